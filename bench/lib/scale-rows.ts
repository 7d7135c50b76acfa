import { randomBytes } from "node:crypto";
import type { Batch, BlindRow, CaseRow, EventRow, MessageRow, SealedRow } from "@casekeep/casestore";
import type { Redacted } from "@casekeep/redact";
import type { Span, SynthCase } from "@casekeep/synth";
import { createKeyring, type Sealed, sealList, sealPacked } from "@casekeep/vault";
import { BLIND, boxText, importedEvents, messageRef } from "../../apps/server/src/features/intake/index.ts";

/**
 * Conversations as the case store holds them, made from the generator's own truth about where personal data is instead of by the
 * recognizers: what is measured is the store, at sizes that reading every text first would take days to reach. The rows are those that an
 * import writes of the same conversations: history, one box of originals a case, known values. Nobody's data is here, so the two casts are
 * no promise broken.
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
  /** The instant of this copy that stands for one of the conversation. */
  moment(at: number): number;
  /** Code of a stand-in, eight letters: the same for the same value. */
  code(value: string): string;
  /** Keyed hash of a known value. */
  hash(value: string): bigint;
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
  const messages = made.messages.map((message, place): MessageRow => {
    const text = standIns(message.body, made.truth.messages[place] ?? [], marks.code);
    return {
      id: marks.messageId(place),
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
      attachments: message.attachments.map(({ name, mediaType, size }) => ({
        ...{ name: asRedacted(name), mediaType: asRedacted(mediaType), size: size ?? null },
        ...{ credentialBearing: false, examined: false, reason: "not-carried" },
      })),
      fields: [],
    };
  });
  return {
    ver: marks.ver,
    cases: [caseOf(made, marks, messages)],
    messages,
    events: eventsOf(made, marks, messages),
    sealed: sealedOf(made, marks),
    blind: blindOf(made, marks),
  };
}

const authorOf = (by: string, id: string, marks: Marks) =>
  by === "customer" ? `person·${marks.code(id)}` : `agent·${marks.agent(id)}`;

function eventsOf(made: SynthCase, marks: Marks, messages: readonly MessageRow[]): EventRow[] {
  const next = { main: 0, confidential: 0 };
  const rows = messages.map((row, place) => ({ ...row, at: made.messages[place]?.at ?? made.createdAt }));
  return importedEvents(made, {
    ...{ caseId: marks.caseId, rows, mergedInto: marks.mergedInto, word: asRedacted },
    staff: (person) => (person ? `agent·${marks.agent(person.id)}` : ""),
  }).map((event) => ({ ...event, seq: ++next[event.stream], at: marks.moment(event.at) }));
}

/** Seals nothing that anybody will open. */
const { key } = createKeyring(randomBytes(32)).newPersonKey(1n);

const originals = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

/** As an import packs it: one box a case, and a box of its own for each note with something in it. */
function sealedOf(made: SynthCase, marks: Marks): SealedRow[] {
  const rows: SealedRow[] = [];
  const row = (owner: SealedRow["owner"], ownerId: bigint, { length }: Uint8Array) => {
    // As long as that, and as little to be compressed.
    const bytes = marks.sealed(length) as Sealed;
    rows.push({ caseId: marks.caseId, owner, ownerId, part: 0, personId: marks.personId, bytes });
  };
  const together: [ref: string, ...values: string[]][] = [];
  made.messages.forEach(({ body, visibility }, place) => {
    const list = originals(body, made.truth.messages[place] ?? []);
    if (list.length === 0) return;
    if (visibility === "public") together.push([messageRef(randomBytes(8).readBigUInt64LE(), []), ...list]);
    else row("message", marks.messageId(place), sealList(key, list, ""));
  });
  const people = [made.requester, made.assignee, ...made.messages.map(({ author }) => author)];
  const present = [...new Map(people.flatMap((one) => (one && !one.deleted ? [[one.id, one] as const] : []))).values()];
  const box = {
    subject: originals(made.subject, made.truth.subject),
    words: [],
    fields: made.fields.flatMap(({ value }, at) => originals(value, made.truth.fields[at] ?? [])),
    tags: [],
    numbers: made.numbers,
    known: {
      names: present.flatMap(({ name }) => (name ? [name] : [])),
      emails: present.flatMap(({ emails }) => emails ?? []),
      phones: present.flatMap(({ phones }) => phones ?? []),
      handles: present.flatMap(({ handles }) => handles ?? []),
    },
    messages: together,
  };
  row("case", marks.caseId, sealPacked(key, boxText(box), ""));
  return rows;
}

/** Under what a case is found by values that people know: the source's key and numbers, whom it is from, and what its texts hold. */
function blindOf(made: SynthCase, marks: Marks): BlindRow[] {
  const rows = new Map<string, BlindRow>();
  const note = (kind: BlindRow["kind"], value: string) =>
    rows.set(`${kind} ${value}`, {
      ...{ hash: marks.hash(`${kind} ${value}`), kind, caseId: marks.caseId, visibility: "public" },
    });
  for (const number of made.numbers) note("number", number);
  const phone = (value: string) => {
    note("phone", value);
    // By its national part too.
    note("phone", `${value} tail`);
  };
  const { name, emails = [], phones = [], handles = [] } = made.requester ?? {};
  if (name) note("name", name);
  for (const email of emails) note("email", email);
  for (const one of phones) phone(one);
  for (const handle of handles) note("handle", handle);
  const texts: readonly (readonly [string, readonly Span[]])[] = [
    [made.subject, made.truth.subject],
    ...made.messages.map(({ body }, at) => [body, made.truth.messages[at] ?? []] as const),
    ...made.fields.map(({ value }, at) => [value, made.truth.fields[at] ?? []] as const),
  ];
  for (const [text, spans] of texts)
    for (const span of spans) {
      const kind = BLIND[span.type];
      const value = text.slice(span.start, span.end);
      if (kind === "phone") phone(value);
      else if (kind !== undefined) note(kind, value);
    }
  return [{ hash: marks.number, kind: "number", caseId: marks.caseId, visibility: "public" }, ...rows.values()];
}

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
    fields: made.fields.map(({ name, value, internal }, at) => ({
      name: asRedacted(name),
      value: asRedacted(standIns(value, made.truth.fields[at] ?? [], marks.code)),
      internal: internal ?? false,
    })),
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
