/** IPv6 and MAC addresses: hexadecimal groups between colons, hyphens or (Cisco) dots. */
import { BRACKET, COLON, DOT, HYPHEN, isAlnum, unitAt } from "../../scan/classes.ts";
import { C_MAC, C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import { HAS_DIGIT, HAS_LETTER } from "../../scan/scan.ts";
import type { Context } from "../context.ts";
import { beforeAddress } from "../usernames/before-address.ts";
import { signedFrom } from "../usernames/further.ts";

function hexValue(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102);
}

/** Chinese and Japanese write on without a space: "…::1です". */
function isAsciiAlnum(c: number): boolean {
  return c < 128 && isAlnum(c);
}

function hexRun(text: string, p: number): number {
  let n = 0;
  while (n < 5 && hexValue(unitAt(text, p + n))) n++;
  return n;
}

export function addresses(ctx: Context): void {
  const s = ctx.scan;
  if (s.hasColon) {
    ipv6(ctx);
    if ((s.signs & BRACKET) !== 0) defanged(ctx);
  }
  if ((s.signs & (COLON | HYPHEN | DOT)) === 0 && s.cues === 0) return;
  if (!s.hasDigit && !s.hasColon) return;
  const text = s.text;
  let until = 0;
  // Pairs of letters apart by blanks are one with a word for it alone.
  const apart = (s.cues & C_MAC) !== 0;
  if (!apart && !joinsAnywhere(text, s.signs)) return;
  const tokens = apart ? s.anchors : s.unusual;
  const count = apart ? s.anchorCount : s.unusualCount;
  for (let n = 0; n < count; n++) {
    const i = tokens[n] as number;
    const end = s.end[i] as number;
    const size = end - (s.start[i] as number);
    // Without a word for it a sign joins a group of one of these sizes to the next.
    if (!apart && (((1 << size) & SIZES) === 0 || s.start[i + 1] !== end + 1 || !joinsHex(text, end))) continue;
    if (size === 2 || size === 4) {
      if ((s.start[i] as number) < until) continue;
      const last = mac(text, s.start[i] as number, size);
      if (last > 0) {
        if (!isEveryones(text, s.start[i] as number, last)) ctx.emit(s.start[i] as number, last, "MAC", 0.95, "mac");
        until = last;
      } else if (size === 2 && text.startsWith("MAC=", (s.start[i] as number) - 4))
        until = frame(ctx, s.start[i] as number);
      else if (size === 2 || (s.cues & C_MAC) !== 0) oddMac(ctx, i, size);
    } else if ((size === 1 || size === 6) && (s.start[i] as number) >= until) oddMac(ctx, i, size);
    else if (size === 12 && ((s.shape[i] as number) & (HAS_DIGIT | HAS_LETTER)) === (HAS_DIGIT | HAS_LETTER)) {
      // Bare twelve hexadecimal digits need a word: "MAC 001122aabbcc".
      const counted = i > 0 && ((s.cue[i - 1] as number) & (C_RELEASE | C_VERSION)) !== 0;
      if (!counted && hexOnly(text, s.start[i] as number, 12) && nearMac(ctx, i))
        ctx.emit(s.start[i] as number, end, "MAC", 0.85, "mac-bare");
    }
  }
}

/** Do the same two signs part three groups somewhere? The signs of a text are fewer than its words. */
function joinsAnywhere(text: string, signs: number): boolean {
  return (
    joinsAt(text, ".") ||
    ((signs & HYPHEN) !== 0 && joinsAt(text, "-")) ||
    ((signs & COLON) !== 0 && joinsAt(text, ":"))
  );
}

function joinsAt(text: string, sign: string): boolean {
  for (let p = text.indexOf(sign); p >= 0; p = text.indexOf(sign, p + 1))
    if (hexValue(unitAt(text, p - 1)) && goesOn(text, p + 1, sign.charCodeAt(0))) return true;
  return false;
}

/** Of groups: digits alone, pairs, quads and halves, as bits; shifted by its low five bits, a longer token may look like one. */
const SIZES = (1 << 1) | (1 << 2) | (1 << 4) | (1 << 6);

/** Does a sign that parts the groups of an address stand at `p`, and a group behind it? */
function joinsHex(text: string, p: number): boolean {
  const sign = unitAt(text, p);
  return (sign === 58 || sign === 45 || sign === 46) && hexValue(unitAt(text, p + 1));
}

