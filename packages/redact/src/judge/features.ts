/**
 * What the judge of names looks at, for one stretch of a text that may be somebody's name: its words, what stands around it, and what else
 * the text holds of anybody. The same code runs in training and in use; a feature is a slot in the table of weights.
 */
import { type Lists, listing, type Manner, PLACES } from "../names/features.ts";
import { isAlnum, unitAt } from "../scan/classes.ts";
import {
  AFTER_TITLE,
  COMMON,
  FIRST,
  GREET,
  HUMAN_VERB,
  hashWord,
  LAST,
  PARTICLE,
  PERSON_BEFORE,
  PERSON_VERB,
  SIGNOFF,
  TITLE,
} from "../scan/lexicon.ts";
import { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, IS_DENSE, type Scan } from "../scan/scan.ts";
import { feature, toSlots } from "./sums.ts";

/** More features than any stretch has. */
export const MOST = 512;

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** What else was found in the text. */
export interface Others {
  /** In order, not overlapping. */
  readonly values: readonly Place[];
  /** Which of them are the nearest before and behind the stretch; none where there is no such place. */
  readonly left: number;
  readonly right: number;
  /** How many values and stand-ins the text holds besides. */
  readonly held: number;
}

/** Words of a stretch that are looked at; a longer one is told by its first. */
const MOST_WORDS = 4;
/** Words before and behind it. */
const NEAR = 8;
const BAG = 6;

/** What a neighbour is that is no word: an end of the text, another value or its stand-in. */
const END = -1;
const VALUE = -2;

/** How a word takes or follows a person, in few bits. */
function company(s: Scan, k: number): number {
  if (k < 0) return k;
  const w = s.word[k] as number;
  const shape = s.shape[k] as number;
  const bit = (flags: number, at: number): number => ((w & flags) !== 0 ? 1 << at : 0);
  return (
    bit(PERSON_BEFORE, 0) |
    bit(PERSON_VERB, 1) |
    bit(HUMAN_VERB, 2) |
    bit(TITLE, 3) |
    bit(GREET, 4) |
    bit(SIGNOFF, 5) |
    bit(PLACES, 6) |
    bit(COMMON, 7) |
    bit(FIRST, 8) |
    bit(LAST, 9) |
    bit(PARTICLE, 10) |
    bit(AFTER_TITLE, 11) |
    ((shape & FIRST_UPPER) !== 0 ? 1 << 12 : 0) |
    ((shape & HAS_DIGIT) !== 0 ? 1 << 13 : 0)
  );
}

const hashOf = (s: Scan, k: number): number => (k < 0 ? k : (s.hash[k] as number));

/** Hash of up to `size` last units of the word. */
function ending(s: Scan, k: number, size: number): number {
  if (k < 0) return k;
  const to = s.end[k] as number;
  let h = 7;
  for (let p = Math.max(s.start[k] as number, to - size); p < to; p++)
    h = Math.imul(h ^ s.text.charCodeAt(p), 0x01000193);
  return h;
}

function beginning(s: Scan, k: number, size: number): number {
  const from = s.start[k] as number;
  let h = 9;
  for (let p = from; p < Math.min(s.end[k] as number, from + size); p++)
    h = Math.imul(h ^ s.text.charCodeAt(p), 0x01000193);
  return h;
}

/** What stands between two places of the text: its first two units that are no blanks; 0 for one blank. */
function between(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 32) return 0;
  let told = to === from ? 1 : 2;
  let seen = 0;
  for (let p = from; p < to && p < from + 12 && seen < 2; p++) {
    const c = text.charCodeAt(p);
    if (c === 32 || c === 9) continue;
    told = Math.imul(told, 31) + c;
    seen++;
  }
  return told;
}

/** A sum of the name model in few steps. */
export const step = (score: number): number => Math.max(-6, Math.min(8, Math.round(score / 60)));

/** The nearest words before and behind the stretch, each a token, `END` or `VALUE`. */
const before = new Int32Array(NEAR);
const behind = new Int32Array(NEAR);

