import { z } from "zod";
import { GuardConfig, GuardName, PROBE_SERVICES, ProbeTarget } from "./guard-config.ts";

export const GUARD_VERDICTS = ["exposed", "unknown", "restricted", "closed"] as const;
const Verdict = z.enum(GUARD_VERDICTS);
const Time = z.iso.datetime();

export const GuardRow = z.object({
  source: z.string().describe("Name of the source whose rules say so."),
  target: z.string(),
  protocol: z.string(),
  ports: z.array(z.string()),
  verdict: Verdict,
  from: z.array(z.string()).describe("Who can open the ports: CIDRs, ranges or named sources."),
  undeclared: z.array(z.string()).describe("Those of them that the asset does not allow."),
  responsible: z.array(z.object({ rule: z.string(), file: z.string(), line: z.number() })),
  witness: z
    .object({ source: z.string(), destination: z.string().optional(), protocol: z.string(), port: z.number() })
    .nullable(),
});
export type GuardRow = z.infer<typeof GuardRow>;

export const GuardAssetState = z.object({
  name: z.string(),
  kind: z.string(),
  verdict: Verdict,
  reason: z.string().describe("Why it is unknown, or empty."),
  since: Time.describe("Since when it has this verdict."),
  rows: z.array(GuardRow),
});
export type GuardAssetState = z.infer<typeof GuardAssetState>;

export const GuardSourceState = z.object({
  name: z.string(),
  kind: z.string(),
  state: z.enum(["read", "unknown"]),
  readAt: Time.nullable(),
  changedAt: Time.nullable(),
  reason: z.string(),
  files: z.number().int(),
  assumptions: z.array(z.string()),
});
export type GuardSourceState = z.infer<typeof GuardSourceState>;

export const FINDING_KINDS = ["exposed", "unknown", "probe", "self", "canary", "config"] as const;
export const GuardFinding = z.object({
  id: z.string(),
  kind: z.enum(FINDING_KINDS),
  asset: z.string(),
  openedAt: Time,
  closedAt: Time.nullable(),
  minutes: z.number().nullable().describe("How long it was open, or has been until now; to a hundredth, and never 0."),
  eventAt: Time.nullable().describe("When the change was made, by the cloud's own word."),
  sealedAt: Time.nullable(),
  acknowledgedAt: Time.nullable(),
  acknowledgedBy: z.string(),
  sentence: z.string(),
  rows: z.array(GuardRow),
  change: z
    .object({
      who: z.string(),
      what: z.string(),
      rule: z.string(),
      id: z.string(),
      at: Time,
      feed: z.string(),
    })
    .nullable()
    .describe("Who changed which rule, when, by which change id: from the cloud's event."),
});
export type GuardFinding = z.infer<typeof GuardFinding>;
export const GuardFindings = z.object({ items: z.array(GuardFinding), next: z.string().nullable() });
export type GuardFindings = z.infer<typeof GuardFindings>;

export const GuardChange = z.object({
  id: z.string(),
  at: Time,
  source: z.string(),
  lines: z.array(z.string()).describe("A unified difference of the rule set, at most some hundred lines."),
  opened: z.array(z.string()).describe("What became reachable, in sentences."),
});
export type GuardChange = z.infer<typeof GuardChange>;
export const GuardChanges = z.object({ items: z.array(GuardChange), next: z.string().nullable() });

export const GuardDrill = z.object({
  id: z.string(),
  at: Time,
  real: z.boolean(),
  by: z.string(),
  on: z.string().describe("Source whose copy was opened, or the built-in sample."),
  passed: z.boolean(),
  verdictMs: z.number().nullable().describe("From the change to the verdict."),
  sealMs: z.number().nullable().describe("From the change to the seal."),
  reason: z.string(),
});
export type GuardDrill = z.infer<typeof GuardDrill>;
export const GuardDrills = z.object({ items: z.array(GuardDrill) });
export const DrillOrder = z.object({
  source: GuardName.optional(),
  real: z.boolean().default(false).describe("Really seals the keep: two people must unseal it afterwards."),
});

export const GuardProbe = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: Time,
  lastAt: Time.nullable(),
  passed: z.boolean().nullable(),
  late: z.boolean(),
  reasons: z.array(z.string()),
});
export type GuardProbe = z.infer<typeof GuardProbe>;
export const NewProbe = z.object({
  name: GuardName,
  control: z
    .object({ host: z.string().min(1).max(253), port: z.number().int().min(1).max(65_535) })
    .optional()
    .describe("A place that the probe must reach, so that closed means closed and not cut off."),
});

/** What a probe runs with, made once by the keep: `npx casekeep probe FILE`. The private key is nowhere else. */
export const ProbeFile = z.object({
  probe: z.string(),
  name: z.string(),
  privateKey: z.string().describe("Ed25519, PKCS #8 in base64."),
  url: z.string().describe("Where to post results."),
  control: z.object({ host: z.string(), port: z.number().int() }).nullable(),
  targets: z.array(ProbeTarget.extend({ asset: z.string() })),
});
export type ProbeFile = z.infer<typeof ProbeFile>;

