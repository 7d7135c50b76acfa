/**
 * What the capitals of a text tell that is read in small letters: streets and towns between numbers, plates and codes, and names behind words that only
 * people have beside them. What goes by the looks of words was asked of the small letters.
 */
import type { Emit } from "../findings.ts";
import type { ReadOtherwise } from "../otherwise.ts";
import { tokenAt } from "../recognizers/context.ts";
import { isUpper } from "../recognizers/persons/name-tokens.ts";
import type { PersonalType } from "../redacted.ts";
import { COMMON, MONTH, PARTICLE, PLACE, STREET_AFTER, STREET_BEFORE, UNIT } from "../scan/lexicon.ts";
import { type Scan, scan } from "../scan/scan.ts";
import { lastUpTo } from "../unmarked/sorted.ts";

/** Of people, what is told by more than the words' looks. */
const TELLING: ReadonlySet<string> = new Set([
  "wire-field",
  "keyed-value",
  "person-rank",
  "person-signed",
  "person-spoken",
  "person-called-as",
  "person-built",
  "person-maiden",
  "person-syllables",
]);
/** "MENDONCA/ETHAN MS", as airlines have it. */
const PASSENGER = /^\p{L}{2,24}\/\p{L}{2}/u;
/** Types that letters make, and not figures alone. */
const OF_LETTERS: ReadonlySet<PersonalType> = new Set<PersonalType>([
  "EMAIL",
  "PLATE",
  "ID",
  "PASSPORT",
  "DEVICE",
  "DOB",
  "USERNAME",
  "SECRET",
]);
/** These go by letters and figures beside each other: among capitals any two words look so. */
const BY_LETTERS: ReadonlySet<string> = new Set([
  "code-divided",
  "id-cue",
  "username-cue",
  "device-told",
  "token",
  "keyed-value",
]);

/** The text as it is spelled, where it is read otherwise. */
export const readLoud: ReadOtherwise = ({ scan: quiet, spelled, loud: places, emit }, room) => {
  if (places.length === 0) return [];
  const starts = places.map(({ start }) => start);
  const told: Emit = (start, end, type, score, rule) => {
    const place = places[lastUpTo(starts, start)];
    if (place !== undefined && start < place.end && isTold(quiet, start, end, type, rule))
      emit(start, end, type, score, rule);
  };
  return [{ scan: scan(spelled, places, room()), emit: told }];
};

function isTold(s: Scan, start: number, end: number, type: PersonalType, rule: string): boolean {
  if (type === "PERSON") return TELLING.has(rule) || PASSENGER.test(s.text.slice(start, end));
  return (type === "ADDRESS" || (OF_LETTERS.has(type) && !BY_LETTERS.has(rule))) && saysNothing(s, start, end);
}

/** Does nothing but names, numbers and what streets have beside them stand there? "12 NOON CLOSE TO THE GATE" says more. */
export function saysNothing(s: Scan, start: number, end: number): boolean {
  for (let k = tokenAt(s, start); k < s.count && (s.start[k] as number) < end; k++) {
    const size = (s.end[k] as number) - (s.start[k] as number);
    if (size > 2 && !isUpper(s, k) && ((s.word[k] as number) & (OF_PLACES | COMMON)) === COMMON) return false;
  }
  return true;
}
const OF_PLACES = PLACE | PARTICLE | STREET_AFTER | STREET_BEFORE | UNIT | MONTH;
