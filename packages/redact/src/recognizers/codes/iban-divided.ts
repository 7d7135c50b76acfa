/**
 * An account's international number whatever divides it: "DE 027234 0429 1724 1329 99", "ES 26, 2100, 3287, 97, 8054873772",
 * "PT60 0035/4741/88677094645/26", "fi38 7897,0604,7373,23 0". As long as the country's numbers are, or its sum holds.
 */
import { isAlnum, isDigit, unitAt } from "../../scan/classes.ts";
import { C_BANK, C_IBAN } from "../../scan/lexicon.ts";
import { HAS_DIGIT } from "../../scan/scan.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { mod97 } from "./checksums.ts";
import { BANK_COUNTRIES } from "./iban-lengths.ts";

const GAP = /^[ .,/_:·-]{0,3}\n?/;
const LEAST_DIGITS = 10;

export function dividedIbans(ctx: Context): void {
  const s = ctx.scan;
  if (s.digitCount === 0) return;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const at = s.start[i] as number;
    // "DE66 …" is one token, "DE 66 …" two.
    if (sizeOf(s, i) === 2 && isDigit(unitAt(s.text, at + 1))) polish(ctx, at);
    if (sizeOf(s, i) >= 4 && isLetters(s.text, at)) take(ctx, at);
    else if (
      i > 0 &&
      sizeOf(s, i - 1) === 2 &&
      ((s.shape[i - 1] as number) & HAS_DIGIT) === 0 &&
      isDigit(unitAt(s.text, at + 1))
    )
      take(ctx, s.start[i - 1] as number);
  }
}

/** "20 1090 2402 0000 0006 1284 7593": a Polish account without its country. */
function polish(ctx: Context, at: number): void {
  const hit = POLISH.exec(ctx.scan.text.slice(at, at + 36));
  if (hit !== null && !/[\p{L}\d]/u.test(ctx.scan.text[at - 1] ?? "") && mod97(`PL${hit[0].replace(/\D/g, "")}`))
    ctx.emit(at, at + hit[0].length, "BANK", 0.95, "bank-account");
}
const POLISH = edged(/^\d\d(?:[ -]\d{4}){6}(?!\d)/);

const isLatin = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
const isLetters = (text: string, at: number): boolean => isLatin(unitAt(text, at)) && isLatin(unitAt(text, at + 1));

/** "takip no 7310048829156": is "no" at `at` a word for a number, where `cues` tell of no account? A Norwegian's has its land in capitals. */
const isNumberWord = (text: string, at: number, cues: number): boolean =>
  (cues & (C_IBAN | C_BANK)) === 0 && /^[Nn]o \d/.test(text.slice(at, at + 4));

function take(ctx: Context, at: number): void {
  const { text, cues } = ctx.scan;
  if (!isLetters(text, at) || (unitAt(text, at - 1) !== 32 && /[\p{L}\d@_/.-]/u.test(text[at - 1] ?? ""))) return;
  const most = BANK_COUNTRIES.get(text.slice(at, at + 2).toUpperCase());
  if (most === undefined || isNumberWord(text, at, cues)) return;
  let [p, bare, pieces] = [at, "", 0];
  while (bare.length < most) {
    let end = p;
    while (isDigit(unitAt(text, end)) || isLatin(unitAt(text, end))) end++;
    // Four letters of a bank may stand among the digits; a word does not.
    if (
      end === p ||
      isAlnum(unitAt(text, end)) ||
      (bare.length > 1 &&
        (/^[a-z]{1,3}$|[a-z]{5}/i.test(text.slice(p, end)) ||
          (bare.length !== 4 && /^[a-z]{4}$/i.test(text.slice(p, end)))))
    )
      return;
    bare += text.slice(p, end);
    pieces++;
    if (bare.length >= most) {
      p = end;
      break;
    }
    p = end + (GAP.exec(text.slice(end, end + 4))?.[0].length ?? 0);
    if (p === end) return;
  }
  if (/^[\da-f]{8}-[\da-f]{4}/i.test(text.slice(at, at + 13))) return;
  if (bare.length !== most || !/^[a-z]{2}\d\d/i.test(bare) || /^[.,/-]?\d/.test(text.slice(p, p + 2))) return;
  if (bare.replace(/\D/g, "").length < LEAST_DIGITS) return;
  const valid = mod97(bare.toUpperCase());
  // "DE 89370400440532013000": of two pieces the sum has to hold.
  if (pieces < (valid ? 2 : 3)) return;
  if (valid || (cues & (C_IBAN | C_BANK)) !== 0 || /^[A-Z]{2}/.test(bare) || pieces > 3)
    ctx.emit(at, p, "IBAN", valid ? 0.97 : 0.93, "iban-divided");
}
