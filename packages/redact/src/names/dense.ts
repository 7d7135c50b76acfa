/**
 * Stretches that may be a name in Chinese, Japanese and Korean, where nothing marks a word's edges, and what the name
 * model looks at for each. The same code runs in training and in use. Every stretch is at most a dozen characters.
 */

import { edged } from "../recognizers/edged.ts";
import { CLASS, DENSE, FOLD, HAN, HANGUL, HIRAGANA, KATAKANA, SCRIPT, scriptAt, unitAt } from "../scan/classes.ts";
import { bitsAt, CJK_SURNAME, extendHash, FIRST, HASH_SEED, hashWord, lookup } from "../scan/lexicon.ts";
import { holds } from "./bits.ts";
import {
  CHINESE_DOUBLE,
  CHINESE_FAMILY,
  CHINESE_GIVEN,
  JAPANESE_FAMILY,
  JAPANESE_GIVEN,
  KOREAN_DOUBLE,
  KOREAN_FAMILY,
  KOREAN_FIRST,
  KOREAN_SECOND,
} from "./dense-names.ts";
import { SLOTS } from "./features.ts";

/** One bit a character and use: a family name, a given name's first or second syllable, a character of given names. */
const IS_FAMILY = 1;
const IS_GIVEN = 2;
const IS_SECOND = 4;
const uses = new Uint8Array(0x10000);
const mark = (characters: Iterable<string>, bit: number): void => {
  for (const c of characters) uses[c.charCodeAt(0)] = (uses[c.charCodeAt(0)] as number) | bit;
};
mark(CHINESE_FAMILY, IS_FAMILY);
mark(CHINESE_GIVEN, IS_GIVEN);
mark(KOREAN_FAMILY, IS_FAMILY);
mark(KOREAN_FIRST, IS_GIVEN);
mark(KOREAN_SECOND, IS_SECOND);
const FILTER_BITS = 1 << 16;
const doubles = new Set([...CHINESE_DOUBLE, ...KOREAN_DOUBLE]);
/** Begins a family name of two characters; begins a Chinese title; stands before a name as one is called. */
const OPENS_DOUBLE = 8;
const OPENS_TITLE = 16;
const CALLS = 32;
/** Opens what stands behind a name in hiragana. */
const BEHIND = 64;
mark(doubles, OPENS_DOUBLE);
mark("ちくさでと", BEHIND);
mark("小老阿大", CALLS);
mark("先女小太老经經总總工主师師同医醫哥姐叔阿", OPENS_TITLE);

/** Does a Chinese family name of one sign stand there; is it a sign of Chinese given names? */
export const isFamilySign = (text: string, p: number): boolean =>
  ((uses[text.charCodeAt(p)] as number) & IS_FAMILY) !== 0;
export const isGivenSign = (text: string, p: number): boolean =>
  ((uses[text.charCodeAt(p)] as number) & IS_GIVEN) !== 0;

function isDouble(text: string, p: number): boolean {
  return ((uses[text.charCodeAt(p)] as number) & OPENS_DOUBLE) !== 0 && doubles.has(text.slice(p, p + 2));
}
const japaneseFamily = names(JAPANESE_FAMILY);
const japaneseGiven = names(JAPANESE_GIVEN);
/** Sets of more of them, as bits. */
let moreFamily = new Uint8Array(1) as Uint8Array;
let moreGiven = new Uint8Array(1) as Uint8Array;

export function addJapanese(sets: { readonly family: Uint8Array; readonly given: Uint8Array }): void {
  moreFamily = sets.family;
  moreGiven = sets.given;
}

/** Names, and one bit for each value of the low bits of their hashes: most of what is asked about is none of them. */
interface Names {
  readonly spelled: ReadonlySet<string>;
  readonly filter: Uint8Array;
}

function names(listed: readonly string[]): Names {
  const filter = new Uint8Array(FILTER_BITS >> 3);
  for (const name of listed) {
    const at = hashWord(name) & (FILTER_BITS - 1);
    filter[at >> 3] = (filter[at >> 3] as number) | (1 << (at & 7));
  }
  return { spelled: new Set(listed), filter };
}

