export interface NewAuditRecord {
  readonly at: Date;
  readonly actor: string;
  readonly role: string;
  /** Dotted, e.g. "case.open". */
  readonly action: string;
  /** What it was done to, by id. */
  readonly object: string;
  readonly outcome: "ok" | "denied" | "failed";
  /** Ids, codes and counts; never content. */
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface AuditRecordRow extends NewAuditRecord {
  readonly seq: number;
}

export interface AuditFilter {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly object?: string | undefined;
  readonly outcome?: NewAuditRecord["outcome"] | undefined;
  /** Inclusive. */
  readonly from?: Date | undefined;
  /** Exclusive. */
  readonly to?: Date | undefined;
}

/** The newest record and its hash, 64 hexadecimal digits: noted elsewhere, it tells later whether everything up to it is still as it was. */
export interface AuditHead {
  readonly seq: number;
  readonly link: string;
}

export interface AuditVerified {
  readonly records: number;
  /** Null for an empty log. */
  readonly head: AuditHead | null;
  /** Records that do not fit what stands before them. */
  readonly breaks: number;
  /** The first of them: each was altered, or what stood between it and `after` is missing. */
  readonly broken: readonly { readonly seq: number; readonly after: number | null }[];
  /** Whether the earlier head is still in the log; null when none was given. */
  readonly earlierFits: boolean | null;
}

/** Append-only: the database itself refuses UPDATE, DELETE and TRUNCATE on the table. */
export interface Audit {
  /**
   * Returns only when durable, all records or none. Safe and meant to be called concurrently: calls that wait together share one commit.
   * Records of one call stay together and in order.
   */
  append(records: readonly NewAuditRecord[]): Promise<void>;
  /** Newest first. Throws BadCursor. */
  page(
    filter: AuditFilter,
    page: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<{ readonly items: readonly AuditRecordRow[]; readonly next: string | null }>;
  /**
   * Computes every record's link anew and says which do not fit. Whoever owns the database could write the whole log anew: only a head that
   * was noted elsewhere tells of that, and of records that are missing at the end.
   */
  verify(earlier?: AuditHead): Promise<AuditVerified>;
}
