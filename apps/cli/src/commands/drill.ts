import type { GuardDrill } from "@casekeep/contracts";
import type { Command } from "commander";
import { EXIT } from "../exit.ts";
import { withKeep } from "../keep/with-keep.ts";
import { plain, print, printJson } from "../output.ts";
import { examples, exits, group, wantsJson } from "../usage.ts";

interface Options {
  readonly source?: string;
  readonly real?: boolean;
}

export function drillExposure(program: Command): void {
  const command = group(program, "drill", "practise the bad day")
    .command("exposure")
    .description("open a marked rule in a copy of the declared rules and measure: change to verdict, change to seal")
    .option("--source <name>", "the declared source to copy (default: the first that a marked rule can open)")
    .option("--real", "really seal the keep: two people must unseal it afterwards");
  examples(command, "npx casekeep drill exposure", "npx casekeep drill exposure --source azure --real");
  exits(command, "0 passed, 1 failed, 2 there is no such source, 3 no keep here.");
  command.action(async ({ source, real = false }: Options) => {
    const drill = await withKeep({ create: false }, (keep) =>
      keep.post<GuardDrill>("/api/guard/drills", { real, ...(source !== undefined && { source }) }),
    );
    if (!drill.passed) process.exitCode = EXIT.negative;
    if (wantsJson(command)) return printJson(drill);
    await print(
      drill.passed
        ? `Passed on a copy of ${drill.on}: verdict after ${drill.verdictMs} ms, ${drill.real ? "keep" : "sandbox"} sealed after ${drill.sealMs} ms.\n${drill.real ? "The keep is really sealed: npx casekeep unseal, and a second person.\n" : ""}`
        : `Failed on a copy of ${drill.on}: ${plain(drill.reason, 500)}\nUntil one passes, do not trust the guard: docs/runbooks/drill.md\n`,
    );
  });
}
