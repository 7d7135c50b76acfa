/**
 * Tokens of letters and digits: IBANs, national ids by format, and whatever a cue word names (passport, plate, serial,
 * account, user). Formats that mean one thing need no cue; the rest do.
 */

import { bitsPerLetter, STRANGE } from "../../names/letters.ts";
import { isAlnum, isDigit, SLASH, unitAt } from "../../scan/classes.ts";
import {
  C_BANK,
  C_CARD,
  C_CURRENCY,
  C_DEVICE,
  C_IBAN,
  C_ID,
  C_ID_WEAK,
  C_MEASURE,
  C_NUMBER,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_PLATE,
  C_RELEASE,
  C_USER,
  C_VERSION,
  COMMON,
  FIRST,
  LAST,
} from "../../scan/lexicon.ts";
import { ALL_UPPER, FIRST_UPPER, HAS_DIGIT, HAS_LETTER, IS_DENSE, LINE_START, type Scan } from "../../scan/scan.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { type Context, cuesAfter, cuesBefore, sizeOf } from "../context.ts";
import { edged } from "../edged.ts";
import { isHolders } from "../numbers/dialable.ts";
import { isDoorCode } from "../numbers/doors.ts";
import { labelOf } from "../numbers/labels.ts";
import { guidEnd } from "../numbers/numbers.ts";
import { CAR, isKey, OF_TYPE } from "../plates/cued.ts";
import { digitsIn, dni, luhn, mod97 } from "./checksums.ts";
import { isOfFirm } from "./firm-numbers.ts";
import { BANK_COUNTRIES } from "./iban-lengths.ts";
import { isDocumentsCode } from "./ids-told.ts";
import { chinesePlate, romanianCard } from "./lands.ts";
import { isLetteredOrder } from "./lettered-orders.ts";
import { isMoney } from "./money.ts";

const CUED = C_PASSPORT | C_ID | C_PLATE | C_DEVICE | C_BANK | C_USER | C_CARD | C_IBAN;

const [NAMED, LETTERS_TOO, DIGITS_TOO] = [1, 2, 4] as const;

/** What the words of the text say that its codes may be built of; -1 where it holds none. */
export function codesTold(s: Scan): number {
  const named = (s.cues & (C_PASSPORT | C_DEVICE)) !== 0;
  if (!s.hasDigit && !named) return -1;
  return (
    (named ? NAMED | LETTERS_TOO : 0) |
    ((s.cues & (C_PLATE | C_IBAN | C_ID)) !== 0 ? LETTERS_TOO : 0) |
    ((s.cues & (C_PLATE | C_ID | C_IBAN | C_BANK)) !== 0 ? DIGITS_TOO : 0)
  );
}

/** The code that begins at token `i`, whose shape is given; the token to go on with. */
export function codeAt(ctx: Context, i: number, shape: number, told: number): number {
  if ((shape & IS_DENSE) !== 0) return chinesePlate(ctx, i) + 1;
  if ((shape & HAS_DIGIT) !== 0) return digitsAt(ctx, i, shape, (told & DIGITS_TOO) !== 0);
  const upper = (shape & ALL_UPPER) !== 0;
  if (!upper && (told & LETTERS_TOO) === 0) return i;
  if (sizeOf(ctx.scan, i) > 4) {
    if (upper && (told & NAMED) !== 0) lettersOnly(ctx, i);
  } else if ((shape & FIRST_UPPER) !== 0 && digitSoon(ctx.scan, i)) return letterLed(ctx, i) + 1;
  return i;
}

/** At a token that holds a digit; the one to go on with. */
function digitsAt(ctx: Context, i: number, shape: number, told: boolean): number {
  const size = sizeOf(ctx.scan, i);
  if (size === 8) {
    const guid = guidEnd(ctx.scan, i);
    if (guid > 0) return guid;
  }
  if ((shape & HAS_LETTER) !== 0) return mixedAt(ctx, i) + 1;
  return told || size >= 6 ? digitLed(ctx, i) + 1 : i + 1;
}

/** As far as the pieces of a value reach. */
const SOON = 5;

function digitSoon({ shape, count }: Scan, i: number): boolean {
  for (let k = i + 1; k <= i + SOON && k < count; k++) if (((shape[k] as number) & HAS_DIGIT) !== 0) return true;
  return false;
}

