/** A given name that no list holds before a patronymic, in any case: "Оксані Вікторівні", "Ефима Львовича". */
import { FAMILY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary } from "../../names/ordinary-words.ts";
import { HEBREW } from "../../scan/classes.ts";
import { endings } from "../../scan/endings.ts";
import { COMMON, FIRST, hashWord, LAST, wordBits } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { type Context, sizeOf } from "../context.ts";
import { isUpper, isWord, sameLine } from "./name-tokens.ts";
import { surnameLike } from "./surnames.ts";
import { isBehindStreet } from "./things/places.ts";

const forms = (stems: string, cases: string): string =>
  stems
    .split(" ")
    .flatMap((stem) => cases.split(" ").map((end) => stem + end.replace("-", "")))
    .join(" ");
const PATRONYMIC = endings([
  [forms("овн евн івн ївн йовн иничн", "а ы и і е у ой ою о"), 1],
  [forms("ович евич йович ьич алыч аныч имыч еныч ёныч орыч арыч илыч исыч атыч", "- а у ем ові е і"), 1],
  // Serbian family names, before which the given name stands as well.
  ["ић ића ићу ићем ићева", 1],
]);

const SONS = /(?:[ое]вич|ьич|ыч)(?:а|у|ем)?$/u;
const DAUGHTERS = /^(.{3,}?)(?:ов|ев|ьев|ів|їв|инич|ичн)н?(?:а|ы|е|у|ой|ою|и|і)$/u;

/** A patronymic that no adjective is: "Церковна" has no father. */
function isFathers(word: string): boolean {
  if (SONS.test(word)) return true;
  const father = DAUGHTERS.exec(word)?.[1];
  return (
    father !== undefined &&
    ["", "й", "а", "я"].some((end) => (wordBits(father + end, 0, father.length + end.length) & FIRST) !== 0)
  );
}

/** At token `k`, a capitalised word of Cyrillic letters. */
export function atPatronymic(ctx: Context, k: number): void {
  const s = ctx.scan;
  cutByApostrophe(ctx, k);
  if (PATRONYMIC(s.text, s.start[k] as number, s.end[k] as number, 2) === 0) return;
  // "Петрович обещал", "спросите Семёновну": by it alone.
  const at = s.start[k] as number;
  if (
    (k === 0 || !follows(s, k) || !capital(s, k - 1)) &&
    capital(s, k) &&
    sizeOf(s, k) >= 6 &&
    isFathers(s.text.slice(at, s.end[k])) &&
    !isOrdinary(s, k) &&
    !isBehindStreet(s, k)
  )
    ctx.emit(at, s.end[k] as number, "PERSON", 0.7, "person-patronymic");
  if (k === 0 || sizeOf(s, k) < 6) return;
  if (!follows(s, k) || !capital(s, k) || !capital(s, k - 1) || isOrdinary(s, k)) return;
  const next = k + 1;
  const family =
    next < s.count &&
    capital(s, next) &&
    follows(s, next) &&
    (((s.word[next] as number) & LAST) !== 0 || surnameLike(s, next) > 0);
  ctx.emit(s.start[k - 1] as number, s.end[family ? next : k] as number, "PERSON", 0.8, "person-patronymic");
}

/** Ukrainian given names with an apostrophe inside, which cuts the word in two: "Лук'ян", "В'ячеславу". */
const CUT = /^(?:Лук|Дем|Валер|Юл|Мар)['’ʼ]ян\p{Ll}{0,4}(?!\p{L})|^В['’ʼ]ячеслав\p{Ll}{0,3}(?!\p{L})/u;

function cutByApostrophe(ctx: Context, k: number): void {
  const s = ctx.scan;
  const end = s.end[k] as number;
  const c = s.text.charCodeAt(end);
  if ((c !== 39 && c !== 0x2019 && c !== 0x2bc) || sizeOf(s, k) > 5) return;
  const at = s.start[k] as number;
  const hit = CUT.exec(s.text.slice(at, at + 18));
  if (hit !== null) ctx.emit(at, at + hit[0].length, "PERSON", 0.8, "person-given");
}

