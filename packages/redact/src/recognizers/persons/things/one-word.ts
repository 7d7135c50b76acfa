/** What its place makes nobody's: an article of a law, a state in quotes, a maker's name before its sign, a tag, whoever reads a letter, so many of a good. */
import { isLetter, unitAt } from "../../../scan/classes.ts";
import { FIRST, LAST } from "../../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../../scan/scan.ts";
import { townWithin } from "../name-places.ts";
import { isUpper } from "../name-tokens.ts";
import { goesByLooks } from "../ordinary.ts";
import { isCountedGood } from "./bills.ts";
import { isPriced } from "./priced.ts";
import { things } from "./seen.ts";
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

/** "(*Victor).Push(…)", "Rosa->load()", "class Olga {": how programs write what they call so. */
function isInProgram(text: string, from: number, to: number): boolean {
  const next = unitAt(text, to);
  if (next === 41) return unitAt(text, from - 1) === 42 && unitAt(text, from - 2) === 40 && unitAt(text, to + 1) === 46;
  if (next === 45) return unitAt(text, to + 1) === 62 && isLetter(unitAt(text, to + 2));
  return next === 32 && unitAt(text, to + 1) === 123 && text.startsWith("class ", from - 6);
}

/** "Hajdu Z-120E": the letter begins what the good is numbered. */
const endsInModel = (s: Scan, a: number, b: number): boolean =>
  b > a &&
  (s.end[b] as number) - (s.start[b] as number) === 1 &&
  unitAt(s.text, s.end[b] as number) === 45 &&
  /^-\d{2}/.test(s.text.slice(s.end[b], (s.end[b] as number) + 3));

/** "Tisztelt Cím!": to whom it may concern. */
const isReaders = names("cím címzett hölgyem uram uraim hatóság szolgáltató üzlet ügyintéző megbízott");

const isOfState = (s: Scan, a: number): boolean =>
  ((s.word[a] as number) & FIRST) === 0 && isState(s.text, s.start[a] as number, s.end[a] as number);

/** "austin-dc", "jade-theme": a tag in small letters that goes on with no name. */
const isTag = (s: Scan, a: number): boolean =>
  unitAt(s.text, s.end[a] as number) === 45 &&
  !isUpper(s, a) &&
  s.start[a + 1] === (s.end[a] as number) + 1 &&
  !isUpper(s, a + 1) &&
  ((s.word[a + 1] as number) & (FIRST | LAST)) === 0;

const INSIDE = new Set(["person-inside", "person-declined"]);

/** A thousand, a claim, "does not let": words that lists of names hold too, or that look like one. */
const WORDS = names("هزار दावा nedá nedajú");

/** Does the place of tokens `a..b`, which `rule` would take, make them nobody's? */
export function isNobodysPlace(s: Scan, a: number, b: number, rule: string): boolean {
  if (WORDS(s, a)) return true;
  if (a === b && (isArticleOfLaw(s.text, s.start[a] as number) || isBeforeSign(s, a) || isOfState(s, a))) return true;
  if (endsInModel(s, a, b) || (a === b && isInProgram(s.text, s.start[a] as number, s.end[a] as number))) return true;
  if (rule === "person-lower" && a === b && isTag(s, a)) return true;
  // To whom it may concern.
  if ((rule === "person-title" || rule === "person-greeted") && isReaders(s, b)) return true;
  const looks = goesByLooks(rule);
  // "Saiu de Vila Nova de Gaia": a word before a town.
  if (looks && b > a && townWithin(s, a, b)) return true;
  if (!(looks || INSIDE.has(rule)) || !(isCountedGood(s, a) || isPriced(s, b))) return false;
  things.end = b;
  return true;
}