/** Is `text[from, to)` one of the names, or in the set of more of them? */
function isNamed({ spelled, filter }: Names, more: Uint8Array, text: string, from: number, to: number): boolean {
  let hash = HASH_SEED;
  const end = Math.min(to, text.length);
  for (let p = from; p < end; p++) hash = extendHash(hash, FOLD[text.charCodeAt(p)] as number);
  const at = hash & (FILTER_BITS - 1);
  return (
    (((filter[at >> 3] as number) & (1 << (at & 7))) !== 0 && spelled.has(text.slice(from, to))) || holds(more, hash)
  );
}

/** "前田くみ子", "森あすか": behind a family's name from `p` on a listed given name that is not all of Han, three signs and more; where it ends, or -1. */
export function givenGlued(text: string, p: number): number {
  // "昨日森あすか": behind a word for when.
  if (!isHan(text, p) || (p > 0 && isHan(text, p - 1) && !"日週月年朝夜".includes(text[p - 1] as string))) return -1;
  let q = p;
  while (q - p < 4 && isHan(text, q)) q++;
  if (scriptAt(text, q) !== HIRAGANA || q - p > 3 || !isJapaneseFamily(text, p, q)) return -1;
  for (let r = Math.min(q + 5, text.length); r >= q + 3; r--)
    if (scriptAt(text, r - 1) !== KATAKANA && isJapaneseGiven(text, q, r)) return r;
  return -1;
}

export const isJapaneseFamily = (text: string, from: number, to: number): boolean =>
  isNamed(japaneseFamily, moreFamily, text, from, to);
export const isJapaneseGiven = (text: string, from: number, to: number): boolean =>
  isNamed(japaneseGiven, moreGiven, text, from, to);

/** More ends than any start has. */
export const MOST_ENDS = 12;

/** "々" and "ヶ" stand in names as signs of Han do. */
function isHan(text: string, p: number): boolean {
  const c = unitAt(text, p);
  return SCRIPT[c] === HAN || c === 0x3005 || c === 0x30f6;
}

/** What is glued behind a Korean name, to the end of its word. */
export const KOREAN_TAIL =
  /^(은|는|이|가|을|를|의|에게|에게서|한테|께|께서|님|님이|님은|님께|님의|님도|님께서|님이요|씨|씨가|씨는|씨의|씨도|씨가요|입니다|이에요|예요|이라고|라고|이고|인데|인데요|이요|요|도|과|와|이랑|랑|드림|올림|아|야|이며|으로|로|만|측|이라는|라는|이라고요|이었습니다|였습니다|이신데|이가|이는|이의|이도)?$/;
const JAPANESE_AFTER =
  /^(です|でした|と申|と言|といい|様|さま|さん|ちゃん|くん|君|氏|の|が|は|に|を|より|から|へ|と|も|宛|$|[\s、。，．,.（）()「」:：<>])/;
const CHINESE_TITLE =
  /^(先生|女士|小姐|太太|老师|老師|经理|經理|总|總|工|主任|师傅|師傅|同学|同學|医生|醫生|哥|姐|叔|阿姨)/;

/** Writes the ends of the stretches that begin at `p` into `ends`, returns how many; 0 for a place no name begins at. */
export function endsFrom(text: string, p: number, japanese: boolean, ends: Int32Array): number {
  const script = scriptAt(text, p);
  if (script === HAN) return japanese ? japaneseEnds(text, p, ends) : chineseEnds(text, p, ends);
  if (script === HANGUL) return koreanEnds(text, p, ends);
  if (script === KATAKANA) return kanaEnds(text, p, ends, KATAKANA);
  if (script === HIRAGANA) return kanaEnds(text, p, ends, HIRAGANA);
  return 0;
}

