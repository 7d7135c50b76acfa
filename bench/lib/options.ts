import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

export interface BenchOptions {
  readonly messages: number;
  readonly seed: string;
}

/** `--messages N --seed S`, the same for every bench. */
export function benchOptions(defaultMessages: number): BenchOptions {
  const { values } = parseArgs({
    options: { messages: { type: "string" }, seed: { type: "string", default: "bench" } },
  });
  const messages = values.messages === undefined ? defaultMessages : Number(values.messages.replaceAll("_", ""));
  if (!Number.isSafeInteger(messages) || messages < 1000) {
    process.stderr.write("--messages takes a whole number from 1000.\n");
    process.exit(2);
  }
  return { messages, seed: values.seed };
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
