/** What a metric is called, and what it means in words: shown beside every chart. */
export interface MetricDefinition {
  readonly kind: "metric";
  readonly name: MetricName;
  readonly title: string;
  /** Plain words for someone who has never read the rules. */
  readonly definition: string;
  /** `minutes` come in business and calendar time; a `rate` is shown with numerator and denominator. */
  readonly unit: "minutes" | "rate" | "count";
  /** Who else counts it this way, or where it differs. */
  readonly source: string;
  /** Data that nobody may guess: without it the chart says "no data". */
  readonly needs?: string;
}

const ZENDESK_TIMES = "Zendesk, ticket duration metrics (article 4408834848154)";
const DBT = "Fivetran dbt_zendesk";

const DEFINED = [
  {
    name: "frt",
    title: "First reply time",
    definition:
      "From a case's creation to the first public message by an agent. Where an agent opened the case in public, to the agent's second public message; where the agent opened it with a private note (a phone call), to the first. Notes, bots and automatic replies never count. Empty until there is one.",
    unit: "minutes",
    source: `${ZENDESK_TIMES}; replies by article 4408821871642`,
  },
  {
    name: "nrt",
    title: "Next reply time",
    definition:
      "After the first reply: from the customer's first unanswered message to the agent's next public message. Further messages of the customer do not restart the wait, solving does not end it, and a wait without an answer gives no value. All waits of the cases are pooled.",
    unit: "minutes",
    source: `${DBT}, int_zendesk__ticket_reply_times`,
  },
  {
    name: "requester_response",
    title: "Requester response time",
    definition:
      "From the agent's first public message after one of the customer's to the customer's next message: the mirror image of next reply time.",
    unit: "minutes",
    source: `${DBT}, int_zendesk__ticket_reply_times`,
  },
  {
    name: "first_resolution",
    title: "First resolution time",
    definition:
      "From creation to the first time the case was solved, or closed while unsolved. Going from solved to closed is no resolution.",
    unit: "minutes",
    source: ZENDESK_TIMES,
  },
  {
    name: "full_resolution",
    title: "Full resolution time",
    definition:
      "From creation to the last resolution, only for cases that are solved or closed now. A case solved and closed days later keeps the moment it was solved; one that was reopened and then closed takes the closing.",
    unit: "minutes",
    source: `${ZENDESK_TIMES}; dbt_zendesk differs where a case was both solved and closed`,
  },
  {
    name: "requester_wait",
    title: "Requester wait time",
    definition:
      "Time in new, open and on hold, in ended stretches only; the stretch the case is in now is added in the live value.",
    unit: "minutes",
    source: `${ZENDESK_TIMES}; ${DBT}, work time`,
  },
  {
    name: "agent_wait",
    title: "Agent wait time",
    definition: "Time in pending, where the customer has the next word, in ended stretches only.",
    unit: "minutes",
    source: `${ZENDESK_TIMES}; ${DBT}, work time`,
  },
  {
    name: "on_hold",
    title: "On-hold time",
    definition: "Time on hold, where a third party has the next word, in ended stretches only.",
    unit: "minutes",
    source: `${ZENDESK_TIMES}; ${DBT}, work time`,
  },
  {
    name: "agent_work",
    title: "Agent work time",
    definition: "Time in new and open, in ended stretches only.",
    unit: "minutes",
    source: `${ZENDESK_TIMES}; ${DBT}, work time`,
  },
  {
    name: "reopens",
    title: "Reopens",
    definition:
      "How often a case went from solved or closed back to new, open, pending or on hold. The rate is the share of cases solved now that were reopened at least once.",
    unit: "rate",
    source: `Zendesk Explore; ${DBT} counts solved - 1`,
  },
  {
    name: "one_touch",
    title: "One-touch resolution",
    definition:
      "Share of solved cases that took exactly one public message of an agent and were never reopened. Cases that an agent opened are never one-touch.",
    unit: "rate",
    source: "Zendesk Explore, one-touch tickets",
  },
  {
    name: "one_touch_no_wait",
    title: "One-touch resolution without waiting",
    definition: "One-touch resolution of cases that were never pending or on hold, not even for a moment.",
    unit: "rate",
    source: "Zendesk Explore, messaging formula",
  },
  {
    name: "two_touch",
    title: "Two-touch resolution",
    definition: "Share of solved cases that no agent opened and that took exactly two public messages of agents.",
    unit: "rate",
    source: "Zendesk Explore, two-touch tickets",
  },
  {
    name: "multi_touch",
    title: "Multi-touch resolution",
    definition: "Share of solved cases that no agent opened and that took three or more public messages of agents.",
    unit: "rate",
    source: "Zendesk Explore, multi-touch tickets",
  },
  {
    name: "volume",
    title: "Cases created",
    definition: "Cases created in the period, without merged, deleted, spam and suspended ones.",
    unit: "count",
    source: "Casekeep",
  },
  {
    name: "solved",
    title: "Solved cases",
    definition: "Cases created in the period that are solved or closed now.",
    unit: "count",
    source: "Casekeep",
  },
  {
    name: "backlog",
    title: "Backlog",
    definition:
      "Cases created by a moment and neither solved, closed nor deleted then, by their status history. Cases merged or deleted later still count in the past, so that a past figure never changes. By age: under 1, 3, 7, 30 days, and older.",
    unit: "count",
    source: "Casekeep; Zendesk Explore takes a snapshot at 23:00 instead",
  },
  {
    name: "csat",
    title: "Customer satisfaction",
    definition:
      "Good answers out of all answers. On a scale of 1 to 5, 4 and 5 are good. Offered and unanswered counts in neither.",
    unit: "rate",
    source: "Zendesk CSAT",
  },
  {
    name: "csat_response",
    title: "Satisfaction response rate",
    definition: "Answers out of all cases whose customer was asked.",
    unit: "rate",
    source: "Zendesk CSAT",
  },
  {
    name: "sla_frt",
    title: "First reply within target",
    definition:
      "Share of first-reply clocks kept: met out of met and breached, where a clock still running past its target is breached and one within it is in neither. The clock never pauses and ends at the reply or, if earlier, when the case is solved. The target is by the priority in force when the clock ends; equal to the target is met.",
    unit: "rate",
    source: `${DBT}, int_zendesk__reply_time_combined; GitLab support-team-meta 3917`,
  },
  {
    name: "sla_nrt",
    title: "Next reply within target",
    definition: "The same for every next-reply wait; an unanswered wait ends when the case is solved.",
    unit: "rate",
    source: `${DBT}, int_zendesk__reply_time_combined`,
  },
  {
    name: "sla_resolution",
    title: "Resolution within target",
    definition:
      "Share of cases first resolved within the target. The clock pauses while the case is pending, and on hold where the policy says so.",
    unit: "rate",
    source: "Zendesk SLA policies",
  },
  {
    name: "transfers",
    title: "Transfers",
    definition:
      "How often a case went to another group: groups in a row less one. Time without a group does not count, so leaving a group and coming back to it is no transfer.",
    unit: "count",
    source: "Zendesk group stations",
  },
  {
    name: "handoffs",
    title: "Agents per case",
    definition: "Distinct agents who wrote in a case, in public or in notes.",
    unit: "count",
    source: "Casekeep",
    needs: "the author of each message",
  },
  {
    name: "occupancy",
    title: "Agent occupancy",
    definition:
      "Minutes in which an agent had at least one open case, out of those and the minutes available. Cases handled at once count once.",
    unit: "rate",
    source: "Casekeep",
    needs: "agents' presence",
  },
  {
    name: "contact_rate",
    title: "Contact rate",
    definition: "Cases created per active customer or order in the same period.",
    unit: "rate",
    source: "Casekeep",
    needs: "a series of active customers or orders",
  },
  {
    name: "deflection",
    title: "Self-service deflection",
    definition: "Self-service sessions without a case by the same person within 24 hours, out of all such sessions.",
    unit: "rate",
    source: "Casekeep",
    needs: "self-service sessions",
  },
] as const;

export type MetricName = (typeof DEFINED)[number]["name"];

/** Every metric, in the order they are shown. */
export const METRIC_DEFINITIONS: readonly MetricDefinition[] = Object.freeze(
  DEFINED.map((each) => Object.freeze({ kind: "metric" as const, ...each })),
);

/** @returns undefined for a name that is no metric. */
export function metricDefinition(name: string): MetricDefinition | undefined {
  return METRIC_DEFINITIONS.find((each) => each.name === name);
}
