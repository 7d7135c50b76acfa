import type { BusinessClock } from "./clock.ts";
import { minutes, sumSpans } from "./duration.ts";
import { exclusion, type Measured, measured } from "./metrics.ts";
import type { CaseHistory, Csat, Instant } from "./model.ts";
import { type Period, type PeriodOptions, reportPeriod } from "./period.ts";
import { groupFigures, type Rate } from "./quantile.ts";
import { replies } from "./replies.ts";
import { REPORTED_POLICIES, type SlaPolicy, slaClocks, slaVerdict, targetSeconds } from "./sla.ts";
import { isResolved, priorityAt, type Timeline, timeline, unsolvedIntervals } from "./timeline.ts";

/** The report's `aggregate`; the backlog's key carries its T. */
export type Aggregate = Readonly<Record<string, string | number | null | Rate>>;

export interface TallyResult {
  readonly period: Period;
  /** The later of T and the last instant in the input (R6): never the wall clock. */
  readonly asOf: Instant;
  readonly aggregate: Aggregate;
}

/** Adds up a report case by case and keeps only numbers of each (about 200 bytes), never its events. */
export interface Tally {
  /** @param latest the last instant the source's record names, where that is an event that is not in the history. */
  readonly add: (history: CaseHistory, latest?: Instant) => void;
  readonly finish: () => TallyResult;
}

/** A clock that is judged only when as_of is known: [from, target seconds] while it runs. */
type Judged = "met" | "breached" | { readonly from: Instant; readonly target: number };

interface Row {
  readonly created: Instant;
  readonly excluded: "merged" | "deleted" | null;
  readonly numbers: Numbers | null;
}

interface Numbers {
  readonly frt: number | null;
  readonly nrt: readonly number[];
  readonly firstResolution: number | null;
  readonly fullResolution: number | null;
  readonly solved: boolean;
  readonly reopened: boolean;
  readonly oneTouch: boolean;
  readonly oneTouchNoWait: boolean;
  readonly csat: Csat | null;
  readonly transfers: number;
  readonly sla60: Judged;
  readonly slaPriority: Judged;
}

/**
 * @throws from `finish`: InputError where there is no case and no period, or the dates are wrong.
 */
export function reportTally(clock: BusinessClock, options: PeriodOptions = {}): Tally {
  let earliest: Instant | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const rows: Row[] = [];
  /** When cases were unsolved: [from, to), of every case, since T may be known only at the end. */
  const unsolved: number[] = [];

  function add(history: CaseHistory, latest = Number.NEGATIVE_INFINITY): void {
    const line = timeline(history);
    earliest = Math.min(earliest ?? history.created, history.created);
    last = Math.max(last, history.created, latest, line.events.at(-1)?.at ?? history.created);
    for (const { from, to } of unsolvedIntervals(history)) unsolved.push(from, to ?? Number.POSITIVE_INFINITY);
    const excluded = exclusion(history, line)?.reason ?? null;
    const numbers = excluded === null ? numbersOf(history, line, clock) : null;
    rows.push({ created: history.created, excluded, numbers });
  }

  function finish(): TallyResult {
    const period = reportPeriod(clock.zone, earliest, options);
    const asOf = Math.max(period.end, last);
    const inside = rows.filter(({ created }) => created >= period.start && created < period.end);
    let waiting = 0;
    for (let place = 0; place < unsolved.length; place += 2) {
      if (unsolved[place]! <= period.end && period.end < unsolved[place + 1]!) waiting++;
    }
    const cases = inside.flatMap(({ numbers }) => numbers ?? []);
    const count = (test: (row: Row) => boolean) => inside.filter(test).length;
    return {
      period,
      asOf,
      aggregate: Object.freeze({
        period: period.title,
        tickets: cases.length,
        merged_excluded: count(({ excluded }) => excluded === "merged"),
        deleted_excluded: count(({ excluded }) => excluded === "deleted"),
        solved: cases.filter(({ solved }) => solved).length,
        [period.backlogKey]: waiting,
        ...grouped("frt", present(cases.map(({ frt }) => frt))),
        ...grouped(
          "nrt",
          cases.flatMap(({ nrt }) => nrt),
        ),
        ...grouped("first_resolution", present(cases.map(({ firstResolution }) => firstResolution))),
        ...grouped("full_resolution", present(cases.map(({ fullResolution }) => fullResolution))),
        ...rates(cases),
        sla_frt_achieved: achieved(
          cases.map(({ sla60 }) => sla60),
          asOf,
          clock,
        ),
        sla_frt_priority_achieved: achieved(
          cases.map(({ slaPriority }) => slaPriority),
          asOf,
          clock,
        ),
        transfers_total: cases.reduce((sum, { transfers }) => sum + transfers, 0),
      }),
    };
  }

  return Object.freeze({ add, finish });
}

