/** The kinds of personal data, the same eighteen names that the stored text's stand-ins use. */
export const SUSPECT_TYPES = [
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
export type SuspectType = (typeof SUSPECT_TYPES)[number];

/** A place in already redacted text that may still be about a person. Offsets are UTF-16 code units, `end` exclusive. */
export interface Suspect {
  readonly start: number;
  readonly end: number;
  readonly type: SuspectType;
  /** Suspicion, 0..1. At `FLAG` and above the message counts as flagged. */
  readonly score: number;
  /** What gave it away, e.g. "iban-mod-97" or "name-letters". */
  readonly reason: string;
}

/** What the case's own fields say about its people. */
export interface KnownIdentity {
  readonly names?: readonly string[];
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly handles?: readonly string[];
}

/** How often words are written in the sampled texts; see `backgroundOf`. */
export interface Background {
  readonly kind: "background";
  readonly texts: number;
  /** Share of texts that hold the word, 0..1, counted without regard to case. */
  share(word: string): number;
  /** Share of the word's appearances that are all lower case, 0..1; 0 for a word never seen. */
  lower(word: string): number;
}

export interface SuspectOptions {
  /** BCP 47 tag of the text's likely language or region ("de", "pt-BR"): tried first for telephone numbers. */
  readonly locale?: string;
  readonly known?: KnownIdentity;
  /** What the text is called where it is a field: read before it, as "name: text". */
  readonly name?: string;
  readonly background?: Background;
}

/** Suspicion from which a message counts as flagged. */
export const FLAG = 0.5;
