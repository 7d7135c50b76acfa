/**
 * Addresses that are told by the marks of their pieces, one beside the other, in small letters as in capitals: "sat Valea Seacă, com. Tarcău, jud. Neamț,
 * nr. 214", "снт березка, участок 114, чеховский район", "cdla. Guayacanes mz 112 villa 9", "mäe talu, kolga küla, kuusalu vald". One mark alone says
 * little; two kinds of them, with a number or a house's name, are somebody's.
 */

import { unitAt } from "../../scan/classes.ts";
import { COMMON, GREET, MONTH, PLACE, SIGNOFF, STREET_AFTER, STREET_BEFORE, TITLE } from "../../scan/lexicon.ts";
import { IS_DENSE, type Scan } from "../../scan/scan.ts";
import { isTownWord } from "../../words/towns.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { isUpper, isWord } from "../persons/name-tokens.ts";
import { isBeforeName, isBehindName, isDistrict, isFigures, isOfName, LANDMARK, markAt, mayMark } from "./marks.ts";
import { isHouse as isFarm, isDistrict as isOfDistrict } from "./named.ts";
import { COMMA, gapKind, IN, LEADS, LINE } from "./pieces.ts";

/** Tokens on either side of a number. */
const REACH = 12;
/** What the marks have to say together. */
const ENOUGH = 4;

export function chains(ctx: Context): void {
  const s = ctx.scan;
  if (isFarm.inText(s) && isOfDistrict.inText(s)) farms(ctx);
  if (!s.hasDigit) return;
  let floor = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (isArgentine(s, i)) ctx.emit(s.start[i] as number, s.end[i + 1] as number, "ADDRESS", 0.79, "address-chain");
    if (i < floor || sizeOf(s, i) > 6 || ((s.shape[i] as number) & IS_DENSE) !== 0 || !isBeside(s, i)) continue;
    floor = chain(ctx, i, floor);
  }
}

/** "B1824KJF Lanús": a code of Argentina and its town. */
const isArgentine = (s: Scan, i: number): boolean =>
  sizeOf(s, i) === 8 &&
  gapKind(s, i) === IN &&
  isUpper(s, i + 1) &&
  isWord(s, i + 1) &&
  /^[A-HJ-NP-Z]\d{4}[A-Z]{3}$/.test(s.text.slice(s.start[i], s.end[i]));

/** "mäe talu, kolga küla": a farm has a name for its number. */
function farms(ctx: Context): void {
  const s = ctx.scan;
  let floor = 0;
  for (let k = 0; k < s.count; k++)
    if (k >= floor && isFarm(s, k) && (gapKind(s, k) === COMMA || gapKind(s, k - 1) === IN))
      floor = chain(ctx, k, floor);
}

/** Most numbers have no mark beside them. */
function isBeside(s: Scan, i: number): boolean {
  if (markAt(s, i - 1) > 0 || markAt(s, i + 1) > 0 || (isCode(s, i) && coded(s, i) > 1)) return true;
  // "lugar de outeiro, 4830-112", "Ropažu nov., LV-2135".
  const reach = sizeOf(s, i) >= 4 ? 4 : 3;
  for (let k = i - 1; k >= 0 && i - k <= reach; k--)
    if (mayMark(s, k) && (isBehindName(s, k) || isBeforeName(s, k))) return true;
  return false;
}

