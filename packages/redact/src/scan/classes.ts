/**
 * Character tables for the basic multilingual plane, built once at load from Unicode properties.
 * Every later loop reads these arrays by code unit: no regular expression runs per character.
 */

export const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const DIGIT = 3;
export const LOWER = 4;
export const UPPER = 5;
/** Letters without case written with spaces between words (Arabic, Hebrew, Devanagari and their marks). */
export const UNCASED = 6;
/** Scripts written without spaces, or with particles glued on: segmented against the lexicon. */
export const DENSE = 7;

export const LATIN = 1;
export const CYRILLIC = 2;
export const GREEK = 3;
export const ARABIC = 4;
export const HEBREW = 5;
export const DEVANAGARI = 6;
export const HAN = 7;
export const HIRAGANA = 8;
export const KATAKANA = 9;
export const HANGUL = 10;
export const THAI = 11;
export const OTHER_SCRIPT = 12;

const SIZE = 0x10000;
export const CLASS = new Uint8Array(SIZE);
export const SCRIPT = new Uint8Array(SIZE);
/** Lower case with diacritics taken off; what words are compared by. */
export const FOLD = new Uint16Array(SIZE);
/** Lower case of the alphabets up to Armenian, unit by unit; all else as it is. */
export const LOWERED = new Uint16Array(SIZE);
for (let c = 0; c < SIZE; c++) LOWERED[c] = c;
for (let c = 0x41; c < 0x590; c++) LOWERED[c] = String.fromCharCode(c).toLowerCase().charCodeAt(0);

/** All units in pieces of a length that a call takes as arguments; lone surrogates are nothing to a pattern. */
const PIECE = 0x1000;
const pieces = Array.from({ length: SIZE / PIECE }, (_, n) => {
  const units = new Uint16Array(PIECE);
  for (let k = 0, c = n * PIECE; k < PIECE; k++, c++) units[k] = c >= 0xd800 && c < 0xe000 ? 0 : c;
  return String.fromCharCode.apply(null, units as unknown as number[]);
});

function mark(table: Uint8Array, pattern: RegExp, value: number): void {
  for (const [n, text] of pieces.entries()) {
    // Surrogates and private use: no letters.
    if (n * PIECE >= 0xe000 && n * PIECE < 0xf000) continue;
    for (const run of text.matchAll(pattern)) {
      const from = n * PIECE + run.index;
      table.fill(value, from, from + run[0].length);
    }
  }
}

mark(CLASS, /[\p{L}\p{M}]+/gu, UNCASED);
mark(CLASS, /\p{Ll}+/gu, LOWER);
mark(CLASS, /[\p{Lu}\p{Lt}]+/gu, UPPER);
mark(
  CLASS,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu,
  DENSE,
);
mark(CLASS, /[\t \p{Zs}]+/gu, SPACE);
mark(CLASS, /[\n\r\v\f\u0085\u2028\u2029]+/gu, NEWLINE);
CLASS.fill(DIGIT, 0x30, 0x3a);
CLASS[0xaa] = LOWER;
CLASS[0xba] = OTHER;
CLASS[0] = OTHER;

for (const [pattern, value] of [
  [/\p{L}+/gu, OTHER_SCRIPT],
  [/\p{Script=Latin}+/gu, LATIN],
  [/\p{Script=Cyrillic}+/gu, CYRILLIC],
  [/\p{Script=Greek}+/gu, GREEK],
  [/\p{Script=Arabic}+/gu, ARABIC],
  [/\p{Script=Hebrew}+/gu, HEBREW],
  [/\p{Script=Devanagari}+/gu, DEVANAGARI],
  [/\p{Script=Han}+/gu, HAN],
  [/\p{Script=Hiragana}+/gu, HIRAGANA],
  [/[\p{Script=Katakana}ー]+/gu, KATAKANA],
  [/\p{Script=Hangul}+/gu, HANGUL],
  [/\p{Script=Thai}+/gu, THAI],
] as const) {
  mark(SCRIPT, pattern, value);
}

