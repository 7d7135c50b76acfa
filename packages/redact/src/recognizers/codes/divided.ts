/**
 * Plates, passports, papers and serial numbers behind their word, however their pieces are divided: "госномер а 4O7 кх 1 7 7",
 * "passport xd g 7 1 9 0 0 4", "targa fz-408.kn", "cpf 083 417 926 / 05". What stands between the pieces says nothing; what
 * is left without it has to be built like one.
 */

import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import type { PersonalType } from "../../redacted.ts";
import { CLASS, DENSE, isAlnum, isDigit, NEWLINE, SPACE, unitAt } from "../../scan/classes.ts";
import {
  C_DEVICE,
  C_ID,
  C_PASSPORT,
  C_PLATE,
  C_RELEASE,
  C_VERSION,
  COMMON,
  MONTH,
  wordBits,
} from "../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";
import { CAR, isKey } from "../plates/cued.ts";
import { saysOtherwise } from "../said-otherwise.ts";
import { isOfFirm } from "./firm-numbers.ts";
import { isMoney } from "./money.ts";

interface Kind {
  readonly cue: number;
  readonly type: PersonalType;
  /** What the letters and digits are without what divides them, in small letters, "0" and "1" for the letters typed for them. */
  readonly build: RegExp;
  /** Letters that a piece of nothing but letters may have. */
  readonly letters: number;
  readonly most: number;
}

/** By land, without blanks: Germany to Indonesia; Russia; Czechia; Turkey; Portugal and the Netherlands; India; Vietnam; Chile. */
const PLATE =
  /^(?:\p{L}{3}\d\d\p{L}|\p{L}{1,2}\d\d\p{L}{3}|(?=(?:\P{N}*\p{N}){3})(?:\p{L}{1,3}\d{3,5}\p{L}{0,3}|\p{L}{2,3}\d\d\p{L}{3}|\d{3,4}\p{L}{2,3}|\p{L}\d{3}\p{L}{2}\d{2,3}|\d\d\p{L}{2}\d\d|\p{L}{2}\d\d\p{L}{2}|\d{4}\p{L}{2}|\d\p{L}\p{L}?\d{4}|\d\p{L}\d{5}|\d\d\p{L}{1,3}\d{2,5}|\p{L}{2}\d\d\p{L}{1,2}\d{4}|\d\d\p{L}\d\d{4,5}|\p{L}{2}\d{3,4}\p{L}{2}|\p{L}{4}\d\d|\p{L}{1,2}\d{2,4}\p{L}{1,3}|\p{L}{3}\d\d[\p{L}\d]|\p{L}{1,3}\d{1,4}[eh]?|\d{2,3}\p{L}\d{4}|\p{L}{4}\d{3,4}|\p{L}{4}\d{4}))$/u;
const TOLD_PLATE = /^(?=.*\d)(?=.*\p{L})[\p{L}\d]{4,10}$/u;
const PASSPORT = /^(?:\p{L}{0,3}\d{5,9}\p{L}?|\d\d\p{L}{2}\d{5}|(?=(?:.*\d){4})(?=.*\p{L})[\p{L}\d]{8,10})$/u;
const ID = /^(?=(?:.*\d){4})(?=.*\p{L})[\p{L}\d]{6,20}$/u;
const SERIAL = /^(?=(?:.*\d){3})(?=.*\p{L})[\p{L}\d]{7,20}$/u;

const KINDS: readonly Kind[] = [
  { cue: C_PLATE, type: "PLATE", build: TOLD_PLATE, letters: 4, most: 10 },
  { cue: C_PASSPORT, type: "PASSPORT", build: PASSPORT, letters: 3, most: 10 },
  { cue: C_ID, type: "ID", build: ID, letters: 6, most: 20 },
  { cue: C_DEVICE, type: "DEVICE", build: SERIAL, letters: 4, most: 20 },
];
const OF_CAR: Kind = { cue: 0, type: "PLATE", build: PLATE, letters: 4, most: 10 };
const CUES = C_PLATE | C_PASSPORT | C_ID | C_DEVICE;

