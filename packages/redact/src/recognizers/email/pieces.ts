/**
 * Addresses told in two pieces of one message: "fay.trent, then @mossbank.example", "username fay.trent, domain
 * mossbank.example", "c.oyelade at the domain oakhurst.example".
 */
import { isAlnum, unitAt } from "../../scan/classes.ts";
import { FILE_ENDING, TLD, wordBits } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";
import { domainEnd } from "./domain.ts";

export const DOMAIN_WORDS =
  "domain domäne domaine dominio domínio domein domän domæne domene домен домена домене doména domeny domena domeniu";
const JOINT = /^(?: ?(?:name|part|teil))?(?: (?:is|ist|est|es|è|é|är|er|to|je))?[\s:=]{1,3}["“'«@]?/iu;
/** What says that a piece stands before the sign. */
const FIRST_PIECE =
  /(?<![\p{L}\d])(?:(?:first|1st|left|front|local|user)(?:[ -](?:part|half|bit|piece|name))|part (?:one|1)|prefix|user(?:name)?(?: (?:part|half|bit))?|name|before the (?:at|@)(?: sign)?|vor dem (?:at|@)|erster teil|vorne|première partie|avant l['’]arobase|primera parte|primeira parte|prima parte|eerste deel|första delen|første del|pierwsza część|první část|первая часть|имя)(?: (?:is|ist|est|es|è|é|är|er|to|je))?[\s:=]{1,3}["“'«]?([\p{L}\d][\p{L}\d._+-]{2,40})/iu;
/** No word: dots, digits or underscores inside. */
const NO_WORD =
  /(?<![\p{L}\d._@/-])([a-z][a-z\d]*(?:[._-][a-z\d]+){1,3}|[a-z]{2,20}\d{1,5})(?![\p{L}\d._@/-]*[@/(])/giu;
const BETWEEN = 72;

export function emailPieces(ctx: Context): void {
  for (const at of ctx.scan.ats) lonely(ctx, at);
}

/** A domain with its sign and nothing before it. */
function lonely(ctx: Context, at: number): void {
  const { text } = ctx.scan;
  const before = unitAt(text, at - 1);
  if (at === 0 || (!Number.isNaN(before) && isAlnum(before))) return;
  const end = endOf(text, at + 1);
  if (end < 0) return;
  const local = pieceBefore(text, at);
  // "DATABASE_URL=postgres://…@db.example": the name of a setting.
  if (local === null || text.charCodeAt(local.to) === 61) return;
  ctx.emit(local.from, local.to, "EMAIL", 0.96, "email-pieces");
  ctx.emit(at, end, "EMAIL", 0.96, "email-pieces");
}

/** "domain mossbank.example" with the other piece near; the word is token `i`. */
export function domainTold(ctx: Context, i: number): void {
  const { text } = ctx.scan;
  const at = ctx.scan.start[i] as number;
  const wordEnd = ctx.scan.end[i] as number;
  const joint = JOINT.exec(text.slice(wordEnd, wordEnd + 24));
  if (joint === null) return;
  const from = wordEnd + joint[0].length;
  const end = endOf(text, from);
  if (end < 0) return;
  const glued =
    /([\p{L}\d][\p{L}\d._+-]{1,40}),? (?:at|@|on|bei|chez|en|em|a|su|op|på|na|w|в|на)(?: (?:the|der|le|el|o|il|het))? $/iu.exec(
      text.slice(Math.max(0, at - 60), at),
    );
  if (glued !== null && /[._\d]/.test(glued[1] as string)) {
    ctx.emit(at - glued[0].length, end, "EMAIL", 0.96, "email-pieces");
    return;
  }
  const before = FIRST_PIECE.exec(text.slice(Math.max(0, at - BETWEEN), at));
  const behind = before === null ? FIRST_PIECE.exec(text.slice(end, end + BETWEEN)) : null;
  const hit = before ?? behind;
  if (hit === null) return;
  const value = (hit[1] as string).replace(/[._-]+$/, "");
  const base = (before === null ? end : Math.max(0, at - BETWEEN)) + hit.index;
  const start = base + hit[0].length - (hit[1] as string).length;
  ctx.emit(start, start + value.length, "EMAIL", 0.96, "email-pieces");
  ctx.emit(from, end, "EMAIL", 0.96, "email-pieces");
}

/** End of a whole domain at `p`, or -1. */
function endOf(text: string, p: number): number {
  const domain = domainEnd(text, p);
  if (domain.end < 0 || domain.dots === 0 || domain.odd) return -1;
  const bits = wordBits(text, domain.tldStart, domain.tldEnd);
  if ((bits & TLD) === 0 || text.charCodeAt(domain.end) === 47) return -1;
  return domain.end;
}

/** The last piece before `at` in its sentence that can be nothing but a name: told as one, or no word. */
function pieceBefore(text: string, at: number): { from: number; to: number } | null {
  const floor = Math.max(0, at - BETWEEN);
  const slice = text.slice(floor, at);
  const told = FIRST_PIECE.exec(slice);
  if (told !== null) {
    const value = (told[1] as string).replace(/[._-]+$/, "");
    const from = floor + told.index + told[0].length - (told[1] as string).length;
    return { from, to: from + value.length };
  }
  let last: RegExpExecArray | null = null;
  for (let hit = NO_WORD.exec(slice); hit !== null; hit = NO_WORD.exec(slice)) last = hit;
  NO_WORD.lastIndex = 0;
  if (last === null) return null;
  const value = last[1] as string;
  const ending = value.slice(value.lastIndexOf(".") + 1);
  if (value.includes(".") && (wordBits(ending, 0, ending.length) & (TLD | FILE_ENDING)) !== 0) return null;
  const from = floor + last.index;
  return /[.!?;\n] /.test(slice.slice(last.index + value.length)) ? null : { from, to: from + value.length };
}

const LOCAL_ALONE = edged(
  /^(?:[ -](?:address|addresse|adresse|id|account))?(?:(?: is|['’]s| ist| lautet| c['’]est| est| es| è| é| är| er| on| to| je| это)|(?: ?[:=]))[:=]? ?["“'«]?([a-z][a-z\d]*(?:[._-][a-z\d]+){1,3}|[a-z]{2,20}\d{1,6})(?![\p{L}\d@._(/-])(?! ?(?:@|at |\(|\[))/iu,
);

/** "email: d.raj77": what stands before a sign, told without one; token `i` is the word for mail. */
export function localTold(ctx: Context, i: number): void {
  const end = ctx.scan.end[i] as number;
  const hit = LOCAL_ALONE.exec(ctx.scan.text.slice(end, end + 64));
  if (hit === null) return;
  const value = hit[1] as string;
  const ending = value.slice(value.lastIndexOf(".") + 1);
  if (value.includes(".") && (wordBits(ending, 0, ending.length) & (TLD | FILE_ENDING)) !== 0) return;
  // "the email is sent.twice": a missing blank, unless a sign or a digit says otherwise.
  if (!/\d/.test(value) && !(value.includes(".") && /[:=]/.test(hit[0]))) return;
  ctx.emit(end + hit[0].length - value.length, end + hit[0].length, "EMAIL", 0.82, "email-local");
}
