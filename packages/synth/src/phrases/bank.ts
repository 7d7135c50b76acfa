import { compileTemplate, type Template } from "../core/template.ts";
import { PERSONAL_TYPES, type PersonalType } from "../types.ts";

/**
 * Slots of the phrase banks.
 * p product, m model, f feature, e error code, k knowledge base article, v version, o order, t tracking number, n small number,
 * d date, h time of day, x third-party name, u public page, g trace id, c price, w a "since when" clause of the same bank.
 * NAME FIRST LAST the customer, AGENT AFIRST the agent, PERSON somebody else; other capitals are the types of personal data.
 */
const WORDS = ["p", "m", "f", "e", "k", "v", "o", "t", "n", "d", "h", "x", "u", "g", "c", "w"] as const;
const PEOPLE = ["NAME", "FIRST", "LAST", "AGENT", "AFIRST"] as const;
export type Slot = (typeof WORDS)[number] | (typeof PEOPLE)[number] | PersonalType;
const SLOTS: ReadonlySet<Slot> = new Set<Slot>([...WORDS, ...PEOPLE, ...PERSONAL_TYPES]);

export type Sentence = Template<Slot>;

/** The parts a language must have. Lines are in no order that matters, save that earlier ones are used more often. */
export const PARTS = [
  "subject",
  "greet",
  "agentGreet",
  "when",
  "problem",
  "symptom",
  "attempt",
  "question",
  "reply",
  "thanks",
  "ack",
  "ask",
  "step",
  "resolve",
  "bye",
  "agentBye",
  "auto",
  "quote",
] as const;
export type Part = (typeof PARTS)[number];

/** As written by hand: one sentence a line. */
export interface BankSource extends Readonly<Record<Part, string>> {
  readonly language: string;
  /** Between two sentences. */
  readonly joiner: string;
  /** How people spell out @ and the dot, "at|dot". */
  readonly spelled: readonly (readonly [at: string, dot: string])[];
  /** Sentences that carry personal data, for every type. */
  readonly personal: string;
}

export interface Bank extends Readonly<Record<Part, readonly Sentence[]>> {
  readonly language: string;
  readonly joiner: string;
  readonly spelled: readonly (readonly [at: string, dot: string])[];
  readonly personal: Readonly<Record<PersonalType, readonly Sentence[]>>;
}

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const compile = (text: string): Sentence[] =>
  lines(text).map((line) => compileTemplate(line.replaceAll("\\n", "\n"), SLOTS));

/** Throws where a part is empty or a type of personal data has no sentence. */
export function compileBank(source: BankSource): Bank {
  const parts = {} as Record<Part, readonly Sentence[]>;
  for (const part of PARTS) {
    parts[part] = compile(source[part]);
    if (parts[part].length === 0) throw new Error(`${source.language}: no ${part}`);
  }
  const personal = {} as Record<PersonalType, readonly Sentence[]>;
  const carriers = lines(source.personal);
  for (const type of PERSONAL_TYPES) {
    personal[type] = compile(carriers.filter((line) => line.includes(`{${type}}`)).join("\n"));
    if (personal[type].length === 0) throw new Error(`${source.language}: no sentence with {${type}}`);
  }
  return { ...parts, language: source.language, joiner: source.joiner, spelled: source.spelled, personal };
}
