/** Addresses in a text in small letters that were found where it has capitals: which of them are any, and where they begin. */
import type { Draft } from "../findings.ts";
import { DICTIONARY } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { isInflected, isOrdinary } from "../names/ordinary-words.ts";
import { sizeOf, tokenAt } from "../recognizers/context.ts";
import { LATIN } from "../scan/classes.ts";
import { C_ADDRESS, COMMON, FIRST, LAST, MONTH, PLACE, STREET_AFTER, STREET_BEFORE, UNIT } from "../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../scan/scan.ts";
import { saysNothing } from "../shouted/loud.ts";

/** Rules of addresses that say little where every word has a capital. */
const LOOSE: ReadonlySet<string> = new Set(["address-cue", "labelled"]);
/** "i7 8gb", "hero-anna-1200x800.webp": in capitals a postcode and a file of somebody's. */
export const NOT_IN_CAPITALS: ReadonlySet<string> = new Set(["postcode", "person-in-file"]);

/** An address of nothing but names, streets and numbers. */
export const isNamed = (s: Scan, { start, end, type, rule }: Draft): boolean =>
  type === "ADDRESS" &&
  !LOOSE.has(rule) &&
  !NOT_IN_CAPITALS.has(rule) &&
  saysNothing(s, start, end) &&
  holdsName(s, start, end);

/** Does a town or a word stand there that is nothing but a name? */
function holdsName(s: Scan, start: number, end: number): boolean {
  for (let i = tokenAt(s, start); i < s.count && (s.start[i] as number) < end; i++) {
    const word = s.word[i] as number;
    if (((s.shape[i] as number) & HAS_DIGIT) !== 0 || sizeOf(s, i) <= 2 || (word & MONTH) !== 0) continue;
    if ((word & PLACE) !== 0) return true;
    // Of other scripts too few words are in lists here.
    const listed = (word & (FIRST | LAST)) !== 0 || (s.script[i] as number) === LATIN;
    if (listed && (word & (STREETS | COMMON)) === 0 && !isWord(s, i)) return true;
  }
  return false;
}

const isWord = (s: Scan, i: number): boolean =>
  (LISTS(s.hash[i] as number) & DICTIONARY) !== 0 || isOrdinary(s, i) || isInflected(s, i);
const STREETS = STREET_BEFORE | STREET_AFTER | UNIT;

/** With the code of a town, or told to be an address: every word has a capital, and most numbers follow one. */
export function isWhole(s: Scan, { start, end, rule }: Draft): boolean {
  if (LOOSE.has(rule) || NOT_IN_CAPITALS.has(rule)) return false;
  const first = tokenAt(s, start);
  const named = holdsName(s, start, end);
  if (named && CODE.test(s.text.slice(start, end))) return true;
  if (!named && (s.script[first] as number) === LATIN) return false;
  for (let i = first; i >= 0 && i >= first - NEAR; i--) if (((s.cue[i] as number) & C_ADDRESS) !== 0) return true;
  return false;
}
const CODE = /\d{4}|\d{3} \d{2}(?!\d)|(?<!\p{L})\p{L}{1,2}\d[\p{L}\d]? ?\d\p{L}{2}(?!\p{L})/u;
const NEAR = 4;

/**
 * "wir wohnen jetzt am mühlbach 14": what stands before it in the text as it is was no part of it, but for words that are no other than the
 * street's: "dlouhá 12, 110 00 praha".
 */
export function beginningAs(s: Scan, draft: Draft, small: readonly Draft[]): Draft {
  let from = draft.end;
  for (const { type, start, end } of small) if (type === "ADDRESS" && end > draft.start && start < from) from = start;
  if (from <= draft.start || from === draft.end) return draft;
  let first = tokenAt(s, from);
  // Right before a number stands its street, whatever the word says elsewhere.
  if (((s.shape[first] as number) & HAS_DIGIT) !== 0 && (s.start[first - 1] as number) >= draft.start) first--;
  while (first > 0 && (s.start[first - 1] as number) >= draft.start && !isSaid(s, first - 1)) first--;
  return { ...draft, start: Math.min(from, s.start[first] as number) };
}

/** A word that says something in a sentence, and names no place. */
const isSaid = (s: Scan, i: number): boolean =>
  ((s.word[i] as number) & (STREETS | PLACE)) === 0 &&
  (((s.word[i] as number) & COMMON) !== 0 || ((s.cue[i] as number) & C_ADDRESS) !== 0 || isOrdinary(s, i));
