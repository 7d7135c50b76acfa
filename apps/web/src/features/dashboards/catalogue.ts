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

/** Every metric, called as the server calls it: the name is there before its figures are. */
export const COMPARABLE: Record<MetricName, string> = {
  volume: "Cases created",
  backlog: "Backlog",
  first_reply: "First reply time",
  next_reply: "Next reply time",
  first_resolution: "First resolution time",
  full_resolution: "Full resolution time",
  requester_wait: "Requester wait time",
  reopen_rate: "Reopens",
  one_touch_rate: "One-touch resolution",
  csat: "Customer satisfaction",
  sla_first_reply: "First reply within target",
  transfers: "Transfers",
  replies: "Agent replies per case",
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