/** The chain around the number `i`; the token behind it, or behind the number. */
function chain(ctx: Context, i: number, floor: number): number {
  const s = ctx.scan;
  let [first, last] = [i, i];
  let told = 0;
  const heard: number[] = [];
  let [sure, named, known] = [0, 0, false];
  const hear = (k: number): void => {
    const says = markAt(s, k);
    if (says === 0 || heard.includes(s.hash[k] as number)) return;
    heard.push(s.hash[k] as number);
    told += says;
    if (says === 2) sure++;
    if (isOfName(s, k)) named++;
  };
  if (isCode(s, i)) {
    told += coded(s, i);
    heard.push(0);
    known = coded(s, i) > 1;
    named++;
    last = townOf(s, i);
  }
  for (let k = i - 1; k >= floor && i - k <= REACH && goesOn(s, k) && fits(s, k); k--) {
    if (markAt(s, k) === 0) continue;
    hear(k);
    first = isBehindName(s, k) && !isBeforeName(s, k) ? nameBefore(s, k, floor) : k;
  }
  for (let k = i + 1; k < s.count && k - i <= REACH && goesOn(s, k - 1) && fits(s, k); k++) {
    if (isCode(s, k)) {
      told += coded(s, k);
      heard.push(0);
      known ||= coded(s, k) > 1;
      named++;
      last = townOf(s, k);
    }
    if (markAt(s, k) === 0) continue;
    hear(k);
    last = isBeforeName(s, k) || isFigures(s, k + 1) ? nameBehind(s, k) : k;
  }
  // "mäe |talu".
  if (first === i && !isFigures(s, i)) first = nameBefore(s, i, floor);
  if (last === i && isJoined(s, i)) {
    last++;
    told++;
  }
  // "Bröttuhlíð 14, |íb. 0201".
  const house = first === i ? i : goesOn(s, first - 1) ? first - (isRoman(s, first - 1) ? 2 : 1) : -1;
  if (isHouse(s, house, known)) {
    told++;
    heard.push(1);
    named++;
    first = isUpper(s, house - 1) ? house - 1 : nameBefore(s, house, floor);
  }
  const enough =
    (told >= ENOUGH && (sure > 1 || (sure > 0 && named > 0))) ||
    (told >= ENOUGH - 1 && named > 0 && (heard.length > 2 || known));
  if (!enough || heard.length < 2 || first === last) return floor;
  while (first < last && LEADS(s, first) && markAt(s, first) === 0) first++;
  ctx.emit(s.start[first] as number, s.end[last] as number, "ADDRESS", 0.79, "address-chain");
  return last + 1;
}

/** "4830-|112". */
const isJoined = (s: Scan, k: number): boolean =>
  isFigures(s, k + 1) && s.start[k + 1] === (s.end[k] as number) + 1 && unitAt(s.text, s.end[k] as number) === 45;

/**
 * "SE-|914 91 Nordmaling", "D-|04229 Leipzig": a code with its land before it is one by itself; behind a comma and before a town it says more than a mark,
 * before another name as much.
 */
function coded(s: Scan, i: number): number {
  if (LAND.test(s.text.slice(Math.max(0, (s.start[i] as number) - 4), s.start[i]))) return 3;
  return isTown(s, townOf(s, i)) ? 2 : 1;
}
const LAND =
  /(?<![\p{L}\d-])(?:SE|FI|AX|LV|LT|EE|DK|NO|IS|FO|D|DE|A|AT|CH|F|L|I|B|NL|E|P|PL|CZ|SK|SI|HR|MD|MC|SM|FL|AZ|AD|KY|BB|VG)-$/u;
const isTown = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & PLACE) !== 0 || isTownWord(s.hash[k] as number);

/** The name behind the code that begins with the number `i`: "914 91 |Nordmaling", "37-100 |łańcut". */
const townOf = (s: Scan, i: number): number => (i + 1 < s.count && isNumber(s, i + 1) ? i + 2 : i + 1);

function isCode(s: Scan, i: number): boolean {
  if (!isNumber(s, i)) return false;
  const size = sizeOf(s, i);
  const town = townOf(s, i);
  const half = town === i + 2 && s.start[i + 1] === (s.end[i] as number) + 1 ? sizeOf(s, i + 1) : 0;
  if (half > 0 ? size + half < 5 || size + half > 7 : size < 3 || size > 6) return false;
  if (town >= s.count || !isWord(s, town) || sizeOf(s, town) < 3 || unitAt(s.text, s.end[town - 1] as number) !== 32)
    return false;
  if (!isUpper(s, town) && !(isTown(s, town) && size + half > 4)) return false;
  const lead = unitAt(s.text, (s.start[i] as number) - 1) === 45 ? i - 2 : i - 1;
  return gapKind(s, town - 1) === IN && gapKind(s, lead) === COMMA;
}

