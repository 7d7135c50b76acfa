import type { BusinessClock } from "./clock.ts";
import { type Span, sumSpans } from "./duration.ts";
import type { Instant, Priority, Status } from "./model.ts";
import type { Replies } from "./replies.ts";
import { isResolved, priorityAt, resolutions, type Timeline } from "./timeline.ts";

/** `frt` and `nrt` never pause; the others pause in pending, and in hold where the policy says so. */
export type SlaMetric = "frt" | "nrt" | "resolution" | "requester_wait" | "agent_work";

/** A promise: at most `minutes` of a clock, by priority or whatever the priority. */
export interface SlaPolicy {
  readonly metric: SlaMetric;
  readonly hours: "business" | "calendar";
  /** No priority counts as normal. */
  readonly minutes: number | Readonly<Record<Priority, number>>;
  readonly pauseOnHold?: boolean;
}

export type SlaVerdict = "met" | "breached" | "breached (open past target)" | "open";

/** A clock before it is judged: the pieces it ran in, the last one open where it runs now. */
export interface SlaClock {
  readonly pieces: readonly Span[];
  readonly endedAt: Instant | null;
}

export interface SlaReading {
  readonly verdict: SlaVerdict;
  /** The target by the priority in force when the clock ended, or at as_of while it runs. */
  readonly targetSeconds: number;
  readonly elapsedSeconds: number;
  /** The first instant at which elapsed = target; null while that is out of sight because the clock is paused. */
  readonly breachAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** The policies that `metrics compute` reports, by their key. */
export const REPORTED_POLICIES = Object.freeze({
  sla_frt_60_business: Object.freeze({ metric: "frt", hours: "business", minutes: 60 } satisfies SlaPolicy),
  sla_frt_priority_business: Object.freeze({
    metric: "frt",
    hours: "business",
    minutes: Object.freeze({ urgent: 15, high: 30, normal: 60, low: 240 }),
  } satisfies SlaPolicy),
});

export function targetSeconds(policy: SlaPolicy, priority: Priority | null): number {
  return 60 * (typeof policy.minutes === "number" ? policy.minutes : policy.minutes[priority ?? "normal"]);
}

/**
 * The clocks of one metric in a case: one, or for next reply one per wait. A reply clock ends at the reply or, if
 * that comes earlier, at the first resolution after it started: solving fulfils. Requester wait and agent work end
 * with the last resolution of a case that is solved now.
 */
export function slaClocks(line: Timeline, replies: Replies, policy: SlaPolicy): readonly SlaClock[] {
  const solves = resolutions(line);
  if (policy.metric === "frt") return [replyClock(line.created, replies.first?.at ?? null, solves[0]?.from ?? null)];
  if (policy.metric === "nrt") {
    return replies.next.map(({ start, end }) => {
      const solve = solves.find((run) => run.order > start.order);
      return replyClock(start.at, end?.at ?? null, solve?.from ?? null);
    });
  }
  const last = isResolved(line.status) ? solves.at(-1) : undefined;
  const endedAt = (policy.metric === "resolution" ? solves[0]?.from : last?.from) ?? null;
  return [{ pieces: activePieces(line, policy, endedAt), endedAt }];
}

function replyClock(from: Instant, reply: Instant | null, solve: Instant | null): SlaClock {
  const endedAt = reply === null || (solve !== null && solve < reply) ? solve : reply;
  return { pieces: [{ from, to: endedAt }], endedAt };
}

function activePieces(line: Timeline, policy: SlaPolicy, endedAt: Instant | null): readonly Span[] {
  const active: Status[] = ["new", "open"];
  if (policy.metric !== "agent_work" && policy.pauseOnHold !== true) active.push("hold");
  return line.runs.filter((run) => active.includes(run.status) && (endedAt === null || run.from < endedAt));
}

/** Judges one clock. Exact seconds are compared, not minutes; equal to the target is met. */
export function readSla(
  sla: SlaClock,
  line: Timeline,
  policy: SlaPolicy,
  clock: BusinessClock,
  asOf: Instant,
): SlaReading {
  const target = targetSeconds(policy, priorityAt(line, sla.endedAt ?? asOf));
  const ended = sla.pieces.map(({ from, to }) => ({ from, to: to ?? Math.max(from, asOf) }));
  const elapsed = sumSpans(ended, clock)[policy.hours];
  return Object.freeze({
    verdict: slaVerdict(elapsed, target, sla.endedAt !== null),
    targetSeconds: target,
    elapsedSeconds: elapsed,
    breachAt: breachAt(sla, target, policy, clock),
    endedAt: sla.endedAt,
  });
}

export function slaVerdict(elapsedSeconds: number, target: number, ended: boolean): SlaVerdict {
  const over = elapsedSeconds > target;
  if (ended) return over ? "breached" : "met";
  return over ? "breached (open past target)" : "open";
}

function breachAt(sla: SlaClock, target: number, policy: SlaPolicy, clock: BusinessClock): Instant | null {
  let rest = target;
  for (const [place, { from, to }] of sla.pieces.entries()) {
    const runsOn = place === sla.pieces.length - 1 && (to === null || to === sla.endedAt);
    const piece = runsOn ? Number.POSITIVE_INFINITY : sumSpans([{ from, to: to ?? from }], clock)[policy.hours];
    if (rest <= piece) return policy.hours === "business" ? clock.addSeconds(from, rest) : from + rest * 1000;
    rest -= piece;
  }
  return null;
}
