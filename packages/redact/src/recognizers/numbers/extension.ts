/** Telephone extensions after a number: "ext. 12", "x4587", "доб. 12", "DW 30", "内線12", "#12"; and its area behind it in Brazil: ", ddd 71". */
import { unitAt } from "../../scan/classes.ts";
import { C_EXTENSION } from "../../scan/lexicon.ts";
import { HAS_DIGIT, LINE_START, type Scan } from "../../scan/scan.ts";
import { isSumAt } from "../codes/money.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import type { Group } from "./groups.ts";

const DIRECT = /(tel|fon|phone|fax|ruf|büro)\p{L}*[.:]{0,2} ?[+0(]$/iu;
const LINE = /^ [-–] \d{1,3}(?![\d:/-]|\.\d| ?(uhr|h\b|am|pm))/i;

/** "…, Fax -16", "… und -16": another line of the house; "… or 0019", "… / 0774": other last digits. */
const ALSO = edged(
  /^(?:,? (?:(?:tele)?fax|dw|und|oder|bzw\.?)\.?:? [-–]\d{1,4}|,? (?:or|oder|ou|of|eller|tai|lub|nebo|alebo|vagy|sau|или|або|και|veya) \d{3,4}| \/ ?\d{2,4}| r\. ?\d{2,4})(?! ?[\d%€$£(])(?![:.,/-]\d)/i,
);
const FEWEST_DIGITS = 7;
/** Words cut short, or short words of other meanings, that name a line right behind a telephone. */
const CUT_SHORT = edged(
  /^ ?[,;/(]? ?(?:lok|лок|kl|wew|вн|внутр|вътр|εσωτ|εσ|int|ankn|anx|máy lẻ|may le|máy nhánh|доп|тон|sisä|alanro|ks|내선|内線|內線|分机|分機|转|轉)[.:]{0,2} ?\d{1,5}(?![\d.,:/-]\d|\d)\)?/iu,
);
/** "/31 mellék", ", 12-es mellék", " 219 dahili": the line before its word. */
const BEFORE_WORD = edged(
  /^(?:(?: ?[,;/ ]? ?\d{1,5})?(?:-(?:es|as|os|ös|ás))? mell[ée]k(?!\p{L})| ?[,;/ ]? ?\d{1,5} (?:dahili|lokal|lokál|вн\.|доб\.|내선)(?!\p{L}))/iu,
);
/** The area's code, said last. */
const AREA_BEHIND = edged(/^(?:,|;| [-–])? ?\(?ddd[ :.]{1,2}\d\d(?!\d)\)?/iu);
/** "98200-44xx": digits held back. */
const HELD_BACK = edged(/^[- ]?\d{0,4}[xX*]{2,4}(?![\p{L}\d])/u);

export function extensionEnd(s: Scan, group: Group): number {
  const next = group.last + 1;
  if (next >= s.count || ((s.shape[next] as number) & LINE_START) !== 0) return group.end;
  const mark = unitAt(s.text, group.end);
  if (group.digits.length >= FEWEST_DIGITS || mark === 45) {
    const tail = s.text.slice(group.end, group.end + 28);
    const told =
      (group.digits.length < FEWEST_DIGITS
        ? null
        : (CUT_SHORT.exec(tail) ?? BEFORE_WORD.exec(tail) ?? AREA_BEHIND.exec(tail))) ?? HELD_BACK.exec(tail);
    if (told !== null) return group.end + told[0].length;
  }
  if (group.digits.length >= FEWEST_DIGITS && (mark === 32 || mark === 44)) {
    const also = ALSO.exec(s.text.slice(group.end, group.end + 20));
    if (also !== null) return group.end + also[0].length;
  }
  const at = s.start[next] as number;
  if (at - group.end > 4) return group.end;
  const text = s.text;
  if (isNumber(s, next)) {
    // "030 555 01 42 - 17", "0521 / 96 36 92 - 99": a line of the house, behind a dash set apart.
    if (
      sizeOf(s, next) <= 3 &&
      (group.plus ||
        unitAt(text, group.start + (group.sizes[0] as number) + 1) === 47 ||
        DIRECT.test(text.slice(group.start - 14, group.start + 1))) &&
      LINE.test(text.slice(group.end, at + 8))
    )
      return s.end[next] as number;
    const hash = text.charCodeAt(at - 1) === 35 && sizeOf(s, next) <= 6;
    return hash ? (s.end[next] as number) : group.end;
  }
  const first = text.charCodeAt(at) | 32;
  // "x10/27": a card's date, in short.
  if (first === 120 && unitAt(text, s.end[next] as number) === 47) return group.end;
  if (first === 120 && ((s.shape[next] as number) & HAS_DIGIT) !== 0 && sizeOf(s, next) <= 7)
    return s.end[next] as number;
  const isX = first === 120 && sizeOf(s, next) === 1;
  if (!isX && ((s.cue[next] as number) & C_EXTENSION) === 0) return group.end;
  const value = next + 1;
  if (value >= s.count || !isNumber(s, value) || sizeOf(s, value) > 6) return group.end;
  return (s.start[value] as number) - (s.end[next] as number) <= 4 ? (s.end[value] as number) : group.end;
}

const IS = /\p{L}/u;
const ON = /^ (?:and|or|but|if|when|on|at|for|pls|please|thanks|und|oder|et|y|e|en)(?!\p{L})/u;

/** "extensión 4471", "Durchwahl -412": a line of the house told without its number. */
export function extensionsAlone({ scan: s, emit }: Context): void {
  if ((s.cues & C_EXTENSION) === 0 || !s.hasDigit) return;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (((s.cue[i] as number) & C_EXTENSION) === 0 || sizeOf(s, i) < 3) continue;
    const value = i + 1 < s.count && isNumber(s, i + 1) ? i + 1 : i + 2;
    if (value >= s.count || !isNumber(s, value) || sizeOf(s, value) < 3 || sizeOf(s, value) > 5) continue;
    const at = s.start[value] as number;
    const end = s.end[value] as number;
    if (
      !/^(?:(?: is| was| ist| est| es| è| é|'s)?[ .:]{1,3}(?:nr\.? ?|no\.? ?|n\.?º ?)?-?)$/i.test(
        s.text.slice(s.end[i], at),
      )
    )
      continue;
    // "the extension is 1000 lines".
    if (
      IS.test(s.text.slice(s.end[i], at)) &&
      /^ \p{Ll}{2,}/u.test(s.text.slice(end, end + 4)) &&
      !ON.test(s.text.slice(end, end + 8))
    )
      continue;
    if (/^(?:[.,:/-]\d| ?%)/.test(s.text.slice(end, end + 2)) || isSumAt(s.text, end)) continue;
    emit(s.text.charCodeAt(at - 1) === 45 ? at - 1 : at, end, "PHONE", 0.78, "extension");
  }
}
