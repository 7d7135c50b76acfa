import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { caseCountQuery } from "../../api/queries.ts";
import type { CaseCount, CaseListQuery, CasePage, Facets } from "../../api/types.ts";

export interface Counted {
  readonly total: CaseCount["total"];
  /** Undefined while they are being counted; null where that took too long. */
  readonly facets: Facets | undefined | null;
  readonly counting: boolean;
  /** Counts what is only estimated. */
  readonly countAll?: () => void;
}

/**
 * How many cases the first page is of. In a large keep it comes before they are counted: then their number is asked for by itself, an
 * estimate first, and what is known already is shown meanwhile. All are counted where an estimate tells nothing, or somebody wants it: that takes
 * the machine seconds from everybody. Undefined without a page.
 * @param current whether the page answers this query, and not the one before
 */
export function useCounted(query: CaseListQuery, first: CasePage | undefined, current: boolean): Counted | undefined {
  const late = first !== undefined && !first.total.exact;
  const asked = JSON.stringify(query);
  const [wanted, want] = useState("");
  const about = useQuery({ ...caseCountQuery(query, true), enabled: late && current });
  const untold = about.isFetched && about.data?.total.margin === undefined;
  const exact = useQuery({ ...caseCountQuery(query, false), enabled: late && current && (untold || wanted === asked) });
  if (first === undefined || !late) return first && { ...first, counting: false };
  const counting = !current || about.isFetching || exact.isFetching;
  const count = [exact.data, about.data].find((one) => one?.total.exact || one?.total.margin !== undefined);
  if (!current || !count) return { total: first.total, facets: counting ? undefined : null, counting };
  const counted = { ...count, counting };
  return count.total.exact || exact.isFetched || counting ? counted : { ...counted, countAll: () => want(asked) };
}
