/**
 * Addresses told by a short number and the words around it: boxes at a post office ("а/я 274", "Apdo. de Correos 274, 04630 Garrucha"),
 * streets and villages by words that are theirs in one land alone ("salita del Pozzo 4", "Yazıköy Köyü No: 36"), and houses whose second
 * number is told to be a flat's ("Липовая 14 кв 3", "הרצל 14 דירה 3").
 */
import { unitAt } from "../../scan/classes.ts";
import { COMMON } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, isNumber, sizeOf, tokenAt } from "../context.ts";
import { edged } from "../edged.ts";
import { isUpper, isWord } from "../persons/name-tokens.ts";
import { names } from "../persons/things/stops.ts";
import { emitAddress } from "./emit.ts";
import { extend } from "./extend.ts";

/** Words, the number not counted, that lead to it at most. */
const MOST_WORDS = 7;
const REACH = 72;

export function byNumber(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.digitCount; n++) {
    const i = s.digits[n] as number;
    if (i === 0 || sizeOf(s, i) > 6 || !isHouse(s, i)) continue;
    const atBox = box(s, i);
    const first = atBox >= 0 || sizeOf(s, i) > 5 ? atBox : Math.max(led(s, i), followed(s, i));
    const street = first < 0 && sizeOf(s, i) <= 4 ? behind(s, i) : 0;
    if (street > 0) emitAddress(ctx, s.start[i] as number, street, 0.84, "address-street");
    else if (first >= 0)
      emitAddress(ctx, first, s.end[extend(s, i)] as number, 0.85, atBox >= 0 ? "address-box" : "address-street");
    else if (sizeOf(s, i) <= 4) flat(ctx, i);
  }
}

/** "14", "14a": and no amount, date or hour. */
function isHouse(s: Scan, i: number): boolean {
  const at = s.start[i] as number;
  const end = s.end[i] as number;
  const next = unitAt(s.text, end);
  const digit = unitAt(s.text, end + 1) - 48;
  if (((next >= 44 && next <= 46) || next === 58) && digit >= 0 && digit <= 9) return false;
  return isNumber(s, i) || /^\d{1,4}\p{L}$/u.test(s.text.slice(at, end));
}

