/**
 * E-mail addresses around an `@`: plain, with spaces, wrapped over lines, with the dot missing or in brackets
 * (`XYZ @contoso com`, `mara . oduya @ example . com`, `mara@example[dot]com`).
 * Two bounded walks, one each way from the sign; no backtracking.
 */

import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary } from "../../names/ordinary-words.ts";
import { BRACKET, CLASS, DENSE, isAlnum, isDigit, isLetter, LOWER, PARENTHESIS, unitAt } from "../../scan/classes.ts";
import {
  C_EMAIL,
  COMMON,
  FILE_ENDING,
  hashWord,
  lookup,
  ORG,
  PLACE,
  PROVIDER,
  TITLE,
  TLD,
  WORD_TLD,
  wordBits,
} from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import { type Context, tokenAt } from "../context.ts";
import { AT_RULE } from "../look-alikes.ts";
import { dotlessDomain, letterDomain, letterLocal, splitDomain, wrappedLocal } from "./broken.ts";
import { domainEnd, labelEnd, tagEnd } from "./domain.ts";
import { encodedName } from "./encoded.ts";
import { leadTo } from "./spoken-lead.ts";

const LONGEST_LOCAL = 80;

function isLocal(c: number): boolean {
  return isAlnum(c) || c === 46 || c === 95 || c === 45 || c === 43 || c === 37 || c === 38 || c === 39 || c === 126;
}

export function emails(ctx: Context): void {
  const { text, ats } = ctx.scan;
  for (const at of ats) {
    atSign(ctx, text, at);
    const other = substitute(text, at);
    if (other > 0) atSign(ctx, text, other);
  }
  if ((ctx.scan.words & PROVIDER) !== 0) beforeProviders(ctx);
  if ((ctx.scan.signs & (PARENTHESIS | BRACKET)) === 0) return;
  for (const mark of all(BRACKETED_SIGN, text)) atSign(ctx, text, mark.index + 1, mark.index + mark[0].length - 1);
}

/** "kurt (a) example.com", "ionut (la) example.ro": the word of many languages for "at", in brackets. */
const BRACKETED_SIGN =
  /\((?:a|à|la|en|em|na|på|hos|pri|bij|bei|chez|presso|kod|pas|v|w|в|на|у)\)|\[(?:a|à|la|en|em|na|på|hos|pri|bij|bei|chez|presso|kod|pas|v|w|в|на|у)\]/giu;

