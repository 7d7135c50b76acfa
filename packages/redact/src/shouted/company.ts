/** How a word that is written in capitals would be written otherwise, by what stands beside it: titles, other names, streets. */
import { FAMILY, GIVEN } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { isOrdinaryAnywhere, isVietnamese } from "../names/ordinary-words.ts";
import { SURE, stemBits } from "../recognizers/persons/stems.ts";
import {
  AMBIGUOUS,
  C_ADDRESS,
  C_NAME,
  COMMON,
  FIRST,
  GREET,
  LAST,
  ORG,
  PARTICLE,
  PERSON_BEFORE,
  PLACE,
  SIGNOFF,
  STREET_AFTER,
  STREET_BEFORE,
  TITLE,
  UNIT,
} from "../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, LINE_START, type Scan } from "../scan/scan.ts";
import { isWordHere, WRITTEN } from "./words.ts";

const LISTED = FIRST | LAST;
const OF_STREETS = STREET_BEFORE | STREET_AFTER | UNIT;

/**
 * What stands beside a word tells more: titles, other names, signs of a signature, streets.
 * @param shouted the text is in capitals: who writes in small letters leaves out commas, and writes as one speaks
 */
export function byCompany(s: Scan, how: Uint8Array, shouted: boolean): void {
  const vietnamese = isVietnamese(s);
  for (let i = 0; i < s.count; i++) {
    const w = s.word[i] as number;
    if ((w & TITLE) !== 0) behindTitle(s, how, i, shouted);
    if (SAINTS.test(s.text.slice(s.start[i], s.end[i])) && beside(s, i)) {
      if (nameable(s, i + 1)) how[i] = how[i + 1] = WRITTEN.named;
    }
    if ((w & (SIGNOFF | GREET)) !== 0) behindFarewell(s, how, i, shouted);
    if (((s.cue[i] as number) & C_NAME) !== 0) behindLabel(s, how, i);
    if ((w & (STREET_AFTER | STREET_BEFORE)) !== 0) street(s, how, i);
    if (vietnamese && (w & LAST) !== 0) vietnameseName(s, how, i);
    if (how[i] === WRITTEN.named && (w & LISTED) !== 0) besideName(s, how, i);
    if (
      how[i] === WRITTEN.doubtful &&
      i > 0 &&
      ((s.word[i - 1] as number) & (PERSON_BEFORE | TITLE)) !== 0 &&
      beside(s, i - 1)
    ) {
      if (shouted) name(s, how, i);
      else how[i] = WRITTEN.rarely;
    }
    if (isPair(s, i)) {
      name(s, how, i);
      name(s, how, i + 1);
    }
    if (((s.shape[i] as number) & (HAS_DIGIT | HAS_LETTER)) === HAS_DIGIT) besideNumber(s, how, i);
  }
}

const SAINTS = /^(?:san|santa|santo|são|saint|sainte|st|ste|sankt)$/;

/** Does token `i + 1` stand right behind, over a blank, a hyphen or a stop? */
function beside(s: Scan, i: number): boolean {
  if (i + 1 >= s.count || ((s.shape[i + 1] as number) & LINE_START) !== 0) return false;
  const gap = s.text.slice(s.end[i], s.start[i + 1]);
  return gap === " " || gap === "-" || gap === ". " || gap === "'";
}

/** May it be a name, if what stands beside speaks for one? */
function nameable(s: Scan, i: number): boolean {
  if (i >= s.count || ((s.shape[i] as number) & (HAS_DIGIT | HAS_LETTER)) !== HAS_LETTER) return false;
  const w = s.word[i] as number;
  if ((w & LISTED) !== 0) return true;
  if ((w & COMMON) !== 0 || s.cue[i] !== 0) return false;
  return (LISTS(s.hash[i] as number) & (GIVEN | FAMILY)) !== 0 || !isWordHere(s, i);
}

