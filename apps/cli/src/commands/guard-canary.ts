import type { GuardCanaries } from "@casekeep/contracts";
import type { Command } from "commander";
import { instead } from "../exit.ts";
import { namesOf } from "../keep/names.ts";
import { withKeep } from "../keep/with-keep.ts";
import { fitted } from "../layout.ts";
import { plain, print, printJson } from "../output.ts";
import { examples, exits, group, wantsJson, wholeNumber } from "../usage.ts";
import { ABOUT_GUARD } from "./guard-set.ts";

const MOST = 20;

export function guardCanaryAdd(program: Command): void {
  const command = group(program, "guard", ABOUT_GUARD)
    .command("canary-add")
    .description("plant made-up closed cases that nobody has a reason to open: whoever does sets off the alarm")
    .option("--count <n>", `how many, at most ${MOST}`, wholeNumber(1, MOST), 1);
  examples(command, "npx casekeep guard canary-add --count 5");
  exits(command, "0 planted, 2 bad usage, 3 not now: no keep here, or it is sealed.");
  command.action(({ count }: { count: number }) =>
    withKeep({ create: false }, async (keep) => {
      const answer = await keep.post<GuardCanaries>("/api/guard/canaries", { count });
      if (wantsJson(command)) return printJson(answer);
      const lie = answer.items.length === 1 ? "1 canary lies" : `${answer.items.length} canaries lie`;
      await print(`${lie} among the cases. Tell nobody which: npx casekeep guard canaries\n`);
    }),
  );
}

export function guardCanaries(program: Command): void {
  const command = group(program, "guard", ABOUT_GUARD).command("canaries").description("which cases are canaries");
  examples(command, "npx casekeep guard canaries --json");
  exits(command, "0 told, 3 no keep here.");
  command.action(() =>
    withKeep({ create: false }, async (keep) => {
      const answer = await keep.get<GuardCanaries>("/api/guard/canaries");
      if (wantsJson(command)) return printJson(answer);
      if (answer.items.length === 0) return print("None is planted: npx casekeep guard canary-add\n");
      const nameOf = await namesOf(keep);
      const rows = answer.items.map((one) => [one.id, one.case, one.createdAt, nameOf(one.by)]);
      await print(`${fitted([["ID", "CASE", "PLANTED", "BY"], ...rows])}\n`);
    }),
  );
}

export function guardCanaryRemove(program: Command): void {
  const command = group(program, "guard", ABOUT_GUARD)
    .command("canary-remove")
    .description("make a canary an ordinary case: opening it alarms nobody any more")
    .argument("<id>", "as guard canaries shows it");
  examples(command, "npx casekeep guard canary-remove 3f0c5a52-6f0e-4b9f-9a51-1f0a4de2a9a1");
  exits(command, "0 done, 2 there is no such canary, 3 no keep here.");
  command.action((id: string) =>
    withKeep({ create: false }, async (keep) => {
      const answer = await keep
        .delete<object>(`/api/guard/canaries/${encodeURIComponent(id)}`)
        .catch(
          instead("NOT_FOUND", `There is no canary ${plain(id, 60)}.`, "npx casekeep guard canaries shows the ids."),
        );
      if (wantsJson(command)) return printJson(answer);
      await print("It is an ordinary case now.\n");
    }),
  );
}
