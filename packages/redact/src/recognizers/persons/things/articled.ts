/**
 * What has an article that no person has: "only the Felix and the Sheba" in English, "nach der Lex Koller", "le Saint-Marcellin". Asked of what was found by
 * its looks.
 */
import { mannerHere } from "../../../names/model.ts";
import { GREET, HUMAN_VERB, PERSON_BEFORE, PERSON_VERB } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { edged } from "../../edged.ts";
import { acts, apart, isUpper, sameLine } from "../name-tokens.ts";
import { actsAsPerson } from "../predicate.ts";
import { names } from "./stops.ts";

const THE = names("the");
/** Words that take somebody: whoever writes English as a second language says "to the Anna". */
const TAKES = names(
  "to with from by for of at tell told ask asked call called see saw met meet know inform contact email thank behind about via through than like as is was",
);
/** Nothing that is said of a person: the end, a joint with another that has the article, what goods do. */
const ENDS = edged(
  /^(?:$|[.;:!?)\n]|, (?:both|all|neither|which|so|but|not)(?!\p{L})| (?:and|or|nor|but not) the \p{Lu}| (?:sails?|docks?|berths?|fits?|costs?|smells?|tastes?|leaks?|squeaks?|wobbles?|comes? (?:in|with)|came (?:in|with)|arrived (?:broken|damaged|without)|is (?:out of stock|sold out|discontinued|on sale)|was (?:corked|burnt|cold|undercooked|delicious)|in (?:size|oak|grey|gray|black|white|blue|red|green|navy|beige))(?!\p{L}))/u,
);
/** "The Felix and the Sheba": an English article, with nothing before that takes people and nothing behind that they do. */
export function isArticledInEnglish(s: Scan, a: number, b: number): boolean {
  const the = a - 1;
  if (the < 0 || !isUpper(s, a) || !sameLine(s, a) || !apart(s, the)) return false;
  if (LEX.test(s.text.slice(Math.max(0, (s.start[a] as number) - LEX_REACH), s.end[b]))) return true;
  if (!THE(s, the) || mannerHere(s).language !== 1 || acts(s, b + 1) || actsAsPerson(s, b)) return false;
  if (!ENDS.test(s.text.slice(s.end[b], (s.end[b] as number) + 24))) return false;
  const before = the - 1;
  if (before < 0 || !sameLine(s, the) || !apart(s, before)) return true;
  return !TAKES(s, before) && ((s.word[before] as number) & (GREET | HUMAN_VERB | PERSON_VERB | PERSON_BEFORE)) === 0;
}
const LEX_REACH = 8;
/** "Nach der Lex Koller": a law, feminine. */
const LEX = edged(
  /(?<!\p{L})(?:der|die|la|eine|einer|nach|gemäss|gemäß|laut|unter) Lex \p{Lu}\p{L}+(?:[- ]\p{Lu}\p{L}+)?$/u,
);