const FRAME = /^(?:[\da-f]{2}:){12}[\da-f]{2}/i;

/** "MAC=52:54:00:8a:1c:22:00:1b:17:00:01:30:08:00": whom a frame is for, who sent it, and of what kind it is. */
function frame(ctx: Context, at: number): number {
  const { text } = ctx.scan;
  if (!FRAME.test(text.slice(at, at + 40))) return at;
  for (const from of [at, at + 18])
    if (!isEveryones(text, from, from + 17)) ctx.emit(from, from + 17, "MAC", 0.95, "mac");
  return at + 35;
}

/** "AA:BB:CC:DD:EE:FF", "ff:ff:ff:ff:ff:ff": an example, and what is sent to all. */
function isEveryones(text: string, from: number, to: number): boolean {
  const c = text.charCodeAt(from);
  if (c !== text.charCodeAt(from + 1)) return false;
  const digits = text.slice(from, to).replace(/[^\da-f]/gi, "");
  return /^(?:aabbccddeeff|(.)\1{11})$/i.test(digits);
}

const SPACED =
  /^(?:[0-9a-f]{2} ){5}[0-9a-f]{2}(?![0-9a-z])|^[0-9a-f]{6}([-: .])[0-9a-f]{6}(?![0-9a-z]|[-:.][0-9a-z])|^[0-9a-f]{4}([-: ])[0-9a-f]{4}\2[0-9a-f]{4}(?![0-9a-z]|[-:.][0-9a-z])/i;
const SHORT = /^[0-9a-f]{1,2}(?::[0-9a-f]{1,2}){5}(?![:0-9a-z])/i;
/** Bluetooth's and IEEE's eight-octet form. */
const EIGHT = /^[0-9a-f]{2}(?::[0-9a-f]{2}){7}(?![:0-9a-z])/i;

/** A pair forgotten. */
const FIVE = /^[0-9a-f]{2}(?:[:-][0-9a-f]{2}){4}(?![:-]?[0-9a-z])/i;

const isJoint = (text: string, p: number): boolean => unitAt(text, p) === 58 || unitAt(text, p) === 45;

function five(ctx: Context, i: number, at: number): void {
  const sep = unitAt(ctx.scan.text, at + 2);
  if ((sep !== 58 && sep !== 45) || !isJoint(ctx.scan.text, at + 8)) return;
  const hit = FIVE.exec(ctx.scan.text.slice(at, at + 17));
  if (hit !== null && /[a-f]/i.test(hit[0]) && nearMac(ctx, i))
    ctx.emit(at, at + hit[0].length, "MAC", 0.85, "mac-bare");
}

/** Forms that want a word or a look at the whole: pairs apart by spaces, halves, single digits, eight pairs. */
function oddMac(ctx: Context, i: number, size: number): void {
  const text = ctx.scan.text;
  const at = ctx.scan.start[i] as number;
  if (!hexOnly(text, at, size)) return;
  const sep = unitAt(text, at + size);
  if (sep === 58 && size <= 2) {
    if (isAsciiAlnum(unitAt(text, at - 1)) || unitAt(text, at - 1) === 58) return;
    const hit = EIGHT.exec(text.slice(at, at + 25)) ?? SHORT.exec(text.slice(at, at + 19));
    // "cert serial 03:a1:9c:44:…": a certificate's number has as many as it likes.
    if (hit !== null && hit[0].length > 17 && /serial[^\n]{0,12}$/i.test(text.slice(Math.max(0, at - 18), at))) return;
    if (hit !== null && /[a-f]/i.test(hit[0])) ctx.emit(at, at + hit[0].length, "MAC", 0.96, "mac");
    if (hit === null) five(ctx, i, at);
  } else if (sep === 45 && size === 2) five(ctx, i, at);
  else if (size === 6 || size === 4 ? sep === 45 || sep === 58 || sep === 32 || sep === 46 : sep === 32 && size === 2) {
    const hit = nearMac(ctx, i) ? SPACED.exec(text.slice(at, at + 19)) : null;
    // Digits in fours apart by blanks are a card's or an account's.
    if (hit !== null && (size < 4 || /[a-f]|[:-]/i.test(hit[0])))
      ctx.emit(at, at + hit[0].length, "MAC", 0.85, "mac-bare");
  }
}

