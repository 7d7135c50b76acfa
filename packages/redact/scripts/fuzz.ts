/**
 * The properties of packages/redact for as long as one likes, with new seeds: values of every type planted into random
 * surroundings are covered, offsets are valid, nothing throws, redacting twice changes nothing. Prints each kind of leak
 * with an example. Exit 1 when anything was found.
 * Usage: node packages/redact/scripts/fuzz.ts [--minutes N] [--seed N]
 */
import { parseArgs } from "node:util";
import fc from "fast-check";
import { find, redact } from "../src/index.ts";
import { anything, offsetsAreValid } from "./anything.ts";
import { keyed } from "./keyed.ts";
import { inClear, planted } from "./planted.ts";

const { values } = parseArgs({ options: { minutes: { type: "string", default: "1" }, seed: { type: "string" } } });
const until = Date.now() + Number(values.minutes) * 60_000;
let seed = values.seed === undefined ? Date.now() | 0 : Number(values.seed);
const BATCH = 2000;
let texts = 0;
let leaks = 0;
const byKind = new Map<string, { count: number; example: string }>();

function found(kind: string, text: string): void {
  const known = byKind.get(kind) ?? { count: 0, example: JSON.stringify(text) };
  if (text.length < known.example.length - 2) known.example = JSON.stringify(text);
  byKind.set(kind, { ...known, count: known.count + 1 });
}

while (Date.now() < until) {
  for (const value of [
    ...fc.sample(planted, { numRuns: BATCH, seed }),
    ...fc.sample(keyed, { numRuns: BATCH / 2, seed }),
  ]) {
    texts++;
    const clear = inClear(value, find(value.text));
    if (clear === "") continue;
    leaks++;
    found(`leak ${value.type}`, `${clear} in ${value.text}`);
  }
  for (const text of fc.sample(anything, { numRuns: BATCH, seed })) {
    texts++;
    try {
      if (!offsetsAreValid(text, find(text))) found("offsets", text);
      const once = redact(text).text;
      if (redact(once).text !== once) found("redacted twice differs", text);
    } catch (error) {
      found(`throws ${(error as Error).message}`, text);
    }
  }
  seed = (seed + 1) | 0;
}

console.log(`${texts} texts, last seed ${seed - 1}; ${leaks} planted values not wholly covered`);
for (const [kind, { count, example }] of [...byKind].sort((a, b) => b[1].count - a[1].count))
  console.log(`${String(count).padStart(6)} ${kind}: ${example.slice(0, 300)}`);
if (byKind.size > 0) process.exitCode = 1;
