/**
 * One linear pass over normalised text: words, digit runs and mixed runs as tokens in typed arrays,
 * each with its lexicon entry, plus the positions of every `@` and `:`. No object is made per token.
 */
import {
  ARABIC,
  AT_SIGN,
  CLASS,
  COLON,
  DENSE,
  DIGIT,
  FOLD,
  HAN,
  HEBREW,
  LOWER,
  MASKED,
  NEWLINE,
  OTHER,
  SPACE,
  UNCASED,
  UNIT,
  UPPER,
} from "./classes.ts";
import {
  AMBIGUOUS,
  bitsAt,
  COMMON,
  cuesAt,
  denseLimit,
  ENGLISH,
  EXACT,
  exactCues,
  FILE_ENDING,
  GERMAN,
  HASH_SEED,
  HUMAN_VERB,
  lookup,
  markAt,
  PERSON_BEFORE,
  PERSON_VERB,
  TLD,
  tells,
  WORD_TLD,
} from "./lexicon.ts";

export const HAS_LETTER = 1;
export const HAS_DIGIT = 2;
export const FIRST_UPPER = 4;
export const ALL_UPPER = 8;
export const IS_DENSE = 16;
/** A line break stands between this token and the one before (or this is the first). */
export const LINE_START = 32;

export interface Scan {
  /** Another for each call: what is kept about tokens between two questions is kept under it. */
  readonly stamp: number;
  readonly text: string;
  readonly length: number;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  readonly script: Uint8Array;
  readonly hash: Int32Array;
  /** Lexicon bits: what the word is. */
  readonly word: Int32Array;
  /** Lexicon bits: what the word says about its neighbour. */
  readonly cue: Int32Array;
  /** Number of the word in the closed lists of word-sets.ts, 0 for most. */
  readonly mark: Uint16Array;
  /** Positions of `@`. */
  readonly ats: readonly number[];
  /** Union of every token's bits: lets a recognizer skip a text that cannot hold what it looks for. */
  readonly words: number;
  readonly cues: number;
  /**
   * The tokens that a recognizer may begin at, in order: all but ordinary words in lower case between blanks; in a
   * second look only those near a stand-in. `anchors[0 .. anchorCount)`.
   */
  readonly anchors: Int32Array;
  readonly anchorCount: number;
  /** The tokens that hold a digit, in order: `digits[0 .. digitCount)`. */
  readonly digits: Int32Array;
  readonly digitCount: number;
  readonly hasDigit: boolean;
  /** Which of the signs in classes.ts the text holds. */
  readonly signs: number;
  readonly hasColon: boolean;
  /** Some token is of a script written without spaces. */
  readonly hasDense: boolean;
}

/** Room for the tokens of one text. */
export interface Pool {
  size: number;
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
}

export function makePool(size: number): Pool {
  return {
    size,
    start: new Int32Array(size),
    end: new Int32Array(size),
    shape: new Uint8Array(size),
    script: new Uint8Array(size),
    hash: new Int32Array(size),
    word: new Int32Array(size),
    cue: new Int32Array(size),
    mark: new Uint16Array(size),
    digits: new Int32Array(size),
    anchors: new Int32Array(size),
  };
}

/** Reused between calls: a scan is read to its end before the next begins (everything is synchronous). */
const shared = makePool(4096);
let stamps = 0;

/**
 * @param again the text is what `redact` made of one that was looked at already: anchors and digits far from every
 * stand-in would say what they said before, and are left out.
 *
 * @param pool where the tokens go; the next scan into the same pool takes their place
 */