/** How far behind its word a value may begin, in tokens and in units. */
const TOKENS = 5;
/** "la barieră nu-mi citește numărul, e …": a word for the number stands between. */
const TOKENS_OVER_NUMBER = 7;
const OF_NUMBER =
  /(?<!\p{L})(?:număr\p{L}*|numer\p{L}*|nummer\p{L}*|number|número|numéro|číslo|číslic\p{L}*|szám\p{L}*|номер\p{L}*|αριθμ\p{L}*|numara\p{L}*|nomor)(?!\p{L})/iu;
const REACH = 36;

export function dividedCodes(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit || ((s.cues & CUES) === 0 && !CAR.inText(s))) return;
  const asks = s.text.includes("?");
  let until = 0;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if ((s.end[i] as number) < until) continue;
    const cue = (s.cue[i] as number) & CUES;
    if (cue !== 0 && saysOtherwise(s, i)) continue;
    const kind =
      cue !== 0 ? KINDS.find((kind) => (kind.cue & cue) !== 0) : CAR(s, i) && !isKey(s, i) ? OF_CAR : undefined;
    if (kind !== undefined) until = Math.max(until, behind(ctx, i, kind, asks));
  }
  if ((s.cues & C_PASSPORT) !== 0) furtherPassports(ctx);
}

/** Most lands'; France's; Germany's, of nine letters and digits. */
const LED = /^(?:[A-Z]{1,2}\d{6,8}|\d\d[A-Z]{2}\d{5}|(?=(?:\D*\d){3})(?=(?:\d*[A-Z]){2})[CFGHJKLMNPRTVWXYZ\d]{9})$/i;

/** "the old passport. Old one PX4017792, new one pz5518063": where passports are spoken of, what is built so is another one. */
function furtherPassports(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.digitCount; n++) {
    const k = s.digits[n] as number;
    const at = s.start[k] as number;
    if (k === 0 || (s.end[k] as number) - at > 10 || !LED.test(s.text.slice(at, s.end[k]))) continue;
    const before = unitAt(s.text, at - 1);
    if (before !== 32 && before !== 10 && before !== 40 && before !== 58) continue;
    if (((s.cue[k - 1] as number) & (C_RELEASE | C_VERSION)) === 0 && isEnd(s.text, s.end[k] as number))
      ctx.emit(at, s.end[k] as number, "PASSPORT", 0.8, "passport-further");
  }
}

/** The value behind token `i`, or in the answer where the text asks; where it ends, or 0. */
function behind(ctx: Context, i: number, kind: Kind, asks: boolean): number {
  const s = ctx.scan;
  const { text } = s;
  const end = s.end[i] as number;
  // "bez DPH. Číslo …": a sentence's end, and no word cut short.
  if (ENDED.test(text.slice(end - 2, end + 8))) return 0;
  const answer = asks ? answerAt(text, end) : 0;
  const from = answer > 0 ? answer : end;
  const most = kind === OF_CAR && OF_NUMBER.test(text.slice(end, end + REACH)) ? TOKENS_OVER_NUMBER : TOKENS;
  for (let k = i + 1, tried = 0; k < s.count && tried < most; k++) {
    const at = s.start[k] as number;
    if (at < from) continue;
    if (isOfFirm(text, at)) return 0;
    if (at - from > REACH || breaks(text, from, at)) return 0;
    if (((s.cue[k] as number) & (C_RELEASE | C_VERSION)) !== 0 && !isDigit(text.charCodeAt(at))) return 0;
    tried++;
    // "REGON 472836141": another word for a number, and no piece of this one.
    const value = (s.cue[k] as number) !== 0 && ((s.shape[k] as number) & HAS_DIGIT) === 0 ? 0 : valueAt(s, at, kind);
    if (value > 0) {
      // "targa GH 472 KX … ore 20:02", "from bay 14": too short for another.
      if (kind.type === "PLATE" && (isNoPlate(text.slice(at, value)) || isMoney(text.slice(at, value)))) continue;
      if (kind.type === "PLATE" && TYPE.test(text.slice(Math.max(0, at - 9), at))) return 0;
      ctx.emit(at, value, kind.type, 0.86, "code-divided");
      return value;
    }
  }
  return 0;
}

