/**
 * Numbers built like somebody's: what such a number is nobody's by has to stand right before it. "Order 9876501234" is an order's, "my order
 * never came, I am on 9876501234" a telephone's.
 */
import { unitAt } from "../../scan/classes.ts";
import { C_NUMBER, C_RELEASE, C_VERSION, FIRST, LAST } from "../../scan/lexicon.ts";
import { HAS_DIGIT, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { luhn, nationalNumber } from "../codes/checksums.ts";
import { sizeOf } from "../context.ts";
import { isDialable, isJoint } from "./dialable.ts";
import type { Group } from "./groups.ts";
import { isNumbersWord } from "./own-clause.ts";

/**
 * Written as telephone numbers are, in groups and with a zero or an area's three digits first: what such a number is
 * nobody's by has to stand right before it.
 */
function isDialled(s: Scan, { first, digits, sizes, digitsAt, end }: Group): boolean {
  // "1Z 999 AA1 01 2345 6784": the rest of a code.
  if (first > 0 && ((s.shape[first - 1] as number) & HAS_DIGIT) !== 0 && digitsAt - (s.end[first - 1] as number) === 1)
    return false;
  if (digits.length < 9 || digits.length > 12 || (!isAmerican(sizes) && sizes.some((size) => size < 2 || size > 8)))
    return false;
  if (!(digits.startsWith("0") && !digits.startsWith("00")) && !isAmerican(sizes) && !isMobile(sizes, digits))
    return false;
  return /^[\d ().-]+$/.test(s.text.slice(digitsAt, end));
}

/** "612 004 471", "98204 47120": how mobiles are written in Spain, Poland, Czechia and India. */
function isMobile(sizes: readonly number[], digits: string): boolean {
  const c = digits.charCodeAt(0);
  if (sizes.length === 3) return c > 53 && c !== 56 && sizes.every((size) => size === 3);
  return sizes.length === 2 && c > 53 && sizes[0] === 5 && sizes[1] === 5;
}

/**
 * Korea's and Japan's, as everybody writes them and nobody numbers orders: "현금영수증 번호 010-4417-9082". What a receipt, a parcel or a member goes by
 * there is somebody's mobile.
 */
export const isEasternMobile = (text: string, { start, end, sizes }: Group): boolean =>
  sizes.length === 3 && EASTERN_MOBILE.test(text.slice(start, end));
const EASTERN_MOBILE = /^0(?:10|[789]0)-\d{4}-\d{4}$/;

/**
 * Built as somebody's number is, so that a word for an order, a version or a sum proves nothing from afar: a telephone's, divided or not,
 * a card's, a device's, a state's for its people.
 */
export function isPrivatelyBuilt(s: Scan, group: Group): boolean {
  const { digits, sizes } = group;
  if (sizes.length > 1) return isDialled(s, group) || isBirthNumber(sizes, digits);
  return isDialable(digits) || (digits.length > 14 && isCardOrDevice(digits)) || nationalNumber(digits);
}

const isCardOrDevice = (digits: string): boolean =>
  digits.length < 17 && (CARD.test(digits) || (digits.length === 15 && IMEI.test(digits))) && luhn(digits);
const CARD = /^(?:3[47]\d{13}|4\d{15}|(?:5[1-5]|2[2-7]|6[05])\d{14})$/;

/** "150385-1234", "850315/1234", "19850315-1234": a day of birth, and four figures. */
function isBirthNumber(sizes: readonly number[], digits: string): boolean {
  return sizes.length === 2 && sizes[1] === 4 && (sizes[0] === 6 || sizes[0] === 8) && BORN.test(digits);
}
const BORN =
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d|(?:19|20)?\d\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01]))\d{4}$/;

/** 3-3-4, behind the country's 1 or not. */
export function isAmerican(sizes: readonly number[]): boolean {
  const first = sizes.length === 4 && sizes[0] === 1 ? 1 : 0;
  return sizes.length === first + 3 && sizes[first] === 3 && sizes[first + 1] === 3 && sizes[first + 2] === 4;
}

