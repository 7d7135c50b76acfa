/**
 * A text as its pieces: tokens with nothing but signs between them, as "12.03.1987", "be_heo_di_lac" and "WBK21-0093-7741C" are. Which of them may
 * be somebody's value is told by how they are built: a digit, a sign that joins, a capital inside.
 */
import { CLASS, isDigit, LOWER, MASK, UPPER } from "../scan/classes.ts";
import { DIGIT_WORD, FILE_ENDING, MONTH } from "../scan/lexicon.ts";
import { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, IS_DENSE, LINE_START, type Scan } from "../scan/scan.ts";
import type { Place } from "./features.ts";
import { mix } from "./sums.ts";

/** A word; a value that was found, or its stand-in; what may be a value; and a few capitals, a month or a number in words right beside a number. */
export const WORD = 0;
export const VALUE = 1;
export const ODD = 2;
export const BESIDE = 3;

/** Reused between calls: `[0 .. count)` of each array. */
export interface Pieces {
  count: number;
  /** Units of the text. */
  start: Int32Array;
  end: Int32Array;
  /** Tokens of the scan. */
  first: Int32Array;
  last: Int32Array;
  kind: Uint8Array;
  /** Of a word its letters, of an odd piece how it is built. */
  hash: Int32Array;
  /** The odd pieces that it stands in a row with: no words between them. */
  runFirst: Int32Array;
  runLast: Int32Array;
}

const makePieces = (size: number): Pieces => ({
  count: 0,
  start: new Int32Array(size),
  end: new Int32Array(size),
  first: new Int32Array(size),
  last: new Int32Array(size),
  kind: new Uint8Array(size),
  hash: new Int32Array(size),
  runFirst: new Int32Array(size),
  runLast: new Int32Array(size),
});

/** Most messages have fewer. */
const ROOM = 256;
let pieces = makePieces(ROOM);

const flagged = (signs: string): Uint8Array => {
  const flags = new Uint8Array(0x10000);
  for (const sign of signs) flags[sign.charCodeAt(0)] = 1;
  return flags;
};
/** Signs inside a piece. */
const JOINS = flagged("-._/:+*#@%!?$~^'’‐–=\\");
/** Of these, those that join what is no sentence. */
const JOINS_ODDLY = flagged("_.@!#$%^*~+?");
/** Between pieces in a row. */
const IN_A_ROW = flagged(" -./()–\u00a0");

/**
 * The pieces from token `from` up to `to`.
 * @param values what was found, in order, not overlapping: each is one piece, and no other piece goes on across its edge
 */
export function piecesOf(s: Scan, values: readonly Place[], from = 0, to = s.count): Pieces {
  if (pieces.start.length < to - from) pieces = makePieces(2 * (to - from));
  let count = 0;
  const put = (first: number, last: number, kind: number, hash: number): void => {
    pieces.start[count] = s.start[first] as number;
    pieces.end[count] = s.end[last] as number;
    pieces.first[count] = first;
    pieces.last[count] = last;
    pieces.kind[count] = kind;
    pieces.hash[count++] = hash;
  };
  let n = firstBehind(values, s.start[from] ?? 0);
  for (let k = from; k < to; k++) {
    const start = s.start[k] as number;
    while (n < values.length && (values[n] as Place).end <= start) n++;
    const value = values[n];
    let last = k;
    if (value !== undefined && value.start < (s.end[k] as number)) {
      while (last + 1 < to && (s.start[last + 1] as number) < value.end) last++;
      put(k, last, VALUE, 0);
    } else if (s.text.charCodeAt(start) === MASK) put(k, k, VALUE, 0);
    else if (((s.shape[k] as number) & IS_DENSE) !== 0) put(k, k, WORD, s.hash[k] as number);
    else {
      const limit = value?.start ?? s.length;
      while (last + 1 < to && (s.end[last + 1] as number) <= limit && isJoined(s, last)) last++;
      if (isOdd(s, k, last)) put(k, last, ODD, buildOf(s.text, start, s.end[last] as number));
      else put(k, last, WORD, lettersOf(s, k, last));
    }
    k = last;
  }
  pieces.count = count;
  putBeside(s);
  putRuns(s.text);
  return pieces;
}

/** The first of the values that ends behind `at`. */
function firstBehind(values: readonly Place[], at: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as Place).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Is the token behind token `k` of the same piece? */
function isJoined(s: Scan, k: number): boolean {
  if (((s.shape[k + 1] as number) & (IS_DENSE | LINE_START)) !== 0) return false;
  const from = s.end[k] as number;
  const to = s.start[k + 1] as number;
  if (to - from > 2) return false;
  for (let p = from; p < to; p++) {
    const c = s.text.charCodeAt(p);
    if (JOINS[c] === 0) return false;
    // "PIN:4711", "user=anna": a word, and what it tells of.
    if ((c === 58 || c === 61) && !(isShortOrDigits(s, k) && isShortOrDigits(s, k + 1))) return false;
  }
  return true;
}

/** As a part of "60:9f:09:f5" or "12:40". */
const isShortOrDigits = (s: Scan, k: number): boolean =>
  ((s.shape[k] as number) & HAS_DIGIT) !== 0 || (s.end[k] as number) - (s.start[k] as number) <= 2;

