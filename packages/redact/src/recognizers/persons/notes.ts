/**
 * Strangers in the terse notes of a desk, told by a word for a call or for handing over: "Spoke w/ Harrowgate", "Opkald fra Holm",
 * "Skambino Vilkas", "Dörfler angerufen". Who calls is called by the family's name alone, which no list may hold.
 */
import { DICTIONARY, FAMILY as FAMILIES, GIVEN } from "../../names/features.ts";
import { LISTS, nameScore } from "../../names/model.ts";
import {
  isGerman,
  isOrdinary,
  isOrdinaryAnywhere,
  mayBeEnglish,
  mayBeHungarian,
  spelled,
} from "../../names/ordinary-words.ts";
import { unitAt } from "../../scan/classes.ts";
import {
  AMBIGUOUS,
  COMMON,
  DIGIT_WORD,
  FIRST,
  GREET,
  HUMAN_VERB,
  hashWord,
  LAST,
  MONTH,
  ORG,
  PARTICLE,
  PERSON_VERB,
  PLACE,
  SIGNOFF,
  TITLE,
  wordBits,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { isCalled, isCalledInCase } from "../../words/short-forms.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, sizeOf } from "../context.ts";
import { hashFlags } from "../stem-flags.ts";
import { CALLING, calledAs } from "./called-as.ts";
import { beforeWith, isObject } from "./cases.ts";
import { take } from "./joined.ts";
import { glued, hasOrg, sentenceStart, townEnd } from "./name-places.ts";
import { apart, isCased, isInitial, isUpper, isWord, nameEnd, sameLine } from "./name-tokens.ts";
import {
  ASKED,
  ASKING,
  AWAITED,
  BRINGERS,
  CALLED,
  CONTACTED,
  CONTACTS,
  FAMILIES_OF,
  HANDED_TURKISH,
  HANDLED,
  HAVE_CALLED,
  HAVING,
  LEADS,
  OF_FAMILIES,
  OFFICES,
  PLEASE,
  SAID_BY,
  TELEPHONES,
} from "./note-words.ts";
import { isNobody } from "./predicate.ts";
import { endsOrGoesOn } from "./said-before.ts";
import { INTRODUCING, introducedSmall, presentSmall, TRAILS } from "./small-intros.ts";
import { isWordName } from "./spoken-of.ts";
import { SURE, stemBits } from "./stems.ts";
import { surnameLike } from "./surnames.ts";
import { isDesk, isDeskInCase, isDeskWord } from "./things/desks.ts";
import { isThingName, isThingNoun } from "./things/things.ts";
import { isOfTariff } from "./things/tiers.ts";

const [
  CONTACT,
  TELEPHONE,
  TOLD,
  LEAD,
  DID,
  DONE,
  ACCORDING,
  FAMILY_OF,
  FAMILY_BEHIND,
  BRINGER,
  ASK,
  HAS,
  INTRO,
  TRAIL,
  OFFICE,
  BARE,
  CALLS,
  AWAIT,
  LED,
] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536, 131072, 262144] as const;
const flagsOf = hashFlags([
  [CONTACT, CONTACTS],
  [TELEPHONE, TELEPHONES],
  [TOLD, CONTACTED],
  [LEAD, LEADS],
  [DID, CALLED],
  [DONE, HANDLED],
  [ACCORDING, SAID_BY],
  [FAMILY_OF, FAMILIES_OF],
  [FAMILY_BEHIND, OF_FAMILIES],
  [BRINGER, BRINGERS],
  [ASK, ASKING],
  [HAS, HAVING],
  [INTRO, INTRODUCING],
  [TRAIL, TRAILS],
  [OFFICE, OFFICES],
  [BARE, "bitte stp pls plz graag"],
  [CALLS, CALLING],
  [AWAIT, AWAITED],
  [LED, "na se sa si v pro na в это его её її го τη το της του sen sitä fel át meg vissza mu jí to jsem jsme"],
]);
const HAVE = new RegExp(HAVE_CALLED, "u");
const LONGEST_DEED = 26;

const NOBODY = COMMON | ORG | PLACE | MONTH | GREET | SIGNOFF | TITLE;
const NO_SMALL = COMMON | ORG | PLACE | MONTH | GREET | SIGNOFF | PERSON_VERB | HUMAN_VERB | DIGIT_WORD;
const SOMEBODY = FIRST | LAST | PARTICLE;