const isNoPlate = (value: string): boolean =>
  value.replace(/[^\p{L}\d]/gu, "").length < SHORTEST_PLATE || /^\p{Ll}{3,} ?\d{1,2}$/u.test(value);
const SHORTEST_PLATE = 5;
/** "on the plate it says type HB62-K": a machine's. */
const TYPE = /(?<!\p{L})(?:typ|type|tipo?|model|mod[eè]l[eo]?|modell[oi]?|модель?|тип|τύπος)[ :]{1,2}$/iu;
const ENDED = /^\p{Lu}{2}\. \p{Lu}\p{Ll}{3}/u;

/** A sentence or a line ends between the two places. */
function breaks(text: string, from: number, to: number): boolean {
  for (let p = from; p < to; p++) {
    const c = text.charCodeAt(p);
    if (c === 10 || c === 59 || ((c === 46 || c === 63 || c === 33) && unitAt(text, p + 1) <= 32 && p > from + 4))
      return true;
  }
  return false;
}

const ANSWER = /^[^?\n]{0,40}\?\s{0,2}\n(?:[\p{L}\d ._-]{1,24}[:>] ?)?/u;

/** "Registration please?\nCustomer: kx 19 vlm": where the answer to the question begins. */
function answerAt(text: string, end: number): number {
  const hit = ANSWER.exec(text.slice(end, end + 72));
  return hit === null ? 0 : end + hit[0].length;
}

/** What may stand between two pieces, besides one break of the line. */
const isGap = (c: number): boolean =>
  c === 32 ||
  (c >= 44 && c <= 47) ||
  c === 95 ||
  c === 0xb7 ||
  c === 0x2013 ||
  c === 0x2014 ||
  c === 0x2022 ||
  c === 0x2116 ||
  c === 10;
const MOST_PIECES = 12;

/** Where the value that begins at `at` ends; 0 where nothing is built so. */
function valueAt(s: Scan, at: number, kind: Kind): number {
  const { text } = s;
  const before = unitAt(text, at - 1);
  if (isAlnum(before) || before === 45 || before === 47 || before === 95 || before === 64 || before === 46) return 0;
  let [p, bare, best, pieces, divided] = [at, "", 0, 0, false];
  const single = kind.type === "PLATE" && SINGLE.test(text.slice(at, at + 12));
  while (pieces < MOST_PIECES) {
    const end = pieceEnd(text, p);
    const piece = text.slice(p, end);
    if (
      piece === "" ||
      !((single && piece.length === 1) || isPiece(piece, kind, bare)) ||
      bare.length + piece.length > kind.most
    )
      break;
    bare += piece.toLowerCase();
    pieces++;
    if (
      kind.build.test(single ? bare.replace(MISTYPED, figureOf) : bare) &&
      !/^[\da-f]{8}-[\da-f]{4}-/i.test(text.slice(at, at + 14)) &&
      isEnd(text, end) &&
      (divided ? kind.cue !== C_DEVICE || pieces > 2 || MIXED.test(piece) : kind.type === "PLATE" && isOdd(piece)) &&
      !isPlain(text.slice(at, end), kind)
    )
      best = end;
    const next = gapEnd(text, end);
    if (next === end || (pieces === 1 && isWordly(piece, kind) && !leadsToDigit(text, piece, next))) break;
    divided = true;
    p = next;
  }
  return best;
}

/** Sign by sign: "r i o 4 f 8 2", "E.K 4 4 l 9 0". */
const SINGLE = /^[\p{L}\d](?:[ .]{1,2}[\p{L}\d](?![\p{L}\d])){3}/u;
/** Between figures, letters are figures. */
const MISTYPED = /(?<=\d)[loi](?=\d)/g;
const figureOf = (letter: string): string => (letter === "o" ? "0" : "1");

