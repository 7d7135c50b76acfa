/**
 * A number whose digits are divided now by one sign, now by another, as people copy and dictate: "06.48 22-10.09", "27 30511874 / 3",
 * "756 . 4471 . 0932 . 85", "78.11.03 417/29". A telephone that begins as one, or anything behind its word.
 */
import { isAlnum, isDigit, unitAt } from "../../scan/classes.ts";
import { C_BANK, C_CARD, C_DEVICE, C_IBAN, C_ID, C_PHONE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { isOwnDigits } from "../codes/own-divided.ts";
import { cuesAfter, cuesBefore, isNumber, sizeOf } from "../context.ts";
import { dateEnd, timeEnd } from "../dates.ts";
import { type Group, QUAD } from "./groups.ts";

const CUES = C_PHONE | C_ID | C_BANK | C_CARD | C_IBAN | C_DEVICE;
const MOST_PIECES = 20;
const [LEAST, MOST] = [8, 24];
/** No sum, date or measure has so many in small pieces; without a comma. */
const LONG = 13;
/** Of a telephone without a word for it. */
const [LEAST_DIALLED, MOST_DIALLED, MOST_ABROAD] = [9, 11, 15];
/** One sign with blanks, or two signs typed in a row. */
const GAP = /^(?: {0,2}[-./_–'’·] {0,2}|:| {1,2}|,{1,2} ?| , ?|--| -- |\.\. ?)$/u;

/** The number that begins at token `i` where its pieces are divided so; null for any that is divided alike throughout, as `groupAt` reads. */
export function mixedGroup(s: Scan, i: number): Group | null {
  const { text } = s;
  const at = s.start[i] as number;
  const before = unitAt(text, at - 1);
  if (
    sizeOf(s, i) > 8 ||
    isAlnum(before) ||
    before === 45 ||
    before === 47 ||
    before === 46 ||
    before === 44 ||
    !mayBeMixed(s, i)
  )
    return null;
  let [last, digits] = [i, text.slice(at, s.end[i] as number)];
  const sizes = [digits.length];
  const gaps = new Set<string>();
  let commas = 0;
  while (last + 1 < s.count && isNumber(s, last + 1) && sizes.length < MOST_PIECES) {
    const from = s.end[last] as number;
    const gap = text.slice(from, s.start[last + 1]);
    if (!(gap === " " || GAP.test(gap)) || digits.length + sizeOf(s, last + 1) > MOST) break;
    // A card's four fours are whole, and what stands behind is its date; a comma and a nought begin the next number.
    if (digits.length === 16 && sizes.every((size) => size === 4)) break;
    if (digits.length >= LEAST && gap.includes(",") && text.charCodeAt(s.start[last + 1] as number) === 48) break;
    if (gap !== " " && /[,:'’]/.test(gap)) commas++;
    gaps.add(gap);
    last++;
    digits += text.slice(s.start[last], s.end[last]);
    sizes.push(sizeOf(s, last));
  }
  const end = s.end[last] as number;
  const own = isOwnDigits(digits, sizes);
  if ((gaps.size < 2 && !own) || sizes.length < (own ? 2 : 3) || digits.length < LEAST || isAlnum(unitAt(text, end)))
    return null;
  if (/^(?:[.,:/]\d| ?(?:%|€|\$|£|kr\b|zł|eur\b|usd\b))/i.test(text.slice(end, end + 5))) return null;
  const plus = before === 43;
  const cues = (cuesBefore(s, i, 5) | cuesAfter(s, last, 3)) & CUES;
  if (
    cues === 0 &&
    !own &&
    !(digits.length >= LONG && commas === 0 && sizes.every((size) => size <= 4)) &&
    (!isDialled(digits, sizes, plus) || (commas > 0 && (digits.length < 10 || sizes.every((size) => size < 3))))
  )
    return null;
  if (cues !== 0 && commas > 0 && (cues & (C_PHONE | C_ID | C_BANK)) === 0) return null;
  for (let k = i; k <= last; k++) if (isMoment(s, k, last, own ? C_ID : cues)) return null;
  return { first: i, last, start: plus ? at - 1 : at, digitsAt: at, end, digits, plus, sizes };
}

/** Most numbers stand alone, and most pieces are set apart alike: as many digits as a number has, and two signs that differ, or an own number's. */
function mayBeMixed(s: Scan, i: number): boolean {
  let [digits, pieces, differ] = [sizeOf(s, i), 1, false];
  const first = (s.start[i + 1] as number) - (s.end[i] as number);
  for (let k = i + 1; k < s.count && pieces < MOST_PIECES && isNumber(s, k); k++) {
    const from = s.end[k - 1] as number;
    const gap = (s.start[k] as number) - from;
    if (gap > WIDEST) break;
    differ ||= gap !== first || s.text.charCodeAt(from) !== s.text.charCodeAt(s.end[i] as number);
    digits += sizeOf(s, k);
    pieces++;
  }
  return digits >= LEAST && (pieces > 2 ? differ || digits > 10 : digits > 10);
}
const WIDEST = 5;

/** A nought and another digit, pieces of two to four: no sum, date or version is told so. */
const isDialled = (digits: string, sizes: readonly number[], plus: boolean): boolean =>
  digits.length >= LEAST_DIALLED &&
  digits.length <= (plus || digits.startsWith("00") ? MOST_ABROAD : MOST_DIALLED) &&
  (plus || /^0[1-9]/.test(digits) || /^00[1-9]/.test(digits)) &&
  sizes.every((size, n) => size >= 2 && size <= (n === 0 && digits.startsWith("00") ? 5 : 4));

/** Does a date or an hour begin at token `k`? Those of numbers that begin with a birthday are theirs. */
function isMoment(s: Scan, k: number, last: number, cues: number): boolean {
  const { text } = s;
  const at = s.start[k] as number;
  if (unitAt(text, at + 2) === 58 && timeEnd(text, at) > at) return true;
  if (QUAD.test(text.slice(at, at + 17))) return true;
  const end = sizeOf(s, k) <= 4 ? dateEnd(text, at) : 0;
  if (end <= 0) return false;
  return (cues & C_ID) === 0 || /\d{4}/.test(text.slice(at, end)) || !isDigit(unitAt(text, end + 1)) || k === last;
}
