import { type CaseCount, FACETS, type FacetName, type Facets, type Viewer } from "@casekeep/contracts";
import type { Params } from "../bind.ts";
import type { Db } from "../db.ts";
import { StoreError } from "../errors.ts";
import type { Term } from "../text/terms.ts";
import type { ZonedSearch } from "./dates.ts";
import { STATUS } from "./filter.ts";
import type { Window } from "./ids.ts";
import { bySlice, remembered } from "./remember.ts";
import { scopeOf, type Tables } from "./scope.ts";
import { searchSql } from "./search.ts";

const EXPRESSIONS: Readonly<Record<FacetName, string>> = {
  status: STATUS,
  product: "product",
  region: "region",
  channel: "channel",
  language: "language",
  assignee: "assignee",
  team: "team",
  month: "toYYYYMM(created_at, {zone})",
};
const SHOWN = 50;
/** Months of a century: all of them, in order of time. */
const MONTHS = 1200;

/** Cases by slice, and by each facet's values. */
interface Tally {
  readonly slices: ReadonlyMap<string, number>;
  readonly facets: Facets;
}

/** A statement that counts the cases that a search finds, and what its rows say. */
interface Counting {
  /** Asks for the number alone, or for no words: much the same cases are asked for again and again. */
  readonly plain: boolean;
  readonly names: readonly FacetName[];
  readonly params: Params;
  /**
   * @param slice expression that the cases are counted by
   * @param within a condition on them
   */
  sql(slice: string, within: string): string;
  read(rows: readonly (readonly unknown[])[]): Tally;
}

/** @param windows where not all of the store is looked at */
export function countingOf(
  tables: Tables,
  viewer: Viewer,
  search: ZonedSearch,
  terms: readonly Term[],
  ...windows: readonly Window[]
): Counting {
  const names = FACETS.filter((name) => search.facets.includes(name));
  const unknown = search.facets.find((name) => !(FACETS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new StoreError("BAD_QUERY", `There is no facet '${unknown.slice(0, 40)}'.`);
  const scope = scopeOf(viewer, tables);
  const where = searchSql(search, terms, scope, ...windows);
  const expression = (name: FacetName) =>
    EXPRESSIONS[name].replace("{zone}", () => scope.params.add("String", search.timeZone));
  const columns = names.map((name, at) => `${expression(name)} AS f${at}`);
  const of = names.map((_, at) => `f${at}`).join(", ");
  const plain = terms.length + search.blind.length === 0;
  return {
    plain,
    names,
    params: scope.params.values,
    sql(slice, within) {
      const from = `FROM ${tables.cases} FINAL WHERE ${within} AND ${where}`;
      const all = `SELECT ${slice} AS slice, count(), -1 AS place, '' AS value ${from} GROUP BY slice`;
      if (names.length === 0) return all;
      // Reading a column once more costs less than grouping sets, for which the engine copies every row; but a search is made only once.
      const each = columns.map(
        (column, at) =>
          `SELECT ${slice} AS slice, count(), ${at} AS place, toString(f${at}) AS value FROM (SELECT id, ${column} ${from}) GROUP BY slice, f${at}`,
      );
      if (plain) return [all, ...each].join("\nUNION ALL\n");
      const sets = [...names.map((_, at) => `(slice, f${at})`), "(slice)"].join(", ");
      return `SELECT slice, count(), grouping(${of}), ${of} FROM (SELECT ${slice} AS slice, ${columns.join(", ")} ${from})
         GROUP BY GROUPING SETS (${sets})`;
    },
    read(rows) {
      const slices = new Map<string, number>();
      const counts = names.map(() => new Map<string, number>());
      for (const row of rows) {
        const at = plain || names.length === 0 ? Number(row[2]) : groupedBy(names.length, Number(row[2]));
        const [into, key] = counts[at]
          ? [counts[at], shown(names[at], row[plain ? 3 : 3 + at])]
          : [slices, String(row[0])];
        into.set(key, (into.get(key) ?? 0) + Number(row[1]));
      }
      const valued = names.map((name, at) => {
        const values = [...(counts[at] as Map<string, number>)].map(([value, count]) => ({ value, count }));
        return [name, cut(name, values)] as const;
      });
      return { slices, facets: Object.fromEntries(valued) };
    },
  };
}

/**
 * Exact number of the cases found and their counts by each facet, in one pass, kept until cases (of that time) change; undefined where
 * that takes too long or too much.
 * @param seconds what the counting may take
 */
export async function countAndFacets(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  search: ZonedSearch,
  terms: readonly Term[],
  seconds: number,
): Promise<CaseCount | undefined> {
  const { plain, names, params, sql, read } = countingOf(tables, viewer, search, terms);
  // The number of all cases is counted anew only where something changed: it does not wait behind somebody's search with facets.
  const everything = plain && names.length === 0 && !Object.values(search.filter).some(Boolean);
  const options = { lane: everything ? "light" : "count", seconds } as const;
  return inTime(async () => {
    const rows = plain
      ? await bySlice(db, tables, "cases", sql, params, options)
      : await remembered(db, tables, ["cases", "messages", "blind"], sql("''", "1"), params, options);
    const { slices, facets } = read(rows);
    return { total: { value: sum(slices.values()), exact: true }, facets };
  });
}

/** What is asked for; undefined where that takes too long or too much. */
export async function inTime<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof StoreError && error.code === "QUERY_TOO_HEAVY") return undefined;
    throw error;
  }
}

export const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** Which of so many columns a row of grouping sets is grouped by: its bit is 0, the first column's the highest; -1 for none of them. */
function groupedBy(columns: number, bits: number): number {
  for (let at = 0; at < columns; at++) if ((bits & (2 ** (columns - 1 - at))) === 0) return at;
  return -1;
}

const shown = (name: FacetName | undefined, value: unknown) =>
  name === "month" ? String(value).replace(/(\d\d)$/, "-$1") : String(value);

/** Most frequent first, ties by value; months in order of time. */
export function cut(name: string, values: readonly { value: string; count: number }[]) {
  const byValue = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
  if (name === "month") return [...values].sort(byValue).slice(-MONTHS);
  return [...values].sort((a, b) => b.count - a.count || byValue(a, b)).slice(0, SHOWN);
}