/** The sign lies from `at` to `signEnd`. */
function atSign(ctx: Context, text: string, at: number, signEnd = at + 1): void {
  let l = at;
  let r = signEnd;
  if (text.charCodeAt(r) === 64) r++;
  // A bracketed sign: "mara (@) example.com".
  const open = text.charCodeAt(l - 1);
  const close = text.charCodeAt(r);
  const bracketed =
    (open === 40 && close === 41) ||
    (open === 91 && close === 93) ||
    (open === 123 && close === 125) ||
    (open === 60 && close === 62);
  if (bracketed) {
    l--;
    r++;
  }
  l = tagStart(text, l);
  r = Math.max(r, tagEnd(text, r));
  let left = skipBack(text, l);
  const right = skipOn(text, r);
  // "kurt.anders\n@example.com".
  const wrapped = left > 1 && left === l && right === r && text.charCodeAt(left - 1) === 10;
  if (wrapped) left = skipBack(text, left - (text.charCodeAt(left - 2) === 13 ? 2 : 1));
  const spacedLeft = left < l;
  const spacedRight = right > r;
  let start = localStart(text, left, spacedLeft);
  if (start >= left) return;
  // "mail mvasconcelos\n@example.org": a plain word at a line's end is a local part only where addresses are spoken of.
  if (
    wrapped &&
    !/[._\d]/.test(text.slice(start, left)) &&
    ((ctx.scan.cues & C_EMAIL) === 0 || left - start < 4 || (wordBits(text, start, left) & COMMON) !== 0)
  )
    return;
  start = wrappedLocal(text, tagged(text, start));
  const domain = domainEnd(text, right);
  if (domain.end < 0) {
    const end = broken(text, start, left, right, !spacedLeft && !spacedRight);
    if (end > 0) ctx.emit(letterLocal(text, start), end, "EMAIL", 0.9, "email-broken");
    return;
  }
  if (domain.tldStart === right && text.charCodeAt(right) === 91) {
    if (!spacedLeft && !spacedRight) ctx.emit(start, domain.end, "EMAIL", 0.99, "email");
    return;
  }
  if (text.charCodeAt(start - 1) === 44 && !spacedLeft && text.slice(right, domain.end).includes(","))
    start = overComma(text, start);
  const tld = wordBits(text, domain.tldStart, domain.tldEnd);
  if (domain.dots === 0 && !domain.missingDot) return;
  if (
    isDigit(text.charCodeAt(domain.tldStart)) ||
    ((tld & TLD) === 0 && !plainTld(text, domain.tldStart, domain.tldEnd))
  )
    return;
  const spaced = spacedLeft || spacedRight;
  const local = text.slice(start, left);
  // "ana.rusu@posta.md": Moldova's ending, and a file's.
  if (
    (tld & FILE_ENDING) !== 0 &&
    (tld & TLD) === 0 &&
    !(isLandToo(text, domain.tldStart) && isAddressed(ctx, start, local))
  )
    return;
  const strong = /[.\d_+-]|^\S( \S){2,}$/.test(local);
  const common = !strong && (wordBits(text, start, left) & COMMON) !== 0;
  if (domain.missingDot) {
    const provider = (wordBits(text, right, domain.firstLabelEnd) & PROVIDER) !== 0;
    const sure = (tld & TLD) !== 0 && (tld & WORD_TLD) === 0;
    if (!/[\p{L}]/u.test(text.slice(right, domain.firstLabelEnd)) || (tld & TLD) === 0) return;
    // "contact@sales team": a department, and whom one writes to.
    if (!sure && !provider && !strong && isEnglish(text.slice(right, domain.firstLabelEnd))) return;
    // "e-mail: rocket @ greenleaf ua".
    const named = (ctx.scan.cues & C_EMAIL) !== 0 && (wordBits(text, right, domain.firstLabelEnd) & COMMON) === 0;
    // "k.farrow @ brightmoor example, the last one": an ending that is a word too, at the end of its clause.
    const ends = strong && !/^ [\p{L}\d]/u.test(text.slice(domain.end, domain.end + 2));
    if (spacedLeft && spacedRight && !(sure ? strong || provider || named || isStranger(text, start, left) : ends))
      return;
    if (spaced && !sure && !(strong || provider)) return;
    if (common && spacedLeft && !provider) return;
  } else if (spaced) {
    if ((tld & TLD) === 0) return;
    if (common && !bracketed && spacedLeft) return;
  }
  // "… from the theme. @import is gone".
  if (isHeader(text, start) || (spacedLeft && AT_RULE.test(text.slice(right, right + 12)))) return;
  // "krbtgt/EXAMPLE.COM@EXAMPLE.COM": a realm's own.
  if (local.includes(".") && text.slice(right, domain.end) === local) return;
  const before = text.charCodeAt(start - 1);
  if (before === 60) encodedName(ctx, text, start - 1);
  if (before === 60 || (before === 58 && text.startsWith("mailto:", start - 7)))
    shownName(ctx, before === 60 ? start - 1 : start - 8);
  // "my mail sleepy otter 41 @ outlook . com": what leads to the address tells where it begins.
  if (spacedLeft && (spacedRight || domain.odd)) {
    const led = leadTo(ctx.scan, tokenAt(ctx.scan, start));
    if (led >= 0 && led < start) start = led;
  }
  if (local === "git" && text.charCodeAt(domain.end) === 58) return;
  ctx.emit(
    start,
    domain.end,
    "EMAIL",
    spaced || domain.missingDot || domain.odd ? 0.92 : 0.99,
    spaced || domain.odd || domain.missingDot || bracketed ? "email-obfuscated" : "email",
  );
}

const isLandToo = (text: string, p: number): boolean => /^(?:md|py)(?![\w-])/i.test(text.slice(p, p + 3));

/** A local part that no file is called by, or a place where addresses stand. */
const isAddressed = ({ scan }: Context, start: number, local: string): boolean =>
  /[._\d+]/.test(local) ||
  unitAt(scan.text, start - 1) === 60 ||
  MAIL_BEFORE.test(scan.text.slice(Math.max(0, start - 24), start));
const MAIL_BEFORE = /(?:mail|post|posta|почта|пошта|correo)\p{L}{0,4}(?:[ :]|: | is | - ){1,2}$/iu;

/** "mara,oduya@example,com": whoever types a comma for one dot types it for all. */
function overComma(text: string, start: number): number {
  let p = start - 1;
  while (p > 0 && start - p < 40 && (isLocal(text.charCodeAt(p - 1)) || text.charCodeAt(p - 1) === 44)) p--;
  return isAlnum(text.charCodeAt(p)) && text.charCodeAt(p - 1) !== 64 ? p : start;
}

