/**
 * What the finder of values looks at, for one piece of a text that may be somebody's: how it is built, what stands in a row with it, which words
 * and cues stand around, and what else of anybody the text holds near. The same code runs in training and in use.
 */
import { goods, luhn, nationalNumber } from "../recognizers/codes/checksums.ts";
import { CLASS, DIGIT, isDigit, LOWER, UPPER } from "../scan/classes.ts";
import { COMMON, hashWord } from "../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, HAS_LETTER, LINE_START, type Scan } from "../scan/scan.ts";
import { classAt, ODD, type Pieces, VALUE } from "./pieces.ts";
import { feature, mix, toSlots } from "./sums.ts";

/** More features than any piece has. */
export const MOST = 448;

/** Pieces before and behind the row that are looked at, whatever the place. */
const BAG = 10;
/** And those whose place counts, or what they stand beside. */
const BAG_BEFORE = 6;
const BAG_BEHIND = 4;
/** How far cues and values count. */
const CUES_BEFORE = 9;
const CUES_BEHIND = 6;
const VALUES_NEAR = 3;
const NEIGHBOURHOOD = 12;
const BITS = 31;

/** Hashes of neighbours that are no words: an end of the text, and a value. */
const END = -1;
const FOUND = -2;

let out: Int32Array = new Int32Array(0);
let n = 0;
function put(kind: number, value: number): void {
  out[n++] = feature(kind, value);
}

/** What is told of a piece in few bits, joined with what stands around it. */
interface Build {
  readonly digits: number;
  /** Its classes in order, each once. */
  readonly kinds: number;
  /** With how many digits and letters it has. */
  readonly sized: number;
  readonly date: number;
}

/**
 * Slots of all features of piece `i`, which is odd or beside an odd one, written to `slots`; returns how many there are, `MOST` at most.
 * @param language of the text's words, a small number
 * @param rule what took it for a value; empty where nothing did
 */
export function pieceFeatures(
  s: Scan,
  pieces: Pieces,
  i: number,
  language: number,
  rule: string,
  slots: Int32Array,
): number {
  out = slots;
  n = 0;
  const build = putBuild(s, pieces, i);
  const row = putRow(s.text, pieces, i, build, language);
  putSigns(s.text, pieces.start[i] as number, pieces.end[i] as number, build);
  putNeighbours(pieces, i, build, row);
  putCues(s, pieces, build, row);
  putOthers(pieces, i, build, row);
  put(111, s.script[pieces.first[i] as number] as number);
  put(112, language);
  put(113, mix(language, build.sized));
  put(114, pieces.kind[i] as number);
  putLoudness(s, pieces, i, build);
  put(115, s.cues);
  const size = bucket(build.digits);
  for (let bit = 0; bit < BITS; bit++) if ((s.cues & (1 << bit)) !== 0) put(116, bit * 64 + size);
  if (rule !== "") {
    const by = hashWord(rule);
    put(120, by);
    put(121, mix(by, build.sized));
    put(122, mix(by, row.before));
    put(123, mix(by, language));
  }
  toSlots(slots, n);
  return n;
}

/** Numbers up to six as they are, others roughly. */
const bucket = (count: number): number =>
  count <= 6 ? count : count <= 8 ? 7 : count <= 11 ? 8 : count <= 14 ? 9 : count <= 19 ? 10 : count <= 26 ? 11 : 12;

/** Letters and digits of the longest piece that is looked at itself, and of the longest number. */
const WHOLE = 8;
const SMALL = 4;
/** Tokens of a piece that are looked at one by one. */
const WORDS = 5;

