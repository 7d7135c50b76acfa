/** What of a known name stands beside a part of it, cut short: "Chr. Penhaligon", "AC Bergqvist", "Sato M.", or another of the family. */
import type { Context } from "../recognizers/context.ts";
import { isCased, isInitial, isUpper, isWord, surelyFirst } from "../recognizers/persons/name-tokens.ts";
import { fold } from "../scan/classes.ts";
import { COMMON, hashWord } from "../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../scan/scan.ts";
import { isAcronym } from "./initials.ts";
import { both, type KnownNames } from "./name-parts.ts";
import { isSaid } from "./said.ts";
import { abbreviates, opening } from "./stands.ts";

/** "Chr. Penhaligon", "Loi Giov.", "Marie-Thé", "Chris Pen": beside another part of it, a part cut short. */
export function isCut(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  const at = s.start[i] as number;
  const size = (s.end[i] as number) - at;
  if (size < 2 || size > LONGEST_CUT || !isWord(s, i) || !isUpper(s, i)) return false;
  const tied = s.text.charCodeAt(at - 1) === 45;
  // "Mat Krawcewicz": a word as well, with a capital where none is owed.
  const isWordHere = ((s.word[i] as number) & COMMON) !== 0;
  if (!tied && !abbreviates(ctx, i) && (size < 3 || (isWordHere && opening(ctx, i)))) return false;
  const word = fold(s.text.slice(at, s.end[i]));
  if (isWordHere && !tied && !abbreviates(ctx, i))
    return isUpper(s, i + 1) && [...p.given].some((one) => one.length > size + 2 && one.startsWith(word));
  for (const part of tied ? p.given : p.words)
    if (part.length > size + (tied ? 0 : 1) && part.startsWith(word))
      return tied || abbreviates(ctx, i) || !isSaid(s, i);
  return false;
}
export const LONGEST_CUT = 7;

/** "JH Park" of 박준호, "hämäläinen ak", "AC Bergqvist": beside a part of the name, the letters of the others. */
export function isBlock(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (size < 1 || size > 3 || !isWord(s, i)) return false;
  if (size === 1) return p.foreign && isInitial(s, i) && abbreviates(ctx, i);
  // "NINO: QQ 12 34": a label and its value.
  if (
    s.text.charCodeAt((s.start[i] as number) - 2) === 58 ||
    /^ ?\d/.test(s.text.slice(s.end[i], (s.end[i] as number) + 2))
  )
    return false;
  if (((s.shape[i] as number) & ALL_UPPER) !== 0)
    return p.initials.has(s.hash[i] as number) || (p.foreign && !isAcronym(s, i));
  return (
    p.initials.has(s.hash[i] as number) &&
    ENDS_FIELD.test(s.text.slice(s.end[i], (s.end[i] as number) + 2)) &&
    !isSaid(s, i)
  );
}

/** "muntianu e.", "Sato M.": beside a part of the name, however it is spelled there, the letter of another. */
export const isOwnLetter = (ctx: Context, p: KnownNames, i: number): boolean =>
  isInitial(ctx.scan, i) || isLetterCut(ctx, i) ? p.letters.has(ctx.scan.hash[i] as number) : false;
const isLetterCut = (ctx: Context, i: number): boolean =>
  (ctx.scan.end[i] as number) - (ctx.scan.start[i] as number) === 1 && isWord(ctx.scan, i) && abbreviates(ctx, i);

/** "Haruko Minamide" where Haruko M. is known. */
export const isSpelledOut = (s: Scan, p: KnownNames, i: number): boolean =>
  isUpper(s, i) &&
  (s.end[i] as number) - (s.start[i] as number) > 2 &&
  p.whole.has(both(s.hash[i - 1] as number, hashWord(fold(s.text.charAt(s.start[i] as number)))));

/** "Bódogh Ottó" where Zsófia Bódogh is known: a given name and nothing else, beside a part of the name. */
export const isRelative = (s: Scan, i: number): boolean =>
  isUpper(s, i) && isWord(s, i) && surelyFirst(s, i) && isCased(s, i);
/** Behind a value of a field, or at the end of a line. */
export const ENDS_FIELD = /^(?:$|\s?[,;)|\n])/;