/** "kfarrow": no word of any list. */
function isStranger(text: string, from: number, to: number): boolean {
  const hash = hashWord(text.slice(from, to));
  return to - from >= 4 && lookup(hash) < 0 && (LISTS(hash) & DICTIONARY) === 0;
}

const isEnglish = (label: string): boolean => (LISTS(hashWord(label)) & DICTIONARY) !== 0;

const SHOWN = /(?:^|[\n:,;>|"']|\d,?|(?<!\p{L})(?:by|von|from|de|par)) ?["']?(\p{Lu}\p{Ll}[\p{L}'’-]{1,22})["']? $/u;

/** "at 18:20, Zubin <…>", "Von: Tjorven [mailto:…]": one word that is no other, right before the sign at `p`. */
function shownName(ctx: Context, p: number): void {
  const { scan } = ctx;
  const hit = SHOWN.exec(scan.text.slice(Math.max(0, p - 32), p));
  if (hit === null) return;
  const name = hit[1] as string;
  const at = p - hit[0].length + hit[0].lastIndexOf(name);
  const k = tokenAt(scan, at);
  if (((scan.word[k] as number) & (COMMON | ORG | PLACE | TITLE)) !== 0 || (scan.cue[k] as number) !== 0) return;
  if ((LISTS(scan.hash[k] as number) & DICTIONARY) === 0 && !isOrdinary(scan, k))
    ctx.emit(at, at + name.length, "PERSON", 0.7, "person-shown");
}

/** Does the name of a header that holds ids of messages stand before `p`? */
function isHeader(text: string, p: number): boolean {
  const c = text.charCodeAt(p - 1);
  // "BEGIN:VEVENT … UID:3f2a@cal.example.de": what a calendar counts its entries by.
  if (c === 58 && text.startsWith("\nUID:", p - 5)) return text.includes("BEGIN:V");
  return (
    (c === 60 || c === 58 || (CLASS[c & 0xffff] as number) < LOWER) &&
    /(message-id|in-reply-to|references|call-id|content-id):\s*<?(?:[\w.+-]{1,40}=)?$/i.test(
      text.slice(Math.max(0, p - 56), p),
    )
  );
}

/** Addresses whose domain does not read as one: cut in two, told letter by letter, or a mail provider without its ending. */
function broken(text: string, start: number, left: number, right: number, attached: boolean): number {
  const split = attached ? splitDomain(text, right) : -1;
  if (split > 0) return split;
  const letters = letterDomain(text, right);
  if (letters > 0) return letters;
  const label = labelEnd(text, right);
  const c = text.charCodeAt(label);
  // The other labels stand behind a blank; a hyphen at the first one's end is none of its own.
  const dotless = (c === 32 || c === 45) && /[._+\d]/.test(text.slice(start, left)) ? dotlessDomain(text, right) : -1;
  if (dotless > 0) return dotless;
  if (label === right || text.charCodeAt(label) === 47) return -1;
  if (attached) {
    if (!isLetter(text.charCodeAt(start))) return -1;
    return (wordBits(text, right, label) & PROVIDER) !== 0 || gluedEnding(text, right, label)
      ? label + (DOT_COM.exec(text.slice(label, label + 6))?.[0].length ?? 0)
      : -1;
  }
  return BIG_PROVIDER.test(text.slice(right, label)) && /[._\d]/.test(text.slice(start, left)) ? label : -1;
}

/** "naver닷컴": dot and ending in one word. */
const DOT_COM = /^(?:닷컴|닷넷|ドットコム|点com|點com|ดอทคอม)/;
const GLUED =
  /^(?:(?:gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|aol|protonmail|gmx|yandex|rediffmail|naver|fastmail|web|freenet|orange|laposte|libero|mail|live|msn)(?:com|net|org|de|fr|it|es|nl|pl|ru|at|ch|couk|comau|combr|in)|[a-z\d-]{4,40}(?:com|couk|comau|combr))$/i;

/** "zeb.quarles@gmailcom": the dot before the ending left out. */
function gluedEnding(text: string, from: number, to: number): boolean {
  const next = text.charCodeAt(to);
  return next !== 46 && next !== 58 && GLUED.test(text.slice(from, to));
}

/** Mail providers whose name is no word: "kurtanders99 at gmail". */
export const BIG_PROVIDER =
  /^(gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|aol|protonmail|gmx|yandex|rediffmail|naver|163|qq)$/i;

/** "yy.zz+tag=1@…": an equals sign in the tag behind a plus. */
function tagged(text: string, start: number): number {
  if (text.charCodeAt(start - 1) !== 61) return start;
  let p = start - 1;
  // "<bounce-8812-rosalind=example.net@lists.example.org>": whom a returned message was for.
  const returned = /<([\w.+-]{2,80}=)$/.exec(text.slice(Math.max(0, start - 84), start));
  if (returned !== null) return start - (returned[1] as string).length;
  let plus = false;
  while (p > 0 && start - p < 40 && isLocal(text.charCodeAt(p - 1))) if (text.charCodeAt(--p) === 43) plus = true;
  return plus && isAlnum(text.charCodeAt(p)) ? p : start;
}

/** A local part that is no word: "harriet.bloom", "hollie97". */
const NO_WORD = /(?<![\p{L}\d._@/-])(?=[a-z\d._-]*[a-z])(?=[a-z\d_-]*[\d._-])[a-z\d][a-z\d._-]{2,40} ?$/iu;
const ENDING = /^\.[a-z]{2,4}(?:\.[a-z]{2})?(?![\p{L}\d./-]|\.[\p{L}\d])/iu;

/** "harriet.bloom#hotmail.com", "hollie97 gmail.com": another sign before a mail provider's domain, or none. */
function beforeProviders(ctx: Context): void {
  const s = ctx.scan;
  const text = s.text;
  // A dot stands right behind all of them.
  for (let n = 0; n < s.unusualCount; n++) {
    const i = s.unusual[n] as number;
    if (((s.word[i] as number) & PROVIDER) === 0) continue;
    const at = s.start[i] as number;
    const end = s.end[i] as number;
    const sign = text[at - 1] as string;
    if (at < 4 || text.charCodeAt(end) !== 46 || (sign !== " " && !OTHER_SIGNS.includes(sign))) continue;
    const ending = ENDING.exec(text.slice(end, end + 12));
    if (ending === null || (wordBits(text, end + 1, end + ending[0].length) & (TLD | FILE_ENDING)) === FILE_ENDING)
      continue;
    if (sign !== " ") {
      atSign(ctx, text, at - 1);
      continue;
    }
    if (!BIG_PROVIDER.test(text.slice(at, end)) && ((s.cues & C_EMAIL) === 0 || ((s.word[i] as number) & COMMON) !== 0))
      continue;
    const local = NO_WORD.exec(text.slice(Math.max(0, at - 44), at));
    if (local === null || /\.(?:com?|net|org|[a-z]{2}) $/i.test(local[0])) continue;
    ctx.emit(at - local[0].length, end + ending[0].length, "EMAIL", 0.9, "email-no-sign");
  }
}

const OTHER_SIGNS = "#★☆*!$%^~&●◆■";
const NOTE = new RegExp(`([${OTHER_SIGNS.replace("^", "\\^")}])[^\\s@]{0,12}\\s?$`);

/** "lu.qiao#example.net（#换成@）": another sign, with the note that it stands for this one. Position of that sign, or -1. */
function substitute(text: string, at: number): number {
  // Nearly no sign has such a note before it: what cannot be one is not asked for its shape.
  let p = at - 1;
  for (; p >= 0 && at - p <= 14; p--) {
    const c = text.charCodeAt(p);
    if (c === 64 || (!isAlnum(c) && OTHER_SIGNS.indexOf(text[p] as string) >= 0)) break;
  }
  if (p < 0 || at - p > 14 || text.charCodeAt(p) === 64) return -1;
  const note = NOTE.exec(text.slice(Math.max(0, at - 16), at));
  if (note === null || (text.charCodeAt(at + 1) < 128 && isAlnum(text.charCodeAt(at + 1)))) return -1;
  const before = text.lastIndexOf(note[1] as string, Math.max(0, at - 16) + note.index - 1);
  return before > 0 && at - before < 90 ? before : -1;
}

/** Start of the tag that ends at `p`, or `p`: "kurt<span>@". */
function tagStart(text: string, p: number): number {
  if (text.charCodeAt(p - 1) !== 62) return p;
  for (let k = p - 2; k >= 0 && p - k < 48; k--) {
    if (text.charCodeAt(k) === 60) return tagEnd(text, k) === p && isLocal(text.charCodeAt(k - 1)) ? k : p;
  }
  return p;
}

/** A top-level name nobody listed still ends an address when it is two to twelve plain letters or punycode. */
function plainTld(text: string, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 24) return false;
  if (text.startsWith("xn--", from)) return true;
  if (to - from > 12) return false;
  for (let p = from; p < to; p++) if (!isLetter(text.charCodeAt(p))) return false;
  return true;
}

