/**
 * Addresses that are told by the marks of their pieces, one beside the other, in small letters as in capitals: "sat Valea Seacă, com. Tarcău, jud. Neamț,
 * nr. 214", "снт березка, участок 114, чеховский район", "cdla. Guayacanes mz 112 villa 9", "mäe talu, kolga küla, kuusalu vald". One mark alone says
 * little; two kinds of them, with a number or a house's name, are somebody's.
 */
import { COMMON, GREET, MONTH, SIGNOFF, TITLE } from "../../scan/lexicon.ts";
import { unitAt } from "../../scan/classes.ts";
import { HAS_DIGIT, IS_DENSE, type Scan } from "../../scan/scan.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { isUpper, isWord } from "../persons/name-tokens.ts";
import { isBeforeName, isBehindName, isDistrict, LANDMARK, markAt } from "./marks.ts";
import { isDistrict as isOfDistrict, isHouse as isFarm } from "./named.ts";
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
    if (k >= floor && isFarm(s, k) && (gapKind(s, k) === COMMA || gapKind(s, k - 1) === IN)) floor = chain(ctx, k, floor);
}

/** Most numbers have no mark beside them. */
function isBeside(s: Scan, i: number): boolean {
  if (markAt(s, i - 1) > 0 || markAt(s, i + 1) > 0 || (isCode(s, i) && coded(s, i) > 1)) return true;
  // "lugar de outeiro, 4830-112", "Ropažu nov., LV-2135".
  const reach = sizeOf(s, i) >= 4 ? 4 : 1;
  for (let k = i - 1; k >= 0 && i - k <= reach; k--) if (isBehindName(s, k) || isBeforeName(s, k)) return true;
  return false;
}

/** The chain around the number `i`; the token behind it, or behind the number. */
function chain(ctx: Context, i: number, floor: number): number {
  const s = ctx.scan;
  let [first, last] = [i, i];
  let told = 0;
  const heard: number[] = [];
  let settled = false;
  const hear = (k: number): void => {
    const says = markAt(s, k);
    if (says === 0 || heard.includes(s.hash[k] as number)) return;
    heard.push(s.hash[k] as number);
    told += says;
    settled ||= says === 2;
  };
  if (isCode(s, i)) {
    told += coded(s, i);
    heard.push(0);
    settled = coded(s, i) > 1;
    last = isUpper(s, i + 1) ? i + 1 : i + 2;
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
      last = isUpper(s, k + 1) ? k + 1 : k + 2;
    }
    if (markAt(s, k) === 0) continue;
    hear(k);
    last = isBeforeName(s, k) || hasDigit(s, k + 1) ? nameBehind(s, k) : k;
  }
  // "mäe |talu".
  if (first === i && !hasDigit(s, i)) first = nameBefore(s, i, floor);
  if (last === i && isJoined(s, i)) {
    last++;
    told++;
  }
  // "Bröttuhlíð 14, |íb. 0201".
  const house = first === i ? i : goesOn(s, first - 1) ? first - (isRoman(s, first - 1) ? 2 : 1) : -1;
  if (isHouse(s, house)) {
    told++;
    heard.push(1);
    first = house - 1;
  }
  const enough = (told >= ENOUGH && settled) || (told >= ENOUGH - 1 && heard.length > 2);
  if (!enough || heard.length < 2 || first === last) return floor;
  ctx.emit(s.start[first] as number, s.end[last] as number, "ADDRESS", 0.79, "address-chain");
  return last + 1;
}

const hasDigit = (s: Scan, k: number): boolean => k < s.count && ((s.shape[k] as number) & HAS_DIGIT) !== 0;

/** "4830-|112". */
const isJoined = (s: Scan, k: number): boolean =>
  hasDigit(s, k + 1) && s.start[k + 1] === (s.end[k] as number) + 1 && unitAt(s.text, s.end[k] as number) === 45;

/** "SE-|914 91 Nordmaling", "D-|04229 Leipzig": a code with its land before it is one by itself; behind a comma, before a name, it says as much as a mark. */
const coded = (s: Scan, i: number): number => (LAND.test(s.text.slice(Math.max(0, (s.start[i] as number) - 4), s.start[i])) ? 3 : 1);
const LAND = /(?<![\p{L}\d-])(?:SE|FI|AX|LV|LT|EE|DK|NO|IS|FO|D|DE|A|AT|CH|F|L|I|B|NL|E|P|PL|CZ|SK|SI|HR|MD|MC|SM|FL|AZ|AD|KY|BB|VG)-$/u;

function isCode(s: Scan, i: number): boolean {
  if (!isNumber(s, i) || sizeOf(s, i) < 3) return false;
  const town = isNumber(s, i + 1) && sizeOf(s, i + 1) === 2 ? i + 2 : i + 1;
  const lead = unitAt(s.text, (s.start[i] as number) - 1) === 45 ? i - 2 : i - 1;
  return town < s.count && isUpper(s, town) && isWord(s, town) && gapKind(s, town - 1) === IN && gapKind(s, lead) === COMMA;
}

/** "14/|II". */
const isRoman = (s: Scan, k: number): boolean => /^[IVX]{1,4}$/.test(s.text.slice(s.start[k], s.end[k]));

/** A name and its number in a piece of their own end with token `k`. */
const isHouse = (s: Scan, k: number): boolean =>
  k > 0 && hasDigit(s, k) && sizeOf(s, k) < 5 && isUpper(s, k - 1) && isWord(s, k - 1) && gapKind(s, k - 1) === IN;

/** No sentence or cell ends behind token `k`. */
function goesOn(s: Scan, k: number): boolean {
  const gap = gapKind(s, k);
  return gap === IN || gap === COMMA || gap === LINE;
}

const OTHERS = GREET | SIGNOFF | TITLE | MONTH;

/** May an address hold it: a number of a house, a mark, the name beside one, a name in capitals, a small word within a name? */
function fits(s: Scan, k: number): boolean {
  if (((s.shape[k] as number) & IS_DENSE) !== 0) return false;
  if (hasDigit(s, k)) return sizeOf(s, k) <= 6 && (isNumber(s, k) || sizeOf(s, k) <= 5);
  if (!isWord(s, k)) return false;
  if (markAt(s, k) > 0 || isDistrict(s, k + 1) || isAtLandmark(s, k)) return true;
  const w = s.word[k] as number;
  if ((w & OTHERS) !== 0) return false;
  if ((w & COMMON) === 0 && (s.cue[k] as number) === 0) return true;
  return sizeOf(s, k) === 1 || LEADS(s, k) || isUpper(s, k) || markAt(s, k - 1) > 0 || markAt(s, k + 1) > 0;
}

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
  while (at > floor && k - at < 3 && gapKind(s, at - 1) === IN && isWord(s, at - 1) && isOfName(s, at - 1, k)) at--;
  return at;
}

function isOfName(s: Scan, at: number, mark: number): boolean {
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
  if (hasDigit(s, at) || hasDigit(s, at - 1)) return true;
  return !isUpper(s, at) && (((s.word[at] as number) & COMMON) !== 0 || isUpper(s, at - 1)) && !LEADS(s, at);
}
