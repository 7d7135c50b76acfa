export type ImportState = "running" | "done" | "failed" | "interrupted";

export interface ImportCounters {
  readonly bytes: number;
  /** null while unknown. */
  readonly bytesTotal: number | null;
  readonly cases: number;
  readonly messages: number;
  readonly quarantined: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

export interface ImportRunRecord {
  readonly id: string;
  readonly source: string;
  readonly state: ImportState;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly startedBy: string;
  /** What was asked, as the caller gave it (JSON). */
  readonly request: unknown;
  /** Where to go on after an interruption (JSON of the importer's own form); null = nothing committed yet. */
  readonly cursor: unknown;
  readonly counters: ImportCounters;
  readonly summary: unknown;
  readonly error: { readonly code: string; readonly message: string; readonly help: string } | null;
}

export interface NewQuarantineItem {
  /** Redacted by the caller. */
  readonly file: string;
  readonly line: number | null;
  /** Part of the file, e.g. a message's place in an archive. */
  readonly message: string | null;
  /** A code or sentence without content of the record. */
  readonly reason: string;
  /** The record as it came, sealed by `vault` (keep key). */
  readonly sealed: Uint8Array;
  /** Size of the record, bytes. */
  readonly bytes: number;
}

export interface QuarantineRecord extends Omit<NewQuarantineItem, "sealed"> {
  readonly id: string;
  readonly run: string;
  readonly at: Date;
}

export interface QuarantinePage {
  readonly items: readonly QuarantineRecord[];
  readonly next: string | null;
}

/** Import runs, their cursors, and the records that could not be read. */
export interface Imports {
  /** Throws ImportBusy while another run is running (the database refuses a second one). */
  start(run: {
    readonly source: string;
    readonly startedBy: string;
    readonly request: unknown;
  }): Promise<ImportRunRecord>;
  /** Takes up an interrupted or failed run where its cursor stands. Throws ImportBusy; undefined = no such run. */
  resume(id: string): Promise<ImportRunRecord | undefined>;
  /** For showing only: may be lost in a crash. */
  progress(id: string, counters: ImportCounters): Promise<void>;
  /** Durable on return, cursor, counters and quarantined records together. Call after the batches up to the cursor are durable. */
  commit(
    id: string,
    at: {
      readonly cursor: unknown;
      readonly counters: ImportCounters;
      readonly quarantine?: readonly NewQuarantineItem[];
    },
  ): Promise<void>;
  /**
   * Returns when it is written; where PostgreSQL is away, when it is remembered: then it is written before the next `start`, `resume` or
   * `interruptRunning`.
   */
  finish(
    id: string,
    end: {
      readonly state: "done" | "failed" | "interrupted";
      readonly counters?: ImportCounters;
      readonly summary?: unknown;
      readonly error?: ImportRunRecord["error"];
    },
  ): Promise<void>;
  /** Newest first. */
  list(limit?: number): Promise<readonly ImportRunRecord[]>;
  get(id: string): Promise<ImportRunRecord | undefined>;
  /**
   * Runs that nobody works on any more, since their server ended, become "interrupted"; returns them. Those of servers that live are left
   * alone. @param own also this server's: at its start, when it has none yet. Default true.
   */
  interruptRunning(own?: boolean): Promise<readonly ImportRunRecord[]>;
  /** Oldest first. Throws BadCursor. */
  quarantined(page: {
    readonly run?: string;
    readonly cursor?: string;
    readonly limit: number;
  }): Promise<QuarantinePage>;
  /** The sealed bytes of one item. */
  quarantinedBytes(id: string): Promise<Uint8Array | undefined>;
}
