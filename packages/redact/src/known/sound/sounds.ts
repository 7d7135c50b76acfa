/**
 * Sounds as bits. A letter stands for any of a few, by the language that is written and the one it is written for: ch is one sound in "Chloe", another
 * in "Charlotte", a third in "Bach". Two words may be the same name where the letters of both have a sound in common all the way through.
 */

const sound = (n: number): number => 1 << n;
export const [P, B, F, V, W, T, D, TH, S, Z] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(sound) as Ten;
export const [SH, ZH, CH, DJ, TS, K, G, KH, H, GH] = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map(sound) as Ten;
export const [L, R, M, N, Y, A, E, I, O, U] = [20, 21, 22, 23, 24, 25, 26, 27, 28, 29].map(sound) as Ten;
type Ten = [number, number, number, number, number, number, number, number, number, number];

/** May be left out where others write the name. */
export const MAY_LACK = sound(30);
/** Is left out by some, at a price: the last letter of Dupont, an r before a consonant. */
export const SILENT = 1 << 31;

export const VOWELS = A | E | I | O | U;
export const SOUNDS = ~(MAY_LACK | SILENT);
/** A letter for a vowel and for nothing else. */
export const isVowel = (unit: number): boolean => (unit & VOWELS) !== 0;

const NAMES: Readonly<Record<string, number>> = {
  p: P,
  b: B,
  f: F,
  v: V,
  w: W,
  t: T,
  d: D,
  þ: TH,
  s: S,
  z: Z,
  š: SH,
  ž: ZH,
  č: CH,
  ǰ: DJ,
  c: TS,
  k: K,
  g: G,
  x: KH,
  h: H,
  ğ: GH,
  l: L,
  r: R,
  m: M,
  n: N,
  y: Y,
  a: A,
  e: E,
  i: I,
  o: O,
  u: U,
  "?": MAY_LACK,
  "!": SILENT,
};

/** Letters, and what they are heard as: "ch čxkš" is one sound of four, "ks k,s" two sounds; `?` may be left out, `!` is left out by some. */
export interface Letters {
  readonly heardAs: ReadonlyMap<string, readonly number[]>;
  /** By its first letter, how many letters the longest entry has. */
  readonly longest: Uint8Array;
}

const unitOf = (names: string): number => [...names].reduce((bits, name) => bits | (NAMES[name] ?? 0), 0);

/** Behind the last letter of the scripts that have a table. */
const BEYOND = 0x700;

export function lettersOf(rows: string): Letters {
  const heardAs = new Map<string, readonly number[]>();
  const longest = new Uint8Array(BEYOND);
  for (const row of rows.trim().split(/\s*[|\n]\s*/)) {
    const [letters = "", heard = ""] = row.split(" ");
    const units = heard === "-" ? [] : heard.split(",").map(unitOf);
    for (const spelled of letters.split("/")) {
      heardAs.set(spelled, units);
      const first = spelled.charCodeAt(0);
      longest[first] = Math.max(longest[first] ?? 0, spelled.length);
    }
  }
  return { heardAs, longest };
}
