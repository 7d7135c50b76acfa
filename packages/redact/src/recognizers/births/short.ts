/**
 * Dates of birth beside the letters that forms and clerks write for "born": "д.р. 3 марта 1991", "3 вересня 1958 р.н.",
 * "rođ. 3. rujna 1958.", "sn 3/9/1958", "TTL: Garut, 3 September 1958".
 */
import { MONTH, wordBits } from "../../scan/lexicon.ts";
import { wordFlags } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";

/** The last of the letters, as a token. */
const letters = wordFlags([
  "р др н рн рожд род рођ rođ nar ur szül n d t doğ tar tarihi naşt nașt γεν sn ttl ל לידה ت",
]);
const BEFORE = edged(
  /(?:(?<![\p{L}\d])(?:др|[дД][./] ?[рРнН]\.?|ДР|[рР]ожд\.|[рР]од\.|[рР]\.|[рР]ођ\.|[rR]ođ\.|[nN]ar\.|[uU]r\.|[sS]zül\.|[nN]\.|[dD]\. ?[ntNT]\.|[dD]\. ?[tT]arihi|[dD]oğ\.(?: ?tar\.)?|[nN]a[șş]t\.|[γΓ]εν\.|sn|ת\. ?(?:לידה|ל)\.?|ت\. ?ت\.?)|(?<![\p{L}\d])TTL ?: ?\p{L}{3,20},)[: ]{0,2}$/u,
);
const AFTER =
  /^ ?(?:г(?:ода|од|\.)? ?р(?:ожд\p{L}*|\.)|р(?:оку|\.)? ?н(?:ар\p{L}*|\.)|г\.?р\b|god\. rođ|рођ\.|rođ\.|nar\.)/u;
const DATE =
  /^(?:\d{1,2}(?:\.|-?го)?[ ./-]{1,2}(\p{L}[\p{L}\p{M}]{2,12})\.?,?[ ./-]{1,2}(?:19\d\d|20[01]\d|\d\d)(?!\d)(?:-?го)?|\d{1,2}(\. ?|[,/-])\d{1,2}\2(?:19\d\d|20[01]\d)(?!\d)|\d{4}([./-])\d{1,2}\3\d{1,2}(?!\d))/u;
/** With the year in two figures, behind letters that mean nothing else. */
const SHORT_YEAR = /^\d{1,2}([./,-])\d{1,2}\1\d\d(?![\d.,/-]\d|\d)/;
/** The mark of a year behind its figures. */
const YEAR_MARK = /^ ?[гр](?:\.|(?!\p{L}))/u;
/** Of a day and month alone, behind letters that mean nothing else. */
const DAY = /^\d{1,2}(?:\.|-?го)? (\p{L}{3,10})(?!\p{L})/u;
const SURE = edged(
  /[дД][./] ?[рР]\.?[: ]{0,2}$|(?<!\p{L})(?:ДР|др|дн|[dD]\. ?t\.|[dD]\. ?[tT]arihi|[dD]oğ\.|[rR]ođ\.|[sS]zül\.|[nN]ar\.|[рР]ожд\.)[: ]{0,2}$/u,
);

/** Japanese years of an era by its letter or its first sign ("S32.11.21", "平12年3月14日"), Taiwan's by the republic's ("民國65.3.14出生"). */
const ERA =
  /(?=[生誕出D昭平大明令民\d])(?:(?:生年月日|誕生日|生まれ|生日|出生(?:日期)?|DOB)(?:は|が|：|:|是)?\s?([MTSHR明大昭平令]\.?\d{1,2}(?:[./-]\d{1,2}[./-]\d{1,2}(?!\d)|年\d{1,2}月\d{1,2}日))|(?:生于|生於|出生于)[：:]? ?(\d\d[./-]\d{1,2}[./-]\d{1,2}(?![\d./-]))|((?:昭|平|大|明|令)\.?\d{1,2}[./-]\d{1,2}[./-]\d{1,2})(?=\s?生)|((?:民國|民国)?\d{2,3}[./]\d{1,2}[./]\d{1,2})(?=出生|生(?![產产])))/gu;

function eras(ctx: Context): void {
  for (const hit of all(ERA, ctx.scan.text)) {
    const date = hit.slice(1).find((group) => group !== undefined) as string;
    const at = hit.index + hit[0].lastIndexOf(date);
    ctx.emit(at, at + date.length, "DOB", 0.93, "dob-era");
  }
}

export function shortBirths(ctx: Context): void {
  const s = ctx.scan;
  if (s.hasDense && s.hasDigit && (s.text.includes("生") || s.text.includes("DOB"))) eras(ctx);
  if ((s.words & MONTH) === 0 && !letters.inText(s)) return;
  for (let n = 0; n < s.digitCount; n++) {
    const k = s.digits[n] as number;
    if (sizeOf(s, k) > 4) continue;
    const told = (letters(s, k - 1) | letters(s, k - 2)) !== 0;
    if (!told && ((s.word[k + 1] as number) & MONTH) === 0) continue;
    const at = s.start[k] as number;
    const head = s.text.slice(at, at + 28);
    const before = told ? s.text.slice(Math.max(0, at - 30), at) : "";
    const hit = DATE.exec(head) ?? (SURE.test(before) ? (SHORT_YEAR.exec(head) ?? DAY.exec(head)) : null);
    if (hit === null || (/^\p{L}/u.test(hit[1] ?? "") && !isMonth(hit[1]))) continue;
    let end = at + hit[0].length;
    const after = AFTER.exec(s.text.slice(end, end + 16));
    if (after === null) end += YEAR_MARK.exec(s.text.slice(end, end + 4))?.[0].length ?? 0;
    if (after !== null || (told && BEFORE.test(before)))
      ctx.emit(at, end + (after?.[0].length ?? 0), "DOB", 0.91, "dob-short");
  }
}

/** True where the date has its month in figures. */
function isMonth(word: string | undefined): boolean {
  return word === undefined || (wordBits(word, 0, word.length) & MONTH) !== 0;
}
