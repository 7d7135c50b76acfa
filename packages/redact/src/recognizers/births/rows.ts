/**
 * A day of long ago that fills a cell of a row about somebody: "1. Marta Vaz · licence P-88 · 9 de Julho de 1988", "Al-Amin, Hassan; den 3 okt -84;
 * Vasagatan 5", "Niamh - 4.6.16 - stud no S0071-220", "Olena Hnatiuk, 14 вересня 1979р., ІПН …".
 */
import { C_ADDRESS, C_ID, C_PASSPORT, C_PHONE, MONTH, wordBits } from "../../scan/lexicon.ts";
import { LINE_START, type Scan } from "../../scan/scan.ts";
import { type Context, isNumber, sizeOf, tokenFrom } from "../context.ts";
import { edged } from "../edged.ts";
import { KIN_WORDS } from "./births.ts";

/** Cells stand apart by these, or by a dash between blanks. */
const CELL_BEFORE = /(?:^|\n| ?[;|·•] ?| [-–—] |, )(?:den |d\. |born )?$/u;
const DATE = edged(
  /^\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?:[ -](?:de |of )?(\p{L}{3,12})\.?[ ,-]{1,2}(?:de )?(?:(?<worded>19\d\d|200\d)|['’-]?(?<short>\d\d))|[-./]\d{1,2}[-./](?:(?<figures>19\d\d|200\d)|(?<two>\d\d)))(?: ?[гр](?!\p{L}))?(?=\.?\s?(?:[;|·•,)]| [-–—] |\n|$)|\.(?:\s|$))/u,
);
const NAME =
  /(?:^|\n)[ \t]*(?:\d{1,2}[.)] |[-*•] ?)?(?:al-|el-|de |van |von )?\p{Lu}[\p{L}'’-]+,?(?: (?:\p{Lu}[\p{L}'’-]+|de|da|van|von|el|al|bin|\p{Lu}\.)){1,3} ?[;|·•,]/u;
const FIRST_NAME = /(?:^|\n)[ \t]*(?:\d{1,2}[.)] |[-*•] ?)?\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? [-–—] $/u;
/** A cell that names what only people have. */
const PAPERS = C_ID | C_PASSPORT | C_PHONE | C_ADDRESS;
const LICENCE =
  /(?<!\p{L})(?:carta|cnh|licen[cs]e|licença|führerschein|permis|patente|rijbewijs|körkort|kørekort|førerkort|ajokortti|prawo jazdy|řidičák|vodičák|jogosítvány|permisul|водительск\p{L}*|stud(?:ent)?)(?!\p{L})/iu;
const KIN_ROW = new RegExp(`(?<!\\p{L})(?:${KIN_WORDS})(?: \\p{Lu}[\\p{L}-]+){1,3}(?:, [^,;\\n.!?]{2,30})?, $`, "u");
const LONGEST_ROW = 200;
/** Of this century, a year in two figures may be any year. */
const LAST_CENTURY = 30;

export function birthsInRows(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.digitCount; n++) {
    const k = s.digits[n] as number;
    if (sizeOf(s, k) > (isNumber(s, k) ? 2 : 4) || !mayBegin(s, k)) continue;
    const at = s.start[k] as number;
    const hit = DATE.exec(s.text.slice(at, at + 34));
    if (hit === null || !isMonth(hit[1])) continue;
    const row = s.text.slice(Math.max(0, at - LONGEST_ROW), at);
    const before = row.slice(row.lastIndexOf("\n") + 1);
    if (!CELL_BEFORE.test(before) || !isOfPerson(s, k, before, hit)) continue;
    ctx.emit(before.endsWith("den ") ? at - 4 : at, at + hit[0].length, "DOB", 0.89, "dob-row");
  }
}

/** Does a sign of a cell, or a small word behind one, stand before token `k`? */
function mayBegin(s: Scan, k: number): boolean {
  if (k === 0 || ((s.shape[k] as number) & LINE_START) !== 0) return false;
  const last = s.text.charCodeAt((s.start[k] as number) - 1);
  if (last !== 32 && last !== 59 && last !== 124 && last !== 0xb7 && last !== 0x2022) return false;
  for (let p = (s.start[k] as number) - 1; p >= 0 && p > (s.start[k] as number) - 8; p--) {
    const c = s.text.charCodeAt(p);
    if (c === 59 || c === 124 || c === 0xb7 || c === 44 || c === 45 || c === 0x2013 || c === 0x2022) return true;
  }
  return false;
}

function isOfPerson(s: Scan, k: number, before: string, hit: RegExpExecArray): boolean {
  const { worded, figures, short, two } = hit.groups as Record<string, string | undefined>;
  const behind = s.text.slice((s.start[k] as number) + hit[0].length, (s.start[k] as number) + hit[0].length + 60);
  const next = tokenFrom(s, k, (s.start[k] as number) + hit[0].length);
  // "Niamh - 4.6.16 - stud no S0071-220": a pupil's number.
  if (FIRST_NAME.test(before)) return LICENCE.test(behind.slice(0, 12)) || papersAt(s, next);
  // "дружина Олена Гнатюк, ІПН …, 14 вересня 1979р.".
  if (worded !== undefined && before.endsWith(", ") && KIN_ROW.test(before.slice(-90))) return true;
  if (!NAME.test(before)) return false;
  const old = worded ?? figures;
  if (old === undefined && Number(short ?? two) < LAST_CENTURY) return false;
  // "1. Marta Vaz · carta P-88 · …".
  return hit[1] !== undefined
    ? / ?[;|·•] ?(?:den |d\. )?$/u.test(before) || papersAt(s, next) || LICENCE.test(before)
    : papersAt(s, next) || LICENCE.test(before);
}

function papersAt(s: Scan, k: number): boolean {
  return k < s.count && ((s.cue[k] as number) & PAPERS) !== 0;
}

const isMonth = (word: string | undefined): boolean =>
  word === undefined || (wordBits(word, 0, word.length) & MONTH) !== 0;
