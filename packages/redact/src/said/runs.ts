/** Numbers told piece by piece: where each begins and ends in a text, and whether it could be somebody's. */
import { C_ADDRESS, C_CURRENCY, C_EXTENSION, C_POSTCODE, STREET_AFTER, STREET_BEFORE, UNIT } from "../scan/lexicon.ts";
import { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, HAS_LETTER, IS_DENSE, type Scan } from "../scan/scan.ts";
import { letterAt } from "./letters.ts";
import {
  isDigitWord,
  isGroup,
  joins,
  mayBePiece,
  maySpeak,
  maySpeakSurely,
  type Piece,
  pieceAt,
  saysNumber,
  wordAt,
  wordEnd,
} from "./pieces.ts";
import { signOf } from "./words.ts";

export type Run = readonly Piece[];

const MOST_BEFORE = 12;
const MOST_PIECES = 64;

/** In order, none beside another. */
export function runsIn(s: Scan): Run[] {
  const runs: Run[] = [];
  const street = (s.words & (STREET_BEFORE | STREET_AFTER | UNIT)) !== 0 || (s.cues & (C_ADDRESS | C_POSTCODE)) !== 0;
  const alone = street || (s.cues & C_EXTENSION) !== 0;
  let done = 0;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    if (i < done || !begins(s, i, alone)) continue;
    const run = runFrom(s, headOf(s, i, done));
    if (run.length === 0) continue;
    done = (run[run.length - 1] as Piece).last + 1;
    if (isTelling(s, run, street)) runs.push(run);
  }
  return runs;
}

/**
 * A word for a number, or figures with a word behind them or a long one before.
 * @param alone one word by itself may tell a house or an extension
 */
function begins(s: Scan, i: number, alone: boolean): boolean {
  if (isDigitWord(s, i)) {
    // "дев'ятнадцять": its second half.
    const sure = maySpeakSurely(s, i) || (i > 0 && wordEnd(s, i - 1) === i);
    return sure ? alone || mayGoOn(s, i + 1, i + 1) || mayGoOn(s, i - 1, i) : isAmongOthers(s, i);
  }
  if (((s.shape[i] as number) & (HAS_DIGIT | HAS_LETTER)) !== HAS_DIGIT) return false;
  const next = (s.shape[i + 1] as number) & (HAS_LETTER | HAS_DIGIT);
  if ((next & HAS_LETTER) !== 0 && s.start[i + 1] === (s.end[i] as number) + 1 && goesOn(s, i + 1)) return true;
  if (next === HAS_DIGIT && isOneFigure(s, i) && isOneFigure(s, i + 1)) return true;
  if (i === 0) return false;
  if (joins(s, i) && signBefore(s, i, 0) < i) return true;
  if (joins(s, i) && letterBefore(s, i, Math.max(0, i - LONGEST_LETTER)) < i - 1) return true;
  // "trecentotrentotto 71 44 205".
  return (
    s.start[i] === (s.end[i - 1] as number) + 1 &&
    (s.end[i - 1] as number) - (s.start[i - 1] as number) >= SHORTEST_BEFORE &&
    saysNumber(s, i - 1)
  );
}

/** Is token `k` joined to its neighbour, and may it be a piece of the same number? */
const mayGoOn = (s: Scan, k: number, behind: number): boolean =>
  k >= 0 && behind < s.count && joins(s, behind) && mayBePiece(s, k);

/** "on 6", "mot de passe": an everyday word tells a figure beside what tells one for sure, or where many are told in a row. */
function isAmongOthers(s: Scan, i: number): boolean {
  let told = 0;
  for (let k = i; k < s.count && k - i < MOST_BEFORE && (k === i || (joins(s, k) && mayBePiece(s, k))); k++)
    if (isSureAt(s, k) || ++told >= FEWEST_IN_ROW) return true;
  for (let k = i - 1; k >= 0 && i - k <= MOST_BEFORE && joins(s, k + 1) && mayBePiece(s, k); k--)
    if (isSureAt(s, k) || ++told >= FEWEST_IN_ROW) return true;
  return false;
}
const FEWEST_IN_ROW = 4;

const isSureAt = (s: Scan, k: number): boolean => maySpeakSurely(s, k) || letterAt(s, k)?.sure === true;

const SHORTEST_BEFORE = 8;
const isOneFigure = (s: Scan, k: number): boolean => (s.end[k] as number) - (s.start[k] as number) === 1;

/** A word that may say a number, a letter, a few capitals but no currency's, syllables. */
const goesOn = (s: Scan, k: number): boolean =>
  (((s.shape[k] as number) & (ALL_UPPER | IS_DENSE)) !== 0 || maySpeak(s, k)) &&
  ((s.cue[k] as number) & C_CURRENCY) === 0;

/** The first of what is said before token `i`: letters, "B T nine", and words that begin nothing by themselves, "do nau shunya". */
function headOf(s: Scan, i: number, floor: number): number {
  // "L as in lima", which is five in Malay.
  let k = Math.min(letterBefore(s, i + 1, floor), i > floor && wordEnd(s, i - 1) === i ? i - 1 : i);
  while (k > floor && i - k < MOST_BEFORE && joins(s, k)) {
    const before = saysNumber(s, k - 1) ? k - 1 : Math.min(letterBefore(s, k, floor), signBefore(s, k, floor));
    if (before === k) break;
    k = before;
  }
  return k > floor && joins(s, k) && signOf(wordAt(s, k - 1)) === "+" ? k - 1 : k;
}

