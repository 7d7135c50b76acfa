type RunState = "running" | "done" | "failed" | "cancelled" | "interrupted";
type RunError = { readonly code: string; readonly message: string; readonly help: string };

export interface RescanCounters {
  readonly cases: number;
  readonly messages: number;
  /** Cases when the run began. */
  readonly casesTotal: number;
  readonly affectedCases: number;
  readonly affectedMessages: number;
  readonly values: number;
  readonly characters: number;
  /** Originals that could not be sealed because their person's key is gone. */
  readonly dropped: number;
}

export interface RescanRecord {
  readonly id: string;
  readonly state: RunState;
  /** Reads and lists, changes nothing. */
  readonly dry: boolean;
  /** Version of the recognizers that read. */
  readonly version: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly startedBy: string;
  /** The run's own number: `part` of what it seals. */
  readonly part: number;
  readonly belowVer: bigint;
  /** Last case that is done, by id. */
  readonly cursor: bigint;
  readonly counters: RescanCounters;
  /** Partitions of the case store that hold replaced rows (JSON of the case store's own form). */
  readonly partitions: { readonly cases: readonly number[]; readonly messages: readonly number[] };
  readonly error: RunError | null;
}

/** What a run found in one text, by type, rule and visibility. Holds no value. */
export interface RescanFinding {
  readonly caseId: bigint;
  /** 0n = the case's own texts. */
  readonly messageId: bigint;
  /** Time of the message, or of the case's opening. */
  readonly at: Date;
  /** "body", "subject", "fields", "attachments", "tags" ... */
  readonly place: string;
  readonly type: string;
  readonly rule: string;
  readonly values: number;
  readonly characters: number;
  readonly personId: bigint;
  /** Pseudonym of the case's requester. */
  readonly person: string;
  readonly visibility: string;
  readonly language: string;
  readonly source: string;
}

/** Texts written from `fromVer` on were read by this version. */
export interface DetectorEra {
  readonly version: number;
  readonly fromVer: bigint;
}

export interface FindingFilter {
  readonly run: string;
  /** false = without what stands in confidential notes. */
  readonly confidential: boolean;
  /** Messages that existed in a period: written before `to`. */
  readonly to?: Date | undefined;
  /** Written at or after; absent = however old. */
  readonly from?: Date | undefined;
}

