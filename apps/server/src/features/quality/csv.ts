import type { AffectedText } from "@casekeep/contracts";

const COLUMNS = [
  "case",
  "message",
  "at",
  "place",
  "type",
  "rule",
  "values",
  "characters",
  "person",
  "visibility",
  "language",
  "source",
] as const;

/** The heading line of the list as a table (RFC 4180). */
export const CSV_HEAD = `${COLUMNS.join(",")}\r\n`;

export const csvLine = (one: AffectedText): string =>
  `${COLUMNS.map((column) => cell(String(one[column] ?? ""))).join(",")}\r\n`;

/** A value that a spreadsheet would take for a formula is kept from being one. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
