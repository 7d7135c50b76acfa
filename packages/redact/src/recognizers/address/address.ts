/**
 * Postal addresses: a street word with a house number is the core; flat, town, postcode and country around it are taken
 * along. Also PO boxes, and postcode with town.
 */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinary, spelled } from "../../names/ordinary-words.ts";
import { CYRILLIC, isDigit, OTHER_SCRIPT, unitAt } from "../../scan/classes.ts";
import { endings } from "../../scan/endings.ts";
import {
  C_ADDRESS,
  C_CURRENCY,
  C_MEASURE,
  COMMON,
  GERMAN,
  ORG,
  PARTICLE,
  PLACE,
  STREET_AFTER,
  STREET_BEFORE,
  UNIT,
} from "../../scan/lexicon.ts";
import { HAS_DIGIT, IS_DENSE, type Scan, UNUSUAL } from "../../scan/pool.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, isNumber, sizeOf } from "../context.ts";
import { isUpper, isWord, sameLine } from "../persons/name-tokens.ts";
import { RIDE } from "../plates/journeys.ts";
import { MAKE } from "../plates/makes.ts";
import { cued } from "./cued.ts";
import { emitAddress } from "./emit.ts";
import { extend, extendBack } from "./extend.ts";
import { lowerRun } from "./lower.ts";
import {
  gapOf,
  houseNumber,
  isDayOfMonth,
  isDigitNear,
  isUncased,
  moreNumber,
  numberAfter,
  numberBefore,
  trailing,
  unitLed,
} from "./parts.ts";
import { LEADS } from "./pieces.ts";
import { piecesBack } from "./segments.ts";

const CAPITALS_WITH_DOT = wordSet("OS|PL|AL|TR|D", "exact");
const WITH_DOT = wordSet(
  "al|pl|cl|os|kr|av|tr|st|d|hall|place|passage|square|route|quai|cours|largo|strada|str|corso",
  "exact",
);
const NORDIC_STREET = wordSet("gate|vei|veg|vej|plass|allé|gade", "exact");
const SLAVIC_STREET = wordSet(
  "ulica ulice ulici ulicy ul trg bulevar bulevaru bul šetalište obala nám náměstí námestie nábřeží nábrežie nábr sídl sídlisko sídliště třída tř trieda",
  "folded",
);
/** "бул. Цариградско шосе": a street's word inside the name. */
const STREET_INSIDE = wordSet("шосе шоссе тракт", "folded");

/** Compounds that end in a street word: Leopoldstraße, Storgatan, Koskikatu, Kalverstraat. */
const COMPOUND = endings([
  [
    "straße strasse strße str gasse platz allee damm ufer ring weg straat laan plein gracht kade steeg baan singel dijk gatan gata gaten veg vägen vagen veien vegen gade sgate rgate lgate dgate kgate tgate vej allé torget backen stigen gränd katu tie kuja polku tänav maantee gatvė iela utca vegur stígur braut promenade steig hof markt graben kamp twiete stieg redder koppel brink wall zeile gaden vejen bakken pladsen stræde strædet torvet vænget svingen stien brinken gränden slingan esplanaden kajen kaien stråket kaari raitti rinne tori penger väylä",
    1,
  ],
]);

/** Endings sure enough to be believed in lower case too, behind four letters and more. */
const PLAIN_COMPOUND = endings([["straße strasse straat gatan vägen katu gade gracht svej allee chaussee", 1]]);

export function postal(ctx: Context): void {
  if (ctx.scan.hasDigit) streets(ctx);
  cued(ctx);
}

function streets(ctx: Context): void {
  const s = ctx.scan;
  const routes = ROUTE.inText(s);
  let next = 0;
  for (let n = 0; n < s.anchorCount; n++) {
    const i = s.anchors[n] as number;
    const shape = s.shape[i] as number;
    if (i < next || (shape & (IS_DENSE | HAS_DIGIT)) !== 0) continue;
    const w = s.word[i] as number;
    // Most are words of the language between blanks.
    if (!routes && (w & (STREET_BEFORE | STREET_AFTER | UNIT | COMMON)) === COMMON && (shape & UNUSUAL) === 0) continue;
    const size = sizeOf(s, i);
    // What no list holds may be a compound, and a single letter the word of a language for a street.
    if (
      (w & (STREET_BEFORE | STREET_AFTER | UNIT)) === 0 &&
      !(size === 1 ? isCutShort(s, i) : size >= 6 && (w & COMMON) === 0 && isCompound(s, i)) &&
      !(routes && ROUTE(s, i))
    )
      continue;
    const core = coreAt(s, i, w, size);
    if (core === null || isModel(s, i) || counts(s, core[1]) || isVersion(s, core[0])) continue;
    if (core[1] > i && (isDayOfMonth(s, core[1]) || isLine(s, i))) continue;
    const run = isUpper(s, i) ? core[1] : lowerRun(s, core[1]);
    const a = piecesBack(s, extendBack(s, core[0]));
    const end = isUpper(s, core[1]) ? extend(s, core[1]) : Math.max(extend(s, core[1]), run);
    next = end + 1;
    // "al UX 2204, puerta B12": a flight, and where it is boarded.
    if (BOARDED.test(s.text.slice(s.start[a], s.end[end]))) continue;
    emitAddress(ctx, s.start[a] as number, s.end[end] as number, 0.86, "address-street");
  }
}
const BOARDED =
  /(?<![\p{L}\d])(?!SA|WA|NT)[A-Z][A-Z\d] ?\d{3,4},? (?:gate|puerta|porta|porte|poarta|tor|kapı|выход|гейт) ?[A-Z]?\d/u;