export function scan(text: string, again = false, pool = shared): Scan {
  const n = text.length;
  // Tokens never outnumber code units.
  if (pool.size < n + BEYOND) Object.assign(pool, makePool(Math.max(n + BEYOND, Math.min(pool.size * 2, 1 << 22))));
  const { start, end, shape, script, hash, word, cue, mark, digits, anchors } = pool;
  const ats: number[] = [];
  let count = 0;
  let words = 0;
  let cues = 0;
  let signs = 0;
  let numbers = 0;
  let begins = 0;
  const masks: number[] = [];
  let hasDense = false;
  let lineStart = LINE_START;
  let i = 0;
  while (i < n) {
    let u = UNIT[text.charCodeAt(i)] as number;
    let k = u & 7;
    if (k < DIGIT) {
      if (k === NEWLINE) lineStart = LINE_START;
      else if (k === OTHER) {
        const sign = 1 << ((u >>> 4) & 15);
        signs |= sign;
        if (sign === AT_SIGN) ats.push(i);
        else if (again && sign === MASKED && masks[masks.length - 1] !== count) masks.push(count);
      }
      i++;
      continue;
    }
    const s0 = i;
    let h = HASH_SEED;
    let flags = lineStart;
    lineStart = 0;
    if (k === DENSE) {
      hasDense = true;
      const sc = (u >>> 4) & 15;
      const limit = Math.min(n, i + (denseLimit[u >>> 16] as number));
      let best = i + 1;
      let bestHash = Math.imul(h ^ (u >>> 16), 16777619);
      let slot = -1;
      for (let j = i; j < limit && k === DENSE; ) {
        h = Math.imul(h ^ (u >>> 16), 16777619);
        j++;
        const at = lookup(h);
        if (at >= 0) {
          slot = at;
          best = j;
          bestHash = h;
        }
        if (j >= limit) break;
        u = UNIT[text.charCodeAt(j)] as number;
        k = u & 7;
      }
      i = best;
      start[count] = s0;
      end[count] = i;
      shape[count] = flags | HAS_LETTER | IS_DENSE;
      script[count] = sc === 0 ? HAN : sc;
      hash[count] = bestHash;
      const w = slot < 0 ? 0 : bitsAt(slot);
      const q = slot < 0 ? 0 : cuesAt(slot);
      word[count] = w;
      cue[count] = q;
      mark[count] = 0;
      words |= w;
      cues |= q;
      anchors[begins++] = count++;
      continue;
    }
    if (k === UPPER) flags |= FIRST_UPPER;
    let kinds = 0;
    let sc = 0;
    do {
      kinds |= u;
      if (sc === 0 && k !== DIGIT) sc = (u >>> 4) & 15;
      h = Math.imul(h ^ (u >>> 16), 16777619);
      if (++i >= n) break;
      u = UNIT[text.charCodeAt(i)] as number;
      k = u & 7;
    } while (k >= DIGIT && k !== DENSE);
    start[count] = s0;
    end[count] = i;
    script[count] = sc;
    hash[count] = h;
    let w = 0;
    let q = 0;
    let m = 0;
    if ((kinds & ANY_DIGIT) !== 0) {
      flags |= HAS_DIGIT;
      digits[numbers++] = count;
    }
    if ((kinds & ANY_LETTER) !== 0) {
      flags |= HAS_LETTER;
      if ((kinds & ANY_LETTER) === ANY_UPPER && uppers(text, s0, i) > 1) flags |= ALL_UPPER;
      let slot = lookup(h);
      if (slot >= 0) m = markAt(slot);
      // Arabic and Hebrew glue "and", "to", "the" to the word's front.
      if ((sc === ARABIC || sc === HEBREW) && i - s0 > 3 && (slot < 0 || !tells(slot)))
        slot = gluedLookup(text, s0, i, sc);
      if (slot >= 0) {
        w = bitsAt(slot);
        q = cuesAt(slot);
        if ((w & EXACT) !== 0) q |= exactCues(text.slice(s0, i));
        words |= w;
        cues |= q;
      }
    }
    shape[count] = flags;
    word[count] = w;
    cue[count] = q;
    mark[count] = m;
    // Behind the last unit `u` is still the token's own: a word at the text's end begins something too.
    if (q !== 0 || (w & ~ANYBODY) !== COMMON || (kinds & ANY_BUT_LOWER) !== 0 || !(k === SPACE || k === NEWLINE))
      anchors[begins++] = count;
    count++;
  }
  // What stands behind the last token is no word, far away, in another line: not what an earlier text left there.
  for (let k = count; k < count + BEYOND; k++) {
    start[k] = end[k] = n + FAR;
    shape[k] = LINE_START;
    script[k] = hash[k] = word[k] = cue[k] = mark[k] = 0;
  }
  if (again) {
    const reach = hasDense ? DENSE_REACH : REACH;
    begins = near(anchors, begins, masks, reach);
    numbers = near(digits, numbers, masks, reach);
  }
  return {
    stamp: ++stamps,
    text,
    length: n,
    count,
    start,
    end,
    shape,
    script,
    hash,
    word,
    cue,
    mark,
    ats,
    words,
    cues,
    hasDigit: numbers > 0,
    anchors,
    anchorCount: begins,
    digits,
    digitCount: numbers,
    signs,
    hasColon: (signs & COLON) !== 0,
    hasDense,
  };
}

