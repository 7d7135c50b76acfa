/**
 * Closed lists of words a recognizer asks a token about: a read of an array where a regular expression would need a copy of
 * the token. The scanner numbers the words of all lists (`Scan.mark`); a list is a set of these numbers.
 */
import { CLASS, LOWERED, UPPER } from "./classes.ts";
import { MOST_MARKS, markWord } from "./lexicon.ts";
import { addList, addTo } from "./list-bits.ts";
import type { Scan } from "./scan.ts";

/** Is token `i` one of the list's words? False outside the text. */
export interface WordSet {
  (s: Scan, i: number): boolean;
  /** May any token of the text be one? Says so in any case and with or without diacritics; asked before a walk. */
  readonly inText: (s: Scan) => boolean;
}

const asker =
  (column: number, bit: number) =>
  (s: Scan): boolean =>
    ((s.lists[column] as number) & bit) !== 0;

/**
 * @param words separated by `|` or white space
 * @param like `exact`: spelled so; `lower`: in any case; `folded`: in any case, and with or without diacritics
 */
export function wordSet(words: string, like: "exact" | "lower" | "folded" = "lower"): WordSet {
  const { column, bit } = addList();
  const inText = asker(column, bit);
  /** Bits by mark: so few that they stay in the processor's nearest cache while a recognizer goes through its texts. */
  const members = new Int32Array(MOST_MARKS >> 5);
  const spellings = new Map<number, string[]>();
  for (const word of new Set(words.trim().split(/[|\s]+/))) {
    const mark = markWord(word);
    addTo(mark, column, bit);
    members[mark >> 5] = (members[mark >> 5] as number) | (1 << (mark & 31));
    const same = spellings.get(mark);
    if (same === undefined) spellings.set(mark, [word]);
    else same.push(word);
  }
  const holds = (s: Scan, i: number): boolean => {
    if (i < 0 || i >= s.count) return false;
    const mark = s.mark[i] as number;
    return ((members[mark >> 5] as number) & (1 << (mark & 31))) !== 0;
  };
  if (like === "folded") return Object.assign(holds, { inText });
  const same = like === "exact" ? isSpelled : isLowered;
  const isOne = (s: Scan, i: number): boolean =>
    holds(s, i) &&
    same(s.text, s.start[i] as number, s.end[i] as number, spellings.get(s.mark[i] as number) as string[]);
  return Object.assign(isOne, { inText });
}

/** Asks several lists about a token at once. */
export interface WordNumbers {
  (s: Scan, i: number): number;
  /** May any token of the text stand in any of the lists? */
  readonly inText: (s: Scan) => boolean;
}

/**
 * Which of several lists holds token `i`, from 1 up, in any case and with or without diacritics; 0 for none. A word may stand in one
 * list only: an Error names one that stands in two, be it by its form without accents.
 */
export function wordLists(lists: readonly string[]): WordNumbers {
  const { column, bit } = addList();
  const members = new Uint8Array(MOST_MARKS);
  lists.forEach((words, n) => {
    for (const word of words.trim().split(/\s+/)) {
      const mark = markWord(word);
      const was = members[mark] as number;
      if (was !== 0 && was !== n + 1) throw new Error(`"${word}" stands in lists ${was} and ${n + 1}`);
      members[mark] = n + 1;
      addTo(mark, column, bit);
    }
  });
  return Object.assign((s: Scan, i: number) => members[s.mark[i] as number] as number, { inText: asker(column, bit) });
}

/** Bits of the lists, up to eight, that hold token `i`, the first list's lowest; in any case and with or without diacritics. */
export function wordFlags(lists: readonly string[]): WordNumbers {
  const { column, bit } = addList();
  const members = new Uint8Array(MOST_MARKS);
  lists.forEach((words, n) => {
    for (const word of words.trim().split(/\s+/)) {
      const mark = markWord(word);
      members[mark] = (members[mark] as number) | (1 << n);
      addTo(mark, column, bit);
    }
  });
  return Object.assign((s: Scan, i: number) => (i >= 0 && i < s.count ? (members[s.mark[i] as number] as number) : 0), {
    inText: asker(column, bit),
  });
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
