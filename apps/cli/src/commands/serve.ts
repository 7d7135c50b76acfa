import type { Command } from "commander";
import { foreground } from "../keep/foreground.ts";
import { examples, settings } from "../usage.ts";

export function serve(program: Command): void {
  const command = program.command("serve").description("run the keep in the foreground until Ctrl-C");
  examples(
    command,
    "npx casekeep serve",
    "CASEKEEP_DATA=/srv/casekeep CASEKEEP_LISTEN=127.0.0.1:7300 npx casekeep serve",
  );
  settings(command).action(() => foreground("serve"));
}
