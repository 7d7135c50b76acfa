import { createRequire } from "node:module";
import { beforeAll, expect, test } from "vitest";
import { adversarial } from "../scripts/adversarial.ts";

/** As programs load it, not as the test's runner rewrites it: imported constants become properties there, and take half as long again. */
const { redact } = createRequire(import.meta.url)("./index.ts") as typeof import("./index.ts");

/**
 * How many times as long as ordinary messages of the same length many hostile characters may take: measured 1 to 20, and up to 70 in a
 * process that has read hundreds of other hostile strings before. A quadratic walker takes thousands of times as long.
 */
const CEILING = 200;
/** A message of a desk, as most are. */
const ORDINARY =
  "Hi team, the printer on the second floor stopped again after the update on Monday. I tried another cable and restarted it twice. Could Mara Oduya call me back on 020 7946 0018?\n";
/** All strings at full length, and a million characters: npm run test:linear. Otherwise all of them at a sixteenth of it, and the slowest at a quarter of a million. */
const WHOLE = process.env.CASEKEEP_TEST_WHOLE === "1";
const LENGTH = WHOLE ? 1 << 17 : 1 << 13;
const LONG = WHOLE ? 1 << 20 : 1 << 18;
/** Below this a measurement says nothing: compiling and collecting garbage take as long. Seconds. */
const NOISE = WHOLE ? 0.015 : 0.004;
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

/** Of the slowest of each kind so many that are slowest of all. */
const SAMPLED = 1;

interface Measured {
  readonly seconds: number;
  /** How many times as long it takes as one a quarter as long, where that is more than it should be; else 0. */
  readonly times: number;
}

function measured(text: string, quarter: string): Measured {
  const seconds = processorTime(text, 1);
  // However short the quarter takes, it is not less than noise.
  if (seconds < MOST * NOISE) return { seconds, times: 0 };
  // Measured again where it looks bad: one run may have met the garbage collector, and the next few code that is not compiled yet.
  for (let attempt = 0; ; attempt++) {
    const whole = attempt === 0 ? seconds : processorTime(text, 2 * attempt);
    const times = whole / Math.max(NOISE, processorTime(quarter, 1 + attempt));
    if (times < MOST) return { seconds, times: 0 };
    if (attempt === 3) return { seconds, times };
  }
}

/** Every string once, for both tests. */
const strings: (Measured & { readonly name: string })[] = [];
beforeAll(() => {
  const quarters = new Map(adversarial(LENGTH / 4));
  for (const [name, text] of adversarial(LENGTH))
    strings.push({ name, ...measured(text, quarters.get(name) as string) });
}, 600_000);

test("every hostile string takes four times as long when it is four times as long", () => {
  expect(strings.length).toBeGreaterThan(600);
  expect(strings.filter(({ times }) => times > 0).map(({ name, times }) => [name, times])).toEqual([]);
});

test("hundreds of thousands of characters of each kind's slowest take a bounded number of times an ordinary message's time", {
  timeout: 600_000,
}, () => {
  const kinds = new Map<string, [name: string, seconds: number]>();
  for (const { name, seconds } of strings) {
    const kind = name.split(":")[0] as string;
    if (seconds > (kinds.get(kind)?.[1] ?? 0)) kinds.set(kind, [name, seconds]);
  }
  const all = [...kinds.values()].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const chosen = new Set(WHOLE ? all : all.slice(0, SAMPLED));
  const quarters = new Map(adversarial(LONG / 4, chosen));
  const slow: string[] = [];
  const most = CEILING * processorTime(ORDINARY.repeat(LONG / ORDINARY.length), 2);
  for (const [name, text] of adversarial(LONG, chosen)) {
    const first = processorTime(text, 1);
    const seconds = first > most ? processorTime(text, 2) : first;
    if (seconds > most) slow.push(`${name}: ${seconds.toFixed(1)} s, where ${most.toFixed(1)} are allowed`);
    else if (seconds / Math.max(NOISE, processorTime(quarters.get(name) as string, 1)) > MOST) {
      const { times } = measured(text, quarters.get(name) as string);
      if (times > 0) slow.push(`${name}: four times the text took ${times.toFixed(1)} times as long`);
    }
  }
  expect(slow).toEqual([]);
});
