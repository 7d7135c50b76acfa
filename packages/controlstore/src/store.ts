import type { Pool } from "pg";
import type { Audit } from "./ports/audit.ts";
import type { Changes } from "./ports/changes.ts";
import type { GuardMemory } from "./ports/guard.ts";
import type { Imports } from "./ports/imports.ts";
import type { Links } from "./ports/links.ts";
import type { People } from "./ports/people.ts";
import type { PersonKeys } from "./ports/person-keys.ts";
import type { Rescans, Residuals } from "./ports/quality.ts";
import type { Seals } from "./ports/seals.ts";
import type { Calendars, Settings } from "./ports/settings.ts";
import type { Tokens } from "./ports/tokens.ts";

/** What `betterAuth({ database })` takes. Tables: user, session, account, verification, twoFactor, passkey. */
export type AuthDatabase = Pool;

/** Control data in PostgreSQL 18, embedded or an outside server. */
export interface ControlStore {
  readonly authDatabase: AuthDatabase;
  readonly people: People;
  readonly links: Links;
  readonly tokens: Tokens;
  readonly personKeys: PersonKeys;
  readonly changes: Changes;
  readonly imports: Imports;
  readonly rescans: Rescans;
  readonly residuals: Residuals;
  readonly audit: Audit;
  readonly settings: Settings;
  readonly calendars: Calendars;
  readonly seals: Seals;
  readonly guard: GuardMemory;
  /** Answers one trivial question; throws STORE_UNAVAILABLE. For readiness. */
  ping(): Promise<void>;
  /** What hinders the store while it is down again and again, in a sentence without data; undefined while it works. Asks nobody. */
  trouble(): string | undefined;
  /** Waits for what was accepted, then ends (embedded: fast shutdown). Twice is harmless. */
  close(): Promise<void>;
}
