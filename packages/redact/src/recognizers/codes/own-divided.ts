/**
 * Numbers of persons that their lands build like nothing else, without a word for them and however they are divided:
 * "rff gli 81c43 h501z", "RSSGNN58T\n62L736F", "48.117 902 - q", "140587 - 382 u", "3 1009 01442\n87 5", "330106 1984 0917 442 X", "85 44 17 - 20 93". Their sums have to hold where their
 * build alone could be a thing's.
 */

import { isDigit, unitAt } from "../../scan/classes.ts";
import { C_RELEASE } from "../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { dni, nationalNumber } from "./checksums.ts";
import { gapEnd, isEnd, pieceEnd } from "./divided.ts";

const [LEAST, MOST] = [8, 18];
/** Over a line's end: one so long that no two numbers make it by chance. */
const LEAST_BROKEN = 13;
const BACK = 2;
/** How many letters and digits a number has in all that begins with so many letters alone: NIE, NINO, PAN, the tax codes of Italy and Mexico. */
const LED: readonly (readonly number[])[] = [[], [9, 10], [9], [10, 16], [18], [10], [16]];
const LETTERED: readonly number[] = [9, 10, 16, 18];
const NONE: readonly number[] = [];
/** Further apart no two pieces stand. */
const NEAR = 5;

export function ownDivided(ctx: Context): void {
  const s = ctx.scan;
  let until = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if ((s.start[i] as number) < until || sizeOf(s, i) > 12) continue;
    for (let k = Math.max(0, i - BACK); k <= i; k++) {
      if (!(k < i ? leads(s, k) : goesOn(s, k)) || !maySum(s, k)) continue;
      const end = own(s, s.start[k] as number);
      // "zamówienie 240611/5582".
      if (end === 0 || (k > 0 && ((s.cue[k - 1] as number) & C_RELEASE) !== 0)) continue;
      ctx.emit(s.start[k] as number, end, "ID", 0.91, "id-own-divided");
      until = end;
      break;
    }
  }
}

/** Do the tokens from `k` on have as many letters and digits together as one of the numbers below, and letters where it has them? */
function maySum(s: Scan, k: number): boolean {
  const first = sizeOf(s, k);
  const shape = s.shape[k] as number;
  const led = (shape & HAS_DIGIT) === 0;
  const lettered = (shape & HAS_LETTER) !== 0;
  const sums = led ? (LED[first] ?? NONE) : LETTERED;
  let [total, pieces] = [first, 1];
  for (let p = k + 1; p < s.count && total < MOST; p++) {
    if ((s.start[p] as number) - (s.end[p - 1] as number) > NEAR) return false;
    const size = sizeOf(s, p);
    total += size;
    pieces++;
    if (lettered) {
      if (sums.includes(total) && (!led || ENDS_IN_DIGIT.includes(first) || isLettered(s, p))) return true;
    } else if (isLettered(s, p))
      // A letter alone, or behind digits.
      return (size === 1 || ((s.shape[p] as number) & HAS_DIGIT) !== 0) && endsInLetter(total, first, size);
    else if (isOfDigits(total, first, pieces)) return true;
  }
  return false;
}

const isLettered = (s: Scan, k: number): boolean => ((s.shape[k] as number) & HAS_LETTER) !== 0;
/** How many letters lead the numbers that do not end in one: Taiwan's and Mexico's. */
const ENDS_IN_DIGIT: readonly number[] = [1, 4];

/** Spain's and Chile's, Finland's, China's. */
const endsInLetter = (total: number, first: number, last: number): boolean =>
  ((total === 8 || total === 9) && last <= 4) ||
  (total === 10 && first === 6 && (last === 4 || last === 1)) ||
  (total === 18 && last <= 4);

/** Six and four, pairs, threes, eighteen; Thailand's, France's. */
const isOfDigits = (total: number, first: number, pieces: number): boolean =>
  (total === 10 && (first === 6 || first === 2)) ||
  (total === 11 && first === 3 && pieces === 4) ||
  (total === 13 && first === 1 && (pieces === 5 || pieces === 6)) ||
  total === 18;

