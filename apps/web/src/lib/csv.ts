export type Cell = string | number | null;
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** RFC 4180 with CRLF. Text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function toCsv(table: Table): string {
  const cell = (value: Cell): string => {
    if (value === null) return "";
    if (typeof value === "number") return String(value);
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [table.columns, ...table.rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** YYYY-MM-DD, as Swedes write it. */
const day = (at: number, timeZone: string): string => new Intl.DateTimeFormat("sv-SE", { timeZone }).format(at);

/**
 * A file's name that says of what and of when, so that two periods of one figure are told apart on the disk.
 * @param from first instant of the period, ISO 8601; null where it has no beginning
 * @param to first instant after it; null where it has no end
 * @param timeZone whose days these are
 */
export function csvName(name: string, from: string | null, to: string | null, timeZone: string): string {
  const parts = [
    name,
    from && `from-${day(Date.parse(from), timeZone)}`,
    to && `to-${day(Date.parse(to) - 1, timeZone)}`,
  ];
  return `${parts.filter(Boolean).join("-")}.csv`;
}

/** Hands the table to the browser's download; the text never leaves this machine. */
export function downloadCsv(name: string, table: Table): void {
  // A byte order mark, or spreadsheets read UTF-8 as Latin-1.
  const blob = new Blob(["\uFEFF", toCsv(table)], { type: "text/csv;charset=utf-8" });
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
