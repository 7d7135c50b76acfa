/** A seeded generator of whole numbers: the same seed gives the same training data on every machine. */
export interface Random {
  /** 0 .. n - 1 */
  below(n: number): number;
  /** True in `percent` of a hundred calls. */
  chance(percent: number): boolean;
  pick<T>(items: readonly T[]): T;
}

export function random(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (n: number): number => next() % n;
  return { below, chance: (percent) => below(100) < percent, pick: (items) => items[below(items.length)] as never };
}
