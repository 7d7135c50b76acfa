/**
 * Every digit group. Groups of seven and more digits are personal until something proves otherwise (an order, build or
 * error cue, a date, a price, a version); shorter ones need a cue. Checksums only choose the name.
 */
import { isDigit } from "../scan/classes.ts";
import {
  C_BANK,
  C_CARD,
  C_CODE,
  C_CURRENCY,
  C_CVV,
  C_DEVICE,
  C_DOB,
  C_EXPIRY,
  C_IBAN,
  C_ID,
  C_IP,
  C_MEASURE,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_PHONE,
  C_PLATE,
  C_POSTCODE,
  C_RELEASE,
  C_TIME,
  C_TOKEN,
  C_USER,
  C_VERSION,
} from "../scan/lexicon.ts";
import { HAS_LETTER, type Scan } from "../scan/scan.ts";
import { luhn } from "./checksums.ts";
import { type Context, cuesAfter, cuesBefore, isNumber, sizeOf, tokenFrom } from "./context.ts";
import { compactDate, dateEnd, timeEnd } from "./dates.ts";
import { dotted } from "./dotted.ts";
import { extensionEnd } from "./extension.ts";
import { type Group, groupAt } from "./groups.ts";
import { labelOf } from "./labels.ts";

export const PERSONAL =
  C_PHONE |
  C_ID |
  C_PASSPORT |
  C_PLATE |
  C_BANK |
  C_IBAN |
  C_CARD |
  C_CVV |
  C_PASSWORD |
  C_ONE_TIME |
  C_DEVICE |
  C_USER |
  C_DOB |
  C_EXPIRY;

export function numbers(ctx: Context): void {
  const s = ctx.scan;
  if (!s.hasDigit) return;
  let next = 0;
  for (let d = 0; d < s.digitCount; d++) {
    const i = s.digits[d] as number;
    if (i >= next && isNumber(s, i)) next = numberAt(ctx, i);
  }
}

/** Handles the group that begins at token `i`; returns the token to go on from. */
function numberAt(ctx: Context, i: number): number {
  const s = ctx.scan;
  const text = s.text;
  const at = s.start[i] as number;
  const size = sizeOf(s, i);
  if (size === 8) {
    const guid = guidEnd(s, i);
    if (guid > 0) return guid;
  }
  if (size <= 4) {
    const date = dateEnd(text, at);
    if (date > 0 && !isDigit(text.charCodeAt(date)) && !goesOn(text, date)) {
      if ((s.cues & C_DOB) !== 0 && ((cuesBefore(s, i) | cuesAfter(s, i + 2, 4)) & C_DOB) !== 0)
        ctx.emit(at, date, "DOB", 0.9, "dob");
      return tokenFrom(s, i, timeEnd(text, date));
    }
    const time = timeEnd(text, at);
    if (time > at) return tokenFrom(s, i, time);
  }
  const dated = size <= 2 ? cardDate(ctx, i) : -1;
  if (dated > 0) return dated;
  const dot = dotted(ctx, i);
  if (dot > 0) return dot;
  const group = groupAt(s, i);
  const next = group.last + 1;
  // "6.17.4+7714001": build metadata of a version.
  if (group.plus && group.start > 0 && isDigit(text.charCodeAt(group.start - 1)) && group.first === group.last)
    return next;
  if (group.digits.length < 7) return small(ctx, i, group);
  if (!group.plus && !personalShape(group) && released(s, i, group)) return next;
  const before = cuesBefore(s, i);
  const cues = (before & PERSONAL) !== 0 ? before : before | cuesAfter(s, group.last, 4);
  const [type, rule] = labelOf(group, cues);
  const end = type === "PHONE" ? extensionEnd(s, group) : group.end;
  ctx.emit(group.start, end, type, (cues & PERSONAL) !== 0 ? 0.95 : group.plus ? 0.9 : 0.75, rule);
  return tokenFrom(s, group.last, end);
}

/** "exp 09/2026 123" and "4111 1111 1111 1111 09/26": a card's date, with the check digits behind it. */
function cardDate(ctx: Context, i: number): number {
  const s = ctx.scan;
  const at = s.start[i] as number;
  if (s.text.charCodeAt(s.end[i] as number) !== 47) return -1;
  const hit = /^(0?[1-9]|1[0-2])\/(20)?\d\d(?![\d/])/.exec(s.text.slice(at, at + 9));
  if (hit === null) return -1;
  const behindCard =
    i > 0 &&
    isNumber(s, i - 1) &&
    at - (s.end[i - 1] as number) <= 3 &&
    (sizeOf(s, i - 1) >= 13 ||
      (i > 3 && sizeOf(s, i - 1) === 4 && sizeOf(s, i - 2) === 4 && sizeOf(s, i - 3) === 4 && isNumber(s, i - 2)));
  if (!behindCard && (cuesBefore(s, i, 4) & C_EXPIRY) === 0) return -1;
  // A licence is valid until some month too.
  if (!behindCard && (s.cues & (C_CARD | C_CVV)) === 0 && !/\bexp/i.test(s.text.slice(Math.max(0, at - 14), at)))
    return -1;
  const end = at + hit[0].length;
  ctx.emit(at, end, "CARD", 0.9, "card-expiry");
  const check = /^[ ,;]{1,2}\d{3,4}(?!\d)/.exec(s.text.slice(end, end + 7));
  if (check === null) return tokenFrom(s, i, end);
  ctx.emit(end + check[0].search(/\d/), end + check[0].length, "CARD", 0.85, "card-cvv");
  return tokenFrom(s, i, end + check[0].length);
}

