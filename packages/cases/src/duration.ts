import type { BusinessClock } from "./clock.ts";
import type { Instant } from "./model.ts";

/** One length of time in both measures, in exact seconds (a fraction where instants have milliseconds). */
export interface Duration {
  readonly calendar: number;
  readonly business: number;
}

/** [from, to); `to` null = it goes on. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** A wait that has ended. */
export interface Wait {
  readonly from: Instant;
  readonly to: Instant;
  readonly duration: Duration;
}

/** The sum of ended spans: milliseconds are added, which is exact, and divided once (R2). */
export function sumSpans(spans: readonly { readonly from: Instant; readonly to: Instant }[], clock: BusinessClock) {
  let calendar = 0;
  let business = 0;
  for (const { from, to } of spans) {
    // An end before its start is a fault of the source's clock and not a negative wait.
    if (to > from) calendar += to - from;
    business += clock.milliseconds(from, to);
  }
  return Object.freeze({ calendar: calendar / 1000, business: business / 1000 }) satisfies Duration;
}

export function duration(from: Instant, to: Instant, clock: BusinessClock): Duration {
  return sumSpans([{ from, to }], clock);
}

/** Whole minutes, floored once per value (R2). */
export const minutes = (seconds: number): number => Math.floor(seconds / 60);

export const inMinutes = (value: Duration): Duration =>
  Object.freeze({ calendar: minutes(value.calendar), business: minutes(value.business) });
