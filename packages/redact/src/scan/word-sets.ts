/**
 * Closed lists of words a recognizer asks a token about: a read of an array where a regular expression would need a copy of
 * the token. The scanner numbers the words of all lists (`Scan.mark`); a list is a set of these numbers.
 */
import { MOST_MARKS, markWord } from "./lexicon.ts";
import type { Scan } from "./scan.ts";

/** Is token `i` one of the list's words? False outside the text. */
export type WordSet = (s: Scan, i: number) => boolean;

/**
 * @param words separated by `|` or white space
 * @param like `exact`: spelled so; `lower`: in any case; `folded`: in any case, and with or without diacritics
 */
export function wordSet(words: string, like: "exact" | "lower" | "folded" = "lower"): WordSet {
  const members = new Uint8Array(MOST_MARKS);
  const spellings = new Set(words.trim().split(/[|\s]+/));
  for (const word of spellings) members[markWord(word)] = 1;
  const [exact, folded] = [like === "exact", like === "folded"];
  return (s, i) => {
    if (i < 0 || i >= s.count || members[s.mark[i] as number] === 0) return false;
    if (folded) return true;
    const spelling = s.text.slice(s.start[i], s.end[i]);
    return spellings.has(exact ? spelling : spelling.toLowerCase());
  };
}