/** More digits behind a date's own kind of separator: no date ("06.12.34.56.78"). */
function goesOn(text: string, end: number): boolean {
  const c = text.charCodeAt(end);
  return (c === 46 || c === 47) && isDigit(text.charCodeAt(end + 1));
}

/** 8-4-4-4-12 hexadecimal: token after it, or -1. */
export function guidEnd(s: Scan, i: number): number {
  if (i + 4 >= s.count) return -1;
  for (let k = 0; k < 5; k++) {
    const want = k === 0 ? 8 : k === 4 ? 12 : 4;
    if (sizeOf(s, i + k) !== want) return -1;
    if (
      k < 4 &&
      ((s.start[i + k + 1] as number) !== (s.end[i + k] as number) + 1 ||
        s.text.charCodeAt(s.end[i + k] as number) !== 45)
    )
      return -1;
  }
  return i + 5;
}

/** Card numbers in fours and US social security numbers: no order number is written so. */
function personalShape(group: Group): boolean {
  const grouping = group.sizes.join("-");
  return grouping === "3-2-4" || (grouping === "4-4-4-4" && /^[3-6]/.test(group.digits) && luhn(group.digits));
}

/** What stands right before a number that only counts or names a thing, where single words would say too little. */
const NOBODYS =
  /([Cc]onfirmation|[Cc]laim|[Pp]ull request|\bPR|docket|\bcounts?|(firewall|group|security|retention|backup) policy|nota fiscal|\bNF-?e|\bP\/N|\bSR|z-index|offset|barcode|bar code|serial port)\b[^\d\n]{0,12}$/;

/** Limits of integer types: they turn up in logs and style sheets. */
const LIMITS =
  /^(2147483647|2147483648|4294967295|4294967296|9007199254740991|9223372036854775807|18446744073709551615)$/;

