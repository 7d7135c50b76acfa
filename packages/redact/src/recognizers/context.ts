/** What every recognizer is given, and how cue words near a token are read. */
import type { Emit } from "../findings.ts";
import { isDigit, isLetter, unitAt } from "../scan/classes.ts";
import {
  C_BANK,
  C_CARD,
  C_CODE,
  C_CURRENCY,
  C_DEVICE,
  C_DOB,
  C_EMAIL,
  C_IBAN,
  C_ID,
  C_ID_WEAK,
  C_MEASURE,
  C_NAME,
  C_NUMBER,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_PLATE,
  C_RELEASE,
  C_USER,
} from "../scan/lexicon.ts";
import { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, HAS_LETTER, LINE_START, type Scan, UNUSUAL } from "../scan/scan.ts";
import { wordSet } from "../scan/word-sets.ts";
import { saysOtherwise } from "./said-otherwise.ts";

export interface Context {
  readonly scan: Scan;
  readonly emit: Emit;
}

/** Cues that say little alone: the search goes on past them. */
const WEAK = C_ID_WEAK | C_NUMBER | C_CODE | C_NAME | C_EMAIL | C_MEASURE;

/** How many tokens back a cue is looked for. Dense scripts make a token of nearly every character. */
const REACH = 8;

/**
 * Cue bits of the nearest telling word before token `i` in its clause, with the bits of weak words passed on the way
 * and of the word just before the telling one ("social security", "tracking number").
 */
export function cuesBefore(s: Scan, i: number, reach = REACH): number {
  let weak = 0;
  let letters = 0;
  for (let k = i - 1; k >= 0 && k >= i - reach; k--) {
    if (breaks(s, k, k === i - 1)) return weak;
    const shape = s.shape[k] as number;
    if ((shape & HAS_LETTER) === 0) {
      // Another number stands between: a list may share its cue, anything else may not.
      if ((s.end[k] as number) - (s.start[k] as number) >= 4 && !listed(s, k)) return weak;
      continue;
    }
    letters++;
    const c = s.cue[k] as number;
    if (
      c === 0 ||
      isArticle(s, k) ||
      isQuoting(s, k) ||
      isNoMoney(s, k) ||
      isTextsKey(s, k) ||
      isPieces(s, k) ||
      saysOtherwise(s, k)
    )
      continue;
    if ((c & ~WEAK) !== 0) {
      if (c === C_RELEASE && (s.cues & OWNED) !== 0) {
        const owner = ownerBefore(s, k, i);
        if (owner !== 0) return owner | weak;
      }
      // Somebody stands between what was sent and the number.
      if (letters > 2 && (c & C_RELEASE) !== 0 && setApart(s, i)) return weak;
      const before = k > 0 && !breaks(s, k - 1) ? (s.cue[k - 1] as number) : 0;
      return c | weak | (letters <= 3 ? before : 0);
    }
    weak |= c;
  }
  return weak;
}

/** What may be told of an order or a booking, and is somebody's. */
const OWNED =
  C_PHONE |
  C_ID |
  C_PASSPORT |
  C_PLATE |
  C_BANK |
  C_IBAN |
  C_CARD |
  C_PASSWORD |
  C_ONE_TIME |
  C_DEVICE |
  C_DOB |
  C_USER;
const OF = wordSet(
  "on for of in to from auf für zu zum zur bei beim von vom im pour sur dans de du del della dello dei delle di da do dos das na no nas nos en para sobre per su sul sulla nel nella van op voor bij på för til till på av af i fra från dla z w o pro k ke v ve na od u za pentru din la pe для к на из от в по до від з у до за от към для της του στο στη για",
  "folded",
);
/** What may stand between it and the word: articles, whose, which. */
const MOST_OF_PHRASE = 2;
/** How far before such a phrase its owner stands. */
const OWNER_REACH = 5;

/** "passport for the booking: 533380006": the cue of whose number it is, where the word at `k` only says what it was told for. */
function ownerBefore(s: Scan, k: number, i: number): number {
  if (!isSetOff(s, k, i)) return 0;
  let j = k - 1;
  while (j > 0 && k - j <= MOST_OF_PHRASE && !OF(s, j) && s.cue[j] === 0 && !hasDigit(s, j)) j--;
  if (!OF(s, j)) return 0;
  for (let m = j - 1; m >= 0 && m >= j - OWNER_REACH && !breaks(s, m); m--) {
    const c = s.cue[m] as number;
    if ((c & OWNED) !== 0) return c;
    if ((c & ~WEAK) !== 0) return 0;
  }
  return 0;
}

const hasDigit = (s: Scan, k: number): boolean => ((s.shape[k] as number) & HAS_DIGIT) !== 0;

