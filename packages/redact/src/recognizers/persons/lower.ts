/** Names typed without capitals. */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS, mannerHere } from "../../names/model.ts";
import { isOrdinary, isOrdinaryAnywhere, spelled } from "../../names/ordinary-words.ts";
import { LATIN, unitAt } from "../../scan/classes.ts";
import { AMBIGUOUS, COMMON, FIRST, LAST, PERSON_BEFORE, PERSON_VERB, SIGNOFF } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";
import { isCounted } from "./counted.ts";
import { DOES } from "./does.ts";
import { JOINT, take } from "./joined.ts";
import { endsLine, gapIsSpace, glued, near } from "./name-places.ts";
import { evidence, isUpper, isWord, nameEnd, sameLine, surelyFirst } from "./name-tokens.ts";
import { surnameLike } from "./surnames.ts";
import { isColourNoun } from "./things/called.ts";
import { isHost } from "./things/hosts.ts";

const SAID = wordSet("has|had|is|was|says|said|will", "exact");

/** "людмилой петровной": a patronymic says that the word before it is a given name. */
const PATRONYMIC =
  /^\p{Ll}{3,10}(?:овн|евн|иничн)(?:а|ы|е|у|ой|ою)$|^\p{Ll}{3,10}(?:ович|евич)(?:а|у|ем|е)?$|^\p{Ll}{3,10}(?:івн|ївн)(?:а|и|і|у|ою|о)$|^\p{Ll}{3,10}(?:йович)(?:а|у|ем|ові|і|е)?$|^(?:васил|петров|михал|пал|сан|никола|иван|семён|семен|кузьм|степан|андре|серге|алексе|борис|макар|егор|захар|данил|матве|игнат|фёдор|федор|григор|ефим)(?:ьич|еич|ыч|ич|аич)(?:а|у|ем|е)?$/u;

/** At a word in small letters of Cyrillic. */
export function patronymic(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (isUpper(s, i) || i === 0 || !gapIsSpace(s, i) || !near(s, i)) return -1;
  if (!PATRONYMIC.test(s.text.slice(s.start[i], s.end[i])) || isOrdinary(s, i)) return -1;
  const given =
    isWord(s, i - 1) && sizeOf(s, i - 1) >= 3 && ((s.word[i - 1] as number) & COMMON) === 0 && !isUpper(s, i - 1);
  // "сидоренко аллу викторовну": the family name first.
  const family =
    given &&
    i > 1 &&
    near(s, i - 1) &&
    isWord(s, i - 2) &&
    (((s.word[i - 2] as number) & LAST) !== 0 || surnameLike(s, i - 2) === 2);
  return take(ctx, family ? i - 2 : given ? i - 1 : i, i, 0.75, "person-patronymic");
}

const AUGUST = spelled("augustus");
const COUNT = /(?:^|\n|[-*•] |[,;] )\d{1,2} $/;
function isCountedInRow(s: Scan, i: number): boolean {
  const from = s.start[i] as number;
  const digit = unitAt(s.text, from - 2);
  return digit >= 48 && digit <= 57 && COUNT.test(s.text.slice(Math.max(0, from - 6), from));
}

const IN = spelled("w we");
const A = spelled("una uno un une ein eine einen einem einer uma um een ett egy");