function putBuild(s: Scan, { start, end, first, last, hash }: Pieces, i: number): Build {
  const { text } = s;
  const from = start[i] as number;
  const to = end[i] as number;
  let digits = 0;
  let letters = 0;
  let signs = 0;
  let capitals = 0;
  for (let p = from; p < to; p++) {
    const own = CLASS[text.charCodeAt(p)] as number;
    if (own === DIGIT) digits++;
    else if (own < LOWER) signs++;
    else {
      letters++;
      if (own === UPPER) capitals++;
    }
  }
  const kinds = kindsOf(text, from, to);
  const sizes = bucket(digits) * 16 + bucket(letters);
  const sized = mix(kinds, sizes);
  const date = dateOf(text, from, to);
  put(1, hash[i] as number);
  put(2, classesOf(text, from, to));
  put(3, kinds);
  put(4, sizes);
  put(5, bucket(to - from));
  put(6, digits);
  put(7, letters * 4 + Math.min(3, capitals));
  put(8, signs);
  put(15, checksOf(digitsOf(text, from, to)) * 16 + bucket(digits));
  put(16, date);
  put(37, groupsOf(s, first[i] as number, last[i] as number));
  put(38, addressOf(text, from, to));
  if (to - from <= WHOLE) put(17, hashWord(text.slice(from, to)));
  if (digits === to - from && digits <= SMALL) put(28, Number(text.slice(from, to)));
  let head = from;
  while (head < to && isLetterAt(text, head)) head++;
  if (head > from && head < to) {
    put(18, hashWord(text.slice(from, head)));
    put(19, mix(hashWord(text.slice(from, head)), kinds));
  }
  let tail = to;
  while (tail > from && isLetterAt(text, tail - 1)) tail--;
  if (tail < to && tail > from) {
    put(20, hashWord(text.slice(tail, to)));
    put(21, mix(hashWord(text.slice(tail, to)), kinds));
  }
  for (let k = first[i] as number; k <= (last[i] as number) && k < (first[i] as number) + WORDS; k++) {
    if (((s.shape[k] as number) & (HAS_LETTER | HAS_DIGIT)) !== HAS_LETTER) continue;
    put(22, s.hash[k] as number);
    put(23, s.cue[k] as number);
    put(24, ((s.word[k] as number) & COMMON) !== 0 ? 1 : 0);
  }
  put(25, text.charCodeAt(from));
  put(26, text.charCodeAt(to - 1));
  put(27, mix(text.charCodeAt(from), sized));
  return { digits, kinds, sized, date };
}

const isLetterAt = (text: string, p: number): boolean => (CLASS[text.charCodeAt(p)] as number) >= LOWER;

const LONGEST = 60;
function kindsOf(text: string, from: number, to: number): number {
  let hash = 17;
  let before = -1;
  for (let p = from; p < to && p < from + LONGEST; p++) {
    const own = classAt(text, p);
    if (own !== before) hash = mix(hash, own);
    before = own;
  }
  return hash;
}

function classesOf(text: string, from: number, to: number): number {
  let hash = 13;
  for (let p = from; p < to && p < from + LONGEST; p++) hash = mix(hash, classAt(text, p));
  return hash;
}

/** Digits of numbers that check digits say anything about. */
const FEWEST_CHECKED = 8;
const MOST_CHECKED = 20;
/** Which check digits the number has, as bits; 0 for a short one, 1 where there is none. */
function checksOf(digits: string): number {
  if (digits.length < FEWEST_CHECKED || digits.length > MOST_CHECKED) return 0;
  return 1 | (luhn(digits) ? 2 : 0) | (nationalNumber(digits) ? 4 : 0) | (goods(digits) ? 8 : 0);
}

function digitsOf(text: string, from: number, to: number): string {
  let digits = "";
  for (let p = from; p < to; p++) if (isDigit(text.charCodeAt(p))) digits += text[p];
  return digits;
}

/** Groups of a machine's number, and units of each, that are told. */
const GROUPS = 10;
const HEX = /^[\da-fA-F]+$/;
/** Sizes of the groups that signs divide a piece in, where all are hexadecimal; 0 for any other. */
function groupsOf(s: Scan, first: number, last: number): number {
  if (last === first || last - first > GROUPS) return 0;
  let hash = 23;
  for (let k = first; k <= last; k++) {
    const own = s.text.slice(s.start[k], s.end[k]);
    if (own.length > LONGEST_GROUP || !HEX.test(own)) return 0;
    hash = mix(hash, own.length);
  }
  return hash;
}
const LONGEST_GROUP = 16;

