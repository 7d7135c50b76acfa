/**
 * Addresses that a line's end, a turn of a chat or a left-out sign has broken: "petra.lund\n@firma-nord\n.example", "petra @fernhill couk",
 * "laowang#猫猫信箱点com", "marisol.88 arroba buzonazul\nCliente: punto com".
 */
import { unitAt } from "../../scan/classes.ts";
import { AT_WORD, C_EMAIL, COMMON, DOT_WORD, FILE_ENDING, TLD, wordBits } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const BEFORE = 64;
const LOCAL = /(?<![\p{L}\w@/.+-])([a-z\d][\w.+-]{1,40})(?: |[ \t]?\r?\n[ \t>]{0,4})?$/iu;
/** Both dots of a domain left out. */
const DOTLESS =
  /^@ ?[a-z][a-z\d-]{2,30} (?:co ?(?:uk|nz|za|jp|kr|il|id|in|th)|com ?(?:au|br|mx|ar|tr|vn|sg|my|pe|ua|pl))(?![\p{L}\d@.-])/iu;
/** The sign at a line's head or right behind its word, and the dot at the next one's. */
const OVER_LINES =
  /^@[a-z\d][a-z\d-]{1,40}(?:\.[a-z\d-]{2,30})?[ \t]?\r?\n[ \t>]{0,4}\.([a-z]{2,10})(?:\.[a-z]{2})?(?![\p{L}\d@-])/iu;
/** Chinese writes the dot as a word; another sign stands for the one of an address. */
const OTHER_SIGN =
  /(?<![\w@/.#-])[A-Za-z\d][\w.-]{2,30}[#＃★☆][\p{sc=Han}A-Za-z\d-]{2,16}?(?:点|點)(?:com|cn|net|org|cc|co|jp|tw|hk)(?![\w.-])/gu;
/** Another sign where the one of an address belongs: "mail: nell#bramble.example". */
const WRONG_SIGN =
  /(?<![\w@/.#&=?-])([a-z\d][\w.+-]{1,30})[#*^§~][a-z][a-z\d-]{1,30}(?:\.[a-z\d-]{2,20}){0,2}\.([a-z]{2,12})(?![\w@=-]|\.\w)/giu;
/** The rest of a domain in the next line, behind who says it. */
const NEXT_LINE =
  /^ ([\p{L}\d][\p{L}\d-]{1,30})[ \t]*\r?\n(?:\[?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\]? ?[-–]? ?)?(?:\p{L}[\p{L}\d .-]{0,20}: ?)?(\p{L}{2,8}) ([a-z]{2,6})(?: (\p{L}{2,8}) ([a-z]{2}))?[.,!]?[ \t]*(?=\r?\n|$)/iu;

export function oddSigns(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  for (const at of s.ats) atSign(ctx, at);
  if (s.hasDense && ((s.cues & C_EMAIL) !== 0 || text.includes("信箱")) && (text.includes("点") || text.includes("點")))
    for (const hit of all(OTHER_SIGN, text))
      ctx.emit(hit.index, hit.index + hit[0].length, "EMAIL", 0.9, "email-no-sign");
  if ((s.cues & C_EMAIL) !== 0 || text.includes("@")) wrongSigns(ctx);
  if ((s.words & AT_WORD) === 0 || (s.words & DOT_WORD) === 0) return;
  for (let n = 0; n < s.anchorCount; n++) {
    const k = s.anchors[n] as number;
    if (((s.word[k] as number) & AT_WORD) !== 0) overTurns(ctx, s.start[k] as number, s.end[k] as number);
  }
}

function wrongSigns({ scan: { text }, emit }: Context): void {
  if (!ANY_WRONG.test(text)) return;
  for (const hit of all(WRONG_SIGN, text)) {
    const ending = hit[2] as string;
    const bits = wordBits(ending, 0, ending.length);
    // "page.html#top.com": a place in a page.
    if (
      (bits & TLD) === 0 ||
      (bits & FILE_ENDING) !== 0 ||
      /\.(?:html?|php|aspx?|com|org|net)$/i.test(hit[1] as string)
    )
      continue;
    emit(hit.index, hit.index + hit[0].length, "EMAIL", 0.86, "email-wrong-sign");
  }
}
/** From the sign on: a text has few of them. */
const ANY_WRONG = /[#*^§~](?<=[a-z\d].)[a-z]/i;

function atSign({ scan: { text }, emit }: Context, at: number): void {
  const blank = unitAt(text, at + 1) === 32;
  const behind = text.slice(at, at + 96);
  const hit = DOTLESS.exec(behind) ?? (blank ? null : OVER_LINES.exec(behind));
  if (hit === null) return;
  const ending = hit[1];
  if (ending !== undefined && (wordBits(ending, 0, ending.length) & TLD) === 0) return;
  const local = LOCAL.exec(text.slice(Math.max(0, at - BEFORE), at));
  // "use @fernhill couk as …": a word of the sentence before a handle.
  if (local === null || (local[0].endsWith(" ") && is(local[1] as string, COMMON))) return;
  emit(at - local[0].length, at + hit[0].length, "EMAIL", 0.93, "email-broken");
}

/** A sign as a word from `from` to `to`, the label behind it at its line's end, and the dot and the ending in the next. */
function overTurns({ scan, emit }: Context, from: number, to: number): void {
  const { text } = scan;
  const hit = NEXT_LINE.exec(text.slice(to, to + 110));
  if (hit === null || unitAt(text, from - 1) !== 32) return;
  const [, label, dot, ending, second, last] = hit as unknown as (string | undefined)[];
  if (label === undefined || dot === undefined || ending === undefined) return;
  if (!is(dot, DOT_WORD) || !is(ending, TLD)) return;
  const local = LOCAL.exec(text.slice(Math.max(0, from - BEFORE), from));
  // "we looked at page / Agent: punto de …": a word alone needs one for mail.
  if (local === null || (!/[\d._+-]/.test(local[1] as string) && (scan.cues & C_EMAIL) === 0)) return;
  emit(from - local[0].length, to + 1 + label.length, "EMAIL", 0.9, "email-over-turns");
  const more = second !== undefined && last !== undefined && is(second, DOT_WORD) && is(last, TLD);
  const rest = more ? ` ${second} ${last}` : "";
  const said = `${dot} ${ending}${rest}`;
  const at = to + hit[0].lastIndexOf(said);
  emit(at, at + said.length, "EMAIL", 0.9, "email-over-turns");
}

const is = (word: string, bit: number): boolean => (wordBits(word, 0, word.length) & bit) !== 0;
