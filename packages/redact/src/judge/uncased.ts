/**
 * Words in scripts without capitals that may be somebody's name, and what their finders look at for each. In Thai nothing stands between words:
 * where they end is told by the dictionary of ICU (Intl.Segmenter), to which most names are several words or none.
 */
import { howCommon } from "../names/how-common.ts";
import { isOrdinaryAnywhere } from "../names/ordinary-words.ts";
import { CLASS, DIGIT, isAlnum, scriptAt, THAI } from "../scan/classes.ts";
import { FIRST, LAST, wordBits } from "../scan/lexicon.ts";
import { VALUE_SIGN } from "./collapsed.ts";
import { feature, mix, toSlots, type Visit } from "./sums.ts";

/** More features than any stretch has. */
const MOST = 96;
/** Words of ICU that a given or a family's name in Thai has. */
const MOST_WORDS = 5;
const SHORTEST = 2;
const LONGEST = 18;

const slots = new Int32Array(MOST);
const segmenter = new Intl.Segmenter("th", { granularity: "word" });

/** The words and other signs of a text, by their number: where each begins and ends, what it is as a neighbour, and whether lists of names hold it. */
interface Words {
  readonly text: string;
  readonly starts: number[];
  readonly ends: number[];
  readonly told: number[];
  readonly listed: number[];
}

const noWords = (text: string): Words => ({ text, starts: [], ends: [], told: [], listed: [] });

function add({ text, starts, ends, told, listed }: Words, start: number, end: number): void {
  starts.push(start);
  ends.push(end);
  told.push(asNeighbour(text, start, end));
  listed.push(wordBits(text, start, end) & LISTED);
}

/** Calls `visit` for each stretch of Thai in the collapsed text: a given name or a family's, one to `MOST_WORDS` words of ICU. */
export function eachThai(text: string, held: number, visit: Visit): void {
  const words = noWords(text);
  for (const { index, segment } of segmenter.segment(text)) add(words, index, index + segment.length);
  for (let first = 0; first < words.ends.length; first++)
    for (let last = first; last < words.ends.length && last < first + MOST_WORDS; last++) {
      if (scriptAt(text, words.starts[last] as number) !== THAI) break;
      if (!offer(words, first, last, held, visit)) break;
    }
}

/** Scripts with blanks between their words, and without capitals. */
export const UNCASED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Ethiopic}\p{Script=Georgian}]/u;
const WORD = /[\p{L}\p{M}\u200c\u200d]+|[^\s\p{L}\p{M}]/gu;

/** Calls `visit` for each word of such a script in the collapsed text. */
export function eachUncased(text: string, held: number, visit: Visit): void {
  const words = noWords(text);
  for (const { index, 0: word } of text.matchAll(WORD)) add(words, index, index + word.length);
  for (let k = 0; k < words.ends.length; k++)
    if (UNCASED.test(text[words.starts[k] as number] as string)) offer(words, k, k, held, visit);
}

/** Whether the stretch is no longer than names are. */
function offer(words: Words, first: number, last: number, held: number, visit: Visit): boolean {
  const start = words.starts[first] as number;
  const end = words.ends[last] as number;
  if (end - start > LONGEST) return false;
  if (end - start >= SHORTEST) visit(start, end, slots, features(words, first, last, held));
  return true;
}

const END = 1;

function hashBetween(text: string, from: number, to: number): number {
  let h = 17;
  for (let p = from; p < to; p++) h = mix(h, text.charCodeAt(p));
  return h;
}

/** A word as a neighbour: itself; of a number, a value or a sign what kind it is. */
function asNeighbour(text: string, from: number, to: number): number {
  const c = text.charCodeAt(from);
  if (CLASS[c] === DIGIT) return 2;
  if (text[from] === VALUE_SIGN) return 4;
  if (c < 0x80 && isAlnum(c)) return 5;
  return isAlnum(c) ? hashBetween(text, from, to) : 0x1000 + c;
}

const LISTED = FIRST | LAST;
const toldAt = ({ told }: Words, k: number): number => told[k] ?? END;
const listedAt = ({ listed }: Words, k: number): number => listed[k] ?? 1;
/** Signs of Sanskrit and Pali: most given names have one, most words none. */
const LEARNED = new Set("ฆฌญฎฏฐฑฒณธภศษฬฤ์");

