/** The value below which a share of the values lies (nearest rank). NaN for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Milliseconds an act takes. */
export async function timed(act: () => unknown): Promise<number> {
  const begun = performance.now();
  await act();
  return performance.now() - begun;
}

/** Every question once to warm up, then some rounds one after the other. Milliseconds of each. */
export async function rounds<T>(questions: readonly T[], ask: (question: T) => unknown, count = 3): Promise<number[]> {
  for (const question of questions) await ask(question);
  const times: number[] = [];
  for (let round = 0; round < count; round++) {
    for (const question of questions) times.push(await timed(() => ask(question)));
  }
  return times;
}

export function milliseconds(value: number): string {
  if (Number.isNaN(value)) return "-";
  return value < 10 ? `${value.toFixed(2)} ms` : `${Math.round(value).toLocaleString("en-US")} ms`;
}
