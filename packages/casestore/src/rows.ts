import type { AuthorKind, Priority, Status, Visibility } from "@casekeep/cases";
import type { Redacted } from "@casekeep/redact";
import type { Sealed } from "@casekeep/vault";

/**
 * What one case becomes in the store. Every text is `Redacted`: text that has not been through `redact` does not compile here.
 * Words of a closed vocabulary (product, region, channel ...) are redacted as well before they come here, since an import could carry anything in them.
 */
export interface CaseRow {
  readonly id: bigint;
  readonly source: string;
  readonly subject: Redacted;
  readonly createdAt: number;
  /** Last change that everybody who sees the case may see: a confidential note does not move it. */
  readonly updatedAt: number;
  readonly status: Status;
  readonly priority: Priority | "";
  readonly product: Redacted;
  readonly region: Redacted;
  readonly country: string;
  readonly language: string;
  readonly channel: string;
  readonly team: Redacted;
  /** User id, or pseudonym of an imported agent; "" = nobody. */
  readonly assignee: string;
  /** Pseudonym shown for the requester, e.g. "person·k7f2q9xa"; "" = nobody. */
  readonly requester: string;
  /** Whose key seals what was removed. */
  readonly personId: bigint;
  readonly tags: readonly Redacted[];
  /** "", "offered", "good", "bad", "1".."5". */
  readonly csat: string;
  readonly mergedInto: bigint;
  readonly deleted: boolean;
  readonly fields: readonly { readonly name: Redacted; readonly value: Redacted; readonly internal: boolean }[];
  /** Optimistic concurrency: number of changes everybody may see. */
  readonly version: number;
  /** Keyed hash of the source record and of the redactor's version: equal = nothing to do. 0n for cases opened here. */
  readonly digest: bigint;
  /** Public messages, and internal ones; confidential ones are in neither. */
  readonly publicMessages: number;
  readonly internalMessages: number;
  readonly metrics: CaseMetricColumns;
}

/** Results of the pure metric functions under the keep's calendar, minutes; null = not (yet) defined. */
export interface CaseMetricColumns {
  readonly firstReply: Minutes | null;
  readonly firstResolution: Minutes | null;
  readonly fullResolution: Minutes | null;
  readonly requesterWait: Minutes;
  readonly agentWait: Minutes;
  readonly onHold: Minutes;
  readonly nextReplies: readonly Minutes[];
  readonly reopens: number;
  readonly agentReplies: number;
  readonly transfers: number;
  readonly oneTouch: boolean;
  readonly oneTouchNoWait: boolean;
  /** "met", "breached", "open", "" (excluded). `openBreachAt`: when an open one will breach, ms; null when decided. */
  readonly slaFirstReply: "met" | "breached" | "open" | "";
  readonly slaBreachAt: number | null;
  /** Spans in which the case was unsolved, for the backlog at any moment; `to` null = still. */
  readonly unsolved: readonly { readonly from: number; readonly to: number | null }[];
}
export interface Minutes {
  readonly calendar: number;
  readonly business: number;
}

/**
 * A message of a case. The case's history must have an entry of the kind "message" at its instant (`EventRow`, in either stream): by those a
 * case's messages are found. What writes a message that is there already need not write the entry again.
 */
export interface MessageRow {
  readonly id: bigint;
  readonly caseId: bigint;
  /** Never changes for an id: it is part of the sorting key. */
  readonly at: number;
  readonly by: AuthorKind;
  readonly author: string;
  readonly visibility: Visibility;
  readonly body: Redacted;
  readonly product: Redacted;
  readonly region: Redacted;
  readonly language: string;
  readonly channel: string;
  readonly attachments: readonly {
    readonly name: Redacted;
    readonly mediaType: Redacted;
    readonly size: number | null;
    readonly credentialBearing: boolean;
    readonly examined: boolean;
  }[];
  readonly fields: readonly { readonly name: Redacted; readonly value: Redacted }[];
}

/** One entry of a case's history, append-only. `seq` orders within (case, stream); confidential entries have a stream of their own so that they leave no gap. */
export interface EventRow {
  readonly caseId: bigint;
  readonly stream: "main" | "confidential";
  readonly seq: number;
  readonly at: number;
  readonly type: "created" | "message" | "status" | "priority" | "group" | "assignee" | "tags" | "csat" | "merge";
  readonly actor: string;
  /** import = came with the source record (replaced as a whole when that changes); local = happened here. */
  readonly origin: "import" | "local";
  /** JSON object; every string in it is redacted. */
  readonly change: Redacted;
}

/** Originals taken out of one row, sealed together in the order of their places. */
export interface SealedRow {
  readonly caseId: bigint;
  readonly owner: "subject" | "message" | "case" | "attachment" | "author";
  /** Message id, or case id. */
  readonly ownerId: bigint;
  /** Distinguishes several under one owner (field or attachment index). */
  readonly part: number;
  readonly personId: bigint;
  readonly bytes: Sealed;
}

/** Keyed hash of a known value -> the case it stands in. */
export interface BlindRow {
  readonly hash: bigint;
  readonly kind: "email" | "phone" | "number" | "name" | "handle" | "other";
  readonly caseId: bigint;
  /** Most open message it stands in, "public" for fields of the case. A value that occurs in confidential notes only finds nothing for others. */
  readonly visibility: Visibility;
}

/** Everything to write for some cases, at one version (`ver`, grows with every write of the keep; newest wins). */
export interface Batch {
  readonly ver: bigint;
  readonly cases: readonly CaseRow[];
  readonly messages: readonly MessageRow[];
  readonly events: readonly EventRow[];
  readonly sealed: readonly SealedRow[];
  readonly blind: readonly BlindRow[];
  /** Rows of an earlier import of these cases that the source no longer has. */
  readonly gone?: {
    readonly messages: readonly { readonly id: bigint; readonly caseId: bigint; readonly at: number }[];
    readonly events: readonly {
      readonly caseId: bigint;
      readonly stream: "main" | "confidential";
      readonly seq: number;
    }[];
    readonly blind?: readonly BlindRow[];
  };
}

/** A batch as bytes ready to insert: one RowBinary block per table. Made in worker threads, moved without copying. */
export interface EncodedBatch {
  readonly blocks: readonly {
    readonly table: string;
    readonly rows: number;
    readonly bytes: Uint8Array<ArrayBuffer>;
  }[];
}
