import { z } from "zod";

/** Why a keep was sealed: by hand, or by the guard's policy. */
export const SEAL_CAUSES = ["hand", "exposed", "unknown", "probe", "canary"] as const;

export const SealOrder = z.object({
  reason: z.string().min(1).max(500).describe("Why; redacted before it is stored."),
});
export type SealOrder = z.infer<typeof SealOrder>;

export const SealEntry = z.object({
  at: z.iso.datetime(),
  kind: z.enum(["sealed", "noted", "consent", "refused", "unsealed"]),
  actor: z.string(),
  cause: z.enum([...SEAL_CAUSES, ""]),
  reason: z.string(),
  finding: z.string().describe("Id of the guard's finding, or empty."),
});

export const SealStatus = z.object({
  state: z
    .enum(["open", "sealed", "opening", "locked"])
    .describe("locked: not sealed, but the master key waits for its passphrase on the machine itself."),
  keyGiven: z.boolean().describe("False while the master key's passphrase has not been typed since the start."),
  since: z.iso.datetime().nullable(),
  entries: z.array(SealEntry).describe("From the last sealing on, oldest first."),
  consents: z.array(z.string()).describe("Persons whose consent to unsealing counts now."),
  needed: z.number().int().describe("Persons who must consent."),
  queued: z.number().int().describe("Imports waiting, encrypted, for the keep to open."),
});
export type SealStatus = z.infer<typeof SealStatus>;

export const QueuedImport = z.object({ queued: z.number().int() });
export type QueuedImport = z.infer<typeof QueuedImport>;
