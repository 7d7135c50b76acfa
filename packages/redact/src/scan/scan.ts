/**
 * One linear pass over normalised text: words, digit runs and mixed runs as tokens in typed arrays,
 * each with its lexicon entry, plus the positions of every `@` and `:`. No object is made per token.
 */
import { CLASS, DENSE, DIGIT, FOLD, HAN, HANGUL, NEWLINE, SCRIPT, UPPER } from "./classes.ts";
import { bitsAt, cuesAt, denseLimit, EXACT, exactCues, HASH_SEED, lookup } from "./lexicon.ts";

export const HAS_LETTER = 1;
export const HAS_DIGIT = 2;
export const FIRST_UPPER = 4;
export const ALL_UPPER = 8;
export const IS_DENSE = 16;
/** A line break stands between this token and the one before (or this is the first). */
export const LINE_START = 32;

export interface Scan {
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
  /** Positions of `@`. */
  readonly ats: readonly number[];
  /** Union of every token's bits: lets a recognizer skip a text that cannot hold what it looks for. */
  readonly words: number;
  readonly cues: number;
  readonly hasDigit: boolean;
  readonly hasColon: boolean;
  /** Some token is of a script written without spaces. */
  readonly hasDense: boolean;
}

interface Pool {
  size: number;
  start: Int32Array;
  end: Int32Array;
  shape: Uint8Array;
  script: Uint8Array;
  hash: Int32Array;
  word: Int32Array;
  cue: Int32Array;
}

function makePool(size: number): Pool {
  return {
    size,
    start: new Int32Array(size),
    end: new Int32Array(size),
    shape: new Uint8Array(size),
    script: new Uint8Array(size),
    hash: new Int32Array(size),
    word: new Int32Array(size),
    cue: new Int32Array(size),
  };
}

/** Reused between calls: a scan is read to its end before the next begins (everything is synchronous). */
let pool = makePool(4096);

/** Tokens never outnumber code units, so a pool of the text's length always suffices. */
export function scan(text: string): Scan {
  const n = text.length;
  if (pool.size < n + 1) pool = makePool(Math.max(n + 1, Math.min(pool.size * 2, 1 << 22)));
  const { start, end, shape, script, hash, word, cue } = pool;
  const ats: number[] = [];
  let count = 0;
  let words = 0;
  let cues = 0;
  let hasDigit = false;
  let hasColon = false;
  let hasDense = false;
  let lineStart = LINE_START;
  let i = 0;
  while (i < n) {
    const c = text.charCodeAt(i);
    const k = CLASS[c] as number;
    if (k < DIGIT) {
      if (k === NEWLINE) lineStart = LINE_START;
      else if (c === 64) ats.push(i);
      else if (c === 58) hasColon = true;
      i++;
      continue;
    }
    const s0 = i;
    let h = HASH_SEED;
    let flags = lineStart;
    lineStart = 0;
    if (k === DENSE) {
      hasDense = true;
      let best = i + 1;
      let bestHash = 0;
      let slot = -1;
      const limit = Math.min(n, i + denseLimit.length);
      const sc = SCRIPT[c] as number;
      for (let j = i; j < limit; j++) {
        const cj = text.charCodeAt(j);
        if (CLASS[cj] !== DENSE) break;
        h = Math.imul(h ^ (FOLD[cj] as number), 16777619);
        if (j === i) bestHash = h;
        const at = lookup(h);
        if (at >= 0) {
          slot = at;
          best = j + 1;
          bestHash = h;
        }
      }
      i = best;
      start[count] = s0;
      end[count] = i;
      shape[count] = flags | HAS_LETTER | IS_DENSE;
      script[count] = sc === 0 ? HAN : sc === HANGUL ? HANGUL : sc;
      hash[count] = bestHash;
      const w = slot < 0 ? 0 : bitsAt(slot);
      const q = slot < 0 ? 0 : cuesAt(slot);
      word[count] = w;
      cue[count] = q;
      words |= w;
      cues |= q;
      count++;
      continue;
    }
    let uppers = 0;
    let letters = 0;
    let sc = 0;
    if (k === UPPER) flags |= FIRST_UPPER;
    let cj = c;
    let kj = k;
    do {
      if (kj === DIGIT) flags |= HAS_DIGIT;
      else {
        letters++;
        if (kj === UPPER) uppers++;
        if (sc === 0) sc = SCRIPT[cj] as number;
      }
      h = Math.imul(h ^ (FOLD[cj] as number), 16777619);
      if (++i >= n) break;
      cj = text.charCodeAt(i);
      kj = CLASS[cj] as number;
    } while (kj >= DIGIT && kj !== DENSE);
    if (letters > 0) flags |= HAS_LETTER;
    if (uppers > 1 && uppers === letters) flags |= ALL_UPPER;
    if ((flags & HAS_DIGIT) !== 0) hasDigit = true;
    start[count] = s0;
    end[count] = i;
    shape[count] = flags;
    script[count] = sc;
    hash[count] = h;
    let w = 0;
    let q = 0;
    if (letters > 0) {
      let slot = lookup(h);
      // Arabic and Hebrew glue "and", "to", "the" to the word's front.
      if (slot < 0 && (sc === 4 || sc === 5) && i - s0 > 3) {
        slot = gluedLookup(text, s0, i, sc);
      }
      if (slot >= 0) {
        w = bitsAt(slot);
        q = cuesAt(slot);
        if ((w & EXACT) !== 0) q |= exactCues(text.slice(s0, i));
        words |= w;
        cues |= q;
      }
    }
    word[count] = w;
    cue[count] = q;
    count++;
  }
  return {
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
    ats,
    words,
    cues,
    hasDigit,
    hasColon,
    hasDense,
  };
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
    if (slot >= 0) return slot;
    if (!text.startsWith("ال", at)) return -1;
  }
  return -1;
}
