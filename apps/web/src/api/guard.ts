import {
  type DataTag,
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  type QueryKey,
  queryOptions,
} from "@tanstack/react-query";
import { ApiError, get, post, put, withQuery } from "./client.ts";
import type {
  GuardChange,
  GuardConfig,
  GuardConfigAnswer,
  GuardDrill,
  GuardFinding,
  GuardStatus,
  GuardSummary,
  SealStatus,
} from "./types.ts";

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Everybody's: whether the keep is sealed. Asked often, since nothing else on a page is true while it is. */
export const sealQuery = queryOptions({
  queryKey: ["seal"],
  queryFn: ({ signal }) => get<SealStatus>("/api/seal", {}, signal),
  refetchInterval: ({ state }) => (state.data && state.data.state !== "open" ? 2_000 : 5_000),
});

export const guardSummaryQuery = queryOptions({
  queryKey: ["guard", "summary"],
  queryFn: ({ signal }) => get<GuardSummary>("/api/guard/summary", {}, signal),
  refetchInterval: 30_000,
});

export const guardQuery = queryOptions({
  queryKey: ["guard", "status"],
  queryFn: ({ signal }) => get<GuardStatus>("/api/guard", {}, signal),
  refetchInterval: 3_000,
});

/** @param seen changes when the open findings do: each reading leaves a record, so nothing is read again for nothing. */
export const findingsQuery = (seen: string) =>
  infiniteQueryOptions({
    queryKey: ["guard", "findings", seen],
    queryFn: ({ pageParam, signal }) =>
      get<Page<GuardFinding>>("/api/guard/findings", { limit: 100, before: pageParam }, signal),
    initialPageParam: "",
    getNextPageParam: (page: Page<GuardFinding>) => page.next,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

export const changesQuery = infiniteQueryOptions({
  queryKey: ["guard", "changes"],
  queryFn: ({ pageParam, signal }) =>
    get<Page<GuardChange>>("/api/guard/changes", { limit: 10, before: pageParam }, signal),
  initialPageParam: "",
  getNextPageParam: (page: Page<GuardChange>) => page.next,
  refetchOnWindowFocus: false,
});

export const drillsQuery = queryOptions({
  queryKey: ["guard", "drills"],
  queryFn: ({ signal }) => get<{ readonly items: readonly GuardDrill[] }>("/api/guard/drills", { limit: 12 }, signal),
  refetchOnWindowFocus: false,
});

/** Read once, after a change of ours, and before somebody agrees to another's: each reading leaves a record, and changes are told in the findings. */
export const guardConfigQuery = queryOptions({
  queryKey: ["guard", "config"],
  queryFn: ({ signal }) => get<GuardConfigAnswer>("/api/guard/config", {}, signal),
  staleTime: 60_000,
  refetchOnWindowFocus: false,
});

/** @param version of the answer it was made from; throws STALE_CONFIG when somebody declared otherwise since. */
export const declare = (config: GuardConfig, version: string): Promise<GuardConfigAnswer> =>
  put<GuardConfigAnswer>(withQuery("/api/guard/config", { version }), config);

export const isStaleConfig = (error: unknown): boolean => error instanceof ApiError && error.code === "STALE_CONFIG";

/** How many there are is in the status; which they are is asked for by hand, since each look leaves a record. */
export const plantCanaries = (count: number) => post<unknown>("/api/guard/canaries", { count });

/** What a change answered is in force now: a reading that was under way before it, and comes after it, does not take its place. */
export async function putAnswer<Answer>(
  client: QueryClient,
  queryKey: DataTag<QueryKey, Answer, Error>,
  answer: Answer,
): Promise<void> {
  await client.cancelQueries({ queryKey, exact: true });
  client.setQueryData<Answer>(queryKey, answer);
}
