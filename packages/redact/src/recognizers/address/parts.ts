/** Pieces of postal addresses: house numbers before and after a street, and how far town, postcode and country run. */

import { spelled } from "../../names/ordinary-words.ts";
import { ARABIC, DEVANAGARI, HEBREW, isDigit, OTHER_SCRIPT, unitAt } from "../../scan/classes.ts";
import { COMMON, MONTH, PARTICLE, PLACE, STREET_AFTER, STREET_BEFORE, UNIT } from "../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, type Scan } from "../../scan/pool.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { isNumber, sizeOf } from "../context.ts";
import { isUpper, isWord, sameLine } from "../persons/name-tokens.ts";

const NUMBER_WORD = wordSet("nr|no|n|num|b|ev|č|čp|numer|номер|numéro|número|αρ");
const NO_NUMBER = wordSet("snc", "folded");
const BIS = wordSet("bis|ter|quater");
const NO = wordSet("no|nr");
const LANE = wordSet("ngõ|ngách|hẻm|kiệt|tổ");
const SO = wordSet("số");
const COMPASS = wordSet("n|s|e|w|ne|nw|se|sw|north|south|east|west");

export const HOUSE_NAME = wordSet(
  "Les|Le|La|Los|Las|El|Villa|Résidence|Residence|Residencial|Edificio|Résid|Rés",
  "exact",
);

const LOT = spelled("lot lote lotto Lot Lote Lotto");