/** "targa mia Fx 482 kl": letters that may be a word's are a plate's only with its digits right behind. */
const isWordly = (piece: string, { type }: Kind): boolean =>
  type === "PLATE" && piece.length > 1 && !/\d/.test(piece) && !isUpper(piece);

/** Digits are next, or, behind a district's one or two letters, two more: "hh – kl 4 4 8". */
function leadsToDigit(text: string, piece: string, next: number): boolean {
  if (isDigit(unitAt(text, next))) return true;
  const end = pieceEnd(text, next);
  return piece.length < 3 && end - next < 3 && isDigit(unitAt(text, gapEnd(text, end)));
}

/** The next piece's begin, or `p` itself where none is near. */
export function gapEnd(text: string, p: number): number {
  let [q, breaks] = [p, 0];
  while (q - p < 5 && isGap(unitAt(text, q))) {
    if (text.charCodeAt(q) === 10) breaks++;
    q++;
  }
  if (breaks > 1 || q - p === 5) return p;
  // ", and": a comma ends what is told, between single signs alone it does not.
  if (text.slice(p, q).includes(",") && !(isAlnum(unitAt(text, q)) && !isAlnum(unitAt(text, q + 1)))) return p;
  if (q > p + 1 && STOPS.includes(text.charAt(p)) && isSpace(unitAt(text, p + 1))) return p;
  if (breaks === 1 && !isDigit(unitAt(text, q))) return p;
  return q;
}

/** What says that something else follows, with a blank behind it. */
const STOPS = ".:;";
const isSpace = (c: number): boolean => CLASS[c] === SPACE || CLASS[c] === NEWLINE;

export function pieceEnd(text: string, p: number): number {
  let q = p;
  while (q - p < 21 && isAlnum(unitAt(text, q)) && CLASS[text.charCodeAt(q)] !== DENSE) q++;
  return q;
}

/** Letters of a value stand in few, or beside digits; a word is none of its pieces. */
function isPiece(piece: string, kind: Kind, bare: string): boolean {
  if (/\d/.test(piece))
    return (
      !/^(?:\d+(?:st|nd|rd|th|er|e|ème|km|kg|cm|mm|gb|mb|tb|ghz|mhz|kwh|kw|ps|hp|cv|h|uhr|min|eur|usd|gbp|kr|zł|kč)|v\d.*)$/iu.test(
        piece,
      ) ||
      (bare !== "" && piece.length < 3)
    );
  if (piece.length > kind.letters) return false;
  if (piece.length === 1 && bare === "" && /[x×]/.test(piece)) return false;
  if (piece.length === 1) return isUpper(piece) || (kind.type === "PASSPORT" && bare === "") || !SMALL_WORD.test(piece);
  // "SQ 221 TO SYD": all in capitals.
  if (isUpper(piece)) return kind.type !== "ID" || bare === "" || !SMALL_WORD.test(piece);
  // "targa Fx 482 kl", "plate up 25 kv 4182": behind a word for plates its first letters may be a word's.
  if (kind.cue === C_PLATE && (bare === "" ? piece.length <= 3 : piece.length <= 2 && /^\p{L}{1,3}$/u.test(bare)))
    return !SMALL_WORD.test(piece);
  if (kind.cue === C_PLATE && /^\p{L}{1,3}\d+$/u.test(bare) && /^[b-df-hj-np-tv-xz]{2,3}$/.test(piece))
    return !SMALL_WORD.test(piece);
  const isWord =
    (wordBits(piece, 0, piece.length) & (COMMON | MONTH)) !== 0 || SMALL_WORD.test(piece) || isOrdinaryAnywhere(piece);
  if (isWord) return false;
  return piece.length <= 3 ? kind.type !== "ID" || bare === "" || piece.length < 3 : FOUR_CONSONANTS.test(piece);
}