/** A letter with its sign: "C/ Mayor", "Kárász u. 5". */
function isCutShort(s: Scan, i: number): boolean {
  const sign = unitAt(s.text, s.end[i] as number);
  return sign === 46 || sign === 47;
}

/** In small letters the word has four letters, and four more before them. */
function isCompound(s: Scan, i: number): boolean {
  return (
    (isUpper(s, i)
      ? COMPOUND(s.text, s.start[i] as number, s.end[i] as number, 0)
      : sizeOf(s, i) < 8
        ? 0
        : PLAIN_COMPOUND(s.text, s.start[i] as number, s.end[i] as number, 4)) !== 0 && isWord(s, i)
  );
}

/** First and last token of the street with its number that the word at `i` tells, whatever it is called by. */
function coreAt(s: Scan, i: number, w: number, size: number): readonly [number, number] | null {
  const c = s.text.charCodeAt(s.start[i] as number);
  // "El AVE 03112 sale": a train.
  if (c === 65 && s.text.startsWith("AVE ", s.start[i]))
    if (s.text.startsWith("l ", (s.start[i] as number) - 2) || RIDE(s, i - 1)) return null;
  // "12 582 kr. Mvh": a sum, and no Colombian street.
  if (((s.cue[i] as number) & C_CURRENCY) !== 0 && i > 0 && isNumber(s, i - 1)) return null;
  const calle = size === 1 && (c === 67 || c === 99) && unitAt(s.text, s.end[i] as number) === 47;
  let core = (w & STREET_BEFORE) !== 0 || calle ? streetFirst(s, i) : null;
  if (core === null && (w & (STREET_BEFORE | STREET_AFTER)) !== 0) core = numberedStreet(s, i) ?? uncasedStreet(s, i);
  if (core === null && (w & STREET_AFTER) !== 0) core = streetLast(s, i);
  if (core === null && ROUTE(s, i)) core = special(s, i);
  if (core === null && size >= 6 && (w & COMMON) === 0 && isCompound(s, i) && !isEnglishRing(s, i))
    core = compound(s, i);
  if (core === null && size === 1) core = oneLetter(s, i);
  if (core === null && (w & UNIT) !== 0 && size >= 3 && isDigitNear(s, i)) core = unitLed(s, i);
  return core;
}

/** "2x3 Coordination View", "COBie 2.4 Design View", "3D Link": a size or a version, and no house. */
function isVersion(s: Scan, k: number): boolean {
  const at = s.start[k] as number;
  return (
    ((s.shape[k] as number) & HAS_DIGIT) !== 0 &&
    (/^(?:\d+x\d|\d[DKG]\b)/.test(s.text.slice(at, at + 4)) || /\d\.$/.test(s.text.slice(Math.max(0, at - 2), at)))
  );
}

/** "filiaal Rembrandtplein, 2 stuks": so many of something. */
function counts(s: Scan, k: number): boolean {
  // "Dichtungsring 47x3": how large it is.
  if (/^\d{1,4}[x×]\d/.test(s.text.slice(s.start[k], (s.start[k] as number) + 7))) return true;
  // "Msg 2627, Level 14, State 1": how a database counts its errors.
  if (s.text.startsWith(", State ", s.end[k]) && isNumber(s, k + 2)) return true;
  // "Min. Breite 320 px".
  if (UNITS.test(s.text.slice(s.end[k], (s.end[k] as number) + 6))) return true;
  // "phố Hai Bà Trưng vẫn mở đến 21h": until when it is open.
  if (k > 0 && UNTIL(s, k - 1)) return true;
  return (
    k + 1 < s.count &&
    ((s.cue[k + 1] as number) & C_MEASURE) !== 0 &&
    s.text.charCodeAt(s.end[k - 1] as number) === 44 &&
    isNumber(s, k)
  );
}

