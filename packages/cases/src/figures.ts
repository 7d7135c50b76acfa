import { type Duration, inMinutes } from "./duration.ts";
import { formatInstant } from "./instant.ts";
import type { CaseMetrics, Excluded } from "./metrics.ts";
import type { Csat, Status } from "./model.ts";
import type { SlaVerdict } from "./sla.ts";

/** One case as `metrics compute` writes it: durations in whole minutes. */
export interface CaseFigures {
  readonly frt: Duration | null;
  readonly nrt: readonly (Duration & { readonly from: string; readonly to: string })[];
  readonly first_resolution: Duration | null;
  readonly full_resolution: Duration | null;
  readonly requester_wait: Duration;
  readonly agent_wait: Duration;
  readonly on_hold: Duration;
  readonly agent_work: Duration;
  readonly agent_public_replies: number;
  readonly reopens: number;
  readonly group_stations: number;
  readonly transfers: number;
  readonly status: Status;
  readonly csat: Csat | null;
  readonly one_touch: boolean;
  readonly one_touch_no_wait: boolean;
  readonly sla_frt_60_business: SlaVerdict;
  readonly sla_frt_priority_business: SlaVerdict;
}

export type ExcludedFigures =
  | { readonly excluded: "merged"; readonly into: string | null }
  | { readonly excluded: "deleted" };

/** @param metrics made with the reported policies (the default of `caseMetrics`). */
export function caseFigures(metrics: CaseMetrics | Excluded): CaseFigures | ExcludedFigures {
  if (metrics.kind === "excluded") {
    return metrics.reason === "merged" ? { excluded: "merged", into: metrics.into } : { excluded: "deleted" };
  }
  const orNull = (value: Duration | null) => value && inMinutes(value);
  return {
    frt: orNull(metrics.frt),
    nrt: metrics.nrt.map(({ from, to, duration }) => ({
      from: formatInstant(from),
      to: formatInstant(to),
      ...inMinutes(duration),
    })),
    first_resolution: orNull(metrics.firstResolution),
    full_resolution: orNull(metrics.fullResolution),
    requester_wait: inMinutes(metrics.requesterWait),
    agent_wait: inMinutes(metrics.agentWait),
    on_hold: inMinutes(metrics.onHold),
    agent_work: inMinutes(metrics.agentWork),
    agent_public_replies: metrics.agentPublicReplies,
    reopens: metrics.reopens,
    group_stations: metrics.groupStations,
    transfers: metrics.transfers,
    status: metrics.status,
    csat: metrics.csat,
    one_touch: metrics.oneTouch,
    one_touch_no_wait: metrics.oneTouchNoWait,
    sla_frt_60_business: verdict(metrics, "sla_frt_60_business"),
    sla_frt_priority_business: verdict(metrics, "sla_frt_priority_business"),
  };
}

function verdict(metrics: CaseMetrics, key: string): SlaVerdict {
  const reading = metrics.sla[key]?.[0];
  if (reading === undefined) throw new RangeError(`case ${metrics.id} was not measured by the policy ${key}`);
  return reading.verdict;
}
