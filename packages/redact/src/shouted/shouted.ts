/**
 * Texts in nothing but capitals ("PLEASE CALL MARIA LOPEZ"), lines of them, and Texts In Which Every Word Has One, read as they would be written
 * otherwise ("Please call Maria Lopez"): small letters for the words of a language, a capital for names and where a sentence begins. Every unit
 * stays in its place.
 */
import { nameScore } from "../names/model.ts";
import { LOWERED, MASKED, unitAt } from "../scan/classes.ts";
import { COMMON, PLACE, STREET_AFTER, STREET_BEFORE, UNIT } from "../scan/lexicon.ts";
import { makePool, type Scan } from "../scan/pool.ts";
import { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, HAS_LETTER, IS_DENSE, type Place, scan } from "../scan/scan.ts";
import { byCompany } from "./company.ts";
import { byItself, opens, WRITTEN } from "./words.ts";

const pools = { small: makePool(1024), named: makePool(1024) };

export interface Unshouted {
  /** As long as the text. */
  readonly text: string;
  /** What is written otherwise in it. */
  readonly places: readonly Place[];
}

/** The text as it would be written in ordinary letters; null where it is. Linear. */
export function unshouted(s: Scan): Unshouted | null {
  if (!mayShout(s)) return null;
  const loud = loudTokens(s);
  if (loud === null) return null;
  const units = unitsOf(s.text);
  for (let i = 0; i < s.count; i++) if (loud[i] === 1) lower(units, s.text, s.start[i] as number, s.end[i] as number);
  return { text: ordinary(scan(textOf(units), false, pools.small), s.text, loud, true), places: placesOf(s, loud) };
}

/**
 * How a text in small letters would be written otherwise, unit for unit.
 * @param s the text in small letters
 * @param loud the same in capitals
 * @param meant the tokens that may have some: 1 for each
 * @param shouted it is written in capitals, and not in small letters
 */
export function ordinary(s: Scan, loud: string, meant: Uint8Array, shouted: boolean): string {
  const units = unitsOf(s.text);
  const how = new Uint8Array(s.count);
  for (let i = 0; i < s.count; i++) if (meant[i] === 1) how[i] = byItself(s, loud, i, shouted);
  byCompany(s, how, shouted);
  for (let i = 0; i < s.count; i++) {
    if (meant[i] !== 1 || how[i] === WRITTEN.small) continue;
    const from = s.start[i] as number;
    const end = how[i] === WRITTEN.shouted ? (s.end[i] as number) : from + 1;
    for (let p = from; p < end; p++) units[p] = loud.charCodeAt(p);
  }
  if (how.includes(WRITTEN.doubtful) || how.includes(WRITTEN.rarely)) {
    const named = scan(textOf(units), false, pools.named);
    const least = isStrange(how) ? SURE : 0;
    for (let i = 0; i < s.count; i++)
      if (meant[i] === 1 && isNoName(named, how[i] as number, i, least)) {
        const at = s.start[i] as number;
        units[at] = LOWERED[loud.charCodeAt(at)] as number;
      }
  }
  return textOf(units);
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let p = 0; p < text.length; p++) units[p] = text.charCodeAt(p);
  return units;
}

const isNoName = (s: Scan, how: number, i: number, least: number): boolean =>
  (how === WRITTEN.doubtful && nameScore(s, i) <= least) || (how === WRITTEN.rarely && nameScore(s, i) <= SURE);

/** So sure the name model has to be of a word of the text's language, and of any where most words are of none that has a list. */
const SURE = 60;

function isStrange(how: Uint8Array): boolean {
  let doubtful = 0;
  for (const one of how) if (one === WRITTEN.doubtful) doubtful++;
  return doubtful >= FEWEST_STRANGE && doubtful * 3 > how.length;
}
const FEWEST_STRANGE = 4;