/** Asked before: most words in small letters are ordinary ones, or say what stands beside them. */
export const mayBeNotedSmall = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & NO_SMALL) === 0 && (s.cue[k] as number) === 0 && isWord(s, k);

/** At the capitalised word `k`. */
export function inNote(ctx: Context, k: number): void {
  const s = ctx.scan;
  const before = k > 0 && sameLine(s, k) ? flagsOf(s, k - 1) : 0;
  if (calledAs(ctx, k, (before & CALLS) !== 0)) return;
  const w = s.word[k] as number;
  // Most words with a capital open a sentence or are what a firm, a town or a month is called.
  if ((w & NOBODY) !== 0 && (w & SOMEBODY) === 0 && unitAt(s.text, s.end[k] as number) !== 45) return;
  if ((before & TOLD) !== 0 && hasAppointment(s, k)) {
    take(ctx, k, k, 0.64, "person-note");
    return;
  }
  let from = before !== 0 && isAnnounced(s, k, before) ? k : -1;
  // "familie de Wit", "Gebeld met van der Meer".
  if (from < 0 && k > 1 && ((s.word[k - 1] as number) & PARTICLE) !== 0) {
    let head = k - 1;
    if (head > 1 && ((s.word[head - 1] as number) & PARTICLE) !== 0 && flagsOf(s, head - 2) !== 0) head--;
    if (!isUpper(s, head) && apart(s, k - 1) && sameLine(s, head) && isAnnounced(s, head, flagsOf(s, head - 1)))
      from = head;
  }
  // "Spoke w/ April": with whom one speaks is somebody, whatever else the name means.
  if (from === k && WITH(s, k - 1) && isNameAndWord(s, k)) {
    take(ctx, k, nameEnd(s, k, false), 0.64, "person-note");
    return;
  }
  if (from >= 0) {
    const last = whom(s, k, (before & FAMILY_OF) !== 0 && !isUpper(s, k - 1));
    if (last >= 0) take(ctx, from, last, 0.64, "person-note");
    return;
  }
  if (isDone(s, k, before) && whom(s, k) === k) take(ctx, k, k, 0.62, "person-note");
  else if (sentenceStart(s, k)) asked(ctx, k);
}

/** "RDV Claire 14h", "Termin Kaiser 9 Uhr": with whom, and at what hour. */
const hasAppointment = (s: Scan, k: number): boolean =>
  APPOINTMENT(s, k - 1) &&
  apart(s, k - 1) &&
  isNamed(s, k) &&
  ((s.word[k] as number) & (COMMON | ORG | PLACE | MONTH)) === 0 &&
  AT_HOUR.test(s.text.slice(s.end[k], (s.end[k] as number) + 14));
const APPOINTMENT = spelled(
  "termin rdv cita appt appointment meeting mtg afspraak appuntamento spotkanie schůzka møde möte møte réunion reunión riunione reunião",
);
const AT_HOUR =
  /^,? (?:um |at |à |a las |alle |ore |om |kl\.? |o |v |@ ?)?\d{1,2}(?:[:.]\d{2}(?!\d)| ?(?:h(?:\d{2})?|Uhr|u|uur|am|pm)(?!\p{L}))/u;

