/**
 * Addresses with the sign as a word: `mara dot oduya at example dot com`, `mara (arroba) example punto es`.
 * Walks atoms and separators out from the at-word, at most 24 atoms back.
 */

import { isOrdinary } from "../../names/ordinary-words.ts";
import { isAlnum, isDigit, unitAt } from "../../scan/classes.ts";
import {
  AT_WORD,
  C_EMAIL,
  COMMON,
  DIGIT_WORD,
  DOT_WORD,
  ENGLISH,
  FIRST,
  hashWord,
  JOIN_WORD,
  PROVIDER,
  TLD,
  WORD_TLD,
  wordBits,
} from "../../scan/lexicon.ts";
import { HAS_DIGIT, IS_DENSE, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { gapIsSpace } from "../persons/name-places.ts";
import { FOR, RADIO } from "../spoken/spelled-words.ts";
import { type Domain, domainEnd, labelEnd, secondWord } from "./domain.ts";
import { BIG_PROVIDER } from "./email.ts";
import { leadTo } from "./spoken-lead.ts";

const MOST_ATOMS = 24;

/** At-words that are also other words or too short to be sure; the rest name the sign and nothing else in such a place. */
const WEAK_SIGN = new Set(
  "at bei bij chez et eta ät aet ad lat ет ат ات אט at-sign dog собака собачка kukac małpa malpa bei"
    .split(" ")
    .map(hashWord),
);

const MAIL_NAME = /(?:mail|post|posta|pošta)$/iu;

/** Between tens and ones: "noventa y uno". */
const AND = wordSet("y e et and und en og och i", "exact");

/** Beasts that the sign is called after: before a dot that is said they are nothing else. */
const ANIMAL = wordSet("małpa malpa собака собачка kukac", "folded");

export function spokenEmails(ctx: Context): void {
  const s = ctx.scan;
  glued(ctx, s.text);
  lettered(ctx);
  if ((s.words & AT_WORD) === 0) return;
  for (let n = 0; n < s.anchorCount; n++)
    if (((s.word[s.anchors[n] as number] as number) & AT_WORD) !== 0) atWord(ctx, s.anchors[n] as number);
}

/** Marks that frame a word like brackets when a blank stands outside: stars, quotes, slashes. */
function frames(c: number, outside: number): boolean {
  return (c === 42 || c === 34 || c === 47) && (outside === 32 || outside === 10);
}

function bracketOpen(text: string, p: number): number {
  let q = p;
  if (text.charCodeAt(q - 1) === 32) q--;
  const c = text.charCodeAt(q - 1);
  return c === 40 || c === 91 || c === 123 || c === 60 || c === 0x3010 || frames(c, text.charCodeAt(q - 2))
    ? q - 1
    : -1;
}

function bracketClose(text: string, p: number): number {
  let q = p;
  if (text.charCodeAt(q) === 32) q++;
  const c = text.charCodeAt(q);
  return c === 41 || c === 93 || c === 125 || c === 62 || c === 0x3011 || frames(c, text.charCodeAt(q + 1))
    ? q + 1
    : -1;
}

function atWord(ctx: Context, i: number): void {
  const s = ctx.scan;
  const text = s.text;
  let l = s.start[i] as number;
  let last = i;
  // Names of the sign in two words: "a rond", "et işareti", "snabel a", "a còng".
  while (last + 1 < s.count && last < i + 4 && isSignTail(s, last + 1)) last++;
  let head = i;
  if (i > 0 && TAIL_SIGN.has(s.hash[i] as number) && /^[aа]$/i.test(text.slice(s.start[i - 1], s.end[i - 1]))) {
    // "a rond", "a còng": the letter belongs to the sign.
    head = i - 1;
    l = s.start[head] as number;
  } else if (i > 1 && /^coad[ăa] de maimu[țtţ]/iu.test(text.slice(s.start[i - 2], (s.start[i] as number) + 6))) {
    // Romanian: a monkey's tail.
    head = i - 2;
    l = s.start[head] as number;
  }
  let r = s.end[last] as number;
  const open = bracketOpen(text, l);
  const close = bracketClose(text, r);
  const bracketed = open >= 0 && close > 0;
  const c = text.charCodeAt(l - 1);
  const starred =
    !bracketed && (c === 95 || c === 42 || c === 45 || c === 124 || c === 126) && c === text.charCodeAt(r);
  const hyphened = starred && text.charCodeAt(r) === 45;
  if (bracketed) {
    l = open;
    r = close;
    // "mara((at))example.org".
    if (text.charCodeAt(l - 1) === text.charCodeAt(l) && text.charCodeAt(r) === text.charCodeAt(r - 1)) {
      l--;
      r++;
    }
  } else if (starred) {
    l--;
    r++;
  } else if (((s.shape[i] as number) & IS_DENSE) === 0) {
    // "mira, underscore, wolfe, at, example, dot, com": as speech is written down.
    if (text.charCodeAt(r) === 44) r++;
    if (!(spaceAt(text, l - 1) && spaceAt(text, r))) return;
  }
  let p = r;
  while (p < r + 3 && spaceAt(text, p)) p++;
  const second = hyphened || (s.words & DOT_WORD) === 0 ? -1 : secondWord(text, labelEnd(text, p));
  const domain = hyphened ? hyphenDomain(text, p) : domainEnd(text, second > 0 ? second : p);
  if (domain.end < 0) {
    // All of these are in ASCII; a label of another script may be long.
    if (text.charCodeAt(p) > 127) return;
    const label = labelEnd(text, p);
    if (!BIG_PROVIDER.test(text.slice(p, label))) return;
    const local = localBack(s, head, l);
    if (
      local.start >= 0 &&
      (bracketed ||
        local.spoken ||
        local.strong ||
        (!local.common && (!WEAK_SIGN.has(s.hash[i] as number) || (i > 0 && emailCue(s, head)))))
    )
      ctx.emit(local.start, label, "EMAIL", 0.88, "email-spoken");
    return;
  }
  if (!bracketed && !starred && !domain.odd && inProgram(text, l, domain.end)) return;
  const led = domain.end < 0 ? -1 : leadTo(s, head);
  if (led >= 0 && (second > 0 || domain.dots > 0 || (wordBits(text, p, domain.firstLabelEnd) & PROVIDER) !== 0))
    if (domain.lettered || (wordBits(text, domain.tldStart, domain.tldEnd) & TLD) !== 0) {
      const { start } = localBack(s, head, l);
      ctx.emit(start >= 0 && start < led ? start : led, domain.end, "EMAIL", 0.93, "email-spoken");
      return;
    }
  if (domain.missingDot) {
    // "mara (at) gmail com": a mail provider's name before an ending that is no word, or a sign that is nothing else.
    const weak = WEAK_SIGN.has(s.hash[i] as number);
    // "jansen_k at kpnmail nl": a mail's own name, behind what is no word.
    const mail =
      weak &&
      MAIL_NAME.test(text.slice(p, domain.firstLabelEnd)) &&
      head > 0 &&
      /[._\d]\p{L}{0,20}$/u.test(text.slice(Math.max(0, l - 24), l).trimEnd());
    if (weak && !mail && (wordBits(text, p, domain.firstLabelEnd) & PROVIDER) === 0) return;
    // "mira chiocciola esempio it": an ending that is a word too, at the end of its clause.
    const ends = !weak && !/^ \p{L}/u.test(text.slice(domain.end, domain.end + 2));
    if (!ends && (wordBits(text, domain.tldStart, domain.tldEnd) & WORD_TLD) !== 0) return;
  }
  if (!domain.lettered && (wordBits(text, domain.tldStart, domain.tldEnd) & TLD) === 0) return;
  const local = localBack(s, head, l);
  if (local.start < 0) return;
  // A line of a stack trace ("\tat com.example.mail") begins with the word: what ends the line above is not its local part.
  if (!domain.odd && head > 0 && text.slice(s.end[head - 1], l).includes("\n")) return;
  if (head > 0 && (local.spoken ? /[^\s"'\])},]/ : /[^\s"'\])}]/).test(text.slice(s.end[head - 1], l))) return;
  if (!bracketed && !starred) {
    // "look at example.com" is prose: a bare word needs a spoken dot, or a local part that could be nothing else.
    const cue = head > 0 && emailCue(s, head);
    // "look at my page example dot com": a domain of two words has to be told for an address, but behind "ät".
    const weak = WEAK_SIGN.has(s.hash[i] as number) && !ANIMAL(s, i) && text.charCodeAt(s.start[i] as number) !== 0xe4;
    if (second > 0 && weak && !cue && !local.spoken && !local.strong) return;
    // "ich bestelle bei otto punkt de", "wij kopen bij bol punt com".
    if (weak && !cue && !local.spoken && !local.strong && head > 0 && isOrdinary(s, head - 1)) return;
    const sure = domain.dots > 0 && !WEAK_SIGN.has(s.hash[i] as number) && !local.common;
    // "ติดต่อ parichat at example.org": Latin words told in another script's sentence.
    const foreign = domain.dots > 0 && head > 1 && (s.script[head - 2] as number) > 1 && !local.common;
    // "desi кльомба abv точка bg": a Latin word before another script's sign is no word of the sentence.
    const crossed = domain.dots > 0 && (s.script[i] as number) > 1 && head > 0 && (s.script[head - 1] as number) <= 1;
    const dense = ((s.shape[i] as number) & IS_DENSE) !== 0 && domain.dots > 0;
    if (
      !dense &&
      !sure &&
      !foreign &&
      !crossed &&
      !domain.odd &&
      !local.spoken &&
      !(local.strong || (cue && !local.common))
    )
      return;
    // "info klammeraffe beispiel punkt de": a sign that is no other word, before a dot that is said.
    const said = domain.odd && domain.dots > 0 && (!WEAK_SIGN.has(s.hash[i] as number) || ANIMAL(s, i));
    if (local.common && !local.spoken && !cue && !crossed && !said) return;
  }
  ctx.emit(fromCell(text, local.start), domain.end, "EMAIL", 0.93, "email-spoken");
}

/** "NullPointerException at com.example.Foo.bar(", "crash at info.example.tools.Parser.parse(Parser.java:7)": where a program was, before `l` and behind `end`. */
function inProgram(text: string, l: number, end: number): boolean {
  return FRAME.test(text.slice(end, end + 96)) || FAULT.test(text.slice(Math.max(0, l - 16), l));
}
/** A class and what it does, or what is called; "$" parts a class inside another. */
const FRAME = /^(?:\.[\w$<>]{1,48}){0,6}?(?:[($]|\.<)|^\.\p{Lu}\w{0,40}\.[\w$<]/u;
const FAULT = /(?:\p{Ll}(?:Exception|Error|Fault|Failure)|Throwable) $/u;

/** "Nga | my hanh 95 a còng …": words in small letters that fill a cell or a line before the rest of the local part. */
const CELL_WORDS = /(^|\n|[|:;]) {0,2}((?:[a-z]{2,8} ){1,3})$/;

function fromCell(text: string, start: number): number {
  const hit = CELL_WORDS.exec(text.slice(Math.max(0, start - 40), start));
  if (hit === null) return start;
  const words = hit[2] as string;
  return hit[1] !== "|" && isProse(words) ? start : start - words.length;
}

const isProse = (words: string): boolean =>
  words
    .trim()
    .split(" ")
    .some((word) => (wordBits(word, 0, word.length) & (COMMON | ENGLISH)) !== 0);

function spaceAt(text: string, p: number): boolean {
  const c = text.charCodeAt(p);
  return c === 32 || c === 9;
}

/** Words that may end the sign's name, or stand inside it. */
const SIGN_TAILS = new Set(
  "işareti rond còng móc keong arroba the rate of द रेट sign merkki symbol zeichen a а".split(" ").map(hashWord),
);

function isSignTail(s: Scan, k: number): boolean {
  if (!SIGN_TAILS.has(s.hash[k] as number)) return false;
  const word = s.text.slice(s.start[k], s.end[k]).toLowerCase();
  return (
    word === "işareti" ||
    TAIL_SIGN.has(s.hash[k] as number) ||
    (/^(the|rate|of|द|रेट)$/.test(word) &&
      /^(at|the|rate|एट|ऐट|द)$/i.test(s.text.slice(s.start[k - 1], s.end[k - 1]))) ||
    word === "sign" ||
    word === "merkki" ||
    word === "symbol" ||
    word === "zeichen" ||
    (/^[aа]$/.test(word) &&
      k > 0 &&
      /^(snabel|krøll|kuyruklu|маймунско|圈)$/i.test(s.text.slice(s.start[k - 1], s.end[k - 1])))
  );
}

function emailCue(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    // "e-post", "e-posta", "e-pasts": some word of mail after its letter.
    if (k > 0 && sizeOf(s, k - 1) === 1 && /^[eе]-p/i.test(s.text.slice(s.start[k - 1], (s.start[k] as number) + 1)))
      return true;
    if (((s.cue[k] as number) & C_EMAIL) !== 0 && !(s.text.slice(s.start[k], s.end[k]).toLowerCase() === "at"))
      return true;
  }
  return false;
}

/** Second words of signs that begin with the letter. */
const TAIL_SIGN = new Set(["rond", "còng", "móc", "keong", "arroba"].map(hashWord));

/** "kurt-at-contoso-dot-com": the rest of a run whose dots are words between hyphens. */
function hyphenDomain(text: string, p: number): Domain {
  const plain = domainEnd(text, p);
  const run = labelEnd(text, p);
  const dot = /^(.+)-(dot|punkt|point|punto|ponto|punt|kropka|tecka|piste|nokta)-([a-z]{2,})$/i.exec(
    text.slice(p, run),
  );
  if (dot === null) return plain;
  const tldStart = run - (dot[3] as string).length;
  return {
    end: run,
    dots: 1,
    tldStart,
    tldEnd: run,
    firstLabelEnd: p + (dot[1] as string).length,
    missingDot: false,
    odd: true,
  };
}

/** "kurt.andersATcontosoDOTcom": the words in capitals inside a run of small letters. */
function glued(ctx: Context, text: string): void {
  for (let dot = text.indexOf("DOT"); dot >= 0; dot = text.indexOf("DOT", dot + 3)) {
    const end = labelEnd(text, dot + 3);
    if ((wordBits(text, dot + 3, end) & TLD) === 0) continue;
    let p = dot;
    let at = -1;
    while (p > 0 && dot - p < 80) {
      const c = text.charCodeAt(p - 1);
      if (!isAlnum(c) && c !== 46 && c !== 95 && c !== 45) break;
      p--;
      if (at < 0 && text.startsWith("AT", p)) at = p;
    }
    if (at > p && dot - at > 4) ctx.emit(p, end, "EMAIL", 0.9, "email-spoken");
  }
}

const T = wordSet("t", "folded");
const LETTERED_DOMAIN =
  /^ {0,2}([\p{L}\d-]{1,40}(?: {0,2}(?:[([{<] ?d ?o ?t ?[)\]}>]|\.) {0,2}[\p{L}\d-]{2,24}){1,4})(?![\p{L}\d])/iu;
const LETTERED_LOCAL = /[\p{L}\d][\p{L}\d._+-]{0,40} {0,2}$/u;

/** "mara ( a t ) example ( d o t ) com": the words letter by letter between brackets. */
function lettered(ctx: Context): void {
  const s = ctx.scan;
  if (!T.inText(s)) return;
  const { text, start, end } = s;
  for (let n = 0; n < s.tellingCount; n++) {
    const t = s.telling[n] as number;
    const p = (start[t] as number) - 2;
    if ((end[t] as number) - p !== 3 || (text.charCodeAt(p + 2) | 32) !== 116) continue;
    if (p < 0 || text.charCodeAt(p + 1) !== 32 || (text.charCodeAt(p) | 32) !== 97 || isAlnum(unitAt(text, p - 1)))
      continue;
    const open = bracketOpen(text, p);
    const close = bracketClose(text, p + 3);
    if (open < 0 || close < 0) continue;
    const domain = LETTERED_DOMAIN.exec(text.slice(close, close + 120));
    const local = LETTERED_LOCAL.exec(text.slice(Math.max(0, open - 44), open));
    if (domain === null || local === null) continue;
    const from = Math.max(0, open - 44) + local.index;
    ctx.emit(from, close + domain[0].length, "EMAIL", 0.9, "email-spoken");
  }
}

const PART_OF_NAME = wordSet("vd le la de du des van von der den el al di da dos del mc mac san ter ten zu", "folded");

function isJoint(s: Scan, k: number): boolean {
  return ((s.word[k] as number) & (DOT_WORD | JOIN_WORD)) !== 0;
}

/** How many words before token `k` name one sign: "guion bajo" two, "tiret du bas" three. */
function signWords(s: Scan, k: number): number {
  const join = (n: number): boolean => n >= 1 && ((s.word[n] as number) & JOIN_WORD) !== 0;
  if (k >= 4 && join(k - 1) && join(k - 3) && /^(?:du|de|en)$/i.test(s.text.slice(s.start[k - 2], s.end[k - 2])))
    return 3;
  return k >= 3 && join(k - 1) && join(k - 2) ? 2 : 1;
}

const LETTER_OF = new RegExp(`(?:^|[\\s:])(\\p{L} ${FOR} )$`, "iu");

/** Letters apart, each with a word for it or without, before the last one. */
const LETTERS = new RegExp(`(?:^|[\\s:,])((?:\\p{L}(?: ${FOR} ?\\p{L}{2,14})?(?:, | |-)){1,24})$`, "iu");
const LONGEST_SPELLING = 160;

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
  // "quigley eighty two at …": a number in words behind the name.
  let words = k;
  while (
    words > 0 &&
    k - words < 5 &&
    (((s.word[words] as number) & DIGIT_WORD) !== 0 || (words < k && AND(s, words))) &&
    gapIsSpace(s, words)
  )
    words--;
  const told =
    words < k &&
    sizeOf(s, words) >= 3 &&
    ((s.word[words] as number) & (DIGIT_WORD | DOT_WORD | JOIN_WORD | AT_WORD | COMMON)) === 0;
  if (told) k = words;
  // "… underscore sixty two at …": the number is a piece of its own.
  else if (words < k && words > 0 && isJoint(s, words)) k = words + 1;
  for (let atoms = 0; atoms < MOST_ATOMS && k >= 0; atoms++) {
    if (((s.word[k] as number) & (DOT_WORD | AT_WORD)) !== 0 && atoms === 0) return none;
    start = s.start[k] as number;
    const bits = s.word[k] as number;
    common = atoms === 0 && (bits & COMMON) !== 0 && (bits & FIRST) === 0;
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0) strong = true;
    // "c a m i l l a punto pozzoli", "m comme marie, a, e, l": a word letter by letter.
    const letters =
      sizeOf(s, k) === 1 ? (LETTERS.exec(text.slice(Math.max(0, start - LONGEST_SPELLING), start))?.[1] ?? "") : "";
    if (letters !== "") {
      start -= letters.length;
      while (k > 0 && (s.start[k] as number) > start) k--;
      spoken = true;
    }
    // Dense scripts: Latin local parts only.
    if (k === 0) break;
    let gapFrom = s.end[k - 1] as number;
    let gap = start - gapFrom;
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
    // "yannick tiret bas le goff arobase": a particle belongs to the name behind it.
    if (k >= 3 && gap === 1 && PART_OF_NAME(s, k - 1) && !isJoint(s, k - 1) && isJoint(s, k - 2)) {
      start = s.start[--k] as number;
      gapFrom = s.end[k - 1] as number;
      gap = start - gapFrom;
    }
    // "pappu dot yadav chaubis at …": a blank inside the last piece.
    if (
      atoms === 0 &&
      k >= 3 &&
      gap === 1 &&
      isJoint(s, k - 2) &&
      !isJoint(s, k - 1) &&
      ((s.word[k - 1] as number) & COMMON) === 0 &&
      gapIsSpace(s, k)
    ) {
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
    k -= signWords(s, k) + 1;
  }
  // "encarni 83 arroba …": the number alone is no name.
  if (
    k > 0 &&
    start === (s.start[k] as number) &&
    isNumber(s, k) &&
    sizeOf(s, k) <= 4 &&
    start - (s.end[k - 1] as number) === 1 &&
    ((s.word[k - 1] as number) & COMMON) === 0 &&
    /^[a-z]{3,}$/.test(text.slice(s.start[k - 1], s.end[k - 1]))
  )
    start = s.start[k - 1] as number;
  // "golf whiskey echo november at …": letters by the words of radio.
  if (RADIO(s, k) && RADIO(s, k - 1) && start === (s.start[k] as number)) {
    for (let n = 0; n < MOST_ATOMS && RADIO(s, k - 1) && (s.start[k] as number) - (s.end[k - 1] as number) <= 2; n++)
      k--;
    start = s.start[k] as number;
    spoken = true;
  }
  // "j as in juliet dot peters": a letter with the word it begins.
  const lettered = start > 0 ? LETTER_OF.exec(text.slice(Math.max(0, start - 14), start)) : null;
  if (lettered !== null && (lettered[1] as string)[0]?.toLowerCase() === text[start]?.toLowerCase()) {
    start -= (lettered[1] as string).length;
    spoken = true;
  }
  if (start >= 0 && !isAlnum(text.charCodeAt(start))) return none;
  if (start >= 0 && isDigit(text.charCodeAt(start)) && sizeOf(s, k) <= 1 && !spoken) return none;
  return { start, spoken, strong, common };
}
