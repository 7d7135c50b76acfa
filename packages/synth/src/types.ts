import type { Instant } from "@casekeep/cases";
import type { SourceCase } from "@casekeep/connectors";

/** The kinds of personal data that redaction knows. */
export const PERSONAL_TYPES = [
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
export type PersonalType = (typeof PERSONAL_TYPES)[number];

/** A planted piece of personal data: UTF-16 code units, `end` exclusive. Spans of one text are sorted and do not overlap. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalType;
}

/** Where the personal data is. `messages[i]` belongs to `case.messages[i].body`, `fields[i]` to `case.fields[i].value`. */
export interface Truth {
  readonly subject: readonly Span[];
  readonly messages: readonly (readonly Span[])[];
  readonly fields: readonly (readonly Span[])[];
}

/** A complete case, source "synth", and the truth about it. */
export interface SynthCase extends SourceCase {
  readonly truth: Truth;
}

export interface SynthOptions {
  readonly seed: number | string;
  /** Exactly so many messages. Wins over `cases`. */
  readonly messages?: number;
  /** Exactly so many cases; 1,000 where neither is given. */
  readonly cases?: number;
  /** The window's end: nothing happens at or after it. Default 2026-11-01T00:00:00Z, never the wall clock. */
  readonly until?: Instant;
  /** Length of the window in calendar months, 1 .. 240. Default 24. */
  readonly months?: number;
}
