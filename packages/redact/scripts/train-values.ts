/**
 * Trains the finder of values, and writes packages/redact/src/judge/value-*.generated.ts and doubted-rules.generated.ts, and into judge/value-rows.json
 * how many rows of the corpus they have seen; the same lines and rows give the same bytes.
 * Usage: node packages/redact/scripts/train-values.ts [--check|--measure]; with --check nothing is written, and the exit code says whether the files
 * are what training gives; with --measure a quarter of the lines at a time is judged by what the others teach.
 */
import { measure } from "./judge/measured.ts";
import { putModules, putRows } from "./judge/modules.ts";
import { examplesOfValues, taughtOfValues, valueModulesOf } from "./judge/taught-values.ts";
import { rowsNow, rowsSeen } from "./judge/trained.ts";

const check = process.argv.includes("--check");
const counts = check ? rowsSeen("value-rows.json") : rowsNow();
const all = taughtOfValues(counts);
const examples = examplesOfValues(all);

if (process.argv.includes("--measure")) {
  measure("pieces, as if overlooked", examples, ({ found }) => !found, [-1, 0, 0.5, 1, 1.5, 2]);
  measure("pieces of what rules take for values", examples, ({ found }) => found, [-4, -3, -2.5, -2, -1.5]);
} else {
  const same = putModules(valueModulesOf(all, examples), check);
  if (!check) putRows("value-rows.json", counts);
  console.log(`${all.lines.length} lines and ${all.rows.length} rows: ${examples.length} examples`);
  if (!same) {
    console.error("The weights are not what training gives: run this script without --check.");
    process.exit(1);
  }
}
