import { bind, type Params } from "../bind.ts";
import type { Db, Lane } from "../db.ts";
import { YEAR_SECONDS } from "./erase.ts";
import type { Tables } from "./scope.ts";

type Rows = readonly (readonly unknown[])[];
type Table = "cases" | "messages" | "places" | "blind";
type Options = { readonly lane?: Lane; readonly seconds?: number };

/**
 * Answers that stay right: figures over a whole table are kept until the table changes, for each statement with all its values, so with
 * the rules of whom it was asked for. Whether a part of a table changed is known from its numbering of insertions, which merging
 * leaves as it is: what was corrected, merged, deleted or imported again is counted anew.
 */
interface Memory {
  /** The least recently used first. */
  readonly answers: Map<string, Map<string, { readonly version: string; readonly rows: Rows }>>;
}
const memories = new WeakMap<Db, Memory>();
const ANSWERS = 300;
/** Larger answers are not kept. */
const ROWS = 20_000;

function recall(db: Db, key: string) {
  const memory = memories.get(db) ?? { answers: new Map() };
  memories.set(db, memory);
  const parts = memory.answers.get(key) ?? new Map<string, { version: string; rows: Rows }>();
  memory.answers.delete(key);
  memory.answers.set(key, parts);
  for (const oldest of memory.answers.keys()) {
    if (memory.answers.size <= ANSWERS) break;
    memory.answers.delete(oldest);
  }
  return parts;
}

/** How far each partition of the tables has come. Asked before the figures: what comes in between only makes them too new. */
async function versions(db: Db, tables: Tables, of: readonly Table[]): Promise<Map<string, string>> {
  const [database = ""] = tables.cases.split(".");
  const rows = await db.rows(
    `SELECT table, partition, max(max_block_number), max(data_version) FROM system.parts
     WHERE active AND database = {database:String} AND has({tables:Array(String)}, table) GROUP BY table, partition ORDER BY table, partition`,
    { database, tables: of.map((name) => tables[name].slice(database.length + 1)) },
  );
  return new Map(
    rows.map(([table, partition, block, data]) => [
      `${of.length > 1 ? `${table} ` : ""}${partition}`,
      `${block}.${data}`,
    ]),
  );
}

/** The rows of a statement that reads these tables. */
export async function remembered(
  db: Db,
  tables: Tables,
  of: readonly Table[],
  sql: string,
  params: Params,
  options: Options = {},
): Promise<Rows> {
  const version = [...(await versions(db, tables, of))].join(" ");
  const parts = recall(db, bind(sql, params));
  const known = parts.get("");
  if (known?.version === version) return known.rows;
  const rows = await db.rows(sql, params, options);
  if (rows.length <= ROWS) parts.set("", { version, rows });
  return rows;
}

/**
 * The rows of a statement over a table partitioned by the year of case ids, counted anew only for years that changed; rows come once for
 * each year. The statement selects `year` first and groups by it.
 * @param ask makes the statement from the expression of the year and a condition that names the years wanted.
 */
export async function byYear(
  db: Db,
  tables: Tables,
  table: "cases" | "places",
  ask: (year: string, within: string) => string,
  params: Params,
  options: Options = {},
): Promise<Rows> {
  const column = table === "cases" ? "id" : "case_id";
  const year = `toString(intDiv(bitShiftRight(${column}, 30), ${YEAR_SECONDS}))`;
  const current = await versions(db, tables, [table]);
  const parts = recall(db, bind(ask(year, "1"), params));
  for (const gone of parts.keys()) if (!current.has(gone)) parts.delete(gone);
  const changed = [...current]
    .filter(([one, version]) => parts.get(one)?.version !== version)
    .map(([one]) => BigInt(one));
  const kept = [...parts].filter(([one, { version }]) => current.get(one) === version).flatMap(([, part]) => part.rows);
  if (changed.length === 0) return kept;
  const start = (one: bigint) => `toUInt64(${(one * YEAR_SECONDS) << 30n})`;
  const spans = changed.map((one) => `(${column} >= ${start(one)} AND ${column} < ${start(one + 1n)})`);
  const within = changed.length === current.size ? "1" : `(${spans.join(" OR ")})`;
  const rows = await db.rows(ask(year, within), params, options);
  for (const one of changed) {
    const own = rows.filter((row) => row[0] === String(one));
    if (own.length <= ROWS) parts.set(String(one), { version: current.get(String(one)) as string, rows: own });
  }
  return [...kept, ...rows];
}
