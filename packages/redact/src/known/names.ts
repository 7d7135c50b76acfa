/**
 * The names of a case's people, found by their parts: alone, in any order, with initials, in another case or script, with
 * one letter wrong, with an ending of grammar, and in the short forms people go by.
 */
import { DICTIONARY, GIVEN } from "../names/features.ts";
import { LISTS, mannerHere } from "../names/model.ts";
import { isGerman, isOrdinary, mayBeEnglish, spelled } from "../names/ordinary-words.ts";
import type { Context } from "../recognizers/context.ts";
import { DOES } from "../recognizers/persons/does.ts";
import { isDate } from "../recognizers/persons/name-dates.ts";
import { isCased, isInitial, isUpper, isWord, sameLine } from "../recognizers/persons/name-tokens.ts";
import { classes, IS_KIN, IS_ROLE } from "../recognizers/word-classes.ts";
import { ARABIC, FOLD, fold, HEBREW, LATIN, unitAt } from "../scan/classes.ts";
import {
  COMMON,
  FIRST,
  GREET,
  HUMAN_VERB,
  hashWord,
  LAST,
  MONTH,
  PERSON_BEFORE,
  PERSON_VERB,
  PLACE,
  SIGNOFF,
  TITLE,
} from "../scan/lexicon.ts";
import { ALL_UPPER, IS_DENSE, type Scan } from "../scan/scan.ts";
import { wordSet } from "../scan/word-sets.ts";
import { bareOf, isGluing } from "./bare.ts";
import { isPet, type Part } from "./called.ts";
import { ENDS_FIELD, isBlock, isCut, isOwnLetter, isRelative, isSpelledOut, LONGEST_CUT } from "./cut-short.ts";
import {
  alikeAs,
  FONDLY,
  fondOf,
  inflectsShort,
  isLikeShort,
  isLong,
  LONGEST_ENDING,
  near,
  petForm,
  sharesStem,
  shortens,
  soundsAlike,
  within1,
} from "./endings.ts";
import { admitted, PART } from "./filter.ts";
import { isFirm, isTown } from "./firms.ts";
import { HEARD, heardAs } from "./heard.ts";
import { standsInSmall } from "./in-small.ts";
import { type Letters, signed, signedBeside } from "./initials.ts";
import { isNextCut, joinedTo } from "./joined.ts";
import { both, type KnownNames, particle } from "./name-parts.ts";
import { isBehindArticle, isMistyped, isWordForm, wraps } from "./no-word.ts";
import { isNoun } from "./noun-here.ts";
import { opensAsWord } from "./opens-as-word.ts";
import { beside, isOtherWord } from "./other-words.ts";
import { isAskedFor, standsAsPerson } from "./person-places.ts";
import { isSaid } from "./said.ts";
import { isArabicOf } from "./scripts/abjads.ts";
import { hepburnOf } from "./scripts/older-latin.ts";
import { isSpokenTo } from "./spoken-to.ts";
import { abbreviates, opening } from "./stands.ts";
import { isThingHere } from "./thing-here.ts";
import { isLogin, tiedTo } from "./tied.ts";
import { standsAsWord } from "./word-here.ts";

/** How surely a token is part of a name. */
const MATCH = Object.freeze({ none: 0, weak: 1, sure: 2 });
const isNobody = (p: KnownNames): boolean => p.parts.size === 0 && p.otherScripts.length === 0 && !p.hasLatin;

