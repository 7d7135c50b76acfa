/**
 * Trains the judge of names and the finders of overlooked ones, and writes packages/redact/src/judge/*weights.generated.ts, and into
 * judge/rows.json how many rows of the corpus they have seen; the same lines and rows give the same bytes.
 * Usage: node packages/redact/scripts/train-judge.ts [--check|--measure]; with --check nothing is written, and the exit code says whether
 * the files are what training gives; with --measure a quarter of the lines at a time is judged by what the others teach.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { type Example, learn, sumOf } from "./judge/regression.ts";
import { modulesOf, rowsNow, rowsSeen, taught } from "./judge/trained.ts";

const here = (name: string): URL => new URL(name, import.meta.url);
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
  let same = true;
  for (const [name, text] of modulesOf(all)) {
    const file = here(`../src/judge/${name}`);
    if (!check) writeFileSync(file, text);
    else if (readFileSync(file, "utf8") !== text) same = false;
  }
  if (!check) writeFileSync(here("judge/rows.json"), `${JSON.stringify(counts, null, 2)}\n`);
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

/** Of a quarter of the lines at a time, judged by what the others and the corpus teach: the shares below each sum. */
function measure(
  title: string,
  own: readonly Example[],
  isAsked: (example: Example) => boolean,
  sums: readonly number[],
): void {
  const FOLDS = 4;
  // Neighbours are about the same things: they stay together. Rows of the corpus are in no fold.
  const foldOf = (line: number): number => (line < 0 ? line : Math.floor(line / 100) % FOLDS);
  const seen: { sum: number; isName: boolean }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(own.filter(({ line }) => foldOf(line) !== fold));
    for (const example of own)
      if (foldOf(example.line) === fold && isAsked(example))
        seen.push({ sum: sumOf(model, example), isName: example.isName });
  }
  const names = seen.filter(({ isName }) => isName);
  const others = seen.filter(({ isName }) => !isName);
  console.log(`${title}: ${names.length} people, ${others.length} nobody`);
  for (const at of sums) {
    const below = (some: typeof seen): number => some.filter(({ sum }) => sum < at).length;
    console.log(
      `below ${at}: ${below(names)} people (${((100 * below(names)) / names.length).toFixed(1)} %), ${below(others)} nobody (${((100 * below(others)) / others.length).toFixed(1)} %)`,
    );
  }
}