const PARCEL = spelled(
  "balík Balík balíku zásilka Zásilka zásilky zásielka Zásielka balíček Balíček parcel Parcel package Package shipment paket Paket Sendung sendung colis Colis envoi paquete envío pacco spedizione encomenda paczka Paczka przesyłka Przesyłka csomag Csomag colet coletul Coletul pratka pakken Pakken pakka посылка Посылка пратка Пратка посилка",
);
const UNTIL = wordSet("الساعة حتى للساعة đến lúc từ בשעה עד", "exact");

/** "Protokoll Zeile 88412": a line of it, where Vienna's streets have houses. */
const isLine = (s: Scan, i: number): boolean =>
  sizeOf(s, i) === 5 && /^Zeile \d{4}/i.test(s.text.slice(s.start[i], (s.start[i] as number) + 10));
const UNITS = /^ ?(?:px|mm|cm|kg|dpi|[kMG]?Hz|k?Wh|[KMGT]B|fps)(?![\p{L}\d])/u;

/** "Ford Focus ST 2015": a model and its year. */
function isModel(s: Scan, i: number): boolean {
  // "Balík DR 4418 0092 7 CZ": what a carrier calls its parcels.
  if (i > 0 && sizeOf(s, i) === 2 && isNumber(s, i + 1) && PARCEL(s, i - 1)) return true;
  return i > 0 && MAKE(s, i - 1) && isNumber(s, i + 1);
}

/** "Bearing 6204", "Offering 12": English words that end like a German street. */
function isEnglishRing(s: Scan, i: number): boolean {
  // "Herinnering 2 voor factuur": Dutch for a reminder.
  if (s.text.startsWith("erinnering", (s.start[i] as number) + 1)) return true;
  return /ring$/i.test(s.text.slice(s.start[i], s.end[i])) && (LISTS(s.hash[i] as number) & DICTIONARY) !== 0;
}

/** Behind a dot: a word for a number, or one of the language. */
const opensSentence = (s: Scan, k: number): boolean =>
  (s.cue[k] as number) !== 0 || ((s.word[k] as number) & (COMMON | UNIT)) === COMMON || isOrdinary(s, k);

/** "rue de la Paix 12", "12 rue de la Paix", "ул. Ленина, д. 5", "Calle Mayor 5", "Via Roma 3". */
function streetFirst(s: Scan, i: number): readonly [number, number] | null {
  if (i > 0 && s.text.charCodeAt((s.start[i] as number) - 1) === 39) return null;
  if (isUncased(s, i) && sizeOf(s, i) >= 4 && s.text.startsWith(". ", s.end[i])) return null;
  // "OS Build 19041": in capitals only with its dot.
  if (CAPITALS_WITH_DOT(s, i) && s.text.charCodeAt(s.end[i] as number) !== 46) return null;
  // "al. Jerozolimskie" and "pl. Zbawiciela" have their dot; "al" and "pl" alone are other words.
  if (
    !isUpper(s, i) &&
    WITH_DOT(s, i) &&
    !/^[./]/.test(s.text.slice(s.end[i], (s.end[i] as number) + 1)) &&
    sizeOf(s, i) <= 3
  )
    return null;
  const lower = lowerStreet(s, i);
  if (lower !== null) return lower;
  let k = i;
  let named = 0;
  let proper = false;
  const slavic = SLAVIC_STREET(s, i);
  while (
    k + 1 < s.count &&
    named < 6 &&
    sameLine(s, k + 1) &&
    (gapOf(s, k) <= 2 || (k === i && quoted(s, k))) &&
    isWord(s, k + 1)
  ) {
    const w = s.word[k + 1] as number;
    const c = s.text.charCodeAt(s.end[k] as number);
    // "đang trên đường. Giao …".
    if (c === 46 && k === i && UNCUT(s, i)) break;
    // "вул. Лук'яненка": the apostrophe cut the word in two.
    if ((c === 39 || c === 0x2019) && s.script[k + 1] === CYRILLIC && named > 0 && !isUpper(s, k + 1)) {
      k++;
      continue;
    }
    if (c !== 32 && c !== 46 && c !== 39 && c !== 45 && !(c === 47 && k === i)) break;
    // "… na Avenida Paulista. Código 0093": the next sentence.
    if (c === 46 && named > 0 && gapOf(s, k) === 2 && sizeOf(s, k) >= 4 && opensSentence(s, k + 1)) break;
    // "Camino Real s/n": without a number.
    if (sizeOf(s, k + 1) === 1 && s.text.charCodeAt(s.end[k + 1] as number) === 47 && named > 0) break;
    const particle = (w & PARTICLE) !== 0 || sizeOf(s, k + 1) <= 3;
    // "Ulica kralja Zvonimira": a small word before the name.
    const small =
      STREET_INSIDE(s, k + 1) ||
      (slavic && named === 0 && k + 2 < s.count && isUpper(s, k + 2) && gapOf(s, k + 1) === 1) ||
      // "sídl. Dargovských hrdinov 14": the second word is small, right before the number.
      (slavic && named === 1 && (w & COMMON) === 0 && houseNumber(s, k + 2) && gapOf(s, k + 1) === 1);
    if (!isUpper(s, k + 1) && !particle && !small && !(named === 0 && isUncased(s, k + 1))) break;
    proper = proper || isUpper(s, k + 1) || isUncased(s, k + 1);
    if ((w & UNIT) !== 0 && !isUpper(s, k + 1) && named > 0) break;
    k++;
    named++;
  }
  if (named === 0) return null;
  // "3 via web": neither a name nor an article of one.
  if (!proper && ((s.word[i + 1] as number) & PARTICLE) === 0) return null;
  // "LH 925 via Frankfurt": Italian streets have their number behind.
  const before = s.text.startsWith("via ", s.start[i]) ? -1 : numberBefore(s, i, numberAfter(s, k) < 0);
  // "12 rue du moulin", "3 bis impasse du vieux puits à Quimper".
  if (before >= 0 && !proper) {
    for (let n = 0; n < 2 && k + 1 < s.count && gapOf(s, k) === 1 && isWord(s, k + 1); n++) {
      if (isUpper(s, k + 1) || ((s.word[k + 1] as number) & COMMON) !== 0) break;
      k++;
    }
    if (k + 2 < s.count && gapOf(s, k) === 1 && IN_TOWN(s, k + 1) && gapOf(s, k + 1) === 1 && isUpper(s, k + 2)) k += 2;
  }
  if (before >= 0) return [before, numberAfter(s, k) >= 0 && gapOf(s, k) <= 2 ? moreNumber(s, numberAfter(s, k)) : k];
  // "the place is 2217": small words alone are no street's name.
  const after = proper ? numberAfter(s, k) : -1;
  if (after >= 0) return [i, moreNumber(s, after)];
  // Arabic, Hebrew and Vietnamese streets: a name after the word is enough when an address word stands near.
  return null;
}

