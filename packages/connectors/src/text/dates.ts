import type { Instant } from "@casekeep/cases";
import type { ToUtc } from "./zone.ts";

/** What a file's dates are read with. `dayFirst` decides 03/04/2019; dotted dates are always day first. */
export interface DateReading {
  readonly toUtc: ToUtc;
  readonly dayFirst: boolean;
}

export interface ReadDate {
  readonly at: Instant;
  /** The value carried no zone: the file's reading decided. */
  readonly zoneless: boolean;
}

export const UTC: DateReading = { toUtc: (wall) => wall, dayFirst: true };

/** 1970-01-02 to 2100: outside it a date is a slip or a stand-in for "never". */
const FIRST = 86_400_000;
const LAST = Date.UTC(2100, 0, 1);
const LONGEST = 64;

const sane = (at: number): number | undefined => (at >= FIRST && at < LAST ? Math.floor(at) : undefined);

/** Seconds, milliseconds, microseconds or nanoseconds since 1970, told apart by size; days since 1900 as spreadsheets count. */
function fromNumber(value: number): number | undefined {
  const size = Math.abs(value);
  if (size >= 1e17) return sane(value / 1e6);
  if (size >= 1e14) return sane(value / 1e3);
  if (size >= 1e11) return sane(value);
  if (size >= 1e8) return sane(value * 1000);
  if (size >= 25_600 && size < 73_051) return sane(Math.round((value - 25_569) * 86_400) * 1000);
  return undefined;
}

const MONTHS = new Map(
  Object.entries({
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    may: 5,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    oct: 10,
    nov: 11,
    dec: 12,
    mär: 3,
    mrz: 3,
    mai: 5,
    okt: 10,
    dez: 12,
    fév: 2,
    fev: 2,
    avr: 4,
    jui: 6,
    aoû: 8,
    aou: 8,
    déc: 12,
    ene: 1,
    abr: 4,
    ago: 8,
    dic: 12,
    gen: 1,
    mag: 5,
    giu: 6,
    lug: 7,
    set: 9,
    ott: 10,
    out: 10,
    maa: 3,
    mei: 5,
  }),
);

function month(name: string): number {
  const low = name.toLowerCase();
  return low.startsWith("juil") ? 7 : (MONTHS.get(low.slice(0, 3)) ?? 0);
}

const TIME =
  "(?:[T ,]+(?:(?:at|um|à)\\s+)?(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([ap]\\.?m\\.?)?(?:\\s*Uhr)?)?";
