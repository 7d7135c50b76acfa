import { createHash } from "node:crypto";
import { asking, unwanted } from "../asking.ts";
import { bind, quote } from "../bind.ts";
import { createCaseStore } from "../case-store.ts";
import type { Db, WayIn } from "../db.ts";
import type { Layout } from "../encode/layout.ts";
import { splitByCase } from "../encode/split.ts";
import { StoreError } from "../errors.ts";
import { createInserter, type InsertBlock } from "../insert.ts";
import { migrate } from "../migrate.ts";
import type { Place, Sizes } from "../queries/scope.ts";
import { createQuota } from "../quota.ts";
import type { CaseStore } from "../store.ts";
import { LANES } from "./lanes.ts";
import { createLink, type Link, type Settings } from "./link.ts";
import { checkShards, formOf, placeOf, recordShards, replicasOf, shardsOf } from "./spread.ts";
import type { ServerAddress } from "./url.ts";

export interface ServerOptions {
  readonly address: ServerAddress;
  readonly diagnostics?: Sizes & {
    /** How many times longer than usual every question may take: for tests on a machine that is busy with others. */
    readonly patience?: number;
  };
  /** Time zone in which metrics count their days, weeks and months. Default UTC. */
  readonly timeZone?: () => string;
  /** The clock for "as of now". */
  readonly now?: () => number;
}

/** The first release that answers every question here as the conformance suite wants it. */
const OLDEST = [26, 7] as const;

/** The tables of a ClickHouse server or cluster, schema brought up to date, and the way into them. Throws StoreError with what to do. */
export async function connect(address: ServerAddress, patience = 1) {
  const place = placeOf(address);
  const link = createLink(address, settingsOf(address));
  const db = dbOf(link, place, patience);
  try {
    await checkVersion(db);
    const shards = await shardsOf(db, address);
    await checkShards(db, place, shards);
    await migrate(db, formOf(db, address, place));
    await recordShards(db, place, shards);
    const ours = address.cluster !== undefined && address.replication === "insert";
    const replicas = ours ? kept(() => replicasOf(link, address, shards)) : undefined;
    await replicas?.().catch(unlessAway);
    return Object.freeze({ place, db, link, insertBlock: blockWriter(link, place, replicas) });
  } catch (error) {
    await link.close();
    throw error;
  }
}

/** What is asked for once, and again where it failed. */
function kept<T>(ask: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined;
  return () => {
    coming ??= ask().catch((error) => {
      coming = undefined;
      throw error;
    });
    return coming;
  };
}

/** Where a node is away, reads go on; a write needs every replica, and asks once more. */
function unlessAway(error: unknown): void {
  if (!(error instanceof StoreError) || error.code !== "STORE_UNAVAILABLE") throw error;
}

/** Opens the case store of a ClickHouse server or cluster, schema brought up to date. Throws StoreError with what to do. */
export async function openServer(options: ServerOptions): Promise<CaseStore> {
  const { place, db, link, insertBlock } = await connect(options.address, options.diagnostics?.patience);
  const inserter = createInserter(insertBlock);
  return createCaseStore({
    db,
    place,
    sizes: options.diagnostics,
    insert: inserter.insert,
    bytesOnDisk: () => bytesOnDisk(db, place),
    timeZone: options.timeZone ?? (() => "UTC"),
    now: options.now ?? Date.now,
    async close() {
      await inserter.drain();
      await link.close();
    },
  });
}

/** Questions with the limits of their lanes, in turn for each viewer, and statements that change, over a link. */
export function dbOf(link: Link, place: Place, patience: number): Db {
  const quota = createQuota();
  return {
    async rows(sql, params, { lane = "light", seconds = LANES[lane].seconds, partial = false, few = false } = {}) {
      const settings: Settings = {
        ...(partial ? { skip_unavailable_shards: 1 } : {}),
        ...(few ? { max_threads: 1 } : {}),
      };
      const by = asking();
      const signal = unwanted();
      const ask = () =>
        link.ask(bind(sql, params), { lane, settings, seconds: seconds * patience, what: by?.what ?? "", signal });
      const text = await (by === undefined ? ask() : quota(by.who, lane, ask, signal));
      return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as unknown[]);
    },
    run: (sql, params = {}) => link.run(bind(sql, params)),
    // With ON CLUSTER the servers pass it on to each other.
    everywhere: (sql, params = {}) => (place.onCluster ? link.run : link.each)(bind(sql, params)),
    close: () => link.close(),
  };
}

