/** A stream of choices that the same seed makes again (mulberry32). */
export interface Random {
  below(end: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  many<T>(least: number, most: number, make: (index: number) => T): T[];
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    chance: (share) => next() < share,
    pick: (items) => items[below(items.length)]!,
    many: (least, most, make) => Array.from({ length: least + below(most - least + 1) }, (_, i) => make(i)),
  };
}

const quad = (value: number): string => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");

/** Blocks of all sizes, often beside or inside each other. */
export function cidr(from: Random): string {
  const length = from.pick([0, 1, 2, 3, 5, 8, 8, 9, 12, 16, 24, 32]);
  const address = from.chance(0.5) ? from.pick([10, 8, 9, 64, 128, 192, 200]) * 2 ** 24 : from.below(2 ** 32);
  const mask = length === 0 ? 0 : (0xffffffff << (32 - length)) >>> 0;
  return `${quad((address & mask) >>> 0)}/${length}`;
}

export type Ports = readonly [from: number, to: number];
export function ports(from: Random): Ports {
  const start = from.pick([0, 22, 443, 1024, 9199, 9200, 9201, 9300, 65_535]);
  return from.chance(0.4) ? [start, start] : [start, Math.min(65_535, start + from.pick([1, 10, 1000, 70_000]))];
}
