/**
 * A known name whose letters are drawn out, "Annaaa" and "begooooña", or that a line's end divides: "Kata-⏎rzyna". Asked of texts that have three of a
 * letter side by side, or a hyphen at a line's end.
 */
import { all } from "../recognizers/all-matches.ts";
import type { Context } from "../recognizers/context.ts";
import { CLASS, FOLD, fold, LOWER } from "../scan/classes.ts";
import { hashWord } from "../scan/lexicon.ts";
import type { KnownNames } from "./name-parts.ts";

const LETTERS = /[\p{L}\p{M}]{4,40}/gu;
const RUNS = /(.)\1\1+/gu;
const DIVIDED =
  /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]{2,12})[-\u00AD\u2010]\r?\n([\p{Ll}\p{M}]{2,14})(?![\p{L}\p{M}\p{N}])/gu;
const DIVIDES = /[-\u00AD\u2010]\r?\n/;
const LEAST = 3;

/** Has the text three of a letter side by side, small or capital? Asked of every text of a case: one step a unit. */
function isDrawnOut(text: string): boolean {
  let [before, same] = [0, 1];
  for (let p = 0; p < text.length; p++) {
    const unit = FOLD[text.charCodeAt(p)] as number;
    same = unit === before ? same + 1 : 1;
    if (same > 2 && (CLASS[unit] as number) >= LOWER) return true;
    before = unit;
  }
  return false;
}

export function knownDrawnOut({ scan: { text }, emit }: Context, names: KnownNames): void {
  const isPart = (word: string): boolean => word.length >= LEAST && names.parts.get(hashWord(word))?.syllable === false;
  if (isDrawnOut(text))
    for (const hit of all(LETTERS, text)) {
      const word = fold(hit[0].normalize("NFC"));
      const once = word.replace(RUNS, "$1");
      if (once !== word && (isPart(once) || isPart(word.replace(RUNS, "$1$1"))))
        emit(hit.index, hit.index + hit[0].length, "PERSON", 0.9, "known-name");
    }
  if (DIVIDES.test(text))
    for (const hit of all(DIVIDED, text))
      if (isPart(fold(`${hit[1]}${hit[2]}`))) emit(hit.index, hit.index + hit[0].length, "PERSON", 0.93, "known-name");
}
