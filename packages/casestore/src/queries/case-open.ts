import type { Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import { MERGE } from "../encode/layout.ts";
import type { EventRow, MessageRow } from "../rows.ts";
import { caseRuleSql, matches } from "../rules.ts";
import { messageRuleRow } from "../rules-rows.ts";
import type { ChangingCase, StoredCase } from "../store.ts";
import { CASE_COLUMNS, EVENT_COLUMNS, MESSAGE_COLUMNS, readCase, readEvent, readMessage } from "./case-rows.ts";
import { idList } from "./ids.ts";
import { ofCasesSql, scopeOf, type Tables } from "./scope.ts";
import { identitiesOf } from "./text-scan.ts";

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
  return found && { ...shown(viewer, found, events), messages, mergedFrom };
}

/** What a change of a case needs to know of it; undefined where who makes it may not see the case. */
export async function changing(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  by: Viewer,
  id: bigint,
): Promise<ChangingCase | undefined> {
  const [found, events, identities] = await Promise.all([
    caseRow(db, tables, viewer, id, by),
    eventsOf(db, tables, id),
    identitiesOf(db, tables, idList([id]), FEW),
  ]);
  const [identity] = identities.get(id) ?? [];
  return found && { ...shown(viewer, found, events), ...(identity ? { identity } : {}) };
}

/** Of a case's row and its history what the viewer may see. */
function shown(viewer: Viewer, { row, ver }: ReturnType<typeof readCase>, events: readonly EventRow[]) {
  const sees = (about: Pick<MessageRow, "visibility" | "by" | "author">) =>
    matches(viewer.rules.messages, messageRuleRow(about, row));
  const fields = row.fields.filter(
    (field) => !field.internal || sees({ visibility: "internal", by: "agent", author: "" }),
  );
  return { row: { ...row, fields }, ver, events: events.filter((event) => sees(aboutMessage(event))) };
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

/** @param by somebody else who must be allowed to see the case too */
async function caseRow(db: Db, tables: Tables, viewer: Viewer, id: bigint, by = viewer) {
  const { params, cases } = scopeOf(viewer, tables);
  const both = by === viewer ? cases : `${cases} AND ${caseRuleSql(by.rules.cases, params)}`;
  const [row] = await db.rows(
    `SELECT ${CASE_COLUMNS} FROM ${tables.cases} FINAL WHERE id = ${params.add("UInt64", id)} AND ${both}`,
    params.values,
    FEW,
  );
  return row === undefined ? undefined : readCase(row);
}

/**
 * The history says where the case's messages lie; they are read at those places only, and their texts only where the case
 * is the right one (all versions of a message have the same case, so this may be asked before versions are told apart).
 */
async function messagesOf(db: Db, tables: Tables, viewer: Viewer, caseId: bigint): Promise<MessageRow[]> {
  const it = `= ${idList([caseId])}`;
  const scope = scopeOf(viewer, tables, it);
  const rows = await db.rows(
    `SELECT ${MESSAGE_COLUMNS}
     FROM ${tables.messages} FINAL
     PREWHERE case_id ${it}
     WHERE ${ofCasesSql(tables, it)}
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
