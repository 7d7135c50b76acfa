/**
 * Postal addresses by their pieces between commas and line breaks, whatever the country calls its streets: a postcode with
 * its town (or a ward, a district, a settlement word) and, before it, a piece with a house number and a name in it.
 * "Chilegässli 3, 8400 Winterthur", "148/14 Nguyễn Trãi, Phường 3, Quận 5", "Flat No. 302, Sai Residency, MG Road, Pune 411001".
 */

import { isDigit, OTHER_SCRIPT, unitAt } from "../../scan/classes.ts";
import {
  C_CURRENCY,
  C_MEASURE,
  C_NUMBER,
  COMMON,
  MONTH,
  PARTICLE,
  PLACE,
  STREET_AFTER,
  STREET_BEFORE,
  UNIT,
} from "../../scan/lexicon.ts";
import { HAS_DIGIT, IS_DENSE, type Scan } from "../../scan/pool.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { isUpper, isWord } from "../persons/name-tokens.ts";
import { emitAddress } from "./emit.ts";
import { extend, headsTown } from "./extend.ts";
import { namedBack } from "./named.ts";
import { houseNumber, isUncased } from "./parts.ts";
import { COMMA, gapKind, IN, LEADS, LINE, NOT_STREET, SETTLEMENT, STOP, UNIT_SIDE } from "./pieces.ts";

const BEFORE_POSTCODE = wordSet("A|D|F|B|L|CH|FL|LT|LV|EE|MD|SI|HR|CZ|SK|PL|RO|BG|TR|NL|CEP|CP|PSČ|PLZ", "exact");
const SHORT_WARD = wordSet("p|q");
const WARD = wordSet("p|q|phường|quận|barangay|brgy|sector|sektor|сектор|सेक्टर|kecamatan|rayon");
const TYRE = /\bIN (?:A|AAAA|MX|NS|DS|DNSKEY|TXT|SOA|SRV|CNAME|PTR|CAA|RRSIG) |(?<!\d)\d{3}\/\d\d ?Z?R ?\d\d(?!\d)/;
const HOUSE_NUMBER = wordSet("h|no|nr|d");

export function segmentAddresses(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  const wards = WARD.inText(s);
  let floor = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (i < floor || !mayEnd(s, i, wards)) continue;
    // "Zähler 18422 kWh": so many of something.
    if (i + 1 < s.count && gapKind(s, i) === IN && isMeasure(s, i + 1)) continue;
    const anchor = postcodeFirst(s, i) || postcodeLast(s, i) || ward(s, i) || lettered(s, i);
    if (!anchor) continue;
    // The piece that holds the anchor begins here; what stands before it is read backwards.
    let first = i;
    while (first > 0 && i - first < 8 && gapKind(s, first - 1) === IN) first--;
    let start = streetBack(s, first, i);
    if (start < 0) start = namedBack(s, first);
    if (start < 0) start = townOfState(s, i);
    // "§ 355 BGB …": of a law.
    if (start < 0 || unitAt(s.text, (s.start[start] as number) - 2) === 0xa7) continue;
    const end = extend(s, i);
    // "Winterreifen 205/55 R16 91H": how large a tyre is.
    if (TYRE.test(s.text.slice(s.start[start], s.end[end]))) continue;
    emitAddress(ctx, s.start[start] as number, s.end[end] as number, 0.85, "address-pieces");
    floor = end + 1;
  }
}

const STATES = wordSet(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR",
  "exact",
);

