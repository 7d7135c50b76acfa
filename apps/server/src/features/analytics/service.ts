import { type CaseStore, dated } from "@casekeep/casestore";
import { METRICS, type MetricName, type MetricQuery, type MetricResult, readInstant } from "@casekeep/contracts";
import { type Identity, viewerOf } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";

/** Clocks differ: what lies so little ahead of this one is somebody else's now. */
const CLOCKS_MS = 15 * 60_000;

export function analyticsService(ports: {
  readonly cases: Pick<CaseStore, "metric">;
  /** Whose dates are asked for. */
  readonly zone: () => string;
  readonly now: () => number;
}) {
  const { cases, zone, now } = ports;
  return {
    /** Figures over the cases this person may see; groups under five only where the role allows. */
    async metric(identity: Identity, name: string, query: MetricQuery): Promise<MetricResult> {
      if (!METRICS.includes(name as MetricName)) throw new ApiError("NOT_FOUND", `Metrics: ${METRICS.join(", ")}.`);
      // What it will be nobody knows: the figure of today under another day's name would be believed.
      if (name === "backlog" && (readInstant(dated(query, zone()).at ?? "") ?? 0) > now() + CLOCKS_MS)
        throw new ApiError("BAD_REQUEST", "'at' lies in the future: ask for a moment up to now.");
      return cases.metric(viewerOf(identity), name, query);
    },
  };
}
export type AnalyticsService = ReturnType<typeof analyticsService>;
