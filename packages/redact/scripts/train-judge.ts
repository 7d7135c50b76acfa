/**
 * Trains the judge of names and the finders of overlooked ones, and writes packages/redact/src/judge/*weights.generated.ts, and into
 * judge/rows.json how many rows of the corpus they have seen; the same lines and rows give the same bytes.
 * Usage: node packages/redact/scripts/train-judge.ts [--check|--measure]; with --check nothing is written, and the exit code says whether
 * the files are what training gives; with --measure a quarter of the lines at a time is judged by what the others teach.
 */
import { measure } from "./judge/measured.ts";
import { putModules, putRows } from "./judge/modules.ts";
import { examplesFor, modulesOf, rowsNow, rowsSeen, taught, WEIGHTS, type Weights } from "./judge/trained.ts";

const check = process.argv.includes("--check");
const counts = check ? rowsSeen() : rowsNow();
const all = taught(counts);

if (process.argv.includes("--measure")) {
  const examples = (weights: Weights) => examplesFor(weights, all);
  measure("doubted by the judge", examples("weights"), ({ found }) => found, [-3, -2, -1, -0.5, 0]);
  const sums = [-1, -0.5, 0, 0.5, 1, 1.5, 2];
  measure("overlooked in Chinese, Japanese and Korean", examples("east-asian-weights"), () => true, sums);
  measure("overlooked in Thai", examples("thai-weights"), () => true, sums);
  measure("overlooked in other scripts without capitals", examples("uncased-weights"), () => true, sums);
  measure("overlooked where capitals are, by rules", examples("cased-weights"), ({ found }) => !found, sums);
} else {
  const same = putModules(modulesOf(all), check);
  if (!check) putRows("rows.json", counts);
  console.log(`${all.lines.length} lines and ${all.rows.length} rows: ${WEIGHTS.join(", ")}`);
  if (!same) {
    console.error("The weights are not what training gives: run this script without --check.");
    process.exit(1);
  }
}
