/**
 * Postal addresses typed in small letters without commas: "lindenstr 4 hinterhaus 06108 halle", "via dei mille 22 scala b
 * 80121 napoli". A street word and a house number are no proof by themselves there: a postcode, a flat, a town, a word
 * for delivery before, or a compound that is nothing but a street's name has to go with them.
 */
import { isOrdinary } from "../../names/ordinary-words.ts";
import { LOWERED, unitAt } from "../../scan/classes.ts";
import { endings } from "../../scan/endings.ts";
import {
  C_ADDRESS,
  C_PHONE,
  C_RELEASE,
  COMMON,
  MONTH,
  PARTICLE,
  PLACE,
  STREET_AFTER,
  STREET_BEFORE,
  UNIT,
} from "../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER, IS_DENSE, type Scan } from "../../scan/pool.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { isTownWord } from "../../words/towns.ts";
import { type Context, isNumber, sizeOf, tokenAt } from "../context.ts";
import { isCased, isUpper, isWord, sameLine } from "../persons/name-tokens.ts";
import { townBehind } from "./emit.ts";
import { extend } from "./extend.ts";
import { isLeft } from "./left-there.ts";
import { houseNumber, isDayOfMonth, lowerTown } from "./parts.ts";

/** Compounds with a street word behind: sure with a number, and those that need more. */
export const COMPOUND = endings([
  [
    "straße strasse strße gasse straat laan gracht singel kade vägen gatan gata gränd veien gade svej sgate katu kuja polku raitti utca maantee",
    2,
  ],
  [
    "str weg allee damm ufer ring platz plein dijk dreef steeg tie vej vei gate plads torv stien stigen backen vangen",
    1,
  ],
]);
const NUMBER_WORD = wordSet("nr|no|n|num|č|čp|nº|д|буд|αρ|numero|número");
/** Words for a street that stand between its name and its number. */
const NAMED_BEFORE = wordSet(
  "strasse straße gasse allee gate gata vei veien veg vej väg vägen u utca út útja tér krt köz sok sk sokak sokağı cad cd cadde caddesi mah mahalle mahallesi blv bulvarı пр-т просп iela gatvė",
  "folded",
);
/** Words for a street that are little else, in small letters too. */
const STREET_ONLY = wordSet(
  "rue avenida chaussée piazza viale vicolo calle rua travessa alameda ulica ulicy ulice náměstí aleea strada bulevardul улица улице улицу проспект переулок бульвар вулиця вулиці jalan jl ul ул вул str nám av pasaje calea",
  "folded",
);
/** Words for sending something to somebody. */
export const DELIVERY = wordSet(
  "habite habitons réside résidons bring brings bringt bringen breng brengen apportez apporter traigan traer llévenlo llévenla lleven portate portare levem levar przywieźcie przywieźć přivezte moved relocated umgezogen umzug déménagé emménagé mudé mudado mudei mudamos trasferito trasferita przeprowadziłem przeprowadziłam przeprowadzka przestěhoval přestěhoval přestěhovala költöztem költöztünk mutat переехал переехала переїхав переїхала премести taşındım taşındık pindah flyttat flyttet flyttede muutin muutimme preselio preselila kargo kurye kurir ship send sent mail post redirect forward deliver courier pickup collect abholung abholen abzugeben liefern lieferung schicken senden schickt schickts wohn wohne livrez livrer envoyer envoyez expédier habite mandenlo manden enviar envíen envíenlo envíelo enviarlo entregar entrega mandar mande manda mandem entregam consegnare spedire spedite inviare inviate abito bezorgen bezorgd sturen stuur verhuisd wonen wysłać wyślijcie wyślij prześlijcie wysyłka mieszkam dostawa doručte doručit poslat pošlete pošli zašlete posílejte bydlím livrati livrați livrare trimite trimiteți skicka leverera bor levere levér levering send toimitus toimittakaa lähettää asun kérem küldjék szállítás teslimat gönderin доставка отправьте отправить пришлите відправте надішліть самовывоз доставить доставьте привезите везіть доставте доставете στείλτε παράδοση kirim antar hantar giao pošaljite pošljite dostavite dostava ramassage retirada retiro recogida ritiro ophalen odbiór توصيل أرسلوا شحن الشحن שלחו למסור משלוח डिलीवरी ডেলিভারি גר גרה גרים",
  "folded",
);
const SIDE = wordSet(
  "hinterhaus vorderhaus links rechts mitte stock og eg hoog boven rear front gauche droite izq dcha izquierda derecha sinistra destra esq dir tv th mf n s e w",
  "folded",
);
const SETTLEMENT = wordSet(
  "barrio col colonia villa vila bairro urb urbanización kel kec kab kota rt rw taman desa kelurahan kecamatan mah mahallesi sector sektor osiedle os jud com sat okr gm cp",
  "folded",
);
const OFFICE = wordSet("of ofic oficina офис оф", "folded");
/** "44a in 50674 köln": before a postcode. */
/** "zutphen ajb", "37000 tours svp": please and thanks, cut short. */
const POLITE = wordSet("ajb aub svp pls plz thx tks mfg vg gr", "lower");
const IN_TOWN = wordSet("in à a en em", "lower");
const OTHER = C_PHONE | C_RELEASE;
/** "left in safe place, photo 3 of 3": no street's. */
const AT_PLACE = wordSet("place");
const WHICH_PLACE = wordSet(
  "safe first second last right wrong same take takes took taking some any no the in of that this",
);
const isNoStreet = (s: Scan, k: number): boolean => AT_PLACE(s, k) && WHICH_PLACE(s, k - 1);

