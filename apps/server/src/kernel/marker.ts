import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/**
 * The seal in the data folder itself, beside the ledger that all servers share: it holds also when the ledger could not be reached at the
 * moment of sealing. What it says is not secret: when, and why in one word.
 */
export interface SealMark {
  /** The ledger's entry; null when the ledger did not take it. */
  readonly entry: string | null;
  readonly at: string;
  readonly cause: string;
}

export interface SealMarker {
  read(): SealMark | undefined;
  /** Returns when durable. */
  write(mark: SealMark): void;
  remove(): void;
}

export function sealMarker(root: string): SealMarker {
  const path = join(root, "run", "sealed");
  return Object.freeze({
    read(): SealMark | undefined {
      if (!existsSync(path)) return undefined;
      try {
        return JSON.parse(readFileSync(path, "utf8")) as SealMark;
      } catch {
        // Cut short or changed: somebody sealed, and that is what counts.
        return { entry: null, at: new Date().toISOString(), cause: "hand" };
      }
    },
    write(mark: SealMark): void {
      durably(openSync(`${path}.new`, "w", 0o600), (file) => writeSync(file, JSON.stringify(mark)));
      renameSync(`${path}.new`, path);
      durably(openSync(join(root, "run"), "r"));
    },
    remove: () => rmSync(path, { force: true }),
  });
}

function durably(file: number, work: (file: number) => void = () => {}): void {
  try {
    work(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
