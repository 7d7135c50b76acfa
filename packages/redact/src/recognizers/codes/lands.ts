/** What is told by the letters of one land: Romania's identity cards, China's plates. */
import { isAlnum, isDigit, unitAt } from "../../scan/classes.ts";
import { type Context, sizeOf } from "../context.ts";
import { PROVINCES } from "../plates/dense.ts";

const SERIES = /seria(?: (?:c\.?i\.?|de )?(?:buletin(?:ul|ului)?)?)?(?: e| este| –| -|:|=)? ?$/i;

/** "factura seria …": a bill's. */
const OF_PAPER = /(?:factur|chitan|aviz|comand|bon|proforma|certificat)\p{L}{0,6} (?:fiscală |de \p{L}+ )?seria ?$/iu;

/** "seria RT 123456", "seria CI: PJ 812029", "seria XB nr. 402 – 881": Romanian identity cards. */
export function romanianCard(ctx: Context, i: number): number {
  const s = ctx.scan;
  const at = s.start[i] as number;
  if (sizeOf(s, i) !== 2) return i;
  const hit = /^[A-Z]{2},? ?(?:nr\.?:? ?)?\d{3} ?[-–—.]? ?\d{3}(?!\d)/.exec(s.text.slice(at, at + 20));
  const before = s.text.slice(Math.max(0, at - 40), at);
  if (hit === null || !SERIES.test(before.slice(-24)) || OF_PAPER.test(before)) return i;
  ctx.emit(at, at + hit[0].length, "ID", 0.88, "ro-card");
  return i + 1;
}

export function chinesePlate(ctx: Context, i: number): number {
  const s = ctx.scan;
  const at = s.start[i] as number;
  const letter = unitAt(s.text, at + 1) | 32;
  if (letter < 97 || letter > 122 || sizeOf(s, i) !== 1 || !PROVINCES.includes(s.text[at] as string)) return i;
  const tail = /^[A-Z][·. ]?[A-Z0-9]{5,6}/.exec(s.text.slice(at + 1, at + 10));
  if (
    tail === null ||
    (isAlnum(s.text.charCodeAt(at + 1 + tail[0].length)) && isDigit(s.text.charCodeAt(at + 1 + tail[0].length)))
  )
    return i;
  ctx.emit(at, at + 1 + tail[0].length, "PLATE", 0.9, "plate-cn");
  return i + 1;
}
