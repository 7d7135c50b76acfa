import { InputError, shown } from "./errors.ts";
import { formatDay, formatInstant, parseDay } from "./instant.ts";
import type { Instant } from "./model.ts";
import type { Zone } from "./zone.ts";

/** Local dates "YYYY-MM-DD" in the calendar's zone, both included. */
export interface PeriodOptions {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The cases created in [start, end). */
export interface Period {
  readonly kind: "period";
  readonly start: Instant;
  /** T of the backlog: local midnight after the last day. */
  readonly end: Instant;
  /** "created 2019-12-01..2019-12-31 Europe/Berlin" */
  readonly title: string;
  /** "backlog_at_2019_12_31T23_00_00Z" */
  readonly backlogKey: string;
}

/**
 * The report's period (R6): the calendar month of the earliest `created`, unless `from` / `to` say otherwise. With one
 * of them given the other is that month's own end, or the end of the given date's month where that lies outside.
 * @param earliest undefined where there are no cases: then both dates are needed.
 * @throws InputError for no such date, from after to, or no cases and no dates.
 */
export function reportPeriod(zone: Zone, earliest: Instant | undefined, options: PeriodOptions = {}): Period {
  const given = { from: readDate("from", options.from), to: readDate("to", options.to) };
  const anchor = earliest === undefined ? (given.from ?? given.to) : zone.dayAt(earliest);
  if (anchor === undefined) throw new InputError("tickets", "none, so the period is unknown: give from and to");
  const month = monthOf(anchor);
  let { from, to } = { from: given.from ?? month.first, to: given.to ?? month.last };
  if (given.from !== undefined && given.to === undefined && from > to) to = monthOf(from).last;
  if (given.to !== undefined && given.from === undefined && from > to) from = monthOf(to).first;
  if (from > to) throw new InputError("from", `${formatDay(from)} is after to ${formatDay(to)}`);
  const end = zone.startOfDay(to + 1);
  return Object.freeze({
    kind: "period",
    start: zone.startOfDay(from),
    end,
    title: `created ${formatDay(from)}..${formatDay(to)} ${zone.tz}`,
    backlogKey: `backlog_at_${formatInstant(end).replace(/[-:]/g, "_")}`,
  });
}

function readDate(place: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === undefined) throw new InputError(place, `expected a date YYYY-MM-DD, got ${shown(text)}`);
  return day;
}

function monthOf(day: number): { first: number; last: number } {
  const date = new Date(day * 86_400_000);
  const first = day - date.getUTCDate() + 1;
  const next = new Date(first * 86_400_000);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return { first, last: next.getTime() / 86_400_000 - 1 };
}
