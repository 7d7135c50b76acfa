/** Pieces of postal addresses: house numbers before and after a street, and how far town, postcode and country run. */

import { isDigit, OTHER_SCRIPT } from "../scan/classes.ts";
import {
  bitsAt,
  C_ADDRESS,
  C_CODE,
  C_DOB,
  C_EMAIL,
  C_IBAN,
  C_NAME,
  C_NUMBER,
  C_PASSPORT,
  C_PHONE,
  C_POSTCODE,
  C_USER,
  COMMON,
  ENGLISH,
  FIRST,
  GERMAN,
  GREET,
  hashWord,
  LAST,
  lookup,
  PARTICLE,
  PLACE,
  SIGNOFF,
  STREET_AFTER,
  STREET_BEFORE,
  UNIT,
} from "../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, HAS_LETTER, type Scan } from "../scan/scan.ts";
import { wordSet } from "../scan/word-sets.ts";
import { type Context, isNumber, sizeOf } from "./context.ts";
import { isUpper, isWord, sameLine } from "./name-tokens.ts";

const NUMBER_WORD = wordSet("nr|no|n|num|č|čp|numer|номер|numéro|número|αρ");
const NO_NUMBER = wordSet("snc", "folded");
const BIS = wordSet("bis|ter|quater");
const NO = wordSet("no|nr");
const LANE = wordSet("ngõ|ngách|hẻm|kiệt|tổ");
const SO = wordSet("số");
const COMPASS = wordSet("n|s|e|w|ne|nw|se|sw|north|south|east|west");
const HOUSE_NAME = wordSet("Les|Le|La|Los|Las|El|Villa|Résidence|Residence|Residencial|Edificio|Résid|Rés", "exact");

