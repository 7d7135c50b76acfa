import type { CaseCount, Viewer } from "@casekeep/contracts";
import type { Db } from "../db.ts";
import type { Term } from "../text/terms.ts";
import type { ZonedSearch } from "./dates.ts";
import { estimateCases } from "./estimate.ts";
import { countAndFacets, inTime } from "./facets.ts";
import type { Tables } from "./scope.ts";
import { searchTerms } from "./search.ts";
import { yearsOf } from "./windows.ts";

/** Seconds that counting may take: with a page, and where the count is what was asked for. */
const SECONDS = { beside: 10, alone: 30 };

const UNCOUNTED: CaseCount = Object.freeze({ total: { value: 0, exact: false }, facets: {} });

/**
 * The number of the cases that a page is of, and their facets. In a large store a page of a search that is not all there is comes without:
 * whoever wants them asks for them by themselves (`countCases`), and nothing is counted that nobody waits for.
 * @param finding the page's cases, and whether they are all that are found; whoever asks hears of its failure by itself
 */
export async function countOf(
  finding: Promise<{ readonly ids: readonly bigint[]; readonly all: boolean }>,
  db: Db,
  tables: Tables,
  viewer: Viewer,
  search: ZonedSearch,
  terms: readonly Term[],
): Promise<CaseCount> {
  const cases = (await yearsOf(db, tables)).reduce((sum, { rows }) => sum + rows, 0);
  if (terms.length === 0 || cases < tables.countsApart)
    return (await countAndFacets(db, tables, viewer, search, terms, SECONDS.beside)) ?? UNCOUNTED;
  const { ids, all } = await finding;
  if (!all) return UNCOUNTED;
  if (search.facets.length === 0) return { total: { value: ids.length, exact: true }, facets: {} };
  const these = { ...search, words: [], phrases: [], blind: [], ids };
  return (await countAndFacets(db, tables, viewer, these, [], SECONDS.beside)) ?? UNCOUNTED;
}

/**
 * The number of the cases that a search finds and their facets: exact where that can be counted in time, else estimated.
 * @param about only estimated, which is soon done; without a value where an estimate tells nothing, or counting takes no longer
 */
export async function countCases(
  db: Db,
  tables: Tables,
  viewer: Viewer,
  search: ZonedSearch,
  about: boolean,
): Promise<CaseCount> {
  const counted = () => countAndFacets(db, tables, viewer, search, searchTerms(search), SECONDS.alone);
  const estimated = () => inTime(() => estimateCases(db, tables, viewer, search));
  return (about ? await estimated() : ((await counted()) ?? (await estimated()))) ?? UNCOUNTED;
}
