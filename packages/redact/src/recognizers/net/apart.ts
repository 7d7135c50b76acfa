/**
 * Network and hardware addresses whose parts stand apart in ways no machine writes: "A4-2b:B0 17-9C.e1", "E89F80:77 41:d0", "192.0.2 . 146",
 * "82,64,117,209" and "36.79/218/44" behind a word for it, "١٩٢٫٠٫٢٫١٤٦", "2a02:c7f:5e3a :9b00::1f4", "2001[:]db8[:]17f[::]9".
 */

import { CLASS, DENSE, isAlnum, isDigit, unitAt } from "../../scan/classes.ts";
import { C_IP, C_MAC, C_VERSION } from "../../scan/lexicon.ts";
import { HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { type Context, cuesBefore, isNumber, sizeOf } from "../context.ts";
import { classesIn, IS_HARDWARE } from "../word-classes.ts";

export function addressesApart(ctx: Context): void {
  const s = ctx.scan;
  if (s.digitCount < 2) return;
  let until = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const at = s.start[i] as number;
    if (at < until) continue;
    const size = sizeOf(s, i);
    if (size > 6) continue;
    if (size <= 3 && isNumber(s, i) && numbersOn(s, i)) until = Math.max(until, quad(ctx, i, at));
    if (at >= until) until = Math.max(until, hardware(ctx, i));
  }
  if (s.hasColon) sixApart(ctx);
}