/** "2001[:]db8[:]0[:]9::4". */
function defanged(ctx: Context): void {
  const text = ctx.scan.text;
  let floor = 0;
  for (let p = text.indexOf("[:]"); p >= 0; p = text.indexOf("[:]", Math.max(p + 3, floor))) {
    let from = p;
    while (from > floor && p - from < 24 && (hexValue(unitAt(text, from - 1)) || unitAt(text, from - 1) === 58)) from--;
    const hit = /^[0-9a-f:]{1,24}(?:\[:\][0-9a-f:]{0,9}){1,8}/i.exec(text.slice(from, from + 72));
    if (hit === null || (hit[0].match(/:/g) ?? []).length < 2) continue;
    floor = from + hit[0].length;
    if (!isAsciiAlnum(unitAt(text, from - 1)) && /\d/.test(hit[0])) ctx.emit(from, floor, "IP", 0.95, "ipv6-defanged");
  }
}

/** Is a word for such an address near? Not for a piece of a longer number: "trace 6ebb3f7e-da74-4591-afe7-b4072cd8522e". */
function nearMac(ctx: Context, i: number): boolean {
  const s = ctx.scan;
  if ((s.cues & C_MAC) === 0 || isPiece(s.text, s.start[i] as number)) return false;
  for (let k = i - 1; k >= 0 && k > i - 8; k--) if (((s.cue[k] as number) & C_MAC) !== 0) return true;
  // "c173:9b44:7f1f als MAC-adres".
  for (let k = i + 1; k < s.count && k < i + 9; k++) if (((s.cue[k] as number) & C_MAC) !== 0) return true;
  return false;
}

function isPiece(text: string, at: number): boolean {
  const c = unitAt(text, at - 1);
  return (c === 45 || c === 46 || c === 58) && isAsciiAlnum(unitAt(text, at - 2));
}

function hexOnly(text: string, p: number, n: number): boolean {
  for (let i = 0; i < n; i++) if (!hexValue(unitAt(text, p + i))) return false;
  return true;
}

/** Six pairs with one separator, or three quads with dots. */
function mac(text: string, p: number, size: number): number {
  const sep = unitAt(text, p + size);
  // "dc35-0471-8a00": some makers put hyphens between the quads.
  if (size === 2 ? sep !== 58 && sep !== 45 && sep !== 46 : sep !== 46 && sep !== 45) return -1;
  const before = unitAt(text, p - 1);
  // "MAC-Adresse:3c:22:…": the colon of its name.
  if ((before === sep && !(sep === 58 && isLabel(text, p - 1))) || (sep !== 58 && before === 45)) return -1;
  const groups = size === 2 ? 6 : 3;
  let q = p;
  for (let g = 0; g < groups; g++) {
    if (!hexOnly(text, q, size)) return -1;
    q += size;
    if (g < groups - 1) {
      if (unitAt(text, q) !== sep) return -1;
      q++;
    }
  }
  if (isAsciiAlnum(unitAt(text, q)) || (unitAt(text, q) === sep && isAsciiAlnum(unitAt(text, q + 1)))) return -1;
  if ((sep === 46 || size === 4) && !/[a-f]/i.test(text.slice(p, q))) return -1;
  // "driver licence D123-4567-8901": letters in one of them may be anything's.
  if (size === 4 && sep === 45 && !/^(?=.*\d)(?:[\da-f-]+|[\dA-F-]+)$/.test(text.slice(p, q))) return -1;
  if (size === 4 && sep === 45 && !/[a-f].{0,4}-.*[a-f]/i.test(text.slice(p, q))) return -1;
  // Digits only with hyphens is some other number unless it holds no more than pairs anyway.
  return q;
}

function ipv6(ctx: Context): void {
  const text = ctx.scan.text;
  let from = 0;
  for (let p = text.indexOf(":"); p >= 0; p = text.indexOf(":", from)) {
    from = p + 1;
    if (unitAt(text, p + 1) === 32 && unitAt(text, p - 1) === 32) {
      from = Math.max(from, macApart(ctx, p));
      continue;
    }
    if (!goesOn(text, p + 1, 58)) continue;
    let start = p;
    while (start > 0 && p - start < 4 && hexValue(text.charCodeAt(start - 1))) start--;
    const before = start > 0 ? text.charCodeAt(start - 1) : 0;
    if (isAsciiAlnum(before) || (before === 58 && !isLabel(text, start - 1))) continue;
    const end = ipv6End(text, start);
    if (end > 0) {
      // Loopback and unspecified are the same everywhere.
      if (!/^::1?(\/\d+)?$/.test(text.slice(start, end))) {
        ctx.emit(start, end, "IP", 0.95, "ipv6");
        beforeAddress(ctx, start);
        signedFrom(ctx, end);
      }
      from = end;
    }
  }
}

