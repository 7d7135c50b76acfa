/**
 * One linear pass over normalised text: words, digit runs and mixed runs as tokens in typed arrays,
 * each with its lexicon entry, plus the positions of every `@`. No object is made per token. A stand-in is a token without
 * letters and digits: what stands on either side of it is as far apart as it was with the value between.
 */
import {
  ARABIC,
  AT_SIGN,
  CLASS,
  DENSE,
  DIGIT,
  FOLD,
  HAN,
  HEBREW,
  LOWER,
  MASK,
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
  hashWord,
  lookup,
  markAt,
  PERSON_BEFORE,
  PERSON_VERB,
  TLD,
  tells,
  WORD_TLD,
} from "./lexicon.ts";
import {
  ALL_UPPER,
  BEYOND,
  complete,
  FIRST_UPPER,
  HAS_DIGIT,
  HAS_LETTER,
  IS_DENSE,
  LINE_START,
  LONG_WORD,
  MANNER_READ,
  makePool,
  type Pool,
  reserve,
  type Scan,
  UNUSUAL,
} from "./pool.ts";

export { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, HAS_LETTER, IS_DENSE, LINE_START, type Scan, UNUSUAL } from "./pool.ts";

/** Reused between calls: a scan is read to its end before the next begins (everything is synchronous). */
const shared = makePool(4096);

/**
 * @param again the text is what `redact` made of one that was looked at already: anchors and digits far from every
 * stand-in would say what they said before, and are left out. Or the places that the text is looked at for, in order: so are those far from these.
 *
 * @param pool where the tokens go; the next scan into the same pool takes their place
 */
export function scan(text: string, again: boolean | readonly Place[] = false, pool = shared): Scan {
  const n = text.length;
  const room = pool.size - BEYOND;
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
  while (i < n && count < room) {
    let u = UNIT[text.charCodeAt(i)] as number;
    let k = u & 7;
    if (k < DIGIT) {
      if (k === NEWLINE) lineStart = LINE_START;
      else if (k === OTHER) {
        const sign = 1 << ((u >>> 4) & 15);
        signs |= sign;
        if (sign === MASKED) {
          start[count] = i;
          while (i < n && text.charCodeAt(i) === MASK) i++;
          end[count] = i;
          shape[count] = lineStart;
          lineStart = 0;
          script[count] = hash[count] = word[count] = cue[count] = mark[count] = 0;
          masks.push(count++);
          continue;
        }
        if (sign === AT_SIGN) ats.push(i);
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
      shape[count] = flags | HAS_LETTER | IS_DENSE | UNUSUAL;
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
    let sc = (u >>> 4) & 15;
    do {
      kinds |= u;
      h = Math.imul(h ^ (u >>> 16), 16777619);
      if (++i >= n) break;
      u = UNIT[text.charCodeAt(i)] as number;
      k = u & 7;
    } while (k >= DIGIT && k !== DENSE);
    if (sc === 0 && (kinds & ANY_LETTER) !== 0) sc = scriptOf(text, s0, i);
    if ((kinds & ANY_DIGIT) !== 0 && (sc === ARABIC || sc === HEBREW)) {
      const number = gluedNumber(text, s0, i);
      if (number > 0) {
        h = HASH_SEED;
        kinds = 0;
        for (i = s0; i < number; i++) {
          u = UNIT[text.charCodeAt(i)] as number;
          kinds |= u;
          h = Math.imul(h ^ (u >>> 16), 16777619);
        }
        k = DIGIT;
      }
    }
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
      // "spoke w/ Rupa": with.
      if (i - s0 === 1 && h === W_HASH && text.startsWith("/ ", i)) {
        h = WITH_HASH;
        hash[count] = h;
      }
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
    // Behind the last unit `u` is still the token's own: a word at the text's end begins something too.
    if ((kinds & ANY_BUT_LOWER) !== 0 || !(k === SPACE || k === NEWLINE) || i - s0 >= LONG_WORD) flags |= UNUSUAL;
    shape[count] = flags;
    word[count] = w;
    cue[count] = q;
    mark[count] = m;
    if (q !== 0 || (w & ~ANYBODY) !== COMMON || (flags & UNUSUAL) !== 0) anchors[begins++] = count;
    count++;
  }
  if (i < n) {
    // There is no room for all: tokens are some five times fewer than units, and a pool serves many texts.
    reserve(pool, room * 2);
    return scan(text, again, pool);
  }
  return complete(
    pool,
    text,
    { count, anchors: begins, digits: numbers, ats, words, cues, signs, hasDense },
    again === true ? masks : again === false ? null : tokensIn(again, pool, count),
  );
}

/** Does it hold a capital where a text's manner is read? */
export function hasCapital({ shape, count }: Scan): boolean {
  for (let i = 0; i < count && i < MANNER_READ; i++) if (((shape[i] as number) & FIRST_UPPER) !== 0) return true;
  return false;
}

/** Where something stands in a text: the first unit, and the one behind the last. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The tokens that stand in one of the places. */
function tokensIn(places: readonly Place[], { start, end }: Pool, count: number): number[] {
  const tokens: number[] = [];
  let n = 0;
  for (let i = 0; i < count; i++) {
    while (n < places.length && (places[n] as Place).end <= (start[i] as number)) n++;
    if (n < places.length && (places[n] as Place).start < (end[i] as number)) tokens.push(i);
  }
  return tokens;
}

const ANYBODY =
  ENGLISH | GERMAN | EXACT | TLD | WORD_TLD | PERSON_BEFORE | PERSON_VERB | HUMAN_VERB | FILE_ENDING | AMBIGUOUS;
const ANY_BUT_LOWER = (1 << (DIGIT + 8)) | (1 << (UPPER + 8)) | (1 << (UNCASED + 8));
const ANY_DIGIT = 1 << (DIGIT + 8);
const ANY_UPPER = 1 << (UPPER + 8);
const ANY_LETTER = ANY_UPPER | (1 << (LOWER + 8)) | (1 << (UNCASED + 8));

/** The script of a token that begins with a digit, or with a mark of no script: that of the first letter that has one. */
function scriptOf(text: string, from: number, to: number): number {
  for (let j = from; j < to; j++) {
    const sc = ((UNIT[text.charCodeAt(j)] as number) >>> 4) & 15;
    if (sc !== 0) return sc;
  }
  return 0;
}

/** Capitals of a token, counted to two. */
function uppers(text: string, from: number, to: number): number {
  let n = 0;
  for (let j = from; j < to && n < 2; j++) if (CLASS[text.charCodeAt(j)] === UPPER) n++;
  return n;
}

const W_HASH = hashWord("w");
const WITH_HASH = hashWord("with");
const ARABIC_GLUE = "وبلفك";
const HEBREW_GLUE = "והבלמשכ";

/** "ל050-555-0139": where the number behind a preposition begins, or 0. */
function gluedNumber(text: string, from: number, to: number): number {
  for (let at = from; at < from + 3 && at < to; at++)
    if (CLASS[text.charCodeAt(at)] === DIGIT)
      return at > from && /^\d{2,}$/.test(text.slice(at, to)) && GLUE.test(text.slice(from, at)) ? at : 0;
  return 0;
}
const GLUE = /^(?:[והבלמשכوبلف]|ال)$/;

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
