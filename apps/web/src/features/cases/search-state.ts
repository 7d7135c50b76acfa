import { getRouteApi } from "@tanstack/react-router";
import { useEffect } from "react";
import type { CaseFilter, CaseListQuery } from "../../api/types.ts";
import { pickFilter } from "../../lib/url-state.ts";
import { notifyDone } from "../../ui/notify.ts";
import { keepWords, wordsOf } from "./searched.ts";

const route = getRouteApi("/app/cases");
const SORTS = ["newest", "oldest", "updated", "relevance"] as const;
export type Sort = (typeof SORTS)[number];

/**
 * The list's state is its address, but for the words: a key stands there for them (`searched.ts`). Filters and half-typed searches replace the
 * entry in the history; a search that was entered makes one.
 */
export function useSearchState() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const kept = search.find === undefined ? undefined : wordsOf(search.find);
  useEffect(() => {
    // A link that somebody wrote has its words in it: they go on without them.
    if (search.q !== undefined)
      void navigate({ search: ({ q = "", ...old }) => ({ ...old, find: keepWords(q) }), replace: true });
    else if (search.find !== undefined && kept === undefined) {
      notifyDone("What was searched for stands in no address: type it again.");
      void navigate({ search: ({ find: _, ...old }) => old, replace: true });
    }
  }, [search.q, search.find, kept, navigate]);
  const q = search.q ?? kept ?? "";
  const filter: CaseFilter = pickFilter(search);
  const sort = SORTS.find((one) => one === search.sort);
  const query: CaseListQuery = { ...filter, ...(q ? { q } : {}), ...(sort ? { sort } : {}) };
  return {
    q,
    sort: sort ?? "newest",
    filter,
    query,
    /** What leads back here. */
    address: { ...filter, find: search.find, sort },
    setQuery: (next: string, entered: boolean) =>
      void navigate({
        search: (old) => ({ ...old, find: next ? keepWords(next) : undefined, sort: undefined }),
        replace: !entered,
      }),
    setSort: (next: Sort) => void navigate({ search: (old) => ({ ...old, sort: next }), replace: true }),
    setFilter: (change: Partial<Record<keyof CaseFilter, string | undefined>>) =>
      void navigate({ search: (old) => ({ ...old, ...change }), replace: true }),
    clear: () => void navigate({ search: {} }),
  } as const;
}
