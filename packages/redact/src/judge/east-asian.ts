/**
 * What the finder of overlooked names looks at in Chinese, Japanese and Korean: a stretch's signs, what stands around it, and what the lists and
 * the name model say of it. The same code runs in training and in use; a feature is a slot in the table of weights.
 */
import { isFamilySign, isGivenSign, isJapanese, isJapaneseFamily, isJapaneseGiven } from "../names/dense.ts";
import { howCommonDense } from "../names/how-common.ts";
import { denseScore } from "../names/model.ts";
import { isChineseWord } from "../names/ordinary-dense.ts";
import { CLASS, DENSE, DIGIT, HAN, HANGUL, HIRAGANA, isAlnum, KATAKANA, SCRIPT, SPACE } from "../scan/classes.ts";
import { HAN_FAMILIES, HAN_PARTS } from "../words/han-peoples.ts";
import { VALUE_SIGN } from "./collapsed.ts";
import { MOST_ENDS, mayEndAt } from "./stretches.ts";
import { feature, mix, toSlots, type Visit } from "./sums.ts";

/** More features than any stretch has. */
const MOST = 128;
const slots = new Int32Array(MOST);
const ends = new Int32Array(MOST_ENDS);

/** Calls `visit` for each stretch of the collapsed text. */
export function eachEastAsian(text: string, held: number, visit: Visit): void {
  const japanese = isJapanese(text);
  for (let p = 0; p < text.length; p++) {
    const count = mayEndAt(text, p, japanese, ends);
    for (let e = 0; e < count; e++) {
      const end = ends[e] as number;
      // A blank in a name may have a value behind it.
      if (held > 0 && text.slice(p, end).includes(VALUE_SIGN)) continue;
      visit(p, end, slots, features(text, p, end, japanese, held));
    }
  }
}

const NOTHING = 1;
const at = (text: string, p: number): number => (p >= 0 && p < text.length ? text.charCodeAt(p) : NOTHING);
/** Signs before and behind the stretch that are looked at. */
const NEAR = 7;
/** Of the rest of its word, and of the next ones. */
const MOST_REST = 6;
const REACH = 14;

/** What kind of sign it is: its script, a digit, a blank, or itself. */
function kindOf(c: number): number {
  const kind = CLASS[c] as number;
  const script = SCRIPT[c] as number;
  if (kind === DENSE || script === HAN || script === HANGUL || script === HIRAGANA || script === KATAKANA)
    return script;
  if (kind === DIGIT) return 40;
  if (kind === SPACE) return 41;
  return isAlnum(c) ? 42 : 0x1000 + c;
}

/** Slots of all features of `text[from, to)`; returns how many there are. */
function features(text: string, from: number, to: number, japanese: boolean, held: number): number {
  let n = 0;
  const put = (kind: number, value: number): void => {
    slots[n++] = feature(kind, value);
  };
  const left = (k: number): number => at(text, from - k);
  const right = (k: number): number => at(text, to - 1 + k);
  const size = to - from;
  const model = Math.max(-8, Math.min(8, Math.round(denseScore(text, from, to, japanese) / 40))) + 8;
  const sure = model > 8 ? 1 : 0;
  let all = 7;
  let shape = 11;
  for (let p = from; p < to; p++) {
    all = mix(all, text.charCodeAt(p));
    shape = mix(shape, kindOf(text.charCodeAt(p)));
  }
  const [l1, r1] = [left(1), right(1)];
  const l2 = mix(l1, left(2));
  const r2 = mix(r1, right(2));
  const sides = mix(kindOf(l1), kindOf(r1));
  put(1, model);
  put(2, size);
  put(3, model * 16 + size);
  put(4, all);
  put(5, text.charCodeAt(from));
  put(6, mix(text.charCodeAt(from), size > 1 ? text.charCodeAt(from + 1) : 0));
  put(7, text.charCodeAt(to - 1));
  put(8, l1);
  put(9, l2);
  put(10, mix(l2, left(3)));
  put(11, r1);
  put(12, r2);
  put(13, mix(r2, right(3)));
  put(14, mix(l1, r1));
  put(15, kindOf(l1));
  put(16, kindOf(r1));
  put(17, sides);
  put(18, mix(sides, size));
  put(19, shape);
  put(20, mix(shape, sides));
  put(21, Math.min(held, 3));
  const listed = japanese ? (isJapaneseFamily(text, from, to) ? 1 : 0) | (isJapaneseGiven(text, from, to) ? 2 : 0) : 0;
  put(22, listed);
  put(23, mix(listed, sides));
  put(24, mix(listed, r1));
  put(25, mix(listed, r2));
  put(26, mix(listed, l1));
  put(27, mix(r2, sure));
  put(28, mix(l2, sure));
  for (let k = 4; k <= NEAR; k++) {
    put(30, left(k));
    put(31, right(k));
  }
  // What is glued behind it to the end of its word, and the words on either side.
  let end = to;
  const own = SCRIPT[at(text, to)];
  while (
    end < text.length &&
    end - to < MOST_REST &&
    SCRIPT[text.charCodeAt(end)] === own &&
    isAlnum(text.charCodeAt(end))
  )
    end++;
  let rest = 13;
  for (let p = to; p < end; p++) rest = mix(rest, text.charCodeAt(p));
  put(32, rest);
  put(33, mix(rest, size));
  put(34, mix(rest, sure));
  const next = wordFrom(text, end, 1);
  const before = wordFrom(text, from - 1, -1);
  put(35, next.whole);
  put(36, next.near);
  put(37, before.whole);
  put(38, before.near);
  put(39, mix(before.near, rest));
  put(40, mix(kindOf(left(2)), kindOf(l1)));
  put(41, mix(kindOf(at(text, end)), kindOf(at(text, end + 1))));
  putCommon(text, from, to, { listed, sides, model }, put);
  if (!japanese && SCRIPT[text.charCodeAt(from)] === HAN) putHan(text, from, to, sides, put);
  toSlots(slots, n);
  return n;
}

