import type { Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import { MERGE } from "../encode/layout.ts";
import type { EventRow, MessageRow } from "../rows.ts";
import { matches } from "../rules.ts";
import { messageRuleRow } from "../rules-rows.ts";
import type { StoredCase } from "../store.ts";
import { CASE_COLUMNS, EVENT_COLUMNS, MESSAGE_COLUMNS, readCase, readEvent, readMessage } from "./case-rows.ts";
import { idList } from "./ids.ts";
import { ofCasesSql, scopeOf, type Tables } from "./scope.ts";

const FEW = { few: true } as const;

/** A case with all that the viewer may see of it; undefined when there is none for them, whatever the reason. */
export async function openCase(db: Db, tables: Tables, viewer: Viewer, id: bigint): Promise<StoredCase | undefined> {
  const [found, messages, events, mergedFrom] = await Promise.all([
    caseRow(db, tables, viewer, id),
    messagesOf(db, tables, viewer, id),
    eventsOf(db, tables, id),
    mergedInto(db, tables, viewer, id),
  ]);
  // Asked side by side for the time it saves; without the case none of the rest is anybody's.
  if (found === undefined) return undefined;
  const sees = (row: Pick<MessageRow, "visibility" | "by" | "author">) =>
    matches(viewer.rules.messages, messageRuleRow(row, found.row));
  return {
    row: {
      ...found.row,
      fields: found.row.fields.filter(
        (field) => !field.internal || sees({ visibility: "internal", by: "agent", author: "" }),
      ),
    },
    ver: found.ver,
    messages,
    events: events.filter((event) => sees(aboutMessage(event))),
    mergedFrom,
  };
}

/** How open an entry of the history is: as open as the message it tells of; its own stream says when it is confidential. */
function aboutMessage(event: EventRow): Pick<MessageRow, "visibility" | "by" | "author"> {
  if (event.stream === "confidential") return { visibility: "confidential", by: "agent", author: event.actor };
  if (event.type !== "message") return { visibility: "public", by: "system", author: event.actor };
  const change = parse(event.change);
  const visibility =
    change.visibility === "internal" || change.visibility === "confidential" ? change.visibility : "public";
  const by = change.by === "customer" || change.by === "bot" || change.by === "system" ? change.by : "agent";
  return { visibility, by, author: event.actor };
}
function parse(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

async function caseRow(db: Db, tables: Tables, viewer: Viewer, id: bigint) {
  const scope = scopeOf(viewer, tables);
  const [row] = await db.rows(
    `SELECT ${CASE_COLUMNS} FROM ${tables.cases} FINAL WHERE id = ${scope.params.add("UInt64", id)} AND ${scope.cases}`,
    scope.params.values,
    FEW,
  );
  return row === undefined ? undefined : readCase(row);
}

/**
 * The history says where the case's messages lie; they are read at those places only, and their texts only where the case
 * is the right one (all versions of a message have the same case, so this may be asked before versions are told apart).
 */
async function messagesOf(db: Db, tables: Tables, viewer: Viewer, caseId: bigint): Promise<MessageRow[]> {
  const scope = scopeOf(viewer, tables);
  const id = scope.params.add("UInt64", caseId);
  const rows = await db.rows(
    `SELECT ${MESSAGE_COLUMNS}
     FROM ${tables.messages} FINAL
     PREWHERE case_id = ${id}
     WHERE ${ofCasesSql(tables, `= ${id}`)}
       AND ${scope.messages}
     ORDER BY at, id`,
    scope.params.values,
    FEW,
  );
  return rows.map(readMessage);
}

async function eventsOf(db: Db, tables: Tables, caseId: bigint): Promise<EventRow[]> {
  const rows = await db.rows(
    `SELECT ${EVENT_COLUMNS} FROM ${tables.events} FINAL WHERE case_id = {case:UInt64} ORDER BY at, stream DESC, seq`,
    { case: caseId },
    FEW,
  );
  return rows.map(readEvent);
}

/** Hardly any case has others merged into it: whether it has is asked first, where that is a look at one key. */
async function mergedInto(db: Db, tables: Tables, viewer: Viewer, id: bigint): Promise<bigint[]> {
  const pointing = await db.rows(
    `SELECT DISTINCT case_id FROM ${tables.blind} WHERE hash = {into:UInt64} AND kind = '${MERGE}'`,
    { into: id },
    FEW,
  );
  if (pointing.length === 0) return [];
  const scope = scopeOf(viewer, tables);
  const rows = await db.rows(
    `SELECT id FROM ${tables.cases} FINAL
     WHERE id IN (${idList(pointing.map(([one]) => BigInt(String(one))))})
       AND merged_into = ${scope.params.add("UInt64", id)} AND ${scope.cases}
     ORDER BY id`,
    scope.params.values,
    FEW,
  );
  return rows.map(([one]) => BigInt(String(one)));
}
