/** One capitalised word that is a name by itself, by what stands around it or by its grammar. */
import { holds, setOf } from "../../names/bits.ts";
import { DICTIONARY, FAMILY, GIVEN } from "../../names/features.ts";
import { LISTS, mannerHere, nameScore } from "../../names/model.ts";
import {
  isEnglishWord,
  isGerman,
  isInflected,
  isOrdinary,
  isScandinavian,
  mayBeEnglish,
  mayBeFinnish,
  mayDecline,
  mayOwnByS,
  spelled,
} from "../../names/ordinary-words.ts";
import { CYRILLIC, unitAt } from "../../scan/classes.ts";
import {
  AFTER_TITLE,
  AMBIGUOUS,
  bitsAt,
  COMMON,
  ENGLISH,
  FIRST,
  GREET,
  HUMAN_VERB,
  hashWord,
  LAST,
  lookup,
  MONTH,
  ORG,
  PERSON_BEFORE,
  PERSON_VERB,
  PLACE,
  SIGNOFF,
  STREET_AFTER,
  STREET_BEFORE,
  TITLE,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { isCalled } from "../../words/short-forms.ts";
import { type Context, sizeOf, tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { classes, IS_KIN } from "../word-classes.ts";
import { isCounted } from "./counted.ts";
import { DOES } from "./does.ts";
import { take } from "./joined.ts";
import { diacritic, gapIsSpace, near, sentenceStart } from "./name-places.ts";
import { isUpper, isWord, sameLine, surelyFirst, surelyLast, TURKISH_CASE } from "./name-tokens.ts";
import { besidePaper } from "./papers.ts";
import { SURE, stemBits } from "./stems.ts";
import { surnameLike } from "./surnames.ts";
import { isPlaceBehind } from "./things/beside.ts";
import { isStill } from "./things/called.ts";
import { isDeed } from "./things/deeds.ts";
import { isDesk } from "./things/desks.ts";
import { isBehindStreet } from "./things/places.ts";
import { isFirmTail, isHeadOfWord, isThingName } from "./things/things.ts";

/** German articles and what melts with them: a noun follows, be it written like a name. */
const GERMAN_ARTICLE = wordSet(
  "der die das den dem des ein eine einen einem einer kein keine keinen zum zur im am vom beim ins ans mein meine meinen unser unsere ihr ihre",
);

const BEFORE_DE = wordSet("op met voor bij aan naar uit");

/** Not "NIR", a code; "the Lincoln server", a thing; "in Dallas", a place. */
function isNamed(s: Scan, i: number): boolean {
  const size = sizeOf(s, i);
  if (size < 3) return false;
  const shout = ((s.shape[i] as number) & ALL_UPPER) !== 0;
  const beside = (k: number): boolean => k >= 0 && k < s.count && ((s.shape[k] as number) & ALL_UPPER) !== 0;
  if (shout && size === 3 && !beside(i - 1) && !beside(i + 1)) return false;
  if (i === 0 || !sameLine(s, i) || !near(s, i) || sizeOf(s, i - 1) > 3) return true;
  const before = s.text.slice(s.start[i - 1], s.end[i - 1]).toLowerCase();
  if (before === "in") return ((s.word[i] as number) & PLACE) === 0;
  // "op de Sanne koffiemachine".
  if (before === "de" && BEFORE_DE(s, i - 2) && i + 1 < s.count && near(s, i + 1) && isWord(s, i + 1))
    return isUpper(s, i + 1);
  return before !== "the" || i + 1 >= s.count || !near(s, i + 1) || isUpper(s, i + 1) || !isWord(s, i + 1);
}

/** "Recibo de Março", "Mariä Himmelfahrt": without its mark a given name. */
const MARKED = spelled("março Março Mariä");

export function single(ctx: Context, i: number, weight: number): number {
  const s = ctx.scan;
  const w = s.word[i] as number;
  const lists = LISTS(s.hash[i] as number);
  // "our Harper & Lowe dishwasher": a firm's second name.
  if (isFirmTail(s, i)) return -1;
  if ((w & FIRST) !== 0 && MARKED(s, i)) return -1;
  // "Ihr Malte vom Kundenservice".
  if (i > 0 && (w & FIRST) !== 0 && YOURS(s, i - 1) && sentenceStart(s, i - 1) && gapIsSpace(s, i))
    if (CLOSES_LETTER.test(s.text.slice(s.end[i], (s.end[i] as number) + 6)))
      return take(ctx, i, i, 0.76, "person-signed");
  const opening = sentenceStart(s, i);
  if (surelyFirst(s, i)) {
    const given = isNamed(s, i) && !isCounted(s, i) && !isHeadOfWord(s, i) ? take(ctx, i, i, 0.75, "person-given") : -1;
    if (given >= 0) return given;
    // "please give Emma app access", "the Adeyemi ticket".
    if (isGiven(s, i)) return take(ctx, i, i, 0.7, "person-spoken");
    return (w & LAST) !== 0 ? besidePaper(ctx, i) : -1;
  }
  const before = i > 0 && sameLine(s, i) ? (s.word[i - 1] as number) : 0;
  const after = i + 1 < s.count && sameLine(s, i + 1) ? (s.word[i + 1] as number) : 0;
  // "Piri néni kérte": called as one calls one's elders.
  if (
    (after & AFTER_TITLE) !== 0 &&
    KIN_AFTER(s, i + 1) &&
    // Czech "není": is not.
    s.text.charCodeAt((s.end[i + 1] as number) - 1) !== 0xed &&
    // "lamba hâlâ yanıyor": still.
    !isStill(s, i + 1) &&
    (w & ~(FIRST | LAST | AMBIGUOUS)) === 0 &&
    sizeOf(s, i) >= 3 &&
    gapIsSpace(s, i + 1)
  )
    return take(ctx, i, i, 0.78, "person-honoured");
  // "speak to Hope, Grace or Destiny": whatever else the word means.
  if (
    ((w & (FIRST | LAST)) !== 0 || (lists & GIVEN) !== 0) &&
    (isSpokenTo(s.text, s.start[i] as number) || isGiven(s, i))
  )
    return take(ctx, i, i, 0.7, "person-spoken");
  const verb =
    i + 1 < s.count &&
    !isUpper(s, i + 1) &&
    ((after & PERSON_VERB) !== 0 || DOES(s, i + 1) || (SA(s, i + 1) && isScandinavian(s)));
  if (((s.shape[i] as number) & ALL_UPPER) !== 0 && sizeOf(s, i) < 5) return -1;
  // "Sofia from Lumen Support": a town's name as well.
  if ((w & PLACE) !== 0)
    return (w & FIRST) !== 0 && opening && closingLine(s, i) ? take(ctx, i, i, 0.75, "person-signed") : -1;
  if (i > 0 && sameLine(s, i) && GERMAN_ARTICLE(s, i - 1)) {
    // "die Resi aus der Buchhaltung".
    const called =
      OF_PEOPLE(s, i - 1) && isCalled(s.hash[i] as number) && (w & COMMON) === 0 && (lists & DICTIONARY) === 0;
    return called && !isOrdinary(s, i) && FROM_OFFICE.test(s.text.slice(s.end[i], (s.end[i] as number) + 10))
      ? take(ctx, i, i, 0.62, "person-inside")
      : -1;
  }
  const paper = (w & LAST) !== 0 || w === 0 ? besidePaper(ctx, i) : -1;
  if (paper >= 0) return paper;
  if (surelyLast(s, i) && sizeOf(s, i) >= 4)
    return !opening || verb ? take(ctx, accented(s, i - 1) ? i - 1 : i, i, 0.65, "person-family") : -1;
  const named = (w & (FIRST | LAST)) !== 0 && (w & MONTH) === 0;
  // "the box says Basic": a word is what it says.
  const word = (w & FIRST) === 0 && (lists & DICTIONARY) !== 0;
  const from = s.start[i] as number;
  // It says "Jack not detected": what is said in quotes, and not who.
  const said = from - (s.end[i - 1] ?? 0) === 1;
  if (named && !word && said && (before & HUMAN_VERB) !== 0 && gapIsSpace(s, i))
    return take(ctx, i, i, 0.7, "person-verb");
  const to = s.end[i] as number;
  const mark = unitAt(s.text, to);
  // "Don't go to town, Roy!"
  if ((w & FIRST) !== 0 && (mark === 33 || mark === 63) && s.text.slice(from - 2, from) === ", ")
    return take(ctx, i, i, 0.65, "person-called");
  // Who speaks, in a transcript: `Sara: "I am here"`.
  if (
    (i === 0 || !sameLine(s, i)) &&
    mark === 58 &&
    // `CloudTrail: "event"`: a program's name.
    !/\p{Ll}{4}\p{Lu}/u.test(s.text.slice(from, to)) &&
    /^: ?["“„«]/.test(s.text.slice(to, to + 3)) &&
    // "Exempel: „…”" says what comes.
    (named || (w === 0 && (s.cue[i] as number) === 0 && !isOrdinary(s, i)))
  )
    return take(ctx, i, i, 0.65, "person-speaks");
  // "Thanks / Sandy x".
  if (i > 0 && !sameLine(s, i) && named && mark === 32 && /^ [xX]{1,4}\s*$/.test(s.text.slice(to, to + 8)))
    return take(ctx, i, i, 0.75, "person-signed");
  // "Babajide here, …".
  if (
    opening &&
    (w === 0 || named) &&
    // "Nurse here, …".
    (named || (lists & DICTIONARY) === 0) &&
    (s.cue[i] as number) === 0 &&
    sizeOf(s, i) >= 3 &&
    mark === 32 &&
    "haiqtтзεb".includes(s.text.charAt(to + 1)) &&
    /^ (here|again here|hier|ici|aquí|aqui|aici|qui|här|her|täällä|tady|tu|тук|здесь|тут|εδώ|burada)(?: again| by the way| btw)?(?:[,.!:]|$)/.test(
      s.text.slice(to, to + 24),
    )
  )
    return take(ctx, i, i, 0.8, "person-introduced");
  // "Deniz'e gönderin": Turkish sets its endings apart from names alone.
  if ((w & FIRST) !== 0 && (mark === 39 || mark === 0x2019) && TURKISH_CASE.test(s.text.slice(to + 1, to + 7)))
    return take(ctx, i, i, 0.7, "person-case");
  // "thank you Jay."
  if (
    (w & FIRST) !== 0 &&
    (mark === 46 || mark === 44 || mark === 33) &&
    THANKED.test(s.text.slice(Math.max(0, from - 14), from))
  )
    return take(ctx, i, i, 0.7, "person-called");
  // "Danke, Wolf!"
  if (
    mark === 33 &&
    i > 0 &&
    THANKS(s, i - 1) &&
    // "дякую, Яремо!": the case one is called in.
    ((w & FIRST) !== 0 || (/[оеюу]$/u.test(s.text.slice(from, to)) && vocative(s.text.slice(from, to)))) &&
    /^, ?$/.test(s.text.slice(s.end[i - 1], from))
  )
    return take(ctx, i, i, 0.7, "person-called");
  if (w === 0 && (s.cue[i] as number) === 0 && sizeOf(s, i) >= 5 && stemBits(s, i) !== 0) {
    const end = inCase(ctx, i, opening);
    if (end !== UNTOLD) return end;
  }
  // "Ekdahls faktura": what people have, behind a family's name.
  if (w === 0 && s.text.charCodeAt(to - 1) === 115 && gapIsSpace(s, i + 1) && OWNED(s, i + 1) && mayOwnByS(s)) {
    const hash = hashWord(s.text.slice(from, to - 1));
    const slot = lookup(hash);
    const listed = slot >= 0 ? bitsAt(slot) & (FIRST | LAST | COMMON) : 0;
    const family = (LISTS(hash) & FAMILY) !== 0 || (listed !== 0 && (listed & COMMON) === 0);
    if (family && sizeOf(s, i) >= 5 && !isOrdinary(s, i)) return take(ctx, i, i, 0.62, "person-case");
  }
  if (i === s.count - 1) {
    const end = closing(ctx, i, opening);
    if (end !== UNTOLD) return end;
  }
  if (opening && closingLine(s, i) && !isDesk(s, i, i)) return take(ctx, i, i, 0.75, "person-signed");
  if ((w & FIRST) !== 0 && (w & MONTH) === 0) {
    if ((before & PERSON_BEFORE) !== 0 && !opening && (w & ENGLISH) === 0) return take(ctx, i, i, 0.65, "person-given");
    if (verb) return take(ctx, i, i, 0.65, "person-given");
    // "Art. 6 Abs. 1": an article's number.
    return isGivenInside(s, i) && !/^\. ?\d/.test(s.text.slice(s.end[i], (s.end[i] as number) + 3))
      ? take(ctx, i, i, 0.62, "person-inside")
      : -1;
  }
  // "Kickan hälsar", "Stu swears": a short form, and what people do.
  if (
    verb &&
    (w & ~AMBIGUOUS) === 0 &&
    sizeOf(s, i) >= 3 &&
    (lists & DICTIONARY) === 0 &&
    isCalled(s.hash[i] as number) &&
    !isOrdinary(s, i)
  )
    return take(ctx, i, i, 0.62, "person-verb");
  if (
    verb &&
    (after & HUMAN_VERB) !== 0 &&
    w === 0 &&
    (s.cue[i] as number) === 0 &&
    ((s.shape[i] as number) & ALL_UPPER) === 0 &&
    sizeOf(s, i) >= 4 &&
    // "Whoever wrote the page", "MyGov says".
    !isEnglishWord(s, i) &&
    !/(?<!Ma?c)\p{Ll}\p{Lu}/u.test(s.text.slice(from, to))
  )
    return take(ctx, i, i, 0.6, "person-verb");
  if (weight >= 1 && !opening && surnameLike(s, i) === 2 && w === 0) return take(ctx, i, i, 0.6, "person-family");
  // "…, Katka o tom nevie": a short form inside a sentence of a language that writes no noun with a capital.
  return !opening &&
    w === 0 &&
    sizeOf(s, i) >= 4 &&
    ((s.shape[i] as number) & ALL_UPPER) === 0 &&
    (lists & DICTIONARY) === 0 &&
    (s.cue[i] as number) === 0 &&
    isCalled(s.hash[i] as number) &&
    isAloneInside(s, i)
    ? take(ctx, i, i, 0.6, "person-inside")
    : -1;
}

/** What a rule says that has nothing to say: the next is asked. */
const UNTOLD = -2;

/** A word that may be a listed name in another case of its grammar. */
function inCase(ctx: Context, i: number, opening: boolean): number {
  const s = ctx.scan;
  const from = s.start[i] as number;
  const to = s.end[i] as number;
  const stem = stemBits(s, i);
  // "Тамару попросил", "Zdzisławy nie zastałem": every case of a given name that is nothing else.
  if (
    (stem & SURE) !== 0 &&
    declines(s, i, opening) &&
    isNamed(s, i) &&
    !isCounted(s, i) &&
    !isHeadOfWord(s, i) &&
    // "Trg kralja Tomislava", "λεωφόρο Αλεξάνδρας", "Drottning Kristinas väg", "с Людмилы 2 на …": streets, and a model.
    !isBehindStreet(s, i) &&
    !isPlaceBehind(s, i) &&
    !(((s.word[i - 1] ?? 0) | (s.word[i - 2] ?? 0)) & (STREET_BEFORE | STREET_AFTER)) &&
    !/^ \d/.test(s.text.slice(to, to + 2)) &&
    !isOrdinary(s, i) &&
    !isInflected(s, i)
  ) {
    // "Annegrets Vertrag": what is hers says nothing of what she is.
    const end = s.text.charCodeAt(to - 1);
    const owner = end === 115 || (end === 110 && mayBeFinnish(s));
    const declined = take(ctx, i, owner ? i : withFamily(s, i), 0.62, owner ? "person-case" : "person-declined");
    if (declined >= 0) return declined;
  }
  // "Zdravkov sin", "Степанова дружина": whose, before what somebody is to them.
  if (
    (stem & FIRST) !== 0 &&
    i + 1 < s.count &&
    ((classes[s.mark[i + 1] as number] as number) & IS_KIN) !== 0 &&
    gapIsSpace(s, i + 1) &&
    !isUpper(s, i + 1) &&
    OWNING.test(s.text.slice(from, to))
  )
    return take(ctx, i, i, 0.62, "person-case");
  // "Maijalle soitettiin", "Ferivel": a case form of a given name, inside its sentence.
  if (
    (stem & FIRST) !== 0 &&
    (!opening ||
      (sizeOf(s, i) >= 6 &&
        i + 1 < s.count &&
        !isUpper(s, i + 1) &&
        gapIsSpace(s, i + 1) &&
        !ROMANCE.test(s.text.slice(from, to)))) &&
    CASE_FORM.test(s.text.slice(from, to)) &&
    !isBehindStreet(s, i) &&
    !isPlaceBehind(s, i) &&
    !isOrdinary(s, i) &&
    !(mayBeEnglish(s) && (LISTS(s.hash[i] as number) & DICTIONARY) !== 0)
  )
    return take(ctx, i, i, 0.62, "person-case");
  return UNTOLD;
}

/** "к Ксении Май", "Анне Зиме": a word with a capital behind a given name in its case is the family's; the token of the last. */
function withFamily(s: Scan, i: number): number {
  const next = i + 1;
  if (next >= s.count || !sameLine(s, next) || !gapIsSpace(s, next) || !near(s, next) || !isUpper(s, next)) return i;
  const w = s.word[next] as number;
  if (!isWord(s, next) || (w & (ORG | PLACE | GREET | SIGNOFF | TITLE)) !== 0 || sizeOf(s, next) < 3) return i;
  if (s.script[next] !== s.script[i] || ((s.shape[next] as number) & ALL_UPPER) !== 0) return i;
  const beyond = next + 1;
  const goes = beyond < s.count && sameLine(s, beyond) && near(s, beyond) && gapIsSpace(s, beyond);
  return goes && (isUpper(s, beyond) || ((s.shape[beyond] as number) & HAS_DIGIT) !== 0) ? i : next;
}

/** The text's last word, who signs. */
function closing(ctx: Context, i: number, opening: boolean): number {
  const s = ctx.scan;
  const w = s.word[i] as number;
  const from = s.start[i] as number;
  const to = s.end[i] as number;
  // "/ Eivor", "- Mirko": the last line, behind a dash.
  if (
    opening &&
    i > 0 &&
    (w & COMMON) === 0 &&
    /(^|\n)[ \t]*[-–—/~]{1,2} ?$/.test(s.text.slice(Math.max(0, from - 5), from))
  )
    return take(ctx, i, i, 0.75, "person-signed");
  // "Ta,\nJools": alone on the last line, under a short one that ends in a comma, whatever the language says there.
  if (
    opening &&
    i > 0 &&
    !sameLine(s, i) &&
    (w & (COMMON | ORG | PLACE)) === 0 &&
    (s.cue[i] as number) === 0 &&
    sizeOf(s, i) >= 3 &&
    UNDER_FAREWELL.test(s.text.slice(Math.max(0, from - 32), from)) &&
    /^[.!]?\s*$/.test(s.text.slice(to)) &&
    !isDesk(s, i, i) &&
    !isLastOfLines(s, from)
  )
    return take(ctx, i, i, 0.76, "person-signed");
  // "… at no 14. Ta, Hob".
  if (
    sizeOf(s, i) >= 3 &&
    (w & (COMMON | ORG | PLACE)) === 0 &&
    SHORT_THANKS.test(s.text.slice(Math.max(0, from - 12), from)) &&
    /^[.!]?\s*$/.test(s.text.slice(to))
  )
    return take(ctx, i, i, 0.76, "person-signed");
  return opening && signsAlone(s, i) ? take(ctx, i, i, 0.64, "person-signed") : UNTOLD;
}

/** "Set the,\nvalue of,\nTimeout": the line above the short one ends in a comma as well, and greets nobody. */
function isLastOfLines(s: Scan, from: number): boolean {
  const row = ROW_OF_LINES.exec(s.text.slice(Math.max(0, from - LINES_REACH), from));
  if (row === null) return false;
  const first = tokenAt(s, from - row[0].length + (row[1] as string).length);
  return ((s.word[first] as number) & GREET) === 0;
}
const ROW_OF_LINES = /(^|\n)[^\n]{1,40},[ \t]*\n[^\n]{1,28},[ \t]*\n$/u;
const LINES_REACH = 76;

/** "Anđa Tomić": a capitalised word with a letter no English word has, right before a family name, whatever it means without it. */
function accented(s: Scan, k: number): boolean {
  if (k < 0 || !isWord(s, k) || !isUpper(s, k) || sizeOf(s, k) < 3 || !near(s, k + 1) || !gapIsSpace(s, k + 1))
    return false;
  const w = s.word[k] as number;
  return (
    (w & (ORG | PLACE | TITLE | GREET | SIGNOFF | STREET_BEFORE)) === 0 &&
    (s.cue[k] as number) === 0 &&
    diacritic(s, k, k)
  );
}

/**
 * "Please call Eva back": a given name that is a word of some other language, inside a sentence of one that writes no
 * noun but a name with a capital.
 */
function isGivenInside(s: Scan, i: number): boolean {
  const w = s.word[i] as number;
  if ((w & (ENGLISH | ORG)) !== 0 || i === 0 || sizeOf(s, i) < 3) return false;
  if (!sameLine(s, i) || !gapIsSpace(s, i) || !near(s, i) || !isWord(s, i - 1) || isUpper(s, i - 1)) return false;
  if (sizeOf(s, i - 1) < 2 || GERMAN_ARTICLE(s, i - 1) || ARTICLE(s, i - 1)) return false;
  if (((s.shape[i] as number) & ALL_UPPER) !== 0) return false;
  // "the Eva Mini": a name goes on only with another.
  if (i + 1 < s.count && isUpper(s, i + 1) && near(s, i + 1) && gapIsSpace(s, i + 1)) return false;
  if (isThingName(s, i, i) || isDeed(s, i)) return false;
  const { language } = mannerHere(s);
  if (language === 1) return (LISTS(s.hash[i] as number) & DICTIONARY) === 0;
  return language === 3 && !isOrdinary(s, i);
}

/** No other word with a capital beside it, no article before, and no word of the language. */
function isAloneInside(s: Scan, i: number): boolean {
  if (isGerman(s) || isOrdinary(s, i) || i === 0 || !sameLine(s, i) || ARTICLE(s, i - 1) || isUpper(s, i - 1))
    return false;
  const next = i + 1;
  return !(next < s.count && sameLine(s, next) && isUpper(s, next)) && isNamed(s, i) && !isThingName(s, i, i);
}

const ARTICLE = wordSet(
  "the an our my your this these those each every el la los las un una unos mi su tu le les un une des du mon ma votre notre il lo gli uno della del dello nel nella os as um uma do da meu minha het een mijn onze den det ett et min mitt vår dit din ten ta to te moja mój naš můj az egy mein in at near",
  "lower",
);

const OWNED = wordSet(
  `rechnung konto vertrag paket bestellung auftrag ausweis anschluss kundennummer adresse nummer handy unterschrift
  faktura räkning paket beställning abonnemang avtal nummer adress order pakke bestilling ordre regning kontrakt abonnement
  bestelling pakket factuur rekening contract abonnement pas`,
);
const OF_PEOPLE = wordSet("der die den dem");
const FROM_OFFICE = /^ (?:aus|vom|von|hat|sagt|meint|wollte|schickt|macht|kommt) /;
const YOURS = wordSet("Ihr Ihre Dein Deine Euer Eure", "exact");
const CLOSES_LETTER = /^(?: vom | von | aus |[.!]?\s*$|[.!]?\n)/;
/** "Lasse sa att …": said, and in Slovak and French other words. */
const SA = spelled("sa");

/** Is token `i` written as a name in another case by a language that has such, with a word behind it that a sentence may go on with? */
function declines(s: Scan, i: number, opening: boolean): boolean {
  const word = s.text.slice(s.start[i], s.end[i]);
  const behind = i + 1 < s.count && gapIsSpace(s, i + 1);
  if (word.endsWith("s")) return behind && mayOwnByS(s);
  // "Pirkon tilaus".
  if (word.endsWith("n") && behind && !isUpper(s, i + 1)) return mayBeFinnish(s);
  return (
    ((s.script[i] as number) === CYRILLIC || DECLINED.test(word)) &&
    (!opening || (behind && !isUpper(s, i + 1))) &&
    mayDecline(s)
  );
}

const OWNING = /(?:[oe]v[aou]?|in[aou]?|[оеє]в[аоуе]?|[иі]н[аоуе]?)$/u;
const DECLINED = /(?:[aáuůyiíeęąěo]|ei|ou|ov[iéa]|owi|em|om|ie|ui|ai|im|am|os|ės|iaus)$/u;
const CASE_FORM =
  /(?:lle|ltä|lta|lla|llä|sta|stä|vel|val|nak|nek|tól|től|hoz|hez|ról|ről|owi|om|jem|em|emu|ego|ovi|ovu|ові|еві|ем|ом|ой|ою|ga|nie|dzie|mie|wie|ce|ře|rze|ці|зі|[α-ώ])$/u;
const THANKED =
  /(?<!\p{L})(?:thanks|thank you|cheers|danke|merci|gracias|grazie|obrigad[oa]|bedankt|tack|takk|kiitos),? $/iu;
const KIN_AFTER = wordSet("néni bácsi bey hanım hanim abla abi ağabey amca teyze yenge hala", "folded");
/** Behind "cc" or "attn". */
export function isCopied(s: Scan, i: number): boolean {
  // Asked of every word with a capital: these words are short, and hardly another is shorter.
  if (i === 0 || (s.end[i - 1] as number) - (s.start[i - 1] as number) > 4) return false;
  const from = s.start[i] as number;
  if (unitAt(s.text, from - 1) !== 32) return false;
  const sign = unitAt(s.text, from - 2);
  const c = (sign === 46 || sign === 58 ? unitAt(s.text, from - 3) : sign) | 32;
  // The last letters of these words: c, n, r, z, d, or the dot of "c.c.".
  if (c !== 99 && c !== 110 && c !== 114 && c !== 122 && c !== 100 && c !== 46) return false;
  return (
    holds(COPIES, s.hash[i - 1] as number) &&
    COPIED.test(s.text.slice(Math.max(0, (s.start[i] as number) - 9), s.start[i]))
  );
}

const COPIES = setOf("cc bcc c attn gr gez sgd".split(" ").map(hashWord), 1 << 5);

const COPIED = /(?<![\p{L}\d])(?:cc|bcc|c\.c\.|attn|vr\. ?gr|gez|sgd)[.:]? $/iu;
const SPOKEN_TO =
  /(?<!\p{L})(?:(?:speak|spoke|spoken|speaking|talk|talked|chat|chatted) (?:to|with)|ask for|asked for|(?:swap|swapped|swapping|paired|rota|shift|lunch|sat) with|(?:cover|covered|covering|filling in|fill in) for|(?:meet|met|meeting|call|appointment|lunch) with|(?:order|orders|booking|booked|account|reservation|registered|filed|listed) under|(?:created|edited|handled|approved|closed|opened|updated|requested|reviewed|reported|resolved|logged|booked|raised|cancelled|checked|packed) by) (?:\p{L}{2,12}(?:, | or | and )){0,3}$/iu;
/** All that `SPOKEN_TO` ends in: to, with, for, under, by, or, and, a comma. */
const SPOKEN_ENDS = "ohryd,";
const isSpokenTo = (text: string, at: number): boolean =>
  unitAt(text, at - 1) === 32 &&
  SPOKEN_ENDS.includes(String.fromCharCode(unitAt(text, at - 2) | 32)) &&
  SPOKEN_TO.test(text.slice(Math.max(0, at - 44), at));
/** "email Rose the form", "give Frank a call", "let Hope know", "sag Rose Bescheid": to whom something is given or said. */
export const isGiven = (s: Scan, i: number): boolean =>
  i > 0 &&
  gapIsSpace(s, i) &&
  ((!isUpper(s, i + 1) &&
    GIVES.test(s.text.slice(Math.max(0, (s.start[i] as number) - 10), s.start[i])) &&
    GIVEN_TO.test(s.text.slice(s.end[i], (s.end[i] as number) + 18))) ||
    (SAYS.test(s.text.slice(Math.max(0, (s.start[i] as number) - 12), s.start[i])) &&
      SAID_TO.test(s.text.slice(s.end[i], (s.end[i] as number) + 16))) ||
    (isUpper(s, i) && isGerman(s) && TOLD_LAST.test(s.text.slice(s.end[i], (s.end[i] as number) + 24))) ||
    (ASKS.test(s.text.slice(Math.max(0, (s.start[i] as number) - 9), s.start[i])) &&
      ASKED.test(s.text.slice(s.end[i], (s.end[i] as number) + 20))));
/** "ich habe es Rosa erklärt": German says last what was done. */
const TOLD_LAST =
  /^ (?:schon |bereits |gestern |heute )?(?:erklärt|erzählt|gesagt|gegeben|gezeigt|übergeben|mitgeteilt|ausgerichtet|geschickt|gemailt|versprochen|Bescheid (?:gegeben|gesagt)|bitten|fragen|informieren|informiert|angerufen|angeschrieben|kontaktiert)(?!\p{L})/u;
/** "did Hope leave a message", "is Will in today": what one asks of people. */
const ASKS = edged(/(?:^|[.!?\n,] ?)(?:[Ii]s|[Dd]id|[Dd]oes|[Hh]as|[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould|[Ss]hould) $/);
const ASKED =
  /^ (?:still (?:your|the|a|working|there|here|with|on|collect|pick|come|call|use|get|go|see|pay|claim|return)|in(?: today|[?.,])|on (?:leave|holiday|shift|the phone)|off (?:today|sick)|around today|back (?:on|from|yet)|call|ring|phone|email|text|speak|come|leave (?:a|me|the|yet)|say|tell|sign|reply|please|get back|want (?:to|me|us)|know)(?!\p{L})/u;
const GIVES = edged(
  /(?<!\p{L})(?:[Gg]i?ve|[Gg]ave|e?[Mm]ail(?:ed)?|[Tt]ext(?:ed)?|[Ll]et|[Ss]how(?:ed)?|[Hh]and(?:ed)?|[Oo]wes?|[Ll]end|[Rr]emind|[Tt]old|[Tt]ell|[Ww]ant(?:s|ed)?|[Nn]eed(?:s|ed)?|[Ee]xpect(?:s|ed)?) $/u,
);
const GIVEN_TO =
  /^ (?:the|an?|my|his|her|their|our|some|it|this|that|(?:\p{Ll}{2,8} )?access|back|know|to|about|I|we|he|she)(?!\p{L})/u;
const SAYS = edged(/(?<!\p{L})(?:(?:[Ss]ag|[Ff]rag|[Rr]uf|[Gg]ib)(?:e|t|en Sie)?|[Bb]itte) $/u);
const SAID_TO =
  /^ (?:Bescheid|bitte|mal|an|zurück|anrufen|zurückrufen|fragen|informieren|kontaktieren|ausrichten|das|ob|dass|nach)(?!\p{L})/u;
/** Case endings that Italian and Spanish verbs have as well: no proof where every word has a capital. */
const ROMANCE = /(?:ego|sta|em|om|ga|nie)$/u;
const THANKS = wordSet(
  "danke merci gracias obrigado obrigada grazie bedankt tack takk tak kiitos dzięki díky mulțumesc teşekkürler thanks thx cheers дякую спасибо благодаря хвала ευχαριστώ hvala ďakujem aitäh paldies ačiū köszönöm",
  "folded",
);

/** "Tsuyoshi from Lumen Support", "Mara 드림": a line of its own that says who wrote. */
function closingLine(s: Scan, i: number): boolean {
  if (i === 0 || sameLine(s, i) || (s.word[i] as number) & ORG) return false;
  const first = unitAt(s.text, s.end[i] as number);
  if (first !== 32 && first !== 0xb4dc && first !== 0xc62c) return false;
  // The first letters of what goes on.
  if (first === 32 && !"favdoz드올".includes(s.text.charAt((s.end[i] as number) + 1))) return false;
  const rest = s.text.slice(s.end[i], Math.min(s.length, (s.end[i] as number) + 60));
  return (
    /^ (from|at|von|de|van|från|fra|od|di|da|z) (the )?[A-ZÀ-Þ][\p{L}\d .&-]{1,40}[.]?\s*(\n|$)/u.test(rest) ||
    /^ ?(드림|올림)/.test(rest)
  );
}

/** "… cust sounded rushed. Tadgh": a stranger alone behind the text's last full stop, and its last word. */
function signsAlone(s: Scan, i: number): boolean {
  const w = s.word[i] as number;
  return (
    i >= SHORTEST &&
    sameLine(s, i) &&
    /[\p{L}\d)][.!] $/u.test(s.text.slice((s.start[i] as number) - 3, s.start[i])) &&
    /^[.!]?\s*$/.test(s.text.slice(s.end[i])) &&
    (w & ~(FIRST | LAST | AMBIGUOUS)) === 0 &&
    (s.cue[i] as number) === 0 &&
    sizeOf(s, i) >= 3 &&
    (LISTS(s.hash[i] as number) & DICTIONARY) === 0 &&
    !isOrdinary(s, i) &&
    ((w & FIRST) !== 0 || nameScore(s, i) > 0)
  );
}
/** Words of a message before its signature. */
const SHORTEST = 4;

const SHORT_THANKS =
  /(?:^|[\n.!?)] ?)(?:ta|tks|thnx|tnx|txs|tysm|tia|atb|rgds|bw|kr|ty|tx|much love|all best|best|love|t|terv|hälsn|hils|yst),?[.:]? $/i;
const UNDER_FAREWELL = /(?:^|[\n.!?] ?)[^\n,.!?:]{1,24},[ \t]*\n+[ \t]*$/;

/** "Яремо" of Ярема, "Оксано" of Оксана, "Андрію" of Андрій. */
function vocative(word: string): boolean {
  const stem = word.slice(0, -1);
  return ["", "а", "й", "я"].some((end) => {
    const slot = lookup(hashWord(stem + end));
    return slot >= 0 && (bitsAt(slot) & FIRST) !== 0;
  });
}
