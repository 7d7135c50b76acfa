/**
 * Where a text tells a date of birth, other days of long ago are births as well, put right or somebody else's: "is 01.07.1948 in your record, actual is
 * 1st June 1948", "生年月日が平成27年5月5日、奥様が昭和62年1月7日". And days without a year beside the word for a birthday.
 */

import type { Draft, Emit } from "../../findings.ts";
import { MONTH, wordBits } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { birthsBesidePapers, compactBirths } from "./beside-papers.ts";
import { type Day, daysIn } from "./days.ts";
import { happenedAt } from "./happened.ts";
import { yearsAgo } from "./years.ts";

const DENSE_DATE =
  /(?:(?:明治|大正|昭和|平成)\d{1,2}|(?:19|20)\d\d)年(?:\d{1,2}月\d{1,2}日?|[正腊冬二三四五六七八九十]{1,2}月初?[一二三四五六七八九十廿]{1,3}日?)|(?:19|20)\d\d년 ?(?:음력|양력)? ?\d{1,2}월 ?\d{1,2}일|\d{1,2} [\u0e00-\u0e7f]{4,12} 2[45]\d\d/gu;
/** Births of people who write to a desk, and not yet those that were born after it was set up. */
const [EARLIEST, LATEST] = [1910, yearsAgo(15)] as const;
/** Years of the Buddhist era. */
const [BUDDHIST, BUDDHIST_FROM] = [543, 2400] as const;

export function otherBirths({ text, hasDigit, hasDense }: Scan, drafts: readonly Draft[], emit: Emit): void {
  if (hasDigit) besidePeople(text, drafts, emit);
  if (hasDigit) birthsBesidePapers(text, drafts, emit);
  if (hasDense && hasDigit) compactBirths(text, emit);
  if (!drafts.some(({ type, score }) => type === "DOB" && score >= SURE)) return;
  for (const { start, end, year, short } of days(text))
    if (isLongAgo({ year, short }) && !happenedAt(text, start)) emit(start, end, "DOB", 0.76, "dob-other");
  for (const { 0: hit, index } of all(DENSE_DATE, text)) {
    const year = /^\d{4}|2[45]\d\d$/.exec(hit)?.[0];
    if (year === undefined || isOld(Number(year))) emit(index, index + hit.length, "DOB", 0.8, "dob-other");
  }
}
const SURE = 0.75;
const isOld = (year: number): boolean =>
  isLongAgo({ year: year > BUDDHIST_FROM ? year - BUDDHIST : year, short: false });

/** A year that `isLongAgo` may take: a cheap look before the days, for most dates of a case are of these years. */
const OLD_YEAR =
  /(?:19[1-9]\d|20(?:[01]\d|2[0-5])|2(?:4[5-9]|5[0-6])\d)(?!\d)|[./-]\d{1,2}[./-](?:2[6-9]|[3-9]\d)(?!\d)/;

/** The days with a year that the text tells in figures, or with a month's name; asked only where one may be of long ago. */
const days = (text: string): Iterable<Day> => (OLD_YEAR.test(text) ? daysIn(text) : []);

/** Of years in two figures only those of the last century are told from other numbers. */
const isLongAgo = ({ year, short }: Pick<Day, "year" | "short">, latest: number = LATEST): boolean =>
  year >= EARLIEST && year <= (short ? Math.min(latest, LAST_SHORT) : latest);
const LAST_SHORT = 1999;

