/**
 * Names, postcodes and numbers spelled with words: "kilo oscar whiskey alpha lima", "M for mother, A, R, S for sugar, H",
 * "K wie Kaufmann, O wie Otto".
 */
import type { PersonalType } from "../../redacted.ts";
import { C_ID, C_PASSPORT, C_PASSWORD, C_PLATE, C_POSTCODE, DIGIT_WORD } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, cuesBefore, isNumber, sizeOf } from "../context.ts";

/** The alphabet of radio, as people write it. */
export const RADIO = wordSet(
  "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu",
  "lower",
);
const FEWEST = 3;
const MOST = 24;

/** May the text spell so? */
export const maySpell = RADIO.inText;

/** Last token of the spelling that begins at `i`, or -1. */
export function spelledByRadio(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (!RADIO(s, i)) return -1;
  let last = i;
  let letters = 1;
  // "six four tango": digits among the letters, and a postcode begins with neither.
  for (let k = i + 1; k < s.count && k - i < MOST && beside(s, k); k++) {
    if (RADIO(s, k)) letters++;
    else if (isXRay(s, k)) {
      letters++;
      k++;
    } else if (((s.word[k] as number) & DIGIT_WORD) === 0 && !(isNumber(s, k) && sizeOf(s, k) <= 2)) break;
    last = k;
  }
  if (letters < FEWEST) return -1;
  ctx.emit(s.start[i] as number, s.end[last] as number, typeHere(s, i), 0.82, "spelled-radio");
  return last;
}

const X = wordSet("x", "lower");
const RAY = wordSet("ray", "lower");

/** "x-ray": two tokens, and one letter of the alphabet. */
const isXRay = (s: Scan, k: number): boolean =>
  X(s, k) && RAY(s, k + 1) && (s.start[k + 1] as number) === (s.end[k] as number) + 1;

function beside(s: Scan, k: number): boolean {
  if (((s.shape[k] as number) & LINE_START) !== 0) return false;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  return gap === " " || gap === ", " || gap === "-" || gap === ". ";
}

/** What the word before the spelling asks for; a name where none does. */
function typeHere(s: Scan, i: number): PersonalType {
  const cues = cuesBefore(s, i);
  if ((cues & C_POSTCODE) !== 0) return "ADDRESS";
  if ((cues & C_PLATE) !== 0) return "PLATE";
  if ((cues & C_PASSPORT) !== 0) return "PASSPORT";
  if ((cues & C_PASSWORD) !== 0) return "SECRET";
  return (cues & C_ID) !== 0 ? "ID" : "PERSON";
}

/** Between a letter and the word that it begins. */
export const FOR = "(?:for|as in|like|wie|comme|come|som|jak|como|van|de|как)";
/** Their first words, but for one: it is longer than what is asked for here. */
const FOR_WORD = wordSet("for as like wie come som jak como van de как", "exact");
/** Letters, some of them with a word: two of these words at least tell a spelling. */
const BY_WORDS = new RegExp(
  `^\\p{L}[ -]${FOR}[ -]\\p{L}{2,14}(?:[,.;]? (?:und |and |et |y |e )?\\p{L}(?:[ -]${FOR}[ -]\\p{L}{2,14})?(?![\\p{L}'’])){1,19}`,
  "u",
);
const ONE = new RegExp(`(?<!\\p{L})\\p{L}[ -]${FOR}[ -]\\p{L}{2,14}`, "gu");
/** Each of the letters, with a word of its own or without. */
const EACH = /(?<![\p{L}'’])\p{L}(?![\p{L}'’])/gu;
/** "A, R, " before the first letter that has a word. */
const LETTERS_BEFORE = /(?<![\p{L}\d])(?:\p{L}, ){1,8}$/u;

/** As `spelledByRadio`, from the first letter with a word of its own. */
export function spelledByWords(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (i + 2 >= s.count || !FOR_WORD(s, i + 1)) return -1;
  const at = s.start[i] as number;
  const hit = BY_WORDS.exec(s.text.slice(at, at + 200));
  if (hit === null || (hit[0].match(ONE)?.length ?? 0) < 2) return -1;
  const type = typeHere(s, i);
  // "B jak Barbara, K jak Karol, dalej …": two letters are no name, but the beginning of what goes on.
  if (type === "PERSON" && (hit[0].match(EACH)?.length ?? 0) < FEWEST) return -1;
  const before = LETTERS_BEFORE.exec(s.text.slice(Math.max(0, at - 26), at))?.[0].length ?? 0;
  ctx.emit(at - before, at + hit[0].length, type, 0.82, "spelled-words");
  let last = i;
  while (last + 1 < s.count && (s.start[last + 1] as number) < at + hit[0].length) last++;
  return last;
}
