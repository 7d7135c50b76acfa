/**
 * Trains the judge of names and the finders of overlooked ones, and writes packages/redact/src/judge/*weights.generated.ts, and into
 * judge/rows.json how many rows of the corpus they have seen; the same lines and rows give the same bytes.
 * Usage: node packages/redact/scripts/train-judge.ts [--check|--measure]; with --check nothing is written, and the exit code says whether
 * the files are what training gives; with --measure a quarter of the lines at a time is judged by what the others teach.
 */
import { measure } from "./judge/measured.ts";
import { putModules, putRows } from "./judge/modules.ts";
import { modulesOf, rowsNow, rowsSeen, taught } from "./judge/trained.ts";

const check = process.argv.includes("--check");
const counts = check ? rowsSeen() : rowsNow();
const all = taught(counts);
const { weights, ...finders } = all.examples;

if (process.argv.includes("--measure")) {
  measure("doubted by the judge", weights, ({ found }) => found, [-3, -2, -1, -0.5, 0]);
  const sums = [-1, -0.5, 0, 0.5, 1, 1.5, 2];
  measure("overlooked in Chinese, Japanese and Korean", finders["east-asian-weights"], () => true, sums);
  measure("overlooked in Thai", finders["thai-weights"], () => true, sums);
  measure("overlooked in other scripts without capitals", finders["uncased-weights"], () => true, sums);
  measure("overlooked where capitals are, by rules", finders["cased-weights"], ({ found }) => !found, sums);
} else {
  const same = putModules(modulesOf(all), check);
  if (!check) putRows("rows.json", counts);
  console.log(
    `${all.lines.length} lines and ${all.rows.length} rows: ${weights.length} examples for the judge, ${Object.values(
      finders,
    )
      .map((some) => some.length)
      .join(", ")} for the finders`,
  );
  if (!same) {
    console.error("The weights are not what training gives: run this script without --check.");
    process.exit(1);
  }
}