/** Does a sign or "is" stand between the word at `k` and the number at `i`, and no word for a number of its own? */
function isSetOff(s: Scan, k: number, i: number): boolean {
  let told = false;
  for (let j = k; j < i; j++) {
    if (j > k && ((s.cue[j] as number) & C_NUMBER) !== 0) return false;
    if (j > k && IS_JOINT(s, j)) told = true;
    for (let p = s.end[j] as number; p < (s.start[j + 1] as number); p++) {
      const c = s.text.charCodeAt(p);
      if (c === 58 || c === 61 || c === 44 || c === 40 || c === 0xff1a) told = true;
    }
  }
  return told;
}
const IS_JOINT = wordSet(
  "is was are ist war lautet est es era è é är er on to je jest это е є είναι wrong falsch",
  "folded",
);

/** "GLS, til K. B., 40 88 12 90": does a comma, behind a word or what is cut short, set number `i` apart? */
function setApart({ text, end }: Scan, i: number): boolean {
  const at = end[i - 1] as number;
  return unitAt(text, unitAt(text, at) === 46 ? at + 1 : at) === 44;
}

/** "Ein neues Gerät": German's article, and no American firm's number. */
export function isArticle(s: Scan, k: number): boolean {
  if (((s.cue[k] as number) & C_ID) === 0 || sizeOf(s, k) !== 3 || !s.text.startsWith("Ein ", s.start[k])) return false;
  const next = k + 1;
  if (next >= s.count || ((s.shape[next] as number) & HAS_DIGIT) !== 0) return false;
  return !s.text.startsWith("is ", s.start[next]) && !s.text.startsWith("for ", s.start[next]);
}

/** "won't connect", "and try again": words of the sentence, and no money of Korea or Turkey. */
export function isNoMoney(s: Scan, k: number): boolean {
  if (((s.cue[k] as number) & C_CURRENCY) === 0 || sizeOf(s, k) !== 3) return false;
  const mark = unitAt(s.text, s.end[k] as number);
  return (
    s.text.startsWith("try", s.start[k]) || ((mark === 39 || mark === 0x2019) && s.text.startsWith("won", s.start[k]))
  );
}

/** "I was told to quote my ID number …": a verb, and no offer's number. */
function isQuoting(s: Scan, k: number): boolean {
  return (
    sizeOf(s, k) === 5 &&
    s.text.startsWith("quote", s.start[k]) &&
    /^ (?:my|your|our|his|her|their) /.test(s.text.slice(s.end[k], (s.end[k] as number) + 7))
  );
}

/** "2 Stk. Zahnriemen": so many pieces; what Vietnamese calls an account has no number before it. */
function isPieces(s: Scan, k: number): boolean {
  return (
    ((s.cue[k] as number) & C_BANK) !== 0 &&
    sizeOf(s, k) === 3 &&
    s.text.startsWith("tk", (s.start[k] as number) + 1) &&
    k > 0 &&
    s.start[k] === (s.end[k - 1] as number) + 1 &&
    ((s.shape[k - 1] as number) & (HAS_DIGIT | HAS_LETTER)) === HAS_DIGIT
  );
}

/** `"text":"…"`: the key of what somebody wrote, and nobody who is to be texted. */
function isTextsKey(s: Scan, k: number): boolean {
  return ((s.cue[k] as number) & C_PHONE) !== 0 && sizeOf(s, k) === 4 && s.text.startsWith('text":', s.start[k]);
}

/** Cue bits of the few words after token `j`: "12345678 is my order number", "30 GB", "4.50 EUR". */
export function cuesAfter(s: Scan, j: number, reach = 5): number {
  let weak = 0;
  // "… 555-01-43. Паспорт …": a number is no word cut short.
  const { text } = s;
  const stop = s.end[j] as number;
  if (text.charCodeAt(stop) === 46 && unitAt(text, stop + 1) === 32 && isDigit(unitAt(text, stop - 2))) return 0;
  for (let k = j + 1; k < s.count && k <= j + reach; k++) {
    if (breaks(s, k - 1)) return weak;
    if (((s.shape[k] as number) & HAS_LETTER) === 0) return weak;
    const c = s.cue[k] as number;
    if (c === 0 || isNoMoney(s, k) || saysOtherwise(s, k)) continue;
    if ((c & ~WEAK) !== 0) return c | weak;
    weak |= c;
  }
  return weak;
}

/** Does a clause end between token `k` and the next? Abbreviations ("No.", "Tel.") do not end one, nor a colon before a line break. */
function breaks(s: Scan, k: number, cell = false): boolean {
  const from = s.end[k] as number;
  // Between most words stands a blank.
  if ((s.start[k + 1] as number) === from + 1 && s.text.charCodeAt(from) === 32) return false;
  const to = k + 1 < s.count ? (s.start[k + 1] as number) : s.length;
  const lineBreak = k + 1 < s.count && ((s.shape[k + 1] as number) & LINE_START) !== 0;
  const text = s.text;
  let colon = false;
  for (let p = from; p < to && p < from + 12; p++) {
    const c = text.charCodeAt(p);
    if (c === 58 || c === 61 || c === 0xff1a) colon = true;
    else if (c === 0x7c) {
      // The cell before a value names it: "| passport number | JH6088138 |".
      if (!cell) return true;
    } else if (c === 59 || c === 0x3002) {
      // "wanted my Aadhaar; it's 8955 …".
      if (c !== 59 || !text.startsWith(" it", p + 1)) return true;
    } else if (c === 33 || c === 63) return true;
    else if (c === 46) {
      const next = unitAt(text, p + 1);
      if ((next === 32 || next === 10 || next === 13) && from - (s.start[k] as number) > 4 && !abbreviation(text, from))
        return true;
      // "nr. 718 226. Cerere …": three figures are no day of a month.
      if (next === 32 && from - (s.start[k] as number) > 2 && isNumber(s, k) && isCapitalised(s, k + 1)) return true;
      // "bez DPH. Číslo zákazky: …".
      if (next === 32 && ((s.shape[k] as number) & ALL_UPPER) !== 0 && isCapitalised(s, k + 1)) return true;
    }
  }
  return lineBreak && !colon && !(cell && isLabel(s, k));
}

