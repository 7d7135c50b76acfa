import { readFileSync } from "node:fs";

/** Where a server or a cluster is, and who Casekeep is there. Holds a password: never log it whole (`describe` leaves it out). */
export interface ServerAddress {
  /** HTTP endpoints in the order in which they are tried, e.g. "https://ch1.example:8443". */
  readonly endpoints: readonly string[];
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Name of the cluster in the servers' `remote_servers`; undefined = one server that stands alone. */
  readonly cluster: string | undefined;
  /**
   * Who copies rows to the other replicas of a shard: the servers themselves (`ReplicatedMergeTree` with Keeper), or Casekeep, which writes
   * to each replica; then every replica of a shard must be up for a write to it.
   */
  readonly replication: "keeper" | "insert";
  /** Certificates that sign the servers' own, PEM; undefined = those of the system. */
  readonly ca: Buffer | undefined;
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/;
const KNOWN = new Set(["cluster", "replication", "ca"]);
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads `http[s]://USER:PASSWORD@HOST[:PORT][,HOST[:PORT]...]/DATABASE[?cluster=NAME][&replication=keeper|insert][&ca=FILE]`.
 * Throws Error with what to do; its text never holds the password. Clear HTTP and an empty password are for loopback only.
 */
export function readAddress(text: string): ServerAddress {
  const parts = /^(https?):\/\/(?:([^:@/?#]*)(?::([^@/?#]*))?@)?([^/?#@]+)(?:\/([^?#]*))?(?:\?(.*))?$/.exec(text);
  if (!parts) throw new Error("expected http[s]://USER:PASSWORD@HOST:PORT/DATABASE");
  const [, scheme = "", user = "", password = "", hosts = "", database = "", query = ""] = parts;
  const endpoints = hosts.split(",").map((host) => endpoint(scheme, host));
  const options = new URLSearchParams(query);
  for (const name of options.keys())
    if (!KNOWN.has(name)) throw new Error(`'${name.slice(0, 40)}' is no option; there are cluster, replication and ca`);
  const cluster = options.get("cluster") ?? undefined;
  const replication = options.get("replication") ?? "keeper";
  const named = database === "" ? "casekeep" : decode(database);
  for (const [what, name] of [
    ["database", named],
    ["cluster", cluster ?? "x"],
  ])
    if (!NAME.test(name as string)) throw new Error(`the ${what}'s name may hold letters, digits and _ only`);
  if (replication !== "keeper" && replication !== "insert") throw new Error("replication is 'keeper' or 'insert'");
  if (cluster === undefined && endpoints.length > 1)
    throw new Error("several hosts are the nodes of one cluster: name it with ?cluster=NAME");
  const outside = endpoints.filter((one) => !LOOPBACK.test(new URL(one).hostname));
  if (scheme === "http" && outside.length > 0)
    throw new Error("clear HTTP to another machine would show the password and every row: use https");
  if (password === "" && outside.length > 0) throw new Error("a server on the network needs USER:PASSWORD");
  return Object.freeze({
    endpoints,
    user: user === "" ? "default" : decode(user),
    password: decode(password),
    database: named,
    cluster,
    replication,
    ca: certificates(options.get("ca")),
  });
}

/** The address without its secret, for people. */
export function describe(address: ServerAddress): string {
  const hosts = address.endpoints.map((one) => new URL(one).host).join(", ");
  return `${hosts}, database ${address.database}${address.cluster === undefined ? "" : `, cluster ${address.cluster}`}`;
}

function endpoint(scheme: string, host: string): string {
  try {
    const url = new URL(`${scheme}://${host}`);
    if (url.hostname === "" || url.pathname !== "/") throw new Error();
    return `${scheme}://${url.hostname}:${url.port || (scheme === "https" ? "8443" : "8123")}`;
  } catch {
    throw new Error("a host is no HOST:PORT");
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Error("the user, password or database holds a % that starts no escape: write it as %25");
  }
}

function certificates(path: string | null): Buffer | undefined {
  if (path === null) return undefined;
  try {
    return readFileSync(path);
  } catch {
    throw new Error("the file named by 'ca' cannot be read");
  }
}
