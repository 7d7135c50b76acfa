/** How a word that is written in capitals would be written otherwise, by what it is. */
import { DICTIONARY, FAMILY, GIVEN } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { isEnglishWord, isInflected, isOrdinary } from "../names/ordinary-words.ts";
import { stemBits } from "../recognizers/persons/stems.ts";
import { LATIN, unitAt } from "../scan/classes.ts";
import {
  C_PASSWORD,
  C_PLATE,
  C_USER,
  COMMON,
  EXACT,
  exactCues,
  FIRST,
  hashWord,
  LAST,
  MONTH,
  ORG,
  PLACE,
  STREET_AFTER,
  STREET_BEFORE,
  UNIT,
  wordBits,
} from "../scan/lexicon.ts";
import { HAS_DIGIT, LINE_START, type Scan } from "../scan/scan.ts";
import { isTownWord } from "../words/towns.ts";

/** In small letters; with a capital; with one if the name model thinks it a name (`rarely`: a word of the language); as it stands. */
export const WRITTEN = { small: 0, named: 1, doubtful: 2, rarely: 3, shouted: 4 } as const;
export type Writing = (typeof WRITTEN)[keyof typeof WRITTEN];

const LISTED = FIRST | LAST;
const OF_STREETS = STREET_BEFORE | STREET_AFTER | UNIT;

/**
 * @param s the text in small letters; `loud` in capitals
 * @param shouted it is written so: else a word has no capital for opening a sentence, nor for being short and of no list
 */
export function byItself(s: Scan, loud: string, i: number, shouted: boolean): Writing {
  const [from, to] = [s.start[i] as number, s.end[i] as number];
  const size = to - from;
  const w = s.word[i] as number;
  if (((s.shape[i] as number) & HAS_DIGIT) !== 0)
    return isLogin(loud.slice(from, to)) && unitAt(loud, from - 1) !== 45 ? WRITTEN.small : WRITTEN.shouted;
  if (ofCode(s, i)) return WRITTEN.shouted;
  if (size === 1) return oneLetter(s, i);
  if ((w & EXACT) !== 0 && numberFollows(s, i) && exactCues(loud.slice(from, to)) !== 0) return WRITTEN.shouted;
  if (ofPassenger(s, i)) return WRITTEN.shouted;
  if (shouted && opens(s, i)) return WRITTEN.named;
  if (tied(s, i)) return WRITTEN.small;
  const ordinary = isWordHere(s, i);
  const listed = (w & LISTED) !== 0 && (w & COMMON) === 0 && s.cue[i] === 0;
  if (ordinary) return listed ? WRITTEN.rarely : WRITTEN.small;
  if (listed || (w & (PLACE | ORG | MONTH)) !== 0 || isTownWord(s.hash[i] as number)) return WRITTEN.named;
  if ((w & STREET_AFTER) !== 0) return WRITTEN.named;
  if ((w & OF_STREETS) !== 0) return WRITTEN.small;
  const lists = LISTS(s.hash[i] as number);
  if (size <= 3 && (lists & (GIVEN | FAMILY)) === 0 && (shouted || s.hasDigit || size < 3))
    return (s.script[i] as number) === LATIN ? WRITTEN.shouted : WRITTEN.small;
  if ((lists & DICTIONARY) !== 0) return WRITTEN.small;
  if (isInitialed(s, i)) return WRITTEN.small;
  if ((stemBits(s, i) & LISTED) === 0 && isInflected(s, i)) return WRITTEN.small;
  return isOfUser(s, i) ? WRITTEN.small : WRITTEN.doubtful;
}

/** "2.MENDONCA/ETHAN": airlines write both halves so. */
function ofPassenger(s: Scan, i: number): boolean {
  const isHalf = (k: number): boolean =>
    k >= 0 &&
    k < s.count &&
    (s.end[k] as number) - (s.start[k] as number) > 2 &&
    ((s.word[k] as number) & COMMON) === 0;
  if (!isHalf(i)) return false;
  if (unitAt(s.text, s.end[i] as number) === SLASH && isJoined(s, i)) return isHalf(i + 1);
  return unitAt(s.text, (s.start[i] as number) - 1) === SLASH && i > 0 && isJoined(s, i - 1) && isHalf(i - 1);
}
const SLASH = 47;

/** A word of the text's language, or one that says something of what stands beside it. */
export const isWordHere = (s: Scan, i: number): boolean =>
  ((s.word[i] as number) & COMMON) !== 0 || s.cue[i] !== 0 || isOrdinary(s, i) || isEnglishWord(s, i);

