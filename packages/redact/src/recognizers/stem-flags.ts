/**
 * Words by their stems, asked about a token: inflected languages have too many forms for closed lists. `passw*` is a stem with any
 * ending, a word without a star stands for itself; case and diacritics say nothing.
 */
import { FOLD } from "../scan/classes.ts";
import { extendHash, HASH_SEED } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";

const SHORTEST_STEM = 3;
const LONGEST_STEM = 12;
/** By the low bits of a hash: nearly all beginnings of words are no stem. */
const FILTER = 1 << 14;

/** The flags of all lists that hold token `i`. */
export function stemFlags(
  lists: ReadonlyArray<readonly [flag: number, words: string]>,
): (s: Scan, i: number) => number {
  const stems = new Map<number, number>();
  const whole = new Map<number, number>();
  for (const [flag, words] of lists)
    for (const word of words.split(/\s+/)) {
      if (word === "") continue;
      const isStem = word.endsWith("*");
      let hash = HASH_SEED;
      const length = isStem ? Math.min(word.length - 1, LONGEST_STEM) : word.length;
      for (let p = 0; p < length; p++) hash = extendHash(hash, FOLD[word.charCodeAt(p)] as number);
      const into = isStem ? stems : whole;
      into.set(hash, (into.get(hash) ?? 0) | flag);
    }
  const maybe = new Uint8Array(FILTER);
  for (const hash of stems.keys()) maybe[hash & (FILTER - 1)] = 1;
  // What was said of a text's tokens: around values that stand close together each is asked about once.
  let said = new Int32Array(1024);
  let stamps = new Int32Array(1024);
  return (s, i) => {
    if (i >= said.length) [said, stamps] = [new Int32Array(s.start.length), new Int32Array(s.start.length)];
    if (stamps[i] === s.stamp) return said[i] as number;
    const from = s.start[i] as number;
    const to = s.end[i] as number;
    let flags = whole.get(s.hash[i] as number) ?? 0;
    let hash = HASH_SEED;
    for (let p = from; p < to && p < from + LONGEST_STEM; p++) {
      hash = extendHash(hash, FOLD[s.text.charCodeAt(p)] as number);
      if (maybe[hash & (FILTER - 1)] === 1 && p - from + 1 >= SHORTEST_STEM) flags |= stems.get(hash) ?? 0;
    }
    stamps[i] = s.stamp;
    said[i] = flags;
    return flags;
  };
}