/** "https://example.com/help/4012345/…": a segment of a path, when no word in front of it says whose. */
function pathSegment(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (text.charCodeAt(at - 1) !== 47 || !(next === 47 || next === 45 || next === 63 || next === 35)) return false;
  const before = text.slice(Math.max(0, at - 160), at);
  const path = /[^\s"'<>?=]*$/.exec(before)?.[0] ?? "";
  return (
    !/\/(users?|u|customers?|accounts?|members?|clients?|patients?|people|profiles?|phones?|tel|contacts?)\/$/i.test(
      path,
    ) && /[a-z]/i.test(path)
  );
}

function released(s: Scan, i: number, group: Group): boolean {
  const text = s.text;
  const at = group.start;
  if (pathSegment(text, at, group.end) || NOBODYS.test(text.slice(Math.max(0, at - 32), at))) return true;
  if (group.sizes.length === 1 && LIMITS.test(group.digits)) return true;
  const prev = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (isCurrency(prev) || (prev === 32 && at > 1 && isCurrency(text.charCodeAt(at - 2)))) return true;
  const nextChar = text.charCodeAt(group.end);
  if (nextChar === 37 || isCurrency(nextChar) || (nextChar === 32 && isCurrency(text.charCodeAt(group.end + 1))))
    return true;
  // "FV/2024/03/0047", "F/1000/2024": a document's number.
  if (
    prev === 47 &&
    i > 0 &&
    at === (s.end[i - 1] as number) + 1 &&
    ((s.shape[i - 1] as number) & HAS_LETTER) !== 0 &&
    sizeOf(s, i - 1) <= 4 &&
    text.slice(at, group.end).includes("/")
  )
    return true;
  const before = cuesBefore(s, i);
  const personal = (before & PERSONAL) !== 0;
  // A record's own key: {"id":119120525000123}.
  if (prev === 58 && /["']id["']:$/i.test(text.slice(Math.max(0, at - 6), at))) return true;
  const free = before & (C_RELEASE | C_VERSION | C_CURRENCY);
  if (free === C_VERSION && group.digits.length > 8 && group.sizes.length === 1) return false;
  if (free !== 0 && !personal) return true;
  if (free !== 0 && personal) {
    // Two cues side by side ("order contact 0301234567", "phone order 4500012345"): the nearer one speaks.
    return (nearest(s, i) & (C_RELEASE | C_VERSION | C_CURRENCY)) !== 0 && (nearest(s, i) & PERSONAL) === 0;
  }
  if (personal) return false;
  // Bits, a share ("1234/5678"), status and size in a web server's log.
  if (/^[01]+$/.test(group.digits) && group.sizes.length === 1) return true;
  if (group.sizes.length === 2 && group.digits.length <= 8 && group.digits.charCodeAt(0) !== 48) {
    if (text.slice(at, group.end).includes("/")) return true;
    if (group.sizes[0] === 3 && prev === 32 && text.charCodeAt(at - 2) === 34) return true;
  }
  if ((before & C_TIME) !== 0 && (epoch(group.digits) || compactDate(group.digits))) return true;
  if (
    group.first === group.last &&
    compactDate(group.digits) &&
    (group.digits.length > 8 || prev === 95 || prev === 45 || prev === 47 || nextChar === 95)
  )
    return true;
  if (prev === 35) return true;
  if (i > 0 && at === group.digitsAt && at === (s.end[i - 1] as number) + 1 && (prev === 45 || prev === 95)) {
    const shape = s.shape[i - 1] as number;
    const cue = s.cue[i - 1] as number;
    if ((shape & HAS_LETTER) !== 0 && (cue & PERSONAL) === 0 && sizeOf(s, i - 1) <= 12) return true;
  }
  const after = cuesAfter(s, group.last);
  if ((after & PERSONAL) !== 0) return false;
  if ((after & (C_RELEASE | C_CURRENCY)) !== 0) return true;
  if ((after & C_TIME) !== 0 && epoch(group.digits)) return true;
  if (
    group.last + 1 < s.count &&
    ((s.cue[group.last + 1] as number) & C_MEASURE) !== 0 &&
    nextChar === 32 &&
    (s.start[group.last + 1] as number) === group.end + 1 &&
    !group.digits.startsWith("0")
  )
    return true;
  return yearRange(s, group);
}

function nearest(s: Scan, i: number): number {
  for (let k = i - 1; k >= 0 && k > i - 6; k--) {
    const c = (s.cue[k] as number) & (PERSONAL | C_RELEASE | C_VERSION | C_CURRENCY);
    if (c !== 0) return c;
  }
  return 0;
}

function isCurrency(c: number): boolean {
  return c === 36 || (c >= 0xa2 && c <= 0xa5) || (c >= 0x20a0 && c <= 0x20cf);
}

/** Seconds or milliseconds since 1970, between 2001 and 2038. */
function epoch(digits: string): boolean {
  return (digits.length === 10 || digits.length === 13 || digits.length === 16) && digits >= "1000" && digits < "2147";
}

function yearRange(s: Scan, group: Group): boolean {
  if (group.last !== group.first + 1 || group.digits.length !== 8) return false;
  if (sizeOf(s, group.first) !== 4) return false;
  const a = Number(group.digits.slice(0, 4));
  const b = Number(group.digits.slice(4));
  return a >= 1900 && a < 2100 && b > a && b < 2100;
}

const TAIL =
  /(last (four|4)|ending( in| with)?|ends( in| with)?|letzten (vier|4)|endet( auf)?|últimos (cuatro|4|quatro)|terminad[ao]( en| em)?|final|ultime (quattro|4)|derniers|laatste|sista fyra)\b[^.!?\n]{0,24}$/i;

/** "card ending 4242", "last four of my social are 6789". */
function lastFour(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  const at = s.start[i] as number;
  if ((s.cues & (C_CARD | C_ID | C_BANK)) === 0 && !/social/.test(s.text.slice(Math.max(0, at - 40), at))) return false;
  const before = s.text.slice(Math.max(0, at - 48), at);
  if (!TAIL.test(before) || /(order|ticket|invoice|version|error|port|imei|serial)/i.test(before)) return false;
  const id = /(social|ssn|\bid\b|tax)/i.test(before);
  ctx.emit(at, s.end[i] as number, id ? "ID" : "CARD", 0.85, "last-four");
  return true;
}

/** Fewer than seven digits: only what a cue names. */
function small(ctx: Context, i: number, group: Group): number {
  const s = ctx.scan;
  const n = group.digits.length;
  const next = group.last + 1;
  if (n < 3) return i + 1;
  if (
    next < s.count &&
    ((s.cue[next] as number) & C_MEASURE) !== 0 &&
    (s.start[next] as number) === group.end + 1 &&
    sizeOf(s, next) <= 3 &&
    s.text.charCodeAt(group.end) === 32
  )
    return i + 1;
  if (n === 4 && group.first === group.last && lastFour(ctx, i)) return next;
  const cues = cuesBefore(s, i, 5);
  const free = (nearest(s, i) & (C_RELEASE | C_VERSION)) !== 0;
  if ((cues & C_POSTCODE) !== 0 && (cues & (C_PHONE | C_ID)) === 0) {
    ctx.emit(group.start, group.end, "ADDRESS", 0.8, "postcode-cue");
    return next;
  }
  if ((s.cues & C_CARD) !== 0 && (cues & (C_RELEASE | C_TIME)) === 0) {
    // "…1111, 09/2023, code 737": a card's date and check digits beside it.
    const code = n === 3 && (cues & C_CODE) !== 0;
    if (
      code ||
      (n <= 6 && expiry(s, i, group) && i >= 2 && sizeOf(s, i - 1) === 4 && sizeOf(s, i - 2) >= 4 && isNumber(s, i - 1))
    ) {
      ctx.emit(group.start, group.end, "CARD", 0.8, code ? "card-cvv" : "card-expiry");
      return next;
    }
  }
  if ((cues & PERSONAL) === 0 && (cues & C_CODE) === 0) {
    const after = (s.cues & PERSONAL) === 0 ? 0 : cuesAfter(s, group.last, 4);
    const measured = next < s.count && ((s.cue[next] as number) & C_MEASURE) !== 0;
    if ((after & C_PHONE) !== 0 && (after & C_RELEASE) === 0 && n >= 6 && !measured) {
      ctx.emit(group.start, group.end, "PHONE", 0.7, "phone-short");
      return next;
    }
    const code =
      (after & C_CODE) !== 0 &&
      n === 6 &&
      group.first === group.last &&
      /(text|sms|sent|got|enter|typ|send|receiv)/i.test(s.text.slice(Math.max(0, group.start - 24), group.start));
    if (((after & C_ONE_TIME) !== 0 || code) && n >= 4)
      ctx.emit(group.start, group.end, "SECRET", 0.8, "one-time-code");
    return i + 1;
  }
  const card =
    (s.cues & (C_CARD | C_CVV)) !== 0 || /\bexp/i.test(s.text.slice(Math.max(0, group.start - 14), group.start));
  if ((cues & C_EXPIRY) !== 0 && card && expiry(s, i, group)) {
    ctx.emit(group.start, group.end, "CARD", 0.9, "card-expiry");
    return next;
  }
  if ((cues & C_CVV) !== 0 && n <= 4) {
    ctx.emit(group.start, group.end, "CARD", 0.9, "card-cvv");
    return next;
  }
  if ((cues & (C_CODE | C_ONE_TIME)) === (C_CODE | C_ONE_TIME) || ((cues & C_ONE_TIME) !== 0 && !free)) {
    if (n >= 4) ctx.emit(group.start, group.end, "SECRET", 0.9, "one-time-code");
    return next;
  }
  if (free) return i + 1;
  if ((cues & C_PASSWORD) !== 0) {
    if (n < 4 || group.sizes.every((size) => size <= 2)) return i + 1;
    ctx.emit(group.start, group.end, "SECRET", 0.9, "pin");
    return next;
  }
  if ((cues & C_CODE) !== 0 && n === 6 && (cues & ~C_CODE) === 0 && group.first === group.last) {
    ctx.emit(group.start, group.end, "SECRET", 0.7, "one-time-code");
    return next;
  }
  if ((cues & C_BANK) !== 0 && n >= 5) ctx.emit(group.start, group.end, "BANK", 0.85, "bank-account");
  else if ((cues & C_PASSPORT) !== 0 && n >= 6) ctx.emit(group.start, group.end, "PASSPORT", 0.8, "passport");
  else if ((cues & C_PHONE) !== 0 && n >= 5 && (cues & C_TOKEN) === 0)
    ctx.emit(group.start, extensionEnd(s, group), "PHONE", 0.8, "phone-short");
  else if ((cues & C_ID) !== 0 && n >= 5) ctx.emit(group.start, group.end, "ID", 0.8, "id");
  else if ((cues & C_USER) !== 0 && n >= 5 && (cues & C_IP) === 0 && (cuesBefore(s, i, 3) & C_USER) !== 0)
    ctx.emit(group.start, group.end, "USERNAME", 0.8, "username");
  else return i + 1;
  return next;
}

/** mm/yy, mm/yyyy or mm-yy. */
function expiry(s: Scan, i: number, group: Group): boolean {
  if (group.last !== group.first + 1 || sizeOf(s, i) > 2) return false;
  const month = Number(group.digits.slice(0, sizeOf(s, i)));
  const year = group.digits.length - sizeOf(s, i);
  return month >= 1 && month <= 12 && (year === 2 || year === 4);
}
