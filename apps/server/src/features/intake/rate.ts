/** How fast something goes: an exponentially weighted mean over about ten seconds. */
export function rateMeter(now: () => number) {
  const started = now();
  let last = started;
  let count = 0;
  let mean = 0;
  return {
    /** Items per second; call with the running total. */
    rate(total: number): number {
      const elapsed = (now() - last) / 1000;
      if (elapsed < 0.2) return Math.round(mean);
      const weight = 1 - Math.exp(-elapsed / 10);
      const current = (total - count) / elapsed;
      mean = mean === 0 ? current : mean + weight * (current - mean);
      last = now();
      count = total;
      return Math.round(mean);
    },
    seconds: (): number => (now() - started) / 1000,
  };
}

/** Reading is this part of an import's work; the rest is redacting and storing, which begins when a case is whole. */
const READING = 0.05;

/**
 * How many of the bytes read count as done while part of them waits in the spool for the rest of its case: exports that lie
 * in several files are read to their end before the first case can be put together.
 */
export function doneOf(read: number, { put, waiting }: { readonly put: number; readonly waiting: number }): number {
  return Math.round(read - (1 - READING) * Math.min(put, read) * waiting);
}