function chineseEnds(text: string, p: number, ends: Int32Array): number {
  const use = uses[text.charCodeAt(p)] as number;
  if ((use & (IS_FAMILY | IS_GIVEN | OPENS_DOUBLE | CALLS)) === 0) return 0;
  let n = 0;
  const family = isDouble(text, p) ? 2 : (use & IS_FAMILY) !== 0 ? 1 : 0;
  if (family > 0) {
    if (
      ((uses[unitAt(text, p + family)] as number) & OPENS_TITLE) !== 0 &&
      CHINESE_TITLE.test(text.slice(p + family, p + family + 2))
    )
      ends[n++] = p + family;
    if (scriptAt(text, p + family) === HAN) {
      ends[n++] = p + family + 1;
      if (scriptAt(text, p + family + 1) === HAN) ends[n++] = p + family + 2;
    }
  }
  if (scriptAt(text, p + 1) !== HAN) return n;
  const pet = (use & CALLS) !== 0;
  if (
    family !== 1 &&
    (pet ||
      ((use & (uses[text.charCodeAt(p + 1)] as number) & IS_GIVEN) !== 0 && (p === 0 || scriptAt(text, p - 1) !== HAN)))
  )
    ends[n++] = p + 2;
  if (pet && scriptAt(text, p + 2) === HAN) ends[n++] = p + 3;
  return n;
}

function japaneseEnds(text: string, p: number, ends: Int32Array): number {
  const opens = p === 0 || !isHan(text, p - 1);
  if (!opens && !isJapaneseFamily(text, p, p + 2) && !isJapaneseFamily(text, p, p + 3)) return 0;
  let q = p;
  while (q - p < 8 && isHan(text, q)) q++;
  if (q - p > 6 || isHan(text, q)) return 0;
  let n = 0;
  ends[n++] = q;
  const space = unitAt(text, q);
  if ((space === 32 || space === 0x3000) && q - p <= 4) {
    const r = sameRun(text, q + 1, 6);
    if (r > q + 1) ends[n++] = r;
  } else if (scriptAt(text, q) === HIRAGANA && q - p >= 2) {
    for (let r = q + 2; r <= q + 4; r++) {
      if (scriptAt(text, r - 1) !== HIRAGANA) break;
      if (JAPANESE_AFTER.test(text.slice(r, r + 3))) ends[n++] = r;
    }
  }
  return n;
}

function sameRun(text: string, from: number, most: number): number {
  const script = scriptAt(text, from);
  if (script !== HAN && script !== HIRAGANA && script !== KATAKANA) return from;
  let r = from;
  while (r - from < most && (scriptAt(text, r) === script || (script === HAN && isHan(text, r)))) {
    if (script === HIRAGANA && r - from >= 2 && JAPANESE_AFTER.test(text.slice(r, r + 3))) break;
    r++;
  }
  return r;
}

function koreanEnds(text: string, p: number, ends: Int32Array): number {
  if (p > 0 && scriptAt(text, p - 1) === HANGUL) return 0;
  let q = p;
  while (q - p < 10 && scriptAt(text, q) === HANGUL) q++;
  if (q - p < 2 || q - p > 9) return 0;
  let n = 0;
  const first = uses[text.charCodeAt(p)] as number;
  if ((first & (IS_FAMILY | IS_GIVEN | OPENS_DOUBLE)) === 0) return 0;
  const second = uses[text.charCodeAt(p + 1)] as number;
  const double = isDouble(text, p);
  for (let k = 2; k <= 4 && p + k <= q; k++) {
    const fits = double
      ? k >= 3
      : (k <= 3 && (first & IS_FAMILY) !== 0) || (k === 2 && (first & IS_GIVEN) !== 0 && (second & IS_SECOND) !== 0);
    if (fits && KOREAN_TAIL.test(text.slice(p + k, q))) ends[n++] = p + k;
  }
  return n;
}

const HIRAGANA_AFTER = edged(/^(ちゃん|くん|さん|です|と申|といい)/);

