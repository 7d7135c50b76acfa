import type { KeepCalendar } from "@casekeep/contracts";
import type { Command } from "commander";
import { withKeep } from "../keep/with-keep.ts";
import { print, printJson } from "../output.ts";
import { readJson } from "../read-json.ts";
import { examples, exits, group, wantsJson } from "../usage.ts";

const ABOUT = "business hours, by which the keep counts its figures and promises";

export function calendarSet(program: Command): void {
  const command = group(program, "calendar", ABOUT)
    .command("set")
    .description("put business hours in force; every case is measured anew by them")
    .argument("<file>", 'JSON: {"tz","days":{"1":[[540,1020]]},"holidays":[]}; - is stdin');
  examples(
    command,
    "npx casekeep calendar set calendar.json",
    "npx casekeep calendar show | npx casekeep calendar set -",
  );
  exits(
    command,
    "0 in force, 2 the file cannot be read or something in it is wrong (nothing changed), 3 no keep here.",
  );
  command.action(async (path: string) => {
    const wanted = await readJson(path, "npx casekeep calendar show prints what it holds.");
    const answer = await withKeep({ create: true }, (keep) => keep.put<KeepCalendar>("/api/calendar", wanted));
    if (wantsJson(command)) return printJson(answer);
    await print("In force. Cases that are there already are measured anew, which the dashboards show.\n");
  });
}

export function calendarShow(program: Command): void {
  const command = group(program, "calendar", ABOUT)
    .command("show")
    .description("the business hours in force, as calendar set takes them");
  examples(command, "npx casekeep calendar show > calendar.json");
  exits(command, "0 told, 3 no keep here.");
  command.action(async () => {
    const { calendar } = await withKeep({ create: false }, (keep) => keep.get<KeepCalendar>("/api/calendar"));
    if (wantsJson(command)) return printJson(calendar);
    await print(`${JSON.stringify(calendar, null, 2)}\n`);
  });
}