/** What may stand between the pieces of an address, one or two of them. */
const GAP = new Uint8Array(256);
for (const sign of " ,./#-º°ª") GAP[sign.charCodeAt(0)] = 1;
const LONGEST = 18;
/** Words that only what follows can prove. */
const MOST_GUESSED = 6;

export function lowerAddresses(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  const villages = VILLAGE_NUMBER.inText(s);
  // Where no word for a street stands before its number, one of the language does not either.
  const common = (s.words & STREET_BEFORE) !== 0 || NAMED_BEFORE.inText(s);
  const behind = (s.words & STREET_AFTER) !== 0;
  let floor = 0;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (i < floor || !(villages || behind || mayLead(s, i, common)) || !houseNumber(s, i)) continue;
    if (((s.shape[i] as number) & IS_DENSE) !== 0 || isDayOfMonth(s, i)) continue;
    const house = villages ? village(s, i) : -1;
    if (house >= 0) {
      const end = extend(s, i);
      ctx.emit(s.start[house] as number, s.end[end] as number, "ADDRESS", 0.84, "address-village");
      floor = end + 1;
      continue;
    }
    const before = streetBefore(s, i, floor);
    const street = before === null || before.bare === true ? (streetBehind(s, i, floor) ?? before) : before;
    if (street === null || isWire(s, street.from) || isNoStreet(s, street.from)) continue;
    const asked = isAsked(s, street.from) || atHouse(s, street);
    if (street.bare === true && !asked) continue;
    const door = DOOR.exec(s.text.slice(s.end[i], (s.end[i] as number) + 16));
    const run = runOn(
      s,
      door === null ? Math.max(i, street.to) : tokenAt(s, (s.end[i] as number) + door[0].length) - 1,
    );
    if (door !== null) run.proved = true;
    if (!(street.sure || (street.bare === true ? asked && run.proved : run.proved || (street.weak !== true && asked))))
      continue;
    const from = leadsBack(s, unitsBack(s, street.from, floor), floor);
    const end = s.end[run.last] as number;
    const at = s.start[from] as number;
    // "al piano costa 49 €", "reste ouverte 24 h/24", "4 kr mellem 17 og 21": a price, hours.
    if (
      MEASURED.test(s.text.slice(end, end + 8)) ||
      PRICED.test(s.text.slice(at, at + 10)) ||
      HOURS.test(s.text.slice(at, end))
    )
      continue;
    // "entre os dias 12 e 15", "1 Billing, 2 Outage, 3 Something else": days of a month, what is to be chosen from.
    if (DAYS.test(s.text.slice(Math.max(0, at - 4), end))) continue;
    const calle = /(?:^|\s)c\/ ?$/i.exec(s.text.slice(Math.max(0, at - 4), at))?.[0].trimStart().length ?? 0;
    ctx.emit(at - calle, asked ? townBehind(s, end) : end, "ADDRESS", 0.8, "address-lower");
    floor = run.last + 1;
  }
}

