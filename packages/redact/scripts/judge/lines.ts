/**
 * Labelled messages that the judge of names is trained on: `lang|text`, with `[[TYPE|value]]` for what is personal and `[[NOT:rule|words]]` for who only looks
 * like somebody; `[[PERSON:rule|value]]` where a rule finds who is somebody.
 */
import { readdirSync, readFileSync } from "node:fs";
import { normalise } from "../../src/normalise/normalise.ts";
import type { CorpusRow } from "../marked.ts";

export interface Line {
  readonly lang: string;
  readonly text: string;
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly rule: string;
  }[];
}

export function lineOf(line: string): Line {
  const bar = line.indexOf("|");
  const marked = line.slice(bar + 1).replace(/\\(n|\\)/g, (_, c: string) => (c === "n" ? "\n" : "\\"));
  let text = "";
  const marks: { start: number; end: number; type: string; rule: string }[] = [];
  let at = 0;
  for (const hit of marked.matchAll(/\[\[([A-Z]+)(?::([\w-]+))?\|([\s\S]*?)\]\](?!\])/g)) {
    text += marked.slice(at, hit.index);
    marks.push({
      start: text.length,
      end: text.length + (hit[3] as string).length,
      type: hit[1] as string,
      rule: hit[2] ?? "",
    });
    text += hit[3];
    at = hit.index + hit[0].length;
  }
  return { lang: line.slice(0, bar), text: text + marked.slice(at), marks };
}

/** The line in its normal form, which is what is judged: full-width signs and the like are others there. */
export function asRead(line: Line): Line {
  const { text, from, to } = normalise(line.text);
  if (from === null || to === null) return { ...line, text };
  const marks = line.marks.map((mark) => {
    let start = 0;
    while (start < text.length && (from[start] as number) < mark.start) start++;
    let end = start;
    while (end < text.length && (to[end] as number) <= mark.end) end++;
    return { ...mark, start, end };
  });
  return { ...line, text, marks: marks.filter(({ start, end }) => start < end) };
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
        const { lang, text, spans } = JSON.parse(row) as CorpusRow;
        return asRead({ lang, text, marks: spans.map((span) => ({ ...span, rule: "" })) });
      }),
  );
}

const rowsOf = (folder: URL, name: string): string[] =>
  readFileSync(new URL(name, folder), "utf8")
    .split("\n")
    .filter((row) => row !== "");
