/** What the lines and the corpus teach of values, and the modules that come of it. */
import { linesOfValues, rowsOfCorpus } from "./lines.ts";
import { learn, learnedFrom, type Teaching, weightsModule } from "./regression.ts";
import { rowsSeen } from "./trained.ts";
import { typesModule } from "./value-types.ts";
import { doubtedModule, type ValueExample, valueExamples } from "./values.ts";

/** @param counts rows of each file of the corpus that teach */
export const taughtOfValues = (counts: Readonly<Record<string, number>> = rowsSeen("value-rows.json")): Teaching => ({
  lines: linesOfValues(),
  rows: rowsOfCorpus(counts),
});

export const examplesOfValues = ({ lines, rows }: Teaching): ValueExample[] => valueExamples(lines, rows);

/** Names and texts of the modules in src/judge. */
export function valueModulesOf(all: Teaching, examples: readonly ValueExample[]): [name: string, text: string][] {
  return [
    ["value-weights.generated.ts", weightsModule(learn(examples), valuesLearnedFrom(all), "train-values.ts")],
    ["value-types.generated.ts", typesModule(examples)],
    ["doubted-rules.generated.ts", doubtedModule(all.lines)],
  ];
}

export const valuesLearnedFrom = (all: Teaching): string => learnedFrom(all, examplesOfValues);