/** A piece of letters alone, and one behind it that is as long as it may be there. */
const leads = (s: Scan, k: number): boolean =>
  ((s.shape[k] as number) & HAS_DIGIT) === 0 &&
  ((BEHIND_LETTERS[sizeOf(s, k)] ?? 0) & (1 << Math.min(sizeOf(s, k + 1), 31))) !== 0 &&
  (s.start[k + 1] as number) - (s.end[k] as number) <= 3;
const bits = (...sizes: number[]): number => sizes.reduce((all, size) => all | (1 << size), 0);
/** By how many letters stand before it. */
const BEHIND_LETTERS = [
  0,
  bits(1, 2, 4, 7, 8),
  bits(2, 6, 7),
  bits(3),
  bits(6, 7, 8, 14),
  bits(4, 5),
  bits(2, 3, 5, 10),
];

/** Digits, or a letter alone, right behind the digits of token `i`. */
const goesOn = (s: Scan, i: number): boolean =>
  i + 1 < s.count &&
  (s.start[i + 1] as number) - (s.end[i] as number) <= NEAR &&
  (((s.shape[i + 1] as number) & HAS_DIGIT) !== 0 || sizeOf(s, i + 1) === 1);

/** Where the number that begins at `at` ends; 0 for none. */
function own(s: Scan, at: number): number {
  const { text } = s;
  if (unitAt(text, at - 1) !== 32 && /[\p{L}\d@_/.+-]/u.test(text[at - 1] ?? "")) return 0;
  let [p, bare, pieces, broken] = [at, "", 0, false];
  while (bare.length < MOST) {
    const end = pieceEnd(text, p);
    if (end === p) return 0;
    bare += text.slice(p, end).toUpperCase();
    pieces++;
    if (bare.length > MOST) return 0;
    if (
      pieces > 1 &&
      bare.length >= LEAST &&
      isOwn(bare, text.slice(at, end)) &&
      !(broken && bare.length < LEAST_BROKEN) &&
      isEnd(text, end) &&
      !/^[.,:/-]\d/.test(text.slice(end, end + 2))
    )
      return end;
    const next = gapEnd(text, end);
    broken ||= text.slice(end, next).includes("\n");
    if (next === end || (!isDigit(unitAt(text, next)) && pieceEnd(text, next) - next > 6)) return 0;
    p = next;
  }
  return 0;
}

/** A day of birth as six digits, in either order. */
const DAY_FIRST = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d/;
const YEAR_INSIDE = /^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;
/** Months of women and of those born from 2000 on, which no date has: Bulgaria, Czechia. */
const OTHER_MONTHS = edged(
  /^\d\d ?(?:2[1-9]|3[0-2]|4[1-9]|5[0-2]|5[1-9]|6[0-2]) ?(?:0[1-9]|[12]\d|3[01]) ?[-–/] ?\d\d ?\d\d$/,
);
const SIX_AND_FOUR = edged(/^(?:\d{6}|\d\d \d\d \d\d) ?[-–+/] ?\d\d ?\d\d$/);
const THREES = /^\d{3}[ .-]\d{3}[ .-]\d{3}[ .-]\d\d$/;
/** A British number: two letters, three pairs of digits, a letter. */
const NINO = /^[A-Z]{2}[ .-]{0,3}\d\d[ .-]{1,3}\d\d[ .-]{1,3}\d\d[ .-]{0,3}[A-D]$/i;
/** "48.117 902 - q", "X 1234567 - L", "17402 889 k"; "A230-550-719". */
const LETTER_LAST = edged(/^(?:\d{1,2}[ .]{0,3}|[XYZ][ .-]{0,3}\d)\d{3}[ .]{0,3}\d{3}[ .–·-]{0,3}[A-Z]$/i);
const LETTER_FIRST = /^[A-Z][12]\d\d[ .-]{1,3}\d{3}[ .-]{1,3}\d{3}$/i;
const NINE_AND_LETTER = edged(/^\d{9}[A-Y]$/);
const PLUS_DIGITS = /^\d{6} ?[-–—+] ?\d{3} ?[A-Ya-y]$/;
/** "2.84.05.75.116.004". */
const IN_FRANCE = /^[12]\W\d\d\W(?:0[1-9]|1[0-2])\W\d[\dAB]\W\d{3}\W\d{3}$/;
const IN_THAILAND = /^\d\W{1,3}\d{4}\W{1,3}\d{5}\W{1,3}\d\d\W{1,3}\d$/;

