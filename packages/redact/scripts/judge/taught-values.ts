/** What the lines and the corpus teach of values, and the modules that come of it. */
import { allLines, corpusLines, type Line } from "./lines.ts";
import { learn, weightsModule } from "./regression.ts";
import { rowsSeen } from "./trained.ts";
import { typesModule } from "./value-types.ts";
import { doubtedModule, type ValueExample, valueExamples } from "./values.ts";

const here = (name: string): URL => new URL(name, import.meta.url);

export interface TaughtValues {
  readonly lines: readonly Line[];
  readonly rows: readonly Line[];
  readonly examples: readonly ValueExample[];
}

/** @param counts rows of each file of the corpus that teach */
export function taughtValues(counts: Readonly<Record<string, number>> = rowsSeen("value-rows.json")): TaughtValues {
  const lines = allLines(here("value-lines/"));
  const rows = [...corpusLines(here("../../corpus/"), counts), ...allLines(here("rows/"))];
  return { lines, rows, examples: valueExamples(lines, rows) };
}

/** Names and texts of the modules in src/judge. */
export const valueModulesOf = ({ examples, lines }: TaughtValues): [name: string, text: string][] => [
  ["value-weights.generated.ts", weightsModule(learn(examples), "train-values.ts")],
  ["value-types.generated.ts", typesModule(examples)],
  ["doubted-rules.generated.ts", doubtedModule(lines)],
];
