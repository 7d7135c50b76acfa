declare const redacted: unique symbol;

/** Text that has been through `redact`. Nothing else may make one; stores take nothing less. */
export type Redacted = string & { readonly [redacted]: true };

export const TYPES = [
  "EMAIL",
  "PHONE",
  "PERSON",
  "USERNAME",
  "ADDRESS",
  "GEO",
  "IP",
  "MAC",
  "DEVICE",
  "CARD",
  "IBAN",
  "BANK",
  "ID",
  "PASSPORT",
  "PLATE",
  "DOB",
  "SECRET",
  "URL",
] as const;
export type PersonalType = (typeof TYPES)[number];

/** A place in the input text. Offsets are UTF-16 code units, end exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalType;
  /** 0..1 */
  readonly score: number;
  /** Name of the recognizer, e.g. "email-obfuscated". */
  readonly rule: string;
  /** The value with obfuscation undone and written one way (lower-case address, digits of a phone): what a stand-in or a blind index is made of. */
  readonly normal: string;
}

/** What the case's own fields say about its people: matched through its whole conversation. */
export interface Known {
  readonly names?: readonly string[];
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly handles?: readonly string[];
  /** Numbers and codes seen elsewhere in the case; found however they are set apart. Shorter than five letters and digits, they are ignored. */
  readonly values?: readonly { readonly type: PersonalType; readonly value: string }[];
}

/**
 * What is done with a value of a type.
 *
 * - `stand-in`: `[EMAIL·1]`, the same for the same value; what stores expect and the default.
 * - `mask`: a stand-in that shows a little, `[CARD·••••1111]`; what each type shows is in `mask.ts`.
 * - `remove`: nothing is left.
 * - `keep`: the value stays. Never for `SECRET` and `CARD`, nor where it opens something (`never-kept.ts`), and the result is no `Redacted`.
 */
export type Action = "stand-in" | "mask" | "remove" | "keep";

/** What is done with each type; `default` is for those not named. Nothing named: `stand-in`. */
export type Policy = Readonly<Partial<Record<PersonalType | "default", Exclude<Action, "keep">>>>;

/** A policy that lets values of some types stay. What it makes is not `Redacted`: no store takes it. */
export type KeepingPolicy = Readonly<Partial<Record<PersonalType, Action>>> & {
  readonly default?: Exclude<Action, "keep">;
};

/** A customer's own rules, made by `compileRules`. */
export interface Rules {
  readonly kind: "rules";
  /** Names of the rules, in the order they were written. */
  readonly names: readonly string[];
}

export interface FindOptions {
  readonly known?: Known;
  readonly rules?: Rules;
  /** BCP 47 tag of the text's likely language. Accepted and not used yet: every language is looked for in every text. */
  readonly locale?: string;
}

export interface RedactOptions extends FindOptions {
  readonly policy?: Policy;
  /** Text put in place of a value. Default `[TYPE·1]`, numbered by distinct value within the text. */
  readonly standIn?: (type: PersonalType, normal: string) => string;
}

/** As `RedactOptions`, but some types may stay. */
export interface KeepOptions extends FindOptions, Pick<RedactOptions, "standIn"> {
  readonly policy: KeepingPolicy;
}

/** A finding and what was done with it. */
export interface Treated extends Finding {
  readonly action: Action;
}

export interface RedactResult {
  readonly text: Redacted;
  /** Sorted by start, not overlapping. Offsets into the input. */
  readonly findings: readonly Treated[];
}

/** What a policy with `keep` makes: a plain string, that no store takes. */
export interface KeptResult {
  readonly text: string;
  readonly findings: readonly Treated[];
}