/** "4 st mf", "12 2 tv": a storey of Denmark and which door of it. */
const DOOR = /^,? (?:st|kl|\d{1,2})\.?,? (?:sal,? )?(?:tv|th|mf)(?!\p{L})/u;
const MEASURED = /^ ?(?:[€$£%]|(?:eur|euro|kr|zł|kč|ft|lei|h|uhr|km|min|kg|gb|mb)(?![\p{L}\d]))/iu;
const DAYS =
  /(?<!\p{L})(?:days?|dias?|días?|giorn[oi]|jours?|tage?n?|dagen|dag|dagar|dage|dager|dni|dny|dnech|nap|napok|zile(?:le)?|дн[ияейях]{1,2}|числа|päivää|gün|ngày) \d{1,2}(?!\d)/iu;
const HOURS = / \d{1,2} ?h(?:\/\d|(?!\p{L}))/u;
const PRICED = /^\d{1,5}(?:[.,]\d\d)? (?:[€$£%]|(?:eur|euro|kr|zł|kč|lei|dkk|sek|nok)(?!\p{L}))/iu;

/** "your neighbour at 23 plover way": a house, its street's name of a word that measures nothing, and the street's word. */
function atHouse(s: Scan, { from, to }: Street): boolean {
  if (to - from !== 2 || !AT(s, from - 1) || !isNumber(s, from) || s.start[from] !== (s.end[from - 1] as number) + 1)
    return false;
  const w = s.word[from + 1] as number;
  // "at 12 noon close to the gate".
  const ends = /^(?:[.,;!?)\n]|$| (?:and|but|in|on|is|was|who|which|that|please|pls|not)(?!\p{L}))/u.test(
    s.text.slice(s.end[to], (s.end[to] as number) + 8),
  );
  return ends && sizeOf(s, from + 1) >= 4 && (w & (COMMON | UNIT)) === 0 && (s.cue[from + 1] as number) === 0;
}
const AT = wordSet("at", "lower");

/** Vietnamese: a line of telephone or data, a link, a pipe. */
function isWire(s: Scan, k: number): boolean {
  const at = s.start[k] as number;
  return LOWERED[s.text.charCodeAt(at)] === 0x111 && WIRE.test(s.text.slice(at, at + 14));
}
const WIRE = /^đường (?:truyền|dây|link|dẫn|ống|huyết)/iu;

interface Street {
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
  /** An ordinary word in its name: only a postcode or a flat behind it proves it. Bare, without a word for a street: that and a word for delivery. */
  readonly weak?: boolean;
  readonly bare?: boolean;
}

/** May the word before a house's number, or before a word for the number, be the last of its street's name? */
function mayLead(s: Scan, i: number, common: boolean): boolean {
  const k = NUMBER_WORD(s, i - 1) ? i - 2 : i - 1;
  return k >= 0 && isLower(s, k) && (common || ((s.word[k] as number) & COMMON) === 0);
}

/** "Horní Lhota čp. 47", "sat Bucium nr. 41": a village's houses have numbers and no streets; the first token, or -1. */
function village(s: Scan, i: number): number {
  const mark = i - 1;
  if (mark < 1 || !VILLAGE_NUMBER(s, mark) || !close(s, mark)) return -1;
  let first = mark;
  while (first > 0 && mark - first < 3 && close(s, first - 1) && isUpper(s, first - 1) && isWord(s, first - 1)) first--;
  if (first === mark) return -1;
  if (first > 0 && close(s, first - 1) && VILLAGE(s, first - 1)) return first - 1;
  return CP(s, mark) ? first : -1;
}