const isCapitalised = (s: Scan, k: number): boolean =>
  k < s.count && ((s.shape[k] as number) & (ALL_UPPER | FIRST_UPPER)) === FIRST_UPPER && sizeOf(s, k) > 3;

/** Does a sentence or a line end behind token `k`? A letter or two before the stop are cut short ("p.", "st."). */
export function endsSentence(s: Scan, k: number): boolean {
  if (((s.shape[k + 1] as number) & LINE_START) !== 0) return true;
  // Right behind any other word stands a blank.
  if (((s.shape[k] as number) & (HAS_LETTER | UNUSUAL)) === HAS_LETTER) return false;
  const end = s.end[k] as number;
  const c = unitAt(s.text, end);
  if (c === 0x3002) return true;
  return (c === 46 || c === 63 || c === 33) && unitAt(s.text, end + 1) === 32 && sizeOf(s, k) > 2;
}

/** "Passport number" alone on its line, as forms copied from a page have it above the value: does token `k` end one? */
function isLabel(s: Scan, k: number): boolean {
  for (let j = k; j >= 0 && j > k - 4; j--) {
    const shape = s.shape[j] as number;
    if ((shape & (HAS_LETTER | HAS_DIGIT)) !== HAS_LETTER) return false;
    if ((shape & LINE_START) === 0) continue;
    const end = s.end[k] as number;
    return end - (s.start[j] as number) <= 32 && LABEL_ENDS.test(s.text.slice(end, end + 6));
  }
  return false;
}
const LABEL_ENDS = /^(?:[*)]| \*)?[ \t]*\r?\n/;

/** "Artikelnr. 4711", "rijksregisternr. …": a long word cut short for "number" ends no clause. */
function abbreviation(text: string, end: number): boolean {
  return (text.charCodeAt(end - 1) | 32) === 114 && (text.charCodeAt(end - 2) | 32) === 110;
}

function listed(s: Scan, k: number): boolean {
  const at = s.end[k] as number;
  const c = s.text.charCodeAt(s.text.charCodeAt(at) === 41 ? at + 1 : at);
  if (c === 44 || c === 0x3001) return true;
  return (
    k + 1 < s.count &&
    ((s.shape[k + 1] as number) & ~UNUSUAL) === HAS_LETTER &&
    (s.end[k + 1] as number) - (s.start[k + 1] as number) <= 3 &&
    c === 32
  );
}

/**
 * Is there a letter among the `reach` units before `at`, and no digit or line break behind it? What a pattern needs that ends in a
 * word and a few signs: beside most numbers stand others.
 */
export function letterBefore(text: string, at: number, reach: number): boolean {
  for (let p = at - 1; p >= 0 && at - p <= reach; p--) {
    const c = text.charCodeAt(p);
    if (isLetter(c)) return true;
    if (isDigit(c) || c === 10) return false;
  }
  return false;
}

export function isNumber(s: Scan, i: number): boolean {
  return ((s.shape[i] as number) & (HAS_LETTER | HAS_DIGIT)) === HAS_DIGIT;
}

/** A stand-in has neither letters nor digits: what a word says of its neighbour, it has said of the value that stood here. */
export function isStandIn(s: Scan, i: number): boolean {
  return i < s.count && ((s.shape[i] as number) & (HAS_LETTER | HAS_DIGIT)) === 0;
}

export function sizeOf(s: Scan, i: number): number {
  return (s.end[i] as number) - (s.start[i] as number);
}

/** Do so many tokens behind token `i` hold a digit that begin within `reach` units of its end? */
export function digitsBehind(s: Scan, i: number, reach: number, fewest = 1): boolean {
  const limit = (s.end[i] as number) + reach;
  let found = 0;
  for (let k = i + 1; k < s.count && (s.start[k] as number) < limit; k++)
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0 && ++found === fewest) return true;
  return false;
}

/** First token that starts at or after position `p`, searching on from token `i`. */
export function tokenFrom(s: Scan, i: number, p: number): number {
  let k = i;
  while (k < s.count && (s.start[k] as number) < p) k++;
  return k;
}

/** As `tokenFrom`, searched by halving: for places that no walk over the tokens leads to. */
export function tokenAt(s: Scan, p: number): number {
  let low = 0;
  let high = s.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((s.start[middle] as number) < p) low = middle + 1;
    else high = middle;
  }
  return low;
}
