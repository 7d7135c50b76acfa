/** The JSON form of rules, checked. docs/formats/redaction-rules.md describes it. */
import { type PersonalType, TYPES } from "../redacted.ts";
import { RuleError } from "./error.ts";
import { RULE_LIMITS } from "./limits.ts";

/** One rule, checked but not compiled. */
export interface RuleSpec {
  readonly name: string;
  /** What it finds; of a rule that releases, undefined. */
  readonly type: PersonalType | undefined;
  /** The types a rule releases; empty for one that finds. */
  readonly releases: readonly PersonalType[];
  readonly words: readonly string[];
  readonly pattern: string | undefined;
  readonly cues: readonly string[];
  readonly score: number;
}

/** Beats what the recognizers doubt and yields to what they are sure of (an address with its sign, a checked IBAN). */
const SCORE = 0.9;
/** What order numbers and part numbers are mistaken for. */
const RELEASED: readonly PersonalType[] = ["PHONE", "ID", "BANK", "DEVICE", "PASSPORT", "PLATE"];
/** Nobody's own format is a secret; a rule that says so is a mistake. */
const NEVER_RELEASED: readonly PersonalType[] = ["SECRET"];
const KEYS = new Set(["name", "type", "release", "types", "words", "pattern", "cues", "score", "note"]);

/** Throws RuleError. */
export function readRules(json: unknown): readonly RuleSpec[] {
  if (!isObject(json)) throw new RuleError("", "rules must be a JSON object");
  if (json.version !== 1) throw new RuleError("", '"version" must be 1');
  for (const key of Object.keys(json))
    if (key !== "version" && key !== "rules") throw new RuleError("", `"${key}" is not known here`);
  if (!Array.isArray(json.rules)) throw new RuleError("", '"rules" must be a list');
  if (json.rules.length > RULE_LIMITS.rules)
    throw new RuleError("", `${json.rules.length} rules; at most ${RULE_LIMITS.rules} are allowed`);
  const names = new Set<string>();
  let words = 0;
  return json.rules.map((entry: unknown, index) => {
    const spec = readRule(entry, `rule ${index + 1}`);
    if (names.has(spec.name)) throw new RuleError(spec.name, "another rule has this name");
    names.add(spec.name);
    words += spec.words.length;
    if (words > RULE_LIMITS.words)
      throw new RuleError(spec.name, `more than ${RULE_LIMITS.words} words in all rules together`);
    return spec;
  });
}

function readRule(entry: unknown, place: string): RuleSpec {
  if (!isObject(entry)) throw new RuleError(place, "must be an object");
  const name = entry.name;
  if (typeof name !== "string" || !/^[a-z0-9][a-z0-9-]{0,63}$/.test(name))
    throw new RuleError(place, '"name" must be 1 to 64 of a-z, 0-9 and "-"');
  for (const key of Object.keys(entry)) if (!KEYS.has(key)) throw new RuleError(name, `"${key}" is not known`);
  if (entry.release !== undefined && typeof entry.release !== "boolean")
    throw new RuleError(name, '"release" must be true or false');
  const release = entry.release === true;
  if (release && entry.type !== undefined) throw new RuleError(name, 'a rule that releases has "types", not "type"');
  if (release && entry.score !== undefined) throw new RuleError(name, 'a rule that releases has no "score"');
  if (!release && entry.types !== undefined) throw new RuleError(name, '"types" is for rules that release');
  if ((entry.words === undefined) === (entry.pattern === undefined))
    throw new RuleError(name, 'must have either "words" or "pattern"');
  return Object.freeze({
    name,
    type: release ? undefined : typeOf(entry.type, name),
    releases: release ? releasesOf(entry.types, name) : [],
    words: entry.words === undefined ? [] : wordsOf(entry.words, name, "words", RULE_LIMITS.words),
    pattern: entry.pattern === undefined ? undefined : patternOf(entry.pattern, name),
    cues: entry.cues === undefined ? [] : wordsOf(entry.cues, name, "cues", RULE_LIMITS.cues),
    score: scoreOf(entry.score, name),
  });
}

function typeOf(value: unknown, name: string): PersonalType {
  if (!TYPES.includes(value as PersonalType)) throw new RuleError(name, `"type" must be one of ${TYPES.join(" ")}`);
  return value as PersonalType;
}

function releasesOf(value: unknown, name: string): readonly PersonalType[] {
  if (value === undefined) return RELEASED;
  if (!Array.isArray(value) || value.length === 0) throw new RuleError(name, '"types" must be a list of types');
  const types = value.map((type) => typeOf(type, name));
  const never = types.find((type) => NEVER_RELEASED.includes(type));
  if (never !== undefined) throw new RuleError(name, `${never} cannot be released`);
  return types;
}

function wordsOf(value: unknown, name: string, key: string, most: number): readonly string[] {
  if (!Array.isArray(value) || value.length === 0 || value.some((word) => typeof word !== "string"))
    throw new RuleError(name, `"${key}" must be a list of strings`);
  if (value.length > most) throw new RuleError(name, `${value.length} ${key}; at most ${most} are allowed`);
  value.forEach((word: string, index) => {
    const length = word.trim().length;
    if (length < RULE_LIMITS.shortestWord || length > RULE_LIMITS.longestWord)
      throw new RuleError(
        name,
        `${key}[${index}] must have ${RULE_LIMITS.shortestWord} to ${RULE_LIMITS.longestWord} characters`,
      );
  });
  return value as string[];
}

function patternOf(value: unknown, name: string): string {
  if (typeof value !== "string" || value === "") throw new RuleError(name, '"pattern" must be a string');
  if (value.length > RULE_LIMITS.pattern)
    throw new RuleError(name, `the pattern has ${value.length} characters; at most ${RULE_LIMITS.pattern} are allowed`);
  return value;
}

function scoreOf(value: unknown, name: string): number {
  if (value === undefined) return SCORE;
  if (typeof value !== "number" || !(value > 0 && value <= 1))
    throw new RuleError(name, '"score" must be more than 0 and at most 1');
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