const VILLAGE_NUMBER = wordSet("čp nr", "exact");
const CP = wordSet("čp", "exact");
const VILLAGE = wordSet("sat satul com comuna obec wieś selo село", "folded");

function close(s: Scan, k: number): boolean {
  if (k < 0 || k + 1 >= s.count || !sameLine(s, k + 1)) return false;
  const at = s.end[k] as number;
  const size = (s.start[k + 1] as number) - at;
  return size === 1 || (size === 2 && isGap(s.text.charCodeAt(at)) && isGap(s.text.charCodeAt(at + 1)));
}

const isGap = (c: number): boolean => c < 256 && GAP[c] === 1;

const isLower = (s: Scan, k: number): boolean => isCased(s, k) && isWord(s, k) && !isUpper(s, k);

/** "via dei mille 22", "lindenstr 4", "petőfi u. 12": the street's words before its number. */
function streetBefore(s: Scan, i: number, floor: number): Street | null {
  let k = i - 1;
  if (k >= floor && NUMBER_WORD(s, k) && close(s, k)) k--;
  if (k < floor || !isLower(s, k) || !close(s, k) || PIECE(s, k)) return null;
  const w = s.word[k] as number;
  if (NAMED_BEFORE(s, k)) {
    let from = k;
    while (from > floor && k - from < 2 && close(s, from - 1) && isName(s, from - 1)) from--;
    return from < k ? { from, to: i, sure: false } : null;
  }
  // "sporing 7072 3316": how a parcel is followed.
  if ((w & COMMON) === 0 && sizeOf(s, k) >= 6 && ((s.cue[k] as number) & C_RELEASE) === 0) {
    const kind = COMPOUND(s.text, s.start[k] as number, s.end[k] as number, 3);
    if (kind !== 0) return { from: k, to: i, sure: kind === 2 && !isOrdinary(s, k) };
  }
  if ((s.words & STREET_BEFORE) === 0) {
    const street = bare(s, k, i);
    return street !== null && allLower(s, k, floor) ? street : null;
  }
  // Back over the name to the word for a street.
  let weak = false;
  for (let from = k; from >= floor && k - from < 5; from--) {
    if (from < k && !close(s, from)) return null;
    // "1.249,00 kr, men ordren 20": money, and no street of Colombia.
    if (from < k && sizeOf(s, from) === 2 && s.text.charCodeAt(s.end[from] as number) === 44) return null;
    if (from < k && ((s.word[from] as number) & STREET_BEFORE) !== 0 && isLower(s, from)) {
      const ordinary = between(s, from + 1, k);
      const pages = i + 1 < s.count && PAGES(s, i + 1) && !houseNumber(s, i + 2);
      return ordinary === null || pages
        ? null
        : { from, to: i, sure: STREET_ONLY(s, from) && !ordinary && !weak, weak };
    }
    if (!isLower(s, from)) return null;
    weak = weak || ((w & COMMON) !== 0 && !isName(s, from) && ((s.word[from] as number) & PARTICLE) === 0);
  }
  return bare(s, k, i);
}

/** As the words that `streetBefore` goes back over have to be. */
function allLower(s: Scan, k: number, floor: number): boolean {
  for (let from = k; from >= floor && k - from < 5; from--)
    if (
      !isLower(s, from) ||
      (from < k && (!close(s, from) || (sizeOf(s, from) === 2 && s.text.charCodeAt(s.end[from] as number) === 44)))
    )
      return false;
  return true;
}

const POSTCODE_BEHIND = /^, ?\d{4,5} \p{L}/u;