function isOdd(s: Scan, first: number, last: number): boolean {
  // What names of files hold is read with their words apart.
  if (last > first && ((s.word[last] as number) & FILE_ENDING) !== 0 && isStop(s.text, (s.start[last] as number) - 1))
    return false;
  for (let k = first; k <= last; k++) {
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0) return true;
    for (let p = s.end[k] as number; k < last && p < (s.start[k + 1] as number); p++)
      if (JOINS_ODDLY[s.text.charCodeAt(p)] === 1) return true;
    if (
      ((s.shape[k] as number) & ALL_UPPER) === 0 &&
      hasCapitalInside(s.text, s.start[k] as number, s.end[k] as number)
    )
      return true;
  }
  return false;
}

const isStop = (text: string, p: number): boolean => text.charCodeAt(p) === 46;

/** "FrikandelFreek". */
function hasCapitalInside(text: string, from: number, to: number): boolean {
  for (let p = from + 1; p < to; p++)
    if (CLASS[text.charCodeAt(p)] === UPPER && CLASS[text.charCodeAt(p - 1)] === LOWER) return true;
  return false;
}

function lettersOf(s: Scan, first: number, last: number): number {
  let hash = s.hash[first] as number;
  for (let k = first + 1; k <= last; k++)
    hash = mix(mix(hash, s.text.charCodeAt(s.end[k - 1] as number)), s.hash[k] as number);
  return hash;
}

/** Longest letters of a plate or a country beside digits. */
const SHORT = 4;
/** Units between a word and the number that it goes with. */
const NEXT = 2;
const NUMERAL = DIGIT_WORD | MONTH;

function putBeside(s: Scan): void {
  const { count, kind, first, last, start, end } = pieces;
  const isNumeral = (n: number): boolean =>
    kind[n] !== VALUE && first[n] === last[n] && ((s.word[first[n] as number] as number) & NUMERAL) !== 0;
  const isNumber = (n: number): boolean => n >= 0 && n < count && kind[n] === ODD && holdsDigit(s, n);
  for (let n = 0; n < count; n++) {
    if (kind[n] !== WORD || first[n] !== last[n]) continue;
    const right = n + 1 < count ? (start[n + 1] as number) - (end[n] as number) : s.length;
    if (isNumeral(n)) {
      const left = n > 0 ? (start[n] as number) - (end[n - 1] as number) : s.length;
      if (
        (left <= NEXT && (isNumber(n - 1) || kind[n - 1] === BESIDE || isNumeral(n - 1))) ||
        (right <= NEXT && (isNumber(n + 1) || isNumeral(n + 1)))
      )
        kind[n] = BESIDE;
      continue;
    }
    const shape = s.shape[first[n] as number] as number;
    const size = (end[n] as number) - (start[n] as number);
    if ((shape & ALL_UPPER) === 0 ? size > 1 || (shape & FIRST_UPPER) === 0 : size > SHORT) continue;
    if ((isNumber(n - 1) && (start[n] as number) - (end[n - 1] as number) === 1) || (isNumber(n + 1) && right === 1))
      kind[n] = BESIDE;
  }
}

function holdsDigit(s: Scan, n: number): boolean {
  for (let k = pieces.first[n] as number; k <= (pieces.last[n] as number); k++)
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0) return true;
  return false;
}

const MOST_BETWEEN = 3;
function putRuns(text: string): void {
  const { count, kind, start, end, runFirst, runLast } = pieces;
  for (let n = 0; n < count; n++) {
    if ((kind[n] as number) < ODD) continue;
    let last = n;
    while (
      last + 1 < count &&
      (kind[last + 1] as number) >= ODD &&
      isInRow(text, end[last] as number, start[last + 1] as number)
    )
      last++;
    for (let k = n; k <= last; k++) {
      runFirst[k] = n;
      runLast[k] = last;
    }
    n = last;
  }
}

function isInRow(text: string, from: number, to: number): boolean {
  if (to - from > MOST_BETWEEN) return false;
  for (let p = from; p < to; p++) if (IN_A_ROW[text.charCodeAt(p)] === 0) return false;
  return true;
}

/** Units of a piece that its build is told by. */
const BUILD = 40;

/** A letter in lower case, a capital, one of no case, a digit: all of a class are one; any other sign is itself. */
export function classAt(text: string, p: number): number {
  const c = text.charCodeAt(p);
  if (isDigit(c)) return 57;
  const of = CLASS[c] as number;
  return of < LOWER ? c : of === LOWER ? 97 : of === UPPER ? 65 : 120;
}

/** Hash of the classes of a piece, with how many of one stand beside each other, roughly where they are many. */
function buildOf(text: string, from: number, to: number): number {
  let hash = 11;
  let row = 0;
  let before = -1;
  for (let p = from; p <= to && p < from + BUILD; p++) {
    const own = p < to ? classAt(text, p) : -1;
    if (own === before) {
      row++;
      continue;
    }
    if (before >= 0) hash = mix(mix(hash, before), row > 8 ? 9 : row > 4 ? 6 : row);
    before = own;
    row = 1;
  }
  return hash;
}
