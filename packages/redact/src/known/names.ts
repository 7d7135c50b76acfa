/**
 * The names of a case's people, found by their parts: alone, in any order, with initials, in another case or script, with
 * one letter wrong, with an ending of grammar, and in the short forms people go by.
 */
import { DICTIONARY } from "../names/features.ts";
import { LISTS, mannerHere } from "../names/model.ts";
import { isGerman, isOrdinary, isScandinavian, mayBeEnglish, spelled } from "../names/ordinary-words.ts";
import type { Context } from "../recognizers/context.ts";
import { DOES } from "../recognizers/persons/does.ts";
import { isDate } from "../recognizers/persons/name-dates.ts";
import {
  apart,
  isCased,
  isInitial,
  isUpper,
  isWord,
  sameLine,
  surelyFirst,
} from "../recognizers/persons/name-tokens.ts";
import { classes, IS_BY, IS_KIN, IS_ROLE, IS_TELL } from "../recognizers/word-classes.ts";
import { ARABIC, CYRILLIC, FOLD, fold, GREEK, HEBREW, LATIN, unitAt } from "../scan/classes.ts";
import { COMMON, HUMAN_VERB, hashWord, MONTH, PERSON_BEFORE, PERSON_VERB, PLACE, SIGNOFF } from "../scan/lexicon.ts";
import { ALL_UPPER, type Scan } from "../scan/scan.ts";
import { wordSet } from "../scan/word-sets.ts";
import { admitted, INITIALS, PART } from "./filter.ts";
import { both, type KnownNames, particle } from "./name-parts.ts";
import { skeleton } from "./skeleton.ts";
import { isNounName, isWordName, isWordPart } from "./word-names.ts";

/** How surely a token is part of a name. */
const MATCH = Object.freeze({ none: 0, weak: 1, sure: 2 });

/** @param tokens those that may be part of a name, in order */
export function knownNames(ctx: Context, p: KnownNames, tokens: readonly number[]): void {
  if (p.parts.size === 0) return;
  const s = ctx.scan;
  let done = -1;
  for (const i of tokens) {
    if (i <= done) continue;
    const found = match(ctx, p, i);
    if (found === MATCH.none) {
      signed(ctx, p, i);
      continue;
    }
    let sure = found === MATCH.sure;
    let company = false;
    let last = i;
    for (let next = i + 1; next < s.count && beside(ctx, next - 1); next++) {
      const more = match(ctx, p, next);
      // An initial or a particle counts where the name goes on behind it, or ends with it.
      const grown =
        more === MATCH.none &&
        (p.pairs.has(both(s.hash[next - 1] as number, s.hash[next] as number)) ||
          isSpelledOut(s, p, next) ||
          isLastLetter(s, p, next) ||
          isTiedStart(s, p, next) ||
          ((isInitial(s, next) || isUncasedInitial(ctx, next)) && p.letters.has(s.hash[next] as number)) ||
          (sure && (misspells(s, p, next) || isRelative(s, next))));
      if (more === MATCH.none && !grown) break;
      if (more === MATCH.none && !closes(ctx, p, next)) break;
      sure ||= more === MATCH.sure;
      // "A baker will": two ordinary words are no name unless written as one, or in its order.
      // "ferraris d.", small: the letter of the other name, with its stop.
      company ||= isUpper(s, next) || (grown && abbreviates(ctx, next)) || inOrder(s, p, next - 1);
      last = next;
    }
    let first = i;
    while (first > 0 && beside(ctx, first - 1) && leads(ctx, p, first - 1)) first--;
    if (first === i && last === i && isTown(s, i)) continue;
    // An ordinary word needs company, or a capital where none is owed.
    if (!sure && !company && first === i && !(isUpper(s, i) && !opening(ctx, i)) && !placed(ctx, i)) continue;
    ctx.emit(s.start[first] as number, s.end[last] as number, "PERSON", 0.97, "known-name");
    done = last;
  }
}

/** Is any of the tokens part of a name, be it too little to be taken, or initials? */
export function touchesName(ctx: Context, p: KnownNames, tokens: readonly number[]): boolean {
  if (p.parts.size === 0) return false;
  for (const i of tokens) if (match(ctx, p, i) !== MATCH.none || signed(ctx, p, i)) return true;
  return false;
}

