/**
 * Words by their stems, asked about a token: inflected languages have too many forms for closed lists. `passw*` is a stem with any
 * ending, a word without a star stands for itself; case and diacritics say nothing.
 */
import { FOLD } from "../scan/classes.ts";
import { extendHash, HASH_SEED } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";

const SHORTEST_STEM = 3;
const LONGEST_STEM = 12;

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
  return (s, i) => {
    const from = s.start[i] as number;
    const to = s.end[i] as number;
    let flags = whole.get(s.hash[i] as number) ?? 0;
    let hash = HASH_SEED;
    for (let p = from; p < to && p < from + LONGEST_STEM; p++) {
      hash = extendHash(hash, FOLD[s.text.charCodeAt(p)] as number);
      if (p - from + 1 >= SHORTEST_STEM) flags |= stems.get(hash) ?? 0;
    }
    return flags;
  };
}
