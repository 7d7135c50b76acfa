import type { SealStatus } from "@casekeep/contracts";
import type { Command } from "commander";
import { EXIT } from "../exit.ts";
import { askPassphrase } from "../keep/passphrase.ts";
import { withKeep } from "../keep/with-keep.ts";
import { plain, print, printJson } from "../output.ts";
import { examples, exits, wantsJson } from "../usage.ts";

const LONGEST = 2_000;

export function seal(program: Command): void {
  const command = program
    .command("seal")
    .description("close the keep now: keys leave memory, no data is served until two people unseal it")
    .option("--reason <text>", "why, for those who unseal it", "by hand, on the machine itself");
  examples(command, "npx casekeep seal", 'npx casekeep seal --reason "a rule opened port 9200"');
  exits(command, "0 it is sealed, 3 no keep here.");
  command.action(({ reason }: { reason: string }) =>
    withKeep({ create: false }, async (keep) => show(command, await keep.post<SealStatus>("/api/seal", { reason }))),
  );
}

export function unseal(program: Command): void {
  const command = program
    .command("unseal")
    .description(
      "agree to opening the keep; a second person must agree too (on its page), and the rules are checked again",
    );
  examples(command, "npx casekeep unseal", "npx casekeep unseal --json");
  exits(
    command,
    "0 it is open, 1 it is not: another person must agree, or it was refused and says why, 3 no keep here.",
  );
  command.action(() =>
    withKeep({ create: false }, async (keep) => {
      let status = await keep.get<SealStatus>("/api/seal");
      if (!status.keyGiven) {
        const passphrase = await askPassphrase("Passphrase of the master key:");
        status = await keep.post<SealStatus>("/local/key/give", { passphrase });
      }
      if (status.state === "sealed") status = await keep.post<SealStatus>("/api/seal/consent", {});
      await show(command, status);
      if (status.state !== "open") process.exitCode = EXIT.negative;
    }),
  );
}

async function show(command: Command, status: SealStatus): Promise<void> {
  if (wantsJson(command)) return printJson(status);
  const { state, since, entries, consents, needed, queued } = status;
  if (state === "open") return print("The keep is open.\n");
  if (state === "locked") return print("The keep waits for the passphrase of its master key: npx casekeep unseal\n");
  const first = entries[0];
  const refused = entries.findLast(({ kind }) => kind === "refused" || kind === "consent");
  await print(
    [
      `The keep is ${state} since ${since}${first?.reason ? `: ${plain(first.reason, LONGEST)}` : ""}`,
      refused?.kind === "refused" ? `The last attempt to unseal was refused: ${plain(refused.reason, LONGEST)}` : "",
      `${consents.length} of ${needed} people agree to unsealing.`,
      // On this machine everybody is its operator, who is one person however often they agree.
      consents.length > 0 && consents.length < needed
        ? "Another person signs in on the keep's page and agrees within 15 minutes."
        : "",
      queued > 0 ? `${queued} ${queued === 1 ? "import waits" : "imports wait"}, encrypted.` : "",
      "",
    ]
      .filter((line, place, lines) => line !== "" || place === lines.length - 1)
      .join("\n"),
  );
}
