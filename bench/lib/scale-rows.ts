import type { Batch, CaseRow, EventRow, MessageRow, SealedRow } from "@casekeep/casestore";
import type { Redacted } from "@casekeep/redact";
import type { Span, SynthCase } from "@casekeep/synth";
import type { Sealed } from "@casekeep/vault";

/**
 * Conversations as the case store holds them, made from the generator's own truth about where personal data is instead of by the
 * recognizers: what is measured is the store, at sizes that reading every text first would take days to reach. Nobody's data is here, so
 * the two casts are no promise broken.
 */
const asRedacted = (text: string) => text as Redacted;

/** Words planted so that what a search must find is known: [word or phrase, in one conversation of so many]. */
export const PLANTED = [
  ["qcommonq", 6],
  ["qmiddleq", 500],
  ["qfirstq qsecondq", 50],
] as const;

/** What differs from one copy of a conversation to the next. */
export interface Marks {
  caseId: bigint;
  personId: bigint;
  digest: bigint;
  /** Keyed hash of a number that stands in this case alone. */
  number: bigint;
  /** Case it was merged into, where it was. */
  mergedInto: bigint;
  ver: bigint;
  messageId(place: number): bigint;
  createdAt: number;
  updatedAt: number;
  at(place: number): number;
  /** Code of a stand-in, eight letters: the same for the same value. */
  code(value: string): string;
  /** Code of an agent: the same in every copy. */
  agent(id: string): string;
  sealed(bytes: number): Uint8Array<ArrayBuffer>;
}

const minutes = (ms: number) => {
  const calendar = Math.floor(ms / 60_000);
  return { calendar, business: Math.floor(calendar / 3) };
};

/** All rows of one conversation. @param planted words that its first message ends with */
export function rowsOf(made: SynthCase, marks: Marks, planted: readonly string[]): Batch {
  const product = asRedacted(made.product);
  const region = asRedacted(made.region);
  const sealed: SealedRow[] = [sealedRow(marks, "case", marks.caseId, 220)];
  const messages = made.messages.map((message, place): MessageRow => {
    const spans = made.truth.messages[place] ?? [];
    const id = marks.messageId(place);
    const originals = spans.reduce((sum, span) => sum + span.end - span.start + 3, 0);
    if (spans.length > 0) sealed.push(sealedRow(marks, "message", id, 45 + originals));
    const text = standIns(message.body, spans, marks.code);
    return {
      id,
      caseId: marks.caseId,
      at: marks.at(place),
      by: message.by,
      author: message.author ? authorOf(message.by, message.author.id, marks) : "",
      visibility: message.visibility,
      body: asRedacted(place === 0 && planted.length > 0 ? `${text}\n${planted.join("\n")}` : text),
      product,
      region,
      language: made.language,
      channel: made.channel,
      personId: marks.personId,
      attachments: [],
      fields: [],
    };
  });
  const events = messages.map(
    (row, place): EventRow => ({
      caseId: marks.caseId,
      stream: row.visibility === "confidential" ? "confidential" : "main",
      seq: place + 1,
      at: row.at,
      type: "message",
      actor: row.author,
      origin: "import",
      change: asRedacted(JSON.stringify({ by: row.by, visibility: row.visibility })),
    }),
  );
  return {
    ver: marks.ver,
    cases: [caseOf(made, marks, messages)],
    messages,
    events,
    sealed,
    blind: [
      {
        ...{ hash: marks.number, kind: "number", caseId: marks.caseId, personId: marks.personId },
        visibility: "public",
      },
    ],
  };
}

const authorOf = (by: string, id: string, marks: Marks) =>
  by === "customer" ? `person·${marks.code(id)}` : `agent·${marks.agent(id)}`;

function caseOf(made: SynthCase, marks: Marks, messages: readonly MessageRow[]): CaseRow {
  const reply = made.messages.find((message) => message.by === "agent" && message.visibility === "public");
  const over = isOver(made);
  const waited = reply ? minutes(Math.max(0, reply.at - made.createdAt)) : null;
  const solving = over ? minutes(Math.max(0, made.updatedAt - made.createdAt)) : null;
  const none = minutes(0);
  return {
    id: marks.caseId,
    source: "synth",
    subject: asRedacted(standIns(made.subject, made.truth.subject, marks.code)),
    createdAt: marks.createdAt,
    updatedAt: marks.updatedAt,
    status: made.status,
    priority: made.priority ?? "",
    product: asRedacted(made.product),
    region: asRedacted(made.region),
    country: made.country,
    language: made.language,
    channel: made.channel,
    team: asRedacted(made.group ?? ""),
    assignee: made.assignee ? `agent·${marks.agent(made.assignee.id)}` : "",
    requester: `person·${marks.code(made.requester?.id ?? made.id)}`,
    personId: marks.personId,
    tags: made.tags.map(asRedacted),
    csat: made.csat === null ? "" : String(made.csat),
    mergedInto: made.mergedInto === null ? 0n : marks.mergedInto,
    deleted: made.deleted,
    fields: [],
    version: messages.length,
    digest: marks.digest,
    publicMessages: messages.filter((message) => message.visibility === "public").length,
    internalMessages: messages.filter((message) => message.visibility === "internal").length,
    metrics: {
      firstReply: waited,
      firstResolution: solving,
      fullResolution: solving,
      requesterWait: waited ?? none,
      agentWait: none,
      onHold: none,
      nextReplies: [],
      reopens: 0,
      agentReplies: made.messages.filter((message) => message.by === "agent").length,
      transfers: 0,
      oneTouch: false,
      oneTouchNoWait: false,
      slaFirstReply: waited === null ? "" : waited.calendar <= 240 ? "met" : "breached",
      slaBreachAt: null,
      unsolved: [{ from: marks.createdAt, to: over ? marks.updatedAt : null }],
    },
  };
}

const isOver = (made: SynthCase) => ["solved", "closed", "deleted"].includes(made.status);

function standIns(text: string, spans: readonly Span[], code: (text: string) => string): string {
  let out = "";
  let at = 0;
  for (const { start, end, type } of spans) {
    out += `${text.slice(at, start)}[${type}·${code(text.slice(start, end))}]`;
    at = end;
  }
  return out + text.slice(at);
}

function sealedRow(marks: Marks, owner: "case" | "message", ownerId: bigint, size: number): SealedRow {
  // As long as the originals would be, and as little to be compressed.
  const bytes = marks.sealed(size) as Sealed;
  return { caseId: marks.caseId, owner, ownerId, part: 0, personId: marks.personId, bytes };
}
