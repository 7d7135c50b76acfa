import { InputError, isRecord, notJson, shown } from "./errors.ts";
import { parseDay } from "./instant.ts";
import { zone } from "./zone.ts";

/** [first minute of the day, minute after the last], 0..1440 on the local wall clock. */
export type MinuteRange = readonly [start: number, end: number];
/** ISO weekday: "1" Monday ... "7" Sunday. */
export type Weekday = "1" | "2" | "3" | "4" | "5" | "6" | "7";

/** Business hours. An overnight shift is two ranges; a holiday takes only its own date's part (rule R3). */
export interface Calendar {
  readonly tz: string;
  readonly days: { readonly [day in Weekday]?: readonly MinuteRange[] };
  readonly holidays: readonly string[];
}

const KEYS = ["tz", "days", "holidays"];
const WEEKDAYS: readonly string[] = ["1", "2", "3", "4", "5", "6", "7"];
const MINUTES_A_DAY = 1440;

/**
 * Reads a calendar from parsed JSON, or from JSON text.
 * @throws InputError naming the place: unknown zone or key, a range with start >= end or beyond 1440, no such date.
 */
export function parseCalendar(json: unknown): Calendar {
  const value = typeof json === "string" ? parseJson(json) : json;
  if (!isRecord(value)) throw new InputError("calendar", `expected an object, got ${shown(value)}`);
  for (const key of Object.keys(value)) {
    if (!KEYS.includes(key)) throw new InputError(`calendar.${key}`, `unknown key; known are ${KEYS.join(", ")}`);
  }
  return Object.freeze({ tz: readZone(value.tz), days: readDays(value.days), holidays: readHolidays(value.holidays) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new InputError("calendar", notJson(error));
  }
}

function readZone(value: unknown): string {
  if (typeof value !== "string" || value === "") {
    throw new InputError("calendar.tz", `expected an IANA time zone such as "Europe/Berlin", got ${shown(value)}`);
  }
  try {
    return zone(value).tz;
  } catch {
    throw new InputError("calendar.tz", `unknown time zone ${shown(value)}`);
  }
}

function readDays(value: unknown): Calendar["days"] {
  if (!isRecord(value)) throw new InputError("calendar.days", `expected an object, got ${shown(value)}`);
  const days: { [day in Weekday]?: readonly MinuteRange[] } = {};
  for (const [day, ranges] of Object.entries(value)) {
    const place = `calendar.days.${day}`;
    if (!WEEKDAYS.includes(day)) throw new InputError(place, 'unknown day; "1" is Monday, "7" Sunday');
    if (!Array.isArray(ranges)) throw new InputError(place, `expected a list of [start, end], got ${shown(ranges)}`);
    days[day as Weekday] = Object.freeze(ranges.map((range, index) => readRange(range, `${place}[${index}]`)));
  }
  return Object.freeze(days);
}

function readRange(value: unknown, place: string): MinuteRange {
  if (!Array.isArray(value) || value.length !== 2) {
    throw new InputError(place, `expected [start, end] in minutes of the day, got ${shown(value)}`);
  }
  const [start, end] = value as [unknown, unknown];
  for (const minute of [start, end]) {
    if (!Number.isInteger(minute) || (minute as number) < 0 || (minute as number) > MINUTES_A_DAY) {
      throw new InputError(place, `expected whole minutes from 0 to ${MINUTES_A_DAY}, got ${shown(minute)}`);
    }
  }
  if ((start as number) >= (end as number)) {
    throw new InputError(place, `start ${start} is not before end ${end}; an overnight shift is two ranges`);
  }
  return Object.freeze([start as number, end as number] as const);
}

function readHolidays(value: unknown): readonly string[] {
  if (value === undefined) return Object.freeze([]);
  if (!Array.isArray(value)) throw new InputError("calendar.holidays", `expected a list, got ${shown(value)}`);
  return Object.freeze(
    value.map((date, index) => {
      if (typeof date !== "string" || parseDay(date) === undefined) {
        throw new InputError(`calendar.holidays[${index}]`, `expected a date YYYY-MM-DD, got ${shown(date)}`);
      }
      return date;
    }),
  );
}
