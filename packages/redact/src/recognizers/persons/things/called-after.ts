/**
 * What is called after people, told by a noun a word or two before: "the audiobook of Rebecca", "maladie de Charcot", "biletele la
 * Carmen"; by an article that no person has there: "im Max-Morlock", "du Danielle Casanova"; by what was named before: "the one at …".
 * Asked where only the looks of words spoke for a person.
 */
import { holds, setOf } from "../../../names/bits.ts";
import { mannerHere } from "../../../names/model.ts";
import { isOrdinary, mayBeEnglish, spelled } from "../../../names/ordinary-words.ts";
import { isLetter, unitAt } from "../../../scan/classes.ts";
import { FIRST, GREET, HUMAN_VERB, hashWord, PERSON_BEFORE, SIGNOFF, TITLE } from "../../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, type Scan } from "../../../scan/scan.ts";
import { wordFlags } from "../../../scan/word-sets.ts";
import {
  BRANCHES,
  CALLED_OF,
  NOBODYS_OWN,
  PARTS,
  PROMOTIONS,
  SCENES,
  SHOPS,
  SITES,
  STOPS,
  TICKETS,
} from "../../../words/called-after.ts";
import { edged } from "../../edged.ts";
import { sentenceStart } from "../name-places.ts";
import { acts, apart, isUpper, sameLine, surelyFirst } from "../name-tokens.ts";
import { things } from "./seen.ts";

const hashes = (words: string): Uint8Array => setOf(words.split(/\s+/).map(hashWord), 1 << 11);
const OF_NAMED = hashes(CALLED_OF);
const NOBODYS = hashes(`${NOBODYS_OWN} ${PROMOTIONS} ${BRANCHES}`);
const SHOP = hashes(SHOPS);
/** Words that tell that a text speaks of works, dishes, findings or journeys. */
export const SCENE_WORDS = `${CALLED_OF} ${NOBODYS_OWN} ${SCENES}`;
const SCENE = hashes(SCENE_WORDS);
const PART = hashes(PARTS);
const SITE = hashes(SITES);
const STOP = hashes(STOPS);
const TICKET = hashes(TICKETS);

/** Is the word with the hash `h` one of them? */
export const isScene = (h: number): boolean => holds(SCENE, h);

/**
 * Words before a name: those that may stand between a noun and what is called so, those that tell an owner as well; articles that a
 * person's full name never has; words for what is at a place; what stands for the noun once it was said; for whom; articles.
 */
const flagsOf = wordFlags([
  "of the du des del der dem den die das het la le il el lo l les los las gli the over über zur zum and or nor und oder et ou ni y o e i och og eller en of ja tai ani nebo и или і або ve sau și nem na na no à a as als in auf på su sobre sur about om про о",
  "του της των de da do d di dei della delle von vom van av af för på til till voor per z ze od za od от від",
  "du aux im ins het del al",
  "na на la pe no nos",
  "la las el los celle celui ceux quella quello a o die der das тази тази та тот та той той та ta ten the one cea cel cele cei",
  "per für pour voor for",
  "la il le les die den the de het",
]);
const [JOINT, OWNER, ARTICLE, AT, ONE, FOR, THE] = [1, 2, 4, 8, 16, 32, 64] as const;

const STEPS = 3;
const OPENS = /^(?:L[aeo]s?|El|Il|Gli|Os?|As?|Une?|Una|Uma?|De[rnt]?|Die|Das|Het|The|An) /;
/** "Episode 6 of", "Folge 3 von": so many of a work. */
const isPart = (s: Scan, k: number): boolean =>
  k > 0 &&
  ((s.shape[k] as number) & (HAS_DIGIT | HAS_LETTER)) === HAS_DIGIT &&
  apart(s, k - 1) &&
  holds(PART, s.hash[k - 1] as number);

/** "4 episodes of". */
const isManyParts = (s: Scan, k: number): boolean =>
  k > 0 &&
  holds(PART, s.hash[k] as number) &&
  ((s.shape[k - 1] as number) & (HAS_DIGIT | HAS_LETTER)) === HAS_DIGIT &&
  apart(s, k - 1);

