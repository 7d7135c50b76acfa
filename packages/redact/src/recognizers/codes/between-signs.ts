/**
 * Numbers whose groups an odd sign divides, the same one throughout: "4539*1488*0343*6467", "tel 020|7946|0018", "IBAN DE89~3704~0044~0532~0130~00".
 * A card and an account are told by their check digits or their word, all else by the word before.
 */
import { isAlnum, unitAt } from "../../scan/classes.ts";
import { C_BANK, C_CARD, C_IBAN, C_ID, C_PHONE, C_RELEASE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { type Context, cuesBefore, isNumber } from "../context.ts";
import { luhn, mod97 } from "./checksums.ts";

const SIGNS = new Set(Array.from("*|~+,…•·;#=^'°¦‖→>", (sign) => sign.charCodeAt(0)));
const [FEWEST_GROUPS, MOST_GROUPS] = [3, 9] as const;
const LED = /^[A-Z]{2}\d{2}$/;

export function betweenSigns(ctx: Context): void {
  const s = ctx.scan;
  if (s.digitCount < FEWEST_GROUPS) return;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const last = lastGroup(s, i);
    if (last - i + 1 < FEWEST_GROUPS) continue;
    told(ctx, i, last);
    while (n + 1 < s.digitCount && (s.digits[n + 1] as number) <= last) n++;
  }
}

/** The last of the tokens behind `i` that one sign divides, or `i` itself. */
function lastGroup(s: Scan, i: number): number {
  const { text, start, end } = s;
  const sign = unitAt(text, end[i] as number);
  if (!SIGNS.has(sign) || isAlnum(unitAt(text, (start[i] as number) - 1))) return i;
  let last = i;
  while (
    last + 1 < s.count &&
    last - i + 1 < MOST_GROUPS &&
    unitAt(text, end[last] as number) === sign &&
    start[last + 1] === (end[last] as number) + 1 &&
    isNumber(s, last + 1)
  )
    last++;
  return last;
}

function told(ctx: Context, i: number, last: number): void {
  const s = ctx.scan;
  const [at, end] = [s.start[i] as number, s.end[last] as number];
  const value = s.text.slice(at, end).replace(/[^A-Za-z\d]/g, "");
  if (!isNumber(s, i)) {
    if (LED.test(s.text.slice(at, s.end[i])) && value.length > 14 && mod97(value))
      ctx.emit(at, end, "IBAN", 0.96, "number-between-signs");
    return;
  }
  const cues = cuesBefore(s, i);
  if ((cues & C_RELEASE) !== 0) return;
  const size = value.length;
  const even = (s.end[i] as number) - at >= 3;
  if (size >= 13 && size <= 19 && even && (luhn(value) || (cues & C_CARD) !== 0))
    ctx.emit(at, end, "CARD", 0.95, "number-between-signs");
  else if ((cues & C_PHONE) !== 0 && size >= 8 && size <= 14) ctx.emit(at, end, "PHONE", 0.9, "number-between-signs");
  else if ((cues & (C_BANK | C_IBAN)) !== 0 && size >= 6 && size <= 24)
    ctx.emit(at, end, "BANK", 0.9, "number-between-signs");
  else if ((cues & C_ID) !== 0 && size >= 8 && size <= 16) ctx.emit(at, end, "ID", 0.9, "number-between-signs");
}