const UNDECOMPOSED: Record<string, string> = {
  ß: "s",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  ħ: "h",
  æ: "a",
  œ: "o",
  þ: "t",
  ð: "d",
  ς: "σ",
};
for (let c = 0; c < SIZE; c++) FOLD[c] = c;
function foldRange(from: number, to: number): void {
  for (let c = from; c < to; c++) {
    const lower = String.fromCharCode(c).toLowerCase();
    const base = lower.normalize("NFD").charAt(0);
    FOLD[c] = (UNDECOMPOSED[lower] ?? UNDECOMPOSED[base] ?? base).charCodeAt(0);
  }
}
foldRange(0x41, 0x590);
foldRange(0x1e00, 0x2000);
// Arabic letters people write either way: hamza on alef, ta marbuta.
for (const c of "أإآٱ") FOLD[c.charCodeAt(0)] = 0x627;
FOLD[0x629] = 0x647;
// Persian and Urdu forms of ya, kaf and ha.
FOLD[0x6cc] = 0x64a;
FOLD[0x6a9] = 0x643;
FOLD[0x6c1] = 0x647;

/**
 * Code unit that hides a stand-in from every recognizer: a control without a meaning, no class, matches nothing. One of
 * the first 256, so that Latin text stays as quick to read as it was; where a text brings its own, that is dropped.
 */
export const MASK = 0x81;

/** Signs whose presence the scanner reports: most recognizers of signs have nothing to do in most texts. */
const SIGNS = `@:/-=\\_.°〒${String.fromCharCode(MASK)}([<`;
export const AT_SIGN = 1 << 1;
export const COLON = 1 << 2;
export const SLASH = 1 << 3;
export const HYPHEN = 1 << 4;
export const EQUALS = 1 << 5;
export const BACKSLASH = 1 << 6;
export const UNDERSCORE = 1 << 7;
export const DOT = 1 << 8;
export const DEGREE = 1 << 9;
export const POSTAL_MARK = 1 << 10;
export const MASKED = 1 << 11;
export const PARENTHESIS = 1 << 12;
export const BRACKET = 1 << 13;
export const ANGLE = 1 << 14;

/**
 * Everything the scanner asks of a code unit, in one read: class (3 bits), from bit 4 the script of a letter or the
 * number of a sign, from bit 8 1 << class, from bit 16 the folded unit.
 */
export const UNIT = new Uint32Array(SIZE);
for (let c = 0; c < SIZE; c++) {
  const k = CLASS[c] as number;
  const kind = k === OTHER ? 0 : (SCRIPT[c] as number);
  UNIT[c] = k | (kind << 4) | (1 << (k + 8)) | ((FOLD[c] as number) << 16);
}
for (let n = 0; n < SIGNS.length; n++) {
  const c = SIGNS.charCodeAt(n);
  if (CLASS[c] === OTHER) UNIT[c] = (UNIT[c] as number) | ((n + 1) << 4);
}

const ASCII = /^[\0-\x7f]*$/;
/** Up to so many units a pattern takes longer to be begun than a loop to end. */
const SHORT = 24;

function isAscii(text: string): boolean {
  for (let p = 0; p < text.length; p++) if (text.charCodeAt(p) > 0x7f) return false;
  return true;
}

/** `text` folded: lower case, diacritics off. Same length as the input. */
export function fold(text: string): string {
  // What is all ASCII, as most words are, the engine folds itself.
  if (text.length <= SHORT ? isAscii(text) : ASCII.test(text)) return text.toLowerCase();
  let out = "";
  // Added up unit by unit it would be a string of that many pieces.
  for (let from = 0; from < text.length; from += units.length) {
    const length = Math.min(units.length, text.length - from);
    for (let i = 0; i < length; i++) units[i] = FOLD[text.charCodeAt(from + i)] as number;
    const piece = String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
    out = from === 0 ? piece : out + piece;
  }
  return out;
}

const units = new Uint16Array(2048);

/**
 * The unit at `p`, 0 outside the text. `charCodeAt` asked there once is slow in that place from then on: for places that a
 * text's ends come to.
 */
export function unitAt(text: string, p: number): number {
  return p >= 0 && p < text.length ? text.charCodeAt(p) : 0;
}

/** The script of the unit at `p`; 0 outside the text. */
export const scriptAt = (text: string, p: number): number => SCRIPT[unitAt(text, p)] as number;

/** Past a text's end `charCodeAt` gives NaN: `& 0xffff` makes that 0, and keeps the read of the table a plain one. */
export function isLetter(c: number): boolean {
  return (CLASS[c & 0xffff] as number) >= LOWER;
}

export function isDigit(c: number): boolean {
  return c >= 48 && c <= 57;
}

export function isAlnum(c: number): boolean {
  return (CLASS[c & 0xffff] as number) >= DIGIT;
}
