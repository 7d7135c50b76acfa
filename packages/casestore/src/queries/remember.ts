import { bind, type Params } from "../bind.ts";
import type { Db, Lane } from "../db.ts";
import type { Tables } from "./scope.ts";
import { statesOf } from "./slices.ts";

type Rows = readonly (readonly unknown[])[];
type Table = "cases" | "messages" | "blind";
type Options = { readonly lane?: Lane; readonly seconds?: number };

/** There were more rows than the statement gives: what it gave is a part. */
export class CutShort extends Error {
  override readonly name = "CutShort";
}

/**
 * Answers that stay right: figures over a whole table are kept until the table changes, for each statement with all its values, so with
 * the rules of whom it was asked for. Whether a part of a table changed is known from its numbering of insertions, which merging
 * leaves as it is: what was corrected, merged, deleted or imported again is counted anew.
 */
interface Kept {
  readonly version: string;
  readonly rows: Rows;
}
interface Counting {
  readonly version: string;
  readonly rows: Promise<Rows>;
}
interface Memory {
  /** What is being worked out: whoever asks for the same meanwhile waits for that instead of having it done again. */
  readonly counting: Map<string, Counting>;
  /** The least recently used first. */
  readonly answers: Map<string, Map<string, Kept>>;
}
const memories = new WeakMap<Db, Memory>();
const ANSWERS = 300;
/** Values that all answers together may hold: some tens of megabytes. */
const VALUES = 4_000_000;
/** Larger answers are not kept. */
const ROWS = 20_000;

function memoryOf(db: Db): Memory {
  const memory = memories.get(db) ?? { counting: new Map(), answers: new Map() };
  memories.set(db, memory);
  return memory;
}

function recall(db: Db, key: string) {
  const memory = memoryOf(db);
  const parts = memory.answers.get(key) ?? new Map<string, Kept>();
  memory.answers.delete(key);
  memory.answers.set(key, parts);
  return parts;
}

/** Lets go of the least recently used answers until the rest is small enough. */
function forget(db: Db): void {
  const answers = memories.get(db)?.answers ?? new Map<string, Map<string, Kept>>();
  let values = 0;
  for (const parts of answers.values()) for (const part of parts.values()) values += valuesOf(part.rows);
  for (const [oldest, parts] of answers) {
    if (answers.size <= ANSWERS && values <= VALUES) break;
    for (const part of parts.values()) values -= valuesOf(part.rows);
    answers.delete(oldest);
  }
}

function valuesOf(rows: Rows): number {
  let values = 0;
  for (const row of rows) for (const value of row) values += Array.isArray(value) ? value.length : 1;
  return values;
}

/**
 * How far each partition of the tables has come, on every replica: one that lags behind changes the version once more when it has caught up.
 * Asked before the figures: what comes in between only makes them too new.
 */
async function versions(db: Db, tables: Tables, of: readonly Table[]): Promise<Map<string, string>> {
  const { everyPart, node, stored } = tables.place;
  const rows = await db.rows(
    `SELECT table, partition, ${node} AS node, max(max_block_number), max(data_version) FROM ${everyPart}
     WHERE active AND database = {database:String} AND has({tables:Array(String)}, table)
     GROUP BY table, partition, node ORDER BY table, partition, node`,
    { database: stored, tables: of },
    { partial: true },
  );
  const found = new Map<string, string>();
  for (const [table, partition, at, block, data] of rows) {
    const name = `${of.length > 1 ? `${table} ` : ""}${partition}`;
    found.set(name, `${found.get(name) ?? ""}${at}:${block}.${data} `);
  }
  return found;
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
  const key = bind(sql, params);
  const parts = recall(db, key);
  const known = parts.get("");
  if (known?.version === version) return known.rows;
  const { counting } = memoryOf(db);
  const begun = counting.get(key);
  if (begun?.version === version) {
    try {
      return await begun.rows;
    } catch {
      // Whoever began it had less time for it, or has left.
    }
  }
  const own = { version, rows: db.rows(sql, params, options) };
  counting.set(key, own);
  try {
    const rows = await own.rows;
    if (rows.length <= ROWS) parts.set("", { version, rows });
    forget(db);
    return rows;
  } finally {
    if (counting.get(key) === own) counting.delete(key);
  }
}

/**
 * The rows of a statement over a table, counted anew only for the slices of time that changed; rows come once
 * for each slice. The statement selects `slice` first and groups by it.
 * @param ask makes the statement from the expression of the slice and a condition that names the slices wanted.
 * @param options `most`: an answer of more rows was cut short. Throws CutShort then.
 */
export async function bySlice(
  db: Db,
  tables: Tables,
  table: "cases" | "messages",
  ask: (slice: string, within: string) => string,
  params: Params,
  { most = Number.POSITIVE_INFINITY, ...options }: Options & { readonly most?: number } = {},
): Promise<Rows> {
  const {
    slice,
    within: ofSlices,
    states,
  } = await statesOf(db, tables, table, await versions(db, tables, [table]), options);
  const parts = recall(db, bind(ask(slice, "1"), params));
  for (const gone of parts.keys()) if (!states.has(gone)) parts.delete(gone);
  const changed = [...states].filter(([one, version]) => parts.get(one)?.version !== version).map(([one]) => one);
  const kept = [...parts].filter(([one, { version }]) => states.get(one) === version).flatMap(([, part]) => part.rows);
  if (changed.length === 0) return kept;
  const within = changed.length === states.size ? "1" : ofSlices(changed);
  const rows = await db.rows(ask(slice, within), params, options);
  if (rows.length > most) throw new CutShort();
  const own = new Map<string, (readonly unknown[])[]>(changed.map((one) => [one, []]));
  for (const row of rows) own.get(String(row[0]))?.push(row);
  for (const [one, part] of own)
    if (part.length <= ROWS) parts.set(one, { version: states.get(one) as string, rows: part });
  forget(db);
  return [...kept, ...rows];
}
