import type { MovedCases, MoveProgress, MoveSide } from "@casekeep/contracts";
import { bind } from "../bind.ts";
import type { Db } from "../db.ts";
import { openTables } from "../embedded.ts";
import { StoreError } from "../errors.ts";
import { idList } from "../queries/ids.ts";
import { connect } from "../server/open.ts";
import { describe, type ServerAddress } from "../server/url.ts";
import { type Cursor, clearCursor, readCursor, writeCursor } from "./cursor.ts";
import { boundarySql, CARRIED, type Carried, fingerprintSql, type Key, partitionsSql, rowsSql } from "./tables.ts";

export interface MoveOptions {
  /** Folder of the embedded store; nothing else may have it open. Its rows are read, none is changed. */
  readonly folder: string;
  readonly to: ServerAddress;
  /** File that says how far a move has come. */
  readonly cursor: string;
  readonly onProgress?: (now: MoveProgress) => void;
}

/** Bytes of a batch to aim at, and rows it may have: the engine, the channel and the request each hold one. */
const BATCH_BYTES = 8 << 20;
const FEWEST = 100;
const FIRST = 1_000;
const MOST = 100_000;

const NOTHING: MoveSide = Object.freeze({ rows: 0, checksum: "0" });

/**
 * Copies an embedded store into a server or cluster, table by table and partition by partition, in batches of encoded rows; partitions that
 * are the same already are left alone. At the end both sides are counted and summed up by the same statement. A run that was broken off goes on
 * after its last batch; rows that come twice count once. Throws StoreError; then the same call goes on.
 */
export async function move(options: MoveOptions): Promise<MovedCases> {
  const target = await connect(options.to);
  try {
    const source = await openTables({ folder: options.folder });
    try {
      return await carry(source, target, options);
    } finally {
      await source.close();
    }
  } finally {
    await target.link.close();
  }
}

type Source = Awaited<ReturnType<typeof openTables>>;
type Target = Awaited<ReturnType<typeof connect>>;

async function carry(source: Source, target: Target, options: MoveOptions): Promise<MovedCases> {
  const { cursor: path, onProgress = () => {} } = options;
  const name = describe(options.to);
  const cursor = await readCursor(path, name);
  await mustBeOurs(source, target, name);
  const here = new Map<Carried, ReadonlyMap<string, MoveSide>>();
  let [done, total, written, bytes] = [0, 0, 0, 0];
  const tell = (phase: MoveProgress["phase"], of: Carried, more = 0) =>
    onProgress({ phase, table: of.layout.table, done: done + more, total, written });

  for (const of of CARRIED) {
    tell("comparing", of);
    const found = await fingerprints(source.db, source.database, of);
    here.set(of, found);
    total += rowsOf(found);
  }
  for (const of of CARRIED) {
    tell("comparing", of);
    const there = await fingerprints(target.db, target.place.database, of);
    for (const partition of await partitions(source.db, source.database, of)) {
      const mine = here.get(of)?.get(partition);
      const begun = startOf(cursor, of, partition);
      // Half-way, only deletions may be left to carry, which no fingerprint counts.
      if (begun !== undefined || mine === undefined || !same(mine, there.get(partition))) {
        const copied = copy(source, target, of, partition, begun, async (after) => {
          await writeCursor(path, { target: name, table: of.layout.table, partition, after });
        });
        let rows = 0;
        for await (const batch of copied) {
          rows += batch.rows;
          written += batch.rows;
          bytes += batch.bytes;
          tell("copying", of, Math.min(rows, mine?.rows ?? 0));
        }
      }
      done += mine?.rows ?? 0;
    }
  }

  const differences: MovedCases["differences"][number][] = [];
  for (const of of CARRIED) {
    tell("verifying", of);
    const mine = here.get(of) as ReadonlyMap<string, MoveSide>;
    const theirs = await fingerprints(target.db, target.place.database, of);
    for (const partition of new Set([...mine.keys(), ...theirs.keys()])) {
      const [one = NOTHING, other = NOTHING] = [mine.get(partition), theirs.get(partition)];
      if (!same(one, other)) differences.push({ table: of.layout.table, partition, here: one, there: other });
    }
  }
  // Kept rows of the cursor would hide a hole before them: what differs begins anew next time.
  await clearCursor(path);
  const tables = CARRIED.map((of) => {
    const found = here.get(of) as ReadonlyMap<string, MoveSide>;
    return { table: of.layout.table, partitions: found.size, rows: rowsOf(found) };
  });
  return Object.freeze({ written, bytes, tables, differences });
}

