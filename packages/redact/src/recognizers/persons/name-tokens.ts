/** What makes a token part of a personal name, and how far a name runs. Scripts with spaces between words. */
import { DICTIONARY, FAMILY as FAMILIES, GIVEN as GIVEN_LISTED } from "../../names/features.ts";
import { LISTS, mannerHere } from "../../names/model.ts";
import { isOrdinary, spelled } from "../../names/ordinary-words.ts";
import { CYRILLIC, GREEK, LATIN, unitAt } from "../../scan/classes.ts";
import {
  AMBIGUOUS,
  COMMON,
  FIRST,
  GREET,
  HUMAN_VERB,
  LAST,
  MONTH,
  ORG,
  PARTICLE,
  PERSON_BEFORE,
  PERSON_VERB,
  PLACE,
  SIGNOFF,
  STREET_AFTER,
  STREET_BEFORE,
  TITLE,
  UNIT,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, HAS_LETTER, IS_DENSE, LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { sizeOf } from "../context.ts";
import { DOUBTFUL, stemBits } from "./stems.ts";
import { surnameLike } from "./surnames.ts";

export const LONGEST_NAME = 5;

/**
 * Bits of this module's own, put together once: the engine reads what is imported anew each time, and these questions are asked of every
 * word, in every place that they are compiled into.
 */
const [LETTER, UPPER, START] = [HAS_LETTER, FIRST_UPPER, LINE_START] as const;
const KINDS = HAS_LETTER | HAS_DIGIT | IS_DENSE;
const CASED = (1 << LATIN) | (1 << CYRILLIC) | (1 << GREEK);
const [GIVEN, GIVEN_AND_MORE] = [FIRST, FIRST | AMBIGUOUS | COMMON] as const;
const [FAMILY, FAMILY_AND_MORE] = [LAST, LAST | AMBIGUOUS | COMMON | FIRST] as const;
const LISTED = FIRST | LAST;
const ACTS = PERSON_VERB | HUMAN_VERB;
const ORDINARY = COMMON | PERSON_BEFORE;

export function isCased(s: Scan, i: number): boolean {
  return ((CASED >>> (s.script[i] as number)) & 1) !== 0;
}

export function isWord(s: Scan, i: number): boolean {
  return ((s.shape[i] as number) & KINDS) === LETTER;
}

export function isUpper(s: Scan, i: number): boolean {
  return ((s.shape[i] as number) & UPPER) !== 0;
}

/** A given name that is nothing else. */
export function surelyFirst(s: Scan, i: number): boolean {
  return ((s.word[i] as number) & GIVEN_AND_MORE) === GIVEN;
}

export function surelyLast(s: Scan, i: number): boolean {
  return ((s.word[i] as number) & FAMILY_AND_MORE) === FAMILY;
}

/** May this token stand in a name at all? */
export function nameable(s: Scan, i: number): boolean {
  if (!isWord(s, i) || sizeOf(s, i) > 24) return false;
  const w = s.word[i] as number;
  // "Kollege", "Von" and "By" stand before a name and open sentences: no part of one.
  if ((w & ORDINARY) !== 0 && (w & LISTED) === 0) return false;
  if ((w & MONTH) !== 0 && (w & GIVEN) === 0) return false;
  return (w & LISTED) !== 0 || (s.cue[i] as number) === 0 || isUpper(s, i);
}

/** Is token `i` one capital letter, written with or without a dot? */
export function isInitial(s: Scan, i: number): boolean {
  return isWord(s, i) && sizeOf(s, i) === 1 && isUpper(s, i) && isCased(s, i);
}

export function sameLine(s: Scan, i: number): boolean {
  return ((s.shape[i] as number) & START) === 0;
}

/** May `k + 1` follow `k` inside a name? One space, hyphen, apostrophe, or a dot after an initial. */
export function continues(s: Scan, k: number): boolean {
  if (k + 1 >= s.count || !sameLine(s, k + 1)) return false;
  const from = s.end[k] as number;
  const gap = (s.start[k + 1] as number) - from;
  const c = unitAt(s.text, from);
  if (gap === 1) return c === 32 || c === 45 || c === 39 || (c === 46 && sizeOf(s, k) <= 3) || c === 0xb7;
  return (
    gap === 2 &&
    c === 46 &&
    unitAt(s.text, from + 1) === 32 &&
    (sizeOf(s, k) === 1 ||
      ((s.word[k] as number) & TITLE) !== 0 ||
      (sizeOf(s, k) === 2 && s.text.startsWith("St", s.start[k])) ||
      (sizeOf(s, k) <= 6 && isUpper(s, k) && SHORT_FAMILY(s, k)))
  );
}

/** Families of Spain cut short: "Carmen Glez. Prado". */
const SHORT_FAMILY = spelled(
  "Fdez Fndez Hdez Hndez Glez Gzlez Rguez Rdguez Mtnez Mnez Gtez Gtrez Dguez Jmnez Lpz Snchz Vzquez Vqz Alvz Rmz Gmz",
);

/** Last token of the name that begins at `i`; `lower` lets uncapitalised words in (after "my name is"). */
export function nameEnd(s: Scan, i: number, lower: boolean): number {
  // "mevr. Van 't Hooft": the particle with a capital of its own.
  const articled = unitAt(s.text, (s.end[i] as number) + 1) === 39 && isOfT(s, i);
  let k = articled ? i + 2 : i;
  let last = k;
  while (k - i < LONGEST_NAME && continues(s, k)) {
    const next = k + 1;
    const w = s.word[next] as number;
    if ((w & PARTICLE) !== 0 && !isUpper(s, next)) {
      // "de la", "van der": only when a name follows.
      let after = next;
      while (
        after + 1 < s.count &&
        after - next < 2 &&
        continues(s, after) &&
        ((s.word[after + 1] as number) & PARTICLE) !== 0 &&
        (!isUpper(s, after + 1) || ARTICLES(s, after + 1))
      )
        after++;
      const saint = after + 1;
      if (
        continues(s, after) &&
        SAINT(s, saint) &&
        isUpper(s, saint) &&
        isUpper(s, saint + 1) &&
        SAINTLY.test(s.text.slice(s.end[saint], s.start[saint + 1]))
      ) {
        k = saint + 1;
        last = k;
        continue;
      }
      if (continues(s, after) && (fits(s, after + 1, false) || isOfMary(s, k, after + 1))) {
        k = after + 1;
        last = k;
        continue;
      }
      // "van 't Hof".
      if (s.text.startsWith(" 't ", s.end[next]) && next + 2 < s.count && isUpper(s, next + 2)) {
        k = next + 2;
        last = k;
        continue;
      }
      break;
    }
    // "Jean-Mi": whatever the second half means elsewhere.
    if (
      unitAt(s.text, s.end[k] as number) === 45 &&
      isUpper(s, next) &&
      isUpper(s, k) &&
      isWord(s, next) &&
      sizeOf(s, k) >= 3
    ) {
      k = next;
      last = k;
      continue;
    }
    // "d'Haussonvillers", "Lo Presti", "Ter Horst".
    if (PARTICLES(s, next) && isUpper(s, next + 1) && continues(s, next) && fits(s, next + 1, false)) {
      k = next + 1;
      last = k;
      continue;
    }
    // "Geoffroy de Saint-Amand", "Dwayne St. Clair", "Mme Ben Salah".
    const further =
      isUpper(s, next) && next + 1 < s.count && isUpper(s, next + 1) && isWord(s, next + 1) && sizeOf(s, next + 1) > 2;
    if (further && SAINT(s, next) && SAINTLY.test(s.text.slice(s.end[next], s.start[next + 1]))) {
      k = next + 1;
      last = k;
      continue;
    }
    if (
      k === i &&
      isUpper(s, next) &&
      SON(s, k) &&
      apart(s, k) &&
      isWord(s, next) &&
      sizeOf(s, next) > 2 &&
      (w & (ORG | TITLE | MONTH)) === 0 &&
      ((w & COMMON) === 0 || (i > 0 && ((s.word[i - 1] as number) & TITLE) !== 0))
    ) {
      k = next;
      last = k;
      continue;
    }
    // "El-Masri", "De Luca", "VAN DER HEIJDEN": with a capital of its own, and a capital behind it.
    if ((w & PARTICLE) !== 0 && isUpper(s, next + 1) && continues(s, next)) {
      const after =
        ((s.word[next + 1] as number) & PARTICLE) !== 0 && continues(s, next + 1) && isUpper(s, next + 2)
          ? next + 2
          : next + 1;
      if (fits(s, after, false)) {
        k = after;
        last = k;
        continue;
      }
    }
    // "Barnaby I think".
    const pronoun = isInitial(s, next) && s.text.charCodeAt(s.start[next] as number) === 73 && apart(s, next);
    if (pronoun && !isUpper(s, next + 1)) break;
    if (
      isInitial(s, next) ||
      fits(s, next, lower) ||
      (k - i < MOST_GIVEN && isFamilyWord(s, k)) ||
      ((w & (MONTH | COMMON)) !== 0 && isSyllable(s, i, k))
    ) {
      k = next;
      last = k;
      continue;
    }
    break;
  }
  return last;
}

/** What families' names go on with: a saint, or whose son their first one was. */
const SAINT = spelled("Saint Sainte St Ste Sankt");
const SAINTLY = /^(?:-|\.? )$/;
const SON = spelled("Ben Bin Ibn Ould Ait Aït Abou Abu Bou Beni");

/** "Trần Thu Hà", "Lê Mai": what is a month or a word elsewhere, behind a syllable that Vietnamese alone writes so. */
const isSyllable = (s: Scan, i: number, k: number): boolean =>
  isUpper(s, k + 1) &&
  sizeOf(s, k + 1) <= 4 &&
  ((s.shape[k + 1] as number) & ALL_UPPER) === 0 &&
  apart(s, k) &&
  VIETNAMESE.test(s.text.slice(s.start[i], s.end[k]));
const VIETNAMESE = /[ăđơưêĂĐƠƯÊ\u1ea0-\u1ef9]/u;

/** Given names before the family's: "Ángel María Bueno". */
const MOST_GIVEN = 2;
/** "María del Mar", "José de Jesús", "Maria das Dores": what given names of Spain and Portugal go on with. */
const isOfMary = (s: Scan, k: number, next: number): boolean =>
  isUpper(s, k) && isUpper(s, next) && OF_MARY(s, next) && GIVEN_OF_MARY(s, k);
const OF_MARY = spelled(
  "Mar Carmen Pilar Luz Rosario Soledad Paz Cruz Sol Valle Consuelo Ángeles Angeles Dios Jesús Jesus Nieves Dolores Mercedes Remedios Milagros Rocío Camino Río Socorro Refugio Lourdes Fátima Guadalupe Amparo Pino Prado Castillo Carmo Céu Graça Graças Dores Conceição Glória Rosário Neves Aparecida Anjos Natividade Socorro Lurdes Trinidad Montserrat Concepción Asunción Esperanza Encarnación",
);
const GIVEN_OF_MARY = spelled(
  "María Maria Ma Mª Juan José Jose Ana Rosa Luz Flor Manuel Miguel Francisco João Luis Luís Teresa Isabel Antonia",
);

const isOfT = (s: Scan, k: number): boolean =>
  s.text.startsWith(" 't ", s.end[k]) && k + 2 < s.count && isUpper(s, k) && isUpper(s, k + 2) && isWord(s, k + 2);

/** What no family is called. */
const NO_FAMILY =
  ORG | PLACE | TITLE | PARTICLE | MONTH | GREET | SIGNOFF | STREET_BEFORE | STREET_AFTER | UNIT | PERSON_VERB;

/**
 * "Maël Boulanger", "Ilinca Ursache": behind a given name that is nothing else, in a language that writes no noun with a capital, a word
 * with one is the family's, whatever it means. But "merci Maël Pouvez-vous …" begins another sentence.
 */
function isFamilyWord(s: Scan, k: number): boolean {
  const next = k + 1;
  const w = s.word[next] as number;
  if (isOfFamilies(s, k)) return true;
  if ((w & (COMMON | NO_FAMILY)) !== COMMON || !isUpper(s, next) || !isUpper(s, k)) return false;
  if (!surelyFirst(s, k) && !(OF_MARY(s, k) && k > 2 && ((s.word[k - 1] as number) & PARTICLE) !== 0)) return false;
  if (sizeOf(s, next) < 4 || (s.cue[next] as number) !== 0 || !isCased(s, next) || !isWord(s, next) || !apart(s, k))
    return false;
  if (((s.shape[next] as number) & ALL_UPPER) !== 0 || unitAt(s.text, s.end[next] as number) === 45) return false;
  // "Hola Casilda Quiero …": so does a greeting without its comma.
  if (k > 0 && ((s.word[k - 1] as number) & (GREET | SIGNOFF)) !== 0) return false;
  return mannerHere(s).language === 3 && !(apart(s, next) && isUpper(s, next + 1));
}

/** "Grant Short", "Ed Case", "Hope Page": two words of the lists of given names and of families alone, whatever else they mean, inside a sentence. */
export function isOfFamilies(s: Scan, k: number): boolean {
  const next = k + 1;
  const w = s.word[next] as number;
  if (!isUpper(s, k) || !isUpper(s, next) || !apart(s, k) || !isCased(s, next) || !isWord(s, next)) return false;
  if ((LISTS(s.hash[next] as number) & FAMILIES) === 0 || sizeOf(s, next) < 3) return false;
  const given = s.word[k] as number;
  const listed = (LISTS(s.hash[k] as number) & (GIVEN_LISTED | DICTIONARY)) === GIVEN_LISTED && (given & COMMON) === 0;
  if ((given & (MONTH | ORG | PLACE)) !== 0 || !((given & FIRST) !== 0 || listed)) return false;
  // "Iris Best" fills its line, "Thanks Iris Best regards" goes on.
  const alone = CLOSES.test(s.text.slice(s.end[next], (s.end[next] as number) + 2));
  if ((w & NO_FAMILY & ~(alone ? PLACE | SIGNOFF | GREET : PLACE)) !== 0) return false;
  if (((s.shape[next] as number) & ALL_UPPER) !== 0) return false;
  // "Grant Code: 1234".
  if ((s.cue[next] as number) !== 0 && TELLS.test(s.text.slice(s.end[next], (s.end[next] as number) + 3))) return false;
  return !(apart(s, next) && isUpper(s, next + 1)) && unitAt(s.text, s.end[next] as number) !== 45;
}

const CLOSES = /^(?:$|[\n\r\t"|<;]| [|<])/;
const TELLS = /^(?: ?[:=#]| \d|s? is )/;

/** Small words that a family's name begins with, of many languages. */
const PARTICLE_WORD = wordSet(
  "van von vom de der den des del della delle dei degli dell di da dal dalla dos das do du la le lo zu zum zur ter ten te op het t af av bin ibn bint al el abu mac ni nic",
  "lower",
);
const MOST_PARTICLES = 3;

/** The first word with a capital behind the particles at `k`, with nothing between but blanks: "van der Meer", "de la Cruz"; `k` where none are. */
export function behindParticles(s: Scan, k: number): number {
  let head = k;
  while (
    head - k < MOST_PARTICLES &&
    head + 1 < s.count &&
    PARTICLE_WORD(s, head) &&
    !isUpper(s, head) &&
    apart(s, head)
  )
    head++;
  const w = s.word[head] as number;
  return head > k && isUpper(s, head) && isWord(s, head) && sizeOf(s, head) >= 2 && (w & (ORG | PLACE | MONTH)) === 0
    ? head
    : k;
}

/** "de La Rochebrune": the article of the name itself. */
const ARTICLES = wordSet("La Le Los Las Der Den", "exact");
/** Endings that Turkish sets apart from names, behind the apostrophe. */
export const TURKISH_CASE = /^(?:[eaıiuü]|y[eaıiuü]|[ıiuü]n|n[ıiuü]n|[dt][ea]n?|y?l[ea])(?![\p{L}])/u;
export const PARTICLES = wordSet("d Lo La Li Ter Ten", "exact");

function fits(s: Scan, i: number, lower: boolean): boolean {
  if (!nameable(s, i)) return false;
  const w = s.word[i] as number;
  if ((w & COMMON) !== 0 && !((w & LAST) !== 0 && isUpper(s, i))) return false;
  if (!isCased(s, i)) return (w & LISTED) !== 0 || (lower && (s.cue[i] as number) === 0);
  // "Imani Okoro DOB": a label in capitals behind the name.
  if ((s.cue[i] as number) !== 0 && (w & LISTED) === 0 && isShout(s, i) && !isShout(s, i - 1)) return false;
  if (isUpper(s, i)) return (w & ORG) === 0 || (w & LISTED) !== 0;
  if (
    // "frau wiesendanger weiß davon": a family's name that is a word of the language.
    ((w & LISTED) !== 0 &&
      (w & AMBIGUOUS) === 0 &&
      (lower || !isUpper(s, i - 1) || surelyFirst(s, i - 1)) &&
      (surelyFirst(s, i) || !isOrdinary(s, i))) ||
    (lower && (s.cue[i] as number) === 0 && w === 0)
  )
    return true;
  return false;
}

function isShout(s: Scan, i: number): boolean {
  return ((s.shape[i] as number) & ALL_UPPER) !== 0;
}

const STEM = 3;
const isForm = (bits: number): boolean => bits !== 0 && (bits & DOUBTFUL) === 0;
let stamp = -1;
let asked = new Int32Array(4096);
let answers = new Uint8Array(4096);
let turn = 0;

/** How like a family name the word looks by itself: 0, 1, 2, or STEM of a listed name. A run of capitals asks about each word many times: kept for one text. */
function likeness(s: Scan, k: number): number {
  if (s.stamp !== stamp) {
    stamp = s.stamp;
    turn = (turn + 1) | 0;
    if (asked.length < s.count) {
      asked = new Int32Array(s.count * 2);
      answers = new Uint8Array(s.count * 2);
    }
  }
  if (asked[k] === turn) return answers[k] as number;
  const like = surnameLike(s, k);
  const answer = like === 0 && (s.word[k] as number) === 0 && isUpper(s, k) && isForm(stemBits(s, k)) ? STEM : like;
  asked[k] = turn;
  answers[k] = answer;
  return answer;
}

/** Evidence that tokens `a..b` name a person: 0 none, 1 some, 2 enough. */
export function evidence(s: Scan, a: number, b: number): number {
  let first = 0;
  let last = 0;
  let weak = 0;
  let org = false;
  let words = 0;
  for (let k = a; k <= b; k++) {
    const w = s.word[k] as number;
    if ((w & PARTICLE) !== 0 && !isUpper(s, k) && isCased(s, k)) continue;
    if (!isInitial(s, k)) words++;
    if (surelyFirst(s, k)) first++;
    else if (surelyLast(s, k)) last++;
    else if ((w & LISTED) !== 0) weak++;
    else {
      const like = likeness(s, k);
      if (like === 2) last++;
      else if (like === 1 || (b > a && like === STEM)) weak++;
    }
    if ((w & LISTED) !== 0) continue;
    if ((w & ORG) !== 0) org = true;
    if ((w & PLACE) !== 0 && a === b) return 0;
  }
  if (org) return 0;
  if (first > 0) return 2;
  if (last > 0) return words > 1 ? 2 : 1;
  if (weak > 1) return 2;
  return weak > 0 ? 1 : 0;
}

/** Does one blank and nothing else stand between token `k` and the next one, on the same line? */
export const apart = (s: Scan, k: number): boolean =>
  k >= 0 &&
  k + 1 < s.count &&
  sameLine(s, k + 1) &&
  unitAt(s.text, s.end[k] as number) === 32 &&
  (s.start[k + 1] as number) - (s.end[k] as number) === 1;

/** Is token `k` a verb for what people do? */
export const acts = (s: Scan, k: number): boolean => ((s.word[k] ?? 0) & ACTS) !== 0;

/** Is the word a name of some list? */
export const isListed = (s: Scan, k: number): boolean => ((s.word[k] as number) & LISTED) !== 0;
