/** Known telephone numbers by their digits, however these are set apart, and by halves sent in two messages. */
import type { Context } from "./recognizers/context.ts";
import { isDigit, isLetter } from "./scan/classes.ts";
import { HAS_DIGIT, HAS_LETTER, type Scan } from "./scan/scan.ts";

/** Units that may stand between two digits of one number. */
const WIDEST_GAP = 4;
/** Digits at the number's end that are enough to know it by. */
const TAIL = 6;

export function knownPhones(ctx: Context, phones: readonly string[]): void {
  const text = ctx.scan.text;
  if (!ctx.scan.hasDigit) return;
  const places = digitsOf(ctx.scan);
  if (places.length < 4) return;
  const digits = solid(ctx.scan);
  for (const phone of phones) {
    const tail = phone.slice(-TAIL);
    for (let d = digits.indexOf(tail); d >= 0; d = digits.indexOf(tail, d + 1)) {
      const last = d + TAIL - 1;
      let first = last;
      while (
        first > 0 &&
        last - first + 1 < phone.length &&
        digits[first - 1] === phone[phone.length - 1 - (last - first + 1)] &&
        close(text, places[first - 1] as number, places[first] as number)
      )
        first--;
      if (last - first + 1 < TAIL) continue;
      ctx.emit(lead(text, places[first] as number), (places[last] as number) + 1, "PHONE", 0.98, "known-phone");
    }
    halves(ctx, text, digits, places, phone);
  }
}

/** Where the text's digits stand. */
function digitsOf(s: Scan): number[] {
  const places: number[] = [];
  for (let i = 0; i < s.count; i++) {
    if (((s.shape[i] as number) & HAS_DIGIT) === 0) continue;
    const end = s.end[i] as number;
    for (let p = s.start[i] as number; p < end; p++) if (isDigit(s.text.charCodeAt(p))) places.push(p);
  }
  return places;
}

/** The text's digits with nothing between them. */
function solid(s: Scan): string {
  const pieces: string[] = [];
  for (let i = 0; i < s.count; i++) {
    const shape = s.shape[i] as number;
    if ((shape & HAS_DIGIT) === 0) continue;
    const piece = s.text.slice(s.start[i], s.end[i]);
    pieces.push((shape & HAS_LETTER) === 0 ? piece : piece.replace(/[^0-9]+/g, ""));
  }
  return pieces.join("");
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

/** A message whose only digits are four or more of the number, in order: "my number is 020 7946" … "0018". */
function halves(ctx: Context, text: string, digits: string, places: readonly number[], phone: string): void {
  if (digits.length >= phone.length || digits.length < 4 || digits.length > 12) return;
  const national = digits.startsWith("0") ? digits.slice(1) : digits;
  if (!phone.includes(digits) && !(national.length >= 4 && phone.includes(national))) return;
  const first = places[0] as number;
  const last = places[places.length - 1] as number;
  if (last - first > digits.length * 3) return;
  ctx.emit(lead(text, first), last + 1, "PHONE", 0.9, "known-phone-part");
}
