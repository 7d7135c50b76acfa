/**
 * Random numbers that are the same on every machine: sfc32 (Chris Doty-Humphrey, public domain) on 32-bit integers.
 * Only integer operations and exactly rounded arithmetic are used, so no platform's `Math.log` can change an output.
 */
export interface Rng {
  /** 0 .. 2^32 - 1. */
  u32(): number;
  /** 0 <= x < 1. */
  float(): number;
  /** Whole number 0 <= x < n; n up to 2^32. */
  int(n: number): number;
  /** Whole number from <= x <= to. */
  range(from: number, to: number): number;
  chance(p: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Like `pick`, but early entries come more often (density falls linearly): phrases are not used equally often. */
  favour<T>(list: readonly T[]): T;
  /** Rank 1 <= r < 2^bits with probability about 1/r (Zipf's law). */
  zipf(bits: number): number;
  /** n decimal digits, the first may be 0. */
  digits(n: number): string;
  /** Starts anew; the same words give the same numbers. */
  reseed(a: number, b: number, c: number): void;
}

/** FNV-1a over UTF-16 units, finished with murmur3's mixer. */
export function hash32(text: string, salt = 0): number {
  let h = (0x811c9dc5 ^ salt) | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix32(h);
}

export function mix32(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export function createRng(a: number, b = 0, c = 0): Rng {
  // A typed array keeps the state unboxed; plain closure variables would allocate a number at each step.
  const s = new Int32Array(4);
  const u32 = (): number => {
    const t = (s[0]! + s[1]! + s[3]!) | 0;
    s[3] = s[3]! + 1;
    s[0] = s[1]! ^ (s[1]! >>> 9);
    s[1] = (s[2]! + (s[2]! << 3)) | 0;
    s[2] = (((s[2]! << 21) | (s[2]! >>> 11)) + t) | 0;
    return t >>> 0;
  };
  const reseed = (x: number, y: number, z: number): void => {
    s[0] = x;
    s[1] = y;
    s[2] = z;
    s[3] = 1;
    for (let i = 0; i < 12; i++) u32();
  };
  const float = (): number => u32() / 4294967296;
  const int = (n: number): number => Math.floor((u32() / 4294967296) * n);
  reseed(a, b, c);
  return {
    u32,
    float,
    int,
    range: (from, to) => from + int(to - from + 1),
    chance: (p) => float() < p,
    pick: (list) => list[int(list.length)]!,
    favour: (list) => list[Math.min(int(list.length), int(list.length))]!,
    zipf: (bits) => {
      const low = 1 << int(bits);
      return low + int(low);
    },
    digits: (n) => {
      let text = "";
      for (let left = n; left > 0; left -= 4) {
        const width = Math.min(left, 4);
        text += (10_000 + int(10_000)).toString().slice(5 - width);
      }
      return text;
    },
    reseed,
  };
}