export const ProbeFinding = z.object({
  asset: z.string().max(60),
  host: z.string().max(253),
  port: z.number().int(),
  service: z.enum(PROBE_SERVICES),
  connect: z.enum(["open", "refused", "timeout", "unreachable", "unresolved"]),
  tls: z.object({ protocol: z.string().max(40), trusted: z.boolean(), expires: Time.nullable() }).nullable(),
  data: z.boolean().describe("Data came without credentials."),
  says: z.string().max(200).describe("How the service answered, in the probe's own words; nothing of its data."),
});
export type ProbeFinding = z.infer<typeof ProbeFinding>;
export const ProbeResult = z.object({
  probe: z.string().max(60),
  at: Time,
  control: z.boolean().nullable().describe("Whether the control was reached; null where none is set."),
  findings: z.array(ProbeFinding).max(2000),
});
export type ProbeResult = z.infer<typeof ProbeResult>;
export const SignedProbeResult = z.object({
  result: z.string().max(900_000).describe("JSON of a ProbeResult, exactly as signed."),
  signature: z.string().max(200).describe("Ed25519 over the bytes of `result`, base64."),
});
export type SignedProbeResult = z.infer<typeof SignedProbeResult>;
export const ProbeTaken = z.object({ passed: z.boolean(), reasons: z.array(z.string()) });

export const GuardCanary = z.object({
  id: z.string(),
  createdAt: Time,
  by: z.string().describe("Who had it planted."),
  case: z.string().describe("The case that nobody has a reason to open."),
});
export type GuardCanary = z.infer<typeof GuardCanary>;
export const GuardCanaries = z.object({ items: z.array(GuardCanary) });
export type GuardCanaries = z.infer<typeof GuardCanaries>;
export const NewCanaries = z.object({ count: z.number().int().min(1).max(20).default(1) });

export const GuardChannelState = z.object({
  name: z.string(),
  kind: z.string(),
  lastAt: Time.nullable().describe("When it last took an alert."),
  failingSince: Time.nullable().describe("Since when it has taken nothing that was sent to it."),
  problem: z.string().describe("Why it took nothing, or empty."),
  owed: z.number().int().describe("Findings it is to be told something of; tried again until it takes them."),
});
export type GuardChannelState = z.infer<typeof GuardChannelState>;

export const SelfCheck = z.object({
  name: z.string(),
  ok: z.boolean().nullable(),
  found: z.string(),
  help: z.string(),
});
export type SelfCheck = z.infer<typeof SelfCheck>;

export const GuardStatus = z.object({
  at: Time,
  verdict: z.enum([...GUARD_VERDICTS, "undeclared"]).describe("undeclared: no asset is declared yet."),
  since: Time,
  unknownSealsAt: Time.nullable().describe("When the keep seals itself if nothing becomes known."),
  assets: z.array(GuardAssetState),
  sources: z.array(GuardSourceState),
  feeds: z.array(z.object({ name: z.string(), kind: z.string(), lastAt: Time.nullable() })),
  probes: z.array(GuardProbe),
  self: z.array(SelfCheck),
  channels: z.array(GuardChannelState).describe("Who is alerted, and whether alerts get there."),
  kept: z
    .array(z.object({ name: z.string(), how: z.enum(["dropped", "changed"]), by: z.array(z.string()) }))
    .describe(
      "While sealed: what is declared otherwise since, by whom. It counts as it was until a second person agrees.",
    ),
  canaries: z.number().int().describe("How many records lie there that no honest work ever touches."),
  findings: z.array(GuardFinding).describe("Open ones, newest first."),
  drill: z.object({
    last: GuardDrill.nullable(),
    ageDays: z.number().nullable(),
    late: z.boolean().describe("Older than 35 days, or never."),
  }),
});
export type GuardStatus = z.infer<typeof GuardStatus>;

/** For everybody signed in: the front page's line. No rule, no address. */
export const GuardSummary = z.object({
  verdict: GuardStatus.shape.verdict,
  since: Time,
  drillAgeDays: z.number().nullable(),
  drillLate: z.boolean(),
});
export type GuardSummary = z.infer<typeof GuardSummary>;

export const GuardConfigVersion = z.string().regex(/^\d{1,18}$/, "the `version` of an answer");
export const GuardConfigAnswer = z.object({
  config: GuardConfig,
  version: GuardConfigVersion.describe('Each change has another one; "0" before the first.'),
  feedUrls: z.record(z.string(), z.string()).describe("Where each feed posts its events; the address is its secret."),
});
export type GuardConfigAnswer = z.infer<typeof GuardConfigAnswer>;
