/** The tokens of a text as the recognizers are given them, and the arrays they lie in. */
import { COLON } from "./classes.ts";
import { gatherLists, LIST_COLUMNS } from "./list-bits.ts";

export const HAS_LETTER = 1;
export const HAS_DIGIT = 2;
export const FIRST_UPPER = 4;
export const ALL_UPPER = 8;
export const IS_DENSE = 16;
/** A line break stands between this token and the one before (or this is the first). */
export const LINE_START = 32;
/** No plain word in lower case between blanks: a capital, a digit, another script, a sign right behind, or very long. */
export const UNUSUAL = 64;
/** Tokens from which a text's language and case are told. */
export const MANNER_READ = 60;
/** Units from which a word in lower case is unusual. */
export const LONG_WORD = 16;

/**
 * What a recognizer asks of a text before it walks through it comes first, and side by side in memory: of most texts nothing else is
 * asked.
 */
export interface Scan {
  /** Union of every token's bits: lets a recognizer skip a text that cannot hold what it looks for. */
  readonly words: number;
  readonly cues: number;
  /** Which of the signs in classes.ts the text holds. */
  readonly signs: number;
  /** The scripts of the anchors, as bits: recognizers of one script have nothing to do in most texts. */
  readonly scripts: number;
  /** The closed lists of which the text holds words, as bits (`inText` of word-sets.ts). */
  readonly lists: Int32Array;
  readonly hasDigit: boolean;
  readonly hasColon: boolean;
  /** Some token is of a script written without spaces. */
  readonly hasDense: boolean;
  readonly count: number;
  /** Positions of `@`. */
  readonly ats: readonly number[];
  readonly text: string;
  readonly length: number;
  readonly anchorCount: number;
  readonly tellingCount: number;
  readonly unusualCount: number;
  readonly digitCount: number;
  /**
   * The tokens that a recognizer may begin at, in order: all but ordinary words in lower case between blanks; in a
   * second look only those near a stand-in. `anchors[0 .. anchorCount)`.
   */
  readonly anchors: Int32Array;
  /** The anchors whose word says something about its neighbour (a cue) or stands in a closed list (a mark). */
  readonly telling: Int32Array;
  /** The anchors that are `UNUSUAL`. */
  readonly unusual: Int32Array;
  /** The tokens that hold a digit, in order: `digits[0 .. digitCount)`. */
  readonly digits: Int32Array;
  /** Number of the word in the closed lists of word-sets.ts, 0 for most. */
  readonly mark: Uint16Array;
  /** Lexicon bits: what the word is. */
  readonly word: Int32Array;
  /** Lexicon bits: what the word says about its neighbour. */
  readonly cue: Int32Array;
  readonly shape: Uint8Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly script: Uint8Array;
  readonly hash: Int32Array;
  readonly pool: Pool;
  /** Another for each call: what is kept about tokens between two questions is kept under it. */
  readonly stamp: number;
}

/** Room for the tokens of one text. */
export interface Pool {
  /** Of its arrays: for so many tokens less `BEYOND`. */
  size: number;
  /** Of the scan that it holds. */
  stamp: number;
  start: Int32Array;
  end: Int32Array;
  shape: Uint8Array;
  script: Uint8Array;
  hash: Int32Array;
  word: Int32Array;
  cue: Int32Array;
  mark: Uint16Array;
  digits: Int32Array;
  anchors: Int32Array;
  telling: Int32Array;
  unusual: Int32Array;
  readonly lists: Int32Array;
}

/** All in one piece: what is asked of one token lies near what is asked of it next. */
export function makePool(tokens: number): Pool {
  const size = Math.ceil(tokens / 16) * 16;
  const room = new ArrayBuffer(size * BYTES_OF_TOKEN + LIST_COLUMNS * 4);
  let at = LIST_COLUMNS * 4;
  const from = (bytes: number): number => {
    at += size * bytes;
    return at - size * bytes;
  };
  return {
    size,
    stamp: 0,
    start: new Int32Array(room, from(4), size),
    end: new Int32Array(room, from(4), size),
    shape: new Uint8Array(room, from(1), size),
    script: new Uint8Array(room, from(1), size),
    hash: new Int32Array(room, from(4), size),
    word: new Int32Array(room, from(4), size),
    cue: new Int32Array(room, from(4), size),
    mark: new Uint16Array(room, from(2), size),
    digits: new Int32Array(room, from(4), size),
    anchors: new Int32Array(room, from(4), size),
    telling: new Int32Array(room, from(4), size),
    unusual: new Int32Array(room, from(4), size),
    lists: new Int32Array(room, 0, LIST_COLUMNS),
  };
}

