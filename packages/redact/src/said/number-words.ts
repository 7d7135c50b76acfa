/** Words for numbers where a number is due, and what people say between its pieces. */
import { holds, setOf } from "../names/bits.ts";
import { DIGIT_WORD, hashWord, wordBits } from "../scan/lexicon.ts";
import { wordOf } from "./numerals.ts";
import { isEveryday } from "./words.ts";

/** "dua puluh", "tujuh مكرر": of tens, of a figure said again. */
const BEHIND = new Set("puluh belas פעמיים مرتين مكرر".split(" "));

/** Does the word tell a digit or several, where a number is due? */
export function saysNumber(word: string): boolean {
  if ((wordBits(word, 0, word.length) & DIGIT_WORD) !== 0) return true;
  const spelled = word.toLowerCase();
  return BEHIND.has(spelled) || (wordOf(spelled).atom !== null && !isEveryday(spelled));
}

const FILLERS = setOf(
  `uh uhh um umm uhm er erm eh ehh hm hmm mm mhm ah oh well like ähm äh aeh öh öhm naja also halt tja euh heu hein ben bah bon alors eeh ehm este pues bueno mmm allora cioè insomma diciamo beh é éé então tipo bom né ehh nou even kijk zeg alltså liksom typ altså ehm øh øhm eee yyy hmm no więc wiec čili eee ehm hát ööö izé no deci păi pai ăă ovaj hm ээ эээ эм мм ну так вот ну значит еее ем ами ъъ εεε ε λοιπόν λοιπον ıı şey hani yani eee أه اه ايوه أيوة ايوة طيب يعني אה אהה אז רגע אוקיי अच्छा हाँ हां तो जी उम्म thì ờ à ừ anu eh gini kak bang bu pak mbak mas ya yak bro sis`
    .split(/\s+/)
    .map(hashWord),
  1 << 11,
);

/** Said while one thinks, between the pieces of a number: "uh", "ähm", "euh", "ну". */
export const isFiller = (word: string): boolean => holds(FILLERS, hashWord(word));

/** May the word with this hash be a filler? */
export const mayFill = (hash: number): boolean => holds(FILLERS, hash);
