/** What the lines, the corpus and its rows teach of names, and the modules of weights that come of it. */
import { readFileSync } from "node:fs";
import { judgedExamples } from "./judged.ts";
import { countRows, type Line, linesOfNames, rowsOfCorpus } from "./lines.ts";
import { CASED, EAST_ASIAN, type Finder, overlookedExamples, THAI, UNCASED } from "./overlooked.ts";
import { type Example, learn, learnedFrom, type Teaching, weightsModule } from "./regression.ts";

const here = (name: string): URL => new URL(name, import.meta.url);

/** How many rows of each file of the corpus the committed weights have seen: those for names, or those for values. */
export const rowsSeen = (file: "rows.json" | "value-rows.json" = "rows.json"): Record<string, number> =>
  JSON.parse(readFileSync(here(file), "utf8"));
/** How many there are. */
export const rowsNow = (): Record<string, number> => countRows(here("../../corpus/"));

/** By the name of the module of weights that they make. */
const EXAMPLES = {
  weights: judgedExamples,
  "east-asian-weights": overlooked(EAST_ASIAN),
  "thai-weights": overlooked(THAI),
  "uncased-weights": overlooked(UNCASED),
  "cased-weights": overlooked(CASED),
} as const;
export type Weights = keyof typeof EXAMPLES;
export const WEIGHTS = Object.keys(EXAMPLES) as readonly Weights[];

/** @param counts rows of each file of the corpus that teach */
export const taught = (counts: Readonly<Record<string, number>> = rowsSeen()): Teaching => ({
  lines: linesOfNames(),
  rows: rowsOfCorpus(counts),
});

export const examplesFor = (weights: Weights, { lines, rows }: Teaching): Example[] => EXAMPLES[weights](lines, rows);

/** Names and texts of the modules in src/judge. */
export const modulesOf = (all: Teaching): [name: string, text: string][] =>
  WEIGHTS.map((weights) => [
    `${weights}.generated.ts`,
    weightsModule(learn(examplesFor(weights, all)), judgeLearnedFrom(weights, all)),
  ]);

export const judgeLearnedFrom = (weights: Weights, all: Teaching): string =>
  learnedFrom(all, (some) => examplesFor(weights, some));

function overlooked(finder: Finder) {
  return (lines: readonly Line[], rows: readonly Line[]): Example[] => overlookedExamples(finder, lines, rows);
}
