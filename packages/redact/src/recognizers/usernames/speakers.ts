/** Who speaks in the transcripts of chat programs: "<zephyrine> hello", "bram_dv  11:03 AM" above what is said. */
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const TIME = String.raw`\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?`;
const IN_BRACKETS = new RegExp(String.raw`(?:^|\n)(?:[[(]?${TIME}[\])]? )?<[@+%]?([\p{L}\d_][^<>\s]{1,31})> `, "gu");
const ABOVE = new RegExp(
  String.raw`(?:^|\n)([a-z\d]+(?:[._-][a-z\d]+)+|[a-z]+\d+) {1,4}[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )?${TIME}[\])]?(?=\n)`,
  "gu",
);
/** Elements of HTML at the heads of lines, and programs that answer. */
const NOBODY =
  /^(?:p|div|span|li|ul|ol|td|tr|th|table|br|h[1-6]|a|b|i|em|strong|pre|code|html|head|body|script|style|img|input|form|label|source|target|file|path|input|output|user|name|id|root|item|key|value|none|null|unknown|agent|visitor|customer|support|system|.*(?:bot|serv|server))$/iu;
const MOST = 400;

export function speakingHandles(ctx: Context): void {
  const { text, hasColon, digitCount } = ctx.scan;
  if (!text.includes("\n")) return;
  if (text.includes("> ") && !text.includes("</")) heads(ctx, text, IN_BRACKETS);
  if (hasColon && digitCount >= 3) heads(ctx, text, ABOVE);
}

/** One line alone may begin so by chance. */
function heads(ctx: Context, text: string, form: RegExp): void {
  const places: { readonly start: number; readonly end: number }[] = [];
  let lines = 0;
  for (const hit of all(form, text)) {
    if (++lines > MOST) break;
    const nick = hit[1] as string;
    const start = hit.index + hit[0].indexOf(nick);
    if (!NOBODY.test(nick)) places.push({ start, end: start + nick.length });
  }
  if (lines < 2) return;
  for (const { start, end } of places) ctx.emit(start, end, "USERNAME", 0.84, "username-speaks");
}
