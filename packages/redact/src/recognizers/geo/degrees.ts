/** Coordinates in degrees (40°26′46″N 79°58′56″W, N40°42.767, 48,13743° N), with hemispheres (52,5200 N, 13,4050 O), plus codes. */
import { DEGREE, isDigit, MASKED, SLASH, unitAt } from "../../scan/classes.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";

const ONE = codedOnce(
  /^[NSEWO]? ?\d{1,3}(?:[.,]\d{2,8}\s?°|°\s?\d{1,2}(?:\.\d+)?['′’]?\s?(?:\d{1,2}(?:\.\d+)?["″”']{1,2})?)\s?(?:[NSEWOnsewo](?!\p{L})|(?:с|ю|в|з|пн|пд|сх|зх)\. ?[шд]\.?|(?:north|south|east|west|nord|sud|süd|ost|est|ouest|norte|sur|sul|este|oeste|leste|ovest|noord|zuid|oost|północ\p{L}*|południ\p{L}*|wsch\p{L}*|zach\p{L}*)(?!\p{L}))?/u,
);
const HEMISPHERES =
  /^\d{1,3}[.,]\d{3,8} ?[NS](?![\p{L}\d])[ \t]{0,2}[,;/]?[ \t]{0,2}\d{1,3}[.,]\d{3,8} ?[EWO](?![\p{L}\d])/u;
/** A receiver's own sentence: "4807.038,N,01131.000,E". */
const RECEIVER = edged(/^\d{4}\.\d+,[NS],\d{5}\.\d+,[EW]/);
/** "N 59 19.543 E 18 04.112": degrees and minutes without their signs. */
const MINUTES = /^[NS] ?\d{1,2}[ °]\d{1,2}[.,]\d{2,4},? ?[EWO] ?\d{1,3}[ °]\d{1,2}[.,]\d{2,4}(?!\d)/;
const LED = /^[NS]\d{1,2}\.\d{3,8}°?[ ,;/]{1,2}[EWO]\d{1,3}\.\d{3,8}(?![\d.])/;
const MINUTES_FIRST =
  /^\d{1,2} \d{1,2}\.\d{2,4}['′]? ?[NS][ ,;/]{1,2}\d{1,3} \d{1,2}\.\d{2,4}['′]? ?[EWO](?![\p{L}\d])/u;
const isNorthOrSouth = (c: number): boolean => c === 78 || c === 83;
const PLUS_CODE = /^[2-9CFGHJMPQRVWX]{8}\+[2-9CFGHJMPQRVWX]{2,3}(?![A-Z0-9])/;

