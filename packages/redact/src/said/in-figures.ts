/**
 * A text whose numbers are said in words, as it would be written: "oh seven double seven dash three two" is "0777-32", "sixty-one Harrow Bank,
 * B T nine" is "61 Harrow Bank, BT9". What recognizers find in that holds for the words as well, whatever kind of value it is.
 */

import { C_ADDRESS, C_EXTENSION, C_POSTCODE, DIGIT_WORD, STREET_AFTER, STREET_BEFORE, UNIT } from "../scan/lexicon.ts";
import { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, HAS_LETTER, IS_DENSE, LINE_START, type Scan } from "../scan/scan.ts";
import { isFiller } from "./number-words.ts";
import { figuresOf, type Word, wordOf } from "./numerals.ts";
import { isAnd, isEveryday, signOf } from "./words.ts";

export interface InFigures {
  readonly text: string;
  /** For each unit of `text`, where its source begins and ends. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Where in `text` figures stand for words. */
  readonly said: readonly Said[];
}

/** One run of figures for words. */
export interface Said {
  readonly start: number;
  readonly end: number;
  /** How many of its pieces are words for numbers, and how many figures it has in all. */
  readonly words: number;
  readonly digits: number;
  /** Thousands or millions are among them, as amounts are told. */
  readonly amount: boolean;
}

/**
 * Null where nothing is said that could be somebody's. Linear in the text's tokens.
 */
export function inFigures(s: Scan): InFigures | null {
  if ((s.words & DIGIT_WORD) === 0 && !s.hasDigit) return null;
  const runs = runsIn(s);
  return runs.length === 0 ? null : rewritten(s, runs);
}

/** One number, sign or letter of a run. */
interface Piece {
  /** Tokens, the last included. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** A figure or letter said by itself: it joins those beside it. */
  readonly single: boolean;
  readonly kind: "words" | "figures" | "sign" | "letter" | "filler";
  /** Says something else as well: "on", "en", "to". */
  readonly unsure: boolean;
  /** Thousands or millions, as amounts are told. */
  readonly amount: boolean;
}

type Run = readonly Piece[];

function runsIn(s: Scan): Run[] {
  const runs: Run[] = [];
  const street = (s.words & (STREET_BEFORE | STREET_AFTER | UNIT)) !== 0 || (s.cues & (C_ADDRESS | C_POSTCODE)) !== 0;
  let done = 0;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (i < done || !begins(s, i)) continue;
    const run = runFrom(s, headOf(s, i, done));
    if (run.length === 0) continue;
    done = (run[run.length - 1] as Piece).last + 1;
    if (isTelling(s, run, street)) runs.push(run);
  }
  return runs;
}

/** A word for a number, or figures with a word behind them or a long one before. */
function begins(s: Scan, i: number): boolean {
  if (((s.word[i] as number) & DIGIT_WORD) !== 0) return true;
  if (((s.shape[i] as number) & (HAS_DIGIT | HAS_LETTER)) !== HAS_DIGIT) return false;
  const next = (s.shape[i + 1] as number) & (HAS_LETTER | HAS_DIGIT);
  if ((next & HAS_LETTER) !== 0 && s.start[i + 1] === (s.end[i] as number) + 1) return true;
  if (next === HAS_DIGIT && isOneFigure(s, i) && isOneFigure(s, i + 1)) return true;
  // "trecentotrentotto 71 44 205".
  return (
    i > 0 &&
    s.start[i] === (s.end[i - 1] as number) + 1 &&
    (s.end[i - 1] as number) - (s.start[i - 1] as number) >= SHORTEST_COMPOSED &&
    saysNumber(s, i - 1)
  );
}

const SHORTEST_COMPOSED = 8;
const isOneFigure = (s: Scan, k: number): boolean => (s.end[k] as number) - (s.start[k] as number) === 1;

/** The first of what is said before token `i`: letters, "B T nine", and words that begin nothing by themselves, "do nau shunya". */
function headOf(s: Scan, i: number, floor: number): number {
  let k = i > floor && wordEnd(s, i - 1) === i ? i - 1 : i;
  while (k > floor && i - k < MOST_BEFORE && joins(s, k) && (isLetterAlone(s, k - 1) || saysNumber(s, k - 1))) k--;
  return k > floor && joins(s, k) && signOf(wordAt(s, k - 1)) === "+" ? k - 1 : k;
}

const saysNumber = (s: Scan, k: number): boolean => (nought(s, k) ?? wordOf(wordAt(s, k))).atom !== null;

const wordAt = (s: Scan, k: number, last = k): string => s.text.slice(s.start[k], s.end[last]).toLowerCase();

const MOST_BEFORE = 4;
const MOST_SYLLABLES = 4;
const MOST_PIECES = 64;
/** Words that one number may take: "neunzehnhundert vier und achtzig", "mille neuf cent quatre vingt dix neuf". */
const MOST_WORDS = 8;