function kanaEnds(text: string, p: number, ends: Int32Array, script: number): number {
  if (p > 0 && scriptAt(text, p - 1) === script) return 0;
  // "ー" belongs to the run it stands in.
  let q = p;
  while (q - p < 10 && scriptAt(text, q) === script) q++;
  if (scriptAt(text, q) === script) return 0;
  let n = 0;
  if (script === HIRAGANA) {
    for (let r = p + 2; r <= Math.min(q, p + 4); r++)
      if (
        r === q ||
        (((uses[text.charCodeAt(r)] as number) & BEHIND) !== 0 && HIRAGANA_AFTER.test(text.slice(r, r + 3)))
      ) {
        if (n < 4) ends[n++] = r;
      }
    const space = text.charCodeAt(q);
    if (q - p >= 2 && q - p <= 5 && (space === 32 || space === 0x3000) && scriptAt(text, q + 1) === HIRAGANA)
      ends[n++] = sameRun(text, q + 1, 6);
    return n;
  }
  if (q - p < 2) return 0;
  ends[n++] = q;
  for (let k = 0; k < 2; k++) {
    const gap = text.charCodeAt(q);
    if (gap !== 32 && gap !== 0x3000 && gap !== 0x30fb && gap !== 0xff1d && gap !== 0xff65) break;
    let r = q + 1;
    while (r - q < 10 && scriptAt(text, r) === KATAKANA) r++;
    if (r - q < 2) break;
    ends[n++] = r;
    q = r;
  }
  return n;
}

