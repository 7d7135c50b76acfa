import { DICTIONARY } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { isOrdinary, mayBeEnglish } from "../names/ordinary-words.ts";
import type { Scan } from "../scan/scan.ts";
import { isKnownWord } from "./more-word-names.ts";

/** An ordinary word, as it is spelled, of English or of the text's language. */
export function isSaid(s: Scan, i: number): boolean {
  return isKnownWord(s, i) || isOrdinary(s, i) || ((LISTS(s.hash[i] as number) & DICTIONARY) !== 0 && mayBeEnglish(s));
}
