/**
 * What the name model looks at, for one word that may be part of a name: its letters, the lists it is in, and what
 * stands around it. The same code runs in training and in use; a feature is a slot in the table of weights.
 */
import { CLASS, FOLD, SPACE } from "../scan/classes.ts";
import {
  AMBIGUOUS,
  COMMON,
  ENGLISH,
  FIRST,
  GERMAN,
  GREET,
  HUMAN_VERB,
  LAST,
  MONTH,
  ORG,
  PARTICLE,
  PERSON_BEFORE,
  PERSON_VERB,
  PLACE,
  SIGNOFF,
  STREET_AFTER,
  STREET_BEFORE,
  TITLE,
} from "../scan/lexicon.ts";
import { MANNER_READ } from "../scan/pool.ts";
import { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, LINE_START, type Scan } from "../scan/scan.ts";

/** Slots in the table of weights. */
export const SLOTS = 1 << 18;
/** More features than any word has. */
export const MOST = 128;

/** Bits of the lists beside the lexicon. */
export const GIVEN = 1;
export const FAMILY = 2;
export const DICTIONARY = 16;

/** The lists beside the lexicon: in which of them is the word with this hash? */
export type Lists = (hash: number) => number;

/** What holds for the whole text. */
export interface Manner {
  /** 0 unknown, 1 English, 2 German, 3 another language with spaces. */
  readonly language: number;
  /** No word of the text has a capital. */
  readonly lower: boolean;
}

/** What a feature is told by, before `spread` makes a slot of it. */
const feature = (kind: number, value: number): number => value ^ Math.imul(kind, 0x27d4eb2d);

/** Makes slots of the features `out[from, to)`, all in one loop: the processor does several at once. Returns `to`. */
function spread(out: Int32Array, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    let h = Math.imul(out[k] as number, 0x85ebca6b);
    h ^= h >>> 15;
    h = Math.imul(h, 0xc2b2ae35);
    out[k] = (h >>> 14) & (SLOTS - 1);
  }
  return to;
}

const bitOf = (flag: number): number => 31 - Math.clz32(flag);
/** Where bits stand: they are moved to where they belong, not asked for, as every other word is another and no guess about it is right. */
const [FIRST_BIT, LAST_BIT, AMBIGUOUS_BIT, COMMON_BIT, ENGLISH_BIT, GERMAN_BIT] = [
  bitOf(FIRST),
  bitOf(LAST),
  bitOf(AMBIGUOUS),
  bitOf(COMMON),
  bitOf(ENGLISH),
  bitOf(GERMAN),
] as const;
const [PERSON_BEFORE_BIT, PERSON_VERB_BIT, HUMAN_VERB_BIT, TITLE_BIT, GREET_BIT, SIGNOFF_BIT, PARTICLE_BIT] = [
  bitOf(PERSON_BEFORE),
  bitOf(PERSON_VERB),
  bitOf(HUMAN_VERB),
  bitOf(TITLE),
  bitOf(GREET),
  bitOf(SIGNOFF),
  bitOf(PARTICLE),
] as const;
const [FIRST_UPPER_BIT, HAS_DIGIT_BIT] = [bitOf(FIRST_UPPER), bitOf(HAS_DIGIT)] as const;
/** Places, months, firms and streets. */
export const PLACES = PLACE | MONTH | ORG | STREET_AFTER | STREET_BEFORE;
/** 1 where any bit is set, else 0. */
const any = (bits: number): number => (bits | (0 - bits)) >>> 31;

/** Which lists a word is in, in seven bits; 0 for a word no list holds. */
export function listing(s: Scan, i: number, lists: Lists): number {
  const w = s.word[i] as number;
  return (
    lists(s.hash[i] as number) |
    ((w >>> FIRST_BIT) & 1) |
    (((w >>> LAST_BIT) & 1) << 1) |
    (((w >>> AMBIGUOUS_BIT) & 1) << 2) |
    (((w >>> COMMON_BIT) & 1) << 3) |
    (any(w & PLACES) << 5) |
    (any(s.cue[i] as number) << 6)
  );
}

