/**
 * Counts what redaction does, which is the same on any machine however busy: calls, branches taken, and patterns asked, for each letter of
 * the corpus' texts and of the hostile strings; the hostile strings that make most, and with --functions where it is done.
 * Usage: node packages/redact/scripts/work.ts [--length UNITS] [--only NAME] [--functions COUNT]
 */
import { Session } from "node:inspector/promises";
import { parseArgs } from "node:util";
import { redact } from "../src/index.ts";
import { adversarial } from "./adversarial.ts";
import { corpusTexts } from "./messages.ts";

const { values } = parseArgs({
  options: {
    length: { type: "string", default: "1500" },
    only: { type: "string" },
    functions: { type: "string", default: "0" },
  },
});

/** Calls and branches by function. */
type Work = Map<string, number>;
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/** What was done since this was last asked. */
async function taken(): Promise<Work> {
  const { result } = await session.post("Profiler.takePreciseCoverage");
  const work: Work = new Map();
  for (const { url, functions } of result) {
    const file = url.split("/redact/src/")[1];
    if (file === undefined) continue;
    for (const { functionName, ranges } of functions)
      work.set(
        `${file} ${functionName || `at ${ranges[0]?.startOffset}`}`,
        ranges.reduce((sum, { count }) => sum + count, 0),
      );
  }
  return work;
}

let patterns = 0;
const { exec } = RegExp.prototype;
/** `test`, `replace` and `split` ask `exec` once it is not the engine's own. */
RegExp.prototype.exec = function (text) {
  patterns++;
  return exec.call(this, text);
};

const sumOf = (work: Work): number => [...work.values()].reduce((sum, count) => sum + count, 0);
const [all, each]: [Work, [string, number][]] = [new Map(), []];
for (const [kind, texts] of [
  ["corpus", corpusTexts().map((text) => ["corpus", text] as const)],
  ["hostile", adversarial(Number(values.length))],
] as const) {
  let [letters, done] = [0, 0];
  patterns = 0;
  await taken();
  for (const [name, text] of texts) {
    if (values.only !== undefined && !name.includes(values.only)) continue;
    redact(text);
    const work = await taken();
    for (const [where, count] of work) all.set(where, (all.get(where) ?? 0) + count);
    letters += text.length;
    done += sumOf(work);
    if (kind === "hostile") each.push([name, sumOf(work) / text.length]);
  }
  if (letters > 0)
    console.log(
      `${kind}: ${(done / letters).toFixed(1)} calls and branches, ${(patterns / letters).toFixed(3)} patterns a letter`,
    );
}
for (const [name, count] of each.sort((a, b) => b[1] - a[1]).slice(0, 20))
  console.log(`${count.toFixed(1).padStart(8)} ${name}`);
const total = sumOf(all);
for (const [where, count] of [...all].sort((a, b) => b[1] - a[1]).slice(0, Number(values.functions)))
  console.log(`${((100 * count) / total).toFixed(2).padStart(6)} % ${where}`);
