/**
 * Words by their stems: inflected languages have too many forms for closed lists. `passw*` is a stem with any
 * ending, a word without a star stands for itself; case and diacritics say nothing.
 */
import { FOLD } from "../scan/classes.ts";
import { extendHash, HASH_SEED } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";

const SHORTEST_STEM = 3;
const LONGEST_STEM = 12;
/** By the low bits of a hash: nearly all beginnings of words are no stem. */
const FILTER = 1 << 14;

/** What is said of the word at `text[from, to)`. */
export type Stems = (text: string, from: number, to: number) => number;

/**
 * The flags of all lists that hold a word.
 * @param lists words and stems, separated by white space
 */
export function stemTable(lists: ReadonlyArray<readonly [flag: number, words: string]>): Stems {
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
  return (text, from, to) => {
    let flags = 0;
    let hash = HASH_SEED;
    for (let p = from; p < to; p++) {
      hash = extendHash(hash, FOLD[text.charCodeAt(p)] as number);
      const size = p - from + 1;
      if (size <= LONGEST_STEM && size >= SHORTEST_STEM && maybe[hash & (FILTER - 1)] === 1)
        flags |= stems.get(hash) ?? 0;
    }
    return flags | (whole.get(hash) ?? 0);
  };
}

/** As `stemTable`, asked about token `i`; what was said of a text's tokens is remembered: around values that stand close together each is asked about once. */
export function stemFlags(
  lists: ReadonlyArray<readonly [flag: number, words: string]>,
): (s: Scan, i: number) => number {
  const flagsOf = stemTable(lists);
  let said = new Int32Array(1024);
  let stamps = new Int32Array(1024);
  return (s, i) => {
    if (i >= said.length) [said, stamps] = [new Int32Array(s.start.length), new Int32Array(s.start.length)];
    if (stamps[i] === s.stamp) return said[i] as number;
    stamps[i] = s.stamp;
    said[i] = flagsOf(s.text, s.start[i] as number, s.end[i] as number);
    return said[i] as number;
  };
}
