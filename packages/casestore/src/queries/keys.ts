import type { Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import type { BlindRow, SealedRow } from "../rows.ts";
import { messageRuleSql } from "../rules.ts";
import type { CaseStore, KnownCase } from "../store.ts";
import { storedSealed } from "../stored.ts";
import { idList } from "./ids.ts";
import { bySlice, remembered } from "./remember.ts";
import { ofCasesSql, scopeOf, type Tables } from "./scope.ts";

/** Ids asked about in one statement. */
const AT_ONCE = 5000;
/** Assignees with their teams that are told of, the busiest first. */
const AGENTS = 5000;

export async function known(db: Db, tables: Tables, viewer: Viewer, ids: readonly bigint[]) {
  const found = new Map<bigint, KnownCase>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const scope = scopeOf(viewer, tables);
    const rows = await db.rows(
      `SELECT id, digest, version, ver, toUnixTimestamp64Milli(created_at) FROM ${tables.cases} FINAL WHERE id IN (${idList(ids.slice(from, from + AT_ONCE))}) AND ${scope.cases}`,
      scope.params.values,
    );
    for (const [id, digest, version, ver, createdAt] of rows)
      found.set(BigInt(String(id)), {
        digest: BigInt(String(digest)),
        version: Number(version),
        ver: BigInt(String(ver)),
        createdAt: Number(createdAt),
      });
  }
  return found;
}

/** A case id grows with time, so the newest case is the one of the highest id. Cases are looked up by id: none is read that has no hit. */
export async function locate(db: Db, tables: Tables, viewer: Viewer, hashes: readonly bigint[]) {
  const found = new Map<bigint, bigint>();
  for (let from = 0; from < hashes.length; from += AT_ONCE) {
    const wanted = idList(hashes.slice(from, from + AT_ONCE));
    const scope = scopeOf(viewer, tables);
    const rows = await db.rows(
      `SELECT hash, max(case_id) FROM ${tables.blind} FINAL WHERE hash IN (${wanted}) AND ${scope.blind}
       AND case_id IN (SELECT id FROM ${tables.cases} FINAL
         WHERE id IN (SELECT case_id FROM ${tables.blind} WHERE hash IN (${wanted})) AND ${scope.cases}) GROUP BY hash`,
      scope.params.values,
    );
    for (const [hash, id] of rows) found.set(BigInt(String(hash)), BigInt(String(id)));
  }
  return found;
}

/** Old rows of a case are as good as its newest: its source never changes. */
export async function holdsSource(db: Db, tables: Tables, viewer: Viewer, source: string): Promise<boolean> {
  const scope = scopeOf(viewer, tables);
  const rows = await db.rows(
    `SELECT 1 FROM ${tables.cases} WHERE source = ${scope.params.add("String", source)} AND ${scope.cases} LIMIT 1`,
    scope.params.values,
  );
  return rows.length > 0;
}

export async function keysOf(db: Db, tables: Tables, viewer: Viewer, id: bigint): ReturnType<CaseStore["keysOf"]> {
  const [messages, events] = await Promise.all([
    (async () => {
      const it = `= ${idList([id])}`;
      const scope = scopeOf(viewer, tables, it);
      return db.rows(
        `SELECT id, toUnixTimestamp64Milli(at) FROM ${tables.messages} FINAL
         WHERE ${ofCasesSql(tables, it)} AND ${scope.messages} AND ${ofVisibleCase(scope, id)} ORDER BY at, id`,
        scope.params.values,
      );
    })(),
    (async () => {
      const it = `= ${idList([id])}`;
      const scope = scopeOf(viewer, tables);
      return db.rows(
        `SELECT stream, seq, origin FROM ${tables.events} FINAL
         WHERE case_id ${it} AND ${ofVisibleCase(scope, id)} AND ${streamSql(viewer, tables, scope, `id ${it}`)}
         ORDER BY stream DESC, seq`,
        scope.params.values,
      );
    })(),
  ]);
  return {
    messages: messages.map(([message, at]) => ({ id: BigInt(String(message)), at: Number(at) })),
    events: events.map(([stream, seq, origin]) => ({
      stream: stream as "main" | "confidential",
      seq: Number(seq),
      origin: origin as "import" | "local",
    })),
  };
}

/** Entries of the confidential stream are for those who may see a confidential message. */
function streamSql(viewer: Viewer, tables: Tables, scope: ReturnType<typeof scopeOf>, among: string): string {
  const asMessage = { visibility: "'confidential'", authorKind: "'agent'", author: "actor" };
  return `(stream = 'main' OR ${messageRuleSql(viewer.rules.messages, scope.params, tables.cases, asMessage, among)})`;
}

const ofVisibleCase = (scope: ReturnType<typeof scopeOf>, id?: bigint) =>
  `case_id IN (SELECT id FROM ${scope.tables.cases} FINAL WHERE ${id === undefined ? "" : `id = ${scope.params.add("UInt64", id)} AND `}${scope.cases})`;

