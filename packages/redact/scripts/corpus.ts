/**
 * Builds corpus/*.jsonl from the marked-up lines in corpus/marked/*.txt: `lang|why|text`, where `[[TYPE|value]]` marks
 * what must be found, `\n` is a line break and `\\` a backslash. Usage: node packages/redact/scripts/corpus.ts
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { rowOf } from "./marked.ts";

const folder = new URL("../corpus/", import.meta.url);
for (const name of readdirSync(new URL("marked/", folder)).filter((n) => n.endsWith(".txt"))) {
  const base = name.replace(/\.txt$/, "");
  const lines = readFileSync(new URL(`marked/${name}`, folder), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const rows = lines.map((line, i) => JSON.stringify(rowOf(`${base}-${String(i + 1).padStart(3, "0")}`, line)));
  writeFileSync(new URL(`${base}.jsonl`, folder), `${rows.join("\n")}\n`);
  console.log(`${base}: ${rows.length} rows`);
}