/** "Stowe VT 05672", "Santa Fe, NM 87501": a town with its state and code needs no street; its first token, or -1. */
function townOfState(s: Scan, i: number): number {
  if (!STATES(s, i - 1) || sizeOf(s, i) !== 5 || !isNumber(s, i) || gapKind(s, i - 1) !== IN) return -1;
  let first = i - 1;
  while (first > 0 && i - first < 4) {
    const kind = gapKind(s, first - 1);
    if (kind !== IN && !(kind === COMMA && first === i - 1)) break;
    if (!isUpper(s, first - 1) || !isWord(s, first - 1) || sizeOf(s, first - 1) < 3) break;
    if (((s.word[first - 1] as number) & (COMMON | PLACE)) === COMMON && !headsTown(s, first - 1)) break;
    if ((s.cue[first - 1] as number) !== 0) break;
    first--;
  }
  return first < i - 1 ? first : -1;
}

/** A unit of measure, or a coin. */
function isMeasure(s: Scan, k: number): boolean {
  return (
    ((s.cue[k] as number) & (C_MEASURE | C_CURRENCY)) !== 0 ||
    (sizeOf(s, k) <= 3 &&
      "kMGTWVmAS".includes(s.text.charAt(s.start[k] as number)) &&
      /^(?:[kMGT]?Wh?|VA|m?Ah|m[²³23]|km|kg|Stk)$/.test(word(s, k)))
  );
}

/** Most numbers are too short for a postcode or its first part, and most mixed tokens are no first half of one. */
function mayEnd(s: Scan, i: number, wards: boolean): boolean {
  const size = sizeOf(s, i);
  if (!isNumber(s, i)) return size <= 7 && isUpper(s, i) && unitAt(s.text, s.end[i] as number) === 32;
  return size >= 3 ? size <= 7 : wards || (size === 2 && unitAt(s.text, s.end[i] as number) === 45);
}

/** "8400 Winterthur", "160 00 Praha", "1015 CJ Amsterdam", "LV-1011 Rīga": is token `i` the first of such a postcode? */
function postcodeFirst(s: Scan, i: number): boolean {
  const size = sizeOf(s, i);
  if (size < 2 || size > 6 || !isNumber(s, i)) return false;
  const end = s.end[i] as number;
  const next = unitAt(s.text, end);
  const more = isDigit(unitAt(s.text, end + 1));
  if (next === 45 ? size === 3 || !more : next !== 32 || size === 2 || (size === 3 && !more)) return false;
  const kind = gapKind(s, i - 1);
  if (kind === STOP) return false;
  if (kind === IN && !(i > 0 && BEFORE_POSTCODE(s, i - 1))) return false;
  const hit =
    /^(\d{4}|\d{5}|\d{6}|\d{5}-\d{4}|\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|\d{4}-\d{3}|\d{5}-\d{3}) (?!(?:[kMGT]?(?:Hz|Bit|Pa|bps)|[KMGT]i?B|RPM|FPS)(?!\p{L}))(?=\p{Lu}|[^\p{Ll}\p{Lu}\d\s])/u.exec(
      s.text.slice(s.start[i], (s.start[i] as number) + 12),
    );
  if (hit === null) return false;
  let town = i + 1;
  while (town < s.count && (s.start[town] as number) < (s.start[i] as number) + hit[0].length) town++;
  // "7 كيلو، 1400 دورة": four digits before any word make no postcode where no capital tells a town.
  if (hit[0].length === 5 && town < s.count && isUncased(s, town) && ((s.word[town] as number) & PLACE) === 0)
    return false;
  return town < s.count && isWord(s, town) && (isUpper(s, town) || isUncased(s, town)) && townLike(s, town);
}

const MARKED = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/;

function townLike(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  return (
    (w & PLACE) !== 0 ||
    headsTown(s, k) ||
    ((w & (COMMON | MONTH)) === 0 && ((s.cue[k] as number) & NOT_STREET) === 0 && sizeOf(s, k) >= 3)
  );
}

