/** Customers' own rules: from JSON to what `find` runs. */
import type { PersonalType, Rules } from "../redacted.ts";
import { RuleError } from "./error.ts";
import { RULE_LIMITS } from "./limits.ts";
import { compilePattern, type Pattern } from "./patterns.ts";
import { type RuleSpec, readRules } from "./read.ts";
import { comparable, type WordMatcher, wordMatcher } from "./words.ts";

export interface CompiledRule {
  readonly name: string;
  readonly type: PersonalType | undefined;
  readonly releases: ReadonlySet<PersonalType>;
  readonly pattern: Pattern | undefined;
  /** Comparable; empty: the match alone suffices. */
  readonly cues: readonly string[];
  readonly score: number;
}

export interface Compiled {
  readonly rules: readonly CompiledRule[];
  /** Words of the rules that find, and of those that release; undefined where there are none. */
  readonly finding: WordMatcher | undefined;
  readonly releasing: WordMatcher | undefined;
  readonly releases: boolean;
}

const compiled = new WeakMap<Rules, Compiled>();

/**
 * Rules from their JSON form (docs/formats/redaction-rules.md), frozen, to be made once and used for any number of texts.
 * Throws RuleError naming the rule and what is wrong with it.
 */
export function compileRules(json: unknown): Rules {
  const specs = readRules(json);
  let steps = 0;
  const rules = specs.map((spec): CompiledRule => {
    const pattern = spec.pattern === undefined ? undefined : compilePattern(spec.pattern, spec.name);
    steps += pattern?.size ?? 0;
    if (steps > RULE_LIMITS.programs)
      throw new RuleError(spec.name, `the patterns together are too large; at most ${RULE_LIMITS.programs} steps`);
    if (pattern !== undefined && spec.type === undefined) refuseBroad(spec, pattern);
    return Object.freeze({
      name: spec.name,
      type: spec.type,
      releases: new Set(spec.releases),
      pattern,
      cues: Object.freeze(spec.cues.map((cue) => comparable(cue))),
      score: spec.score,
    });
  });
  const rulesMade: Rules = Object.freeze({ kind: "rules", names: Object.freeze(specs.map((spec) => spec.name)) });
  compiled.set(rulesMade, {
    rules,
    finding: matcherOf(specs, (spec) => spec.type !== undefined),
    releasing: matcherOf(specs, (spec) => spec.type === undefined),
    releases: specs.some((spec) => spec.type === undefined),
  });
  return rulesMade;
}

/** Throws TypeError for anything `compileRules` did not make. */
export function compiledOf(rules: Rules): Compiled {
  const found = compiled.get(rules);
  if (found === undefined) throw new TypeError("Rules are made by compileRules.");
  return found;
}

function matcherOf(specs: readonly RuleSpec[], wanted: (spec: RuleSpec) => boolean): WordMatcher | undefined {
  const words: (readonly [string, number])[] = [];
  specs.forEach((spec, index) => {
    if (!wanted(spec)) return;
    spec.words.forEach((word, at) => {
      const form = comparable(word);
      if (form.length < RULE_LIMITS.shortestWord)
        throw new RuleError(spec.name, `words[${at}] has too few letters and digits`);
      words.push([form, index]);
    });
  });
  return words.length === 0 ? undefined : wordMatcher(words);
}

/** Values of nobody. A pattern that takes one of them for a format of one's own would release everybody's. */
const CANARIES: readonly (readonly [PersonalType, string])[] = [
  ["PHONE", "+44 20 7946 0018"],
  ["PHONE", "(555) 010-0199"],
  ["EMAIL", "mara.oduya@example.com"],
  ["PERSON", "Mara Oduya"],
  ["IP", "192.0.2.17"],
  ["IP", "2001:db8::8a2e:370:7334"],
  ["CARD", "4111 1111 1111 1111"],
  ["IBAN", "DE89 3704 0044 0532 0130 00"],
  ["ADDRESS", "12 Main Street, Springfield"],
  ["URL", "https://example.com/?token=k7f2q9xa"],
  ["MAC", "00:00:5e:00:53:af"],
  ["DOB", "12.04.1985"],
];

function refuseBroad(spec: RuleSpec, pattern: Pattern): void {
  for (const [type, canary] of CANARIES) {
    if (!spec.releases.includes(type)) continue;
    pattern.each(canary, (start, end) => {
      if (start === 0 && end === canary.length)
        throw new RuleError(
          spec.name,
          `it would release every ${type}, ${canary} for one: say more of your own format`,
        );
    });
  }
}
