/** What a word that is written like a known name, or nearly, is by itself: mistyped, none of any list, or gone on with in the next line. */
import { DICTIONARY } from "../names/features.ts";
import { LISTS, mannerHere } from "../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere, spelled } from "../names/ordinary-words.ts";
import { isCased, isUpper } from "../recognizers/persons/name-tokens.ts";
import { fold } from "../scan/classes.ts";
import { hashWord } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { inflects, within1 } from "./endings.ts";
import { both, type KnownNames } from "./name-parts.ts";
import { isSaid } from "./said.ts";
import { isWordPart } from "./word-names.ts";

/** "Davd", "jodi": a name of five letters with one wrong or missing, where it is no word and no other name; in small letters where all is. */
export function isMistyped(s: Scan, i: number, list: readonly string[]): boolean {
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (size < 4 || size > 6 || (!isUpper(s, i) && !mannerHere(s).lower)) return false;
  if (LISTS(s.hash[i] as number) !== 0 || isSaid(s, i)) return false;
  const word = s.text.slice(s.start[i], s.end[i]);
  const folded = fold(word);
  return list.some((part) => part.length === 5 && within1(folded, part)) && !isOrdinaryAnywhere(word);
}

/** "the dale depot"; behind "a" and "an", which are words of other languages as well, a long one of no list is nobody's word. */
export const isBehindArticle = (s: Scan, i: number): boolean =>
  i > 0 && (THE(s, i - 1) || (A(s, i - 1) && isShortOrWord(s, i)));
const THE = spelled("the");
const A = spelled("a an");
const isShortOrWord = (s: Scan, i: number): boolean =>
  (s.end[i] as number) - (s.start[i] as number) < LEAST_NO_WORD || (LISTS(s.hash[i] as number) & DICTIONARY) !== 0;
const LEAST_NO_WORD = 7;

/** "Ernst⏎Klein": the next word of the name begins the next line. */
export const wraps = (s: Scan, p: KnownNames, i: number): boolean =>
  i + 1 < s.count &&
  (s.end[i + 1] as number) - (s.start[i + 1] as number) > 2 &&
  p.whole.has(both(s.hash[i] as number, s.hash[i + 1] as number)) &&
  /^ ?\r?\n$/.test(s.text.slice(s.end[i], s.start[i + 1])) &&
  (isUpper(s, i + 1) || !isCased(s, i + 1));

/** "charities" where somebody is called Charity: a form of the word, not of the name. "pizarra" is none of Pizarro. */
export function isWordForm(s: Scan, i: number, part: string): boolean {
  if (isUpper(s, i) || !isSaid(s, i)) return false;
  const word = fold(s.text.slice(s.start[i], s.end[i]));
  if (isOrdinary(s, i) && !word.startsWith(part) && !inflects(word, part)) return true;
  return (LISTS(hashWord(part)) & DICTIONARY) !== 0 || isWordPart(part);
}
