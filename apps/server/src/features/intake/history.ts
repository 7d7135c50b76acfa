import { caseState, formatId, PRIORITIES, STATUSES, VISIBILITIES } from "@casekeep/cases";
import type { EventRow, MessageRow, StoredCase } from "@casekeep/casestore";
import type { SourceCase, SourceMessage } from "@casekeep/connectors";
import { oneOf, ownId, type Redacted, redactedJson } from "@casekeep/redact";

export const AUTHOR_KINDS = ["customer", "agent", "bot", "system"] as const;
const CSAT = ["offered", "good", "bad", "1", "2", "3", "4", "5"] as const;

/** Source of cases that somebody opened in the keep itself. */
export const HERE = "casekeep";
/** A case opened here says by whom: an id of the keep's own, which no other system's record has. */
export interface OpenedHere {
  readonly openedBy?: string;
}

interface HistoryContext {
  readonly caseId: bigint;
  readonly rows: readonly MessageRow[];
  /** Pseudonym of a person of the imported system, "" for nobody. */
  readonly staff: (person: SourceMessage["author"]) => string;
  readonly mergedInto: bigint;
  /** Redacts a word that the source chose freely (group, tag). */
  readonly word: (raw: string) => Redacted;
}

/** The history of a record as rows, in order of time, not yet numbered. Confidential messages go to their own stream. */
export function importedEvents(record: SourceCase & OpenedHere, context: HistoryContext): EventRow[] {
  const base = { caseId: context.caseId, seq: 0, origin: "import" } as const;
  const opener = record.messages[0];
  const here = (record.source === HERE && record.openedBy) || "";
  const created: EventRow = {
    ...base,
    stream: "main",
    at: record.createdAt,
    type: "created",
    actor: here || (opener?.by === "agent" ? context.staff(opener.author) : ""),
    change: redactedJson({ source: oneOf(record.source, [record.source]) }),
  };
  const events = [created];
  for (const row of context.rows) events.push(messageEvent(row, base));
  for (const event of withState(record)) {
    const change = changeOf(event, context);
    if (change) events.push({ ...base, stream: "main", at: event.at, type: event.type, actor: here, change });
  }
  return events.sort(byTime);
}

/** What happened at one time stays as it stood: sorting is stable. */
const byTime = (a: EventRow, b: EventRow) => a.at - b.at;

/**
 * The record's events, and where a source gives only the present state, one event that brings it about:
 * who and what it was given to counts from the opening, a status from the last change.
 */
function withState(record: SourceCase): SourceCase["events"] {
  const given = record.events;
  const has = (type: string) => given.some((event) => event.type === type);
  const start = record.createdAt;
  const before: SourceCase["events"][number][] = [];
  if (!has("priority") && record.priority) before.push({ type: "priority", at: start, to: record.priority });
  if (!has("group") && record.group) before.push({ type: "group", at: start, to: record.group });
  if (!has("assignee") && record.assignee) before.push({ type: "assignee", at: start, to: record.assignee.id });
  const after: SourceCase["events"][number][] = [];
  const last = Math.max(record.updatedAt, ...given.map((event) => event.at));
  if (caseState(given).status !== record.status) after.push({ type: "status", at: last, to: record.status });
  if (!has("csat") && record.csat !== null) after.push({ type: "csat", at: last, to: record.csat });
  if (!has("merge") && record.mergedInto !== null) after.push({ type: "merge", at: last, into: record.mergedInto });
  return [...before, ...given, ...after];
}

/** A message's entry in the history. */
export function messageEvent(
  row: MessageRow,
  base: { caseId: bigint; seq: number; origin: "import" | "local" },
): EventRow {
  return {
    ...base,
    stream: row.visibility === "confidential" ? "confidential" : "main",
    at: row.at,
    type: "message",
    actor: row.author,
    change: messageChange(row.by, row.visibility),
  };
}

/** Twelve at most. */
const written = new Map<string, Redacted>();

function messageChange(by: MessageRow["by"], visibility: MessageRow["visibility"]): Redacted {
  const key = `${by} ${visibility}`;
  let change = written.get(key);
  if (change === undefined) {
    change = redactedJson({ by: oneOf(by, AUTHOR_KINDS), visibility: oneOf(visibility, VISIBILITIES) });
    written.set(key, change);
  }
  return change;
}

function changeOf(event: SourceCase["events"][number], context: HistoryContext): Redacted | undefined {
  switch (event.type) {
    case "status":
      return redactedJson({ to: oneOf(event.to, STATUSES) });
    case "priority":
      return redactedJson({ to: event.to === null ? null : oneOf(event.to, PRIORITIES) });
    case "group":
      return redactedJson({ to: event.to === null ? null : context.word(event.to) });
    case "assignee":
      return redactedJson({ to: event.to === null ? null : ownId(context.staff({ id: event.to })) });
    case "tags":
      return redactedJson({ add: event.add.map(context.word), remove: event.remove.map(context.word) });
    case "csat":
      return redactedJson({ to: oneOf(String(event.to) as (typeof CSAT)[number], CSAT) });
    case "merge":
      return context.mergedInto === 0n ? undefined : redactedJson({ into: ownId(formatId(context.mergedInto)) });
  }
}

/** Changes that everybody may see. */
export function mainLength(events: readonly EventRow[]): number {
  let count = 0;
  for (const { stream } of events) if (stream === "main") count++;
  return count;
}

/** How far a case has come, as the case store has it. */
export function headOf(stored: Pick<StoredCase, "row" | "events">) {
  const last = (stream: EventRow["stream"]) =>
    stored.events.reduce((seq, event) => (event.stream === stream ? Math.max(seq, event.seq) : seq), 0);
  return { version: stored.row.version, seq: last("main"), confidentialSeq: last("confidential") };
}