function runFrom(s: Scan, first: number): Piece[] {
  const run: Piece[] = [];
  for (let k = first; k < s.count && run.length < MOST_PIECES && (k === first || joins(s, k)); ) {
    const piece = pieceAt(s, k);
    if (piece === null) break;
    run.push(piece);
    k = piece.last + 1;
  }
  const doubtful = run.findIndex((_, n) => isDoubtful(run, n));
  if (doubtful >= 0) run.length = doubtful;
  // It ends in a figure: what is said behind the last belongs to the sentence.
  while (run.length > 0 && /^(?:sign|filler)$/.test((run[run.length - 1] as Piece).kind)) run.pop();
  return run;
}

/** "on 6", "9.00 en 17.30": an everyday word, and neither beside it nor among the words around is enough that tells a number alone. */
function isDoubtful(run: Run, n: number): boolean {
  if (!(run[n] as Piece).unsure || isSure(run[n - 1]) || isSure(run[n + 1])) return false;
  const sure = run.filter(isSure).length;
  return sure < 1 || (sure < 2 && run.filter(({ kind }) => kind === "words").length < LONG_STRETCH);
}

const LONG_STRETCH = 4;
const isSure = (piece: Piece | undefined): boolean => piece?.kind === "words" && !piece.unsure;

function pieceAt(s: Scan, k: number): Piece | null {
  const shape = s.shape[k] as number;
  if ((shape & HAS_DIGIT) !== 0) {
    const text = s.text.slice(s.start[k], s.end[k]);
    return { first: k, last: k, text, single: text.length === 1, kind: "figures", unsure: false, amount: false };
  }
  if ((shape & HAS_LETTER) === 0) return null;
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
  if (figures !== null) {
    const last = ends[figures.words - 1] as number;
    const unsure = figures.words === 1 && isEveryday((words[0] as Word).spelled) && !isHyphened(s, k, last);
    return {
      first: k,
      last,
      text: figures.digits,
      single: figures.single,
      kind: "words",
      unsure,
      amount: figures.amount,
    };
  }
  const other = (last: number, text: string, kind: Piece["kind"]): Piece => ({
    first: k,
    last,
    text,
    single: kind !== "filler",
    kind,
    unsure: false,
    amount: false,
  });
  if (isLetterAlone(s, k)) return other(k, s.text.slice(s.start[k], s.end[k]), "letter");
  const last = wordEnd(s, k);
  const spelled = wordAt(s, k, last);
  const sign = signOf(spelled);
  if (sign !== null) return other(last, sign, "sign");
  return isFiller(spelled) || PAUSES.has(spelled) ? other(last, " ", "filler") : null;
}

/** "double 7". */
const figureOf = (spelled: string, words: readonly Word[]): Word | null =>
  words.length === 1 && words[0]?.atom?.kind === "repeated" && /^\d$/.test(spelled)
    ? { spelled, atom: { kind: "value", value: Number(spelled) } }
    : null;

/** "06-nul-2". */
const isHyphened = (s: Scan, first: number, last: number): boolean =>
  s.text.charCodeAt((s.start[first] as number) - 1) === 45 && s.text.charCodeAt(s.end[last] as number) === 45;

/** Said between the pieces of a number. */
const PAUSES = new Set(
  "then und dann puis luego después depois e poi quindi en og så sitten a potem pak zatim apoi majd sonra потом далее затем потім після και ثم אז फिर فیر lalu lantas terus space blank leerzeichen espace espacio espaço spazio spatie mellanslag mellemrum mellomrom spacja mezera пробел κενό boşluk szóköz".split(
    " ",
  ),
);

/** The last token of the word at `k`: an apostrophe cut "п'ять" in two, a script without capitals a word into syllables. */
function wordEnd(s: Scan, k: number): number {
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
  const mark = s.text.charCodeAt(at);
  if ((mark !== 39 && mark !== 0x2019) || s.start[k + 1] !== at + 1) return k;
  return wordOf(
    s.text
      .slice(s.start[k], s.end[k + 1])
      .toLowerCase()
      .replaceAll("’", "'"),
  ).atom === null
    ? k
    : k + 1;
}

/** "o seven seven": the letter for a nought, beside an English figure. */
function nought(s: Scan, k: number): Word | null {
  if ((s.end[k] as number) - (s.start[k] as number) !== 1 || (s.text.charCodeAt(s.start[k] as number) | 32) !== 111)
    return null;
  const beside = (n: number): boolean => n >= 0 && n < s.count && ENGLISH.test(s.text.slice(s.start[n], s.end[n]));
  return beside(k + 1) || beside(k - 1) ? { spelled: "o", atom: { kind: "value", value: 0 } } : null;
}

