import { randomBytes } from "node:crypto";
import type { Command } from "commander";
import { EXIT, usage } from "../exit.ts";
import { createMeter } from "../progress.ts";
import type { Settings } from "../redact/settings.ts";
import { examples, oneOf, wantsJson } from "../usage.ts";

const FORMATS = ["text", "jsonl"] as const;

interface Options {
  readonly format?: (typeof FORMATS)[number];
  readonly rules?: string;
  readonly policy?: string;
  readonly explain?: boolean;
}

/** Checked here, once, before any thread is started. */
async function readSettings(rules: string | undefined, policy: string | undefined): Promise<Partial<Settings>> {
  if (rules === undefined && policy === undefined) return {};
  const { readPolicy, readRules } = await import("../redact/settings-files.ts");
  return {
    ...(rules === undefined ? {} : { rules: await readRules(rules) }),
    ...(policy === undefined ? {} : { policy: await readPolicy(policy) }),
  };
}

/** With a bar for whoever waits at a terminal where the result goes elsewhere. The table of `--explain` has that place where it is asked for. */
async function stdin(explain: boolean): Promise<AsyncIterable<Buffer>> {
  const watching = process.stderr.isTTY && !process.stdout.isTTY && !process.stdin.isTTY && !explain;
  if (!watching) return process.stdin;
  const { sizeOf, watched } = await import("../redact/watched.ts");
  return watched(process.stdin, sizeOf(process.stdin.fd), createMeter());
}

export function redactStream(program: Command): void {
  const command = program
    .command("redact")
    .description("take personal data out of text: stdin to stdout, of any size")
    // "rescan" and "audit" would pass over in silence what is meant for a stream.
    .hook("preSubcommand", (stream, other) => {
      const [option] = Object.keys(stream.opts());
      if (option !== undefined) throw usage(`--${option} is not for redact ${other.name()}.`, "Leave it out.");
    })
    .option("--format <format>", "text, or jsonl: one record a line (--json means jsonl)", oneOf(FORMATS))
    .option("--rules <file>", "your own rules: words and patterns to find, formats of yours to leave")
    .option("--policy <policy>", "a file, or TYPE=ACTION,...: stand-in, mask, remove or keep (* for all other types)")
    .option("--explain", "say why each value was found: a table on stderr, with jsonl fields of each span");
  examples(
    command,
    "npx casekeep redact < ticket.txt",
    "npx casekeep redact --policy CARD=mask,SECRET=remove --explain < ticket.txt",
    `echo '{"id":"1","text":"Contact XYZ @example com"}' | npx casekeep redact --format jsonl`,
  ).addHelpText(
    "after",
    `
In text a value has the same stand-in throughout a run, and another one in the next; in records they are counted, in each one anew.

jsonl, in:  {"id","text","known"?:{"names":[],"emails":[],"phones":[],"handles":[]}}
jsonl, out: {"id","text","spans":[{"start","end","type","score"}]}   offsets: UTF-16 code units of the input text
            with --policy each span has "action", with --explain also "rule" and "cue": {"text","start","end"} or null`,
  );
  command.action(async ({ format, rules, policy, explain = false }: Options) => {
    const jsonl = (format ?? (wantsJson(command) ? "jsonl" : "text")) === "jsonl";
    const settings = {
      ...(await readSettings(rules, policy)),
      explain,
      key: randomBytes(32),
    };
    const { redactJsonl, redactText } = await import("../redact/stream.ts");
    const input = await stdin(explain);
    const bad = await (jsonl ? redactJsonl(input, settings) : redactText(input, settings));
    if (bad > 0) process.exitCode = EXIT.usage;
  });
}
