/** Names that no rule announces and no list settles: the model's say, word by word. */
import { COMMON, PARTICLE } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { maybeName } from "../names/candidates.ts";
import { type Manner, mannerOf } from "../names/features.ts";
import { LISTS, nameScore } from "../names/model.ts";
import { type Context } from "./context.ts";
import { continues, isCased, isInitial, isUpper, LONGEST_NAME } from "./name-tokens.ts";
import { take } from "./persons-joined.ts";

/** Sums of weights from which a word is a name: alone with a capital, without one, beside a word that is one. */
const UPPER = 0;
const LOWER = 0;
const UNCASED = 0;
const JOINED = -60;

let manner: Manner | null = null;

/** Forgets the text before: called once for each. */
export function newText(): void {
  manner = null;
}

/** The name that begins at token `i` by the model's word; returns its last token or -1. */
export function byModel(ctx: Context, i: number): number {
  const s = ctx.scan;
  manner ??= mannerOf(s);
  if (!maybeName(s, i, LISTS, manner)) return -1;
  const score = nameScore(s, i, manner);
  const bar = !isCased(s, i) ? UNCASED : isUpper(s, i) ? UPPER : LOWER;
  if (score < bar) return -1;
  let last = i;
  while (last - i < LONGEST_NAME && continues(s, last)) {
    const next = after(s, last);
    if (next < 0) break;
    if (!isInitial(s, next) && (isUpper(s, next) !== isUpper(s, i) || !maybeName(s, next, LISTS, manner) || nameScore(s, next, manner) < JOINED))
      break;
    last = next;
  }
  return take(ctx, i, last, 0.62, "person-model");
}

/** The token that may go on with the name behind `k`: the next, or the one behind "van der". */
function after(s: Scan, k: number): number {
  let next = k + 1;
  for (let n = 0; n < 2 && ((s.word[next] as number) & PARTICLE) !== 0 && !isUpper(s, next); n++) {
    if (!continues(s, next)) return -1;
    next++;
  }
  return ((s.word[next] as number) & COMMON) !== 0 && !isUpper(s, next) ? -1 : next;
}