function skipBack(text: string, p: number): number {
  let q = p;
  while (q > 0 && p - q < 3 && (text.charCodeAt(q - 1) === 32 || text.charCodeAt(q - 1) === 9)) q--;
  return q;
}

/** Over spaces, and over one line break with what indents or quotes the next line. */
function skipOn(text: string, p: number): number {
  let q = p;
  while (q - p < 3 && (text.charCodeAt(q) === 32 || text.charCodeAt(q) === 9)) q++;
  const c = text.charCodeAt(q);
  if (c === 10 || c === 13) {
    q++;
    if (c === 13 && text.charCodeAt(q) === 10) q++;
    for (let n = 0; n < 6; n++) {
      const d = text.charCodeAt(q);
      if (d !== 32 && d !== 9 && d !== 62) break;
      q++;
    }
  }
  return q;
}

/** Start of the local part that ends at `end`. */
function localStart(text: string, end: number, spaced: boolean): number {
  if (text.charCodeAt(end - 1) === 34) {
    for (let p = end - 2; p >= 0 && end - p < 66; p--) if (text.charCodeAt(p) === 34) return p;
  }
  let p = end;
  for (let hops = 0; hops < 6; hops++) {
    const from = p;
    // 邮箱是mara@…: a Latin local part ends where Chinese begins.
    const dense = CLASS[text.charCodeAt(p - 1)] === DENSE;
    while (p > 0 && end - p < LONGEST_LOCAL && isLocal(text.charCodeAt(p - 1))) {
      if (!dense && CLASS[text.charCodeAt(p - 1)] === DENSE) break;
      p--;
    }
    if (p === from) break;
    const hop = dotBack(text, p, spaced || hops > 0);
    if (hop < 0) break;
    p = hop;
  }
  // Letters told apart: "m a r a @ example . com", "m a r a . o @ example . com".
  if (end - p === 1) {
    while (
      p >= 2 &&
      end - p < LONGEST_LOCAL &&
      text.charCodeAt(p - 1) === 32 &&
      isAlnum(text.charCodeAt(p - 2)) &&
      !(p >= 3 && isAlnum(text.charCodeAt(p - 3)))
    )
      p -= 2;
  }
  if (p < end && !isAlnum(text.charCodeAt(p + 1))) p = letterLocal(text, p);
  // Quotes and separators at the front are not part of it.
  while (p < end && !isAlnum(text.charCodeAt(p)) && text.charCodeAt(p) !== 95) p++;
  if (text.startsWith("mailto", p) && text.charCodeAt(p + 6) === 46) p += 7;
  return p;
}

