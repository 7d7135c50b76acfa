import type { Batch, BlindRow, CaseRow, EncodedBatch, EventRow, MessageRow, SealedRow } from "../rows.ts";
import { gramsOf } from "../text/terms.ts";
import { MERGE, ORDER, STILL } from "./layout.ts";
import { createWriter, type Writer } from "./writer.ts";

const wellFormed = (_key: string, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value);
/** Lists that are empty on most rows, as JSON in one column: "" when empty. */
const json = (list: readonly unknown[]) => (list.length === 0 ? "" : JSON.stringify(list, wellFormed));

/** Rows that grow into one block of each table, part by part: what a part was made of can be forgotten once it is in. */
export interface BatchEncoder {
  add(part: Batch): void;
  /** The blocks of all parts since the last time; every block's buffer is its own and can be transferred. */
  take(): EncodedBatch;
}

/** Keeps a buffer for each table, used again for each batch. Synchronous, imports no engine: meant for worker threads. */
export function batchEncoder(): BatchEncoder {
  const blocks = ORDER.filter((name) => ROWS[name] !== undefined).map((table) => ({
    table,
    rows: 0,
    writer: createWriter(),
    write: ROWS[table] as RowsOf,
  }));
  return {
    add(part) {
      for (const block of blocks) block.rows += block.write(block.writer, part);
    },
    take() {
      const taken: EncodedBatch["blocks"][number][] = [];
      for (const block of blocks) {
        const { table, rows } = block;
        block.rows = 0;
        const bytes = block.writer.take();
        if (rows > 0) taken.push({ table, rows, bytes });
      }
      return { blocks: taken };
    },
  };
}

let shared: BatchEncoder | undefined;

/** All rows of a batch as RowBinary, one block per table that has rows. Keeps the buffers of one encoder per thread. */
export function encodeBatch(batch: Batch): EncodedBatch {
  shared ??= batchEncoder();
  try {
    shared.add(batch);
  } catch (error) {
    shared.take();
    throw error;
  }
  return shared.take();
}

/** Writes a table's rows of a batch and says how many. */
type RowsOf = (to: Writer, batch: Batch) => number;
const ROWS: Readonly<Record<string, RowsOf>> = {
  "messages@2": (to, { messages, gone, ver }) => {
    for (const row of messages) message(to, row, ver, 0);
    for (const key of gone?.messages ?? []) message(to, { ...NO_MESSAGE, ...key }, ver, 1);
    return messages.length + (gone?.messages.length ?? 0);
  },
  "sealed@1": (to, { sealed, ver }) => {
    for (const row of sealed) seal(to, row, ver);
    return sealed.length;
  },
  "blind@2": (to, { blind: rows, cases, gone, ver }) => {
    for (const row of rows) blind(to, row, ver, 0);
    const merged = cases.filter(isMerged);
    for (const row of merged) blind(to, mergeOf(row), ver, 0);
    for (const row of gone?.blind ?? []) blind(to, row, ver, 1);
    return rows.length + merged.length + (gone?.blind?.length ?? 0);
  },
  "events@1": (to, { events, gone, ver }) => {
    for (const row of events) event(to, row, ver, 0);
    for (const key of gone?.events ?? []) event(to, { ...NO_EVENT, ...key }, ver, 1);
    return events.length + (gone?.events.length ?? 0);
  },
  "cases@1": (to, { cases, ver }) => {
    for (const row of cases) caseRow(to, row, ver);
    return cases.length;
  },
};

const none = "" as MessageRow["body"];
const NO_MESSAGE: Omit<MessageRow, "id" | "caseId" | "at"> = {
  by: "system",
  author: "",
  visibility: "public",
  body: none,
  product: none,
  region: none,
  language: "",
  channel: "",
  attachments: [],
  fields: [],
};
const NO_EVENT: Omit<EventRow, "caseId" | "stream" | "seq"> = {
  at: 0,
  type: "created",
  actor: "",
  origin: "import",
  change: none,
};