/** One of the 26 letters, in either case. */
function isLatin(c: number): boolean {
  return (c >= 65 && c <= 90) || (c >= 97 && c <= 122);
}

/** A break of the line, with what quotes the next; what sets an IBAN's fours apart beside one blank, hyphen or dot. */
const BREAK = /^ ?\r?\n[ \t>]{0,4}$/;
const APART = /^(?: {2,3}| ?[-/_.,] ?)$/;

/** Last token of an IBAN that begins at `i` ("DE89 3704 …"), or -1. */
function iban(ctx: Context, i: number): number {
  const s = ctx.scan;
  const text = s.text;
  const at = s.start[i] as number;
  if (
    sizeOf(s, i) < 4 ||
    !isDigit(text.charCodeAt(at + 3)) ||
    !isDigit(text.charCodeAt(at + 2)) ||
    !isLatin(text.charCodeAt(at)) ||
    !isLatin(text.charCodeAt(at + 1))
  )
    return -1;
  const length = BANK_COUNTRIES.get(text.slice(at, at + 2).toUpperCase()) ?? 0;
  if (length === 0) return accountOf(ctx, i);
  let value = text.slice(at, s.end[i] as number);
  let last = i;
  let sign = "";
  let bestLast = value.length === length ? i : -1;
  while (value.length < 34 && last + 1 < s.count) {
    const from = s.end[last] as number;
    const gap = (s.start[last + 1] as number) - from;
    const c = text.charCodeAt(from);
    if (gap !== 1 || (c !== 32 && c !== 45 && c !== 46)) {
      if (gap > 6) break;
      const between = text.slice(from, from + gap);
      // "GB29 NWBK 6016\n1331 9268 19": wrapped; "AT53  2304  9531", "RO60 - UDAH - 0043": one sign throughout.
      const wrapped =
        BREAK.test(between) &&
        value.length + sizeOf(s, last + 1) <= length &&
        isDigit(text.charCodeAt(s.start[last + 1] as number));
      if (!wrapped && !(APART.test(between) && (last === i || between === sign))) break;
      if (!wrapped) sign = between;
    }
    const size = sizeOf(s, last + 1);
    if (value.length + size > length + 2 || (size > 4 && value.length > 4 && last > i + 6)) break;
    if (
      ((s.shape[last + 1] as number) & HAS_DIGIT) === 0 &&
      (size > 4 || value.length + size > length || ((s.shape[last + 1] as number) & (ALL_UPPER | FIRST_UPPER)) === 0) &&
      // "gb29 nwbk 6016 …": the bank's four letters, small as the rest.
      !(size === 4 && value.length === 4 && isDigit(text.charCodeAt((s.end[last + 1] as number) + 1)))
    )
      break;
    last++;
    value += text.slice(s.start[last], s.end[last]);
    if (value.length === length) {
      bestLast = last;
      break;
    }
  }
  const upper = value.toUpperCase();
  const cue = (cuesBefore(s, i) & (C_IBAN | C_BANK)) !== 0;
  if (bestLast < 0 && !(cue && value.length >= 12) && !(value.length >= length - 2 && last > i + 2)) return -1;
  const good = bestLast >= 0 && mod97(upper);
  const end = s.end[bestLast >= 0 ? bestLast : last] as number;
  const fours = last > i && sizeOf(s, i) === 4;
  const digits = upper.replace(/[^0-9]/g, "").length;
  if (!good && !cue && !fours && digits < 12) return -1;
  ctx.emit(at, end, "IBAN", good ? 0.99 : cue ? 0.97 : bestLast >= 0 ? 0.96 : 0.9, good ? "iban" : "iban-shape");
  return bestLast >= 0 ? bestLast : last;
}

/** "AR58 QWEU 3597 7512 …", "IBAN TH71 4856 4554 58": the build of an IBAN in a country that has none. */
const ACCOUNT = /^[A-Z]{2}\d\d(?: ?[A-Z]{4}(?: ?\d{4}){2,6}(?: ?\d{1,3})?|( ?\d{4}){2,6}(?: ?\d{1,3})?)(?![\p{L}\d])/u;

