import type { Calendar, MinuteRange, Weekday } from "./calendar.ts";
import { parseDay } from "./instant.ts";
import type { Instant } from "./model.ts";
import { type Zone, zone } from "./zone.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** Days computed at least when the table grows: a little over a year, so that growing is rare. */
const STEP = 400;
/** No zone of the tz database has ever changed its offset twice within this many days (the least is just under 4). */
const QUIET_DAYS = 3;
/** 0001-01-03 to 9999-12-29 in days since 1970: what four-digit years hold in every zone. */
const FIRST_DAY = -719_160;
const LAST_DAY = 2_932_894;

/** Time inside a calendar, exact to the millisecond. Safe to share; it only grows a cache. */
export interface BusinessClock {
  readonly kind: "business-clock";
  readonly zone: Zone;
  /** Milliseconds of [from, to) inside the calendar; 0 where to <= from. Sums of these are exact: add before dividing. */
  readonly milliseconds: (from: Instant, to: Instant) => number;
  /** The same in seconds, with a fraction where the instants have milliseconds. */
  readonly seconds: (from: Instant, to: Instant) => number;
  /**
   * The first instant at which `seconds` of the calendar have passed since `from`; `from` itself for 0.
   * Infinity where that never happens (a calendar without hours, or beyond the year 9999).
   */
  readonly addSeconds: (from: Instant, seconds: number) => Instant;
}

/**
 * The clock of a calendar by rule R3: an instant is inside iff the wall clock of the zone shows a minute inside a
 * range of its weekday and its local date is no holiday. A repeated hour counts twice, a missing one not at all.
 * Works on UTC days: each holds its few business intervals and the sum of all before it, so that a range of years
 * costs as much as one of minutes. Instants outside the years 1 to 9999 are a RangeError.
 */
