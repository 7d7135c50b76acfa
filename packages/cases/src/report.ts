import type { Calendar } from "./calendar.ts";
import { businessClock } from "./clock.ts";
import { type CaseFigures, caseFigures, type ExcludedFigures } from "./figures.ts";
import { caseMetrics } from "./metrics.ts";
import type { CaseHistory, Instant } from "./model.ts";
import type { PeriodOptions } from "./period.ts";
import { type Aggregate, reportTally } from "./tally.ts";

export interface ReportOptions extends PeriodOptions {
  /** The last instant in the source, where that is of something no history holds (an event of an unknown type). */
  readonly latest?: Instant | undefined;
}

/** What `casekeep metrics compute` writes: every case given, and the figures of those created in the period. */
export interface MetricsReport {
  readonly tickets: Readonly<Record<string, CaseFigures | ExcludedFigures>>;
  readonly aggregate: Aggregate;
}

/** The report of rules R6 and R7. Pure: as_of comes from the histories and the period. */
export function report(
  histories: readonly CaseHistory[],
  calendar: Calendar,
  options: ReportOptions = {},
): MetricsReport {
  const clock = businessClock(calendar);
  const tally = reportTally(clock, options);
  for (const history of histories) tally.add(history, options.latest);
  const { asOf, aggregate } = tally.finish();
  // fromEntries defines own properties, so that a case named "__proto__" is a case.
  const tickets = Object.fromEntries(
    histories.map((history) => [history.id, caseFigures(caseMetrics(history, clock, asOf))] as const),
  );
  return Object.freeze({ tickets: Object.freeze(tickets), aggregate });
}

/** The same aggregate from a stream: no case is held, only numbers of it (about 60 bytes), with both dates given only of the period. */
export async function streamReport(
  histories: AsyncIterable<CaseHistory> | Iterable<CaseHistory>,
  calendar: Calendar,
  options: ReportOptions = {},
): Promise<Aggregate> {
  const tally = reportTally(businessClock(calendar), options);
  for await (const history of histories) tally.add(history, options.latest);
  return tally.finish().aggregate;
}
