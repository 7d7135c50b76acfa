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

const here = (name: string): URL => new URL(name, import.meta.url);
/** Marked with whom rules take for somebody, and values without their rules. */
const MARKED_FOR_NAMES = here("lines/");
/** Marked with all that rules take. */
const MARKED_WHOLE = here("value-lines/");
/** Rows of the corpus marked with what rules take: those in which they alone take a word for somebody, and those that a training would lose. */
const MARKED_ROWS = here("rows/");

/** All lines, as they teach of names. */
export const linesOfNames = (): Line[] => [...allLines(MARKED_FOR_NAMES), ...allLines(MARKED_WHOLE).map(withoutNone)];
/** All lines, as they teach of values. */
export const linesOfValues = (): Line[] => [...allLines(MARKED_WHOLE), ...allLines(MARKED_FOR_NAMES).map(withoutRules)];
/** The corpus, of each file as many rows as `counts` says. */
export const rowsOfCorpus = (counts: Readonly<Record<string, number>>): Line[] => [
  ...corpusLines(here("../../corpus/"), counts),
  ...allLines(MARKED_ROWS),
];

/** What only looks like a value is nothing to whoever looks for names, and what tells a value is no matter. */
const withoutNone = ({ text, marks }: Line): Line => ({
  text,
  marks: marks
    .filter(({ type }) => type !== "NONE")
    .map((mark) => (mark.type === "PERSON" || mark.type === "NOT" ? mark : { ...mark, rule: "" })),
});
const withoutRules = ({ text, marks }: Line): Line => ({
  text,
  marks: marks.filter(({ type }) => type !== "NOT").map((mark) => ({ ...mark, rule: "" })),
});

function allLines(folder: URL): Line[] {
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
function corpusLines(folder: URL, counts: Readonly<Record<string, number>>): Line[] {
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
