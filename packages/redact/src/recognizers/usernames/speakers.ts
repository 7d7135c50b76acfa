/** Who speaks in the transcripts of chat programs: "<zephyrine> hello", "bram_dv  11:03 AM" above what is said. */
import { ANGLE, BRACKET, HYPHEN, unitAt } from "../../scan/classes.ts";
import { FIRST_UPPER, HAS_DIGIT, HAS_LETTER, IS_DENSE, LINE_START, type Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { isOdd } from "./chains.ts";

const TIME = String.raw`\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?`;
const IN_BRACKETS = new RegExp(
  String.raw`(?:^|\n)(?:#[\w-]{1,24} )?(?:[[(]?${TIME}[\])]? )?<[@+%]?([\p{L}\d_][^<>\s]{1,31})> `,
  "gu",
);
const ABOVE = new RegExp(
  String.raw`(?:^|\n)([a-z\d]+(?:[._-][a-z\d]+)+|[a-z]+\d+) {1,4}[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )?${TIME}[\])]?(?=\n)`,
  "gu",
);
/** "[02-Feb-24 07:10 PM] moth.lamp#0417" above what is said. */
const STAMPED = new RegExp(
  String.raw`(?:^|\n)\[\d{1,4}[-./](?:\d{1,2}|[A-Z][a-z]{2})[-./]\d{2,4},? ${TIME}\] ([A-Za-z\d_][\w.-]{1,31}(?:#\d{4})?)(?=\n)`,
  "g",
);
/** "[09:41] fernhollow77: hello?": one such line, where another begins with its time as well. */
const TIMED = new RegExp(
  String.raw`(?:^|\n)[[(]?(?:\d{4}-\d\d-\d\d,? |\d{1,2}[./]\d{1,2}[./]\d{2,4},? )?${TIME}[\])]? ?[-–]? ?@?([A-Za-z][\w.-]{2,23})(?: ?\(\p{L}+\))?: ?(?=\S)`,
  "gu",
);
/** "tanglewood_joe> still no sound". */
const ARROWED = /(?:^|\n)@?([A-Za-z][\w.-]{2,23})> ?(?=[^\s>=])/gu;
/** "frostvale — Today at 10:14": the head of a message in a room. */
const POSTED = /(?:^|\n)([\p{L}_][\p{L}\d_.-]{2,31}) - (?:to|yester|[A-Z][a-z]{2,5})day at \d{1,2}:\d\d/giu;
/** "[quillfeather] said: …", "[quote=quillfeather]". */
const SAID =
  /(?:^|\n)[[<]@?([A-Za-z][\w.-]{2,23})[\]>] (?:said|says|wrote|schrieb|schreibt|sagt|a écrit|écrit|dijo|escribió|ha scritto|disse|escreveu|napisał\p{L}*|napsal\p{L}*|skrev|schreef|zegt|kirjoitti|написал\p{L}*|пишет): ?|\[quote(?:=| author=| name=)["']?([A-Za-z][\w.-]{2,23})["',;\] ]/giu;
const PROMPT =
  /^(?:mysql|mariadb|sqlite|postgres|psql|redis|mongo|ftp|sftp|gdb|irb|node|python|telnet|nslookup|diskpart|hive|scala|cmd|repl|router|switch|core|edge|rtr|sw|fw|db|host|server|prod|test|dev|stage|staging|lab)[\w.-]*$/iu;
/** Elements of HTML at the heads of lines, and programs that answer. */
const NOBODY =
  /^(?:p|div|span|li|ul|ol|td|tr|th|table|br|h[1-6]|a|b|i|em|strong|pre|code|html|head|body|script|style|img|input|form|label|source|target|file|path|input|output|user|name|id|root|item|key|value|none|null|unknown|mods?|moderator|ops?|agent|visitor|customer|support|system|.*(?:bot|serv|server))$/iu;
const MOST = 400;
const SAYS = /\] \p{L}[\p{L} ]{2,10}:|\[quote/iu;

export function speakingHandles(ctx: Context): void {
  const { text, hasColon, digitCount, signs } = ctx.scan;
  if ((signs & BRACKET) !== 0 && hasColon && SAYS.test(text)) heads(ctx, text, SAID, 1);
  if (!text.includes("\n")) return;
  const angle = (signs & ANGLE) !== 0;
  const arrows = text.includes("> ") && !(angle && text.includes("</"));
  if (arrows && angle) heads(ctx, text, IN_BRACKETS, 2);
  if (hasColon && digitCount >= 3 && oddHeads(ctx.scan)) heads(ctx, text, ABOVE, 2);
  if (hasColon && digitCount >= 6 && (signs & BRACKET) !== 0) heads(ctx, text, STAMPED, 2);
  if (hasColon && (signs & HYPHEN) !== 0 && text.includes("day at ")) heads(ctx, text, POSTED, 1);
  if (hasColon && digitCount >= 4 && timed(ctx.scan)) odd(ctx, text, TIMED, 1);
  if (arrows) odd(ctx, text, ARROWED, 2);
}

/** Do two lines and more begin as those of `ABOVE` do, in small letters with a sign or a digit behind? */
function oddHeads(s: Scan): boolean {
  let lines = 0;
  for (let i = 0; i < s.count && lines < 2; i++) {
    const shape = s.shape[i] as number;
    if ((shape & (LINE_START | FIRST_UPPER | IS_DENSE)) !== LINE_START) continue;
    const sign = unitAt(s.text, s.end[i] as number);
    if (sign === 45 || sign === 46 || sign === 95 || (shape & (HAS_LETTER | HAS_DIGIT)) === (HAS_LETTER | HAS_DIGIT))
      lines++;
  }
  return lines >= 2;
}

/** Do two lines and more begin with a time of day? */
function timed(s: Scan): boolean {
  let lines = 0;
  for (let n = 0; n < s.digitCount && lines < 2; n++) {
    const i = s.digits[n] as number;
    if (((s.shape[i] as number) & LINE_START) === 0) continue;
    const end = s.end[i] as number;
    const c = unitAt(s.text, end);
    if (end === s.length || c === 58 || (c >= 45 && c <= 47)) lines++;
  }
  return lines >= 2;
}

/** Names spelled as no word is, at the heads of so many lines at least. */
function odd(ctx: Context, text: string, form: RegExp, least: number): void {
  const places = all(form, text)
    .slice(0, MOST)
    .filter(([, nick]) => isOdd(nick as string) && !NOBODY.test(nick as string) && !PROMPT.test(nick as string));
  if (places.length < least) return;
  for (const hit of places) {
    const start = hit.index + hit[0].indexOf(hit[1] as string);
    ctx.emit(start, start + (hit[1] as string).length, "USERNAME", 0.84, "username-speaks");
  }
}

/** Names at the heads of so many lines at least: one alone may begin so by chance. */
function heads(ctx: Context, text: string, form: RegExp, least: number): void {
  const places: { readonly start: number; readonly end: number }[] = [];
  let lines = 0;
  for (const hit of all(form, text)) {
    if (++lines > MOST) break;
    const nick = (hit[1] ?? hit[2]) as string;
    const start = hit.index + hit[0].indexOf(nick);
    if (!NOBODY.test(nick)) places.push({ start, end: start + nick.length });
  }
  if (lines < least) return;
  for (const { start, end } of places) ctx.emit(start, end, "USERNAME", 0.84, "username-speaks");
}
