/**
 * What the first texts of a program take, with patterns compiled once and with V8 left as it is: milliseconds of the processor, in new processes
 * that take turns, the best of three.
 * Usage: node packages/redact/scripts/cold.ts [--texts N]
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { PATTERNS_ONCE } from "./v8-flag.ts";

const ROUNDS = 3;
const { values } = parseArgs({
  options: { texts: { type: "string", default: "300" }, here: { type: "boolean", default: false } },
});
const count = Number(values.texts);

if (values.here) {
  const [{ redact }, { corpusTexts }] = await Promise.all([import("../src/index.ts"), import("./messages.ts")]);
  const all = corpusTexts();
  const apart = Math.max(1, Math.floor(all.length / count));
  for (let n = 0; n < count; n++) redact(all[(n * apart) % all.length] as string);
  const { user, system } = process.cpuUsage();
  console.log((user + system) / 1000);
} else {
  const ways = { "as it is": [], "patterns compiled once": [PATTERNS_ONCE] };
  const best = new Map(Object.keys(ways).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, flags] of Object.entries(ways)) {
      const args = [...flags, fileURLToPath(import.meta.url), "--here", "--texts", String(count)];
      best.set(name, Math.min(best.get(name) as number, Number(execFileSync(process.execPath, args))));
    }
  for (const [name, ms] of best) console.log(`${name}: ${ms.toFixed(0)} ms of the processor for ${count} texts`);
}