/** "ленина 45 кв 12", "wohn im erlengrund 9": no word for a street, but a flat behind the number or "I live" before the name. */
function bare(s: Scan, k: number, i: number): Street | null {
  if (!isName(s, k) || sizeOf(s, k) < 4 || ((s.word[k] as number) & (MONTH | UNIT)) !== 0) return null;
  const flat = i + 2 < s.count && FLAT(s, i + 1) && close(s, i) && houseNumber(s, i + 2);
  if (!flat && !mayBeAsked(s)) return null;
  const next = unitAt(s.text, s.end[i] as number);
  // "hinter der mühle 4, 37520 osterode": an ordinary word is a street's name before a postcode.
  if (isOrdinary(s, k) && !(next === 44 && POSTCODE_BEHIND.test(s.text.slice(s.end[i], (s.end[i] as number) + 10))))
    return null;
  if (flat) return { from: k, to: i, sure: true };
  for (let n = k - 1; n >= k - 3 && n >= 0 && close(s, n); n--) {
    if (LIVING(s, n)) return { from: k, to: i, sure: true };
    if (sizeOf(s, n) > 3) break;
  }
  return next === 32 || next === 44 ? { from: k, to: i, sure: false, bare: true } : null;
}

/** "deuxième partie 44827": a part of a number, told by itself. */
const PIECE = wordSet(
  "partie moitié suite teil hälfte parte mitad metà część połowa část polovina часть половина",
  "folded",
);
const STATE = wordSet(
  "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy nsw vic qld tas",
  "lower",
);
/** "12 стр": so many pages. */
const PAGES = wordSet("стр", "exact");
const FLAT = wordSet("кв apt apartment appt m lgh", "folded");
/** Words for being at home. */
export const LIVING_WORDS =
  "live wohn wohne wohnen habite habitons vivo vivimos abito abitiamo moro moramos woon wonen mieszkam mieszkamy bydlím bydlíme locuiesc locuim stau bor asun lakom oturuyorum живу живём проживаю мешкаю живемо μένω tinggal घर";
export const LIVING = wordSet(LIVING_WORDS, "folded");

/** Are some of the words of a street's name ordinary ones? Null when they make no name. */
function between(s: Scan, a: number, b: number): boolean | null {
  let names = 0;
  let ordinary = false;
  for (let k = a; k <= b; k++) {
    if (((s.word[k] as number) & PARTICLE) !== 0 || sizeOf(s, k) <= 2) continue;
    names++;
    ordinary = ordinary || isOrdinary(s, k);
  }
  return names === 0 ? null : ordinary;
}

function isName(s: Scan, k: number): boolean {
  const w = s.word[k] as number;
  return isLower(s, k) && (w & COMMON) === 0 && ((s.cue[k] as number) & OTHER) === 0 && sizeOf(s, k) >= 2;
}

const ORDINAL = /^\d+(st|nd|rd|th)$/;

/** "12 kookaburra drive", "1420 w 9th st": number, one to three words, and the word for a street. */
function streetBehind(s: Scan, i: number, floor: number): Street | null {
  if ((s.words & STREET_AFTER) === 0) return null;
  for (let k = i + 1; k < s.count && k <= i + 4; k++) {
    // "king's road": the apostrophe cut the word in two.
    if (sizeOf(s, k) === 1 && k > i + 1 && isApostrophe(s.text, s.end[k - 1] as number, s.start[k] as number)) continue;
    if (!close(s, k - 1)) return null;
    const ordinal =
      ((s.shape[k] as number) & (HAS_DIGIT | HAS_LETTER)) === (HAS_DIGIT | HAS_LETTER) &&
      ORDINAL.test(s.text.slice(s.start[k], s.end[k]));
    if (!ordinal && !isLower(s, k)) return null;
    if (k > i + 1 && ((s.word[k] as number) & STREET_AFTER) !== 0)
      return { from: firstOf(s, i, floor), to: k, sure: false };
    if (!ordinal && ((s.word[k] as number) & (COMMON | MONTH)) !== 0 && !isCompass(s, k)) return null;
  }
  return null;
}

