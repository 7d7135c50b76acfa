import { setTimeout as delay } from "node:timers/promises";
import { unavailable } from "../exit.ts";
import { say } from "../output.ts";
import { type KeepClient, keepClient } from "./client.ts";
import { dataFolder, hasKeep, socketPath } from "./folder.ts";
import { isNobodyThere } from "./nobody.ts";
import { startOffline } from "./offline.ts";

/** Answer of `GET /local/status`. */
export interface KeepStatus {
  readonly version: string;
  readonly pid: number;
  readonly listen: string | null;
  readonly state: "open" | "sealed" | "starting";
  readonly organisation: string;
  readonly demo: boolean;
  /** What hinders its stores, a sentence each. */
  readonly troubles?: readonly string[];
}

const STARTING_MS = 120_000;

/** The running keep's status, or undefined when none answers. */
export async function runningStatus(client: KeepClient): Promise<KeepStatus | undefined> {
  try {
    return await client.get<KeepStatus>("/local/status");
  } catch (error) {
    if (isNobodyThere(error)) return undefined;
    throw error;
  }
}

/**
 * Does some work with the keep of the data folder: the one that runs, else one started for this command alone, without a
 * network address, and stopped afterwards.
 * @param create false: a missing data folder is an error (there is nothing to read), instead of a new keep.
 */
export async function withKeep<T>(
  { create }: { readonly create: boolean },
  work: (keep: KeepClient) => Promise<T>,
): Promise<T> {
  const data = dataFolder();
  if (!create && !hasKeep(data)) {
    throw unavailable(`There is no keep in ${data}.`, "Set CASEKEEP_DATA to the data folder, or start one: npm start.");
  }
  const running = keepClient(socketPath(data));
  const begun = Date.now();
  let status = await runningStatus(running);
  for (; status?.state === "starting"; status = await runningStatus(running)) {
    if (Date.now() - begun > STARTING_MS) throw unavailable("The keep is still starting.", "Try again in a minute.");
    await delay(250);
  }
  if (status !== undefined) return work(running);

  say("No keep is running here: starting it for this command, without a network address.");
  const offline = await startOffline(data);
  const leave = (signal: NodeJS.Signals) => {
    say("Stopping ...");
    void offline.stop().finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  };
  process.once("SIGINT", leave).once("SIGTERM", leave);
  try {
    return await work(keepClient(offline.socket));
  } finally {
    process.off("SIGINT", leave).off("SIGTERM", leave);
    await offline.stop();
  }
}
