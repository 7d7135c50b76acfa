/** "confidential" has numbers of its own so that hidden changes leave no gap in what everybody sees. */
export type Stream = "main" | "confidential";

/** How far a case has come: changes everybody may see, and the last event of each stream. */
export interface Head {
  readonly version: number;
  readonly seq: number;
  readonly confidentialSeq: number;
}

export interface ChangeRequest {
  readonly caseId: bigint;
  /** The version the writer has seen; "any" for a job that does not mind. */
  readonly expected: number | "any";
  /** Head of the case as the case store has it; used only when the case was never changed here. */
  readonly base: Head;
  readonly stream: Stream;
  /** Events this change writes, default 1. */
  readonly events?: number;
  /** Of a main change: how far it moves the confidential stream on as well, whose numbers it writes too. Default 0. */
  readonly confidential?: number;
  /**
   * Taken after `base` was read, by a writer whose payload follows from what it read then: the change is tried as one statement, and under
   * lock only when the case has moved on meanwhile. `payload` may be called twice.
   */
  readonly numbers?: Numbers;
}

/** Of a change that is about to be made; left unused they are a gap in a sequence that nobody sees. */
export interface Numbers {
  readonly ver: bigint;
  readonly outboxId: bigint;
}

export interface Taken {
  /** New version; unchanged by a confidential change. */
  readonly version: number;
  /** Number of the change's first event within its stream; further events count on from it. */
  readonly seq: number;
  /** For `Batch.ver`: larger than that of every earlier change of this case. */
  readonly ver: bigint;
  readonly outboxId: bigint;
}

/** One RowBinary block, as in the case store's EncodedBatch. */
export interface OutboxBlock {
  readonly table: string;
  readonly rows: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface OutboxEntry {
  readonly id: bigint;
  readonly caseId: bigint;
  readonly blocks: readonly OutboxBlock[];
}

/** Changes of cases take their place here first; the outbox carries them to the case store, through a crash if need be. */
export interface Changes {
  /**
   * One transaction: locks the case's head (made from `base` when absent), checks `expected`, takes the numbers, calls `payload` with them
   * and stores its blocks in the outbox. Durable on return. `payload` runs while the case is locked: encode there, nothing slower.
   * Whatever it throws rolls everything back. Throws StaleVersion with the current version.
   */
  change(
    request: ChangeRequest,
    payload: (taken: Taken) => readonly OutboxBlock[] | Promise<readonly OutboxBlock[]>,
  ): Promise<Taken>;
  /** For the next change of a case: ask when the case has been read. */
  numbers(): Promise<Numbers>;
  /** Oldest first; everything not yet `done`. */
  pending(limit?: number): Promise<readonly OutboxEntry[]>;
  /** Whether a change of this case is not yet `done`. */
  isPending(caseId: bigint): Promise<boolean>;
  /**
   * Call when the case store has the batch. Doing it twice is harmless, and nobody has to wait for it: what is asked here afterwards sees
   * it done.
   */
  done(outboxId: bigint): Promise<void>;
  /** Local heads of those cases that were changed here; an importer must not write below them. */
  heads(ids: readonly bigint[]): Promise<Map<bigint, Head>>;
  /**
   * For an importer that replaces cases: moves the heads of those that were changed here on by one version and `events` main events, under lock,
   * and returns what was taken. Cases never changed here are absent: their version is the case store's own business.
   */
  advance(
    requests: readonly { readonly caseId: bigint; readonly events: number }[],
  ): Promise<Map<bigint, { readonly version: number; readonly seq: number }>>;
  /**
   * Rewrites what held finished outbox entries and drops the log files behind, so that no file holds their bytes any more. On a server whose
   * account may not do the latter, or that recycles or archives its log, that keeps them until it is written over: false then.
   */
  scrub(): Promise<boolean>;
  /** Does work while nobody else in the keep does any under this: one merge at a time. At most a minute; what it throws passes through. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** A `Batch.ver` larger than every earlier one of the keep. */
  nextVer(): Promise<bigint>;
}
