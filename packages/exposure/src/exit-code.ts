import type { Report } from "./types.ts";

/**
 * What a command ends with: 1 exposed (of a diff: newly exposed), 2 something in the input could not be read, 3 undecided,
 * 0 otherwise. What is known to be open is said first: an unreadable file beside it does not make it better.
 */
export function exitCode(report: Report): 0 | 1 | 2 | 3 {
  const has = (verdict: string): boolean => report.results.some((row) => row.verdict === verdict);
  if (has("exposed")) return 1;
  if (report.unreadable.length > 0) return 2;
  return has("unknown") ? 3 : 0;
}