function name(s: Scan, how: Uint8Array, i: number): void {
  if (how[i] !== WRITTEN.shouted || (s.end[i] as number) - (s.start[i] as number) > 1) how[i] = WRITTEN.named;
}

function behindTitle(s: Scan, how: Uint8Array, i: number, shouted: boolean): void {
  let k = i;
  while (beside(s, k) && ((s.word[k + 1] as number) & PARTICLE) !== 0) k++;
  if (!beside(s, k) || !nameable(s, k + 1)) return;
  // "el técnico era": in a text too short to tell its language.
  if (!shouted && isShortWord(s, k + 1)) how[k + 1] = WRITTEN.small;
  else if (shouted || ((s.word[k + 1] as number) & LISTED) !== 0) name(s, how, k + 1);
}

const isShortWord = (s: Scan, i: number): boolean =>
  (s.end[i] as number) - (s.start[i] as number) <= 4 && isOrdinaryAnywhere(s.text.slice(s.start[i], s.end[i]));

/** A short line behind a farewell, or what ends its own. */
function behindFarewell(s: Scan, how: Uint8Array, i: number, shouted: boolean): void {
  let k = i + 1;
  if (k >= s.count) return;
  const sign = s.text.slice(s.end[i], s.start[k]);
  if (!/^[,!.]?\s+$/.test(sign)) return;
  const last = Math.min(s.count, k + 3);
  // "thanks mate", "oi aki": with nothing between, a name that is a word as well is none, and a stranger may be one.
  const apart = shouted || sign !== " ";
  for (; k < last; k++) {
    if (!nameable(s, k)) return;
    if (!apart && (isWordHere(s, k) || ((s.word[k] as number) & AMBIGUOUS) !== 0)) {
      if (how[k] !== WRITTEN.named) how[k] = WRITTEN.small;
      return;
    }
    if (apart || ((s.word[k] as number) & LISTED) !== 0) name(s, how, k);
    if (!beside(s, k)) return;
  }
}

function behindLabel(s: Scan, how: Uint8Array, i: number): void {
  if (!/^\s?[:=]/.test(s.text.slice(s.end[i], (s.end[i] as number) + 2))) return;
  for (let k = i + 1; k < s.count && k <= i + 4; k++) {
    const particle = ((s.word[k] as number) & PARTICLE) !== 0;
    if (!particle && !nameable(s, k)) return;
    if (!particle) name(s, how, k);
    if (!beside(s, k)) return;
  }
}

/** Beside a name that is nothing else: its other half, and the street that is called after somebody. */
function besideName(s: Scan, how: Uint8Array, i: number): void {
  if (beside(s, i)) {
    const w = s.word[i + 1] as number;
    if ((w & (STREET_AFTER | ORG)) !== 0 || isHalf(s, i + 1)) name(s, how, i + 1);
  }
  if (
    i > 0 &&
    beside(s, i - 1) &&
    ((s.word[i] as number) & LAST) !== 0 &&
    ((s.word[i - 1] as number) & FIRST) !== 0 &&
    isHalf(s, i - 1)
  )
    name(s, how, i - 1);
}

/** "ROSALIE KERN", "РОМАНУ ТКАЧЕНКУ": a given name that is nothing else, in any case of grammar, and a family's, whatever it means. */
function isPair(s: Scan, i: number): boolean {
  const w = s.word[i] as number;
  const first = (w & (FIRST | AMBIGUOUS | COMMON)) === FIRST || ((w & COMMON) === 0 && (stemBits(s, i) & SURE) !== 0);
  if (!first || s.cue[i] !== 0 || !beside(s, i)) return false;
  const size = (s.end[i + 1] as number) - (s.start[i + 1] as number);
  const next = s.word[i + 1] as number;
  return (
    size > 2 &&
    s.cue[i + 1] === 0 &&
    (next & PARTICLE) === 0 &&
    ((next & LAST) !== 0 || ((next & COMMON) === 0 && (stemBits(s, i + 1) & LAST) !== 0))
  );
}

