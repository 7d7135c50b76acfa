/**
 * Short numbers told digit by digit behind their word: "my PIN is four seven one nine", "sort code? twenty, forty four, oh nine",
 * "code secret : quatre, sept, zéro, deux", "pin 0 8 8 2". Seven digits and more are read without a word (spoken-digits.ts).
 */
import type { PersonalType } from "../../redacted.ts";
import {
  C_BANK,
  C_CODE,
  C_CVV,
  C_DEVICE,
  C_ID,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_RELEASE,
  C_VERSION,
  DIGIT_WORD,
  PARTICLE,
} from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";

const TELLS = C_PASSWORD | C_CODE | C_ONE_TIME | C_BANK | C_CVV | C_ID | C_PASSPORT | C_DEVICE;
/** Words back from the number to the one that says what it is, over a question's end and one line's. */
const REACH = 9;
const MOST = 14;

export function spokenCodes(ctx: Context): void {
  const s = ctx.scan;
  if (
    (s.cues & TELLS) === 0 ||
    ((s.words & DIGIT_WORD) === 0 && !(s.hasDigit && (s.cues & (C_PASSWORD | C_CODE)) !== 0))
  )
    return;
  if (s.hasDigit && (s.cues & (C_PASSWORD | C_ONE_TIME)) !== 0)
    for (let n = 0; n < s.digitCount; n++) inPairs(ctx, s.digits[n] as number);
  let next = 0;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (i < next || !isDigit(s, i)) continue;
    let last = i;
    while (last + 1 < s.count && last - i < MOST && isDigit(s, last + 1) && beside(s, last + 1)) last++;
    next = last + 1;
    const digits = last - i + 1;
    if (digits < 3) continue;
    const type = typeOf(s, i, digits);
    if (type !== null) ctx.emit(s.start[i] as number, s.end[last] as number, type, 0.86, "code-in-words");
  }
}

const PAIRS = /^\d\d([ -])\d\d\1\d\d(?![\d:./-])/;
const RIGHT_BEHIND = /^(?:['’]s| is| was| ist| est| es| è| é|:| ?=){0,2} {0,2}$/;

/** "passcode's 71 04 92". */
function inPairs(ctx: Context, i: number): void {
  const s = ctx.scan;
  if (!isNumber(s, i) || sizeOf(s, i) !== 2 || i === 0) return;
  const at = s.start[i] as number;
  const hit = PAIRS.exec(s.text.slice(at, at + 9));
  if (hit === null) return;
  for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
    if (((s.cue[k] as number) & (C_PASSWORD | C_ONE_TIME)) === 0) continue;
    if (RIGHT_BEHIND.test(s.text.slice(s.end[k], at)))
      ctx.emit(at, at + hit[0].length, "SECRET", 0.86, "code-in-pairs");
    return;
  }
}

/** A word for a digit, or one digit. */
function isDigit(s: Scan, k: number): boolean {
  return ((s.word[k] as number) & DIGIT_WORD) !== 0 || (isNumber(s, k) && sizeOf(s, k) === 1);
}

function beside(s: Scan, k: number): boolean {
  if (((s.shape[k] as number) & LINE_START) !== 0) return false;
  const gap = s.text.slice(s.end[k - 1], s.start[k]);
  return gap === "" || gap === " " || gap === ", " || gap === "-" || gap === " - " || gap === "、";
}

/** What the nearest telling word before token `i` says of so many digits. */
function typeOf(s: Scan, i: number, digits: number): PersonalType | null {
  let lines = 0;
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    if (((s.shape[k + 1] as number) & LINE_START) !== 0 && ++lines > 1) return null;
    const cue = s.cue[k] as number;
    // Dutch "van" is no lorry.
    if ((cue & (C_RELEASE | C_VERSION)) !== 0 && ((s.word[k] as number) & PARTICLE) === 0) return null;
    if ((cue & TELLS) === 0) continue;
    // "error code four oh four".
    if (k > 0 && ((s.cue[k - 1] as number) & C_RELEASE) !== 0) return null;
    if ((cue & C_CVV) !== 0) return "CARD";
    if (digits < 4) return null;
    if ((cue & C_PASSWORD) !== 0) return "SECRET";
    if ((cue & C_BANK) !== 0) return "BANK";
    if ((cue & (C_CODE | C_ONE_TIME)) !== 0) return sortCode(s, k) ? "BANK" : "SECRET";
    if ((cue & C_PASSPORT) !== 0) return "PASSPORT";
    return (cue & C_ID) !== 0 ? "ID" : "DEVICE";
  }
  return null;
}

function sortCode(s: Scan, k: number): boolean {
  return k > 0 && ((s.cue[k - 1] as number) & C_BANK) !== 0;
}
