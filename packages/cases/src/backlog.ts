import type { CaseHistory, Instant } from "./model.ts";
import { unsolvedIntervals } from "./timeline.ts";

const DAY_MS = 86_400_000;

/** Age since creation in days of 24 hours, the upper end not included. */
export const AGE_BANDS = Object.freeze(["0-1", "1-3", "3-7", "7-30", "30+"] as const);
export type AgeBand = (typeof AGE_BANDS)[number];
const UPPER_ENDS = [1, 3, 7, 30, Number.POSITIVE_INFINITY];

export interface Backlog {
  readonly total: number;
  readonly bands: Readonly<Record<AgeBand, number>>;
}

/**
 * Was the case in the backlog at T (metric 8)? Created at or before T, and neither solved, closed nor deleted by its
 * status history at T. Merged and deleted cases count until the status event that ended them, so the past never changes.
 */
export function inBacklog(history: Pick<CaseHistory, "created" | "events">, at: Instant): boolean {
  return unsolvedIntervals(history).some(({ from, to }) => from <= at && (to === null || at < to));
}

export function ageBand(created: Instant, at: Instant): AgeBand {
  const days = (at - created) / DAY_MS;
  return AGE_BANDS[UPPER_ENDS.findIndex((end) => days < end)]!;
}

/** The backlog at T by age. */
export function backlog(histories: Iterable<Pick<CaseHistory, "created" | "events">>, at: Instant): Backlog {
  const bands: Record<AgeBand, number> = { "0-1": 0, "1-3": 0, "3-7": 0, "7-30": 0, "30+": 0 };
  let total = 0;
  for (const history of histories) {
    if (!inBacklog(history, at)) continue;
    bands[ageBand(history.created, at)]++;
    total++;
  }
  return Object.freeze({ total, bands: Object.freeze(bands) });
}
