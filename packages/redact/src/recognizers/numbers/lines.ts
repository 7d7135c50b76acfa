/** A number told in several lines, as people send it in a chat: "the number is 07911 / 123 / 456". */

import type { PersonalType } from "../../redacted.ts";
import { C_BANK, C_CARD, C_ID, C_NUMBER, C_PHONE } from "../../scan/lexicon.ts";
import { LINE_START } from "../../scan/scan.ts";
import { type Context, cuesBefore, isNumber, sizeOf } from "../context.ts";

const CUED = C_PHONE | C_CARD | C_ID | C_BANK;
const TOLD = CUED | C_NUMBER;
const MOST_LINES = 8;

export function numbersInLines(ctx: Context): void {
  const s = ctx.scan;
  if (s.digitCount < 2 || (s.cues & TOLD) === 0) return;
  let next = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (i < next || !isPiece(ctx, i)) continue;
    let last = i;
    let digits = sizeOf(s, i);
    while (last - i < MOST_LINES && isPiece(ctx, last + 1) && isBelow(ctx, last)) digits += sizeOf(s, ++last);
    next = last + 1;
    if (last === i || digits < 8 || digits > 19) continue;
    const cues = cuesBefore(s, i);
    const dialled =
      (cues & C_NUMBER) !== 0 && digits >= 9 && digits <= 13 && s.text.charCodeAt(s.start[i] as number) === 48;
    if ((cues & CUED) === 0 && !dialled) continue;
    const type: PersonalType =
      (cues & C_CARD) !== 0
        ? "CARD"
        : (cues & C_PHONE) !== 0 || dialled
          ? "PHONE"
          : (cues & C_ID) !== 0
            ? "ID"
            : "BANK";
    for (let k = i; k <= last; k++) ctx.emit(s.start[k] as number, s.end[k] as number, type, 0.84, "number-in-lines");
  }
}

function isPiece(ctx: Context, i: number): boolean {
  return i < ctx.scan.count && isNumber(ctx.scan, i) && sizeOf(ctx.scan, i) >= 2 && sizeOf(ctx.scan, i) <= 6;
}

/** Is nothing but a line break between token `k` and the next? */
function isBelow(ctx: Context, k: number): boolean {
  const s = ctx.scan;
  if (((s.shape[k + 1] as number) & LINE_START) === 0) return false;
  return /^[ \t]?\r?\n[ \t]?$/.test(s.text.slice(s.end[k], s.start[k + 1]));
}