/** "the depot in Paris", where somebody is called so. */
function isTown(s: Scan, i: number): boolean {
  if (((s.word[i] as number) & PLACE) === 0 || i === 0) return false;
  const before = s.text.slice(Math.max(0, (s.start[i] as number) - 8), s.start[i]);
  return INSIDE.test(before) || (INSIDE_NORTH.test(before) && isScandinavian(s));
}
const INSIDE = /(?:^|\s)(?:in|near|en|desde|em|w|v|в|у) $/iu;
const INSIDE_NORTH = /(?:^|\s)i $/iu;

/** Of a word that is no part as it stands: may it be one otherwise? A cheap look before `match`: most begin like no part and are none. */
export function mayBeName(s: Scan, p: KnownNames, i: number): boolean {
  if (((s.word[i] as number) & COMMON) !== 0 || (s.end[i] as number) - (s.start[i] as number) < 4) return false;
  const script = s.script[i] as number;
  if (script === LATIN ? p.hasOther : p.hasLatin || script === ARABIC || script === HEBREW) return true;
  return ((p.longFirsts >>> ((FOLD[s.text.charCodeAt(s.start[i] as number)] as number) & 31)) & 1) !== 0;
}

/** Do tokens `i` and `i + 1` stand as closely as the words of one name? */
function beside(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  const gap = (s.start[i + 1] as number) - (s.end[i] as number);
  if (!sameLine(s, i + 1) || gap > 2) return false;
  // "Mara Oduya <mara@…": what follows is another value.
  return gap < 2 || s.text.charCodeAt((s.start[i + 1] as number) - 1) !== 60;
}

/** Does the name have tokens `i` and `i + 1` side by side? "Set it to max power" are two words, where others write capitals. */
const inOrder = (s: Scan, p: KnownNames, i: number): boolean =>
  p.whole.has(both(s.hash[i] as number, s.hash[i + 1] as number)) &&
  (isUpper(s, i) || isUpper(s, i + 1) || mannerHere(s).lower || !isSaid(s, i) || !isSaid(s, i + 1));

/** Does the word before a match belong to it: "van 't" Hoff, "H." Zwanenburg? */
function leads(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  if (inOrder(s, p, i)) return true;
  if (misspells(s, p, i) || isRelative(s, i)) return true;
  // "s. haugsdal", where nobody said what the letter stands for.
  if ((s.end[i] as number) - (s.start[i] as number) === 1 && abbreviates(ctx, i) && isWord(s, i)) return true;
  const two = both(s.hash[i] as number, s.hash[i + 1] as number);
  if (!p.pairs.has(two) || p.whole.has(two)) return false;
  // "A farinha", "O campo": an article that begins a sentence.
  if (
    opening(ctx, i) &&
    !abbreviates(ctx, i) &&
    /^[AEIOY]$/.test(s.text.slice(s.start[i], s.end[i])) &&
    !isUpper(s, i + 1)
  )
    return false;
  return (s.end[i] as number) - (s.start[i] as number) > 1 || abbreviates(ctx, i) || isUpper(s, i);
}

/** An initial or particle at `i` behind a match: one more part follows, or it is an initial by its look. */
function closes(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  if (i + 1 < s.count && beside(ctx, i)) {
    if (match(ctx, p, i + 1) !== MATCH.none) return true;
    if (p.pairs.has(both(s.hash[i] as number, s.hash[i + 1] as number))) return true;
  }
  // "Zwaan, P. van der", "Wit, de": turned, nothing goes on behind the particle.
  if ((s.end[i] as number) - (s.start[i] as number) > 1)
    return (
      !particle(s.text.slice(s.start[i], s.end[i])) ||
      ENDS_FIELD.test(s.text.slice(s.end[i], (s.end[i] as number) + 2)) ||
      TURNED_BEFORE.test(s.text.slice(Math.max(0, (s.start[i] as number) - 12), s.start[i]))
    );
  if (isUncasedInitial(ctx, i) || i + 1 === s.count || isLastLetter(s, p, i)) return true;
  // "ferraris d. has a new one".
  if (!isUpper(s, i) && abbreviates(ctx, i) && p.pairs.has(both(s.hash[i - 1] as number, s.hash[i] as number)))
    return true;
  return isUpper(s, i) && (abbreviates(ctx, i) || !/[AI]/.test(s.text.charAt(s.start[i] as number)));
}

