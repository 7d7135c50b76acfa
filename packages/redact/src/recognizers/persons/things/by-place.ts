/**
 * Called like people, told by what stands around it that stands around nobody: other firms, dishes, the ends of a line, another team and a result, what a
 * tool or a test is, a word for a field. One question, asked of what was found, with no title, kin or role before it.
 */
import { TITLE } from "../../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../../scan/scan.ts";
import { tokenAt } from "../../context.ts";
import { edged } from "../../edged.ts";
import { classes, IS_KIN, IS_ROLE } from "../../word-classes.ts";
import { acts, apart, isCased, sameLine } from "../name-tokens.ts";
import { isAmongFirms, isMakerByInitials } from "./among-firms.ts";
import { isDishName } from "./dishes.ts";
import { isEponym, isHouse } from "./eponyms.ts";
import { isSentToLand } from "./lands.ts";
import { isLineStop } from "./line-stops.ts";
import { isVenue } from "./venues.ts";

const LOOKS = new Set(
  "person-full person-given person-family person-model person-listed person-both person-inside person-beside person-called person-declined person-case person-passed person-built person-lower person-initials person-again person-spoken person-acts person-note person-verb".split(
    " ",
  ),
);
/** Longer names are nobody's by their own words. */
const LONGEST = 48;

/** Is what was found from `start` to `end` by `rule` a thing, a firm or a place by what stands around it? */
export function isCalledThingHere(s: Scan, start: number, end: number, rule: string): boolean {
  if (!LOOKS.has(rule) || end - start > LONGEST) return false;
  const a = tokenAt(s, start);
  if (a >= s.count || !isCased(s, a)) return false;
  let b = a;
  while (b + 1 < s.count && (s.start[b + 1] as number) < end) b++;
  if (isMakerByInitials(s, a, end)) return true;
  if (isHouse(s, a, b)) return true;
  if (rule === "person-verb") return false;
  if (a > 0 && sameLine(s, a) && apart(s, a - 1) && isPersons(s, a - 1)) return false;
  return (
    (WEAKEST.has(rule) && isTitleInQuotes(s, a, b)) ||
    isAmongFirms(s, a, b) ||
    isDishName(s, a, b) ||
    isLineStop(s, a, b) ||
    isSentToLand(s, a, b) ||
    isVenue(s, a, b) ||
    isEponym(s, a, b)
  );
}

const WEAKEST = new Set(["person-model", "person-case"]);
/** „Osudy dobrého vojáka": a work by its title, from quote to quote; „Wiremu is out" is what somebody says. */
const isTitleInQuotes = (s: Scan, a: number, b: number): boolean =>
  QUOTES.includes(s.text.charAt((s.start[a] as number) - 1) || " ") &&
  !acts(s, b + 1) &&
  REST_OF_TITLE.test(s.text.slice(s.end[b], (s.end[b] as number) + 40));
const QUOTES = '"„“”«»‚‘';
const REST_OF_TITLE = edged(
  /^(?: \p{L}[\p{L}'’-]{0,20}){0,2} \p{Ll}[\p{L}'’-]{2,20}(?: \p{L}[\p{L}'’-]{0,20}){0,3}["“”»«‘’]/u,
);

/** A title, one's kin or whoever has a part. */
const isPersons = (s: Scan, k: number): boolean =>
  // "4 mm Allen key": no Messrs.
  (((s.word[k] as number) & TITLE) !== 0 && !(k > 0 && ((s.shape[k - 1] as number) & HAS_DIGIT) !== 0)) ||
  ((classes[s.mark[k] as number] as number) & (IS_KIN | IS_ROLE)) !== 0;
