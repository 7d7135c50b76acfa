import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { unavailable } from "../exit.ts";
import { type KeepClient, keepClient } from "../keep/client.ts";
import { socketPath } from "../keep/folder.ts";
import { SERVER_MAIN } from "../keep/offline.ts";

const START_MS = 180_000;
const STOP_MS = 30_000;

export interface WatchingKeep {
  readonly url: string;
  readonly keep: KeepClient;
  stop(): Promise<void>;
}

/** A whole keep in a folder of its own, on a free loopback port, with its guard awake; ends with this command. */
export async function startWatching(folder: string): Promise<WatchingKeep> {
  const data = join(folder, "data");
  const child: ChildProcess = spawn(process.execPath, [SERVER_MAIN, "serve"], {
    env: {
      ...process.env,
      CASEKEEP_DATA: data,
      CASEKEEP_LISTEN: "127.0.0.1:0",
      CASEKEEP_LOG: "error",
      CASEKEEP_ORGANISATION: "December 2019",
    },
    stdio: ["ignore", "ignore", "pipe"],
    detached: true,
  });
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    const hard = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
    await ended;
    clearTimeout(hard);
  };
  let tail = "";
  const url = await new Promise<string | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), START_MS);
    const end = (found?: string): void => {
      clearTimeout(timer);
      resolve(found);
    };
    void ended.then(() => end());
    if (child.stderr)
      createInterface({ input: child.stderr }).on("line", (line) => {
        tail = `${tail}${line}\n`.slice(-2_000);
        const found = /^\s*Casekeep (http:\S+)/.exec(line)?.[1];
        if (found) end(found);
      });
  });
  if (url === undefined) {
    await stop();
    throw unavailable(`The keep of the replay did not start.\n${tail.trim()}`, "See npx casekeep doctor.");
  }
  return { url, keep: keepClient(socketPath(data)), stop };
}
