import type { Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import type { EventRow } from "../rows.ts";
import type { CaseHistoryRows } from "../store.ts";
import { CASE_COLUMNS, EVENT_COLUMNS, readCase, readEvent } from "./case-rows.ts";
import { scopeOf, type Tables } from "./scope.ts";

/** Cases in the order of their ids with their main history: what measuring needs, and nothing that was written. */
export async function histories(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  after: bigint,
  limit: number,
): Promise<CaseHistoryRows[]> {
  const scope = scopeOf(viewer, tables);
  const page = `id > ${scope.params.add("UInt64", after)} AND ${scope.cases} ORDER BY id LIMIT ${limit}`;
  const found = (
    await db.rows(`SELECT ${CASE_COLUMNS} FROM ${tables.cases} FINAL WHERE ${page}`, scope.params.values, {
      lane: "heavy",
    })
  ).map(readCase);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rows = await db.rows(
    `SELECT ${EVENT_COLUMNS} FROM ${tables.events} FINAL
     WHERE case_id BETWEEN {first:UInt64} AND {last:UInt64} AND stream = 'main' ORDER BY case_id, at, seq`,
    { first: first.row.id, last: last.row.id },
    { lane: "heavy" },
  );
  const events = new Map<bigint, EventRow[]>();
  for (const event of rows.map(readEvent)) {
    const list = events.get(event.caseId);
    if (list) list.push(event);
    else events.set(event.caseId, [event]);
  }
  return found.map(({ row, ver }) => ({ row, ver, events: events.get(row.id) ?? [] }));
}
