/** What is called after a scholar or another great name: "Moore's law", "Simpson's rule", "школа имени Пушкина". */
import { unitAt } from "../../../scan/classes.ts";
import { FIRST } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";

/** "Moore's law", "Parkinson's disease", "Fleiss' kappa". */
const OWNED =
  /^['’]s? (?:little |last |great )?(?:law|disease|syndrome|theorem|paradox|principle|razor|lemma|constant|comet|triangle|curve|sheet music|equation|inequality|conjecture|coefficient|transform|modulus|kappa)/;
/** "Simpson's rule", where nobody's given name stands before it: Anna has her rules too. */
const OF_SCHOLAR = /^['’]s? (?:rule|method|formula|cat)(?![\p{L}-]| (?:of|for|is|to|was))/u;

export function isOwned(s: Scan, k: number): boolean {
  const to = s.end[k] as number;
  const mark = unitAt(s.text, to);
  if (mark !== 39 && mark !== 0x2019) return false;
  const behind = s.text.slice(to, to + 20);
  return OWNED.test(behind) || (((s.word[k] as number) & FIRST) === 0 && OF_SCHOLAR.test(behind));
}
/** "Szpital im. Jana Pawła II", "школа имени Пушкина": called after somebody. */
export function isNamedAfter(s: Scan, a: number): boolean {
  const from = s.start[a] as number;
  // The dot or the last letter of these words, with a blank behind it or not.
  const last = unitAt(s.text, unitAt(s.text, from - 1) === 32 ? from - 2 : from - 1);
  if (
    (last === 46 || last === 0x438 || last === 0x456 || last === 0x44f) &&
    AFTER.test(s.text.slice(Math.max(0, from - 11), from))
  )
    return true;
  return false;
}

/** "от имени Ольги" is hers. */
const AFTER = /(?<!\p{L})(?:im|им|ім)\. ?$|(?<!\p{L}|(?:[Оо]т|[Вв]ід) )(?:имени|імені|імя) $/u;
