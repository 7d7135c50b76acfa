import type { GuardConfigAnswer } from "@casekeep/contracts";
import type { Command } from "commander";
import { withKeep } from "../keep/with-keep.ts";
import { print, printJson } from "../output.ts";
import { readJson } from "../read-json.ts";
import { examples, exits, group, wantsJson } from "../usage.ts";

/** What to do about a file that is no JSON. */
export const GUARD_HOLDS = "docs/formats/guard.md shows what it holds.";
export const ABOUT_GUARD = "the guard that watches the network rules in front of the keep";

export function guardSet(program: Command): void {
  const command = group(program, "guard", ABOUT_GUARD)
    .command("set")
    .description("declare assets, sources of rules, feeds, policy and alerts (docs/formats/guard.md)")
    .argument("<file>", "JSON; - is stdin");
  examples(command, "npx casekeep guard set guard.json", "npx casekeep guard config | npx casekeep guard set -");
  exits(
    command,
    "0 declared, 2 the file cannot be read or something in it is wrong (nothing changed), 3 no keep here.",
  );
  command.action(async (path: string) => {
    const config = await readJson(path, GUARD_HOLDS);
    const answer = await withKeep({ create: true }, (keep) => keep.put<GuardConfigAnswer>("/api/guard/config", config));
    if (wantsJson(command)) return printJson(answer);
    const { assets, sources, feeds, alerts } = answer.config;
    await print(
      `Declared: ${many(assets, "asset")}, ${many(sources, "source")}, ${many(feeds, "feed")}, ${many(alerts.channels, "alert channel")}.\n`,
    );
    for (const [name, url] of Object.entries(answer.feedUrls)) await print(`  Feed ${name} posts to ${url}\n`);
  });
}

export function guardConfig(program: Command): void {
  const command = group(program, "guard", ABOUT_GUARD)
    .command("config")
    .description("what is declared, as guard set takes it (secrets stay where they are)");
  examples(command, "npx casekeep guard config > guard.json");
  exits(command, "0 told, 3 no keep here.");
  command.action(async () => {
    const { config } = await withKeep({ create: false }, (keep) => keep.get<GuardConfigAnswer>("/api/guard/config"));
    if (wantsJson(command)) return printJson(config);
    await print(`${JSON.stringify(config, null, 2)}\n`);
  });
}

const many = ({ length }: readonly unknown[], what: string): string => `${length} ${what}${length === 1 ? "" : "s"}`;
