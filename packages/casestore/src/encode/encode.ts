import type { Batch, BlindRow, CaseRow, EncodedBatch, EventRow, MessageRow, SealedRow } from "../rows.ts";
import { gramsOf } from "../text/terms.ts";
import { MERGE, ORDER, STILL } from "./layout.ts";
import { createWriter, type Writer } from "./writer.ts";

const wellFormed = (_key: string, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value);
/** Lists that are empty on most rows, as JSON in one column: "" when empty. */
const json = (list: readonly unknown[]) => (list.length === 0 ? "" : JSON.stringify(list, wellFormed));

const writer = createWriter();

/**
 * All rows of a batch as RowBinary, one block per table that has rows. Synchronous, keeps one buffer per thread, imports no engine:
 * meant for worker threads; every block's buffer is its own and can be transferred.
 */
export function encodeBatch(batch: Batch): EncodedBatch {
  const ver = batch.ver;
  const goneMessages = batch.gone?.messages ?? [];
  const goneEvents = batch.gone?.events ?? [];
  const rows: Record<string, number> = {
    "messages@2": batch.messages.length + goneMessages.length,
    "places@1": batch.messages.length + goneMessages.length,
    "sealed@1": batch.sealed.length,
    "blind@2": batch.blind.length + batch.cases.filter(isMerged).length,
    "events@1": batch.events.length + goneEvents.length,
    "cases@1": batch.cases.length,
  };
  const write: Record<string, () => void> = {
    "messages@2": () => {
      for (const row of batch.messages) message(writer, row, ver, 0);
      for (const key of goneMessages) message(writer, { ...NO_MESSAGE, ...key }, ver, 1);
    },
    "places@1": () => {
      for (const row of batch.messages) place(writer, row, ver, 0);
      for (const key of goneMessages) place(writer, { ...NO_MESSAGE, ...key }, ver, 1);
    },
    "sealed@1": () => {
      for (const row of batch.sealed) seal(writer, row, ver);
    },
    "blind@2": () => {
      for (const row of batch.blind) blind(writer, row, ver);
      for (const row of batch.cases) if (isMerged(row)) blind(writer, mergeOf(row), ver);
    },
    "events@1": () => {
      for (const row of batch.events) event(writer, row, ver, 0);
      for (const key of goneEvents) event(writer, { ...NO_EVENT, ...key }, ver, 1);
    },
    "cases@1": () => {
      for (const row of batch.cases) caseRow(writer, row, ver);
    },
  };
  const blocks: EncodedBatch["blocks"][number][] = [];
  for (const table of ORDER) {
    const count = rows[table] ?? 0;
    if (count === 0) continue;
    try {
      write[table]?.();
    } catch (error) {
      writer.take();
      throw error;
    }
    blocks.push({ table, rows: count, bytes: writer.take() });
  }
  return { blocks };
}

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

function place(to: Writer, row: MessageRow, ver: bigint, gone: 0 | 1): void {
  to.uint64(row.caseId);
  to.int64(row.at);
  to.uint64(row.id);
  to.text(row.by);
  to.text(row.author);
  to.text(row.visibility);
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

function blind(to: Writer, row: Omit<BlindRow, "kind"> & { readonly kind: string }, ver: bigint): void {
  to.uint64(row.hash);
  to.uint64(row.caseId);
  to.text(row.kind);
  to.text(row.visibility);
  to.uint64(ver);
  to.uint8(0);
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
