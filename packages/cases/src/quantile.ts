/** What is always shown of a group of values. No values: n 0 and nulls. */
export interface GroupFigures {
  readonly n: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly mean: number | null;
}

/** [numerator, denominator], so that nobody has to guess what a percentage was of. */
export type Rate = readonly [numerator: number, denominator: number];

/**
 * The interpolated quantile "R-7" (R7): ClickHouse quantileExactInclusive, PostgreSQL percentile_cont, NumPy's default.
 * @param sorted ascending. @param p 0..1. @returns null for no values.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | null {
  if (sorted.length === 0) return null;
  const h = (sorted.length - 1) * p;
  const below = Math.floor(h);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (h - below) * (high - low);
}

/** n, median, p90 and the unrounded mean of values in any order. */
export function groupFigures(values: ArrayLike<number>): GroupFigures {
  const sorted = Float64Array.from(values).sort();
  const n = sorted.length;
  const sum = sorted.reduce((total, value) => total + value, 0);
  return Object.freeze({
    n,
    median: quantile(sorted, 0.5),
    p90: quantile(sorted, 0.9),
    mean: n === 0 ? null : sum / n,
  });
}
