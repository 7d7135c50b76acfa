import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@casekeep/exposure";
import { type Command, Option } from "commander";
import { ROOT } from "../../../../scripts/bootstrap.mjs";
import { usage } from "../exit.ts";
import { print, printJson, say } from "../output.ts";
import { oneOf, wantsJson } from "../usage.ts";

const FORMATS = ["table", "json", "sarif", "junit", "ocsf"] as const;
export type Format = (typeof FORMATS)[number];

export const formatOption = (): Option =>
  new Option("--format <format>", "table, json, sarif (2.1.0), junit or ocsf (Detection Finding)").argParser(
    oneOf(FORMATS),
  );

/** `--json` and `--format json` are the same, for errors too. */
export function formatOf(command: Command, asked: Format | undefined): Format {
  if (!wantsJson(command)) {
    if (asked === "json") command.parent?.parent?.setOptionValue("json", true);
    return asked ?? "table";
  }
  if (asked !== undefined && asked !== "json") {
    throw usage(`--json and --format ${asked} exclude each other.`, "Give one of them.");
  }
  return "json";
}

/** `baseline`: the report is what is new against an earlier state. */
export async function answer(report: Report, format: Format, nothing: string, baseline = false): Promise<void> {
  if (format === "table") await print((await import("./table.ts")).table(report, nothing));
  else if (format === "json") await printJson(report);
  else if (format === "sarif")
    await printJson((await import("./sarif.ts")).sarif(report, { version: version(), baseline }));
  else if (format === "ocsf") await printJson((await import("./ocsf.ts")).ocsf(report, version(), Date.now()));
  else await print((await import("./junit.ts")).junit(report));
}

const version = (): string =>
  (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string }).version;

/** What was not looked at is said, so that silence about it is no verdict. */
export function sayPassedOver(paths: readonly string[]): void {
  if (paths.length === 0) return;
  const more = paths.length > 3 ? ", ..." : "";
  say(`Passed over as no rule files: ${paths.length} (${paths.slice(0, 3).join(", ")}${more})`);
}
