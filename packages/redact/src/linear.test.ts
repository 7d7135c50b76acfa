import { expect, test } from "vitest";
import { adversarial } from "../scripts/adversarial.ts";
import { redact } from "./index.ts";

/**
 * Seconds of processor time for a million characters, on a shared machine: measured 0.01 to 2, and up to 8 in a process that has read
 * hundreds of other hostile strings before. A quadratic walker takes minutes.
 */
const CEILING = 20;
/** Below this a measurement says nothing: compiling and collecting garbage take as long. Seconds. */
const NOISE = 0.015;
/** Four times the text may take so many times as long; quadratic is 16. */
const MOST = 9;

/** Seconds of this process, not of the clock: what else runs on the machine is not counted. The best of some rounds. */
function processorTime(text: string, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < rounds; n++) {
    const before = process.cpuUsage();
    redact(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

/** All strings at full length: npm run test:linear. Otherwise all of them at half of it, and a few at a million characters. */
const WHOLE = process.env.CASEKEEP_TEST_WHOLE === "1";
/** Of the slowest of each kind so many that are slowest of all, and so many that change from day to day. */
const SAMPLED = { slowest: 2, turn: 3 };

/** How many times as long the text takes as one a quarter as long, where that is more than it should be; else 0. */
function growth(text: string, quarter: string): number {
  const whole = processorTime(text, 1);
  if (whole < 4 * NOISE) return 0;
  // Measured again where it looks bad: one run may have met the garbage collector.
  for (let attempt = 0; attempt < 3; attempt++) {
    const ratio =
      (attempt === 0 ? whole : processorTime(text, 2)) / Math.max(NOISE, processorTime(quarter, 1 + attempt));
    if (ratio < MOST) return 0;
    if (attempt === 2) return ratio;
  }
  return 0;
}

test("every hostile string takes four times as long when it is four times as long", { timeout: 600_000 }, () => {
  const length = WHOLE ? 1 << 17 : 1 << 16;
  const quarters = new Map(adversarial(length / 4));
  const slow = adversarial(length)
    .map(([name, text]) => [name, growth(text, quarters.get(name) as string)] as const)
    .filter(([, times]) => times > 0);
  expect(slow).toEqual([]);
});

test("a million characters of each kind's slowest take seconds, and grow no faster", { timeout: 600_000 }, () => {
  const kinds = new Map<string, [name: string, seconds: number]>();
  for (const [name, text] of adversarial(1 << 14)) {
    const kind = name.split(":")[0] as string;
    const seconds = processorTime(text, 2);
    if (seconds > (kinds.get(kind)?.[1] ?? 0)) kinds.set(kind, [name, seconds]);
  }
  const all = [...kinds.values()].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const rest = all.slice(SAMPLED.slowest);
  const day = Math.floor(Date.now() / 86_400_000);
  const turn = Array.from({ length: SAMPLED.turn }, (_, at) => rest[(day * SAMPLED.turn + at) % rest.length]);
  const chosen = new Set(WHOLE ? all : [...all.slice(0, SAMPLED.slowest), ...turn]);
  const quarters = new Map(adversarial(1 << 18));
  const slow: string[] = [];
  for (const [name, text] of adversarial(1 << 20)) {
    if (!chosen.has(name)) continue;
    const first = processorTime(text, 1);
    const seconds = first > CEILING ? processorTime(text, 2) : first;
    if (seconds > CEILING) slow.push(`${name}: ${seconds.toFixed(1)} s`);
    else if (seconds / Math.max(NOISE, processorTime(quarters.get(name) as string, 1)) > MOST) {
      const times = growth(text, quarters.get(name) as string);
      if (times > 0) slow.push(`${name}: four times the text took ${times.toFixed(1)} times as long`);
    }
  }
  expect(slow).toEqual([]);
});
