/**
 * Writes docs/errors.md from the tables of errors in packages/contracts and the command line. Run it after changing one:
 * `node scripts/errors-doc.ts`. tests/promises.test.ts fails while the page is behind.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CLI_ERRORS } from "../apps/cli/src/exit.ts";
import { ERRORS } from "../packages/contracts/src/index.ts";

/** The page as it should be, its table in the form the formatter keeps. */
export function errorsPage(): string {
  const served = Object.entries(ERRORS).map(([code, { status, ...told }]) => [code, String(status), told] as const);
  const printed = Object.entries(CLI_ERRORS).map(([code, { exit, ...told }]) => [code, String(exit), told] as const);
  return `# Errors

Every error that leaves Casekeep over HTTP has the form \`{"error":{"code","message","help"}}\`; the command line prints the same
three. \`code\` is stable, \`message\` says what happened and may name the field or the size, \`help\` says what to do. None of
them ever carries a value out of a case.

This page is written by \`scripts/errors-doc.ts\` from \`packages/contracts/src/errors.ts\` and \`apps/cli/src/exit.ts\`.

${table("status", served)}

The command line alone:

${table("exit", printed)}
`;
}

type Row = readonly [code: string, number: string, told: { readonly message: string; readonly help: string }];

function table(number: string, errors: readonly Row[]): string {
  const head = ["code", number, "what happened", "what to do"];
  const rows = errors.map(([code, value, { message, help }]) => [`\`${code}\``, value, cell(message), cell(help)]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, column) => text.padEnd(widths[column]!)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

if (import.meta.main) writeFileSync(join(import.meta.dirname, "..", "docs", "errors.md"), errorsPage());