function message(to: Writer, row: MessageRow, ver: bigint, gone: 0 | 1): void {
  to.uint64(row.id);
  to.uint64(row.caseId);
  to.int64(row.at);
  to.text(row.by);
  to.text(row.author);
  to.text(row.visibility);
  to.text(row.body);
  to.texts(gramsOf(row.body));
  to.text(row.product);
  to.text(row.region);
  to.text(row.language);
  to.text(row.channel);
  to.text(json(row.attachments));
  to.text(json(row.fields));
  to.uint64(ver);
  to.uint8(gone);
}

function seal(to: Writer, row: SealedRow, ver: bigint): void {
  to.uint64(row.caseId);
  to.text(row.owner);
  to.uint64(row.ownerId);
  to.uint32(row.part);
  to.uint64(row.personId);
  to.blob(row.bytes);
  to.uint64(ver);
  to.uint8(0);
}

const isMerged = (row: CaseRow) => row.mergedInto !== 0n;
/** Where a case went can be looked up from the other side: which cases went into this one. The case's own row says whether it still holds. */
const mergeOf = (row: CaseRow) =>
  ({ hash: row.mergedInto, caseId: row.id, kind: MERGE, visibility: "public" }) as const;

function blind(to: Writer, row: Omit<BlindRow, "kind"> & { readonly kind: string }, ver: bigint, gone: 0 | 1): void {
  to.uint64(row.hash);
  to.uint64(row.caseId);
  to.text(row.kind);
  to.text(row.visibility);
  to.uint64(ver);
  to.uint8(gone);
}

function event(to: Writer, row: EventRow, ver: bigint, gone: 0 | 1): void {
  to.uint64(row.caseId);
  to.text(row.stream);
  to.uint32(row.seq);
  to.int64(row.at);
  to.text(row.type);
  to.text(row.actor);
  to.text(row.origin);
  to.text(row.change);
  to.uint64(ver);
  to.uint8(gone);
}

function caseRow(to: Writer, row: CaseRow, ver: bigint): void {
  to.uint64(row.id);
  to.text(row.source);
  to.text(row.subject);
  to.texts(gramsOf(row.subject));
  to.int64(row.createdAt);
  to.int64(row.updatedAt);
  to.text(row.status);
  to.text(row.priority);
  to.text(row.product);
  to.text(row.region);
  to.text(row.country);
  to.text(row.language);
  to.text(row.channel);
  to.text(row.team);
  to.text(row.assignee);
  to.text(row.requester);
  to.uint64(row.personId);
  to.texts(row.tags);
  to.text(row.csat);
  to.uint64(row.mergedInto);
  to.uint8(row.deleted ? 1 : 0);
  to.text(json(row.fields));
  to.uint32(row.version);
  to.uint64(row.digest);
  to.uint32(row.publicMessages);
  to.uint32(row.internalMessages);
  metrics(to, row.metrics);
  to.uint64(ver);
  to.uint8(0);
}

function metrics(to: Writer, of: CaseRow["metrics"]): void {
  for (const value of [of.firstReply, of.firstResolution, of.fullResolution]) {
    to.optional32(value === null ? null : value.calendar);
    to.optional32(value === null ? null : value.business);
  }
  for (const value of [of.requesterWait, of.agentWait, of.onHold]) {
    to.uint32(value.calendar);
    to.uint32(value.business);
  }
  to.varint(of.nextReplies.length);
  for (const wait of of.nextReplies) to.uint32(wait.calendar);
  to.varint(of.nextReplies.length);
  for (const wait of of.nextReplies) to.uint32(wait.business);
  to.uint32(of.reopens);
  to.uint32(of.agentReplies);
  to.uint32(of.transfers);
  to.uint8(of.oneTouch ? 1 : 0);
  to.uint8(of.oneTouchNoWait ? 1 : 0);
  to.text(of.slaFirstReply);
  to.optional64(of.slaBreachAt);
  to.varint(of.unsolved.length);
  for (const span of of.unsolved) to.int64(span.from);
  to.varint(of.unsolved.length);
  for (const span of of.unsolved) to.int64(span.to ?? STILL);
}
