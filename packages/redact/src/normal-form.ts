/** One way of writing a value, so that the same value gets the same stand-in however it was typed. */
import type { PersonalType } from "./redacted.ts";
import { AT_WORD, bitsAt, DOT_WORD, hashWord, lookup } from "./scan/lexicon.ts";

export function normalForm(type: PersonalType, value: string): string {
  switch (type) {
    case "EMAIL":
      return email(value);
    case "PHONE":
      return phone(value);
    case "CARD":
    case "IBAN":
    case "BANK":
    case "ID":
    case "PASSPORT":
    case "PLATE":
    case "DEVICE":
      return pick(value, ALNUM) ?? value.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
    case "MAC":
      return value.replace(/[^0-9a-f]/gi, "").toLowerCase();
    case "IP":
      return value
        .replace(/[[\](){}\s]/g, "")
        .replace(/dot/gi, ".")
        .toLowerCase();
    case "SECRET":
      return value;
    default:
      return folded(value);
  }
}

/** White space at the ends off, else one space each; lower case. */
function folded(value: string): string {
  let plain = true;
  let space = true;
  for (let i = 0; i < value.length && plain; i++) {
    const c = value.charCodeAt(i);
    if (c === 32) {
      plain = !space;
      space = true;
    } else {
      plain = c > 32 && c !== 0xa0 && !(c >= 0x1680 && c <= 0x3000) && c !== 0xfeff;
      space = false;
    }
  }
  return (plain && !space ? value : value.trim().replace(/\s+/g, " ")).toLowerCase();
}

const ALNUM = 1;
const DIGITS = 2;
const ADDRESS = 4;
/** What of ASCII each form keeps. */
const KEEPS = new Uint8Array(128);
for (let c = 48; c < 58; c++) KEEPS[c] = ALNUM | DIGITS | ADDRESS;
for (let c = 65; c < 91; c++) KEEPS[c] = KEEPS[c + 32] = ALNUM | ADDRESS;
for (const c of "._%+-@'&") KEEPS[c.charCodeAt(0)] = ADDRESS;

/** The units of `value` that a form keeps, in upper case; null where it is not all ASCII. */
function pick(value: string, kind: number): string | null {
  let out = "";
  let from = 0;
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    if (c > 127) return null;
    if (((KEEPS[c] as number) & kind) !== 0) continue;
    if (i > from) out += value.slice(from, i);
    from = i + 1;
  }
  return (from === 0 ? value : out + value.slice(from)).toUpperCase();
}

/** An address written plainly, with one sign and no two dots in a row: its lower case is its form. */
function plainAddress(value: string): boolean {
  let signs = 0;
  let before = 0;
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    if (c > 127 || ((KEEPS[c] as number) & ADDRESS) === 0 || (c === 46 && before === 46)) return false;
    if (c === 64) signs++;
    before = c;
  }
  return signs === 1;
}

function email(value: string): string {
  if (plainAddress(value)) return value.toLowerCase();
  let sign = value.includes("@");
  let out = "";
  for (const part of value.toLowerCase().split(/([\s[\](){}<>]+)/)) {
    if (/^[\s[\](){}<>]*$/.test(part)) continue;
    const slot = lookup(hashWord(part));
    const bits = slot < 0 ? 0 : bitsAt(slot);
    if ((bits & AT_WORD) !== 0 && !sign && out !== "") {
      out += "@";
      sign = true;
    } else if ((bits & DOT_WORD) !== 0) out += ".";
    // A space where the dot was left out.
    else
      out += out.includes("@") && !out.endsWith("@") && !out.endsWith(".") && !/^[.@]/.test(part) ? `.${part}` : part;
  }
  return out
    .replace(/@+/g, "@")
    .replace(/[。｡,]/g, ".")
    .replace(/\.{2,}/g, ".");
}

function phone(value: string): string {
  const plus = value.trimStart().startsWith("+") || value.startsWith("(+") || value.startsWith("00");
  const national = value.includes("(0)") ? value.replace(/\(0\)/g, "") : value;
  const digits = pick(national, DIGITS) ?? national.replace(/\D/g, "");
  if (digits === "") return value.trim().replace(/\s+/g, " ").toLowerCase();
  return plus ? `+${digits.replace(/^00/, "")}` : digits;
}
