import { createHash, randomFillSync } from "node:crypto";
import { timeId } from "@casekeep/cases";
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

/** Words planted so that what a search must find is known: [word or phrase, in one case of so many]. */
export const PLANTED = [
  ["qcommonq", 6],
  ["qmiddleq", 500],
  ["qfirstq qsecondq", 50],
] as const;
/** The one case of a block that holds this. */
export const markOf = (block: number) => `qmark${block.toString(36)}q`;

const hash = (text: string) => createHash("sha256").update(text).digest();
const number = (text: string) => hash(text).readBigUInt64BE(0);
const minutes = (ms: number) => {
  const calendar = Math.floor(ms / 60_000);
  return { calendar, business: Math.floor(calendar / 3) };
};

/** @param chosen decides by chance (0..1) which planted words the case has; the same for the same block and place. */
export interface Made {
  readonly row: CaseRow;
  readonly messages: readonly MessageRow[];
  readonly events: readonly EventRow[];
  readonly sealed: readonly SealedRow[];
  readonly number: bigint;
  readonly planted: readonly string[];
}

export function rowsOf(made: SynthCase, block: number, place: number): Made {
  const id = timeId(made.createdAt, number(`case ${block} ${made.id}`));
  const personId = number(`person ${made.requester?.id ?? made.id}`);
  const planted = [
    ...(place === 0 ? [markOf(block)] : []),
    ...PLANTED.filter(([, every]) => (place * 2_654_435_761 + block * 40_503) % every === 0).map(([word]) => word),
  ];
  const code = (text: string) => hash(text).toString("hex").slice(0, 8);
  const product = asRedacted(made.product);
  const region = asRedacted(made.region);
  const sealed: SealedRow[] = [sealedRow(id, "case", id, personId, 220)];
  const messages = made.messages.map((message, at): MessageRow => {
    const spans = made.truth.messages[at] ?? [];
    const messageId = timeId(message.at, number(`message ${id} ${message.id}`));
    if (spans.length > 0)
      sealed.push(
        sealedRow(
          id,
          "message",
          messageId,
          personId,
          45 + spans.reduce((sum, span) => sum + span.end - span.start + 3, 0),
        ),
      );
    const text = standIns(message.body, spans, code);
    return {
      id: messageId,
      caseId: id,
      at: message.at,
      by: message.by,
      author: message.author ? `${message.by === "customer" ? "person" : "agent"}·${code(message.author.id)}` : "",
      visibility: message.visibility,
      body: asRedacted(at === 0 && planted.length > 0 ? `${text}\n${planted.join("\n")}` : text),
      product,
      region,
      language: made.language,
      channel: made.channel,
      personId,
      attachments: [],
      fields: [],
    };
  });
  const events = messages.map(
    (row, at): EventRow => ({
      caseId: id,
      stream: row.visibility === "confidential" ? "confidential" : "main",
      seq: at + 1,
      at: row.at,
      type: "message",
      actor: row.author,
      origin: "import",
      change: asRedacted(JSON.stringify({ by: row.by, visibility: row.visibility })),
    }),
  );
  const reply = made.messages.find((message) => message.by === "agent" && message.visibility === "public");
  const over = ["solved", "closed", "deleted"].includes(made.status);
  const waited = reply ? minutes(Math.max(0, reply.at - made.createdAt)) : null;
  const solving = over ? minutes(Math.max(0, made.updatedAt - made.createdAt)) : null;
  const none = minutes(0);
  const row: CaseRow = {
    id,
    source: "synth",
    subject: asRedacted(standIns(made.subject, made.truth.subject, code)),
    createdAt: made.createdAt,
    updatedAt: made.updatedAt,
    status: made.status,
    priority: made.priority ?? "",
    product,
    region,
    country: made.country,
    language: made.language,
    channel: made.channel,
    team: asRedacted(made.group ?? ""),
    assignee: made.assignee ? `agent·${code(made.assignee.id)}` : "",
    requester: `person·${code(made.requester?.id ?? made.id)}`,
    personId,
    tags: made.tags.map(asRedacted),
    csat: made.csat === null ? "" : String(made.csat),
    mergedInto: made.mergedInto === null ? 0n : number(`case ${made.mergedInto}`),
    deleted: made.deleted,
    fields: [],
    version: events.length,
    digest: number(`digest ${id}`),
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
      unsolved: [{ from: made.createdAt, to: over ? made.updatedAt : null }],
    },
  };
  return { row, messages, events, sealed, number: number(`number ${id}`), planted };
}

export function batchOf(made: readonly Made[], ver: bigint): Batch {
  return {
    ver,
    cases: made.map((one) => one.row),
    messages: made.flatMap((one) => one.messages),
    events: made.flatMap((one) => one.events),
    sealed: made.flatMap((one) => one.sealed),
    blind: made.map(({ row, number: value }) => ({
      ...{ hash: value, kind: "number", caseId: row.id, personId: row.personId, visibility: "public" },
    })) as Batch["blind"],
  };
}

function standIns(text: string, spans: readonly Span[], code: (text: string) => string): string {
  let out = "";
  let at = 0;
  for (const { start, end, type } of spans) {
    out += `${text.slice(at, start)}[${type}·${code(text.slice(start, end))}]`;
    at = end;
  }
  return out + text.slice(at);
}

function sealedRow(
  caseId: bigint,
  owner: "case" | "message",
  ownerId: bigint,
  personId: bigint,
  size: number,
): SealedRow {
  // As long as the originals would be, and as little to be compressed.
  const bytes = randomFillSync(new Uint8Array(size)) as Sealed;
  return { caseId, owner, ownerId, part: 0, personId, bytes };
}
