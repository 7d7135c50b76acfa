import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LATER, Refusal } from "../config.ts";
import { IMPORTS } from "./import-folders.ts";

/** Where things lie in the data folder. */
export interface DataFolder {
  readonly root: string;
  readonly keys: string;
  readonly clickhouse: string;
  readonly postgres: string;
  readonly temp: string;
  readonly socket: string;
  /** Gives the folder back. */
  release(): void;
}

/** Longest path a Unix socket may have on the systems we run on (Linux 107, macOS 103 bytes). */
const SOCKET_LIMIT = 100;

/**
 * Makes or takes the data folder. Refuses when others can read it or another process holds it.
 * Run as root, the control store then lets the group of PostgreSQL's user pass through it (0710): that server refuses to be root.
 */
export function takeDataFolder(root: string): DataFolder {
  const mode = 0o700;
  if (!existsSync(root)) makeFolder(root, mode);
  const stat = statSync(root);
  if (!stat.isDirectory()) throw new Refusal(`CASEKEEP_DATA: ${root} is not a folder. Name a folder.`);
  if (existsSync(join(root, "keys")) ? stat.mode & 0o067 : false) {
    throw new Refusal(
      `The data folder ${root} is readable by others (mode ${(stat.mode & 0o777).toString(8)}). Run: chmod ${mode.toString(8)} '${root}'`,
    );
  }
  makeFolder(join(root, "run"), mode);
  const lock = lockOf(root);
  takeLock(lock, root);
  // Not before the folder is this process's own: PostgreSQL of the one that holds it would no longer pass through.
  chmodSync(root, mode);
  for (const name of ["keys", "tmp", IMPORTS]) mkdirSync(join(root, name), { recursive: true, mode });
  // Whatever an earlier process left half done; nothing in it was ever acknowledged.
  rmSync(join(root, "tmp"), { recursive: true, force: true });
  mkdirSync(join(root, "tmp"), { mode: 0o700 });
  return Object.freeze({
    root,
    keys: join(root, "keys"),
    clickhouse: join(root, "clickhouse"),
    postgres: join(root, "postgres"),
    temp: join(root, "tmp"),
    socket: socketPath(root),
    release: () => rmSync(lock, { force: true }),
  });
}

function makeFolder(path: string, mode: number): void {
  try {
    mkdirSync(path, { recursive: true, mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Refusal(`CASEKEEP_DATA: ${path} cannot be made (${code}). Name a folder that this account may write to.`);
  }
}

const lockOf = (root: string): string => join(root, "run", "lock");

/** Whether a process has this folder, or had it and ended without giving it back. Makes nothing. */
export const isTaken = (root: string): boolean => existsSync(lockOf(root));

function socketPath(root: string): string {
  const near = join(root, "run", "casekeep.sock");
  const pointer = join(root, "run", "socket");
  rmSync(pointer, { force: true });
  if (Buffer.byteLength(near) <= SOCKET_LIMIT) {
    rmSync(near, { force: true });
    return near;
  }
  const folder = join(tmpdir(), `casekeep-${process.getuid?.() ?? 0}-${process.pid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, "casekeep.sock");
  rmSync(path, { force: true });
  writeFileSync(pointer, path, { mode: 0o600 });
  return path;
}

/** The lock names a process by its number and start time, so that a number used again after a crash does not count. */
function takeLock(lock: string, root: string): void {
  const mine = `${process.pid} ${startTime(process.pid)}`;
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(lock, mine, { flag: "wx", mode: 0o600 });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const [pid = "", started = ""] = readFileSync(lock, "utf8").split(" ");
      if (startTime(Number(pid)) === started && started !== "") {
        throw new Refusal(
          `Process ${pid} holds the data folder ${root}. Stop it first (npx casekeep status tells what it is).`,
          LATER,
        );
      }
      rmSync(lock, { force: true });
    }
  }
  throw new Refusal(`The lock of ${root} could not be taken. Another start is going on; try again.`, LATER);
}

/** Start time of a process in clock ticks since boot (field 22 of /proc/PID/stat); elsewhere "alive" or "". */
function startTime(pid: number): string {
  if (!Number.isInteger(pid) || pid <= 0) return "";
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    if (process.platform === "linux") return "";
  }
  try {
    process.kill(pid, 0);
    return "alive";
  } catch {
    return "";
  }
}