/** Before `p`, a dot written apart (" . ", "[.]", "(dot)", " dot "): where the atom before it ends, or -1. */
function dotBack(text: string, p: number, spaced: boolean): number {
  let q = p;
  let spaces = 0;
  while (q > 0 && spaces < 2 && text.charCodeAt(q - 1) === 32) {
    q--;
    spaces++;
  }
  const c = text.charCodeAt(q - 1);
  if (c === 93 || c === 41 || c === 125) {
    const open = c === 41 ? 40 : c - 2;
    for (let k = q - 2; k >= 0 && q - k < 14; k--) {
      if (text.charCodeAt(k) !== open) continue;
      const inner = text.slice(k + 1, q - 1).trim();
      if (
        inner === "." ||
        inner === "_" ||
        inner === "-" ||
        inner === "," ||
        (wordBits(inner, 0, inner.length) & ((1 << 9) | (1 << 19))) !== 0
      )
        return skipBack(text, k);
      return -1;
    }
    return -1;
  }
  if (spaces === 0) return -1;
  if (c === 46 && q > 1 && text.charCodeAt(q - 2) === 32) return skipBack(text, q - 1);
  if (c === 46 && spaced && q > 1 && isAlnum(text.charCodeAt(q - 2))) return -1;
  // A dot as a word: only a listed one.
  let k = q;
  while (k > 0 && q - k < 12 && isLetter(text.charCodeAt(k - 1))) k--;
  if (k === q || k === 0 || text.charCodeAt(k - 1) !== 32) return -1;
  return (wordBits(text, k, q) & ((1 << 9) | (1 << 19))) !== 0 ? skipBack(text, k) : -1;
}
