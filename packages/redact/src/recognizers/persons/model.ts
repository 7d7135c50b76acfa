/** Names that no rule announces and no list settles: the model's say, word by word. */
import { isGermanWord } from "../../known/word-names.ts";
import { maybeName } from "../../names/candidates.ts";
import { DICTIONARY, FAMILY, GIVEN, listing, type Manner } from "../../names/features.ts";
import { LISTS, mannerHere, nameScore } from "../../names/model.ts";
import {
  isEnglishWord,
  isGerman,
  isOrdinary,
  isOrdinaryNearby,
  isScandinavian,
  isSeldomSaid,
  mayOwnBefore,
  spelled,
} from "../../names/ordinary-words.ts";
import { ARABIC, DEVANAGARI, fold, GREEK, isLetter, LATIN, OTHER_SCRIPT, unitAt } from "../../scan/classes.ts";
import { endings } from "../../scan/endings.ts";
import {
  AFTER_TITLE,
  AMBIGUOUS,
  COMMON,
  DIGIT_WORD,
  FIRST,
  GREET,
  HUMAN_VERB,
  hashWord,
  LAST,
  MONTH,
  PARTICLE,
  PERSON_BEFORE,
  PERSON_VERB,
  PHRASE_END,
  PLACE,
  phraseAt,
  SIGNOFF,
  STREET_BEFORE,
  TITLE,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import type { Context } from "../context.ts";
import { isCar } from "../plates/makes.ts";
import { isCounted } from "./counted.ts";
import { DOES } from "./does.ts";
import { take } from "./joined.ts";
import { isDate } from "./name-dates.ts";
import { gapIsSpace, isTown, sentenceStart } from "./name-places.ts";
import { continues, isCased, isInitial, isUpper, isWord, LONGEST_NAME, sameLine, surelyFirst } from "./name-tokens.ts";
import { isLabel, isPlainWord, isWordOfFew } from "./ordinary.ts";
import { stemBits } from "./stems.ts";
import { strangerBar } from "./strangers.ts";
import { isStreetOf } from "./things/beside.ts";
import { isFeeling, isStill } from "./things/called.ts";
import { isThingNoun } from "./things/things.ts";

const THE = wordSet("the");
/** Before a name English has no article; "our Anna" and "my Tom" are said of people. */
const ARTICLE = spelled("the a an this each every another any");
const IS = wordSet("is was looks seems gets remains", "exact");
const TELLS = wordSet("this it name he she that who here names one");
const COPULA = wordSet("est|è|ist|wurde|été|fue|foi|sont|sind|są|jsou|ovat|vannak|zijn", "exact");

/**
 * Sums of weights from which a word is a name: one that some list of names holds, one that none does, and one beside
 * a word that is a name. Chosen on the corpus, where a few found more cost many touched in vain.
 */
const LISTED = 60;
const LISTED_SON = -40;
const UNLISTED = 160;
const UNLISTED_NEAR = 95;
const UNLISTED_OPENS = 260;
/** "Vergrendel $0", "Kreiraj projekat": where no English, and no owner before what is owned, opens a sentence so. */
const UNLISTED_OPENS_ELSEWHERE = 540;
const LISTED_DID = -220;
const LISTED_TOLD = -20;
const LOWER = 30;
const LOWER_FAR = 190;
const NEVER = 1 << 20;
const BOTH = 300;
const BOTH_GIVEN = 270;
const LIKELY_NAME = 180;
const LEADS = -280;
const LEADS_LOWER = -130;
const JOINED = -200;
const LIKELY = -150;

/** Words that announce or follow a person: beside them an unlisted word without a capital may be a name. */
const BESIDE = GREET | SIGNOFF | TITLE | PERSON_BEFORE | PHRASE_END | FIRST | LAST;

/** As `byModel`, for a cased word without a capital that no list holds: most are settled by their neighbours. */
export function lowerByModel(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (i >= 5 && (s.script[i] as number) <= GREEK) {
    const near = ((s.word[i - 1] as number) | ((s.word[i - 2] as number) & ~(FIRST | LAST))) & BESIDE;
    const verb = i + 1 < s.count && ((s.word[i + 1] as number) & PERSON_VERB) !== 0;
    if (near === 0 && !verb && (LISTS(s.hash[i] as number) & GIVEN) === 0) return -1;
  }
  return byModel(ctx, i);
}

/** The name that begins at token `i` by the model's word; returns its last token or -1. */
export function byModel(ctx: Context, i: number): number {
  const s = ctx.scan;
  const manner = mannerHere(s);
  if (!maybeName(s, i, LISTS, manner) || isUntaught(s, i)) return -1;
  const score = nameScore(s, i);
  if (isHopeless(s, i, score) || (score < barOf(s, i, score) && !leads(s, i, score, manner))) return -1;
  return isNobodyHere(s, i, manner) ? -1 : takeByModel(ctx, i, score, manner);
}

/** In scripts that the model has seen little or nothing of, a word is a name only where a list has it: beside a listed one it believes anything. */
const isUntaught = (s: Scan, i: number): boolean =>
  (s.script[i] as number) === OTHER_SCRIPT && ((s.word[i] as number) & (FIRST | LAST)) === 0;

/** Below what any bar asks for, and what a doubtful word before a surer one has to come to. */
function isHopeless(s: Scan, i: number, score: number): boolean {
  if (score >= LEADS_LOWER) return false;
  return score < LEADS || (((s.word[i] as number) & LAST) === 0 && (!isUpper(s, i) || sentenceStart(s, i)));
}

/** Does something beside the word, or its build, say that it is nobody's name? */
function isNobodyHere(s: Scan, i: number, manner: Manner): boolean {
  if (isDate(s, i)) return true;
  if (((s.word[i] as number) & (DIGIT_WORD | FIRST | LAST)) === DIGIT_WORD && isCased(s, i)) return true;
  // "kargom hala şubede": an aunt in Turkish, and "still".
  if (!isUpper(s, i) && isCased(s, i) && ((s.word[i] as number) & AFTER_TITLE) !== 0) return true;
  if (isStill(s, i - 1) || isFeeling(s, i) || isElement(s, i)) return true;
  // "Paris-Nice": from one town to another.
  if (((s.word[i] as number) & PLACE) !== 0 && (fromTownTo(s, i) || (i > 0 && fromTownTo(s, i - 1)))) return true;
  // "Berlin Brandenburg", "London Stansted": a town, and no person's name is known to begin so.
  if (isTown(s, i)) return true;
  // "março fechado": a month in small letters, where months have no capital.
  if (((s.word[i] as number) & MONTH) !== 0 && !isUpper(s, i) && isCased(s, i) && manner.language !== 1) return true;
  if (isParticiple(s, i)) return true;
  // "Chào bạn": spelled so it greets, and is no Chinese Chao.
  if (((s.word[i] as number) & GREET) !== 0 && s.text.startsWith("Chào", s.start[i] as number)) return true;
  if (isCompound(s, i)) return true;
  if (isDoneByMe(s, i) || isValueOfElement(s, i)) return true;
  if (isThingNoun(s, i) || isProduct(s, i) || isThing(s, i) || isCar(s, i)) return true;
  // "شكرا لتواصلك": yours.
  if ((s.script[i] as number) === ARABIC && ((s.word[i] as number) & (FIRST | LAST)) === 0 && isYours(s, i))
    return true;
  if (isUnspoken(s, i) || isPlanWord(s, i)) return true;
  // "20 saniye basılı": seconds, and a given name.
  if (i > 0 && !isUpper(s, i) && isCounted(s, i - 1)) return true;
  // "mimi ni Mwanaidi": Swahili's "I".
  if (s.text.startsWith("imi ni ", (s.start[i] as number) + 1)) return true;
  return isElided(s, i) || WEEKDAYS(s, i) || isCounted(s, i);
}

function takeByModel(ctx: Context, i: number, score: number, manner: Manner): number {
  const s = ctx.scan;
  const listed = ((s.word[i] as number) & (FIRST | LAST)) !== 0;
  if (
    (isPlainWord(s, i, score >= (listed ? LIKELY_NAME : BOTH)) &&
      !(listed && (beforeName(s, i, manner) || willDo(s, i)))) ||
    (score < LIKELY_NAME && isLabel(s, i))
  )
    return -1;
  if (isWordUncased(s, i) || isSeldomSaid(s, i) || (!listed && isGermanWord(s, i))) return -1;
  if ((!listed && opensWithWord(s, i)) || isWordOfFew(s, i)) return -1;
  let last = i;
  while (last - i < LONGEST_NAME && continues(s, last)) {
    const next = after(s, last);
    if (next < 0 || !goesOn(s, i, next, manner)) break;
    last = next;
  }
  return take(ctx, lowerHead(s, i), last, 0.62, "person-model");
}

function fromTownTo(s: Scan, k: number): boolean {
  const c = unitAt(s.text, s.end[k] as number);
  return (
    (c === 45 || c === 0x2013) &&
    (s.start[k + 1] as number) - (s.end[k] as number) === 1 &&
    ((s.word[k] as number) & (s.word[k + 1] as number) & PLACE) !== 0
  );
}

/** "Gr", "Ctrl": in no list, and no vowel in it. */
const isUnspoken = (s: Scan, i: number): boolean =>
  ((s.word[i] as number) & (FIRST | LAST)) === 0 &&
  (s.script[i] as number) === LATIN &&
  (s.end[i] as number) - (s.start[i] as number) <= 5 &&
  !/[aeiouyæœøə]/.test(fold(s.text.slice(s.start[i], s.end[i])));

/** "to Premium Saver": an English word behind another with a capital, inside a sentence. */
const isPlanWord = (s: Scan, i: number): boolean =>
  i > 0 &&
  isUpper(s, i) &&
  isUpper(s, i - 1) &&
  gapIsSpace(s, i) &&
  !sentenceStart(s, i - 1) &&
  ((s.word[i] as number) & FIRST) === 0 &&
  (LISTS(s.hash[i] as number) & (DICTIONARY | GIVEN)) === DICTIONARY &&
  (LISTS(s.hash[i - 1] as number) & (DICTIONARY | FAMILY | GIVEN)) === DICTIONARY &&
  ((s.word[i - 1] as number) & (TITLE | PERSON_BEFORE | GREET | SIGNOFF)) === 0;

const WEEKDAYS = wordSet("mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays");

const isYours = (s: Scan, i: number): boolean =>
  (s.end[i] as number) - (s.start[i] as number) >= 5 && /كم?$/.test(s.text.slice((s.end[i] as number) - 2, s.end[i]));

const WITH_ARTICLE = wordSet("Nell Dell All Dall Sull Coll Quell", "exact");
/** "nell'articolo", "Dall’app": an article or a preposition that has lost its end. */
function isElided(s: Scan, i: number): boolean {
  const mark = unitAt(s.text, s.end[i] as number);
  // "מע״מ": letters for words.
  if (mark === 0x5f4) return true;
  if ((mark !== 39 && mark !== 0x2019) || (isUpper(s, i) && !WITH_ARTICLE(s, i))) return false;
  const to = s.end[i] as number;
  return s.text.startsWith("ll", to - 2) && isLetter(unitAt(s.text, to + 1));
}

/** "Hecho, sigue igual", "Parfait, ça marche": a word of some language, in a text too short to tell which. */
function opensWithWord(s: Scan, i: number): boolean {
  if (!isCased(s, i) || (LISTS(s.hash[i] as number) & GIVEN) !== 0) return false;
  if (!isUpper(s, i) || !sentenceStart(s, i)) return false;
  const mark = unitAt(s.text, s.end[i] as number);
  if ((mark !== 44 && mark !== 32) || unitAt(s.text, (s.start[i] as number) - 2) === 58) return false;
  const next = i + 1;
  if (
    mark === 32 &&
    next < s.count &&
    (isUpper(s, next) || ((s.word[next] as number) & (PERSON_VERB | HUMAN_VERB)) !== 0)
  )
    return false;
  return isOrdinaryNearby(s.text.slice(s.start[i], s.end[i]));
}

/** "نور الشاشة", "אור אדום": a given name that is a word of its language as well, with ordinary words beside it and nothing of a person. */
export function isWordUncased(s: Scan, i: number): boolean {
  const w = s.word[i] as number;
  const doubtful = (w & (AMBIGUOUS | FIRST)) === (AMBIGUOUS | FIRST) || (w & (FIRST | LAST)) === LAST;
  if (isCased(s, i) || !doubtful || !isOrdinary(s, i)) return false;
  const next = i + 1;
  const behind = next < s.count && sameLine(s, next) && unitAt(s.text, s.end[i] as number) === 32;
  if (behind && ((s.word[next] as number) & (PERSON_VERB | HUMAN_VERB | AFTER_TITLE)) !== 0) return false;
  // "نور المصباح": the lamp is a name as well.
  const name = behind && ((s.word[next] as number) & (FIRST | LAST)) !== 0;
  if (name && !(((s.word[next] as number) & AMBIGUOUS) !== 0 && isOrdinary(s, next))) return false;
  const before = i > 0 && sameLine(s, i) ? (s.word[i - 1] as number) : 0;
  if ((before & (BESIDE | HUMAN_VERB | PERSON_VERB)) !== 0) return false;
  // "היי זה שימי מהמחסן": who it is, two words behind a greeting.
  if (i > 1 && ((s.word[i - 2] as number) & (GREET | PHRASE_END)) !== 0) return false;
  // "כאשר": a word as it stands, a name without its first letter.
  const cut = (w & AMBIGUOUS) !== 0 && hashWord(s.text.slice(s.start[i], s.end[i])) !== s.hash[i];
  return cut || (behind && isOrdinary(s, next));
}

/** "bola uhradená", "byla doručena": what was done, in Slavic languages; in small letters and in no list of names. */
const PARTICIPLE = endings([
  ["aná aný ané ená ený ené ená ána áno ány ano eno ena eny ané utá utý uté jena jeno jeny", 1],
]);

const WILL = /(?:एगा|एगी|ेगा|ेगी|ेंगे|एंगे|ूंगा|ूंगी|ूँगा|ूँगी)$/;
function isParticiple(s: Scan, i: number): boolean {
  // "आएगा": who will come.
  if ((s.script[i] as number) === DEVANAGARI) return WILL.test(s.text.slice((s.end[i] as number) - 4, s.end[i]));
  if (isUpper(s, i) || (s.script[i] as number) !== LATIN || ((s.word[i] as number) & (FIRST | LAST)) !== 0)
    return false;
  return (
    PARTICIPLE(s.text, s.start[i] as number, s.end[i] as number, 4) !== 0 &&
    (LISTS(s.hash[i] as number) & (GIVEN | FAMILY)) === 0
  );
}

/** "Odinstalowałem Trask": Polish says with the verb who did it. */
const DONE_BY_ME = endings([["ałem ałam iłem iłam yłem yłam ąłem ęłam eliśmy aliśmy iliśmy", 1]]);
const isDoneByMe = (s: Scan, i: number): boolean =>
  ((s.word[i] as number) & (FIRST | LAST)) === 0 &&
  DONE_BY_ME(s.text, s.start[i] as number, s.end[i] as number, 2) !== 0;

function isPlainGerman(s: Scan, i: number, manner: Manner): boolean {
  return manner.language === 2 && isUpper(s, i) && ((s.word[i] as number) & (FIRST | LAST)) === 0 && isGerman(s);
}

/** "Catch-Klausel", "Meta-właściwość": a stranger tied by a hyphen to what is no name. */
function isCompound(s: Scan, i: number): boolean {
  if (!isCased(s, i) || ((s.word[i] as number) & FIRST) !== 0) return false;
  const before = i - 1;
  if (before >= 0 && (s.start[i] as number) === (s.end[before] as number) + 1 && isHyphen(s, before))
    return isNobody(s, before);
  const next = i + 1;
  return next < s.count && isHyphen(s, i) && (s.start[next] as number) === (s.end[i] as number) + 1
    ? isNobody(s, next) && (isUpper(s, i) || !isUpper(s, next))
    : false;
}

const isHyphen = (s: Scan, k: number): boolean => unitAt(s.text, s.end[k] as number) === 45;

/** A word that no list of names holds: an ordinary one, one in small letters or an abbreviation. */
function isNobody(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  if (!isWord(s, k) || (s.end[k] as number) - (s.start[k] as number) === 1) return !isUpper(s, k) || !isWord(s, k);
  if ((w & (FIRST | LAST | PARTICLE | TITLE)) !== 0 || isInitial(s, k)) return false;
  if (!isUpper(s, k) || ((s.shape[k] as number) & ALL_UPPER) !== 0 || (w & COMMON) !== 0) return true;
  return isOrdinary(s, k) || (LISTS(s.hash[k] as number) & (DICTIONARY | FAMILY | GIVEN)) === DICTIONARY;
}

/** "mark henshall": before a stranger in lower case a given name that is also a word. */
function lowerHead(s: Scan, i: number): number {
  const before = i - 1;
  return before >= 0 &&
    !isUpper(s, i) &&
    isCased(s, i) &&
    ((s.word[i] as number) & (FIRST | COMMON)) === 0 &&
    (((s.word[before] as number) & (FIRST | COMMON | MONTH)) === FIRST || isToldOf(s, before)) &&
    !isUpper(s, before) &&
    continues(s, before)
    ? before
    : i;
}

/** "spoke with grace holm", "who said dan whit": a given name that is a word as well, behind what takes a person. */
const isToldOf = (s: Scan, k: number): boolean =>
  k > 0 &&
  ((s.word[k] as number) & (FIRST | MONTH)) === FIRST &&
  ((s.word[k - 1] as number) & (PERSON_BEFORE | PERSON_VERB | GREET)) !== 0;

/** "The Aurora Desk Pro": an article before, an ordinary word with a capital behind. */
function isProduct(s: Scan, i: number): boolean {
  return (
    i > 0 &&
    i + 1 < s.count &&
    isUpper(s, i) &&
    isUpper(s, i + 1) &&
    continues(s, i) &&
    (((s.word[i + 1] as number) & (COMMON | FIRST | LAST)) === COMMON ||
      (LISTS(s.hash[i + 1] as number) & (DICTIONARY | FAMILY | GIVEN)) === DICTIONARY) &&
    THE(s, i - 1)
  );
}

/** `<priority id="3">Major</priority>`: all that an element holds, in no list of names; elements of people are told by theirs. */
const isValueOfElement = (s: Scan, i: number): boolean =>
  unitAt(s.text, (s.start[i] as number) - 1) === 62 && s.text.startsWith("</", s.end[i]) && !surelyFirst(s, i);

/** "<Dbtr>", "</Nm>": the name of an element. */
function isElement(s: Scan, i: number): boolean {
  const before = unitAt(s.text, (s.start[i] as number) - 1);
  const behind = unitAt(s.text, s.end[i] as number);
  return (before === 60 && behind === 62) || (before === 47 && unitAt(s.text, (s.start[i] as number) - 2) === 60);
}

/** "the Lincoln server", "a Calidra board", but "the Haldane account": a given name or a town behind an article names a thing. */
function isThing(s: Scan, i: number): boolean {
  return (
    i > 0 &&
    i + 1 < s.count &&
    (((s.word[i] as number) & (FIRST | PLACE)) !== 0 || (LISTS(s.hash[i] as number) & GIVEN) !== 0) &&
    !isUpper(s, i + 1) &&
    unitAt(s.text, s.end[i] as number) === 32 &&
    ARTICLE(s, i - 1)
  );
}

/** "MacAllister", "McKenna": built as a family name and listed as one. */
const isSonOf = (s: Scan, i: number): boolean =>
  ((s.word[i] as number) & (LAST | AMBIGUOUS)) === LAST &&
  /^Ma?c\p{Lu}/u.test(s.text.slice(s.start[i], (s.start[i] as number) + 4));

/** What the sum has to come to. Words are looked up for sums alone that the lowest bar lets pass. */
function barOf(s: Scan, i: number, score: number): number {
  if (i === 0 && !isUpper(s, i) && isCased(s, i)) return LOWER_FAR;
  if (!isUpper(s, i) && isCased(s, i) && !surelyFirst(s, i)) {
    // Right behind "my name is", a greeting, a farewell, a title or a name: else a stranger in lower case is a word.
    const before = i > 0 ? (s.word[i - 1] as number) : 0;
    // "la carte est refusée", "la password è errata": what something is, not who.
    if (i > 0 && COPULA(s, i - 1)) return NEVER;
    // "the badge image is blurry", but "this is tommo", "her name is yrsa".
    if (i > 1 && IS(s, i - 1) && !TELLS(s, i - 2) && ((s.word[i - 2] as number) & (PERSON_BEFORE | PHRASE_END)) === 0)
      return NEVER;
    if ((before & (PHRASE_END | GREET | SIGNOFF | TITLE | FIRST)) === 0) return LOWER_FAR;
    // "sýr Eliška dorazil": behind a name with its capital stands what somebody did.
    if ((before & (PHRASE_END | GREET | SIGNOFF | TITLE)) === 0 && isUpper(s, i - 1)) return LOWER_FAR;
    // "o toner": the last word of "aqui é o", and an article everywhere else.
    const apart = unitAt(s.text, s.end[i - 1] as number) === 32;
    if (apart && (before & (GREET | SIGNOFF | TITLE | FIRST)) === 0 && phraseAt(s.hash, i - 1) === 0) return LOWER_FAR;
    // "sunt lenuța": a listed one behind "I am".
    if ((before & PHRASE_END) !== 0 && ((s.word[i] as number) & (FIRST | COMMON)) === FIRST) return LISTED_TOLD;
    return (listing(s, i, LISTS) & GIVEN) !== 0 ? LISTED : LOWER;
  }
  // "نمی‌تواند": Persian verbs, by what stands before their stem.
  if ((s.script[i] as number) === ARABIC && PERSIAN_VERB.test(s.text.slice(s.start[i], (s.start[i] as number) + 4)))
    return NEVER;
  // "TTL: Garut, 3 September 1958": where, and when.
  if (i > 0 && BORN_AT(s, i - 1)) return NEVER;
  if (isUpper(s, i) && isStreetOf(s, i)) return BOTH;
  const list = listing(s, i, LISTS);
  // "DAP Hamburg": a town is somebody's name only where much speaks for it.
  if (((s.word[i] as number) & (PLACE | FIRST | LAST)) === PLACE && isCased(s, i))
    return opensPlainly(s, i) ? NEVER : BOTH;
  // "MacAllister approved it": a family's name that is nothing else, before what somebody did with something.
  if (((s.word[i] as number) & (LAST | AMBIGUOUS | COMMON)) === LAST && didIt(s, i)) return LISTED_DID;
  // "Victoria models the flow": before what she does with it.
  if (((s.word[i] as number) & FIRST) !== 0 && doesIt(s, i)) return 0;
  // "Head", "Aurora": in the dictionary as well.
  if (isUpper(s, i) && ((list & DICTIONARY) !== 0 || (score >= LISTED && isEnglishWord(s, i))))
    return ((s.word[i] as number) & FIRST) !== 0 ? BOTH_GIVEN : BOTH;
  // Shouted words are mistaken for one of the lists' as others are, and look like names more often.
  if (((s.shape[i] as number) & ALL_UPPER) !== 0 && ((s.word[i] as number) & (FIRST | LAST)) === 0) return BOTH;
  // "nur Speicher", "Besprechungsraum Nordsee": in German the capital says nothing.
  if (!isBeside(s, i) && isPlainGerman(s, i, mannerHere(s)))
    return score < BOTH && !isOrdinary(s, i) ? strangerBar(s, i) || BOTH : BOTH;
  // "löscht den Wecker": a noun behind its article, in a text too short to tell its language.
  if (
    i > 0 &&
    isUpper(s, i) &&
    GERMAN_OBJECT(s, i - 1) &&
    gapIsSpace(s, i) &&
    ((s.word[i] as number) & (FIRST | LAST)) === 0
  )
    return NEVER;
  // "[Crowdin](https://…)": what a page links to, and nobody's given name.
  if ((list & GIVEN) === 0 && unitAt(s.text, (s.start[i] as number) - 1) === 91 && s.text.startsWith("](", s.end[i]))
    return NEVER;
  // "Coord. Suporte": cut short, and in the long list only.
  if ((s.word[i] as number) === 0 && isCased(s, i) && isCutShort(s, i)) return UNLISTED;
  if ((list & (GIVEN | FAMILY)) !== 0 || isInitial(s, i + 1)) return isSonOf(s, i) ? LISTED_SON : LISTED;
  // "står i Taulov", "we Włoszczowie": where something is.
  if (
    isCased(s, i) &&
    i > 0 &&
    sameLine(s, i) &&
    (WHERE(s, i - 1) || (WHERE_NORTH(s, i - 1) && (isScandinavian(s) || isNordicPlace(s, i))))
  )
    return BOTH;
  if ((s.script[i] as number) === OTHER_SCRIPT) {
    if (!isTold(s, i)) return NEVER;
    // "მადლობა …": thanks for something, sooner than somebody.
    if (((s.word[i - 1] as number) & SIGNOFF) !== 0) return BOTH;
  }
  // "بهروز توکلی": Persian family names, from a place or a forefather.
  if (unitAt(s.text, (s.end[i] as number) - 1) === PERSIAN_YEH && i > 0 && gapIsSpace(s, i) && surelyFirst(s, i - 1))
    return LOWER;
  if (isCased(s, i) && isBeside(s, i)) return UNLISTED_NEAR;
  const bar = score < UNLISTED_OPENS_ELSEWHERE ? strangerBar(s, i) : 0;
  if (bar !== 0) return bar;
  if (!isCased(s, i) || !opensPlainly(s, i)) return UNLISTED;
  // "Rimuovi dal gruppo": behind it another word of the language, which says nothing of a person; but "Marjatan laite".
  if ((stemBits(s, i) & FIRST) !== 0 && mayOwnBefore(s)) return LISTED;
  // Whatever the bar is here.
  if (score < UNLISTED_OPENS) return NEVER;
  const said = isOrdinary(s, i + 1) && ((s.word[i + 1] as number) & PARTICLE) === 0 && !mayOwnBefore(s);
  if (said) return NEVER;
  return mannerHere(s).language === 1 ||
    ((s.word[i + 1] as number) & (PARTICLE | HUMAN_VERB)) !== 0 ||
    (s.count > FEW_WORDS && mayOwnBefore(s))
    ? UNLISTED_OPENS
    : UNLISTED_OPENS_ELSEWHERE;
}

/** English: a word in -s, and an article behind it. */
const doesIt = (s: Scan, i: number): boolean =>
  i + 2 < s.count &&
  isUpper(s, i) &&
  !isUpper(s, i + 1) &&
  s.text.charCodeAt((s.end[i + 1] as number) - 1) === 115 &&
  ARTICLE(s, i + 2) &&
  gapIsSpace(s, i + 1) &&
  gapIsSpace(s, i + 2);

const DID_IT = /^ [a-z]{2,12}ed (?:it|for|the|this|that|my|our|them|him|her|me|us)(?![\p{L}-])/u;
const didIt = (s: Scan, i: number): boolean =>
  isUpper(s, i) && DID_IT.test(s.text.slice(s.end[i], (s.end[i] as number) + 20));

/** "at Liv skulle ringe": with a capital within its sentence, before what only people are about to do. */
const WILL_DO = /^ (?:skulle|ville|kunne|måtte|wollte|sollte|konnte) /;
const willDo = (s: Scan, i: number): boolean =>
  i > 0 && isUpper(s, i) && !sentenceStart(s, i) && WILL_DO.test(s.text.slice(s.end[i], (s.end[i] as number) + 10));

const PERSIAN_VERB = /^(?:ن?می\u200c|نمی\p{L})/u;
const BORN_AT = wordSet("ttl", "lower");

/** A stop right behind it, and then no new sentence but a word of the same line. */
const isCutShort = (s: Scan, i: number): boolean =>
  unitAt(s.text, s.end[i] as number) === 46 && sameLine(s, i + 1) && !sameLine(s, i) && isUpper(s, i + 1);

/** Words of a button. */
const FEW_WORDS = 3;

const GERMAN_OBJECT = spelled(
  "den dem einen einem meinen meinem deinen deinem seinen seinem ihren ihrem unseren unserem keinen keinem diesen diesem zum zur beim vom",
);
const PERSIAN_YEH = 0x6cc;
const WHERE = wordSet("em w we v ve в во въ във in en", "exact");
const WHERE_NORTH = wordSet("i på", "exact");
/** How places are called in Sweden, Denmark and Norway, and families seldom. */
const NORDIC_PLACE = endings([["rud torp köping stad hult ryd strup havn hamn fjord sund bygd vær", 1]]);
const isNordicPlace = (s: Scan, i: number): boolean =>
  NORDIC_PLACE(s.text, s.start[i] as number, s.end[i] as number, 3) !== 0;

/** Right behind a greeting, a title or "my name is": in scripts whose ordinary words no list holds, only there. */
function isTold(s: Scan, i: number): boolean {
  return i > 0 && ((s.word[i - 1] as number) & BESIDE) !== 0 && (s.start[i] as number) - (s.end[i - 1] as number) === 1;
}

/** A stranger that opens its sentence with an ordinary word behind it: every word has a capital there. */
function opensPlainly(s: Scan, i: number): boolean {
  return (
    sentenceStart(s, i) &&
    i + 1 < s.count &&
    !isUpper(s, i + 1) &&
    unitAt(s.text, s.end[i] as number) === 32 &&
    ((s.word[i + 1] as number) & PERSON_VERB) === 0
  );
}

/** Behind a word that takes a person ("con Itxaso"), or alone in brackets ("her husband (Nnamdi)"). */
function isBeside(s: Scan, i: number): boolean {
  const from = s.start[i] as number;
  if (unitAt(s.text, from - 1) === 40) return unitAt(s.text, s.end[i] as number) === 41;
  return (
    i > 0 &&
    unitAt(s.text, from - 1) === 32 &&
    from - (s.end[i - 1] as number) === 1 &&
    ((s.word[i - 1] as number) & PERSON_BEFORE) !== 0
  );
}

/** A doubtful capitalised word is a name before one that is: "Katarzynie Wyrzykowskiej". */
function leads(s: Scan, i: number, score: number, manner: Manner): boolean {
  if (!isCased(s, i) || score < (!isUpper(s, i) || sentenceStart(s, i) ? LEADS_LOWER : LEADS)) return false;
  if (!continues(s, i) || (i === 0 && !isUpper(s, i))) return false;
  const next = after(s, i);
  if (next <= 0 || isUpper(s, next) !== isUpper(s, i) || !maybeName(s, next, LISTS, manner)) return false;
  const sum = nameScore(s, next);
  return sum >= barOf(s, next, sum);
}

/** "Paz Guerra": a word of the language that is a listed name, with a surer one right behind it, inside a sentence. */
function beforeName(s: Scan, i: number, manner: Manner): boolean {
  return (
    isUpper(s, i) &&
    !sentenceStart(s, i) &&
    continues(s, i) &&
    isUpper(s, i + 1) &&
    ((s.word[i + 1] as number) & (FIRST | LAST)) !== 0 &&
    maybeName(s, i + 1, LISTS, manner) &&
    nameScore(s, i + 1) >= LIKELY_NAME
  );
}

/** A name some rule found in lower case, with the words behind it that go on with it: "anne-lise mbongo". */
export function lowerEnd(ctx: Context, end: number): number {
  const s = ctx.scan;
  if (isUpper(s, end) || !isCased(s, end) || !continues(s, end) || ((s.word[end] as number) & AFTER_TITLE) !== 0)
    return end;
  // "rouva halonen kävi": behind a title and a family name stands what was done.
  if (
    end > 0 &&
    ((s.word[end - 1] as number) & TITLE) !== 0 &&
    ((s.word[end] as number) & FIRST) === 0 &&
    ((s.word[end + 1] as number) & LAST) === 0
  )
    return end;
  // "gwenaëlle le bihan": past the particle.
  const next = after(s, end);
  if (next < 0 || (next > end + 1 && ((s.word[next] as number) & (STREET_BEFORE | PLACE)) !== 0)) return end;
  return goesOn(s, end, next, mannerHere(s)) ? take(ctx, end, next, 0.62, "person-model") : end;
}

/** Is a stranger with a capital likely enough a name for a rule that has something else to go by? */
export function likely(s: Scan, i: number): boolean {
  const manner = mannerHere(s);
  return maybeName(s, i, LISTS, manner) && nameScore(s, i) > LIKELY;
}

function goesOn(s: Scan, first: number, next: number, manner: Manner): boolean {
  if (isInitial(s, next)) return true;
  if (isUpper(s, next) !== isUpper(s, first) || (!isUpper(s, next) && DOES(s, next))) return false;
  // "רקפת אבל": an ordinary word, where no capital tells it from a name.
  if (!isCased(s, next) && isOrdinary(s, next)) return false;
  if (isUntaught(s, next)) return false;
  if (maybeName(s, next, LISTS, manner)) return nameScore(s, next) >= (isUpper(s, next) ? LEADS : JOINED);
  // "amrit gill": behind a name in lower case, a family name that is an English word as well.
  return (
    !isUpper(s, next) &&
    isWord(s, next) &&
    ((s.word[next] as number) & COMMON) === 0 &&
    (((s.word[next] as number) & LAST) !== 0 || (LISTS(s.hash[next] as number) & FAMILY) !== 0) &&
    nameScore(s, next) >= JOINED
  );
}

/** The token that may go on with the name behind `k`: the next, or the one behind "van der". */
function after(s: Scan, k: number): number {
  let next = k + 1;
  for (let n = 0; n < 2 && ((s.word[next] as number) & PARTICLE) !== 0 && !isInitial(s, next); n++) {
    if (!continues(s, next)) return -1;
    next++;
  }
  return ((s.word[next] as number) & COMMON) !== 0 && !isUpper(s, next) ? -1 : next;
}
