import type { CaseStore } from "@casekeep/casestore";
import { METRICS, type MetricName, type MetricQuery, type MetricResult } from "@casekeep/contracts";
import { type Identity, viewerOf } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";

export function analyticsService({ cases }: { cases: Pick<CaseStore, "metric"> }) {
  return {
    /** Figures over the cases this person may see; groups under five only where the role allows. */
    async metric(identity: Identity, name: string, query: MetricQuery): Promise<MetricResult> {
      if (!METRICS.includes(name as MetricName)) throw new ApiError("NOT_FOUND", `Metrics: ${METRICS.join(", ")}.`);
      return cases.metric(viewerOf(identity), name, query);
    },
  };
}
export type AnalyticsService = ReturnType<typeof analyticsService>;