/** Features of the word alone. They hang on its letters and lists only, so a caller may keep their sum. */
export function wordFeatures(s: Scan, i: number, list: number, out: Int32Array): number {
  const text = s.text;
  const from = s.start[i] as number;
  const to = s.end[i] as number;
  const size = to - from;
  const shape = s.shape[i] as number;
  let n = 0;
  out[n++] = feature(1, list);
  out[n++] = feature(2, list & 3);
  out[n++] = feature(3, Math.min(size, 12) | ((shape & ALL_UPPER) !== 0 ? 32 : 0));
  out[n++] = feature(4, s.script[i] as number);
  let inner = 0;
  let marks = 0;
  // Letters with the edges of the word as letters of their own.
  let z = 4;
  let a = 1;
  let b = 2;
  let prefix = 0;
  for (let p = from; p <= to; p++) {
    const raw = p < to ? text.charCodeAt(p) : 3;
    const c = FOLD[raw] as number;
    if (p > from && p < to && CLASS[raw] === 5) inner = 1;
    if (raw > 0x7f) marks++;
    if (p - from < 5) {
      prefix = Math.imul(prefix ^ c, 16777619) + 1;
      if (p < to && p - from >= 1) out[n++] = feature(5 + (p - from), prefix);
    }
    const gram = Math.imul(Math.imul(a, 31337) ^ b, 31337) ^ c;
    if (p - from < 14 || p >= to - 4) {
      if (p > from) out[n++] = feature(10, gram);
    }
    if (p > from && p - from < 14) out[n++] = feature(20, Math.imul(gram, 31337) ^ z);
    z = a;
    a = b;
    b = c;
  }
  let suffix = 7;
  for (let k = 1; k <= 5 && k < size; k++) {
    suffix = Math.imul(suffix ^ (FOLD[text.charCodeAt(to - k)] as number), 16777619) + 1;
    if (k >= 2) out[n++] = feature(10 + k, suffix);
  }
  if (size >= 2) out[n++] = feature(16, Math.imul(text.charCodeAt(to - 1), 65599) ^ text.charCodeAt(to - 2));
  const upper = (shape & FIRST_UPPER) !== 0 ? 1 : 0;
  out[n++] = feature(17, inner | (marks > 0 ? 2 : 0) | (upper << 2));
  out[n++] = feature(18, (list << 1) | upper);
  return spread(out, 0, n);
}

/** What a neighbour is, in few bits: how it takes or follows a person. */
function company(s: Scan, k: number): number {
  const w = s.word[k] as number;
  const shape = s.shape[k] as number;
  return (
    ((w >>> PERSON_BEFORE_BIT) & 1) |
    ((((w >>> PERSON_VERB_BIT) | (w >>> HUMAN_VERB_BIT)) & 1) << 1) |
    (((w >>> TITLE_BIT) & 1) << 2) |
    ((((w >>> GREET_BIT) | (w >>> SIGNOFF_BIT)) & 1) << 3) |
    (any(w & PLACES) << 4) |
    (((w >>> COMMON_BIT) & 1) << 5) |
    ((((w >>> FIRST_BIT) | (w >>> LAST_BIT)) & 1) << 6) |
    (((shape >>> FIRST_UPPER_BIT) & 1) << 7) |
    (((shape >>> HAS_DIGIT_BIT) & 1) << 8) |
    (((w >>> PARTICLE_BIT) & 1) << 9)
  );
}

/** What stands between two tokens, or at an end of the text: the first sign of it that is no space. */
function between(s: Scan, from: number, to: number): number {
  const text = s.text;
  if (to - from === 1 && text.charCodeAt(from) === 32) return 1;
  for (let p = from; p < to && p < from + 6; p++) {
    const c = text.charCodeAt(p);
    if ((CLASS[c] as number) !== SPACE) return c;
  }
  return to > from ? 2 : 3;
}

