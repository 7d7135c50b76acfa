/**
 * The table that is open where a text is cut: what tells its rows stands far above them. Which lines are heads, and of whom, recognizers say, who are
 * shown its first lines; here cells are counted.
 */

import {
  cellsOf,
  isRule,
  LONGEST_HEADS,
  LONGEST_ROW,
  MOST_IN_ADDRESS,
  separatorOf,
} from "../recognizers/fields/cells.ts";

/** Lines that are kept of a table: what leads to it ("COPY … FROM stdin;"), and the first with as many cells, of which a sentence may be one. */
const FIRST = 4;
const FEWEST_CELLS = 2;
const TABULATOR = 9;

interface Table {
  /** Where its first line stands in all that was read. */
  readonly begin: number;
  readonly lines: string[];
  readonly separator: number;
  readonly cells: number;
}

/** Reads a text once, piece by piece. Holds some 10,000 characters at most. */
export function openTable() {
  let table: Table | null = null;
  let before = "";
  let at = 0;
  const take = (line: string): void => {
    if (table === null || !isRow(table, line)) table = begun(before, line, at);
    else if (table.lines.length < FIRST) table.lines.push(line);
    before = line.length > LONGEST_HEADS || !isLine(line) ? "" : line;
    at += line.length;
  };
  return {
    read(text: string): void {
      for (let from = 0; from < text.length; ) {
        const feed = text.indexOf("\n", from);
        const end = feed < 0 ? text.length : feed + 1;
        take(text.slice(from, end));
        from = end;
      }
    },
    /** The first lines of the table that is open, where it began before `place`; "" elsewhere. Those of a text that begins with them stand first here as well, no others do. */
    head(place: number): string {
      if (table === null || table.begin >= place) return "";
      return (table.begin === 0 ? "" : "\n") + table.lines.join("");
    },
  };
}

/** Ends where it was cut, or is empty: no line of a table. */
const isLine = (line: string): boolean => line.endsWith("\n") && line.trim() !== "";

function isRow({ separator, cells }: Table, line: string): boolean {
  if (line.length > LONGEST_ROW || !isLine(line)) return false;
  if (isRule(line, separator)) return true;
  const more = cellsOf(line, 0, line.length - 1, separator).length - cells;
  return more >= 0 && more <= MOST_IN_ADDRESS;
}

function begun(before: string, line: string, at: number): Table | null {
  if (line.length > LONGEST_HEADS || !isLine(line)) return null;
  const separator = separatorOf(line, 0) || (line.includes("\t") ? TABULATOR : 0);
  const cells = separator === 0 ? 0 : cellsOf(line, 0, line.length - 1, separator).length;
  if (cells < FEWEST_CELLS) return null;
  return { begin: at - before.length, lines: before === "" ? [line] : [before, line], separator, cells };
}
