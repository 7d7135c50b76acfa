/** Known names told letter by letter: "t-a-m-s-i-n", "H O L L O W A Y". */
import type { Context } from "../recognizers/context.ts";
import { FOLD, unitAt } from "../scan/classes.ts";
import { extendHash, HASH_SEED } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import type { KnownNames } from "./name-parts.ts";

/** Letters from which a name told letter by letter is looked for. */
export const FEWEST_SPELLED = 3;
const MOST = 24;

/** Letters that stand alone, one behind the other: any run of them may be a part of a name. */
export function knownSpelled(ctx: Context, p: KnownNames): void {
  const s = ctx.scan;
  if (p.parts.size === 0) return;
  let next = 0;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (i < next || !isLetter(s, i)) continue;
    let hash = extendHash(HASH_SEED, FOLD[s.text.charCodeAt(s.start[i] as number)] as number);
    let best = -1;
    let last = i;
    while (last + 1 < s.count && last - i < MOST && isLetter(s, last + 1) && follows(s, last)) {
      last++;
      hash = extendHash(hash, FOLD[s.text.charCodeAt(s.start[last] as number)] as number);
      if (last - i + 1 >= FEWEST_SPELLED && p.parts.has(hash)) best = last;
    }
    if (best < 0) continue;
    ctx.emit(s.start[i] as number, s.end[best] as number, "PERSON", 0.95, "known-spelled");
    next = best + 1;
  }
}

/** "L.T. rang", "as B. N. said": the first letters of a name, each with its stop. */
export function knownDotted(ctx: Context, p: KnownNames): void {
  const s = ctx.scan;
  for (let n = 0; n + 1 < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (!isLetter(s, i) || s.anchors[n + 1] !== i + 1 || !isLetter(s, i + 1)) continue;
    const [a, b] = [s.start[i] as number, s.start[i + 1] as number];
    if (b - a > 3 || s.text.charCodeAt(a + 1) !== 46 || unitAt(s.text, b + 1) !== 46) continue;
    if (i > 0 && isLetter(s, i - 1) && a - (s.end[i - 1] as number) < 3) continue;
    // "U.S.A.", "p.m.": more letters, or small ones.
    if (i + 2 < s.count && isLetter(s, i + 2) && (s.start[i + 2] as number) - b < 4) continue;
    const letters = s.text.charAt(a) + s.text.charAt(b);
    if (letters !== letters.toUpperCase() || letters === letters.toLowerCase()) continue;
    const hash = extendHash(
      extendHash(HASH_SEED, FOLD[letters.charCodeAt(0)] as number),
      FOLD[letters.charCodeAt(1)] as number,
    );
    if (!p.initials.has(hash)) continue;
    ctx.emit(a, b + 2, "PERSON", 0.9, "known-initials");
  }
}

function isLetter(s: Scan, k: number): boolean {
  return (s.end[k] as number) - (s.start[k] as number) === 1;
}

/** One hyphen, full stop or blank, or a comma and a blank, stands behind token `k`. */
function follows(s: Scan, k: number): boolean {
  const gap = (s.start[k + 1] as number) - (s.end[k] as number);
  return gap === 1 || (gap === 2 && s.text.charCodeAt(s.end[k] as number) === 44);
}