/** The same at a word in small letters, which has to be known for a name: "с настей", "snacka m jocke", "lacival beszéltem". */
export function inSmallNote(ctx: Context, k: number): void {
  const s = ctx.scan;
  if (sizeOf(s, k) < 2) return;
  // "rosa, can you …".
  if (((s.word[k] as number) & FIRST) !== 0 && isSet(unitAt(s.text, s.end[k] as number)) && sentenceStart(s, k)) {
    asked(ctx, k);
    return;
  }
  const said = k > 0 ? flagsOf(s, k - 1) : 0;
  if ((said & CALLS) !== 0 && calledAs(ctx, k, true)) return;
  const before = said & (LEAD | INTRO | AWAIT | LED);
  const did = mayEnd(s, k) ? flagsOf(s, k + 1) & (DONE | TRAIL) : 0;
  if ((before | did) === 0 || !isCased(s, k)) return;
  if ((before & INTRO) !== 0 && (introducedSmall(ctx, k) || fromOffice(ctx, k))) return;
  if ((did & TRAIL) !== 0 && presentSmall(ctx, k)) return;
  if ((before & (LEAD | AWAIT | LED)) !== 0 && awaited(ctx, k, before)) return;
  if (((before & LEAD) | (did & DONE)) === 0 || sizeOf(s, k) < 3 || (k > 0 && !sameLine(s, k) && did === 0)) return;
  if ((before & LEAD) !== 0 && sameLine(s, k) && GAP.test(s.text.slice(s.end[k - 1], s.start[k]))) {
    if ((did & DONE) === 0 && !(k > 1 && sameLine(s, k - 1) && apart(s, k - 2) && isTold(s, k - 2))) return;
  } else if ((did & DONE) === 0 || !(WITH_ENDING.test(s.text.slice(s.start[k], s.end[k])) || KANSSA(s, k + 1))) return;
  if (isNamedSmall(s, k)) take(ctx, k, k, 0.62, "person-note");
}
/** "czekam na zosię", "mail od tomka", "szólj katinak", "περιμένω τον γιάννη": in some case of grammar, where what is said ends or goes on. */
function awaited(ctx: Context, k: number, before: number): boolean {
  const s = ctx.scan;
  if (sizeOf(s, k) < 4 || !apart(s, k - 1) || !sameLine(s, k)) return false;
  let from = k - 1;
  for (let n = 0; n < 3 && from > 0 && (before & AWAIT) === 0; n++) {
    if ((flagsOf(s, from) & (LEAD | LED)) === 0 || !apart(s, from - 1)) return false;
    from--;
    if ((flagsOf(s, from) & AWAIT) !== 0) break;
  }
  // "mail od kasi", but no "mail runs".
  if (from === k - 1 && SENT(s, from)) return false;
  if ((flagsOf(s, from) & AWAIT) === 0 || glued(s, k) || isOrdinary(s, k)) return false;
  if (((s.word[k] as number) & ~(FIRST | AMBIGUOUS)) !== 0 || !endsOrGoesOn(s, k)) return false;
  return isNameInCase(s, k) && take(ctx, k, k, 0.74, "person-note") >= 0;
}

const SENT = spelled("mail telefon list paket konto to");

/** A listed name's form that nothing else is, or in every language a word of none. */
function isNameInCase(s: Scan, k: number): boolean {
  const word = s.text.slice(s.start[k], s.end[k]);
  const stem = stemBits(s, k);
  if (isCalledInCase(word)) return true;
  if ((stem & FIRST) !== 0) return (stem & SURE) !== 0 || !isOrdinaryAnywhere(word);
  if (word.endsWith("t") && mayBeHungarian(s)) return isObject(word) || isCalled(hashWord(word.slice(0, -1)));
  // "péterrel", "mehmettel".
  const doubled = beforeWith(word);
  return doubled !== undefined && (wordBits(doubled, 0, doubled.length) & (FIRST | COMMON)) === FIRST;
}

/** A comma or a hyphen. */
const isSet = (unit: number): boolean => unit === 44 || unit === 45;

/** "la vane de recepción", "o juninho do suporte": short for some name, or a stranger like one. */
function fromOffice(ctx: Context, k: number): boolean {
  const s = ctx.scan;
  if (!apart(s, k) || !apart(s, k + 1) || (flagsOf(s, k + 2) & OFFICE) === 0 || !apart(s, k - 1)) return false;
  const known = isCalled(s.hash[k] as number) || ((s.word[k] as number) & FIRST) !== 0;
  if (isOrdinary(s, k) || (LISTS(s.hash[k] as number) & DICTIONARY) !== 0 || glued(s, k)) return false;
  const strange = s.word[k] === 0 && nameScore(s, k) > 0 && !isOrdinaryAnywhere(s.text.slice(s.start[k], s.end[k]));
  return (known || strange) && take(ctx, k, k, 0.62, "person-note") >= 0;
}

/** Behind most words stands nothing that tells of them. */
const mayEnd = (s: Scan, k: number): boolean => k + 1 < s.count && apart(s, k);
const KANSSA = spelled("kanssa kaa kans kaas");
/** "milisa me tin soula": the article before the name. */
const isTold = (s: Scan, k: number): boolean =>
  (flagsOf(s, k) & TOLD) !== 0 ||
  ((flagsOf(s, k) & LEAD) !== 0 && k > 0 && (flagsOf(s, k - 1) & TOLD) !== 0 && apart(s, k - 1));

