/**
 * Trains the reader of names and addresses on the project's own sentences and writes its weights.
 * The same sources give the same bytes. Usage: node packages/residual/scripts/train.ts [--check]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { weightsSource } from "../train/fit.ts";

const file = join(import.meta.dirname, "../src/model/weights.generated.ts");
const source = weightsSource((line) => console.log(line));
if (process.argv.includes("--check")) {
  const same = readFileSync(file, "utf8") === source;
  console.log(same ? "the weights are what the sources give" : "the weights differ from what the sources give");
  process.exit(same ? 0 : 1);
}
writeFileSync(file, source);
console.log(`${file}: ${source.length} characters`);
