/**
 * Towns in a case of grammar, which end as people do in theirs: "su Vilniaus skyriumi", "z Tarnowem", "из Владимира". A preposition that leads to
 * places alone tells one that is called like somebody, too. Asked of what was found by its looks.
 */
import { mayBeIn } from "../../names/ordinary-words.ts";
import { FIRST, LAST, PLACE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { isTownWord } from "../../words/towns.ts";
import { tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { isUpper } from "./name-tokens.ts";
import { caseOf, OF_GIVEN, OF_KNOWN, OF_SHORT, OF_SURE, OF_TOWN } from "./paradigms.ts";

export function isTownDeclined(s: Scan, start: number, end: number, rule: string): boolean {
  if (!BY_LOOKS.has(rule)) return false;
  // "Kragujevca do Niša": from one to the other.
  if (rule === "person-full" && isSlavic(s) && /^\p{Lu}\p{Ll}+ do \p{Lu}\p{Ll}+$/u.test(s.text.slice(start, end)))
    return true;
  const k = tokenAt(s, start);
  if (k >= s.count || s.start[k] !== start || s.end[k] !== end || !isUpper(s, k)) return false;
  // "Kauno sandėlis": a given name elsewhere.
  if (((s.word[k] as number) & (FIRST | LAST)) !== 0 && !isLithuanian(s)) return false;
  // "Tartu ja Pärnu vahel": a town as it is called, which a given name's case looks like.
  if (rule === "person-case" && isTownWord(s.hash[k] as number) && isBetween(s, k)) return true;
  const form = caseOf(s, k);
  if ((form & OF_TOWN) !== 0 && (form & (OF_SURE | OF_GIVEN | OF_KNOWN | OF_SHORT)) === 0) return true;
  return form !== 0 && OUT_OF.test(s.text.slice(Math.max(0, start - 4), start));
}
/** Another town before it, over a word: "and", "or". */
const isBetween = (s: Scan, k: number): boolean =>
  k > 1 && (((s.word[k - 2] as number) & PLACE) !== 0 || isTownWord(s.hash[k - 2] as number)) && isUpper(s, k - 2);
const BY_LOOKS = new Set(
  "person-given person-passed person-model person-declined person-case person-inside person-note person-full".split(
    " ",
  ),
);
const isSlavic = (s: Scan): boolean => mayBeSlavic(s) && !mayBePortuguese(s);
const mayBeSlavic = mayBeIn("hr", "sl", "cs", "sk", "pl");
const mayBePortuguese = mayBeIn("pt", "es");
const isLithuanian = mayBeIn("lt");
/** Nobody is in or out of somebody. */
const OUT_OF = edged(/(?<!\p{L})(?:[Ии]з|[Вв]о?|[Ii]z|[Ww]e?|[Vv]e?) $/u);
