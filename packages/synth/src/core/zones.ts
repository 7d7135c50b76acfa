/**
 * UTC offsets without the platform's time zone data, whose version would change the output.
 * The daylight saving rules are those in force since 2023; a test compares them with the platform's for the default window.
 */
export type DstRule = "none" | "eu" | "us" | "au" | "nz" | "cl" | "eg" | "il";

export interface Zone {
  /** IANA name. */
  readonly name: string;
  /** Minutes east of UTC in standard time. */
  readonly standard: number;
  readonly rule: DstRule;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Day of the week, 0 Sunday .. 6 Saturday, of a count of days since 1970-01-01. */
export const weekday = (days: number): number => (((days + 4) % 7) + 7) % 7;

const nthDay = (year: number, month: number, dayOfWeek: number, earliest: number): number => {
  const first = Date.UTC(year, month, earliest);
  return first + ((dayOfWeek - weekday(first / DAY) + 7) % 7) * DAY;
};

const lastDay = (year: number, month: number, dayOfWeek: number): number => {
  const last = Date.UTC(year, month + 1, 0);
  return last - ((weekday(last / DAY) - dayOfWeek + 7) % 7) * DAY;
};

/** UTC instants at which summer time starts and ends in a year; start > end in the south. */
function transitions(rule: DstRule, year: number, standard: number): readonly [number, number] {
  const local = standard * 60_000;
  switch (rule) {
    case "eu":
      return [lastDay(year, 2, 0) + HOUR, lastDay(year, 9, 0) + HOUR];
    case "us":
      return [nthDay(year, 2, 0, 8) + 2 * HOUR - local, nthDay(year, 10, 0, 1) + HOUR - local];
    case "au":
      return [nthDay(year, 9, 0, 1) + 2 * HOUR - local, nthDay(year, 3, 0, 1) + 2 * HOUR - local];
    case "nz":
      return [lastDay(year, 8, 0) + 2 * HOUR - local, nthDay(year, 3, 0, 1) + 2 * HOUR - local];
    case "cl":
      return [nthDay(year, 8, 0, 2) - local, nthDay(year, 3, 0, 2) - HOUR - local];
    case "eg":
      return [lastDay(year, 3, 5) - local, lastDay(year, 9, 4) + DAY - HOUR - local];
    case "il":
      return [lastDay(year, 2, 0) - 2 * DAY + 2 * HOUR - local, lastDay(year, 9, 0) + HOUR - local];
    case "none":
      return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  }
}

/** Gives the UTC offset in milliseconds at an instant. Remembers a year's transitions, so repeated calls are cheap. */
export function createOffsets(zone: Zone): (at: number) => number {
  const standard = zone.standard * 60_000;
  if (zone.rule === "none") return () => standard;
  let from = 1;
  let to = 0;
  let begin = 0;
  let end = 0;
  return (at) => {
    if (at < from || at >= to) {
      const year = new Date(at).getUTCFullYear();
      from = Date.UTC(year, 0, 1);
      to = Date.UTC(year + 1, 0, 1);
      [begin, end] = transitions(zone.rule, year, zone.standard);
    }
    const summer = begin < end ? at >= begin && at < end : at >= begin || at < end;
    return summer ? standard + HOUR : standard;
  };
}
