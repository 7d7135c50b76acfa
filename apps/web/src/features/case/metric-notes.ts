import type { CaseDetail } from "../../api/types.ts";

type Metrics = CaseDetail["metrics"];
type DurationName = "firstReply" | "firstResolution" | "fullResolution" | "requesterWait";

/** What each figure of a case means. Bots, merged and deleted cases never count. */
export const DURATIONS: Record<DurationName, { readonly label: string; readonly means: string }> = {
  firstReply: {
    label: "First reply",
    means: "From creation to the first public reply by an agent. Notes, bots and automatic replies never count.",
  },
  firstResolution: {
    label: "First resolution",
    means: "From creation to the first time it was solved or closed.",
  },
  fullResolution: {
    label: "Full resolution",
    means: "From creation to the last time it was solved or closed; none while it is unsolved.",
  },
  requesterWait: {
    label: "Customer waited",
    means: "All time spent new, open or on hold, in stretches that have ended.",
  },
};

export const COUNTS: readonly { readonly label: string; readonly means: string; of(metrics: Metrics): string }[] = [
  {
    label: "Reopened",
    means: "How often it went from solved or closed back to work.",
    of: (metrics) => `${metrics.reopens}×`,
  },
  {
    label: "Agent replies",
    means: "Public replies by agents, without an agent's own opening message.",
    of: (metrics) => String(metrics.agentReplies),
  },
  {
    label: "First-reply target",
    means: "Whether the first reply came within the target of the service level agreement. Equal is met.",
    of: (metrics) => metrics.sla ?? "–",
  },
];