const FOUR_CONSONANTS = /^[a-z]*[bcdfghjklmnpqrstvwxz]{4}[a-z]*$/;
const SMALL_WORD = edged(
  /^(?:de|di|mit|ab|bis|nur|at|to|from|by|any|can|did|had|got|are|has|all|now|who|how|out|see|say|sur|sin|sem|dal|per|til|med|fra|och|som|met|uit|aan|voor|dla|jak|pro|při|pre|był|для|под|при|как|или|без|[aeiouyàéèíòóú]|[аиоусвкя]|is|it|its|in|on|of|or|and|the|my|no|nr|not|was|for|but|has|due|old|new|via|id|ein|der|die|das|und|ist|war|ich|bei|von|vom|zum|zur|auf|est|et|le|la|les|un|une|du|des|au|sur|pas|el|lo|los|las|en|es|con|por|que|del|al|se|mi|su|um|uma|os|as|na|do|da|com|per|il|di|e|è|nel|het|een|van|bij|niet|op|te|er|och|är|på|av|til|og|ja|ei|oli|to|je|ve|od|po|nie|jest|w|z|и|на|не|по|от|до|из|за|мой|моя|его|та|це|bir|bu|si|este|cu|pe|va|și|az|egy|és|ez|km|kg|gb|mb|mm|cm|kwh|mwh|wh|zł|đ|€|lei|kč|ft|gr|ml|db|hz|khz|mhz|ghz|kbps|mbps|px|dpi|até|pcs|stk|szt|шт|pág|págs|pag|pagg|pagine|str|стр|стор|sivu|sidor|sider|oldal|σελ|sayfa|руб|грн|tdi|hdi|cdi|gti|tsi|usd|eur|gbp|chf|kr)$/iu,
);

const isUpper = (piece: string): boolean => piece === piece.toUpperCase() && piece !== piece.toLowerCase();

/** A piece by itself that no other rule would read: letters and digits, in small letters too. */
const isOdd = (piece: string): boolean => MIXED.test(piece) && piece.length >= 5;
const MIXED = /\p{L}\d|\d\p{L}/u;

export function isEnd(text: string, end: number): boolean {
  const c = unitAt(text, end);
  return (
    !(isAlnum(c) && CLASS[c] !== DENSE) &&
    c !== 64 &&
    c !== 95 &&
    !((c === 45 || c === 47) && isAlnum(unitAt(text, end + 1)))
  );
}

/** "24 may", "2.0 tdi", "10:30 b", "3 x 400": a date, a motor, an hour, a count. */
const PLAIN =
  /\d(?:[.,]\d{3})+ ?[đ₫€$£¥]$|(?<!\d)20\d\d-[01]\d-[0-3]\d|\d ?[2-6]G$|^\d{1,3} UU$|^\d{1,2}h\d\d$|\d ?[xX]$|^[A-Z]{1,4}\/\d{2,4}\/\d|^(\p{L}{0,3})\d+\W+\1\d+$|^\p{L}?\d+[xX]\d+$|^\d{1,2}[.:]\d{1,2}(?![.\d])|^\d{1,2} \p{L}{3}(?: \d{2,4})?$|^\d+ [xX] \d+|(?:^| )\d{1,4}[.,]\d\d(?= |$)|(?:^| )\d{1,2}[./]\d{1,2}[./]?(?: |$)|^[\da-f]{2}(?::[\da-f]{2}){3,}/iu;
/** A model and its year, a motor's size: "golf 7", "x5 2019", "c4 hdi 110". */
const MODEL =
  /^(?:ICE?|EC|RE|RB|IR|TGV|AVE|NJ|RJ|SUV|LED|BMW|VW) ?\d|^\p{L}{1,4}[ -]?\d{1,2}(?: (?:19|20)\d\d)?$|^\p{L}{1,3} (?:19|20)\d\d$|^(?:19|20)\d\d \p{L}{2,3}$|^\d{3,4} ?(?:km|mm|eur|usd|kr|zł|lei|грн|руб|cc|ccm|kg|gti|tdi|hdi|ps|hp|cv)$/iu;

/** "P0340", "U0100": a fault as a car's own computer has it. */
const FAULT = /^[PBCU][0-3]\d{3}$/i;

const isPlain = (value: string, kind: Kind): boolean =>
  PLAIN.test(value) || (kind === OF_CAR && (MODEL.test(value) || FAULT.test(value)));
