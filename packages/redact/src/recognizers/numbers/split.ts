/**
 * A telephone number told in two or more pieces within one text: in the turns of a transcript ("Customer: 0905 44 / Agent: go on /
 * Customer: 28 17"), with the word for the rest between ("0532 482, ve devamı 91 75"), or wrapped at its hyphen ("010-4829\n-1753").
 */
import { HYPHEN } from "../../scan/classes.ts";
import { C_CARD, C_ID, C_NUMBER, C_PHONE } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { type Context, cuesBefore, isNumber, tokenAt } from "../context.ts";
import { isDialable } from "./dialable.ts";

/** A turn that holds nothing but figures. */
const TURN =
  /(?:^|\n)(?:\[?\d{1,2}:\d\d(?::\d\d)?\]? )?([\p{L}][\p{L}\d ._-]{0,23}): ?([+\d][\d ()./-]{1,16}\d)[.,…]{0,3}(?=[ \t]*(?:\r?\n|$))/gu;
const REST =
  "rest|second (?:half|part)|other half|remaining|continue[sd]?|then|zweite[rn]?|und dann|weiter|fin|suite|puis|resto|luego|después|depois|poi|reszta|dalej|dalsza|potem|druga|druhá|druhý|zbytek|dál|zvyšok|ďalej|restul|apoi|continuare|второй?|вторая|дальше|потом|остаток|продолжение|друга|далі|потім|решта|втора|остатъка|после|нататък|drugi|ostatak|dalje|folytatás|aztán|többi|majd|υπόλοιπο|μετά|συνέχεια|devamı|devami|sonrası|sonra|gerisi|الباقي|بقية|ثم|بعدها|המשך|ואז|ادامه|بعدش|बाकी|baaki|phir|còn lại|tiếp theo|rồi|sisanya|lanjut|terus|后面|後面|然后|剩下|続き|残り|나머지|뒷자리|그다음|ที่เหลือ|ต่อด้วย";
const PIECE = "(?:\\+\\d{1,3} \\d|\\+?\\d{2,5}(?:[ ./-]\\d{2,5}){0,2}|\\d(?: \\d{2,4}){2,3})";
const PARTS = new RegExp(
  `(?<![\\d./-])(${PIECE})[ ]?[,;…]{0,3}[\\s,;:–-]{1,3}(?:\\p{L}{1,10}[ :]){0,2}(?:${REST})(?!\\p{L}{4})(?! (?:de las?|das|des|delle|dalle|le|alle|às|as|kl\\.?) \\d{1,2}(?!\\d))(?:[^\\S\\n]\\p{L}{1,10}){0,2}(?:[: ]|は|は |은 |는 )?[ :]{0,2}(${PIECE})(?![\\d./-]*\\d)`,
  "giu",
);
/** "(1/2) my phone 020 7946\n(2/2) 0018", "part 1: my cell is 415-55\npart 2: 5-0137", "07700 90\n0461 sorry": sent before it was whole. */
const SENT =
  /(?<![\d./-])(\+?\d[\d -]{2,8}\d)[ ]?[.…]{0,3}-?[ ]?\r?\n((?:\(?\d ?\/ ?\d\)?|(?:part|pt|teil|partie|parte|deel|del|osa|część|část|časť|rész|partea|част|часть|частина|μέρος|bölüm) ?\d)[:.)]? ?)?(\d[\d -]{1,8}\d)(?![\d./:-]*\d)(?= ?(?:$|[\n.,;]|\p{L}))/giu;
const WRAPPED =
  /(?<![\d-])(0\d{1,3}(?:-\d{3,4})?|\+\d{1,3}[ -]\d{2,4}(?:[ -]\d{2,4})?)(?:-\r?\n|\r?\n-)(\d{3,4}(?:-\d{2,4}){0,2})(?![\d-])/gu;

/**
 * "it's (971) 555-\nAgent: are you still there?\nMara: 0148 sorry": a line that ends in an open hyphen, at most two lines without a figure, and the rest
 * of the number at the head of somebody's line.
 */