/** "Pune 411001", "Wellington 6011", "VIC 3068", "Hyderabad - 500016". */
function postcodeLast(s: Scan, i: number): boolean {
  const size = sizeOf(s, i);
  // Israel's have seven digits.
  if (!isNumber(s, i) || size < 3 || size > (i > 0 && isUncased(s, i - 1) ? 7 : 6) || i === 0) return false;
  const before = s.word[i - 1] as number;
  if (!isUpper(s, i - 1) && (before & PLACE) === 0 && !isUncased(s, i - 1) && !isNumber(s, i - 1)) return false;
  const kind = gapKind(s, i - 1);
  if (kind === STOP || kind === LINE) return false;
  // "Θεσσαλονίκη 031 68"; "Col. Roma Norte, C.P. 61618".
  if (size === 3 && kind === IN && (before & PLACE) !== 0 && isNumber(s, i + 1) && sizeOf(s, i + 1) === 2) return true;
  if (
    size === 5 &&
    unitAt(s.text, (s.start[i] as number) - 2) === 46 &&
    /(?<!\p{L})C\. ?P\. $/u.test(s.text.slice(Math.max(0, (s.start[i] as number) - 6), s.start[i]))
  )
    return true;
  if (size >= 4 && (before & PLACE) !== 0 && (isUpper(s, i - 1) || isUncased(s, i - 1))) return true;
  // "Aasa 43, Humilimont 78618": a town of no list between a comma and five digits.
  if (
    size === 5 &&
    kind === IN &&
    isUpper(s, i - 1) &&
    sizeOf(s, i - 1) >= 4 &&
    townLike(s, i - 1) &&
    gapKind(s, i - 2) === COMMA
  )
    return true;
  // "चंबा 741040", "کوھاٹ 08235", "ნათაძესკარი 0112": a town of no list in a script without capitals; a house has to stand before it.
  if (
    (size >= 5 || (size === 4 && (s.script[i - 1] as number) === OTHER_SCRIPT)) &&
    (kind === IN || (kind === COMMA && size < 7)) &&
    isUncased(s, i - 1) &&
    isWord(s, i - 1) &&
    townLike(s, i - 1)
  ) {
    if (kind === COMMA) return true;
    let first = i - 1;
    while (first > 0 && i - first < 4 && gapKind(s, first - 1) === IN && isUncased(s, first - 1)) first--;
    const edge = gapKind(s, first - 1);
    return edge === COMMA || edge === LINE;
  }
  // "Praha 1, 110 00".
  if (size === 3 && kind === COMMA && isNumber(s, i + 1) && sizeOf(s, i + 1) === 2 && i > 1 && isNumber(s, i - 1))
    return ((s.word[i - 2] as number) & PLACE) !== 0;
  return (
    (size === 4 || size === 5) &&
    isUpper(s, i - 1) &&
    sizeOf(s, i - 1) <= 3 &&
    s.text.charCodeAt((s.start[i] as number) - 1) === 32 &&
    (size === 5 ? STATE : /^(NSW|VIC|QLD|TAS|ACT|SA|WA|NT)$/).test(word(s, i - 1)) &&
    gapKind(s, i - 2) !== STOP
  );
}

/** Two capitals before five digits: a state or a province, unless they count or name something of a machine. */
const STATE = /^(?!EN|UL|AS|DB|VM|KB|IP|OS|TV|PC|CI|CD|UI|UX|AI|ML|SN|PN|WO|PO|SO|DN|SR|RQ|TT|KO|PR|CR)[A-Z]{2}$/;

/** "Esquimalt, BC P8W 9G0", "Wilsontown\nSK95 0NF": the first half of a code of letters and digits, at the end of its line or clause. */
function lettered(s: Scan, i: number): boolean {
  if (i === 0 || isNumber(s, i)) return false;
  const hit = LETTERED.exec(s.text.slice(s.start[i], (s.start[i] as number) + 11));
  return hit !== null && gapKind(s, i - 1) !== STOP;
}
const LETTERED =
  /^(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z\d]{2}|[A-Z]\d[A-Z] \d[A-Z]\d|[A-Z]\d\d [A-Z\d]{4}|[A-Z]{2}-\d{3,4}-\d{4}|(?:AZ|LV|LT|MD) ?\d{4,5}(?= \p{Lu}))(?![\p{L}\d])/u;

