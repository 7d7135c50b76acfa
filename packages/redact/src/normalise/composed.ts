/**
 * Letters written in several units, as files from some machines are named and what is copied from them: "김" as ᄀ, ᅵ and ᆷ, "ガ" as カ and
 * its two dots, "й" as и and its breve. One unit holds them for recognizers and lists. And what is drawn into a word without being a letter of it: the
 * points of Hebrew and Arabic vowels, and the stroke that makes an Arabic word longer: "خَالِد", "דָּוִד", "محـــمد".
 */
import { ARABIC, SCRIPT } from "../scan/classes.ts";

/** Marks of vowels, doubling and reading, by their first and last: they change no word, and most people leave them out. */
export const POINTS: readonly (readonly [first: number, last: number])[] = [
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
];

const TATWEEL = 0x640;
const [FIRST_LEAD, LAST_LEAD] = [0x1100, 0x1112];
const [FIRST_VOWEL, LAST_VOWEL] = [0x1161, 0x1175];
const [FIRST_TAIL, LAST_TAIL] = [0x11a8, 0x11c2];
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const [VOWELS, TAILS] = [LAST_VOWEL - FIRST_VOWEL + 1, LAST_TAIL - FIRST_TAIL + 2];
/** Two dots and a ring of kana, as they follow letters of full and of half width. */
const VOICED: ReadonlyMap<number, string> = new Map([
  [0x3099, "\u3099"],
  [0x309a, "\u309a"],
  [0xff9e, "\u3099"],
  [0xff9f, "\u309a"],
]);

/** What may belong to the unit before it. */
export const PARTS: readonly number[] = [
  TATWEEL,
  ...VOICED.keys(),
  ...Array.from({ length: VOWELS }, (_, n) => FIRST_VOWEL + n),
  ...Array.from({ length: TAILS - 1 }, (_, n) => FIRST_TAIL + n),
];

/** Vowels of India's scripts in two parts, as The Unicode Standard decomposes them: the second is a vowel by itself behind any other letter. */
const HALVED = "ো ৌ ୈ ୋ ୌ ஔ ொ ோ ௌ ై ೀ ೇ ೈ ೊ ೋ ൊ ോ ൌ ේ ො ෝ ෞ"
  .split(" ")
  .map((vowel) => vowel.normalize("NFD"))
  .flatMap((parts) => (parts.length === 2 ? [parts] : [parts.slice(0, 2), parts.slice(0, 1) + parts.slice(2)]));
export const HALVES: readonly number[] = [...new Set(HALVED.map((parts) => parts.charCodeAt(1)))];
const MAY_BE_HALVED = new RegExp(HALVED.join("|"));
/** Does a text that has one of `HALVES` have the half before it, too? */
export const isHalved = (text: string): boolean => MAY_BE_HALVED.test(text);

/** The letter that one of `PARTS`, of `HALVES` or a mark makes of the unit before it; -1: none. The Unicode Standard, 3.12, has the sums for Hangul. */
export function composed(before: number, part: number): number {
  if (part >= FIRST_VOWEL && part <= LAST_VOWEL)
    return before >= FIRST_LEAD && before <= LAST_LEAD
      ? FIRST_SYLLABLE + ((before - FIRST_LEAD) * VOWELS + part - FIRST_VOWEL) * TAILS
      : -1;
  if (part >= FIRST_TAIL && part <= LAST_TAIL)
    return before >= FIRST_SYLLABLE && before <= LAST_SYLLABLE && (before - FIRST_SYLLABLE) % TAILS === 0
      ? before + 1 + part - FIRST_TAIL
      : -1;
  const whole = (String.fromCharCode(before) + (VOICED.get(part) ?? String.fromCharCode(part))).normalize("NFC");
  return whole.length === 1 ? whole.charCodeAt(0) : -1;
}

/** Is the unit at `at` a stroke between letters of a word, or one of several? */
export function isStroke(text: string, at: number, before: number): boolean {
  if (text.charCodeAt(at) !== TATWEEL || SCRIPT[before] !== ARABIC || at + 1 >= text.length) return false;
  const next = text.charCodeAt(at + 1);
  return next === TATWEEL || SCRIPT[next] === ARABIC;
}
