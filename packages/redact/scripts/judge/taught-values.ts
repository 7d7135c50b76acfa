/** What the lines and the corpus teach of values, and the modules that come of it. */
import { type Line, linesOfValues, rowsOfCorpus } from "./lines.ts";
import { learn, weightsModule } from "./regression.ts";
import { rowsSeen } from "./trained.ts";
import { typesModule } from "./value-types.ts";
import { doubtedModule, type ValueExample, valueExamples } from "./values.ts";

export interface TaughtValues {
  readonly lines: readonly Line[];
  readonly rows: readonly Line[];
  readonly examples: readonly ValueExample[];
}

/** @param counts rows of each file of the corpus that teach */
export function taughtValues(counts: Readonly<Record<string, number>> = rowsSeen("value-rows.json")): TaughtValues {
  const lines = linesOfValues();
  const rows = rowsOfCorpus(counts);
  return { lines, rows, examples: valueExamples(lines, rows) };
}

/** Names and texts of the modules in src/judge: what is counted, and what is trained, which takes a minute and more. */
export const countedModulesOf = ({ examples, lines }: TaughtValues): [name: string, text: string][] => [
  ["value-types.generated.ts", typesModule(examples)],
  ["doubted-rules.generated.ts", doubtedModule(lines)],
];
export const valueModulesOf = (all: TaughtValues): [name: string, text: string][] => [
  ["value-weights.generated.ts", weightsModule(learn(all.examples), "train-values.ts")],
  ...countedModulesOf(all),
];
