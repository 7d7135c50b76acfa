import type { CaseCount, Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import { createParams } from "../params.ts";
import type { ZonedSearch } from "./dates.ts";
import { countingOf, sum } from "./facets.ts";
import { datesWindow } from "./filter.ts";
import { type Window, withinAnySql, withinSql } from "./ids.ts";
import type { Tables } from "./scope.ts";
import { SEARCH, searchTerms } from "./search.ts";
import { evenly } from "./windows.ts";

/**
 * Parts of the store that are looked at, one in each of so many equal parts of its time: many, since few would miss or make too much of what
 * happens in a week.
 */
const SPANS = 32;
/** Where less than so many times the sample is there, counting all of it takes little longer. */
const WORTH = 4;
/** Fewer cases found than this say nothing of how they are spread, and a wider margin than that says nothing at all. */
const FOUND = 60;
const WIDEST = 0.3;
/** Of Student's distribution, 95 %, one less than SPANS degrees of freedom. */
const STUDENT = 2.04;
/** A few cases of each month say nothing of the months. */
const UNTOLD = "month";

/**
 * About how many cases a search finds, and of which kinds: what is found in parts that lie evenly over all cases of the dates, times what these are of
 * all (a ratio estimator over clusters; Cochran, Sampling Techniques, 6.8 and 9A.3). The total has its margin of error, 95 %. Undefined where the store is
 * small, and where too little is found for it to tell: then counting is called for, which what is rare takes less time.
 */
export async function estimateCases(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  search: ZonedSearch,
): Promise<CaseCount | undefined> {
  const terms = searchTerms(search);
  if (terms.length === 0 || search.blind.length > 0 || search.ids !== undefined) return undefined;
  const range = datesWindow(search.filter);
  const all = await casesIn(db, tables, range);
  if (all < WORTH * tables.sampled) return undefined;
  const spans = await evenly(db, tables, range, SPANS, tables.sampled / all);
  const slice = `arrayCount(start -> id >= start, [${spans.map(({ from }) => `${from}`).join(", ")}])`;
  const facets = search.facets.filter((name) => name !== UNTOLD);
  const { sql, params, read } = countingOf(tables, viewer, { ...search, facets }, terms, ...spans);
  const [found, looked] = await Promise.all([
    db.rows(sql(slice, "1"), params, SEARCH),
    sizesOf(db, tables, slice, spans),
  ]);
  const tally = read(found);
  const clusters = [...looked].map(([at, size]) => ({ size, found: tally.slices.get(at) ?? 0 }));
  const estimate = estimateOf(clusters, all);
  if (estimate === undefined) return undefined;
  // As many digits as the margin leaves room for.
  const digits = estimate.margin < 0.02 ? 4 : 3;
  const scaled = (count: number) => rounded(count * estimate.times, 2);
  return {
    total: { value: rounded(estimate.value, digits), exact: false, margin: estimate.margin },
    facets: Object.fromEntries(
      Object.entries(tally.facets).map(([name, values]) => [
        name,
        values.map(({ value, count }) => ({ value, count: scaled(count) })),
      ]),
    ),
  };
}

/** A whole number of so many digits that say something. */
export const rounded = (value: number, digits: number): number => Math.round(Number(value.toPrecision(digits)));

/**
 * The ratio estimator: what was found times how many times all is what was looked at.
 * @param clusters how many cases each part has, and how many of them were found
 * @returns undefined where these do not tell
 */
export function estimateOf(
  clusters: readonly { readonly size: number; readonly found: number }[],
  all: number,
): { readonly value: number; readonly times: number; readonly margin: number } | undefined {
  const n = clusters.length;
  const found = sum(clusters.map((one) => one.found));
  const looked = sum(clusters.map((one) => one.size));
  if (n < 2 || found < FOUND) return undefined;
  const ratio = found / looked;
  const spread = sum(clusters.map((one) => (one.found - ratio * one.size) ** 2)) / (n - 1);
  const deviation = Math.sqrt((Math.max(0, 1 - looked / all) * spread) / n) / (looked / n);
  const margin = Math.round((1000 * STUDENT * deviation) / ratio) / 1000;
  return margin > WIDEST ? undefined : { value: ratio * all, times: all / looked, margin };
}

/** Rows of `cases`, replaced ones included, which are as frequent in the parts as elsewhere: a size of the store, nothing of what it holds. */
async function casesIn(db: Db, tables: Tables, range: Window): Promise<number> {
  const params = createParams();
  const rows = await db.rows(
    `SELECT count() FROM ${tables.cases} WHERE ${withinSql(range, "id", params)}`,
    params.values,
    SEARCH,
  );
  return Number(rows[0]?.[0]);
}

async function sizesOf(db: Db, tables: Tables, slice: string, spans: readonly Window[]): Promise<Map<string, number>> {
  const params = createParams();
  const rows = await db.rows(
    `SELECT ${slice} AS slice, count() FROM ${tables.cases} WHERE ${withinAnySql(spans, "id", params)} GROUP BY slice`,
    params.values,
    SEARCH,
  );
  return new Map(rows.map(([at, count]) => [String(at), Number(count)]));
}
