/** Months and days of the week that are people's names as well. */
import { unitAt } from "../../scan/classes.ts";
import { MONTH } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import { isNumber, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { isUpper, sameLine } from "./name-tokens.ts";

/** Does token `i` belong to a date that is told here? */
export function isDate(s: Scan, i: number): boolean {
  return (
    (((s.word[i] as number) & MONTH) !== 0 && dated(s, i)) ||
    (sizeOf(s, i) <= 3 && (isWeekdays(s, i) || vietnameseDay(s, i))) ||
    (i > 0 && sizeOf(s, i - 1) === 3 && vietnameseDay(s, i - 1))
  );
}

/** "Mo-Fr 08:00", "Lu–Ve": from one day of the week to another. */
const WEEKDAYS = edged(
  codedOnce(
    /^(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|lu|ma|me|je|ve|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|gio|sab|dom|wo|vr|za|zo|må|ti|on|to|lö|sö|lø|sø|pn|wt|śr|cz|pt|nd|po|út|st|čt|pá|ne)[-–](?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|lu|ma|me|je|ve|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|gio|sab|dom|wo|vr|za|zo|må|ti|on|to|lö|sö|lø|sø|pn|wt|śr|cz|pt|nd|po|út|st|čt|pá|ne)(?!\p{L})/iu,
  ),
);

function isWeekdays(s: Scan, i: number): boolean {
  const joint = unitAt(s.text, s.end[i] as number);
  return (
    (joint === 45 || joint === 0x2013) &&
    sizeOf(s, i + 1) <= 3 &&
    WEEKDAYS.test(s.text.slice(s.start[i], (s.end[i] as number) + 5))
  );
}

/** What stands before a month that is told without its day: "en julio", "in augustus". */
const WITHIN = wordSet(
  "in en im em w v ve u i de del do à a til från fra från per entro till until since hasta desde até od ze în din luna pe z",
);
const UNTIL = wordSet(
  "ab bis seit ende anfang mitte im since until till during early late mid vanaf tot sinds eind begin depuis jusqu'en fin début courant desde hasta finales principios até fino dal sedan till i slutet fra til od do koncem początku końcu",
);
const TILL = wordSet("till til");
const OF = wordSet("de del di do of");

/** "Julio 2025", "5 de julio", "en julio": names of people that are months too, where a date is told. */
function dated(s: Scan, i: number): boolean {
  if (i + 1 < s.count && sameLine(s, i + 1) && isDay(s, OF(s, i + 1) ? i + 2 : i + 1)) return true;
  if (i === 0 || !sameLine(s, i) || isBehindDate(s, i)) return false;
  if (isDay(s, OF(s, i - 1) ? i - 2 : i - 1) || (!isUpper(s, i) && WITHIN(s, i - 1))) return true;
  // "Metabo ab Mai", "since April": nobody is told of so; but "till Maj-Britt".
  return (
    isUpper(s, i) &&
    UNTIL(s, i - 1) &&
    // "leverans till Maj": with its capital no month in the languages that say so.
    !(TILL(s, i - 1) && sizeOf(s, i) === 3) &&
    unitAt(s.text, s.end[i - 1] as number) === 32 &&
    unitAt(s.text, s.end[i] as number) !== 45
  );
}

/** "17.10.2026, Jan Černý wrote", "alle 14:15 Marco Giordano": the date before is told to its end, and a name goes on behind. */
function isBehindDate(s: Scan, i: number): boolean {
  const k = i - 1;
  if (!isUpper(s, i) || i + 1 >= s.count || !sameLine(s, i + 1) || !isUpper(s, i + 1) || !isNumber(s, k)) return false;
  if (unitAt(s.text, s.end[i] as number) !== 32) return false;
  const before = unitAt(s.text, (s.start[k] as number) - 1);
  return (before === 46 || before === 47 || before === 58 || before === 45) && k > 0 && isNumber(s, k - 1);
}

/** A day of a month, or a year. */
function isDay(s: Scan, k: number): boolean {
  return k >= 0 && k < s.count && isNumber(s, k) && sizeOf(s, k) <= 4;
}

/** "Thứ Hai", "Chủ Nhật": days of the week, written like a name of two words. */
function vietnameseDay(s: Scan, i: number): boolean {
  if (sizeOf(s, i) !== 3 || i + 1 >= s.count) return false;
  const from = s.start[i] as number;
  // The letter that few words hold in this place decides first.
  const third = s.text.charCodeAt(from + 2);
  if (third < 0x1ee6 || third > 0x1ee9) return false;
  return /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)$/i.test(s.text.slice(from, s.end[i + 1]));
}
