import type { Command } from "commander";
import { EXIT, unavailable } from "../exit.ts";
import { keepClient } from "../keep/client.ts";
import { dataFolder, socketPath } from "../keep/folder.ts";
import { runningStatus } from "../keep/with-keep.ts";
import { plain, print, printJson } from "../output.ts";
import { examples, wantsJson } from "../usage.ts";

export function status(program: Command): void {
  const command = program.command("status").description("whether a keep runs on this data folder, and how it is");
  examples(command, "npx casekeep status", "npx casekeep status --json");
  command.action(async () => {
    const data = dataFolder();
    const found = await runningStatus(keepClient(socketPath(data)));
    if (found === undefined)
      throw unavailable(`No keep is running on ${data}.`, "Start one: npm start.", "NOT_RUNNING");
    const { troubles = [] } = found;
    if (wantsJson(command)) await printJson(found);
    else {
      const demo = found.demo ? ", demo organisation" : "";
      await print(
        `Casekeep ${found.version} (process ${found.pid}) is ${found.state}: ${found.organisation}${demo}\n` +
          `Data in ${data}; ${found.listen === null ? "no network address" : `listens on ${found.listen}`}\n` +
          troubles.map((one) => `TROUBLE: ${plain(one, 300)}\n`).join(""),
      );
    }
    // Sealed, still starting or without a store: it is there, and it does not serve.
    if (found.state !== "open" || troubles.length > 0) process.exitCode = EXIT.negative;
  });
}