const ENGLISH = /^(?:one|two|three|four|five|six|seven|eight|nine|zero|double|triple)$/i;

function isLetterAlone(s: Scan, k: number): boolean {
  if ((s.end[k] as number) - (s.start[k] as number) !== 1) return false;
  const c = s.text.charCodeAt(s.start[k] as number);
  return c >= 65 && c <= 90;
}

/** Between the pieces of a number: blanks, commas, dashes, strokes. */
const JOINTS: ReadonlySet<number> = new Set([..." ,-–—/،、"].map((sign) => sign.charCodeAt(0)));

/** Stand only these before token `k`? */
function joins(s: Scan, k: number): boolean {
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

/** Do the words hide anything that could be a value? */
function isTelling(s: Scan, run: Run, street: boolean): boolean {
  let [said, signs, digits, numbers, letters, apart] = [0, 0, 0, 0, 0, 0];
  for (const { kind, text, single } of run) {
    if (kind === "words") said++;
    if (kind === "figures" && single) apart++;
    if (kind === "letter") letters++;
    if (kind === "sign") signs++;
    if (kind === "words" || kind === "figures") {
      numbers++;
      digits += text.length;
    }
  }
  // "9 0 4 1": told figure by figure.
  if (said + signs === 0) return apart >= FEWEST_APART && apart === numbers;
  if (numbers > 1 && digits + letters >= FEWEST) return true;
  const before = (run[0] as Piece).first - 1;
  if (before >= 0 && ((s.cue[before] as number) & C_EXTENSION) !== 0) return true;
  return street && said > 0 && isOfHouse(s, run);
}

const [FEWEST, FEWEST_APART] = [3, 4];

/** "sixty-one Harrow Bank", "квартира шість", "Садова дев'ятнадцять". */
function isOfHouse(s: Scan, run: Run): boolean {
  const [first, last] = [(run[0] as Piece).first, (run[run.length - 1] as Piece).last];
  const beside = (k: number): boolean =>
    k >= 0 &&
    k < s.count &&
    (((s.word[k] as number) & (STREET_BEFORE | STREET_AFTER | UNIT)) !== 0 || ((s.cue[k] as number) & C_ADDRESS) !== 0);
  if (beside(first - 1) || beside(last + 1) || beside(last + 2)) return true;
  return (
    run.some(({ kind, text }) => kind === "words" && text.length > 1) && (isName(s, first - 1) || isName(s, last + 1))
  );
}

const isName = (s: Scan, k: number): boolean =>
  k >= 0 && k < s.count && ((s.shape[k] as number) & (FIRST_UPPER | ALL_UPPER)) === FIRST_UPPER;

function rewritten(s: Scan, runs: readonly Run[]): InFigures {
  const { text } = s;
  const pieces: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const said: Said[] = [];
  let done = 0;
  const copy = (end: number): void => {
    pieces.push(text.slice(done, end));
    for (let p = done; p < end; p++) {
      from.push(p);
      to.push(p + 1);
    }
    done = end;
  };
  const put = (written: string, start: number, end: number): void => {
    pieces.push(written);
    for (let p = 0; p < written.length; p++) {
      from.push(start);
      to.push(end);
    }
    done = end;
  };
  for (const run of runs) {
    copy(s.start[(run[0] as Piece).first] as number);
    const begun = from.length;
    for (const [n, piece] of run.entries()) {
      const start = s.start[piece.first] as number;
      const end = s.end[piece.last] as number;
      if (n > 0) {
        const gap = gapBetween(s, run[n - 1] as Piece, piece);
        if (gap === null) copy(start);
        else put(gap, done, start);
      }
      if (piece.kind === "filler") done = end;
      else put(piece.text, start, end);
    }
    const counted = run.filter(({ kind }) => kind === "words" || kind === "figures");
    said.push({
      start: begun,
      end: from.length,
      words: run.filter(({ kind }) => kind === "words").length,
      digits: counted.reduce((sum, piece) => sum + piece.text.length, 0),
      amount: run.some(({ amount }) => amount),
    });
  }
  copy(text.length);
  return { text: pieces.join(""), from: Int32Array.from(from), to: Int32Array.from(to), said };
}

/** What is written between two pieces; null for what stands there. */
function gapBetween(s: Scan, before: Piece, piece: Piece): string | null {
  if (before.kind === "sign" || piece.kind === "sign") return "";
  if (before.kind === "filler") return "";
  if (piece.kind === "filler") return " ";
  const comma = /[,\u060c\u3001]/.test(s.text.slice(s.end[before.last], s.start[piece.first]));
  if (comma) return " ";
  if (before.single && piece.single) return "";
  return before.kind === "figures" && piece.kind === "figures" ? null : " ";
}
