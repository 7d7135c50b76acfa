/** What lists beside those of names say of a word. */
import { isEnglishWord, isOrdinary, isOrdinaryAnywhere } from "../names/ordinary-words.ts";
import { isBrandWord } from "../recognizers/persons/things/brand-names.ts";
import type { Scan } from "../scan/scan.ts";
import { isTownWord } from "../words/towns.ts";

/** What lists of ordinary words, towns and brands say of a word. */
export function kindsOf(s: Scan, i: number): number {
  const hash = s.hash[i] as number;
  return (
    (isOrdinary(s, i) ? 1 : 0) |
    (isEnglishWord(s, i) ? 2 : 0) |
    (isOrdinaryAnywhere(s.text.slice(s.start[i], s.end[i]).toLowerCase()) ? 4 : 0) |
    (isTownWord(hash) ? 8 : 0) |
    (isBrandWord(s, i) ? 16 : 0)
  );
}
