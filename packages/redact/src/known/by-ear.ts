/** People known in Latin letters and met side by side, given name and family's, in a script that writes them by their sound. */
import type { Context } from "../recognizers/context.ts";
import { ARABIC, CYRILLIC, DEVANAGARI, fold, GREEK, HEBREW, LATIN } from "../scan/classes.ts";
import { COMMON, FIRST, LAST } from "../scan/lexicon.ts";
import { IS_DENSE, type Scan } from "../scan/scan.ts";
import type { KnownNames } from "./name-parts.ts";
import { areNeighbours, consonantsOf, pairsOf } from "./scripts/pairs.ts";

const SPACED = (1 << CYRILLIC) | (1 << GREEK) | (1 << ARABIC) | (1 << HEBREW) | (1 << DEVANAGARI);
/** Letters of a word: a shorter one has no vowel, and is a word of the language. */
const [SHORTEST, LONGEST] = [3, 20];
/** A word that is said everywhere, and nobody's name. */
const isSaid = (s: Scan, i: number): boolean => ((s.word[i] as number) & (FIRST | LAST | COMMON)) === COMMON;

const pairsOfCase = new WeakMap<KnownNames, ReadonlySet<string>>();

export function knownByEar({ scan: s, emit }: Context, names: KnownNames): void {
  if (names.inLatin.length === 0 || (s.scripts & SPACED) === 0) return;
  let pairs = pairsOfCase.get(names);
  if (pairs === undefined) {
    pairs = pairsOf(names.inLatin);
    pairsOfCase.set(names, pairs);
  }
  if (pairs.size === 0) return;
  /** Who was met so, by the words of the text: one of them alone is somebody then. */
  const met = new Set<number>();
  let last = "";
  for (let i = 0; i < s.count; i++) {
    const [from, to] = [s.start[i] as number, s.end[i] as number];
    const heard =
      isSpaced(i) && to - from >= SHORTEST && to - from <= LONGEST ? consonantsOf(fold(s.text.slice(from, to))) : "";
    if (
      heard !== "" &&
      last !== "" &&
      areNeighbours(s.text, s.start[i - 1] as number, s.end[i - 1] as number, from) &&
      pairs.has(`${last} ${heard}`) &&
      // "تم بكرة": it will be done tomorrow.
      !isSaid(s, i - 1) &&
      !isSaid(s, i)
    ) {
      emit(s.start[i - 1] as number, to, "PERSON", 0.9, "known-name");
      met.add(s.hash[i - 1] as number).add(s.hash[i] as number);
    }
    last = heard;
  }
  if (met.size === 0) return;
  for (let i = 0; i < s.count; i++)
    if (met.has(s.hash[i] as number)) emit(s.start[i] as number, s.end[i] as number, "PERSON", 0.85, "known-name");

  function isSpaced(i: number): boolean {
    const script = s.script[i] as number;
    return script !== LATIN && ((1 << script) & SPACED) !== 0 && ((s.shape[i] as number) & IS_DENSE) === 0;
  }
}
