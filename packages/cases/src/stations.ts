import type { CaseEvent } from "./model.ts";

/**
 * How many distinct holders in a row a case went through (metric 11). `null` = nobody is skipped, so g1, null, g1 is
 * one station. Transfers are stations - 1, never below 0.
 * @param events in the order of R1.
 */
export function stations(events: readonly CaseEvent[], type: "group" | "assignee"): number {
  let count = 0;
  let current: string | null = null;
  for (const event of events) {
    if (event.type !== type || event.to === null || event.to === current) continue;
    current = event.to;
    count++;
  }
  return count;
}
