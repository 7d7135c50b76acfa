import { execFile } from "node:child_process";
import { readdir, readFile, readlink, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { ControlStoreError } from "../errors.ts";
import { startTime } from "./owner.ts";

const STEPS: readonly (readonly [signal: NodeJS.Signals, waitMs: number])[] = [
  ["SIGINT", 10_000], // fast shutdown: clients are cut off, a checkpoint is written
  ["SIGQUIT", 5_000], // immediate: the next start replays the log
  ["SIGKILL", 5_000],
];

/**
 * Ends what a killed Casekeep left behind on this cluster, so that the next start is a clean one. The caller holds the folder.
 * A process id in `postmaster.pid` is believed only when the process really works in that folder: ids are reused.
 */
export async function clearLeftover(cluster: string, onLog: (line: string) => void): Promise<void> {
  const file = join(cluster, "postmaster.pid");
  const lines = (await readFile(file, "utf8").catch(() => "")).split("\n");
  const pid = Number(lines[0]);
  const socketFolder = lines[4] ?? "";
  if (Number.isInteger(pid) && pid > 1 && exists(pid)) {
    if (await worksIn(pid, cluster)) {
      onLog(`stopping the PostgreSQL (process ${pid}) that an earlier Casekeep left running`);
      await stop(pid);
    }
    await waitForWorkers(cluster);
    // The id belongs to somebody else now, or to a dead process that nobody has reaped (a container without an init process):
    // PostgreSQL would take either for a running server and refuse.
    await rm(file, { force: true });
  }
  await waitForWorkers(cluster);
  if (/^\/.*\/casekeep-pg-[A-Za-z0-9]{6}$/.test(socketFolder) && socketFolder !== dirname(cluster)) {
    await rm(socketFolder, { recursive: true, force: true });
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function stop(pid: number): Promise<void> {
  for (const [signal, wait] of STEPS) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (const end = Date.now() + wait; Date.now() < end; await sleep(20)) {
      if ((await startTime(pid)) === undefined) return;
    }
  }
  throw new ControlStoreError(
    "LEFTOVER",
    `The PostgreSQL process ${pid} does not end.`,
    `End it by hand: kill -9 ${pid}`,
  );
}

/** Backends of a killed postmaster end by themselves when they notice, in well under a second; until then the cluster is not ours. */
export async function waitForWorkers(cluster: string): Promise<void> {
  if (process.platform !== "linux") return;
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(20)) {
    const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
    const busy = await Promise.all(ids.map((pid) => worksIn(pid, cluster)));
    if (!busy.includes(true)) return;
  }
}

/** PostgreSQL's processes have the cluster as their working directory. */
async function worksIn(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === "linux") {
    const [cwd, name] = await Promise.all([
      readlink(`/proc/${pid}/cwd`).catch(() => ""),
      readFile(`/proc/${pid}/comm`, "utf8").catch(() => ""),
    ]);
    return cwd === cluster && name.startsWith("postgres");
  }
  const { stdout } = await promisify(execFile)("ps", ["-o", "command=", "-p", String(pid)]).catch(() => ({
    stdout: "",
  }));
  return stdout.includes("postgres") && stdout.includes(cluster);
}
