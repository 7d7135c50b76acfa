import type { Command } from "commander";
import { EXIT } from "../exit.ts";
import { askPassphrase } from "../keep/passphrase.ts";
import { withKeep } from "../keep/with-keep.ts";
import { print, say } from "../output.ts";
import { examples, group } from "../usage.ts";

export function keyProtect(program: Command): void {
  const command = group(program, "key", "the keep's master key")
    .command("protect")
    .description(
      "put the master key under a passphrase: after every start somebody must type it (npx casekeep unseal)",
    );
  examples(command, "npx casekeep key protect", "npx casekeep key protect < passphrase.txt");
  command.action(async () => {
    const passphrase = await askPassphrase("New passphrase (12 characters or more):");
    if (process.stdin.isTTY && (await askPassphrase("Once more:")) !== passphrase) {
      say("The two are not the same. Nothing was changed.");
      process.exitCode = EXIT.usage;
      return;
    }
    await withKeep({ create: false }, (keep) => keep.post("/local/key/protect", { passphrase }));
    await print(
      "The master key lies in the data folder only under this passphrase now. Without it nothing can be opened again.\n",
    );
  });
}