/** @param tokens those that may be part of a name, in order */
export function knownNames(ctx: Context, p: KnownNames, tokens: readonly number[]): void {
  if (isNobody(p)) return;
  const s = ctx.scan;
  let done = -1;
  const letters: Letters = { are: false, others: [] };
  for (const i of tokens) {
    if (i <= done) continue;
    const joined = joinedTo(ctx, p, i);
    const found = joined > i ? MATCH.sure : match(ctx, p, i);
    if (found === MATCH.none) {
      if (!signed(ctx, p, i, letters) && isSpokenTo(ctx, p, i)) take(ctx, p, i, i);
      continue;
    }
    let sure = found === MATCH.sure;
    let company = false;
    let last = joined;
    for (let next = joined + 1; next < s.count && beside(ctx, next - 1); next++) {
      const end = joinedTo(ctx, p, next);
      const more = end > next ? MATCH.sure : match(ctx, p, next);
      // What is cut short counts as it is.
      // "Petit. J'ai", "the last penny. Bill was": another sentence.
      if ((more === MATCH.none && isApart(s, next)) || isNewSentence(s, p, next)) break;
      const nextCut = more === MATCH.none && isNextCut(s, p, next);
      const cut = nextCut || (more === MATCH.none && (isCut(ctx, p, next) || isBlock(ctx, p, next)));
      // An initial or a particle counts where the name goes on behind it, or ends with it.
      const grown =
        more === MATCH.none &&
        (p.pairs.has(both(s.hash[next - 1] as number, s.hash[next] as number)) ||
          isSpelledOut(s, p, next) ||
          isLastLetter(s, p, next) ||
          cut ||
          isOwnLetter(ctx, p, next) ||
          (sure && (misspells(s, p, next) || isRelative(s, next))) ||
          isArabic(s, p, next));
      if (more === MATCH.none && !grown) break;
      if (more === MATCH.none && !cut && !closes(ctx, p, next)) break;
      sure ||= more === MATCH.sure;
      // "A baker will": two ordinary words are no name unless written as one, or in its order.
      // "ferraris d.", small: the letter of the other name, with its stop.
      company ||= nextCut || isUpper(s, next) || (grown && abbreviates(ctx, next)) || inOrder(s, p, next - 1);
      last = end;
      next = end;
    }
    let first = i;
    while (first > 0 && beside(ctx, first - 1) && leads(ctx, p, first - 1)) first--;
    const isTied = first === i && last === i && isLogin(s, p, i);
    if (!isTied && first === i && last === i && (isTown(s, i) || isFirm(s, i) || standsAsWord(ctx, p, i))) continue;
    if (!isTied && first === i && isThingHere(ctx, p, i, last)) continue;
    // An ordinary word needs company, or a capital where none is owed, or to be told as what one is called as well: "leopoldina ou leo".
    const also = done >= 0 && i - done === 2 && OR(s, i - 1);
    // In scripts without capitals what is no word is enough.
    const written = isCased(s, i) ? isUpper(s, i) && (!opening(ctx, i) || isNoWord(s, i)) : isLongEnough(s, i);
    if (
      !sure &&
      !isTied &&
      !company &&
      !also &&
      first === i &&
      !written &&
      !placed(ctx, p, i) &&
      !isSpoken(ctx, p, i)
    ) {
      // "JB", where it is signed with.
      signed(ctx, p, i, letters);
      continue;
    }
    while (wraps(s, p, last)) last++;
    take(ctx, p, first, last);
    done = last;
  }
  signedBeside(ctx, letters);
}

/** Where one speaks to somebody or asks for them; in scripts without capitals wherever somebody stands. */
const isSpoken = (ctx: Context, p: KnownNames, i: number): boolean =>
  isSpokenTo(ctx, p, i) ||
  (isCased(ctx.scan, i)
    ? isAskedFor(ctx.scan, i) || (!isUpper(ctx.scan, i) && standsInSmall(ctx.scan, i))
    : (ctx.scan.end[i] as number) - (ctx.scan.start[i] as number) > 2 && standsAsPerson(ctx, i));

const isLongEnough = (s: Scan, i: number): boolean =>
  (s.end[i] as number) - (s.start[i] as number) > 2 && (s.word[i] as number) === 0 && !isOrdinary(s, i);

const take = (ctx: Context, p: KnownNames, from: number, to: number): void => {
  const s = ctx.scan;
  const [first, last] = tiedTo(s, p, from, to);
  // "Králová-⏎Horská": a line ends within it.
  const wraps = s.text.startsWith("-\n", s.end[last]) && s.start[last + 1] === (s.end[last] as number) + 2;
  const end = wraps && isUpper(s, last + 1) ? last + 1 : last;
  ctx.emit(s.start[first] as number, s.end[end] as number, "PERSON", 0.97, "known-name");
};

