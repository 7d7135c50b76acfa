/**
 * What closed lists say of a word that stands beside a value, as bits by the word's mark: one read of an array passes by the
 * words, nearly all, beside which nothing of the kind stands.
 */
import { MOST_MARKS, markWord } from "../scan/lexicon.ts";
import { onceForText } from "../scan/once.ts";
import { type WordSet, wordSet } from "../scan/word-sets.ts";

export const IS_KIN = 1 << 0;
export const IS_ROLE = 1 << 1;
export const IS_BELL = 1 << 2;
export const IS_TELL = 1 << 3;
export const IS_DEED = 1 << 4;
export const IS_ARTICLE = 1 << 5;
export const IS_UNCASED = 1 << 6;
export const IS_HOME = 1 << 7;
export const IS_BADGE = 1 << 8;
export const IS_NICK = 1 << 9;
export const IS_PRESENT = 1 << 10;
export const IS_HEADER = 1 << 11;
export const IS_BUILT = 1 << 12;
export const IS_TO = 1 << 13;
export const IS_ASKED_BEFORE = 1 << 14;
export const IS_ASKED_BEHIND = 1 << 15;
export const IS_BY = 1 << 16;
export const IS_WHEN = 1 << 17;
export const IS_MANY = 1 << 18;
export const IS_COUNTY = 1 << 19;
export const IS_HOLDER = 1 << 20;
export const IS_DRIVEN = 1 << 21;
export const IS_HEBREW_CAR = 1 << 22;
export const IS_DEVICE = 1 << 23;
export const IS_PASSPORT = 1 << 24;
export const IS_HARDWARE = 1 << 25;
export const IS_SERIAL = 1 << 26;
export const IS_PAPER = 1 << 27;
export const IS_SPELLING = 1 << 28;
export const IS_SPELT_FOR = 1 << 29;
export const IS_CARRIED = 1 << 30;

/** By mark. Filled while modules load. */
export const classes = new Int32Array(MOST_MARKS);

/** Words that get the bit, in any case and with or without diacritics, where no list of them is asked beside it. */
export function classify(bit: number, words: string): void {
  for (const word of words.trim().split(/[|\s]+/)) {
    const mark = markWord(word);
    classes[mark] = (classes[mark] as number) | bit;
  }
}

/** A closed list whose words get the bit. */
export function classed(bit: number, words: string, like: "exact" | "lower" | "folded" = "lower"): WordSet {
  classify(bit, words);
  return wordSet(words, like);
}

/** What the words of a text are of, put together: words that are too common to tell anything else among them. */
export const classesIn = onceForText((s) => {
  let union = 0;
  for (let i = 0; i < s.count; i++) {
    const mark = s.mark[i] as number;
    if (mark !== 0) union |= classes[mark] as number;
  }
  return union;
});