const PARTS = 4;
const DOTTED = /^(?: ?[.·٫] {0,2}| ?\.,? ?|,\.| ?[([{]\.[)\]}] ?| 점 ?)$/;
const BETWEEN = /^ ?[,/·. -] ?$/;
const WORD =
  /(?:(?<!\p{L})(?:ip(?:v4)?|айпи|адрес[а-я]{0,2}|adres[a-zę]{0,2}|adresse|address|adresa|host|хост|from|source|src|kilde|källa|lähde|origen|origine|herkunft|quelle|bron|źródło|zdroj)(?:[ -](?:fixe?|fija|fest|adresse|address|cím|adresa|adres))?|接続元|IP地址|地址|아이피|آي ?بي)(?:은|는|が|は|를|가)?(?: (?:is|ist|est|es|è|е|это|er|är|to))?[ :=#"'(]{1,3}$/iu;

/** Four numbers of an address from token `i`, at `at`; where they end, or 0. */
function quad(ctx: Context, i: number, at: number): number {
  const { text } = ctx.scan;
  const before = unitAt(text, at - 1);
  if (isAlnum(before) || before === 46 || before === 45 || before === 47 || before === 44 || before === 43) return 0;
  let [p, dots, odd, most] = [at, 0, false, 0];
  for (let part = 0; part < PARTS; part++) {
    const end = digitsEnd(text, p);
    const value = Number(text.slice(p, end));
    if (end === p || end - p > 3 || value > 255 || (end - p > 1 && text.charCodeAt(p) === 48)) return 0;
    most = Math.max(most, value);
    if (part === PARTS - 1) {
      if (!odd || isAlnum(unitAt(text, end)) || /^[.,/:-]\d|^ ?(?:%|€)/.test(text.slice(end, end + 3))) return 0;
      return emitQuad(ctx, i, at, end, dots, most);
    }
    p = gapEnd(text, end);
    const gap = text.slice(end, p);
    if (DOTTED.test(gap)) dots++;
    else if (!BETWEEN.test(gap)) return 0;
    odd ||= gap !== ".";
  }
  return 0;
}

function emitQuad(ctx: Context, i: number, at: number, end: number, dots: number, most: number): number {
  const s = ctx.scan;
  const named =
    WORD.test(s.text.slice(Math.max(0, at - 32), at)) || ((s.cues & C_IP) !== 0 && (cuesBefore(s, i, 3) & C_IP) !== 0);
  // "1. 2. 3. 4": a list counts so.
  if (!named && (dots < PARTS - 1 || most < 100 || (cuesBefore(s, i, 4) & C_VERSION) !== 0)) return 0;
  ctx.emit(at, end, "IP", named ? 0.94 : 0.88, "ipv4-apart");
  return end;
}

function digitsEnd(text: string, p: number): number {
  let q = p;
  while (q - p < 5 && isDigit(unitAt(text, q))) q++;
  return q;
}

function gapEnd(text: string, p: number): number {
  let q = p;
  while (q - p < 5 && !isAlnum(unitAt(text, q)) && unitAt(text, q) !== 10 && q < text.length) q++;
  return unitAt(text, q) === 0xc810 ? q + (unitAt(text, q + 1) === 32 ? 2 : 1) : q;
}

/** Letters of an address of twelve; those that look like them in other scripts, and what is typed for a nought and a one. */
const HEX = new Uint8Array(0x500);
for (const c of "0123456789OolIОоΟο") HEX[c.charCodeAt(0)] = 1;
for (const c of "abcdefABCDEFаАвВсСеЕΑΒΕ") HEX[c.charCodeAt(0)] = 2;
const hexKind = (c: number): number => (c < HEX.length ? (HEX[c] as number) : 0);
const TWELVE = 12;
/** A letter-only piece may stand before the first one with a digit. */
const BACK = 2;

/** An address of twelve around token `i`; where it ends, or 0. */
function hardware(ctx: Context, i: number): number {
  const s = ctx.scan;
  for (let k = Math.max(0, i - BACK); k <= i; k++) {
    if (sizeOf(s, k) > 6 || hexKind(unitAt(s.text, s.start[k] as number)) === 0 || !sumsToTwelve(s, k)) continue;
    const end = twelve(s, s.start[k] as number);
    if (end === 0) continue;
    ctx.emit(s.start[k] as number, end, "MAC", 0.9, "mac-apart");
    return end;
  }
  return 0;
}

/** Do the tokens from `k` on, none longer than six, have twelve letters and digits together, and letters among them? */
function sumsToTwelve(s: Scan, k: number): boolean {
  if (k + 1 >= s.count || hexKind(unitAt(s.text, s.start[k + 1] as number)) === 0) return false;
  let total = sizeOf(s, k);
  let shapes = s.shape[k] as number;
  for (let p = k + 1; p < s.count && total < TWELVE; p++) {
    const size = sizeOf(s, p);
    if (size > 6 || (s.start[p] as number) - (s.end[p - 1] as number) > 4) return false;
    total += size;
    shapes |= s.shape[p] as number;
  }
  return total === TWELVE && (shapes & HAS_LETTER) !== 0;
}

/** " (.) ". */
const WIDEST = 5;

/** Three more numbers behind token `i`, none of them far off. */
function numbersOn(s: Scan, i: number): boolean {
  if (i + PARTS > s.count) return false;
  for (let k = i + 1; k < i + PARTS; k++)
    if (!isNumber(s, k) || sizeOf(s, k) > 3 || (s.start[k] as number) - (s.end[k - 1] as number) > WIDEST) return false;
  return true;
}

function twelve(s: Scan, at: number): number {
  const { text } = s;
  const before = unitAt(text, at - 1);
  if ((isAlnum(before) && CLASS[before] !== DENSE) || /[-:._/@]/.test(text[at - 1] ?? "")) return 0;
  let [p, total, letters, pieces, sign, uneven, halves, single] = [at, 0, 0, 0, false, false, 0, false];
  let [first, signs, twins] = ["", 0, /[^\0-\x7f]/.test(text.slice(at, at + 17)) ? 1 : 0];
  while (total < TWELVE) {
    let end = p;
    for (let kind = hexKind(unitAt(text, end)); kind !== 0; kind = hexKind(unitAt(text, end))) {
      if (kind === 2) letters++;
      end++;
    }
    const size = end - p;
    const piece = text.slice(p, end);
    // "code 6109.10.00", "2024-0712 de", "alle": words of such letters.
    if (/[OolIОоΟο]/.test(piece)) {
      if (!/\d|[A-F]|^[Oo]+$|^(?:[lI]O|O[lIa-f]|[a-f]O)$/.test(piece)) return 0;
      twins++;
    }
    if (size === 1 && !/\d/.test(piece)) single = true;
    pieces++;
    const blank = (c: number): boolean => c === 32 || c === 10;
    if (
      !/\d/.test(piece) &&
      (p === at ? blank(unitAt(text, end)) : total + size === TWELVE && blank(unitAt(text, p - 1)))
    )
      return 0;
    total += size;
    if (size === 0 || size > 6 || total > TWELVE || isAlnum(unitAt(text, end))) return 0;
    // Half of a pair is followed by the other half.
    if (size % 2 !== 0) halves++;
    else if (halves % 2 !== 0) return 0;
    uneven ||= size !== 2;
    if (total === TWELVE) {
      if (
        halves % 2 !== 0 ||
        letters < 2 ||
        (single && pieces < 6) ||
        /^[-:._/]?[\p{L}\d]/u.test(text.slice(end, end + 2))
      )
        return 0;
      const named = (s.cues & C_MAC) !== 0 || (pieces === 6 && !uneven && isOnBox(s, at, end));
      return (sign && signs >= (uneven ? 0 : -2) && (uneven || first === "mixed" || twins > 0)) ||
        (named && (sign || halves === 0))
        ? end
        : 0;
    }
    const gap = /^(?: ?[-:._/] ?\n?| {1,2}|\n)/.exec(text.slice(end, end + 4))?.[0] ?? "";
    if (gap === "") return 0;
    signs += gap.trim() !== "" ? 1 : -1;
    sign ||= gap.trim() !== "";
    if (first === "") first = gap;
    else if (first !== gap) first = "mixed";
    p = end + gap.length;
  }
  return 0;
}

/** "the router's sticker says 3c 84 6a 0f 9d b2": six pairs and no more where a machine of the net is spoken of, and no dump of bytes. */
const isOnBox = (s: Scan, at: number, end: number): boolean =>
  (classesIn(s) & IS_HARDWARE) !== 0 &&
  !/(?<![\p{L}\d])[\da-f]{2}[ :.-]{0,2}$/iu.test(s.text.slice(Math.max(0, at - 6), at)) &&
  !/^[ :.-]{0,2}[\da-f]{2}(?![\p{L}\d])/iu.test(s.text.slice(end, end + 5)) &&
  !DUMP.test(s.text.slice(Math.max(0, at - 120), end + 60));
const DUMP =
  /(?<!\p{L})(?:hex|dump|bytes?|octets?|offset|payload|frames?|packets?|header|checksum|crc|opcode|register|memory|bajt\p{L}*|байт\p{L}*)(?!\p{L})|0x/iu;

const SIX =
  /(?<![\p{L}\d:.-])(?:2[\da-f]{3}|f[cdef][\da-f]{2})(?:(?: ?:{1,2} ?|-|\[:{1,2}\])[\da-f]{1,4}(?![\da-z])){2,7}(?![\p{L}\d:])/giu;

/** An address of the new net with a blank, a hyphen or a bracket in it, and two colons somewhere. */
function sixApart(ctx: Context): void {
  const { text } = ctx.scan;
  if (!text.includes("::") && !text.includes("[:]")) return;
  for (const { 0: hit, index } of all(SIX, text))
    if (/::|\[:\]/.test(hit) && /\d/.test(hit)) ctx.emit(index, index + hit.length, "IP", 0.96, "ipv6-apart");
}
