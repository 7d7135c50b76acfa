import { setTimeout as delay } from "node:timers/promises";
import type { Db } from "../db.ts";
import { StoreError } from "../errors.ts";
import type { Partitions } from "../store.ts";
import { mergeWhole } from "./gather.ts";
import type { Place, Tables } from "./scope.ts";

/** Seconds in the years that partitions of `cases` and `events` count (see the migration). */
export const YEAR_SECONDS = 31_556_952n;

/** Partition of `cases` and `events` in which rows of a case lie. */
export const casePartition = (id: bigint): number => Number((id >> 30n) / YEAR_SECONDS);
/** Partition of `messages`. @param at ms since 1970 */
export const messagePartition = (at: number): number => new Date(at).getUTCFullYear();

/** Parts that a merge replaced stay on disk this long, seconds; the everyday value is the tables' own (see the migration). */
const SHORT_LIFETIME = 1;
const LIFETIME = 10;
/** The engine looks for old parts every two seconds (see its configuration). */
const LOOK_MS = 250;
const GONE_WITHIN_MS = 180_000;

/**
 * Removes from disk what newer rows of the same keys replaced: merges the named partitions whole, so that only the newest row of each key is
 * written again (its columns, text index and dictionaries with it), and waits until every file that was there before is deleted.
 * Needs room for the largest partition a second time, and minutes for tens of millions of messages; reading and writing go on meanwhile.
 * What the file system and the disk do with the freed blocks is theirs: only an encrypted disk answers for that.
 */
export async function purge(db: Db, tables: Tables, partitions: Partitions): Promise<void> {
  const work = [
    ["messages", partitions.messages],
    ["cases", partitions.cases],
    ["events", partitions.cases],
  ] as const;
  await Promise.all(work.map(([name, list]) => purgeTable(db, tables.place, name, [...new Set(list)])));
}

async function purgeTable(db: Db, place: Place, name: string, partitions: readonly number[]): Promise<void> {
  if (partitions.length === 0) return;
  const table = `${place.stored}.${name} ${place.onCluster}`;
  const before = await partsOf(db, place, name, partitions);
  if (before.length === 0) return;
  await db.everywhere(`ALTER TABLE ${table} MODIFY SETTING old_parts_lifetime = ${SHORT_LIFETIME}`);
  try {
    for (const partition of partitions) await mergeWhole(db, place, name, String(partition));
    // A merge under way while these began has written old rows once more, in a part that was not there before and has gone into theirs.
    const merged = (await partsOf(db, place, name, partitions)).filter(({ active }) => !active);
    const stale = new Set([...before, ...merged].map(({ part }) => part));
    const deadline = Date.now() + GONE_WITHIN_MS;
    for (;;) {
      const now = await partsOf(db, place, name, partitions);
      if (!now.some(({ part }) => stale.has(part))) return;
      if (Date.now() > deadline) throw new StoreError("STORE_UNAVAILABLE", "Old files are still there after a merge.");
      await delay(LOOK_MS);
    }
  } finally {
    await db.everywhere(`ALTER TABLE ${table} MODIFY SETTING old_parts_lifetime = ${LIFETIME}`);
  }
}

interface Part {
  /** Node and name. */
  readonly part: string;
  /** Not merged away. */
  readonly active: boolean;
}

/**
 * All parts on any disk, merged away or not. Asked for its state, the engine names those as well whose files it is just deleting. A node that does not
 * answer is an error: what it holds cannot be known.
 */
async function partsOf(db: Db, place: Place, name: string, partitions: readonly number[]): Promise<Part[]> {
  const rows = await db.rows(
    `SELECT ${place.node}, name, _state = 'Active' FROM ${place.everyPart} WHERE database = {database:String} AND table = {table:String}
       AND has({partitions:Array(String)}, partition_id)`,
    { database: place.stored, table: name, partitions: partitions.map(String) },
  );
  return rows.map(([node, part, active]) => ({ part: `${node} ${part}`, active: Number(active) === 1 }));
}