/** Where the letter begins that ends right before token `k`: "B as in bravo, "; `k` where none does. */
function letterBefore(s: Scan, k: number, floor: number): number {
  for (let size = LONGEST_LETTER; size > 0; size--)
    if (k - size >= floor && letterAt(s, k - size)?.last === k - 1) return k - size;
  return k;
}

/** Where the letters begin whose sign ends right before token `k`: "EL strek 40917"; `k` where none do. */
const signBefore = (s: Scan, k: number, floor: number): number =>
  k - 2 >= floor && isSign(s, k - 1) && joins(s, k - 1) && isGroup(s, k - 2) ? k - 2 : k;

const isSign = (s: Scan, k: number): boolean => maySpeak(s, k) && signOf(wordAt(s, k)) !== null;

/** Tokens of "B as in bravo". */
const LONGEST_LETTER = 4;

function runFrom(s: Scan, first: number): Piece[] {
  const run: Piece[] = [];
  for (let k = first; k < s.count && run.length < MOST_PIECES && (k === first || joins(s, k)); ) {
    const piece = pieceAt(s, k);
    if (piece === null) break;
    run.push(piece);
    k = piece.last + 1;
  }
  while (run.length > 0 && isDoubtful(run, 0)) run.shift();
  const doubtful = run.findIndex((_, n) => isDoubtful(run, n));
  if (doubtful >= 0) run.length = doubtful;
  // It ends in a figure: what is said behind the last belongs to the sentence.
  for (let last = run[run.length - 1]; last?.kind === "sign" || last?.kind === "filler"; last = run[run.length - 1])
    run.pop();
  return run;
}

/** "on 6", "9.00 en 17.30": an everyday word, and neither beside it nor among the words around is enough that tells a number alone. */
function isDoubtful(run: Run, n: number): boolean {
  const { unsure, kind } = run[n] as Piece;
  if (!unsure) return false;
  if (kind === "letter") return !isAmongTold(run[n - 1], run[n + 1]);
  if (isRange(run, n)) return true;
  if (isSure(run[n - 1]) || isSure(run[n + 1])) return false;
  if (isLong(run)) return false;
  const sure = run.filter(isSure).length;
  return sure < 1 || (sure < 2 && run.filter((piece) => piece.kind === "words").length < LONG_STRETCH);
}

const LONG_STRETCH = 4;

/** "नौ आठ 7 1 0 44 882": so many figures are a number, whatever else two of its words say. */
function isLong(run: Run): boolean {
  const told = run.filter(({ kind, text }) => kind === "words" || (kind === "figures" && /^\d+$/.test(text)));
  const digits = told.reduce((sum, { text }) => sum + text.length, 0);
  return digits >= LONG_NUMBER && told.filter(({ kind }) => kind === "words").length > 1;
}
const LONG_NUMBER = 8;

/** "from nine fifteen to ten": no figure stands for "to" between numbers of two. */
const isRange = (run: Run, n: number): boolean =>
  (run[n] as Piece).range && run[n - 1]?.single !== true && run[n + 1]?.single !== true;

/**
 * A letter that may be a word, or a few of them, stands between others of the number, one of them told in words, "otuz beş KZ 0714", or beside a
 * sign's word, "31 streepje RKB".
 */
function isAmongTold(before: Piece | undefined, after: Piece | undefined): boolean {
  if (isLetter(before) || before?.kind === "sign") return true;
  if (before === undefined) return isLetter(after) || after?.kind === "sign";
  return isTold(before) && isTold(after) && (before.kind === "words" || after?.kind === "words" || isLetter(after));
}

const isLetter = (piece: Piece | undefined): boolean => piece?.kind === "letter" && piece.single;
const isTold = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^(?:words|figures|letter)$/.test(piece.kind);
const isSure = (piece: Piece | undefined): boolean => piece?.kind === "words" && !piece.unsure;

/** Do the words hide anything that could be a value? */
function isTelling(s: Scan, run: Run, street: boolean): boolean {
  let [said, digits, numbers, letters, apart] = [0, 0, 0, 0, 0];
  for (const { first, last, kind, text, single, unsure } of run) {
    if (kind === "letter") letters++;
    if (kind === "words" || kind === "sign" || (kind === "letter" && (unsure || last > first))) said++;
    if (kind === "figures" && single) apart++;
    if (kind === "words" || kind === "figures") {
      numbers++;
      digits += text.length;
    }
  }
  // "9 0 4 1": told figure by figure.
  if (said === 0) return apart >= FEWEST_APART && apart === numbers;
  if (numbers > 0 && numbers + letters > 1 && digits + letters >= FEWEST) return true;
  const before = (run[0] as Piece).first - 1;
  if (before >= 0 && ((s.cue[before] as number) & C_EXTENSION) !== 0) return true;
  return street && run.some(({ kind }) => kind === "words") && isOfHouse(s, run);
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