/**
 * Is a noun that things are named by right before token `a`, or a joint or two before it? "La croisière de Gisèle" is hers: what
 * tells an owner as well stands only behind what nobody owns, or before a word that nobody is called.
 */
export function isNamedOf(s: Scan, a: number): boolean {
  let owned = false;
  // "Season 2 of Better Call Saul": past the title's own words.
  let opens = a;
  while (opens > 0 && a - opens < STEPS && apart(s, opens - 1) && isUpper(s, opens - 1)) opens--;
  if (opens < a && opens > 1 && isPart(s, opens - 2)) return true;
  for (let k = a - 1; k >= 0 && k >= a - STEPS && sameLine(s, k + 1); k--) {
    if (!isBeside(s, k)) return false;
    const h = s.hash[k] as number;
    if (holds(NOBODYS, h) || (k < a - 1 && (holds(STOP, h) || isPart(s, k) || isManyParts(s, k)))) return true;
    // "la tienda de Sol": a square's, where the word is none that people alone are called.
    if (owned && holds(SHOP, h) && isQuarter(s, a)) return true;
    // "Torre de Hércules", "Campo di Marte".
    if (owned && isUpper(s, k) && holds(SITE, h)) return true;
    if (holds(OF_NAMED, h) || isElectronic(s, k)) return !owned || ((s.word[a] as number) & (FIRST | TITLE)) === 0;
    // "ho letto La coscienza di Zeno": an article that has a capital within its sentence opens a title.
    if (
      owned &&
      k > 1 &&
      apart(s, k - 1) &&
      OPENS.test(s.text.slice(s.start[k - 1], s.start[k])) &&
      apart(s, k - 2) &&
      !isUpper(s, k - 2)
    )
      return true;
    const flags = flagsOf(s, k);
    if ((flags & OWNER) !== 0) owned = true;
    else if ((flags & JOINT) === 0) return false;
  }
  return false;
}

/** Is what stands at token `a` a family's name alone, or a given one that is an ordinary word? */
function isQuarter(s: Scan, a: number): boolean {
  if (!isUpper(s, a)) return false;
  const word = s.word[a] as number;
  return (word & FIRST) === 0 || (!surelyFirst(s, a) && isOrdinary(s, a));
}

const MALL = edged(/(?:centro comercial|centre commercial|centro commerciale|einkaufszentrum) $/iu);

/** "e-book", "e-kniha". */
const isElectronic = (s: Scan, k: number): boolean => {
  const from = s.start[k] as number;
  return (
    unitAt(s.text, from - 1) === 45 &&
    (unitAt(s.text, from - 2) | 32) === 101 &&
    !isLetter(unitAt(s.text, from - 3)) &&
    (s.end[k] as number) - from >= 4
  );
};

