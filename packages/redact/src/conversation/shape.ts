/** How a message ends and begins, as far as a value may run over from one message into the next. */

import { atomOf, signOf } from "../said/words.ts";
import { CLASS, DENSE, FOLD, isAlnum, isDigit, LOWER, NEWLINE, SPACE, UPPER, unitAt } from "../scan/classes.ts";
import { AT_WORD, bitsAt, DIGIT_WORD, DOT_WORD, extendHash, HASH_SEED, lookup } from "../scan/lexicon.ts";

/** How much of a message's end and beginning is read with its neighbour, UTF-16 code units. */
export const REACH = 96;
/** A message no longer than this may stand between two pieces: "ok", "go on". */
const INTERJECTION = 24;

export interface Shape {
  readonly endsDigits: boolean;
  readonly startsDigits: boolean;
  /** Nothing but digits and words that lead from one piece to the next: the part from the first digit to the last. */
  readonly core: { readonly from: number; readonly to: number } | null;
  /** An at-sign, a full stop or their words at the end or the beginning. */
  readonly endsSign: boolean;
  readonly startsSign: boolean;
  /** "mara@exam" and "ple.com": an address cut inside its domain. */
  readonly endsHalf: boolean;
  readonly startsHalf: boolean;
  /** Letters and digits mixed, or a run of capitals: a code's half. */
  readonly endsCode: boolean;
  readonly startsCode: boolean;
  /** One word in capitals: "RSSMRA", the letters a code begins with. */
  readonly oneLetters: boolean;
  readonly endsName: boolean;
  readonly oneName: boolean;
  /** A short number at the end, a capital at the beginning: a house and its street. */
  readonly endsHouse: boolean;
  readonly startsStreet: boolean;
  readonly short: boolean;
}

