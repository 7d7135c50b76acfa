/** Words that are like a name of the case and are none of it, by what stands in their line. */

import type { Context } from "../recognizers/context.ts";
import { isCased, isUpper, sameLine } from "../recognizers/persons/name-tokens.ts";
import { ALL_UPPER } from "../scan/scan.ts";
import { admitted, PART } from "./filter.ts";
import type { KnownNames } from "./name-parts.ts";
import { opening } from "./stands.ts";

/** Letters of what is cut short and ends with a stop. */
const LONGEST_SHORT = 3;
/** Do tokens `i` and `i + 1` stand as closely as the words of one name? */
export function beside(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  const gap = (s.start[i + 1] as number) - (s.end[i] as number);
  if (!sameLine(s, i + 1) || gap > 2) return false;
  // "حتى السابعة. نور الغرفة": another sentence, where no capital says so; a letter with its stop is part of the name.
  if (
    gap === 2 &&
    s.text.charCodeAt(s.end[i] as number) === 46 &&
    !isCased(s, i) &&
    (s.end[i] as number) - (s.start[i] as number) > LONGEST_SHORT
  )
    return false;
  // "Mara Oduya <mara@…": what follows is another value.
  return gap < 2 || s.text.charCodeAt((s.start[i + 1] as number) - 1) !== 60;
}

/**
 * "v balíku boli hrušky" of Hruška, "kvôli mrazu": in small letters and with an ending, where the same line has one of the case's people with the
 * capital that this writer gives to names.
 */
export function isOtherWord(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  if (isUpper(s, i) || !isCased(s, i) || isPartBeside(ctx, p, i)) return false;
  for (const step of [-1, 1])
    for (let k = i; k >= 0 && k < s.count && Math.abs(k - i) <= MOST_OF_LINE; k += step) {
      if (step > 0 && k > i && !sameLine(s, k)) break;
      // "артему", beside "Pogodina" in another alphabet.
      if (s.script[k] === s.script[i] && isNamed(ctx, p, k)) return true;
      if (step < 0 && !sameLine(s, k)) break;
    }
  return false;
}
const MOST_OF_LINE = 80;
/** "rajender mishra" of Rajendra Mishra. */
const isPartBeside = (ctx: Context, p: KnownNames, i: number): boolean =>
  (i > 0 && beside(ctx, i - 1) && p.parts.has(ctx.scan.hash[i - 1] as number)) ||
  (i + 1 < ctx.scan.count && beside(ctx, i) && p.parts.has(ctx.scan.hash[i + 1] as number));
const isNamed = (ctx: Context, p: KnownNames, k: number): boolean =>
  isUpper(ctx.scan, k) &&
  ((ctx.scan.shape[k] as number) & ALL_UPPER) === 0 &&
  (admitted(ctx.scan.hash[k] as number) & PART) !== 0 &&
  p.parts.has(ctx.scan.hash[k] as number) &&
  !opening(ctx, k);