/** "Phường 3", "Quận 5", "sector 3": numbered parts of a town. */
function ward(s: Scan, i: number): boolean {
  return (
    i > 1 &&
    isNumber(s, i) &&
    sizeOf(s, i) <= 2 &&
    (SHORT_WARD(s, i - 1) ? s.text.charCodeAt(s.end[i - 1] as number) === 46 : true) &&
    WARD(s, i - 1) &&
    gapKind(s, i - 2) !== IN &&
    gapKind(s, i - 2) !== STOP
  );
}

function word(s: Scan, k: number): string {
  return s.text.slice(s.start[k], s.end[k]);
}

/** First token of the address whose anchor's piece runs from `first` to `anchor`, or -1. */
function streetBack(s: Scan, first: number, anchor: number): number {
  // The street may be in the anchor's own piece: "12 Nguyễn Huệ phường 3".
  let found = first < anchor ? streetIn(s, first, anchor - 1, true) : -1;
  let edge = first;
  let lines = 0;
  for (let pieces = 0; pieces < 6 && edge > 0; pieces++) {
    const kind = gapKind(s, edge - 1);
    if (kind === STOP || kind === IN) break;
    if (kind === LINE && ++lines > 2) break;
    const to = edge - 1;
    let from = to;
    while (from > 0 && to - from < 9 && gapKind(s, from - 1) === IN) from--;
    const apart = from === to && pieces < 3 && houseNumber(s, from) && sizeOf(s, from) <= 4 ? numberApart(s, from) : -1;
    if (apart >= 0) {
      found = apart;
      edge = apart;
      continue;
    }
    const street = Math.max(streetIn(s, from, to, false), hamlet(s, from, to));
    if (street >= 0) {
      found = street;
      if (street > from) break;
    } else if (!unitIn(s, from, to)) {
      // A district or a building between street and town.
      if (found >= 0 || !namesIn(s, from, to)) break;
    } else if (!unitWords(s, from, to)) break;
    else if (found >= 0 || numberedUnit(s, from, to)) found = from;
    edge = from;
  }
  return found;
}

/** "Kərimov küç., 65, …", "аллея Шоссейная, 70, …": the street's name in the piece before its number at `number`; its first token, or -1. */
function numberApart(s: Scan, number: number): number {
  if (gapKind(s, number - 1) !== COMMA) return -1;
  let k = number - 1;
  let street = false;
  while (k >= 0 && number - k < 5) {
    const w = s.word[k] as number;
    const word = (w & (STREET_BEFORE | STREET_AFTER)) !== 0;
    street ||= word;
    if (!isWord(s, k) || (!isUpper(s, k) && !isUncased(s, k) && !word)) break;
    if (((w & COMMON) !== 0 && !word) || ((s.cue[k] as number) & NOT_STREET) !== 0) break;
    if (k === 0 || gapKind(s, k - 1) !== IN) {
      k--;
      break;
    }
    k--;
  }
  return street && k + 1 < number - 1 ? k + 1 : -1;
}

const HAMLET = wordSet(
  "lieudit dit ferme domaine mas chalet loc località localita fraz frazione contrada finca cortijo caserío masía quinta herdade lugar sítio sitio fazenda rancho hameau weiler gehöft gård vill village",
  "folded",
);

/** "Lieu-dit Kerantraon", "Loc. Poggio Secco snc": a place in the country has a name and no number; its first token, or -1. */
function hamlet(s: Scan, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    if (!HAMLET(s, k) || s.end[k] === s.start[k + 1]) continue;
    let name = k + 1;
    while (name < to && name < k + 3 && ((s.word[name] as number) & PARTICLE) !== 0) name++;
    if (!isUpper(s, name) || !isWord(s, name) || (s.start[k + 1] as number) - (s.end[k] as number) > 2) continue;
    const first = k > from && /^lieu$/i.test(word(s, k - 1)) ? k - 1 : k;
    return first;
  }
  return -1;
}

