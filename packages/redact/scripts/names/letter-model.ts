/** How letters follow each other in words and names: a trigram model, in whole bits. */
import { base64 } from "./common-words.ts";

/** `a` to `z`, and the edge of a word. */
const SIGNS = 27;
/** Trigrams seen once say little: so many more are taken to have been seen as the pair behind them has it. */
const FROM_PAIRS = 20;
const FROM_LETTERS = 5;
/** Four bits a trigram. */
const MOST_BITS = 15;

/**
 * The model of these words, accents folded: for each of 27 x 27 trigrams and what may follow, -log2 of its share, from 0
 * to 15, two to a byte. Interpolated with pairs and letters (Jelinek and Mercer 1980); by halving, so that the same words
 * give the same bytes everywhere.
 */
export function letterModel(words: Iterable<string>): string {
  const threes = new Float64Array(SIGNS ** 3);
  for (const word of new Set(words)) {
    const folded = plain(word);
    if (!/^[a-z]{2,}$/.test(folded)) continue;
    const signs = [0, ...[...folded].map((letter) => letter.charCodeAt(0) - 96), 0];
    for (let k = 0; k + 2 < signs.length; k++) {
      const at = ((signs[k] as number) * SIGNS + (signs[k + 1] as number)) * SIGNS + (signs[k + 2] as number);
      threes[at] = (threes[at] as number) + 1;
    }
  }
  const sum = (size: number, slot: (at: number) => number): Float64Array => {
    const sums = new Float64Array(size);
    for (let at = 0; at < threes.length; at++) sums[slot(at)] = (sums[slot(at)] as number) + (threes[at] as number);
    return sums;
  };
  const pairs = sum(SIGNS ** 2, (at) => at % SIGNS ** 2);
  const letters = sum(SIGNS, (at) => at % SIGNS);
  const heads = sum(SIGNS ** 2, (at) => Math.floor(at / SIGNS));
  const middles = sum(SIGNS, (at) => Math.floor(at / SIGNS) % SIGNS);
  const all = letters.reduce((a, b) => a + b, 0);
  const out = new Uint8Array(Math.ceil(threes.length / 2));
  for (let at = 0; at < threes.length; at++) {
    const middle = Math.floor(at / SIGNS) % SIGNS;
    const byLetter = (letters[at % SIGNS] as number) / all;
    const byPair =
      ((pairs[at % SIGNS ** 2] as number) + FROM_LETTERS * byLetter) / ((middles[middle] as number) + FROM_LETTERS);
    let share =
      ((threes[at] as number) + FROM_PAIRS * byPair) / ((heads[Math.floor(at / SIGNS)] as number) + FROM_PAIRS);
    let bits = 0;
    for (; share < Math.SQRT1_2 && bits < MOST_BITS; bits++) share *= 2;
    out[at >> 1] = (out[at >> 1] as number) | (bits << ((at & 1) * 4));
  }
  return base64(out);
}

const plain = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[łøıßæœđðþ]/g, (letter) => SPELLED[letter] as string);
const SPELLED: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
};
