/**
 * Trains the name model and writes packages/redact/src/names/{lists,weights}.generated.ts. The same sources give the
 * same bytes: the messages are synthetic and seeded, the arithmetic is whole numbers.
 * Usage: node packages/redact/scripts/train-names.ts [--check]; with --check nothing is written, and the exit code
 * says whether the files are what training gives.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { generatedFiles } from "./names/train.ts";

const folder = new URL("../src/names/", import.meta.url);
let same = true;
for (const [name, text] of generatedFiles()) {
  const file = new URL(name, folder);
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) same = false;
  console.log(`${name}: ${text.length} bytes`);
}
if (!same) {
  console.error("The generated files are not what training gives: run this script without --check.");
  process.exit(1);
}
