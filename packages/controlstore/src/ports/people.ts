import type { Role } from "@casekeep/contracts";

export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly team: string;
  readonly twoFactor: boolean;
  readonly active: boolean;
  readonly createdAt: Date;
}

export interface PersonChange {
  readonly role?: Role | undefined;
  readonly team?: string | undefined;
  readonly active?: boolean | undefined;
}

/** The staff who sign in. better-auth creates and verifies them; role, team and active are changed only here. */
export interface People {
  /** Sorted by name, then id. */
  list(): Promise<readonly PersonRecord[]>;
  get(id: string): Promise<PersonRecord | undefined>;
  /** Case of the address does not matter. */
  byEmail(email: string): Promise<PersonRecord | undefined>;
  /**
   * Durable on return; undefined = no such person. Deactivation removes the person's sessions in the same transaction.
   * Throws LastAdministrator when no active administrator would be left; two at once cannot both succeed.
   */
  set(id: string, change: PersonChange): Promise<PersonRecord | undefined>;
  /** Active ones. */
  countAdministrators(): Promise<number>;
}