/** Cases of the target that are looked for in the source. */
const LOOKED_AT = 500;

/**
 * Nothing goes where cases of another keep lie: they would stand in its lists and figures from the first batch on. Ids are keyed hashes, so
 * another keep has none of ours. Throws StoreError STORE_REFUSED.
 */
async function mustBeOurs(source: Source, target: Target, name: string): Promise<void> {
  const some = await target.db.rows(
    `SELECT DISTINCT id FROM ${target.place.database}.cases ORDER BY intHash64(id) LIMIT ${LOOKED_AT}`,
    {},
    { lane: "write" },
  );
  if (some.length === 0) return;
  const ids = some.map(([id]) => BigInt(String(id)));
  const [found] = await source.db.rows(
    `SELECT uniqExact(id) FROM ${source.database}.cases WHERE id IN (${idList(ids)})`,
    {},
    { lane: "write" },
  );
  if (Number(found?.[0]) < ids.length)
    throw new StoreError("STORE_REFUSED", `In ${name} there are cases that this keep has not.`, {
      help: "Name an empty database in CASEKEEP_CLICKHOUSE_URL, or one that this keep was being moved to.",
    });
}

/** Batches of one partition, each durable on the other side, and the cursor with it, before it is told. */
async function* copy(
  source: Source,
  target: Target,
  of: Carried,
  partition: string,
  from: Key | undefined,
  keep: (after: Key) => Promise<void>,
): AsyncGenerator<{ rows: number; bytes: number }> {
  let limit = FIRST;
  for (let after = from; ; ) {
    const boundary = boundarySql(source.database, of, partition, after, limit);
    const [end] = await source.db.rows(boundary.sql, boundary.params, { lane: "write" });
    const to = end?.map(String);
    const { sql, params } = rowsSql(source.database, of, partition, after, to);
    const block = await source.rows(bind(sql, params));
    if (block.byteLength > 0) await target.insertBlock(of.layout, [block], "load");
    const rows = to === undefined ? await countOf(source, of, partition, after) : limit;
    if (to !== undefined) await keep(to);
    yield { rows, bytes: block.byteLength };
    if (to === undefined) return;
    after = to;
    limit = Math.round(Math.min(MOST, Math.max(FEWEST, (limit * BATCH_BYTES) / Math.max(1, block.byteLength))));
  }
}

async function countOf(source: Source, of: Carried, partition: string, after: Key | undefined): Promise<number> {
  const { sql, params } = rowsSql(source.database, of, partition, after, undefined);
  const [row] = await source.db.rows(`SELECT count() FROM (${sql})`, params, { lane: "write" });
  return Number(row?.[0] ?? 0);
}

const startOf = (cursor: Cursor | undefined, of: Carried, partition: string): Key | undefined =>
  cursor?.table === of.layout.table && cursor.partition === partition && cursor.after.length === of.key.length
    ? cursor.after
    : undefined;

async function fingerprints(db: Db, database: string, of: Carried): Promise<ReadonlyMap<string, MoveSide>> {
  const rows = await db.rows(fingerprintSql(database, of), {}, { lane: "write" });
  return new Map(rows.map(([part, count, sum]) => [String(part), { rows: Number(count), checksum: String(sum) }]));
}

async function partitions(db: Db, database: string, of: Carried): Promise<readonly string[]> {
  return (await db.rows(partitionsSql(database, of), {}, { lane: "write" })).map(([part]) => String(part));
}

const same = (one: MoveSide, other: MoveSide | undefined) =>
  one.rows === other?.rows && one.checksum === other.checksum;
const rowsOf = (found: ReadonlyMap<string, MoveSide>) => [...found.values()].reduce((sum, { rows }) => sum + rows, 0);