const isCompass = wordSet(
  "n s e w north south east west old new upper lower great little high church mill park station school hill main saint king kings queen queens prince princes princess duke bishop bishops abbey castle bridge market green victoria albert priory manor college hospital",
  "folded",
);

function isApostrophe(text: string, from: number, to: number): boolean {
  const c = unitAt(text, from);
  return to === from + 1 && (c === 39 || c === 0x2019);
}

function firstOf(s: Scan, i: number, floor: number): number {
  return i > floor && close(s, i - 1) && houseNumber(s, i - 1) ? i - 1 : i;
}

/** "flat 3", "unit 4 brookfield", "lot 12": back over a flat and a house's name. */
function unitsBack(s: Scan, from: number, floor: number): number {
  let first = from;
  let names = 0;
  for (let k = from - 1; k >= floor && from - k <= 6 && close(s, k); k--) {
    const w = s.word[k] as number;
    if ((w & UNIT) !== 0 || LOT(s, k)) first = k;
    else if (k === from - 1 && (BIS(s, k) || houseNumber(s, k)) && (houseNumber(s, k) || houseNumber(s, k - 1)))
      first = BIS(s, k) ? --k : k;
    else if (((s.shape[k] as number) & HAS_DIGIT) !== 0) {
      if (!houseNumber(s, k)) break;
    } else if (!isName(s, k) || ++names > 2) break;
  }
  return first;
}

/** "hinter der mühle 4", "am alten markt 7": the street's small words. */
function leadsBack(s: Scan, from: number, floor: number): number {
  let first = from;
  for (let k = from - 1; k >= floor && from - k <= 2 && close(s, k); k--) {
    if (SMALL(s, k) || (k === from - 1 && OLD_OR_NEW(s, k))) first = k;
    else if (!ARTICLE(s, k)) break;
  }
  return first;
}

const SMALL = wordSet("am an auf beim hinter unter über vor zum zur nad pod przy", "exact");
const OLD_OR_NEW = wordSet(
  "alter alte altes neuer neue obere untere oberer unterer großer große kleiner kleine lange hohe",
  "exact",
);
const ARTICLE = wordSet("der dem den die alten neuen grossen großen kleinen", "exact");
const BIS = wordSet("bis ter", "folded");
const LOT = wordSet("lot block blk unit flat", "folded");

/** Is there a word for an address, for delivering or for living in the text at all? */
const mayBeAsked = (s: Scan): boolean => (s.cues & C_ADDRESS) !== 0 || DELIVERY.inText(s) || LIVING.inText(s);

/** Is a word for delivering or living at most six tokens before, or for what became of it? */
export function isAsked(s: Scan, from: number): boolean {
  for (let k = from - 1; k >= 0 && k >= from - 6; k--) {
    if (!sameLine(s, k + 1)) return false;
    // One unit between two words ends no sentence.
    const [end, next] = [s.end[k] as number, s.start[k + 1] as number];
    if (next - end > 1 && sizeOf(s, k) > 3 && /[.!?;]\s/.test(s.text.slice(end, next))) return false;
    if (((s.cue[k] as number) & C_ADDRESS) !== 0 || DELIVERY(s, k) || LIVING(s, k) || isLeft(s, k)) return true;
  }
  return false;
}

/** How far an address in small letters runs on behind the number or street at token `k`. */
export function lowerRun(s: Scan, k: number): number {
  return runOn(s, k).last;
}

