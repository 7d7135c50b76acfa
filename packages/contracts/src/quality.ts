import { z } from "zod";

/** How good redaction is: stored text read again after the recognizers improved, and samples read by a second detector. */

const RunState = z.enum(["running", "done", "failed", "cancelled", "interrupted"]);
const RunError = z.object({ code: z.string(), message: z.string(), help: z.string() });

export const NewRescan = z.object({
  /** List what would change, and change nothing. */
  dry: z.boolean().default(false),
});

export const RescanRun = z.object({
  id: z.string(),
  state: RunState,
  dry: z.boolean(),
  /** Version of the recognizers that read. */
  version: z.number().int(),
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  startedBy: z.string(),
  /** Reading, then deleting from disk what was replaced. */
  phase: z.enum(["reading", "erasing"]).nullable(),
  /** 0..1 of the cases; null when not running. */
  fraction: z.number().nullable(),
  /** Messages per second. */
  rate: z.number(),
  secondsLeft: z.number().nullable(),
  cases: z.number().int(),
  casesTotal: z.number().int(),
  messages: z.number().int(),
  affectedCases: z.number().int(),
  affectedMessages: z.number().int(),
  /** Passages newly taken out, and their characters (UTF-16 units). */
  values: z.number().int(),
  characters: z.number().int(),
  /** Of these, how many could not be sealed because their person was erased. */
  dropped: z.number().int(),
  error: RunError.nullable(),
});
export type RescanRun = z.infer<typeof RescanRun>;
export const RescanList = z.object({ items: z.array(RescanRun) });

/** Passages found in one text by one rule. Where and what kind, never the value. */
export const AffectedText = z.object({
  case: z.string(),
  /** null = the case's own texts. */
  message: z.string().nullable(),
  /** When the message was written or the case opened. */
  at: z.string(),
  /** "body", "subject", "fields", "attachments", "tags", "history" ... */
  place: z.string(),
  type: z.string(),
  rule: z.string(),
  values: z.number().int(),
  characters: z.number().int(),
  /** Pseudonym of the person whose case it is. */
  person: z.string(),
  visibility: z.string(),
  language: z.string(),
  source: z.string(),
});
export type AffectedText = z.infer<typeof AffectedText>;

export const AffectedPage = z.object({ items: z.array(AffectedText), next: z.string().nullable() });
export type AffectedPage = z.infer<typeof AffectedPage>;

/** What one run found, in figures: of everything, or of what existed in a period. */
export const AffectedSummary = z.object({
  cases: z.number().int(),
  messages: z.number().int(),
  persons: z.number().int(),
  byType: z.array(z.object({ type: z.string(), values: z.number().int(), messages: z.number().int() })),
  /** At most 1000, most passages first. */
  people: z.array(
    z.object({ person: z.string(), cases: z.number().int(), messages: z.number().int(), values: z.number().int() }),
  ),
});
export type AffectedSummary = z.infer<typeof AffectedSummary>;

const Instant = z.iso.datetime({ offset: true });
export const Period = z.object({
  /** Only what was written at or after. */
  from: Instant.optional(),
  /** Only what was written before: what somebody could have read at that time. */
  to: Instant.optional(),
});
export const AffectedQuery = Period.extend({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

export const NewResidualRun = z.object({
  /** Messages to read. */
  budget: z.number().int().min(20).max(100_000).default(2_000),
});

export const ResidualRun = z.object({
  id: z.string(),
  state: RunState,
  startedAt: z.string(),
  finishedAt: z.string().nullable(),
  startedBy: z.string(),
  /** Name and version of the second detector. */
  auditor: z.string(),
  fraction: z.number().nullable(),
  texts: z.number().int(),
  textsTotal: z.number().int(),
  suspects: z.number().int(),
  withheld: z.number().int(),
  error: RunError.nullable(),
});
export type ResidualRun = z.infer<typeof ResidualRun>;
export const ResidualList = z.object({ items: z.array(ResidualRun) });

/** Bound of the share of messages that still show something of a person, themselves or at the head of their case, in one stratum or in all. */
export const ResidualRow = z.object({
  /** null in the row for all. */
  stratum: z.object({ version: z.string(), language: z.string(), source: z.string() }).nullable(),
  messages: z.number().int(),
  /** Messages read; one drawn twice counts twice. */
  sampled: z.number().int(),
  suspects: z.number().int(),
  confirmed: z.number().int(),
  unjudged: z.number().int(),
  /** Shares 0..1: the estimate, the upper bound with every unjudged suspect counted as a leak, and with confirmed leaks only. */
  estimate: z.number(),
  upper: z.number(),
  upperConfirmed: z.number(),
  messagesAtMost: z.number().int(),
  confidence: z.number(),
});
export type ResidualRow = z.infer<typeof ResidualRow>;

export const QualityPolicy = z.object({
  /** A suspect of this score or more is withheld at once, before anybody has judged it; null = only confirmed leaks are. */
  withholdAt: z.number().min(0.5).max(1).nullable(),
  /** Messages read every day; 0 = none by itself. */
  daily: z.number().int().min(0).max(100_000),
});
export type QualityPolicy = z.infer<typeof QualityPolicy>;

export const QualityOverview = z.object({
  /** Version of the recognizers that read now. */
  version: z.number().int(),
  policy: QualityPolicy,
  /** From runs since this moment. */
  since: z.string(),
  rows: z.array(ResidualRow),
  all: ResidualRow,
  suspects: z.object({ open: z.number().int(), leak: z.number().int(), clean: z.number().int() }),
  lastRescan: RescanRun.nullable(),
  lastResidual: ResidualRun.nullable(),
  /** Withheld passages whose old bytes are still to be deleted from disk. */
  erasing: z.boolean(),
  can: z.object({ judge: z.boolean() }),
});
export type QualityOverview = z.infer<typeof QualityOverview>;

export const Suspect = z.object({
  id: z.string(),
  case: z.string(),
  /** null = the case's own texts. */
  message: z.string().nullable(),
  /** "body", "subject", "tags.0", "fields.2.value" ...: of which text `start` and `end` are. */
  place: z.string(),
  at: z.string(),
  seenAt: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  type: z.string(),
  score: z.number(),
  reason: z.string(),
  version: z.number().int(),
  language: z.string(),
  source: z.string(),
  state: z.enum(["open", "leak", "clean"]),
  withheld: z.boolean(),
  judgedBy: z.string().nullable(),
  judgedAt: z.string().nullable(),
});
export type Suspect = z.infer<typeof Suspect>;
export const SuspectList = z.object({ items: z.array(Suspect), next: z.string().nullable() });
export const SuspectQuery = z.object({
  state: z.enum(["open", "leak", "clean"]).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** The passage with what stands around it; null where the text has changed since and no longer holds it. */
export const SuspectDetail = Suspect.extend({
  surroundings: z.object({ before: z.string(), passage: z.string(), after: z.string() }).nullable(),
});
export type SuspectDetail = z.infer<typeof SuspectDetail>;
export const JudgeSuspect = z.object({ verdict: z.enum(["leak", "clean"]) });
