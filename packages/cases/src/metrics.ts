import type { BusinessClock } from "./clock.ts";
import { type Duration, duration, sumSpans, type Wait } from "./duration.ts";
import type { CaseHistory, Csat, Instant, Status } from "./model.ts";
import { type OpenWait, type Replies, replies } from "./replies.ts";
import { REPORTED_POLICIES, readSla, type SlaPolicy, type SlaReading, slaClocks } from "./sla.ts";
import { stations } from "./stations.ts";
import { isResolved, isUnsolved, resolutions, type StatusRun, type Timeline, timeline } from "./timeline.ts";

/** A case in no figure but its own count. Merged wins over deleted. */
export interface Excluded {
  readonly kind: "excluded";
  readonly id: string;
  readonly reason: "merged" | "deleted";
  readonly into: string | null;
}

/** Sums over statuses (metric 5). */
export interface StatusSums {
  readonly requesterWait: Duration;
  readonly agentWait: Duration;
  readonly onHold: Duration;
  readonly agentWork: Duration;
}

/** Every figure of one case that does not depend on the moment of asking. Durations are exact seconds. */
export interface Measured extends StatusSums {
  readonly kind: "measured";
  readonly id: string;
  readonly created: Instant;
  readonly status: Status;
  readonly csat: Csat | null;
  readonly agentCreated: boolean;
  readonly frt: Duration | null;
  readonly nrt: readonly Wait[];
  readonly requesterResponse: readonly Wait[];
  readonly firstResolution: Duration | null;
  readonly fullResolution: Duration | null;
  readonly agentPublicReplies: number;
  readonly reopens: number;
  readonly groupStations: number;
  readonly assigneeStations: number;
  readonly transfers: number;
  /** Distinct agents who wrote; null where an agent's message names nobody. */
  readonly handoffs: number | null;
  readonly oneTouch: boolean;
  /** One-touch and never pending or on hold, not even at zero length. */
  readonly oneTouchNoWait: boolean;
  /** Of a solved case that no agent created, by its public agent messages; null = none of these. */
  readonly touches: "one" | "two" | "multi" | null;
}

export interface CaseMetrics extends Omit<Measured, "kind"> {
  readonly kind: "metrics";
  /** The sums with the run the case is in now, up to as_of. */
  readonly live: StatusSums;
  /** By policy key; one reading, for next-reply policies one per wait. */
  readonly sla: Readonly<Record<string, readonly SlaReading[]>>;
}

export interface MetricsOptions {
  /** By the key they are reported under; without it the two of `metrics compute`. */
  readonly policies?: Readonly<Record<string, SlaPolicy>>;
}

const SUMMED: { readonly [name in keyof StatusSums]: readonly Status[] } = {
  requesterWait: ["new", "open", "hold"],
  agentWait: ["pending"],
  onHold: ["hold"],
  agentWork: ["new", "open"],
};

/**
 * All per-case figures of the metric definitions 1-7, 10 and 11 (see definitions.ts for each one's words and source).
 * @param asOf for SLA clocks that still run and for the live sums; the whole history counts whatever it is.
 */
export function caseMetrics(
  history: CaseHistory,
  clock: BusinessClock,
  asOf: Instant,
  options: MetricsOptions = {},
): CaseMetrics | Excluded {
  const line = timeline(history);
  const excluded = exclusion(history, line);
  if (excluded !== null) return excluded;
  const sla: Record<string, readonly SlaReading[]> = {};
  const messages = replies(line);
  for (const [key, policy] of Object.entries(options.policies ?? REPORTED_POLICIES)) {
    sla[key] = slaClocks(line, messages, policy).map((each) => readSla(each, line, policy, clock, asOf));
  }
  return Object.freeze({
    ...measured(history, line, messages, clock),
    kind: "metrics",
    live: statusSums(line, clock, asOf),
    sla: Object.freeze(sla),
  });
}

export function exclusion(history: CaseHistory, line: Timeline): Excluded | null {
  const of = (reason: Excluded["reason"]): Excluded =>
    Object.freeze({ kind: "excluded", id: history.id, reason, into: history.mergedInto });
  if (history.mergedInto !== null) return of("merged");
  return line.status === "deleted" ? of("deleted") : null;
}

/** The part that needs no as_of: for a report that learns its own only at the end of the input. */
export function measured(history: CaseHistory, line: Timeline, messages: Replies, clock: BusinessClock): Measured {
  const solves = resolutions(line);
  const solved = isResolved(line.status);
  const since = (end: { readonly at: Instant } | null) => end && duration(line.created, end.at, clock);
  const until = (run: StatusRun | undefined) => (run === undefined ? null : duration(line.created, run.from, clock));
  const reopens = line.runs.filter((run, place) => place > 0 && isReopening(line.runs[place - 1]!, run)).length;
  const touched = solved && !messages.agentCreated;
  const oneTouch = touched && messages.agentPublic === 1 && reopens === 0;
  const waited = line.runs.some((run) => run.status === "pending" || run.status === "hold");
  const groups = stations(line.events, "group");
  return Object.freeze({
    kind: "measured",
    id: history.id,
    created: history.created,
    status: line.status,
    csat: history.csat,
    agentCreated: messages.agentCreated,
    frt: since(messages.first),
    nrt: endedWaits(messages.next, clock),
    requesterResponse: endedWaits(messages.requester, clock),
    firstResolution: until(solves[0]),
    fullResolution: solved ? until(solves.at(-1)) : null,
    ...statusSums(line, clock, null),
    agentPublicReplies: messages.agentPublic,
    reopens,
    groupStations: groups,
    assigneeStations: stations(line.events, "assignee"),
    transfers: Math.max(0, groups - 1),
    handoffs: messages.agentsWriting,
    oneTouch,
    oneTouchNoWait: oneTouch && !waited,
    touches: touched ? touchClass(messages.agentPublic, oneTouch) : null,
  });
}

/** {solved, closed} to {new, open, pending, hold}; out of deleted is no reopening (metric 6). */
function isReopening(before: StatusRun, after: StatusRun): boolean {
  return isResolved(before.status) && isUnsolved(after.status);
}

function touchClass(agentMessages: number, oneTouch: boolean): Measured["touches"] {
  if (oneTouch) return "one";
  if (agentMessages === 2) return "two";
  return agentMessages >= 3 ? "multi" : null;
}

/** Ended runs only; with `asOf` the run the case is in now as well. */
function statusSums(line: Timeline, clock: BusinessClock, asOf: Instant | null): StatusSums {
  const sum = (statuses: readonly Status[]): Duration => {
    const spans = [];
    for (const { status, from, to } of line.runs) {
      const end = to ?? asOf;
      if (end !== null && statuses.includes(status)) spans.push({ from, to: end });
    }
    return sumSpans(spans, clock);
  };
  return Object.freeze({
    requesterWait: sum(SUMMED.requesterWait),
    agentWait: sum(SUMMED.agentWait),
    onHold: sum(SUMMED.onHold),
    agentWork: sum(SUMMED.agentWork),
  });
}

function endedWaits(waits: readonly OpenWait[], clock: BusinessClock): readonly Wait[] {
  const ended: Wait[] = [];
  for (const { start, end } of waits) {
    if (end === null) continue;
    ended.push(Object.freeze({ from: start.at, to: end.at, duration: duration(start.at, end.at, clock) }));
  }
  return Object.freeze(ended);
}