const OPEN =
  /(?<![\d./-])([+(]{0,2}\d[\d ()./]{1,14}(?:-\d{2,4})?[-–])[ \t]?\r?\n((?:[^\d\n]{0,120}\n){0,2}(?:[^\d\n]{0,24}: ?)?(?:[\p{L}'’]{1,9}[ ,]{1,2}){0,3})(\d{2,4}(?:[ -]\d{2,4}){0,2})(?![\d.:/-]*\d)/gu;

function open(ctx: Context, hit: RegExpExecArray): void {
  const [whole, first, , second] = hit as unknown as [string, string, string, string];
  const digits = (first + second).replace(/\D/g, "");
  if (digits.length < 9 || digits.length > 13 || first.replace(/\D/g, "").length < 5) return;
  const at = hit.index + whole.length - second.length;
  ctx.emit(hit.index, hit.index + first.length, "PHONE", 0.84, "number-split");
  ctx.emit(at, at + second.length, "PHONE", 0.84, "number-split");
}

export function splitNumbers(ctx: Context): void {
  const s = ctx.scan;
  if (s.digitCount < 2) return;
  const told = (s.cues & (C_PHONE | C_NUMBER)) !== 0;
  const lines = s.text.includes("\n");
  if ((s.cues & C_ID) !== 0) for (const hit of all(SIGNED, s.text)) signed(ctx, hit);
  if (lines && s.hasColon && behindColon(s)) turns(ctx, told);
  if (lines && (s.signs & HYPHEN) !== 0 && wraps(s.text)) for (const hit of all(WRAPPED, s.text)) pieces(ctx, hit, 8);
  if (lines && (s.signs & HYPHEN) !== 0 && /[-–] ?\r?\n/.test(s.text))
    for (const hit of all(OPEN, s.text)) open(ctx, hit);
  if (lines && told && cutOff(s)) for (const hit of all(SENT, s.text)) sent(ctx, hit);
  // "it's 0791 and the rest is 481 2257": without a word for a telephone one that begins as they do, in full.
  if ((told || mayDial(s)) && (s.hasDense || REST_WORDS.inText(s)) && goesOn(ctx))
    for (const hit of all(PARTS, s.text)) if (told || DIALLED.test(hit[1] as string)) pieces(ctx, hit, told ? 7 : 10);
}

/** An area's or a mobile's first figures. */
const DIALLED = /^(?:0[1-9]\d{2,3}|\+\d)/;
/** Does a number of the text begin so? */
function mayDial(s: Scan): boolean {
  for (let n = 0; n < s.digitCount; n++) {
    const c = s.text.charCodeAt(s.start[s.digits[n] as number] as number);
    if (c === 48 || c === 43) return true;
  }
  return false;
}

/** Does a number stand right behind a colon, and nothing but numbers up to its line's end? */
function behindColon(s: Scan): boolean {
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    const at = s.start[i] as number;
    for (let p = at - 1; p >= at - 3 && p >= 0; p--) if (s.text.charCodeAt(p) === 58 && fillsLine(s, i)) return true;
  }
  return false;
}

function fillsLine(s: Scan, i: number): boolean {
  let k = i;
  while (isNumber(s, k) && k - i < MOST_FIGURES) {
    k++;
    if (k >= s.count || ((s.shape[k] as number) & LINE_START) !== 0) return true;
  }
  return false;
}
/** Of a turn, each of a digit or more. */
const MOST_FIGURES = 20;

/** A sign told between the halves of a person's number: "485 411 lomeno 077", "140644 bindestreg 1179". */
const SIGNED =
  /(?<![\p{L}\d./-])(\d{2,4}(?: ?\d{2,4}){1,2}) (?:lomeno|lomítko|łamane|ukośnik|myślnik|kreska|barra|guion|guión|traço|hífen|tiret|trattino|sbarra|bindestrich|strich|schrägstrich|bindestreck|streck|snedstreck|bindestreg|skråstreg|bindestrek|skråstrek|kauttaviiva|viiva|väliviiva|koppelteken|streepje|pomlčka|kötőjel|perjel|linie|crtica|дефис|тире|дробь|дріб|тире|παύλα|κάθετος|tire|dash|hyphen|slash|stroke|garis|gạch(?: ngang)?) (\d{2,5})(?![\d./-]*\d)/giu;

function signed(ctx: Context, hit: RegExpExecArray): void {
  const [whole, first, second] = hit as unknown as [string, string, string];
  if (!makesNumber(first + second, 7)) return;
  ctx.emit(hit.index, hit.index + first.length, "ID", 0.84, "number-split");
  const at = hit.index + whole.lastIndexOf(second);
  ctx.emit(at, at + second.length, "ID", 0.84, "number-split");
}

const REST_WORDS = wordSet(
  `rest second half remaining continue continues continued then zweite zweiten zweiter dann weiter fin suite puis resto luego después depois poi reszta dalej dalsza potem druga druhá druhý zbytek dál zvyšok ďalej restul apoi continuare
  второй вторая дальше потом остаток продолжение друга далі потім решта втора остатъка после нататък drugi ostatak dalje folytatás aztán többi majd υπόλοιπο μετά συνέχεια devamı sonrası sonra gerisi الباقي بقية ثم بعدها המשך ואז ادامه بعدش बाकी baaki phir lại theo rồi sisanya lanjut terus`,
  "folded",
);
/** Words between two pieces. */
const MOST_BETWEEN = 6;

/** Does a word for the rest stand between two numbers? In scripts without spaces the pattern has to look. */
function goesOn({ scan: s }: Context): boolean {
  if (s.hasDense) return true;
  for (let n = 1; n < s.digitCount; n++) {
    const [from, to] = [s.digits[n - 1] as number, s.digits[n] as number];
    if (to - from < 2 || to - from > MOST_BETWEEN + 1) continue;
    for (let k = from + 1; k < to; k++) if (REST_WORDS(s, k)) return true;
  }
  return false;
}

/** Does a hyphen end a line or begin one? */
function wraps(text: string): boolean {
  return text.includes("-\n") || text.includes("\n-") || text.includes("-\r\n");
}

/** Does a line that does not begin with a number end with one, or nearly? */
function cutOff(s: Scan): boolean {
  for (let n = 1; n < s.digitCount; n++) {
    const i = s.digits[n - 1] as number;
    const next = s.digits[n] as number;
    if (next - i <= MOST_LABEL && s.text.slice(s.end[i], (s.end[i] as number) + 5).includes("\n")) return true;
  }
  return false;
}
/** Tokens from the last number of a line to the rest of it: "2/2", "part 2". */
const MOST_LABEL = 4;

/** Half a telephone's number at the end of its line, and the other below: what tells that it goes on, or the whole is built as one. */
function sent(ctx: Context, hit: RegExpExecArray): void {
  const [whole, first, label, second] = hit as unknown as [string, string, string | undefined, string];
  const digits = (first + second).replace(/\D/g, "");
  if (first.replace(/\D/g, "").length > 8 || digits.length < 9 || digits.length > 12) return;
  if (label === undefined && !(isDialable(digits) && first.startsWith("0"))) return;
  const token = tokenAt(ctx.scan, hit.index);
  if ((cuesBefore(ctx.scan, token) & (C_PHONE | C_NUMBER)) === 0) return;
  const at = hit.index + whole.lastIndexOf(second);
  ctx.emit(hit.index, hit.index + first.length, "PHONE", 0.84, "number-split");
  ctx.emit(at, at + second.length, "PHONE", 0.84, "number-split");
}

/** Both pieces of a match, where they make up a number. */
function pieces(ctx: Context, hit: RegExpExecArray, least: number): void {
  const [whole, first, second] = hit as unknown as [string, string, string];
  if (!makesNumber(first + second, least)) return;
  // "189.95, then 11 x 189.95": a sum.
  const behind = ctx.scan.text.slice(hit.index + whole.length, hit.index + whole.length + 2);
  if (/^\d{1,4}\.\d\d$/.test(first) || /^ ?[x×*%]/.test(behind)) return;
  const a = hit.index + whole.indexOf(first);
  const b = hit.index + whole.lastIndexOf(second);
  ctx.emit(a, a + first.length, "PHONE", 0.84, "number-split");
  ctx.emit(b, b + second.length, "PHONE", 0.84, "number-split");
}

function makesNumber(text: string, least: number): boolean {
  const digits = text.replace(/\D/g, "").length;
  return digits >= least && digits <= 14;
}

const CARD_LENGTH = /^\d{13,19}$/;

/** Turns of one speaker that together make up a number. */
function turns(ctx: Context, told: boolean): void {
  const hits = all(TURN, ctx.scan.text);
  if (hits.length < 2) return;
  const bySpeaker = new Map<string, { at: number; value: string }[]>();
  for (const hit of hits) {
    const value = hit[2] as string;
    const list = bySpeaker.get(hit[1] as string) ?? [];
    list.push({ at: hit.index + hit[0].lastIndexOf(value), value });
    bySpeaker.set(hit[1] as string, list);
  }
  for (const list of bySpeaker.values()) {
    if (list.length < 2 || list.length > 6) continue;
    const whole = list.map(({ value }) => value).join("");
    // "cust: 4539", "cust: 1488", …: a card in fours.
    if ((ctx.scan.cues & C_CARD) !== 0 && CARD_LENGTH.test(whole.replace(/\D/g, ""))) {
      for (const { at, value } of list) ctx.emit(at, at + value.length, "CARD", 0.86, "number-split");
      continue;
    }
    if (!makesNumber(whole, 8) || !(told || /^[+0]/.test(whole))) continue;
    for (const { at, value } of list) ctx.emit(at, at + value.length, "PHONE", 0.84, "number-split");
  }
}
