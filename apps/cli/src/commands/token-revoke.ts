import type { TokenList } from "@casekeep/contracts";
import type { Command } from "commander";
import { instead } from "../exit.ts";
import { withKeep } from "../keep/with-keep.ts";
import { fitted } from "../layout.ts";
import { plain, print, printJson } from "../output.ts";
import { examples, exits, group, wantsJson } from "../usage.ts";
import { ABOUT_TOKENS } from "./token-create.ts";

export function tokenList(program: Command): void {
  const command = group(program, "token", ABOUT_TOKENS)
    .command("list")
    .description("which tokens there are or were, newest first: for what, until when, and the day of their last use");
  examples(command, "npx casekeep token list", "npx casekeep token list --json");
  exits(command, "0 told, 3 not available now.");
  command.action(() =>
    withKeep({ create: false }, async (keep) => {
      const { items } = await keep.get<TokenList>("/local/tokens");
      if (wantsJson(command)) return printJson({ items });
      const now = new Date().toISOString();
      const rows = items.map(({ id, role, name, expiresAt, revokedAt, lastUsedDay }) => [
        id,
        role,
        plain(name, 40),
        revokedAt ? `revoked ${revokedAt}` : `${expiresAt < now ? "expired" : "until"} ${expiresAt}`,
        lastUsedDay ?? "never",
      ]);
      await print(
        rows.length === 0
          ? "None was made: npx casekeep token create --role ROLE\n"
          : `${fitted([["ID", "ROLE", "NAME", "VALID", "LAST USED"], ...rows])}\n`,
      );
    }),
  );
}

export function tokenRevoke(program: Command): void {
  const command = group(program, "token", ABOUT_TOKENS)
    .command("revoke")
    .description("end a token now: the next request with it is refused")
    .argument("<id>", "as token list shows it");
  examples(command, "npx casekeep token revoke 3f0c5a52-6f0e-4b9f-9a51-1f0a4de2a9a1");
  exits(command, "0 it is ended, 2 there is no such token or it was ended before, 3 not available now.");
  command.action((id: string) =>
    withKeep({ create: false }, async (keep) => {
      const none = [`There is no valid token ${plain(id, 60)}.`, "npx casekeep token list shows the ids."] as const;
      const answer = await keep
        .delete<object>(`/local/tokens/${encodeURIComponent(id)}`)
        .catch(instead("NOT_FOUND", ...none))
        .catch(instead("BAD_REQUEST", ...none));
      if (wantsJson(command)) return printJson(answer);
      await print("It is ended.\n");
    }),
  );
}
