/** Names under a head of people that blanks align: "Name            Phone", "Vorname     Nachname     Telefon". */
import type { Context } from "../context.ts";
import { LONGEST_HEAD } from "./cells.ts";
import { holds } from "./named-values.ts";
import { HEAD, personal } from "./table-columns.ts";

interface Cell {
  readonly from: number;
  readonly to: number;
}

const LONGEST_LINE = 400;
const MOST_ROWS = 1000;
const FEWEST = 2;
/** "----   -----", "=====+====". */
const RULE = /^[\s=+|_*-]*$/;
/** As tables that upright strokes divide are asked. */
const PIPE = 124;
const MOST_WORDS = 5;

/** Reads the table whose head is the line `from..end`, if that is a head of people. Returns where it ends: no row is read for two heads. */
export function namesBelow(ctx: Context, from: number, end: number): number {
  const { text } = ctx.scan;
  const heads = cellsOf(text, from, end);
  if (heads.length < FEWEST) return end;
  const names = heads.map((head) => text.slice(from + head.from, from + head.to).replace(/:$/, ""));
  if (!names.every((name) => name.length <= LONGEST_HEAD && HEAD.test(name))) return end;
  const people = personal(names, PIPE)?.map((column) => column?.type === "PERSON") ?? [];
  if (!people.includes(true)) return end;
  let at = end + 1;
  for (let n = 0; n < MOST_ROWS && at < text.length; n++) {
    const next = text.indexOf("\n", at);
    const stop = next < 0 ? text.length : next;
    const row = text.slice(at, stop);
    if (!RULE.test(row)) {
      const cells = stop - at > LONGEST_LINE ? [] : cellsOf(text, at, stop);
      if (cells.length < FEWEST) break;
      for (const [place, head] of heads.entries()) if (people[place]) take(ctx, at, cells, head);
    } else if (n > 0 && row.trim() === "") break;
    at = stop + 1;
  }
  return at - 1;
}

/** Runs of words that one blank parts, from the line's beginning. */
function cellsOf(text: string, from: number, end: number): Cell[] {
  return [...text.slice(from, end).matchAll(/\S+(?: \S+)*/g)].map(({ 0: cell, index }) => ({
    from: index,
    to: index + cell.length,
  }));
}

/** "notes.txt" is a file's. */
const FILE = /\.[a-z\d]{2,5}$/i;

/** What begins, or ends, where the head does. */
function take(ctx: Context, at: number, cells: readonly Cell[], head: Cell): void {
  const cell = cells.find(({ from, to }) => from === head.from || to === head.to);
  if (cell === undefined) return;
  const value = ctx.scan.text.slice(at + cell.from, at + cell.to);
  if (value.length < 2 || value.split(" ").length > MOST_WORDS || FILE.test(value) || !holds(value, "PERSON")) return;
  ctx.emit(at + cell.from, at + cell.to, "PERSON", 0.78, "aligned-name");
}