/** Names typed without capitals need a neighbour that is one too, or a word that takes a person. */
export function lowerCase(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (saidNext(s, i)) return take(ctx, i, i, 0.62, "person-lower");
  if (i >= s.count - 2 && signsSmall(s, i)) return take(ctx, i, i, 0.64, "person-signed");
  if (!surelyFirst(s, i) || sizeOf(s, i) < 3 || glued(s, i) || isCounted(s, i)) return -1;
  // "una margherita": a flower, or what is on the card.
  // "w kasie": at the desk, in Polish.
  if (i > 0 && (A(s, i - 1) || IN(s, i - 1)) && sameLine(s, i)) return -1;
  // "hosts hermes, apollo and athena down", "Killed process 21984 (jasper)".
  if (isHost(s, i)) return -1;
  // "sinds augustus"; "- 3 hortenzie", ", 1 reuben": so many of a row.
  if (AUGUST(s, i) || isCountedInRow(s, i)) return -1;
  // "okus jagoda".
  if (i > 0 && isColourNoun(s, i - 1)) return -1;
  // "celui de son père": folded, a Catalan name.
  if (((s.word[i] as number) & PERSON_BEFORE) !== 0) return -1;
  const last = nameEnd(s, i, false);
  if (last > i && evidence(s, i + 1, last) > 0 && !isUpper(s, last)) return take(ctx, i, last, 0.8, "person-lower");
  if (last > i && isUpper(s, last)) return take(ctx, i, last, 0.7, "person-lower");
  // "hab mit dem jens gesprochen": German says the article of people.
  if (last === i && i > 0 && sameLine(s, i) && ARTICLE(s, i - 1) && mannerHere(s).language === 2)
    return take(ctx, i, i, 0.62, "person-lower");
  const before = i > 0 && sameLine(s, i) ? (s.word[i - 1] as number) : 0;
  const after = i + 1 < s.count && sameLine(s, i + 1) ? (s.word[i + 1] as number) : 0;
  if ((before & PERSON_BEFORE) !== 0 && last === i && continuesPlain(s, i))
    return take(ctx, i, i + 1, 0.65, "person-lower");
  if (sizeOf(s, i) >= 4 && ((before & PERSON_BEFORE) !== 0 || (after & PERSON_VERB) !== 0))
    return take(ctx, i, i, 0.65, "person-lower");
  // "grace here again", "wes here:"
  if (
    (i === 0 || /[,.!?\n] ?$/.test(s.text.slice(Math.max(0, (s.start[i] as number) - 2), s.start[i]))) &&
    /^ here( again)?[,.!:\n]/.test(s.text.slice(s.end[i], (s.end[i] as number) + 12))
  )
    return take(ctx, i, i, 0.7, "person-introduced");
  // "silvana, adam, kristina and chad"; "selma is from", "cormac had given".
  const beside = (k: number): boolean =>
    k >= 0 && k < s.count && surelyFirst(s, k) && !isUpper(s, k) && sizeOf(s, k) >= 3;
  const joined =
    (s.text.slice(s.end[i], (s.end[i] as number) + 2) === ", " && beside(i + 1)) ||
    (s.text.slice((s.start[i] as number) - 2, s.start[i]) === ", " && beside(i - 1)) ||
    (i + 1 < s.count && JOINT(s, i + 1) && beside(i + 2)) ||
    (i > 1 && JOINT(s, i - 1) && beside(i - 2));
  if (joined) return take(ctx, i, i, 0.65, "person-lower");
  const next = i + 1 < s.count && sameLine(s, i + 1) && gapIsSpace(s, i + 1);
  if (next && SAID(s, i + 1) && (sizeOf(s, i) >= 5 || isNoWord(s, i))) return take(ctx, i, i, 0.62, "person-lower");
  // "kees belde", "keld ringer", "beto ligou": what a person does.
  if (next && DOES(s, i + 1) && isNoWord(s, i) && (i === 0 || !ARTICLE(s, i - 1)))
    return take(ctx, i, i, 0.62, "person-lower");
  // "kan jeg endre leveringsadressen": a word of the text's language.
  if (last === i && i + 1 < s.count && continuesPlain(s, i) && surnameLike(s, i + 1) > 0 && !isOrdinary(s, i))
    return take(ctx, i, i + 1, 0.68, "person-lower");
  // A given name of five letters that is nothing else needs no neighbour.
  if (sizeOf(s, i) >= 5 && isNoWord(s, i) && !isAccentedWord(s, i)) return take(ctx, i, i, 0.6, "person-lower");
  const mark = unitAt(s.text, (s.start[i] as number) - 2);
  const alone = endsLine(s, i) && (!sameLine(s, i) || mark === 44) && sizeOf(s, i) >= 4;
  return alone && (i + 1 >= s.count || !sameLine(s, i + 1)) ? take(ctx, i, i, 0.6, "person-lower") : -1;
}

/** "thanks again, shaz x", "gracias por nada. menchu": a word of no language that ends the text behind a word of farewell. */
function signsSmall(s: Scan, i: number): boolean {
  if (((s.word[i] as number) & ~(FIRST | LAST | AMBIGUOUS)) !== 0 || sizeOf(s, i) < 3 || !sameLine(s, i)) return false;
  if (!/^[.!]?(?: x{1,4}| ?\p{So}{1,3}\ufe0f?)?\s*$/u.test(s.text.slice(s.end[i], (s.end[i] as number) + 8)))
    return false;
  if (!/[,.!] $/.test(s.text.slice((s.start[i] as number) - 2, s.start[i]))) return false;
  let farewell = false;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) farewell ||= ((s.word[k] as number) & SIGNOFF) !== 0;
  return farewell && isNoWord(s, i);
}

const PAST = wordSet("said told promised asked called rang emailed", "exact");
const THEN = /(?:^|[.,!?;(] ?|(?<!\p{L})(?:then|and|but|now|so|when|that|because|until|later|yesterday) )$/u;

/** "then dan said no": a name that is a word elsewhere, in English, before what only people did. */
function saidNext(s: Scan, i: number): boolean {
  return (
    ((s.word[i] as number) & (FIRST | AMBIGUOUS)) === (FIRST | AMBIGUOUS) &&
    i + 1 < s.count &&
    PAST(s, i + 1) &&
    gapIsSpace(s, i + 1) &&
    sizeOf(s, i) >= 3 &&
    mannerHere(s).language === 1 &&
    THEN.test(s.text.slice(Math.max(0, (s.start[i] as number) - 11), s.start[i]))
  );
}

const ARTICLE = wordSet("der die den dem vom beim zum", "lower");

/** No dictionary of English, nor of the text's language, has it. */
function isNoWord(s: Scan, i: number): boolean {
  return (LISTS(s.hash[i] as number) & DICTIONARY) === 0 && !isOrdinary(s, i);
}

/** "Bonne journée", "elle a signé": without its accent the name of a list. */
export function isAccentedWord(s: Scan, i: number): boolean {
  const word = s.text.slice(s.start[i], s.end[i]);
  return s.script[i] === LATIN && /[^a-z]/.test(word) && isOrdinaryAnywhere(word);
}

/** An unlisted lower-case word right behind: likely the family name. */
function continuesPlain(s: Scan, i: number): boolean {
  const k = i + 1;
  if (k >= s.count || !sameLine(s, k) || (s.start[k] as number) - (s.end[i] as number) !== 1 || !isWord(s, k))
    return false;
  return (
    (s.word[k] as number) === 0 &&
    (s.cue[k] as number) === 0 &&
    sizeOf(s, k) >= 4 &&
    !isOrdinary(s, k) &&
    unitAt(s.text, s.end[i] as number) === 32
  );
}