/** Does the word right before the number, over a word for "number" and a sign, own it? */
export function named(s: Scan, i: number, group: Group): boolean {
  const { text, cue, start, end } = s;
  const { start: at, sizes, digits } = group;
  // What begins with a zero is dialled more often than it is an order's.
  const zero = sizes.length > 1 || digits.charCodeAt(0) === 48;
  let k = i - 1;
  let told = false;
  for (; k >= 0 && i - k < 4 && ((cue[k] as number) & C_RELEASE) === 0; k--) {
    const sign = sizeOf(s, k) === 1 && /[nč]/i.test(text.charAt(start[k] as number));
    if (sign || (isNumbersWord(s, k) && (!zero || ((cue[k] as number) & C_NUMBER) !== 0))) told = true;
    else if (zero || !isJoint(s, k)) break;
  }
  if (k < 0) return false;
  if (!zero && isOneMore(text, group)) return true;
  // "My order, 9876501234, never came".
  const comma =
    !zero &&
    k === i - 1 &&
    text.startsWith(", ", end[k]) &&
    /^(?:,| &| and) /.test(text.slice(group.end, group.end + 5));
  if (!comma && !/^[\s:#=.nNčČº°№"'()-]{0,6}$/.test(text.slice(end[i - 1], at))) return false;
  if (((cue[k] as number) & (C_RELEASE | C_VERSION)) === 0) return !zero && isToldApart(s, i, told, group);
  // "Direct line: 01632 960 112".
  if (!told && LINE.test(text.slice(start[k], end[k]))) return false;
  if (told || /[:#=№]/.test(text.slice(end[i - 1], at))) return true;
  // "charge 371449635398431 again": a card is charged, and an order has no card's sum of digits.
  if (digits.length > 14 && isCardOrDevice(digits) && CHARGED(s, k)) return false;
  return zero ? !WITHOUT_NUMBER(s, k) && !OF_REQUEST(s, k) : !OF_REQUEST(s, k);
}

/** "bestelling van gisteren, nummer 6012345678", "Order confirmed: 9876501234"; but "Order for Anna: 9876501234". */
function isToldApart(s: Scan, i: number, told: boolean, { start }: Group): boolean {
  if (told) return true;
  if (!/[:#]/.test(s.text.slice(s.end[i - 1], start))) return false;
  for (let k = i - 1; k >= 0 && k > i - 6; k--) if (((s.word[k] as number) & (FIRST | LAST)) !== 0) return false;
  return true;
}

/** "orders 9876501234 and 9876501299": as long as the one before. */
function isOneMore(text: string, { start, digits }: Group): boolean {
  const other = AND_TOO.exec(text.slice(Math.max(0, start - 28), start));
  return other !== null && (other[1] as string).length === digits.length;
}
const AND_TOO = /(?<!\d)(\d{9,13})(?:, | & | (?:and|und|et|y|e|en|och|og|ja|i|a|și|és|и|і|και|ve|or|oder|ou|o) )$/u;

/** Of a telephone: its zero, and nine or ten digits more. */
export const IMEI = /^(?:01|35|86|99)\d{13}$/;
export const TRUNK = /^0[1-9]\d{8,9}$/;
/** Alone in quotes, as a cell. */
export const isQuoted = (text: string, { start, end }: Group): boolean =>
  text.charCodeAt(start - 1) === 34 && unitAt(text, end) === 34;

const LINE = /^(?:line|row|page)s?$/i;

/** What is done to a card, or with one. */
const CHARGED = wordSet("charge refund payment transaction debit", "lower");

/** What often stands before somebody's number without owning it. */
const WITHOUT_NUMBER = wordSet(
  "line lines page pages row rows delivery shipping return flight booking reservation contract parcel package update edge windows lieferung paket vertrag livraison colis entrega envío envio spedizione pacco levering pakket leverans paket levering pakke toimitus paczka dostawa zásilka balík csomag colet пратка посылка доставка shipment expedición kargo накладная посилка شحنة الشحنة משלוח container containers conteneur contenedor contêiner kontener kontejner konteyner контейнер حاوية contrat contrato contratul sözleşme sözleşmem kontrak العقد חוזה अनुबंध pakketje paketti pakettini חבילה החבילה חבילתי पार्सल पैकेट część piesa piesă piese díl díly alkatrész पुर्जा पुर्जे पार्ट cadang",
  "folded",
);
/** What somebody has asked for: behind such a word without one for "number" stands who it was as often as what it is numbered. */
const OF_REQUEST = wordSet(
  "issue reclamo reclamación reclamacao reclamação incidencia avería solicitud aviso talep talebi başvuru kayıt обращение заявка звернення البلاغ بلاغ פנייה קריאה fault błąd zgłoszenie požadavek reklamace segnalazione",
  "folded",
);

/** "8842731906-B": no telephone number has a letter behind it. */
export const isLettered = (text: string, { end, digits }: Group): boolean =>
  digits.length > 8 && unitAt(text, end) === 45 && /^-[A-Z](?![\p{L}\d-])/u.test(text.slice(end, end + 4));

/** "20 93 11 84", "9123 4567": as telephones are written where they have no more than eight digits. */
export const isLocal = (text: string, { digitsAt, end, digits, sizes }: Group): boolean =>
  sizes.length > 1 && digits.length < 9 && /^\d{2,5}(?: \d{2,5}){1,3}$/.test(text.slice(digitsAt, end));
