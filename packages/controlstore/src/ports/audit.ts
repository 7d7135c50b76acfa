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
  /** All in order of `seq`, from after a given one: for an export or a proof. */
  after(seq: number, limit: number): Promise<readonly AuditRecordRow[]>;
}
