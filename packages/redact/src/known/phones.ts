/** Known telephone numbers by their digits, however these are set apart, and by halves sent in two messages. */
import type { Context } from "../recognizers/context.ts";
import { CLASS, DENSE, isDigit, isLetter, unitAt } from "../scan/classes.ts";
import { C_CODE, C_NUMBER, C_RELEASE, C_VERSION } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";

/** Units that may stand between two digits of one number. */
const WIDEST_GAP = 4;
/** Digits at the number's end that are enough to know it by. */
const TAIL = 6;
/** Fewest and most digits of a half. */
const SHORTEST_HALF = 4;
const LONGEST_HALF = 12;
const SHORTEST_END = 3;

/**
 * @param phones digits alone, six and more
 * @param tokens those that hold a digit, in order
 */
export function knownPhones(ctx: Context, phones: readonly string[], tokens: readonly number[]): void {
  if (!ctx.scan.hasDigit) return;
  const count = digitsOf(ctx.scan, tokens);
  if (count < SHORTEST_END) return;
  for (const phone of phones) {
    whole(ctx, count, phone);
    last4(ctx, phone);
    if (count < phone.length && count >= SHORTEST_HALF && count <= LONGEST_HALF) half(ctx, count, phone);
  }
}

/** The text's digits and where they stand, of one text after the other. */
let values = new Uint8Array(256);
let places = new Int32Array(256);

function digitsOf({ text, start, end }: Scan, tokens: readonly number[]): number {
  let n = 0;
  for (const i of tokens) {
    const to = end[i] as number;
    for (let p = start[i] as number; p < to; p++) {
      const c = text.charCodeAt(p);
      if (!isDigit(c)) continue;
      if (n === places.length) grow();
      values[n] = c;
      places[n++] = p;
    }
  }
  return n;
}

function grow(): void {
  const [before, at] = [values, places];
  values = new Uint8Array(before.length * 2);
  places = new Int32Array(at.length * 2);
  values.set(before);
  places.set(at);
}

function whole(ctx: Context, count: number, phone: string): void {
  const { text } = ctx.scan;
  const tail = phone.length - TAIL;
  for (let last = TAIL - 1; last < count; last++) {
    let n = 0;
    while (n < TAIL && values[last - n] === phone.charCodeAt(tail + TAIL - 1 - n)) n++;
    if (n < TAIL) continue;
    let first = last;
    while (
      first > 0 &&
      last - first + 1 < phone.length &&
      values[first - 1] === phone.charCodeAt(phone.length - 1 - (last - first + 1)) &&
      close(text, places[first - 1] as number, places[first] as number)
    )
      first--;
    if (last - first + 1 < TAIL) continue;
    ctx.emit(lead(text, places[first] as number), (places[last] as number) + 1, "PHONE", 0.98, "known-phone");
  }
}

function close(text: string, a: number, b: number): boolean {
  if (b - a > WIDEST_GAP) return false;
  for (let p = a + 1; p < b; p++) if (isLetter(text.charCodeAt(p))) return false;
  return true;
}

/** Over "+", "(", "0", "00" before the digits that matched. */
function lead(text: string, at: number): number {
  let p = at;
  while (p > 0 && at - p < 5) {
    const c = text.charCodeAt(p - 1);
    if (c === 43) return p - 1;
    if (c !== 40 && c !== 48 && c !== 41 && !(c === 32 && /[0()]/.test(text[p - 2] ?? ""))) break;
    p--;
  }
  return p;
}

const YEAR = /^(?:19|20)\d\d$/;

/** "the one that ends in 0123": the last four digits alone, unless they may be a year. */
function last4(ctx: Context, phone: string): void {
  const s = ctx.scan;
  const tail = phone.slice(-4);
  if (phone.length < 8) return;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const from = s.start[i] as number;
    const size = (s.end[i] as number) - from;
    // "ends in 123": three, where they are called its end.
    if (
      size === 3 &&
      phone.endsWith(s.text.slice(from, from + 3)) &&
      ENDING.test(s.text.slice(Math.max(0, from - 24), from))
    )
      ctx.emit(from, from + 3, "PHONE", 0.9, "known-phone-part");
    if (size !== 4 || !s.text.startsWith(tail, from)) continue;
    if (YEAR.test(tail)) return;
    if (isCalled(s, i)) continue;
    if (isJoined(s.text, from - 1, JOINED_BEFORE, 1) || isJoined(s.text, from + 4, JOINED_BEHIND, 2)) continue;
    ctx.emit(from, from + 4, "PHONE", 0.9, "known-phone-part");
  }
}

/** "build 0991", "order no. 0207946": the word before says what the digits are. */
function isCalled({ cue }: Scan, i: number): boolean {
  const before = i > 0 ? (cue[i - 1] as number) : 0;
  const further = i > 1 && (before & (C_NUMBER | C_CODE)) !== 0 ? (cue[i - 2] as number) : 0;
  return ((before | further) & (C_RELEASE | C_VERSION)) !== 0;
}

const ENDING =
  /(?<!\p{L})(?:end(?:s|ing)(?: (?:in|with|on))?|last (?:digits|three)(?: are)?|endet (?:auf|mit)|endziffern|(?:finit|se termine) par|(?:termina|acaba) (?:en|em|por|con)|finisce (?:con|per)|eindigt op|slutar på|slutter på|końcówka|kończy się na|końcówką|baigiasi|beidzas ar|lõpeb|päättyy|päättyvä|končí (?:na)?|se încheie cu|λήγει σε|τελειώνει σε|végződik|заканчивается на|закінчується на|завършва на|ile biten|kết thúc|đuôi|尾号|尾號|下3桁|끝자리) ?(?:số |digits |sur )?$/iu;

/** Signs that make the digits part of another number, a price or an identifier. */
const JOINED_BEFORE = /[\p{L}\d#$€£%/_=@:.,-]/u;
const JOINED_BEHIND = /^(?:[\p{L}\d%/_=@:-]|[.,]\d)/u;

/** Scripts without spaces join nothing: "下4桁は0159です". */
const isJoined = (text: string, at: number, by: RegExp, reach: number): boolean =>
  CLASS[unitAt(text, at)] !== DENSE && by.test(text.slice(Math.max(at, 0), at + reach));

/** A message whose only digits are four or more of the number, in order: "my number is 020 7946" … "0018". */
function half(ctx: Context, count: number, phone: string): void {
  const digits = String.fromCharCode.apply(null, values.subarray(0, count) as unknown as number[]);
  if (YEAR.test(digits)) return;
  const national = digits.startsWith("0") ? digits.slice(1) : digits;
  if (!phone.includes(digits) && !(national.length >= SHORTEST_HALF && phone.includes(national))) return;
  const [first, last] = [places[0] as number, places[count - 1] as number];
  if (last - first > count * 3 || isCalled(ctx.scan, ctx.scan.digits[0] as number)) return;
  ctx.emit(lead(ctx.scan.text, first), last + 1, "PHONE", 0.9, "known-phone-part");
}
