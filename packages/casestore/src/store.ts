import type {
  CaseCount,
  CaseFilter,
  CaseListQuery,
  CasePage,
  MetricQuery,
  MetricResult,
  Viewer,
} from "@casekeep/contracts";
import type { InsertOptions } from "./insert.ts";
import type { UnlistedOptions } from "./queries/unlisted.ts";
import type { BlindRow, CaseRow, EncodedBatch, EventRow, MessageRow, SealedRow } from "./rows.ts";

export interface KnownCase {
  readonly digest: bigint;
  readonly version: number;
  readonly ver: bigint;
  readonly createdAt: number;
}

/** Case data. Every read takes a Viewer and compiles its rules into the query; there is no read path without one. */
export interface CaseStore {
  /** Returns only when durable. Idempotent: the same batch again changes nothing. Safe to call concurrently. Throws StoreError. */
  insert(batch: EncodedBatch, options?: InsertOptions): Promise<void>;
  /** Before something is promised elsewhere that an insert must keep: throws DISK_FULL where one would be refused now. */
  writable(): Promise<void>;

  /** For the importer's own use (ids are keyed hashes; nothing readable comes back): of the cases that exist. @returns createdAt in ms */
  known(viewer: Viewer, ids: readonly bigint[]): Promise<ReadonlyMap<bigint, KnownCase>>;
  /** All stored rows' keys of a case, so that a changed record can retire what is gone. */
  keysOf(
    viewer: Viewer,
    id: bigint,
  ): Promise<{
    messages: { id: bigint; at: number }[];
    events: { stream: "main" | "confidential"; seq: number; origin: "import" | "local" }[];
  }>;

  /** Newest case in which each of these known values (`BlindRow.hash`) stands, of those the viewer may see; absent = none. */
  locate(viewer: Viewer, hashes: readonly bigint[]): Promise<ReadonlyMap<bigint, bigint>>;
  /** Whether any case of a source is stored, of those the viewer may see. */
  holdsSource(viewer: Viewer, source: string): Promise<boolean>;

  /** In a large store a page of a search may come without its total and facets (`exact: false`): `count` has them. */
  list(viewer: Viewer, search: CaseSearch): Promise<CasePage>;
  /**
   * Total and facets alone, which are waited for as long as half a minute and then estimated; cursor, order and limit play no part. With
   * `about` they are estimated at once from a part of the cases, where the store is so large that counting takes longer and so much is found that it tells.
   */
  count(viewer: Viewer, search: CaseSearch, how?: { readonly about?: boolean }): Promise<CaseCount>;
  open(viewer: Viewer, id: bigint): Promise<StoredCase | undefined>;
  /**
   * A case as a change of it needs it, of what the viewer may see: the service that makes the change, for which everything counts. Undefined
   * where `by`, who asks for the change, may not see the case, or there is none.
   */
  changing(viewer: Viewer, by: Viewer, id: bigint): Promise<ChangingCase | undefined>;
  metric(viewer: Viewer, name: string, query: MetricQuery): Promise<MetricResult>;
  /** Distinct teams and assignees of the cases the viewer may see. */
  agents(viewer: Viewer): Promise<{ id: string; team: string; cases: number }[]>;
  stats(viewer: Viewer): Promise<{ cases: number; messages: number; bytesOnDisk: number; newest: number | null }>;

  /** The next cases after an id, in order, with their main history: to measure them anew under another calendar. */
  histories(viewer: Viewer, after: bigint, limit: number): Promise<readonly CaseHistoryRows[]>;

  /** The next cases after an id, in order, with every text of theirs that the viewer may see: to read what is stored anew. */
  texts(viewer: Viewer, after: bigint, limit: number): Promise<readonly CaseTexts[]>;
  /** Messages drawn uniformly by a seed, in the order drawn. */
  sample(viewer: Viewer, order: SampleOrder): Promise<readonly SampledText[]>;
  /** How many messages there are, by language, source, and how many of the bounds (ascending `ver`s) they reach. */
  strata(viewer: Viewer, bounds: readonly bigint[]): Promise<readonly TextStratum[]>;
  /**
   * Deletes from disk what newer rows replaced in these partitions. Returns when no file holds it any more. Safe beside reads and writes;
   * slow (a merge of whole partitions). Throws DISK_FULL, STORE_UNAVAILABLE; asking again goes on.
   */
  purge(partitions: Partitions): Promise<void>;