const IP = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;
/** 0 for what is no IPv4 address, else whose it is: nobody's (RFC 6890), a name server that all use, or a network's. */
function addressOf(text: string, from: number, to: number): number {
  if (to - from > 15 || to - from < 7) return 0;
  const parts = IP.exec(text.slice(from, to));
  if (parts === null) return 0;
  const [a, b, c, d] = parts.slice(1).map(Number) as [number, number, number, number];
  if (Math.max(a, b, c, d) > 255) return 1;
  if (a === 10 || (a === 172 && b >= 16 && b < 32) || (a === 192 && b === 168) || (a === 169 && b === 254)) return 2;
  if (a === 0 || a === 127 || a >= 224) return 3;
  return a === b && b === c ? 4 : 5;
}

/** Longest and shortest date in figures. */
const LONGEST_DATE = 10;
const SHORTEST_DATE = 6;
const DATE = /^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})$/;
/** How a date in figures lies to a life: 0 for none, else by its year, roughly. */
function dateOf(text: string, from: number, to: number): number {
  if (to - from > LONGEST_DATE || to - from < SHORTEST_DATE) return 0;
  const parts = DATE.exec(text.slice(from, to));
  if (parts === null) return 0;
  const [, one, , two, three] = parts as unknown as [string, string, string, string, string];
  const year =
    one.length === 4
      ? Number(one)
      : three.length === 4
        ? Number(three)
        : three.length === 2
          ? inFull(Number(three))
          : 0;
  if (year === 0) return 1;
  if (Number(two) > 12 && Number(one) > 12) return 2;
  return year < 1900 ? 3 : year < 2012 ? 4 : year < 2021 ? 5 : year <= 2032 ? 6 : 7;
}
const inFull = (year: number): number => (year > 40 ? 1900 + year : 2000 + year);

/** What the pieces in a row tell. */
interface Row {
  readonly first: number;
  readonly last: number;
  readonly digits: number;
  /** Signs between it and the words on both sides. */
  readonly before: number;
  readonly behind: number;
}

function putRow(text: string, pieces: Pieces, i: number, { kinds }: Build, language: number): Row {
  const { count, start, end, hash, runFirst, runLast } = pieces;
  const first = runFirst[i] as number;
  const last = runLast[i] as number;
  const size = Math.min(last - first + 1, 6);
  let whole = 19;
  let allKinds = 0;
  let digits = "";
  // Of a long row, a table's, what is near.
  for (let k = Math.max(first, i - BAG); k <= Math.min(last, i + BAG); k++) {
    whole = mix(whole, hash[k] as number);
    allKinds = mix(allKinds, kindsOf(text, start[k] as number, end[k] as number));
    digits += digitsOf(text, start[k] as number, end[k] as number);
  }
  const many = bucket(digits.length);
  const checks = checksOf(digits);
  put(9, whole);
  put(10, many * 8 + size);
  put(11, allKinds);
  put(12, mix(allKinds, many));
  put(13, Math.min(i - first, 9) * 8 + size);
  put(14, mix(hash[i] as number, many * 8 + size));
  put(29, mix(kinds, many * 8 + size));
  put(39, checks * 16 + many);
  // A numbering plan begins its numbers alike: "07…" of eleven figures, "13…" of eleven.
  const begins = digits.slice(0, 2) === "" ? -1 : Number(digits.slice(0, 2));
  put(127, begins * 16 + many);
  put(128, mix(begins * 32 + Math.min(digits.length, 31), language));
  const from = start[first] as number;
  const to = end[last] as number;
  return {
    first,
    last,
    digits: many,
    before: between(text, first > 0 ? (end[first - 1] as number) : Math.max(0, from - 2), from),
    behind: between(text, to, last + 1 < count ? (start[last + 1] as number) : Math.min(text.length, to + 2)),
  };
}

