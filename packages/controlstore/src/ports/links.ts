import type { Role } from "@casekeep/contracts";

export interface NewLink {
  /** The secret in the URL. Only its SHA-256 is stored. */
  readonly code: string;
  readonly role: Role;
  readonly team: string;
  readonly expiresAt: Date;
  /** User id for a link that signs an existing person in; absent = whoever opens it becomes a new person. */
  readonly personId?: string | undefined;
}

export interface Link {
  readonly id: string;
  readonly role: Role;
  readonly team: string;
  readonly personId: string | null;
  readonly expiresAt: Date;
}

/** One-time links: the first administrator, invitations, sign-in on the machine itself. */
export interface Links {
  create(link: NewLink): Promise<Link>;
  /** What the code would give, without using it up. */
  peek(code: string, now?: Date): Promise<Link | undefined>;
  /** Uses the link up. Of several callers at once exactly one gets it; undefined = unknown, used or expired. */
  consume(code: string, now?: Date): Promise<Link | undefined>;
  /** Gives a consumed link back when what it was consumed for did not happen. */
  restore(id: string): Promise<void>;
}
