/** Words of no language: nobody else is meant by them. */

import { DICTIONARY } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { isOrdinaryAnywhere } from "../names/ordinary-words.ts";
import { COMMON, hashWord, MONTH, ORG, PLACE, TITLE, wordBits } from "../scan/lexicon.ts";

const SHORTEST = 4;

/** A word of no language, as far as lists say. */
export function isStranger(word: string): boolean {
  if (word.length < SHORTEST || !/^\p{L}[\p{L}\p{M}'’-]+$/u.test(word)) return false;
  if ((wordBits(word, 0, word.length) & (COMMON | TITLE | ORG | PLACE | MONTH)) !== 0) return false;
  return (LISTS(hashWord(word)) & DICTIONARY) === 0 && !isOrdinaryAnywhere(word);
}