/** Behind a child's name a day is the child's first, be it of these years. */
const CHILD =
  /(?<!\p{L})(?:child|kid|son|daughter|baby|toddler|grandson|granddaughter|niece|nephew|kind(?! regards)|sohn|tochter|enkel\p{L}*|enfant|fils|fille|bébé|petit|hijo|hija|nieto|nieta|niñ[oa]|beb[ée]|figli[oa]|bambin[oa]|nipote|filh[oa]|neto|neta|zoon|dochter|kleinkind|barn(?:et|ets|s)?|sonen|dotter\p{L}*|datter\p{L}*|søn|sønn|lapsi|lapsen|poika\p{L}*|tyttö\p{L}*|tytär|dziecko|dziecka|syna?|córk\p{L}*|dítě|dcer\p{L}*|kluk\p{L}*|holk\p{L}*|copil\p{L}*|fiul|fiica|gyerek\p{L}*|fia[m]?|lány\p{L}*|дете\p{L}*|син\p{L}*|дъщеря|дитина|дитин\p{L}*|донь?к\p{L}*|реб[её]н\p{L}*|сын\p{L}*|доч\p{L}*|παιδί|γιος|κόρη|çocu\p{L}*|oğlu\p{L}*|kızı\p{L}*)(?!\p{L})[^.!?\n]{0,40}$/iu;
const CHILD_REACH = 64;

/** In brackets behind somebody's name stands no day of theirs but the first, be they a child. */
const LATEST_IN_BRACKETS = yearsAgo(6);
const LATEST_CHILD = yearsAgo(1);
/** Under a name, or before it, older days of letters and entries stand as well. */
const LATEST_APART = yearsAgo(22);
const BRACKETS = ["(", " (", "[", " ["];
const JOINTS = [" ", ", ", ",", "; ", ";", " | ", "|", " - ", " – ", " / ", "\t", " *"];
const UNDER = ["\n", "\r\n"];
/** The date goes on, or says until when. */
const GOES_ON = /^(?: ?[-–—] ?\d| (?:to|until|bis|au|al|tot|do|till)(?!\p{L}))/u;

/** "Pia Rosendahl, 30 Jan 2009, met by her aunt", "Detlef Hüttenrauch (30.1.38)", "12.05.1981 | Anna Kowalska". */
function besidePeople(text: string, drafts: readonly Draft[], emit: Emit): void {
  const people = drafts.filter(({ type }) => type === "PERSON");
  if (people.length === 0) return;
  const starts = new Set(people.map(({ start }) => start));
  const ends = new Set(people.map(({ end }) => end));
  for (const day of days(text)) {
    const { start: at, end } = day;
    if (!isLongAgo(day, LATEST_CHILD) || GOES_ON.test(text.slice(end, end + 8)) || happenedAt(text, at)) continue;
    const isBehind = (joint: string): boolean =>
      ends.has(at - joint.length) && text.startsWith(joint, at - joint.length);
    const isBefore = (joint: string): boolean => starts.has(end + joint.length) && text.startsWith(joint, end);
    const isBracketed =
      isLongAgo(day, LATEST_IN_BRACKETS) && BRACKETS.some(isBehind) && ")],;".includes(text[end] ?? " ");
    const isChilds = JOINTS.some(isBehind) && CHILD.test(text.slice(Math.max(0, at - CHILD_REACH), at));
    if (
      isBracketed ||
      isChilds ||
      (isLongAgo(day) && JOINTS.some(isBehind)) ||
      (isLongAgo(day, LATEST_APART) && (UNDER.some(isBehind) || JOINTS.some(isBefore)))
    )
      emit(at, end, "DOB", 0.76, "dob-beside-name");
  }
}

/** A birthday, in the languages of support. */
export const BIRTHDAY_WORDS =
  "birthday bday geburtstag geburtstags anniversaire anniv cumpleaños cumple compleanno aniversário aniversario verjaardag jarig födelsedag fødselsdag bursdag syntymäpäivä syntymäpäivät urodziny urodzin narozeniny narozenin narodeniny narodenín születésnap születésnapja születésnapom ziua рождения народження γενέθλια doğum ultah ulang";
const OF_YEAR_DAY =
  /^[^.!?\n\d]{0,40}?(?<![\p{L}\d])(\d{1,2}[/.]\d{1,2}(?![\d/.])|\d{1,2}(?:st|nd|rd|th|er|\.|º)? (?:of |de |di )?(\p{L}{3,12})(?!\p{L}))/u;
