/** Network addresses said in words ("one nine two dot zero dot two dot forty four") or written as one number. */
import { C_IP, C_VERSION, DIGIT_WORD, DOT_WORD } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { type Context, cuesBefore, isNumber, sizeOf } from "../context.ts";

const OCTETS = 4;
const MOST_WORDS = 4;

export function toldAddresses(ctx: Context): void {
  const s = ctx.scan;
  if ((s.cues & C_IP) !== 0 && s.text.includes("0x")) hexadecimal(ctx);
  if ((s.words & DIGIT_WORD) === 0 || (s.words & DOT_WORD) === 0) return;
  let next = 0;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (i < next || !isDigitLike(s, i)) continue;
    const last = octets(s, i);
    next = Math.max(i + 1, last + 1);
    // "version one point two point three point four".
    if (last > i && (cuesBefore(s, i) & (C_IP | C_VERSION)) !== C_VERSION)
      ctx.emit(s.start[i] as number, s.end[last] as number, "IP", 0.95, "ip-in-words");
  }
}

function isDigitLike(s: Scan, k: number): boolean {
  return ((s.word[k] as number) & DIGIT_WORD) !== 0 || (isNumber(s, k) && sizeOf(s, k) <= 3);
}

/** Last token of four numbers with three dots between, from token `i`; -1 for anything else. */
function octets(s: Scan, i: number): number {
  let k = i;
  for (let octet = 0; octet < OCTETS; octet++) {
    let words = 0;
    while (k < s.count && words < MOST_WORDS && isDigitLike(s, k) && (k === i || beside(s, k))) {
      words++;
      k++;
    }
    if (words === 0) return -1;
    if (octet === OCTETS - 1) return k - 1;
    if (k >= s.count || ((s.word[k] as number) & DOT_WORD) === 0 || !beside(s, k)) return -1;
    k++;
  }
  return -1;
}

function beside(s: Scan, k: number): boolean {
  const gap = (s.start[k] as number) - (s.end[k - 1] as number);
  return gap >= 1 && gap <= 2 && ((s.shape[k] as number) & LINE_START) === 0;
}

const IS_IP = /(?<![\p{L}\d])ip(?:v4)?(?:[ -]?addr(?:ess)?|-adresse)?(?: is| ist)?[\s:=]{1,3}$/iu;

/** "ip=0xC6336417". */
function hexadecimal(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (sizeOf(s, i) !== 10 || !/^0x[0-9a-f]{8}$/i.test(s.text.slice(s.start[i], s.end[i]))) continue;
    const at = s.start[i] as number;
    if (IS_IP.test(s.text.slice(Math.max(0, at - 24), at)))
      ctx.emit(s.start[i] as number, s.end[i] as number, "IP", 0.9, "ip-hex");
  }
}