/** Slots of all features of the words `first` to `last`; returns how many there are. */
function features(words: Words, first: number, last: number, held: number): number {
  const { text, starts, ends } = words;
  const from = starts[first] as number;
  const to = ends[last] as number;
  let n = 0;
  const put = (kind: number, value: number): void => {
    slots[n++] = feature(kind, value);
  };
  const count = last - first + 1;
  const size = Math.min(to - from, 12);
  const bits = wordBits(text, from, to) & LISTED;
  let learned = 0;
  for (let p = from; p < to; p++) if (LEARNED.has(text[p] as string)) learned++;
  let lone = 0;
  let listedParts = 0;
  for (let k = first; k <= last; k++) {
    if ((ends[k] as number) - (starts[k] as number) === 1) lone++;
    if (words.listed[k] !== 0) listedParts++;
  }
  const shape = ((Math.min(count, 4) * 16 + size) * 4 + Math.min(learned, 3)) * 4 + Math.min(lone, 3);
  const known = (bits === 0 ? 0 : 1) * 4 + Math.min(listedParts, 3);
  const [l1, l2, l3] = [toldAt(words, first - 1), toldAt(words, first - 2), toldAt(words, first - 3)];
  const [r1, r2, r3] = [toldAt(words, last + 1), toldAt(words, last + 2), toldAt(words, last + 3)];
  const sides = mix(l1 < 0x2000 && l1 > 0 ? l1 : 9, r1 < 0x2000 && r1 > 0 ? r1 : 9);
  put(1, hashBetween(text, from, to));
  put(2, bits);
  put(3, known);
  put(4, count);
  put(5, size);
  put(6, shape);
  put(7, mix(shape, known));
  put(8, toldAt(words, first));
  put(9, toldAt(words, last));
  put(10, mix(toldAt(words, first), toldAt(words, last)));
  put(11, hashBetween(text, from, from + 2));
  put(12, hashBetween(text, from, from + 3));
  put(13, hashBetween(text, to - 2, to));
  put(14, hashBetween(text, to - 3, to));
  put(15, text.charCodeAt(from));
  put(17, hashBetween(text, Math.max(from, to - 4), to));
  const script = scriptAt(text, from);
  // No list of common words is Thai.
  const ordinary = script !== THAI && isOrdinaryAnywhere(text.slice(from, to)) ? 1 : 0;
  put(18, ordinary * 4 + known);
  const often = howCommon(text, from, to);
  put(50, often * 4 + known);
  put(51, mix(sides, often));
  put(52, mix(l1, often));
  put(53, mix(r1, often));
  put(54, mix(shape, often));
  // What may be glued to it.
  for (let cut = 1; cut <= 3 && to - from - cut >= 2; cut++) {
    put(55, cut * 16 + howCommon(text, from + cut, to) * 4 + known);
    put(56, cut * 16 + howCommon(text, from, to - cut) * 4 + known);
  }
  put(19, script);
  put(16, text.charCodeAt(to - 1));
  put(20, l1);
  put(21, r1);
  put(22, mix(l2, l1));
  put(23, mix(r1, r2));
  put(24, mix(mix(l3, l2), l1));
  put(25, mix(mix(r1, r2), r3));
  put(26, mix(l1, r1));
  put(27, l2);
  put(28, r2);
  put(29, sides);
  put(30, mix(sides, known));
  put(31, mix(sides, shape));
  put(32, mix(l1, known));
  put(33, mix(r1, known));
  put(34, mix(l1, shape));
  put(35, mix(r1, shape));
  put(36, mix(l1, count));
  put(37, mix(r1, count));
  put(38, mix(mix(l1, r1), known));
  put(42, mix(listedAt(words, first - 1), known));
  put(43, mix(listedAt(words, last + 1), known));
  put(39, Math.min(held, 3));
  for (let k = 4; k <= 6; k++) {
    put(40, toldAt(words, first - k));
    put(41, toldAt(words, last + k));
  }
  toSlots(slots, n);
  return n;
}
