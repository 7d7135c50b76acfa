/** Names that no rule found: a sum of small weights over each stretch that may be one. */
import type { Draft } from "../findings.ts";
import { isJapanese } from "../names/dense.ts";
import { isHanFirm, isNoValue } from "../recognizers/persons/dense-no-value.ts";
import { isNobody } from "../recognizers/persons/not-people.ts";
import { ARABIC, DEVANAGARI, HEBREW, OTHER_SCRIPT, THAI } from "../scan/classes.ts";
import type { Scan } from "../scan/scan.ts";
import { eachCased, isCased } from "./cased.ts";
import { BIAS as CASED_BIAS, WEIGHTS as CASED_WEIGHTS } from "./cased-weights.generated.ts";
import { collapsed } from "./collapsed.ts";
import { eachEastAsian } from "./east-asian.ts";
import { BIAS, WEIGHTS } from "./east-asian-weights.generated.ts";
import { type Model, modelOf, sumOf, type Visit } from "./sums.ts";
import { BIAS as THAI_BIAS, WEIGHTS as THAI_WEIGHTS } from "./thai-weights.generated.ts";
import { eachThai, eachUncased } from "./uncased.ts";
import { BIAS as UNCASED_BIAS, WEIGHTS as UNCASED_WEIGHTS } from "./uncased-weights.generated.ts";

const eastAsian = modelOf(BIAS, WEIGHTS);
const thai = modelOf(THAI_BIAS, THAI_WEIGHTS);
const uncased = modelOf(UNCASED_BIAS, UNCASED_WEIGHTS);
const cased = modelOf(CASED_BIAS, CASED_WEIGHTS);

/** In parts of a logit: chosen where five of six that are found so in unread messages are somebody. */
const LEAST = 32;
const LEAST_THAI = 16;
const LEAST_UNCASED = 40;
const LEAST_CASED = 24;
/** One sign is a noun in Japanese more often than in Chinese: "裏の林で", "東の窓から". */
const LEAST_OF_ONE_JAPANESE = 40;
const SCORE = 0.66;

const UNCASED_SCRIPTS = (1 << ARABIC) | (1 << HEBREW) | (1 << DEVANAGARI) | (1 << OTHER_SCRIPT);

/** The findings, with what was overlooked in the gaps between them. */
export function withOverlooked(s: Scan, found: Draft[]): Draft[] {
  const isUncased = (s.scripts & UNCASED_SCRIPTS) !== 0;
  const more: Stretch[] = [];
  if (isCased(s))
    eachCased(s, found, (start, end, slots, count) => {
      const sum = sumOf(cased, slots, count);
      if (sum >= LEAST_CASED) more.push({ start, end, sum });
    });
  if (s.hasDense || isUncased) withoutCapitals(s, found, isUncased, more);
  if (more.length === 0) return found;
  const added = surest(more.sort((a, b) => a.start - b.start || a.end - b.end)).map(
    ({ start, end }): Draft => ({ start, end, type: "PERSON", score: SCORE, rule: "person-overlooked" }),
  );
  const people = added.filter((draft) => !isNobody(s, draft) && !JOINED.test(s.text.slice(draft.start, draft.end)));
  return [...found, ...people].sort((a, b) => a.start - b.start);
}

/** "SchnitzelJaeger": words put together, as in handles, and unlike "MacLeod". */
const JOINED = /^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}+$/u;

/** Puts into `more` who is overlooked where no capital tells, once all that was found is one sign. */
function withoutCapitals(s: Scan, found: readonly Draft[], isUncased: boolean, more: Stretch[]): void {
  const { text, from, held } = collapsed(s.text, found);
  const take =
    (model: Model, leastOf: (start: number, end: number) => number): Visit =>
    (start, end, slots, count) => {
      const sum = sumOf(model, slots, count);
      if (
        sum >= leastOf(start, end) &&
        !isNoValue(text, start) &&
        !isHanFirm(text, start) &&
        !KUNYA.test(text.slice(start, end))
      )
        more.push({ start: from[start] as number, end: (from[end - 1] as number) + 1, sum });
    };
  if (s.hasDense) eachEastAsian(text, held, take(eastAsian, leastOfEastAsian(text)));
  if ((s.scripts & (1 << THAI)) !== 0) eachThai(text, held, take(thai, leastOfThai));
  if (isUncased) eachUncased(text, held, take(uncased, leastOfUncased));
}

/** "أبو خالد", "أم محمد": whose father or mother somebody is called after, and no name. */
const KUNYA = /^(?:[أا]بو|[أا]با|[أا]بي|[أا]م)$/u;

const leastOfThai = (): number => LEAST_THAI;
const leastOfUncased = (): number => LEAST_UNCASED;
function leastOfEastAsian(text: string): (start: number, end: number) => number {
  const ofOne = isJapanese(text) ? LEAST_OF_ONE_JAPANESE : LEAST;
  return (start, end) => (end - start === 1 ? ofOne : LEAST);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly sum: number;
}

/** Of stretches in order that overlap the surest. */
function surest(stretches: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const one of stretches) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (one.sum > last.sum) kept[kept.length - 1] = one;
  }
  return kept;
}
