/** People known in Latin letters and met side by side, given name and family's, in a script that writes them by their sound. */
import type { Context } from "../recognizers/context.ts";
import { ARABIC, CYRILLIC, DEVANAGARI, fold, GREEK, HANGUL, HEBREW, LATIN } from "../scan/classes.ts";
import { COMMON, FIRST, LAST } from "../scan/lexicon.ts";
import { IS_DENSE, type Scan } from "../scan/scan.ts";
import type { KnownNames } from "./name-parts.ts";
import { areNeighbours, consonantsOf, koreanPairs, pairsOf, soundsOfHangul } from "./scripts/pairs.ts";

const SPACED = (1 << CYRILLIC) | (1 << GREEK) | (1 << ARABIC) | (1 << HEBREW) | (1 << DEVANAGARI);
/** Letters of a word: a shorter one has no vowel, and is a word of the language. */
const [SHORTEST, LONGEST] = [3, 20];
/** A word that is said everywhere, and nobody's name. */
const isSaid = (s: Scan, i: number): boolean => ((s.word[i] as number) & (FIRST | LAST | COMMON)) === COMMON;

const pairsOfCase = new WeakMap<KnownNames, ReadonlySet<string>>();

/** Two words of Hangul, and what may be glued to the second. */
const HANGUL_PAIR = /(?<![가-힣])([가-힣]{1,6})[ ·]([가-힣]{1,8})/gu;
const GLUED =
  /(?:님께서|님이|님은|님의|님께|이라고|라고|에게|한테|께서|입니다|이에요|예요|님|씨|은|는|이|가|을|를|의|와|과|도|로)$/u;
const koreanOfCase = new WeakMap<KnownNames, ReadonlySet<string>>();

/** "제임스 윌슨 고객님" of James Wilson. */
function byKoreanEar({ scan: { text }, emit }: Context, names: KnownNames): void {
  let pairs = koreanOfCase.get(names);
  if (pairs === undefined) {
    pairs = koreanPairs(names.inLatin);
    koreanOfCase.set(names, pairs);
  }
  if (pairs.size === 0) return;
  HANGUL_PAIR.lastIndex = 0;
  for (let hit = HANGUL_PAIR.exec(text); hit !== null; hit = HANGUL_PAIR.exec(text)) {
    const [one, two] = [hit[1] as string, hit[2] as string];
    const bare = two.replace(GLUED, "");
    const found = [two, bare].find((word) => pairs.has(`${soundsOfHangul(one)} ${soundsOfHangul(word)}`));
    if (found !== undefined) emit(hit.index, hit.index + one.length + 1 + found.length, "PERSON", 0.9, "known-name");
    // The second word may be the first of the next pair.
    HANGUL_PAIR.lastIndex = hit.index + one.length + 1;
  }
}

export function knownByEar(ctx: Context, names: KnownNames): void {
  const { scan: s, emit } = ctx;
  if (names.inLatin.length > 0 && (s.scripts & (1 << HANGUL)) !== 0) byKoreanEar(ctx, names);
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
