/** Names known by what they are, with nothing that announces them. */

import { isWordName } from "../../known/word-names.ts";
import { DICTIONARY, GIVEN } from "../../names/features.ts";
import { LISTS, mannerHere } from "../../names/model.ts";
import { isGerman, isOrdinary } from "../../names/ordinary-words.ts";
import { HYPHEN, unitAt } from "../../scan/classes.ts";
import {
  AMBIGUOUS,
  C_NAME,
  COMMON,
  FIRST,
  GREET,
  LAST,
  MONTH,
  ORG,
  PARTICLE,
  PERSON_BEFORE,
  PERSON_VERB,
  PLACE,
  STREET_AFTER,
  STREET_BEFORE,
  TITLE,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, IS_DENSE, type Scan } from "../../scan/scan.ts";
import { wordFlags, wordSet } from "../../scan/word-sets.ts";
import { type Context, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { classes, IS_KIN, IS_ROLE } from "../word-classes.ts";
import { surnameBefore } from "./builds.ts";
import { take } from "./joined.ts";
import { lowerCase } from "./lower.ts";
import { likely } from "./model.ts";
import { isDate } from "./name-dates.ts";
import {
  allUpper,
  besideEnglish,
  closesLine,
  diacritic,
  gapIsSpace,
  glued,
  isHandedTo,
  isTownThere,
  near,
  SENT_WORDS,
  sentenceStart,
  strange,
  TOWN_NAMES,
} from "./name-places.ts";
import {
  apart,
  evidence,
  isCased,
  isInitial,
  isUpper,
  isWord,
  nameable,
  nameEnd,
  sameLine,
  surelyFirst,
  surelyLast,
} from "./name-tokens.ts";
import {
  inRow,
  KIN,
  KIN_WORDS,
  ROW_WORDS,
  VIETNAMESE,
  VIETNAMESE_FAMILIES,
  VIETNAMESE_LETTER,
  VIETNAMESE_TOWN,
  vietnamese,
} from "./names-vietnamese.ts";
import { tiedToPaper } from "./papers.ts";
import { dealsWithThings, isSomebody, opensAsPerson, rowOfPeople } from "./predicate.ts";
import { isCopied, single } from "./single.ts";
import { stemBits } from "./stems.ts";
import { surnameLike } from "./surnames.ts";
import { SAINT, SAINT_WORDS } from "./things/beside.ts";
import { isSided } from "./things/called.ts";
import { isDesk } from "./things/desks.ts";
import { things } from "./things/seen.ts";
import { isFirmPair, isKindOfThing, isTitled, TITLED_WORDS } from "./things/things.ts";
import { uncased } from "./uncased.ts";

/** "cc Trust & Safety": what two departments do, both words and in no list of names; but "cc Yusra & Piotr". */
function isTiedDesk(s: Scan, i: number): boolean {
  const word = (k: number): boolean =>
    ((s.word[k] as number) & (FIRST | LAST)) === 0 &&
    (LISTS(s.hash[k] as number) & (DICTIONARY | GIVEN)) === DICTIONARY;
  return i + 1 < s.count && s.text.startsWith(" & ", s.end[i]) && word(i) && word(i + 1);
}

/** A blank, full stop or hyphen right behind. */
function joins(s: Scan, i: number): boolean {
  const c = unitAt(s.text, s.end[i] as number);
  return c === 32 || c === 45 || c === 46;
}

/** Words that make a shop or a firm of the name behind them: "Bakkerij De Vries", "Fratelli Rossi", "société Martin". */
const FIRM_WORDS =
  "société firma company empresa ditta azienda compañía unternehmen firmy společnost spoločnosť tvrtka preduzeće företaget firmaet selskabet selskapet yritys компания компанія фирма εταιρεία şirketi perusahaan bakkerij fratelli hijos cabinet garage hotel restaurant café bar farmacia pharmacie apotheke bäckerei metzgerei kanzlei praxis autohaus panadería ferretería taller boulangerie boucherie galerie officina trattoria pizzeria ceramiche padaria loja sklep piekarnia sucursal sucursales filial filiale ресторан магазин кафе студия";
/** With a capital they are a firm's brothers: "Hermanos López"; in small letters somebody's. */
const BROTHER_WORDS =
  "Hermanos Hnos Irmãos Braci Bracia Bröderna Brødrene Gebrüder Gebroeders Gebr Frères Братья Брати Transportes Transports Trasporti Autotrasporti Spedition Transport";
const HONOUR_WORDS = "Hanım Bey Usta Hoca";
const OPENING_WORDS = "Can May Im Am Nur Alle";
/** What the word and its neighbours may be, in any case: asked once for all the rules that have lists. */
const flagsOf = wordFlags([
  FIRM_WORDS,
  BROTHER_WORDS,
  SAINT_WORDS,
  HONOUR_WORDS,
  VIETNAMESE_FAMILIES,
  ROW_WORDS,
  TOWN_NAMES,
  OPENING_WORDS,
]);
const [FIRM, BROTHERS, SAINTS, HONOURS, FAMILIES, ROWS, TOWNS, OPENING] = [1, 2, 4, 8, 16, 32, 64, 128] as const;
/** What the word before it may be. */
const beforeOf = wordFlags([KIN_WORDS, SENT_WORDS, TITLED_WORDS]);
const [KINS, SENT, TITLED] = [1, 2, 4] as const;
const NAMES = FIRST | LAST;
/** What begins no name by itself, unless a list has it as one. */
const NO_NAME = COMMON | STREET_BEFORE | STREET_AFTER;

/** Is the word a firm's, or named by one before it? */
export const ofCompany = (s: Scan, i: number): boolean => isFirms(s, i, flagsOf(s, i));

function isFirms(s: Scan, i: number, own: number): boolean {
  // "Hijos de Ybarra", "Sucursales de Vicente López".
  if (((own & FIRM) !== 0 && sizeOf(s, i) >= 5) || ((own & BROTHERS) !== 0 && isUpper(s, i))) return true;
  if (i === 0) return false;
  const k = sizeOf(s, i - 1) <= 2 ? i - 2 : i - 1;
  const before = flagsOf(s, k) & (FIRM | BROTHERS);
  // "firma: Leocadio Barrientos": who signed.
  if (before === 0 || !near(s, i) || (k < i - 1 && !near(s, i - 1)) || unitAt(s.text, s.end[i - 1] as number) === 58)
    return false;
  return (before & FIRM) !== 0 || (k === i - 1 && isUpper(s, k));
}

/** Tokens `a..b` are no person, and no start for a list of people. */
function passed(s: Scan, a: number, b: number): number {
  things.end = b;
  for (let k = a; k <= b; k++) if (isUpper(s, k) && sizeOf(s, k) >= 3) things.names.add(s.hash[k] as number);
  things.joins = isKindOfThing(s, a, b);
  return b;
}

/**
 * Of an ordinary word with a capital that no list of names holds: may a rule of `bySelf` take a name that begins with it, or pass by what is
 * none? Asked first: half of all words with a capital are such, and hardly any begins something.
 */
export function mayBegin(s: Scan, i: number): boolean {
  const own = flagsOf(s, i);
  return (
    (own | beforeOf(s, i - 1)) !== 0 ||
    ((s.word[i] as number) & MONTH) !== 0 ||
    unitAt(s.text, s.end[i] as number) === 45 ||
    isFirmPair(s, i) ||
    isFirms(s, i, own) ||
    isWordName(s, i) ||
    (sizeOf(s, i + 1) === 4 && s.text.startsWith(" upon ", s.end[i]))
  );
}

/** "I am Tom Collins", "Agent John Lewis": whoever has a firm's name says so, or has a part; "I am Hello Kitty" is a mug's. */
const isIntroduced = (s: Scan, i: number): boolean =>
  ((s.word[i] as number) & FIRST) !== 0 &&
  isUpper(s, i) &&
  isUpper(s, i + 1) &&
  i > 0 &&
  sameLine(s, i) &&
  (((classes[s.mark[i - 1] as number] as number) & (IS_ROLE | IS_KIN)) !== 0 ||
    I_AM.test(s.text.slice(Math.max(0, (s.start[i] as number) - 16), s.start[i])));
const I_AM = edged(
  /(?<!\p{L})(?:I am|I['’]m|[Tt]his is|[Ii]ch bin|[Hh]ier ist|[Jj]e suis|[Ss]oy|[Ss]ono|[Ss]ou|[Ii]k ben|[Jj]ag är|[Jj]eg er|[Oo]len|[Jj]estem|[Jj]sem|[Ss]om|[Vv]agyok|[Ss]unt|[Jj]a sam) $/u,
);

const HONOUR = wordSet(HONOUR_WORDS, "exact");
const NO_HONOURED = COMMON | ORG | TITLE;

/** A name known as one. */
export function bySelf(ctx: Context, i: number): number {
  const s = ctx.scan;
  const w = s.word[i] as number;
  if ((s.shape[i] as number) & IS_DENSE) return -1;
  if (isDate(s, i)) return -1;
  if (!isCased(s, i)) return uncased(ctx, i);
  if (!isUpper(s, i)) return lowerCase(ctx, i);
  // "Mark can't log in", "May called again": whatever else the word means.
  if (sizeOf(s, i) >= 2 && (opensAsPerson(s, i) || isSomebody(s, i))) return take(ctx, i, i, 0.7, "person-acts");
  if ((isUpper(s, i + 2) || (isUpper(s, i + 1) && unitAt(s.text, s.end[i] as number) === 44)) && sentenceStart(s, i)) {
    // "Olive, Ruby and Hazel all called".
    const end = rowOfPeople(s, i);
    if (end >= 0) {
      for (let k = i; k <= end; k++) if (isUpper(s, k)) take(ctx, k, k, 0.68, "person-acts");
      return end;
    }
  }
  const papers = (s.signs & HYPHEN) !== 0 && unitAt(s.text, s.end[i] as number) === 45 ? tiedToPaper(ctx, i) : -1;
  if (papers >= 0) return papers;
  const own = flagsOf(s, i);
  const before = beforeOf(s, i - 1);
  // "Nezaket Hanım", "Satılmış Usta": whatever else the word means.
  if (
    (w & NO_HONOURED) === 0 &&
    (flagsOf(s, i + 1) & HONOURS) !== 0 &&
    HONOUR(s, i + 1) &&
    sizeOf(s, i) >= 3 &&
    gapIsSpace(s, i + 1) &&
    near(s, i + 1)
  )
    return take(ctx, i, i + 1, 0.8, "person-honoured");
  // "San Sebastián", "Saint-Étienne", "Santa Cruz": a place, unless a given name stands before it.
  if ((own & SAINTS) !== 0 && i + 1 < s.count && isUpper(s, i + 1) && SAINT(s, i) && joins(s, i))
    return passed(s, i, nameEnd(s, i + 1, false));
  if (isFirms(s, i, own)) return passed(s, i, nameEnd(s, i, false));
  if (isFirmPair(s, i)) {
    if (isIntroduced(s, i)) return take(ctx, i, i + 1, 0.85, "person-introduced");
    // "Astrid-Lindgren-Haus".
    let last = i + 1;
    while (unitAt(s.text, s.end[last] as number) === 45 && s.start[last + 1] === (s.end[last] as number) + 1) last++;
    // "Bill to: …": its second word is a key.
    const key = ((s.cue[last] as number) & C_NAME) !== 0 && unitAt(s.text, s.end[last] as number) === 58;
    return passed(s, i, key ? i : last);
  }
  if (((own & TOWNS) | (before & SENT)) !== 0 && isTownThere(s, i)) return passed(s, i, i);
  // "envié a Mercedes el paquete".
  if ((before & SENT) !== 0 && (w & (FIRST | COMMON)) === FIRST && isHandedTo(s, i))
    return take(ctx, i, nameEnd(s, i, false), 0.64, "person-handed");
  // "Burton upon Trent".
  if (i + 2 < s.count && isUpper(s, i + 2) && sizeOf(s, i + 1) === 4 && s.text.startsWith(" upon ", s.end[i]))
    return passed(s, i, i + 2);
  if ((before & TITLED) !== 0 && isTitled(s, i) && !dealsWithThings(s, i)) return passed(s, i, nameEnd(s, i, false));
  if ((own & ROWS) !== 0 && inRow(s, i)) return take(ctx, i, i, 0.72, "person-title");
  // "cô Hạnh", "bác Lâm": called as one calls one's own.
  if (
    (before & KINS) !== 0 &&
    sizeOf(s, i) <= 7 &&
    near(s, i) &&
    KIN(s, i - 1) &&
    // "em Goiânia": in, in Portuguese.
    !(
      sizeOf(s, i - 1) === 2 &&
      !MARKED.test(s.text.slice(Math.max(0, (s.start[i] as number) - 60), (s.end[i] as number) + 60))
    ) &&
    VIETNAMESE_LETTER.test(s.text.slice(s.start[i - 1], s.end[vietnamese(s, i)]))
  )
    return take(ctx, i, vietnamese(s, i), 0.72, "person-title");
  if ((own & FAMILIES) !== 0 && sizeOf(s, i) <= 6 && VIETNAMESE(s, i)) {
    const last = vietnamese(s, i);
    // "kho Hà Nội": a town.
    if (
      !(i > 0 && near(s, i) && isUpper(s, i - 1)) &&
      VIETNAMESE_TOWN.test(s.text.slice(s.start[i], (s.start[i] as number) + 16))
    )
      return passed(s, i, last);
    if (last > i) return take(ctx, i, last, 0.78, "person-full");
  }
  // "O'Shaughnessy", "D'Angelo".
  if (
    sizeOf(s, i) === 1 &&
    i + 1 < s.count &&
    (unitAt(s.text, s.end[i] as number) === 39 || unitAt(s.text, s.end[i] as number) === 0x2019) &&
    /^[OD]['’]\p{Lu}\p{Ll}{2}/u.test(s.text.slice(s.start[i], (s.start[i] as number) + 5))
  )
    return take(ctx, i, nameEnd(s, i + 1, false), 0.72, "person-family");
  if (!nameable(s, i) || ((w & NO_NAME) !== 0 && (w & NAMES) === 0)) return isInitial(s, i) ? initials(ctx, i) : -1;
  if (glued(s, i)) return -1;
  if ((w & GREET) !== 0 && sentenceStart(s, i)) return -1;
  if ((own & OPENING) !== 0 && opensOnly(s, i)) return -1;
  const last = nameEnd(s, i, false);
  const weight = evidence(s, i, last);
  const next = last + 1 < s.count && sameLine(s, last + 1) ? (s.word[last + 1] as number) : 0;
  // Not "Sophie Brandt (Mail: …)", "Sophie Brandt - Phone: …".
  if ((next & ORG) !== 0 && isUpper(s, last + 1) && apart(s, last)) return passed(s, i, last);
  // "cc Yusra & Piotr", but "Smith & Co".
  const copied =
    isCopied(s, i) && strange(s, i, last) && sizeOf(s, i) >= 3 && !allUpper(s, i, last) && !isDesk(s, i, last);
  if (copied && !isTiedDesk(s, last)) return take(ctx, i, last, 0.7, "person-copied");
  if (weight < 2 && unitAt(s.text, (s.end[last] as number) + 1) === 38 && s.text.startsWith(" & ", s.end[last]))
    return passed(s, i, last);
  if ((next & STREET_AFTER) !== 0 && isUpper(s, last + 1) && (next & (FIRST | LAST | COMMON)) === 0) return -1;
  // "Finnes Ingrid-genseren", "Bosch Kompressor Art.-Nr.".
  if (isHeadOfCompound(s, last)) {
    const tied = last > i ? tiedToPaper(ctx, last) : -1;
    return tied >= 0 ? tied : passed(s, i, last);
  }
  // "in Odalys's name": whose name it is.
  const quote = unitAt(s.text, s.end[last] as number);
  if (
    (quote === 39 || quote === 0x2019) &&
    (w & ~(FIRST | LAST | AMBIGUOUS)) === 0 &&
    (s.cue[i] as number) === 0 &&
    OWN_NAME.test(s.text.slice(s.end[last], (s.end[last] as number) + 10)) &&
    !(last === i && ((LISTS(s.hash[i] as number) & DICTIONARY) !== 0 || isOrdinary(s, i)))
  )
    return take(ctx, i, last, 0.72, "person-owner");
  // "Nick's card was charged twice": what people have, and a name it may be.
  if (
    (quote === 39 || quote === 0x2019) &&
    (w & (ORG | PLACE | MONTH)) === 0 &&
    ((w & FIRST) !== 0 || !isOrdinary(s, i)) &&
    ((w & FIRST) !== 0 ||
      ((LISTS(s.hash[i] as number) & (GIVEN | DICTIONARY)) === GIVEN && (s.cue[i] as number) === 0)) &&
    OWNED.test(s.text.slice(s.end[last], (s.end[last] as number) + 20))
  )
    return take(ctx, i, last, 0.72, "person-owner");
  if (last > i) {
    const tied = unitAt(s.text, (s.start[last] as number) - 1) === 45 ? tiedToPaper(ctx, last - 1, i) : -1;
    if (tied >= 0) return tied;
    const pairs = pair(s, i, last, weight);
    if (pairs < 0) return isInitial(s, i) ? initials(ctx, i) : -1;
    const end = pairs > i ? Math.max(last, nameEnd(s, pairs, false)) : last;
    const taken = take(ctx, pairs, end, weight === 2 ? 0.85 : 0.7, "person-full");
    // "PLS CALL CRAIG RE YOUR BOILER": where all is shouted the next word is as likely any other.
    return taken < 0 && pairs === i && surelyFirst(s, i) && allUpper(s, i, end) && !isBehindArticle(s, i)
      ? single(ctx, i, 1)
      : taken;
  }
  return single(ctx, i, weight);
}

/** "DE JOHAN DE WITT": what is called so. */
const isBehindArticle = (s: Scan, i: number): boolean =>
  /(?<!\p{L})(?:the|de|der|die|das|dem|den|le|la|les|el|los|il|lo|os|het|det) $/iu.test(
    s.text.slice(Math.max(0, (s.start[i] as number) - 5), s.start[i]),
  );

const OWNED =
  /^['’]s? (?:(?:new|old|first|last|second) )?(?:accounts?|cards?|orders?|refunds?|parcels?|packages?|delivery|invoices?|bills?|subscription|booking|tickets?|log-?in|password|e-?mails?|phone|mobile|number|address|laptop|husband|wife|partner|sons?|daughters?|mum|mom|mother|father|dad|brother|sister|manager|boss|assistant|colleague|carer|neighbou?r|kids|request|complaint|claim|case|contract|policy|signature|birthday|voicemail|badge)(?!\p{L})/u;
const OWN_NAME = /^['’]s? (?:sur)?name(?!\p{L})/u;

/** "Can Grace period be set": the verb opens an English question, and is no Turkish Can; "Im Winter war": German, and no Korean Im. */
function opensOnly(s: Scan, i: number): boolean {
  if (!sentenceStart(s, i)) return false;
  return CAN(s, i) ? mannerHere(s).language === 1 : IM(s, i) && (sizeOf(s, i) === 4 || isGerman(s));
}
const IM = wordSet("Im Am Nur Alle", "exact");
const CAN = wordSet("Can May", "exact");
const JOINS = wordSet(
  "and or to for of in on und oder für et pour y e i en och og ja la de para per til till do na la",
);

/** "(for Tevita Fifita)": on whose behalf. */
const BRACKET_FOR = /\((?:for|by|für|von|pour|por|per|voor|för|dla) $/i;

/** First token of the name within a run of capitalised words, or -1 when the run is no name. */
function pair(s: Scan, a: number, b: number, weight: number): number {
  if (weight === 2) {
    // "FYI Quentin", "ATTN Maria": capitals that are no name before one.
    if (
      b > a &&
      ((s.shape[a] as number) & ALL_UPPER) !== 0 &&
      sizeOf(s, a) >= 2 &&
      sizeOf(s, a) <= 4 &&
      ((s.word[a] as number) & NAMES) === 0 &&
      ((s.shape[b] as number) & ALL_UPPER) === 0 &&
      evidence(s, a + 1, b) > 0
    )
      return a + 1;
    // "Aprobat de Ilinca Ursache": what was done by whom.
    if (
      b > a + 1 &&
      sentenceStart(s, a) &&
      !isUpper(s, a + 1) &&
      ((s.word[a + 1] as number) & PARTICLE) !== 0 &&
      surelyFirst(s, a + 2) &&
      isOrdinary(s, a)
    )
      return a + 2;
    // An unknown word that opens the sentence is likelier an ordinary one.
    const w = s.word[a] as number;
    if (
      sentenceStart(s, a) &&
      (w & NAMES) === 0 &&
      b > a + 1 &&
      (surelyFirst(s, a + 1) || surelyLast(s, a + 1) || (stemBits(s, a + 1) & FIRST) !== 0)
    )
      return a + 1;
    if ((w & (MONTH | PLACE)) !== 0 && (w & NAMES) === 0) return b > a && evidence(s, a + 1, b) === 2 ? a + 1 : -1;
    return a;
  }
  const w = s.word[a] as number;
  if ((w & PLACE) !== 0 && (w & FIRST) === 0) return -1;
  // "with Jan Jílek": the second word is a stranger who looks like somebody.
  if ((w & COMMON) !== 0) return (w & FIRST) !== 0 && !sentenceStart(s, a) && strange(s, b, b) && likely(s, b) ? a : -1;
  // "Elita B Desaulniers": a letter between two strangers is a middle initial.
  if (
    b - a === 2 &&
    isInitial(s, a + 1) &&
    !isInitial(s, b) &&
    sizeOf(s, a) >= 3 &&
    sizeOf(s, b) >= 3 &&
    strange(s, a, b) &&
    isUpper(s, b) &&
    !allUpper(s, a, b)
  )
    return a;
  if (contactBlock(s, a, b)) return a;
  if (allUpper(s, a, b)) return weight > 0 && (w & FIRST) !== 0 ? a : -1;
  if ((w & FIRST) !== 0 && ((s.word[a + 1] as number) & (PLACE | MONTH | COMMON)) === 0) return a;
  if (weight === 1 && !sentenceStart(s, a) && surnameLike(s, b) >= 1 && (w & ~(FIRST | LAST | AMBIGUOUS)) === 0)
    return a;
  // Alone on its line, in a signature or an address block.
  if (weight >= 1 && b - a <= 2 && !sameLine(s, a) && closesLine(s, b) && (b + 1 < s.count || a > 0)) return a;
  const before = a > 0 && sameLine(s, a) ? (s.word[a - 1] as number) : 0;
  const after = b + 1 < s.count && sameLine(s, b + 1) ? (s.word[b + 1] as number) : 0;
  // "and Focus Mode", "to Night View": these join things as often as people.
  const things =
    a > 0 &&
    JOINS(s, a - 1) &&
    weight === 0 &&
    !BRACKET_FOR.test(s.text.slice(Math.max(0, (s.start[a] as number) - 6), s.start[a]));
  if ((before & PERSON_BEFORE) !== 0 && !things && b - a <= 2 && strange(s, a, b)) return a;
  // Not "Ordered Olive, received Sage".
  if ((after & PERSON_VERB) !== 0 && !isUpper(s, b + 1) && unitAt(s.text, s.end[b] as number) !== 44) return a;
  if (b === a + 1 && signsOff(s, a, b)) return a;
  return strange(s, a, b) && diacritic(s, a, b) && besideEnglish(s, a, b) ? a : -1;
}

/** "… importe 32,50 €. Ibai Gaztelu": two strangers alone behind the text's last full stop. */
function signsOff(s: Scan, a: number, b: number): boolean {
  return (
    b === s.count - 1 &&
    a >= SHORTEST &&
    sameLine(s, a) &&
    /[.!?)] $/.test(s.text.slice((s.start[a] as number) - 2, s.start[a])) &&
    /^[.!]?\s*$/.test(s.text.slice(s.end[b])) &&
    strange(s, a, b) &&
    [a, b].every((k) => sizeOf(s, k) >= 3 && (LISTS(s.hash[k] as number) & DICTIONARY) === 0 && !isOrdinary(s, k))
  );
}
/** Words of a message before its signature. */
const SHORTEST = 4;

/** Joined to a word in small letters that is no name, or short for one. */
function isHeadOfCompound(s: Scan, k: number): boolean {
  const end = s.end[k] as number;
  const c = unitAt(s.text, end);
  if (c === 46) return s.text.startsWith(".-", end);
  return (
    c === 45 &&
    k + 1 < s.count &&
    s.start[k + 1] === end + 1 &&
    !isUpper(s, k + 1) &&
    isWord(s, k + 1) &&
    sizeOf(s, k + 1) >= 4 &&
    ((s.word[k + 1] as number) & NAMES) === 0
  );
}

/** Two words alone on their line, with numbers or an address within the next lines: who signs, or whom to deliver to. */
function contactBlock(s: Scan, a: number, b: number): boolean {
  if (b - a > 2 || (a > 0 && sameLine(s, a)) || !closesLine(s, b) || !strange(s, a, b) || allUpper(s, a, b))
    return false;
  if (
    sizeOf(s, a) < 3 ||
    sizeOf(s, b) < 3 ||
    /[>?]$/.test(s.text.slice(Math.max(0, (s.start[a] as number) - 1), s.start[a]))
  )
    return false;
  // Under a name stands the company.
  if (/(^|\n)[^\n.,:;!?]{2,40}\r?\n$/u.test(s.text.slice(Math.max(0, (s.start[a] as number) - 44), s.start[a])))
    return false;
  const next = /^[^\n]*\n([^\n]*)\n?([^\n]*)\n?([^\n]*)/.exec(s.text.slice(s.end[b], (s.end[b] as number) + 200));
  if (next === null) return false;
  return [next[1], next[2], next[3]].some(
    (line) =>
      line !== undefined &&
      line.length < 70 &&
      /^\W{0,3}\d{1,5} \p{L}|@|^\W*(tel|phone|mobile|mob|m|t|fax|office|desk)\b[.:]? *[+(]?\d/iu.test(line),
  );
}

/** At a letter alone: "J. Oduya", "M. K. Petrov". */
function initials(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (unitAt(s.text, s.end[i] as number) !== 46) return -1;
  // "K-O-V-A-L. Rep: …": the last letter of a word that was spelled.
  // So is "Ref 88-2201-C. Pls check": a code's.
  if (
    unitAt(s.text, (s.start[i] as number) - 1) === 45 &&
    i > 0 &&
    (sizeOf(s, i - 1) === 1 || ((s.shape[i - 1] as number) & HAS_DIGIT) !== 0)
  )
    return -1;
  if (surnameBefore(s.text, s.start[i] as number) >= 0) return -1;
  const last = nameEnd(s, i, false);
  if (last === i || isInitial(s, last) || isSided(s, last)) return -1;
  // "par M. Tchouaméni".
  const due =
    i > 0 &&
    sameLine(s, i) &&
    ((s.word[i - 1] as number) & PERSON_BEFORE) !== 0 &&
    strange(s, last, last) &&
    gapIsSpace(s, i);
  return due || evidence(s, i, last) > 0 || likely(s, last) ? take(ctx, i, last, 0.75, "person-initials") : -1;
}

/** Letters that of all languages in Latin ones only Vietnamese has. */
const MARKED = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/;