/** Seconds within which enough replicas must have a write, and every node a change of the schema. */
const QUORUM_SECONDS = 60;
const SCHEMA_SECONDS = 600;

/** What makes a write acknowledged only when it is safe, and a read see every acknowledged one. */
function settingsOf(address: ServerAddress): Settings {
  if (address.cluster === undefined) return {};
  const spread: Settings = {
    // An IN between the tables of a case is answered by the shard that has the case.
    distributed_product_mode: "local",
    // A question about one case goes to its shard alone.
    optimize_skip_unused_shards: 1,
    // A part of the answer is none.
    skip_unavailable_shards: 0,
    // Acknowledged when the shards have it, not when it lies in a queue of the node that was asked.
    distributed_foreground_insert: 1,
    insert_distributed_one_random_shard: 0,
    // A replica that answers slowly is not asked for twice: in a slow hour that would double the load.
    use_hedged_requests: 0,
    distributed_ddl_task_timeout: SCHEMA_SECONDS,
    connect_timeout_with_failover_ms: 1000,
  };
  if (address.replication === "insert") return spread;
  return {
    ...spread,
    // A majority of a shard's replicas has each write, one after the other, and only a replica that has them all is read.
    insert_quorum: "auto",
    insert_quorum_parallel: 0,
    insert_quorum_timeout: QUORUM_SECONDS * 1000,
    select_sequential_consistency: 1,
  };
}

/** One block whatever its size, so that a retry meets the same token; it is the digest of what is written. */
async function writeBlock(
  to: { link: Link; database: string; way: WayIn; endpoint?: number },
  layout: Layout,
  parts: readonly Uint8Array[],
): Promise<void> {
  const digest = createHash("sha256").update(layout.table);
  for (const part of parts) digest.update(part);
  const names = layout.columns
    .map(([name]) => name)
    .filter((name) => !layout.dropped?.includes(name))
    .join(", ");
  const structure = layout.columns.map(([name, type]) => `${name} ${type}`).join(", ");
  const settings = {
    insert_deduplicate: 1,
    insert_deduplication_token: digest.digest("base64url"),
    async_insert: 0,
    max_insert_block_size: 10_000_000,
    min_insert_block_size_rows: 10_000_000,
    min_insert_block_size_bytes: 0,
  };
  // A block that waited across an upgrade may hold columns that the table no longer has.
  const from = layout.dropped ? ` SELECT ${names} FROM input(${quote(structure)})` : "";
  const sql = `INSERT INTO ${to.database}.${layout.table} (${names})${from} FORMAT RowBinary`;
  await to.link.write(sql, parts, to.way, settings, to.endpoint);
}

/**
 * Rows of a block into their shards: by the servers (a distributed table, or the only one), or by us to every replica of each shard. Nothing
 * is acknowledged before all have it; what some have of a block that others refused is there when it is written again, once.
 */
function blockWriter(
  link: Link,
  place: Place,
  replicasOfShards: (() => Promise<readonly (readonly number[])[]>) | undefined,
): InsertBlock {
  if (replicasOfShards === undefined)
    return (layout, parts, way) => writeBlock({ link, database: place.database, way }, layout, parts);
  return async (layout, parts, way) => {
    const replicas = await replicasOfShards();
    const shares = splitByCase(layout, parts, replicas.length);
    const writes = shares.flatMap((share, shard) =>
      share.length === 0
        ? []
        : (replicas[shard] ?? []).map((endpoint) =>
            writeBlock({ link, database: place.stored, way, endpoint }, layout, share),
          ),
    );
    for (const one of await Promise.allSettled(writes)) if (one.status === "rejected") throw one.reason;
  };
}

/** On all disks, every replica counted. */
async function bytesOnDisk(db: Db, place: Place): Promise<number> {
  const rows = await db.rows(
    `SELECT sum(bytes_on_disk) FROM ${place.everyPart} WHERE active AND database = {database:String}`,
    { database: place.stored },
    { partial: true },
  );
  return Number(rows[0]?.[0] ?? 0);
}

async function checkVersion(db: Db): Promise<void> {
  const [row] = await db.rows("SELECT version()", {});
  const [major = 0, minor = 0] = String(row?.[0]).split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new StoreError("STORE_REFUSED", `The ClickHouse server is version ${major}.${minor}.`, {
    help: `Casekeep needs ${OLDEST.join(".")} or newer.`,
  });
}
