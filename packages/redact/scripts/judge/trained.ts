/** What the lines, the corpus and its rows teach of names, and the modules of weights that come of it. */
import { readFileSync } from "node:fs";
import { judgedExamples } from "./judged.ts";
import { allLines, corpusLines, countRows, type Line } from "./lines.ts";
import { CASED, EAST_ASIAN, overlookedExamples, THAI, UNCASED } from "./overlooked.ts";
import { type Example, learn, weightsModule } from "./regression.ts";

const here = (name: string): URL => new URL(name, import.meta.url);

/** How many rows of each file of the corpus the committed weights have seen: those for names, or those for values. */
export const rowsSeen = (file: "rows.json" | "value-rows.json" = "rows.json"): Record<string, number> =>
  JSON.parse(readFileSync(here(file), "utf8"));
/** How many there are. */
export const rowsNow = (): Record<string, number> => countRows(here("../../corpus/"));

type Weights = "weights" | "east-asian-weights" | "thai-weights" | "uncased-weights" | "cased-weights";

export interface Taught {
  readonly lines: readonly Line[];
  readonly rows: readonly Line[];
  /** By the name of the module of weights. */
  readonly examples: Readonly<Record<Weights, readonly Example[]>>;
}

/** @param counts rows of each file of the corpus that teach */
export function taught(counts: Readonly<Record<string, number>> = rowsSeen()): Taught {
  const lines = allLines(here("lines/"));
  // And those of its rows in which rules alone take a word for somebody, with what they take.
  const rows = [...corpusLines(here("../../corpus/"), counts), ...allLines(here("rows/"))];
  return {
    lines,
    rows,
    examples: {
      weights: judgedExamples(lines, rows),
      "east-asian-weights": overlookedExamples(EAST_ASIAN, lines, rows),
      "thai-weights": overlookedExamples(THAI, lines, rows),
      "uncased-weights": overlookedExamples(UNCASED, lines, rows),
      "cased-weights": overlookedExamples(CASED, lines, rows),
    },
  };
}

/** Names and texts of the modules in src/judge. */
export const modulesOf = ({ examples: own }: Taught): [name: string, text: string][] =>
  Object.entries(own).map(([name, some]) => [`${name}.generated.ts`, weightsModule(learn(some))]);
