/** What a file is by its content. */
export const KINDS = [
  "text",
  "csv",
  "json",
  "har",
  "html",
  "xml",
  "rtf",
  "eml",
  "pdf",
  "word",
  "sheet",
  "slides",
  "zip",
  "gzip",
  "tar",
  "image",
  "audio",
  "video",
  "archive",
  "office-old",
  "binary",
] as const;
export type Kind = (typeof KINDS)[number];

/** Why a document, or a part of one, was not read. Codes: shown to people in their own words, never a value of the input. */
export const REASONS = [
  // What it is
  "image",
  "audio",
  "video",
  "binary",
  "unsupported",
  "encrypted",
  "damaged",
  "no-text",
  "no-unicode",
  // What was given up on: bounds of `Limits`
  "too-large",
  "too-long",
  "too-deep",
  "too-many-parts",
  "too-many-pages",
  "bomb",
  "too-slow",
] as const;
export type Reason = (typeof REASONS)[number];

/** Something inside the document that is a file of its own: an attachment of a mail, a member of an archive, a picture of a report. */
export interface Part {
  /** As the document names it: text like any other. */
  readonly name: string;
  readonly kind: Kind;
  readonly examined: boolean;
  readonly reason?: Reason;
}

/** What was taken out of a recording of web traffic before anything of it may be kept: counts, no values. */
export interface Stripped {
  readonly cookies: number;
  readonly headers: number;
  /** Values in addresses: of query strings, paths, fragments, user names. */
  readonly tokens: number;
  readonly bodies: number;
}

/**
 * A document as text. Still full of personal data: it goes to `redact`, never to a store.
 * `examined`: everything that is text in it is in `text`; where it is false, `reason` says why and `text` is empty.
 */
export interface DocumentText {
  readonly kind: Kind;
  readonly text: string;
  readonly parts: readonly Part[];
  readonly examined: boolean;
  readonly reason?: Reason;
  readonly stripped?: Stripped;
  /**
   * What may be kept, sealed, of the file itself. `original`: all of it. `cleaned`: `clean` in its place, since the original holds
   * cookies, tokens and bodies of a recording. `nothing`: a recording that could not be read and so could not be cleaned.
   */
  readonly keep: "original" | "cleaned" | "nothing";
  readonly clean?: Uint8Array;
}

export interface Hints {
  /** File name; only its ending counts, and only where the content leaves a doubt. */
  readonly name?: string;
  /** Media type as the source says it, with parameters (charset). */
  readonly mediaType?: string;
}