/** Written whole, before a full stop that ends the sentence. */
const UNCUT = wordSet("đường Đường", "exact");
const IN_TOWN = wordSet("à a in en em", "lower");
const LOWER_PROVED =
  /^(?:rue|calle|via|avenida|avenue|rua|travessa|corso|viale|carrer|ulica|ul\.?|ulice|jalan|jl\.?) (?:\p{Ll}[\p{Ll}'’.]{0,13} ){1,4}(?:\d{1,5}[a-z]?(?:\/\d{1,4})?|snc|s\/n),? (?:\p{Ll}[\p{Ll} .'’-]{2,24}(?: \p{L}\d?)?,? ){0,2}(?:\d{5}|\d\d-\d{3}|\d{3} \d\d)(?: \p{Ll}{3,}(?=[.,;!?\n]|$))?(?!\d)/u;
const LOWER_CYRILLIC =
  /^(?:ул\.?|улица|улице|пр-?т?\.?|просп\.?|проспект|пер\.?|переулок|бульвар|бул\.?|вул\.?|вулиця|наб\.?) (?:\p{Ll}{4,18} ){1,2}(?:д\.? ?|дом |буд\.? ?)?\d{1,4}(?:[а-як]\d{0,2}|\/\d{1,3})?(?=[,.;!?\n]|$| (?:кв|к|корп|стр|под|эт|оф|буд|д)\.? ?\d)/u;

