/**
 * Dates of birth told in pieces or beside what somebody becomes: "year of birth 1957, month October, day 30", "14 May, and the
 * year was 1976", "and the year? / 1972", "he turned 16 on 4 August 2021".
 */
import { C_DOB, MONTH, wordBits } from "../../scan/lexicon.ts";
import { wordFlags } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";
import { AGES_WORDS, agedOn, formedBirths, shortYears, willBe } from "./aged.ts";

const DATE =
  "\\d{1,2}(?:st|nd|rd|th)? (?:of )?\\p{L}{3,9},? (?:19|20)\\d\\d|\\p{L}{3,9} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d|\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)?\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d";
/** An age that somebody comes to, and the day. */
const AGED = codedOnce(
  new RegExp(
    `(?<!\\p{L})(?:turn(?:s|ed|ing)?|(?:will|would) (?:be|turn)|be(?:come|comes|came)) (?:just )?(?:\\d{1,3}|\\p{L}{3,9}teen|sixteen|twenty(?:-one)?)(?: years old)? on (?:the )?(${DATE})(?![\\p{L}\\d])`,
    "giu",
  ),
);
/** What turns twenty without being born. */
const THING =
  /(?<!\p{L})(?:firm|company|business|shop|store|site|website|club|team|brand|product|association|school|building|bridge|street|office|app|service|platform|museum|village|town|city|contract|policy|warranty|account)(?:[ ,]|\s\p{L}{2,9}\s)*$/iu;

const YEAR_WORD =
  "year|yr|jahr|geburtsjahr|année|año|anno|ano|jaar|år|årtal|vuosi|rok|roku|év|anul|yıl|год|рік|година|έτος";
const MONTH_WORD =
  "month|mth|monat|mois|mes|mese|mês|maand|månad|måned|kuukausi|miesiąc|měsíc|mesiac|hónap|luna|ay|месяц|місяць|месец|μήνας";
const DAY_WORD = "day|dy|tag|jour|día|giorno|dia|dag|päivä|dzień|den|deň|nap|ziua|gün|день|ден|ημέρα";
const IS = "(?: (?:of birth|is|was|ist|war|est|es|era|è|é|är|er|on|to|je))*[ :=]{1,2}(?:the )?";
/** Each piece with its value as the only group. */
const PIECES: readonly RegExp[] = [
  `(?:${YEAR_WORD})${IS}((?:19|20)\\d\\d|['’]\\d\\d)(?!\\d)`,
  `(?:${MONTH_WORD})${IS}(\\p{L}{3,10}|\\d{1,2})(?![\\p{L}\\d])`,
  `(?:${DAY_WORD})${IS}(\\d{1,2})(?:st|nd|rd|th|\\.)?(?![\\p{L}\\d])`,
].map((piece) => new RegExp(`(?<![\\p{L}\\d])${piece}`, "giu"));
const TENS = "(?:ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
const ONES = "one|two|three|four|five|six|seven|eight|nine";
/** The year is asked for by itself. */
const ASKED_YEAR = new RegExp(
  `(?<!\\p{L})(?:${YEAR_WORD})[^?\\n]{0,20}[?？]["”]?\\s{1,2}(?:\\[?\\d{1,2}:\\d\\d\\]? ?)?(?:\\p{L}[\\p{L} ]{1,18}: ?)?(?:(?:it['’]?s|it was|uh|um|yes|es|ist|c['’]est|è|é)[, ]{1,2})?((?:19|20)\\d\\d(?![\\d:./-])|['’]?\\d\\d(?![\\d:./-])|(?:nineteen |two thousand (?:and )?)?(?:${TENS}(?:[- ](?:${ONES}))?|${ONES}|\\p{L}{3,5}teen)(?!\\p{L}))`,
  "giu",
);
const REACH = 80;
/** What stands before a day or a year that tells a birth without a word for it. */
const headFlags = wordFlags([
  "suis soy sono dell sou ben anos anni años år",
  "turn turns turned turning be become becomes became",
  "jahrgang classe rocznik ročník årgang roč jg",
  AGES_WORDS,
]);
const [IDIOM, AGE, CLASS, AGES] = [1, 2, 4, 8] as const;
const BEFORE = 4;

/** Bits of all such words that stand close before a number. */
function headsOf(ctx: Context): number {
  const s = ctx.scan;
  let flags = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    for (let k = i - 1; k >= 0 && k >= i - BEFORE; k--) flags |= headFlags(s, k);
  }
  return flags;
}

