/**
 * Refusals of this store. `code` is the contract's error code where the caller can pass it on, and `help` says what to do.
 * Anything else that goes wrong in PostgreSQL leaves here as STORE_UNAVAILABLE or DISK_FULL with the cause attached.
 */
export class ControlStoreError extends Error {
  readonly code: string;
  readonly help: string;

  constructor(code: string, message: string, help = "", options?: ErrorOptions) {
    super(message, options);
    this.name = "ControlStoreError";
    this.code = code;
    this.help = help;
  }
}

/** Code STALE_VERSION. */
export class StaleVersion extends ControlStoreError {
  readonly current: number;

  constructor(current: number) {
    super("STALE_VERSION", `The case is at version ${current}.`, "Read it again, then repeat the change.");
    this.name = "StaleVersion";
    this.current = current;
  }
}
