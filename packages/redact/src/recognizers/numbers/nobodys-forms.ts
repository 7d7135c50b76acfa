/**
 * How sums, scores, measures and parts are written, and no telephone: "30007/30008", "CMYK 100/71/10", "10-49 4.45", "50 (195.00",
 * "7 (10211) 6", "4 8 15 16 23 42", "34 11 6 793 245". Asked of numbers that no word names.
 */

import { isDigit } from "../../scan/classes.ts";
import { edged } from "../edged.ts";
import type { Group } from "./groups.ts";

/** Registers, colours, sizes, stocks: slashes alone between them. */
const SLASHES = /^[1-9]\d{0,4}(?:\/\d{1,5}){1,4}$/;
/** A bracket in the middle holds a telephone's area only behind a country's or a trunk's digit. */
const BRACKET = /^\(\d{6,}\)|^(?!(?:[178]|0\d{0,4}) ?\()\d[\d ./-]*\(/;
/** A decimal beside another number. */
const DECIMAL = /^(?!0)\d{1,4}(?:[-/ ]\d{1,4})?[ (]{1,2}\d{1,6}\.\d{1,2}$/;
/** A maker's number for a part: 34 11 6 793 245. */
const PART = /^\d\d \d\d \d \d{3} \d{3}$/;
/** Teeth, tyres and tubes: 18/25-622. */
const SIZE = /^\d{1,3}\/\d{1,3}-\d{2,4}$/;

/** "72050-72053": from one number to another of its length. */
const RANGE = /^([1-9]\d{3,6})[-–]([1-9]\d{3,6})$/;
const WIDEST_RANGE = 200;
/** "3 418 / 51 207": so many of so many. */
const SHARE = /^\(?[1-9]\d{0,2}(?: \d{3})? ?\/ ?[1-9]\d{0,2} \d{3}$/;
/** "25-19 22-25 15-12", "6-4 3-6 7-5": who won by how much. */
const SCORES = /^[1-9]?\d[-–][1-9]?\d(?: [1-9]?\d[-–][1-9]?\d){2,4}$/;
/** "40881207 3316 2204": a parcel's. */
const PARCEL = /^\(?\d{8} \d{4} \d{4}$/;
/** "12.3301 14.2207": two measures. */
const MEASURES = /^\d{1,3}\.\d{4} \d{1,3}\.\d{4}$/;
/** "204.417-18": a good's, as no telephone has both signs. */
const GOOD = /^\d{3}\.\d{3}-\d{2}$/;
/** "2024/365-50": a paper's number behind its year. */
const OF_YEAR = /^20[0-4]\d\/\d{2,6}(?:-\d{1,3})?$/;
/** "01/04 - 30/04": days of two months. */
const DAYS = /^(?:[0-2]?\d|3[01])[./](?:0?\d|1[0-2])\.? [-–] (?:[0-2]?\d|3[01])[./](?:0?\d|1[0-2])\.?$/;

/** "31 12 2023", "2024 05 21": a day without its signs, of a year in which few were born who write. */
const DAY_APART =
  /^(?:(?:0?[1-9]|[12]\d|3[01]) (?:0?[1-9]|1[0-2]) 20(?:1[5-9]|[2-4]\d)|20(?:1[5-9]|[2-4]\d) (?:0[1-9]|1[0-2]) (?:0[1-9]|[12]\d|3[01]))$/;
/** "05 52 06 12 06 32": hours of a timetable, without their signs. */
const HOURS_APART = /^(?:[01]?\d|2[0-3]) [0-5]\d(?: (?:[01]?\d|2[0-3]) [0-5]\d){2,11}$/;

/** "0048-271": behind two zeros too short for another country's telephone. */
const UNDIALLED = /^00\d\d-\d{3,4}$/;
/** "20240314_0755": a day and an hour. */
const STAMP = edged(
  /^20[0-4]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])[_-](?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?:[_-]\d{1,6})?$/,
);
/** "(1494-1547", "1316–1378": from a year to another. */
const YEARS = /^\(?(1\d{3}|20\d\d) ?[-–—/] ?(1\d{3}|20\d\d)\)?$/;
const LONGEST_REIGN = 150;
/** "(48211/50000", "118200/250000": so many of so many. */
const STROKE = /^\(?([1-9]\d{3,6}|0\d{3}) ?\/ ?([1-9]\d{3,6}|0\d{3})\)?$/;
/** "978-90-274-3964-2": a book's; its ten figures as they were before. */
const BOOK = edged(/^97[89](?:[- ]\d{1,7}){3}[- ]\d$/);
const OLD_BOOK = /^\d{1,5}-\d{1,7}-\d{1,7}-\d$/;

/** Years, so many of so many, a book's number, numbers from one to another, a day and an hour: whatever is told of people near it. */
export const isCounting = (written: string): boolean =>
  signsIn(written) === 0
    ? isBook(written) || isDraw(written)
    : isYears(written) ||
      isStroke(written) ||
      isBook(written) ||
      isWideRange(written) ||
      STAMP.test(written) ||
      isSubstance(written) ||
      CARRIAGE.test(written);

export const isStamp = (written: string): boolean => STAMP.test(written);

export function isNobodysForm(written: string, { digits, sizes }: Group): boolean {
  const signs = signsIn(written);
  if (sizes.length === 5 && PART.test(written)) return true;
  if (sizes.length === 3 && PARCEL.test(written)) return true;
  if (((signs & DASHED) !== 0 && SCORES.test(written)) || isCounting(written)) return true;
  if ((sizes.length === 3 && DAY_APART.test(written)) || (sizes.length > 5 && isTimetable(written))) return true;
  if (digits.length > 11) return MEASURES.test(written);
  return (signs !== 0 && isDivided(written, signs, digits)) || isRow(written, sizes);
}

/** Forms that have one of the signs. */
const isDivided = (written: string, signs: number, digits: string): boolean =>
  ((signs & STROKED) !== 0 && (SLASHES.test(written) || SHARE.test(written) || OF_YEAR.test(written))) ||
  ((signs & STROKED) !== 0 && digits.length < 9 && SIZE.test(written)) ||
  ((signs & DASHED) !== 0 &&
    (GOOD.test(written) || UNDIALLED.test(written) || DAYS.test(written) || isRange(written))) ||
  ((signs & OPENED) !== 0 && BRACKET.test(written)) ||
  ((signs & DOTTED) !== 0 && DECIMAL.test(written));

const [DASHED, STROKED, DOTTED, OPENED, OTHERWISE] = [1, 2, 4, 8, 16] as const;

/** Which signs but blanks stand between the digits: most numbers have none, and most forms have one. */
function signsIn(written: string): number {
  let signs = 0;
  for (let p = 0; p < written.length; p++) {
    const c = written.charCodeAt(p);
    if (isDigit(c) || c === 32) continue;
    if (c === 45 || c === 0x2013 || c === 0x2014) signs |= DASHED;
    else signs |= c === 47 ? STROKED : c === 46 ? DOTTED : c === 40 ? OPENED : OTHERWISE;
  }
  return signs;
}

function isRange(written: string): boolean {
  const hit = RANGE.exec(written);
  if (hit === null || hit[1]?.length !== hit[2]?.length) return false;
  const apart = Number(hit[2]) - Number(hit[1]);
  return apart > 0 && apart <= WIDEST_RANGE;
}

function isYears(written: string): boolean {
  const hit = YEARS.exec(written);
  const apart = hit === null ? 0 : Number(hit[2]) - Number(hit[1]);
  return apart > 0 && apart <= LONGEST_REIGN;
}

/** The first is no larger than the second, and as long, or the second is round. */
function isStroke(written: string): boolean {
  const [, done = "", all = ""] = STROKE.exec(written) ?? [];
  return (
    done !== "" &&
    done.startsWith("0") === all.startsWith("0") &&
    Number(done) <= Number(all) &&
    (done.length === all.length || all.endsWith("00"))
  );
}

/** Ten figures between three hyphens, the last a check on the others. */
function isBook(written: string): boolean {
  const book = BOOK.test(written);
  if (!book && !(written.length === 13 && OLD_BOOK.test(written))) return false;
  const digits = written.replace(/\D/g, "");
  if (book) return digits.length === 13;
  let sum = 0;
  for (let k = 0; k < 10; k++) sum += (digits.charCodeAt(k) - 48) * (10 - k);
  return sum % 11 === 0;
}

/** "67-64-1", "200-001-8": a substance, as chemists (CAS) and Europe (EC) count them; the last figure is a check on the others. */
const SUBSTANCE = /^(?:[1-9]\d{1,6}-\d\d|[2-9]\d{2}-\d{3})-\d$/;
/** "50 84 20-37 118-4": a railway's carriage. */
const CARRIAGE = /^[1-9]\d \d\d \d\d[ -]?\d\d \d{3}-\d$/;

function isSubstance(written: string): boolean {
  if (!SUBSTANCE.test(written)) return false;
  const digits = written.replaceAll("-", "");
  const last = digits.length - 1;
  let [cas, ec] = [0, 0];
  for (let k = 0; k < last; k++) {
    cas += (digits.charCodeAt(k) - 48) * (last - k);
    ec += (digits.charCodeAt(k) - 48) * (k + 1);
  }
  const check = digits.charCodeAt(last) - 48;
  return written.charCodeAt(3) === 45 && last === 6 ? ec % 11 === check : cas % 10 === check;
}

/** "4 11 17 23 38 41": six numbers and more that were drawn, the smallest first. */
function isDraw(written: string): boolean {
  if (!/^[1-9]\d?(?: [1-9]\d?){5,9}$/.test(written)) return false;
  const drawn = written.split(" ").map(Number);
  return drawn.every((number, n) => n === 0 || number > (drawn[n - 1] as number));
}

/** Each hour is later than the one before it. */
function isTimetable(written: string): boolean {
  if (!HOURS_APART.test(written)) return false;
  const figures = written.split(" ").map(Number);
  const minutes = figures.flatMap((hour, n) => (n % 2 === 0 ? [hour * 60 + (figures[n + 1] as number)] : []));
  return minutes.every((minute, n) => n === 0 || minute > (minutes[n - 1] as number));
}

const WIDE = /^([1-9]\d{2})(\d{3,5})[-–—](\d{3})(\d{3,5})$/;

/** "500120–500480": six figures and more that begin alike, from one to another. */
function isWideRange(written: string): boolean {
  const [, begun, from = "", alike, to = ""] = WIDE.exec(written) ?? [];
  return begun !== undefined && begun === alike && from.length === to.length && Number(from) < Number(to);
}

/** Small numbers one after the other: single digits elsewhere than at the beginning, and none longer than two. */
const isRow = (written: string, sizes: readonly number[]): boolean =>
  sizes.length > 3 &&
  !written.startsWith("0") &&
  sizes.every((size) => size <= 2) &&
  sizes.slice(1).includes(1) &&
  sizes.includes(2);