/** "lot 7", "Blok C2": a unit with its number stands for a street where there is none. */
function numberedUnit(s: Scan, from: number, to: number): boolean {
  let unit = false;
  let number = false;
  for (let k = from; k <= to; k++) {
    if (((s.word[k] as number) & UNIT) !== 0 && sizeOf(s, k) >= 3) unit = true;
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0) number = true;
  }
  return unit && number;
}

/** First token of the street with its number in the tokens `from` to `to`, or -1. `own`: the anchor's words follow. */
function streetIn(s: Scan, from: number, to: number, own: boolean): number {
  let number = -1;
  for (let k = to; k >= from; k--) {
    if (!houseNumber(s, k) || (isNumber(s, k) && sizeOf(s, k) > 4)) continue;
    number = k;
    break;
  }
  if (number < 0) return -1;
  let start = number;
  let named = false;
  let numbered = false;
  let k = number - 1;
  for (; k >= from; k--) {
    const w = s.word[k] as number;
    if (((s.shape[k] as number) & IS_DENSE) !== 0) break;
    if (houseNumber(s, k)) {
      start = k;
      continue;
    }
    // "Blok C2 No. 7".
    if (
      numbered &&
      k > from &&
      sizeOf(s, k) <= 4 &&
      ((s.shape[k] as number) & HAS_DIGIT) !== 0 &&
      ((s.word[k - 1] as number) & UNIT) !== 0
    )
      continue;
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0 || (w & MONTH) !== 0 || ((s.cue[k] as number) & NOT_STREET) !== 0)
      break;
    const street = (w & (STREET_BEFORE | STREET_AFTER | UNIT)) !== 0;
    // "Flat No. 302", "H.No. 12-3-456", "प्लॉट नंबर 7".
    if (
      ((s.cue[k] as number) & C_NUMBER) !== 0 ||
      (k < number && HOUSE_NUMBER(s, k) && s.text.charCodeAt(s.end[k] as number) === 46)
    ) {
      numbered = true;
      start = k;
      continue;
    }
    const upper = isUpper(s, k) || (isUncased(s, k) && (w & COMMON) === 0);
    const lead = LEADS(s, k);
    if (upper && ((w & COMMON) === 0 || lead || street || named || (w & PLACE) !== 0)) {
      if (!lead || (w & COMMON) === 0) named = named || sizeOf(s, k) >= 2;
      start = k;
      continue;
    }
    // Small words belong only inside: "Hinter der Kirche", "rue de la Paix"; a capital noun may be a common word there.
    if (upper && k > from && LEADS(s, k - 1)) {
      named = true;
      start = k;
      continue;
    }
    // "Am alten Markt": a small adjective behind the preposition.
    if (named && k > from && isWord(s, k) && sizeOf(s, k) <= 9 && isUpper(s, k - 1) && LEADS(s, k - 1)) continue;
    // "Trg republike 3", "Vodnikova steza 9": the second word is small, right before the number.
    if (
      k === number - 1 &&
      k > from &&
      isWord(s, k) &&
      sizeOf(s, k) >= 3 &&
      (w & COMMON) === 0 &&
      isUpper(s, k - 1) &&
      isWord(s, k - 1) &&
      gapKind(s, k - 1) === IN
    ) {
      start = k;
      continue;
    }
    if (street || ((w & PARTICLE) !== 0 && k > from) || (lead && k > from && isUpper(s, k - 1))) {
      if (street) start = k;
      continue;
    }
    break;
  }
  if (named || (numbered && start < number)) return start;
  // The number comes first: "14 chemin des Vignes", "12 Nguyễn Huệ".
  for (let q = number + 1; q <= to; q++) {
    const w = s.word[q] as number;
    if ((w & MONTH) !== 0 || ((s.cue[q] as number) & NOT_STREET) !== 0) return -1;
    if (own && (w & UNIT) !== 0) break;
    if (
      (isUpper(s, q) || isUncased(s, q)) &&
      isWord(s, q) &&
      // Without their marks half of the Vietnamese syllables are words of somebody: "Lê" is no "le".
      ((w & COMMON) === 0 || MARKED.test(word(s, q))) &&
      sizeOf(s, q) >= 2
    )
      return number === start ? number : start;
    if (!isUpper(s, q) && (w & (PARTICLE | STREET_BEFORE | STREET_AFTER)) === 0 && !LEADS(s, q)) return -1;
  }
  return -1;
}