/** Of most texts no more is asked: words with capitals are few, and those of capitals fewer. */
function mayShout(s: Scan): boolean {
  let [loud, capital] = [0, 0];
  if ((s.signs & MASKED) !== 0) {
    for (let i = 0; i < s.count; i++) {
      loud += ((s.shape[i] as number) & ALL_UPPER) >>> 3;
      capital += ((s.shape[i] as number) & FIRST_UPPER) >>> 2;
    }
  } else {
    // Nearly all of what has a capital is among these.
    if (s.unusualCount * 2 < s.count && s.unusualCount < FEWEST_LOUD) return false;
    for (let n = 0; n < s.unusualCount; n++) {
      const shape = s.shape[s.unusual[n] as number] as number;
      loud += (shape & ALL_UPPER) >>> 3;
      capital += (shape & FIRST_UPPER) >>> 2;
    }
  }
  return (
    loud >= FEWEST_LOUD ||
    loud * 2 > s.count ||
    (loud > 0 && capital * 2 > s.count) ||
    (capital >= FEWEST_TITLED && capital * 2 > s.count)
  );
}

const [FEWEST_LOUD, FEWEST_TITLED] = [4, 5];
/** So many words say something, or are a telex: one in five of them is of some language's commonest. */
const LONG = 20;
/** One word in so many may be written otherwise: "iPhone", "kg". */
const OTHERS = 8;

/** The tokens to be written otherwise; null where there are none. */
function loudTokens(s: Scan): Uint8Array | null {
  let [loud, titled, small, said, free, long, streets, prose] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < s.count; i++) {
    const shape = s.shape[i] as number;
    if (!isWord(s, i)) {
      // "b3BlbnNz", "eth0": letters of both kinds, or small ones, among figures.
      if (
        (shape & (HAS_LETTER | HAS_DIGIT | IS_DENSE)) === (HAS_LETTER | HAS_DIGIT) &&
        (shape & ALL_UPPER) === 0 &&
        isSmallInside(s, i)
      )
        small++;
      continue;
    }
    if ((shape & FIRST_UPPER) === 0) small++;
    else {
      if (isFree(s, i)) free++;
      if ((s.end[i] as number) - (s.start[i] as number) > 3) long++;
      if ((shape & ALL_UPPER) !== 0) {
        loud++;
        if (isSaid(s, i)) prose++;
      } else {
        titled++;
        if (((s.word[i] as number) & OF_STREETS) !== 0) streets++;
        if (isSaid(s, i) && !opens(s, i)) said++;
      }
    }
  }
  if (free * 2 >= loud + titled && long > 0 && !STATEMENT.test(s.text)) {
    if (loud > 1 && (small + titled) * OTHERS <= loud && (loud < LONG || prose * 5 >= loud)) return tokens(s, isLoud);
    if (titled >= FEWEST_TITLED && said > 1 && said * (streets > 0 ? 2 : 3) >= titled && small * OTHERS <= titled)
      return tokens(s, isTitled);
  }
  return loud >= FEWEST_LOUD ? runs(s) : null;
}

/** A word of some language that says nothing of a value beside it, and is no part of an address. */
const isSaid = (s: Scan, i: number): boolean =>
  ((s.word[i] as number) & (COMMON | OF_PLACES)) === COMMON && s.cue[i] === 0;
const OF_STREETS = STREET_AFTER | STREET_BEFORE | UNIT;
const OF_PLACES = PLACE | OF_STREETS;

/** Between blanks, quotes, and what ends a clause: "UNH+1+ORDERS:D" is a machine's. */
function isFree(s: Scan, i: number): boolean {
  const before = unitAt(s.text, (s.start[i] as number) - 1);
  const end = s.end[i] as number;
  const after = unitAt(s.text, end);
  if (before > 32 && !BEFORE.includes(String.fromCharCode(before))) return false;
  return (
    after <= 32 ||
    (BEHIND.includes(String.fromCharCode(after)) &&
      (unitAt(s.text, end + 1) <= 32 || !".:".includes(String.fromCharCode(after))))
  );
}
const [BEFORE, BEHIND] = ["\"'’“”„«»‹›(¿¡-–—", "\"'’“”„«»‹›).,:;!?…-–—"];

/** What databases and keys are told has capitals by habit. */
const STATEMENT =
  /-----BEGIN |\b(?:CREATE|ALTER|DROP) (?:USER|TABLE|ROLE|INDEX|VIEW|DATABASE)\b|\bSELECT [^\n;]{1,80} FROM\b|\b(?:INSERT INTO|DELETE FROM|IDENTIFIED BY)\b/;

