import { infiniteQueryOptions, keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { belongsTo } from "../lib/tab-memory.ts";
import { ApiError, get, post } from "./client.ts";
import type {
  Agents,
  AuditPage,
  CaseCount,
  CaseDetail,
  CaseListQuery,
  CasePage,
  ImportList,
  Me,
  MetricName,
  MetricQuery,
  MetricResult,
  PersonList,
  QuarantineList,
  Setup,
  Staff,
} from "./types.ts";

export const setupQuery = queryOptions({
  queryKey: ["setup"],
  queryFn: ({ signal }) => get<Setup>("/api/setup", {}, signal),
});

export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: async ({ signal }) => {
    const me = await get<Me>("/api/me", {}, signal);
    belongsTo(me.id);
    return me;
  },
  staleTime: 60_000,
});

export const agentsQuery = queryOptions({
  queryKey: ["agents"],
  queryFn: ({ signal }) => get<Agents>("/api/agents", {}, signal),
  staleTime: 5 * 60_000,
});

/** The names of everybody with an account, also those who left, and of tokens. Answered while the keep is sealed, too. */
export const staffQuery = queryOptions({
  queryKey: ["staff"],
  queryFn: ({ signal }) => get<Staff>("/api/staff", {}, signal),
  staleTime: 60_000,
});

/** Words go where no log of addresses has them. */
const searched = <Answer>(
  query: CaseListQuery & { readonly about?: "true" },
  what: "" | "/count",
  signal: AbortSignal,
) =>
  query.q ? post<Answer>(`/api/cases/search${what}`, query, signal) : get<Answer>(`/api/cases${what}`, query, signal);

/** Facets are counted with the first page only; further pages repeat nothing. */
export const caseListQuery = (query: CaseListQuery) =>
  infiniteQueryOptions({
    queryKey: ["cases", query],
    queryFn: ({ pageParam, signal }) =>
      searched<CasePage>(
        pageParam === "" ? { limit: 50, ...query } : { limit: 50, ...query, cursor: pageParam, facets: "none" },
        "",
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });

/** The total and facets of a page that came before they were counted. @param about estimated, which is soon done, where that tells something */
export const caseCountQuery = ({ sort: _, ...query }: CaseListQuery, about: boolean) =>
  queryOptions({
    queryKey: ["cases", "count", about, query],
    queryFn: ({ signal }) => searched<CaseCount>(about ? { ...query, about: "true" } : query, "/count", signal),
    staleTime: 60_000,
  });

export const facetsQuery = (query: CaseListQuery) =>
  queryOptions({
    queryKey: ["facets", query],
    queryFn: ({ signal }) => get<CasePage>("/api/cases", { ...query, limit: 1 }, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const caseSearchQuery = (q: string) =>
  queryOptions({
    queryKey: ["case-search", q],
    queryFn: ({ signal }) => searched<CasePage>({ q, limit: 8, facets: "none" }, "", signal),
    enabled: q !== "",
    staleTime: 15_000,
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ["case", id],
    queryFn: ({ signal }) => get<CaseDetail>(`/api/cases/${encodeURIComponent(id)}`, {}, signal),
    staleTime: 10_000,
  });

export const metricQuery = (name: MetricName, query: MetricQuery) =>
  queryOptions({
    queryKey: ["metric", name, query],
    queryFn: ({ signal }) => get<MetricResult>(`/api/metrics/${name}`, query, signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

export const importsQuery = queryOptions({
  queryKey: ["imports"],
  queryFn: ({ signal }) => get<ImportList>("/api/imports", {}, signal),
});

export const quarantineQuery = infiniteQueryOptions({
  queryKey: ["quarantine"],
  queryFn: ({ pageParam, signal }) => get<QuarantineList>("/api/quarantine", { cursor: pageParam }, signal),
  initialPageParam: "",
  getNextPageParam: (page) => page.next,
});

export const peopleQuery = queryOptions({
  queryKey: ["people"],
  queryFn: ({ signal }) => get<PersonList>("/api/people", {}, signal),
});

export const auditQuery = (query: {
  readonly actor?: string;
  readonly action?: string;
  readonly object?: string;
  readonly outcome?: string;
  readonly from?: string;
  readonly to?: string;
}) =>
  infiniteQueryOptions({
    queryKey: ["audit", query],
    queryFn: ({ pageParam, signal }) => get<AuditPage>("/api/audit", { ...query, cursor: pageParam }, signal),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

/** The signed-in person. The app's layout has loaded it before any page is drawn. */
export function useMe(): Me | undefined {
  return useQuery(meQuery).data;
}

/** One further try where waiting helps; an answer such as "not found" stays what it is. */
export function retry(failures: number, error: unknown): boolean {
  const transient = !(error instanceof ApiError) || error.status === 0 || error.code === "STORE_UNAVAILABLE";
  return transient && failures < 2;
}
