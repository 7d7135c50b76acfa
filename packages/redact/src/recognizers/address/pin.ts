/**
 * Indian addresses from their six-digit code back over the pieces between commas ("B-204, Sai Krupa CHS, Near Hanuman
 * Mandir, Thane (W) 400602"), and Singaporean flats ("#08-214 Blk 441 …", "S(560441)").
 */
import { isDigit } from "../../scan/classes.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { isUpper } from "../persons/name-tokens.ts";

/** A flat's or plot's number, two to six pieces, the town. */
const INDIAN =
  /(?:^|[\s:(])((?:(?:Flat|Plot|House|H|Door|D|Shop|Room|Villa|Unit|Qtr)\.?(?: ?No)?[.:]? ?)?#?(?:[A-Z]{1,2}[-/ ]?)?\d{1,4}(?:[-/](?:\d{1,4}[A-Z]?|[A-Z]\d{0,3})){0,4}[A-Z]?,? (?:(?![^,]*(?:\+\d|\d{4,5} ?\d{4,5}))[^,\n;:!?]{2,40}, ?){1,5}\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: \([EWNS]\))?,?[ -]{1,3})$/u;
const INDIAN_WORD =
  /(?:CHS|Society|Soc|Nagar|Near|Nr|Opp|Opposite|Behind|Bh|Apartments?|Apts?|Residency|Towers?|Layout|Phase|Sector|Marg|Colony|Vihar|Enclave|Heights|Bldg|Building|Complex|Wing|Cross|Chowk|Mandir|Road|Rd|Street|St|Floor|Lines|Bazaa?r|Lane|Estate|House|Mansion|Chambers|Bha[vw]an|Villas?|Main)(?![\p{L}\d])/u;
/** In small letters and in Hindi's words, behind the house's own: "makan no 41, gali no 7, laxmi nagar, dilli 110092". */
const SMALL =
  /(?<![\p{L}\d])((?:makan|house|flat|plot|door|room|qtr|quarter|gali|ward|shop|h|d)\.? ?(?:no|num|number|nambar|sankhya)\.?[ :-]{0,2}[\dA-Z][A-Z\d/-]{0,12},? (?:(?![^,]*(?:\+\d|\d{4,5} ?\d{4,5}))[^,\n;:!?]{2,40}, ?){1,6}\p{L}{3,20}(?: \p{L}{2,20}){0,2},?[ -]{1,3})$/iu;
const SMALL_WORD =
  /(?<!\p{L})(?:nagar|gali|colony|road|marg|chowk|mohalla|vihar|near|opp|sector|ward|bazaa?r|mandir|gaon|post|dist|tehsil|lane|street|phase|layout|pas|ke)(?!\p{L})/iu;
const SHORTEST = 24;
/** "#08-214 " before, "S(560441)" and "Singapore 560441" behind. */
const FLAT = /(?:^|[\s,(])(#\d{1,2}-\d{1,4}[A-Z]?,? )(?=(?:Blk|Block|\d{1,4}[A-Z]? )|$)/;
const SINGAPORE = /(?:^|[\s,])S ?\($/;

export function pinAddresses(ctx: Context): void {
  const s = ctx.scan;
  let floor = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (sizeOf(s, i) !== 6 || !isNumber(s, i)) continue;
    const at = s.start[i] as number;
    const c = s.text.charCodeAt(at - 1);
    if (c === 40) singapore(ctx, at, s.end[i] as number);
    if ((c !== 32 && c !== 45) || s.text.charCodeAt(at) === 48) continue;
    if (i === 0) continue;
    // The town before it has a capital, or its quarter stands in brackets.
    const named = isUpper(s, i - 1);
    // An address is longer than this: what lies nearer to the last code was read with it.
    if (at < floor + SHORTEST || isDigit(s.text.charCodeAt(at - 2))) continue;
    floor = at;
    const before = s.text.slice(Math.max(0, at - 150), at);
    if (!before.includes(",")) continue;
    const hit = (named ? INDIAN.exec(before) : null) ?? SMALL.exec(before);
    if (hit === null || !(INDIAN_WORD.test(hit[1] as string) || SMALL_WORD.test(hit[1] as string))) continue;
    ctx.emit(at - (hit[1] as string).length, s.end[i] as number, "ADDRESS", 0.86, "address-pin");
  }
}

/** The code in its brackets goes with the flat, the block and the street before it. */
function singapore(ctx: Context, at: number, end: number): void {
  const { text } = ctx.scan;
  const from = Math.max(0, at - 80);
  const before = text.slice(from, at);
  if (!SINGAPORE.test(before)) return;
  const flat = FLAT.exec(before);
  const block = /(?:^|[\s,])((?:Blk|Block) \d{1,4}[A-Z]? )/.exec(before);
  const first = flat ?? block;
  let start = before.lastIndexOf("S");
  if (first !== null) start = Math.min(start, first.index + first[0].length - (first[1] as string).length);
  ctx.emit(from + start, isDigit(text.charCodeAt(end)) ? end : end + 1, "ADDRESS", 0.9, "address-pin");
}
