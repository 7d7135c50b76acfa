/**
 * Passports whose letters and figures stand apart, wherever passports are spoken of: "yulkwon K 417 88 206", "закордонний ЕК 417 206",
 * "zagranpasporte ORLOVA VERA, No 71 4178206", "паспорт … старый 45 № 417820", "the old one PL 417 82 06";
 * by other words for them, "my little blue book: K 0417 8862", "серия и номер документа 46 02 № 815 337", "护照那一栏填ea 417 802 6"; and over a line's end.
 */
import { isDigit, unitAt } from "../../scan/classes.ts";
import { C_PASSPORT, C_RELEASE, C_VERSION, COMMON, wordBits } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { names } from "../persons/things/stops.ts";
import { classes, classesIn, classify, IS_PASSPORT } from "../word-classes.ts";

classify(
  IS_PASSPORT,
  `zagranpasport zagranpasporta zagranpasporte zagranpasportu zagranpasportom zagranpass загран заграну заграна закордонний закордонного закордонному закордонним закордонник загранник задграничен задграничния pasporte pasportu pasportom pasportot yulkwon yeogwon ryoken huzhao jawaz jawaaz jawazi darkon diavatirio diavatiriou διαβ διαβατήριό διαβατηρίου paasport
  paasporti passidokument reisedokument reisedokuments pas pasul pasnr rejsepas paspornya paspornye pasporta gozarname gozarnameh pasport pasportas passini passikortti vegabréf vegabréfs`,
);

const END = "(?![\\p{L}\\d]|[-./–]\\d| \\d\\d)";
const FIGURE = "[\\dOoОо]";
/** One to three letters and six to nine figures in groups; Korea's, Russia's in two forms. */
const APART = new RegExp(
  `^(?:[A-ZА-ЯІΑ-Ω](?:[ -]{0,2}[A-ZА-ЯІΑ-Ω]){0,2}[ –—-]{0,3}(?=\\d)${FIGURE}(?:[ .·–-]{0,3}${FIGURE}){5,8}|[A-Z] ?\\d(?: ?\\d){2} ?[A-Z] ?\\d(?: ?\\d){3})${END}`,
  "u",
);
const OF_FIGURES =
  /^(?:\d\d ?(?:№|No\.?|N[°º]?|nomer) ?\d{7}|\d\d ?\d{7}|\d\d ?\d\d ?(?:№|No\.?|N[°º]?|nomer) ?\d{6}|\d\d \d\d \d{6}|\d{3} \d{3} \d{3}|\d{2} \d{3} \d{3,4}|\d(?: \d){3,8}(?: ?[\do]){1,4})(?![\p{L}\d]|[-./–,]\d)/u;
/** Right behind the word, in small letters too. */
const SMALL = new RegExp(`^[a-z](?: ?[a-z]){0,2} ?(?=\\d)${FIGURE}(?:[ .-]{0,2}${FIGURE}){5,8}${END}`, "u");
/** What leads from the word to the value. */
const LEAD =
  /^[^\p{L}\d\n]{0,6}(?:(?:no|nr|n|nº|№|number|nomer|номер|numer|číslo|c|č|z|z|ze|is|was|ist|est|es|er|on|jest|je|to|wa|hao|bangou|beonho|safar|seriya|seria|серия|серія|паспорт)[ .:]{1,3}){0,3}$|^[^\n\d]{0,24}\n(?:[\p{L} .]{1,14}: ?)?$/iu;
const LONGEST = 32;
/** Tokens from the word to figures without letters. */
const NEAR = 6;

export function passportsTold(ctx: Context): void {
  const s = ctx.scan;
  if (s.hasDigit && isSpokenOf(s)) numbersOf(ctx);
}

function numbersOf(ctx: Context): void {
  const s = ctx.scan;
  let until = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const k = s.digits[n] as number;
    for (let b = Math.max(0, k - 3); b <= k && (s.start[k] as number) >= until; b++)
      until = Math.max(until, from(ctx, b, k));
  }
}

const isSpokenOf = (s: Scan): boolean => (s.cues & C_PASSPORT) !== 0 || (classesIn(s) & IS_PASSPORT) !== 0;

