import type { Redacted } from "./redacted.ts";

/**
 * Ways to put together text that holds nothing of a person without running the recognizers over it:
 * words of a closed vocabulary, ids the keep made itself, and JSON of such parts. Like `redact`, these are makers of `Redacted`.
 */

/** A word of a closed vocabulary. Throws RangeError for any other. */
export function oneOf<T extends string>(value: T, vocabulary: readonly T[]): Redacted {
  if (!vocabulary.includes(value)) throw new RangeError("Not a word of this vocabulary.");
  return value as string as Redacted;
}

/** Ids the keep made: 13-character row ids, pseudonyms such as "agent·k7f2q9xa", user ids of 16 or more letters and digits, service names, "". */
const OWN_ID =
  /^(?:[0-9a-hjkmnp-tv-z]{13}|(?:agent|person)·[0-9a-hjkmnp-tv-z]{8}|[0-9A-Za-z]{16,64}|(?:service|token|operator):?[0-9A-Za-z-]{0,64}|)$/;

/** Throws RangeError for anything that does not look like an id of the keep. */
export function ownId(value: string): Redacted {
  if (!OWN_ID.test(value)) throw new RangeError("Not an id of this keep.");
  return value as Redacted;
}

export type RedactedJson =
  | Redacted
  | number
  | boolean
  | null
  | readonly RedactedJson[]
  | { readonly [key: string]: RedactedJson };

/** JSON whose strings are all redacted already; keys are the program's own. */
export function redactedJson(value: RedactedJson): Redacted {
  return JSON.stringify(value) as Redacted;
}
