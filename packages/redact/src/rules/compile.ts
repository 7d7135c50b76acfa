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

/** The same as they are most often typed. One may be of one's own format by chance ("numbers that begin with 8"); all of a row are not. */
const TYPED: readonly (readonly [PersonalType, readonly string[]])[] = [
  ["PHONE", ["2079460018", "5550100199", "7700900718"]],
  ["PHONE", ["02079460018", "07700900718", "01632960018"]],
  ["PHONE", ["+442079460018", "+15550100199"]],
  ["PHONE", ["020 7946 0018", "01632 960018"]],
  ["PHONE", ["555-010-0199", "212-555-0147"]],
  ["EMAIL", ["mara@example.com", "jens@example.org"]],
  ["PERSON", ["Mara", "Jens"]],
  ["USERNAME", ["mara_o", "jens42"]],
  ["ID", ["078051120", "219099999", "987654321"]],
  ["ID", ["078-05-1120", "219-09-9999"]],
  ["PASSPORT", ["078051120", "219099999", "987654321"]],
  ["DEVICE", ["490154203237518", "356938035643809", "012345678901237"]],
  ["PLATE", ["AB12 CDE", "LK73 XYZ"]],
];

function refuseBroad(spec: RuleSpec, pattern: Pattern): void {
  const whole = (value: string): boolean => {
    let found = false;
    pattern.each(value, (start, end) => {
      found ||= start === 0 && end === value.length;
    });
    return found;
  };
  const rows: (readonly [PersonalType, readonly string[]])[] = CANARIES.map(([type, value]) => [type, [value]]);
  // Beside a word of one's own even a plain number is told apart.
  if (spec.cues.length === 0) rows.push(...TYPED);
  for (const [type, values] of rows)
    if (spec.releases.includes(type) && values.every(whole))
      throw new RuleError(
        spec.name,
        `it would release every ${type}, ${values[0]} for one: say more of your own format${spec.cues.length === 0 ? ", or give cues" : ""}`,
      );
}
