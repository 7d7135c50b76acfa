/** Who signs behind a dash or thanks with a text's last words: "… to nul? - mette-line", "Call him. — Shu Fen", "thank uuu, Xio". */
import { DICTIONARY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isGerman, isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { isLetter } from "../../scan/classes.ts";
import { COMMON, FIRST, GREET, hashWord, MONTH, ORG, PLACE, SIGNOFF, TITLE, wordBits } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";
import { isStatus } from "../status-words.ts";

const TAIL = 72;
const CLOSED = String.raw`[ \t]*(?:<\/[a-z]{1,5}>\s*|x{1,3}|\p{So}\ufe0f?)*\s*$`;
const DASHED = new RegExp(
  String.raw`(?:^|[.!?…)>"”।]\s{1,3}|\n\s{0,3})[-–—~]{1,2} ?([\p{L}\p{M}'’]{2,16}(?:[- ][\p{L}\p{M}'’]{2,16})?)${CLOSED}`,
  "u",
);
const THANKED = new RegExp(
  String.raw`(?<!\p{L})(?:thank(?:s| (?:you|u)|u)?|thx|ty|cheers|merci|danke|gracias|grazie|obrigad[oa]|dzięki|díky|tack|takk|kiitos|спасибо|дякую)[a-z]{0,4}[,!.] ?(\p{Lu}\p{Ll}{1,12})${CLOSED}`,
  "iu",
);

const NOBODY = COMMON | ORG | PLACE | MONTH | GREET | SIGNOFF | TITLE;

export function lastWords({ scan, emit }: Context): void {
  const { text } = scan;
  // Most texts end in a sign or have no dash there.
  const tail = text.slice(-TAIL);
  const from = text.length - tail.length;
  const dashed = /[-–—~]/u.test(tail) ? DASHED.exec(tail) : null;
  // Every noun has a capital in German.
  const hit = dashed ?? (isGerman(scan) ? null : THANKED.exec(tail));
  if (hit === null) return;
  const name = hit[1] as string;
  if (!isName(name) || isStatus(name.toLowerCase())) return;
  const at = from + hit.index + hit[0].lastIndexOf(name);
  emit(at, at + name.length, "PERSON", 0.72, "person-signed");
}

/** One of its words is a given name; or none is a word of any language, and it is written as a name or in letters without capitals. */
function isName(name: string): boolean {
  const words = name.split(/[- ]/);
  if (!isLetter(name.charCodeAt(0))) return false;
  const cased = /[\p{Lu}\p{Ll}]/u.test(name);
  let [given, plain] = [false, false];
  for (const word of words) {
    const bits = wordBits(word, 0, word.length);
    const lists = LISTS(hashWord(word));
    if ((bits & FIRST) !== 0 && (bits & COMMON) === 0) given = true;
    else if ((bits & NOBODY) !== 0 || (lists & (DICTIONARY | GIVEN)) === DICTIONARY || isOrdinaryAnywhere(word))
      plain = true;
  }
  if (given && (name.includes("-") || /^\p{Lu}/u.test(name))) return true;
  if (plain) return false;
  return given || (cased ? words.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) : words.length === 1);
}
