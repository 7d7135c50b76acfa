import type { FixReport } from "@casekeep/exposure";
import { described } from "./sentence.ts";
import { section } from "./table.ts";

/** For people: what to run, then what else that closes and what is left. */
export function fixTable({
  steps,
  exposed,
  alsoCloses,
  remaining,
  unreadable,
  assumptions,
}: Omit<FixReport, "files">): string {
  const blocks = [
    exposed.length === 0 ? "Nothing is exposed." : "",
    ...steps.map(
      ({ at, change, commands }, i) => `${i + 1}. ${change}  (${at.file}:${at.line})\n${indented(commands)}`,
    ),
    steps.length > 0 && remaining.length === 0
      ? "Judged again with these changes: nothing is exposed any more, and nothing is newly reachable."
      : "",
    section("Also closes", alsoCloses.map(described)),
    section("Stays exposed, no change was found", remaining.map(described)),
    section("Assumed", assumptions),
    section(
      "Could not be read",
      unreadable.map(({ file, reason }) => `${file}: ${reason}`),
    ),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

const indented = (commands: readonly string[]): string =>
  commands
    .flatMap((command) => command.split("\n"))
    .map((line) => `   ${line}`)
    .join("\n");
