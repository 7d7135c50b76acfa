import type { BusinessClock } from "./clock.ts";
import { type Column, column } from "./column.ts";
import { type Duration, minutes, sumSpans } from "./duration.ts";
import { exclusion, measured } from "./metrics.ts";
import type { CaseHistory, Csat, Instant } from "./model.ts";
import { type Period, type PeriodOptions, reportPeriod } from "./period.ts";
import { groupFigures, type Rate } from "./quantile.ts";
import { type Replies, replies } from "./replies.ts";
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

/**
 * Adds up a report case by case. Keeps numbers of each case (about 60 bytes), never its events; with both dates given
 * only of the cases of the period.
 */
export interface Tally {
  /** @param latest the last instant the source's record names, where that is an event that is not in the history. */
  readonly add: (history: CaseHistory, latest?: Instant) => void;
  /** @throws InputError where there is no case and no period. */
  readonly finish: () => TallyResult;
}

/** What is true of a case, as bits of one number. */
const IS = {
  merged: 1,
  deleted: 2,
  measured: 4,
  solved: 8,
  reopened: 16,
  oneTouch: 32,
  oneTouchNoWait: 64,
  offered: 128,
  answered: 256,
  good: 512,
} as const;
type Fact = keyof typeof IS;

const NONE = -1;
/** A first-reply clock that has ended is one of these; one that runs is its target in seconds, judged at the end. */
const MET = -1;
const BREACHED = -2;

