import { join } from "node:path";
import type { Command } from "commander";
import { become, ROOT } from "../../../../scripts/bootstrap.mjs";
import { examples, group, wholeNumber } from "../usage.ts";

/** What can be measured, and the script that does it. */
const BENCHES = [
  ["ingest", "ingest.ts", "messages a second from an export to a searchable keep, bytes on disk, memory"],
  ["search", "questions.ts", "how long dashboards, searches and opening a case take"],
  ["busy", "busy.ts", "how long light requests take while an import and heavy questions run"],
  [
    "peers",
    "peers.ts",
    "the same beside SQLite FTS5, PostgreSQL with GIN, and OpenSearch where Java and Maven are there",
  ],
  [
    "scale",
    "scale.ts",
    "the case store with any number of messages: answers checked, times, bytes on disk; goes on where it was broken off",
  ],
] as const;

/** What needs no synthetic messages. */
const FIXED = [
  ["exposure", "exposure.ts", "verdicts on thousands of network rules, differences, and the start of the command"],
  ["guard", "guard.ts", "the live guard, from a changed rule file to the finding that is written down"],
  [
    "redact",
    "redact.ts",
    "leak, precision, speed and hostile strings of the redaction beside three libraries from npm",
  ],
] as const;

const ABOUT = "measure this machine; tables go to bench/results/";

interface Options {
  readonly messages?: number;
  readonly seed: string;
  readonly folder?: string;
  readonly sample?: number;
  readonly keep?: boolean;
  readonly check?: boolean;
}

export function bench(program: Command): void {
  for (const [name, script, description] of FIXED) {
    const command = group(program, "bench", ABOUT).command(name).description(description);
    examples(command, `npx casekeep bench ${name}`);
    command.action(() => become([join(ROOT, "bench", script)]));
  }
  for (const [name, script, description] of BENCHES) {
    const command = group(program, "bench", ABOUT)
      .command(name)
      .description(description)
      .option("--messages <n>", "how many synthetic messages", wholeNumber(1000, 10 ** 9))
      .option("--seed <seed>", "the same seed makes the same messages", "bench");
    examples(command, `npx casekeep bench ${name}`, `npx casekeep bench ${name} --messages 50000`);
    if (name === "scale")
      command
        .option("--folder <dir>", "where the data goes, instead of the system's temporary folder")
        .option("--sample <n>", "messages read back one by one", wholeNumber(1000, 10 ** 9))
        .option("--keep", "leave the data; the next run of the same size checks and measures it again")
        .option("--check", "only whether the answers are right; measures nothing");
    command.action(({ messages, seed, folder, sample, keep, check }: Options) =>
      become([
        join(ROOT, "bench", script),
        ...["--seed", seed],
        ...(folder === undefined ? [] : ["--folder", folder]),
        ...(messages === undefined ? [] : ["--messages", String(messages)]),
        ...(sample === undefined ? [] : ["--sample", String(sample)]),
        ...(keep === true ? ["--keep"] : []),
        ...(check === true ? ["--check"] : []),
      ]),
    );
  }
}
