/** What features ask of the rest of the package: what lists and the name model say of a word, and how common it is. */
import { howCommon, howCommonDense, type Often } from "../names/how-common.ts";
import { LISTS, mannerHere, nameScore } from "../names/model.ts";
import { isEnglishWord, isOrdinary, isOrdinaryAnywhere } from "../names/ordinary-words.ts";
import { isBrandWord } from "../recognizers/persons/things/brand-names.ts";
import { IS_DENSE, type Scan } from "../scan/scan.ts";
import { isTownWord } from "../words/towns.ts";
import type { Knowledge } from "./features.ts";

/** What lists of ordinary words, towns and brands say of a word. */
function kindsOf(s: Scan, i: number): number {
  const hash = s.hash[i] as number;
  return (
    (isOrdinary(s, i) ? 1 : 0) |
    (isEnglishWord(s, i) ? 2 : 0) |
    (isOrdinaryAnywhere(s.text.slice(s.start[i], s.end[i]).toLowerCase()) ? 4 : 0) |
    (isTownWord(hash) ? 8 : 0) |
    (isBrandWord(s, i) ? 16 : 0)
  );
}

/** How often the word at token `i` is written. */
const commonOf = (s: Scan, i: number): Often =>
  (((s.shape[i] as number) & IS_DENSE) !== 0 ? howCommonDense : howCommon)(
    s.text,
    s.start[i] as number,
    s.end[i] as number,
  );

export const knowledgeOf = (s: Scan): Knowledge => ({
  score: nameScore,
  kinds: kindsOf,
  common: commonOf,
  lists: LISTS,
  manner: mannerHere(s),
});
