/** A known name that is a town's, a firm's or a street's here: "the depot in Paris", "Fuchs & Söhne", "Barton Street", "Baker & Keane Joinery Ltd". */
import { isScandinavian, spelled } from "../names/ordinary-words.ts";
import { isUpper, sameLine } from "../recognizers/persons/name-tokens.ts";
import { PLACE } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import { FORMS_BEHIND, OWNERS, OWNERS_JOINT } from "../words/firms-of-people.ts";

/** What stands behind the name of a street or a firm, with a capital. */
const THING = spelled(
  "Street Road Avenue Square Lane Crescent Terrace Boulevard Mews Bridge Park Bay Ltd Limited LLC LLP PLC Inc GmbH mbH KG AG SARL SAS SRL BV NV AB ApS AS Oy Oyj Kft Zrt SpA Sp Holdings Group",
);
const PARTNERS = new RegExp(`^ ?${OWNERS_JOINT} (?:${OWNERS})(?!\\p{L})`, "u");
const FORM = `(?: \\p{Lu}\\p{L}{1,20}){0,2} (?:${FORMS_BEHIND})(?!\\p{L})`;
const FIRM_OF_TWO = new RegExp(`^ ?& \\p{Lu}[\\p{L}'’-]{1,20}${FORM}`, "u");
const SECOND = /\p{Lu}[\p{L}'’-]{1,20} ?& ?$/u;
const LEGAL = new RegExp(`^${FORM}`, "u");
const REACH = 72;

/** @param i a word of a known name with none of it beside it */
export function isFirm(s: Scan, i: number): boolean {
  if (!isUpper(s, i)) return false;
  const end = s.end[i] as number;
  const next = i + 1;
  if (next >= s.count || !sameLine(s, next)) return false;
  if ((s.start[next] as number) === end + 1 && isUpper(s, next) && s.text.charCodeAt(end) === 32 && THING(s, next))
    return true;
  const behind = s.text.slice(end, end + REACH);
  if (PARTNERS.test(behind) || FIRM_OF_TWO.test(behind)) return true;
  const start = s.start[i] as number;
  return (
    s.text.charAt(start - 2) === "&" && SECOND.test(s.text.slice(Math.max(0, start - 24), start)) && LEGAL.test(behind)
  );
}

/** "the depot in Paris", where somebody is called so. */
export function isTown(s: Scan, i: number): boolean {
  if (((s.word[i] as number) & PLACE) === 0 || i === 0) return false;
  const before = s.text.slice(Math.max(0, (s.start[i] as number) - 8), s.start[i]);
  return INSIDE.test(before) || (INSIDE_NORTH.test(before) && isScandinavian(s));
}
const INSIDE = /(?:^|\s)(?:in|near|en|desde|em|w|v|в|у) $/iu;
const INSIDE_NORTH = /(?:^|\s)i $/iu;