/** Hash of the first three signs between two places that are no blanks. */
function between(text: string, from: number, to: number): number {
  let told = to === from ? 1 : 2;
  let signs = 0;
  for (let p = from; p < to && p < from + 12 && signs < 3; p++) {
    const c = text.charCodeAt(p);
    if (c === 32) continue;
    told = Math.imul(told, 31) + c;
    signs++;
  }
  return told;
}

/** What stands right beside the piece. */
function putSigns(text: string, from: number, to: number, { sized }: Build): void {
  const left = from > 0 ? text.charCodeAt(from - 1) : 0;
  const right = to < text.length ? text.charCodeAt(to) : 0;
  put(30, left);
  put(31, right);
  put(32, mix(left, right));
  put(33, mix(left, sized));
  put(34, mix(right, sized));
  if (from > 1) put(35, mix(text.charCodeAt(from - 2), left));
  if (to + 1 < text.length) put(36, mix(right, text.charCodeAt(to + 1)));
}

const hashAt = ({ count, kind, hash }: Pieces, k: number): number =>
  k < 0 || k >= count ? END : kind[k] === VALUE ? FOUND : (hash[k] as number);

function putNeighbours(pieces: Pieces, i: number, { kinds, sized }: Build, row: Row): void {
  const left = row.first - 1;
  const right = row.last + 1;
  const l1 = hashAt(pieces, left);
  const l2 = hashAt(pieces, left - 1);
  const l3 = hashAt(pieces, left - 2);
  const r1 = hashAt(pieces, right);
  const r2 = hashAt(pieces, right + 1);
  put(40, l1);
  put(41, l2);
  put(42, l3);
  put(43, hashAt(pieces, left - 3));
  put(44, r1);
  put(45, r2);
  put(46, hashAt(pieces, right + 2));
  put(47, row.before);
  put(48, row.behind);
  put(49, mix(l1, row.before));
  put(50, mix(r1, row.behind));
  put(51, mix(l1, l2));
  put(52, mix(mix(l1, l2), l3));
  put(53, mix(r1, r2));
  put(54, mix(l1, r1));
  put(55, mix(l1, kinds));
  put(56, mix(l2, kinds));
  put(57, mix(r1, kinds));
  put(58, mix(l1, row.digits));
  put(59, mix(l2, row.digits));
  put(60, mix(r1, row.digits));
  put(61, mix(mix(l1, l2), row.digits));
  put(62, mix(row.before, sized));
  put(63, mix(row.behind, sized));
  const own = pieces.hash[i] as number;
  put(64, hashAt(pieces, i - 1));
  put(65, hashAt(pieces, i + 1));
  put(66, mix(hashAt(pieces, i - 1), own));
  put(67, mix(hashAt(pieces, i + 1), own));
  for (let k = 0; k < BAG; k++) {
    if (left - k >= 0) {
      const word = hashAt(pieces, left - k);
      put(70, word);
      put(72, word);
      if (k < BAG_BEFORE) put(71, mix(word, kinds));
    }
    if (right + k < pieces.count) {
      const word = hashAt(pieces, right + k);
      put(73, word);
      put(72, word);
      if (k < BAG_BEHIND) put(74, mix(word, kinds));
    }
  }
}

const LOUD_NEAR = 4;
/** Beside words in capitals, a heading's, capitals say nothing. */
function putLoudness(s: Scan, { count, kind, first }: Pieces, i: number, { kinds }: Build): void {
  let loud = 0;
  for (let k = Math.max(0, i - LOUD_NEAR); k < Math.min(count, i + LOUD_NEAR + 1); k++)
    if (k !== i && kind[k] !== ODD && ((s.shape[first[k] as number] as number) & ALL_UPPER) !== 0) loud++;
  put(125, loud);
  put(126, mix(kinds, loud));
}

