/**
 * What is tied to a word of a known name by a sign and no blank: the letter, number or further word of a login ("f_beaumarchais", "vilalta_71",
 * "zukas.v"), and what an apostrophe cuts off ("В'юненку", "d'Angelo").
 */
import { FOLD, isDigit, isLetter } from "../scan/classes.ts";
import type { Scan } from "../scan/scan.ts";
import type { KnownNames } from "./name-parts.ts";

const MOST_TIED = 3;
const LONGEST_NUMBER = 4;
const [DOT, HYPHEN, UNDERSCORE] = [46, 45, 95];

/** The first and the last token of a login or a word with what is tied to tokens `first` to `last`. */
export function tiedTo(s: Scan, p: KnownNames, first: number, last: number): readonly [first: number, last: number] {
  let [from, to] = [first, last];
  while (from > 0 && first - from < MOST_TIED && isTied(s, from - 1) && belongs(s, p, from - 1, from)) from--;
  while (to + 1 < s.count && to - last < MOST_TIED && isTied(s, to) && belongs(s, p, to + 1, to)) to++;
  return [from, to];
}

/** "k_weiss", "rose.b": an ordinary word with a letter of the name tied to it. */
export function isLogin(s: Scan, p: KnownNames, i: number): boolean {
  const [from, to] = tiedTo(s, p, i, i);
  const c = from < i ? s.text.charCodeAt((s.start[i] as number) - 1) : s.text.charCodeAt(s.end[i] as number);
  return (from < i || to > i) && (c === UNDERSCORE || c === DOT);
}

/** One sign between tokens `i` and `i + 1`. */
function isTied(s: Scan, i: number): boolean {
  const end = s.end[i] as number;
  if (s.start[i + 1] !== end + 1) return false;
  const c = s.text.charCodeAt(end);
  return c === UNDERSCORE || c === DOT || c === HYPHEN || isApostrophe(c);
}
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2bc;

/** Is token `i`, beside `other`, a letter or word of the name, or a login's number? */
function belongs(s: Scan, p: KnownNames, i: number, other: number): boolean {
  const [from, to] = [s.start[i] as number, s.end[i] as number];
  const sign = s.text.charCodeAt(Math.min(to, s.end[other] as number));
  const [before, behind] = [s.text.charCodeAt(from - 1), s.text.charCodeAt(to)];
  const free =
    i < other ? !isSign(before) : !isSign(behind) || (behind === DOT && !isLetter(s.text.charCodeAt(to + 1)));
  if (isApostrophe(sign)) return i < other && to - from === 1 && free && p.letters.has(s.hash[i] as number);
  const small = isSmall(s, other);
  if (sign === UNDERSCORE && to - from <= LONGEST_NUMBER && isDigit(s.text.charCodeAt(from))) return i > other;
  if (!small || !isSmall(s, i)) return false;
  if (to - from === 1) return free && p.letters.has(s.hash[i] as number);
  return p.parts.has(s.hash[i] as number);
}
const isSign = (c: number): boolean => c === DOT || c === HYPHEN || c === UNDERSCORE || c === 64;
const isSmall = (s: Scan, i: number): boolean => {
  const c = s.text.charCodeAt(s.start[i] as number);
  return FOLD[c] === c || c > 127;
};
