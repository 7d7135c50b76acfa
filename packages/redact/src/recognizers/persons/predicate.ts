/**
 * What only people are said to do, behind a name: "Mark can't log in", "Iris llama mañana", "Rose hat sich
 * beschwert". Whatever else the name means - a stone, a flower, a month, a town -, that does not call, wait or complain.
 */
import { isGermanWord, isWordPart } from "../../known/word-names.ts";
import { holds, setOf } from "../../names/bits.ts";
import { GIVEN } from "../../names/features.ts";
import { LISTS, mannerHere } from "../../names/model.ts";
import {
  isFrequent,
  isGerman,
  isOfNoLanguage,
  isOrdinary,
  mayBeHungarian,
  spelled,
} from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import { AMBIGUOUS, COMMON, FIRST, HUMAN_VERB, hashWord, LAST, MONTH, ORG, TITLE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { DOES } from "./does.ts";
import { glued, sentenceStart } from "./name-places.ts";
import { apart, isUpper, sameLine } from "./name-tokens.ts";
import { BEHIND_NAME, BOTH, OWNED_BY_PEOPLE, SAYING, TOGETHER } from "./predicates.ts";

/** Where the group that begins at `from` ends, behind its bracket. */
function groupEnd(pattern: string, from: number): number {
  let depth = 0;
  for (let p = from; p < pattern.length; p++) {
    const c = pattern.charCodeAt(p);
    if (c === 92) p++;
    else if (c === 40) depth++;
    else if (c === 41 && --depth === 0) return p + 1;
  }
  return pattern.length;
}

/** The choices of a pattern that stand side by side on its top level. */
function choices(pattern: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let p = 0; p <= pattern.length; p++) {
    if (p === pattern.length || pattern.charCodeAt(p) === 124) {
      found.push(pattern.slice(from, p));
      from = p + 1;
    } else if (pattern.charCodeAt(p) === 92) p++;
    else if (pattern.charCodeAt(p) === 40) p = groupEnd(pattern, p) - 1;
  }
  return found;
}

