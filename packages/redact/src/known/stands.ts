/** Where a word of a known name stands. */
import type { Context } from "../recognizers/context.ts";
import { sameLine } from "../recognizers/persons/name-tokens.ts";
import { unitAt } from "../scan/classes.ts";

/** Does a sentence or a line begin with token `i`? A capital says nothing there. */
export function opening(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  if (i === 0 || !sameLine(s, i)) return true;
  const c = unitAt(s.text, (s.start[i] as number) - 2);
  return c === 46 || c === 33 || c === 63;
}

/** "Chr.": a full stop stands right behind token `i`. */
export function abbreviates(ctx: Context, i: number): boolean {
  return unitAt(ctx.scan.text, ctx.scan.end[i] as number) === 46;
}
