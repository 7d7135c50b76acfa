import { plain } from "./output.ts";

/** A terminal tells how wide it is; a file or a pipe takes lines as long as they are. */
export const terminal = (): number => process.stdout.columns ?? Number.POSITIVE_INFINITY;
const LONGEST_CELL = 500;
const BETWEEN = 2;
/** A last column narrower than this reads worse than one line below the other. */
const NARROWEST = 28;
const INDENT = "  ";

/**
 * A table as wide as there is room: nothing is cut off. Where it is too wide its last column goes on below itself; where that leaves too little, each
 * row is a block with its columns' names.
 * @param rows the first names the columns
 * @param width columns of the terminal
 */
export function fitted(rows: readonly (readonly string[])[], width: number = terminal()): string {
  const shown = rows.map((row) => row.map((cell) => plain(cell, LONGEST_CELL)));
  const widths = (shown[0] ?? []).map((_, i) => Math.max(...shown.map((row) => [...(row[i] ?? "")].length)));
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + BETWEEN, 0);
  const last = widths.at(-1) ?? 0;
  const room = width - before;
  if (room < Math.min(last, NARROWEST)) return blocks(shown, width);
  return shown
    .map((row) => {
      const head = row.slice(0, -1).map((cell, i) => cell + " ".repeat(widths[i]! - [...cell].length + BETWEEN));
      const [first = "", ...rest] = wrapped(row.at(-1) ?? "", Math.min(last, room));
      return [`${head.join("")}${first}`.trimEnd(), ...rest.map((line) => " ".repeat(before) + line)].join("\n");
    })
    .join("\n");
}

/** One row below the other: its first cell, then each other one with its column's name. */
function blocks([head = [], ...rows]: readonly (readonly string[])[], width: number): string {
  const names = Math.max(...head.slice(1).map((name) => name.length));
  return rows
    .map(([first = "", ...rest]) =>
      [
        first,
        ...rest.flatMap((cell, i) => {
          if (cell === "") return [];
          const label = `${INDENT}${(head[i + 1] ?? "").padEnd(names)}  `;
          const lines = wrapped(cell, Math.max(width - label.length, NARROWEST / 2));
          return lines.map((line, place) => (place === 0 ? label : " ".repeat(label.length)) + line);
        }),
      ].join("\n"),
    )
    .join("\n");
}

/** Broken between words, and within a word that is longer than a line. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    let rest = [...word];
    const free = width - [...line].length - (line === "" ? 0 : 1);
    if (rest.length <= free) {
      line = line === "" ? word : `${line} ${word}`;
      continue;
    }
    if (line !== "") lines.push(line);
    for (; rest.length > width; rest = rest.slice(width)) lines.push(rest.slice(0, width).join(""));
    line = rest.join("");
  }
  return [...lines, line];
}