/** Of all arrays together. */
const BYTES_OF_TOKEN = 9 * 4 + 2 + 2;

/** Makes room for so many tokens. */
export function reserve(pool: Pool, tokens: number): void {
  if (pool.size < tokens + BEYOND)
    Object.assign(pool, makePool(Math.max(tokens + BEYOND, Math.min(pool.size * 2, 1 << 22))));
}

/** What is counted and gathered while the arrays are filled. */
export interface Counted {
  readonly count: number;
  readonly anchors: number;
  readonly digits: number;
  readonly ats: readonly number[];
  readonly words: number;
  readonly cues: number;
  readonly signs: number;
  readonly hasDense: boolean;
}

let stamps = 0;

/**
 * The scan whose tokens were put into the pool.
 * @param masks in a second look, the token of each stand-in: anchors and digits far from all of them
 * would say what they said before, and are left out
 * @param from the scan that the tokens were taken from: it holds words of no fewer lists
 */
export function complete(
  pool: Pool,
  text: string,
  counted: Counted,
  masks: readonly number[] | null,
  from: Scan | null = null,
): Scan {
  const { start, end, shape, script, hash, word, cue, mark, digits, anchors, telling, unusual } = pool;
  const { count, ats, words, cues, signs, hasDense } = counted;
  // What stands behind the last token is no word, far away, in another line: not what an earlier text left there.
  for (let k = count; k < count + BEYOND; k++) {
    start[k] = end[k] = text.length + FAR;
    shape[k] = LINE_START;
    script[k] = hash[k] = word[k] = cue[k] = mark[k] = 0;
  }
  let [anchorCount, digitCount] = [counted.anchors, counted.digits];
  if (masks !== null) {
    const reach = hasDense ? DENSE_REACH : REACH;
    anchorCount = near(anchors, anchorCount, masks, reach);
    digitCount = near(digits, digitCount, masks, reach);
  }
  let [tellingCount, unusualCount, scripts] = [0, 0, 0];
  for (let n = 0; n < anchorCount; n++) {
    const i = anchors[n] as number;
    // Written in any case, and counted where it belongs: no branch to be mistaken about.
    telling[tellingCount] = i;
    tellingCount += ((cue[i] as number) | (mark[i] as number)) !== 0 ? 1 : 0;
    unusual[unusualCount] = i;
    unusualCount += ((shape[i] as number) & UNUSUAL) >>> 6;
    scripts |= 1 << (script[i] as number);
  }
  const stamp = ++stamps;
  pool.stamp = stamp;
  if (from === null) gatherLists(pool.lists, mark, count);
  else pool.lists.set(from.lists);
  return {
    words,
    cues,
    signs,
    scripts,
    lists: pool.lists,
    hasDigit: digitCount > 0,
    hasColon: (signs & COLON) !== 0,
    hasDense,
    count,
    ats,
    text,
    length: text.length,
    anchorCount,
    tellingCount,
    unusualCount,
    digitCount,
    anchors,
    telling,
    unusual,
    digits,
    mark,
    word,
    cue,
    shape,
    start,
    end,
    script,
    hash,
    pool,
    stamp,
  };
}

/** Are the scan's tokens still where it says, or has another text taken their place? */
export function lasts({ pool, stamp }: Scan): boolean {
  return pool.stamp === stamp;
}

/** Tokens behind the last that may be looked at. */
export const BEYOND = 8;
const FAR = 1 << 20;

/** Further than any recognizer looks for what decides about a value, in tokens. */
const REACH = 10;
/** The same where nearly every character is a token. */
const DENSE_REACH = 40;

/** Keeps the tokens of a list that stand near a stand-in's; returns how many. */
function near(list: Int32Array, count: number, masks: readonly number[], reach: number): number {
  let kept = 0;
  let m = 0;
  for (let n = 0; n < count; n++) {
    const i = list[n] as number;
    while (m + 1 < masks.length && (masks[m + 1] as number) - reach <= i) m++;
    const mask = masks[m];
    if (mask !== undefined && i >= mask - reach && i <= mask + reach) list[kept++] = i;
  }
  return kept;
}