/** "Olu rang": no word of any list. */
const isNoWord = (s: Scan, i: number): boolean =>
  ((s.word[i] as number) & (COMMON | MONTH | PLACE | GREET | TITLE | SIGNOFF)) === 0 &&
  ((s.shape[i] as number) & ALL_UPPER) === 0 &&
  (s.end[i] as number) - (s.start[i] as number) > 2 &&
  isCased(s, i) &&
  (LISTS(s.hash[i] as number) & DICTIONARY) === 0 &&
  !isSaid(s, i);

const OR = spelled(
  "or oder ou o lub nebo alebo vagy sau или або ή eller tai või vai arba vai of veya atau hoặc aka alias genannt dit dite detto detta",
);

/** Is any of the tokens part of a name, be it too little to be taken, or initials? */
export function touchesName(ctx: Context, p: KnownNames, tokens: readonly number[]): boolean {
  if (isNobody(p)) return false;
  for (const i of tokens) if (match(ctx, p, i) !== MATCH.none || signed(ctx, p, i)) return true;
  return false;
}

/** Of a word that is no part as it stands: may it be one otherwise? A cheap look before `match`: most begin like no part and are none. */
export function mayBeName(s: Scan, p: KnownNames, i: number): boolean {
  if (((s.word[i] as number) & COMMON) !== 0) return false;
  const script = s.script[i] as number;
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (size < 4) return size > 1 && script !== LATIN && p.hasLatin;
  if (p.foreign && isGluing(s.text.charCodeAt(s.start[i] as number))) return true;
  if (script === LATIN ? p.otherScripts.length > 0 : p.hasLatin || script === ARABIC || script === HEBREW) return true;
  const first = (FOLD[s.text.charCodeAt(s.start[i] as number)] as number) & 31;
  if (((p.longFirsts >>> first) & 1) !== 0) return true;
  return mayBePet(s, p, i);
}

/** May a short form with an ending begin at token `i`, of three letters at least? */
function mayBePet(s: Scan, p: KnownNames, i: number): boolean {
  const at = s.start[i] as number;
  const letter = (k: number): number => FOLD[s.text.charCodeAt(at + k)] as number;
  return isPet(p.pets, letter(0), letter(1), letter(2));
}

/** Does the name have tokens `i` and `i + 1` side by side? "Set it to max power" are two words, where others write capitals. */
const inOrder = (s: Scan, p: KnownNames, i: number): boolean =>
  p.whole.has(both(s.hash[i] as number, s.hash[i + 1] as number)) &&
  (isUpper(s, i) || isUpper(s, i + 1) || mannerHere(s).lower || !mayBeEnglish(s) || !isSaid(s, i) || !isSaid(s, i + 1));

/** Does the word before a match belong to it: "van 't" Hoff, "H." Zwanenburg? */
function leads(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  if (inOrder(s, p, i)) return true;
  if (misspells(s, p, i) || isRelative(s, i) || isCut(ctx, p, i) || isBlock(ctx, p, i) || isArabic(s, p, i))
    return true;
  // "R K Sinha": letters that are no words.
  if (
    isInitial(s, i) &&
    p.letters.has(s.hash[i] as number) &&
    !/[AEIOUYÀАВЕИКОСУЯІ]/u.test(s.text.charAt(s.start[i] as number))
  )
    return true;
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
      TURNED_BEFORE.test(s.text.slice(Math.max(0, (s.start[i] as number) - 24), s.start[i]))
    );
  if (isUncasedInitial(ctx, i) || i + 1 === s.count || isLastLetter(s, p, i)) return true;
  // "ferraris d. has a new one".
  if (!isUpper(s, i) && abbreviates(ctx, i) && p.letters.has(s.hash[i] as number)) return true;
  return isUpper(s, i) && (abbreviates(ctx, i) || !/[AI]/.test(s.text.charAt(s.start[i] as number)));
}

/** ", A. van ". */
const TURNED_BEFORE = /, (?:(?:\p{Lu}\. ?){1,3}|\p{Lu}\p{Ll}+ )(?:\p{Ll}{2,3} )?$/u;

/** "יונת י.": scripts without capitals abbreviate by the dot alone. */
function isUncasedInitial(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  return (s.end[i] as number) - (s.start[i] as number) === 1 && isWord(s, i) && !isCased(s, i) && abbreviates(ctx, i);
}

