/**
 * Writes docs/errors.md from the table of errors in packages/contracts. Run it after changing that table:
 * `node scripts/errors-doc.ts`. tests/promises.test.ts fails while the page is behind.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ERRORS } from "../packages/contracts/src/index.ts";

const HEAD = ["code", "status", "what happened", "what to do"] as const;

/** The page as it should be, its table in the form the formatter keeps. */
export function errorsPage(): string {
  const rows = Object.entries(ERRORS).map(([code, { status, message, help }]) => [
    `\`${code}\``,
    String(status),
    cell(message),
    cell(help),
  ]);
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((text, column) => text.padEnd(widths[column]!)).join(" | ")} |`;
  return `# Errors

Every error that leaves Casekeep over HTTP has the form \`{"error":{"code","message","help"}}\`; the command line prints the same
three. \`code\` is stable, \`message\` says what happened and may name the field or the size, \`help\` says what to do. None of
them ever carries a value out of a case.

This page is written by \`scripts/errors-doc.ts\` from \`packages/contracts/src/errors.ts\`.

${[line(HEAD), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n")}
`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, "..", "docs", "errors.md"), errorsPage());