function cuesOf(s: Scan, { first, last }: Pieces, k: number): number {
  let cues = 0;
  for (let t = first[k] as number; t <= (last[k] as number); t++) cues |= s.cue[t] as number;
  return cues;
}

/** What the cues of the nearest pieces say on one side of a row. */
interface Cues {
  readonly all: number;
  readonly nearest: number;
  /** Pieces between the nearest cue and the row. */
  readonly away: number;
}

/** Of up to `most` pieces from `from` on, in steps of `step`. */
function cuesAlong(s: Scan, pieces: Pieces, from: number, step: 1 | -1, most: number): Cues {
  let all = 0;
  let nearest = 0;
  let away = 0;
  for (let k = 0; k < most; k++) {
    const at = from + step * k;
    if (at < 0 || at >= pieces.count) break;
    if (pieces.kind[at] === VALUE) continue;
    const cues = cuesOf(s, pieces, at);
    if (cues !== 0 && nearest === 0) {
      nearest = cues;
      away = k;
    }
    all |= cues;
  }
  return { all, nearest, away };
}

/** How many pieces before `from` the line begins, that one counted, where it is near: 0 else. */
function lineBefore(s: Scan, { kind, first }: Pieces, from: number): number {
  for (let k = 0; k < CUES_BEFORE && from - k >= 0; k++)
    if (kind[from - k] !== VALUE && ((s.shape[first[from - k] as number] as number) & LINE_START) !== 0) return k + 1;
  return 0;
}

function putCues(s: Scan, pieces: Pieces, { kinds, sized, date }: Build, row: Row): void {
  const size = row.digits * 8 + Math.min(row.last - row.first + 1, 6);
  const line = lineBefore(s, pieces, row.first - 1);
  const { all, nearest, away } = cuesAlong(s, pieces, row.first - 1, -1, line === 0 ? CUES_BEFORE : line);
  put(80, nearest);
  put(81, mix(nearest, Math.min(away, 4)));
  put(82, mix(nearest, sized));
  put(83, mix(nearest, size));
  put(84, all);
  put(85, mix(nearest, row.before));
  put(94, line);
  put(95, mix(nearest, kinds));
  put(96, mix(nearest, mix(row.digits, date)));
  for (let bit = 0; bit < BITS; bit++) {
    if ((all & (1 << bit)) === 0) continue;
    put(86, bit);
    put(87, bit * 32 + row.digits);
    put(97, mix(bit, kinds));
  }
  const behind = cuesAlong(s, pieces, row.last + 1, 1, CUES_BEHIND);
  put(88, behind.nearest);
  put(89, mix(behind.nearest, Math.min(behind.away, 3)));
  put(90, mix(behind.nearest, sized));
  put(91, mix(nearest, behind.nearest));
  for (let bit = 0; bit < BITS; bit++) {
    if ((behind.all & (1 << bit)) === 0) continue;
    put(92, bit);
    put(93, bit * 32 + row.digits);
  }
}

function putOthers({ count, kind }: Pieces, i: number, { kinds, sized }: Build, row: Row): void {
  let values = 0;
  let odd = 0;
  for (let k = Math.max(0, i - NEIGHBOURHOOD); k < Math.min(count, i + NEIGHBOURHOOD + 1); k++) {
    if (kind[k] === VALUE) values++;
    if (kind[k] === ODD) odd++;
  }
  let left = 0;
  let right = 0;
  for (let k = 1; k <= VALUES_NEAR; k++) {
    if (left === 0 && row.first - k >= 0 && kind[row.first - k] === VALUE) left = k;
    if (right === 0 && row.last + k < count && kind[row.last + k] === VALUE) right = k;
  }
  put(100, Math.min(values, 4));
  put(101, mix(Math.min(values, 1), kinds));
  put(103, mix(Math.min(values, 3), sized));
  put(104, left);
  put(105, right);
  put(106, mix(left, sized));
  put(107, mix(right, sized));
  put(108, mix(left, row.digits));
  put(109, Math.min(odd, 8));
}
