/**
 * A known name that something is called by here: "kolekcja Kalina", "film „Jelen“", "room Grace", "the Berlin office", "un modèle Olive", "code PEARL20". Told by
 * what stands right beside it; before what only people do and where one speaks to somebody it is the person.
 */
import { DICTIONARY } from "../names/features.ts";
import { LISTS } from "../names/model.ts";
import { mayBeEnglish, mayBeIn, mayPutBehind, spelled } from "../names/ordinary-words.ts";
import type { Context } from "../recognizers/context.ts";
import { isTownName, isTownThere } from "../recognizers/persons/name-places.ts";
import { apart, isCased, isUpper, sameLine } from "../recognizers/persons/name-tokens.ts";
import { actsAsPerson } from "../recognizers/persons/predicate.ts";
import { names } from "../recognizers/persons/things/stops.ts";
import { isGood, isGoodBehind, isGoodsCompound } from "../recognizers/thing-nouns.ts";
import { fold } from "../scan/classes.ts";
import { COMMON, PLACE } from "../scan/lexicon.ts";
import type { Scan } from "../scan/scan.ts";
import {
  KNOWN_THINGS,
  KNOWN_THINGS_IN_ENGLISH,
  KNOWN_THINGS_IN_QUOTES,
  KNOWN_THINGS_UNCASED,
  OFFER_CODES,
} from "../words/known-things.ts";
import { isKnownWord } from "./more-word-names.ts";
import type { KnownNames } from "./name-parts.ts";
import { standsAsPerson } from "./person-places.ts";

const isNamed = names(KNOWN_THINGS);
const isNamedInEnglish = names(KNOWN_THINGS_IN_ENGLISH);
const isNamedInQuotes = names(KNOWN_THINGS_IN_QUOTES);

/** @param i a word of a known name with none of it beside it, though words up to `last` may be of the same name */
export function isThingHere(ctx: Context, p: KnownNames, i: number, last: number): boolean {
  const s = ctx.scan;
  // "Parque Rocío Alto".
  for (let k = i + 1; k <= last; k++) if (p.parts.has(s.hash[k] as number)) return false;
  if (last > i) return isUpper(s, i) && !actsAsPerson(s, last) && isCalledSo(ctx, p, i);
  if (!isCased(s, i)) return isOfUncased(s, i) && !standsAsPerson(ctx, i);
  if (isMachine(s, i)) return true;
  if (!isUpper(s, i) || actsAsPerson(s, i)) return false;
  return (
    isSaints(s, p, i) ||
    isOfMake(s, i) ||
    isQuotedRow(s, i) ||
    isPlaceHere(s, i) ||
    isBeforeGood(s, i) ||
    isArticled(s, p, i) ||
    isCalledSo(ctx, p, i)
  );
}

/** "La tienda del Prado", "à côté du Moulin": a family's name that is a word, with an article that Spanish and French give to no man. */
const isArticled = (s: Scan, p: KnownNames, i: number): boolean =>
  i > 0 &&
  apart(s, i - 1) &&
  HIS_ARTICLE(s, i - 1) &&
  mayBeSpanishOrFrench(s) &&
  isKnownWord(s, i) &&
  !p.given.has(fold(s.text.slice(s.start[i], s.end[i])));
const HIS_ARTICLE = spelled("el del al le du au El Del Al Le Du Au");
const mayBeSpanishOrFrench = mayBeIn("es", "fr");

const isUncasedNoun = names(KNOWN_THINGS_UNCASED);
/** "شهر رمضان", "עמק האלה": the noun for a place, a month or a work right before it. */
const isOfUncased = (s: Scan, i: number): boolean =>
  i > 0 && sameLine(s, i) && apart(s, i - 1) && isUncasedNoun(s, i - 1);

/** "Server „drossel-07“": tied to a machine's number. */
const isMachine = (s: Scan, i: number): boolean =>
  !isUpper(s, i) &&
  MACHINE_BEHIND.test(s.text.slice(s.end[i], (s.end[i] as number) + 5)) &&
  MACHINE_BEFORE.test(s.text.slice(Math.max(0, (s.start[i] as number) - 16), s.start[i]));
