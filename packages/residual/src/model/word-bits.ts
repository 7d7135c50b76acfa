/** Where a word stands in the set of known words: a Bloom filter with two hashes. */
import { hashOf } from "./features.ts";

/** Bits in the set, a power of two. */
export const WORD_BITS = 1 << 18;

export function wordBits(plain: string): readonly [number, number] {
  const h = hashOf(plain);
  return [h & (WORD_BITS - 1), Math.imul(h, 0x9e3779b1) >>> 14];
}
