import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Argument, type Command } from "commander";
import { EXIT } from "../exit.ts";
import { print, printJson, say } from "../output.ts";
import { examples, wantsJson } from "../usage.ts";

interface Options {
  readonly material?: string;
  readonly keep?: boolean;
}

export function replay(program: Command): void {
  const command = program
    .command("replay")
    .description(
      "live through 5 to 31 December 2019 again, on a real keep of its own: the rule change, the seal, the strangers",
    )
    .addArgument(new Argument("<scenario>", "which days").choices(["december-2019"]))
    .option("--material <folder>", "another telling of the same days: dumps, rules, the cloud's event, the access log")
    .option("--keep", "leave the folder of the replay where it is, and name it");
  examples(command, "npx casekeep replay december-2019", "npx casekeep replay december-2019 --json");
  command.addHelpText(
    "after",
    "\nExit codes: 0 every step passed, 1 some did not, 2 bad material, 3 the keep did not start.",
  );
  command.action(async (_scenario: string, options: Options) => {
    const { materialFrom } = await import("../replay/material.ts");
    const { replay: run } = await import("../replay/run.ts");
    const material = await materialFrom(options.material);
    const folder = await mkdtemp(join(tmpdir(), "casekeep-replay-"));
    try {
      const found = await run(material, folder, say);
      if (!found.passed) process.exitCode = EXIT.negative;
      if (wantsJson(command)) return await printJson(found);
      await print(
        [
          `\n${found.passed ? "Every step passed." : "Some steps did not pass."} As it was: ${found.exposed_days} days open. Here: sealed after ${found.product_behaviour.seal_within_seconds_of_rule_change ?? "more than 60"} s.`,
          "Not there yet:",
          ...found.not_there_yet.map((one) => `  ${one}`),
          "",
        ].join("\n"),
      );
    } finally {
      if (options.keep) say(`The replay's folder: ${folder}`);
      else await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}