export function degrees(ctx: Context): void {
  const s = ctx.scan;
  if ((s.signs & SLASH) !== 0) threeWords(ctx);
  if (!s.hasDigit) return;
  withoutSign(ctx);
  if ((s.signs & DEGREE) === 0) return;
  const text = s.text;
  let from = 0;
  for (let at = text.indexOf("°"); at >= 0; at = text.indexOf("°", from)) {
    const floor = from;
    from = at + 1;
    let start = at;
    while (
      start > floor &&
      at - start < 12 &&
      (isDigit(text.charCodeAt(start - 1)) || /[., ]/.test(text[start - 1] as string))
    )
      start--;
    // Only the number that touches the sign: back from there over one decimal mark.
    const number = /\d{1,3}(?:[.,]\d{2,8})? ?$/.exec(text.slice(start, at));
    if (number === null) continue;
    start = at - number[0].length;
    if (start > floor && /[NSEWO]/.test(text[start - 1] as string)) start--;
    else if (start > floor + 1 && /(^|[^\p{L}])[NSEWO] $/u.test(text.slice(Math.max(0, start - 3), start))) start -= 2;
    const first = ONE.exec(text.slice(start, start + 40));
    if (first === null || !/[NSEWO'′’]/.test(first[0])) continue;
    let end = start + first[0].length;
    const gap = /^[\s,;/]{1,3}/.exec(text.slice(end, end + 3));
    const second = gap === null ? null : ONE.exec(text.slice(end + gap[0].length, end + 44));
    if (gap !== null && second !== null) end += gap[0].length + second[0].length;
    while (end > start && text.charCodeAt(end - 1) === 32) end--;
    if (second === null && !/['′’]/.test(first[0]) && !/[.,]\d{3}/.test(first[0])) continue;
    ctx.emit(start, end, "GEO", 0.9, "geo-degrees");
    from = Math.max(from, end);
  }
}

/** "///marble.crisp.lantern": a square of three metres as three words. */
const THREE_WORDS =
  /^\/\/\/ ?[\p{Ll}\p{Lo}\p{M}]{2,24}[.・。][\p{Ll}\p{Lo}\p{M}]{2,24}[.・。][\p{Ll}\p{Lo}\p{M}]{2,24}(?![\p{L}\d./_-]*[/\d_])/u;

function threeWords(ctx: Context): void {
  const { text } = ctx.scan;
  for (let at = text.indexOf("///"); at >= 0; at = text.indexOf("///", at + 3)) {
    // "file:///etc.d.x" is a path.
    if (text.charCodeAt(at - 1) === 58 || text.charCodeAt(at - 1) === 47) continue;
    const hit = THREE_WORDS.exec(text.slice(at, at + 88));
    if (hit !== null) ctx.emit(at, at + hit[0].length, "GEO", 0.9, "geo-words");
  }
}

/** A letter of a hemisphere behind three and more decimals. */
function northOrSouth(text: string, at: number): boolean {
  let p = at;
  while (isDigit(unitAt(text, p)) && p - at < 9) p++;
  if (p - at < 3) return false;
  const c = unitAt(text, unitAt(text, p) === 32 ? p + 1 : p);
  return c === 78 || c === 83;
}

/** "N" or "S" right before, or a blank behind one. */
function behindLetter(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = unitAt(text, at - 1);
  const c = before === 32 && at > 1 ? text.charCodeAt(at - 2) : before;
  return c === 78 || c === 83;
}

/** "52,51704 / 13,38886": decimals with a comma, four and more of them twice. */
const COMMAS = /^(?:[0-8]?\d|90),\d{4,8}°? ?[/;|,]? ?[-\u2212]?(?:1[0-7]\d|\d{1,2}),\d{4,8}(?![\d,.])/;

function fourDigits(text: string, at: number): boolean {
  for (let p = at; p < at + 4; p++) if (!isDigit(unitAt(text, p))) return false;
  return true;
}

/** Two numbers, each with its decimals. */
const FEWEST = 4;

function withoutSign(ctx: Context): void {
  const s = ctx.scan;
  const text = s.text;
  // Of a text with stand-ins the scanner tells the numbers near them alone: how many there are it does not say.
  const pairs = s.digitCount >= FEWEST || (s.signs & MASKED) !== 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const at = s.start[i] as number;
    const size = sizeOf(s, i);
    // One of these stands behind the first number of each: a blank, a plus, a comma or a dot.
    const next = unitAt(text, at + size);
    if (next === 43) {
      if (size === 8) emitAt(ctx, at, PLUS_CODE.exec(text.slice(at, at + 13)), 0.92, "geo-plus-code");
    } else if (pairs && next === 32) {
      if (size <= 2 && behindLetter(text, at)) minutes(ctx, at);
      // "51 30.441N 000 07.665W": degrees and minutes, the hemisphere behind.
      else if (size <= 2 && unitAt(text, at + size + 3) === 46 && isDigit(unitAt(text, at + size + 1)))
        emitAt(ctx, at, MINUTES_FIRST.exec(text.slice(at, at + 40)), 0.92, "geo-hemispheres");
    } else if (pairs && (next === 44 || next === 46)) decimals(ctx, at, size, next);
  }
}

function minutes(ctx: Context, at: number): void {
  const { text } = ctx.scan;
  if (!/^[NS] ?$/.test(text.slice(Math.max(0, at - 2), at).trimStart())) return;
  const from = text.charCodeAt(at - 1) === 32 ? at - 2 : at - 1;
  if (/[\p{L}\d]/u.test(text[from - 1] ?? "")) return;
  emitAt(ctx, from, MINUTES.exec(text.slice(from, from + 36)), 0.94, "geo-hemispheres");
}

function decimals(ctx: Context, at: number, size: number, mark: number): void {
  const { text } = ctx.scan;
  const hit =
    // "N51.50735 W0.12776": the hemisphere's letter glued to the number.
    size <= 3 && isNorthOrSouth(text.charCodeAt(at))
      ? LED.exec(text.slice(at, at + 32))
      : size <= 3 && northOrSouth(text, at + size + 1)
        ? HEMISPHERES.exec(text.slice(at, at + 40))
        : size === 4 && mark === 46
          ? RECEIVER.exec(text.slice(at, at + 36))
          : null;
  if (hit !== null) emitAt(ctx, at, hit, 0.92, "geo-hemispheres");
  else if (size <= 2 && mark === 44 && fourDigits(text, at + size + 1)) {
    const commas = COMMAS.exec(text.slice(at, at + 40));
    const from = text.charCodeAt(at - 1) === 45 ? at - 1 : at;
    if (commas !== null) ctx.emit(from, at + commas[0].length, "GEO", 0.9, "geo-decimal");
  }
}

function emitAt(ctx: Context, at: number, hit: RegExpExecArray | null, score: number, rule: string): void {
  if (hit !== null) ctx.emit(at, at + hit[0].length, "GEO", score, rule);
}
