/** Cells of a line, by the sign that parts them. Holds no list: what cuts texts, and finds nothing in them, asks it as well. */
import { isAlnum } from "../../scan/classes.ts";

/** Units of the longest head of one column, of a line of heads, and of a row. */
export const LONGEST_HEAD = 34;
export const LONGEST_HEADS = 1200;
export const LONGEST_ROW = 4000;
const MOST_CELLS = 60;
/** Signs in an address without quotes. */
export const MOST_IN_ADDRESS = 4;
const STROKE = 124;

export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** The sign behind the first cell of a head: comma, semicolon, tabulator, upright stroke; 0 for none near enough. */
export function separatorOf(text: string, from: number): number {
  const stop = Math.min(text.length, from + LONGEST_HEAD);
  for (let p = from; p < stop; p++) {
    const c = text.charCodeAt(p);
    if (c === 10) return 0;
    if (c === 44 || c === 59 || c === 9 || (c === STROKE && p > from)) return c;
  }
  return 0;
}

/** The line under a head of Markdown. */
export const isRule = (line: string, separator: number): boolean => separator === STROKE && /^[\s|:+-]+$/.test(line);

/** Cells of a line without quotes, blanks and the strokes at the ends of a Markdown row. */
export function cellsOf(text: string, from: number, end: number, separator: number): Cell[] {
  const cells: Cell[] = [];
  let p = from;
  let stop = end;
  if (separator === STROKE) {
    while (p < stop && text.charCodeAt(p) === 32) p++;
    if (text.charCodeAt(p) === 124) p++;
    while (stop > p && text.charCodeAt(stop - 1) <= 32) stop--;
    if (stop > p && text.charCodeAt(stop - 1) === 124) stop--;
  }
  while (p <= stop && cells.length < MOST_CELLS) {
    let q = p;
    while (q < stop && text.charCodeAt(q) === 32) q++;
    const quote = text.charCodeAt(q) === 34 ? text.indexOf('"', q + 1) : -1;
    if (quote > q && quote < stop) q = quote;
    while (q < stop && text.charCodeAt(q) !== separator) q++;
    let a = p;
    let b = q;
    while (a < b && !inside(text.charCodeAt(a))) a++;
    while (b > a && !inside(text.charCodeAt(b - 1))) b--;
    cells.push({ start: a, end: b });
    p = q + 1;
  }
  return cells;
}

/** Blanks and quotes around a value are not of it. */
function inside(c: number): boolean {
  return c > 32 && c !== 34 && c !== 0xa0 && (isAlnum(c) || c !== 39);
}
