/** Days with their year as people write them, for what asks whose day it is by what stands beside it. */
import { MONTH, wordBits } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import { yearsAgo } from "./years.ts";

/** Of scripts that set blanks between their words. */
const LETTER = "\\p{sc=Latin}\\p{sc=Cyrillic}\\p{sc=Greek}\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Devanagari}";
const OF_YEARS =
  "(?:,? (?:this|last) year| dieses Jahr(?:es)?| cette année| (?:de )?este año| quest['’]anno| deste ano| dit jaar| i år| i fjor| tego roku| letos)";
const DATE = new RegExp(
  `(?<![${LETTER}\\d./:-])(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?[ -](?:of |de |di |d['’])?(\\p{L}[\\p{L}\\p{M}.]{2,14})${OF_YEARS}?,?[ -](?:de |del |do |di )?((?:19|2[05])\\d\\d|(?<=-)\\d\\d)|(\\p{L}{3,10}) \\d{1,2}(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)|\\d{1,2}([./-])\\d{1,2}\\5((?:19|20)\\d\\d|\\d\\d)|\\d{1,2}\\. \\d{1,2}\\. ((?:19|20)\\d\\d)|((?:19|20)\\d\\d|1[34]\\d\\d)([./-])\\d{1,2}\\9\\d{1,2}|\\d{1,2}(?:\\. ?|-)(?:I{1,3}|IV|VI{0,3}|IX|XI{0,2})(?:\\. ?|-)((?:19|20)\\d\\d))(?![${LETTER}\\d]|[./:-]\\d)`,
  "gu",
);
/** Years of the Hijra that the sun counts, as Persia does. */
const PERSIAN = 621;
const LAST_PERSIAN = yearsAgo(PERSIAN);
const BUDDHIST = 543;

export interface Day {
  readonly start: number;
  readonly end: number;
  /** Of the common era; of two figures, the one of the last hundred years. */
  readonly year: number;
  /** Its year is told in two figures. */
  readonly short: boolean;
}

/** The days of a text from 1910 on, those to come left out. */
export function* daysIn(text: string): Generator<Day> {
  for (const hit of all(DATE, text)) {
    const month = hit[1] ?? hit[3];
    if (month !== undefined && (wordBits(month, 0, month.length) & MONTH) === 0) continue;
    const written = hit[2] ?? hit[4] ?? hit[6] ?? hit[7] ?? hit[8] ?? hit[10] ?? "";
    const year = yearOf(written);
    if (year >= EARLIEST && year <= LATEST)
      yield { start: hit.index, end: hit.index + hit[0].length, year, short: written.length === 2 };
  }
}
const [EARLIEST, LATEST] = [1910, yearsAgo(0)] as const;

function yearOf(written: string): number {
  const year = Number(written);
  if (written.length === 2) return year > LATEST - 2000 ? 1900 + year : 2000 + year;
  if (year >= 1300 && year <= LAST_PERSIAN) return year + PERSIAN;
  return year > 2400 ? year - BUDDHIST : year;
}
