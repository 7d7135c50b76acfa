import { opensAsWord } from "../../known/opens-as-word.ts";
import { isNounName } from "../../known/word-names.ts";
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isGerman, isOrdinary, mayDecline, spelled } from "../../names/ordinary-words.ts";
import { EQUALS, isDigit, SLASH, unitAt } from "../../scan/classes.ts";
import { endings } from "../../scan/endings.ts";
import {
  AFTER_TITLE,
  AMBIGUOUS,
  C_ID,
  C_NAME,
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
  TITLE,
} from "../../scan/lexicon.ts";
import { onceForText } from "../../scan/once.ts";
import { ALL_UPPER, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { isFirmBehind, isInFirm } from "../codes/firm-numbers.ts";
import { type Context, sizeOf } from "../context.ts";
import { isFormWord } from "../fields/form-words.ts";
import { isFilled } from "../filled.ts";
import { inCode, isDeclared } from "../source-code.ts";
import { stemTable } from "../stem-flags.ts";
import { classes, IS_TO } from "../word-classes.ts";
import { isDate } from "./name-dates.ts";
import { closesLine, diacritic, glued, near, sentenceStart, strange } from "./name-places.ts";
import { apart, evidence, isCased, isInitial, isUpper, isWord, nameEnd, sameLine, surelyFirst } from "./name-tokens.ts";
import { areWords, goesByLooks } from "./ordinary.ts";
import { withParticles } from "./particles.ts";
import { actsAsPerson } from "./predicate.ts";
import { stemBits } from "./stems.ts";
import { surnameLike } from "./surnames.ts";
import { isNounBefore } from "./things/beside.ts";
import { isNamedOf } from "./things/called-after.ts";
import { isDeed } from "./things/deeds.ts";
import { isBotInBrackets } from "./things/hosts.ts";
import { isNobodysPlace } from "./things/one-word.ts";
import { isBehindQuote, isQuotedWork } from "./things/rows-and-titles.ts";
import { things } from "./things/seen.ts";
import { isFirmPair, isKindOfThing, isThingName, isTitled, ownerWithin } from "./things/things.ts";

/** "Usamov and Bowers were …": two strangers joined before a plural verb, one of them like a family name. */
export function both(ctx: Context, i: number): number {
  const s = ctx.scan;
  const j = i + 2;
  if (j + 1 >= s.count || !JOINT(s, i + 1) || !isUpper(s, j) || !isWord(s, j)) return -1;
  if (!sameLine(s, i + 1) || !sameLine(s, j) || !sameLine(s, j + 1) || glued(s, i) || glued(s, j)) return -1;
  if (sizeOf(s, i) < 3 || sizeOf(s, j) < 3 || !CAN(s, j + 1)) return -1;
  if ((((s.word[i] as number) | (s.word[j] as number)) & PLACE) !== 0) return -1;
  // "Fran and Deji are both …": a word elsewhere, and a given name beside a stranger.
  const given = (k: number): boolean =>
    (LISTS(s.hash[k] as number) & (GIVEN | DICTIONARY)) === GIVEN && !isOrdinary(s, k);
  if (!(strange(s, i, i) || given(i)) || !(strange(s, j, j) || given(j))) return -1;
  const like = (k: number): boolean =>
    ((s.word[k] as number) & LAST) !== 0 || surelyFirst(s, k) || surnameLike(s, k) > 0 || given(k);
  if (!like(i) && !like(j)) return -1;
  take(ctx, i, i, 0.65, "person-both");
  return take(ctx, j, j, 0.65, "person-both");
}

/** What two people may do after "Ngozi and Thandiwe". */
const CAN = wordSet(
  "can will would are have had were both could should said asked want know können haben sind peuvent ont sont pueden han son hanno sono podem são kunnen hebben kan har",
  "exact",
);
export const JOINT = wordSet(
  "and n und et y e en och og ja i a și и та και ve or oder ou o of eller lub albo nebo vagy sau или або veya dan ir un và",
  "exact",
);

/** "Anna, Hleb and Sheila": capitalised words no list holds, in a row with a name. */
export function listed(ctx: Context, from: number): number {
  const s = ctx.scan;
  let end = from;
  if (!isCased(s, from) || !isUpper(s, from)) return from;
  for (let n = 0; n < 20; n++) {
    let k = end + 1;
    if (k + 1 >= s.count || !sameLine(s, k)) break;
    const gap = s.text.slice(s.end[end], Math.min(s.start[k] as number, (s.end[end] as number) + 4));
    const joint = sizeOf(s, k) <= 3 && gap === " " && JOINT(s, k);
    if (gap === ", " && !isUpper(s, k) && NOT(s, k)) return notNamed(ctx, k + 1, end);
    if (joint) k++;
    else if (gap !== ", " && gap !== "; ") break;
    // "a Paz y a Reyes", "to Rose and to Will".
    const again =
      joint &&
      k + 1 < s.count &&
      !isUpper(s, k) &&
      ((classes[s.mark[k] as number] as number) & IS_TO) !== 0 &&
      apart(s, k);
    if (again && ((s.word[k + 1] as number) & (FIRST | LAST)) !== 0) k++;
    if (k >= s.count || !sameLine(s, k) || !isWord(s, k) || !isUpper(s, k) || glued(s, k)) break;
    const w = s.word[k] as number;
    if (w === 0 && JOB(s.text, s.start[k] as number, s.end[k] as number, 3) !== 0) break;
    // "Priya or Dev look at it": the second is a word as well.
    const alsoWord = joint && (w & (FIRST | COMMON)) !== 0 && (LISTS(s.hash[k] as number) & GIVEN) !== 0;
    if (((w & ~(FIRST | LAST | AMBIGUOUS)) !== 0 && !alsoWord) || (s.cue[k] as number) !== 0 || sizeOf(s, k) < 3) break;
    const last = nameEnd(s, k, false);
    // "Anna Nowak, Sales Director": two unknown words after a name are what she does.
    if (
      w === 0 &&
      last > k &&
      gap !== "; " &&
      !(joint && last === k + 1 && strange(s, k, last)) &&
      evidence(s, k, last) === 0
    )
      break;
    const after = unitAt(s.text, s.end[last] as number);
    if (
      w === 0 &&
      !joint &&
      after !== 44 &&
      after !== 59 &&
      !(gap === "; " && closesLine(s, last)) &&
      !(after === 32 && last + 1 < s.count && JOINT(s, last + 1))
    )
      break;
    if (
      w === 0 &&
      joint &&
      last === k &&
      (LISTS(s.hash[k] as number) & GIVEN) === 0 &&
      after !== 46 &&
      after !== 44 &&
      after !== 10 &&
      !(after === 32 && last + 1 < s.count && CAN(s, last + 1)) &&
      (s.end[last] as number) < s.length
    )
      break;
    const taken = take(ctx, k, last, 0.66, "person-listed");
    if (taken < 0) break;
    end = taken;
  }
  return end;
}

const NOT = spelled("not pas no non nicht niet inte ikke nie ne nu не nem ei mitte όχι değil");

/** "au nom de Lefort, pas Lefaure", "it's Larsen, not Larsson": who somebody is not, by a stranger's name; the last token of what was taken. */
function notNamed(ctx: Context, at: number, end: number): number {
  const s = ctx.scan;
  // "nie do Ani", "not to Dilys".
  const to = ((s.word[at] as number) & PARTICLE) !== 0 || ((classes[s.mark[at] as number] as number) & IS_TO) !== 0;
  const k = !isUpper(s, at) && to ? at + 1 : at;
  if (k >= s.count || !nearQuoted(s, k) || !isWord(s, k) || !isUpper(s, k) || sizeOf(s, k) < 3 || glued(s, k))
    return end;
  if (sizeOf(s, k) <= 4 && (stemBits(s, k) & FIRST) !== 0 && mayDecline(s))
    return Math.max(end, take(ctx, k, k, 0.66, "person-listed"));
  if (sizeOf(s, k) < 4) return end;
  if (((s.word[k] as number) & ~(FIRST | LAST | AMBIGUOUS)) !== 0 || (s.cue[k] as number) !== 0) return end;
  if ((LISTS(s.hash[k] as number) & DICTIONARY) !== 0 || isOrdinary(s, k)) return end;
  return Math.max(end, take(ctx, k, nameEnd(s, k, false), 0.66, "person-listed"));
}

/** "not \"Sarsha\"". */
const nearQuoted = (s: Scan, k: number): boolean =>
  near(s, k) || (sameLine(s, k) && /^ ["'“„«‘]$/.test(s.text.slice(s.end[k - 1], s.start[k])));

/** "Ottilie Brandstätter, Rentnerin": what somebody is. */
const JOB = endings([
  ["nehmer nehmerin nerin lerin terin rentner lehrer ingenieur leiter berater pfleger händler meister", 1],
]);

/** Names this text has shown, wherever they come again with a capital. */
export function again(ctx: Context): void {
  const s = ctx.scan;
  if (!showsAny) return;
  for (let i = 0; i < s.count; i++) {
    if (!isUpper(s, i) || !isShown(s.hash[i] as number) || takenIn[i] === showing || !isWord(s, i)) continue;
    if (glued(s, i) || isDate(s, i)) continue;
    // "Ján" is shown: "Jan" may be the month.
    if (((s.word[i] as number) & COMMON) !== 0 && !diacritic(s, i, i)) continue;
    if (isWordAgain(s, i) || isInFirm(s.text, s.end[i] as number) || isNamesake(s, i)) continue;
    ctx.emit(s.start[i] as number, s.end[i] as number, "PERSON", 0.6, "person-again");
  }
}

const IN_THE = spelled("im am vom zum zur beim");
const NOUN_NEXT = wordSet("der die das den dem des ein eine einen einem einer");

/** "Thanks, Summer. Summer sale prices …", "Herr Koch … der Koch hat": the word this time, with no verb of people behind it. */
function isWordAgain(s: Scan, i: number): boolean {
  if (sentenceStart(s, i) && apart(s, i) && !isUpper(s, i + 1) && !MAY_ACT(s, i + 1) && opensAsWord(s, i)) return true;
  if (!isOrdinary(s, i) && !isNounName(s, i) && (LISTS(s.hash[i] as number) & DICTIONARY) === 0) return false;
  const next = i + 1;
  if (next < s.count && ((s.word[next] as number) & (PERSON_VERB | HUMAN_VERB | AFTER_TITLE | FIRST | LAST)) !== 0)
    return false;
  if (i > 0 && near(s, i) && (NOUN_NEXT(s, i - 1) || (IN_THE(s, i - 1) && isNounName(s, i)))) return true;
  // "Summer House Rentals".
  if (apart(s, i) && isUpper(s, next) && isOrdinary(s, next)) return true;
  return (
    sentenceStart(s, i) &&
    i > 0 &&
    sameLine(s, i) &&
    next < s.count &&
    !isUpper(s, next) &&
    unitAt(s.text, s.end[i] as number) === 32 &&
    !MAY_ACT(s, next)
  );
}
const MAY_ACT = wordSet(
  "will would can could has had have is was does did may might and or from wird hat ist war kann und a est ha è es tiene je má ma jest",
  "exact",
);

const PRONOUN = wordSet("I A", "exact");
const QUOTES = /["”“»」』]/;
const hasQuotes = onceForText((s) => QUOTES.test(s.text));

/** The turn in which `persons` reads a text: what is kept of another turn is another text's. */
let showing = 0;
let showsAny = false;
/**
 * Hashes of the name parts this text has shown, each at the place its lowest bits say, with the turn; `further` holds those whose place
 * another has. And by token the turn in which it showed one.
 */
const PLACES = 1 << 10;
const shownHash = new Int32Array(PLACES);
const shownIn = new Int32Array(PLACES);
const further = new Set<number>();
let takenIn = new Int32Array(512);

function show(s: Scan, k: number): void {
  if (takenIn.length < s.count) takenIn = new Int32Array(s.count * 2);
  takenIn[k] = showing;
  showsAny = true;
  const hash = s.hash[k] as number;
  const at = hash & (PLACES - 1);
  if (shownIn[at] !== showing) {
    shownIn[at] = showing;
    shownHash[at] = hash;
  } else if (shownHash[at] !== hash) further.add(hash);
}

function isShown(hash: number): boolean {
  const at = hash & (PLACES - 1);
  return shownIn[at] === showing && (shownHash[at] === hash || (further.size > 0 && further.has(hash)));
}

/** Before another text. */
export function forgetShown(): void {
  showing = (showing + 1) | 0;
  showsAny = false;
  if (further.size > 0) further.clear();
}

const THE = wordSet("the la el le les lo il der die das den dem het o a");

/** "Sofa Lotte … please swap Lotte alone": what this text called a thing so before, with nothing of a person beside it. */
const isThingAgain = (s: Scan, a: number): boolean =>
  things.names.has(s.hash[a] as number) && isUpper(s, a) && !isBesidePerson(s, a);

/** "the sofa Lotte … regards, Lotte Bauer": a thing that is called as somebody in the text is. */
const isNamesake = (s: Scan, a: number): boolean => !isBesidePerson(s, a) && isThingName(s, a, a);

/** Does a word for people stand right before or behind token `a`? */
function isBesidePerson(s: Scan, a: number): boolean {
  const before = a > 0 && sameLine(s, a) && !THE(s, a - 1) ? (s.word[a - 1] as number) : 0;
  const after = a + 1 < s.count && sameLine(s, a + 1) ? (s.word[a + 1] as number) : 0;
  return (
    ((before & (TITLE | GREET | SIGNOFF | HUMAN_VERB | PERSON_BEFORE)) |
      (after & (PERSON_VERB | HUMAN_VERB | AFTER_TITLE))) !==
      0 ||
    (apart(s, a) && !isUpper(s, a + 1) && actsAsPerson(s, a))
  );
}

const isQuotedCode = (text: string, from: number, to: number): boolean =>
  (unitAt(text, from - 1) === 96 && unitAt(text, to) === 96) ||
  (unitAt(text, to + 1) === 58 && text.startsWith("::", to)) ||
  // "pip install jasper==3.2.1".
  (unitAt(text, to + 1) === 61 && text.startsWith("==", to)) ||
  (unitAt(text, from - 1) === 58 && text.startsWith("::", from - 2)) ||
  // "hugo v0.138.0".
  (unitAt(text, to) === 32 && /^ v\d+\.\d/.test(text.slice(to, to + 6)));

/** "Max-Age=3600", "X-Amz-Cf-Pop: FRA56", "LAN MAC : …": what a header, a part of one or a line of a status page is called. */
const isHeader = (text: string, from: number, to: number): boolean =>
  (unitAt(text, to) === 61 && text.slice(from, to).includes("-")) ||
  (unitAt(text, to) === 45 && /^-[A-Za-z]{2,16}=/.test(text.slice(to, to + 18))) ||
  (unitAt(text, from) === 76 && text.startsWith("LAN MAC", from)) ||
  ((unitAt(text, to) === 58 || unitAt(text, to) === 45) &&
    /(?<![\w-])X-[\w-]*$/.test(text.slice(Math.max(0, from - 24), from + 2)));

const MEGA = spelled("Mo Go Ko To");

/** "hero-anna-1600x900.webp", "python-marisa": a name of a file or a package; but "anna-lena". */
const isOfSlug = (s: Scan, a: number): boolean =>
  a > 0 &&
  isCased(s, a) &&
  unitAt(s.text, (s.start[a] as number) - 1) === 45 &&
  (s.end[a - 1] as number) === (s.start[a] as number) - 1 &&
  !isUpper(s, a - 1) &&
  isWord(s, a - 1) &&
  ((s.word[a - 1] as number) & (FIRST | LAST | PARTICLE)) === 0 &&
  (sizeOf(s, a - 1) === 2 || (LISTS(s.hash[a - 1] as number) & DICTIONARY) !== 0);

/** "thanks! :P", "XD". */
const isFace = (text: string, start: number, end: number): boolean =>
  /^[xX]D$/.test(text.slice(start, end)) ||
  (end - start === 1 && /[:;=][-']?$/.test(text.slice(Math.max(0, start - 2), start)));

/** Emits the name of tokens `a..b` with what belongs to it; returns its last token, or -1 where it is no name after all. */
export function take(ctx: Context, a: number, b: number, score: number, rule: string): number {
  const s = ctx.scan;
  if (a === b && sizeOf(s, a) <= 2 && isFace(s.text, s.start[a] as number, s.end[a] as number)) return -1;
  const looks = goesByLooks(rule);
  if (a === b && things.names.size > 0 && (looks || rule === "person-inside") && isThingAgain(s, a)) {
    things.end = b;
    return -1;
  }
  if (looks && ownerWithin(s, a, b) > a) return take(ctx, ownerWithin(s, a, b), b, score, rule);
  if (looks && (isThingName(s, a, b) || isAnother(s, a, b) || (a === b && isDeed(s, a)))) {
    for (let k = a; k <= b; k++) if (isUpper(s, k) && sizeOf(s, k) >= 3) things.names.add(s.hash[k] as number);
    things.joins = isKindOfThing(s, a, b) || (things.joins && isAnother(s, a, b));
    things.end = b;
    return -1;
  }
  // "a stateful `Matcher` object", "Nan::ObjectWrap": what a program has.
  if (looks && a === b && isQuotedCode(s.text, s.start[a] as number, s.end[a] as number)) return -1;
  // "(2,4 Mo)": megabytes, in French.
  if (a === b && MEGA(s, a) && a > 0 && apart(s, a - 1) && isDigit(unitAt(s.text, (s.start[a] as number) - 2)))
    return -1;
  // "Dear Wells Fargo support".
  if (rule === "person-greeted" && b === a + 1 && isFirmPair(s, a) && ((s.word[b + 1] ?? 0) & ORG) !== 0) return -1;
  if (isNobodysPlace(s, a, b, rule)) return -1;
  if (looks && isHeader(s.text, s.start[a] as number, s.end[b] as number)) return -1;
  // "Project Marlene.Core.csproj": a file.
  if (
    unitAt(s.text, s.end[b] as number) === 46 &&
    /^\.\p{Lu}\p{L}*\.\p{Ll}/u.test(s.text.slice(s.end[b], (s.end[b] as number) + 32))
  )
    return -1;
  if (unitAt(s.text, (s.end[b] as number) + 1) === 40 && isBotInBrackets(s, b)) return -1;
  if ((s.signs & EQUALS) !== 0 && a === b && isDeclared(s.text, s.start[a] as number, s.end[a] as number)) return -1;
  if (inCode(s, s.start[a] as number) || (!isUpper(s, a) && isOfSlug(s, a))) return -1;
  if (!isUpper(s, a) && isFilled(s.text, s.start[a] as number, s.end[b] as number)) return -1;
  // "tài khoản của Anh/Chị": whoever reads it.
  if (a === b && (s.signs & SLASH) !== 0 && isReader(s.text, s.start[a] as number, s.end[b] as number)) return -1;
  // "Petrović d.o.o.", "op naam van Bakker B.V.": the firm of that name.
  if (rule !== "person-title" && isUpper(s, a) && (isFirmBehind(s.text, s.end[b] as number) || isFormInside(s, a, b))) {
    things.end = b;
    return -1;
  }
  if (
    areWords(s, a, b, rule, looks) ||
    (a === b && (isFormWord(s, a) || isBrandCase(s.text, s.start[a] as number, s.end[a] as number)))
  )
    return -1;
  // "el libro Doña Bárbara", "«Madame Bovary» et «Léon»", "the song "Hey Jude"", "o colégio Dom Pedro".
  if (
    rule === "person-title" &&
    isUpper(s, a) &&
    (isTitled(s, a) || isFirmPair(s, a) || isNamedOf(s, a) || (HONOURED(s, a) && isNounBefore(s, a, b)))
  ) {
    things.end = b;
    return -1;
  }
  if (
    (looks || rule === "person-title" || rule === "person-greeted" || rule === "person-inside") &&
    isBehindQuote(s.text, s.start[a] as number) &&
    hasQuotes(s) &&
    isQuotedWork(s, a, b)
  ) {
    things.end = b;
    return -1;
  }
  if (score >= 0.8) {
    for (let k = a; k <= b; k++) {
      const w = s.word[k] as number;
      if (sizeOf(s, k) >= 3 && (w & (TITLE | PARTICLE | ORG)) === 0 && ((w & COMMON) === 0 || diacritic(s, k, k)))
        show(s, k);
    }
  }
  // "Rıfkı Bey", "Ayşe Hanım".
  const honoured =
    b + 1 < s.count &&
    ((s.word[b + 1] as number) & AFTER_TITLE) !== 0 &&
    isCased(s, b + 1) &&
    // Czech "není", is not, is no Hungarian aunt.
    s.text.charCodeAt((s.end[b + 1] as number) - 1) !== 0xed &&
    sameLine(s, b + 1) &&
    (s.start[b + 1] as number) - (s.end[b] as number) === 1;
  if (!honoured && b + 1 < s.count && !sameLine(s, b + 1) && isWrapped(s, a, b))
    ctx.emit(s.start[b + 1] as number, s.end[b + 1] as number, "PERSON", score, rule);
  const end = honoured ? b + 1 : b;
  // "Oduya, M.": the initials behind. "Le Floc'h": Breton.
  const to = (s.end[end] as number) + (isUpper(s, b) && isBreton(s.text, s.end[end] as number) ? 2 : 0);
  const initials =
    a === b &&
    isUpper(s, b) &&
    unitAt(s.text, to) === 44 &&
    (unitAt(s.text, to + 2) === 46 || unitAt(s.text, to + 3) === 46)
      ? (TURNED.exec(s.text.slice(to, to + 10))?.[0].length ?? 0)
      : 0;
  // "S K Dhaliwal": a letter more before one.
  const letters = a > 0 && isInitial(s, a) && isInitial(s, a - 1) && apart(s, a - 1) && !PRONOUN(s, a - 1);
  // "Maj-Britt": a month before it.
  const tied = a > 0 && unitAt(s.text, (s.start[a] as number) - 1) === 45 && ((s.word[a - 1] as number) & MONTH) !== 0;
  const from =
    letters || isTiedSmall(s, a) || (tied && isUpper(s, a - 1) && s.start[a] === (s.end[a - 1] as number) + 1)
      ? a - 1
      : a === b && isUpper(s, a)
        ? turnedBefore(s, a)
        : a;
  ctx.emit(s.start[withParticles(s, from, from < a)] as number, to + initials, "PERSON", score, rule);
  return end;
}

/** "my grandmother, Mrs Alexandrina / Featherstone, in March": a given name ends its line, and a stranger with a capital begins the next inside the sentence. */
function isWrapped(s: Scan, a: number, b: number): boolean {
  const next = b + 1;
  if (!isUpper(s, b) || !isUpper(s, next) || !isWord(s, next) || !isCased(s, next) || sizeOf(s, next) < 4) return false;
  if (b - a > 1 || a < FEWEST_BEFORE || ((s.word[next] as number) & ~(FIRST | LAST | AMBIGUOUS)) !== 0) return false;
  // "…, Hauke / Rückfragen bitte an …": who signs stands behind a comma.
  const titled = ((s.word[a] as number) & TITLE) !== 0;
  if (!titled && !/[\p{L}.] $/u.test(s.text.slice((s.start[a] as number) - 2, s.start[a]))) return false;
  for (let k = a; k > a - FEWEST_BEFORE; k--) if (!sameLine(s, k)) return false;
  const list = LISTS(s.hash[next] as number) & (DICTIONARY | FAMILY);
  const family = ((s.word[next] as number) & LAST) !== 0 || (list & FAMILY) !== 0;
  if ((s.cue[next] as number) !== 0 || ((s.word[b] as number) & FIRST) === 0) return false;
  if (!/^\n(?:> ?)*$/.test(s.text.slice(s.end[b], s.start[next]))) return false;
  if (!/^(?:[,.;)]|['’]s | \p{Ll})/u.test(s.text.slice(s.end[next], (s.end[next] as number) + 3))) return false;
  return list !== DICTIONARY && !isOrdinary(s, next) && !isGreeted(s, a) && (family || !isGerman(s));
}
const FEWEST_BEFORE = 4;
const isGreeted = (s: Scan, a: number): boolean => ((s.word[a - 1] as number) & (GREET | SIGNOFF)) !== 0;

const isReader = (text: string, from: number, to: number): boolean =>
  text.startsWith("/Chị", to) || text.startsWith("Anh/", from - 4);

/** "Bakker B.V", "Bianchi Costruzioni S", "Moreira e Filhos Ltda": the form was read as initials or as a name. */
const isFormInside = (s: Scan, a: number, b: number): boolean =>
  b > a &&
  (FORM(s, b) ||
    (isInitial(s, b) &&
      /^(?:[BN]\.V|S\.L|S\.A|S\.p\.A|S\.r\.l)/.test(
        s.text.slice(s.start[b - a >= 2 && isInitial(s, b - 1) ? b - 1 : b], (s.end[b] as number) + 4),
      )));
/** Titles of those that schools, streets and ships are called after. */
const HONOURED = spelled(
  "Don Dom Dona Doña Sor Fray Frei Padre General Marechal Mariscal Almirante Presidente Duque Conde Infante Capitán Coronel",
);
const FORM = wordSet("GmbH Ltd Ltda Lda SARL SRL Srl SpA Kft Zrt ApS Oy UAB SIA", "exact");

/** "z Twitteru", "z Googlem", "Facebookiem": makers and networks, before an ending of Slavic grammar. */
const BRAND_CASE =
  /^(?:twitter|facebook|googl|microsoft|instagram|youtube|whatsapp|samsung|sony|nokia|philips|amazon|netflix|paypal|windows|outlook|gmail|skype|telegram|viber|android|iphon|ebay|huawei|xiaomi|lenovo|linkedin|tiktok|spotify|uber|bluetooth|router|internet|твиттер|фейсбук|гугл|майкрософт|инстаграм|самсунг|амазон|скайп|телеграм|вайбер|андроид|айфон)(?:u|a|em|om|ie|owi|ovi|iem|e|i|y|ów|ů|ech|i?n|i?lla|i?lta|i?lle|i?ssa|i?sta|а|у|ом|е|ів|ов)$/iu;

const BRANDS = stemTable([
  [
    1,
    "twitter* facebook* googl* microsoft* instagram* youtube* whatsapp* samsung* sony* nokia* philips* amazon* netflix* paypal* windows* outlook* gmail* skype* telegram* viber* android* iphon* ebay* huawei* xiaomi* lenovo* linkedin* tiktok* spotify* uber* bluetooth* router* internet* твиттер* фейсбук* гугл* майкрософт* инстаграм* самсунг* амазон* скайп* телеграм* вайбер* андроид* айфон*",
  ],
]);
const isBrandCase = (text: string, from: number, to: number): boolean =>
  BRANDS(text, from, to) !== 0 && BRAND_CASE.test(text.slice(from, to));

/** "Storms Dennis and Eunice", "die Modelle Ludwig, Emil": joined to what was called like a person, with no verb of people behind. */
function isAnother(s: Scan, a: number, b: number): boolean {
  const apart = a - things.end;
  if (!things.joins || apart < 1 || apart > 2 || !sameLine(s, a)) return false;
  const from = s.end[things.end] as number;
  if (b + 1 < s.count && ((s.word[b + 1] as number) & (PERSON_VERB | HUMAN_VERB)) !== 0) return false;
  if (apart === 1) return s.text.slice(from, s.start[a]) === ", ";
  return JOINT(s, a - 1) && (s.start[a] as number) - from <= 6;
}

/** "gun-britt": the given name before the hyphen, all in small letters. */
const isTiedSmall = (s: Scan, a: number): boolean =>
  a > 0 &&
  !isUpper(s, a) &&
  unitAt(s.text, s.end[a - 1] as number) === 45 &&
  s.start[a] === (s.end[a - 1] as number) + 1 &&
  ((s.word[a - 1] as number) & (FIRST | MONTH)) !== 0 &&
  !isUpper(s, a - 1);
const isBreton = (text: string, to: number): boolean =>
  unitAt(text, to + 1) === 104 && BRETON.test(text.slice(to, to + 3));
const BRETON = /^['’]h(?!\p{L})/u;
const TURNED = /^, ?\p{Lu}\.(?:[ -]?\p{Lu}\.){0,2}(?!\p{L})/u;

/** "Patient BLOGGS, Frederica": the family name in capitals before, at a line's or a field's beginning; else `a`. */
function turnedBefore(s: Scan, a: number): number {
  const k = a - 1;
  if (k < 0 || !sameLine(s, a) || sizeOf(s, k) < 3) return a;
  if (
    s.text.slice(s.end[k], s.start[a]) !== ", " ||
    ((s.word[k] as number) & COMMON) !== 0 ||
    (s.cue[k] as number) !== 0
  )
    return a;
  if (((s.shape[k] as number) & ALL_UPPER) === 0)
    return surelyFirst(s, a) && (isFamily(s, k) || fillsField(s, k, a)) ? k : a;
  const opens =
    k === 0 ||
    !sameLine(s, k) ||
    ((s.cue[k - 1] as number) & (C_NAME | C_ID)) !== 0 ||
    /["(:|]\s?$/.test(s.text.slice(Math.max(0, (s.start[k] as number) - 2), s.start[k]));
  return opens && isWord(s, k) ? k : a;
}

/** "Karte 4471 Zimmerling, Doris | …": two words alone in their field, the first one a word of no list. */
function fillsField(s: Scan, k: number, a: number): boolean {
  if (!isUpper(s, k) || !isWord(s, k) || (s.word[k] as number) !== 0 || sizeOf(s, k) < 4) return false;
  const at = s.start[k] as number;
  if (!OPENS_FIELD.test(s.text.slice(Math.max(0, at - 3), at))) return false;
  if (!CLOSES_FIELD.test(s.text.slice(s.end[a], (s.end[a] as number) + 5))) return false;
  return (LISTS(s.hash[k] as number) & DICTIONARY) === 0 && !isOrdinary(s, k);
}
const OPENS_FIELD = /(?:^|[\n\t"“|;*+>\])\d]) ?$/u;
const CLOSES_FIELD = /^(?:["”|;\n\t]| ?[|()\d–-]| ?$| \p{Lu}{3})/u;

/** "manager Ashdown, Beatriz approved": a family name and no other word, its given name behind the comma; "in Lincoln, Maria" is a town. */
function isFamily(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  if (!isUpper(s, k) || !isWord(s, k) || (w & (FIRST | PLACE | ORG | TITLE | GREET | SIGNOFF)) !== 0) return false;
  const told =
    k > 0 &&
    near(s, k) &&
    (((s.cue[k - 1] as number) & C_NAME) !== 0 ||
      ((s.word[k - 1] as number) & (TITLE | PERSON_BEFORE | PARTICLE | SIGNOFF)) !== 0);
  if ((w & LAST) === 0 && (LISTS(s.hash[k] as number) & FAMILY) === 0 && surnameLike(s, k) === 0 && !told) return false;
  return !isOrdinary(s, k) && !(k > 0 && near(s, k) && IN_TOWN(s, k - 1));
}
const IN_TOWN = wordSet("in at from near to of outside around through via bei aus nach à en på från");
