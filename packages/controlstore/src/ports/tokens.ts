import type { Role } from "@casekeep/contracts";

export interface NewToken {
  /** The bearer secret. Only its SHA-256 is stored. */
  readonly token: string;
  readonly role: Role;
  readonly name: string;
  readonly expiresAt: Date;
}

export interface TokenRecord {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  /** UTC day YYYY-MM-DD, or null when never used. The day, not the moment: it answers "still in use?" and no more. */
  readonly lastUsedDay: string | null;
}

/** API tokens for scripts. */
export interface Tokens {
  create(token: NewToken): Promise<TokenRecord>;
  /** A valid token's record (not revoked, not expired), else undefined. Notes the day of use, at most one write a day. */
  find(token: string, now?: Date): Promise<TokenRecord | undefined>;
  /** True when there was a valid one to revoke. */
  revoke(id: string): Promise<boolean>;
  /** Newest first, revoked and expired ones included. */
  list(): Promise<readonly TokenRecord[]>;
}