function numbersOf(history: CaseHistory, line: Timeline, clock: BusinessClock): Numbers {
  const messages = replies(line);
  const of: Measured = measured(history, line, messages, clock);
  const judge = (policy: SlaPolicy): Judged => {
    const sla = slaClocks(line, messages, policy)[0]!;
    const target = targetSeconds(policy, priorityAt(line, sla.endedAt ?? Number.POSITIVE_INFINITY));
    if (sla.endedAt === null) return { from: line.created, target };
    const elapsed = sumSpans([{ from: line.created, to: sla.endedAt }], clock)[policy.hours];
    return slaVerdict(elapsed, target, true) === "met" ? "met" : "breached";
  };
  const whole = (value: { readonly business: number } | null) => value && minutes(value.business);
  return {
    frt: whole(of.frt),
    nrt: of.nrt.map(({ duration }) => minutes(duration.business)),
    firstResolution: whole(of.firstResolution),
    fullResolution: whole(of.fullResolution),
    solved: isResolved(of.status),
    reopened: of.reopens > 0,
    oneTouch: of.oneTouch,
    oneTouchNoWait: of.oneTouchNoWait,
    csat: of.csat,
    transfers: of.transfers,
    sla60: judge(REPORTED_POLICIES.sla_frt_60_business),
    slaPriority: judge(REPORTED_POLICIES.sla_frt_priority_business),
  };
}

function rates(cases: readonly Numbers[]): Record<string, Rate> {
  const solved = cases.filter((row) => row.solved);
  const ofSolved = (test: (row: Numbers) => boolean): Rate => [solved.filter(test).length, solved.length];
  const good = cases.filter(({ csat }) => csat === "good" || csat === 4 || csat === 5).length;
  const offered = cases.filter(({ csat }) => csat === "offered").length;
  const answered = cases.filter(({ csat }) => csat !== null).length - offered;
  return {
    reopen_rate: ofSolved((row) => row.reopened),
    one_touch_rate: ofSolved((row) => row.oneTouch),
    one_touch_no_wait_rate: ofSolved((row) => row.oneTouchNoWait),
    csat: [good, answered],
    csat_response_rate: [answered, answered + offered],
  };
}

/** met / (met + breached); a clock still open within its target is in neither (metric 10). */
function achieved(judged: readonly Judged[], asOf: Instant, clock: BusinessClock): Rate {
  let met = 0;
  let breached = 0;
  for (const each of judged) {
    if (each === "met") met++;
    else if (each === "breached") breached++;
    else if (slaVerdict(clock.seconds(each.from, asOf), each.target, false) !== "open") breached++;
  }
  return [met, met + breached];
}

function grouped(name: string, values: readonly number[]): Record<string, number | null> {
  const { n, median, p90, mean } = groupFigures(values);
  return {
    [`${name}_n`]: n,
    [`${name}_median_business`]: median,
    [`${name}_p90_business`]: p90,
    [`${name}_mean_business`]: mean,
  };
}

function present(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}
