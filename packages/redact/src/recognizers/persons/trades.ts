/**
 * What Germans and their neighbours are by trade, in one word with what they work on: "Elektromeister Schreiner", "Fliesenleger Wagner". The last half tells;
 * behind it stands a family's name, be it a word or a trade itself. And who lives on which floor: "EG Öttl, 1. OG v. d. Hagemühl".
 */
import { DICTIONARY, FAMILY } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import { isGerman, isOrdinary } from "../../names/ordinary-words.ts";
import { endings } from "../../scan/endings.ts";
import { COMMON, FIRST, LAST, ORG, PLACE } from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { type Context, sizeOf, tokenAt } from "../context.ts";
import { DOES } from "./does.ts";
import { take } from "./joined.ts";
import { apart, isUpper, isWord, nameEnd } from "./name-tokens.ts";
import { actsAsPerson } from "./predicate.ts";

/** The last half of a trade. */
const TRADE = endings([
  [
    `meister meisterin techniker technikerin monteur monteurin leger legerin installateur installateurin leiter leiterin berater beraterin betreuer betreuerin bearbeiter bearbeiterin verwalter verwalterin fahrer fahrerin
    pfleger pflegerin lehrer lehrerin trainer trainerin arzt ärztin schwester anwalt anwältin vertreter vertreterin chef chefin führer führerin macher macherin decker putzer gehilfe assistent assistentin ingenieur ingenieurin
    helfer helferin wärter händler händlerin bauer kollege kollegin schlosser schreiner mechaniker mechanikerin elektriker gärtner inhaber inhaberin`,
    1,
  ],
]);
const LEAST_BEFORE = 3;

/** Is the word at `k` a trade of two halves? */
export const isTrade = (s: Scan, k: number): boolean =>
  isWord(s, k) && sizeOf(s, k) >= 8 && TRADE(s.text, s.start[k] as number, s.end[k] as number, LEAST_BEFORE) !== 0;

export function trades(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.unusualCount; n++) {
    const k = s.unusual[n] as number;
    if (k === 0 || !isUpper(s, k) || !isUpper(s, k - 1) || !apart(s, k - 1) || !isTrade(s, k - 1)) continue;
    if (!isGerman(s)) break;
    if (isFamily(s, k)) take(ctx, k, nameEnd(s, k, false), 0.7, "person-role");
  }
  if (s.hasDigit && s.text.includes("OG")) floors(ctx);
}

/** A listed family, or no word of the language, and no office. */
function isFamily(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  if (!isWord(s, k) || sizeOf(s, k) < 3 || ((s.shape[k] as number) & ALL_UPPER) !== 0 || (w & (ORG | PLACE)) !== 0)
    return false;
  if ((w & (FIRST | LAST)) !== 0 && (w & COMMON) === 0) return true;
  const lists = LISTS(s.hash[k] as number);
  if (isOrdinary(s, k) || (lists & DICTIONARY) !== 0)
    return (lists & FAMILY) !== 0 && (DOES(s, k + 1) || actsAsPerson(s, k));
  return (lists & FAMILY) !== 0 || nameScore(s, k) > LIKELY;
}
const LIKELY = -60;

const isStranger = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & ~(FIRST | LAST)) === 0 &&
  (s.cue[k] as number) === 0 &&
  !isOrdinary(s, k) &&
  (LISTS(s.hash[k] as number) & DICTIONARY) === 0 &&
  nameScore(s, k) > UNLIKELY;
const UNLIKELY = -300;

const FLOOR =
  /(?<![\p{L}\d])(?:EG|UG|DG|HP|\d{1,2}\. ?(?:OG|UG|Stock)|OG)(?: (?:links|rechts|li|re|l|r|Mitte)\.?)?:? ((?:v\. ?d\. ?|von der |von |van der |v\. ?|zu )?)(?=\p{Lu}\p{Ll})/gu;
const CLOSES = /^(?:[,;.)\n]|$)/;
/** Plates of one door. */
const MOST = 40;

function floors(ctx: Context): void {
  const s = ctx.scan;
  const matches = all(FLOOR, s.text);
  for (const match of matches.slice(0, MOST)) {
    const k = tokenAt(s, match.index + match[0].length);
    if (k >= s.count || !isWord(s, k)) continue;
    const last = nameEnd(s, k, false);
    const particle = (match[1] as string).length;
    // Of several floors each has somebody, unless a word of the language stands there.
    const told = particle > 0 || matches.length > 1;
    const closed =
      particle > 0 && matches.length > 1 && CLOSES.test(s.text.slice(s.end[last], (s.end[last] as number) + 1));
    if (!(isFamily(s, k) || closed || (told && isStranger(s, k)))) continue;
    ctx.emit((s.start[k] as number) - particle, s.end[last] as number, "PERSON", 0.7, "person-door");
  }
}
