/**
 * Measures one thread: messages of about 250 bytes with `find`, `redact` and `redactEach`, and the worst of the hostile strings. Times are
 * of the processor, not of the clock, and the best of several rounds: what else runs beside it matters less.
 * Usage: node packages/redact/scripts/speed.ts [--messages] [--worst] [--length UNITS] [--only NAME]
 */
import { parseArgs } from "node:util";
import { find, redact, redactEach } from "../src/index.ts";
import { adversarial } from "./adversarial.ts";
import { corpusTexts, MESSAGES } from "./messages.ts";

const { values } = parseArgs({
  options: {
    messages: { type: "boolean", default: false },
    worst: { type: "boolean", default: false },
    length: { type: "string", default: String(1 << 20) },
    only: { type: "string" },
  },
});
const both = values.messages === values.worst;

/** Seconds of processor time. */
function processor(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** MB a second, the best of eight rounds of a quarter second behind two seconds in which code is compiled. */
function rate(texts: readonly string[], run: (texts: readonly string[]) => unknown): number {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const round = (milliseconds: number): number => {
    let done = 0;
    const took = processor(() => {
      const begun = performance.now();
      while (performance.now() - begun < milliseconds) {
        run(texts);
        done += bytes;
      }
    });
    return done / 1e6 / took;
  };
  round(2000);
  return Math.max(...Array.from({ length: 8 }, () => round(250)));
}

if (both || values.messages) {
  for (const [name, texts] of [
    ["support messages", MESSAGES],
    ["rows of the corpus, joined to 250 bytes", corpusTexts()],
  ] as const) {
    // A batch as a program would hand it over.
    const batch = Array.from({ length: Math.ceil(64 / texts.length) }, () => texts).flat();
    const [finds, redacts, each] = [
      rate(batch, (all) => all.map((text) => find(text))),
      rate(batch, (all) => all.map((text) => redact(text))),
      rate(batch, (all) => redactEach(all)),
    ].map((value) => value.toFixed(1));
    console.log(`${name}: find ${finds} MB/s, redact ${redacts} MB/s, redactEach ${each} MB/s`);
  }
}
if (both || values.worst) {
  const length = Number(values.length);
  const took: [string, number][] = [];
  for (const [name, text] of adversarial(length)) {
    if (values.only !== undefined && !name.includes(values.only)) continue;
    const seconds = Math.min(
      processor(() => redact(text)),
      processor(() => redact(text)),
    );
    took.push([name, (seconds * 1000) / (Buffer.byteLength(text) / 1e6)]);
  }
  took.sort((a, b) => b[1] - a[1]);
  for (const [name, milliseconds] of took)
    console.log(`${name.padEnd(32)} ${milliseconds.toFixed(0).padStart(6)} ms per MB`);
}