/** "A.", "BALOGUN T", "BLOCK B": letters that stand for something; "a", "y", "в" are words. */
function oneLetter(s: Scan, i: number): Writing {
  const { text } = s;
  const at = s.start[i] as number;
  if (text.charCodeAt(at) === 105 && isEnglishWord(s, i)) return WRITTEN.shouted;
  if (text.charCodeAt(at + 1) === 46)
    return (s.script[i] as number) === LATIN || ((s.word[i] as number) & OF_STREETS) === 0
      ? WRITTEN.shouted
      : WRITTEN.small;
  return ((s.word[i] as number) & (COMMON | UNIT)) !== 0 || isOrdinary(s, i)
    ? opens(s, i)
      ? WRITTEN.shouted
      : WRITTEN.small
    : WRITTEN.shouted;
}

/** "JKOWALCZYK": a letter that no word begins with so, and somebody's name. */
function isInitialed(s: Scan, i: number): boolean {
  const [from, to] = [s.start[i] as number, s.end[i] as number];
  if (to - from < 5 || (s.script[i] as number) !== LATIN) return false;
  const word = s.text.slice(from, to);
  if (!UNSPEAKABLE.test(word) && !isOfUser(s, i)) return false;
  const hash = hashWord(word.slice(1));
  return (wordBits(word, 1, word.length) & LISTED) !== 0 || (LISTS(hash) & (GIVEN | FAMILY)) !== 0;
}
const UNSPEAKABLE = /^[bcdfghjklmnpqrtvwx][bcdfgkmpqstvx]/;

/** Does a word for users' names stand near before? */
function isOfUser(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) if (((s.cue[k] as number) & (C_USER | C_PASSWORD)) !== 0) return true;
  return false;
}

/** "MH 12 AB 1234", "T-739-FR", "NF-RX 73": a few letters beside figures. */
function ofCode(s: Scan, i: number): boolean {
  if ((s.end[i] as number) - (s.start[i] as number) > 3) return false;
  const [before, behind] = [figuresAt(s, i - 1, i), figuresAt(s, i, i + 1)];
  if (before === HYPHEN || behind === HYPHEN) return true;
  if (before !== 0 && behind !== 0) return ((s.word[i] as number) & COMMON) === 0 || (s.cues & C_PLATE) !== 0;
  const isShort = (k: number): boolean => k >= 0 && k < s.count && (s.end[k] as number) - (s.start[k] as number) <= 3;
  if (signBetween(s, i) === HYPHEN && isShort(i + 1) && figuresAt(s, i + 1, i + 2) !== 0) return true;
  return i > 0 && signBetween(s, i - 1) === HYPHEN && isShort(i - 1) && behind !== 0;
}
const HYPHEN = 45;

/** The sign between tokens `a` and `b`, one of which is a number; 0 where none is or more stands between. */
const figuresAt = (s: Scan, a: number, b: number): number =>
  a >= 0 && b < s.count && (((s.shape[a] as number) | (s.shape[b] as number)) & HAS_DIGIT) !== 0
    ? signBetween(s, a)
    : 0;

function signBetween(s: Scan, a: number): number {
  const sign =
    a + 1 < s.count && (s.start[a + 1] as number) === (s.end[a] as number) + 1 ? unitAt(s.text, s.end[a] as number) : 0;
  return sign === 32 || sign === HYPHEN ? sign : 0;
}

/** "GWRIGHT7", "OTTER88": letters, and a few figures behind them. */
const isLogin = (word: string): boolean => /^\p{Lu}{4,}\d{1,4}$/u.test(word);

/** Part of an address of mail, of a path or of what programs call something. */
function tied(s: Scan, i: number): boolean {
  const before = unitAt(s.text, (s.start[i] as number) - 1);
  const after = unitAt(s.text, s.end[i] as number);
  if (before === 32 && after === 32) return false;
  if (before === 95 || before === 64 || before === 92 || after === 95 || after === 64 || after === 92) return true;
  return (
    (after === 46 && isJoined(s, i)) ||
    (before === 46 && i > 0 && isJoined(s, i - 1) && (s.end[i - 1] as number) - (s.start[i - 1] as number) > 2)
  );
}

const isJoined = (s: Scan, k: number): boolean =>
  k + 1 < s.count && (s.start[k + 1] as number) === (s.end[k] as number) + 1;

function numberFollows(s: Scan, i: number): boolean {
  for (let k = i + 1; k < s.count && k <= i + 2; k++) if (((s.shape[k] as number) & HAS_DIGIT) !== 0) return true;
  return false;
}

/** Does a line or a sentence begin with token `i`? */
export function opens(s: Scan, i: number): boolean {
  if (((s.shape[i] as number) & LINE_START) !== 0) return true;
  const at = s.start[i] as number;
  const sign = unitAt(s.text, at - 2);
  if (unitAt(s.text, at - 1) !== 32) return false;
  return (sign === 46 && (s.end[i - 1] as number) - (s.start[i - 1] as number) > 3) || sign === 33 || sign === 63;
}
