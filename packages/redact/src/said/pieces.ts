/** The pieces of which a number is told: words for figures, figures, letters, signs and what is said between them. */
import { holds, setOf } from "../names/bits.ts";
import { unitAt } from "../scan/classes.ts";
import { DIGIT_WORD, hashWord } from "../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, HAS_LETTER, IS_DENSE, LINE_START, type Scan } from "../scan/scan.ts";
import { isCapital, type Letter, letterAt } from "./letters.ts";
import { isFiller, mayFill } from "./number-words.ts";
import { type Figures, figuresOf, type Word, wordOf } from "./numerals.ts";
import { isAnd, isEveryday, mayBeComposed, mayBeGlued, maySay, maySaySurely, signOf } from "./words.ts";

export interface Piece {
  /** Tokens, the last included. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly kind: "words" | "figures" | "sign" | "letter" | "filler";
  /** A figure or letter said by itself: it joins those beside it. */
  readonly single: boolean;
  /** Says something else as well: "on", "en", "to". */
  readonly unsure: boolean;
  /** Says "to" as well, between two amounts. */
  readonly range: boolean;
  /** Thousands or millions, as amounts are told. */
  readonly amount: boolean;
}

const MOST_SYLLABLES = 4;
/** Words that one number may take: "neunzehnhundert vier und achtzig", "mille neuf cent quatre vingt dix neuf". */
const MOST_WORDS = 8;

/** Null: what stands at token `k` is no piece of a number. Reads a bounded number of tokens. */
export function pieceAt(s: Scan, k: number): Piece | null {
  const shape = s.shape[k] as number;
  if ((shape & HAS_DIGIT) !== 0) return piece(k, k, s.text.slice(s.start[k], s.end[k]), "figures");
  if ((shape & HAS_LETTER) === 0 || isOhio(s, k)) return null;
  if (!mayTell(s, k)) return spelledAt(s, k);
  // "U" is a letter and no Catalan one.
  return (isCapital(s, k) ? spelledAt(s, k) : null) ?? numberAt(s, k) ?? spelledAt(s, k) ?? betweenAt(s, k);
}

/** Most words leave here: they say nothing in a number, no sign and no pause. */
const mayTell = (s: Scan, k: number): boolean => maySpeak(s, k) || mayStandBetween(s, k) || isCutInTwo(s, k);

/** Is it worth asking whether a piece begins at token `k`? */
export const mayBePiece = (s: Scan, k: number): boolean =>
  ((s.shape[k] as number) & HAS_DIGIT) !== 0 || mayTell(s, k) || spelledAt(s, k) !== null;

/** "Dayton, OH 45402". */
const isOhio = (s: Scan, k: number): boolean =>
  s.text.startsWith("OH ", s.start[k]) && ((s.shape[k + 1] as number) & HAS_DIGIT) !== 0;

function piece(first: number, last: number, text: string, kind: Piece["kind"], unsure = false): Piece {
  const single = kind === "sign" || text.length === 1;
  return { first, last, text, kind, single, unsure, range: false, amount: false };
}

function numberAt(s: Scan, k: number): Piece | null {
  const words: Word[] = [];
  const ends: number[] = [];
  for (let p = k; p < s.count && words.length < MOST_WORDS && (p === k || joins(s, p)); ) {
    const end = wordEnd(s, p);
    const spelled = wordAt(s, p, end);
    const word = nought(s, p) ?? figureOf(spelled, words) ?? wordOf(spelled);
    if (word.atom === null && !isAnd(spelled)) break;
    words.push(word);
    ends.push(end);
    p = end + 1;
    if (((s.shape[p] as number) & HAS_DIGIT) !== 0 && word.atom?.kind !== "repeated") break;
  }
  const figures = figuresOf(words);
  return figures === null ? null : inWords(s, k, ends[figures.words - 1] as number, figures, words[0] as Word);
}

function inWords(s: Scan, first: number, last: number, figures: Figures, { spelled }: Word): Piece {
  const one = figures.words === 1;
  return {
    first,
    last,
    text: figures.digits,
    kind: "words",
    single: figures.single,
    unsure: one && isEveryday(spelled) && !isHyphened(s, first, last),
    range: one && TO.has(spelled),
    amount: figures.amount,
  };
}

const TO = new Set(["to", "too", "do"]);

/** "double 7". */
const figureOf = (spelled: string, words: readonly Word[]): Word | null =>
  words.length === 1 && words[0]?.atom?.kind === "repeated" && /^\d$/.test(spelled)
    ? { spelled, atom: { kind: "value", value: Number(spelled) } }
    : null;

/** "06-nul-2". */
const isHyphened = (s: Scan, first: number, last: number): boolean =>
  s.text.charCodeAt((s.start[first] as number) - 1) === 45 && s.text.charCodeAt(s.end[last] as number) === 45;

function spelledAt(s: Scan, k: number): Piece | null {
  const told: Letter | null = letterAt(s, k);
  if (told !== null) return piece(k, told.last, told.letter, "letter", !told.sure);
  return isGroup(s, k) ? piece(k, k, s.text.slice(s.start[k], s.end[k]), "letter", true) : null;
}