/** Tokens behind the last that may be looked at. */
const BEYOND = 8;
const FAR = 1 << 20;

/** Further than any recognizer looks for what decides about a value, in tokens. */
const REACH = 14;
/** The same where nearly every character is a token. */
const DENSE_REACH = 100;

/** Keeps the tokens of a list that stand near a mask (the number of tokens before it); returns how many. */
function near(list: Int32Array, count: number, masks: readonly number[], reach: number): number {
  let kept = 0;
  let m = 0;
  for (let n = 0; n < count; n++) {
    const i = list[n] as number;
    while (m + 1 < masks.length && (masks[m + 1] as number) - reach <= i) m++;
    const mask = masks[m];
    if (mask !== undefined && i >= mask - reach && i < mask + reach) list[kept++] = i;
  }
  return kept;
}

const ANYBODY =
  ENGLISH | GERMAN | EXACT | TLD | WORD_TLD | PERSON_BEFORE | PERSON_VERB | HUMAN_VERB | FILE_ENDING | AMBIGUOUS;
const ANY_BUT_LOWER = (1 << (DIGIT + 8)) | (1 << (UPPER + 8)) | (1 << (UNCASED + 8));
const ANY_DIGIT = 1 << (DIGIT + 8);
const ANY_UPPER = 1 << (UPPER + 8);
const ANY_LETTER = ANY_UPPER | (1 << (LOWER + 8)) | (1 << (UNCASED + 8));

/** Capitals of a token, counted to two. */
function uppers(text: string, from: number, to: number): number {
  let n = 0;
  for (let j = from; j < to && n < 2; j++) if (CLASS[text.charCodeAt(j)] === UPPER) n++;
  return n;
}

const ARABIC_GLUE = "وبلفك";
const HEBREW_GLUE = "והבלמשכ";

function gluedLookup(text: string, from: number, to: number, sc: number): number {
  let at = from;
  const glue = sc === 4 ? ARABIC_GLUE : HEBREW_GLUE;
  if (!glue.includes(text[at] as string) && !text.startsWith("ال", at)) return -1;
  // "للطلب": the article lost its alef to the preposition.
  if (sc === 4 && text.startsWith("لل", at)) at++;
  for (let step = 0; step < 2; step++) {
    at += text.startsWith("ال", at) && step > 0 ? 2 : text.startsWith("ال", at) ? 2 : 1;
    if (to - at < 2) return -1;
    let h = HASH_SEED;
    for (let j = at; j < to; j++) h = Math.imul(h ^ (FOLD[text.charCodeAt(j)] as number), 16777619);
    const slot = lookup(h);
    if (slot >= 0 && tells(slot)) return slot;
    if (!text.startsWith("ال", at)) return -1;
  }
  return -1;
}
