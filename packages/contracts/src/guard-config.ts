import { z } from "zod";

/** What the guard watches and what it does: `PUT /api/guard/config` (docs/formats/guard.md). */

export const GuardName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/, "letters, digits, dot, dash and underscore, at most 60");
const Address = z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], {
  error: "neither an address nor a CIDR, such as 10.1.0.4 or 10.1.0.0/24",
});
const Port = z.number().int().min(0).max(65_535);
const PortRange = z
  .strictObject({ protocol: z.enum(["tcp", "udp", "sctp"]).default("tcp"), from: Port, to: Port })
  .refine(({ from, to }) => to >= from, '"to" lies before "from"');
const Host = z.string().regex(/^[A-Za-z0-9.:_-]{1,253}$/, "a host name or an address");

export const PROBE_SERVICES = [
  "tcp",
  "http",
  "https",
  "clickhouse",
  "clickhouse-native",
  "postgresql",
  "elasticsearch",
  "mongodb",
  "redis",
] as const;

/** One place that a probe outside tries. */
export const ProbeTarget = z.strictObject({
  host: Host,
  port: Port,
  service: z.enum(PROBE_SERVICES).default("tcp"),
  path: z.string().startsWith("/").max(500).optional().describe("For http and https: what to ask for."),
  expect: z
    .enum(["closed", "guarded"])
    .default("closed")
    .describe("closed: nobody outside may connect. guarded: may connect, and gets no data without credentials."),
});
export type ProbeTarget = z.infer<typeof ProbeTarget>;

export const GuardAsset = z
  .strictObject({
    name: GuardName,
    kind: z.enum(["keep", "store", "other"]).default("other"),
    addresses: z.array(Address).max(200).default([]).describe("As the asset's own network sees it."),
    targets: z
      .array(z.string().min(1).max(300))
      .max(50)
      .default([])
      .describe("Instead of addresses: names of targets in the rule sets; * stands for anything."),
    ports: z.array(PortRange).max(50).default([]).describe("None: every port."),
    interface: z.string().max(60).optional().describe("Where the outside arrives, for rules that name one."),
    allowed: z
      .array(z.string().min(1).max(200))
      .max(500)
      .default([])
      .describe("Addresses, CIDRs or named sources that may reach it."),
    sources: z.array(GuardName).max(100).default([]).describe("Sources that stand before it; none: all of them."),
    behind: z
      .enum(["any", "every"])
      .default("any")
      .describe("any: each source is a way in of its own. every: traffic passes all of them."),
    probe: z.array(ProbeTarget).max(50).default([]),
  })
  .refine(({ addresses, targets }) => addresses.length + targets.length > 0, "needs addresses or targets");
export type GuardAsset = z.infer<typeof GuardAsset>;

const Path = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^[^\0]*$/, "holds a NUL");
const Argv = z.array(z.string().min(1).max(4000)).min(1).max(100);
const timing = {
  everySeconds: z.number().int().min(1).max(86_400).default(60).describe("A timed re-read besides every event."),
  limitSeconds: z.number().int().min(2).max(604_800).default(300).describe("Unread for longer, it is unknown."),
};

export const GuardSource = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("files"), name: GuardName, paths: z.array(Path).min(1).max(100), ...timing }),
  z.strictObject({
    kind: z.literal("command"),
    name: GuardName,
    command: Argv.describe("Run without a shell; its output is the rule set."),
    file: z.string().max(100).optional().describe("A name that tells its format, for example rules.yaml."),
    ...timing,
  }),
  z.strictObject({
    kind: z.literal("nft"),
    name: GuardName,
    command: Argv.default(["nft"]).describe("The nft program, with what goes before it."),
    ...timing,
  }),
  z.strictObject({
    kind: z.literal("kubernetes"),
    name: GuardName,
    url: z.url({ protocol: /^https?$/ }),
    tokenFile: Path.optional(),
    caFile: Path.optional(),
    ...timing,
  }),
]);
export type GuardSource = z.infer<typeof GuardSource>;

/** A cloud's change feed. Its events are only a reason to read the sources again, and say who changed what. */
export const GuardFeed = z.strictObject({
  name: GuardName,
  kind: z.enum(["azure", "aws", "google"]),
  sources: z.array(GuardName).max(100).default([]).describe("What to read again; none: everything."),
  generation: z.number().int().min(1).max(1_000_000).default(1).describe("One more makes a new address."),
});
export type GuardFeed = z.infer<typeof GuardFeed>;

const channel = {
  name: GuardName,
  afterMinutes: z.number().min(0).max(10_080).default(0).describe("Told only when nobody acknowledged until then."),
};
/** Stands for a secret that is set: reading shows it, writing it back keeps the secret. */
export const KEPT_SECRET = "(kept)";
const Url = z.url({ protocol: /^https?$/ }).max(2000);
const SecretUrl = z.union([z.literal(KEPT_SECRET), Url]);
const Secret = z.string().min(1).max(2000);
export const GuardChannel = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("email"),
    ...channel,
    host: Host,
    port: Port.default(587),
    secure: z.boolean().default(false).describe("TLS from the first byte; otherwise STARTTLS where it is offered."),
    user: z.string().max(320).optional(),
    password: Secret.optional(),
    from: z.email().max(320),
    to: z.array(z.email().max(320)).min(1).max(50),
  }),
  z.strictObject({
    kind: z.literal("webhook"),
    ...channel,
    url: Url,
    secret: z.union([z.literal(KEPT_SECRET), z.string().min(16).max(2000)]),
  }),
  z.strictObject({ kind: z.literal("slack"), ...channel, url: SecretUrl }),
  z.strictObject({ kind: z.literal("teams"), ...channel, url: SecretUrl }),
  z.strictObject({
    kind: z.literal("syslog"),
    ...channel,
    host: Host,
    port: Port.default(514),
    protocol: z.enum(["udp", "tcp"]).default("udp"),
  }),
  z.strictObject({
    kind: z.literal("pagerduty"),
    ...channel,
    routingKey: Secret,
    url: Url.default("https://events.pagerduty.com/v2/enqueue"),
  }),
]);
export type GuardChannel = z.infer<typeof GuardChannel>;

const unique = (items: readonly { name: string }[]): boolean =>
  new Set(items.map(({ name }) => name)).size === items.length;
const list = <Item extends z.ZodType<{ name: string }>>(item: Item, most: number) =>
  z.array(item).max(most).default([]).refine(unique, "two of the same name");

/** Every field is known: one that is misspelt would watch nothing, and nobody would miss it. */
export const GuardConfig = z.strictObject({
  assets: list(GuardAsset, 500),
  sources: list(GuardSource, 100),
  feeds: list(GuardFeed, 50),
  policy: z
    .strictObject({
      sealOn: z
        .strictObject({
          exposed: z.boolean().default(true),
          unknown: z.boolean().default(true),
          probe: z.boolean().default(true),
          canary: z.boolean().default(true),
        })
        .prefault({}),
      unknownMinutes: z.number().min(0.01).max(1440).default(10),
      probeHours: z.number().min(0.1).max(720).default(26).describe("An outside probe silent for longer is late."),
    })
    .prefault({}),
  alerts: z
    .strictObject({
      channels: list(GuardChannel, 20),
      repeatMinutes: z.number().min(1).max(1440).default(15).describe("Told again until somebody acknowledges."),
      quietMinutes: z.number().min(0).max(1440).default(5).describe("The same again within this is not told anew."),
    })
    .prefault({}),
});
export type GuardConfig = z.infer<typeof GuardConfig>;