/** "thirty five KZ 0714". */
export const isGroup = (s: Scan, k: number): boolean =>
  ((s.shape[k] as number) & (ALL_UPPER | HAS_LETTER | HAS_DIGIT)) === (ALL_UPPER | HAS_LETTER) &&
  (s.end[k] as number) - (s.start[k] as number) <= LONGEST_GROUP;
const LONGEST_GROUP = 3;

function betweenAt(s: Scan, k: number): Piece | null {
  const last = wordEnd(s, k);
  const spelled = wordAt(s, k, last);
  const sign = signOf(spelled);
  if (sign !== null) return piece(k, last, sign, "sign");
  return isFiller(spelled) || PAUSES.has(spelled) ? piece(k, last, " ", "filler") : null;
}

/** Said between the pieces of a number. */
const PAUSES = new Set(
  "then und dann puis luego después depois e poi quindi en og så sitten a potem pak zatim apoi majd sonra потом далее затем потім після και ثم אז फिर فیر lalu lantas terus space blank leerzeichen espace espacio espaço spazio spatie mellanslag mellemrum mellomrom spacja mezera пробел κενό boşluk szóköz".split(
    " ",
  ),
);

const pauses = setOf([...PAUSES].map(hashWord), 1 << 11);

/** A sign's word is among those that say something in a number. */
const mayStandBetween = (s: Scan, k: number): boolean =>
  mayFill(s.hash[k] as number) || holds(pauses, s.hash[k] as number);

/** Are there further tokens that may be one word with this one? */
const isCutInTwo = (s: Scan, k: number): boolean =>
  ((s.shape[k] as number) & IS_DENSE) !== 0 || isApostrophe(unitAt(s.text, s.end[k] as number));

const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;

/** Does token `k` say a number by itself? */
export const saysNumber = (s: Scan, k: number): boolean =>
  maySpeak(s, k) && (nought(s, k) ?? wordOf(wordAt(s, k))).atom !== null;

/** Most words are passed by here: what is a number is in a list or composed of what is. */
export const maySpeak = (s: Scan, k: number): boolean =>
  (s.end[k] as number) - (s.start[k] as number) === 1 ||
  maySay(s.hash[k] as number) ||
  mayBeGlued(s.text.charCodeAt(s.start[k] as number)) ||
  mayBeComposed(s.text, s.start[k] as number, s.end[k] as number);

/** May token `k` tell a number whatever stands beside it? An everyday word does not. */
export const maySpeakSurely = (s: Scan, k: number): boolean =>
  ((s.shape[k] as number) & (HAS_DIGIT | IS_DENSE)) !== 0 ||
  maySaySurely(s.hash[k] as number) ||
  mayBeGlued(s.text.charCodeAt(s.start[k] as number)) ||
  mayBeComposed(s.text, s.start[k] as number, s.end[k] as number) ||
  wordEnd(s, k) > k;

/** Tokens `k` to `last` in small letters. */
export const wordAt = (s: Scan, k: number, last = k): string => s.text.slice(s.start[k], s.end[last]).toLowerCase();

/** The last token of the word at `k`: an apostrophe cut "п'ять" in two, a script without capitals a word into syllables. */
export function wordEnd(s: Scan, k: number): number {
  if (((s.shape[k] as number) & IS_DENSE) !== 0) {
    if (saysNumber(s, k)) return k;
    let last = k;
    while (
      last + 1 < s.count &&
      last - k < MOST_SYLLABLES &&
      s.start[last + 1] === s.end[last] &&
      ((s.shape[last + 1] as number) & IS_DENSE) !== 0
    )
      last++;
    return last;
  }
  const at = s.end[k] as number;
  if (!isApostrophe(unitAt(s.text, at)) || s.start[k + 1] !== at + 1) return k;
  return wordOf(wordAt(s, k, k + 1).replaceAll("’", "'")).atom === null ? k : k + 1;
}

/** "o seven seven": the letter for a nought, beside an English figure. */
function nought(s: Scan, k: number): Word | null {
  if ((s.end[k] as number) - (s.start[k] as number) !== 1 || (s.text.charCodeAt(s.start[k] as number) | 32) !== 111)
    return null;
  const beside = (n: number): boolean => n >= 0 && n < s.count && ENGLISH.test(s.text.slice(s.start[n], s.end[n]));
  return beside(k + 1) || beside(k - 1) ? { spelled: "o", atom: { kind: "value", value: 0 } } : null;
}

const ENGLISH = /^(?:one|two|three|four|five|six|seven|eight|nine|zero|double|triple)$/i;

/** Between the pieces of a number: blanks, commas, dashes, strokes. */
const JOINTS: ReadonlySet<number> = new Set([..." ,-–—/،、"].map((sign) => sign.charCodeAt(0)));

/** Stand only these before token `k`? */
export function joins(s: Scan, k: number): boolean {
  if (((s.shape[k] as number) & LINE_START) !== 0) return false;
  const from = s.end[k - 1] as number;
  const gap = (s.start[k] as number) - from;
  if (gap === 0) return ((s.shape[k] as number) & IS_DENSE) !== 0;
  if (gap > 3) return false;
  for (let p = from; p < from + gap; p++) {
    const c = s.text.charCodeAt(p);
    if (!JOINTS.has(c)) return false;
  }
  return true;
}

/** Is it a word of the lexicon for a figure? */
export const isDigitWord = (s: Scan, k: number): boolean => ((s.word[k] as number) & DIGIT_WORD) !== 0;
