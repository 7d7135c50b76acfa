/**
 * A known name that is a word of the language, met alone: "عندي أمل" of أمل, "на морозе" of Мороз. It is the word unless its place says
 * somebody, or nothing but the name is ever written so.
 */
import { DICTIONARY } from "../names/features.ts";
import { LISTS, mannerHere } from "../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere } from "../names/ordinary-words.ts";
import type { Context } from "../recognizers/context.ts";
import { isCased, isUpper } from "../recognizers/persons/name-tokens.ts";
import { ARABIC, fold, HEBREW } from "../scan/classes.ts";
import { COMMON, FIRST } from "../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../scan/scan.ts";
import { admitted, PART } from "./filter.ts";
import type { KnownNames } from "./name-parts.ts";
import { standsAsPerson } from "./person-places.ts";
import { withoutGlued } from "./scripts/abjads.ts";
import { opening } from "./stands.ts";
import { isWordName } from "./word-names.ts";
import { isUncasedWord, isUncasedWordAs } from "./word-names-uncased.ts";

/** Is token `i`, of which no neighbour is known, the word and not the name? */
export function standsAsWord(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  if (!isCased(s, i)) return isWordOfUncased(s, i) && !standsAsPerson(ctx, i);
  if (isUpper(s, i) || mannerHere(s).lower) return false;
  if (!isBare(s, i) || !(isInSomeList(s, i) || (!opening(ctx, i) && isNoGiven(s, p, i)))) return false;
  return isWrittenApart(s, p) && !standsAsPerson(ctx, i);
}

/** Families are called by words of every kind, and of rare ones: "krejčí zašije plachtu". */
function isNoGiven(s: Scan, p: KnownNames, i: number): boolean {
  const start = fold(s.text.slice(s.start[i], (s.start[i] as number) + ALIKE_IN));
  for (const given of p.given) if (given.startsWith(start)) return false;
  // No login of a letter and a family's name.
  return ((s.word[i] as number) & FIRST) === 0 && p.words.some((word) => word.startsWith(start));
}
const ALIKE_IN = 3;

/** In scripts without capitals: of the list, or an ordinary word of the text's language, with what is glued to its front or without. */
export function isWordOfUncased(s: Scan, i: number): boolean {
  if (isUncasedWord(s, i) || isOrdinary(s, i)) return true;
  if (s.script[i] !== ARABIC && s.script[i] !== HEBREW) return false;
  return withoutGlued(s.text.slice(s.start[i], s.end[i])).some(isUncasedWordAs);
}

/** With a blank on either side. */
const isBare = (s: Scan, i: number): boolean =>
  !TIED.test(s.text.slice(s.end[i], (s.end[i] as number) + 2)) && !TIED.test(s.text.slice((s.start[i] as number) - 1, (s.start[i] as number) + 1));
const TIED = /^[-_.@/\\\d][\p{L}\p{N}]/u;
/** A word of some list, in small letters. */
const isInSomeList = (s: Scan, i: number): boolean =>
  isWordName(s, i) ||
  isOrdinary(s, i) ||
  (LISTS(s.hash[i] as number) & DICTIONARY) !== 0 ||
  isOrdinaryAnywhere(s.text.slice(s.start[i], s.end[i]));

let stamp = -1;
let apart = false;

/** Does the text write the case's people with capitals? Worked out once for a text. */
function isWrittenApart(s: Scan, p: KnownNames): boolean {
  if (s.stamp === stamp) return apart;
  stamp = s.stamp;
  apart = false;
  for (let i = 0; i < s.count && !apart; i++)
    apart =
      (admitted(s.hash[i] as number) & PART) !== 0 &&
      isUpper(s, i) &&
      ((s.shape[i] as number) & ALL_UPPER) === 0 &&
      ((s.word[i] as number) & COMMON) === 0 &&
      p.parts.has(s.hash[i] as number);
  return apart;
}
