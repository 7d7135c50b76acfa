/** The letters by which whoever wrote a note closes it: "… refund done. /jb", "Kz. TRK", "Fdo: jma", "исп. Сидор." */
import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { isLetter, unitAt } from "../../scan/classes.ts";
import type { Context } from "../context.ts";

const TAIL = 40;
/** Behind the end of a sentence and a stroke or a dash. */
const STRUCK = /(?:[.!?…)»”"]\s?|\n)(?:\/{1,2}|[-–—]) ?(\p{L}{2,4})\.?$/u;
/** Behind a word for a sign. */
const KEYED =
  /(?<![\p{L}\d])(?:kz|sgn|sign|sig|par|paraf|parafe|paraaf|fdo|rúbrica|init|initials|iniz|gez|bearb|hdz|oprac|podp|вик|исп|опер|подп|paraph|visto)(?:\.:?|:) ?\/?(\p{L}{2,6})\.?$/iu;
/** "EUR. /month", "12. /kg". */
const UNITS = new Set(
  "km kmh kg h hr hrs min mo mth mon day wk week yr year ea pc pcs st stk mnd uge år gb mb tb kb s sec ms l ml m cm mm tmp etc var usr opt dev bin ok no na end all tba tbd tbc fin eof see ps pm am cc re".split(
    " ",
  ),
);

/** "… מחר בלוד. /נ.כ.", "… done. /j.b.": the letters with their stops. */
const DOTTED = /[.!?…)\n] ?\/ ?((?:\p{L}\. ?){2,3})$/u;

export function closingInitials({ scan: { text }, emit }: Context): void {
  const end = text.trimEnd().length;
  if (unitAt(text, end - 1) === 46 && unitAt(text, end - 3) === 46) {
    const hit = DOTTED.exec(text.slice(Math.max(0, end - 16), end));
    if (hit !== null) emit(end - (hit[1] as string).length, end, "PERSON", 0.72, "person-initials");
    return;
  }
  // The last letters are few: most texts end in a word.
  let at = end - (unitAt(text, end - 1) === 46 ? 1 : 0);
  const last = at;
  while (at > 0 && last - at < 7 && isLetter(text.charCodeAt(at - 1))) at--;
  if (last - at < 2 || last - at > 6) return;
  const before = unitAt(text, at - 1);
  if (before !== 47 && before !== 45 && before !== 32 && before !== 0x2013 && before !== 0x2014 && before !== 58)
    return;
  const tail = text.slice(Math.max(0, end - TAIL), end);
  // What stands before the letters, past a blank.
  const sign = before === 32 ? unitAt(text, at - 2) : before;
  const struck = sign === 47 || sign === 45 || sign === 0x2013 || sign === 0x2014 ? STRUCK.exec(tail) : null;
  const hit = struck ?? (sign === 46 || sign === 58 || sign === 47 ? KEYED.exec(tail) : null);
  if (hit === null) return;
  const name = hit[1] as string;
  const small = name.toLowerCase();
  if (UNITS.has(small) || (struck !== null && isOrdinaryAnywhere(small))) return;
  emit(at, last, "PERSON", 0.72, "person-initials");
}
