import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { hashWord } from "../../scan/lexicon.ts";
import { isIdentifierWord } from "./identifier-words.ts";

/** "is_active", "pay_as_you_go": names in programs are words, those of people hardly. */
export function isOfWords(value: string): boolean {
  return value
    .split(/[._-]/)
    .every((part) => part === "" || (LISTS(hashWord(part)) & DICTIONARY) !== 0 || isIdentifierWord(part));
}
