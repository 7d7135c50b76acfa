/** Doubts about names: a sum of small weights over a finding's words, its surroundings and what else the text holds of anybody. */
import type { Draft } from "../findings.ts";
import { tokenAt } from "../recognizers/context.ts";
import type { Known } from "../redacted.ts";
import { GREEK, SCRIPT, unitAt } from "../scan/classes.ts";
import type { Scan } from "../scan/scan.ts";
import { features, MOST, standIns } from "./features.ts";
import { knowledgeOf } from "./knowledge.ts";
import { modelOf, sumOf } from "./sums.ts";
import { BIAS, WEIGHTS } from "./weights.generated.ts";

const model = modelOf(BIAS, WEIGHTS);
const slots = new Int32Array(MOST);

/**
 * The findings without people whom a rule believes to be somebody and the judge to be nobody. Who is left is judged again without those that
 * went: a second look, to which they are words like any others, judges so.
 * @param found in order, not overlapping
 * @param known the case's people: whoever has a word of their names is not doubted
 */
export function withoutDoubted(s: Scan, found: Draft[], known?: Known): Draft[] {
  const words = known?.names === undefined ? NONE : wordsOf(known.names);
  const isJudged = (draft: Draft): boolean => mayBeDoubted(draft) && !(words.size > 0 && holdsOne(s, draft, words));
  if (!found.some(isJudged)) return found;
  const stand = standIns(s);
  let kept = found;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const left = kept.filter((draft, n) => !isJudged(draft) || somebody(s, kept, n, stand) >= leastOf(s, draft));
    if (left.length === kept.length) break;
    kept = left;
  }
  return kept;
}

/** Nearly always nothing is left to doubt after two. */
const MOST_TURNS = 4;
/** In parts of a logit (`PARTS` of the training): a name that is lost is read by whoever gets in, one in vain only misses (`train-judge.ts --measure`). */
const LEAST = -58;
/** Where the place says that somebody stands there, be it a word; where capitals tell, for two names of the lists beside each other; and for a name in another script than the text's. */
const LEAST_TOLD = -112;
const TOLD = new Set(["person-title", "person-greeted", "person-signed", "person-introduced"]);

/** Where no capital tells, rules are wrong more often, and the name model as often as right. */
const LEAST_UNCASED = -8;
const LEAST_UNCASED_MODEL = 0;

function leastOf(s: Scan, { start, rule }: Draft): number {
  if (TOLD.has(rule)) return LEAST_TOLD;
  if ((SCRIPT[unitAt(s.text, start)] as number) <= GREEK) return rule === "person-full" ? LEAST_TOLD : LEAST;
  if (isForeign(s.text, start)) return LEAST_TOLD;
  return rule === "person-model" ? LEAST_UNCASED_MODEL : LEAST_UNCASED;
}

/** "It is registered to عمر الحربي": behind a word in Latin letters. */
const isForeign = (text: string, at: number): boolean => /[a-z] $/.test(text.slice(Math.max(0, at - 2), at));

/** Known people are somebody, whatever stands around their names. */
const mayBeDoubted = ({ type, rule }: Draft): boolean =>
  type === "PERSON" && !rule.startsWith("known") && !UNJUDGED.has(rule);
/** Letters of an encoding, and whose paper it is, in which the name is what its place says. */
const UNJUDGED = new Set(["person-encoded", "person-papers"]);

const NONE: ReadonlySet<string> = new Set();
const ofNames = new WeakMap<readonly string[], ReadonlySet<string>>();
/** Words of names in small letters, kept for as long as the list of names is. */
function wordsOf(names: readonly string[]): ReadonlySet<string> {
  const kept = ofNames.get(names);
  if (kept !== undefined) return kept;
  const words = new Set(
    names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{M}]+/u)).filter((word) => word.length > 1),
  );
  ofNames.set(names, words);
  return words;
}

/** A shorter word begins many others; the longest that is looked for. */
const SHORTEST_STEM = 4;
const LONGEST_STEM = 24;
function holdsOne(s: Scan, { start, end }: Draft, words: ReadonlySet<string>): boolean {
  for (let k = tokenAt(s, start); k < s.count && (s.start[k] as number) < end; k++) {
    const own = s.text.slice(s.start[k], s.end[k]).toLowerCase();
    if (words.has(own)) return true;
    // "Fehéréknél" of Fehér: in most languages an ending may follow.
    for (let size = SHORTEST_STEM; size < own.length && size <= LONGEST_STEM; size++)
      if (words.has(own.slice(0, size))) return true;
  }
  return false;
}

/** Words of the longest name that is judged. */
const LONGEST = 4;

/** Above zero: draft `n` is rather somebody than nobody. */
function somebody(s: Scan, drafts: readonly Draft[], n: number, stand: number): number {
  const { start, end, rule } = drafts[n] as Draft;
  const first = tokenAt(s, start);
  let last = first;
  while (last + 1 < s.count && (s.start[last + 1] as number) < end) last++;
  // Of a long one with words between its names the features see too little.
  if (last - first >= LONGEST) return 0;
  const others = { values: drafts, left: n - 1, right: n + 1, held: drafts.length - 1 + stand };
  const count = features(s, first, last, others, rule.replace("person-", ""), knowledgeOf(s), slots);
  return sumOf(model, slots, count);
}