function isSmallInside(s: Scan, i: number): boolean {
  for (let p = s.start[i] as number; p < (s.end[i] as number) && p < (s.start[i] as number) + 16; p++) {
    const c = s.text.charCodeAt(p);
    if (c >= 97 && c <= 122) return true;
  }
  return false;
}

/** A word of a script that has capitals, of two letters and more. */
const isWord = (s: Scan, i: number): boolean =>
  ((s.shape[i] as number) & (HAS_LETTER | HAS_DIGIT | IS_DENSE)) === HAS_LETTER &&
  (s.end[i] as number) - (s.start[i] as number) > 1 &&
  isCasedUnit(s.text.charCodeAt(s.start[i] as number));

const isCasedUnit = (c: number): boolean => {
  const sign = String.fromCharCode(c);
  return sign.toLowerCase() !== sign || sign.toUpperCase() !== sign;
};

function tokens(s: Scan, isMeant: (s: Scan, i: number) => boolean): Uint8Array {
  const out = new Uint8Array(s.count);
  for (let i = 0; i < s.count; i++) if (isMeant(s, i)) out[i] = 1;
  return out;
}

/** A word in capitals, one letter of them, or with figures. */
function isLoud(s: Scan, i: number): boolean {
  const shape = s.shape[i] as number;
  if ((shape & (HAS_LETTER | IS_DENSE)) !== HAS_LETTER) return false;
  const one = (s.end[i] as number) - (s.start[i] as number) === 1;
  return (shape & (one ? FIRST_UPPER : ALL_UPPER)) !== 0 || ((shape & HAS_DIGIT) !== 0 && !isSmallInside(s, i));
}

const isTitled = (s: Scan, i: number): boolean =>
  isWord(s, i) && ((s.shape[i] as number) & (ALL_UPPER | FIRST_UPPER)) === FIRST_UPPER;

/** Stretches of words in capitals that say something: "I told you. IT STILL DOES NOT WORK." Acronyms and names in a row are none. */
function runs(s: Scan): Uint8Array | null {
  const out = new Uint8Array(s.count);
  let any = false;
  for (let i = 0; i < s.count; ) {
    let [k, words, said] = [i, 0, 0];
    for (; k < s.count; k++) {
      const shape = s.shape[k] as number;
      if ((shape & (HAS_LETTER | IS_DENSE)) === 0) continue;
      if (!isLoud(s, k)) break;
      if (!isWord(s, k)) continue;
      if (!isFree(s, k)) break;
      words++;
      if (isSaid(s, k)) said++;
    }
    if (words >= FEWEST_LOUD && said > 1 && said * 3 >= words) {
      any = true;
      for (let n = i; n < k; n++) if (isLoud(s, n)) out[n] = 1;
    }
    i = Math.max(k, i) + 1;
  }
  return any ? out : null;
}

/** The stretches that hold such tokens. */
function placesOf(s: Scan, loud: Uint8Array): Place[] {
  const out: Place[] = [];
  for (let i = 0; i < s.count; i++) {
    if (loud[i] !== 1) continue;
    const start = s.start[i] as number;
    while (i + 1 < s.count && (loud[i + 1] === 1 || ((s.shape[i + 1] as number) & HAS_LETTER) === 0)) i++;
    out.push({ start, end: s.end[i] as number });
  }
  return out;
}

function lower(units: Uint16Array, text: string, from: number, to: number): void {
  for (let p = from; p < to; p++) {
    const c = text.charCodeAt(p);
    units[p] = c < 0x590 ? (LOWERED[c] as number) : lowered(c);
  }
  // Greek ends its words with another small sigma.
  if (to - from > 1 && units[to - 1] === 0x3c3) units[to - 1] = 0x3c2;
}

function lowered(c: number): number {
  const small = String.fromCharCode(c).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : c;
}

/** In pieces that the stack holds. */
function textOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < units.length; from += 8192)
    pieces.push(String.fromCharCode(...units.subarray(from, from + 8192)));
  return pieces.join("");
}
