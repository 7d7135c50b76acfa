import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { SynthOptions } from "@casekeep/synth";
import type { Command } from "commander";
import { usage } from "../exit.ts";
import { count, printJson, say } from "../output.ts";
import { createMeter } from "../progress.ts";
import { date, examples, wantsJson, wholeNumber } from "../usage.ts";

interface Options {
  readonly messages: number;
  readonly seed: string;
  readonly out?: string;
  readonly until?: string;
}

/** Text is handed on in pieces of this many characters: a write per case would cost more than making it. */
const PIECE = 256 * 1024;

export function synth(program: Command): void {
  const command = program
    .command("synth")
    .description("make believable support conversations, with the truth about the personal data in them, as NDJSON")
    .requiredOption("--messages <n>", "exactly so many messages", wholeNumber(1, 10 ** 10))
    .option("--seed <seed>", "the same seed makes the same conversations", "1")
    .option("--out <file>", "write here, with a progress bar, instead of to stdout")
    .option("--until <date>", "nothing happens at or after this (default 2026-11-01)", date);
  examples(
    command,
    "npx casekeep synth --messages 1000 --seed 7 > conversations.ndjson",
    "npx casekeep synth --messages 1000000 --out conversations.ndjson && npx casekeep import generic conversations.ndjson",
  );
  command.action(async ({ messages, seed, out, until }: Options) => {
    const options: SynthOptions = { seed, messages, ...(until === undefined ? {} : { until: Date.parse(until) }) };
    if (out === undefined) return write(options, process.stdout);
    await writeFile(options, out);
    if (wantsJson(command)) return printJson({ messages, out });
    say(`${count(messages)} messages in ${out}.`);
  });
}

async function writeFile(options: SynthOptions, path: string): Promise<void> {
  const file = createWriteStream(path);
  try {
    await once(file, "open");
  } catch (error) {
    throw usage(`${path} cannot be written: ${(error as Error).message}`, "Check the path and its permissions.");
  }
  // A full disk is met where the next piece is written, and at the end.
  file.on("error", () => {});
  const meter = createMeter();
  const begun = Date.now();
  const { messages = 0 } = options;
  try {
    await write(options, file, (done) => {
      const rate = done / Math.max(0.001, (Date.now() - begun) / 1000);
      meter.update({
        fraction: done / messages,
        done: `${count(done)} messages`,
        rate,
        secondsLeft: (messages - done) / rate,
      });
    });
    file.end();
    await finished(file);
  } finally {
    meter.stop();
  }
}

/** One case a line, at the reader's pace: nothing is held but one piece of text. */
async function write(
  options: SynthOptions,
  to: NodeJS.WritableStream,
  progress?: (done: number) => void,
): Promise<void> {
  const { synthesize, toNdjsonLine } = await import("@casekeep/synth");
  let piece = "";
  let done = 0;
  const flush = async () => {
    if (!to.write(piece)) await once(to, "drain");
    piece = "";
    progress?.(done);
  };
  for (const made of synthesize(options)) {
    piece += `${toNdjsonLine(made)}\n`;
    done += made.messages.length;
    if (piece.length >= PIECE) await flush();
  }
  await flush();
}
