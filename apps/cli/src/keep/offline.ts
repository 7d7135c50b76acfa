import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { ROOT } from "../../../../scripts/bootstrap.mjs";
import { unavailable } from "../exit.ts";

export const SERVER_MAIN = join(ROOT, "apps", "server", "src", "main.ts");

/** First start of all: both stores are created, then migrated. */
const START_MS = 180_000;
/** Stores flush and close; a keep that takes longer is asked once more, then ended. */
const STOP_MS = 60_000;
/** Enough of the server's last words to say why it did not start. */
const TAIL = 4000;

export interface OfflineKeep {
  readonly socket: string;
  stop(): Promise<void>;
}

/**
 * Starts a keep that listens on no network address, for one command. It stops by itself when this process dies, since
 * its stdin closes then.
 */
export async function startOffline(data: string): Promise<OfflineKeep> {
  const child = spawn(process.execPath, [SERVER_MAIN, "serve", "--offline"], {
    env: { ...process.env, CASEKEEP_DATA: data },
    stdio: ["pipe", "pipe", "pipe"],
    // Ctrl-C is for this command, which then lets the keep close in order.
    detached: true,
  });
  child.stdin.on("error", () => {});
  let tail = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    tail = (tail + chunk).slice(-TAIL);
  });
  const socket = await Promise.race([
    readySocket(child, (line) => {
      tail = `${tail}${line}\n`.slice(-TAIL);
    }),
    delay(START_MS, undefined, { ref: false }),
  ]).catch((error: Error) => {
    throw unavailable(`The server could not be started: ${error.message}`, "See npx casekeep doctor.");
  });
  if (socket === undefined) {
    await stop(child);
    const said = tail.trim().split("\n").slice(-12).join("\n");
    throw unavailable(`The keep did not start.${said === "" ? "" : `\n${said}`}`, "See npx casekeep doctor.");
  }
  return Object.freeze({ socket, stop: () => stop(child) });
}

/** The socket from the line `{"ready":true,"socket":"..."}`; undefined when the process ends before it. */
async function readySocket(child: ChildProcess, other: (line: string) => void): Promise<string | undefined> {
  const lines = createInterface({ input: child.stdout! });
  try {
    return await new Promise<string | undefined>((resolve, reject) => {
      lines.on("line", (line) => {
        const socket = readReady(line);
        if (socket === undefined) other(line);
        else resolve(socket);
      });
      child.once("exit", () => setImmediate(resolve, undefined));
      child.once("error", reject);
    });
  } finally {
    lines.close();
    child.stdout?.resume();
  }
}

function readReady(line: string): string | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    const value = JSON.parse(line) as { ready?: unknown; socket?: unknown };
    return value.ready === true && typeof value.socket === "string" ? value.socket : undefined;
  } catch {
    return undefined;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const gone = () => child.exitCode !== null || child.signalCode !== null;
  if (gone()) return;
  const ended = once(child, "exit");
  const wait = (ms: number) => Promise.race([ended, delay(ms, undefined, { ref: false })]);
  child.stdin?.end();
  await wait(STOP_MS);
  if (!gone()) child.kill("SIGTERM");
  if (!gone()) await wait(STOP_MS / 4);
  if (!gone()) child.kill("SIGKILL");
}