  /**
   * Whether each message is found where its case is opened: by the entry of the history that has its instant. A bounded look: at all of a
   * store of some millions, else at a share of the cases drawn at random, which it names.
   */
  unlisted(viewer: Viewer, options?: UnlistedOptions): Promise<UnlistedMessages>;

  /** The hashes of known values by which a case is found. */
  blindOf(viewer: Viewer, id: bigint): Promise<readonly BlindRow[]>;

  /** The sealed originals of a case (for erasure, move and reveal; still ciphertext). */
  sealedOf(viewer: Viewer, id: bigint): Promise<readonly SealedRow[]>;
  /** What hinders the store while it is down again and again, in a sentence without data; undefined while it works. Asks nobody. */
  trouble(): string | undefined;
  close(): Promise<void>;
}

/** A search already stripped of personal data: words are redacted, known values are blind hashes. */
export interface CaseSearch {
  readonly filter: CaseFilter;
  /** Each must occur (lower case, one token or CJK/Thai run). */
  readonly words: readonly string[];
  /** Each must occur as written. */
  readonly phrases: readonly string[];
  /** Cases in which any of these known values occurs; all groups must match. */
  readonly blind: readonly (readonly bigint[])[];
  /** Only these cases; absent: any. */
  readonly ids?: readonly bigint[];
  readonly sort: NonNullable<CaseListQuery["sort"]>;
  readonly cursor?: string;
  readonly limit: number;
  readonly facets: readonly string[];
}

/** A case's own texts, its messages, and the entries of its history that hold words somebody chose; each row with its `ver`. */
export interface CaseTexts {
  readonly row: CaseRow;
  readonly ver: bigint;
  readonly messages: readonly { readonly row: MessageRow; readonly ver: bigint }[];
  readonly events: readonly { readonly row: EventRow; readonly ver: bigint }[];
  /** What the case's own fields said about its people, still sealed; absent where there is none. */
  readonly identity?: SealedRow;
}

export interface SampleOrder {
  readonly seed: string;
  readonly limit: number;
  readonly language?: string;
  readonly source?: string;
  /** Rows with `from <= ver < to`. */
  readonly from?: bigint;
  readonly to?: bigint;
}

export interface SampledText {
  readonly message: MessageRow;
  readonly source: string;
  readonly ver: bigint;
}

export interface TextStratum {
  readonly language: string;
  readonly source: string;
  /** Number of bounds that the messages' `ver` reaches. */
  readonly era: number;
  readonly messages: number;
}

/** Parts of the tables, by `casePartition` and `messagePartition`. */
export interface Partitions {
  readonly cases: readonly number[];
  readonly messages: readonly number[];
}

export interface CaseHistoryRows {
  readonly row: CaseRow;
  readonly ver: bigint;
  readonly events: readonly EventRow[];
}

/** Messages that are stored and that nobody who opens their case sees. */
export interface UnlistedMessages {
  /** All rows of messages, those that newer ones replaced included. */
  readonly messages: number;
  /** The share of the cases that was looked at, 0 to 1. */
  readonly looked: number;
  readonly found: number;
  /** Some of the cases they are of. */
  readonly cases: readonly bigint[];
}

/** What a change of a case follows from: not its texts, which it leaves as they are. */
export interface ChangingCase extends Omit<StoredCase, "messages" | "mergedFrom"> {
  /** What the case's own fields said about its people, still sealed; absent where there is none. */
  readonly identity?: SealedRow;
}

/**
 * A case with everything this viewer may see of it, as rows. Texts come back as `Redacted` because nothing else could have been written;
 * the store has one function that says so.
 */
export interface StoredCase {
  readonly row: CaseRow;
  readonly ver: bigint;
  readonly messages: readonly MessageRow[];
  readonly events: readonly EventRow[];
  /** Cases merged into this one. */
  readonly mergedFrom: readonly bigint[];
}
