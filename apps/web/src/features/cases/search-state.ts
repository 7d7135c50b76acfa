import { getRouteApi } from "@tanstack/react-router";
import type { CaseFilter, CaseListQuery } from "../../api/types.ts";
import { pickFilter } from "../../lib/url-state.ts";

const route = getRouteApi("/app/cases");
const SORTS = ["newest", "oldest", "updated", "relevance"] as const;
export type Sort = (typeof SORTS)[number];

/** The list's state is its address. Filters and half-typed searches replace the entry in the history; a search that was entered makes one. */
export function useSearchState() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filter: CaseFilter = pickFilter(search);
  const sort = SORTS.find((one) => one === search.sort);
  const query: CaseListQuery = { ...filter, ...(search.q ? { q: search.q } : {}), ...(sort ? { sort } : {}) };
  return {
    q: search.q ?? "",
    sort: sort ?? "newest",
    filter,
    query,
    setQuery: (q: string, entered: boolean) =>
      void navigate({ search: (old) => ({ ...old, q: q || undefined, sort: undefined }), replace: !entered }),
    setSort: (next: Sort) => void navigate({ search: (old) => ({ ...old, sort: next }), replace: true }),
    setFilter: (change: Partial<Record<keyof CaseFilter, string | undefined>>) =>
      void navigate({ search: (old) => ({ ...old, ...change }), replace: true }),
    clear: () => void navigate({ search: {} }),
  } as const;
}
