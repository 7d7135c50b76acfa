/** Lower ends of at most five classes with about equally many members each (quantiles), so that one giant hides nobody. */
export function bins(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const ends = [0, 0.2, 0.4, 0.6, 0.8].map((share) => sorted[Math.floor(share * sorted.length)]);
  return [...new Set(ends.filter((end) => end !== undefined))];
}

/** Which class a value belongs to; values below the first belong to it too. */
export function binOf(steps: readonly number[], value: number): number {
  let bin = 0;
  for (const [place, from] of steps.entries()) if (value >= from) bin = place;
  return bin;
}