export function birthPieces(ctx: Context): void {
  const s = ctx.scan;
  const { text } = s;
  const heads = s.hasDigit && headFlags.inText(s) ? headsOf(ctx) : 0;
  if ((heads & IDIOM) !== 0 && (s.words & MONTH) !== 0) idiom(ctx);
  if ((heads & IDIOM) !== 0) for (const hit of all(OF_YEAR, text)) put(ctx, 0, hit);
  if ((heads & AGE) !== 0 && text.includes(" on ")) aged(ctx);
  if ((heads & AGE) !== 0 && (s.words & MONTH) !== 0 && text.includes(" be ")) willBe(ctx);
  if ((heads & AGES) !== 0 && (s.words & MONTH) !== 0) agedOn(ctx);
  if (s.hasDigit) formedBirths(ctx);
  if ((heads & CLASS) !== 0)
    for (const hit of all(COHORT, text)) {
      const end = hit.index + hit[0].length;
      ctx.emit(end - (hit[1] as string).length, end, "DOB", 0.82, "dob-year");
      // "Bin Jahrgang 1954, genauer vom 30. November".
      const day = COHORT_DAY.exec(text.slice(end, end + 56));
      if (day === null || (wordBits(day[2] as string, 0, (day[2] as string).length) & MONTH) === 0) continue;
      const at = end + day[0].length - (day[1] as string).length;
      ctx.emit(at, at + (day[1] as string).length, "DOB", 0.82, "dob-words");
    }
  if ((s.cues & C_DOB) === 0) return;
  if (s.hasDigit) shortYears(ctx);
  let looked = 0;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    if (((s.cue[i] as number) & C_DOB) === 0) continue;
    if (!inPieces(ctx, i)) continue;
    // "year of birth 1957, month …": the first piece's word may stand before.
    const from = Math.max(looked, (s.start[i] as number) - 16);
    looked = (s.end[i] as number) + REACH;
    pieces(ctx, from, text.slice(from, looked));
  }
}

const flagsOf = wordFlags([YEAR_WORD, MONTH_WORD, DAY_WORD].map((words) => words.replaceAll("|", " ")));
const [YEAR, A_MONTH, A_DAY] = [1, 2, 4] as const;

/** Are a year or a month and a day spoken of around the word for births? */
function inPieces(ctx: Context, i: number): boolean {
  let flags = 0;
  for (let k = Math.max(0, i - 3); k < i + 16 && k < ctx.scan.count; k++) flags |= flagsOf(ctx.scan, k);
  return (flags & YEAR) !== 0 || (flags & (A_MONTH | A_DAY)) === (A_MONTH | A_DAY);
}

function pieces(ctx: Context, from: number, window: string): void {
  for (const hit of all(ASKED_YEAR, window)) put(ctx, from, hit);
  const hits = PIECES.map((piece) => all(piece, window).slice(0, 2));
  const [years, months, days] = hits as [RegExpExecArray[], RegExpExecArray[], RegExpExecArray[]];
  // A year alone has to be said of the birth before it.
  if (months.length + days.length === 0) for (const hit of years.filter((hit) => hit.index > 0)) put(ctx, from, hit);
  else if (years.length > 0 || (months.length > 0 && days.length > 0))
    for (const hit of [...years, ...months, ...days]) put(ctx, from, hit);
}

/** "Jahrgang 1948". */
const COHORT =
  /(?:(?<!\p{L})(?:bin|ist|er|sie|kunde|kundin|mutter|vater) |[,;(\n] ?|^)(?:jahrgang|classe|rocznik|ročník|årgang|roč\.|jg\.) ((?:19\d|200)\d|\d\d)(?!\d)/giu;
const COHORT_DAY =
  /^[^.!?\n\d]{0,36}(?: |\()(?:vom|am|der|dem|le|du|del|il|el|den|od|z|on the|on) (\d{1,2}(?:\.|er|º)? (?:de |di )?(\p{L}{3,12}))(?!\p{L})/iu;
/** "je suis du 8 décembre 61", "soy del 8 de diciembre de 1961". */
const OF_DAY =
  /(?<!\p{L})(?:je suis (?:née? )?du|soy del|sono dell['’]?|sono del|sou de|ik ben van|(?:faço|faz) anos (?:a|em|no dia)|compi(?:o|e) gli anni il|cumpl(?:o|e) años el|fy(?:ller|lder) år (?:den )?) ?(\d{1,2}(?:er|º|\.)? (?:de |di )?(\p{L}{3,10})(?: (?:de |del )?['’]?(?:19\d\d|20[01]\d|\d\d))?)(?!\d)/giu;

/** "je suis de 1985", "soy del 85". */
const OF_YEAR =
  /(?<!\p{L})(?:je suis (?:née? )?(?:de|en)|soy (?:nacid[oa] )?(?:de|del|en)(?: año)?|sono (?:dell['’]anno|del|nat[oa] nel)|sou (?:nascid[oa] )?(?:de|em)|ik ben (?:geboren in|van)) ['’]?((?:19[1-9]|20[01])\d|(?<=(?:del|van|d[ei]) ['’]?)[3-9]\d(?=[.,;!?)\n]|\s*$| (?:y|e|et|en) ))(?![\p{L}\d])(?! ?(?:ans|años|anni|anos|jaar|kg|m|km|€|%))/giu;

function idiom(ctx: Context): void {
  for (const hit of all(OF_DAY, ctx.scan.text)) {
    const month = hit[2] as string;
    if ((wordBits(month, 0, month.length) & MONTH) === 0) continue;
    const end = hit.index + hit[0].length;
    ctx.emit(end - (hit[1] as string).length, end, "DOB", 0.88, "dob-words");
  }
}

function put(ctx: Context, from: number, hit: RegExpExecArray): void {
  const value = hit[1] as string;
  const at = from + hit.index + hit[0].lastIndexOf(value);
  ctx.emit(at, at + value.length, "DOB", 0.86, "dob-piece");
}

function aged(ctx: Context): void {
  const { text } = ctx.scan;
  for (const hit of all(AGED, text)) {
    if (THING.test(text.slice(Math.max(0, hit.index - 40), hit.index))) continue;
    const value = hit[1] as string;
    const end = hit.index + hit[0].length;
    ctx.emit(end - value.length, end, "DOB", 0.84, "dob-aged");
  }
}