const MACHINE_BEHIND = /^-\d{1,3}(?!\d)/;
const MACHINE_BEFORE =
  /(?<!\p{L})(?:server|servern|serveren|serveur|servidor|serwer|serveru|szerver|palvelin|сервер|host|node|vm|pod|rechner|machine|instance|cluster),? ["'„“”«»‘]?[ \u00a0]?$/iu;

/** "Saint-Colin", "San Martín": a place, where nobody of the case is called so. */
const isSaints = (s: Scan, p: KnownNames, i: number): boolean =>
  i > 0 &&
  SAINT(s, i - 1) &&
  !p.parts.has(s.hash[i - 1] as number) &&
  /^[- ]$/.test(s.text.slice(s.end[i - 1], s.start[i]));
const SAINT = spelled(
  "San Santa Santo Saint Sainte São Sankt Sint St Sveti Sveta Świętego Svatý Svatá Άγιος Αγία Αγίου Свети Святой Святого",
);

/** "La Morandi X30", "der Vogel V2": an article before it and a letter with a number behind, as makes have. */
const isOfMake = (s: Scan, i: number): boolean =>
  i > 0 &&
  apart(s, i - 1) &&
  ANY_ARTICLE(s, i - 1) &&
  /^ \p{Lu}{1,3}-?\d{1,4}(?![\p{L}\d])/u.test(s.text.slice(s.end[i], (s.end[i] as number) + 12));
const ANY_ARTICLE = spelled(
  "la le il el the a an der die das ein eine een de het en et den det un una une o uma um La Le Il El The A Der Die Das Ein Eine De Het En Et Den Det Un Una Une O Uma Um",
);

/** "« Colin » et « Perle »", "«Веру» или «Алису»", "„Alba“, „Gemma“": one of several in quotes. */
function isQuotedRow(s: Scan, i: number): boolean {
  const [start, end] = [s.start[i] as number, s.end[i] as number];
  if (!QUOTED_BEFORE.test(s.text.slice(Math.max(0, start - 2), start))) return false;
  if (!CLOSING.test(s.text.slice(end, end + 2))) return false;
  return (
    ROW_BEHIND.test(s.text.slice(end, end + ROW_REACH)) ||
    ROW_BEFORE.test(s.text.slice(Math.max(0, start - ROW_REACH), start))
  );
}
const QUOTED_BEFORE = /["„“”«»][ \u00a0\u202f]?$/u;
const ROW_REACH = 36;
const ROW_JOINT =
  "(?:,|/| ?(?:and|or|und|oder|et|ou|y|o|e|en|of|och|eller|og|ja|tai|i|lub|a|nebo|és|vagy|și|sau|и|или|і|та|або|και|ή|ve|veya|dan|atau))";
const ROW_BEHIND = new RegExp(`^[ \\u00a0]?["“”»]${ROW_JOINT} ["„“”«][ \\u00a0]?\\p{L}[^"„“”«»\\n]{1,20}["“”»]`, "u");
const ROW_BEFORE = new RegExp(`["„“”«][ \\u00a0]?\\p{L}[^"„“”«»\\n]{1,20}["“”»]${ROW_JOINT} ["„“”«][ \\u00a0]?$`, "u");

/** "Desde Mérida o desde Soria", "the Berlin office": a town behind a word of place, or what is there. */
function isPlaceHere(s: Scan, i: number): boolean {
  if (!isTownName(s, i) && ((s.word[i] as number) & PLACE) === 0) return false;
  if (isTownThere(s, i) || BOTH_WAYS.test(s.text.slice(Math.max(0, (s.start[i] as number) - REACH), s.start[i])))
    return true;
  return i > 0 && sameLine(s, i) && apart(s, i - 1) && apart(s, i) && OWN(s, i - 1) && BRANCH(s, i + 1);
}
const REACH = 48;
/** Of places alone: what goes from there to there, where one lives and which one it is. */
const BOTH_WAYS =
  /(?:(?<!\p{L})(?:[Dd]esde|[Hh]acia|[Hh]asta|[Nn]ach|[Nn]aar|[Vv]ers|[Vv]ivo en|[Ll]lego a|[Vv]oy a|[Vv]iajo a|[Vv]uelo a|[Hh]abito a|[Aa]bito a|[Mm]oro em|[Ww]ohne in|(?:train|bus|flight|ferry) (?:from|to)|ships? (?:from|to)|deliver(?:s|y|ies)? to|próximo a) |\bfrom \p{Lu}\p{L}+ to )$/u;
const OWN = spelled("the The our Our your Your my My this This their");
const BRANCH = spelled(
  "office offices warehouse warehouses depot depots branch branches store stores shop shops hub airport plant factory site sites train flight route region area map",
);

/** "En Lund lampe", "a Farkas kanapé", "de Visser bank": an article before it and a good behind. */
const isBeforeGood = (s: Scan, i: number): boolean =>
  i > 0 &&
  i + 1 < s.count &&
  sameLine(s, i) &&
  apart(s, i - 1) &&
  apart(s, i) &&
  !isUpper(s, i + 1) &&
  (isGoodBehind(s, i + 1) || isGood(s, i + 1)) &&
  (mayBeEnglish(s) ? THE(s, i - 1) : ARTICLE(s, i - 1) && (mayPutBehind(s) || AZ(s, i - 1)));
const THE = spelled("a an the A An The");
const ARTICLE = spelled("en et ett den det de een het a az En Et Ett Den Det De Een Het A Az");
const AZ = spelled("a az A Az");

/** What opens a quotation right before a word, and what closes it. */
const OPENING = /^[ \u00a0]["'„“”«»‚‘][ \u00a0\u202f]?$/u;
const CLOSING = /^[ \u00a0\u202f]?["'“”»«’‘]/u;

/** "Kolekcja Kalina", "film „Jelen“": a noun that is called so right before it, with quotes around the name or without. */
function isCalledSo(ctx: Context, p: KnownNames, i: number): boolean {
  const s = ctx.scan;
  if (i === 0 || !sameLine(s, i)) return false;
  const gap = s.text.slice(s.end[i - 1], s.start[i]);
  if (OPENING.test(gap) && CLOSING.test(s.text.slice(s.end[i], (s.end[i] as number) + 2)))
    return isNamed(s, i - 1) || isNamedInQuotes(s, i - 1) || isGood(s, i - 1);
  if (gap !== " " || standsAsPerson(ctx, i)) return false;
  // "Model Rose wants": English has who does it there.
  if (mayBeEnglish(s) && (isNamedInEnglish(s, i - 1) || (LISTS(s.hash[i - 1] as number) & DICTIONARY) !== 0))
    return isNamedInEnglish(s, i - 1) && STAYS.test(s.text.slice(s.end[i], (s.end[i] as number) + 8));
  if (isNamed(s, i - 1)) return true;
  return isGivenAlone(s, p, i) && (isGood(s, i - 1) || isGoodsCompound(s, i - 1, 2));
}
/** Nothing that somebody does: the end, a word of place or what is said of things as well. */
const STAYS = /^(?:$|[.,;:!?)\n]| (?:is|was|at|on|in|and|or|from|for|has|to|with|by|of)(?!\p{L})| \d)/u;
/** A good is called by a given name; behind it the family's says whose it is: "Sofa Vogel". */
const isGivenAlone = (s: Scan, p: KnownNames, i: number): boolean =>
  ((s.word[i] as number) & COMMON) === 0 && p.given.has(fold(s.text.slice(s.start[i], s.end[i])));

const isOffer = names(OFFER_CODES);
/** "Gutschein FUCHS15", "promo code ARCHER9": a word in capitals and a number, beside what such codes are called. */
export function isOfferCode(s: Scan, i: number): boolean {
  if (!/^\p{Lu}{3,16}\d{1,3}$/u.test(s.text.slice(s.start[i], s.end[i]))) return false;
  for (let k = Math.max(0, i - OFFER_REACH); k < s.count && k <= i + 1; k++) if (isOffer(s, k)) return true;
  return false;
}
const OFFER_REACH = 3;
