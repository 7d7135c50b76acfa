import { ROLES, type Role } from "@casekeep/contracts";
import type { Command } from "commander";
import { withKeep } from "../keep/with-keep.ts";
import { print, printJson } from "../output.ts";
import { examples, oneOf, wantsJson } from "../usage.ts";

export function link(program: Command): void {
  const command = program
    .command("link")
    .description("make a one-time link: with --role an invitation, without it a way in for the first administrator")
    .option("--role <role>", `role of the invited person: ${ROLES.join(", ")}`, oneOf(ROLES));
  examples(command, "npx casekeep link", "npx casekeep link --role agent --json");
  command.action(async ({ role }: { role?: Role }) => {
    const made = await withKeep({ create: true }, (keep) =>
      keep.post<{ url: string; expiresAt: string }>("/local/links", role === undefined ? {} : { role }),
    );
    if (wantsJson(command)) await printJson(made);
    else await print(`${made.url}\nWorks once, until ${made.expiresAt}.\n`);
  });
}
