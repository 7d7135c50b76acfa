/** Could a word of any language, or a name, be written like this? By how its letters follow each other. */
import { fromBase64 } from "./bits.ts";
import { LETTER_MODEL } from "./words.generated.ts";

const model = fromBase64(LETTER_MODEL);
const SIGNS = 27;

/** So many bits a letter, over eight letters and more, and chance has drawn them. */
export const STRANGE = 5.5;

/**
 * What the letters of a word cost in bits, each behind the two before it, by a trigram model of words and names of thirty
 * languages; the mean of all and of the word's end. `word` holds letters of ASCII only. Words of eight letters and more that
 * the model has not seen lie below 4.5 in 99 of 100 cases, letters drawn by chance at `STRANGE` and above in 93.
 */
export function bitsPerLetter(word: string): number {
  let [one, two, sum] = [0, 0, 0];
  for (let p = 0; p <= word.length; p++) {
    const sign = p < word.length ? word.charCodeAt(p) & 31 : 0;
    const at = (one * SIGNS + two) * SIGNS + sign;
    sum += ((model[at >> 1] as number) >> ((at & 1) * 4)) & 15;
    [one, two] = [two, sign];
  }
  return sum / (word.length + 1);
}