/** "… 25 Apt. 864": back over the capitalised words and numbers before a flat or suite, if a number is among them. */
export function unitLed(s: Scan, i: number): readonly [number, number] | null {
  // "IIS 10.0, lote 774410233": goods made together, and no plot of land.
  if (i + 1 < s.count && sizeOf(s, i + 1) > 6 && ((s.shape[i + 1] as number) & HAS_DIGIT) !== 0) return null;
  // "lote 4B118": a batch.
  if (i + 1 < s.count && LOT(s, i) && /^\d?[A-Z]{1,2}\d{3,}$/.test(s.text.slice(s.start[i + 1], s.end[i + 1])))
    return null;
  let k = i;
  let number = false;
  let word = false;
  let first = i;
  while (k > 0 && i - k < 8) {
    const gap = s.text.slice(Math.max(s.end[k - 1] as number, (s.start[k] as number) - 10), s.start[k]);
    const far = (s.start[k] as number) - (s.end[k - 1] as number) > 9;
    if (gap !== " " && (far || !/^[\s,.'>?-]*$/.test(gap) || /\n\s*\n/.test(gap))) break;
    const w = s.word[k - 1] as number;
    const digits = ((s.shape[k - 1] as number) & HAS_DIGIT) !== 0;
    // "LM-88-2041, lot 19": a part's number.
    if (!digits && gap === "-" && ((s.shape[k] as number) & HAS_DIGIT) !== 0) break;
    if (
      digits
        ? sizeOf(s, k - 1) > 6 || isMinutes(s, k - 1)
        : !isUpper(s, k - 1) && (w & (PARTICLE | STREET_BEFORE | STREET_AFTER)) === 0 && sizeOf(s, k - 1) > 2
    )
      break;
    if (!digits && (w & COMMON) !== 0 && (w & (PLACE | PARTICLE | STREET_AFTER)) === 0 && !HOUSE_NAME(s, k - 1)) break;
    k--;
    if (digits) {
      number = true;
      first = k;
    } else word = word || isUpper(s, k) || isUncased(s, k) || (w & (STREET_BEFORE | STREET_AFTER)) !== 0;
  }
  if (!number || !word) return null;
  // "Gorriti 4865, piso 2": the name before the number, where none follows it.
  const named = (n: number): boolean =>
    n >= k &&
    isUpper(s, n) &&
    isWord(s, n) &&
    (((s.word[n] as number) & COMMON) === 0 || HOUSE_NAME(s, n)) &&
    gapOf(s, n) === 1;
  if (isNumber(s, first) && (first + 1 === i || s.text.charCodeAt(s.end[first] as number) === 44))
    for (let n = 0; n < 3 && named(first - 1); n++) first--;
  return [first, i + 1];
}

/** The second number of a time of day, "14:30". */
function isMinutes(s: Scan, k: number): boolean {
  return k > 0 && s.start[k] === (s.end[k - 1] as number) + 1 && s.text.charCodeAt(s.end[k - 1] as number) === 58;
}

export function gapOf(s: Scan, k: number): number {
  return k + 1 < s.count ? (s.start[k + 1] as number) - (s.end[k] as number) : 99;
}

/** The minutes of a time of day: ":30". */
function minutesAt(text: string, p: number): boolean {
  return unitAt(text, p) === 58 && isDigit(text.charCodeAt(p + 1)) && isDigit(text.charCodeAt(p + 2));
}

/** A house number: "12", "12a", "12-14", "12/3". */
export function houseNumber(s: Scan, k: number): boolean {
  if (k < 0 || k >= s.count || ((s.shape[k] as number) & HAS_DIGIT) === 0) return false;
  const size = sizeOf(s, k);
  // "14:30" is a time.
  if (isNumber(s, k)) return size <= 5 && !minutesAt(s.text, s.end[k] as number);
  return (
    size <= 5 && isDigit(s.text.charCodeAt(s.start[k] as number)) && !MEASURED.test(s.text.slice(s.start[k], s.end[k]))
  );
}

/** "الخميس 20 نوفمبر", "quinta-feira, 20 de novembro", "thứ Năm 20 tháng 11": a day behind a word that is a street's as well. */
export function isDayOfMonth(s: Scan, k: number): boolean {
  if (sizeOf(s, k) > 2 || !isNumber(s, k) || k + 1 >= s.count) return false;
  if (((s.word[k + 1] as number) & MONTH) !== 0 || MONTH_AS(s, k + 1)) return true;
  return OF(s, k + 1) && k + 2 < s.count && ((s.word[k + 2] as number) & MONTH) !== 0;
}
const MONTH_AS = wordSet(
  "tháng בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר",
  "exact",
);
const OF = wordSet("de di of", "exact");

/** "214ms", "16gb": a house has one letter at most. */
const MEASURED = /^\d+(?:ms|kb|mb|gb|tb|px|kg|cm|mm|km|hz|kw|mah|min|sec|hrs?|fps|dpi|pt|rem|em)$/i;

/** What Dutch and Belgian house numbers add behind a hyphen: "811-hs", "14-III", "22-bis". */
const FLOOR = /^(hs|huis|bis|boven|rood|zwart|II|III|IV|\d[eh])$/i;

export function moreNumber(s: Scan, k: number): number {
  let last = k;
  while (last + 1 < s.count && last - k < 2 && gapOf(s, last) <= 3 && sameLine(s, last + 1)) {
    const sep = s.text.slice(s.end[last], s.start[last + 1]);
    if (
      !/^\s?[-–/]\s?$/.test(sep) &&
      !(
        sep === " " &&
        /^(?:bis|ter|hs|huis|boven|bov|sous|beneden|rood|zwart)$/.test(s.text.slice(s.start[last + 1], s.end[last + 1]))
      ) &&
      !(
        sep === " " &&
        sizeOf(s, last + 1) === 1 &&
        ((s.shape[last + 1] as number) & HAS_LETTER) !== 0 &&
        (isUpper(s, last + 1) || s.text.charCodeAt(s.end[last + 1] as number) === 44)
      )
    )
      break;
    if (
      !houseNumber(s, last + 1) &&
      sizeOf(s, last + 1) > 1 &&
      !FLOOR.test(s.text.slice(s.start[last + 1], s.end[last + 1]))
    )
      break;
    last++;
  }
  return last;
}

/** The scripts of `isUncased`. */
export const UNCASED_SCRIPTS = (1 << ARABIC) | (1 << HEBREW) | (1 << DEVANAGARI) | (1 << OTHER_SCRIPT);

export function isUncased(s: Scan, k: number): boolean {
  const sc = s.script[k] as number;
  // Arabic, Hebrew, Devanagari, and the other scripts of India.
  return (sc >= 4 && sc <= 6) || (sc === OTHER_SCRIPT && !isUpper(s, k));
}

/** "Musterstraße 12" after the street's name ends at `k`, over ", ", "nr. ", "д. ", "No: ", "č. ". */
export function numberAfter(s: Scan, k: number): number {
  if (k + 1 >= s.count || !sameLine(s, k + 1)) return -1;
  const gap = s.text.slice(s.end[k], Math.min(s.start[k + 1] as number, (s.end[k] as number) + 6));
  if (houseNumber(s, k + 1) && /^[\s,.º°#№“”"»]{1,5}$/.test(gap)) return dotsOn(s, k + 1) ? -1 : k + 1;
  // "Contrada Petrara snc", "Calle Sol s/n": without a number.
  if (NO_NUMBER(s, k + 1) && gapOf(s, k) <= 2) return k + 1;
  if (gapOf(s, k) <= 2 && /^s\/n(?![\p{L}\d])/iu.test(s.text.slice(s.start[k + 1], (s.start[k + 1] as number) + 4)))
    return k + 2;
  const w = s.word[k + 1] as number;
  if ((w & UNIT) !== 0 || NUMBER_WORD(s, k + 1)) {
    if (houseNumber(s, k + 2) && (s.start[k + 2] as number) - (s.end[k + 1] as number) <= 3) return k + 2;
    // "Travessa do Forno, n.º 12", its sign undone.
    if (houseNumber(s, k + 3) && s.text.startsWith(".o ", s.end[k + 1] as number)) return k + 3;
  }
  return -1;
}

/** A date or version, not a house number: "02.10.2025", "6.14.6". */
function dotsOn(s: Scan, k: number): boolean {
  return /^\.\d+\.\d/.test(s.text.slice(s.end[k], (s.end[k] as number) + 8));
}

/** A number that opens the address: "742 Evergreen Terrace", "12, rue …", "12 bis rue …". */
export function numberBefore(s: Scan, i: number, comma = true): number {
  let k = i - 1;
  if (k < 0) return -1;
  if (BIS(s, k)) k--;
  if (k < 0 || !houseNumber(s, k) || !sameLine(s, k + 1)) return -1;
  return (comma ? /^,?\s{1,2}$/ : /^ $/).test(s.text.slice(s.end[k], s.start[k + 1])) ? firstNumber(s, k) : -1;
}

/** Of numbers in a row ("6400 12 Timms Drive", "Flat 3, 12 High Street") the first. */
export function firstNumber(s: Scan, k: number): number {
  let first = k;
  for (let n = 0; n < 2 && first > 0; n++) {
    const gap = s.text.slice(s.end[first - 1], s.start[first]);
    if (houseNumber(s, first - 1) && /^[\s,/-]{1,2}$/.test(gap) && sameLine(s, first)) first--;
    else if (
      first > 1 &&
      ((s.word[first - 2] as number) & UNIT) !== 0 &&
      houseNumber(s, first - 1) &&
      /^,?\s{1,2}$/.test(gap)
    )
      first -= 2;
    else break;
  }
  // "No. 12, Jalan Ampang".
  if (first > 0 && NO(s, first - 1) && /^\. ?$/.test(s.text.slice(s.end[first - 1], s.start[first]))) first--;
  // "số 27 ngõ 112 phố": numbered lanes inside each other.
  for (let n = 0; n < 3 && first > 2; n++) {
    const lane = LANE(s, first - 1);
    if (!lane || !houseNumber(s, first - 2) || !sameLine(s, first)) break;
    first -= 2;
  }
  if (
    first > 0 &&
    ((s.word[first - 1] as number) & UNIT) !== 0 &&
    (sizeOf(s, first - 1) >= 3 || SO(s, first - 1)) &&
    sameLine(s, first) &&
    (s.start[first] as number) - (s.end[first - 1] as number) <= 2
  )
    first--;
  return first;
}

/** "NW", "North" or a number after the street word. */
export function trailing(s: Scan, i: number): number {
  if (i + 1 < s.count && sameLine(s, i + 1) && gapOf(s, i) <= 2 && sizeOf(s, i + 1) <= 5 && COMPASS(s, i + 1))
    return i + 1;
  return i;
}

/** "National Insurance: …": a line that names its value begins something else. */
export function labelled(s: Scan, k: number): boolean {
  for (let n = k; n < s.count && n < k + 4; n++) {
    if (n > k && !sameLine(s, n)) return false;
    const c = s.text.charCodeAt(s.end[n] as number);
    if (c === 58 || c === 0xff1a || c === 64) return true;
  }
  return false;
}

export function isDigitNear(s: Scan, k: number): boolean {
  return (
    k + 1 < s.count &&
    ((s.shape[k + 1] as number) & HAS_DIGIT) !== 0 &&
    (s.start[k + 1] as number) - (s.end[k] as number) <= 3
  );
}

/** A place, unit or short number within the next four tokens. */
export function placeSoon(s: Scan, k: number): boolean {
  for (let n = k; n < s.count && n <= k + 5; n++) {
    const w = s.word[n] as number;
    if ((w & PLACE) !== 0) return true;
    if (n > k && (s.cue[n] as number) !== 0 && (w & UNIT) === 0) return false;
    if (isNumber(s, n) && sizeOf(s, n) >= 3 && sizeOf(s, n) <= 6) return true;
    if (n > k && !isUpper(s, n) && isWord(s, n)) return false;
  }
  return false;
}

/** "42 maple street, dayton ohio 45402": all in small letters, to a five-digit code; the token after which it ends, or `k`. */
export function lowerTown(s: Scan, k: number): number {
  const from = s.end[k] as number;
  const hit =
    /^,? ?(?:(?:apt|unit|suite|#) ?\w{1,5},? ?)?[a-z][a-z .'-]{2,28},? (?:[a-z]{2}|[a-z]{4,13}),? \d{5}(?:-\d{4})?(?!\d)/.exec(
      s.text.slice(from, from + 72),
    );
  if (hit === null) return k;
  let last = k;
  while (last + 1 < s.count && (s.start[last + 1] as number) < from + hit[0].length) last++;
  return last;
}
