import { full, leak, precision, type Tally } from "../../packages/redact/scripts/measure.ts";
import { MESSAGES } from "../../packages/redact/scripts/messages.ts";
import { processor } from "./processor.ts";

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
/** Until the engine has compiled what runs often: a server or an import runs for longer. */
const WARMING = 8;

/** MB of ordinary messages a second of processor time, best of the seconds measured after those of warming up. */
export async function perSecond(run: (texts: readonly string[]) => unknown): Promise<number> {
  const bytes = MESSAGES.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  // As many as a program hands over at once where it can.
  const texts = Array.from({ length: TOGETHER }, () => MESSAGES).flat();
  let best = 0;
  for (let second = 0; second < WARMING + SECONDS; second++) {
    let done = 0;
    const took = await processor(async () => {
      const begun = performance.now();
      while (performance.now() - begun < 1000) {
        await run(texts);
        done += bytes * TOGETHER;
      }
    });
    if (second >= WARMING) best = Math.max(best, done / 1e6 / (took / 1000));
  }
  return best;
}

const TOGETHER = 20;
