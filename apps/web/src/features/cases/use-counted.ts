import { useQuery } from "@tanstack/react-query";
import { caseCountQuery } from "../../api/queries.ts";
import type { CaseCount, CaseListQuery, CasePage, Facets } from "../../api/types.ts";

export interface Counted {
  readonly total: CaseCount["total"];
  /** Undefined while they are being counted; null where that took too long. */
  readonly facets: Facets | undefined | null;
}

/**
 * How many cases the first page is of. In a large keep it comes before they are counted: then their number is asked for by itself,
 * and what is known already is shown meanwhile. Undefined without a page.
 * @param current whether the page answers this query, and not the one before
 */
export function useCounted(query: CaseListQuery, first: CasePage | undefined, current: boolean): Counted | undefined {
  const late = first !== undefined && !first.total.exact;
  const count = useQuery({ ...caseCountQuery(query), enabled: late && current });
  if (first === undefined || !late) return first;
  if (count.data?.total.exact) return count.data;
  return { total: first.total, facets: count.isFetching || !current ? undefined : null };
}
