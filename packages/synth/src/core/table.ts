import type { Rng } from "./rng.ts";

/** Draws an index with the given weights in constant time. Weights below 1/2048 of the sum are never drawn. */
export function weightedTable(weights: readonly number[]): (rng: Rng) => number {
  const size = 1024;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const slots = new Uint8Array(size);
  let sum = 0;
  let from = 0;
  weights.forEach((weight, index) => {
    sum += weight;
    const to = Math.round((sum / total) * size);
    slots.fill(index, from, to);
    from = to;
  });
  return (rng) => slots[rng.int(size)]!;
}

/** A value between quantiles: `points` at equal steps of probability, straight lines between. Stands in for a log-normal, which needs `Math.exp`. */
export function quantile(rng: Rng, points: readonly number[]): number {
  const place = rng.float() * (points.length - 1);
  const low = Math.floor(place);
  const a = points[low]!;
  return a + (points[low + 1]! - a) * (place - low);
}
