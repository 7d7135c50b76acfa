import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The data folder this command speaks for. */
export function dataFolder(): string {
  return resolve(process.env.CASEKEEP_DATA || "data");
}

/** Where the keep listens for its own machine. A path too long for a socket lies elsewhere, and `run/socket` names it. */
export function socketPath(data: string): string {
  const pointer = join(data, "run", "socket");
  try {
    return readFileSync(pointer, "utf8").trim() || join(data, "run", "casekeep.sock");
  } catch {
    return join(data, "run", "casekeep.sock");
  }
}

export function hasKeep(data: string): boolean {
  return existsSync(data);
}