function isNamedSmall(s: Scan, k: number): boolean {
  if (glued(s, k)) return false;
  const w = s.word[k] as number;
  const lists = LISTS(s.hash[k] as number);
  const word = s.text.slice(s.start[k], s.end[k]);
  if (isOrdinary(s, k) || ((lists & DICTIONARY) !== 0 && mayBeEnglish(s)) || (w & (ORG | PLACE | MONTH)) !== 0)
    return false;
  const listed = (w & (FIRST | AMBIGUOUS)) === FIRST || (lists & (GIVEN | DICTIONARY)) === GIVEN;
  return (
    listed ||
    isCalled(s.hash[k] as number) ||
    (((stemBits(s, k) & FIRST) !== 0 || isCalledInCase(word)) && w === 0 && !isOrdinaryAnywhere(word))
  );
}

/** Is it said behind the word, which opens a note or stands behind "mit", what was done with somebody or by whom? */
function isDone(s: Scan, k: number, before: number): boolean {
  const sign = unitAt(s.text, s.end[k] as number);
  if ((sign === 39 || sign === 0x2019) && sizeOf(s, k) > 2)
    return GIVEN_TO.test(s.text.slice(s.end[k], (s.end[k] as number) + LONGEST_DEED));
  if (sign !== 32 || k + 1 >= s.count || isUpper(s, k + 1)) return false;
  // "Lajossal is beszéltem".
  const also = sizeOf(s, k + 1) === 2 && IS_ALSO(s, k + 1) && k + 2 < s.count && apart(s, k + 1);
  const did = flagsOf(s, also ? k + 2 : k + 1) & (FAMILY_BEHIND | DONE | DID | HAS);
  if (did === 0 || !apart(s, k)) return false;
  // "a Csonka család", "The Fotheringay family".
  if ((did & FAMILY_BEHIND) !== 0) return isOfFamily(s, k);
  if ((did & DONE) !== 0) return (before & LEAD) !== 0 || WITH_ENDING.test(s.text.slice(s.start[k], s.end[k]));
  if (!sentenceStart(s, k) || isNobody(s, k)) return false;
  return (
    (did & DID) !== 0 || ((did & HAS) !== 0 && HAVE.test(s.text.slice(s.end[k], (s.end[k] as number) + LONGEST_DEED)))
  );
}
const IS_ALSO = spelled("is");
/** "Molnárral egyeztetve", "Csonkának átadva", "Szilágyitól jött". */
const WITH_ENDING = /.{2}(?:(\p{L})\1[ae]l|v[ae]l|n[ae]k|t[óő]l|h[oeö]z|l[ae])$/u;
/** "Çelikkol'a iletildi". */
const GIVEN_TO = new RegExp(HANDED_TURKISH, "u");

/** "Kit, can you …", "Bex - pls check", "Storm-Erik, kan du …": who is asked to do something, and known for a name or like one. */
function asked(ctx: Context, k: number): void {
  const s = ctx.scan;
  const next = unitAt(s.text, s.end[k] as number);
  if (next !== 44 && next !== 45 && next !== 32) return;
  const last = next === 45 && s.start[k + 1] === (s.end[k] as number) + 1 && isUpper(s, k + 1) ? k + 1 : k;
  if (last + 1 >= s.count) return;
  // "Uschi bitte übernehmen": without a comma no more than "please".
  const wanted = next === 32 && unitAt(s.text, (s.end[k] as number) + 1) !== 45 ? BARE : ASK;
  if ((flagsOf(s, last + 1) & wanted) === 0) return;
  const end = s.end[last] as number;
  const behind = s.text.slice(end, end + LONGEST_ASKED);
  const asks = ASKS.test(behind);
  const word = asks && isNameAndWord(s, last);
  if (!(asks || PLEASED.test(behind)) || !(word || mayBe(s, last, false))) return;
  if (IMPERATIVE.test(s.text.slice(s.start[k], end))) return;
  const lists = LISTS(s.hash[last] as number);
  const may =
    word ||
    ((lists & DICTIONARY) !== 0 && mayBeEnglish(s)
      ? (lists & GIVEN) !== 0
      : isNamed(s, last) || isCalled(s.hash[last] as number) || (asks && !isGerman(s) && nameScore(s, last) > LIKELY));
  if (may && !isThingNoun(s, last) && !isDesk(s, k, last)) take(ctx, k, last, 0.64, "person-asked");
}
const ASKS = codedOnce(new RegExp(ASKED, "u"));
/** "Пришлите, пожалуйста". */
const IMPERATIVE = /(?:[йьи]те|тесь|іть)$/u;
const PLEASED = codedOnce(new RegExp(PLEASE, "u"));
const LONGEST_ASKED = 24;