/** Over flats, floors, quarter, postcode and town behind token `i`. */
function runOn(s: Scan, i: number): { last: number; proved: boolean } {
  let last = i;
  let proved = false;
  let guessed = 0;
  let coded = false;
  for (let k = i + 1; k < s.count && k - i <= LONGEST && close(s, k - 1); k++) {
    const w = s.word[k] as number;
    const size = sizeOf(s, k);
    if (((s.shape[k] as number) & HAS_DIGIT) !== 0) {
      if (size > 6 && !/^s\d{6}$/i.test(s.text.slice(s.start[k], s.end[k]))) break;
      // "#08-117": a floor and a flat.
      if (s.text.charCodeAt((s.start[k] as number) - 1) === 35) proved = true;
      const code = isNumber(s, k) && size >= 4 && size <= 6;
      const halves = isNumber(s, k) && size === 2 && isNumber(s, k - 1) && sizeOf(s, k - 1) === 3;
      const british = !isNumber(s, k) && size === 3 && ((s.shape[k - 1] as number) & HAS_DIGIT) !== 0;
      if ((code || halves || british) && k > i) {
        coded = true;
        proved = proved || k + 1 >= s.count || !close(s, k) || isWord(s, k + 1);
      }
      last = k;
      guessed = 0;
      continue;
    }
    if (!isWord(s, k) || POLITE(s, k) || (((s.cue[k] as number) & OTHER) !== 0 && !SIDE(s, k))) break;
    // "of 402": an office, in Spanish.
    if (OFFICE(s, k) && k + 1 < s.count && close(s, k) && isNumber(s, k + 1)) {
      last = ++k;
      proved = true;
      continue;
    }
    if ((w & UNIT) !== 0 || SIDE(s, k) || SETTLEMENT(s, k)) {
      const numbered =
        k + 1 < s.count && close(s, k) && (((s.shape[k + 1] as number) & HAS_DIGIT) !== 0 || sizeOf(s, k + 1) === 1);
      if (numbered) proved = true;
      else if ((w & COMMON) !== 0 && size > 2 && !SIDE(s, k)) break;
      if (numbered || SIDE(s, k) || size >= 3) last = k;
      // "barrio laureles": a quarter has a name.
      if (SETTLEMENT(s, k) && k + 1 < s.count && close(s, k) && isName(s, k + 1)) last = ++k;
      guessed = 0;
      continue;
    }
    if (NAMED_BEFORE(s, k)) {
      last = k;
      continue;
    }
    if (k + 1 < s.count && houseNumber(s, k + 1) && (NUMBER_WORD(s, k) || (IN_TOWN(s, k) && sizeOf(s, k + 1) >= 4)))
      continue;
    const town = isTownWord(s.hash[k] as number) && isName(s, k);
    if (((w & PLACE) !== 0 || town) && (coded || !isOrdinary(s, k))) {
      proved = true;
      last = k;
      continue;
    }
    // "apt 9b cambridge ma": the state behind the town.
    if (
      proved &&
      k - last === 1 &&
      STATE(s, k) &&
      /^(?:[.,;!?\n]|$)/.test(s.text.slice(s.end[k], (s.end[k] as number) + 1))
    ) {
      last = k;
      break;
    }
    if (size === 1) {
      if (k - last === 1 && (coded || ((s.word[k - 1] as number) & UNIT) !== 0)) last = k;
      continue;
    }
    // A town behind its postcode, or words that only what follows can prove.
    if ((w & COMMON) !== 0 && (w & PARTICLE) === 0) break;
    if (++guessed > MOST_GUESSED) break;
    if (coded && guessed <= 2 && isName(s, k) && (k - last === 1 || !isOrdinary(s, k))) last = k;
    else if (proved && guessed <= 2 && isName(s, k) && !isOrdinary(s, k) && !closesSoon(s, k)) continue;
    else if (proved && guessed <= 2 && isName(s, k) && !isOrdinary(s, k)) last = k;
  }
  return { last: Math.max(lowerTown(s, i), lowerTown(s, last)), proved };
}

/** Does the clause end within two words? Then those are the town. */
function closesSoon(s: Scan, k: number): boolean {
  for (let n = k; n < k + 3; n++) {
    if (n + 1 >= s.count || !close(s, n) || /[,.;!?]/.test(s.text[s.end[n] as number] ?? ".")) return true;
    if (!isName(s, n + 1) || isOrdinary(s, n + 1)) return false;
  }
  return false;
}