export function businessClock(calendar: Calendar): BusinessClock {
  const facts = zone(calendar.tz);
  const week = weekRanges(calendar);
  const never = week.every((ranges) => ranges.length === 0);
  const holidays = new Set(calendar.holidays.map((date) => parseDay(date)));

  let first = 0;
  let days: Float64Array[] = [];
  /** sums[i] = business milliseconds before the start of days[i], counted from an arbitrary origin. */
  let sums: number[] = [0];

  /** The pieces of [start, end) with one offset each: at most two, see QUIET_DAYS. */
  function* pieces(start: Instant, end: Instant, before: number, after: number) {
    if (before === after) {
      yield [start, end, before] as const;
      return;
    }
    let low = start / 1000;
    let high = end / 1000;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (facts.offsetAt(middle * 1000) === before) low = middle;
      else high = middle;
    }
    yield [start, high * 1000, before] as const;
    yield [high * 1000, end, after] as const;
  }

  function intervalsOf(utcDay: number, before: number, after: number): Float64Array {
    const found: number[] = [];
    for (const [start, end, offset] of pieces(utcDay * DAY_MS, (utcDay + 1) * DAY_MS, before, after)) {
      const lastLocal = Math.floor((end - 1 + offset) / DAY_MS);
      for (let local = Math.floor((start + offset) / DAY_MS); local <= lastLocal; local++) {
        if (holidays.has(local)) continue;
        for (const [open, close] of week[weekdayIndex(local)]!) {
          const from = Math.max(start, local * DAY_MS + open * MINUTE_MS - offset);
          const to = Math.min(end, local * DAY_MS + close * MINUTE_MS - offset);
          if (from < to) found.push(from, to);
        }
      }
    }
    return Float64Array.from(found);
  }

  function compute(from: number, to: number): Float64Array[] {
    const made: Float64Array[] = [];
    let before = facts.offsetAt(from * DAY_MS);
    for (let start = from; start < to; start += QUIET_DAYS) {
      const end = Math.min(to, start + QUIET_DAYS);
      const last = facts.offsetAt(end * DAY_MS);
      for (let day = start; day < end; day++) {
        // Equal at both ends means no change between, and saves two of three questions to Intl.
        const after = last === before || day + 1 === end ? last : facts.offsetAt((day + 1) * DAY_MS);
        made.push(intervalsOf(day, before, after));
        before = after;
      }
    }
    return made;
  }

  function cover(day: number): void {
    if (!(day >= FIRST_DAY && day <= LAST_DAY)) throw new RangeError("instant outside the years 1 to 9999");
    if (days.length === 0) first = day;
    const end = first + days.length;
    if (day >= end) {
      const added = compute(end, Math.min(LAST_DAY + 1, Math.max(day + 1, end + STEP)));
      for (const intervals of added) sums.push(sums.at(-1)! + length(intervals));
      days = days.concat(added);
    } else if (day < first) {
      const start = Math.max(FIRST_DAY, Math.min(day, first - STEP));
      const added = compute(start, first);
      const earlier: number[] = [];
      let sum = sums[0]!;
      for (let index = added.length - 1; index >= 0; index--) {
        sum -= length(added[index]!);
        earlier.push(sum);
      }
      sums = earlier.reverse().concat(sums);
      days = added.concat(days);
      first = start;
    }
  }

  /** Business milliseconds from the origin to an instant. */
  function passed(at: Instant): number {
    const day = Math.floor(at / DAY_MS);
    let index = day - first;
    if (!(index >= 0 && index < days.length)) {
      cover(day);
      index = day - first;
    }
    const intervals = days[index]!;
    let sum = sums[index]!;
    for (let place = 0; place < intervals.length; place += 2) {
      const start = intervals[place]!;
      if (at <= start) break;
      const end = intervals[place + 1]!;
      if (at < end) return sum + (at - start);
      sum += end - start;
    }
    return sum;
  }

  const milliseconds = (from: Instant, to: Instant): number => (to > from ? passed(to) - passed(from) : 0);

  function addSeconds(from: Instant, seconds: number): Instant {
    if (!(seconds >= 0)) throw new RangeError(`cannot add ${seconds} seconds`);
    if (seconds === 0) return from;
    if (never) return Number.POSITIVE_INFINITY;
    const target = passed(from) + seconds * 1000;
    while (sums.at(-1)! < target) {
      const next = first + days.length;
      if (next > LAST_DAY) return Number.POSITIVE_INFINITY;
      cover(Math.min(LAST_DAY, next + days.length));
    }
    let low = 0;
    let high = days.length - 1;
    // The first day whose end has reached the target: breach falls at an interval's end, not at the next one's start.
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle + 1]! >= target) high = middle;
      else low = middle + 1;
    }
    let rest = target - sums[low]!;
    const intervals = days[low]!;
    for (let place = 0; place < intervals.length; place += 2) {
      const span = intervals[place + 1]! - intervals[place]!;
      if (rest <= span) return intervals[place]! + rest;
      rest -= span;
    }
    return intervals.at(-1)!;
  }

  return Object.freeze({
    kind: "business-clock",
    zone: facts,
    milliseconds,
    seconds: (from: Instant, to: Instant) => milliseconds(from, to) / 1000,
    addSeconds,
  });
}

/** 1970-01-01 was a Thursday; 0 = Monday. */
function weekdayIndex(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function length(intervals: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < intervals.length; place += 2) sum += intervals[place + 1]! - intervals[place]!;
  return sum;
}

/** Ranges by weekday, in order; overlapping and touching ones joined, so that no minute counts twice. */
function weekRanges(calendar: Calendar): readonly (readonly MinuteRange[])[] {
  return (["1", "2", "3", "4", "5", "6", "7"] as readonly Weekday[]).map((day) => {
    const joined: [number, number][] = [];
    for (const [start, end] of [...(calendar.days[day] ?? [])].sort((a, b) => a[0] - b[0])) {
      const last = joined.at(-1);
      if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
      else joined.push([start, end]);
    }
    return joined;
  });
}
