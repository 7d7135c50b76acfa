import type {
  AffectedPage,
  AffectedSummary,
  QualityOverview,
  RescanRun,
  Suspect,
  SuspectDetail,
} from "@casekeep/contracts";
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { get } from "./client.ts";

export type {
  AffectedSummary,
  QualityOverview,
  QualityPolicy,
  RescanRun,
  ResidualRow,
  ResidualRun,
  Suspect,
  SuspectDetail,
} from "@casekeep/contracts";

export type Verdict = Suspect["state"];
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

export const qualityQuery = queryOptions({
  queryKey: ["quality", "overview"],
  queryFn: ({ signal }) => get<QualityOverview>("/api/quality", {}, signal),
  refetchOnWindowFocus: false,
});

export const rescansQuery = queryOptions({
  queryKey: ["quality", "rescans"],
  queryFn: ({ signal }) => get<{ readonly items: readonly RescanRun[] }>("/api/quality/rescans", {}, signal),
  refetchOnWindowFocus: false,
});

export const affectedSummaryQuery = (run: string, period: Period) =>
  queryOptions({
    queryKey: ["quality", "summary", run, period],
    queryFn: ({ signal }) =>
      get<AffectedSummary>(`/api/quality/rescans/${encodeURIComponent(run)}/summary`, { ...period }, signal),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });

export const affectedQuery = (run: string, period: Period) =>
  infiniteQueryOptions({
    queryKey: ["quality", "affected", run, period],
    queryFn: ({ pageParam, signal }) =>
      get<AffectedPage>(
        `/api/quality/rescans/${encodeURIComponent(run)}/affected`,
        { ...period, limit: 50, cursor: pageParam },
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });

export const suspectsQuery = (state: Verdict) =>
  infiniteQueryOptions({
    queryKey: ["quality", "suspects", state],
    queryFn: ({ pageParam, signal }) =>
      get<{ readonly items: readonly Suspect[]; readonly next: string | null }>(
        "/api/quality/suspects",
        { state, limit: 20, cursor: pageParam },
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    refetchOnWindowFocus: false,
  });

/** Read only when somebody opens it: each reading leaves a record. */
export const suspectQuery = (id: string) =>
  queryOptions({
    queryKey: ["quality", "suspect", id],
    queryFn: ({ signal }) => get<SuspectDetail>(`/api/quality/suspects/${encodeURIComponent(id)}`, {}, signal),
    refetchOnWindowFocus: false,
  });
