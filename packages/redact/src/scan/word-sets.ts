/**
 * Closed lists of words a recognizer asks a token about: a read of an array where a regular expression would need a copy of
 * the token. The scanner numbers the words of all lists (`Scan.mark`); a list is a set of these numbers.
 */
import { CLASS, LOWERED, UPPER } from "./classes.ts";
import { MOST_MARKS, markWord } from "./lexicon.ts";
import type { Scan } from "./scan.ts";

/** Is token `i` one of the list's words? False outside the text. */
export type WordSet = (s: Scan, i: number) => boolean;

const MOST_LISTS = 384;
const ROW = MOST_LISTS >> 5;
/**
 * For each mark one bit for each list. A token is asked about many lists, one after the other: what they say of its word
 * stands side by side, in one line of the cache.
 */
const rows = new Int32Array(MOST_MARKS * ROW);
let lists = 0;

/**
 * @param words separated by `|` or white space
 * @param like `exact`: spelled so; `lower`: in any case; `folded`: in any case, and with or without diacritics
 */
export function wordSet(words: string, like: "exact" | "lower" | "folded" = "lower"): WordSet {
  if (lists === MOST_LISTS) throw new Error("too many closed lists");
  const column = lists >> 5;
  const bit = 1 << (lists++ & 31);
  /** For each mark 0 or, from 1 up, the number of its spellings in `spellings`. */
  const members = new Uint16Array(MOST_MARKS);
  const spellings: string[][] = [];
  for (const word of new Set(words.trim().split(/[|\s]+/))) {
    const mark = markWord(word);
    rows[mark * ROW + column] = (rows[mark * ROW + column] as number) | bit;
    members[mark] ||= spellings.push([]);
    (spellings[(members[mark] as number) - 1] as string[]).push(word);
  }
  if (like === "folded")
    return (s, i) => i >= 0 && i < s.count && ((rows[(s.mark[i] as number) * ROW + column] as number) & bit) !== 0;
  const same = like === "exact" ? isSpelled : isLowered;
  return (s, i) => {
    if (i < 0 || i >= s.count) return false;
    const mark = s.mark[i] as number;
    if (((rows[mark * ROW + column] as number) & bit) === 0) return false;
    return same(s.text, s.start[i] as number, s.end[i] as number, spellings[(members[mark] as number) - 1] as string[]);
  };
}

/**
 * Which of several lists holds token `i`, from 1 up, in any case and with or without diacritics; 0 for none. A word may stand in one
 * list only: an Error names one that stands in two, be it by its form without accents.
 */
export function wordLists(lists: readonly string[]): (s: Scan, i: number) => number {
  const members = new Uint8Array(MOST_MARKS);
  lists.forEach((words, n) => {
    for (const word of words.trim().split(/\s+/)) {
      const mark = markWord(word);
      const was = members[mark] as number;
      if (was !== 0 && was !== n + 1) throw new Error(`"${word}" stands in lists ${was} and ${n + 1}`);
      members[mark] = n + 1;
    }
  });
  return (s, i) => members[s.mark[i] as number] as number;
}

/** Bits of the lists, up to eight, that hold token `i`, the first list's lowest; in any case and with or without diacritics. */
export function wordFlags(lists: readonly string[]): (s: Scan, i: number) => number {
  const members = new Uint8Array(MOST_MARKS);
  lists.forEach((words, n) => {
    for (const word of words.trim().split(/\s+/)) {
      const mark = markWord(word);
      members[mark] = (members[mark] as number) | (1 << n);
    }
  });
  return (s, i) => (i >= 0 && i < s.count ? (members[s.mark[i] as number] as number) : 0);
}

/** Is `text[from, to)` one of the words? Unit by unit: a copy of the token costs more than most lists are long. */
function isSpelled(text: string, from: number, to: number, words: readonly string[]): boolean {
  for (const word of words) if (word.length === to - from && text.startsWith(word, from)) return true;
  return false;
}

/** As `isSpelled`, in any case. */
function isLowered(text: string, from: number, to: number, words: readonly string[]): boolean {
  for (const word of words) {
    if (word.length !== to - from) continue;
    let p = from;
    for (; p < to; p++) {
      const c = text.charCodeAt(p);
      // A capital sigma's small form hangs on its place, and capitals beyond the table are rare: as the language folds them.
      if (c === SIGMA || (c >= 0x590 && CLASS[c] === UPPER)) return words.includes(text.slice(from, to).toLowerCase());
      if (LOWERED[c] !== word.charCodeAt(p - from)) break;
    }
    if (p === to) return true;
  }
  return false;
}

const SIGMA = 0x3a3;
