import type { Report, Result } from "@casekeep/exposure";
import { fitted, terminal } from "../layout.ts";
import { plain } from "../output.ts";

const ORDER: readonly Result["verdict"][] = ["exposed", "unknown", "restricted", "closed"];
const HEAD = ["TARGET", "PORTS", "VERDICT", "WHO", "RULE", "AT", "WITNESS"];
/** A wider cell would push the rest off the screen; `--json` has everything. */
const WIDEST = [60, 36, 10, 64, 64, 160, 100];

/** For people: the worst first, then what was assumed and what could not be read. */
export function table(report: Report, nothing: string): string {
  const { results, unreadable, assumptions } = report;
  const rows = [...results].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict)).map(cells);
  const blocks = [
    rows.length > 0 ? grid([HEAD, ...rows]) : nothing,
    summary(results),
    section("Assumed", assumptions),
    section(
      "Could not be read",
      unreadable.map(({ file, reason }) => `${file}: ${reason}`),
    ),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function cells(row: Result): string[] {
  const { witness } = row;
  return [
    row.target,
    `${row.protocol} ${few(row.ports, 4, ",")}`,
    row.verdict,
    row.sources.length > 0 ? few(row.sources, 3, ", ") : row.verdict === "closed" ? "nobody" : "not known",
    few(
      row.responsible.map(({ rule }) => rule),
      1,
      "",
    ) || "-",
    row.responsible.length > 0 ? `${row.responsible[0]!.file}:${row.responsible[0]!.line}` : "-",
    witness ? `${witness.source} -> ${ending(witness.destination, witness.port)}/${witness.protocol}` : "-",
  ];
}

function ending(destination: string | undefined, port: number): string {
  if (destination === undefined) return String(port);
  return destination.includes(":") ? `[${destination}]:${port}` : `${destination}:${port}`;
}

function few(items: readonly string[], most: number, between: string): string {
  const shown = items.slice(0, most).join(between);
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

/**
 * Columns as wide as their widest cell; the last one ends where its text ends. On a terminal too narrow for that, row below row, whole.
 * @param width columns of the terminal
 */
export function grid(
  rows: readonly (readonly string[])[],
  widest: readonly number[] = WIDEST,
  width: number = terminal(),
): string {
  const shown = rows.map((row) => row.map((cell, i) => plain(cell, widest[i])));
  const widths = (shown[0] ?? []).map((_, i) => Math.max(...shown.map((row) => [...(row[i] ?? "")].length)));
  const lines = shown.map((row) =>
    row
      .map((cell, i) => cell + " ".repeat(widths[i]! - [...cell].length))
      .join("  ")
      .trimEnd(),
  );
  return lines.some((line) => [...line].length > width) ? fitted(rows, width) : lines.join("\n");
}

function summary(results: readonly Result[]): string {
  const parts = ORDER.map((verdict) => [results.filter((row) => row.verdict === verdict).length, verdict] as const);
  return parts
    .filter(([many]) => many > 0)
    .map(([many, verdict]) => `${many} ${verdict}`)
    .join(", ");
}

export function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}:\n${lines.map((line) => `  ${plain(line, 500)}`).join("\n")}`;
}
