/**
 * A text in small letters as it would stand with its capitals, unit for unit: "hi its maria gonzales" as "Hi its Maria Gonzales". Most words of
 * names are in lists; others are told by what stands beside them.
 */
import { DICTIONARY, FAMILY, GIVEN } from "../names/features.ts";
import { LISTS, nameScore } from "../names/model.ts";
import { isEnglishWord, isInflected, isOrdinary, isOrdinaryAnywhere } from "../names/ordinary-words.ts";
import { sizeOf } from "../recognizers/context.ts";
import { surnameLike } from "../recognizers/persons/surnames.ts";
import { SAINT_WORDS } from "../recognizers/persons/things/beside.ts";
import { names } from "../recognizers/persons/things/stops.ts";
import { CLASS, CYRILLIC, GREEK, isAlnum, LATIN, UPPER, unitAt } from "../scan/classes.ts";
import { AMBIGUOUS, COMMON, FIRST, LAST, MONTH, PARTICLE, PLACE } from "../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, IS_DENSE, LINE_START, type Scan } from "../scan/scan.ts";
import { ordinary } from "../shouted/shouted.ts";
import { isTownWord } from "../words/towns.ts";

/** What becomes of each token: its first letter, or all of its letters, in capitals. */
export type Capitals = Uint8Array;
const [NONE, HEAD, WHOLE] = [0, 1, 2] as const;

const CASED = (1 << LATIN) | (1 << CYRILLIC) | (1 << GREEK);
/** Chats are short; longer texts without a capital are a machine's. */
const LONGEST = 1500;
const FEWEST_WORDS = 2;
/** Signs of code, markup and tables. */
const MACHINE = /[{}<>=|\\[\]]|:\/\//;

/** Has somebody typed it without any capital? */
export function isSmall(s: Scan): boolean {
  if (s.length > LONGEST) return false;
  let words = 0;
  for (let i = 0; i < s.count; i++) {
    if (((s.shape[i] as number) & HAS_LETTER) === 0 || ((CASED >>> (s.script[i] as number)) & 1) === 0) continue;
    for (let p = s.start[i] as number; p < (s.end[i] as number); p++)
      if (CLASS[s.text.charCodeAt(p)] === UPPER) return false;
    words++;
  }
  return words >= FEWEST_WORDS && !MACHINE.test(s.text);
}

/** The text with these capitals: as long as before, each unit in its place. */
export function written(s: Scan, capitals: Capitals): string {
  const pieces: string[] = [];
  let done = 0;
  for (let i = 0; i < s.count; i++) {
    if (capitals[i] === NONE) continue;
    const from = s.start[i] as number;
    const to = capitals[i] === WHOLE ? (s.end[i] as number) : from + 1;
    const upper = s.text.slice(from, to).toUpperCase();
    // "ß" has two.
    if (upper.length !== to - from) continue;
    pieces.push(s.text.slice(done, from), upper);
    done = to;
  }
  pieces.push(s.text.slice(done));
  return pieces.join("");
}

/** Of codes, and of words that are hardly anything but part of a name. */
export function likelyCapitals(s: Scan): Capitals {
  const capitals = new Uint8Array(s.count);
  for (let i = 0; i < s.count; i++) if (isCased(s, i)) capitals[i] = ownCapital(s, i);
  for (let i = 0; i < s.count; i++) {
    if (capitals[i] !== NONE || !isCased(s, i)) continue;
    // "santa isabel".
    const saint = capitals[i + 1] === HEAD && joined(s, i + 1) && SAINT(s, i);
    if (saint || (isStranger(s, i) && isPlaced(s, i, capitals))) capitals[i] = HEAD;
  }
  return capitals;
}

/** And of every word that opens a sentence. */
export const withOpenings = (s: Scan, capitals: Capitals): Capitals =>
  capitals.map((is, i) => (is === NONE && sizeOf(s, i) > 1 && isCased(s, i) && opensSentence(s, i) ? HEAD : is));

/**
 * Of names that are words as well: "supervisor: hope". Only what stands around such a one can tell it.
 * @param strangers of words of no list, too
 */
export function namesCapitals(s: Scan, likely: Capitals, strangers: boolean): Capitals {
  const capitals = likely.slice();
  for (let i = 0; i < s.count; i++)
    if (capitals[i] === NONE && isCased(s, i) && (mayBeName(s, i) || (strangers && mayBeStranger(s, i))))
      capitals[i] = HEAD;
  return capitals;
}

/** As all of it would be written in ordinary letters. */
export function ordinaryCapitals(s: Scan): Capitals {
  const meant = new Uint8Array(s.count);
  for (let i = 0; i < s.count; i++) if (isCased(s, i)) meant[i] = 1;
  const text = ordinary(
    s,
    written(
      s,
      meant.map((is) => (is === 1 ? WHOLE : NONE)),
    ),
    meant,
    false,
  );
  return meant.map((_, i) => {
    const [start, end] = [s.start[i] as number, s.end[i] as number];
    if (s.text.charCodeAt(start) === text.charCodeAt(start)) return NONE;
    return s.text.charCodeAt(end - 1) === text.charCodeAt(end - 1) ? HEAD : WHOLE;
  });
}

