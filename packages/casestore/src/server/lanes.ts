import type { Lane } from "../db.ts";

const GIB = 2 ** 30;

/** What one statement of a lane may take of a server, and how many run at once; the rest wait here, so that none waits behind a heavier one. */
export interface LaneLimits {
  readonly seconds: number;
  readonly priority: number;
  readonly memory: number;
  readonly threads: number;
  readonly atOnce: number;
}

/** Of two statements on one node the one of the lower number goes first, the other waits at its next block; 0 takes no part. */
export const LANES: Readonly<Record<Lane, LaneLimits>> = Object.freeze({
  light: { seconds: 20, priority: 1, memory: 3 * GIB, threads: 4, atOnce: 16 },
  search: { seconds: 20, priority: 2, memory: 3 * GIB, threads: 4, atOnce: 8 },
  count: { seconds: 60, priority: 3, memory: 4 * GIB, threads: 8, atOnce: 4 },
  heavy: { seconds: 120, priority: 4, memory: 8 * GIB, threads: 8, atOnce: 2 },
  write: { seconds: 0, priority: 0, memory: 8 * GIB, threads: 4, atOnce: 8 },
  load: { seconds: 0, priority: 0, memory: 8 * GIB, threads: 2, atOnce: 8 },
});

/** Runs at most `size` pieces of work at once, the others in the order they came. */
export function createGate(size: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = size;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
