/** A word of a known name written in two or three: "le breton" of Lebreton, "Ben Chekroun", "kovács né". */
import { DICTIONARY } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { isOrdinary } from "../names/ordinary-words.ts";
import type { Context } from "../recognizers/context.ts";
import { isUpper, isWord } from "../recognizers/persons/name-tokens.ts";
import { FOLD, fold } from "../scan/classes.ts";
import { COMMON, extendHash } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { LEAST_JOINED } from "./joined-length.ts";
import type { KnownNames } from "./name-parts.ts";
import { beside } from "./other-words.ts";
import { standsAsPerson } from "./person-places.ts";
import { opening } from "./stands.ts";

/** Pieces at most, and letters of the whole at least. */
const MOST_PIECES = 3;
const LEAST_PIECE = 2;

/** The last token of those that make a word of the name together from `i` on; `i` itself where none do. */
export function joinedTo(ctx: Context, p: KnownNames, i: number): number {
  const s = ctx.scan;
  if (!isWord(s, i) || sizeOf(s, i) < LEAST_PIECE) return i;
  let hash = s.hash[i] as number;
  let size = sizeOf(s, i);
  let words = isSaid(s, i);
  for (let next = i + 1; next < s.count && next - i < MOST_PIECES && beside(ctx, next - 1); next++) {
    if (!isWord(s, next) || sizeOf(s, next) < LEAST_PIECE || gapOf(s, next) !== 1) return i;
    for (let at = s.start[next] as number; at < (s.end[next] as number); at++)
      hash = extendHash(hash, FOLD[s.text.charCodeAt(at)] as number);
    size += sizeOf(s, next);
    words &&= isSaid(s, next);
    const part = size < LEAST_JOINED ? undefined : p.parts.get(hash);
    // Two words of the name side by side are no one word of it.
    if (part === undefined || part.word.length !== size || !p.words.includes(part.word)) continue;
    return !words || isNamed(ctx, p, i, next) ? next : i;
  }
  return i;
}

/** Two words of the language are the name where they are written or stand as one: "Black Wood", "marine le breton". */
function isNamed(ctx: Context, p: KnownNames, first: number, last: number): boolean {
  const s = ctx.scan;
  if (isUpper(s, last) && !opening(ctx, first)) return true;
  const isPart = (k: number, gap: number): boolean =>
    k >= 0 && k < s.count && beside(ctx, gap) && p.parts.has(s.hash[k] as number);
  return isPart(first - 1, first - 1) || isPart(last + 1, last) || standsAsPerson(ctx, last);
}

const sizeOf = (s: Scan, i: number): number => (s.end[i] as number) - (s.start[i] as number);
const gapOf = (s: Scan, i: number): number => (s.start[i] as number) - (s.end[i - 1] as number);
const isSaid = (s: Scan, i: number): boolean =>
  ((s.word[i] as number) & COMMON) !== 0 || (LISTS(s.hash[i] as number) & DICTIONARY) !== 0 || isOrdinary(s, i);

/** "jean bat": behind a word of a name the beginning of the next, in small letters too. */
export function isNextCut(s: Scan, p: KnownNames, i: number): boolean {
  const size = sizeOf(s, i);
  if (i === 0 || size < LEAST_CUT || size > MOST_CUT || !isWord(s, i)) return false;
  if (((s.word[i] as number) & COMMON) !== 0) return false;
  const [before, word] = [fold(s.text.slice(s.start[i - 1], s.end[i - 1])), fold(s.text.slice(s.start[i], s.end[i]))];
  return p.spoken.some((words) =>
    words.some((one, n) => {
      const next = n + 1 < words.length ? fold(words[n + 1] as string) : "";
      return fold(one) === before && next.length > size + 1 && (next.startsWith(word) || isWithout(word, next));
    }),
  );
}
const [LEAST_CUT, MOST_CUT] = [3, 7];
/** "bat" of Baptiste: without the letter before its last. */
const isWithout = (word: string, whole: string): boolean =>
  whole.startsWith(word.slice(0, -1)) && whole.charAt(word.length) === word.charAt(word.length - 1);
