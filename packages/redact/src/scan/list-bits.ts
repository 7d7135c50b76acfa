/** For each word of a closed list (word-sets.ts) the lists that hold it, as bits, and these put together for a text. */
import { MOST_MARKS } from "./lexicon.ts";

/** Numbers of 32 bits that say of all lists whether each holds something: few lines of the processor's cache. */
export const LIST_COLUMNS = 20;
const MOST_LISTS = LIST_COLUMNS * 32;
/** What they say of a word stands side by side. */
const rows = new Int32Array(MOST_MARKS * LIST_COLUMNS);
/** For each mark the columns of its row that hold anything, as bits: most words stand in one or two lists. */
const columns = new Uint32Array(MOST_MARKS);
let lists = 0;

/** A place for another list among those of each mark. */
export function addList(): { readonly column: number; readonly bit: number } {
  if (lists === MOST_LISTS) throw new Error("too many closed lists");
  return { column: lists >> 5, bit: 1 << (lists++ & 31) };
}

export function addTo(mark: number, column: number, bit: number): void {
  rows[mark * LIST_COLUMNS + column] = (rows[mark * LIST_COLUMNS + column] as number) | bit;
  columns[mark] = (columns[mark] as number) | (1 << column);
}

/** Puts together in `union` the lists that hold any of the first `count` marks. */
export function gatherLists(union: Int32Array, marks: Uint16Array, count: number): void {
  union.fill(0);
  for (let i = 0; i < count; i++) {
    const mark = marks[i] as number;
    for (let rest = columns[mark] as number; rest !== 0; rest &= rest - 1) {
      const column = 31 - Math.clz32(rest & -rest);
      union[column] = (union[column] as number) | (rows[mark * LIST_COLUMNS + column] as number);
    }
  }
}
