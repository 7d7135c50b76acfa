import { X509Certificate } from "node:crypto";
import { readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { isIP } from "node:net";
import { join } from "node:path";
import { connect } from "node:tls";
import type { SelfCheck } from "@casekeep/contracts";
import { isLoopback } from "../../config.ts";

export interface SelfPorts {
  readonly root: string;
  readonly origin: () => string;
  readonly postgresUrl: string | undefined;
  readonly now: () => number;
}

const DAY = 86_400_000;
/** Certificates are renewed in the last third of their 90 days; later than this somebody must look. */
const CERTIFICATE_DAYS = 14;
const CONNECT_MS = 3_000;

const ok = (name: string, found: string): SelfCheck => ({ name, ok: true, found, help: "" });
const bad = (name: string, found: string, help: string): SelfCheck => ({ name, ok: false, found, help });
const none = (name: string, found: string): SelfCheck => ({ name, ok: null, found, help: "" });

/** The keep looks at itself: what listens, who may read its files, its certificate, and the stores' ports. Never throws. */
export async function selfCheck(ports: SelfPorts): Promise<SelfCheck[]> {
  return [listeners(), files(ports.root), storePorts(ports.postgresUrl), await certificate(ports)];
}

/** Sockets that this process and its children listen on: none may be beyond this machine (a proxy with TLS stands in front). */
function listeners(): SelfCheck {
  const name = "own listeners";
  let sockets: Listening[];
  try {
    const own = familyOf(process.pid);
    const inodes = new Set(own.flatMap(socketsOf));
    sockets = listening().filter(({ inode }) => inodes.has(inode));
  } catch {
    return none(name, "cannot be looked at on this system");
  }
  const open = sockets.filter(({ address }) => !isLoopback(address) && address !== "::1");
  if (open.length === 0) return ok(name, sockets.map(({ address, port }) => `${address}:${port}`).join(", ") || "none");
  return bad(
    name,
    `listens on ${open.map(({ address, port }) => `${address}:${port}`).join(", ")}, beyond this machine`,
    "Listen on 127.0.0.1 and let a proxy with TLS stand in front.",
  );
}

function files(root: string): SelfCheck {
  const name = "file modes";
  const open: string[] = [];
  const look = (path: string, forbidden: number): void => {
    try {
      const { mode } = statSync(path);
      if (mode & forbidden) open.push(`${path} (mode ${(mode & 0o777).toString(8)})`);
    } catch {
      // Gone meanwhile.
    }
  };
  // The group of PostgreSQL's user may pass through the folder, and no more.
  look(root, 0o067);
  look(join(root, "keys"), 0o077);
  look(join(root, "run"), 0o067);
  for (const key of readdirSync(join(root, "keys"))) look(join(root, "keys", key), 0o077);
  if (open.length === 0) return ok(name, "only the keep's own account reads them");
  return bad(name, `others can read ${open.join(", ")}`, `Run: chmod -R go-rwx '${root}'`);
}

/** A PostgreSQL on this machine must not listen for others; one elsewhere is an asset to declare. */
function storePorts(url: string | undefined): SelfCheck {
  const name = "store ports";
  if (url === undefined) return ok(name, "both stores run without a port");
  if (/[?&]host=(%2F|\/)/i.test(url)) return ok(name, "PostgreSQL is spoken to through a Unix socket");
  let at: URL;
  try {
    at = new URL(url);
  } catch {
    return none(name, "the address of PostgreSQL cannot be read");
  }
  const port = Number(at.port || "5432");
  if (!isLoopback(at.hostname))
    return none(name, `PostgreSQL runs elsewhere, on port ${port}: declare it as an asset of the guard`);
  try {
    const open = listening().filter((one) => one.port === port && !isLoopback(one.address) && one.address !== "::1");
    if (open.length > 0)
      return bad(
        name,
        `PostgreSQL listens on ${open.map(({ address }) => `${address}:${port}`).join(", ")}`,
        "Set its listen_addresses to 'localhost'.",
      );
    return ok(name, `PostgreSQL listens on this machine alone, port ${port}`);
  } catch {
    return none(name, "cannot be looked at on this system");
  }
}

function certificate({ origin, now }: SelfPorts): Promise<SelfCheck> {
  const name = "certificate";
  const url = new URL(origin());
  if (url.protocol !== "https:") {
    const loopback = isLoopback(url.hostname);
    return Promise.resolve(
      loopback
        ? none(name, "only this machine speaks to the keep")
        : bad(name, `${url.origin} is not https`, "Set CASEKEEP_ORIGIN to the https address of the proxy."),
    );
  }
  const named = isIP(url.hostname) ? {} : { servername: url.hostname };
  return new Promise((resolve) => {
    const end = (answer: SelfCheck): void => {
      socket.destroy();
      resolve(answer);
    };
    // Looked at, not trusted: nothing is sent.
    const socket = connect(
      { host: url.hostname, port: Number(url.port || "443"), ...named, rejectUnauthorized: false },
      () => {
        const raw = socket.getPeerCertificate().raw;
        if (!raw) return end(bad(name, "the proxy shows none", "Give the proxy a certificate."));
        const shown = new X509Certificate(raw);
        const days = Math.floor((Date.parse(shown.validTo) - now()) / DAY);
        const until = `valid until ${new Date(shown.validTo).toISOString().slice(0, 10)}`;
        if (!socket.authorized)
          return end(
            bad(
              name,
              `not trusted here (${socket.authorizationError}), ${until}`,
              "Give the proxy a certificate that browsers trust.",
            ),
          );
        if (days < CERTIFICATE_DAYS)
          return end(bad(name, `${until}, ${days} days`, "Renew it, and look why that did not happen by itself."));
        end(ok(name, `${until}, ${days} days`));
      },
    );
    socket.setTimeout(CONNECT_MS, () => end(none(name, `${url.host} does not answer from here`)));
    socket.on("error", () => end(none(name, `${url.host} cannot be reached from here`)));
  });
}

interface Listening {
  readonly address: string;
  readonly port: number;
  readonly inode: string;
}

/** /proc/net/tcp and tcp6: state 0A is LISTEN; addresses are words of four bytes, each in the machine's order. */
function listening(): Listening[] {
  return ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((path) => {
    let table: string;
    try {
      table = readFileSync(path, "utf8");
    } catch (error) {
      if (path.endsWith("6")) return [];
      throw error;
    }
    return table
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((part) => part[3] === "0A")
      .map((part) => {
        const [address = "", port = "0"] = (part[1] ?? "").split(":");
        return { address: addressOf(address), port: Number.parseInt(port, 16), inode: part[9] ?? "" };
      });
  });
}

function addressOf(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => (word.match(/../g) ?? []).reverse());
  if (bytes.length === 4) return bytes.map((byte) => Number.parseInt(byte, 16)).join(".");
  if (bytes.slice(0, 15).every((byte) => byte === "00")) return bytes[15] === "01" ? "::1" : "::";
  const mapped = bytes.slice(0, 10).every((byte) => byte === "00") && bytes[10] === "FF" && bytes[11] === "FF";
  if (mapped)
    return bytes
      .slice(12)
      .map((byte) => Number.parseInt(byte, 16))
      .join(".");
  return (bytes.join("").match(/.{4}/g) ?? []).join(":").toLowerCase();
}

/** A process and its descendants, by /proc/PID/stat's fourth field. */
function familyOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, "utf8");
      parents.set(Number(entry), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // Ended meanwhile.
    }
  }
  const family = new Set([root]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [pid, parent] of parents)
      if (family.has(parent) && !family.has(pid)) {
        family.add(pid);
        grew = true;
      }
  }
  return [...family];
}

function socketsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
        return inode === undefined ? [] : [inode];
      } catch {
        return [];
      }
    });
  } catch {
    // Another account's process.
    return [];
  }
}
