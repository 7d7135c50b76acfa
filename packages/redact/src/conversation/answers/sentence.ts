/** A word that no list holds, in a sentence about something else: "das habe ich gestern schon durchgegeben", "jest na fakturze". */
import { isEnglishWord, isInflected, isOrdinary, mayBeEnglish, spelled } from "../../names/ordinary-words.ts";
import { sizeOf } from "../../recognizers/context.ts";
import { classes, IS_KIN, IS_ROLE } from "../../recognizers/word-classes.ts";
import { COMMON } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";

/** What leads to an answer, in the languages here: these words make no sentence about something else. */
const LEADS = spelled(
  `it it's this that's i i'm am is be will will'll my her his their our name named called ask for please
  ich bin ist das es mein meine unser unsere heißt heiße name je suis c'est est sera mon ma notre nom soy es será mi nuestro nuestra nombre me llamo
  sono è sarà mio mia nome sou é será meu minha ik ben is het mijn jag är det min mitt heter jeg er det minun olen on se jestem to jest będzie mój moja já jsem je to můj moje bude som
  én vagyok sunt este eu sam je ja я это мой моя будет зовут це мій моя аз съм това είμαι είναι ben adım saya ini nama`,
);

/** Is token `k` a form of a word of the text's language, by its ending? English has too few of them to tell. */
export const isForm = (s: Scan, k: number): boolean => isInflected(s, k) && !mayBeEnglish(s);

/** Words of a language that stand around token `k`, one beside the other, as far as the text from unit `from` on. */
export function wordsAround(s: Scan, k: number, from: number): number {
  let words = 0;
  for (let i = k - 1; i >= 0 && (s.start[i] as number) >= from && isBeside(s, i); i--) if (isPlain(s, i)) words++;
  for (let i = k + 1; i < s.count && isBeside(s, i - 1); i++) if (isPlain(s, i)) words++;
  return words;
}

/** Does the token behind `k` stand one blank or sign behind it? */
export const isBeside = (s: Scan, k: number): boolean => (s.start[k + 1] as number) - (s.end[k] as number) === 1;

/** A letter alone may have been numbered as another word: "w/" as "with". */
const isPlain = (s: Scan, i: number): boolean =>
  sizeOf(s, i) > 1 &&
  !LEADS(s, i) &&
  ((classes[s.mark[i] as number] as number) & (IS_KIN | IS_ROLE)) === 0 &&
  (((s.word[i] as number) & COMMON) !== 0 || isOrdinary(s, i) || isEnglishWord(s, i));
