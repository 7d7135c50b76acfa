/**
 * A known name that is a word of the language, met alone: "عندي أمل" of أمل, "на морозе" of Мороз. It is the word unless its place says
 * somebody, or nothing but the name is ever written so.
 */
import { DICTIONARY } from "../names/features.ts";
import { LISTS, mannerHere } from "../names/model.ts";
import {
  isOrdinary,
  isOrdinaryAnywhere,
  isScandinavian,
  mayBeEnglish,
  mayDecline,
  mayOwnBefore,
  spelled,
} from "../names/ordinary-words.ts";
import type { Context } from "../recognizers/context.ts";
import { DOES } from "../recognizers/persons/does.ts";
import { isCased, isUpper, sameLine } from "../recognizers/persons/name-tokens.ts";
import { opensRow } from "../recognizers/persons/not-people.ts";
import { actsAsPerson } from "../recognizers/persons/predicate.ts";
import { ARABIC, fold, HEBREW } from "../scan/classes.ts";
import { COMMON, FIRST, HUMAN_VERB, hashWord, PERSON_BEFORE, PERSON_VERB, TITLE } from "../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../scan/scan.ts";
import { admitted, PART } from "./filter.ts";
import { standsInSmall } from "./in-small.ts";
import { isKnownWord, isKnownWordPart } from "./more-word-names.ts";
import type { KnownNames } from "./name-parts.ts";
import { opensAs } from "./opens-as-word.ts";
import { isAskedFor, standsAsPerson } from "./person-places.ts";
import { withoutGlued } from "./scripts/abjads.ts";
import { opening } from "./stands.ts";
import { isUncasedWord, isUncasedWordAs } from "./word-names-uncased.ts";

/** Is token `i`, of which no neighbour is known, the word and not the name? */
export function standsAsWord(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  if (!isCased(s, i)) return isWordOfUncased(s, i) && !standsAsPerson(ctx, i);
  if (isUpper(s, i)) return standsAsThing(ctx, p, i);
  if (isDefinite(s, p, i)) return true;
  if (mannerHere(s).lower) return false;
  if (!isBare(s, i)) return false;
  const listed = isInSomeList(s, i);
  if (!listed && (opening(ctx, i) || !isNoGiven(s, p, i))) return false;
  if (isSomebodyInSmall(ctx, p, i)) return false;
  return isWrittenApart(s, p) || (listed && isPunctuated(s) && !isEnd(s, i));
}

/**
 * With a capital: "the Christian bookshop", "Marja-annos", "Stigen vid huset"; where a sentence begins, any word of the list but before what people do,
 * however the name is spelled or inflected there.
 */
function standsAsThing(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  const behind = s.text.slice(s.end[i], (s.end[i] as number) + 3);
  if (isDefinite(s, p, i)) return true;
  // "Стояновден": a feast.
  if (FEAST.test(s.text.slice(s.start[i], s.end[i]))) return true;
  const isWord =
    isKnownWord(s, i) ||
    (p.parts.has(s.hash[i] as number) && isOrdinary(s, i) && !mayOwnBefore(s)) ||
    isKnownWordPart(bareOf(s.text.slice(s.start[i], s.end[i]).toLowerCase()));
  const said = isWord || (LISTS(s.hash[i] as number) & DICTIONARY) !== 0;
  if (said && /^-\p{Ll}/u.test(behind)) return true;
  // "The Bakers have": a family.
  const family =
    /s$/.test(s.text.slice(s.start[i], s.end[i])) && !p.words.includes(fold(s.text.slice(s.start[i], s.end[i])));
  if (said && !family && i > 0 && WHOSE(s, i - 1) && /^ \p{Ll}/u.test(behind) && !actsAsPerson(s, i))
    return mayBeEnglish(s);
  return (
    opening(ctx, i) &&
    /^,? \p{Ll}/u.test(behind) &&
    (isWord ? behind.charAt(0) === " " && opensAs(s, i) : said && isSaidOfThings(s, i)) &&
    !standsAsPerson(ctx, i)
  );
}

