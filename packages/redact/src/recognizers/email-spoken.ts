/**
 * Addresses with the sign as a word: `mara dot oduya at example dot com`, `mara (arroba) example punto es`.
 * Walks atoms and separators out from the at-word, at most six atoms each way.
 */
import { isAlnum, isDigit } from "../scan/classes.ts";
import { AT_WORD, C_EMAIL, COMMON, DOT_WORD, FIRST, JOIN_WORD, PROVIDER, TLD, WORD_TLD } from "../scan/lexicon.ts";
import { HAS_DIGIT, IS_DENSE, type Scan } from "../scan/scan.ts";
import { type Context, sizeOf } from "./context.ts";
import { wordBits } from "./email.ts";
import { domainEnd } from "./email-domain.ts";

const MOST_ATOMS = 6;

export function spokenEmails(ctx: Context): void {
  const s = ctx.scan;
  if ((s.words & AT_WORD) === 0) return;
  for (let i = 0; i < s.count; i++) if (((s.word[i] as number) & AT_WORD) !== 0) atWord(ctx, i);
}

function bracketOpen(text: string, p: number): number {
  let q = p;
  if (text.charCodeAt(q - 1) === 32) q--;
  const c = text.charCodeAt(q - 1);
  return c === 40 || c === 91 || c === 123 || c === 60 || c === 0x3010 ? q - 1 : -1;
}

function bracketClose(text: string, p: number): number {
  let q = p;
  if (text.charCodeAt(q) === 32) q++;
  const c = text.charCodeAt(q);
  return c === 41 || c === 93 || c === 125 || c === 62 || c === 0x3011 ? q + 1 : -1;
}

function atWord(ctx: Context, i: number): void {
  const s = ctx.scan;
  const text = s.text;
  let l = s.start[i] as number;
  let last = i;
  // Names of the sign in two words: "a rond", "et işareti", "snabel a", "a còng".
  while (last + 1 < s.count && last < i + 2 && isSignTail(s, last + 1)) last++;
  let r = s.end[last] as number;
  const open = bracketOpen(text, l);
  const close = bracketClose(text, r);
  const bracketed = open >= 0 && close > 0;
  const starred = !bracketed && /[_*\-|~]/.test(text[l - 1] ?? "") && text[l - 1] === text[r];
  if (bracketed) {
    l = open;
    r = close;
  } else if (starred) {
    l--;
    r++;
  } else if (((s.shape[i] as number) & IS_DENSE) === 0 && !(spaceAt(text, l - 1) && spaceAt(text, r))) return;
  let p = r;
  while (p < r + 3 && spaceAt(text, p)) p++;
  const domain = domainEnd(text, p, true, true);
  if (domain.end < 0) return;
  if (domain.missingDot) {
    // "mara (at) gmail com": a mail provider's name before an ending that is no word.
    if ((wordBits(text, p, domain.firstLabelEnd) & PROVIDER) === 0) return;
    if ((wordBits(text, domain.tldStart, domain.tldEnd) & WORD_TLD) !== 0) return;
  }
  if ((wordBits(text, domain.tldStart, domain.tldEnd) & TLD) === 0) return;
  const local = localBack(s, i, l);
  if (local.start < 0) return;
  if (i > 0 && /[^\s"'\])}]/.test(text.slice(s.end[i - 1], l))) return;
  if (!bracketed && !starred) {
    // "look at example.com" is prose: a bare word needs a spoken dot, or a local part that could be nothing else.
    const cue = i > 0 && emailCue(s, i);
    const dense = ((s.shape[i] as number) & IS_DENSE) !== 0 && domain.dots > 0;
    if (!dense && !domain.odd && !local.spoken && !(local.strong || (cue && !local.common))) return;
    if (local.common && !local.spoken && !cue) return;
  }
  ctx.emit(local.start, domain.end, "EMAIL", 0.93, "email-spoken");
}

function spaceAt(text: string, p: number): boolean {
  const c = text.charCodeAt(p);
  return c === 32 || c === 9;
}

function isSignTail(s: Scan, k: number): boolean {
  const word = s.text.slice(s.start[k], s.end[k]).toLowerCase();
  return (
    word === "işareti" ||
    word === "rond" ||
    word === "sign" ||
    word === "còng" ||
    word === "merkki" ||
    word === "symbol" ||
    word === "zeichen" ||
    (word === "a" && k > 0 && /^(snabel|krøll)$/i.test(s.text.slice(s.start[k - 1], s.end[k - 1])))
  );
}

function emailCue(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    if (((s.cue[k] as number) & C_EMAIL) !== 0 && !(s.text.slice(s.start[k], s.end[k]).toLowerCase() === "at"))
      return true;
  }
  return false;
}

interface Local {
  start: number;
  /** Holds a dot or dash as a word. */
  spoken: boolean;
  /** Has a digit, dot or underscore in it. */
  strong: boolean;
  common: boolean;
}

function localBack(s: Scan, at: number, left: number): Local {
  const text = s.text;
  let k = at - 1;
  const none: Local = { start: -1, spoken: false, strong: false, common: false };
  if (k < 0 || left - (s.end[k] as number) > 3) return none;
  let start = -1;
  let spoken = false;
  let strong = false;
  let common = false;
  for (let atoms = 0; atoms < MOST_ATOMS && k >= 0; atoms++) {
    if (((s.word[k] as number) & (DOT_WORD | AT_WORD)) !== 0 && atoms === 0) return none;
    start = s.start[k] as number;
    const bits = s.word[k] as number;
    common = atoms === 0 && (bits & COMMON) !== 0 && (bits & FIRST) === 0;
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0) strong = true;
    // Dense scripts: Latin local parts only.
    if (k === 0) break;
    const gapFrom = s.end[k - 1] as number;
    const gap = start - gapFrom;
    const c = text.charCodeAt(gapFrom);
    if (gap === 1 && (c === 46 || c === 95 || c === 45 || c === 43)) {
      strong = true;
      k--;
      continue;
    }
    if (gap === 3 && text.slice(gapFrom, start) === " . ") {
      spoken = true;
      k--;
      continue;
    }
    const joint = (s.word[k - 1] as number) & (DOT_WORD | JOIN_WORD);
    if (joint === 0 || k < 2) break;
    const j = k - 1;
    const plain =
      gap <= 2 && start - (s.end[j] as number) <= 2 && (s.start[j] as number) - (s.end[j - 1] as number) <= 2;
    const wide = start - (s.end[j] as number) <= 3 && (s.start[j] as number) - (s.end[j - 1] as number) <= 3;
    if (!plain && !wide) break;
    spoken = true;
    // "guion bajo": a sign named in two words.
    k -= k >= 3 && ((s.word[k - 1] as number) & (s.word[k - 2] as number) & JOIN_WORD) !== 0 ? 3 : 2;
  }
  if (start >= 0 && !isAlnum(text.charCodeAt(start))) return none;
  if (start >= 0 && isDigit(text.charCodeAt(start)) && sizeOf(s, k) <= 1 && !spoken) return none;
  return { start, spoken, strong, common };
}
