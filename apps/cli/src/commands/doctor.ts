import type { Command } from "commander";
import { checks } from "../checks.ts";
import { EXIT } from "../exit.ts";
import { dataFolder } from "../keep/folder.ts";
import { print, printJson } from "../output.ts";
import { examples, wantsJson } from "../usage.ts";

export function doctor(program: Command): void {
  const command = program
    .command("doctor")
    .description("look at what a keep needs here, and say what to do about what is wrong");
  examples(command, "npx casekeep doctor", "npx casekeep doctor --json");
  command.action(async () => {
    const found = await checks(dataFolder());
    const ok = found.every((check) => check.ok !== false);
    if (!ok) process.exitCode = EXIT.negative;
    if (wantsJson(command)) return printJson({ ok, checks: found });
    for (const { name, ok: good, found: text, help } of found) {
      const mark = good === null ? "-" : good ? "ok" : "NO";
      await print(`${mark.padEnd(3)} ${name.padEnd(12)} ${text}\n${help === "" ? "" : `    ${help}\n`}`);
    }
  });
}
