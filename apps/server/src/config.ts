import { delimiter, resolve } from "node:path";
import { readAddress, type ServerAddress } from "@casekeep/casestore/address";
import { z } from "zod";

/** Where a keep listens that was told nothing else. */
export const ADDRESS = "127.0.0.1:7300";

/**
 * Configuration, read once and handed in. No secret has a default: keys are made on the first start (kernel/keys.ts).
 */
const Environment = z.object({
  CASEKEEP_DATA: z.string().min(1).default("./data"),
  CASEKEEP_LISTEN: z
    .string()
    .regex(/^(\[[0-9a-f:]+\]|[^:\s]+):\d{1,5}$/i, `expected HOST:PORT, for example ${ADDRESS}`)
    .default(ADDRESS),
  /** PostgreSQL elsewhere; absent = embedded. */
  CASEKEEP_POSTGRES_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "expected postgres://...")
    .optional(),
  /** ClickHouse elsewhere, one server or a cluster; absent = embedded. */
  CASEKEEP_CLICKHOUSE_URL: z.string().min(1).optional(),
  /** Folders out of which imports may be ordered over the network, with colons between; absent = `imports` of the data folder. */
  CASEKEEP_IMPORTS: z.string().optional(),
  /** The address people type, when a proxy stands in front. */
  CASEKEEP_ORIGIN: z.url().optional(),
  /** The master key itself, 32 bytes in base64; absent = a file of the data folder. */
  CASEKEEP_MASTER_KEY: z.string().min(1).optional(),
  /** A command that prints the master key in base64: a key service's own tool. */
  CASEKEEP_MASTER_KEY_COMMAND: z.string().min(1).optional(),
  /** Where somebody outside reports what they found; served as /.well-known/security.txt. Several: with blanks between. */
  CASEKEEP_SECURITY_CONTACT: z
    .string()
    .trim()
    .regex(
      /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+)(?:\s+(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\+[\d-]+))*$/,
      "expected mailto:..., https://... or tel:+...",
    )
    .optional(),
  CASEKEEP_ORGANISATION: z.string().min(1).max(100).default("Casekeep"),
  /** Cases of the demo organisation. */
  CASEKEEP_DEMO_CASES: z.coerce.number().int().min(1).max(10_000_000).default(20_000),
  CASEKEEP_LOG: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  /** Engine compression off, so that a plain search of the files finds every leak. For the leak test only. */
  CASEKEEP_DIAGNOSTICS: z.enum(["plain"]).optional(),
});

export interface Config {
  readonly data: string;
  /** Folders out of which imports may be ordered over the network; none = the data folder's own. */
  readonly imports: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly origin: string;
  readonly postgresUrl: string | undefined;
  /** Holds a password: never logged. */
  readonly clickhouse: ServerAddress | undefined;
  readonly masterKey: string | undefined;
  readonly masterKeyCommand: string | undefined;
  readonly securityContacts: readonly string[];
  readonly organisation: string;
  readonly demoCases: number;
  readonly log: "debug" | "info" | "warn" | "error" | "silent";
  readonly plain: boolean;
}

/** What a process ends with that cannot start as it was told to, and where the same may go well later (docs/formats/cli.md). */
const USAGE = 2;
export const LATER = 3;

/** Thrown before anything is started; the message says what to do. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly exit: number;

  constructor(message: string, exit = USAGE) {
    super(message);
    this.exit = exit;
  }
}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw new Refusal(
      `${String(first?.path[0])}: ${first?.message}. Correct this environment variable, then start again.`,
    );
  }
  const value = parsed.data;
  const cut = value.CASEKEEP_LISTEN.lastIndexOf(":");
  const host = value.CASEKEEP_LISTEN.slice(0, cut).replace(/^\[|\]$/g, "");
  const port = Number(value.CASEKEEP_LISTEN.slice(cut + 1));
  if (port > 65_535) throw new Refusal(`CASEKEEP_LISTEN: ${port} is no port. Use 1 to 65535 (0 takes a free one).`);
  if (!isLoopback(host)) {
    throw new Refusal(
      `CASEKEEP_LISTEN: ${host} is reachable from other machines, and Casekeep would speak without TLS. ` +
        "Listen on 127.0.0.1 and let a proxy with TLS stand in front (set CASEKEEP_ORIGIN to its https address).",
    );
  }
  return Object.freeze({
    data: resolve(value.CASEKEEP_DATA),
    imports: foldersOf(value.CASEKEEP_IMPORTS ?? ""),
    host,
    port,
    origin: value.CASEKEEP_ORIGIN ?? `http://${nameOf(host)}:${port}`,
    postgresUrl: value.CASEKEEP_POSTGRES_URL,
    clickhouse: value.CASEKEEP_CLICKHOUSE_URL === undefined ? undefined : addressOf(value.CASEKEEP_CLICKHOUSE_URL),
    masterKey: value.CASEKEEP_MASTER_KEY,
    masterKeyCommand: value.CASEKEEP_MASTER_KEY_COMMAND,
    securityContacts: value.CASEKEEP_SECURITY_CONTACT?.split(/\s+/) ?? [],
    organisation: value.CASEKEEP_ORGANISATION,
    demoCases: value.CASEKEEP_DEMO_CASES,
    log: value.CASEKEEP_LOG,
    plain: value.CASEKEEP_DIAGNOSTICS === "plain",
  });
}

function foldersOf(list: string): readonly string[] {
  const named = list.split(delimiter).map((folder) => folder.trim());
  return Object.freeze(named.filter((folder) => folder !== "").map((folder) => resolve(folder)));
}

/** Throws Refusal, without the password. */
function addressOf(url: string): ServerAddress {
  try {
    return readAddress(url);
  } catch (error) {
    throw new Refusal(`CASEKEEP_CLICKHOUSE_URL: ${(error as Error).message}. Correct it, then start again.`);
  }
}

/** What people type for a loopback address: browsers give passkeys to names only, and every machine calls itself localhost. */
function nameOf(host: string): string {
  if (host === "127.0.0.1" || host === "::1") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** localhost, 127.0.0.0/8 and ::1 cannot be reached from another machine. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}
