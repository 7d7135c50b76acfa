/** Which words the name model is asked about: a cheap gate before the sum of weights, the same in training and in use. */
import { CLASS, CYRILLIC, GREEK, LATIN, UPPER, unitAt } from "../scan/classes.ts";
import {
  AFTER_TITLE,
  AMBIGUOUS,
  COMMON,
  ENGLISH,
  FIRST,
  GREET,
  LAST,
  MONTH,
  PERSON_BEFORE,
  PERSON_VERB,
  PHRASE_END,
  SIGNOFF,
  STREET_AFTER,
  STREET_BEFORE,
  TITLE,
} from "../scan/lexicon.ts";
import { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, HAS_LETTER, IS_DENSE, LINE_START, type Scan } from "../scan/scan.ts";
import { wordSet } from "../scan/word-sets.ts";
import { DICTIONARY, FAMILY, GIVEN, type Lists, type Manner } from "./features.ts";

/** Words that announce or follow a person: beside them a word without a capital may be a name. */
const BESIDE = GREET | SIGNOFF | TITLE | PERSON_BEFORE | PHRASE_END;
const LISTED = FIRST | LAST;
/** What no name is by itself, unless a list has it as one. */
const NO_NAME = COMMON | PERSON_BEFORE | MONTH | TITLE | STREET_AFTER | STREET_BEFORE;

const GERMAN_ARTICLES = wordSet(
  "der die das den dem des ein eine einen einem einer eines kein keine keinen zum zur im am vom beim ins ans",
  "folded",
);

export function maybeName(s: Scan, i: number, lists: Lists, manner: Manner): boolean {
  const shape = s.shape[i] as number;
  if ((shape & (HAS_LETTER | HAS_DIGIT | IS_DENSE)) !== HAS_LETTER) return false;
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (size < 2 || size > 24) return false;
  const w = s.word[i] as number;
  const listed = (w & LISTED) !== 0;
  // "3. Mai 2024": a month behind its day, whosever name it is.
  if ((w & MONTH) !== 0 && i > 0 && ((s.shape[i - 1] as number) & HAS_DIGIT) !== 0) return false;
  // "Schwager", "Kollegin": with a capital in German, and no one's name.
  if (!listed && ((w & NO_NAME) !== 0 || s.cue[i] !== 0)) return false;
  const script = s.script[i] as number;
  const cased = script === LATIN || script === CYRILLIC || script === GREEK;
  if (cased && (shape & FIRST_UPPER) === 0) return maybeLower(s, i, size, lists, manner) && !tied(s, i);
  if ((w & (GREET | SIGNOFF | AFTER_TITLE)) !== 0 && (!cased || !listed)) return false;
  // Every word of these scripts looks the same: unlisted ones only where a name is due.
  if (!cased) return (listed || due(s, i, manner)) && !tied(s, i);
  // "May", "Will", "Mark" in English: the rules that ask for company decide.
  if ((w & (COMMON | ENGLISH)) === (COMMON | ENGLISH) && manner.language <= 1) return false;
  const inLists = lists(s.hash[i] as number);
  const census = (inLists & (GIVEN | FAMILY)) !== 0;
  // "der Strom", "im Eck": a noun, unless it is a given name and nothing else ("die Anna").
  const surely = (w & (FIRST | AMBIGUOUS | COMMON)) === FIRST;
  if (!surely && i > 0 && manner.language === 2 && GERMAN_ARTICLES(s, i - 1)) return false;
  const known = listed || census;
  // Shouted text and codes: only what a list of names holds.
  const likely =
    (shape & ALL_UPPER) !== 0
      ? ((listed && (w & AMBIGUOUS) === 0) || census) && (inLists & DICTIONARY) === 0
      : known || (((inLists & DICTIONARY) === 0 || !opensSentence(s, i)) && !camel(s, i));
  return likely && !tied(s, i);
}

/** Without a capital: a name some list holds, or a word no list holds where one is due. */
function maybeLower(s: Scan, i: number, size: number, lists: Lists, manner: Manner): boolean {
  const w = s.word[i] as number;
  if ((w & (GREET | SIGNOFF)) !== 0 || (size < 3 && (w & FIRST) === 0)) return false;
  if ((w & LISTED) !== 0) {
    if ((w & COMMON) !== 0) return false;
    return (w & (FIRST | AMBIGUOUS)) === FIRST || (lists(s.hash[i] as number) & DICTIONARY) === 0;
  }
  const inLists = lists(s.hash[i] as number);
  return (inLists & DICTIONARY) === 0 && ((inLists & GIVEN) !== 0 || due(s, i, manner));
}

/** Does something here speak for a name: a word that announces or follows one, the head of a text in lower case? */
function due(s: Scan, i: number, manner: Manner): boolean {
  if (i === 0) return false;
  if (manner.lower && i < 5 && (s.script[i] as number) <= GREEK) return true;
  const before = s.word[i - 1] as number;
  if ((before & BESIDE) !== 0 || ((before & LISTED) !== 0 && (before & COMMON) === 0)) return true;
  if (i > 1 && ((s.word[i - 2] as number) & BESIDE) !== 0) return true;
  return i + 1 < s.count && ((s.word[i + 1] as number) & PERSON_VERB) !== 0;
}

/** "MacBook", "LaserJet", but not "McKenna" and "DeLuca". */
function camel(s: Scan, i: number): boolean {
  const text = s.text;
  for (let p = (s.start[i] as number) + 2; p < (s.end[i] as number); p++)
    if (CLASS[text.charCodeAt(p)] === UPPER)
      return !/^(Mc|De|Di|Du|La|Le|Fitz|Van|Mac(?!Book|OS|Pro|Mini|Air))\p{Lu}/u.test(text.slice(s.start[i], s.end[i]));
  return false;
}

function opensSentence(s: Scan, i: number): boolean {
  if (i === 0 || ((s.shape[i] as number) & LINE_START) !== 0) return true;
  const c = unitAt(s.text, (s.start[i] as number) - 2);
  return c === 46 || c === 33 || c === 63;
}

/** Part of a path, address, domain, handle or identifier. */
function tied(s: Scan, i: number): boolean {
  const before = unitAt(s.text, (s.start[i] as number) - 1);
  const after = unitAt(s.text, s.end[i] as number);
  // Between most words stand blanks.
  if (before === 32 && after === 32) return false;
  if (before === 64 || before === 95 || before === 92 || before === 46 || before === 35 || before === 36) return true;
  if (after === 95 || after === 64 || after === 92 || after === 61) return true;
  if (before === 47 && unitAt(s.text, (s.start[i] as number) - 2) > 32) return true;
  return after === 46 && i + 1 < s.count && s.start[i + 1] === (s.end[i] as number) + 1;
}
