/** One word that its place makes nobody's: an article of a law, a state in quotes, a maker's name before its sign, whoever reads a letter. */
import { isLetter, unitAt } from "../../../scan/classes.ts";
import { FIRST, LAST } from "../../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../../scan/scan.ts";
import { names } from "./stops.ts";

/** "Art. 16 of the Directive", "art. 27 ustawy", "Cass. civ. 1re". */
const isArticleOfLaw = (text: string, from: number): boolean =>
  ((unitAt(text, from) | 32) === 97 && LAW.test(text.slice(from, from + 6))) ||
  (unitAt(text, from) === 67 && text.startsWith("Cass. ", from) && COURT.test(text.slice(from + 6, from + 10)));
const LAW = /^art\.? ?\d/i;
const COURT = /^(?:civ|crim|soc|com|ass|plén|req)/;

/** „Zpracovává se“, "Đang xử lý": what a page says of an order, in quotes, a stranger and words in small letters behind. */
const isState = (text: string, from: number, to: number): boolean =>
  QUOTES.includes(text.charAt(from - 1)) && from > 0 && STATE.test(text.slice(to, to + 40));
const QUOTES = "\"“”„«»‚‘'";
const STATE = /^(?: [\p{Ll}\p{M}]+){1,4}[.…]{0,3}["”“»«'’]/u;

/** "FRITZ!Box", "FRITZ!OS". */
const isBeforeSign = (s: Scan, a: number): boolean =>
  unitAt(s.text, s.end[a] as number) === 33 &&
  ((s.shape[a] as number) & ALL_UPPER) !== 0 &&
  isLetter(unitAt(s.text, (s.end[a] as number) + 1));

/** "Tisztelt Cím!": to whom it may concern. */
const isReaders = names("cím címzett hölgyem uram uraim hatóság szolgáltató üzlet ügyintéző megbízott");

/** Does the place of word `a`, which `rule` would take alone, make it nobody's? */
export function isOnesPlace(s: Scan, a: number): boolean {
  return isArticleOfLaw(s.text, s.start[a] as number) || isBeforeSign(s, a) || isOfState(s, a);
}
const isOfState = (s: Scan, a: number): boolean =>
  ((s.word[a] as number) & (FIRST | LAST)) === 0 && isState(s.text, s.start[a] as number, s.end[a] as number);

/** Does the title or greeting that ends at token `b` speak to whoever it is? */
export const isToReader = (s: Scan, b: number, rule: string): boolean =>
  (rule === "person-title" || rule === "person-greeted") && isReaders(s, b);