/** 'ул. „Граф Игнатиев“ 12': the name in quotes. */
function quoted(s: Scan, k: number): boolean {
  return gapOf(s, k) === 3 && /^\. [„“"«]/.test(s.text.slice(s.end[k], (s.end[k] as number) + 3));
}

/** "via dei mille 8, 56126 pisa", "ул ленина 5 кв 12": all in small letters, proved by a postcode or by what follows. */
function lowerStreet(s: Scan, i: number): readonly [number, number] | null {
  if (isUpper(s, i) || i + 1 >= s.count || isUpper(s, i + 1)) return null;
  const at = s.start[i] as number;
  const hit = ((s.script[i] as number) === CYRILLIC ? LOWER_CYRILLIC : LOWER_PROVED).exec(s.text.slice(at, at + 110));
  if (hit === null || (((s.word[i + 1] as number) & COMMON) !== 0 && sizeOf(s, i + 1) > 3 && !LEADS(s, i + 1)))
    return null;
  return [i, tokenBefore(s, i, at + hit[0].length)];
}

const NUMBERED =
  /^(?:calle|cl|carrera|cra|kra|kr|cr|diagonal|diag|transversal|trans|avenida|av|avda|ak|ac)\.? \d{1,3} ?[A-Z]?(?: ?(?:bis|sur|norte|este|oeste))? ?(?:#|no\.?|n[º°o]\.?|num\.?) ?\d{1,4} ?[A-Z]?(?: ?- ?\d{1,3})?(?!\d)|^(?:calle|av|avenida|rua|r|praça|plaza|via|viale|piazza)\.? \d{1,2} (?:de|di) \p{Lu}\p{L}+,? ?(?:#|no\.?|n[º°o]\.?)? ?\d{1,4}(?!\d)|^(?:ul|ulica|ulicy|pl|plac|al|aleja|alei|os|osiedle|ulice|ulici|via|viale|piazza|бул|ул|улица|площад|площадь)\.? \d{1,2}\.?(?:-?(?:go|ого|-?го|ти))? \p{L}{3,12},? (?:nr |д\. ?|№ ?)?\d{1,4}\p{L}?(?:\/\d{1,4}\p{L}?)?(?: m\. ?\d{1,4})?(?![\p{L}\d])/iu;

/** "Carrera 7 # 71-21", "Calle 5 de Mayo #24": streets that are numbers. */
function numberedStreet(s: Scan, i: number): readonly [number, number] | null {
  if (i + 1 >= s.count || sizeOf(s, i) > 11) return null;
  const at = s.start[i] as number;
  let digit = s.end[i] as number;
  if (unitAt(s.text, digit) === 46) digit++;
  if (unitAt(s.text, digit) === 32) digit++;
  if (!isDigit(unitAt(s.text, digit))) return null;
  const hit = NUMBERED.exec(s.text.slice(at, at + 48));
  if (hit === null) return null;
  return [i, tokenBefore(s, i, at + hit[0].length)];
}

/** "Kárász u. 5. II/3.", Lithuanian "Vilniaus g. 54-28": the street's word as a letter. */
function oneLetter(s: Scan, i: number): readonly [number, number] | null {
  const c = s.text.charCodeAt(s.start[i] as number);
  if (c !== 117 && c !== 103) return null;
  if (!/^[ug]\. ?\d/.test(s.text.slice(s.start[i], (s.start[i] as number) + 4)) || !houseNumber(s, i + 1)) return null;
  if (c === 103 && !(i > 0 && GENITIVE.test(wordAt(s, i - 1)))) return null;
  let k = i;
  while (k > 0 && i - k < 3 && isUpper(s, k - 1) && isWord(s, k - 1) && gapOf(s, k - 1) === 1 && sameLine(s, k)) k--;
  if (k === i) return null;
  const before = numberBefore(s, k, false);
  return [before >= 0 ? before : k, moreNumber(s, i + 1)];
}

/** Last token that begins before position `p`. */
function tokenBefore(s: Scan, i: number, p: number): number {
  let k = i;
  while (k + 1 < s.count && (s.start[k + 1] as number) < p) k++;
  return k;
}

/** "شارع الملك فهد، الرياض", "דרך בן גוריון 25": two or three words and a number, or more pieces of an address behind them. */
function uncasedStreet(s: Scan, i: number): readonly [number, number] | null {
  if (!isUncased(s, i) || ((s.word[i] as number) & STREET_BEFORE) === 0) return null;
  // "في الطريق. التوصيل …": on the way, and the next sentence; a street's word that is cut short has two letters or three.
  if (sizeOf(s, i) >= 4 && s.text.startsWith(". ", s.end[i])) return null;
  let k = i;
  while (
    k + 1 < s.count &&
    k - i < 4 &&
    isUncased(s, k + 1) &&
    sameLine(s, k + 1) &&
    (gapOf(s, k) === 1 || ((k === i || sizeOf(s, k) < 4) && s.text.startsWith(". ", s.end[k]) && gapOf(s, k) === 2))
  )
    k++;
  if (k === i) return null;
  const number = numberAfter(s, k);
  if (number >= 0) return [i, moreNumber(s, number)];
  // No number: the next piece has to be a place, a flat or a number itself.
  if (!/^[،,]/.test(s.text.slice(s.end[k], (s.end[k] as number) + 1)) || k + 1 >= s.count) return null;
  const next = s.word[k + 1] as number;
  return (next & (PLACE | UNIT | STREET_BEFORE)) !== 0 || houseNumber(s, k + 1) ? [i, k] : null;
}

const ROUTE = wordSet(
  "flat apt apartment unit villa office suite house h hse rr hc jr ж antwoordnummer freepost corner ngõ ngách hẻm kiệt ấp thôn khóm xóm ք գ county state highway hwy mz mza sat comuna r sqn sqs cln cls qnm qnl qe qi ql shis shin",
  "folded",
);
const ROUTES = codedOnce(
  /^(?:Antwoordnummer|Freepost) \d{1,5}(?!\d)|^(?:RR|HC) ?#?\d{1,3},? Box \d{1,5}|^Jr\. (?:de |del |la |los |las )*\p{Lu}[\p{L} ]{2,28} \d{1,4}(?!\d)|^ж\. ?к\. ?[„"“]?\p{Lu}[\p{L} -]{1,24}[“"”]? ?\d{0,3}[А-Я]?|^(?:ngõ|ngách|hẻm|kiệt) \d{1,4}(?:\/\d{1,4})?(?: \p{Lu}\p{L}+){1,4}|^(?:ấp|thôn|khóm|xóm) (?:\d{1,2}[A-Z]?|\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3})(?:, ?(?:(?:xã|phường|thị trấn|thị xã|huyện|quận|tỉnh|TP\.?|H\.|X\.) ?)?\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}){1,4}|^(?:County|State) (?:Road|Rd|Hwy|Highway|Trunk|Route|Rte) \w{1,4}(?!\w)|^(?:Highway|Hwy) \d{1,4}(?!\w)|^R\. (?:\p{Lu}[\p{L}.]{1,15} (?:d[aeo]s? )?){0,3}\p{Lu}[\p{L}.]{1,15},? \d{1,5}(?=,| -|\n|$| (?:cj|conj|ap|apto|sala|bl|casa|fundos|loja)\.? )|^(?:SQ[NS]|CL[NS]|QN[LM]|Q[EIL]|SHI[NS]) \d{1,3}(?:,? (?:conj(?:unto)?|bloco|bl|casa|lote|apto?)\.? ?\w{1,4}){1,4}|^Mza?\.? [A-Z\d]{1,3},? (?:Lte?|Lote)\.? \d{1,3}(?!\d)|^[քգ]\. \p{Lu}[\p{L}-]+(?:, \p{L}+ \p{L}+)?(?:, \d{4})?, \p{Lu}[\p{L}-]+(?: \p{L}+\.?)? \d{1,4}(?:\/\d{1,3})?(?:, ?բն\. ?\d{1,4})?|^(?:sat|comuna) \p{Lu}[\p{L} -]{2,24},? nr\.? ?\d{1,4}|^(?:House|Hse|H)\.? ?#? ?\d{1,4}(?:-?[A-Z])?, ?(?:Street|St|Road|Rd|Lane|Gali|Block)\.? ?#? ?\d{1,3}[A-Z]?(?:, ?(?:Sector |Phase )?[\p{Lu}\d][\p{L}\d/-]*(?: \p{Lu}[\p{L}-]+)?){1,4}|^(?:Flat|Apt|Apartment|Unit|Villa|Office|Suite)\.? (?:No\.? ?)?(?=[^,]{0,4}\d)[\p{L}\d-]{1,6}, (?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Towers?|House|Court|Heights|Residenc(?:y|es?)|Apartments|Building|Bldg|Mansions?|Plaza|Complex|Mill|Lodge)(?:, \p{Lu}[\p{L}\d]*(?: [\p{Lu}\d][\p{L}\d-]*){0,3}){1,3}|^corner of (?=[^\n]{0,30}[\p{Lu}\d])[^\n,;?!:]{3,48}? (?:and|&) (?:[\p{Lu}\d][\p{L}\d.'’-]*(?: (?:de|la|du|des|of) )? ?){1,5}/u,
);

/** Rural routes, Peruvian jirones, Bulgarian quarters, corners. */
function special(s: Scan, i: number): readonly [number, number] | null {
  const at = s.start[i] as number;
  const hit = ROUTES.exec(s.text.slice(at, at + 96));
  if (hit === null) return null;
  const corner = s.text.startsWith("corner", at);
  // "số 27 ngõ 68 Cầu Giấy": a house in a numbered lane.
  const house = numberBefore(s, i);
  if (house >= 0) return [house, tokenBefore(s, i, at + hit[0].length)];
  // "N7412 County Road K": Wisconsin's numbers have a letter first.
  if (/^(?:County|State|H(?:C|wy|ighway)\b)/.test(hit[0])) {
    const grid = i > 0 && /^[NSEW]\d{3,5}$/.test(wordAt(s, i - 1)) && gapOf(s, i - 1) === 1;
    return grid ? [i - 1, tokenBefore(s, i, at + hit[0].length)] : null;
  }
  // "the corner of …" goes along as it is part of the place.
  return [corner && i > 0 && THE(s, i - 1) ? i - 1 : i, tokenBefore(s, i, at + hit[0].trimEnd().length)];
}

function wordAt(s: Scan, k: number): string {
  return s.text.slice(s.start[k], s.end[k]);
}

const THE = wordSet("the", "folded");

/** Ordinary words that often begin an English street's name. */
const ORDINARY = wordSet(
  "upper lower old new north south east west great little high church mill park station school hill main",
  "exact",
);

/** Street words that are ordinary words too: "Split view", "on the way". */
const WEAK_STREET = wordSet(
  "rise vale fold chase mount strand view way place close walk park hill row drive court circle square crossing heights ridge link lk plaza loop grove gardens parade alley trail house cross main ring platz weg tie gate str sk mah cad",
);

/** "742 Evergreen Terrace", "Evergreen Terrace 742", "Atatürk Caddesi No: 5". */
function streetLast(s: Scan, i: number): readonly [number, number] | null {
  const text = s.text;
  const short = sizeOf(s, i) <= 3;
  // "Bağdat Cd. No 312"; without its dot a disc.
  if (CD(s, i) && text.charCodeAt(s.end[i] as number) !== 46) return null;
  if (!isUpper(s, i) && WEAK_STREET(s, i)) {
    // "Karl Johans gate 15", "Niels Juels vej 4": small in Norway and Denmark.
    const north = NORDIC_STREET(s, i);
    if (!north || i < 1 || !isUpper(s, i - 1) || numberAfter(s, i) < 0 || ((s.word[i - 1] as number) & COMMON) !== 0)
      return null;
  }
  let k = i;
  let named = 0;
  while (
    k > 0 &&
    named < 4 &&
    sameLine(s, k) &&
    isWord(s, k - 1) &&
    (s.start[k] as number) - (s.end[k - 1] as number) <= 2
  ) {
    const c = text.charCodeAt(s.end[k - 1] as number);
    if (c !== 32 && c !== 46 && !isApostrophe(c) && c !== 45) break;
    // "… not Keighley. Ring 01756 …": the next sentence.
    if (c === 46 && sizeOf(s, k - 1) > 5 && gapOf(s, k - 1) === 2) break;
    // "King's Road": the apostrophe cut the word in two.
    if (
      k > 1 &&
      sizeOf(s, k - 1) === 1 &&
      isApostrophe(unitAt(text, (s.start[k - 1] as number) - 1)) &&
      isUpper(s, k - 2)
    ) {
      k--;
      continue;
    }
    if (
      !isUpper(s, k - 1) &&
      !((s.word[k - 1] as number) & PARTICLE) &&
      !(isUncased(s, i) && named < 2) &&
      !(((s.shape[k - 1] as number) & HAS_DIGIT) !== 0 && /^\d+(st|nd|rd|th)$/.test(wordAt(s, k - 1)))
    )
      break;
    k--;
    named++;
  }
  // "5th Avenue", "42nd Street".
  if (
    k > 0 &&
    named < 3 &&
    ((s.shape[k - 1] as number) & HAS_DIGIT) !== 0 &&
    /^\d+(st|nd|rd|th)$/i.test(wordAt(s, k - 1)) &&
    sameLine(s, k)
  ) {
    k--;
    named++;
  }
  // "200 E 42nd St", "1420 W 9th St".
  if (k > 0 && COMPASS(s, k - 1) && sameLine(s, k) && gapOf(s, k - 1) <= 2 && houseNumber(s, k - 2)) {
    k--;
    named++;
  }
  const before = numberBefore(s, k);
  // "See PR #4812": a request's number; a street's would stand before its name.
  if (before < 0 && short && /^\p{Lu}{2,3} ?#/u.test(text.slice(s.start[i], (s.end[i] as number) + 2))) return null;
  // "ленинский проспект 78": an adjective in small letters.
  if (named === 0 && i > 0 && (s.script[i] as number) === CYRILLIC && EAST(s, i) && sameLine(s, i)) {
    const number = numberAfter(s, i);
    if (
      number >= 0 &&
      text.charCodeAt(s.end[i] as number) === 32 &&
      gapOf(s, i - 1) === 1 &&
      ADJECTIVE.test(s.text.slice(s.start[i - 1], s.end[i - 1]))
    )
      return [i - 1, moreNumber(s, number)];
  }
  if (named === 0) {
    // Lower case all through: "12 high street".
    let l = i;
    while (
      l > 0 &&
      i - l < 3 &&
      sameLine(s, l) &&
      isWord(s, l - 1) &&
      (((s.word[l - 1] as number) & (COMMON | ORG)) === 0 || ORDINARY(s, l - 1)) &&
      text.charCodeAt(s.end[l - 1] as number) === 32
    )
      l--;
    // "Kapitel 9 beschreibt Straße": a German noun, and no name before it.
    if (isUpper(s, i) && (s.word[i] as number) & GERMAN) return null;
    const n = numberBefore(s, l);
    // "40 st av artikel": pieces, in Swedish.
    if (l === i - 1 && ((s.word[l] as number) & STREET_AFTER) !== 0 && sizeOf(s, l) <= 3) return null;
    return n >= 0 && l < i && (!short || (s.cues & C_ADDRESS) !== 0) && (s.cue[i] as number) === 0 ? [n, i] : null;
  }
  // "der Weg 3", "im Ring 2": an article is no name of a street.
  if (WEAK_STREET(s, i)) {
    let proper = false;
    for (let n = k; n < i; n++) if (isUpper(s, n) && ((s.word[n] as number) & (COMMON | PARTICLE)) === 0) proper = true;
    if (!proper && before < 0) return null;
  }
  if (before >= 0 && (!short || isUpper(s, i) || named > 0)) return [before, trailing(s, i)];
  const after = numberAfter(s, i);
  // "Невский пр., 28", "Brīvības iela 45", "Kossuth Lajos sugárút 8": the word stays small behind the name.
  if (
    after >= 0 &&
    !isUpper(s, i) &&
    (isUpper(s, i - 1) || (isUncased(s, i - 1) && s.script[i] === OTHER_SCRIPT)) &&
    sameLine(s, i) &&
    // "Садовая улица": of the garden.
    (((s.word[i - 1] as number) & COMMON) === 0 || OF_STREET.test(wordAt(s, i - 1))) &&
    EAST(s, i)
  )
    return [k, moreNumber(s, after)];
  if (after >= 0 && isUpper(s, i) && (!short || text.charCodeAt(s.end[i] as number) === 46 || named > 0)) {
    const first = s.word[k] as number;
    return (first & (COMMON | GERMAN)) !== 0 && named > 1 ? [k + 1, moreNumber(s, after)] : [k, moreNumber(s, after)];
  }
  return null;
}

const COMPASS = wordSet("N|S|E|W|NE|NW|SE|SW", "exact");
const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;
const OF_STREET = /^\p{Lu}\p{L}{2,}(?:ая|яя)$/u;
const GENITIVE = /^\p{Lu}\p{L}{2,}(?:aus|iaus|io|o|os|ės|ų)$/u;
const ADJECTIVE = /^\p{L}{3,}(?:ский|цкий|ский|ская|цкая|ной|ный|ная|ском|ской|ного|овый|овая)$/u;
const CD = wordSet("cd blv", "folded");
const EAST = wordSet(
  "ул улица улице улицу улицы пр просп проспект бульвар бул пер переулок шоссе площадь пл наб набережная вул вулиця проспекту проспекте улице ш cesta ulica maantee mnt pst puiestee iela prospektas pr alėja aleja bulvāris gatve gatvė utca országút határút főút főtér küçəsi küç prospekti şossesi sahəsi meydanı bulvari xiyoboni майдан майдані узвіз ქ ქუჩა გამზირი ხეივანი პროსპექტი պողոտա փողոց նրբանցք laukums soteska steza put út u útja sugárút körút tér körtér köz sor fasor rkp rakpart sétány gate gata vei vej caddesi sokak",
  "folded",
);
/** First words of Nordic, German and Dutch street names in two words. */
const SIDES = wordSet(
  "Nørre Søndre Sønder Øster Østre Vester Vestre Gamle Gammel Gl Store Lille Ny Nye Nordre Västra Östra Norra Södra Stora Lilla Gamla Nya Övre Øvre Nedre Ytre Indre Alte Alter Neue Neuer Obere Untere Große Kleine Lange Kurze Hohe Oude Nieuwe Korte Grote Kleine Van De Den Ter Ten Het Sint Burgemeester Prins Prinses Koningin Professor Dokter Kong Dronning Konung Drottning Kungs Sankt St",
  "exact",
);

function compound(s: Scan, i: number): readonly [number, number] | null {
  let a = i;
  const hyphen = (k: number): boolean =>
    k > 0 &&
    (s.start[k] as number) - (s.end[k - 1] as number) === 1 &&
    s.text.charCodeAt(s.end[k - 1] as number) === 45;
  while (hyphen(a) && i - a < 4 && isWord(s, a - 1)) a--;
  if (a > 0 && sameLine(s, a) && SIDES(s, a - 1)) a--;
  // "Burgemeester de Raadtsingel 61".
  else if (
    a > 1 &&
    gapOf(s, a - 1) === 1 &&
    gapOf(s, a - 2) === 1 &&
    ((s.word[a - 1] as number) & PARTICLE) !== 0 &&
    SIDES(s, a - 2)
  )
    a -= 2;
  const dot = s.text.charCodeAt(s.end[i] as number) === 46 ? 1 : 0;
  const after = numberAfter(s, i);
  if (after >= 0 && gapOf(s, i) <= 2 + dot) {
    const first = numberBefore(s, a, false);
    return [first >= 0 ? first : a, moreNumber(s, after)];
  }
  const before = numberBefore(s, a);
  return before >= 0 ? [before, i] : null;
}
