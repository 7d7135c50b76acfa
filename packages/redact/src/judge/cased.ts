/** Words with a capital that may be somebody's name, and what their finder looks at for each: what the judge does, where no rule speaks. */
import { nameScore } from "../names/model.ts";
import { isOrdinary } from "../names/ordinary-words.ts";
import { CYRILLIC, GREEK, LATIN, unitAt } from "../scan/classes.ts";
import { COMMON } from "../scan/lexicon.ts";
import { FIRST_UPPER, HAS_DIGIT, IS_DENSE, type Scan } from "../scan/scan.ts";
import { features, MOST, opensSentence, type Place, standIns, step } from "./features.ts";
import { knowledgeOf } from "./knowledge.ts";
import type { Visit } from "./sums.ts";

/** Words of the longest name; of a longer run of capitals, a heading or a title, nobody is asked about. */
const LONGEST = 4;
const slots = new Int32Array(MOST);

/**
 * Calls `visit` for each stretch of words with a capital, between which nothing but a blank, a hyphen or an apostrophe stands.
 * @param values what was found, in order, not overlapping
 */
export function eachCased(s: Scan, values: readonly Place[], visit: Visit): void {
  const knowledge = knowledgeOf(s);
  const stand = standIns(s);
  let right = 0;
  for (let first = 0; first < s.count; first++) {
    const start = s.start[first] as number;
    while (right < values.length && (values[right] as Place).end <= start) right++;
    const next = values[right]?.start ?? s.text.length;
    if (!isCapital(s, first) || (s.end[first] as number) > next) continue;
    let last = first;
    while (last + 1 < s.count && isCapital(s, last + 1) && goesOn(s, last) && (s.end[last + 1] as number) <= next)
      last++;
    const others = { values, left: right - 1, right, held: values.length + stand };
    if (last - first < LONGEST)
      for (let from = first; from <= last; from++)
        for (let to = from; to <= last; to++) {
          if (isHopeless(s, from, to)) continue;
          const count = features(s, from, to, others, "", knowledge, slots);
          visit(s.start[from] as number, s.end[to] as number, slots, count);
        }
    first = last;
  }
}

/** Steps of the name model's sum below which nobody is asked about: of all stretches two in three, and one in ten of those that would be found. */
const LEAST = -5;
const LEAST_OPENING = -4;
const LEAST_ORDINARY = -2;

function isHopeless(s: Scan, from: number, to: number): boolean {
  for (let k = from; k <= to; k++) if (isCommon(s, k)) return true;
  const opens = opensSentence(s.text, s.start[from] as number);
  let ordinary = false;
  for (let k = from; k <= to && !ordinary; k++) ordinary = isOrdinary(s, k);
  if (ordinary && opens) return true;
  const least = ordinary ? LEAST_ORDINARY : opens ? LEAST_OPENING : LEAST;
  for (let k = from; k <= to; k++) if (step(nameScore(s, k)) >= least) return false;
  return true;
}

/** Never a name by itself, and seldom a part of one. */
const isCommon = (s: Scan, k: number): boolean => ((s.word[k] as number) & COMMON) !== 0;

const CASED_SCRIPTS = (1 << LATIN) | (1 << CYRILLIC) | (1 << GREEK);
export const isCased = (s: Scan): boolean => (s.scripts & CASED_SCRIPTS) !== 0;

export const isCapital = (s: Scan, k: number): boolean =>
  ((s.shape[k] as number) & (FIRST_UPPER | HAS_DIGIT | IS_DENSE)) === FIRST_UPPER &&
  (s.end[k] as number) - (s.start[k] as number) > 1;

const JOINS = new Set([..." -'’‐"].map((sign) => sign.charCodeAt(0)));
const goesOn = (s: Scan, k: number): boolean =>
  s.start[k + 1] === (s.end[k] as number) + 1 && JOINS.has(unitAt(s.text, s.end[k] as number));
