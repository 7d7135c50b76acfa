/** What stands between two parts of an address that were found apart, and within brackets in one: "flat 3b |the old maltings, |14 tanner row". */
import type { Draft } from "../../findings.ts";
import { C_ADDRESS, C_CODE, C_NAME, C_NUMBER, C_POSTCODE, PARTICLE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { sizeOf, tokenAt } from "../context.ts";
import { isWord } from "../persons/name-tokens.ts";
import { names } from "../persons/things/stops.ts";
import { COMMA, gapKind, IN } from "./pieces.ts";
import { SMALL } from "./place-words.ts";

/** Told in words, whose bounds are words. */
export const IS_SPOKEN = /said|spoken|spelled|corner/;
export const OWN_CUES = C_ADDRESS | C_POSTCODE | C_NAME | C_CODE | C_NUMBER;
export const isSmall = (s: Scan, k: number): boolean => SMALL(s, k) || ((s.word[k] as number) & PARTICLE) !== 0;
/** Boxes of the post, in the languages of the world. */
export const BOX = names(
  "box pobox postbox postbus posbus postfach case postale boite boîte bp cp casella apartado apdo caixa casilla skrytka przegródka přihrádka priečinok postafiók pf pb boks postboks postbox pašto dėžutė a/я абонентский ящик скринька пощенска кутия θυρίδα thyrida peti",
);

/** "flat 3b |the old maltings, |14 tanner row", "aparecida de goiania |go |74914-220": what little stands between two is theirs. */
export function joinAddresses(s: Scan, drafts: Draft[]): void {
  const all = drafts
    .filter(({ type, rule }) => type === "ADDRESS" && !IS_SPOKEN.test(rule))
    .sort((a, b) => a.start - b.start);
  for (let n = 1; n < all.length; n++) {
    const [one, two] = [all[n - 1] as Draft, all[n] as Draft];
    if (two.start > one.end && two.start - one.end < MOST_BETWEEN && isBetween(s, one.end, two.start))
      one.end = two.end;
    if (two.end < one.end) all[n] = one;
  }
}
const MOST_BETWEEN = 36;

function isBetween(s: Scan, from: number, to: number): boolean {
  const [first, stop] = [tokenAt(s, from), tokenAt(s, to)];
  if (stop - first > 4 || stop >= s.count || first === 0) return false;
  for (let k = first - 1; k < stop; k++) {
    const gap = gapKind(s, k);
    if (gap !== IN && gap !== COMMA && !/^ ?[()] {0,2}$/.test(s.text.slice(s.end[k], s.start[k + 1]))) return false;
    if (k >= first && (!isWord(s, k) || ((s.cue[k] as number) & ~OWN_CUES) !== 0)) return false;
  }
  if (stop - first === 1) return sizeOf(s, first) < 4 && !isSmall(s, first);
  return stop > first && gapKind(s, stop - 1) === COMMA && (!isSmall(s, first) || ARTICLE(s, first));
}
const ARTICLE = names("the la le les el los il die das der");

export const LONGEST_BRACKET = 48;
/** "PB C (e/ Dorrego y Las Heras), |B1824KJF": the first token of the bracket that ends right before. */
export function beforeBracket(s: Scan, at: number): number {
  const to = s.start[at] as number;
  const aside = BRACKET_BEFORE.exec(s.text.slice(Math.max(0, to - LONGEST_BRACKET), to));
  return aside === null ? at : tokenAt(s, to - aside[0].length);
}
const BRACKET_BEFORE = /\([^()\n@€$£%:]{2,44}\),? $/;
