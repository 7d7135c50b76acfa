/** Coordinates in degrees, minutes and seconds: 40°26′46″N 79°58′56″W. */
import { DEGREE, isDigit } from "../scan/classes.ts";
import type { Context } from "./context.ts";

const ONE = /^\d{1,3}°\s?\d{1,2}(\.\d+)?['′’]\s?(\d{1,2}(\.\d+)?["″”']{1,2})?\s?[NSEWO]?/;

export function degrees(ctx: Context): void {
  if ((ctx.scan.signs & DEGREE) === 0) return;
  const text = ctx.scan.text;
  let from = 0;
  for (let at = text.indexOf("°"); at >= 0; at = text.indexOf("°", from)) {
    from = at + 1;
    let start = at;
    while (start > 0 && at - start < 3 && isDigit(text.charCodeAt(start - 1))) start--;
    const first = ONE.exec(text.slice(start, start + 32));
    if (first === null) continue;
    let end = start + first[0].length;
    const gap = /^[\s,;/]{1,3}/.exec(text.slice(end, end + 3));
    const second = gap === null ? null : ONE.exec(text.slice(end + gap[0].length, end + 36));
    if (gap !== null && second !== null) end += gap[0].length + second[0].length;
    while (end > start && text.charCodeAt(end - 1) === 32) end--;
    ctx.emit(start, end, "GEO", 0.9, "geo-degrees");
    from = Math.max(from, end);
  }
}