/** ", A. van ". */
const TURNED_BEFORE = /, (?:\p{Lu}\. ?){1,3}(?:\p{Ll}{2,3} )?$/u;
const ENDS_FIELD = /^(?:$|\s?[,;)|\n])/;

/** "יונת י.": scripts without capitals abbreviate by the dot alone. */
function isUncasedInitial(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  return (s.end[i] as number) - (s.start[i] as number) === 1 && isWord(s, i) && !isCased(s, i) && abbreviates(ctx, i);
}

/** "any news? gwen p", "declan m says": the family name's letter, at the end of all or before what people do. */
const isLastLetter = (s: Scan, p: KnownNames, i: number): boolean =>
  (i + 1 === s.count || ((s.word[i + 1] as number) & HUMAN_VERB) !== 0) &&
  (s.end[i] as number) - (s.start[i] as number) === 1 &&
  p.letters.has(s.hash[i] as number);

/** "Marie-Thé": the second half cut short. */
function isTiedStart(s: Scan, p: KnownNames, i: number): boolean {
  const at = s.start[i] as number;
  if (s.text.charCodeAt(at - 1) !== 45 || !isUpper(s, i) || (s.end[i] as number) - at < 2) return false;
  const word = fold(s.text.slice(at, s.end[i]));
  for (const part of p.given) if (part.startsWith(word)) return true;
  return false;
}

/** "Haruko Minamide" where Haruko M. is known. */
const isSpelledOut = (s: Scan, p: KnownNames, i: number): boolean =>
  isUpper(s, i) &&
  (s.end[i] as number) - (s.start[i] as number) > 2 &&
  p.whole.has(both(s.hash[i - 1] as number, hashWord(fold(s.text.charAt(s.start[i] as number)))));

/** "Bódogh Ottó" where Zsófia Bódogh is known: a given name and nothing else, beside a part of the name. */
const isRelative = (s: Scan, i: number): boolean => isUpper(s, i) && isWord(s, i) && surelyFirst(s, i) && isCased(s, i);

/** "Mah Doyle", "ארי צרו": beside a part of the name, a short one with a letter wrong. */
function misspells(s: Scan, p: KnownNames, i: number): boolean {
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (size < 3 || size > 12 || !isWord(s, i) || (isCased(s, i) && !isUpper(s, i))) return false;
  if (((s.word[i] as number) & COMMON) !== 0) return false;
  const word = fold(s.text.slice(s.start[i], s.end[i]));
  for (const part of p.parts.values())
    if (part.word.length >= 3 && Math.abs(part.word.length - size) <= 1 && within1(word, part.word))
      return !isOrdinary(s, i);
  return false;
}

function abbreviates(ctx: Context, i: number): boolean {
  return unitAt(ctx.scan.text, ctx.scan.end[i] as number) === 46;
}

/** Does a sentence or a line begin with token `i`? A capital says nothing there. */
function opening(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  if (i === 0 || !sameLine(s, i)) return true;
  const c = unitAt(s.text, (s.start[i] as number) - 2);
  return c === 46 || c === 33 || c === 63;
}

