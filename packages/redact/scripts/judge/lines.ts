/**
 * Labelled messages that the judge of names, or the finder of values, is trained on: `lang|text`, with `[[TYPE|value]]` for what is personal, `[[NOT:rule|words]]`
 * for who only looks like somebody and `[[NONE:rule|value]]` for what only looks like somebody's value; `[[PERSON:rule|value]]` where a rule finds who is somebody.
 */
import { readdirSync, readFileSync } from "node:fs";
import { normalise } from "../../src/normalise/normalise.ts";
import { type CorpusRow, type Mark, unmarked } from "../marked.ts";

export interface Line {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export const lineOf = (line: string): Line => unmarked(line.slice(line.indexOf("|") + 1));

/** The line in its normal form, which is what is judged: full-width signs and the like are others there. */
export function asRead(line: Line): Line {
  const { text, from, to } = normalise(line.text);
  if (from === null || to === null) return { text, marks: line.marks };
  const marks = line.marks.map((mark) => {
    let start = 0;
    while (start < text.length && (from[start] as number) < mark.start) start++;
    let end = start;
    while (end < text.length && (to[end] as number) <= mark.end) end++;
    return { ...mark, start, end };
  });
  return { text, marks: marks.filter(({ start, end }) => start < end) };
}

export function allLines(folder: URL): Line[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map((line) => asRead(lineOf(line)));
}

/** How many rows of each file of the corpus there are. */
export function countRows(folder: URL): Record<string, number> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".jsonl"))
      .sort()
      .map((name) => [name, rowsOf(folder, name).length]),
  );
}

/** The first rows of each file of the corpus, as many as `counts` says. */
export function corpusLines(folder: URL, counts: Readonly<Record<string, number>>): Line[] {
  return Object.entries(counts).flatMap(([name, count]) =>
    rowsOf(folder, name)
      .slice(0, count)
      .map((row) => {
        const { text, spans } = JSON.parse(row) as CorpusRow;
        return asRead({ text, marks: spans.map((span) => ({ ...span, rule: "" })) });
      }),
  );
}

const rowsOf = (folder: URL, name: string): string[] =>
  readFileSync(new URL(name, folder), "utf8")
    .split("\n")
    .filter((row) => row !== "");
