import type { Dimension, Grain, MetricName } from "../../api/types.ts";

export const GRAIN_LABELS: Record<Grain, string> = { day: "Day", week: "Week", month: "Month" };

export const DIMENSION_LABELS: Record<Dimension, string> = {
  product: "Product",
  region: "Region",
  country: "Country",
  channel: "Channel",
  language: "Language",
  team: "Team",
  assignee: "Agent",
  priority: "Priority",
  status: "Status",
};

/** Every metric, as it is called before its own title has arrived. */
export const COMPARABLE: Record<MetricName, string> = {
  volume: "Cases created",
  backlog: "Backlog",
  first_reply: "First reply",
  next_reply: "Next reply",
  first_resolution: "First resolution",
  full_resolution: "Full resolution",
  requester_wait: "Customer wait",
  reopen_rate: "Reopened",
  one_touch_rate: "Solved in one touch",
  csat: "Satisfaction",
  sla_first_reply: "First reply in time",
  transfers: "Transfers",
  replies: "Agent replies",
};

export const SECTIONS: readonly { readonly title: string; readonly metrics: readonly MetricName[] }[] = [
  { title: "How much", metrics: ["volume", "backlog"] },
  {
    title: "How fast",
    metrics: ["first_reply", "next_reply", "first_resolution", "full_resolution", "requester_wait", "sla_first_reply"],
  },
  { title: "How well", metrics: ["csat", "one_touch_rate", "reopen_rate", "replies", "transfers"] },
];

export const TILES: readonly MetricName[] = [
  "volume",
  "backlog",
  "first_reply",
  "full_resolution",
  "sla_first_reply",
  "csat",
];
