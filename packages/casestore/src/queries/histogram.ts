/** How often each value occurs, and how many cases the values are of. */
export interface Spread {
  readonly times: Map<number, number>;
  n: number;
  sum: number;
  cases: number;
}

export const spread = (): Spread => ({ times: new Map(), n: 0, sum: 0, cases: 0 });

/** Adds values with how often each occurs. */
export function add(to: Spread, values: readonly number[], times: readonly number[], cases: number): void {
  values.forEach((value, at) => {
    const n = times[at] ?? 0;
    to.times.set(value, (to.times.get(value) ?? 0) + n);
    to.n += n;
    to.sum += n * value;
  });
  to.cases += cases;
}

/**
 * Quantile of all values by linear interpolation between the two nearest ranks (type 7 of Hyndman and Fan). NaN for none.
 * Dust in the last places of a double (0.4 of a minute as 0.39999999999964) is taken off.
 */
export function quantileOf({ times, n }: Pick<Spread, "times" | "n">, share: number): number {
  const place = (n - 1) * share;
  const [low, high] = [Math.floor(place), Math.ceil(place)];
  let before = 0;
  let lower: number | undefined;
  for (const value of Float64Array.from(times.keys()).sort()) {
    before += times.get(value) ?? 0;
    if (lower === undefined && low < before) lower = value;
    if (high < before && lower !== undefined) return Math.round((lower + (place - low) * (value - lower)) * 1e6) / 1e6;
  }
  return Number.NaN;
}