function isOfFamily(s: Scan, k: number): boolean {
  // "the Pixel family": goods have families in English.
  return !FAMILY(s, k + 1) || (isNamed(s, k) && k > 0 && THE(s, k - 1));
}
const FAMILY = spelled("family");
const THE = spelled("the The whole entire");

/** "w/ ", "m. ", "fra ": what may stand between a word that leads to somebody and the name. */
const GAP = /^(?:\/ ?|\. ?| )$/;
/** "Anruf: ", "Assigned > ", "Inbound - ". */
const SIGN = /^(?:\.? ?:? | ?[-–>] )$/;

/** Do the words before token `k` say of a note that somebody is named there: "Rücksprache mit", "Appel de"? */
export const isNoted = (s: Scan, k: number): boolean => k > 0 && sameLine(s, k) && isAnnounced(s, k, flagsOf(s, k - 1));

function isAnnounced(s: Scan, k: number, before: number): boolean {
  if ((before & LEAD) !== 0 && k > 1 && sameLine(s, k - 1) && (flagsOf(s, k - 2) & (TOLD | CONTACT)) !== 0) {
    const small = !isUpper(s, k - 1) || sizeOf(s, k - 1) < 3;
    if (small && JOINT.test(s.text.slice(s.end[k - 2], s.start[k - 1])) && GAP.test(gapBefore(s, k))) return true;
  }
  if ((before & ~(LEAD | TOLD | DID | DONE | FAMILY_BEHIND | ASK | HAS | INTRO | TRAIL | CALLS)) === 0) return false;
  const gap = gapBefore(s, k);
  // "lt. Pichlmaier schon bezahlt": makers and papers say so as well.
  if ((before & ACCORDING) !== 0 && GAP.test(gap))
    return isNamed(s, k) || surnameLike(s, k) > 0 || stemBits(s, k) !== 0;
  // "Familie Brinkschulte".
  // But "streamingpakken Familie Stor".
  if ((before & FAMILY_OF) !== 0)
    return (gap === " " || gap === ". ") && (!isUpper(s, k - 1) || sentenceStart(s, k - 1) || isGerman(s));
  if (!opensNote(s, k - 1)) return false;
  // "Livreur : Diakité": carriers are named there as often.
  if ((before & BRINGER) !== 0) return SIGN.test(gap) && gap !== " " && isBringer(s, k);
  if ((before & CONTACT) !== 0) return SIGN.test(gap);
  // "Tel. Hoogeveen: …": who called, and what for.
  return (
    (before & TELEPHONE) !== 0 && SIGN.test(gap) && /^ ?[:,–-]/.test(s.text.slice(s.end[k], (s.end[k] as number) + 2))
  );
}
const gapBefore = (s: Scan, k: number): string =>
  s.text.slice(s.end[k - 1], Math.min(s.start[k] as number, (s.end[k - 1] as number) + 4));
const JOINT = /^\.? $/;

/** Behind "Driver: ": somebody; behind "Courier: " a firm as often, so that it takes a given name. */
function isBringer(s: Scan, k: number): boolean {
  const given =
    ((s.word[k] as number) & FIRST) !== 0 ||
    (LISTS(s.hash[k] as number) & (GIVEN | DICTIONARY)) === GIVEN ||
    isCalled(s.hash[k] as number);
  return given || (!CARRIER(s, k - 1) && (isNamed(s, k) || surnameLike(s, k) > 0 || nameScore(s, k) > LIKELY));
}
const CARRIER = spelled(
  "courier kurir kurier kurýr kuriér corriere repartidor kuriiri kurjeris kurjers kuller kurye curier futár курьер кур'єр кур’єр куриер курир κούριερ Courier Kurir Kurier Kurýr Kuriér Corriere Repartidor Kuriiri Kurjeris Kurjers Kuller Kurye Curier Futár Курьер Кур'єр Кур’єр Куриер Курир Κούριερ",
);