function accountOf(ctx: Context, i: number): number {
  const s = ctx.scan;
  const at = s.start[i] as number;
  // However it is set apart.
  if (!isDigit(unitAt(s.text, at + 11))) return -1;
  const hit = ACCOUNT.exec(s.text.slice(at, at + 44));
  if (hit === null || (hit[1] !== undefined && (cuesBefore(s, i) & (C_IBAN | C_BANK)) === 0)) return -1;
  const end = at + hit[0].length;
  ctx.emit(at, end, "IBAN", 0.97, "iban-shape");
  let last = i;
  while (last + 1 < s.count && (s.start[last + 1] as number) < end) last++;
  return last;
}

/** National formats that need no word beside them, by pattern (A letter, 9 digit). */
const FORMATS: ReadonlyArray<readonly [RegExp, string, boolean]> = [
  [/^[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]$/i, "codice-fiscale", true],
  [/^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d$/i, "curp", true],
  [/^[A-ZÑ]{4}\d{6}[A-Z0-9]{3}$/i, "rfc", true],
  [/^[A-Z]{2}\d{6}[A-D]$/, "nino", true],
  [/^[A-Z]{3}[ABCFGHLJPTK][A-Z]\d{4}[A-Z]$/, "pan", true],
  [/^[STFGM]\d{7}[A-Z]$/, "nric", true],
  [/^[XYZ]\d{7}[A-Z]$/i, "nie", true],
  [/^\d{8}[A-Z]$/i, "dni", true],
  [/^\d{17}[Xx]$/, "resident-identity", true],
  [/^\d{7}[A-W][A-IW]?$/, "pps", true],
  [/^\d{6}[A-FYXWVU]\d{3}[0-9A-Y]$/, "hetu", true],
  [/^[A-Z]{3}\d{6}$/, "dowod", false],
  [/^[A-Z]\d{6}[0-9A]$/, "hkid", false],
  [/^[12]\d{4}2[AB]\d{8}$/, "nir", true],
];

const BORN_INSIDE = /^[A-Z]{4}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[A-Z\d]{3}|[HMX][A-Z]{5}[A-Z\d]\d)$/;

const DRAWN = /^[\doOlI]+$/;

/** Any of them: one test turns most tokens away. */
const ANY_FORMAT = new RegExp(FORMATS.map(([pattern]) => pattern.source).join("|"), "i");

/** "29218us", "30GB", "3rd": a number with its unit. */
const MEASURE = edged(
  /^\d{1,7}(us|ns|ms|s|sec|min|h|d|k|m|g|b|kb|mb|gb|tb|kib|mib|gib|px|x|hz|khz|mhz|ghz|w|kw|v|a|mah|mm|cm|km|kg|st|nd|rd|th|am|pm)$/i,
);