/** A listed name of more than two letters that only names and nouns are. */
function isHalf(s: Scan, i: number): boolean {
  const w = s.word[i] as number;
  if ((s.end[i] as number) - (s.start[i] as number) < 3 || (w & (PARTICLE | COMMON)) !== 0 || s.cue[i] !== 0)
    return false;
  return (w & LISTED) !== 0 || ((LISTS(s.hash[i] as number) & FAMILY) !== 0 && !isWordHere(s, i));
}

const OF_NAMES = FIRST | LAST;
function vietnameseName(s: Scan, how: Uint8Array, i: number): void {
  let k = i;
  while (
    k < i + 3 &&
    beside(s, k) &&
    ((s.word[k + 1] as number) & (OF_NAMES | COMMON)) !== 0 &&
    ((s.word[k + 1] as number) & OF_NAMES) !== 0
  )
    k++;
  if (k === i) return;
  for (let n = i; n <= k; n++) name(s, how, n);
}

/** "16 PROTEA STREET", "CALLE MAYOR 23": from the number to the street's word, and what follows over commas. */
function street(s: Scan, how: Uint8Array, i: number): void {
  const w = s.word[i] as number;
  let [from, to] = [i, i];
  const digit = (k: number): boolean => k >= 0 && k < s.count && ((s.shape[k] as number) & HAS_DIGIT) !== 0;
  let found = false;
  if ((w & STREET_AFTER) !== 0) {
    while (from > 0 && i - from < 4 && beside(s, from - 1) && !digit(from - 1) && !isSmallWord(s, from - 1)) from--;
    found = digit(from - 1) || digit(i + 1);
  }
  if (!found && (w & STREET_BEFORE) !== 0) {
    for (to = i; to < i + 6 && to + 1 < s.count && !digit(to + 1); to++)
      if (((s.shape[to + 1] as number) & LINE_START) !== 0) break;
    found = digit(to + 1);
  }
  if (!found) return;
  for (let k = from; k <= to; k++) if (!isSmallWord(s, k) && (k !== i || (w & STREET_AFTER) !== 0)) name(s, how, k);
  further(s, how, to + 1);
}

/** Over commas, numbers and names to the end of the address. */
function further(s: Scan, how: Uint8Array, i: number): void {
  for (let k = i; k < s.count && k < i + 14; k++) {
    const gap = s.text.slice(s.end[k - 1], s.start[k]);
    if (k > i && !/^(?:[ ,/#-]|, | - |\. |\n|,\n|\.?º ?)$/.test(gap)) return;
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0) continue;
    const w = s.word[k] as number;
    if ((w & (PLACE | OF_STREETS | PARTICLE | LISTED)) === 0 && (w & COMMON) !== 0) return;
    if (((s.cue[k] as number) & ~C_ADDRESS) !== 0) return;
    if ((w & (PARTICLE | STREET_BEFORE | UNIT)) === 0 && (s.end[k] as number) - (s.start[k] as number) > 2)
      name(s, how, k);
  }
}

/** An article or a preposition. */
const isSmallWord = (s: Scan, k: number): boolean =>
  (s.end[k] as number) - (s.start[k] as number) <= 3 &&
  ((s.word[k] as number) & (COMMON | PARTICLE)) !== 0 &&
  ((s.word[k] as number) & (STREET_AFTER | PLACE)) === 0;

/** "VESTERGADE 12", "04630 GARRUCHA": a word of no list beside a number. */
function besideNumber(s: Scan, how: Uint8Array, i: number): void {
  if (i > 0 && beside(s, i - 1) && how[i - 1] === WRITTEN.doubtful) name(s, how, i - 1);
  if (beside(s, i) && how[i + 1] === WRITTEN.doubtful) name(s, how, i + 1);
}
