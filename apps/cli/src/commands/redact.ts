import type { Command } from "commander";
import { EXIT } from "../exit.ts";
import { examples, oneOf, wantsJson } from "../usage.ts";

const FORMATS = ["text", "jsonl"] as const;

export function redactStream(program: Command): void {
  const command = program
    .command("redact")
    .description("take personal data out of text: stdin to stdout, of any size")
    .option("--format <format>", "text, or jsonl: one record a line (--json means jsonl)", oneOf(FORMATS));
  examples(
    command,
    "npx casekeep redact < ticket.txt",
    `echo '{"id":"1","text":"Contact XYZ @example com"}' | npx casekeep redact --format jsonl`,
  ).addHelpText(
    "after",
    `
jsonl, in:  {"id","text","known"?:{"names":[],"emails":[],"phones":[],"handles":[]}}
jsonl, out: {"id","text","spans":[{"start","end","type","score"}]}   offsets: UTF-16 code units of the input text`,
  );
  command.action(async ({ format }: { format?: (typeof FORMATS)[number] }) => {
    const jsonl = (format ?? (wantsJson(command) ? "jsonl" : "text")) === "jsonl";
    const { redactJsonl, redactText } = await import("../redact/stream.ts");
    const bad = await (jsonl ? redactJsonl(process.stdin) : redactText(process.stdin));
    if (bad > 0) process.exitCode = EXIT.usage;
  });
}
