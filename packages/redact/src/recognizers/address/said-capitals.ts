/**
 * Addresses of English as transcripts write them, their numbers in words and their names in capitals: "one hundred and twelve Alder Creek Drive
 * apartment four C, Knoxville, Tennessee, three seven nine one nine".
 */
import { DIGIT_WORD, STREET_AFTER, UNIT } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { type Context, sizeOf } from "../context.ts";
import { isUpper, sameLine } from "../persons/name-tokens.ts";
import { names } from "../persons/things/stops.ts";

const OF_NUMBER = names("and hundred thousand oh o double triple");
/** Articles and prepositions that count in other languages, and "one of". */
const NO_NUMBER = names("a an to of at in on en de un une");
const MOST_NUMBER = 7;
const MOST_NAME = 4;
const MOST_REST = 16;

export function saidInCapitals(ctx: Context): void {
  const s = ctx.scan;
  if ((s.words & DIGIT_WORD) === 0 || (s.words & STREET_AFTER) === 0) return;
  for (let n = 0; n < s.unusualCount; n++) {
    const street = s.unusual[n] as number;
    if (((s.word[street] as number) & STREET_AFTER) === 0 || !isUpper(s, street) || sizeOf(s, street) < 3) continue;
    const first = nameStart(s, street);
    if (first === street) continue;
    const from = numberStart(s, first);
    if (from === first) continue;
    const last = restEnd(s, street);
    // "Twenty Main Street shops": one word counts only where more of the address follows.
    if (first - from < 2 && last === street) continue;
    ctx.emit(s.start[from] as number, s.end[last] as number, "ADDRESS", 0.9, "address-said");
  }
}

const near = (s: Scan, k: number): boolean =>
  k > 0 &&
  sameLine(s, k) &&
  s.start[k] === (s.end[k - 1] as number) + 1 &&
  s.text.charCodeAt(s.end[k - 1] as number) !== 46;

/** The first capital of the street's name. */
function nameStart(s: Scan, street: number): number {
  let k = street;
  while (
    k > 0 &&
    street - k < MOST_NAME &&
    near(s, k) &&
    isUpper(s, k - 1) &&
    ((s.word[k - 1] as number) & DIGIT_WORD) === 0
  )
    k--;
  return k;
}

const counts = (s: Scan, k: number): boolean =>
  (((s.word[k] as number) & DIGIT_WORD) !== 0 && !NO_NUMBER(s, k)) || OF_NUMBER(s, k);

/** The first word of the number before the name. */
function numberStart(s: Scan, first: number): number {
  let k = first;
  while (k > 0 && first - k < MOST_NUMBER && joined(s, k) && counts(s, k - 1)) k--;
  // A number begins with no "and".
  while (k < first && ((s.word[k] as number) & DIGIT_WORD) === 0) k++;
  return k;
}

/** A blank or a hyphen stands before token `k`. */
const joined = (s: Scan, k: number): boolean => sameLine(s, k) && s.start[k] === (s.end[k - 1] as number) + 1;

/** Flat, town, state and code behind the street. */
function restEnd(s: Scan, street: number): number {
  let last = street;
  let unit = false;
  for (let k = street + 1; k < s.count && k - street < MOST_REST && sameLine(s, k); k++) {
    const gap = s.text.slice(s.end[k - 1], s.start[k]);
    if (gap !== " " && gap !== ", " && gap !== "-") break;
    const named = isUpper(s, k) && ((gap === ", " && sizeOf(s, k) > 2) || last === k - 1);
    if (((s.word[k] as number) & UNIT) !== 0) {
      unit = true;
      continue;
    }
    if (!(named || (counts(s, k) && (unit || gap === ", " || last === k - 1)))) break;
    if (gap === " " && named && last === street) break;
    last = k;
  }
  return last;
}