/** The first words of `BOXES`. */
const BOX = names(
  "apdo apartado casella caixa cx căsuța căsuţa casuta c skr skrytka п пощенска а абонентский абонентська τ ταχυδρομική ת לת בת תא ص صندوق पोस्ट pl pf pk p bp cs tsa box postilokero postafiók postfach postboks postbus posbus casilla",
);
const BOXES = codedOnce(
  /^(?:[Aa]pdo\.?|[Aa]partado)(?: de [Cc]orreos| [Pp]ostal)?(?: n[.º°o]{0,2})? $|^[Cc]asella [Pp]ostale(?: n\.?)? $|^(?:[Cc]aixa|Cx\.?) [Pp]ostal(?: n\.?º?)? $|^(?:C\.P\.|[Cc][ăa]su[țţt]a [Pp]o[șşs]tal[ăa])(?: nr\.?)? ?$|^skr(?:ytka|\.) ?poczt(?:owa|\.)(?: nr)? $|^(?:[пП]\.? ?к\.|[Пп]ощенска кутия)(?: №)? ?$|^(?:[аА]\/[яс]|[Аа]бонентский ящик|[Аа]бонентська скринька)(?: №)? ?$|^(?:Τ\.? ?Θ\.?|[Ττ]αχυδρομική [Θθ]υρίδα)(?: αρ\.?)? ?$|^(?:[לבמ]?ת\.? ?ד\.?|ת["״]ד|תא דואר) ?$|^(?:ص\.? ?ب\.?|صندوق(?: ال)?بريد)(?: رقم)?:? ?$|^पोस्ट बॉक्स(?: नंबर| संख्या)? $|^Pf\. ?$|^[Pp]ostafiók:? $|^[Pp]ostilokero $|^(?:[Pp]ostfach|[Pp]ostboks|[Pp]ost?bus|[Cc]asilla(?: de [Cc]orreo)?)(?: (?:nr|no|n[.º°]{1,2})\.?)? $/u,
);
/** Two or three capitals, or a word for any box: at a post office where a postcode and its town follow. */
const SHORT_BOX = /^(?:PL|PK|P\.K\.|BP|CS|TSA|Box|Pf) ?$/;
const TOWN = /^(?:,? |, ?|\n| ?- ?)(?:\d{3} ?\d{2}|\d{4,5}) \p{Lu}\p{L}/u;

/** Where the box begins whose number `i` is; -1 for none. */
function box(s: Scan, i: number): number {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    if (!BOX(s, k)) continue;
    const at = s.start[k] as number;
    const lead = s.text.slice(at, s.start[i]);
    if (BOXES.test(lead)) return at;
    if (SHORT_BOX.test(lead)) return TOWN.test(s.text.slice(s.end[i], (s.end[i] as number) + 12)) ? at : -1;
  }
  return -1;
}

/** What streets, squares, quarters and villages are called, before their names. */
const BEFORE = names(
  `praceta pct azinhaga escadinhas ladeira quinta lugar bairro urbanização urbanizacion urbanización urb barrio barriada bda pza plza plaza ctra carretera cno pje pasaje glorieta gta callejón partida
  sente hameau montée traverse venelle cité faubourg fbg parvis lotissement
  salita lungomare calata fondamenta campiello rampa discesa traversa stradone piazzetta vico rione frazione fraz località loc contrada cascina
  șos șoseaua sos soseaua splaiul intrarea prelungirea fundătura drumul cartierul satul
  λ λεωφ λεωφόρος πλ πλατεία πάροδος
  наб набережная б бульвар бульв проезд пр мкр мкрн микрорайон тупик аллея шоссе ш линия квартал дер деревня село с станица хутор узвіз провулок пров майдан набережна спуск кв жк місто
  třída trieda sídliště sídlisko`,
);
const LED = codedOnce(
  /^\p{L}[\p{L}/-]{0,11}\.? (?:(?:de|del|della|delle|dei|degli|di|d[oae]s?|das|dos|la|las|los|el|des|du|le|les|реки|р\.|канала|імені|ім\.|им\.) |d['’]|dell['’]|l['’]|de l['’]){0,2}[„“"«]?\p{Lu}[\p{L}\d'’.]*(?:[ -](?:de |del |la |da |do |van )?[\p{L}'’.-]+){0,3}[“”"»]?,? ?(?:n\.?[º°o]?\.? ?|nr\.? ?|no\.? ?|№ ?|αρ\.? ?|д\.? ?|дом |буд\.? ?|хата |бл\.? ?|chalet |lote? |nº ?)?$/u,
);

/** Where the word begins that leads over a name to the number `i`; -1 for none. */
function led(s: Scan, i: number): number {
  for (let k = i - 2; k >= 0 && k >= i - MOST_WORDS; k--) {
    const at = s.start[k] as number;
    if ((s.start[i] as number) - at > REACH) return -1;
    if (!BEFORE(s, k)) continue;
    const lead = s.text.slice(at, s.start[i]);
    // "с Ивановым 3": a letter is a village's or a street's with its sign alone.
    if ((s.end[k] as number) - at === 1 && !/^.[.-]/u.test(lead)) continue;
    if (LED.test(lead)) return at;
  }
  return -1;
}

/** French ones have their number before them. */
const FRENCH = names("sente venelle hameau montée traverse cité faubourg fbg parvis lotissement");
const AGAIN = names("bis ter quater");
const FRENCH_STREET =
  /^(?: (?:bis|ter|quater))?,? \p{Ll}+ (?:(?:de la|des|du|de|les|la|le) |de l['’]|d['’])?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/u;

/** Where the street ends whose house is the number `i` before it; 0 for none. */
function behind(s: Scan, i: number): number {
  if (!FRENCH(s, AGAIN(s, i + 1) ? i + 2 : i + 1)) return 0;
  const end = s.end[i] as number;
  const hit = FRENCH_STREET.exec(s.text.slice(end, end + REACH));
  return hit === null ? 0 : (s.end[extend(s, tokenAt(s, end + hit[0].length) - 1)] as number);
}

/** And behind their names. */
const AFTER = names("köyü köy sitesi mevkii lejtő sor krt rakpart dűlő lakótelep lakópark caddesi sokağı");
const FOLLOWED = /^\p{L}+\.?(?:,? (?:No|Nr|D|szám)[.:]{0,2})? ?$/iu;

/** Where the name begins that the word between it and the number `i` tells; -1 for none. */
function followed(s: Scan, i: number): number {
  for (let k = i - 1; k > 0 && k >= i - 2; k--) {
    if (!AFTER(s, k)) continue;
    if (!FOLLOWED.test(s.text.slice(s.start[k], s.start[i]))) return -1;
    const first = namesBack(s, k - 1);
    return first < 0 ? -1 : (s.start[first] as number);
  }
  return -1;
}

/** The first of up to three names in capitals that end with token `k`, one blank between them; -1 for none. */
function namesBack(s: Scan, k: number): number {
  let first = k + 1;
  for (let n = 0; n < 3; n++) {
    const at = first - 1;
    if (at < 0 || !isUpper(s, at) || !isWord(s, at) || sizeOf(s, at) < 3) break;
    if ((s.start[at + 1] as number) - (s.end[at] as number) !== 1) break;
    if (at < k && ((s.word[at] as number) & COMMON) !== 0) break;
    first = at;
  }
  if (first > k) return -1;
  // "bij De Wieken 36 hs".
  const article = first > 0 && (s.start[first] as number) - (s.end[first - 1] as number) === 1 && ARTICLE(s, first - 1);
  return article && isUpper(s, first - 1) ? first - 1 : first;
}
const ARTICLE = names("de het den la le les el los las a o os as i gli il lo");

/** Flats, storeys and doors, as they are cut short behind the number of a house. */
const FLAT = edged(
  codedOnce(
    /^(?:,? (?:кв|кв-ра|квартира|ап|под|подъезд|эт|вх)\.? ?\d{1,4}|,? (?:m|lok|mieszk)\.? ?\d{1,4}|,? (?:דירה|כניסה|קומה) ?[\p{L}\d]{1,3}|,? \d(?:ος|ου|ο) όροφος|,? (?:tv|th|mf)\.?(?!\p{L})|, (?:st|\d{1,2})\.(?: ?(?:sal|tv|th|mf)\.?)?(?! ?\p{L}{3})|,? lgh \d{4}|,? [HUKL]0\d{3}|,? as\.? \d{1,3}|,? \d{1,2}\. ?(?:OG|Stock|Etage)|,? (?:EG|DG|Hinterhaus|Vorderhaus|Hochparterre)(?!\p{L})| hs(?!\p{L})|,? (?:bus|bte|boîte) \d{1,3}|,? \d{1,2}[º°ª] ?(?:[A-D]|izq|dcha|esq|dto|dir|fte|int)\.?(?!\p{L})|,? (?:fszt|fsz)\.? ?\d{0,2}|,? \d{1,2}\/\d{1,3}\.? ?(?:em|ajtó)|,? (?:ap|et|sc)\.? ?\d{1,3}(?:,? (?:ap|et|sc)\.? ?\d{1,3}){0,2}|,? (?:D|Daire|Kat)[:. ]{1,2}\d{1,3})(?![\p{L}\d])/u,
  ),
);
/** Names of what is numbered and has parts as houses have. */
const NO_HOUSE = names(
  "room zimmer raum gate flug flight flight vol vuelo volo voo vlucht zug train tren treno wagen coach vagon вагон поезд рейс место seat sitz platz chapter kapitel version order bestellung rechnung invoice ticket nummer number position line zeile schritt step stufe level tier phase block halle hall saal salle sala stand regal fach lager pos art artikel modell model typ type serie series größe size",
);

const [COMMA, BLANK] = [44, 32] as const;

function flat(ctx: Context, i: number): void {
  const s = ctx.scan;
  const gap = (s.start[i] as number) - (s.end[i - 1] as number);
  const from = s.end[i - 1] as number;
  if (!(gap === 1 || (gap === 2 && unitAt(s.text, from) === COMMA)) || unitAt(s.text, from + gap - 1) !== BLANK) return;
  const end = s.end[i] as number;
  const part = FLAT.exec(s.text.slice(end, end + 40));
  if (part === null || NO_HOUSE(s, i - 1)) return;
  const uncased = !isUpper(s, i - 1) && (s.script[i - 1] as number) >= 4;
  const first = uncased ? i - 1 : namesBack(s, i - 1);
  if (first < 0 || ((s.word[i - 1] as number) & COMMON) !== 0) return;
  const until = end + part[0].length;
  const last = tokenAt(s, until) - 1;
  emitAddress(ctx, s.start[first] as number, Math.max(until, s.end[extend(s, last)] as number), 0.84, "address-flat");
}
