export interface PersonKeyEntry {
  readonly id: bigint;
  /** From `vault`: useless without the master key. */
  readonly wrapped: Uint8Array;
}

/** Wrapped data keys, one a person. Losing one loses that person's originals for good: that is what `shred` is for. */
export interface PersonKeys {
  /** Those that exist. Ids without a key (or shredded) are absent from the map. */
  wrapped(ids: readonly bigint[]): Promise<Map<bigint, Uint8Array>>;
  /**
   * Durable on return. Adds where none stands and returns what stands for every id asked, so that importers running at once seal under
   * the same key: use the returned bytes, not the ones you brought.
   */
  add(entries: readonly PersonKeyEntry[]): Promise<Map<bigint, Uint8Array>>;
  /** Removes the key for good; true when there was one. What is sealed under it can no longer be opened by anybody. */
  shred(id: bigint): Promise<boolean>;
}
