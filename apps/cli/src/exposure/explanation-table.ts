import type { Explanation, Unreadable } from "@casekeep/exposure";
import { grid, section } from "./table.ts";

interface Explained {
  readonly results: readonly Explanation[];
  readonly unreadable: readonly Unreadable[];
  readonly assumptions: readonly string[];
}

/** For people: each target with the rules the packet meets, one below the other. */
export function explanationTable({ results, unreadable, assumptions }: Explained): string {
  const rows = results.flatMap(({ target, outcome, rules }) => {
    const lines = rules.map(({ rule, file, line }) => [rule, `${file}:${line}`] as const);
    const [first = ["-", "-"] as const, ...others] = lines;
    return [[target, outcome, ...first], ...others.map((line) => ["", "", ...line])];
  });
  const blocks = [
    rows.length > 0
      ? grid([["TARGET", "OUTCOME", "RULE", "AT"], ...rows], [60, 10, 100, 160])
      : "No network rules in the input.",
    section("Assumed", assumptions),
    section(
      "Could not be read",
      unreadable.map(({ file, reason }) => `${file}: ${reason}`),
    ),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}