/** Does the word open what is noted: a line, a sentence, or what stands behind an hour or a sign? */
function opensNote(s: Scan, k: number): boolean {
  if (sentenceStart(s, k) || ((s.shape[k - 1] as number) & HAS_DIGIT) !== 0) return true;
  return /[-–>*•,;)\]] ?$/.test(s.text.slice((s.start[k] as number) - 2, s.start[k]));
}

/** The last token of the name that may begin at `k`, or -1: a stranger, or a name of some list. */
function whom(s: Scan, k: number, sure = false): number {
  if (!mayBe(s, k, sure)) return -1;
  const last = nameEnd(s, k, false);
  // "Call from Harrow Council": another word with a capital, which no name is.
  if (last === k && apart(s, k) && isUpper(s, k + 1) && !isNamed(s, k)) return -1;
  if (hasOrg(s, k, last) || isThingNoun(s, k) || isDesk(s, k, last) || isOfTariff(s, k, last)) return -1;
  // "Call from Lindqvist 10.40": when it came.
  const clock = HOUR.test(s.text.slice(s.end[last], (s.end[last] as number) + 8));
  return !clock && !isNamed(s, k) && isThingName(s, k, last) ? -1 : last;
}

const WITH = spelled("w with mit m con com c met med z ze s se so sa с со з із su ar me dgn dengan dg avec av cu");
/** A given name that is a month, a town or a word as well, and no date. */
const isNameAndWord = (s: Scan, k: number): boolean =>
  (((s.word[k] as number) & FIRST) !== 0 || (isWordName(s, k) && !isGerman(s))) &&
  ((s.word[k] as number) & ORG) === 0 &&
  !glued(s, k) &&
  !/^ \d/.test(s.text.slice(s.end[k], (s.end[k] as number) + 2));

const HOUR = /^,? (?:@ ?)?\d{1,2}[.:h]\d{1,2}(?!\d)/;

const isNamed = (s: Scan, k: number): boolean =>
  ((s.word[k] as number) & (FIRST | LAST)) !== 0 || (LISTS(s.hash[k] as number) & (GIVEN | FAMILIES)) !== 0;

/** A stranger's sum of weights; in German, where every noun has a capital. */
const LIKELY = -50;
const UNLIKELY = -540;
const HUMPED = /(?<!^(?:Ma?c|D[eia]|L[aeo]|Van|Fitz))\p{Ll}\p{Lu}/u;
const UNLIKELY_NOUN = -260;

function mayBe(s: Scan, k: number, sure: boolean): boolean {
  if (!isCased(s, k) || !isWord(s, k) || glued(s, k) || isInitial(s, k) || isDeskWord(s, k) || isDeskInCase(s, k))
    return false;
  const w = s.word[k] as number;
  // "Vaz de Melo", "De Santis": the family's own small word.
  // "Según la Ley 7/1996": an article and its noun.
  if ((w & PARTICLE) !== 0 && isUpper(s, k + 1) && apart(s, k)) return isUpper(s, k) || !isOrdinary(s, k + 1);
  const size = sizeOf(s, k);
  if (size < 3 || size > 20 || (s.cue[k] as number) !== 0 || townEnd(s, k) > k) return false;
  if (((s.shape[k] as number) & ALL_UPPER) !== 0 && size < 5) return false;
  const lists = LISTS(s.hash[k] as number);
  const listed = (w & (FIRST | LAST)) !== 0;
  if ((w & (ORG | PLACE | MONTH)) !== 0 || ((w & COMMON) !== 0 && !listed)) return false;
  if (!listed && (w & ~AMBIGUOUS) !== 0) return false;
  const named = listed || (lists & (GIVEN | FAMILIES)) !== 0 || isCalled(s.hash[k] as number);
  const word = s.text.slice(s.start[k], s.end[k]);
  // "signed by DigiCert".
  if (HUMPED.test(word)) return false;
  if ((lists & DICTIONARY) !== 0) return named && (w & COMMON) === 0;
  const formed = stemBits(s, k) !== 0 || surnameLike(s, k) > 0 || isCalledInCase(word);
  // "Skambino Vilkas": a word, and as like a name.
  if (isOrdinary(s, k) || isOrdinaryAnywhere(word))
    return named || (formed && !isOrdinary(s, k)) || (!isGerman(s) && nameScore(s, k) > (sure ? LIKELY : 0));
  return named || formed || nameScore(s, k) > (isGerman(s) ? UNLIKELY_NOUN : UNLIKELY);
}
