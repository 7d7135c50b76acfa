/**
 * Dates of birth behind a word for births, in the forms that one grammar of dates leaves out: the year first ("1971 m. kovo 9 d.",
 * "1938, on 7 Aug"), in one ("11Jun1947"), with the year cut short ("3 Μαΐου '58", "4.7.-61", "9/11-52"), small words between
 * ("ika-3 ng Mayo 1981", "d. 9. november 1952"), of other calendars, and in the numerals of Chinese and Hebrew.
 */
import { SLASH } from "../../scan/classes.ts";
import { C_DOB, MONTH, wordBits } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";

const DAY = "(?:ika-?)?\\d{1,2}(?:st|nd|rd|th|er|º|ª|°|-?(?:го|ого|е|а|ου))?\\.?";
const SMALL = "(?: ?(?:of|de|del|do|ng|mwezi|wa|bulan|d|of the|ta'|ngày|ia))?";
const WORD = "\\p{L}[\\p{L}\\p{M}]{1,13}\\.?";
const YEAR = "(?:['’‘´`-]?\\d{4}|['’‘´`-]\\d{2}|\\d{2})";
const END = "(?![\\p{L}\\d])";
/** Each with the month's name as its first group. */
const FORMS: readonly RegExp[] = [
  `^${DAY}${SMALL}[ ./-]{0,2}(${WORD})${SMALL}[ ,./-]{0,2}(?:(?:de|del|do|of|from|anul|год|år|year) )?${YEAR}(?: ?(?:г|р|р\\.|г\\.|god|r\\.|m\\.|il)(?!\\p{L}))?${END}`,
  `^(${WORD})[ -]${DAY},? ?${YEAR}${END}`,
  `^\\d{4}(?:[.,]|-(?:cı|ci|cu|cü) il(?:in)?)?(?: ?(?:m|g|gada|aasta|év|ж|оны|г|р|წლის|թ)\\.?)?[ ,]{1,2}(?:on |the |am |le |el )?(${WORD}) ?\\d{1,2}(?:\\.|-?\\p{L}{1,3})?(?: ?d\\.)?${END}`,
  `^\\d{4}(?:[.,])?(?: ?(?:m|g|gada|г|р)\\.?)?[ ,]{1,2}(?:on |the |am |le |el |den )?\\d{1,2}(?:st|nd|rd|th|er|\\.)?(?: of)? (${WORD})${END}`,
].map((form) => codedOnce(new RegExp(form, "u")));
/** "1-xi-1938", "7.III.1990", "22JUL74", "'51 giugno": the month in Roman numerals, or glued to its day. */
const ROMAN = /^\d{1,2}[./ -]{1,2}(?:x(?:i{1,2})?|ix|iv|vi{0,3}|i{1,3})[./ -]{1,2}(?:\d{4}|['’]?\d\d)(?![\p{L}\d])/iu;
const GLUED = /^\d{1,2}(?:JAN|FEB|MAR|APR|MAY|MAI|JUN|JUL|AUG|SEP|OCT|OKT|NOV|DEC|DEZ)(?:\d{4}|\d\d)(?![\p{L}\d])/iu;
/** In figures: what the numbers' own reading of dates leaves out. */
const FIGURES =
  /^\d{1,2} ?[./-] ?\d{1,2} ?[./-][ \n]?(?:\d{4}|\d\d)(?: ?هـ?| ?هجري| ?م|[гр]\.?)?(?![\p{L}\d])|^\d{1,2}(?:\. ?|[/ -])(?:\d{1,2})(?:\. ?|[/ -])?[-'’‘´](?:\d{4}|\d{2})(?![\p{L}\d])/u;
const UNITS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth";
const NTH = `(?:\\d{1,2}(?:st|nd|rd|th)|${UNITS}|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|(?:twenty|thirty)[- ](?:${UNITS})|thirtieth)`;
const NUMERAL = "(?:\\p{L}{3,9}[- ]?){1,5}";
/** "the 22nd of the 11th, 58": the month by its place in the year. */
const ORDINALS = codedOnce(
  new RegExp(
    `^(?:the )?${NTH}(?: of|,) (?:the )?${NTH},? (?:(?:19|20)?\\d\\d|['’]\\d\\d|(?:nineteen|twenty|two thousand) ${NUMERAL}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]\\p{L}{3,5})?)(?![\\p{L}\\d])`,
    "iu",
  ),
);
/** "geboren am 8.12." */
const DAY_AND_MONTH = /^(?:[0-2]?\d|3[01])[./](?:0?[1-9]|1[0-2])(?:\.(?!\d)|(?![\d./-]))/;
/** "Boxing Day 1961". */
const FEAST =
  /^(?:xmas|christmas|boxing|new year['’]?s|valentine['’]?s|all saints['’]?|st\.? patrick['’]?s|halloween|weihnachten|heiligabend|silvester|neujahr|noël|nochebuena|nochevieja|navidad|año nuevo|natale|capodanno|natal|kerst(?:mis)?|julafton|juleaften|wigilia|vánoce|рождество|новый год)(?: (?:day|eve))?(?: (?:of|in|de|del))?,? (?:19|20)\d\d(?!\d)/iu;
/** The rest of the question, and who answers it: "date of birth please? / Caller: sure, it's". */
const ASKED = codedOnce(
  /^[^?？\n.!:]{0,48}(?:[?？]["”]?|[.!:]?["”]?(?=\n))\s{1,2}(?:\[?\d{1,2}:\d\d(?::\d\d)?\]? ?)?(?:\p{L}[\p{L} ]{1,18}(?: ?\(\p{L}+\))?: ?)?(?:(?:yes|yeah|sure|ok|okay|uh|um|er|it['’]?s|it was|that['’]?s|so|ja|ähm|es ist|oui|euh|c['’]est|sí|es|sim|é|sì|è|to|да|это|так|це)[, ]{1,2}){0,3}/iu,
);
const HEBREW_DAY =
  /^(?:ב-?|ב־)?[א-ל]{1,2}['׳"״]{0,2}[א-ל]?['׳]? (?:ב|ל|ב-)?(ניסן|אייר|סיון|סיוון|תמוז|אב|אלול|תשרי|חשון|חשוון|כסלו|טבת|שבט|אדר)(?: [אב]['׳])?(?: (?:ה['׳])?ת[א-ת]{1,3}["״'׳][א-ת]?)?/u;
/** What stands between the word and the date. */
const JOINT = codedOnce(
  /^(?:(?:['’]s)?[\s:.,()=/|*"'–-]{0,3}(?:(?:on|the|in|given|stated|am|den|le|el|dne|dnia|dn|d|em|a|al|il|op|på|pe|la|em|at|was|is|ist|est|es|er|je|year|date|datum|dat|tarehe|mnamo|noong|pada|tanggal|tgl|ngày|mùng|mồng|ngay|tarihi|tarixi|tarix|στις|την|в|на|року|года|dato|data|fecha|i|nap|napja|year of|my|his|her|en|në|w|ב-?|בתאריך|יום|بتاريخ|في|تاريخ|یوم|को|दिनांक|তারিখ)[.:]? ?)?){0,3}/iu,
);
const REACH = 72;
/** "B/DAY 03MAR81": as travel agents write it. */
const B_DAY = /(?<![\p{L}\d])B\/DAY[ :]{1,2}(\d{1,2}[A-Z]{3}\d{2}(?:\d\d)?)(?![\p{L}\d])/gu;

export function birthForms(ctx: Context): void {
  const s = ctx.scan;
  if (s.hasDense) eastern(ctx);
  if ((s.cues & C_DOB) !== 0)
    for (let n = 0; n < s.tellingCount; n++) {
      const i = s.telling[n] as number;
      if (((s.cue[i] as number) & C_DOB) !== 0) behind(ctx, s.end[i] as number);
    }
  if (s.hasDigit && LETTER.inText(s)) letters(ctx);
  if (s.hasDigit && (s.signs & SLASH) !== 0 && s.text.includes("/DAY"))
    for (const hit of all(B_DAY, s.text))
      ctx.emit(hit.index + hit[0].length - (hit[1] as string).length, hit.index + hit[0].length, "DOB", 0.92, "dob");
}

/** The date behind the word for births that ends at `end`. */
function behind(ctx: Context, end: number): void {
  const { text, hasDigit } = ctx.scan;
  const asked = ASKED.exec(text.slice(end, end + 120))?.[0].length ?? 0;
  const from = end + asked;
  const at = from + (JOINT.exec(text.slice(from, from + 40))?.[0].length ?? 0);
  const head = text.slice(at, at + REACH);
  const hebrew = HEBREW_DAY.exec(head);
  if (hebrew !== null) {
    ctx.emit(at, at + hebrew[0].length, "DOB", 0.9, "dob-words");
    return;
  }
  const figures =
    ORDINALS.exec(head) ??
    (hasDigit ? (FIGURES.exec(head) ?? ROMAN.exec(head) ?? GLUED.exec(head)) : null) ??
    FEAST.exec(head) ??
    DAY_AND_MONTH.exec(head);
  if (figures !== null) {
    ctx.emit(at, at + figures[0].length, "DOB", 0.92, "dob");
    return;
  }
  if (!hasDigit) return;
  for (const form of FORMS) {
    const hit = form.exec(head);
    if (hit === null || !isMonth(hit[1] as string)) continue;
    ctx.emit(at, at + hit[0].length, "DOB", 0.92, "dob-words");
    return;
  }
}

function isMonth(word: string): boolean {
  const plain = word.endsWith(".") ? word.slice(0, -1) : word;
  return (wordBits(plain, 0, plain.length) & MONTH) !== 0;
}

/** The short words for "born" that are letters in most texts: Finnish "s.", Danish and Norwegian "f.", beside a date as these print it. */
const LETTER = wordSet("s f g ur u r р н", "lower");
const SHORT = /^(?:\d{1,2}\. ?\d{1,2}\.(?: ?|-)(?:19\d\d|200\d|-\d\d|['’]\d\d)|\d{1,2}\/\d{1,2} ?[-'’]\d\d)(?![\d.])/;

function letters(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.digitCount; n++) {
    const k = s.digits[n] as number;
    if (
      k === 0 ||
      (s.mark[k - 1] as number) === 0 ||
      s.text.charCodeAt(s.end[k - 1] as number) !== 46 ||
      !LETTER(s, k - 1)
    )
      continue;
    const at = s.start[k] as number;
    const hit = SHORT.exec(s.text.slice(at, at + 14));
    if (hit !== null) ctx.emit(at, at + hit[0].length, "DOB", 0.88, "dob");
  }
}

const LUNAR = "农历|農曆|阴历|陰曆";
const HAN_DIGITS = "[〇零一二三四五六七八九十百廿卅元\\d]";
/** Months as old Japan called them. */
const OLD_MONTH = "睦月|如月|弥生|卯月|皐月|水無月|文月|葉月|長月|神無月|霜月|師走";
/** "生于一九七〇年八月三日", "民國五十二年四月九日生", "生年月日は昭和四十年八月三日", "一九六二年腊月初八", "68년 음력 3월 9일생". */
const HAN = new RegExp(
  `(?:(?:民國|民国|昭和|平成|大正|令和|農曆|农历|西元|公元) ?)?${HAN_DIGITS}{1,4} ?年 ?の?(?:${LUNAR})?(?:(?:${HAN_DIGITS}{1,3}|[正冬腊臘]) ?月|${OLD_MONTH})(?:の? ?(?:初[一二三四五六七八九十]|${HAN_DIGITS}{1,3}(?: ?[日号號])?))?`,
  "gu",
);
/** "八八年四月十七": a year in two signs and a day, as it is said. */
const SPELT_OUT =
  /^[〇零一二三四五六七八九]{2}年[一二三四五六七八九十正冬腊臘]{1,2}月[初一二三四五六七八九十廿卅]{1,3}[日号號]?$/u;
const ASKED_FOR = /出生|生日|生年/u;
const BORN_BEFORE =
  /(?:出生(?:日期|年月日?)?|生日|生于|生於|生年月日|誕生日|誕生|生まれ|生れ)[】\])）」]?(?:应|應)?(?:是|为|為|は|が)?[：:\s]{0,2}(?:[?？]\s{0,2}(?:客[户戶]|顾客|用户|お客様)[：:]\s?)?(?:(?:农历|農曆|阴历|西元|公元)\s?)?$/u;
/** "생", "生" is "born" unless a longer word begins with it: produced, made, live on air, came up. */
const BORN =
  "(?:생(?!산|성|방|긴|겼|기|길|활|각|명|수|중|략|존|태|체|물|화|크)|生(?!产|産|產|成|效|放|活|命|物|じ|態|态|鮮|鲜))";
const BORN_HERE = new RegExp(`^ ?${BORN}`, "u");

/** Does the word for "born" follow at `p`, as Koreans, Japanese and Chinese put it behind the date? */
export function bornBehind(text: string, p: number): boolean {
  const c = text.charCodeAt(text.charCodeAt(p) === 32 ? p + 1 : p);
  return (c === 0xc0dd || c === 0x751f) && BORN_HERE.test(text.slice(p, p + 4));
}

const KOREAN =
  /(?<!\d)((?:\d{4}|\d{2})년 ?(?:음력 ?|양력 ?)?\d{1,2}월(?: ?\d{1,2}일)?)(?= ?생|에 ?태어|\s?출생)|(?<=(?:생년월일|생일|출생일?)(?:은|이|는|을|:)?:?\s?)(?:\d{4}|\d{2})년 ?(?:\d{1,2}|[일이삼사오유육칠팔구시십]{1,2})월(?: ?\d{1,2}일)?/gu;
/** "구일년 칠월 십사일", "칠십구년 동짓달 스무하루": nobody spells other days out. */
const KOREAN_WORDS =
  /(?<![가-힣])(?:천 ?)?(?:[공영일이삼사오육륙칠팔구]{2}|(?:[일이삼사오육칠팔구]?(?:천|백|십)){1,3}[일이삼사오육칠팔구]?) ?년(?:생)? ?(?:(?:[일이삼사오유칠팔구시]|십[일이]|\d{1,2}) ?월|동짓달|섣달|정월) ?(?:(?:[일이삼사오육칠팔구]?십)?[일이삼사오육칠팔구]? ?일|초[가-힣]{1,3}|(?:열|스무)[가-힣]{1,3})?/gu;
/** "72년 음력 섣달 초이레", "음력 구월 열나흗날": a day of the moon, with its year or behind a word for a birthday. */
const KOREAN_MOON =
  /(?<![가-힣\d])(?<year>(?:\d{2,4}|[공영일이삼사오육륙칠팔구]{2}) ?년(?:생)? ?)?(?:음력 ?(?:[일이삼사오유칠팔구시] ?월|십[일이] ?월|\d{1,2} ?월|동짓달|섣달|정월)|동짓달|섣달) ?(?:초[가-힣]{1,3}|(?:열|스무)[가-힣]{1,3}|보름|그믐|\d{1,2} ?일)/gu;
const BIRTH_BEFORE = /(?:생일|생신|생년월일|출생일?|태어난)[가-힣]{0,2}[ :]{0,3}$/u;
/** "840412생", "84년생 12월 4일": the day in six figures, or behind the year's word. */
const KOREAN_SHORT = new RegExp(
  `(?<![\\d.-])\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?=${BORN})|(?<!\\d)\\d\\d년생 ?\\d{1,2}월 ?\\d{1,2}일`,
  "gu",
);
/** "1958년생", "1958年生まれ": the year alone. */
const YEAR_BORN = new RegExp(
  `(?<!\\d)(?:(?:19\\d\\d|20[01]\\d)[년年]|\\d\\d년)(?=${BORN})|(?<!\\d)(?:(?:明治|大正|昭和|平成|令和|[MTSHR])?(?:\\d{1,2}|元)|(?:明治|大正|昭和|平成|令和)[一二三四五六七八九十]{1,3})年(?=生まれ)`,
  "gu",
);

function eastern(ctx: Context): void {
  const { text } = ctx.scan;
  if (text.includes("年"))
    for (const hit of all(HAN, text)) {
      const end = hit.index + hit[0].length;
      if (
        !BORN_BEFORE.test(text.slice(Math.max(0, hit.index - 20), hit.index)) &&
        !bornBehind(text, end) &&
        !/^(?:出生|出世)/.test(text.slice(end, end + 2)) &&
        !(SPELT_OUT.test(hit[0]) && ASKED_FOR.test(text))
      )
        continue;
      ctx.emit(hit.index, end, "DOB", 0.93, "dob-words");
    }
  if (text.includes("음력") || text.includes("달"))
    for (const hit of all(KOREAN_MOON, text))
      if (hit.groups?.year !== undefined || BIRTH_BEFORE.test(text.slice(Math.max(0, hit.index - 10), hit.index)))
        ctx.emit(hit.index, hit.index + hit[0].length, "DOB", 0.93, "dob-words");
  if (text.includes("년"))
    for (const hit of all(KOREAN_WORDS, text)) ctx.emit(hit.index, hit.index + hit[0].length, "DOB", 0.92, "dob-words");
  if (text.includes("년"))
    for (const hit of all(KOREAN, text)) {
      const end = hit.index + hit[0].length;
      if (/^ ?생/.test(text.slice(end, end + 2)) && !bornBehind(text, end)) continue;
      ctx.emit(hit.index, end, "DOB", 0.92, "dob-words");
    }
  if (text.includes("생"))
    for (const hit of all(KOREAN_SHORT, text)) ctx.emit(hit.index, hit.index + hit[0].length, "DOB", 0.92, "dob-words");
  if (text.includes("년생") || text.includes("年生"))
    for (const hit of all(YEAR_BORN, text)) ctx.emit(hit.index, hit.index + hit[0].length, "DOB", 0.88, "dob-year");
}
