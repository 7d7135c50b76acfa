import { setTimeout as delay } from "node:timers/promises";
import type { CaseCount, Viewer } from "@casekeep/contracts";
import { wantedUntil } from "../asking.ts";
import type { Db } from "../db.ts";
import type { CaseSearch } from "../store.ts";
import type { Term } from "../text/terms.ts";
import { countAndFacets } from "./facets.ts";
import type { Tables } from "./scope.ts";
import { searchTerms } from "./search.ts";
import { yearsOf } from "./windows.ts";

/** How long it waits then, ms, where its cases are not longer being found. */
const PATIENCE = { count: 50, facets: 150 };
/** Seconds that counting may take: beside a page, and where the count is what was asked for. */
const SECONDS = { beside: 10, alone: 30 };

const UNCOUNTED: CaseCount = { total: { value: 0, exact: false }, facets: {} };

/**
 * The number of the cases of a page and their facets. In a large store what is not counted when they are found does not come with it:
 * whoever wants it asks for it by itself (`countCases`). What the page shows of them is read alone then, and nothing is counted that nobody
 * waits for.
 * @param finding the cases of the page
 */
export async function countedBeside(
  finding: Promise<unknown>,
  db: Db,
  tables: Tables,
  viewer: Viewer,
  search: CaseSearch,
  terms: readonly Term[],
): Promise<CaseCount> {
  const cases = (await yearsOf(db, tables)).reduce((sum, { rows }) => sum + rows, 0);
  const left = new AbortController();
  const counting = wantedUntil(left.signal, () => countAndFacets(db, tables, viewer, search, terms, SECONDS.beside));
  if (terms.length === 0 || cases < tables.countsApart) return (await counting) ?? UNCOUNTED;
  // Whoever waits hears of a failure; nobody else has to.
  counting.catch(() => {});
  const patience = delay(search.facets.length > 0 ? PATIENCE.facets : PATIENCE.count);
  const late = Promise.all([finding, patience]).then(() => undefined);
  try {
    return (await Promise.race([counting, late])) ?? UNCOUNTED;
  } finally {
    left.abort();
  }
}

/** The number of the cases that a search finds and their facets, exact where that can be counted in time. */
export async function countCases(db: Db, tables: Tables, viewer: Viewer, search: CaseSearch): Promise<CaseCount> {
  return (await countAndFacets(db, tables, viewer, search, searchTerms(search), SECONDS.alone)) ?? UNCOUNTED;
}