/** Fills `before` and `behind`: another value is one word, however many it has. */
function lookAround(s: Scan, first: number, last: number, { values, left, right }: Others): void {
  before.fill(END);
  behind.fill(END);
  for (let n = 0, k = first - 1, v = left; n < NEAR && k >= 0; n++) {
    const value = values[v];
    const within = value !== undefined && value.end > (s.start[k] as number);
    before[n] = within || isStandIn(s, k) ? VALUE : k;
    k--;
    if (!within) continue;
    while (k >= 0 && (s.end[k] as number) > value.start) k--;
    v--;
  }
  for (let n = 0, k = last + 1, v = right; n < NEAR && k < s.count; n++) {
    const value = values[v];
    const within = value !== undefined && value.start < (s.end[k] as number);
    behind[n] = within || isStandIn(s, k) ? VALUE : k;
    k++;
    if (!within) continue;
    while (k < s.count && (s.start[k] as number) < value.end) k++;
    v++;
  }
}

const isStandIn = (s: Scan, k: number): boolean => s.hash[k] === 0 && !isAlnum(unitAt(s.text, s.start[k] as number));

/** What is asked of the rest of the package. */
export interface Knowledge {
  readonly score: (s: Scan, i: number) => number;
  /** What else is known of a word, in eight bits. */
  readonly kinds: (s: Scan, i: number) => number;
  /** How often it is written: 0, 1 or 2. */
  readonly common: (s: Scan, i: number) => number;
  readonly lists: Lists;
  readonly manner: Manner;
}

/**
 * Slots of all features of the stretch from token `first` to `last`, written to `out`; returns how many there are, `MOST` at most.
 * @param rule what took it for a name, without "person-"; empty where nothing did
 */