/** Every message is asked, and hardly one is any of it: a letter or two are looked at before a pattern is. */
export function shapeOf(text: string): Shape {
  const tail = text.slice(-REACH).trimEnd();
  const head = text.trimStart().slice(0, REACH);
  const first = firstOf(head);
  const last = lastOf(tail);
  const signed = last.includes("@") || last.includes("＠");
  const [ends, starts] = [bitsOf(last), bitsOf(first)];
  const lead = unitAt(first, 0);
  return {
    endsDigits: (ends & DIGIT_WORD) !== 0 || digits(last) || saidDense(last),
    startsDigits: (starts & DIGIT_WORD) !== 0 || digits(first) || saidDense(first),
    core: coreOf(text),
    endsSign: (ends & (AT_WORD | DOT_WORD)) !== 0 || (signed && /[@＠](?:[\p{L}\p{N}-]+\.)?$/u.test(last)),
    startsSign: (starts & (AT_WORD | DOT_WORD)) !== 0 || (!isAlnum(lead) && /^(?:[@＠]\p{L}|\.\p{L}{2,})/u.test(first)),
    endsHalf: signed && /[\p{L}\p{N}][@＠][\p{L}\p{N}-]+$/u.test(last),
    startsHalf: first.includes(".") && /^[\p{L}\p{N}-]*\.\p{L}{2,}/u.test(first),
    endsCode: code(last) || key(last) || (last.length === 4 && /(?<![\p{L}\d])[A-Z]{2}\d\d [A-Z]{4}$/u.test(tail)),
    startsCode: code(first) || key(first),
    oneLetters: first.length === head.length && isUpper(lead) && /^\p{Lu}{2,8}$/u.test(first),
    endsName: mayEndName(tail) && /\p{Lu}\p{L}+$/u.test(tail),
    oneName: first.length === head.length && /^\p{Lu}[\p{L}'’-]+[.!]?$/u.test(head),
    endsHouse: isDigit(unitAt(last, 0)) && /^\d{1,4}\p{L}?[.,]?$/u.test(last),
    startsStreet: isUpper(lead) && text.length <= REACH,
    short: interjects(text),
  };
}

/** Up to the first blank, comma or semicolon. */
function firstOf(head: string): string {
  let end = 0;
  while (end < head.length && (head.charCodeAt(end) === 58 || !stops(head, end))) end++;
  return head.slice(0, end);
}

/** The word a text ends in, from the last blank, comma, semicolon or colon on. */
function lastOf(tail: string): string {
  let at = tail.length;
  while (at > 0 && !stops(tail, at - 1)) at--;
  // "身分證字號是A123": no blank stands before it.
  if (at < tail.length && CLASS[tail.charCodeAt(at)] === DENSE && tail.charCodeAt(tail.length - 1) < 128)
    return /[\x21-\x7e]*$/.exec(tail.slice(at))?.[0] ?? "";
  return tail.slice(at);
}

/** White space, as patterns know it, a comma, a semicolon or a colon. */
function stops(text: string, p: number): boolean {
  const c = text.charCodeAt(p);
  const k = CLASS[c];
  if (k === SPACE || k === NEWLINE) return c !== 0x85;
  return c === 44 || c === 58 || c === 59 || c === 0xfeff;
}

const isUpper = (c: number): boolean => CLASS[c] === UPPER;

/** Letters, and halves of surrogate pairs, which may be some. */
function maybeLetter(c: number): boolean {
  return (CLASS[c & 0xffff] as number) >= LOWER || (c >= 0xd800 && c < 0xe000);
}

/** Is there a capital, or what may be one, among the letters it ends with, but for the last? */
function mayEndName(tail: string): boolean {
  let p = tail.length - 1;
  if (p < 0 || !maybeLetter(tail.charCodeAt(p))) return false;
  for (p--; p >= 0; p--) {
    const c = tail.charCodeAt(p);
    if (isUpper(c) || (c >= 0xd800 && c < 0xe000)) return true;
    if (!maybeLetter(c) && c !== ORDINAL) return false;
  }
  return false;
}

/** "º", a letter that no table here calls one. */
const ORDINAL = 0xba;

/** What people say between pieces of a number, besides its digits. */
const LEADS = new Set(
  "then and next it is its ends starts begins with the last first after that comes plus yes no ok okay so und dann danach weiter ja es ist y luego después sí es et puis ensuite oui e poi dopo sì depois sim en dan daarna ja och sedan og så i potem dalej tak a pak ano и потом дальше да затем і далі так και μετά ναι ve sonra evet".split(
    " ",
  ),
);
const MOST_LEADS = 4;
const DENSE_ENDS = new Set("の です から ครับ ค่ะ คะ 이요 이에요 예요 요 입니다".split(" "));

function coreOf(text: string): { from: number; to: number } | null {
  if (text.length > REACH * 2 || text.includes("·")) return null;
  let from = -1;
  let to = -1;
  let leads = 0;
  WORD.lastIndex = 0;
  for (let word = WORD.exec(text); word !== null; word = WORD.exec(text)) {
    const spelled = word[0].toLowerCase();
    if (digits(word[0]) || (bitsOf(word[0]) & DIGIT_WORD) !== 0 || saidDense(word[0]) || isDouble(spelled)) {
      if (from < 0) from = word.index;
      to = word.index + word[0].length;
    } else if (/^[.()/–-]+$/.test(word[0]) || (from >= 0 && (DENSE_ENDS.has(word[0]) || signOf(spelled) !== null)))
      continue;
    else if (!LEADS.has(spelled.replace(/\.+$/, "")) || ++leads > MOST_LEADS) return null;
  }
  return from < 0 ? null : { from, to };
}

const WORD = /[^\s,;:…!?]+/g;
/** "double seven". */
const isDouble = (word: string): boolean => atomOf(word)?.kind === "repeated";

/** What holds a stand-in held a value: it is no "ok", however short it has become. */
export function interjects(text: string): boolean {
  return text.trim().length <= INTERJECTION && !/[\d@·]/.test(text);
}

/** "5512の", "8207ครับ": what ends a sentence in scripts without blanks. */
const DENSE_END = /(?:の|です|でございます|から|に|ครับ|ค่ะ|คะ|이요|이에요|예요|요|입니다|에)+$/u;

function digits(said: string): boolean {
  const c = unitAt(said, 0);
  const dense = isDigit(c) && CLASS[said.charCodeAt(said.length - 1)] === DENSE;
  const word = dense ? said.replace(DENSE_END, "") : said;
  // "-9876", ".77": the rest of a number cut before its sign.
  return (isDigit(c) || (c >= 40 && c <= 46)) && /^[+(.-]?\d[\d\s()/.–-]*(?:-[A-Za-z])?\.?$/.test(word);
}

/** "사사일팔", "我手机号一三九", "สี่สี่หนึ่ง": digits of a script without blanks, at the end of a word or all of it but what ends a sentence. */
function saidDense(word: string): boolean {
  if (word.length < 2 || CLASS[word.charCodeAt(0)] !== DENSE || word.length > MOST_DENSE) return false;
  return SAID_DENSE.test(word);
}
const MOST_DENSE = 40;
const SAID_DENSE =
  /(?:[零〇一二三四五六七八九幺]{3,}|[공영일이삼사오육륙칠팔구]{3,}|(?:ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า){2,}|(?:ゼロ|ぜろ|イチ|いち|ニ|サン|さん|ヨン|よん|ゴ|ロク|ろく|ナナ|なな|ハチ|はち|キュウ|キュー|きゅう){2,})(?:の|です|ครับ|ค่ะ|이요|이에요|예요|요|입니다|에)?[.。]?$/u;

function holdsDigit(word: string): boolean {
  for (let p = 0; p < word.length; p++) if (isDigit(word.charCodeAt(p))) return true;
  return false;
}

function code(word: string): boolean {
  const c = unitAt(word, 0);
  const begins = isDigit(c) || CLASS[c] === UPPER || (c >= 0xd800 && c < 0xe000);
  return begins && holdsDigit(word) && /^(?=.*\d)[\p{Lu}\d][\p{Lu}\d.-]+$/u.test(word);
}

/** Half of a long key: letters of both cases and digits. */
function key(word: string): boolean {
  return word.length >= 8 && holdsDigit(word) && /^(?=.*\p{Lu})(?=.*\p{Ll})[\p{L}\d_+/.-]+=*$/u.test(word);
}

/** The lexicon's bits of a word without a bracket before it, and without brackets and stops behind it. */
function bitsOf(word: string): number {
  let from = OPENING.includes(word.charAt(0)) ? 1 : 0;
  // "п'ять": the lexicon has what stands behind the sign.
  const quote = word.indexOf("'") < 0 ? word.indexOf("’") : word.indexOf("'");
  if (quote > 0 && quote < 4) from = quote + 1;
  let to = word.length;
  while (to > from && CLOSING.includes(word.charAt(to - 1))) to--;
  if (to <= from) return 0;
  let hash = HASH_SEED;
  for (let p = from; p < to; p++) hash = extendHash(hash, FOLD[word.charCodeAt(p)] as number);
  const slot = lookup(hash);
  return slot < 0 ? 0 : bitsAt(slot);
}

const OPENING = "([{<";
const CLOSING = ")]}>.,!?…";
