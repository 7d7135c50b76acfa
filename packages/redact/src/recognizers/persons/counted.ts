/** Words behind a number: how many of them, and nobody. */
import { isOrdinary } from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { FIRST } from "../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { isUpper, sameLine } from "./name-tokens.ts";

/** "20 saniye", "10 Tage": so many of them. */
export const isCounted = (s: Scan, i: number): boolean =>
  i > 0 &&
  sameLine(s, i) &&
  ((s.shape[i - 1] as number) & (HAS_DIGIT | HAS_LETTER)) === HAS_DIGIT &&
  unitAt(s.text, (s.start[i] as number) - 1) === 32 &&
  (s.start[i] as number) - (s.end[i - 1] as number) === 1 &&
  (COUNTED(s, i) || isOrdinary(s, i) || (!isUpper(s, i) && ((s.word[i] as number) & FIRST) === 0));
const COUNTED = wordSet("Tage Jahre Mark Paar saniye", "exact");