/** Of every word, as in an address all of them have one: "rua das flores 88". */
export function everyCapital(s: Scan): Capitals {
  const capitals = new Uint8Array(s.count);
  for (let i = 0; i < s.count; i++) {
    if (!isCased(s, i)) continue;
    const small = sizeOf(s, i) <= 3 && ((bits(s, i) & (COMMON | PARTICLE)) !== 0 || sizeOf(s, i) === 1);
    capitals[i] = hasDigit(s, i) || isOfCode(s, i) ? WHOLE : small && !opensSentence(s, i) ? NONE : HEAD;
  }
  return capitals;
}

const SAINT = names(SAINT_WORDS.toLowerCase());
const bits = (s: Scan, i: number): number => s.word[i] as number;
const hasDigit = (s: Scan, i: number): boolean => ((s.shape[i] as number) & HAS_DIGIT) !== 0;
/** Does a blank or a hyphen stand between token `i` and the one before? */
const joined = (s: Scan, i: number): boolean =>
  i > 0 &&
  i < s.count &&
  s.start[i] === (s.end[i - 1] as number) + 1 &&
  JOINS.has(unitAt(s.text, s.end[i - 1] as number));
const JOINS: ReadonlySet<number> = new Set([32, 45]);

/** A word of a script with capitals, and no part of an address or a path. */
function isCased(s: Scan, i: number): boolean {
  if (((s.shape[i] as number) & (HAS_LETTER | IS_DENSE)) !== HAS_LETTER) return false;
  if (((CASED >>> (s.script[i] as number)) & 1) === 0) return false;
  const [start, end] = [s.start[i] as number, s.end[i] as number];
  const [before, behind] = [unitAt(s.text, start - 1), unitAt(s.text, end)];
  if (before === AT || behind === AT) return false;
  return !(
    (TIES.has(before) && isAlnum(unitAt(s.text, start - 2))) ||
    (TIES.has(behind) && isAlnum(unitAt(s.text, end + 1)))
  );
}
const AT = 64;
/** `. / _ # $ &` */
const TIES: ReadonlySet<number> = new Set([46, 47, 95, 35, 36, 38]);

function opensSentence(s: Scan, i: number): boolean {
  if (i === 0 || ((s.shape[i] as number) & LINE_START) !== 0) return true;
  const start = s.start[i] as number;
  return sizeOf(s, i - 1) > 2 && unitAt(s.text, start - 1) === 32 && STOPS.has(unitAt(s.text, start - 2));
}
const STOPS: ReadonlySet<number> = new Set([33, 46, 63]);

/** "kr" of "kr 4417x": letters that are no word, beside figures. */
function isOfCode(s: Scan, i: number): boolean {
  if (sizeOf(s, i) > 3 || bits(s, i) !== 0 || s.cue[i] !== 0) return false;
  const beside =
    (i > 0 && hasDigit(s, i - 1) && joined(s, i)) || (i + 1 < s.count && hasDigit(s, i + 1) && joined(s, i + 1));
  return beside && !isOrdinary(s, i) && (sizeOf(s, i) === 1 || (LISTS(s.hash[i] as number) & DICTIONARY) === 0);
}

function ownCapital(s: Scan, i: number): number {
  if (hasDigit(s, i) || isOfCode(s, i)) return WHOLE;
  const word = bits(s, i);
  if ((word & COMMON) !== 0 || isOrdinary(s, i)) return NONE;
  if ((word & (FIRST | LAST)) !== 0 && (word & AMBIGUOUS) === 0) return HEAD;
  // "meter reading": a town as well.
  if ((LISTS(s.hash[i] as number) & DICTIONARY) !== 0) return NONE;
  const named = isListed(s, i) && (word & (FIRST | LAST)) === 0;
  return named || (word & (PLACE | MONTH)) !== 0 || isTownWord(s.hash[i] as number) ? HEAD : NONE;
}

const isListed = (s: Scan, i: number): boolean =>
  (bits(s, i) & (FIRST | LAST)) !== 0 || (LISTS(s.hash[i] as number) & (GIVEN | FAMILY)) !== 0;

/** No word that a list here holds. */
const isStranger = (s: Scan, i: number): boolean =>
  bits(s, i) === 0 &&
  s.cue[i] === 0 &&
  sizeOf(s, i) >= 3 &&
  (LISTS(s.hash[i] as number) & DICTIONARY) === 0 &&
  !isOrdinary(s, i) &&
  !isEnglishWord(s, i) &&
  !isInflected(s, i);

/** A stranger built like a name, as a family's or beside one of a list. */
function isPlaced(s: Scan, i: number, capitals: Capitals): boolean {
  if (nameScore(s, i) <= 0) return false;
  const named = (k: number): boolean => capitals[k] === HEAD && isListed(s, k);
  return surnameLike(s, i) > 0 || (joined(s, i) && named(i - 1)) || (joined(s, i + 1) && named(i + 1));
}

function mayBeName(s: Scan, i: number): boolean {
  const word = bits(s, i);
  const short = sizeOf(s, i) <= 3;
  if ((word & (FIRST | LAST)) === 0 || (word & PARTICLE) !== 0 || sizeOf(s, i) < 2) return false;
  if ((word & COMMON) !== 0 && ((word & AMBIGUOUS) === 0 || short)) return false;
  return !short || !isOrdinary(s, i);
}

/** "transmis à kerbrat": a word of no list, in Latin letters, whose words most lists here have; not of "famille nombreuse" alone. */
const mayBeStranger = (s: Scan, i: number): boolean =>
  s.count > 2 &&
  sizeOf(s, i) > 4 &&
  (s.script[i] as number) === LATIN &&
  isStranger(s, i) &&
  !isOrdinaryAnywhere(s.text.slice(s.start[i], s.end[i]));