/** @throws InputError for dates that are none or in the wrong order, at once where both are given. */
export function reportTally(clock: BusinessClock, options: PeriodOptions = {}): Tally {
  const whole = () => column(Int32Array);
  const rows = {
    created: column(Float64Array),
    facts: whole(),
    frt: whole(),
    first_resolution: whole(),
    full_resolution: whole(),
    transfers: whole(),
    /** How many values all cases up to this one have in `nrt`. */
    nrtEnd: whole(),
    sla60: whole(),
    slaPriority: whole(),
  };
  const nrt = whole();
  /** [from, to) of every case, while T is known only at the end. */
  const unsolved = column(Float64Array);
  const known =
    options.from !== undefined && options.to !== undefined ? reportPeriod(clock.zone, undefined, options) : undefined;
  let earliest: Instant | undefined;
  let last = Number.NEGATIVE_INFINITY;
  /** The backlog, as far as T is known while adding. */
  let counted = 0;

  function add(history: CaseHistory, latest = Number.NEGATIVE_INFINITY): void {
    const line = timeline(history);
    earliest = Math.min(earliest ?? history.created, history.created);
    last = Math.max(last, history.created, latest, line.events.at(-1)?.at ?? history.created);
    for (const { from, to } of unsolvedIntervals(history)) {
      const end = to ?? Number.POSITIVE_INFINITY;
      if (known !== undefined) counted += Number(from <= known.end && known.end < end);
      else for (const instant of [from, end]) unsolved.push(instant);
    }
    if (known === undefined || isInside(history.created, known)) addRow(history, line);
  }

  function addRow(history: CaseHistory, line: Timeline): void {
    rows.created.push(history.created);
    const excluded = exclusion(history, line);
    const messages = replies(line);
    const of = excluded === null ? measured(history, line, messages, clock) : null;
    rows.frt.push(wholeMinutes(of?.frt));
    rows.first_resolution.push(wholeMinutes(of?.firstResolution));
    rows.full_resolution.push(wholeMinutes(of?.fullResolution));
    rows.transfers.push(of?.transfers ?? 0);
    for (const { duration } of of?.nrt ?? []) nrt.push(minutes(duration.business));
    rows.nrtEnd.push(nrt.length());
    rows.sla60.push(judged(line, messages, REPORTED_POLICIES.sla_frt_60_business, clock));
    rows.slaPriority.push(judged(line, messages, REPORTED_POLICIES.sla_frt_priority_business, clock));
    const facts: Fact[] = [];
    if (of === null) facts.push(excluded?.reason ?? "deleted");
    else {
      facts.push("measured", ...csatFacts(of.csat));
      if (isResolved(of.status)) facts.push("solved");
      if (of.reopens > 0) facts.push("reopened");
      if (of.oneTouch) facts.push("oneTouch");
      if (of.oneTouchNoWait) facts.push("oneTouchNoWait");
    }
    rows.facts.push(facts.reduce((bits, fact) => bits | IS[fact], 0));
  }

  function finish(): TallyResult {
    const period = known ?? reportPeriod(clock.zone, earliest, options);
    const asOf = Math.max(period.end, last);
    let waiting = counted;
    for (let place = 0; place < unsolved.length(); place += 2) {
      waiting += Number(unsolved.at(place) <= period.end && period.end < unsolved.at(place + 1));
    }
    const inside: number[] = [];
    for (let row = 0; row < rows.created.length(); row++) {
      if (isInside(rows.created.at(row), period)) inside.push(row);
    }
    const is = (row: number, fact: Fact) => (rows.facts.at(row) & IS[fact]) !== 0;
    const cases = inside.filter((row) => is(row, "measured"));
    const solved = cases.filter((row) => is(row, "solved"));
    const count = (among: readonly number[], fact: Fact) => among.filter((row) => is(row, fact)).length;
    const answered = count(cases, "answered");
    const values = (from: Column) => cases.map((row) => from.at(row)).filter((value) => value !== NONE);
    const waits: number[] = [];
    for (const row of cases) {
      const end = rows.nrtEnd.at(row);
      for (let place = row === 0 ? 0 : rows.nrtEnd.at(row - 1); place < end; place++) waits.push(nrt.at(place));
    }
    const achieved = (verdicts: Column): Rate => {
      const settled = cases.map((row) => {
        const verdict = verdicts.at(row);
        if (verdict < 0) return verdict;
        const elapsed = clock.seconds(rows.created.at(row), asOf);
        return slaVerdict(elapsed, verdict, false) === "open" ? NaN : BREACHED;
      });
      const met = settled.filter((verdict) => verdict === MET).length;
      return [met, met + settled.filter((verdict) => verdict === BREACHED).length];
    };
    const aggregate = Object.freeze({
      period: period.title,
      tickets: cases.length,
      merged_excluded: count(inside, "merged"),
      deleted_excluded: count(inside, "deleted"),
      solved: solved.length,
      [period.backlogKey]: waiting,
      ...grouped("frt", values(rows.frt)),
      ...grouped("nrt", waits),
      ...grouped("first_resolution", values(rows.first_resolution)),
      ...grouped("full_resolution", values(rows.full_resolution)),
      reopen_rate: [count(solved, "reopened"), solved.length] as const,
      one_touch_rate: [count(solved, "oneTouch"), solved.length] as const,
      one_touch_no_wait_rate: [count(solved, "oneTouchNoWait"), solved.length] as const,
      csat: [count(cases, "good"), answered] as const,
      csat_response_rate: [answered, answered + count(cases, "offered")] as const,
      sla_frt_achieved: achieved(rows.sla60),
      sla_frt_priority_achieved: achieved(rows.slaPriority),
      transfers_total: cases.reduce((sum, row) => sum + rows.transfers.at(row), 0),
    });
    return { period, asOf, aggregate };
  }

  return Object.freeze({ add, finish });
}

const isInside = (created: Instant, period: Period) => created >= period.start && created < period.end;

const wholeMinutes = (value: Duration | null | undefined) => (value ? minutes(value.business) : NONE);

function csatFacts(csat: Csat | null): readonly Fact[] {
  if (csat === null) return [];
  if (csat === "offered") return ["offered"];
  return csat === "good" || csat === 4 || csat === 5 ? ["answered", "good"] : ["answered"];
}

/** No priority event is later than as_of, which is the input's last instant: the last one stands while a clock runs. */
function judged(line: Timeline, messages: Replies, policy: SlaPolicy, clock: BusinessClock): number {
  const sla = slaClocks(line, messages, policy)[0]!;
  const target = targetSeconds(policy, priorityAt(line, sla.endedAt ?? Number.POSITIVE_INFINITY));
  if (sla.endedAt === null) return target;
  const elapsed = sumSpans([{ from: line.created, to: sla.endedAt }], clock)[policy.hours];
  return slaVerdict(elapsed, target, true) === "met" ? MET : BREACHED;
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