export function features(
  s: Scan,
  first: number,
  last: number,
  others: Others,
  rule: string,
  { score, kinds, common, lists, manner }: Knowledge,
  out: Int32Array,
): number {
  const { text } = s;
  const from = s.start[first] as number;
  const to = s.end[last] as number;
  const size = Math.min(last - first + 1, MOST_WORDS);
  lookAround(s, first, last, others);
  let n = 0;
  const put = (kind: number, value: number): void => {
    out[n++] = feature(kind, value);
  };
  let best = -1000;
  let low = 1000;
  let sum = 0;
  let all = 127;
  let any = 0;
  let capitals = 0;
  let anyKind = 0;
  let allKinds = 255;
  let rarest = 2;
  for (let i = first; i < first + size; i++) {
    const own = score(s, i);
    const list = listing(s, i, lists);
    best = Math.max(best, own);
    low = Math.min(low, own);
    sum += own;
    all &= list;
    any |= list;
    if (((s.shape[i] as number) & FIRST_UPPER) !== 0) capitals++;
    put(1, hashOf(s, i));
    put(2, list);
    put(3, ending(s, i, 3));
    put(4, ending(s, i, 2));
    put(5, beginning(s, i, 3));
    put(
      6,
      ((s.shape[i] as number) & (FIRST_UPPER | ALL_UPPER | HAS_DIGIT | IS_DENSE)) | (Math.min(sizeOf(s, i), 12) << 16),
    );
    put(7, company(s, i));
    const kind = kinds(s, i);
    put(8, kind);
    put(9, kind * 128 + list);
    const often = common(s, i);
    put(110, often * 128 + list);
    put(111, often * 256 + kind);
    rarest = Math.min(rarest, often);
    anyKind |= kind;
    allKinds &= kind;
  }
  const mean = step(sum / size);
  const top = step(best);
  const opens = opensSentence(text, from) ? 1 : 0;
  const script = s.script[first] as number;
  put(10, size);
  put(11, top);
  put(12, mean);
  put(13, step(low));
  put(14, all);
  put(15, any);
  put(16, capitals * 8 + size);
  put(17, manner.language * 2 + (manner.lower ? 1 : 0));
  put(18, opens);
  put(19, script);
  put(20, size * 64 + top + 8);
  put(21, size * 128 + any);
  put(22, size * 2 + opens);
  put(23, any * 2 + opens);
  put(24, top * 2 + opens);
  put(25, script * 64 + top + 8);
  put(26, script * 128 + any);
  put(27, anyKind * 8 + size);
  put(28, allKinds * 8 + size);
  put(29, (anyKind * 2 + opens) * 64 + top + 8);
  put(112, rarest * 8 + size);
  put(113, (rarest * 2 + opens) * 64 + top + 8);

  const p1 = before[0] as number;
  const p2 = before[1] as number;
  const n1 = behind[0] as number;
  const n2 = behind[1] as number;
  const gapBefore = between(text, p1 >= 0 ? (s.end[p1] as number) : Math.max(0, from - 2), from);
  const gapBehind = between(text, to, n1 >= 0 ? (s.start[n1] as number) : Math.min(text.length, to + 2));
  const hp1 = hashOf(s, p1);
  const hp2 = hashOf(s, p2);
  const hn1 = hashOf(s, n1);
  const hn2 = hashOf(s, n2);
  put(30, hp1);
  put(31, hp2);
  put(32, hn1);
  put(33, hn2);
  put(34, gapBefore);
  put(35, gapBehind);
  put(36, Math.imul(hp1, 31) ^ gapBefore);
  put(37, Math.imul(hn1, 31) ^ gapBehind);
  put(38, Math.imul(hp2, 31) ^ hp1);
  put(39, Math.imul(hn2, 31) ^ hn1);
  put(40, Math.imul(hp1, 31) ^ hn1);
  const c1 = company(s, p1);
  const c2 = company(s, p2);
  const d1 = company(s, n1);
  const d2 = company(s, n2);
  put(41, c1);
  put(42, c2);
  put(43, d1);
  put(44, d2);
  put(45, Math.imul(c1, 131) ^ gapBefore);
  put(46, Math.imul(d1, 131) ^ gapBehind);
  put(47, Math.imul(Math.imul(c1, 131) ^ gapBefore, 131) ^ Math.imul(d1, 137) ^ gapBehind);
  put(48, Math.imul(Math.imul(c1, 131) ^ gapBefore, 8) ^ size);
  put(49, Math.imul(Math.imul(d1, 131) ^ gapBehind, 8) ^ size);
  put(50, Math.imul(c1, 64) ^ (top + 8));
  put(51, Math.imul(d1, 64) ^ (top + 8));
  put(52, Math.imul(c1, 128) ^ any);
  put(53, Math.imul(d1, 128) ^ any);
  put(73, p1 < 0 ? p1 : kinds(s, p1));
  put(74, n1 < 0 ? n1 : kinds(s, n1));
  const often1 = p1 < 0 ? p1 : common(s, p1);
  const often2 = n1 < 0 ? n1 : common(s, n1);
  put(114, often1 * 8 + rarest);
  put(115, often2 * 8 + rarest);
  put(116, (often1 * 8 + often2) * 8 + rarest);
  put(54, ending(s, p1, 3));
  put(55, ending(s, n1, 3));
  put(56, p1 < 0 ? p1 : Math.min(sizeOf(s, p1), 8));
  put(57, n1 < 0 ? n1 : Math.min(sizeOf(s, n1), 8));
  const left = from > 0 ? text.charCodeAt(from - 1) : 0;
  const right = to < text.length ? text.charCodeAt(to) : 0;
  put(58, left);
  put(59, right);
  put(60, Math.imul(left, 257) ^ right);
  put(61, (right === 0x27 || right === 0x2019) && OWNED.test(text.slice(to, to + 3)) ? 1 : 0);
  // Where words are not set apart: what stands right around the stretch, and its edges.
  if (((s.shape[first] as number) & IS_DENSE) !== 0) {
    for (let k = 1; k <= 3; k++) {
      put(61 + k, from >= k ? text.charCodeAt(from - k) : 0);
      put(64 + k, to + k - 1 < text.length ? text.charCodeAt(to + k - 1) : 0);
    }
    put(68, Math.imul(from > 1 ? text.charCodeAt(from - 2) : 0, 65599) ^ left);
    put(69, Math.imul(right, 65599) ^ (to + 1 < text.length ? text.charCodeAt(to + 1) : 0));
    put(70, text.charCodeAt(from));
    put(71, text.charCodeAt(to - 1));
    put(72, to - from);
  }
  const others3 = Math.min(others.held, 3);
  put(80, others3);
  put(81, others3 * 64 + top + 8);
  put(82, others3 * 8 + size);
  put(83, isNear(others, from, to) || nearest(before) || nearest(behind) ? 1 : 0);

  // How many of the words around it have a capital, a digit; how much the place is a list.
  let words = 0;
  let capital = 0;
  let digits = 0;
  for (let side = 0; side < 2; side++) {
    const around = side === 0 ? before : behind;
    for (let k = 0; k < NEAR && around[k] !== END; k++) {
      words++;
      const i = around[k] as number;
      if (i < 0) continue;
      const shape = s.shape[i] as number;
      if ((shape & FIRST_UPPER) !== 0) capital++;
      if ((shape & HAS_DIGIT) !== 0) digits++;
      if (k < BAG) {
        put(90 + side, s.hash[i] as number);
        put(92, s.hash[i] as number);
      }
    }
  }
  let commas = 0;
  for (let p = Math.max(0, from - 50); p < Math.min(text.length, to + 50); p++)
    if (isListing(text.charCodeAt(p))) commas++;
  const share = Math.round((6 * capital) / Math.max(words, 1));
  put(93, share);
  put(94, Math.min(digits, 4));
  put(95, Math.min(commas, 5));
  put(96, words);
  put(97, share * 8 + Math.min(commas, 4));
  put(98, Math.min(12, 32 - Math.clz32(text.length)));
  if (rule !== "") {
    const by = hashWord(rule);
    put(100, by);
    put(101, Math.imul(by, 31) ^ top);
    put(102, Math.imul(by, 31) ^ size);
    put(103, Math.imul(by, 31) ^ others3);
    put(104, Math.imul(by, 31) ^ any);
    put(105, Math.imul(by, 31) ^ anyKind);
    put(106, Math.imul(by, 31) ^ opens);
  }
  toSlots(out, n);
  return n;
}

