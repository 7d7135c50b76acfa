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
}

export interface RedactOptions {
  readonly known?: Known;
  /** BCP 47 tag of the text's likely language. Accepted and not used yet: every language is looked for in every text. */
  readonly locale?: string;
  /** Text put in place of a value. Default `[TYPE·1]`, numbered by distinct value within the text. */
  readonly standIn?: (type: PersonalType, normal: string) => string;
}

export interface RedactResult {
  readonly text: Redacted;
  /** Sorted by start, not overlapping. Offsets into the input. */
  readonly findings: readonly Finding[];
}
