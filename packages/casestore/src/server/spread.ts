import { quote } from "../bind.ts";
import type { Db } from "../db.ts";
import { StoreError } from "../errors.ts";
import { type Form, recorded } from "../migrate.ts";
import type { Place } from "../queries/scope.ts";
import type { Link } from "./link.ts";
import type { ServerAddress } from "./url.ts";

/** Where the tables of an address are, and how migrations are filled in for it. */
export function placeOf(address: ServerAddress): Place {
  const { database, cluster } = address;
  if (cluster === undefined)
    return Object.freeze({
      ...{ database, stored: database, onCluster: "", node: "''" },
      ...{ parts: "system.parts", everyPart: "system.parts" },
    });
  return Object.freeze({
    database,
    stored: `${database}_shard`,
    onCluster: address.replication === "keeper" ? `ON CLUSTER ${cluster}` : "",
    parts: `cluster('${cluster}', system, parts)`,
    everyPart: `clusterAllReplicas('${cluster}', view(SELECT *, _state FROM system.parts))`,
    node: "toString(_shard_num)",
  });
}

export function formOf(db: Db, address: ServerAddress, place: Place): Form {
  const form = { database: place.stored, onCluster: place.onCluster, plain: false };
  const { cluster } = address;
  if (cluster === undefined) return { ...form, replacing: PLAIN };
  return {
    ...form,
    replacing: address.replication === "keeper" ? REPLICATED : PLAIN,
    spread: { database: place.database, refresh: () => refresh(db, place, cluster) },
  };
}

const PLAIN = "ReplacingMergeTree(ver, is_deleted)";
/** Replicas of a shard find each other in Keeper by the table's own id, which every node gets from ON CLUSTER. */
const REPLICATED = "ReplicatedReplacingMergeTree('/clickhouse/tables/{uuid}/{shard}', '{replica}', ver, is_deleted)";

/**
 * All rows of a case lie on one shard: what is asked about it, and every IN between its tables, stays on that node. The id itself spreads
 * evenly, since its low bits are a hash; `splitByCase` shares rows out by the same rule.
 */
function shardKey(table: string, columns: readonly string[]): string | undefined {
  if (table === "cases") return "id";
  if (table === "schema_migrations") return "number";
  return columns.includes("case_id") ? "case_id" : undefined;
}

/** A table over all shards for each that stores rows, with the same columns, and no other. */
async function refresh(db: Db, place: Place, cluster: string): Promise<void> {
  const tables = await columnsOf(db, place.stored);
  const there = await columnsOf(db, place.database);
  for (const table of await left(db, place, tables))
    await db.everywhere(`DROP TABLE IF EXISTS ${place.database}.${table} ${place.onCluster} SYNC`);
  for (const [table, columns] of tables) {
    if (there.get(table)?.join() === columns.join()) continue;
    const key = shardKey(
      table,
      columns.map((column) => column.split(" ")[0] as string),
    );
    await db.everywhere(
      `CREATE OR REPLACE TABLE ${place.database}.${table} ${place.onCluster} AS ${place.stored}.${table}
       ENGINE = Distributed(${cluster}, ${place.stored}, ${table}${key === undefined ? "" : `, ${key}`})`,
    );
  }
}

/** Names of our own over tables that an earlier release had. */
async function left(db: Db, place: Place, tables: ReadonlyMap<string, unknown>): Promise<string[]> {
  const rows = await db.rows(
    `SELECT name FROM system.tables WHERE database = {database:String} AND engine = 'Distributed'
       AND position(engine_full, {stored:String}) > 0`,
    { database: place.database, stored: quote(place.stored) },
  );
  return rows.map(([name]) => String(name)).filter((name) => !tables.has(name));
}

/** Tables that hold rows of their own or stand for such, each with "name type" of its columns in order. */
async function columnsOf(db: Db, database: string): Promise<Map<string, string[]>> {
  const rows = await db.rows(
    `SELECT table, groupArray(concat(name, ' ', type)) FROM (
       SELECT table, name, type, position FROM system.columns
       WHERE database = {database:String} AND table IN (SELECT name FROM system.tables
         WHERE database = {database:String} AND (engine LIKE '%MergeTree' OR engine = 'Distributed') AND name NOT LIKE '.%')
       ORDER BY table, position) GROUP BY table ORDER BY table`,
    { database },
  );
  return new Map(rows.map(([table, columns]) => [String(table), columns as string[]]));
}

/** Shards of the address's cluster, which is as the address says; 1 for a server alone. Throws StoreError with what to do. */
export async function shardsOf(db: Db, address: ServerAddress): Promise<number> {
  const { cluster } = address;
  if (cluster === undefined) return 1;
  const [row] = await db.rows(
    `SELECT uniqExact(shard_num), count() FROM system.clusters WHERE cluster = ${quote(cluster)}`,
    {},
  );
  const [shards, nodes] = [Number(row?.[0]), Number(row?.[1])];
  if (shards === 0)
    throw new StoreError("STORE_REFUSED", "The servers know no cluster of this name.", {
      help: "Compare 'cluster' in CASEKEEP_CLICKHOUSE_URL with remote_servers in the servers' configuration.",
    });
  if (address.replication === "insert" && nodes !== address.endpoints.length)
    throw new StoreError(
      "STORE_REFUSED",
      `The cluster has ${nodes} nodes, the URL names ${address.endpoints.length}.`,
      {
        help: "With replication=insert the schema is sent to each node: name them all, HOST:PORT,HOST:PORT.",
      },
    );
  return shards;
}

/** For each shard the places of its replicas' endpoints, where Casekeep itself writes to each. */
export async function replicasOf(link: Link, address: ServerAddress, shards: number): Promise<number[][]> {
  const found: number[][] = Array.from({ length: shards }, () => []);
  for (const endpoint of address.endpoints.keys()) {
    const text = await link.ask(
      `SELECT shard_num FROM system.clusters WHERE cluster = ${quote(address.cluster ?? "")} AND is_local`,
      { lane: "light", endpoint },
    );
    const [shard] = text === "" ? [] : (JSON.parse(text.split("\n")[0] as string) as number[]);
    if (shard === undefined)
      throw new StoreError("STORE_REFUSED", "A node does not find itself among the nodes of its cluster.", {
        help: "In its remote_servers its own host and port must be those that it listens on.",
      });
    found[Number(shard) - 1]?.push(endpoint);
  }
  return found;
}

/** Stands among the migrations, for the shards that the keep was made over. */
const SHARDS = 0;
const nameOf = (shards: number) => `${shards} shards`;

/**
 * The cluster has as many shards as when the keep was made: a row's shard follows from their number, so with another one newer rows would
 * not meet the older ones that they replace. Changes nothing. Throws StoreError with what to do.
 * @returns whether it is known how many these were
 */
export async function checkShards(db: Db, { database }: Place, shards: number): Promise<boolean> {
  const made = (await recorded(db, database)).get(SHARDS);
  if (made === undefined || made === nameOf(shards)) return made !== undefined;
  throw new StoreError("STORE_REFUSED", `This keep was made over ${made}, the cluster has ${shards}.`, {
    help: "Import into a database made over the new shards; adding replicas needs nothing.",
  });
}

/** Keeps over how many shards a keep is made that is new. */
export async function recordShards(db: Db, place: Place, shards: number): Promise<void> {
  if (place.database === place.stored || (await checkShards(db, place, shards))) return;
  await db.run(
    `INSERT INTO ${place.database}.schema_migrations (number, name) VALUES (${SHARDS}, ${quote(nameOf(shards))})`,
  );
}