const DENSE_BIRTHDAY =
  /(?:誕生日|生日|生年月日|생일|생신|생년월일|วันเกิด)[^\n。.\d]{0,24}?((?:(?:明治|大正|昭和|平成|令和)\d{1,2}年|(?:19|20)\d\d年|(?:明治|大正|昭和|平成|令和|民國|民国)[元〇一二三四五六七八九十]{1,4}年|[一二][〇零九八七六五四三二一]{3}年)?(?:\d{1,2}月\d{1,2}[日号號]|[正腊臘冬一二三四五六七八九十]{1,3}月初?[一二三四五六七八九十廿]{1,4}[日号號]?)|(?:(?:19|20)\d\d년 ?)?(?:(?:음력|양력) ?)?\d{1,2}월 ?\d{1,2}일|\d{1,2} [\u0e00-\u0e7f]{4,12} 2[45]\d\d)/gu;
/** "my b-day is August 23rd". */
const MONTH_FIRST = /^[^.!?\n\d]{0,40}?(?<![\p{L}\d])((\p{L}{3,10}) \d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\d])/u;
/** "she turns 30 on 9 November, and her brother … is the 11th of Nov". */
const AND_ANOTHER = /^[^.!?\n\d]{0,60}?(?<![\p{L}\d])(\d{1,2}(?:st|nd|rd|th|\.)? (?:of |de )?(\p{L}{3,12}))(?!\p{L})/u;

/** "faz aniversário dia 8/12", "ulang tahun anak saya tgl 21 April": behind one of `BIRTHDAY_WORDS`, token `k`. */
export function birthday(ctx: Context, k: number): void {
  const s = ctx.scan;
  const from = s.end[k] as number;
  const rest = s.text.slice(from, from + 72);
  const day = OF_YEAR_DAY.exec(rest);
  const hit = day !== null && isMonth(day[2]) ? day : MONTH_FIRST.exec(rest);
  if (hit === null || !isMonth(hit[2])) return;
  let end = from + hit[0].length;
  ctx.emit(end - (hit[1] as string).length, end, "DOB", 0.8, "dob-day");
  const other = AND_ANOTHER.exec(s.text.slice(end, end + 88));
  if (other === null || !isMonth(other[2])) return;
  end += other[0].length;
  if (AND.test(other[0])) ctx.emit(end - (other[1] as string).length, end, "DOB", 0.76, "dob-day");
}

/** "蓮見 千尋、1997/1/24": behind a name, where the text asks for a birth. */
const BEHIND_NAME =
  /(?:[\p{sc=Han}]{1,4}[ \u3000]?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,6}|[가-힣]{2,4})[、,，] ?((?:19\d\d|200\d|201[01])(?:[/.-]\d{1,2}[/.-]\d{1,2}|年\d{1,2}月\d{1,2}日))(?!\d)/gu;

/** "誕生日クーポン（8月31日）", "생년월일 1954년 음력 2월 3일". */
export function denseBirthdays({ scan, emit }: Context): void {
  if (!scan.hasDense || !/誕生日|生日|生年月日|생일|생신|생년월일|วันเกิด/u.test(scan.text)) return;
  for (const hit of all(DENSE_BIRTHDAY, scan.text)) {
    const end = hit.index + hit[0].length;
    emit(end - (hit[1] as string).length, end, "DOB", 0.82, "dob-day");
  }
  for (const hit of all(BEHIND_NAME, scan.text)) {
    const end = hit.index + hit[0].length;
    emit(end - (hit[1] as string).length, end, "DOB", 0.8, "dob-behind-name");
  }
}
const AND = /^,? ?(?:and|und|et|y|e|en|og|och|i|a|и|і) /u;
const isMonth = (word: string | undefined): boolean =>
  word === undefined || (wordBits(word, 0, word.length) & MONTH) !== 0;