/** Is nothing but a blank between token `k` and the one before? */
function follows(s: Scan, k: number): boolean {
  const from = s.end[k - 1] as number;
  return sameLine(s, k) && (s.start[k] as number) === from + 1 && s.text.charCodeAt(from) === 32;
}

function capital(s: Scan, k: number): boolean {
  return isUpper(s, k) && isWord(s, k) && sizeOf(s, k) >= 3 && ((s.word[k] as number) & COMMON) === 0;
}

/** Words that "son of" makes other things of: a man, a couple, a rite, an airline. */
const NO_SON = /^(?:אדם|זוג|זוגי|מצווה|מיצווה|על|משפחה|קיימא|סמכא|תוקף|ערובה|לילה|דוד|דודי|דודה|חורין|כמה)$/;
const SON = /^[לבשוכ]?(?:בן|בר|אבן)$/;

/** "הודיה בן-חמו": a Hebrew family name that begins with "son" and a hyphen, with the given name before it; at token `k`. */
export function atSon(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (k > 0 && sizeOf(s, k - 1) <= 2 && sizeOf(s, k) >= 3) behindAbbreviation(ctx, k);
  const next = k + 1;
  if (sizeOf(s, k) > 4 || next >= s.count || s.script[next] !== HEBREW) return;
  const gap = s.text.slice(s.end[k], s.start[next]);
  if ((gap !== "-" && gap !== "־") || !SON.test(s.text.slice(s.start[k], s.end[k]))) return;
  if (sizeOf(s, next) < 2 || NO_SON.test(s.text.slice(s.start[next], s.end[next]))) return;
  const given =
    k > 0 &&
    s.script[k - 1] === HEBREW &&
    follows(s, k) &&
    sizeOf(s, k - 1) >= 3 &&
    ((s.word[k - 1] as number) & COMMON) === 0 &&
    (s.cue[k - 1] as number) === 0;
  ctx.emit(s.start[given ? k - 1 : k] as number, s.end[next] as number, "PERSON", 0.78, "person-patronymic");
}

/** 'ד"ר ינובסקי', "עו״ד שגב", "גב' אלון": behind a title that is short for one. */
function behindAbbreviation(ctx: Context, k: number): void {
  const s = ctx.scan;
  const at = s.start[k] as number;
  if (!ABBREVIATED.test(s.text.slice(Math.max(0, at - 7), at)) || ((s.word[k] as number) & COMMON) !== 0) return;
  ctx.emit(at, s.end[k] as number, "PERSON", 0.84, "person-title");
}
const ABBREVIATED = /(?:^|[\s(,])[לבשוהמכ]{0,2}(?:ד["״”]ר|עו["״”]ד|רו["״”]ח|פרופ['׳]|גב['׳]) $/u;

/** "Szabóné kérdezte": a Hungarian wife by her husband's name; at token `k`, which has a capital. */
export function atWife(ctx: Context, k: number): void {
  const s = ctx.scan;
  const to = (s.end[k] as number) - 2;
  const from = s.start[k] as number;
  if (to - from < 3 || s.text.charCodeAt(to + 1) !== 0xe9 || s.text.charCodeAt(to) !== 110 || !isWord(s, k)) return;
  // "Rodné číslo", "Pracovné miesto": Czech and Slovak adjectives end so.
  if ((s.cue[k] as number) !== 0 || isOrdinary(s, k)) return;
  const known =
    (wordBits(s.text, from, to) & (FIRST | LAST)) !== 0 || (LISTS(hashWord(s.text.slice(from, to))) & FAMILY) !== 0;
  // "Csontos Ferencné": his family name before his given one.
  const husband =
    known &&
    k > 0 &&
    follows(s, k) &&
    capital(s, k - 1) &&
    (s.cue[k - 1] as number) === 0 &&
    (wordBits(s.text, from, to) & FIRST) !== 0;
  if (known) ctx.emit(s.start[husband ? k - 1 : k] as number, s.end[k] as number, "PERSON", 0.74, "person-family");
}
