import { adversarial } from "../../packages/redact/scripts/adversarial.ts";
import { full, leak, precision, type Tally } from "../../packages/redact/scripts/measure.ts";
import { MESSAGES } from "../../packages/redact/scripts/messages.ts";
import type { Detector } from "./redactors.ts";

/** Shares from 0 to 1. */
export interface Figures {
  readonly leak: number;
  readonly full: number;
  readonly precision: number;
  readonly over: number;
  readonly touched: number;
}

export function figures(t: Tally): Figures {
  return {
    leak: leak(t.all),
    full: full(t.all),
    precision: precision(t),
    over: t.over / (t.outside || 1),
    touched: t.touched / (t.clean || 1),
  };
}

/** Milliseconds, in words. */
export function over(ms: number): string {
  return ms >= 1000 ? `${(ms / 1000).toFixed(1)} s` : `${ms.toFixed(1)} ms`;
}

const SECONDS = 3;

/** Milliseconds of the processor, all threads of this process: what else runs on the machine is not counted. */
async function processor(act: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** MB a second of processor time with the library's own call for text, best of the seconds measured after two of warming up. */
export async function perSecond(system: Detector): Promise<number> {
  const bytes = MESSAGES.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  let best = 0;
  for (let second = 0; second <= SECONDS + 1; second++) {
    let done = 0;
    const took = await processor(async () => {
      const begun = performance.now();
      while (performance.now() - begun < 1000) {
        for (const text of MESSAGES) await system.redact(text);
        done += bytes;
      }
    });
    if (second > 1) best = Math.max(best, done / 1e6 / (took / 1000));
  }
  return best;
}

const LENGTH = 50_000;
/** A library that needs this long for one string has shown what there is to see. Milliseconds. */
const ENOUGH = 5000;

/** The hostile string that takes longest, and its milliseconds of the processor. */
export async function worst(system: Detector): Promise<readonly [string, number]> {
  let slowest: readonly [string, number] = ["", 0];
  for (const [name, text] of adversarial(LENGTH)) {
    let took = await processor(() => system.redact(text));
    // What looks slow may have been compiling: measured once more where that can be waited for.
    if (took > slowest[1] && took < 1000) took = Math.min(took, await processor(() => system.redact(text)));
    if (took > slowest[1]) slowest = [name, took];
    if (took > ENOUGH) break;
  }
  return slowest;
}