/** Back from a street's first token over the pieces that are flats, blocks and houses: "Résidence Les Pins, bât. B, 14 chemin…". */
export function piecesBack(s: Scan, start: number): number {
  let first = start;
  for (let n = 0; n < 3 && first > 0 && gapKind(s, first - 1) === COMMA; n++) {
    const to = first - 1;
    let from = to;
    while (from > 0 && to - from < 5 && gapKind(s, from - 1) === IN) from--;
    if (to - from > 4) break;
    if (!unitIn(s, from, to)) {
      // "Shop 9, Lakeside Mall, 120 Victoria Rd": a building between the flat and the street.
      if (n > 0 || !namesIn(s, from, to) || from === 0 || gapKind(s, from - 1) !== COMMA) break;
      let unit = from - 1;
      while (unit > 0 && from - unit < 4 && gapKind(s, unit - 1) === IN) unit--;
      // "should go to Apartment 11, …": words of the sentence before it.
      while (unit < from - 1 && ((s.word[unit] as number) & UNIT) === 0) unit++;
      if (!numberedUnit(s, unit, from - 1) || !unitWords(s, unit, from - 1) || from - unit > 3) break;
      return unit;
    }
    if (!unitWords(s, from, to)) return first;
    first = from;
  }
  return first;
}

/** Nothing but names, numbers and words for flats: "plot owner here" is a sentence. */
function unitWords(s: Scan, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) {
    const fits =
      isUpper(s, k) ||
      isUncased(s, k) ||
      ((s.shape[k] as number) & HAS_DIGIT) !== 0 ||
      ((s.word[k] as number) & (UNIT | PARTICLE)) !== 0 ||
      sizeOf(s, k) <= 2 ||
      UNIT_SIDE(s, k);
    if (!fits) return false;
  }
  return true;
}

/** "2. OG", "bât. B", "Hinterhaus", "3o izda", "Flat No. 302". */
function unitIn(s: Scan, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let k = from; k <= to; k++) {
    const w = s.word[k] as number;
    if ((w & UNIT) !== 0 || SETTLEMENT(s, k)) return true;
    if (isUncased(s, k) && (w & (STREET_BEFORE | STREET_AFTER)) !== 0) return true;
  }
  return from === to && houseNumber(s, from) && !isNumber(s, from);
}

/** One to four capitalised words, or words of a script without capitals. */
function namesIn(s: Scan, from: number, to: number): boolean {
  if (to - from > 4) return false;
  let named = false;
  for (let k = from; k <= to; k++) {
    if (!isWord(s, k)) return false;
    // "Weaver's Mill": the apostrophe cut the word in two.
    if (sizeOf(s, k) === 1 && k > from && (s.start[k] as number) === (s.end[k - 1] as number) + 1) continue;
    const w = s.word[k] as number;
    if (isUncased(s, k) ? (w & COMMON) === 0 : isUpper(s, k)) named = true;
    else if ((w & PARTICLE) === 0 && !LEADS(s, k)) return false;
    // "Port Fairford": no port of a machine.
    if (
      ((s.cue[k] as number) & NOT_STREET) !== 0 &&
      !(k < to && isUpper(s, k) && isUpper(s, k + 1) && s.text.startsWith("Port ", s.start[k]))
    )
      return false;
  }
  return named;
}
