import type { Viewer } from "@casekeep/contracts";
import type { Db, RowOptions } from "../db.ts";
import type { SealedRow } from "../rows.ts";
import type { CaseTexts } from "../store.ts";
import { storedSealed } from "../stored.ts";
import { CASE_COLUMNS, EVENT_COLUMNS, MESSAGE_COLUMNS, readCase, readEvent, readMessage } from "./case-rows.ts";
import { idList } from "./ids.ts";
import { ofCasesSql, scopeOf, type Tables } from "./scope.ts";

const HEAVY = { lane: "heavy" } as const;
/** Kinds of history entries that hold words somebody chose; all others hold ids and words of closed vocabularies. */
const WORDED = "('group', 'tags')";

/**
 * The next cases after an id, in the order of ids, with every text of theirs that the viewer may see: to read it all again.
 * A case that comes in later with an older id than `after` is not met: what writes it reads by the newest rules anyway.
 */
export async function texts(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  after: bigint,
  limit: number,
): Promise<readonly CaseTexts[]> {
  const scope = scopeOf(viewer, tables);
  const found = (
    await db.rows(
      `SELECT ${CASE_COLUMNS} FROM ${tables.cases} FINAL
       WHERE id > ${scope.params.add("UInt64", after)} AND ${scope.cases} ORDER BY id LIMIT ${Math.trunc(limit)}`,
      scope.params.values,
      HEAVY,
    )
  ).map(readCase);
  if (found.length === 0) return [];
  const ids = idList(found.map(({ row }) => row.id));
  const [messages, events, identities] = await Promise.all([
    messagesOf(db, tables, viewer, ids),
    eventsOf(db, tables, ids),
    identitiesOf(db, tables, ids, HEAVY),
  ]);
  return found.map(({ row, ver }) => {
    const identity = identities.get(row.id)?.[0];
    return {
      row,
      ver,
      messages: messages.get(row.id) ?? [],
      events: events.get(row.id) ?? [],
      ...(identity ? { identity } : {}),
    };
  });
}

async function messagesOf(db: Db, tables: Tables, viewer: Viewer, ids: string) {
  const these = `IN (${ids})`;
  const scope = scopeOf(viewer, tables, these);
  const rows = await db.rows(
    `SELECT ${MESSAGE_COLUMNS}, ver FROM ${tables.messages} FINAL
     WHERE ${ofCasesSql(tables, these)} AND ${scope.messages}
     ORDER BY case_id, at, id`,
    scope.params.values,
    HEAVY,
  );
  return grouped(
    rows.map((row) => ({ row: readMessage(row), ver: BigInt(String(row.at(-1))) })),
    ({ row }) => row.caseId,
  );
}

async function eventsOf(db: Db, tables: Tables, ids: string) {
  const rows = await db.rows(
    `SELECT ${EVENT_COLUMNS}, ver FROM ${tables.events} FINAL
     WHERE case_id IN (${ids}) AND stream = 'main' AND type IN ${WORDED} ORDER BY case_id, seq`,
    {},
    HEAVY,
  );
  return grouped(
    rows.map((row) => ({ row: readEvent(row), ver: BigInt(String(row.at(-1))) })),
    ({ row }) => row.caseId,
  );
}

/** What each case's own fields said about its people, sealed. */
export async function identitiesOf(
  db: Db,
  tables: Tables,
  ids: string,
  options: RowOptions,
): Promise<Map<bigint, SealedRow[]>> {
  const rows = await db.rows(
    `SELECT case_id, person_id, base64Encode(bytes) FROM ${tables.sealed} FINAL
     WHERE case_id IN (${ids}) AND owner = 'case' AND owner_id = case_id AND part = 0`,
    {},
    options,
  );
  return grouped(
    rows.map(([id, personId, bytes]): SealedRow => {
      const caseId = BigInt(String(id));
      return {
        caseId,
        owner: "case",
        ownerId: caseId,
        part: 0,
        personId: BigInt(String(personId)),
        bytes: storedSealed(bytes),
      };
    }),
    ({ caseId }) => caseId,
  );
}

function grouped<T>(rows: readonly T[], key: (row: T) => bigint): Map<bigint, T[]> {
  const groups = new Map<bigint, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