/** Features of where the word stands, behind `from` others in `out`; returns how many there are then. */
export function placeFeatures(
  s: Scan,
  i: number,
  list: number,
  manner: Manner,
  lists: Lists,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const upper = ((s.shape[i] as number) & FIRST_UPPER) !== 0 ? 1 : 0;
  const starts = ((s.shape[i] as number) & LINE_START) !== 0;
  const first = i === 0 || starts;
  const last = i + 1 >= s.count;
  const ends = last || ((s.shape[i + 1] as number) & LINE_START) !== 0;
  const before = first ? 5 : between(s, s.end[i - 1] as number, s.start[i] as number);
  const after = last
    ? between(s, s.end[i] as number, s.length)
    : between(s, s.end[i] as number, ends ? Math.min(s.end[i] as number, s.length) + 1 : (s.start[i + 1] as number));
  const beforeLetter = (s.start[i] as number) > 0 ? s.text.charCodeAt((s.start[i] as number) - 1) : 0;
  const afterLetter = (s.end[i] as number) < s.length ? s.text.charCodeAt(s.end[i] as number) : 0;
  const opens = first || before === 46 || before === 33 || before === 63 || before === 0x2026;
  const place = (opens ? 1 : 0) | (first ? 2 : 0) | (ends ? 4 : 0) | (i === 0 ? 8 : 0) | (last ? 16 : 0);
  const own = list & 31;
  out[n++] = feature(30, Math.imul(place, 64) ^ own);
  out[n++] = feature(31, (place << 1) | upper);
  out[n++] = feature(32, beforeLetter);
  out[n++] = feature(33, afterLetter);
  out[n++] = feature(34, Math.imul(beforeLetter, 257) ^ afterLetter);
  out[n++] = feature(35, (manner.language << 8) | (opens ? 128 : 0) | (upper << 6) | own);
  out[n++] = feature(36, (manner.lower ? 1 : 0) | (upper << 1) | (own << 2));
  if (!first) {
    const ph = s.hash[i - 1] as number;
    const pc = company(s, i - 1);
    const gap = before === 1 ? 0 : before;
    out[n++] = feature(40, ph ^ Math.imul(gap, 0x9e3779b1));
    out[n++] = feature(41, (pc << 8) ^ gap);
    out[n++] = feature(42, Math.imul((pc << 8) ^ gap, 31) ^ own);
    out[n++] = feature(43, (ph ^ Math.imul(gap, 0x9e3779b1)) + own * 2 + upper);
    const pl = listing(s, i - 1, lists) & 31;
    out[n++] = feature(44, Math.imul(pl * 64 + own, 131) ^ (gap << 2) ^ (((pc & 128) !== 0 ? 2 : 0) | upper));
    if (i > 1 && ((s.shape[i - 1] as number) & LINE_START) === 0) {
      const qh = s.hash[i - 2] as number;
      out[n++] = feature(45, qh);
      out[n++] = feature(46, Math.imul(qh, 31) ^ ph);
      out[n++] = feature(47, Math.imul(company(s, i - 2), 1024) ^ pc);
    } else out[n++] = feature(48, ph);
  } else if (i > 0) {
    out[n++] = feature(49, s.hash[i - 1] as number);
    out[n++] = feature(50, Math.imul(company(s, i - 1), 32) ^ own);
    // How long the line before is: a sign-off stands alone.
    out[n++] = feature(51, Math.min(lineLength(s, i - 1), 6) * 32 + own);
  }
  if (!last && !ends) {
    const nh = s.hash[i + 1] as number;
    const nc = company(s, i + 1);
    const gap = after === 1 ? 0 : after;
    out[n++] = feature(60, nh ^ Math.imul(gap, 0x9e3779b1));
    out[n++] = feature(61, (nc << 8) ^ gap);
    out[n++] = feature(62, Math.imul((nc << 8) ^ gap, 31) ^ own);
    const nl = listing(s, i + 1, lists) & 31;
    out[n++] = feature(63, Math.imul(nl * 64 + own, 131) ^ (gap << 2) ^ (((nc & 128) !== 0 ? 2 : 0) | upper));
    if (i + 2 < s.count && ((s.shape[i + 2] as number) & LINE_START) === 0) {
      out[n++] = feature(64, s.hash[i + 2] as number);
      out[n++] = feature(65, Math.imul(nc, 1024) ^ company(s, i + 2));
    }
  } else {
    out[n++] = feature(66, Math.min(lineLength(s, i), 6) * 32 + own);
    if (!last) out[n++] = feature(67, Math.imul(company(s, i + 1), 32) ^ own);
  }
  // How many capitalised words stand in a row here, and where in the row this one is.
  let left = 0;
  let right = 0;
  if (upper !== 0) {
    while (left < 3 && i - left > 0 && joined(s, i - left - 1)) left++;
    while (right < 3 && joined(s, i + right)) right++;
  }
  out[n++] = feature(70, (left << 2) | right);
  out[n++] = feature(71, Math.imul((left << 2) | right, 32) ^ own ^ (opens ? 1024 : 0));
  return spread(out, from, n);
}

/** Do tokens `k` and `k + 1` stand in a row of capitalised words? */
function joined(s: Scan, k: number): boolean {
  return (
    k + 1 < s.count &&
    ((s.shape[k] as number) & (s.shape[k + 1] as number) & FIRST_UPPER) !== 0 &&
    ((s.shape[k + 1] as number) & LINE_START) === 0 &&
    (s.start[k + 1] as number) - (s.end[k] as number) === 1
  );
}

/** Tokens in the line of token `i` up to and with it, counted to six. */
function lineLength(s: Scan, i: number): number {
  let n = 1;
  for (let k = i; n < 6 && k > 0 && ((s.shape[k] as number) & LINE_START) === 0; k--) n++;
  return n;
}

/** Language and case of the whole text, from its first words. */
export function mannerOf(s: Scan): Manner {
  let [english, german, other, shapes] = [0, 0, 0, 0];
  const to = Math.min(s.count, MANNER_READ);
  for (let k = 0; k < to; k++) {
    const w = s.word[k] as number;
    const shape = s.shape[k] as number;
    shapes |= shape;
    // Ordinary and without a capital: 1, and else 0. Added in any case: no branch to be mistaken about.
    const said = (w >>> COMMON_BIT) & ~(shape >>> FIRST_UPPER_BIT) & 1;
    const inEnglish = (w >>> ENGLISH_BIT) & said;
    const inGerman = (w >>> GERMAN_BIT) & said;
    english += inEnglish & ~inGerman;
    german += inGerman & ~inEnglish;
    other += said & ~(inEnglish | inGerman);
  }
  const most = Math.max(english, german, other);
  return {
    language: most === 0 ? 0 : most === english ? 1 : most === german ? 2 : 3,
    lower: (shapes & FIRST_UPPER) === 0,
  };
}