export interface Rescans {
  /** Notes that from this `ver` on, texts are read by this version; nothing when it is the newest era's version already. */
  begin(era: DetectorEra): Promise<void>;
  /** Oldest first. */
  eras(): Promise<readonly DetectorEra[]>;
  /** Begins with the partitions that earlier runs left unpurged, unless it is dry. Throws RUN_BUSY while another one is running. */
  start(run: {
    readonly dry: boolean;
    readonly version: number;
    readonly startedBy: string;
    readonly belowVer: bigint;
    readonly counters: RescanCounters;
  }): Promise<RescanRecord>;
  /** Takes up an interrupted, failed or cancelled run where its cursor stands. Throws RUN_BUSY; undefined = no such run. */
  resume(id: string): Promise<RescanRecord | undefined>;
  /** Durable on return. Call before the texts are changed: a crash in between must not lose what was found. Twice is harmless. */
  found(id: string, findings: readonly RescanFinding[], partitions: RescanRecord["partitions"]): Promise<void>;
  /** Durable on return. Call when everything up to the cursor is changed. */
  commit(id: string, at: { readonly cursor: bigint; readonly counters: RescanCounters }): Promise<void>;
  /**
   * A run that is "done" has purged its partitions. Returns when it is written; where PostgreSQL is away, when it is remembered: then it is
   * written before the next `start`, `resume` or `interruptRunning`. A run that another server took up is that one's to end.
   */
  finish(
    id: string,
    end: { readonly state: Exclude<RunState, "running">; readonly error?: RunError | null },
  ): Promise<void>;
  get(id: string): Promise<RescanRecord | undefined>;
  /** Newest first. */
  list(limit?: number): Promise<readonly RescanRecord[]>;
  /** What no server works on any more becomes "interrupted"; returns it. @param own also this server's runs, at its start. Default true. */
  interruptRunning(own?: boolean): Promise<readonly RescanRecord[]>;
  /** In the order found, which is that of the cases' ids. Throws BadCursor. */
  affected(
    filter: FindingFilter,
    page: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<{ readonly items: readonly RescanFinding[]; readonly next: string | null }>;
  /** Figures over the same rows. */
  totals(filter: FindingFilter): Promise<{
    readonly cases: number;
    readonly messages: number;
    readonly persons: number;
    readonly byType: readonly { readonly type: string; readonly values: number; readonly messages: number }[];
  }>;
  /** Persons of the same rows, most values first. */
  persons(
    filter: FindingFilter,
    limit: number,
  ): Promise<
    readonly { readonly person: string; readonly cases: number; readonly messages: number; readonly values: number }[]
  >;
}

export interface ResidualCounters {
  readonly texts: number;
  readonly textsTotal: number;
  readonly suspects: number;
  readonly withheld: number;
}

export interface ResidualRecord {
  readonly id: string;
  readonly state: RunState;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly startedBy: string;
  /** Name and version of the second detector. */
  readonly auditor: string;
  readonly counters: ResidualCounters;
  readonly error: RunError | null;
}

export interface Stratum {
  readonly version: number;
  readonly language: string;
  readonly source: string;
}

export interface NewSuspect extends Stratum {
  readonly caseId: bigint;
  /** 0n = the case's own texts. */
  readonly messageId: bigint;
  /** "body", "subject", "tags.0", "fields.2.value" ... */
  readonly place: string;
  /** Keyed hash of the passage: once for each message, and once for a case's own texts. */
  readonly mark: bigint;
  /** Time of the message, or of the case's opening. */
  readonly at: Date;
  /** UTF-16 units into the text at `place` as it was read. */
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** 0..1 */
  readonly score: number;
  readonly reason: string;
  readonly visibility: string;
}

/** One draw of a sample that held suspects. */
export interface Hit {
  /** Number of the draw within the run. */
  readonly draw: number;
  readonly how: "random" | "weighted";
  /** 1 for random, else as drawn. */
  readonly weight: number;
  readonly suspects: readonly NewSuspect[];
}

export type Verdict = "open" | "leak" | "clean";

export interface SuspectRecord extends NewSuspect {
  readonly id: string;
  readonly seenAt: Date;
  readonly state: Verdict;
  /** Number under which the passage is sealed with its message or case; null = it stands in the text. */
  readonly withheld: number | null;
  readonly judgedBy: string | null;
  readonly judgedAt: Date | null;
}

/** How many messages of a stratum were drawn, and how. */
export interface Draws extends Stratum {
  /** Messages of the stratum. */
  readonly messages: number;
  readonly random: number;
  readonly weighted: number;
}

/** What all runs of a time drew from a stratum; `messages` as the newest of them found it. */
export interface ResidualResult extends Draws {
  /** The draws that held a suspect. A text counts as a leak when one of its suspects is one, as clean when all are. */
  readonly hits: readonly { readonly how: "random" | "weighted"; readonly weight: number; readonly verdict: Verdict }[];
}

/** A row that gives way to another one: its old bytes stay in the case store's files until they are purged. */
export interface Replacement {
  /** A number of its own. */
  readonly part: number;
  readonly caseId: bigint;
  /** Of the case store: whether `partition` is one of its messages or of its cases. */
  readonly of: "messages" | "cases";
  readonly partition: number;
}

export interface Replacements {
  /** Durable on return. Call before the row is replaced. */
  replacing(one: Replacement): Promise<void>;
  /** Call when the row was replaced, and also when nothing came of it. Returns when it is written, or remembered as a run's `finish` is. */
  replaced(one: Replacement): Promise<void>;
  /** Those that have arrived in the case store, by whichever server, also one that ended meanwhile: their old bytes can be purged. */
  unpurged(): Promise<readonly Pick<Replacement, "part" | "partition" | "of">[]>;
  /** Forgets those whose old bytes are gone. Give what `unpurged` said before the purge began. */
  purged(parts: readonly number[]): Promise<void>;
  /** Whether any are left, under way or done. */
  erasing(): Promise<boolean>;
}

export interface Residuals extends Replacements {
  /** Throws RUN_BUSY while another one is running. */
  start(run: {
    readonly startedBy: string;
    readonly auditor: string;
    readonly counters: ResidualCounters;
  }): Promise<ResidualRecord>;
  /** What was drawn and read: counts by stratum, and the draws with suspects. Durable on return; returns the suspects new to the keep. */
  add(
    id: string,
    page: { readonly draws: readonly Draws[]; readonly hits: readonly Hit[]; readonly counters: ResidualCounters },
  ): Promise<readonly SuspectRecord[]>;
  /** As a rescan's. */
  finish(
    id: string,
    end: {
      readonly state: Exclude<RunState, "running">;
      readonly error?: RunError | null;
      readonly counters?: ResidualCounters;
    },
  ): Promise<void>;
  get(id: string): Promise<ResidualRecord | undefined>;
  list(limit?: number): Promise<readonly ResidualRecord[]>;
  interruptRunning(own?: boolean): Promise<readonly ResidualRecord[]>;
  /**
   * Results of the runs of one auditor that began since a moment, by stratum: of those strata that the newest finished run has met
   * (a run adds each of its strata, also with no draw).
   */
  results(auditor: string, since: Date): Promise<readonly ResidualResult[]>;
  /** Newest first. Throws BadCursor. */
  suspects(
    filter: { readonly state?: Verdict | undefined; readonly confidential: boolean },
    page: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<{ readonly items: readonly SuspectRecord[]; readonly next: string | null }>;
  suspect(id: string): Promise<SuspectRecord | undefined>;
  /** Withheld passages, to make sure of them after an import wrote their messages anew; in order, after an id. */
  withheld(after: string, limit: number): Promise<readonly SuspectRecord[]>;
  counts(confidential: boolean): Promise<Readonly<Record<Verdict, number>>>;
  judge(id: string, by: string, verdict: "leak" | "clean"): Promise<SuspectRecord | undefined>;
  /** Sets the number under which it is withheld (null = it stands in the text) where that is still `from`, and says whether it was. */
  moveWithheld(id: string, from: number | null, to: number | null): Promise<boolean>;
  /** A number for sealing a passage, never given twice. */
  nextPart(): Promise<number>;
}
