/** A known name with digits for letters that look like them, or numbered behind it: "Krawcew1cz", "St3phan13", "IMG_Krawcewicz01.jpg". */
import type { Context } from "../recognizers/context.ts";
import { fold } from "../scan/classes.ts";
import { hashWord } from "../scan/lexicon.ts";
import { HAS_LETTER } from "../scan/scan.ts";
import { admitted, PART } from "./filter.ts";
import type { KnownNames } from "./name-parts.ts";
import { isOfferCode } from "./thing-here.ts";
import { tiedTo } from "./tied.ts";

const [SHORTEST, LONGEST] = [5, 20];
/** Digits within a word, few of them: no part number. */
const LOOKS = /^(?=\p{L})[\p{L}\d]*\p{L}[\p{L}\d]*$/u;
const MOST_DIGITS = 3;
/** "jonathan1974": a year behind it. */
const NUMBERED = /^\p{L}{4,}(?:19|20)\d\d$/u;
const LETTER: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", 7: "t", 8: "b" };

/** @param digits the tokens that hold a digit */
export function knownWithDigits({ scan: s, emit }: Context, names: KnownNames, digits: readonly number[]): void {
  for (const i of digits) {
    const size = (s.end[i] as number) - (s.start[i] as number);
    if (size < SHORTEST || size > LONGEST || ((s.shape[i] as number) & HAS_LETTER) === 0) continue;
    const word = fold(s.text.slice(s.start[i], s.end[i]));
    const count = word.replace(/\D/g, "").length;
    if (
      count === 0 ||
      (count > MOST_DIGITS && !NUMBERED.test(word)) ||
      size - count < SHORTEST - 1 ||
      !LOOKS.test(word) ||
      isOfferCode(s, i)
    )
      continue;
    if (waysOf(word).some((one) => isSurePart(names, hashWord(one)))) {
      const [first] = tiedTo(s, names, i, i);
      emit(s.start[first] as number, s.end[i] as number, "PERSON", 0.9, "known-name");
    }
  }
}

const isSurePart = (names: KnownNames, hash: number): boolean =>
  (admitted(hash) & PART) !== 0 && names.parts.get(hash)?.weak === false;

function waysOf(word: string): readonly string[] {
  const read = word.replace(/\d/g, (digit) => LETTER[digit] ?? digit);
  return [read, word.replace(/1/g, "l").replace(/\d/g, (digit) => LETTER[digit] ?? digit), word.replace(/\d+$/, "")];
}
