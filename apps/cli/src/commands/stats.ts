import type { Command } from "commander";
import { withKeep } from "../keep/with-keep.ts";
import { bytes, count, print, printJson } from "../output.ts";
import { examples, wantsJson } from "../usage.ts";

interface Stats {
  readonly cases: number;
  readonly messages: number;
  readonly bytesOnDisk: number;
  readonly newest: string | number | null;
  readonly bytesPerMessage: number | null;
}

export function stats(program: Command): void {
  const command = program
    .command("stats")
    .description("how many cases and messages there are, and what they take on disk");
  examples(command, "npx casekeep stats", "npx casekeep stats --json");
  command.action(async () => {
    const found = await withKeep({ create: false }, (keep) => keep.get<Stats>("/api/stats"));
    if (wantsJson(command)) return printJson(found);
    const each = found.bytesPerMessage === null ? "" : ` (${Math.round(found.bytesPerMessage)} bytes a message)`;
    const newest = found.newest === null ? "none" : new Date(found.newest).toISOString();
    await print(
      `Cases     ${count(found.cases)}\nMessages  ${count(found.messages)}\n` +
        `On disk   ${bytes(found.bytesOnDisk)}${each}\nNewest    ${newest}\n`,
    );
  });
}