/** What common words the stretch is, begins, ends, and lies across the edge of. */
function putCommon(
  text: string,
  from: number,
  to: number,
  { listed, sides, model }: { readonly listed: number; readonly sides: number; readonly model: number },
  put: (kind: number, value: number) => void,
): void {
  const size = to - from;
  const often = howCommonDense(text, from, to);
  // The longest word that goes on behind it, and that begins before it.
  let on = 0;
  for (let k = 1; k <= 4 && to + k <= text.length; k++) {
    const longer = howCommonDense(text, from, to + k);
    if (longer > 0) on = k * 4 + longer;
  }
  let begun = 0;
  for (let k = 1; k <= 3 && k <= from; k++) {
    const longer = howCommonDense(text, from - k, to);
    if (longer > 0) begun = k * 4 + longer;
  }
  // Words that lie across its edges.
  let across = 0;
  for (let a = 1; a <= 2; a++)
    for (let b = 1; b <= 2; b++) {
      if (a <= from && b < size) across |= 1 << howCommonDense(text, from - a, from + b);
      if (a < size && to + b <= text.length) across |= 8 << howCommonDense(text, to - a, to + b);
    }
  put(50, often * 16 + size);
  put(51, often * 4 + listed);
  put(52, mix(sides, often));
  put(53, on);
  put(54, begun);
  put(55, across);
  put(56, mix(across, often));
  put(57, mix(on, often));
  put(58, mix(mix(on, begun), across));
  put(59, mix(across, listed));
  put(
    60,
    (to + 2 <= text.length ? howCommonDense(text, to, to + 2) : 3) * 4 +
      (to < text.length ? howCommonDense(text, to, to + 1) : 3),
  );
  put(61, from >= 2 ? howCommonDense(text, from - 2, from) : 3);
  put(65, mix(often, model));
}

/** Which signs are those of names, and where words of two signs lie across the edges or within. */
function putHan(
  text: string,
  from: number,
  to: number,
  sides: number,
  put: (kind: number, value: number) => void,
): void {
  const size = Math.min(to - from, 6);
  let words = 0;
  for (let p = from - 2; p <= from + 1; p++) words = words * 2 + (isChineseWord(text, p) ? 1 : 0);
  for (let p = to - 2; p <= to; p++) words = words * 2 + (isChineseWord(text, p) ? 1 : 0);
  let signs = isFamilySign(text, from) ? 1 : 0;
  if (HAN_FAMILIES.has(text[from] as string)) signs |= 2;
  if (isGivenSign(text, from)) signs |= 4;
  if (isGivenSign(text, to - 1)) signs |= 8;
  if (size > 2 && isGivenSign(text, to - 2)) signs |= 16;
  if (size === 2 && text[from] === text[from + 1]) signs |= 32;
  if (HAN_PARTS.has(text.slice(from, from + 2)) || HAN_PARTS.has(text.slice(from, from + 3))) signs |= 64;
  if (text.slice(from, to).includes("·")) signs |= 128;
  put(50, words * 8 + size);
  put(51, signs * 8 + size);
  put(52, mix(signs * 8 + size, sides));
  put(53, mix(signs * 8 + size, words));
  put(54, mix(mix(signs * 8 + size, words), sides));
  put(55, mix(signs * 8 + size, at(text, to)));
  put(56, mix(signs * 8 + size, at(text, from - 1)));
}
/** The word that begins or ends nearest to `p` in this direction: a hash of all of it, and of its two nearest signs. */
function wordFrom(text: string, p: number, step: 1 | -1): { readonly whole: number; readonly near: number } {
  let k = p;
  const inside = (): boolean => k >= 0 && k < text.length && Math.abs(k - p) < REACH;
  while (inside() && !isAlnum(text.charCodeAt(k))) k += step;
  let whole = 17;
  let near = 17;
  for (let n = 0; inside() && isAlnum(text.charCodeAt(k)); n++, k += step) {
    whole = mix(whole, text.charCodeAt(k));
    if (n < 2) near = whole;
  }
  return { whole, near };
}
