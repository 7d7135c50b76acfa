import { z } from "zod";

export const SOURCES = [
  "zendesk",
  "intercom",
  "freshdesk",
  "jira_sm",
  "salesforce",
  "hubspot",
  "zammad",
  "chatwoot",
  "elasticsearch",
  "generic",
  "email",
  "synth",
] as const;

export const NewImport = z.object({
  source: z.string().min(1).max(40),
  paths: z
    .array(z.string().min(1).max(4096))
    .min(1)
    .max(1000)
    .describe(
      "Files or folders on the machine Casekeep runs on: inside the folders that are set aside for imports (CASEKEEP_IMPORTS), named whole or from there on.",
    ),
  own: z.array(z.string().max(320)).max(100).default([]),
  /** IANA zone for dates that carry none. */
  zone: z.string().max(60).optional(),
  /** Cases the source says it holds; a difference makes the import incomplete. */
  expect: z.number().int().min(0).optional(),
});
export type NewImport = z.infer<typeof NewImport>;

export const Counts = z.object({ total: z.number().int(), public: z.number().int(), internal: z.number().int() });

/** `import --json`: the key names of the sample exports' expected.json, then what the keep did. */
export const ImportSummary = z.object({
  cases: z.number().int(),
  live: z.number().int(),
  merged: z.record(z.string(), z.string()),
  deleted: z.array(z.string()),
  messages: Counts,
  people: z.number().int(),
  agents: z.number().int(),
  attachments: z.number().int(),
  quarantined: z.array(
    z.object({
      file: z.string(),
      line: z.number().int().optional(),
      message: z.string().optional(),
      reason: z.string(),
    }),
  ),
  complete: z.boolean(),
  incomplete_because: z.string().optional(),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  notes: z.array(z.string()),
});
export type ImportSummary = z.infer<typeof ImportSummary>;

export const ImportRun = z.object({
  id: z.string(),
  source: z.string(),
  state: z.enum(["running", "done", "failed", "interrupted"]),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  startedBy: z.string(),
  /** 0..1, null while the size is unknown. */
  fraction: z.number().nullable(),
  bytes: z.number(),
  bytesTotal: z.number().nullable(),
  cases: z.number().int(),
  messages: z.number().int(),
  /** Messages redacted and sealed so far, durable (`messages`) or on their way there. */
  prepared: z.number().int(),
  /** Of these a second, over the last seconds. */
  rate: z.number(),
  secondsLeft: z.number().nullable(),
  quarantined: z.number().int(),
  summary: ImportSummary.nullable(),
  error: z.object({ code: z.string(), message: z.string(), help: z.string() }).nullable(),
});
export type ImportRun = z.infer<typeof ImportRun>;

export const ImportList = z.object({
  items: z.array(ImportRun),
  folders: z.array(z.string()).describe("Where files have to lie whose import is ordered over the network."),
});
export type ImportList = z.infer<typeof ImportList>;

export const QuarantineItem = z.object({
  id: z.string(),
  run: z.string(),
  file: z.string(),
  line: z.number().int().nullable(),
  message: z.string().nullable(),
  reason: z.string(),
  at: z.string(),
  bytes: z.number().int(),
});
export const QuarantineList = z.object({ items: z.array(QuarantineItem), next: z.string().nullable() });