function mixedAt(ctx: Context, i: number): number {
  const s = ctx.scan;
  const text = s.text;
  const at = s.start[i] as number;
  const end = s.end[i] as number;
  const size = end - at;
  if (size < 4 && unitAt(text, end) !== 45 && (s.cues & (C_PLATE | C_PASSPORT | C_ID | C_DEVICE)) === 0) return i;
  const found = iban(ctx, i);
  if (found >= 0) return found;
  // "IBANDE89370400440532013000".
  if (size > 18 && text.startsWith("IBAN", at) && BANK_COUNTRIES.get(text.slice(at + 4, at + 6)) === size - 4) {
    ctx.emit(at + 4, end, "IBAN", 0.96, "iban-shape");
    return i;
  }
  if (size > 40) return i;
  if (size === 7 && /service[ -]?tag(?: is| ist|['’]s)?\W{0,4}$/i.test(text.slice(Math.max(0, at - 20), at))) {
    ctx.emit(at, end, "DEVICE", 0.88, "service-tag");
    return i;
  }
  const token = text.slice(at, end);
  if (text.charCodeAt(at) === 48 && (unitAt(text, at + 1) | 32) === 120) return i;
  const lead = text.charCodeAt(at);
  if (
    (isDigit(lead) &&
      size <= 12 &&
      !isDigit(text.charCodeAt(end - 1)) &&
      MEASURE.test(token) &&
      !(size > 4 && isDoorCode(s, at, token))) ||
    (lead === 118 && /^v\d+$/.test(token))
  )
    return i;
  if (
    "KCRITSPHBJ1".includes(token.charAt(0)) &&
    /^(KB|CVE|RFC|ISO|INC|REQ|CHG|TKT|SR|PO|SO|INV|RMA|HF|PN|SKU|CASE|BUG|JD|1Z)\d/.test(token) &&
    (cuesBefore(s, i, 6) & (C_PASSPORT | C_DEVICE)) === 0
  )
    return i;
  const before = cuesBefore(s, i, 6);
  const cues = (before & (CUED | C_RELEASE | C_VERSION | C_PASSWORD)) !== 0 ? before : before | cuesAfter(s, i, 4);
  const free = (cues & (C_RELEASE | C_VERSION)) !== 0 && (cues & (C_ID | C_PASSPORT | C_DEVICE | C_BANK)) === 0;
  // "6o1l5293849932O2": letters drawn like the digits that they stand for.
  if (size >= 9 && size <= 19 && !free && DRAWN.test(token) && digitsIn(token) * 10 >= size * 7) {
    const digits = token.replace(/[oO]/g, "0").replace(/[Il]/g, "1");
    if ((cues & (CUED | C_PHONE)) !== 0 || (size >= 13 && luhn(digits))) {
      const group = { first: i, last: i, start: at, digitsAt: at, end, digits, plus: false, sizes: [size] };
      const [type, rule] = labelOf(group, cues);
      ctx.emit(at, end, type, 0.86, rule);
      return i;
    }
  }
  // "RFC LOGR850923-J41": the last three behind a hyphen.
  if (
    size === 10 &&
    unitAt(text, end) === 45 &&
    /^[A-ZÑ]{4}\d{6}$/i.test(token) &&
    /^-[A-Z\d]{3}(?![\p{L}\d-])/iu.test(text.slice(end, end + 5))
  ) {
    ctx.emit(at, end + 4, "ID", 0.92, "rfc");
    return i;
  }
  // "RFC: EWUG540528M22, please update": a birth's date inside says more than a word of releases behind.
  if (size >= 8 && size <= 18 && (!free || BORN_INSIDE.test(token)) && ANY_FORMAT.test(token)) {
    for (const [pattern, name, alone] of FORMATS) {
      if (!pattern.test(token) || (!alone && (cues & C_ID) === 0)) continue;
      if ((name === "dni" || name === "nie") && !dni(token.toUpperCase()) && (cues & C_ID) === 0) continue;
      // "X1924033-F": the check letter behind its hyphen.
      const check = unitAt(text, end) === 45 && /^-[A-Z](?![\p{L}\d-])/u.test(text.slice(end, end + 3)) ? 2 : 0;
      ctx.emit(at, end + check, "ID", 0.92, name);
      return i;
    }
  }
  // "Device LHUB5NR449S72", "S/N: …": capitals and digits in a long run with a word for the machine near.
  if (
    size >= 9 &&
    size <= 20 &&
    /^[A-Z0-9]+$/.test(token) &&
    (digitsIn(token) >= 2 || bitsPerLetter(token.replace(/\d/g, "")) >= STRANGE) &&
    /(adb|fastboot|device|serial|s\/n|ser(?:ien?)?\.?-?nr\.?|sê-ri|imei|machine|unit|gerät|seriennr|appareil|dispositivo|apparaat|enhet|laite|urządzenie|zařízení|เครื่อง|本体|シリアル|序列|기기|устройств|cihaz|جهاز|מכשיר|número de série|numéro de série|número de serie|numero di serie|serienummer|sériové číslo|numer seryjny|sorozatszám\p{L}*|серийн\p{L}+ номер|серійн\p{L}+ номер|seri numarası|număr de serie|σειριακό\p{L}*)[^.\n]{0,28}$/iu.test(
      text.slice(Math.max(0, at - 44), at),
    )
  ) {
    ctx.emit(s.start[chainStart(s, i, 12)] as number, end, "DEVICE", 0.86, "serial-near");
    return i;
  }
  if (
    (size >= 4 || unitAt(text, end) === 45) &&
    mayBeHeld(s, i) &&
    OF_PERSON.test(text.slice(Math.max(0, at - 34), at))
  ) {
    const last = chainEnd(s, i, false);
    const first = chainStart(s, i);
    if ((s.end[last] as number) - (s.start[first] as number) >= 5) {
      ctx.emit(s.start[first] as number, s.end[last] as number, "ID", 0.86, "id-holder");
      return last;
    }
  }
  if (size >= 4 && size <= 8 && !free && isDoorCode(s, at, token)) {
    ctx.emit(at, end, "SECRET", 0.9, "door-code");
    return i;
  }
  // "codice cliente CL0099213".
  if (size >= 6 && digitsIn(token) >= 4 && isHolders(s, i)) {
    ctx.emit(at, end, "ID", 0.84, "id-holder");
    return i;
  }
  if (size >= 4 && (s.signs & SLASH) !== 0 && SERIAL.test(text.slice(Math.max(0, at - 10), at))) {
    const last = chainEnd(s, i, false);
    ctx.emit(s.start[chainStart(s, i)] as number, s.end[last] as number, "DEVICE", 0.88, "serial-near");
    return last;
  }
  if (free || (cues & CUED) === 0) return plainNumber(ctx, i, token);
  return cued(ctx, i, cues);
}

/** Does one of the three tokens before hold a word for numbers, or "badge"? Asked before `OF_PERSON` reads the text. */
export function mayBeHeld(s: Scan, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 3; k--)
    if (((s.cue[k] as number) & (C_NUMBER | C_ID_WEAK)) !== 0 || HOLDING(s, k)) return true;
  return false;
}

/** "Passnummer: CVJTYJVKR", "serial ECEPCBYHVSGA": capitals alone, as no word has them, behind the word for such a number. */
function lettersOnly(ctx: Context, i: number): void {
  const s = ctx.scan;
  const size = sizeOf(s, i);
  if (size < 8 || size > 20) return;
  const value = s.text.slice(s.start[i], s.end[i]);
  if (!/^[A-Z]+$/.test(value) || bitsPerLetter(value) < STRANGE) return;
  const cues = cuesBefore(s, i, 5);
  if ((cues & C_PASSPORT) !== 0 && size === 9)
    ctx.emit(s.start[i] as number, s.end[i] as number, "PASSPORT", 0.86, "passport-cue");
  else if ((cues & C_DEVICE) !== 0) ctx.emit(s.start[i] as number, s.end[i] as number, "DEVICE", 0.86, "serial-cue");
}

const SORTED = /(?<!\p{L})sort(?:=\[?|\. \p{L}+ )$/iu;
const HOLDING = wordSet("badge card ref num flyer ktn redress traveller traveler", "lower");
/** "student no. S20448193", "employee id: E-44820": a person's number with a school, employer or library. */
export const OF_PERSON =
  /(?<!\p{L})(?:student|pupil|candidate|employee|staff|personnel|payroll|badge|matric(?:ulation)?|enrol?ment|library|hospital|clinic|chart|referral|prisoner|inmate|visa|crew|driver|officer|frequent flyer|flyer|loyalty|membership|green|resident|residence|medicaid|identity|id|permit|licence|license)(?:'s)? (?:id|no|number|nr|num|card|ref|permit)\.?(?: (?:no|number|nr)\.?)?(?: is| was)?\W{0,3}(?:[A-Z]{1,3}-)?$|(?<!\p{L})(?:badge|frequent flyer|ktn|known travell?er|redress)(?: is)?\W{1,3}(?:[A-Z]{1,3}-)?$/iu;

/** "S/N BLG-0457-46665", "device id DZZ-2944-45302". */
const SERIAL_BEFORE = /(?<!\p{L})(?:s\/n|device[ _-]?id|ser(?:ien?)?\.?[ -]?nr|sê-ri)["']?\W{0,3}$/iu;
/** "S/N PF-3K9Q2X". */
const SERIAL = /(?<!\p{L})s\/n\W{0,3}(?:[A-Z\d]{1,4}-)?$/iu;

/** "tel0301234567": a word glued to a long number. */
function plainNumber(ctx: Context, i: number, token: string): number {
  if (token.length < 9) return i;
  const glued = /^(\p{L}{2,12})(\d{7,15})$/u.exec(token);
  if (glued === null) return i;
  const word = (glued[1] as string).toLowerCase();
  if (/^(tel|telefon|phone|mob|mobile|ph|fax|cell|handy|ssn|acct|whatsapp|id|imei)$/.test(word)) {
    const at = (ctx.scan.start[i] as number) + word.length;
    const type = word === "imei" ? "DEVICE" : word === "ssn" || word === "id" ? "ID" : "PHONE";
    ctx.emit(at, ctx.scan.end[i] as number, type, 0.85, "glued");
  }
  return i;
}

/** "UID:040000008200E00074C5B7101A82E008": what a calendar counts its entries by is longer. */
const LONGEST_ID = 24;

const COMMIT = /^(?=\d*[a-f])[\da-f]{7,12} $/;
/** "[C-000003f1] Registration": a small letter behind a figure, and capitals before. */
const OF_CALL = /[A-Z][^a-z]*\d[a-z]/;
/** "P0420": what a car's computer stores. */
const FAULT = /^[PBCU][0-3]\d{3}$/;
/** "2026-11-14T08": when. */
const WHEN = /^20\d\d-\d\d-\d\dT/;
const ACCOUNTED = /(?<!\p{L})Acct(?:-[A-Z][a-z]+)+["']? ?[:=] ?["']?$/u;

/** "Certificate for … expires, serial 04a1b2c3d4": what anybody may read of it. */
export const OF_CERTIFICATE =
  /(?<!\p{L})(?:certificate|certbot|cert|crl|ca|openssl|tls|zertifikat|certificat|certificado|certificato|certificaat)(?!\p{L})/iu;

/** A value a cue names; its pieces may be joined by hyphens, dots or (plates, ids) single spaces. */
function cued(ctx: Context, i: number, cues: number): number {
  const s = ctx.scan;
  const last = chainEnd(s, i, (cues & (C_PLATE | C_ID | C_PASSPORT)) !== 0);
  const first = chainStart(s, i);
  const at = s.start[first] as number;
  const end = s.end[last] as number;
  const size = end - at;
  // "urn:oid:2.16.840.1.113883.2.4.6.3".
  if (/^[0-2](?:\.\d+){5,}$/.test(s.text.slice(at, end))) return last;
  // `<Pass encoding="base64">`: what else an element says.
  if ((cues & C_PASSPORT) !== 0 && s.text.charCodeAt(at - 1) === 34 && s.text.charCodeAt(at - 2) === 61) return last;
  if ((cues & C_PASSPORT) !== 0 && size >= 6 && size <= 14) ctx.emit(at, end, "PASSPORT", 0.9, "passport-cue");
  else if (
    (cues & C_PLATE) !== 0 &&
    size >= 4 &&
    size <= 14 &&
    !isMoney(s.text.slice(at, end)) &&
    !OF_CALL.test(s.text.slice(at, end)) &&
    !FAULT.test(s.text.slice(at, end)) &&
    !OF_TYPE(s, first - 1) &&
    !(isKey(s, first) && CAR(s, first))
  )
    ctx.emit(at, end, "PLATE", 0.88, "plate-cue");
  else if (
    (cues & C_DEVICE) !== 0 &&
    size >= 6 &&
    !LOT(s, first - 1) &&
    !LINE.test(s.text.slice(at, end)) &&
    !/^(?:tty|com\d|usb)/i.test(s.text.slice(at, end)) &&
    !OF_CERTIFICATE.test(s.text.slice(Math.max(0, at - 120), at))
  )
    ctx.emit(at, end, "DEVICE", 0.9, "serial-cue");
  else if ((cues & C_ID) !== 0 && size >= 5 && size <= LONGEST_ID) {
    // "svn log: r4471": a revision; "9f3c2e1 Fix VAT": a commit opens its line.
    if (
      !isOfFirm(s.text, at) &&
      !(((s.shape[first] as number) & LINE_START) !== 0 && COMMIT.test(s.text.slice(at, end + 1))) &&
      !/^r\d+$|^\p{L}\p{Ll}+\d$|^E\d{6}$/u.test(s.text.slice(at, end))
    )
      ctx.emit(at, end, "ID", 0.88, "id-cue");
    // "…/account-page#h_40e031c49a": a place in a page.
  } else if (
    (cues & (C_BANK | C_IBAN)) !== 0 &&
    size >= 5 &&
    (cues & C_USER) === 0 &&
    // "SWIFT MT103": a kind of message.
    !(size === 5 && /^MT\d{3}$/.test(s.text.slice(at, end))) &&
    // "Account Name: FILESRV2$": a machine's own; "Acct-Session-Id = …": what is accounted for.
    s.text.charCodeAt(end) !== 36 &&
    !ACCOUNTED.test(s.text.slice(Math.max(0, at - 36), at)) &&
    // "sort=[field1_ASC", "la page de test sort. Modèle MFC-L2710DW": an order, and what comes out.
    !(/\p{L}/u.test(s.text.slice(at, end)) && SORTED.test(s.text.slice(Math.max(0, at - 24), at))) &&
    // "MCA Bank 5 - ram is CMK32GX4M2": of a memory.
    !/(?<!\p{L})bank \d{1,2} ?[-,:(](?:[^\d\n]{0,24})$/iu.test(s.text.slice(Math.max(0, at - 36), at)) &&
    !/#\w{0,3}$/.test(s.text.slice(Math.max(0, at - 4), at))
  )
    ctx.emit(at, end, "BANK", 0.8, "bank-cue");
  else return i;
  return last;
}

/** "série 1, lote 24B0091": the nearer word is of a lot of goods. */
/** "serial console 115200n8": its rate, parity and bits; names of algorithms; "A1000-A4999": from one to another. */
const LINE = /^(?:\d{3,6}[neo][78]|([A-Z]{1,4})\d{3,}-\1\d{3,}$|SHA\d|AES\d|RSA\d|X25519$|X448$|MD5$)/i;
const LOT = wordSet(
  "lote lotes lot lots lotto lotti batch batches charge chargen parti partia partii šarže šarže šarža партия партия партии партія партії partij sarja erä",
  "folded",
);

function chainStart(s: Scan, i: number, longest = 4): number {
  let k = i;
  while (k > 0 && i - k < 3) {
    const gap = (s.start[k] as number) - (s.end[k - 1] as number);
    const c = s.text.charCodeAt(s.end[k - 1] as number);
    const short = sizeOf(s, k - 1) <= longest;
    const upper =
      ((s.shape[k - 1] as number) & (ALL_UPPER | HAS_DIGIT)) !== 0 ||
      (sizeOf(s, k - 1) === 1 && ((s.shape[k - 1] as number) & FIRST_UPPER) !== 0);
    // "SN-84QT-20917": the name of the value is its beginning.
    const own = ((s.cue[k - 1] as number) & ~C_DEVICE) === 0;
    if (gap === 1 && c === 45 && short && upper && own) k--;
    else break;
  }
  return k;
}

function chainEnd(s: Scan, i: number, spaces: boolean): number {
  let k = i;
  while (k + 1 < s.count && k - i < 5) {
    const gap = (s.start[k + 1] as number) - (s.end[k] as number);
    const c = s.text.charCodeAt(s.end[k] as number);
    const shape = s.shape[k + 1] as number;
    const codeLike =
      (shape & HAS_DIGIT) !== 0 ||
      ((shape & (ALL_UPPER | FIRST_UPPER)) !== 0 &&
        sizeOf(s, k + 1) <= 3 &&
        (((s.word[k + 1] as number) & COMMON) === 0 ||
          ((shape & ALL_UPPER) !== 0 && c === 45) ||
          (spaces && sizeOf(s, k + 1) === 1)));
    if (gap !== 1 || !codeLike || (shape & LINE_START) !== 0) break;
    if (c === 45 || c === 47 || c === 46 || c === 0xb7 || (spaces && c === 32 && sizeOf(s, k + 1) <= 7)) k++;
    else break;
  }
  return k;
}

/** Hyphens between all of its pairs or none: "MX-4410-22B" is a part. */
const NINO = /^[A-Z]{2}(?: ?\d\d ?\d\d ?\d\d ?|-?\d{6}-?|-\d\d-\d\d-\d\d-)[A-D](?![A-Za-z0-9])/;

/** Values that begin with letters apart from their digits: "M-AB 1234", "QQ 12 34 56 C", "京A·12345". */
function letterLed(ctx: Context, i: number): number {
  const s = ctx.scan;
  if (
    ((s.cue[i] as number) !== 0 && sizeOf(s, i) > 2) ||
    (((s.word[i] as number) & (FIRST | LAST)) !== 0 && sizeOf(s, i) > 3)
  )
    return i;
  if (sizeOf(s, i) > 3) return i;
  const nino =
    sizeOf(s, i) === 2 && i + 1 < s.count && ((s.shape[i + 1] as number) & HAS_DIGIT) !== 0
      ? NINO.exec(s.text.slice(s.start[i], (s.start[i] as number) + 16))
      : null;
  if (nino !== null) {
    const from = s.start[i] as number;
    ctx.emit(from, from + nino[0].length, "ID", 0.9, "nino");
    return i + 4;
  }
  const serial =
    s.text.charCodeAt(s.end[i] as number) === 45 &&
    SERIAL_BEFORE.test(s.text.slice(Math.max(0, (s.start[i] as number) - 16), s.start[i]));
  if ((s.cues & (C_PLATE | C_ID | C_PASSPORT | C_DEVICE)) === 0 && !serial) return romanianCard(ctx, i);
  let cues = cuesBefore(s, i, 5) | (serial ? C_DEVICE : 0);
  const named = C_PLATE | C_ID | C_PASSPORT | C_DEVICE;
  let last = i;
  if ((cues & (named | C_RELEASE)) === 0) {
    // "DTN 107034 jako numer dowodu", "B48 958 528 als Passnummer": named behind.
    last = chainEnd(s, i, true);
    cues = last > i ? cuesAfter(s, last, 3) & (C_ID | C_PASSPORT | C_PLATE) : 0;
  }
  if ((cues & named) === 0) return romanianCard(ctx, i);
  if ((cues & C_RELEASE) !== 0) return i;
  if (last === i) last = chainEnd(s, i, true);
  if (last === i) return i;
  const text = s.text.slice(s.start[i], s.end[last]);
  const digits = text.replace(/\D/g, "").length;
  if (digits < 2 || text.length < 5 || text.length > 16) return i;
  const type =
    (cues & C_PASSPORT) !== 0
      ? "PASSPORT"
      : (cues & C_PLATE) !== 0
        ? "PLATE"
        : (cues & C_DEVICE) !== 0
          ? "DEVICE"
          : "ID";
  if (type === "PLATE" ? OF_CALL.test(text) || (isKey(s, i) && CAR(s, i)) : digits < 5) return i;
  if (type === "DEVICE" && (s.text.charCodeAt(s.end[i] as number) !== 45 || isDocumentsCode(text))) return i;
  if (type === "ID" && isOfFirm(s.text, s.start[i] as number)) return last;
  ctx.emit(s.start[i] as number, s.end[last] as number, type, 0.86, `${type.toLowerCase()}-cue`);
  return last;
}

/** Values that begin with digits and end in letters: "12 AB 345", "12345678-Z", "850412-123X", "12.345.678-K". */
function digitLed(ctx: Context, i: number): number {
  const s = ctx.scan;
  const text = s.text;
  const at = s.start[i] as number;
  if (at > 0 && isAlnum(text.charCodeAt(at - 1))) return i;
  const next = i + 1;
  if (next >= s.count || (s.start[next] as number) - (s.end[i] as number) !== 1) return i;
  // "DPH 21 %, sleva 50 Kč": a sum.
  if (((s.cue[next] as number) & (C_CURRENCY | C_MEASURE)) !== 0 && sizeOf(s, i) <= 4) return i;
  const glue = text.charCodeAt(s.end[i] as number);
  if ((glue === 45 || glue === 43) && sizeOf(s, i) >= 6) {
    const tail = text.slice(s.start[next], s.end[next]);
    const shaped =
      (glue === 45 && sizeOf(s, i) === 8 && /^[A-Z]$/i.test(tail)) || (sizeOf(s, i) === 6 && /^\d{3}[A-Z]$/.test(tail));
    if (shaped) {
      if (isLetteredOrder(s, i, next)) return next;
      ctx.emit(at, s.end[next] as number, "ID", 0.9, "id-letter");
      return next;
    }
  }
  if ((s.cues & (C_PLATE | C_ID)) === 0) return i;
  const cues = cuesBefore(s, i, 5);
  if ((cues & C_RELEASE) !== 0 || (cues & (C_PLATE | C_ID)) === 0) return i;
  const last = chainEnd(s, i, true);
  const token = text.slice(at, s.end[last]);
  if (last === i || !/[A-Z]/.test(token)) {
    // Chilean RUT with K after dots.
    return i;
  }
  if (token.length < 5 || token.length > 18 || WHEN.test(token)) return i;
  const plate = (cues & C_PLATE) !== 0;
  ctx.emit(at, s.end[last] as number, plate ? "PLATE" : "ID", 0.86, plate ? "plate-cue" : "id-cue");
  return last;
}
