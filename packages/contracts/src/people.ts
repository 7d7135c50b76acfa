import { z } from "zod";
import { ROLES } from "./viewer.ts";

export const RoleName = z.enum(ROLES);

/** The signed-in person: `GET /api/me`. */
export const Me = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: RoleName,
  team: z.string(),
  twoFactor: z.boolean(),
  /** What the web may offer; the server decides again on every request. */
  can: z.object({
    readCases: z.boolean(),
    write: z.boolean(),
    import: z.boolean(),
    people: z.boolean(),
    audit: z.boolean(),
    metrics: z.boolean(),
    seal: z.boolean(),
    unseal: z.boolean(),
    guard: z.boolean(),
    quality: z.boolean(),
  }),
});
export type Me = z.infer<typeof Me>;

/** What anybody may know before signing in: `GET /api/setup`. */
export const Setup = z.object({ needsFirstAdministrator: z.boolean(), organisation: z.string(), version: z.string() });

/** The first administrator, or an invited person, enters by a one-time link `/welcome#<code>`: `POST /api/setup/enter`. */
export const Enter = z.object({
  code: z.string().min(20).max(200),
  name: z.string().min(1).max(100),
  email: z.email().max(320),
  password: z.string().min(12).max(200),
});

export const Person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: RoleName,
  team: z.string(),
  twoFactor: z.boolean(),
  active: z.boolean(),
  createdAt: z.string(),
});
export const PersonList = z.object({ items: z.array(Person) });
export const Invite = z.object({ role: RoleName, team: z.string().max(100).default("") });
export const Invited = z.object({ url: z.string(), expiresAt: z.string() });
export const SetRole = z.object({
  role: RoleName.optional(),
  team: z.string().max(100).optional(),
  active: z.boolean().optional(),
});

/** Staff a case can be assigned to, and the display names of pseudonyms: `GET /api/agents`. */
export const Agents = z.object({
  items: z.array(z.object({ id: z.string(), name: z.string(), team: z.string() })),
  teams: z.array(z.string()),
});

/** Everybody with an account, also those who left, and the tokens of scripts: whoever acted is shown by name. `GET /api/staff` */
export const Staff = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) });
export type Staff = z.infer<typeof Staff>;

export const NewToken = z.object({
  role: RoleName,
  name: z.string().max(60).default("script"),
  days: z.number().int().min(1).max(365).default(30),
});
export const Token = z.object({ token: z.string(), id: z.string(), expiresAt: z.string() });

/** What is known of a token besides itself, which is shown once and never stored. */
export const TokenInfo = z.object({
  id: z.string(),
  role: RoleName,
  name: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  revokedAt: z.string().nullable(),
  lastUsedDay: z.string().nullable(),
});
export const TokenList = z.object({ items: z.array(TokenInfo) });
export type TokenList = z.infer<typeof TokenList>;

export const AuditRecord = z.object({
  seq: z.number().int(),
  at: z.string(),
  actor: z.string(),
  role: z.string(),
  action: z.string(),
  object: z.string(),
  outcome: z.enum(["ok", "denied", "failed"]),
  detail: z.record(z.string(), z.unknown()),
});
export const AuditPage = z.object({ items: z.array(AuditRecord), next: z.string().nullable() });

/** The newest record's number and hash, as `audit verify` prints it: `3124:0a1b...`. */
export const AuditHead = z.string().regex(/^\d{1,15}:[0-9a-f]{64}$/, "is not NUMBER:HASH");
export const AuditVerified = z.object({
  /** Every record fits the one before it, and the earlier head, if one was given, is still there. */
  ok: z.boolean(),
  records: z.number().int(),
  head: AuditHead.nullable(),
  /** Records that do not fit what stands before them. */
  breaks: z.number().int(),
  /** The first of them: each was altered, or what stood between it and `after` is missing. */
  broken: z.array(z.object({ seq: z.number().int(), after: z.number().int().nullable() })),
  /** Whether the earlier head is still in the log; null when none was given. */
  earlierFits: z.boolean().nullable(),
});
export type AuditVerified = z.infer<typeof AuditVerified>;
