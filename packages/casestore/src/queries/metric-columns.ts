import { type MetricDefinition, metricDefinition } from "@casekeep/cases";
import type { MetricName } from "@casekeep/contracts";

/** How a metric is read from the columns of `cases`. `{cal}` stands for the calendar's suffix. */
export type Reading =
  | { readonly kind: "count" }
  /** Median, p90 and mean of a value; cases where it is NULL give none. */
  | { readonly kind: "values"; readonly value: string; readonly unit: "minutes" | "count" }
  /** One value for each entry of a list, all cases' pooled. */
  | { readonly kind: "pooled"; readonly list: string; readonly unit: "minutes" }
  /** Cases for which `good` holds among those for which `among` does. */
  | { readonly kind: "rate"; readonly good: string; readonly among: string }
  | { readonly kind: "backlog" };

const SOLVED = "status IN ('solved', 'closed')";
/** An open clock counts as breached once its target has passed, as of `{now}`. */
const BREACHED = "(sla_first_reply = 'breached' OR (sla_first_reply = 'open' AND ifNull(sla_breach_at < {now}, 0)))";
export const ANSWERED = "csat IN ('good', 'bad', '1', '2', '3', '4', '5')";
export const ASKED = `(${ANSWERED} OR csat = 'offered')`;

export const READINGS: Readonly<Record<MetricName, Reading>> = Object.freeze({
  volume: { kind: "count" },
  backlog: { kind: "backlog" },
  first_reply: { kind: "values", value: "first_reply_{cal}", unit: "minutes" },
  next_reply: { kind: "pooled", list: "next_replies_{cal}", unit: "minutes" },
  first_resolution: { kind: "values", value: "first_resolution_{cal}", unit: "minutes" },
  full_resolution: { kind: "values", value: "full_resolution_{cal}", unit: "minutes" },
  requester_wait: { kind: "values", value: "requester_wait_{cal}", unit: "minutes" },
  reopen_rate: { kind: "rate", good: "reopens > 0", among: SOLVED },
  one_touch_rate: { kind: "rate", good: "one_touch = 1", among: SOLVED },
  csat: { kind: "rate", good: "csat IN ('good', '4', '5')", among: ANSWERED },
  sla_first_reply: { kind: "rate", good: "sla_first_reply = 'met'", among: `(sla_first_reply = 'met' OR ${BREACHED})` },
  transfers: { kind: "values", value: "transfers", unit: "count" },
  replies: { kind: "values", value: "agent_replies", unit: "count" },
});

/** Names under which the definitions are kept. */
const DEFINED_AS: Partial<Record<MetricName, string>> = {
  first_reply: "frt",
  next_reply: "nrt",
  reopen_rate: "reopens",
  one_touch_rate: "one_touch",
  sla_first_reply: "sla_frt",
};
const REPLIES = {
  title: "Agent replies per case",
  definition:
    "Public messages of agents in a case; where an agent opened it in public, without that opening message. Notes and bots never count.",
};

export function definitionOf(name: MetricName): Pick<MetricDefinition, "title" | "definition"> {
  if (name === "replies") return REPLIES;
  const found = metricDefinition(DEFINED_AS[name] ?? name);
  if (found === undefined) throw new Error(`no definition of the metric ${name}`);
  return found;
}

export function unitOf(name: MetricName): "cases" | "minutes" | "rate" | "count" {
  const reading = READINGS[name];
  if (reading.kind === "rate") return "rate";
  return reading.kind === "count" || reading.kind === "backlog" ? "cases" : reading.unit;
}
