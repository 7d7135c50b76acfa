/**
 * One walk over the words that are no plain ones in small letters: each is handed to whom its build concerns. Codes are made of digits
 * and capitals, keys of machines are long or go on behind a sign, keys of programs have a hump.
 */
import { unitAt } from "../scan/classes.ts";
import { HAS_LETTER, IS_DENSE } from "../scan/scan.ts";
import { codeAt, codesTold } from "./codes/codes.ts";
import type { Context } from "./context.ts";
import { keyInSentence } from "./fields/keyed-values.ts";
import { keyAt, mayBeKey } from "./secrets/shapes.ts";

/** Units of the shortest key of a program that is read in a sentence. */
const SHORTEST_KEY = 5;

export function oddWords(ctx: Context): void {
  const s = ctx.scan;
  const { text, unusual, unusualCount, shape, start, end } = s;
  const told = codesTold(s);
  /** Where the code ends that was read last, as a token; where the key ends, in the text. */
  let [code, key] = [0, 0];
  for (let n = 0; n < unusualCount; n++) {
    const i = unusual[n] as number;
    const own = shape[i] as number;
    if (told >= 0 && i >= code) code = codeAt(ctx, i, own, told);
    if ((own & HAS_LETTER) === 0) continue;
    const at = start[i] as number;
    const to = end[i] as number;
    const next = unitAt(text, to);
    if (at >= key && mayBeKey(text, at, to - at, own, next)) key = keyAt(ctx, i, at, to - at, own);
    if (to - at >= SHORTEST_KEY && (next === 32 || next === 93) && (own & IS_DENSE) === 0)
      keyInSentence(ctx, at, to, next);
  }
}
