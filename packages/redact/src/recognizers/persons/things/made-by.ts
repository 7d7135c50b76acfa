/**
 * "De jas van Marc O'Polo", "halskæden fra Pernille Corydon", "quella di Piero Guidi": clothes, jewels, scents and tableware, and by whom such are made.
 * A given name alone is a maker's where another of the sentence is told so. Asked of what was found by its looks.
 */

import { mannerHere } from "../../../names/model.ts";
import { FIRST } from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { MADE, MAKERS } from "../../../words/made-by.ts";
import { edged } from "../../edged.ts";
import { acts, apart, isUpper, sameLine } from "../name-tokens.ts";
import { names } from "./stops.ts";

let made: ReadonlySet<string> | undefined;
/** Made when the first somebody stands as a maker does. */
const makers = (): ReadonlySet<string> => (made ??= new Set(MAKERS.split(/[|\n]/)));

const isMade = names(MADE);
/** Makers' words that nobody is called. */
const MADE_UP = names(
  "wilfa moccamaster aarikka aarikan pitsos πίτσος lacoste oney penfolds oxberg hemnes ikano wmf zwilling fissler silit rösle gaggenau bauknecht gorenje hotpoint indesit smeg rowenta moulinex tefal krups magimix lagostina alessi bialetti imetec ariete girmi polti vileda leifheit brabantia curver tupperware emsa fulbright rürup riester",
);
const OF = names("from by von van de di da du del della dal fra från af av od z ze od of");
/** "Quella di", "die van", "celle de": the noun was said before. */
const ONE_OF = edged(
  /(?<!\p{L})(?:quell[ao]|quelli|quelle|celle|celui|ceux|celles|la|el|los|las|die|dat|die van|den|o|a|os|as|ten|ta|te|ten od) (?:di|de|d['’]|del|van|von|fra|från|da|do|od|z) ?$/u,
);
const [MOST_WORDS, REACH, STEPS] = [4, 14, 3] as const;

/** Is the name at tokens `a..b` a maker's, behind what such make? */
export function isMaker(s: Scan, a: number, b: number): boolean {
  if (a === b && isUpper(s, a) && MADE_UP(s, a) && !acts(s, b + 1)) return true;
  if (!isUpper(s, a) || a < 2 || b - a >= MOST_WORDS || acts(s, b + 1)) return false;
  if (isBoughtAt(s, a, b)) return true;
  if (!isOfGood(s, a) && !isOfOne(s, a)) return false;
  const last = makerEnd(s, a, b);
  if (last < 0) return false;
  return last > a || ((s.word[a] as number) & FIRST) === 0 || isAnother(s, a, b);
}

/** The last token of the maker that begins at `a` and takes in `b`; -1 where none does. */
function makerEnd(s: Scan, a: number, b: number): number {
  for (let last = Math.min(s.count - 1, a + MOST_WORDS); last >= b; last--)
    if (makers().has(s.text.slice(s.start[a], s.end[last]).toLowerCase().replaceAll("’", "'"))) return last;
  return -1;
}

/** Does "by" stand before, and a good within three words of it? */
function isOfGood(s: Scan, a: number): boolean {
  const of = a - 1;
  if (!sameLine(s, a) || !apart(s, of) || !OF(s, of)) return false;
  for (let k = of - 1; k >= 0 && k >= of - STEPS && apart(s, k); k--) if (isMade(s, k)) return true;
  return false;
}
/** Does "that of" stand before, and a good earlier in the sentence? */
function isOfOne(s: Scan, a: number): boolean {
  const from = s.start[a] as number;
  if (!ONE_OF.test(s.text.slice(Math.max(0, from - 16), from))) return false;
  for (let k = a - 2; k >= 0 && k >= a - REACH; k--) if (isMade(s, k)) return true;
  return false;
}
/** Is another maker of the sentence behind what such make? */
function isAnother(s: Scan, a: number, b: number): boolean {
  for (let k = Math.max(2, a - REACH); k < s.count && k <= b + REACH; k++) {
    if ((k >= a && k <= b) || !isUpper(s, k) || !(isOfGood(s, k) || isOfOne(s, k))) continue;
    const last = makerEnd(s, k, k);
    if (last > k || (last === k && ((s.word[k] as number) & FIRST) === 0)) return true;
  }
  return false;
}

/** "I bought it at Fenwick": English buys at a shop, from somebody. */
const isBoughtAt = (s: Scan, a: number, b: number): boolean =>
  mannerHere(s).language === 1 &&
  !/^['’]/.test(s.text.slice(s.end[b], (s.end[b] as number) + 1)) &&
  BOUGHT_AT.test(s.text.slice(Math.max(0, (s.start[a] as number) - 44), s.start[a]));
const BOUGHT_AT = edged(
  /(?<!\p{L})(?:bought|purchased|ordered)(?: (?:it|them|this|these|those|one|both|mine|the \p{Ll}{3,10}))?(?: (?:online|yesterday|new|last (?:week|month|year)))? at $/u,
);