const isWord = (s: Scan, k: number): boolean =>
  (((s.cue[k] as number) & C_PASSPORT) | ((classes[s.mark[k] as number] as number) & IS_PASSPORT)) !== 0 ||
  IN_OTHER_SCRIPTS(s, k);

/** A passport from token `b` on whose first figures are in token `k`; where it ends, or 0. */
function from(ctx: Context, b: number, k: number): number {
  const s = ctx.scan;
  const at = s.start[b] as number;
  if (b < k && ((s.start[k] as number) - at > 7 || sizeOf(s, b) > 3 || isNumber(s, b))) return 0;
  const before = unitAt(s.text, at - 1);
  if (before === 45 || before === 46 || before === 47 || before === 95 || before === 35 || before === 43) return 0;
  const head = s.text.slice(at, at + LONGEST);
  const said = wordBefore(s, b);
  if (said < 0) return 0;
  const figures = isDigit(head.charCodeAt(0));
  // Figures alone, and small letters, stand near the word; beside another passport stands one with its letters.
  const hit = figures
    ? b - said <= NEAR
      ? OF_FIGURES.exec(head)
      : null
    : (APART.exec(head) ?? (LEAD.test(s.text.slice(s.end[said], at)) ? SMALL.exec(head) : null));
  if (hit === null || (b > 0 && b - 1 !== said && ((s.cue[b - 1] as number) & (C_RELEASE | C_VERSION)) !== 0)) return 0;
  const value = hit[0];
  // The series of Russia's insurances.
  if (/^(?:X{3}|Х{3})/.test(value)) return 0;
  const letters = /^\p{Ll}+(?= )/u.exec(value)?.[0];
  if (letters !== undefined && letters.length > 1 && (wordBits(letters, 0, letters.length) & COMMON) !== 0) return 0;
  ctx.emit(at, at + value.length, "PASSPORT", 0.92, "passport-apart");
  return at + value.length;
}

/** What passports are called in scripts whose sentences are seldom read here; a text that holds one is read as one with a cue. */
export const PASSPORT_WORDS =
  "পাসপোর্ট পাসপোর্টের পাসপোর্টে পাসপোর্টটি পাসপোর্টটা পাছপোৰ্ট பாஸ்போர்ட் பாஸ்போர்ட்டின் பாஸ்போர்டு கடவுச்சீட்டு கடவுச்சீட்டின் పాస్పోర్ట్ పాస్‌పోర్ట్ పాస్పోర్టు ಪಾಸ್ಪೋರ್ಟ್ ಪಾಸ್‌ಪೋರ್ಟ್ പാസ്പോർട്ട് പാസ്പോർട്ടിന്റെ પાસપોર્ટ પાસપોર્ટનો ਪਾਸਪੋਰਟ ପାସପୋର୍ଟ राहदानी राहदानीको पारपत्र पारपत्राचा पासपोर्टचा पासपोर्टको پاسپورٹ پاسپورت پاسپورتم گذرنامه باسبور باسبورت الباسبور باسبوري جوازي جوازه جوازها անձնագիր անձնագրի პასპორტი პასპორტის паспортыг төлқұжат төлқұжатым pasaport pasaportja פספורט".replace(
    /\u200c/g,
    "",
  );
const IN_OTHER_SCRIPTS = names(PASSPORT_WORDS);

/** In a text that has one of `PASSPORT_WORDS` and no word of the lexicon's. */
export function passportsInOtherScripts(ctx: Context): void {
  if (!isSpokenOf(ctx.scan)) numbersOf(ctx);
}

/** Tokens, and lines, that may stand between: what is said of another, and the answer to a question. */
const REACH = 26;

/** The nearest word for passports before token `b`, or -1. */
function wordBefore(s: Scan, b: number): number {
  for (let k = b - 1, lines = 0; k >= 0 && k >= b - REACH; k--) {
    if (((s.shape[k + 1] as number) & LINE_START) !== 0 && ++lines > 1) return -1;
    if (isWord(s, k)) return k;
  }
  return -1;
}