/** "… 25 Apt. 864": back over the capitalised words and numbers before a flat or suite, if a number is among them. */
export function unitLed(s: Scan, i: number): readonly [number, number] | null {
  let k = i;
  let number = false;
  let word = false;
  let first = i;
  while (k > 0 && i - k < 8) {
    const gap = s.text.slice(Math.max(s.end[k - 1] as number, (s.start[k] as number) - 10), s.start[k]);
    if ((s.start[k] as number) - (s.end[k - 1] as number) > 9 || !/^[\s,.'>?-]*$/.test(gap) || /\n\s*\n/.test(gap))
      break;
    const w = s.word[k - 1] as number;
    const digits = ((s.shape[k - 1] as number) & HAS_DIGIT) !== 0;
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

const TIME = /^:\d\d/;

/** A house number: "12", "12a", "12-14", "12/3". */
export function houseNumber(s: Scan, k: number): boolean {
  if (k < 0 || k >= s.count || ((s.shape[k] as number) & HAS_DIGIT) === 0) return false;
  const size = sizeOf(s, k);
  // "14:30" is a time.
  if (isNumber(s, k)) return size <= 5 && !TIME.test(s.text.slice(s.end[k], (s.end[k] as number) + 3));
  return (
    size <= 5 && isDigit(s.text.charCodeAt(s.start[k] as number)) && !MEASURED.test(s.text.slice(s.start[k], s.end[k]))
  );
}

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
        sep === " " && /^(?:bis|ter|hs|huis|boven|rood|zwart)$/.test(s.text.slice(s.start[last + 1], s.end[last + 1]))
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
  if (sizeOf(s, k) <= 3 && BIS(s, k)) k--;
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

/** Four to six digits, or the second half of "170 00" and "1050-185". */
function isPostcode(s: Scan, k: number): boolean {
  const size = sizeOf(s, k);
  if (size >= 4) return true;
  return (
    k > 0 && isNumber(s, k - 1) && /^[ -]$/.test(s.text.slice(s.end[k - 1], s.start[k])) && sizeOf(s, k - 1) + size >= 5
  );
}

const SETTLEMENT =
  /^(г|м|гр|с|пгт|пос|дер|обл|область|р-н|район|город|місто|респ|tp|tỉnh|phường|quận|huyện|xã|okr|gm|gmina|powiat|gemeinde|concelho|kec|kel|kab|kota|brgy|col|mun|jud|județul|com|comuna|sat)$/i;

/** Back from the street over what Russian, Ukrainian and residence addresses put first: postcode, region, town, house name. */
export function extendBack(s: Scan, from: number): number {
  let first = from;
  for (let k = from; k > 0 && from - k < 8; ) {
    const gap = s.text.slice(Math.max(s.end[k - 1] as number, (s.start[k] as number) - 5), s.start[k]);
    if (!sameLine(s, k) || !/^[\s,،.-]{1,3}$/.test(gap)) break;
    const p = k - 1;
    const w = s.word[p] as number;
    const comma = gap.includes(",") || gap.includes("،");
    const marked = p > 0 && SETTLEMENT.test(s.text.slice(s.start[p - 1], s.end[p - 1])) && sameLine(s, p);
    // "190000, Санкт-Петербург, …"; "1052 Budapest, Váci utca 12".
    const postcode =
      isNumber(s, p) &&
      sizeOf(s, p) <= 6 &&
      (comma ? sizeOf(s, p) >= 5 : sizeOf(s, p) >= 4 && ((s.word[k] as number) & PLACE) !== 0);
    const unit = (w & UNIT) !== 0 && isUpper(s, p) && sizeOf(s, p) >= 6;
    if (
      !(
        postcode ||
        unit ||
        (isUpper(s, p) && HOUSE_NAME(s, p) && first < from) ||
        // "142100, МО, г. Подольск": the region's letters behind the code.
        (comma && p > 0 && ((s.shape[p] as number) & ALL_UPPER) !== 0 && sizeOf(s, p) <= 3 && isNumber(s, p - 1)) ||
        ((isUpper(s, p) || isUncased(s, p)) && (marked || (comma && (w & PLACE) !== 0))) ||
        (SETTLEMENT.test(s.text.slice(s.start[p], s.end[p])) && first < from)
      )
    )
      break;
    k = p;
    first = p;
  }
  return first;
}

/** Ordinary words that begin a town's or a quarter's name. */
const SAINTS =
  /^(Saint|Sainte|San|Santa|Santo|São|Sankt|Bad|Le|La|Les|Los|Las|El|Den|New|Port|Porto|Vila|Villa|Cite|Cité)$/;

/** Does an uncased word for a street stand at `k` or up to two words before it in the same piece? */
function streetWords(s: Scan, k: number): boolean {
  for (let n = k; n >= 0 && n > k - 3; n--) {
    if (((s.word[n] as number) & (STREET_BEFORE | UNIT)) !== 0 && isUncased(s, n)) return true;
    if (n > 0 && (s.start[n] as number) - (s.end[n - 1] as number) !== 1) return false;
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

const LEAD =
  /(?:^|[\s,;(:])((?:P\.(?:zza|za|le)|V\.(?:le|lo)|C\.(?:so|da)|L\.go|B\.go|Burg\.(?: van)?|Prof\.|Dr\.|Gen\.|Kpt\.|Rés\.|Résidence|Residence|Pza\.|Pça\.|c\/o) ?|\d{1,2}(?:st|nd|rd|th) |#)$/;
/** "The Gables, 5 Church Row", "Rose Cottage, 3 Mill Lane": a house with a name before its number. */
const HOUSE =
  /(?:^|[\s,;(:])((?:The(?: Old)?(?: \p{Lu}[\p{L}'’]{2,14}){1,2}|(?:\p{Lu}[\p{L}'’]{2,14} ){1,2}(?:Cottage|House|Lodge|Farm|Barn|Grange|Manor|Villa)), )$/u;

/**
 * What may stand before the street in pieces of its own: "2040 Budaörs, ", "Московская обл., г. Химки, ", "c/o Nyman, ",
 * "ZA Les Moulins, ".
 */
const PIECES_BEFORE =
  /(?:^|[\s;(:])((?:c\/o \p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}, ?|\d{4,5} \p{Lu}\p{Ll}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{2,20})?, ?|\p{Lu}[\p{L}-]{3,20} (?:обл|область|край|р-н|обл\.)\.?, ?|(?:г|с|м|п|пос|смт)\. ?\p{Lu}[\p{L}-]{2,20}, ?|(?:ZA|ZI|ZAC|ZAE)(?: (?:de|des|du|la|le|les|La|Le|Les))? \p{Lu}[\p{L}'’-]{2,20}, ?){1,3})$/u;
/** "17, place du Marché": the number apart from a street in small letters. */
const NUMBER_APART = /(?:^|[\s(:])(\d{1,4}(?: ?(?:bis|ter|quater))?, )$/;
/** ", उत्तर प्रदेश 201309": the state with its code. */
const STATE_BEHIND = /^,? ?[\u0900-\u097f]{2,14}(?: [\u0900-\u097f]{2,14}){0,2},? ?[-–]? ?\d{6}(?!\d)/;

/** Emits an address with what leads it, "P.zza", "#", a house's name, and the bracket that closes within it. */
export function emitAddress(ctx: Context, from: number, to: number, score: number, rule: string): void {
  const text = ctx.scan.text;
  const before = text.slice(Math.max(0, from - 72), from);
  const near = before.slice(-44);
  const small = LOWER_START.test(text.slice(from, from + 1));
  const lead =
    LEAD.exec(near) ??
    (isDigit(text.charCodeAt(from)) ? HOUSE.exec(near) : null) ??
    (small ? NUMBER_APART.exec(near) : null) ??
    PIECES_BEFORE.exec(before);
  const closes =
    text.charCodeAt(to) === 41 && text.slice(from, to).lastIndexOf("(") > text.slice(from, to).lastIndexOf(")");
  const end = closes ? to + 1 : to + (STATE_BEHIND.exec(text.slice(to, to + 54))?.[0].length ?? 0);
  ctx.emit(from - ((lead?.[1] as string | undefined)?.length ?? 0), end, "ADDRESS", score, rule);
}

const LOWER_START = /^\p{Ll}/u;

const OTHERS = C_PHONE | C_EMAIL | C_DOB | C_IBAN | C_PASSPORT;
const LABEL_LINE = /^[\p{L}][\p{L} ./()-]{0,30}: /u;

/** Over unit, town, postcode, region and country: capitalised words and numbers, at most 14 tokens and four line breaks. */
export function extend(s: Scan, from: number): number {
  let last = from;
  let k = from;
  let breaks = 0;
  let words = 0;
  let joined = false;
  while (k + 1 < s.count && k - from < 20 && breaks <= 5) {
    const next = k + 1;
    const gap = s.text.slice(s.end[k], Math.min(s.start[next] as number, (s.end[k] as number) + 12));
    if (
      (s.start[next] as number) - (s.end[k] as number) > 10 ||
      !(
        /^[\s,.;/#()|–>?،ºª°"“”„-]*$/.test(gap) ||
        (/^: ?$/.test(gap) &&
          (((s.word[k] as number) & UNIT) !== 0 || /^[KD]$/.test(s.text.slice(s.start[k], s.end[k]))))
      ) ||
      /^[^\n]*[>?]/.test(gap) ||
      /[;|]/.test(gap)
    )
      break;
    const line = !sameLine(s, next);
    if (line) breaks++;
    const ordinal = /^\.[ºª] ?$/.test(gap);
    const comma = ordinal || gap.includes(",") || gap.includes("،") || gap === " - ";
    if (/\.\s/.test(gap) && sizeOf(s, k) > 4 && !line && ((s.word[k] as number) & UNIT) === 0) break;
    const w = s.word[next] as number;
    const cue = s.cue[next] as number;
    // "… Harcourt Rd D2. Name on file": the next sentence.
    if (/^\.\s/.test(gap) && cue !== 0 && (cue & (C_POSTCODE | C_ADDRESS)) === 0 && (w & (UNIT | PLACE)) === 0) break;
    // "… Braunschweig / Tel. 0531 …", "… Umeå. Mvh Tuva", "… W8 4PT / GP: …": what follows says that it is something else.
    if (
      (cue & (OTHERS | C_POSTCODE)) !== 0 &&
      (cue & C_POSTCODE) === 0 &&
      /^(?:[.:]? ?[+(\d]|\.?:)/.test(s.text.slice(s.end[next], (s.end[next] as number) + 4))
    )
      break;
    if ((line || /[.,]\s/.test(gap)) && (w & (SIGNOFF | GREET)) !== 0 && (w & (PLACE | FIRST | LAST | PARTICLE)) === 0)
      break;
    if (
      line &&
      (cue & (C_POSTCODE | C_ADDRESS)) === 0 &&
      (w & (UNIT | STREET_BEFORE | STREET_AFTER)) === 0 &&
      LABEL_LINE.test(s.text.slice(s.start[next], (s.start[next] as number) + 36))
    )
      break;
    if (isNumber(s, next) || ((s.shape[next] as number) & HAS_DIGIT) !== 0) {
      const size = sizeOf(s, next);
      const argentine = size === 8 && /^[A-Z]\d{4}[A-Z]{3}$/.test(s.text.slice(s.start[next], s.end[next]));
      if ((size > 7 && !argentine) || (size === 7 && !isNumber(s, next))) break;
      const plus = s.text.charCodeAt((s.start[next] as number) - 1);
      if (plus === 43 || plus === 40) break;
      k = next;
      last = k;
      continue;
    }
    const piece = s.text.slice(s.start[next], s.end[next]);
    // Staircases and floors in Roman numbers ("12. II/5"), the letter behind a unit ("sc. B", "вх. Б"), "of. 502", "Quezon City".
    if (
      (isNumber(s, k) && /^[IVX]{1,4}$/.test(piece) && /^[./ ]{1,2}$/.test(gap)) ||
      (((s.word[k] as number) & UNIT) !== 0 && sizeOf(s, next) <= 2 && isUpper(s, next) && gap.length <= 2 && !line) ||
      ((piece === "of" || piece === "app" || piece === "под") &&
        s.text.charCodeAt(s.end[next] as number) === 46 &&
        isDigitNear(s, next)) ||
      // "bloque 3, portal B".
      (comma && /^(?:portal|puerta|porta|portão)$/.test(piece) && next + 1 < s.count && sizeOf(s, next + 1) <= 2) ||
      (piece === "City" && isUpper(s, k) && gap === " ")
    ) {
      k = next;
      last = k;
      continue;
    }
    // "м. Львів", "TP. Hồ Chí Minh": a settlement's word, then its name.
    if (
      (comma || line) &&
      SETTLEMENT.test(piece) &&
      next + 1 < s.count &&
      isUpper(s, next + 1) &&
      gapOf(s, next) <= 2
    ) {
      k = next + 1;
      while (
        k + 1 < s.count &&
        k - next < 4 &&
        gapOf(s, k) === 1 &&
        isUpper(s, k + 1) &&
        isWord(s, k + 1) &&
        s.text.charCodeAt(s.end[k] as number) === 32
      )
        k++;
      last = k;
      continue;
    }
    // "CEP 01310-200", "PLZ 1010"; "شارع الملك فهد" behind a comma.
    if (
      ((cue & C_POSTCODE) !== 0 && isDigitNear(s, next)) ||
      (gap === " " && isUncased(s, next) && streetWords(s, k))
    ) {
      k = next;
      last = k;
      continue;
    }
    // "Orlando West, Soweto", "Brno-střed", "near Hanuman Mandir".
    if (
      (gap === " " &&
        isUpper(s, k) &&
        /^(North|South|East|West|Central|Upper|Lower|Nord|Süd|Ost|Mitte|Norte|Sul|Sur|Selatan|Utara|Barat|Timur|Pusat)$/.test(
          piece,
        )) ||
      (gap === "-" && ((s.word[k] as number) & PLACE) !== 0 && isWord(s, next)) ||
      (comma && /^(near|opp|opposite|behind|beside|nr|off)$/i.test(piece) && next + 1 < s.count && isUpper(s, next + 1))
    ) {
      k = next;
      last = k;
      continue;
    }
    // "Bologna BO": the province's two letters behind the town, at the end of a piece.
    if (
      (gap === " " || gap === "/") &&
      ((s.word[k] as number) & PLACE) !== 0 &&
      /^[A-Z]{2}$/.test(piece) &&
      !/^ ?\p{L}/u.test(s.text.slice(s.end[next], (s.end[next] as number) + 2))
    ) {
      k = next;
      last = k;
      continue;
    }
    // "Kat: 3", "K:3 D:13": Turkish floors and doors.
    if (
      /^[KD]$/.test(piece) &&
      /^: ?\d/.test(s.text.slice(s.end[next], (s.end[next] as number) + 3)) &&
      next + 1 < s.count
    ) {
      k = next + 1;
      last = k;
      continue;
    }
    // "Aix-en-Provence", "Stratford-upon-Avon".
    if (
      gap === "-" &&
      isWord(s, next) &&
      sizeOf(s, next) <= 4 &&
      next + 1 < s.count &&
      isUpper(s, next + 1) &&
      s.text.charCodeAt(s.end[next] as number) === 45
    ) {
      k = next + 1;
      last = k;
      continue;
    }
    // "2.º Dto.", written "2.o" once the ordinal sign is undone.
    if (
      gap === "." &&
      isNumber(s, k) &&
      sizeOf(s, next) === 1 &&
      /[oa]/.test(s.text[s.start[next] as number] as string)
    ) {
      k = next;
      last = k;
      continue;
    }
    // "27 rue du lac, 74000 annecy": a town in small letters behind its code, at the end of the clause.
    if (
      gap === " " &&
      isNumber(s, k) &&
      sizeOf(s, k) === 5 &&
      isWord(s, next) &&
      sizeOf(s, next) >= 3 &&
      (w & COMMON) === 0 &&
      cue === 0 &&
      /^(?:[.,;:!?)\n]|$)/.test(s.text.slice(s.end[next], (s.end[next] as number) + 1))
    ) {
      k = next;
      last = k;
      continue;
    }
    // "Firenze (FI)".
    if (
      gap === " (" &&
      ((s.shape[next] as number) & ALL_UPPER) !== 0 &&
      sizeOf(s, next) === 2 &&
      s.text.charCodeAt(s.end[next] as number) === 41
    ) {
      k = next;
      last = k;
      break;
    }
    // "شارع التحرير 15، الدقي": districts after commas.
    if (isUncased(s, next) && isWord(s, next) && comma && (w & COMMON) === 0 && cue === 0 && !line) {
      k = next;
      last = k;
      continue;
    }
    // "Aarhus C", "Praha 1".
    if (sizeOf(s, next) === 1 && isUpper(s, next) && gap === " " && ((s.word[k] as number) & PLACE) !== 0) {
      k = next;
      last = k;
      continue;
    }
    if (
      (w & PLACE) !== 0 ||
      ((w & UNIT) !== 0 &&
        (isDigitNear(s, next) ||
          isUpper(s, next) ||
          ((isNumber(s, k) || (sizeOf(s, k) === 1 && isNumber(s, k - 1))) && gap.length <= 2) ||
          (comma && next + 1 < s.count && isUpper(s, next + 1))))
    ) {
      k = next;
      last = k;
      continue;
    }
    if (line && (((cue & ~C_ADDRESS) !== 0 && (w & PLACE) === 0) || labelled(s, next))) break;
    if (
      isUpper(s, next) &&
      isWord(s, next) &&
      ((w & COMMON) === 0 ||
        (((s.shape[next] as number) & ALL_UPPER) !== 0 && sizeOf(s, next) <= 3) ||
        SAINTS.test(piece) ||
        (comma && (w & (ENGLISH | GERMAN)) === 0 && placeSoon(s, next + 1))) &&
      (((s.shape[next] as number) & ALL_UPPER) !== 0 && sizeOf(s, next) === 2
        ? 0
        : cue & ~(C_ADDRESS | C_POSTCODE | C_USER | C_NAME | C_CODE | C_NUMBER)) === 0
    ) {
      // A new line that is just words belongs only when a number or place follows soon.
      // The town behind a postcode needs no list: "69100 Villeurbanne".
      const postcoded = isNumber(s, k) && sizeOf(s, k) >= 2 && sizeOf(s, k) <= 6 && gap === " " && isPostcode(s, k);
      const hyphened = gap === "-";
      // "Apt. 678 Velenje": the town straight behind the flat.
      const flat =
        isNumber(s, k) && gap === " " && k > 0 && ((s.word[k - 1] as number) & UNIT) !== 0 && sizeOf(s, k - 1) >= 3;
      if (flat) joined = true;
      if (
        (line || (!comma && words === 0 && !isDigitNear(s, next) && !postcoded && !hyphened && !joined)) &&
        !placeSoon(s, next)
      )
        break;
      k = next;
      words++;
      if (comma || line || words <= 4) last = k;
      if (words > 7) break;
      continue;
    }
    // "New Zealand".
    if (
      isUpper(s, next) &&
      next + 1 < s.count &&
      ((s.word[next + 1] as number) & PLACE) !== 0 &&
      gapOf(s, next) === 1 &&
      /^(New|Saudi|South|North|United|Czech|Costa|Sri|Hong|El|Puerto|San)$/.test(
        s.text.slice(s.start[next], s.end[next]),
      )
    ) {
      k = next + 1;
      last = k;
      continue;
    }
    // Particles inside a town's name: "Villafranca di Verona", "'s-Hertogenbosch", "Aix en Provence".
    if (
      isWord(s, next) &&
      sizeOf(s, next) <= 3 &&
      !line &&
      next + 1 < s.count &&
      isUpper(s, next + 1) &&
      sameLine(s, next + 1) &&
      gap === " " &&
      ((w & PARTICLE) !== 0 ||
        /^(am|an|im|en|sur|bei|ob|na|in|nad|pod|pri|sob|sous|upon|aan|op|den|ved|i|al|ai|do|u|v)$/.test(
          s.text.slice(s.start[next], s.end[next]),
        ))
    ) {
      if (!placeSoon(s, next + 1) && words === 0 && ((s.word[k] as number) & PLACE) === 0) break;
      joined = true;
      k = next;
      continue;
    }
    break;
  }
  return last;
}

const TOWN_BEHIND =
  /^,? (?:in|à|en|w|we|v|ve|u|i|på|te|em|la|в|у|във|στη|στο|στην) \p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?(?=[.,;!?\n]|$| \p{Ll})|^(?:,| in) \p{Ll}{4,16}(?=[.;!?\n]|$)/u;

/** Where the town ends that somebody told of living in behind the street: "Długiej 5/7 w Łomży", "deichstr 5 in büsum". */
export function townBehind(s: Scan, end: number): number {
  const hit = TOWN_BEHIND.exec(s.text.slice(end, end + 52));
  if (hit === null) return end;
  const word = hit[0].slice(hit[0].lastIndexOf(" ") + 1);
  const slot = lookup(hashWord(word));
  return slot >= 0 && (bitsAt(slot) & COMMON) !== 0 ? end : end + hit[0].length;
}
