import type { CasePage, Viewer } from "@casekeep/contracts";
import { FACETS, type FacetName } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import { StoreError } from "../errors.ts";
import type { CaseSearch } from "../store.ts";
import type { Term } from "../text/terms.ts";
import { STATUS } from "./filter.ts";
import { byYear, remembered } from "./remember.ts";
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
  month: "formatDateTime(created_at, '%Y-%m', 'UTC')",
};
const SHOWN = 50;
/** Seconds after which a list goes without its count. */
const COUNTED = 10;
/** Months of a century: all of them, in order of time. */
const MONTHS = 1200;

/**
 * Exact number of the cases found and their counts by each facet, in one pass, kept until cases (of that year) change. Where that is too heavy there is no total (undefined)
 * and no facet, and the page still comes.
 */
export async function countAndFacets(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  search: CaseSearch,
  terms: readonly Term[],
): Promise<Pick<CasePage, "facets"> & { total: CasePage["total"] | undefined }> {
  const names = FACETS.filter((name) => search.facets.includes(name));
  const unknown = search.facets.find((name) => !(FACETS as readonly string[]).includes(name));
  if (unknown !== undefined) throw new StoreError("BAD_QUERY", `There is no facet '${unknown.slice(0, 40)}'.`);
  const scope = scopeOf(viewer, tables);
  const where = searchSql(search, terms, scope);
  const columns = names.map((name, at) => `toString(${EXPRESSIONS[name]}) AS f${at}`);
  const sets = [...names.map((_, at) => `(year, f${at})`), "(year)"].join(", ");
  const of = names.map((_, at) => `f${at}`).join(", ");
  const sql = (year: string, within: string) =>
    names.length === 0
      ? `SELECT ${year} AS year, count() FROM ${tables.cases} FINAL WHERE ${within} AND ${where} GROUP BY year`
      : `SELECT year, count(), grouping(${of}), ${of}
         FROM (SELECT ${year} AS year, ${columns.join(", ")} FROM ${tables.cases} FINAL WHERE ${within} AND ${where})
         GROUP BY GROUPING SETS (${sets})`;
  let rows: readonly (readonly unknown[])[];
  try {
    const options = { lane: "count", seconds: COUNTED } as const;
    rows =
      terms.length + search.blind.length === 0
        ? await byYear(db, tables, "cases", sql, scope.params.values, options)
        : await remembered(db, tables, ["cases", "messages", "blind"], sql("''", "1"), scope.params.values, options);
  } catch (error) {
    if (error instanceof StoreError && error.code === "QUERY_TOO_HEAVY") return { total: undefined, facets: {} };
    throw error;
  }
  const facets: Record<string, { value: string; count: number }[]> = Object.fromEntries(
    names.map((name) => [name, []]),
  );
  const all = 2 ** names.length - 1;
  const counts = names.map(() => new Map<string, number>());
  let total = 0;
  for (const row of rows) {
    // A bit is 0 for the columns a row is grouped by; the first column is the highest bit.
    const bits = names.length === 0 ? all : Number(row[2]);
    if (bits === all) total += Number(row[1]);
    else {
      const at = names.findIndex((_, place) => (bits & (2 ** (names.length - 1 - place))) === 0);
      const [values, value] = [counts[at] as Map<string, number>, String(row[3 + at])];
      values.set(value, (values.get(value) ?? 0) + Number(row[1]));
    }
  }
  names.forEach((name, at) => {
    facets[name] = [...(counts[at] as Map<string, number>)].map(([value, count]) => ({ value, count }));
  });
  for (const name of names) facets[name] = cut(name, facets[name] ?? []);
  return { total: { value: total, exact: true }, facets };
}

/** Most frequent first, ties by value; months in order of time. */
export function cut(name: string, values: readonly { value: string; count: number }[]) {
  const byValue = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);
  if (name === "month") return [...values].sort(byValue).slice(-MONTHS);
  return [...values].sort((a, b) => b.count - a.count || byValue(a, b)).slice(0, SHOWN);
}