/** Behind the first sign of an address stands another, or a group and another. */
function goesOn(text: string, p: number, sign: number): boolean {
  const size = hexRun(text, p);
  return size <= 4 && unitAt(text, p + size) === sign;
}

const APART = /^[0-9a-f] ?[0-9a-f](?: : [0-9a-f] ?[0-9a-f]){5}(?![0-9a-z])/i;

/** "A 4 : 5 E : 6 0 : C 8 : 1 1 : F F": read out digit by digit, its first colon at `p`; where the search goes on. */
function macApart(ctx: Context, p: number): number {
  const { text } = ctx.scan;
  const at = p - (text.charCodeAt(p - 3) === 32 ? 4 : 3);
  if (at < 0 || isAsciiAlnum(unitAt(text, at - 1))) return p + 1;
  const hit = APART.exec(text.slice(at, at + 40));
  if (hit === null) return p + 1;
  ctx.emit(at, at + hit[0].length, "MAC", 0.95, "mac");
  return at + hit[0].length;
}

/** "IP:fe80::1", "адрес:2001:db8::6": does the colon at `p` end a word that is no group of an address? */
function isLabel(text: string, p: number): boolean {
  let from = p;
  let hex = true;
  while (from > 0 && p - from < 24 && isAlnum(text.charCodeAt(from - 1))) {
    from--;
    hex &&= hexValue(text.charCodeAt(from));
  }
  return from < p && (!hex || p - from > 4) && text.charCodeAt(from - 1) !== 58;
}

function ipv6End(text: string, start: number): number {
  let p = start;
  let groups = 0;
  let double = false;
  let decimal = false;
  let letters = 0;
  let wide = false;
  for (let n = 0; n < 9; n++) {
    const size = hexRun(text, p);
    // "2001:db8:9::c4:40122": a port behind it.
    if (size > 4 && double && groups > 1 && /^\d{5}(?![\da-f:])/i.test(text.slice(p, p + 6))) return p - 1;
    if (size > 4) return -1;
    wide ||= size > 2;
    if (size > 0) {
      if (unitAt(text, p + size) === 46 && groups > 0) {
        const tail = /^\d{1,3}(\.\d{1,3}){3}/.exec(text.slice(p, p + 15));
        if (tail === null) {
          // A sentence ends behind the address.
          groups++;
          p += size;
          break;
        }
        p += tail[0].length;
        groups += 2;
        decimal = true;
        break;
      }
      for (let k = 0; k < size; k++) if (text.charCodeAt(p + k) > 57) letters++;
      groups++;
      p += size;
    }
    if (unitAt(text, p) !== 58) break;
    if (unitAt(text, p + 1) === 58) {
      if (double) break;
      double = true;
      p += 2;
    } else {
      if (size === 0 || !hexValue(unitAt(text, p + 1))) break;
      p++;
    }
    if (groups >= 8) break;
  }
  const next = unitAt(text, p);
  if (
    isAsciiAlnum(next) ||
    (next === 58 && (groups === 8 || unitAt(text, p + 1) === 58 || isAsciiAlnum(unitAt(text, p + 1))))
  )
    return -1;
  // Eight pairs are no address of the net.
  if (!double && (groups !== 8 || !wide)) return -1;
  if (double && groups === 0) return -1;
  if (double && groups > 7) return -1;
  // C++ and Ruby scopes ("a::b", "dead::beef") have two colons too; an address has a digit and usually more groups.
  if (double && groups < 3 && !decimal && !/\d/.test(text.slice(start, p))) return -1;
  if (double && letters > 0 && groups === 2 && !/\d{1,4}/.test(text.slice(start, p))) return -1;
  if (unitAt(text, p) === 37) {
    let q = p + 1;
    while (q < p + 16 && isAlnum(unitAt(text, q))) q++;
    p = q;
  }
  if (unitAt(text, p) === 47) {
    let q = p + 1;
    while (q < p + 4 && unitAt(text, q) >= 48 && unitAt(text, q) <= 57) q++;
    if (q > p + 1) p = q;
  }
  return p;
}
