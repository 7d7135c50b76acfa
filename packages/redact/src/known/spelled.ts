/** Known names told letter by letter: "t-a-m-s-i-n", "H O L L O W A Y". */
import type { Context } from "../recognizers/context.ts";
import { isUpper } from "../recognizers/persons/name-tokens.ts";
import { ARABIC, FOLD, fold, HEBREW, unitAt } from "../scan/classes.ts";
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

/** "L.T. rang", "as B. N. said", "T.A.L.", "J-B", "י.א.": the first letters of a name, each with its stop or tied to the next. */
export function knownDotted(ctx: Context, p: KnownNames): void {
  const s = ctx.scan;
  for (let n = 0; n + 1 < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (!isLetter(s, i) || s.anchors[n + 1] !== i + 1 || !ties(s, i)) continue;
    if (!isCapital(s, i) || !isLetter(s, i + 1) || !isCapital(s, i + 1)) continue;
    let last = i + 1;
    while (last + 1 < s.count && isLetter(s, last + 1) && ties(s, last) && isCapital(s, last + 1)) last++;
    n += last - i - 1;
    if (last - i >= MOST_INITIALS) continue;
    const [start, end] = [s.start[i] as number, s.end[last] as number];
    // "J-B" needs no stop behind it, and no word: "e-B-x".
    const stopped = unitAt(s.text, end) === 46;
    const tied = s.text.charCodeAt(end - 2) === 45 || s.text.charCodeAt(end - 2) === 0x2010;
    if (!stopped && (!tied || GLUED.test(s.text.slice(end, end + 2)))) continue;
    // Another letter before: "x. A. B."
    if (
      i > 0 &&
      isLetter(s, i - 1) &&
      start - (s.end[i - 1] as number) < 3 &&
      s.text.charCodeAt(s.end[i - 1] as number) !== 32
    )
      continue;
    if (start > 0 && !BEFORE.test(s.text.charAt(start - 1))) continue;
    let hash = HASH_SEED;
    for (let k = i; k <= last; k++) hash = extendHash(hash, FOLD[s.text.charCodeAt(s.start[k] as number)] as number);
    if (
      !p.initials.has(hash) ||
      STATES.test(s.text.slice(start, end)) ||
      (i > 0 && LEGAL.test(s.text.slice(start, end)) && isUpper(s, i - 1))
    )
      continue;
    ctx.emit(start, stopped ? end + 1 : end, "PERSON", 0.9, "known-initials");
  }
}

/** "A. de K." of Apolline de Kersaint: the particle between two letters as it is. */
export function knownTitledLetters(ctx: Context, p: KnownNames): void {
  const { text } = ctx.scan;
  if (!p.spoken.some((words) => words.length > 2)) return;
  for (const hit of text.matchAll(WITH_PARTICLE)) {
    const [all, one = "", joins = "", two = ""] = hit;
    const [first, last] = [fold(one), fold(two)];
    const isOf = p.spoken.some((words) => {
      const at = words.findIndex((word) => fold(word) === fold(joins.split(" ").pop() as string));
      return at > 0 && fold(words[0] as string).startsWith(first) && fold(words[at + 1] ?? "").startsWith(last);
    });
    if (isOf) ctx.emit(hit.index, hit.index + all.length, "PERSON", 0.9, "known-initials");
  }
}
const WITH_PARTICLE =
  /(?<![\p{L}.])(\p{Lu})\. ?((?:van |von |de |der |den |la |da |dos |do |di |del |du )?(?:van|von|de|der|den|la|da|dos|do|di|del|du|of|zu)) (\p{Lu})\.(?!\p{L})/gu;
const MOST_INITIALS = 4;
const STATES = /^(?:U\.\s?S(?:\.\s?A)?|U\.\s?K|E\.\s?U|U\.\s?N|U\.\s?A\.\s?E)$/;
/** "Action S.A.", "Philips N.V.": a firm's form. */
const LEGAL = /^(?:S\.\s?A|N\.\s?V|B\.\s?V|A\.\s?[GSDE]|S\.\s?L|K\.\s?G|S\.\s?R|D\.\s?C|P\.\s?C)$/;
const BEFORE = /^[\s(,;:/"'„«-]$/u;
const GLUED = /^[\p{L}\p{N}]|^[-_./@]\S/u;
function isCapital(s: Scan, k: number): boolean {
  const letter = s.text.charAt(s.start[k] as number);
  return letter === letter.toUpperCase() && (letter !== letter.toLowerCase() || isAbjad(s, k));
}
const isAbjad = (s: Scan, k: number): boolean => s.script[k] === HEBREW || s.script[k] === ARABIC;

/** One stop behind token `k`, with a blank or a hyphen behind it or none, or a hyphen alone. */
function ties(s: Scan, k: number): boolean {
  const [end, next] = [s.end[k] as number, s.start[k + 1] as number];
  if (next - end > 2 || next === end) return false;
  const c = s.text.charCodeAt(end);
  if (next - end === 1) return c === 46 || c === 45 || c === 0x2010;
  const d = s.text.charCodeAt(end + 1);
  return c === 46 && (d === 32 || d === 45);
}

function isLetter(s: Scan, k: number): boolean {
  return (s.end[k] as number) - (s.start[k] as number) === 1;
}

/** One hyphen, full stop or blank, or a comma and a blank, stands behind token `k`. */
function follows(s: Scan, k: number): boolean {
  const gap = (s.start[k + 1] as number) - (s.end[k] as number);
  return gap === 1 || (gap === 2 && s.text.charCodeAt(s.end[k] as number) === 44);
}
