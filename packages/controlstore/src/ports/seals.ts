/** Why a keep was sealed. */
export type SealCause = "hand" | "exposed" | "unknown" | "probe" | "canary";

export interface SealEntry {
  readonly id: bigint;
  readonly at: Date;
  /** `noted` = a further cause while sealed; `consent` = one person agrees to unsealing; `refused` = the re-check did not pass. */
  readonly kind: "sealed" | "noted" | "consent" | "refused" | "unsealed";
  /** User id, "operator", token or service. */
  readonly actor: string;
  readonly cause: SealCause | "";
  /** Redacted already. */
  readonly reason: string;
  /** Id of the guard's finding, or "". */
  readonly finding: string;
}

export interface SealState {
  readonly sealed: boolean;
  /** From the last sealing on, oldest first; empty when the keep was never sealed. */
  readonly entries: readonly SealEntry[];
}

/** Whether the keep is sealed: one answer for every server of it. The history is append-only. */
export interface Seals {
  state(): Promise<SealState>;
  /** Seals, or notes a further cause when sealed already; consents given before it count no more. Returns when durable. */
  seal(order: {
    readonly actor: string;
    readonly cause: SealCause;
    readonly reason: string;
    readonly finding?: string;
  }): Promise<SealState>;
  /** Records that this person agrees to unsealing. The same person twice counts once. Changes nothing when not sealed. */
  consent(actor: string): Promise<SealState>;
  /** Records why unsealing was refused; consents given before it count no more. */
  refuse(actor: string, reason: string): Promise<SealState>;
  /**
   * Unseals if two different persons consented since the sealing, since the last refusal and the last further cause, and after `since`. Of
   * several servers at once exactly one does it. Returns the state after it: `sealed` stays true when the consents do not suffice.
   */
  unseal(actor: string, since: Date): Promise<SealState>;

  /** Puts a box into the queue of what is done after unsealing. */
  enqueue(actor: string, box: Uint8Array): Promise<void>;
  /** Oldest first, at most `limit`. */
  queued(limit: number): Promise<readonly { readonly id: bigint; readonly actor: string; readonly box: Uint8Array }[]>;
  queueLength(): Promise<number>;
  /** Takes an entry out. Of several callers exactly one gets true. */
  dequeue(id: bigint): Promise<boolean>;
}
