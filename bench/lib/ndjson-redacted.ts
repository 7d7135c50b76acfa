/** The whole way of `casekeep redact --format jsonl`: bytes in, worker threads on all cores, bytes out. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MESSAGES } from "../../packages/redact/scripts/messages.ts";

const MAIN = join(import.meta.dirname, "..", "..", "apps", "cli", "src", "main.ts");
const SECONDS = 20;
/** Lines of one piece of the input: about a megabyte. */
const LINES = 4000;
/** Ticks of the clock by which Linux counts a process' time. */
const TICKS = 100;

export interface Through {
  /** MB of input a second of the clock, the command's start counted. */
  readonly clock: number;
  /** MB of input for two seconds of the processor (two cores for one second); undefined where the system does not tell. */
  readonly twoCores: number | undefined;
}

/** Feeds the command records of 250 bytes for some seconds. */
export async function ndjsonRedacted(): Promise<Through> {
  const piece = Buffer.from(
    Array.from(
      { length: LINES },
      (_, n) => `${JSON.stringify({ id: `m${n}`, text: MESSAGES[n % MESSAGES.length] })}\n`,
    ).join(""),
  );
  const command = spawn(process.execPath, [MAIN, "redact", "--format", "jsonl"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const closed = once(command, "close");
  command.stdout.resume();
  const begun = performance.now();
  let bytes = 0;
  let ticks: number | undefined;
  const look = setInterval(() => {
    ticks = processorTicks(command.pid as number) ?? ticks;
  }, 20);
  while (performance.now() - begun < SECONDS * 1000) {
    bytes += piece.length;
    if (!command.stdin.write(piece)) await once(command.stdin, "drain");
  }
  command.stdin.end();
  const [code] = await closed;
  clearInterval(look);
  if (code !== 0) throw new Error(`casekeep redact ended with ${String(code)}`);
  const megabytes = bytes / 1e6;
  return {
    clock: megabytes / ((performance.now() - begun) / 1000),
    twoCores: ticks === undefined ? undefined : (2 * megabytes) / (ticks / TICKS),
  };
}

/** User and system time of a process so far, in ticks. */
function processorTicks(pid: number): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ");
    return fields === undefined ? undefined : Number(fields[11]) + Number(fields[12]);
  } catch {
    return undefined;
  }
}
