import { ROLES, type Role } from "@casekeep/contracts";
import type { Command } from "commander";
import { withKeep } from "../keep/with-keep.ts";
import { print, printJson, say } from "../output.ts";
import { examples, group, oneOf, wantsJson, wholeNumber } from "../usage.ts";

interface Options {
  readonly role: Role;
  readonly name?: string;
  readonly days?: number;
}

export const ABOUT_TOKENS = "tokens for scripts";

export function tokenCreate(program: Command): void {
  const command = group(program, "token", ABOUT_TOKENS)
    .command("create")
    .description("make a token for scripts: Authorization: Bearer <token>")
    .requiredOption("--role <role>", `what it may do: ${ROLES.join(", ")}`, oneOf(ROLES))
    .option("--name <name>", "what it is for (shown in the audit trail)")
    .option("--days <n>", "days until it expires (default 30)", wholeNumber(1, 365));
  examples(
    command,
    "npx casekeep token create --role analyst --name nightly-report",
    "npx casekeep token create --role agent --days 1 --json",
  );
  command.action(async ({ role, name, days }: Options) => {
    const made = await withKeep({ create: true }, (keep) =>
      keep.post<{ token: string; id: string; expiresAt: string }>("/local/tokens", { role, name, days }),
    );
    if (wantsJson(command)) return printJson(made);
    say(`Token ${made.id}, role ${role}, until ${made.expiresAt}. It is shown this once:`);
    await print(`${made.token}\n`);
  });
}
