import type { Command } from "commander";
import { foreground } from "../keep/foreground.ts";
import { examples, settings } from "../usage.ts";

export function demo(program: Command): void {
  const command = program
    .command("demo")
    .description("run the keep with an invented organisation and its cases, and print a one-time sign-in link");
  examples(command, "npx casekeep demo", "CASEKEEP_DATA=/tmp/demo CASEKEEP_DEMO_CASES=300 npx casekeep demo");
  settings(command).action(() => foreground("demo"));
}