/** Alone on its line but for a dash, or before a colon or comma there: "Will:", "- May". */
function placed(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  const ends = i + 1 === s.count || !sameLine(s, i + 1);
  // "Price called", "pozdr. Ola" at the end of a line.
  if (isUpper(s, i) && (ends || ((s.word[i + 1] as number) & (PERSON_VERB | HUMAN_VERB)) !== 0 || DOES(s, i + 1)))
    return true;
  // "grace is asking", "spoke to frank", "rose's line": in small letters, what only a person does or has done to.
  if (!isUpper(s, i)) {
    // "zu klein, sagt Herr …": past a comma another does it.
    const apart = ends || unitAt(s.text, s.end[i] as number) !== 32;
    const does =
      !apart && (((s.word[i + 1] as number) & (PERSON_VERB | HUMAN_VERB)) !== 0 || SAID(s, i + 1) || DOES(s, i + 1));
    const before = i > 0 && sameLine(s, i) ? (s.word[i - 1] as number) : 0;
    if (does && (i === 0 || opening(ctx, i) || ((before & COMMON) !== 0 && !OF_NOUN(s, i - 1))) && !AUXILIARY(s, i))
      return true;
    // "klientka jarzębiak": behind what somebody is.
    if (
      i > 0 &&
      sameLine(s, i) &&
      ((classes[s.mark[i - 1] as number] as number) & (IS_KIN | IS_ROLE)) !== 0 &&
      // "son petit colis".
      !(SON(s, i - 1) && !mayBeEnglish(s))
    )
      return true;
    if ((before & PERSON_BEFORE) !== 0 && (ends || CLOSED.test(s.text.slice(s.end[i], (s.end[i] as number) + 2))))
      return true;
    if (/^['’]s /.test(s.text.slice(s.end[i], (s.end[i] as number) + 3))) return true;
    // "czy jest kuba?", "hi, is grace there?": after whom is asked.
    if (
      i > 0 &&
      IS_THERE(s, i - 1) &&
      /^(?: there| here| in| around)?\?/.test(s.text.slice(s.end[i], (s.end[i] as number) + 9))
    )
      return true;
  }
  // "ok thanks. grace": the last word, a sentence of its own, or behind a farewell.
  if (i > 0 && i + 1 === s.count && !AUXILIARY(s, i)) {
    if (opening(ctx, i) || ((s.word[i - 1] as number) & SIGNOFF) !== 0) return true;
  }
  if (i > 0 && sameLine(s, i)) return false;
  const c = unitAt(s.text, s.end[i] as number);
  return c === 58 || c === 44 || ends;
}

const IS_THERE = wordSet("is ist jest je está esta est è er är on là", "lower");
const SON = spelled("son");
/** "what day is", "the next day is": a noun follows. */
const OF_NOUN = spelled(
  "what which this that these those the a an my your our his her their its every each any no some one next last first second same whole other another new old de het een der die das den dem le la les un une el los las il lo gli i o os as um uma en ett det ten ta to",
);
const SAID = wordSet("is has had was wants says said told asked will would called rang");
const CLOSED = /^[,.;!?)]/;
/** What stands before such a word without being anybody. */
const AUXILIARY = wordSet("will may can");

/** "MO" under a letter, "/MO" behind it; emits them, and says whether the word is such initials wherever it stands. */
function signed(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  const hash = s.hash[i] as number;
  if ((admitted(hash) & INITIALS) === 0 || !p.initials.has(hash)) return false;
  if (((s.shape[i] as number) & ALL_UPPER) === 0) {
    // "yes before six. tb": a sentence of its own, at the end of all.
    if (i === 0 || i + 1 < s.count || !opening(ctx, i) || SHORT_WORD.test(s.text.slice(s.start[i], s.end[i])))
      return false;
    ctx.emit(s.start[i] as number, s.end[i] as number, "PERSON", 0.9, "known-initials");
    return true;
  }
  // "approved - TJW".
  const at = (s.start[i] as number) - (unitAt(s.text, (s.start[i] as number) - 1) === 32 ? 2 : 1);
  const before = unitAt(s.text, at);
  const marked = before === 47 || before === 45 || before === 126 || before === 0x2013 || before === 0x2014;
  const ends = i + 1 === s.count || !sameLine(s, i + 1);
  if ((ends && (marked || ((i === 0 || !sameLine(s, i)) && i > 0))) || acting(ctx, i))
    ctx.emit(s.start[i] as number, s.end[i] as number, "PERSON", 0.9, "known-initials");
  return true;
}

const SHORT_WORD =
  /^(?:ty|np|ok|no|pm|am|id|tv|it|pc|hr|eu|us|uk|ps|nb|lg|mfg|thx|ta|da|ja|ne|si|oi|hi|lo|tx|pls|vg|gr|mvh|brb|lol|fyi|asap|etc|btw)$/i;

/** "pisze TK, …", "ask MO", "JB called": initials that do what people do, or are told something. */
function acting(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  const before = i > 0 && sameLine(s, i) && s.text.charCodeAt((s.start[i] as number) - 1) === 32 ? i - 1 : -1;
  // "closed by APH".
  const plain = !SHORT_WORD.test(s.text.slice(s.start[i], s.end[i]));
  if (before >= 0 && plain && ((classes[s.mark[before] as number] as number) & IS_BY) !== 0 && !OF_WORDS(s, before))
    return !/^[ -]?[\p{Lu}\d]/u.test(s.text.slice(s.end[i], (s.end[i] as number) + 2));
  if (before >= 0 && (((classes[s.mark[before] as number] as number) & IS_TELL) !== 0 || DOES(s, before)))
    return !/^[ -]?[\p{Lu}\d]/u.test(s.text.slice(s.end[i], (s.end[i] as number) + 2));
  const next = i + 1;
  if (next >= s.count || !sameLine(s, next) || s.text.charCodeAt(s.end[i] as number) !== 32 || isUpper(s, next))
    return false;
  // "my PC said no".
  if (before >= 0 && OWNED.test(s.text.slice(Math.max(0, (s.start[i] as number) - 8), s.start[i]))) return false;
  // "JB a renvoyé la box".
  if (plain && HAS(s, next) && apart(s, next) && !isUpper(s, next + 1) && opening(ctx, i)) return true;
  return ((s.word[next] as number) & HUMAN_VERB) !== 0 || DOES(s, next);
}
const HAS = spelled("a ha hat has heeft har má ma");
const OF_WORDS = spelled("some with con med s z bij hos bei chez tal");
const OWNED =
  /(?<!\p{L})(?:the|my|your|our|his|her|their|an?|this|der|die|das|dem|den|mein|meine|unser|le|la|les|mon|ma|notre|un|une|el|mi|il|lo|o|os|meu|minha|de|het|mijn|den|det|min|mój|moja|můj|мой|мій) $/iu;

function match(ctx: Context, p: KnownNames, i: number): number {
  const s = ctx.scan;
  const hash = s.hash[i] as number;
  const exact = (admitted(hash) & PART) === 0 ? undefined : p.parts.get(hash);
  const w = s.word[i] as number;
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (exact !== undefined) {
    // "on April 3", where somebody is called so.
    if ((w & MONTH) !== 0 && isDate(s, i)) return MATCH.none;
    // "Ng", "Bo": two letters are a name only when written as one.
    if (size < 3) {
      // "Wi-Fi".
      if (s.text.charCodeAt((s.start[i] as number) - 1) === 45) return MATCH.none;
      const accented = s.text.charCodeAt((s.end[i] as number) - 1) > 127;
      return (isUpper(s, i) && ((s.shape[i] as number) & ALL_UPPER) === 0) || accented ? MATCH.weak : MATCH.none;
    }
    if (isNoun(s, i)) return MATCH.none;
    if (
      exact.syllable &&
      (!isUpper(s, i) ||
        s.text.charCodeAt((s.end[i] as number) - 1) > 127 ||
        ((s.shape[i] as number) & ALL_UPPER) !== 0 ||
        isSaid(s, i))
    )
      return MATCH.none;
    if (
      exact.weak ||
      (isUpper(s, i) && opening(ctx, i) && isDone(s, i)) ||
      ((w & COMMON) !== 0 && (isUpper(s, i) ? opening(ctx, i) : true))
    )
      return MATCH.weak;
    if (isUpper(s, i) || !isCased(s, i)) return MATCH.sure;
    // "the dale depot".
    return isSaid(s, i) || isThe(s, i - 1) ? MATCH.weak : MATCH.sure;
  }
  if (size < 4 || size > 28 || (w & COMMON) !== 0 || !isWord(s, i)) return MATCH.none;
  const script = s.script[i] as number;
  if (sounds(s, i, script, p)) return MATCH.sure;
  const first = FOLD[s.text.charCodeAt(s.start[i] as number)] as number;
  const list = ((p.longFirsts >>> (first & 31)) & 1) === 0 ? undefined : p.long.get(first);
  if (list !== undefined) {
    let word: string | undefined;
    const second = FOLD[s.text.charCodeAt((s.start[i] as number) + 1)] as number;
    const final = FOLD[s.text.charCodeAt((s.end[i] as number) - 1)] as number;
    let alike = false;
    for (const part of list) {
      // What is like a part in any way below goes on as it does, or has one letter wrong there and ends as it does.
      if (second === part.charCodeAt(1)) alike = true;
      else if (final !== part.charCodeAt(part.length - 1)) continue;
      const longer = size - part.length;
      if (longer > LONGEST_ENDING) continue;
      word ??= fold(s.text.slice(s.start[i], s.end[i]));
      if (longer < -1) {
        // "sharmi" of Sharmila, "franci" of Francesca.
        if (p.given.has(part) && shortens(word, part) && !isSaid(s, i)) return MATCH.sure;
        if (longer >= -3 && part.length >= 7 && sharesStem(word, part) && !isSaid(s, i)) return MATCH.sure;
      } else if (near(word, part, isUpper(s, i))) {
        if (!isWordForm(s, i, part)) return MATCH.sure;
        // "marks account": whose, without the sign.
        return word === `${part}s` ? MATCH.weak : MATCH.none;
      }
    }
    if (alike && size <= 12) {
      word ??= fold(s.text.slice(s.start[i], s.end[i]));
      for (const part of list) if (petForm(word, part)) return isOrdinary(s, i) ? MATCH.none : MATCH.sure;
    }
  }
  // Arabic and Hebrew glue short words to the front.
  if (script === ARABIC || script === HEBREW) {
    const word = fold(s.text.slice(s.start[i], s.end[i]));
    // "للسبيعي": for him, over his article.
    if (word.startsWith("لل") && p.parts.has(hashWord(`ال${word.slice(2)}`))) return MATCH.sure;
    for (const cut of [1, 2]) if (word.length - cut >= 3 && p.parts.has(hashWord(word.slice(cut)))) return MATCH.sure;
  }
  return MATCH.none;
}

/** The same name in another alphabet. */
function sounds(s: Scan, i: number, script: number, p: KnownNames): boolean {
  if (script === LATIN ? !p.hasOther : !p.hasLatin || (script !== CYRILLIC && script !== GREEK)) return false;
  const hash = s.hash[i] as number;
  let like = p.heard.get(hash);
  if (like === undefined) {
    const known = script === LATIN ? p.sounds.other() : p.sounds.latin();
    const word = fold(s.text.slice(s.start[i], s.end[i]));
    // "Vukašinu" of Вукашин.
    like = known.has(skeleton(word)) || (word.length > 6 && known.has(skeleton(word.replace(SOUND_ENDING, ""))));
    if (p.heard.size < MOST_HEARD) p.heard.set(hash, like);
  }
  return like;
}

const SOUND_ENDING = /(?:u|a|om|em|ovi|e|y|ou|у|а|ом|ем|ові|ю|ου|η)$/u;
const MOST_HEARD = 2000;

/** An ordinary word, as it is spelled, of English or of the text's language. */
function isSaid(s: Scan, i: number): boolean {
  return isWordName(s, i) || isOrdinary(s, i) || ((LISTS(s.hash[i] as number) & DICTIONARY) !== 0 && mayBeEnglish(s));
}

/** "charities" where somebody is called Charity: a form of the word, not of the name. "pizarra" is none of Pizarro. */
function isWordForm(s: Scan, i: number, part: string): boolean {
  if (isUpper(s, i) || !isSaid(s, i)) return false;
  const word = fold(s.text.slice(s.start[i], s.end[i]));
  if (isOrdinary(s, i) && !word.startsWith(part) && !inflects(word, part)) return true;
  return (LISTS(hashWord(part)) & DICTIONARY) !== 0 || isWordPart(part);
}

/** "seit dem Sommer": a noun, which German writes as a name is. */
function isNoun(s: Scan, i: number): boolean {
  return (
    i > 0 &&
    isUpper(s, i) &&
    sameLine(s, i) &&
    isArticle(s, i - 1) &&
    (isNounName(s, i) || isOrdinary(s, i)) &&
    isGerman(s)
  );
}
const isThe = (s: Scan, k: number): boolean => k >= 0 && THE(s, k);
const THE = spelled("the a an");
const isArticle = spelled(
  "der die das den dem des ein eine einen einem einer eines im am vom zum zur beim ins ans kein keine keinen keinem jeder jede jedes jeden jedem dieser diese dieses diesen diesem mein meine meinen meinem unser unsere unseren unserem letzten letzte nächsten nächste ganzen",
);

/** "Mark as paid": what is to be done, at the head of a sentence. */
function isDone(s: Scan, i: number): boolean {
  return i + 1 < s.count && sameLine(s, i + 1) && isObject(s, i + 1) && isSaid(s, i);
}
const isObject = spelled("as it this that these those the a an all your my our their every each any to");

/** The beginning of a given name, as it is or with an ending of endearment. */
function shortens(word: string, part: string): boolean {
  if (part.startsWith(word)) return true;
  const stem = word.replace(/(?:ie|[iyeoa])$/, "");
  return stem.length >= 4 && stem.length < word.length && part.startsWith(stem);
}

/** "Matin" of Matti, "Pekalle" of Pekka; "Virtasen" of Virtanen: how Finnish inflects. */
function inflects(word: string, part: string): boolean {
  // Whatever the ending does, two letters stay.
  if (word.charCodeAt(1) !== part.charCodeAt(1)) return false;
  if (part.endsWith("nen")) {
    const stem = `${part.slice(0, -3)}s`;
    return word.startsWith(stem) && word.length - stem.length <= 5;
  }
  // "Niemeltä" of Niemi.
  if (
    part.length >= 5 &&
    part.endsWith("i") &&
    word.startsWith(`${part.slice(0, -1)}e`) &&
    NIEMI.test(word.slice(part.length))
  )
    return true;
  // "Wróblowi" of Wróbel, "Přemku" of Přemek, "Зайцю" of Заєць: a vowel that flees.
  const fled = word.charCodeAt(2) === part.charCodeAt(2) ? FLEETING.exec(part) : null;
  if (fled !== null) {
    const stem = `${fled[1]}${fled[2]}`;
    if (word.startsWith(stem) && word.length > stem.length && CASE_ENDING.test(word.slice(stem.length))) return true;
  }
  // "Сороці" of Сорока, "Ользі", "Hrušce": the consonant before the ending turns.
  const turned = TURNED.get(part.slice(-2, -1));
  if (turned !== undefined && word.length <= part.length + 1 && word.startsWith(part.slice(0, -2)))
    if (/[aа]$/.test(part) && turned.test(word.slice(part.length - 2))) return true;
  // "Lahden" of Lahti, "Niittymäen" of Niittymäki.
  const strong = GRADED.exec(part);
  if (strong !== null)
    for (const weak of WEAK.get(strong[2] as string) as readonly string[])
      for (const vowel of strong[3] === "i" ? "ie" : (strong[3] as string)) {
        const stem = `${strong[1]}${weak}${vowel}`;
        if (word.startsWith(stem) && FINNISH_CASE.test(word.slice(stem.length))) return true;
      }
  const at = part.length - 3;
  if (part[at] !== part[at + 1] || !/[kpt]/.test(part[at] as string)) return false;
  const stem = part.slice(0, at) + part.slice(at + 1);
  return word.startsWith(stem) && word.length > stem.length && word.length - stem.length <= 4;
}

const FLEETING = /^(.{3,})[eoеєо]([lkcrntцклрнт])ь?$/u;
const TURNED = new Map<string, RegExp>([
  ["к", /^ц[іе]$/],
  ["г", /^з[іе]$/],
  ["х", /^с[іе]$/],
  ["k", /^c[ei]$/],
  ["g", /^(?:z|dz)e$/],
  ["h", /^[zs]e$/],
]);
/** Consonants that Finnish weakens before an ending, the last of a name, and what of them is left. */
const GRADED = /^([a-z]{2,}?)(nk|mp|nt|lt|rt|ht|k|p|t)([aeiouy])$/;
const WEAK: ReadonlyMap<string, readonly string[]> = new Map([
  ["nk", ["ng"]],
  ["mp", ["mm"]],
  ["nt", ["nn"]],
  ["lt", ["ll"]],
  ["rt", ["rr"]],
  ["ht", ["hd"]],
  ["k", ["", "v"]],
  ["p", ["v"]],
  ["t", ["d"]],
]);
const FINNISH_CASE = /^(?:n|ssa|sta|lla|lta|lle|ksi|tta|t)$/;
const NIEMI = /^(?:n|a|e?en|ss?a|sta|lla|lta|lle|ksi|na)$/;

/** "nuutinen" where "nuutisella" was said, "клочкова" where "клочковой" was: both endings are of grammar. */
function sharesStem(word: string, part: string): boolean {
  let same = 0;
  while (same < word.length && same < part.length && word[same] === part[same]) same++;
  return (
    same >= SHORTEST_STEM &&
    (same > SHORTEST_STEM || part.length === 5) &&
    CASE_ENDING.test(word.slice(same)) &&
    // "Ozolam" of Ozols.
    (CASE_ENDING.test(part.slice(same)) || part.slice(same) === "s")
  );
}
const SHORTEST_STEM = 4;
/** Of Slavic, Baltic and Finnic languages, Hungarian, Turkish and Greek. */
const LONGEST_ENDING = 5;
/** "Јовановићевој", "Merikesega": longer ones, behind the whole name. */
const LONG_ENDING =
  /^(?:[еo]в[оаи][јмг]|[eo]v(?:oj|im|og|om|ih|ou)|sega|sele|sest|selt|sena|seks|seni|eille|iksi|owej|івні|івну|івна|івно|ajak|ek(?:nak|kel|tol|hez|et)?|ne(?:nak|val|tol|hoz|nal|rol|ra|t)|icka|ickou|ickej|ovej|ovou)$/u;
const CASE_ENDING =
  /^(?:|[aeiouyąęůě]|n?en|s?en|selle|sella|sta|ssa|lle|lla|lta|ltä|em|om|ou|ovi|ovou|owi|iem|iej|ego|emu|ej|ie|ce|ke|cie|os|as|is|us|ui|iui|am|im|ei|nak|nek|val|vel|hoz|tol|rol|ot|et|at|un|in|nun|nin|dan|den|lar|ler|а|я|у|ю|е|і|и|ы|ой|ою|ом|ем|ою|ей|ого|ому|ым|им|ові|еві|ъ|ът|η|ης|ο|ου|ος|α|ας)$/u;

/** An ending of grammar or possession (Oduyas, Brücknern, Петрова), or one letter wrong. */
function near(word: string, part: string, capital: boolean): boolean {
  const longer = word.length - part.length;
  if (longer > 0 && word.startsWith(part) && (longer <= 3 || LONG_ENDING.test(word.slice(part.length)))) return true;
  if (longer > -2 && inflects(word, part)) return true;
  if (part.length >= 6 && longer > -2 && longer <= 2 && word.startsWith(part.slice(0, -1))) return true;
  if (capital && longer <= 3 && isBaltic(word, part)) return true;
  // "Daivos" of Daiva: a short one with a capital.
  if ((part.length >= 7 || (capital && part.length === 5 && longer < 3)) && sharesStem(word, part)) return true;
  // Short words in lower case are too near to each other.
  if (part.length < 6 && !(capital && word.length >= 5)) return false;
  return longer >= -1 && longer <= 1 && within1(word, part);
}

/** "Arūno" of Arūnas, "Jāni" of Jānis: both endings are of grammar. */
function isBaltic(word: string, part: string): boolean {
  const stem = BALTIC.exec(part)?.[1];
  return stem !== undefined && word.startsWith(stem) && BALTIC_CASE.test(word.slice(stem.length));
}
const BALTIC = /^(.{3,}?)(?:ius|as|is|us|ys)$/;
const BALTIC_CASE = /^(?:o|ui|a|u|e|ai|i|io|iui|iu|y|aus|um|umi|iaus|iumi|iau|au|yje|am|im)$/;

/** What pet names end in, before an ending of grammar: Deni, Botika, Ларочка, Марійка, Devu. */
const PET = new RegExp(
  `^(?:${[
    "(?:i|y|ie|u|us|usia|usi|ik|iko|ika|ka|ko|ke|cho|chka|ca|ce|cia|sia|unia|ula|utka|eczka|enka|inka|icka|uska|ita|ito|inha|inho|zinha|zinho|cik)(?:nak|nek|val|vel|tol|hoz|t|e|u|y|i|ou|em|om|ie|ju|jem|kovi|ovi|ze|ce|nul|ei)?",
    "(?:и|я|а|о|у|ю|ка|ко|ик|чик|чо|че|чка|очк|ечк|ечка|очка|уня|уш|юш|ш|нь|ньк|ня|усь|ус|ця|ичк|иц)(?:а|я|у|ю|е|и|і|ы|ой|ей|ою|ом|ем|ові)?",
    "(?:ακης|ακη|ουλα|ιτσα|ης|η|ος|ο|ι)",
  ].join("|")})$`,
  "u",
);

/** The beginning of a given name with what pet names end in: of three letters, where they are no word's by chance. */
function petForm(word: string, part: string): boolean {
  let same = 0;
  while (same < word.length && same < part.length && word[same] === part[same]) same++;
  for (let stem = Math.min(same, word.length - 1); stem >= 3; stem--) if (PET.test(word.slice(stem))) return true;
  return false;
}

/** One letter changed, missing, added, or two neighbours swapped. */
function within1(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (a.slice(i + 1) === b.slice(i + 1) || a.slice(i) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
