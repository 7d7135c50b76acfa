import type { Instant } from "./model.ts";

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d\d)(?::?(\d\d)(?::?(\d\d))?)?)?$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAY_MS = 86_400_000;

function dayMs(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // Date rolls 31 April over to 1 May; a date that does not exist is an error, not another date.
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}

/**
 * Reads an ISO 8601 date and time, with or without seconds, fraction and offset; without an offset it is UTC.
 * Fractions below a millisecond are cut off; second 60 is the first of the next minute.
 * @returns undefined for anything else, also for dates that do not exist.
 */
export function parseInstant(text: string): Instant | undefined {
  const parts = ISO.exec(text);
  if (parts === null) return undefined;
  const day = dayMs(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const hour = Number(parts[4]);
  const minute = Number(parts[5]);
  const second = Number(parts[6] ?? 0);
  if (day === undefined || minute > 59 || second > 60) return undefined;
  // 24:00:00 is ISO's name for the end of a day.
  if (hour > 23 && !(hour === 24 && minute === 0 && second === 0 && Number(parts[7] ?? 0) === 0)) return undefined;
  const offsetHour = Number(parts[10] ?? 0);
  const offsetMinute = Number(parts[11] ?? 0);
  const offsetSecond = Number(parts[12] ?? 0);
  if (offsetHour > 23 || offsetMinute > 59 || offsetSecond > 59) return undefined;
  const offset = (offsetHour * 3600 + offsetMinute * 60 + offsetSecond) * (parts[9] === "-" ? -1000 : 1000);
  const millisecond = Number((parts[7] ?? "").padEnd(3, "0").slice(0, 3));
  return day + hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond - offset;
}

/** UTC with Z; milliseconds are written only where there are any. */
export function formatInstant(at: Instant): string {
  const text = new Date(at).toISOString();
  return text.endsWith(".000Z") ? `${text.slice(0, -5)}Z` : text;
}

/** Days since 1970-01-01 of a date "YYYY-MM-DD"; undefined where there is no such date. */
export function parseDay(text: string): number | undefined {
  const parts = DATE.exec(text);
  if (parts === null) return undefined;
  const day = dayMs(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return day === undefined ? undefined : day / DAY_MS;
}

/** "YYYY-MM-DD" of a number of days since 1970-01-01. */
export function formatDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
