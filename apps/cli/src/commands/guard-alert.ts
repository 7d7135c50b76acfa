import type { Command } from "commander";
import { instead } from "../exit.ts";
import { withKeep } from "../keep/with-keep.ts";
import { plain, print, printJson } from "../output.ts";
import { examples, exits, group, wantsJson } from "../usage.ts";
import { ABOUT_GUARD } from "./guard-set.ts";

export function guardAlertTest(program: Command): void {
  const command = group(program, "guard", ABOUT_GUARD)
    .command("alert-test")
    .description("send a test to an alert channel, and say whether the other side took it")
    .argument("<channel>", "as guard status shows it");
  examples(command, "npx casekeep guard alert-test on-call");
  exits(command, "0 it was taken, 2 it was not, for the reason given, or there is no such channel, 3 no keep here.");
  command.action((name: string) =>
    withKeep({ create: false }, async (keep) => {
      const answer = await keep
        .post<object>(`/api/guard/channels/${encodeURIComponent(name)}/test`)
        .catch(
          instead("NOT_FOUND", `There is no channel ${plain(name, 60)}.`, "npx casekeep guard status names them."),
        );
      if (wantsJson(command)) return printJson(answer);
      await print(`${name} took the test.\n`);
    }),
  );
}
