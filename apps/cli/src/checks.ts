import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../scripts/bootstrap.mjs";
import { keepClient } from "./keep/client.ts";
import { socketPath } from "./keep/folder.ts";
import { runningStatus } from "./keep/with-keep.ts";
import { bytes } from "./output.ts";

/** One thing `doctor` looked at. `ok` null: there is nothing to check yet. `help` says what to do; "" when nothing. */
export interface Check {
  readonly name: string;
  readonly ok: boolean | null;
  readonly found: string;
  readonly help: string;
}

/** Imports and merges need room for twice what they write; below this a start is a risk. */
const ROOM_BYTES = 2e9;
/** Below this no engine can work. */
const MEMORY_BYTES = 1.5e9;

/** All checks, in the order a start would meet them. Never throws. */
export async function checks(data: string): Promise<readonly Check[]> {
  return [node(), web(), folder(data), key(data), disk(data), memory(), ...(await running(data))];
}

function check(name: string, ok: boolean | null, found: string, help: string): Check {
  return Object.freeze({ name, ok, found, help: ok === false ? help : "" });
}

function node(): Check {
  const ok = Number(process.versions.node.split(".")[0]) >= 24;
  return check("node", ok, `Node.js ${process.versions.node}`, "Run: npm install (it brings Node.js 24 with it).");
}

function web(): Check {
  const built = existsSync(join(ROOT, "apps", "web", "dist", "index.html"));
  return check("web", built, built ? "built" : "not built", "Run: npm run web:build (npm start does it by itself).");
}

function folder(data: string): Check {
  const stat = statSync(data, { throwIfNoEntry: false });
  if (stat === undefined) return check("data folder", null, `${data} does not exist yet`, "");
  if (!stat.isDirectory())
    return check("data folder", false, `${data} is not a folder`, "Set CASEKEEP_DATA to a folder.");
  const mode = (stat.mode & 0o777).toString(8);
  if (stat.mode & 0o066) {
    // Run as root, the folder is passable: the embedded PostgreSQL must run as somebody else.
    const right = process.getuid?.() === 0 ? "711" : "700";
    return check("data folder", false, `${data} is open to others (mode ${mode})`, `Run: chmod ${right} '${data}'`);
  }
  try {
    accessSync(data, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    return check("data folder", false, `${data} cannot be written (mode ${mode})`, "Run as the user who owns it.");
  }
  return check("data folder", true, `${data} (mode ${mode})`, "");
}

function key(data: string): Check {
  if (process.env.CASEKEEP_MASTER_KEY !== undefined || process.env.CASEKEEP_MASTER_KEY_COMMAND !== undefined)
    return check("key file", true, "the master key comes from the environment", "");
  const names = ["master.key", "master.key.sealed"].map((name) => join(data, "keys", name));
  const path = names.find((name) => existsSync(name)) ?? (names[0] as string);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    const stores = existsSync(join(data, "postgres")) || existsSync(join(data, "clickhouse"));
    if (!stores) return check("key file", null, "made on the first start", "");
    return check(
      "key file",
      false,
      `${path} is missing`,
      "Put it back from your backup: without it nothing can be unsealed.",
    );
  }
  const mode = (stat.mode & 0o777).toString(8);
  return check("key file", (stat.mode & 0o077) === 0, `mode ${mode}`, `Run: chmod 600 '${path}'`);
}

function disk(data: string): Check {
  let place = data;
  while (!existsSync(place) && place !== join(place, "..")) place = join(place, "..");
  const { bavail, bsize } = statfsSync(place);
  const free = bavail * bsize;
  return check(
    "disk",
    free >= ROOM_BYTES,
    `${bytes(free)} free`,
    `Free some space: at least ${bytes(ROOM_BYTES)} are needed.`,
  );
}

function memory(): Check {
  const available = availableMemory();
  const help = "Close something, or use a machine with more memory: the embedded stores need about 1.5 GB.";
  return check("memory", available >= MEMORY_BYTES, `${bytes(available)} available`, help);
}

function availableMemory(): number {
  try {
    const found = /^MemAvailable:\s+(\d+) kB/m.exec(readFileSync("/proc/meminfo", "utf8"));
    if (found) return Math.min(Number(found[1]) * 1024, process.availableMemory());
  } catch {
    // Not Linux.
  }
  return process.availableMemory();
}

async function running(data: string): Promise<readonly Check[]> {
  try {
    const client = keepClient(socketPath(data));
    const status = await runningStatus(client);
    if (status === undefined) return [check("keep", null, "not running", "")];
    if (status.state !== "open")
      return [check("keep", false, status.state, "Sealed: two people must unseal it. Starting: wait.")];
    await client.get("/readyz");
    const histories = await client.get<Histories>("/local/histories");
    return [
      check("keep", true, `version ${status.version}, process ${status.pid}, both stores answer`, ""),
      historiesOf(histories),
    ];
  } catch (error) {
    const found = `does not answer properly: ${(error as Error).message}`;
    return [
      check(
        "keep",
        false,
        found,
        "It goes on trying by itself: its log names the store and what hinders it. Where nothing there helps, stop it and start it again.",
      ),
    ];
  }
}

/** Answer of `GET /local/histories`. */
interface Histories {
  /** Rows of messages stored. */
  readonly messages: number;
  /** Share of the cases looked at, 0 to 1. */
  readonly looked: number;
  readonly found: number;
  readonly cases: readonly string[];
}

/** A message is found, where its case is opened, by the entry of the case's history that has its instant. */
function historiesOf({ messages, looked, found, cases }: Histories): Check {
  const stored = `${messages.toLocaleString("en-US")} stored messages`;
  if (looked === 0)
    return check("histories", null, `${stored} are too many to look at in the time a check may take`, "");
  const of = looked < 1 ? `of ${percent(looked)} of the cases, drawn at random, ` : "";
  if (found === 0) return check("histories", true, `${of}all messages are in their case's history (${stored})`, "");
  return check(
    "histories",
    false,
    `${of}${found.toLocaleString("en-US")} messages are not in their case's history, e.g. of case ${cases.join(", ")}`,
    "They are stored, but not shown with their case. Stop the keep and put back a backup of its data folder from before.",
  );
}

const percent = (share: number) => `${Math.max(0.1, Math.floor(share * 1000) / 10)} %`;