/** "Mark of origin", "Robin eggs", "Amber light on", "Stone, sand or slate": at the head of a sentence, with what no person has behind it. */
const isSaidOfThings = (s: Scan, i: number): boolean =>
  mayBeEnglish(s) && !actsAsPerson(s, i) && (OF(s, i + 1) || opensRow(s, i) || isBeforeNoun(s, i));
const OF = spelled("of");

/** "Young people", "Grant access", "Penny washers are": before a word that is neither done nor said of anybody. */
function isBeforeNoun(s: Scan, i: number): boolean {
  const next = i + 1;
  if (next >= s.count || !sameLine(s, next) || s.start[next] !== (s.end[i] as number) + 1 || DOES(s, next))
    return false;
  if (FREQUENT_NOUN(s, next)) return true;
  if (((s.word[next] as number) & (COMMON | HUMAN_VERB | PERSON_VERB)) !== 0) return false;
  if ((LISTS(s.hash[next] as number) & DICTIONARY) === 0) return false;
  const word = s.text.slice(s.start[next], s.end[next]);
  if (word.length < 3 || IS_OR_DID.test(word)) return false;
  return !word.endsWith("s") || PLURAL(s, next + 1);
}
/** What nobody has. */
const FREQUENT_NOUN = spelled(
  "people person time times access text notes paper light lights food water colour color size sizes board world thing things stuff kind type way part parts days weeks months years",
);
const PLURAL = spelled("are were have do don't don can will box boxes with in on for and");
const IS_OR_DID =
  /^(?:\p{L}+(?:ed|ly|ing|n't)|sent|went|came|left|got|gave|took|paid|said|told|wrote|rang|bought|brought|found|lost|broke|kept|met|made|had|did|saw|knew|thought|felt|spoke|fell|drove|flew|swore|chose|forgot|sold|held|stood|understood|led|ran|sat|spent|stole|tore|woke|won|wore|put|let|cut|hit|set|quit|shut|read|sick|ill|unhappy|happy|upset|angry|absent|away|busy|free|keen|sure|unsure|unable|unavailable|ready|late|due|back|off|out|aware|ok|okay|fine|furious|cross|here|there|home|call|pay|want|need|ask|wait|accept|agree|cancel|reply|confirm|refuse|complain|return|order|pick|collect|contact|phone|chase)$/u;

const WHOSE = spelled("the my this that");
const FEAST = /^\p{Lu}\p{Ll}+(?:ов|ьов|ев|ин)ден$/u;

/** "Stigen", "Falken", "linden": the thing, as the Nordic languages and Romanian say it of no person. */
function isDefinite(s: Scan, p: KnownNames, i: number): boolean {
  const end = DEFINITE.exec(fold(s.text.slice(s.start[i], s.end[i])));
  if (end === null || p.parts.has(s.hash[i] as number)) return false;
  const stem = end[1] as string;
  if (!p.parts.has(hashWord(stem))) return false;
  return end[2] === "l" || end[2] === "ul" ? mayDecline(s) : isScandinavian(s);
}
const DEFINITE = /^(.{3,}?)(en|n|et|ene|erne|on|ul|l)$/;

/** A written word's beginning, without an ending of grammar; of an adjective the form that men are called by: "novou" of Nový. */
function bareOf(word: string): string {
  const man = `${word.replace(ADJECTIVE, "")}ý`;
  if (ADJECTIVE.test(word) && isKnownWordPart(man)) return man;
  return word.replace(/(?:yle|yla|[ıiuü]n|[ye]ı|ой|ою|е|у|ы|ė[s]?|ę)$/u, "");
}
const ADJECTIVE = /(?:á|é|ou|ého|ému|ém|ých|ým|ými|ú|ej)$/u;

/** "It belongs to hill.": of a word that ends what is said behind "to" or "by" the name is as likely. */
const isEnd = (s: Scan, i: number): boolean =>
  i > 0 &&
  ((s.word[i - 1] as number) & PERSON_BEFORE) !== 0 &&
  /^(?:$|[.,;!?)\n])/.test(s.text.slice(s.end[i], (s.end[i] as number) + 1));

/** In small letters: asked for, greeted, behind a title or what somebody is; a preposition alone says nothing. */
function isSomebodyInSmall(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  if (isAskedFor(s, i) || standsInSmall(s, i) || isGivenNamesOwn(s, p, i)) return true;
  if (i === 0 || ((s.word[i - 1] as number) & (PERSON_BEFORE | TITLE)) !== PERSON_BEFORE) return standsAsPerson(ctx, i);
  return false;
}

/** "theas app": whose, of a given name that is no word itself. */
function isGivenNamesOwn(s: Scan, p: KnownNames, i: number): boolean {
  const word = fold(s.text.slice(s.start[i], s.end[i]));
  const own = word.slice(0, -1);
  return (
    word.endsWith("s") &&
    own.length > 3 &&
    p.given.has(own) &&
    !isKnownWordPart(own) &&
    (LISTS(hashWord(own)) & DICTIONARY) === 0
  );
}

/** Families are called by words of every kind, and of rare ones: "krejčí zašije plachtu". */
function isNoGiven(s: Scan, p: KnownNames, i: number): boolean {
  const start = fold(s.text.slice(s.start[i], (s.start[i] as number) + ALIKE_IN));
  for (const given of p.given) if (given.startsWith(start)) return false;
  // No login of a letter and a family's name.
  return ((s.word[i] as number) & FIRST) === 0 && p.words.some((word) => word.startsWith(start));
}
const ALIKE_IN = 3;

/** In scripts without capitals: of the list, or an ordinary word of the text's language, with what is glued to its front or without. */
export function isWordOfUncased(s: Scan, i: number): boolean {
  if (isUncasedWord(s, i) || isOrdinary(s, i)) return true;
  if (s.script[i] !== ARABIC && s.script[i] !== HEBREW) return false;
  return withoutGlued(s.text.slice(s.start[i], s.end[i])).some(isUncasedWordAs);
}

/** With a blank on either side. */
const isBare = (s: Scan, i: number): boolean =>
  !TIED.test(s.text.slice(s.end[i], (s.end[i] as number) + 2)) &&
  !TIED.test(s.text.slice((s.start[i] as number) - 1, (s.start[i] as number) + 1));
const TIED = /^[-_.@/\\\d][\p{L}\p{N}]/u;
/** A word of some list, in small letters. */
const isInSomeList = (s: Scan, i: number): boolean =>
  isKnownWord(s, i) ||
  isKnownWordPart(bareOf(s.text.slice(s.start[i], s.end[i]))) ||
  isOrdinary(s, i) ||
  (LISTS(s.hash[i] as number) & DICTIONARY) !== 0 ||
  isOrdinaryAnywhere(s.text.slice(s.start[i], s.end[i]));

let stamp = -1;
let isApart = false;

/** Does the text write the case's people with capitals? Worked out once for a text. */
function isWrittenApart(s: Scan, p: KnownNames): boolean {
  if (s.stamp === stamp) return isApart;
  stamp = s.stamp;
  isApart = false;
  for (let i = 0; i < s.count && !isApart; i++)
    isApart =
      (admitted(s.hash[i] as number) & PART) !== 0 &&
      isUpper(s, i) &&
      ((s.shape[i] as number) & ALL_UPPER) === 0 &&
      ((s.word[i] as number) & COMMON) === 0 &&
      p.parts.has(s.hash[i] as number);
  return isApart;
}

/** Do all sentences begin with a capital and end with a stop? Whoever types so writes names with a capital as well. */
const isPunctuated = (s: Scan): boolean =>
  s.count > 0 && isUpper(s, 0) && /[.!?)]\s*$/.test(s.text.slice(-4)) && !SMALL_START.test(s.text.slice(0, MOST_READ));
const SMALL_START = /(?:[.!?] |\n)\p{Ll}/u;
const MOST_READ = 600;