/** "any news? gwen p", "declan m says": the family name's letter, at the end of all or before what people do. */
const isLastLetter = (s: Scan, p: KnownNames, i: number): boolean =>
  (s.end[i] as number) - (s.start[i] as number) === 1 &&
  p.letters.has(s.hash[i] as number) &&
  (i + 1 === s.count ||
    ((s.word[i + 1] as number) & HUMAN_VERB) !== 0 ||
    // "hollingsworth m / tremblay n", "koskelainen m ja …": where a list goes on; a letter that is no word.
    (!LETTER_WORD.test(s.text.charAt(s.start[i] as number)) &&
      GOES_ON.test(s.text.slice(s.end[i], (s.end[i] as number) + 5))));
const LETTER_WORD = /[aeiouyvwkzsàéèоуеиіавкс]/iu;
const GOES_ON = /^(?: ?[/,;)&+\n]| (?:and|und|et|y|e|en|och|og|ja|i|a|és|și|и|і|та|in|ir|un|ve) )/iu;

/** A letter behind a word and a full stop. */
const isApart = (s: Scan, i: number): boolean =>
  (s.end[i] as number) - (s.start[i] as number) === 1 &&
  s.text.charCodeAt(s.end[i - 1] as number) === 46 &&
  (s.end[i - 1] as number) - (s.start[i - 1] as number) > LONGEST_CUT - 3;

/** A word with a capital behind a whole word of the name and a full stop. */
const isNewSentence = (s: Scan, p: KnownNames, i: number): boolean =>
  isUpper(s, i) &&
  !isUpper(s, i - 1) &&
  isCased(s, i) &&
  s.text.charCodeAt(s.end[i - 1] as number) === 46 &&
  (s.end[i - 1] as number) - (s.start[i - 1] as number) > LONGEST_CUT - 3 &&
  p.parts.has(s.hash[i - 1] as number);

/** "Mah Doyle", "ארי צרו": beside a part of the name, a short one with a letter wrong. */
function misspells(s: Scan, p: KnownNames, i: number): boolean {
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (size < 3 || size > 12 || !isWord(s, i) || (isCased(s, i) && !isUpper(s, i))) return false;
  if (((s.word[i] as number) & COMMON) !== 0) return false;
  const word = fold(s.text.slice(s.start[i], s.end[i]));
  for (const part of p.parts.values())
    if (part.word.length >= 3 && Math.abs(part.word.length - size) <= 1 && within1(word, part.word))
      return (
        !isOrdinary(s, i) ||
        (isUpper(s, i) && INSIDE_SENTENCE.test(s.text.slice((s.start[i] as number) - 2, s.start[i])))
      );
  return false;
}
/** "Της Νίκης Μπακάλη", "от Надежды Орловой": a capital where none is owed. */
const INSIDE_SENTENCE = /^[\p{L},] $/u;

/** "hani alqahtani" of هاني القحطاني. */
const isArabic = (s: Scan, p: KnownNames, i: number): boolean =>
  p.otherScripts.includes(ARABIC) &&
  s.script[i] === LATIN &&
  (s.end[i] as number) - (s.start[i] as number) > 2 &&
  isArabicOf(fold(s.text.slice(s.start[i], s.end[i])), p.words);

