import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

export interface BenchOptions {
  readonly messages: number;
  readonly seed: string;
  /** Where data goes instead of the system's folder for temporary files. */
  readonly folder: string | undefined;
  /** Messages read back one by one. */
  readonly sample: number;
  /** The data stays when the run is over: the next run of the same size measures it again. */
  readonly keep: boolean;
  /** Whether the answers are right, and nothing else: no times, no page of results. */
  readonly check: boolean;
}

/** `--messages N --seed S`, the same for every bench; `--folder DIR --sample N --keep --check` for the one that proves the size. */
export function benchOptions(defaultMessages: number): BenchOptions {
  const { values } = parseArgs({
    options: {
      messages: { type: "string" },
      seed: { type: "string", default: "bench" },
      folder: { type: "string" },
      sample: { type: "string", default: "1000000" },
      keep: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
    },
  });
  const messages = values.messages === undefined ? defaultMessages : Number(values.messages.replaceAll("_", ""));
  if (!Number.isSafeInteger(messages) || messages < 1000) {
    process.stderr.write("--messages takes a whole number from 1000.\n");
    process.exit(2);
  }
  const { seed, folder, keep, check } = values;
  return { messages, seed, folder, sample: Number(values.sample), keep, check };
}

/** A folder for data that others may pass through: run as root, PostgreSQL is somebody else. */
export function benchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "casekeep-bench-"));
  chmodSync(folder, 0o711);
  return folder;
}

export function step(text: string): void {
  process.stderr.write(`${text}\n`);
}