function slot(kind: number, value: number): number {
  let h = Math.imul(value ^ Math.imul(kind + 400, 0x27d4eb2d), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  return (h >>> 14) & (SLOTS - 1);
}

/** What kind of mark stands at `p`: an edge of the text, a line, a space, punctuation, or a script. */
function edge(text: string, p: number): number {
  if (p < 0 || p >= text.length) return 1;
  const c = text.charCodeAt(p);
  if (c === 10 || c === 13) return 2;
  if (c === 32 || c === 0x3000) return 3;
  if (CLASS[c] !== DENSE) return c < 0x80 ? 4 : 5;
  return 6 + (SCRIPT[c] as number);
}

/** Is `from..to` an ordinary word of the lexicon? */
function isWord(text: string, from: number, to: number): number {
  if (from < 0) return 0;
  let h = HASH_SEED;
  for (let p = from; p < to; p++) h = extendHash(h, unitAt(text, p));
  const found = lookup(h);
  return found >= 0 && (bitsAt(found) & (FIRST | CJK_SURNAME)) === 0 ? 1 : 0;
}

/** How far before and behind a stretch its features look. */
export const DENSE_BEFORE = 3;
export const DENSE_BEHIND = 3;

/** Features of the stretch `from..to`, at most `MOST` of them. */
export function denseFeatures(text: string, from: number, to: number, japanese: boolean, out: Int32Array): number {
  const unit = (p: number): number => (p >= 0 && p < text.length ? text.charCodeAt(p) : 0);
  const script = scriptAt(text, from);
  const size = to - from;
  const c1 = unit(from);
  const c2 = unit(from + 1);
  const c3 = unit(from + 2);
  const last = unit(to - 1);
  const p1 = unit(from - 1);
  const p2 = unit(from - 2);
  const n1 = unit(to);
  const n2 = unit(to + 1);
  let listed = 0;
  if (script === HAN && japanese) {
    let family = 0;
    for (let k = 3; k >= 2 && family === 0; k--) if (size >= k && isJapaneseFamily(text, from, from + k)) family = k;
    if (family === 0 && size >= 1 && isJapaneseFamily(text, from, from + 1)) family = 1;
    let rest = text.slice(from + family, to);
    const spaced = /[ \u3000]/.test(text.slice(from, to));
    if (spaced) rest = text.slice(from, to).split(/[ \u3000]/)[1] as string;
    listed =
      (family > 0 ? 1 : 0) |
      (family > 0 && rest === "" ? 2 : 0) |
      (isJapaneseGiven(rest, 0, rest.length) ? 4 : 0) |
      (spaced ? 8 : 0);
  } else {
    const double = isDouble(text, from) ? 1 : 0;
    listed = double | (((uses[c1] as number) & IS_FAMILY) !== 0 ? 2 : 0);
    const middle = uses[unit(to - 2)] as number;
    const end = uses[last] as number;
    if (script === HAN) listed |= ((end & IS_GIVEN) !== 0 ? 4 : 0) | ((middle & IS_GIVEN) !== 0 ? 8 : 0);
    else listed |= ((middle & IS_GIVEN) !== 0 ? 4 : 0) | ((end & IS_SECOND) !== 0 ? 8 : 0);
  }
  const kind = (script * 2 + (japanese ? 1 : 0)) * 16 + Math.min(size, 9);
  const own = kind * 16 + listed;
  const left = edge(text, from - 1);
  const right = edge(text, to);
  const whole =
    isWord(text, from, from + 2) |
    (isWord(text, to - 1, to + 1) << 1) |
    (isWord(text, from - 1, from + 1) << 2) |
    (size > 2 ? isWord(text, to - 2, to) << 3 : 0);
  let n = 0;
  out[n++] = slot(1, own);
  out[n++] = slot(2, kind);
  out[n++] = slot(3, (own << 8) ^ (left << 4) ^ right);
  out[n++] = slot(4, (kind << 12) ^ whole);
  out[n++] = slot(5, (kind << 12) ^ (whole << 8) ^ (left << 4) ^ right);
  out[n++] = slot(6, Math.imul(c1, 31) ^ size);
  out[n++] = slot(7, Math.imul(c1, 65599) ^ c2);
  out[n++] = slot(8, Math.imul(c2, 65599) ^ c3 ^ (size << 20));
  out[n++] = slot(9, Math.imul(last, 31) ^ script);
  out[n++] = slot(10, Math.imul(unit(to - 2), 65599) ^ last);
  out[n++] = slot(11, Math.imul(p1, 31) ^ script);
  out[n++] = slot(12, Math.imul(p2, 65599) ^ p1);
  out[n++] = slot(13, Math.imul(Math.imul(unit(from - 3), 65599) ^ p2, 65599) ^ p1);
  out[n++] = slot(14, Math.imul(n1, 31) ^ script);
  out[n++] = slot(15, Math.imul(n1, 65599) ^ n2);
  out[n++] = slot(16, Math.imul(Math.imul(n1, 65599) ^ n2, 65599) ^ unit(to + 2));
  out[n++] = slot(17, Math.imul(p1, 65599) ^ c1);
  out[n++] = slot(18, Math.imul(last, 65599) ^ n1);
  out[n++] = slot(19, Math.imul(own, 65599) ^ p1);
  out[n++] = slot(20, Math.imul(own, 65599) ^ n1);
  out[n++] = slot(21, Math.imul(Math.imul(own, 65599) ^ n1, 65599) ^ n2);
  out[n++] = slot(22, Math.imul(Math.imul(own, 65599) ^ p2, 65599) ^ p1);
  out[n++] = slot(23, Math.imul(Math.imul(kind, 65599) ^ p1, 65599) ^ n1);
  for (let p = from; p < to && p < from + 8; p++) out[n++] = slot(24, Math.imul(unit(p), 31) ^ script);
  for (let p = from; p + 1 < to && p < from + 8; p++) out[n++] = slot(25, Math.imul(unit(p), 65599) ^ unit(p + 1));
  if (size <= 4)
    out[n++] = slot(26, Math.imul(Math.imul(Math.imul(c1, 65599) ^ c2, 65599) ^ c3, 65599) ^ (size > 3 ? last : 0));
  return n;
}

/** Does the text hold kana? Then its Han is Japanese. */
export function isJapanese(text: string): boolean {
  for (let p = 0; p < text.length; p++) {
    const c = text.charCodeAt(p);
    if (c >= 0x3041 && c <= 0x30fa) return true;
  }
  return false;
}