/** "14/|II". */
const isRoman = (s: Scan, k: number): boolean => k > 0 && /^[IVX]{1,4}$/.test(s.text.slice(s.start[k], s.end[k]));

/** A name and its number in a piece of their own end with token `k`. */
function isHouse(s: Scan, k: number, known: boolean): boolean {
  if (k < 1 || !isFigures(s, k) || sizeOf(s, k) > 4 || gapKind(s, k - 1) !== IN) return false;
  const name = k - 1;
  if (!isWord(s, name) || sizeOf(s, name) < 3 || (s.cue[name] as number) !== 0) return false;
  return isUpper(s, name) ? known || ((s.word[name] as number) & COMMON) === 0 : known;
}

/** No sentence or cell ends behind token `k`. */
function goesOn(s: Scan, k: number): boolean {
  const gap = gapKind(s, k);
  // "… 8517.13.00. Value": the next sentence.
  if (isFigures(s, k) && sizeOf(s, k) > 1 && isUpper(s, k + 1) && s.text.startsWith(". ", s.end[k])) return false;
  return gap === IN || gap === COMMA || gap === LINE;
}

const OTHERS = GREET | SIGNOFF | TITLE | MONTH;

/** May an address hold it: a number of a house, a mark, the name beside one, a name in capitals, a small word within a name? */
function fits(s: Scan, k: number): boolean {
  if (((s.shape[k] as number) & IS_DENSE) !== 0) return false;
  if (isFigures(s, k)) return sizeOf(s, k) <= 6 && (isNumber(s, k) || sizeOf(s, k) <= 5);
  if (!isWord(s, k)) return false;
  if (markAt(s, k) > 0 || isDistrict(s, k + 1) || isAtLandmark(s, k)) return true;
  const w = s.word[k] as number;
  if ((w & OTHERS) !== 0) return false;
  if ((w & COMMON) === 0 && (s.cue[k] as number) === 0) return true;
  return sizeOf(s, k) === 1 || LEADS(s, k) || isUpper(s, k) || isBesideName(s, k);
}

/** "mah. |gül sok.": a word that names what is told beside it. */
const isBesideName = (s: Scan, k: number): boolean =>
  isBeforeName(s, k - 1) ||
  isBehindName(s, k + 1) ||
  (isBehindName(s, k - 1) && k + 1 < s.count && ((s.word[k + 1] as number) & (STREET_BEFORE | STREET_AFTER)) !== 0);

/** "opp canara |bank": what stands there. */
function isAtLandmark(s: Scan, k: number): boolean {
  for (let at = k; at >= 0 && k - at < 5; at--) {
    if (LANDMARK(s, at)) return true;
    if (gapKind(s, at - 1) !== IN) return false;
  }
  return false;
}

/** "kolga |küla", "Istria |novads": the first word of the name before the mark at `k`. */
function nameBefore(s: Scan, k: number, floor: number): number {
  let at = k;
  while (at > floor && k - at < 3 && gapKind(s, at - 1) === IN && isWord(s, at - 1) && isInName(s, at - 1, k)) at--;
  return at;
}

function isInName(s: Scan, at: number, mark: number): boolean {
  if (at === mark - 1 || isUpper(s, at)) return true;
  return ((s.word[at] as number) & COMMON) === 0 && (s.cue[at] as number) === 0 && !isUpper(s, mark - 1);
}

/** "jud. |Neamț", "mz |112": the last word of the name or the number behind the mark at `k`. */
function nameBehind(s: Scan, k: number): number {
  let at = k;
  while (at + 1 < s.count && at - k < 4 && gapKind(s, at) === IN && !isBreak(s, at + 1, k)) at++;
  return at;
}

function isBreak(s: Scan, at: number, mark: number): boolean {
  if (at === mark + 1) return false;
  if (isFigures(s, at) || isFigures(s, at - 1)) return true;
  return !isUpper(s, at) && (((s.word[at] as number) & COMMON) !== 0 || isUpper(s, at - 1)) && !LEADS(s, at);
}