export async function sealedOf(db: Db, tables: Tables, viewer: Viewer, id: bigint): Promise<SealedRow[]> {
  const it = `= ${idList([id])}`;
  const scope = scopeOf(viewer, tables, it);
  const rows = await db.rows(
    `SELECT owner, owner_id, part, person_id, base64Encode(bytes) FROM ${tables.sealed} FINAL
     WHERE case_id ${it}
       AND case_id IN (SELECT id FROM ${tables.cases} FINAL WHERE id ${it} AND ${scope.cases})
       AND (owner_id = case_id OR owner_id IN (SELECT id FROM ${tables.messages} FINAL WHERE ${ofCasesSql(tables, it)} AND ${scope.messages}))
     ORDER BY owner, owner_id, part`,
    scope.params.values,
  );
  return rows.map(([owner, ownerId, part, personId, bytes]) => ({
    caseId: id,
    owner: owner as SealedRow["owner"],
    ownerId: BigInt(String(ownerId)),
    part: Number(part),
    personId: BigInt(String(personId)),
    bytes: storedSealed(bytes),
  }));
}

/** Rows lie by hash, so this goes through those of the case's year: a few columns of them. */
export async function blindOf(db: Db, tables: Tables, viewer: Viewer, id: bigint): Promise<BlindRow[]> {
  const it = idList([id]);
  const scope = scopeOf(viewer, tables, `= ${it}`);
  const rows = await db.rows(
    `SELECT hash, kind, visibility FROM ${tables.blind}
     WHERE case_id = ${it} AND ${scope.blind} AND ${ofVisibleCase(scope, id)}
     GROUP BY hash, kind, visibility HAVING argMax(is_deleted, ver) = 0 ORDER BY hash, kind, visibility`,
    scope.params.values,
  );
  return rows.map(([hash, kind, visibility]) => ({
    hash: BigInt(String(hash)),
    kind: kind as BlindRow["kind"],
    caseId: id,
    visibility: visibility as BlindRow["visibility"],
  }));
}

export async function agents(db: Db, tables: Tables, viewer: Viewer): ReturnType<CaseStore["agents"]> {
  const scope = scopeOf(viewer, tables);
  const sql = (slice: string, within: string) =>
    `SELECT ${slice} AS slice, assignee, team, count() FROM ${tables.cases} FINAL
     WHERE ${within} AND ${scope.cases} AND deleted = 0 AND status != 'deleted' AND (assignee != '' OR team != '')
     GROUP BY slice, assignee, team`;
  const sums = new Map<string, { id: string; team: string; cases: number }>();
  for (const [, id, team, cases] of await bySlice(db, tables, "cases", sql, scope.params.values)) {
    const key = JSON.stringify([id, team]);
    const sum = sums.get(key) ?? { id: String(id), team: String(team), cases: 0 };
    sums.set(key, sum);
    sum.cases += Number(cases);
  }
  return [...sums.values()]
    .sort((a, b) => b.cases - a.cases || compare(a.id, b.id) || compare(a.team, b.team))
    .slice(0, AGENTS);
}
const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Only what changed is counted anew; after a large import that is everything, and takes its time. */
const SLICES = { lane: "light", seconds: 60 } as const;

/**
 * Bytes on disk are told only to a viewer who may see everything: their number would show others that something they
 * may not see was written. `newest` is the last change of a case.
 */
export async function stats(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  bytesOnDisk: () => Promise<number>,
): ReturnType<CaseStore["stats"]> {
  const all = viewer.rules.cases.kind === "always" && viewer.rules.messages.kind === "always";
  const [cases, messages, bytes] = await Promise.all([
    (async () => {
      const scope = scopeOf(viewer, tables);
      const sql = (slice: string, within: string) =>
        `SELECT ${slice} AS slice, count(), max(toUnixTimestamp64Milli(updated_at)) FROM ${tables.cases} FINAL
         WHERE ${within} AND ${scope.cases} GROUP BY slice`;
      return bySlice(db, tables, "cases", sql, scope.params.values, SLICES);
    })(),
    (async () => {
      const scope = scopeOf(viewer, tables);
      const sql = (slice: string, within: string) => `SELECT ${slice} AS slice, count() FROM ${tables.messages} FINAL
         WHERE ${within} AND ${scope.messages} GROUP BY slice`;
      if (viewer.rules.cases.kind === "always" && viewer.rules.messages.kind === "always")
        return bySlice(db, tables, "messages", sql, scope.params.values, SLICES);
      const whole = sql("''", ofVisibleCase(scope));
      return remembered(db, tables, ["cases", "messages"], whole, scope.params.values, { lane: "count" });
    })(),
    all ? bytesOnDisk() : 0,
  ]);
  const count = cases.reduce((sum, row) => sum + Number(row[1]), 0);
  return {
    cases: count,
    messages: messages.reduce((sum, row) => sum + Number(row[1]), 0),
    bytesOnDisk: bytes,
    newest:
      count === 0 ? null : cases.reduce((newest, row) => Math.max(newest, Number(row[2])), Number.NEGATIVE_INFINITY),
  };
}
