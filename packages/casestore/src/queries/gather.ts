import { setTimeout as delay } from "node:timers/promises";
import type { Db } from "../db.ts";
import { StoreError, TIMED_OUT } from "../errors.ts";
import type { Place } from "./scope.ts";

/** A part of a merge may have a hundred files, all open until it is done, and a process may open some thousands at once. */
const AT_ONCE = 40;
const LOOK_MS = 1_000;
/** Looks in a row that found no fewer parts: then what is left to merge is merged by others, or cannot be. */
const PATIENCE = 30;
const ATTEMPTS = 20;
const WAIT_MS = 250;
/** Seconds that the nodes of a cluster have for a merge: as long as a statement that changes may take at all. */
const MERGE_SECONDS = 3_600;
const unhurried = (place: Place) => (place.onCluster ? [`distributed_ddl_task_timeout = ${MERGE_SECONDS}`] : []);

/**
 * Merges a partition in steps until one merge of all its parts opens no more files than a process may: after a long load whose merges have
 * fallen behind, a partition has hundreds of parts.
 * @param name a table, e.g. "messages"
 */
export async function gather(db: Db, place: Place, name: string, partition: string, lookMs = LOOK_MS): Promise<void> {
  let before = Number.POSITIVE_INFINITY;
  for (let idle = 0; idle < PATIENCE; ) {
    const parts = await partsOf(db, place, name, partition);
    if (parts <= AT_ONCE) return;
    idle = parts < before ? 0 : idle + 1;
    if (idle > 0) await delay(lookMs);
    before = parts;
    // Which parts is left to the engine, none where all that fit together are being merged already: with a partition named it takes all
    // of that one, even without FINAL.
    const [settings] = unhurried(place);
    await db.everywhere(
      `OPTIMIZE TABLE ${place.stored}.${name} ${place.onCluster}${settings ? ` SETTINGS ${settings}` : ""}`,
    );
  }
}

/**
 * Merges a partition into one part, in steps where it has many. Where another merge has some of its parts, or they and those of others under way
 * have no room on the disk, the engine refuses: then it is asked again.
 * @param name a table, e.g. "messages"
 * @param how `skip` leaves what is one part already, and has been merged, as it is, and writes nothing
 */
export async function mergeWhole(
  db: Db,
  place: Place,
  name: string,
  partition: string,
  { skip = false, waitMs = WAIT_MS }: { readonly skip?: boolean; readonly waitMs?: number } = {},
): Promise<void> {
  await gather(db, place, name, partition);
  const table = `${place.stored}.${name} ${place.onCluster}`;
  const settings = [
    "optimize_throw_if_noop = 1",
    `optimize_skip_merged_partitions = ${Number(skip)}`,
    ...unhurried(place),
  ].join(", ");
  for (let attempt = 1; ; attempt++) {
    try {
      await db.everywhere(`OPTIMIZE TABLE ${table} PARTITION ID '${partition}' FINAL SETTINGS ${settings}`);
      return;
    } catch (error) {
      // Where a node takes longer, its merge goes on: sent again, it would begin anew behind that.
      const hopeless = error instanceof StoreError && (error.code === "DISK_FULL" || error.engineCode === TIMED_OUT);
      if (hopeless || attempt === ATTEMPTS) throw error;
      await delay(waitMs * attempt);
    }
  }
}

/** Of the node that has most. */
async function partsOf(db: Db, place: Place, name: string, partition: string): Promise<number> {
  const rows = await db.rows(
    `SELECT ${place.node} AS node, count() AS parts FROM ${place.everyPart} WHERE active AND database = {database:String}
       AND table = {table:String} AND partition_id = {partition:String} GROUP BY node ORDER BY parts DESC LIMIT 1`,
    { database: place.stored, table: name, partition },
  );
  return Number(rows[0]?.[1] ?? 0);
}