function isOwn(bare: string, written: string): boolean {
  switch (bare.length) {
    case 8:
    case 9:
      return (
        (LETTER_LAST.test(written) &&
          ((bare.length === 9 && dni(bare)) || (/^\d{7,8}K$/.test(bare) && isChilean(bare)))) ||
        NINO.test(written)
      );
    case 10:
      return (
        (SIX_AND_FOUR.test(written) && nationalNumber(bare)) ||
        OTHER_MONTHS.test(written) ||
        (NINE_AND_LETTER.test(bare) && (isFinnish(bare) || (DAY_FIRST.test(bare) && PLUS_DIGITS.test(written)))) ||
        (!isDigit(bare.charCodeAt(0)) &&
          ((LETTER_FIRST.test(written) && isTaiwanese(bare)) || /^[A-Z]{3}P[A-Z]\d{4}[A-Z]$/.test(bare)))
      );
    case 13:
      return IN_THAILAND.test(written) || IN_FRANCE.test(written);
    case 11:
      return THREES.test(written) && nationalNumber(bare);
    case 16:
      return /^[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]$/.test(bare);
    case 18:
      return (
        (!isDigit(bare.charCodeAt(0)) && /^[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d$/.test(bare)) ||
        (/^\d{17}[\dX]$/.test(bare) && (isChinese(bare) || YEAR_INSIDE.test(bare)))
      );
    default:
      return false;
  }
}

/** Of digits alone, by their pieces: Switzerland's, and Sweden's and Belgium's that begin with a birthday. Asked where numbers are read (`numbers/mixed.ts`). */
export function isOwnDigits(digits: string, sizes: readonly number[]): boolean {
  if (digits.length === 13) return /^756/.test(digits);
  if (digits.length === 12)
    return sizes[0] === 8 && /^(?:19\d\d|200\d)(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d)/.test(digits);
  if (digits.length === 11)
    return sizes.join() === "2,2,2,3,2" && /^\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])/.test(digits);
  return false;
}

const FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY";
/** A birthday, three digits, and what the nine leave of 31 (Digital and Population Data Services Agency). */
const isFinnish = (bare: string): boolean =>
  Number(bare.slice(0, 2)) <= 31 &&
  Number(bare.slice(2, 4)) <= 12 &&
  FINNISH[Number(bare.slice(0, 9)) % 31] === bare[9];

/** Weights 2 to 7 from behind, modulo 11; ten is K. */
function isChilean(bare: string): boolean {
  let [sum, weight] = [0, 2];
  for (let k = bare.length - 2; k >= 0; k--) {
    sum += Number(bare[k]) * weight;
    weight = weight === 7 ? 2 : weight + 1;
  }
  return (11 - (sum % 11)) % 11 === 10;
}

const TAIWAN = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
/** The letter's number in two digits, weights 1, 9, 8 to 1 and 1. */
function isTaiwanese(bare: string): boolean {
  const letter = TAIWAN.indexOf(bare[0] as string) + 10;
  let sum = Math.floor(letter / 10) + (letter % 10) * 9;
  for (let k = 1; k < 9; k++) sum += Number(bare[k]) * (9 - k);
  return (sum + Number(bare[9])) % 10 === 0;
}

const CHINESE = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** GB 11643: the last sign of eighteen. */
const isChinese = (bare: string): boolean =>
  "10X98765432"[CHINESE.reduce((sum, weight, k) => sum + weight * Number(bare[k]), 0) % 11] === bare[17];
