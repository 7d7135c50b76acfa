/** What a word that is written like a known name, or nearly, is by itself: mistyped, none of any list, or gone on with in the next line. */
import { DICTIONARY } from "../names/features.ts";
import { LISTS, mannerHere } from "../names/model.ts";
import { isOrdinaryAnywhere, spelled } from "../names/ordinary-words.ts";
import { isCased, isUpper } from "../recognizers/persons/name-tokens.ts";
import { fold } from "../scan/classes.ts";
import type { Scan } from "../scan/scan.ts";
import { within1 } from "./endings.ts";
import { both, type KnownNames } from "./name-parts.ts";
import { isSaid } from "./said.ts";

/** "Davd", "jodi": a name of five letters with one wrong or missing, where it is no word and no other name; in small letters where all is. */
export function isMistyped(s: Scan, i: number, list: readonly string[]): boolean {
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (size < 4 || size > 6 || (!isUpper(s, i) && !mannerHere(s).lower)) return false;
  if (LISTS(s.hash[i] as number) !== 0 || isSaid(s, i)) return false;
  const word = s.text.slice(s.start[i], s.end[i]);
  const folded = fold(word);
  return list.some((part) => part.length === 5 && within1(folded, part)) && !isOrdinaryAnywhere(word);
}

/** Behind "a" and "an", which are words of other languages as well, a long one of no list is nobody's word. */
export const isShortOrWord = (s: Scan, i: number): boolean =>
  (s.end[i] as number) - (s.start[i] as number) < LEAST_NO_WORD || (LISTS(s.hash[i] as number) & DICTIONARY) !== 0;
const LEAST_NO_WORD = 7;
/** In English alone. */
export const isDefiniteThe = spelled("the");

/** "Ernst⏎Klein": the next word of the name begins the next line. */
export const wraps = (s: Scan, p: KnownNames, i: number): boolean =>
  i + 1 < s.count &&
  (s.end[i + 1] as number) - (s.start[i + 1] as number) > 2 &&
  p.whole.has(both(s.hash[i] as number, s.hash[i + 1] as number)) &&
  /^ ?\r?\n$/.test(s.text.slice(s.end[i], s.start[i + 1])) &&
  (isUpper(s, i + 1) || !isCased(s, i + 1));
