/**
 * Is what was found somebody's namesake: a thing, a firm, a place called like a person? One question of all scripts, asked of what was found by its looks
 * or its place in a sentence: titles of works, what the sentence speaks of (`by-sentence.ts`, `dense-namesakes.ts`), and what stands around it that
 * stands around nobody: other firms, dishes, the ends of a line, another team and a result, what a tool or a test is, a word for a field.
 */
import { TITLE } from "../../../scan/lexicon.ts";
import { HAS_DIGIT, IS_DENSE, type Scan } from "../../../scan/scan.ts";
import { tokenAt } from "../../context.ts";
import { classes, IS_KIN, IS_ROLE } from "../../word-classes.ts";
import { apart, isCased, sameLine } from "../name-tokens.ts";
import { isAcquired } from "./acquired.ts";
import { isAmongFirms, isMakerByInitials } from "./among-firms.ts";
import { isArticledInEnglish } from "./articled.ts";
import { isBroken } from "./breaks-down.ts";
import { isBySentence } from "./by-sentence.ts";
import { isDenseNamesake } from "./dense-namesakes.ts";
import { isDishName } from "./dishes.ts";
import { isEponym, isHouse } from "./eponyms.ts";
import { isSentToLand } from "./lands.ts";
import { isLineStop } from "./line-stops.ts";
import { isMaker } from "./made-by.ts";
import { isOfCatalogue } from "./of-catalogues.ts";
import { isSpecified, isSubject } from "./specified.ts";
import { isStocked, isStockedUncased } from "./stocked.ts";
import { isTitleNearWorks, isTitleOfWords } from "./titles-in-quotes.ts";
import { isVenue } from "./venues.ts";

const rules = (names: string): readonly string[] => names.split(" ").map((name) => `person-${name}`);
/** Rules that the words of a name, or its place in a sentence, spoke for. */
const LOOKS = rules(
  "full given family model listed both inside beside called declined case passed built lower again spoken acts",
);
/** Of these the sentence is asked, and what stands around the name. */
const OF_SENTENCE = new Set([...LOOKS, ...rules("title greeted")]);
const OF_NEIGHBOURS = new Set([...LOOKS, ...rules("initials note verb")]);
/** Titles of works and invented people are found by these as well. */
const OF_TITLES = new Set([...OF_SENTENCE, ...rules("patronymic introduced honoured does role rank")]);
const WEAKEST = new Set(rules("model case"));
/** Longer names are nobody's by their own words. */
const LONGEST = 48;

/** Is what was found from `start` to `end` by `rule` somebody's namesake, and nobody? */
export function isNamesake(s: Scan, start: number, end: number, rule: string): boolean {
  const titled = OF_TITLES.has(rule);
  const neighbours = OF_NEIGHBOURS.has(rule) && end - start <= LONGEST;
  if (!titled && !neighbours) return false;
  const a = tokenAt(s, start);
  if (a >= s.count) return false;
  if (titled && isTitleNearWorks(s.text, start, end)) return true;
  if (neighbours && !isCased(s, a) && isStockedUncased(s.text, start, end)) return true;
  if (((s.shape[a] as number) & IS_DENSE) !== 0) return titled && isDenseNamesake(s.text, start, end);
  let b = a;
  while (b + 1 < s.count && (s.start[b + 1] as number) < end) b++;
  return (
    (titled && isBySentence(s, a, b, rule, OF_SENTENCE.has(rule))) ||
    (neighbours && isCased(s, a) && isByNeighbours(s, a, b, end, rule))
  );
}

function isByNeighbours(s: Scan, a: number, b: number, end: number, rule: string): boolean {
  if (isMakerByInitials(s, a, end) || isHouse(s, a, b)) return true;
  if (rule === "person-verb" || (a > 0 && sameLine(s, a) && apart(s, a - 1) && isPersons(s, a - 1))) return false;
  return (
    (WEAKEST.has(rule) && isTitleOfWords(s, a, b)) ||
    isSpecified(s, a, b) ||
    isAcquired(s, a, b) ||
    (isSubject(s, a) && isStocked(s, a, b)) ||
    isMaker(s, a, b) ||
    isBroken(s, end) ||
    isArticledInEnglish(s, a, b) ||
    isAmongFirms(s, a, b) ||
    isDishName(s, a, b) ||
    isLineStop(s, a, b) ||
    isSentToLand(s, a, b) ||
    isVenue(s, a, b) ||
    isEponym(s, a, b) ||
    isOfCatalogue(s, a, b)
  );
}

/** A title, one's kin or whoever has a part. */
const isPersons = (s: Scan, k: number): boolean =>
  // "4 mm Allen key": no Messrs.
  (((s.word[k] as number) & TITLE) !== 0 && !(k > 0 && ((s.shape[k - 1] as number) & HAS_DIGIT) !== 0)) ||
  ((classes[s.mark[k] as number] as number) & (IS_KIN | IS_ROLE)) !== 0;
