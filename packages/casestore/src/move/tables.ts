import type { Params } from "../bind.ts";
import { LAYOUTS, type Layout } from "../encode/layout.ts";

/** A table as it is carried: which part of it, in which order, which columns. */
export interface Carried {
  readonly layout: Layout;
  /** The migration's own partition expression, a whole number. */
  readonly partition: string;
  readonly key: readonly (readonly [name: string, type: string])[];
}
/** Where a batch ended: the values of the sorting key as text, instants in ms. */
export type Key = readonly string[];

const YEAR_OF_CASE = "intDiv(bitShiftRight(case_id, 30), 31556952)";
const AT = "DateTime64(3, 'UTC')";

/** Every table that holds case data; cases last, since a case is seen only when all that belongs to it is there. */
export const CARRIED: readonly Carried[] = Object.freeze([
  carried("messages", "toYear(at)", "at", "case_id", "id"),
  carried("events", YEAR_OF_CASE, "case_id", "stream", "seq"),
  carried("sealed", YEAR_OF_CASE, "case_id", "owner", "owner_id", "part"),
  carried("blind", YEAR_OF_CASE, "hash", "case_id", "kind", "visibility"),
  carried("cases", YEAR_OF_CASE.replace("case_id", "id"), "id"),
]);

function carried(table: string, partition: string, ...key: readonly string[]): Carried {
  const layout = Object.values(LAYOUTS).findLast((one) => one.table === table && one.dropped === undefined) as Layout;
  const typeOf = new Map(layout.columns);
  return Object.freeze({ layout, partition, key: key.map((name) => [name, typeOf.get(name) as string] as const) });
}

const names = (of: Carried) => of.key.map(([name]) => name).join(", ");

/** The key that ends the next so many rows of a partition, newest versions alone; no row where there are fewer. */
export function boundarySql(database: string, of: Carried, partition: string, after: Key | undefined, rows: number) {
  const { sql, params } = between(of, partition, after, undefined);
  const texts = of.key.map(([name, type]) => `toString(${type === AT ? `toUnixTimestamp64Milli(${name})` : name})`);
  return {
    sql: `SELECT ${texts.join(", ")} FROM ${database}.${of.layout.table} WHERE ${sql}
      ORDER BY ${names(of)} LIMIT 1 BY ${names(of)} LIMIT 1 OFFSET {skip:UInt64}`,
    params: { ...params, skip: rows - 1 },
  };
}

/**
 * The newest version of each row between two keys, in the order and types of the layout. What was deleted goes along as such: an older version
 * that waits somewhere must not bring it back.
 */
export function rowsSql(database: string, of: Carried, partition: string, after: Key | undefined, to: Key | undefined) {
  const { sql, params } = between(of, partition, after, to);
  const columns = of.layout.columns.map(([name, type]) => `CAST(t.${name} AS ${type}) AS ${name}`);
  const key = of.key.map(([name]) => `t.${name}`).join(", ");
  return {
    sql: `SELECT ${columns.join(", ")} FROM ${database}.${of.layout.table} AS t WHERE ${sql}
      ORDER BY ${key}, t.ver DESC LIMIT 1 BY ${key}`,
    params,
  };
}

/** Rows that count in each partition, and a checksum of all their values that does not ask for their order. */
export function fingerprintSql(database: string, of: Carried): string {
  // A hash of NULL is NULL, which a sum leaves out.
  const values = of.layout.columns.flatMap(([name, type]) =>
    type.startsWith("Nullable") ? [`isNull(${name})`, `ifNull(${name}, 0)`] : [name],
  );
  return `SELECT toString(${of.partition}) AS part, count(), sum(sipHash64(${values.join(", ")}))
    FROM ${database}.${of.layout.table} FINAL GROUP BY part`;
}

/** Partitions with rows of any version, deleted ones too. */
export const partitionsSql = (database: string, of: Carried): string =>
  `SELECT DISTINCT toString(${of.partition}) AS part FROM ${database}.${of.layout.table} ORDER BY part`;

/** The tuple says exactly which rows; its first column alone lets the engine skip what it need not read. */
function between(of: Carried, partition: string, after: Key | undefined, to: Key | undefined) {
  const params: Record<string, Params[string]> = { partition: BigInt(partition) };
  const conditions = [`${of.partition} = {partition:UInt64}`];
  for (const [sign, key] of [
    [">", after],
    ["<=", to],
  ] as const) {
    if (key === undefined) continue;
    const places = of.key.map(([, type], at) => {
      const name = `${sign === ">" ? "after" : "to"}${at}`;
      const value = key[at] as string;
      params[name] = type === "String" ? value : BigInt(value);
      return type === AT ? `fromUnixTimestamp64Milli({${name}:Int64}, 'UTC')` : `{${name}:${type}}`;
    });
    conditions.push(`${of.key[0]?.[0]} ${sign === ">" ? ">=" : "<="} ${places[0]}`);
    conditions.push(`(${names(of)}) ${sign} (${places.join(", ")})`);
  }
  return { sql: conditions.join(" AND "), params };
}
