import type { AuthorKind, CaseEvent, Csat, Instant, Priority, Status, Visibility } from "@casekeep/cases";

/** A person as another system knows them. All of it is personal data: it goes to `redact` and `vault`, never to a store. */
export interface SourcePerson {
  /** The source's id, else the address in lower case: what makes two mentions one person. */
  readonly id: string;
  readonly name?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly handles?: readonly string[];
  /** Deleted at the source: the case stays, the person is not brought back from other fields. */
  readonly deleted?: boolean;
}

export interface SourceAttachment {
  readonly id: string;
  /** File names are text too. */
  readonly name: string;
  readonly mediaType: string;
  /** Bytes, as the source says; null when it does not. */
  readonly size: number | null;
  /** The content, where the export carries it (at most `MAX_ATTACHMENT` bytes; larger ones are set aside). */
  readonly content?: Uint8Array;
  /** Holds credentials by nature (HAR, cookie jar, key file). */
  readonly credentialBearing?: boolean;
}

/** One thing written by a human or a bot. */
export interface SourceMessage {
  readonly id: string;
  readonly at: Instant;
  readonly by: AuthorKind;
  readonly author?: SourcePerson;
  readonly visibility: Visibility;
  /** Plain text (HTML already turned to text). Still full of personal data. */
  readonly body: string;
  readonly attachments: readonly SourceAttachment[];
  /** Further text that came with it (mail headers, client, IP, location): redacted and kept beside the message. */
  readonly fields: readonly SourceField[];
}

export interface SourceField {
  readonly name: string;
  readonly value: string;
  /** Staff only, e.g. remarks. */
  readonly internal?: boolean;
}

/** A case as a connector hands it on: complete, in UTC, in the product's own words, not yet redacted. */
export interface SourceCase {
  /** Connector name. */
  readonly source: string;
  /** Unique within `source`; for sources whose ids are unique within a file only, the file name is part of it. */
  readonly id: string;
  /** The id as the source writes it, where `id` has more in it (a file or index name in front, then "#"). */
  readonly localId?: string;
  /** Numbers people quote to find the case again (ticket number, case number). */
  readonly numbers: readonly string[];
  readonly subject: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** `updatedAt` is the source's own word for when its record last changed: of two copies the later one counts, whichever came last. */
  readonly stamped?: boolean;
  readonly status: Status;
  readonly priority: Priority | null;
  readonly product: string;
  /** As the source names it, e.g. EMEA. */
  readonly region: string;
  /** ISO 3166-1 alpha-2, upper case, or "". */
  readonly country: string;
  /** BCP 47, lower case primary tag, or "". */
  readonly language: string;
  /** email, chat, phone, web, social, api, or "". */
  readonly channel: string;
  readonly group: string | null;
  readonly tags: readonly string[];
  readonly requester?: SourcePerson;
  readonly assignee?: SourcePerson;
  /** Who else is on the case without asking, working or writing: copied, watching, taking part. No requester and no agent, but known by name. */
  readonly others?: readonly SourcePerson[];
  /** Source id of the case this one was merged into. */
  readonly mergedInto: string | null;
  /** Source ids of cases merged into this one that may have no record of their own: names of it, no cases. */
  readonly absorbed?: readonly string[];
  readonly deleted: boolean;
  readonly csat: Csat | null;
  readonly messages: readonly SourceMessage[];
  /** Everything but messages (those are derived from `messages`): status, group, assignee, priority ... sorted by time. */
  readonly events: readonly Exclude<CaseEvent, { type: "message" }>[];
  readonly fields: readonly SourceField[];
}

/** Longest attachment content carried along, in bytes; of a larger one only name, type and size travel. */
export const MAX_ATTACHMENT = 25 * 1024 * 1024;

/** A file of an import. `name` is relative to the path the user gave, with "/" separators. */
export interface SourceFile {
  readonly name: string;
  readonly size: number;
  /** Opens anew at each call; chunks of any length. Decompression is already done and bounded. */
  bytes(): AsyncIterable<Uint8Array>;
}

/** Something set aside. `raw` is sealed by the caller, never stored or logged readable. */
export interface Quarantined {
  readonly file: string;
  readonly line?: number;
  readonly message?: string;
  /** Short, free of values from the input, e.g. "truncated JSON". */
  readonly reason: string;
  readonly raw: Uint8Array;
}

export type SourceItem =
  | { readonly kind: "case"; readonly case: SourceCase }
  | { readonly kind: "quarantined"; readonly quarantined: Quarantined }
  /**
   * The source says how many there should be; a difference makes the import incomplete.
   * `found`: how many of just these the connector met (absent: the receiver compares with all it got).
   */
  | {
      readonly kind: "announced";
      readonly file: string;
      readonly of: "cases" | "messages";
      readonly count: number;
      readonly found?: number;
    }
  /**
   * Something the user should know, e.g. which time zone was taken for dates without one. Free of personal data.
   * `incomplete`: the source itself says that more exists than is here; the text is the reason.
   */
  | { readonly kind: "note"; readonly file: string; readonly text: string; readonly incomplete?: boolean }
  /** Bytes of input read so far, for the progress bar. */
  | { readonly kind: "progress"; readonly bytes: number };

/**
 * Where a connector puts pieces of cases that lie in different files until they can be joined, without holding them in memory.
 * The server's form encrypts to disk; tests use a Map.
 */
export interface Spool {
  put(key: string, piece: unknown): Promise<void>;
  /** Each key once with its pieces in the order they were put. Called once, after the last `put`. */
  groups(): AsyncIterable<{ readonly key: string; readonly pieces: readonly unknown[] }>;
}

export interface ReadOptions {
  readonly spool: Spool;
  /** The organisation's own addresses (e-mail import): mail from these is outgoing. Lower case. */
  readonly own: readonly string[];
  /** IANA zone for dates that carry none. Undefined: UTC, and a note says so. */
  readonly zone?: string;
}

/** One system's export format. Adding one is one folder and one line in `registry.ts`. */
export interface Connector {
  readonly name: string;
  readonly title: string;
  /** Emits every case once, whole. Never throws for bad input: that becomes `quarantined`. Memory does not grow with the input. */
  read(files: readonly SourceFile[], options: ReadOptions): AsyncIterable<SourceItem>;
}
