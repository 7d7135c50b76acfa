/** Rows written out with their heads: "Name: Mara Oduya | Badge no.: B-77120 | Desk: 3.14". Every line is walked once. */
import { COLON } from "../../scan/classes.ts";
import type { Context } from "../context.ts";
import { LONGEST_HEAD } from "./cells.ts";
import { holds } from "./named-values.ts";
import { HEAD, personal } from "./table-columns.ts";

const BETWEEN = " | ";
const LONGEST_LINE = 4000;
const FEWEST = 2;

export function pairLines(ctx: Context): void {
  const { text, signs } = ctx.scan;
  if ((signs & COLON) === 0 || !text.includes("|")) return;
  for (let at = text.indexOf(BETWEEN); at >= 0; ) {
    const from = text.lastIndexOf("\n", at) + 1;
    const stop = text.indexOf("\n", at);
    const to = stop < 0 ? text.length : stop;
    if (to - from <= LONGEST_LINE) line(ctx, text, from, to);
    at = text.indexOf(BETWEEN, to);
  }
}

function line(ctx: Context, text: string, from: number, to: number): void {
  const heads: string[] = [];
  const values: { readonly start: number; readonly end: number }[] = [];
  for (let p = from; p < to; ) {
    const next = text.indexOf(BETWEEN, p);
    const end = next < 0 || next > to ? to : next;
    const colon = text.indexOf(": ", p);
    if (colon > p && colon < end && colon - p <= LONGEST_HEAD && HEAD.test(text.slice(p, colon))) {
      heads.push(text.slice(p, colon));
      values.push({ start: colon + 2, end });
    }
    p = end + BETWEEN.length;
  }
  const columns = heads.length < FEWEST ? null : personal(heads, PIPE);
  columns?.forEach((column, n) => {
    const { start, end } = values[n] as { start: number; end: number };
    // "Capacity: 1.7 l".
    if (column === null || MEASURED.test(text.slice(start, end))) return;
    if (holds(text.slice(start, end), column.type)) ctx.emit(start, end, column.type, 0.8, "pair-line");
  });
}

const MEASURED =
  /^[\d.,]+(?:[-–x×][\d.,]+)? ?(?:[mckd]?[lm]|[kmg]?g|[mk]?[VWA]~?|[KMGT]i?B|[kMG]?Hz|k?Wh|m?Ah|lbs?|oz|in|ft|bar|°C)\s*$/;
const PIPE = 124;