/** At most a blank and an opening quote between tokens `k` and `k + 1`. */
const isBeside = (s: Scan, k: number): boolean =>
  apart(s, k) ||
  /^ ?["“„«'‘’»]$/.test(s.text.slice(s.end[k], Math.min(s.start[k + 1] as number, (s.end[k] as number) + 4)));

/** Are tokens `a..b` called after somebody, by what stands before them? `scene`: the text has a word of `isScene`. */
export function isCalledAfter(s: Scan, a: number, b: number, scene: boolean): boolean {
  if (acts(s, b + 1)) return false;
  // "Biletele la Norma": the ticket was taken with its play.
  if (b > a && isTicket(s, a)) return true;
  // "Torre de Lucía", taken for a name as a whole.
  if (b > a + 1 && holds(SITE, s.hash[a] as number) && (flagsOf(s, a + 1) & OWNER) !== 0) return true;
  if (a === 0 || !sameLine(s, a)) return false;
  if (isNamedOf(s, a) && !isOwner(s, b)) return true;
  // "o centro comercial Vasco da Gama".
  if (b > a && isInMall(s.text, s.start[a] as number)) return true;
  if (apart(s, a - 1) && isAfterJoint(s, a, b)) return true;
  return scene && isInScene(s, a, b);
}

/** The last letters of these words are looked at first. */
const isInMall = (text: string, at: number): boolean =>
  "lemLEM".includes(text.charAt(at - 2)) && MALL.test(text.slice(Math.max(0, at - 20), at));

/** "the ebook of Nadia Forsyth's course". */
const isOwner = (s: Scan, b: number): boolean =>
  /^['’]s \p{Ll}/u.test(s.text.slice(s.end[b], (s.end[b] as number) + 4));

function isAfterJoint(s: Scan, a: number, b: number): boolean {
  const before = flagsOf(s, a - 1);
  if (before === 0 || isUpper(s, a - 1)) return false;
  // "del Santiago Bernabéu", "im Max Morlock".
  if (b > a && (before & ARTICLE) !== 0) return true;
  if (a < 2 || !apart(s, a - 2)) return false;
  // "a paragem no Marquês de Pombal": in the, where no English stands.
  if (b > a && IN_THE(s, a - 1) && !mayBeEnglish(s)) return true;
  // "the Ninja Creami and": English has no article before a person, but before what is somebody's.
  if (b > a && (before & THE) !== 0 && mannerHere(s).language === 1 && THE_NAME(s, a - 1) && ENDS(s, b)) return true;
  // "bilety na Halkę".
  if ((before & AT) !== 0 && isTicket(s, a - 2)) return true;
  // "il biglietto per la Lucia".
  if (a > 2 && (before & THE) !== 0 && (flagsOf(s, a - 2) & FOR) !== 0 && apart(s, a - 3) && isTicket(s, a - 3))
    return true;
  // "la parada de Goya …, la de Príncipe Pío": the noun was said before the first.
  return (
    (before & (JOINT | OWNER | AT)) !== 0 &&
    (flagsOf(s, a - 2) & ONE) !== 0 &&
    (things.names.size > 0 || isBehindStop(s, a))
  );
}

const IN_THE = spelled("no nos");
const THE_NAME = spelled("the");
const GOES_ON = spelled(
  "and or is was were has had in on at to with for but does did can cannot come comes came fit fits fitted cost costs arrive arrives arrived ship ships shipped broke breaks run runs smell smells leak leaks leaked",
);
const ENDS = (s: Scan, b: number): boolean =>
  apart(s, b) ? GOES_ON(s, b + 1) : !isLetter(unitAt(s.text, (s.end[b] as number) + 1));
/** Words between a stop and the one that is told by "the one of". */
const STOP_REACH = 12;

function isBehindStop(s: Scan, a: number): boolean {
  for (let k = a - 3; k >= 0 && k >= a - STOP_REACH; k--) if (holds(STOP, s.hash[k] as number)) return true;
  return false;
}

const isTicket = (s: Scan, k: number): boolean => holds(TICKET, s.hash[k] as number);

/** Words between a name and what the text speaks of. */
const NEAR = 12;
const PERSONAL = TITLE | GREET | SIGNOFF | HUMAN_VERB | PERSON_BEFORE;

/**
 * "as Margarita", "la scheda di Ruffini", "ni Germinal": near a word for works, dishes or findings, behind an article or a joint, with
 * nothing of a person beside; two words where the text has called a thing so before, behind a comma too.
 */
function isInScene(s: Scan, a: number, b: number): boolean {
  if (sentenceStart(s, a)) return false;
  const flags = flagsOf(s, a - 1);
  const given = ((s.word[a] as number) & FIRST) !== 0;
  if (!apart(s, a - 1)) {
    if (things.names.size === 0 || unitAt(s.text, s.end[a - 1] as number) !== 44) return false;
  } else if ((flags & JOINT) === 0 && (given || (flags & OWNER) === 0)) return false;
  else if (((s.word[a - 1] as number) & PERSONAL & ~PERSON_BEFORE) !== 0) return false;
  if (b > a && things.names.size === 0) return false;
  for (let k = b + 1; k <= b + 3; k++) if (acts(s, k)) return false;
  for (let k = Math.max(0, a - NEAR); k < s.count && k <= b + NEAR; k++) if (isScene(s.hash[k] as number)) return true;
  return false;
}