/** Words that a pattern of `BEHIND_NAME` begins with; "can['’]?t" as two words and as one, "absente?" with and without its last letter. */
function opens(pattern: string): string[] {
  return choices(pattern).flatMap((choice) => {
    if (!choice.startsWith("(?:")) {
      const [, word = "", sign = ""] = /^(\p{L}+)(\['’\]\?t|\?)?/u.exec(choice) ?? [];
      return sign === "" ? [word] : [word, sign === "?" ? word.slice(0, -1) : `${word}t`];
    }
    const end = groupEnd(choice, 0);
    const inner = opens(choice.slice(3, end - 1));
    return choice.startsWith("?", end) ? [...inner, ...opens(choice.slice(end + 1))] : inner;
  });
}

/** The patterns by the word they begin with, so that most words behind a name are told by one look into a map. */
const BEHIND = new Map<number, string[]>();
for (const pattern of BEHIND_NAME)
  for (const word of new Set(opens(pattern).map(hashWord))) BEHIND.set(word, [...(BEHIND.get(word) ?? []), pattern]);

/** Their words: most that stand there are none. */
const OPENS = setOf(BEHIND.keys(), 1 << 10);

/** A word's patterns as one, made when it is first met: a process meets few of some thousand, and all of them took a tenth of its start. */
const met = new Map<number, RegExp>();
function behind(word: number): RegExp {
  const pattern = met.get(word) ?? codedOnce(new RegExp(`^ (?:${BEHIND.get(word)?.join("|")})`, "u"));
  met.set(word, pattern);
  return pattern;
}

const SAYS = setOf(SAYING.split(/\s+/).map(hashWord), 1 << 12);
const OWNED = new RegExp(`^${OWNED_BY_PEOPLE}`, "u");
/** "Bahar iade istiyor", "Güneş kodun yanlış olduğunu söylüyor": Turkish says last what she does. */
const SAID_LAST = wordSet(
  "yapamıyor giremiyor alamıyor istiyor unuttu kaybetti alamadı bekliyor istedi söylüyor söyledi dedi diyor aradı arıyor yazdı soruyor sordu açıkladı anlattı konuştu görüştü",
  "folded",
);
/** Words in small letters between her and it. */
const MOST_BETWEEN = 6;

function saysLast(s: Scan, next: number): boolean {
  if (!SAID_LAST.inText(s)) return false;
  for (let k = next; k + 1 < s.count && k - next < MOST_BETWEEN && apart(s, k) && !isUpper(s, k + 1); k++)
    if (SAID_LAST(s, k + 1)) return true;
  return false;
}
const WHEN = setOf(
  "still always already just again then never also toujours encore déjà sigue todavía aún ya ainda já continua ancora già tuttora nog al nadal wciąż już stále ještě už ещё еще уже досі ще вже още вече fortfarande redan stadig allerede fortsatt yhä edelleen jo hâlâ ακόμα ήδη inca încă deja još već še že"
    .split(" ")
    .map(hashWord),
  1 << 7,
);
/** Letters that the longest of them takes. */
const REACH = 56;

/** Does what stands behind token `i` say what only people do? */
export function actsAsPerson(s: Scan, i: number): boolean {
  const to = s.end[i] as number;
  const sign = unitAt(s.text, to);
  if (sign === 39 || sign === 0x2019) return OWNED.test(s.text.slice(to, to + REACH));
  const next = i + 1;
  if (sign !== 32 || next >= s.count || s.start[next] !== to + 1 || isUpper(s, next)) return false;
  const hash = s.hash[next] as number;
  if (((s.word[next] as number) & HUMAN_VERB) !== 0 || holds(SAYS, hash)) return true;
  // "Grace already called", "Luz sigue esperando": past a word for when.
  if (
    holds(WHEN, hash) &&
    apart(s, next) &&
    !isUpper(s, next + 1) &&
    (DOES(s, next + 1) || holds(SAYS, s.hash[next + 1] as number))
  )
    return true;
  if (holds(OPENS, hash) && BEHIND.has(hash) && behind(hash).test(s.text.slice(to, to + REACH))) return true;
  return saysLast(s, next);
}

/** In the long list of given names, or a word that people are called by: "Lumi soitti", "Hajnal nem kapta meg". */
const isSeldomName = (s: Scan, i: number): boolean =>
  (((s.word[i] as number) & COMMON) === 0 && (LISTS(s.hash[i] as number) & GIVEN) !== 0) ||
  isWordPart(s.text.slice(s.start[i], s.end[i]).toLowerCase());

/** Who does it for anybody, a voice in a telephone, and small words that are somebody's name elsewhere. */
export const isNobody = (s: Scan, i: number): boolean =>
  NOBODY(s, i) ||
  (PRONOUN(s, i) && mannerHere(s).language !== 1) ||
  (ELA(s, i) && isOrdinary(s, i)) ||
  isFrequent(s, i) ||
  isGermanWord(s, i);
/** She and he of Portuguese; given names in Turkish and Polish. */
const ELA = spelled("Ela Ele Elas Eles");
const NOBODY = spelled("He Viņa Siri Page");
/** She and he of some languages; in English text they are names. */
const PRONOUN = spelled("Chi Le Lo Te Se Me Ne Si Ella Hän Lei Han Ji Do Lui Sie Él El Ea Tai Ta Hon Hun Jis Viņš");

/** A name of some list, be it a word, a town or a month as well, that opens its sentence and does what only people do. */
export function opensAsPerson(s: Scan, i: number): boolean {
  const w = s.word[i] as number;
  if ((w & (ORG | TITLE)) !== 0 || !sentenceStart(s, i)) return false;
  if (!(DOES(s, i + 1) || actsAsPerson(s, i)) && !((w & (FIRST | LAST)) !== 0 && didHungarian(s, i))) return false;
  return ((w & (FIRST | LAST | MONTH)) !== 0 || isSeldomName(s, i)) && !isNobody(s, i);
}

/** "Kovács bejelentette.", "Molnár rendelte": what somebody did with it, in Hungarian, whose verb has an ending for that. */
function didHungarian(s: Scan, i: number): boolean {
  const next = i + 1;
  const to = next < s.count ? (s.end[next] as number) : 0;
  const c = unitAt(s.text, to - 1);
  // "-ta", "-te", behind a consonant that the past has before it.
  if ((c !== 97 && c !== 101) || unitAt(s.text, to - 2) !== 116 || !apart(s, i) || isUpper(s, next)) return false;
  return (
    PAST_HUNGARIAN.test(s.text.slice(s.start[next], to)) && !BESIDE(s, next) && (mayBeHungarian(s) || isOfNoLanguage(s))
  );
}
const PAST_HUNGARIAN = /^\p{Ll}{2,}(?:t|l|r|n|d|g|k|s|z|j|ny|gy)t[ae]$/u;
/** Under, over, beside and because of: postpositions that end so. */
const BESIDE = spelled(
  "alatta fölötte felette mellette miatta általa helyette kedvéért előtte mögötte közötte körülötte érte tette este",
);

const ALL = codedOnce(new RegExp(`^ ${BOTH}(?:${TOGETHER.join("|")})(?!\\p{L})`, "u"));
/** Members of such a row at most. */
const MOST = 6;
const AND = spelled("and und et y e en och og ja i a и та ve és și & or oder ou o of eller");

/** "Olive, Ruby and Hazel all called": names in a row that opens the sentence, and what people do together. */
export function rowOfPeople(s: Scan, i: number): number {
  let last = i;
  for (let n = 0; n < MOST; n++) {
    if (!isUpper(s, last) || !isNameOrWord(s, last)) return -1;
    let next = last + 1;
    const comma = unitAt(s.text, s.end[last] as number) === 44;
    if (next >= s.count || !sameLine(s, next)) return -1;
    const joint = AND(s, next);
    if (joint) next++;
    else if (!comma) break;
    if (next >= s.count || !sameLine(s, next) || !isUpper(s, next)) return last > i && !comma && !joint ? last : -1;
    last = next;
  }
  return last > i && ALL.test(s.text.slice(s.end[last], (s.end[last] as number) + 40)) ? last : -1;
}
const isNameOrWord = (s: Scan, i: number): boolean =>
  ((s.word[i] as number) & (FIRST | LAST)) !== 0 ||
  (((s.word[i] as number) & (COMMON | ORG)) === 0 && (LISTS(s.hash[i] as number) & GIVEN) !== 0);

/** "the sofa Emma bought is torn", "la torta Giulia la ritira": what is done with the thing that was named before. */
export const dealsWithThings = (s: Scan, i: number): boolean =>
  apart(s, i) &&
  !isUpper(s, i + 1) &&
  (BUYS(s, i + 1) || DEALS.test(s.text.slice(s.end[i], (s.end[i] as number) + 14)));
const BUYS = spelled(
  "ordered bought returned picked received gave booked used uses prefers chose reserved rented borrowed wants wanted brought bestellte kaufte brachte",
);
/** Romance tongues put the thing before what is done with it. */
const DEALS =
  /^ (?:l['’](?:a|ha|ho) \p{Ll}|l[oa]s? (?:ha |vuole|ritira|prende|compra|restituisce|pidió|compró|quiere|devolvió|perdió|recogió|dejó|trajo)|has (?:paid|ordered|bought|returned|asked|called) |hat (?:gesagt|bestellt|gekauft|bezahlt))/u;

/** Words between a name and what somebody is. */
const STEPS = 4;
/** What may stand there: "our account manager", "la nostra contabile". */
const OURS = spelled(
  "our my your his her their the a an unser unsere mein meine dein deine ihr ihre sein seine der die das notre mon ma votre sa son la le nuestro nuestra mi su el nostro nostra mio mia il nosso nossa meu minha o onze ons mijn de het vår min vores mitt nasz nasza mój moja nasi naše náš můj moje naša moj наш наша мой моя мій моя нашата нашият bizim benim account",
);

/** "Ruby, our manager, said no", "Iris, la encargada, …", "Max (our IT guy) is out": what somebody is, between commas or in brackets. */
export function isSomebody(s: Scan, i: number): boolean {
  const to = s.end[i] as number;
  const comma = unitAt(s.text, to) === 44 && unitAt(s.text, to + 1) === 32;
  if (!comma && !(unitAt(s.text, to) === 32 && unitAt(s.text, to + 1) === 40)) return false;
  const w = s.word[i] as number;
  if ((w & (FIRST | LAST)) === 0 && !(sentenceStart(s, i) && isSeldomName(s, i))) return false;
  if ((w & (ORG | TITLE)) !== 0 || ((w & FIRST) === 0 && !sentenceStart(s, i))) return false;
  let ours = false;
  for (let k = i + 1; k < s.count && k <= i + STEPS && sameLine(s, k); k++) {
    if (k > i + 1 && !apart(s, k - 1)) return false;
    const kind = classes[s.mark[k] as number] as number;
    const after = unitAt(s.text, s.end[k] as number);
    const closes = comma ? after === 44 || after === 46 : after === 41;
    if ((kind & (IS_KIN | IS_ROLE)) !== 0 && closes && (ours || k > i + 1 || comma)) return true;
    if (closes || after !== 32) return false;
    if (!ours && !OURS(s, k)) return false;
    ours = true;
  }
  return false;
}

/** "vaktmästare Smed vet inget": behind what somebody is, a word with a capital, in a language whose nouns have none, and what only people do. */
export const isWordThatActs = (s: Scan, i: number): boolean =>
  (s.end[i] as number) - (s.start[i] as number) >= 3 &&
  !isUpper(s, i - 1) &&
  !isGerman(s) &&
  !glued(s, i) &&
  ((s.word[i] as number) & ~(FIRST | LAST | AMBIGUOUS)) === 0 &&
  (s.cue[i] as number) === 0 &&
  (DOES(s, i + 1) || actsAsPerson(s, i));