/** Hours from UTC of zones that are written by a name: those RFC 5322 section 4.3 allows, and names that mean one zone only. */
const ZONES: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  AKST: -9,
  AKDT: -8,
  HST: -10,
  BRT: -3,
  ART: -3,
  WET: 0,
  WEST: 1,
  BST: 1,
  CET: 1,
  MET: 1,
  MEZ: 1,
  CEST: 2,
  MEST: 2,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  SAST: 2,
  PKT: 5,
  WIB: 7,
  HKT: 8,
  SGT: 8,
  AWST: 8,
  JST: 9,
  KST: 9,
  ACST: 9.5,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
};
const NAMED_ZONES = Object.keys(ZONES).sort((a, b) => b.length - a.length);
const ZONE = `\\s*(${NAMED_ZONES.join("|")}|[+-]\\d{2}(?::?\\d{2})?|(?:UTC|GMT)[+-]\\d{1,2}(?::?\\d{2})?)?(?:\\s*\\([A-Za-z ]{1,40}\\))?`;
const WEEKDAY = "(?:[\\p{L}]{2,12}\\.?,?\\s+)?";
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}${ZONE}$`, "iu");
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const DOTTED = new RegExp(`^${WEEKDAY}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})${TIME}${ZONE}$`, "iu");
const SLASHED = new RegExp(`^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})${TIME}${ZONE}$`, "iu");
const DAY_NAMED = new RegExp(
  `^${WEEKDAY}(\\d{1,2})(?:\\.|st|nd|rd|th)?[ /-](?:de )?(\\p{L}{3,10})\\.?,?[ /-](?:de )?(\\d{4}|\\d{2})${TIME}${ZONE}$`,
  "iu",
);
const MONTH_NAMED = new RegExp(
  `^${WEEKDAY}(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${TIME}${ZONE}$`,
  "iu",
);
const C_STYLE = /^\p{L}{3} (\p{L}{3}) +(\d{1,2}) (\d{1,2}):(\d{2}):(\d{2})(?: ([+-]\d{4}|[A-Z]{2,4}))? (\d{4})$/u;

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: readonly (string | undefined)[];
  readonly zone: string | undefined;
}

function offsetMinutes(zone: string): number {
  const named = ZONES[zone.toUpperCase()];
  if (named !== undefined) return named * 60;
  const found = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (found === null) return 0;
  return (found[1] === "-" ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0));
}

function instant(parts: Parts, reading: DateReading): ReadDate | undefined {
  const [hours, minutes, seconds, fraction, half] = parts.time;
  let hour = Number(hours ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
  }
  const minute = Number(minutes ?? 0);
  const second = Number(seconds ?? 0);
  if (parts.month < 1 || parts.month > 12 || hour > 24 || minute > 59 || second > 60) return undefined;
  if (parts.year < 1900 || parts.year > 2200) return undefined;
  const lastDay = new Date(Date.UTC(parts.year, parts.month, 0)).getUTCDate();
  if (parts.day < 1 || parts.day > lastDay || (hour === 24 && (minute > 0 || second > 0))) return undefined;
  const millis = fraction === undefined ? 0 : Number(fraction.padEnd(3, "0").slice(0, 3));
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day, hour, minute, second, millis);
  const zoneless = parts.zone === undefined;
  const at = sane(zoneless ? reading.toUtc(wall) : wall - offsetMinutes(parts.zone!) * 60_000);
  return at === undefined ? undefined : { at, zoneless };
}

const century = (year: string) => (year.length > 2 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900));

function split(text: string, reading: DateReading): Parts | undefined {
  let found = YEAR_FIRST.exec(text);
  if (found !== null) {
    return {
      year: Number(found[1]),
      month: Number(found[2]),
      day: Number(found[3]),
      time: found.slice(4, 9),
      zone: found[9],
    };
  }
  found = DOTTED.exec(text);
  if (found !== null) {
    return {
      year: century(found[3]!),
      month: Number(found[2]),
      day: Number(found[1]),
      time: found.slice(4, 9),
      zone: found[9],
    };
  }
  found = COMPACT.exec(text);
  if (found !== null && text.length >= 8 && Number(found[2]) <= 12 && Number(found[3]) <= 31) {
    return {
      year: Number(found[1]),
      month: Number(found[2]),
      day: Number(found[3]),
      time: found.slice(4, 7),
      zone: found[7],
    };
  }
  found = SLASHED.exec(text);
  if (found !== null) {
    const [first, second] = [Number(found[1]), Number(found[2])];
    const dayFirst = first > 12 || (second <= 12 && reading.dayFirst && found[8] === undefined);
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return { year: century(found[3]!), month, day, time: found.slice(4, 9), zone: found[9] };
  }
  found = DAY_NAMED.exec(text);
  if (found !== null) {
    return {
      year: century(found[3]!),
      month: month(found[2]!),
      day: Number(found[1]),
      time: found.slice(4, 9),
      zone: found[9],
    };
  }
  found = MONTH_NAMED.exec(text);
  if (found !== null) {
    return {
      year: Number(found[3]),
      month: month(found[1]!),
      day: Number(found[2]),
      time: found.slice(4, 9),
      zone: found[9],
    };
  }
  found = C_STYLE.exec(text);
  if (found !== null) {
    // A zone's name that is not known decides nothing.
    const zone =
      found[6] === undefined || (/^[A-Z]/.test(found[6]) && ZONES[found[6]] === undefined) ? undefined : found[6];
    return { year: Number(found[7]), month: month(found[1]!), day: Number(found[2]), time: found.slice(3, 6), zone };
  }
  return undefined;
}

const EASTERN = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]\s*/;
const EASTERN_TIME = /(\d{1,2})[時时시]\s*(\d{1,2})[分분](?:\s*(\d{1,2})[秒초])?$/;

/** Dates with the signs for year, month and day as digits alone. */
function ordinary(text: string): string {
  if (text.length > LONGEST || !EASTERN.test(text)) return text;
  return text
    .replace(EASTERN, "$1-$2-$3 ")
    .replace(EASTERN_TIME, (_, hour: string, minute: string, second: string | undefined) =>
      [hour, minute.padStart(2, "0"), ...(second === undefined ? [] : [second.padStart(2, "0")])].join(":"),
    )
    .trim();
}

/** Reads a date of any usual form; undefined for what is none, or lies outside 1970 to 2100. */
export function readDate(value: unknown, reading: DateReading = UTC): ReadDate | undefined {
  if (value instanceof Date) {
    const at = sane(value.getTime());
    return at === undefined ? undefined : { at, zoneless: false };
  }
  if (typeof value === "number" || typeof value === "bigint") {
    const at = fromNumber(Number(value));
    return at === undefined ? undefined : { at, zoneless: false };
  }
  if (typeof value !== "string") return undefined;
  const text = ordinary(value.trim());
  if (text === "" || text.length > LONGEST) return undefined;
  // Eight digits are a calendar day before they are seconds of the 1970s.
  const parts =
    /^\d{8}$/.test(text) || !/^\d+(\.\d+)?$/.test(text) || /^(19|20)\d{12}$/.test(text)
      ? split(text, reading)
      : undefined;
  if (parts !== undefined) return instant(parts, reading);
  if (!/^\d{5,19}(\.\d{1,9})?$/.test(text)) return undefined;
  const at = fromNumber(Number(text));
  return at === undefined ? undefined : { at, zoneless: false };
}

/** Just the instant, for sources whose dates always carry a zone or are epochs. */
export function instantOf(value: unknown): Instant | undefined {
  return readDate(value)?.at;
}
