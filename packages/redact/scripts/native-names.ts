/**
 * Writes packages/redact/src/names/native.generated.ts from the lists in names/native. Usage: node packages/redact/scripts/native-names.ts [--check];
 * with --check nothing is written, and the exit code says whether the file is what the lists give.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { nativeModule } from "./names/native-names.ts";

const file = new URL("../src/names/native.generated.ts", import.meta.url);
const text = nativeModule();
if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (readFileSync(file, "utf8") !== text) {
  console.error("The names are not what the lists give: run this script without --check.");
  process.exit(1);
}
console.log(`native.generated.ts: ${text.length} characters`);
