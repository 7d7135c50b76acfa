/**
 * Words by their stems: inflected languages have too many forms for closed lists. `passw*` is a stem with any
 * ending, a word without a star stands for itself; case and diacritics say nothing.
 */
import { filterOf, mayHold } from "../names/bits.ts";
import { FOLD } from "../scan/classes.ts";
import { extendHash, HASH_SEED } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";

const SHORTEST_STEM = 3;
const LONGEST_STEM = 12;
/** By the low bits of a hash, what its word may be: most words begin as no stem does and are left after three letters. */
const FILTER = 1 << 15;
const [WHOLE, STEM, GOES_ON] = [1, 2, 4] as const;

/** What is said of the word at `text[from, to)`. */
export type Stems = (text: string, from: number, to: number) => number;

type Lists = ReadonlyArray<readonly [flag: number, words: string]>;

interface Table {
  /** Flags of the stems that `text[from, to)` begins with. */
  readonly begins: Stems;
  /** Flags of the whole word by its hash. */
  readonly is: (hash: number) => number;
}

function hashOf(text: string, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let p = from; p < to; p++) hash = extendHash(hash, FOLD[text.charCodeAt(p)] as number);
  return hash;
}

function makeTable(lists: Lists): Table {
  const stems = new Map<number, number>();
  const whole = new Map<number, number>();
  const filter = new Uint8Array(FILTER);
  const note = (hash: number, what: number): void => {
    filter[hash & (FILTER - 1)] = (filter[hash & (FILTER - 1)] as number) | what;
  };
  for (const [flag, words] of lists)
    for (const word of words.split(/\s+/)) {
      if (word === "") continue;
      const isStem = word.endsWith("*");
      const length = isStem ? Math.min(word.length - 1, LONGEST_STEM) : word.length;
      const hash = hashOf(word, 0, length);
      const into = isStem ? stems : whole;
      into.set(hash, (into.get(hash) ?? 0) | flag);
      note(hash, isStem ? STEM : WHOLE);
      for (let size = SHORTEST_STEM; isStem && size < length; size++) note(hashOf(word, 0, size), GOES_ON);
    }
  return {
    begins: (text, from, to) => {
      const end = Math.min(to, from + LONGEST_STEM);
      if (end < from + SHORTEST_STEM) return 0;
      let flags = 0;
      let hash = hashOf(text, from, from + SHORTEST_STEM);
      for (let p = from + SHORTEST_STEM; ; p++) {
        const says = filter[hash & (FILTER - 1)] as number;
        if ((says & STEM) !== 0) flags |= stems.get(hash) ?? 0;
        if ((says & GOES_ON) === 0 || p >= end) return flags;
        hash = extendHash(hash, FOLD[text.charCodeAt(p)] as number);
      }
    },
    is: (hash) => (((filter[hash & (FILTER - 1)] as number) & WHOLE) === 0 ? 0 : (whole.get(hash) ?? 0)),
  };
}

/**
 * The flags of all lists that hold a word.
 * @param lists words and stems, separated by white space
 */
export function stemTable(lists: Lists): Stems {
  const { begins, is } = makeTable(lists);
  return (text, from, to) => begins(text, from, to) | is(hashOf(text, from, to));
}

/** As `stemFlags` of whole words alone: a read of a table or two for each word. */
export function hashFlags(lists: Lists): (s: Scan, i: number) => number {
  const flags = new Map<number, number>();
  for (const [flag, words] of lists)
    for (const word of words.split(/\s+/)) {
      if (word === "") continue;
      const hash = hashOf(word, 0, word.length);
      flags.set(hash, (flags.get(hash) ?? 0) | flag);
    }
  /** Hash and flags beside each other; a place without flags is free. */
  const table = new Int32Array(1 << (34 - Math.clz32(flags.size)));
  const mask = table.length - 1;
  const placeOf = (hash: number): number => {
    let at = (hash << 1) & mask;
    while (table[at + 1] !== 0 && table[at] !== hash) at = (at + 2) & mask;
    return at;
  };
  const filter = filterOf(flags.keys());
  for (const [hash, flag] of flags) {
    const at = placeOf(hash);
    table[at] = hash;
    table[at + 1] = flag;
  }
  const flagsOf = (hash: number): number => (mayHold(filter, hash) ? (table[placeOf(hash) + 1] as number) : 0);
  return ({ text, start, end, hash }, i) => {
    const said = flagsOf(hash[i] as number);
    const from = start[i] as number;
    // A letter alone as it stands, and as the word it was numbered.
    return (end[i] as number) - from === 1 ? said | flagsOf(hashOf(text, from, from + 1)) : said;
  };
}

/** As `stemTable`, asked about token `i`; what was said of a text's tokens is remembered: around values that stand close together each is asked about once. */
export function stemFlags(lists: Lists): (s: Scan, i: number) => number {
  const { begins, is } = makeTable(lists);
  let said = new Int32Array(1024);
  let stamps = new Int32Array(1024);
  const say = (s: Scan, i: number): number => {
    const from = s.start[i] as number;
    const to = s.end[i] as number;
    // A letter alone may have been numbered as another word: "w/" as "with".
    return begins(s.text, from, to) | is(to - from === 1 ? hashOf(s.text, from, to) : (s.hash[i] as number));
  };
  return (s, i) => {
    if (i >= said.length) [said, stamps] = [new Int32Array(s.start.length), new Int32Array(s.start.length)];
    if (stamps[i] === s.stamp) return said[i] as number;
    stamps[i] = s.stamp;
    said[i] = say(s, i);
    return said[i] as number;
  };
}