const OWNED = /^['’]s(?!\p{L})/u;
const isListing = (c: number): boolean =>
  c < 0x80
    ? c === 44 || c === 59 || c === 47 || c === 124
    : c === 0x2022 || c === 0x3001 || c === 0xff0c || c === 0x60c;
const sizeOf = (s: Scan, k: number): number => (s.end[k] as number) - (s.start[k] as number);

const nearest = (around: Int32Array): boolean =>
  around[0] === VALUE || around[1] === VALUE || around[2] === VALUE || around[3] === VALUE;

const CLOSE = 30;
function isNear({ values, left, right }: Others, from: number, to: number): boolean {
  const one = values[left];
  const next = values[right];
  return (one !== undefined && from - one.end < CLOSE) || (next !== undefined && next.start - to < CLOSE);
}

/** Does a sentence, a line or what is quoted begin here? */
export function opensSentence(text: string, at: number): boolean {
  for (let p = at - 1; p >= 0 && p > at - 6; p--) {
    const c = text.charCodeAt(p);
    if (c === 32 || c === 34 || c === 39 || c === 40 || c === 0xab || c === 0x201c) continue;
    return c === 46 || c === 33 || c === 63 || c === 58 || c === 10;
  }
  return at < 6;
}

/** Stand-ins that the text holds. */
export function standIns(s: Scan): number {
  let n = 0;
  for (let k = 0; k < s.count; k++) if (isStandIn(s, k)) n++;
  return n;
}