/** Alone on its line but for a dash, or before a colon or comma there: "Will:", "- May". */
function placed(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  const ends = i + 1 === s.count || !sameLine(s, i + 1);
  // "Price called", "pozdr. Ola" at the end of a line.
  if (
    isUpper(s, i) &&
    (ends ||
      ((s.word[i + 1] as number) & (PERSON_VERB | HUMAN_VERB)) !== 0 ||
      DOES(s, i + 1) ||
      RANG(s, i + 1) ||
      HONOURED(s, i + 1) ||
      // "Thanks. Grace, could you …", "Will will be there": at the head of a sentence.
      (opening(ctx, i) &&
        (WILL(s, i + 1) ||
          HERE(s, i + 1) ||
          (unitAt(s.text, s.end[i] as number) === 44 &&
            ((s.word[i] as number) & MONTH) === 0 &&
            (((s.word[i] as number) & FIRST) !== 0 || p.given.has(fold(s.text.slice(s.start[i], s.end[i]))))))))
  )
    return true;
  // "grace is asking", "spoke to frank", "rose's line": in small letters, what only a person does or has done to.
  if (!isUpper(s, i)) {
    // "zu klein, sagt Herr …": past a comma another does it.
    const apart = ends || unitAt(s.text, s.end[i] as number) !== 32;
    const does =
      !apart && (((s.word[i + 1] as number) & (PERSON_VERB | HUMAN_VERB)) !== 0 || SAID(s, i + 1) || DOES(s, i + 1));
    const before = i > 0 && sameLine(s, i) ? (s.word[i - 1] as number) : 0;
    if (
      does &&
      (i === 0 || opening(ctx, i) || ((before & COMMON) !== 0 && !OF_NOUN(s, i - 1))) &&
      (!AUXILIARY(s, i) || RANG(s, i + 1))
    )
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
    // "para o senhor estrela".
    if ((before & TITLE) !== 0 && (before & (COMMON | GREET | FIRST)) === 0) return true;
    // "soy leo de ayer".
    if (i > 0 && sameLine(s, i) && SELF(s, i - 1)) return true;
    // "pls call olive on 604 …".
    if (i > 0 && CALL(s, i - 1) && REACHED.test(s.text.slice(s.end[i], (s.end[i] as number) + 8))) return true;
    if (!isThe(s, i - 1) && /^['’]s /.test(s.text.slice(s.end[i], (s.end[i] as number) + 3))) return true;
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

/** What is said behind a name: "Can Bey". */
const HONOURED = spelled("Bey Hanım Hanim Bey'i Abi Abla Usta Hoca Efendi ji saheb sahib bhai");
const IS_THERE = wordSet("is ist jest je está esta est è er är on là", "lower");
/** "I am", in languages where it is nothing else. */
const SELF = spelled("soy sono sou jestem jsem sunt eimai είμαι vagyok ini");
const SON = spelled("son");
/** "what day is", "the next day is": a noun follows. */
const OF_NOUN = spelled(
  "what which this that these those the a an my your our his her their its every each any no some one next last first second same whole other another new old de het een der die das den dem le la les un une el los las il lo gli i o os as um uma en ett det ten ta to",
);
const TELLS = "wants says said told asked called rang";
const SAID = wordSet(`is has had was will would ${TELLS}`);
const RANG = spelled(`phoned ${TELLS}`);
const HERE = spelled(
  "here hier ici aquí qui aqui aici här her tässä täällä tutaj tady itt ovdje ovde tukaj burada здесь тут εδώ",
);
const WILL = spelled("will wil wird va ska skal vil może będzie");
const CALL = spelled("call ring phone text reach contact");
const REACHED = /^ (?:on|at|under) [+(\d]/;
const CLOSED = /^[,.;!?)]/;
/** What stands before such a word without being anybody. */
const AUXILIARY = wordSet("will may can");

/** A short form of another table. */
function calledSo(p: KnownNames, hash: number): Part | undefined {
  for (const { further } of p.called) {
    const part = further.get(hash);
    if (part !== undefined) return part;
  }
  return undefined;
}

function match(ctx: Context, p: KnownNames, i: number): number {
  const s = ctx.scan;
  const hash = s.hash[i] as number;
  const exact = (admitted(hash) & PART) === 0 ? undefined : (p.parts.get(hash) ?? calledSo(p, hash));
  const w = s.word[i] as number;
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (exact !== undefined) {
    // "on April 3", where somebody is called so.
    if ((w & MONTH) !== 0 && (isDate(s, i) || isWhen(s, i) || isThe(s, i - 1))) return MATCH.none;
    // "Ng", "Bo": two letters are a name only when written as one.
    if (size < 3) {
      // "Wi-Fi".
      if (s.text.charCodeAt((s.start[i] as number) - 1) === 45) return MATCH.none;
      const accented = s.text.charCodeAt((s.end[i] as number) - 1) > 127;
      // "JP" of Jean-Pierre.
      const letters = p.parts.get(hash) === undefined && /^[^AEIOUY]{2}$/.test(s.text.slice(s.start[i], s.end[i]));
      return (isUpper(s, i) && (letters || ((s.shape[i] as number) & ALL_UPPER) === 0)) || accented
        ? MATCH.weak
        : MATCH.none;
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
      (isUpper(s, i) && opening(ctx, i) && (isDone(s, i) || opensAsWord(s, i))) ||
      ((w & COMMON) !== 0 && (isUpper(s, i) ? opening(ctx, i) : !isNoWordHere(s, i)))
    )
      return MATCH.weak;
    if (isUpper(s, i) || !isCased(s, i)) return MATCH.sure;
    // "the dale depot".
    return isSaid(s, i) || isBehindArticle(s, i) ? MATCH.weak : MATCH.sure;
  }
  if (size > 28 || (w & COMMON) !== 0 || !isWord(s, i)) return MATCH.none;
  const script = s.script[i] as number;
  if (p.hasKana && script === LATIN && size > 3) {
    const read = hepburnOf(fold(s.text.slice(s.start[i], s.end[i])));
    if (!isSaid(s, i) && p.parts.get(hashWord(read))?.weak === false && (isUpper(s, i) || read.length > 5))
      return MATCH.sure;
  }
  const heard = sounds(ctx, i, script, p);
  if (heard !== MATCH.none || size < 4) return heard;
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
      if (isUpper(s, i) && soundsAlike(word, part) && !isSaid(s, i)) return MATCH.sure;
      if (longer < -1) {
        // "sharmi" of Sharmila, "franci" of Francesca.
        if (p.given.has(part) && shortens(word, part) && !isSaid(s, i)) return MATCH.sure;
        // "Sere" of Serena: a word as well.
        if (p.given.has(part) && isUpper(s, i) && part.startsWith(word) && !isGerman(s)) return MATCH.weak;
        // "Rahma" of Siti Rahmawati.
        if (size > 4 && part.length > 7 && isUpper(s, i) && part.startsWith(word) && !isSaid(s, i) && !isNoun(s, i))
          return MATCH.sure;
        if (longer >= -3 && part.length >= 7 && sharesStem(word, part) && !isSaid(s, i)) return MATCH.sure;
      } else if (
        near(word, part, isUpper(s, i)) ||
        (isLong(word, part, isUpper(s, i)) && !isSaid(s, i) && alikeAs(word, part))
      ) {
        if (isOtherWord(ctx, p, i)) return MATCH.none;
        if (!isWordForm(s, i, part)) return MATCH.sure;
        // "marks account": whose, without the sign.
        return word === `${part}s` ? MATCH.weak : MATCH.none;
      }
    }
    if (alike && size <= 12) {
      word ??= fold(s.text.slice(s.start[i], s.end[i]));
      for (const part of list)
        if (petForm(word, part, isUpper(s, i) && p.given.has(part)))
          return !isSaid(s, i) ? MATCH.sure : isUpper(s, i) && size < 6 ? MATCH.weak : MATCH.none;
    }
  }
  if (list !== undefined && isMistyped(s, i, list)) return isUpper(s, i) ? MATCH.weak : MATCH.sure;
  if (p.short.length > 0 && size > 4 && size < LONGEST_SHORT && isUpper(s, i) && script === LATIN) {
    const word = fold(s.text.slice(s.start[i], s.end[i]));
    if (p.short.some((part) => inflectsShort(word, part)) && !isSaid(s, i)) return MATCH.sure;
  }
  // "Loik" of Loïc.
  if (
    size === 4 &&
    p.short.length > 0 &&
    isUpper(s, i) &&
    script === LATIN &&
    (LISTS(hash) & (GIVEN | DICTIONARY)) === 0
  ) {
    const word = fold(s.text.slice(s.start[i], s.end[i]));
    if (p.short.some((part) => isLikeShort(word, part)) && !isSaid(s, i)) return MATCH.sure;
  }
  if (size <= 12 && mayBePet(s, p, i)) {
    const word = fold(s.text.slice(s.start[i], s.end[i]));
    let how: number = FONDLY.none;
    for (const { byFirst } of p.called)
      for (const pet of byFirst.get(first) ?? [])
        how = Math.max(how, word.length > 4 && word === `${pet}s` ? FONDLY.sure : fondOf(word, pet, isUpper(s, i)));
    if (how !== FONDLY.none && !isSaid(s, i)) return how === FONDLY.sure ? MATCH.sure : MATCH.weak;
  }
  // Arabic and Hebrew glue short words to the front.
  if (script === ARABIC || script === HEBREW) {
    const word = fold(s.text.slice(s.start[i], s.end[i]));
    // "للسبيعي": for him, over his article.
    if (word.startsWith("لل") && p.parts.has(hashWord(`ال${word.slice(2)}`))) return MATCH.sure;
    for (const cut of [1, 2]) {
      if (word.length - cut < 3) continue;
      const bare = hashWord(word.slice(cut));
      if (p.parts.has(bare) || calledSo(p, bare) !== undefined) return MATCH.sure;
    }
  }
  if (isGluing(s.text.charCodeAt(s.start[i] as number)))
    for (const bare of bareOf(fold(s.text.slice(s.start[i], s.end[i])))) {
      const part = p.parts.get(hashWord(bare));
      if (part !== undefined && !part.syllable) return part.weak ? MATCH.weak : MATCH.sure;
    }
  return MATCH.none;
}

/** A name of four letters with its longest ending has fewer. */
const LONGEST_SHORT = 10;
const MOST_HEARD = 2000;

/** The same name in another script. */
function sounds(ctx: Context, i: number, script: number, p: KnownNames): number {
  const s = ctx.scan;
  const size = (s.end[i] as number) - (s.start[i] as number);
  if (script === LATIN ? p.otherScripts.length === 0 || size < 4 : !p.hasLatin) return MATCH.none;
  // Scripts without spaces are searched as they stand.
  if (((s.shape[i] as number) & IS_DENSE) !== 0) return MATCH.none;
  const hash = s.hash[i] as number;
  let how = p.heard.get(hash);
  if (how === undefined) {
    how = heardAs(fold(s.text.slice(s.start[i], s.end[i])), script, p);
    if (p.heard.size < MOST_HEARD) p.heard.set(hash, how);
  }
  if (how === HEARD.not) return MATCH.none;
  // "שלום" where somebody is called Shalom.
  if (((s.word[i] as number) & GREET) !== 0) return MATCH.none;
  if (!isCased(s, i))
    return ((s.word[i] as number) & (FIRST | LAST)) === 0 && (size < 3 || isOrdinary(s, i)) ? MATCH.weak : MATCH.sure;
  // "Desi" of Десислава: what words are as well begins so by chance.
  if (how === HEARD.fondly && (isOrdinary(s, i) || (opening(ctx, i) && (LISTS(hash) & DICTIONARY) !== 0)))
    return MATCH.none;
  // "Юле" of Yulia: a short one, as it may be inflected, where it is written as a name.
  if (size > 3 && how === HEARD.whole && (isUpper(s, i) || !isOrdinary(s, i))) return MATCH.sure;
  return isUpper(s, i) && !(opening(ctx, i) && isOrdinary(s, i)) ? MATCH.sure : MATCH.none;
}

/** "que fran no llama": a word elsewhere, and none of the text's language; a given name in some list. */
const isNoWordHere = (s: Scan, i: number): boolean =>
  (LISTS(s.hash[i] as number) & GIVEN) !== 0 &&
  !/^['’]/.test(s.text.charAt(s.end[i] as number)) &&
  !mayBeEnglish(s) &&
  !isSaid(s, i);

/** "in August": when it was, where somebody is called so. */
const isWhen = (s: Scan, i: number): boolean => i > 0 && sameLine(s, i) && IN(s, i - 1);
const IN = spelled("in im en em since until last next early late mid seit bis ab i w v в у au");
const isThe = (s: Scan, k: number): boolean => k >= 0 && THE(s, k);
const THE = spelled("the a an");

/** "Mark as paid": what is to be done, at the head of a sentence. */
function isDone(s: Scan, i: number): boolean {
  return i + 1 < s.count && sameLine(s, i + 1) && isObject(s, i + 1) && isSaid(s, i);
}
const isObject = spelled("as it this that these those the a an all your my our their every each any to");
