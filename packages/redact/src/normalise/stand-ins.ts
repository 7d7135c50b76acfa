/** Stand-ins already in the text, `[EMAIL·k7f2q]`: left alone, so that redacting twice changes nothing. */
import { TYPES } from "../redacted.ts";
import { CLASS, LOWER } from "../scan/classes.ts";

const NAMES = new Set<string>(TYPES);

/**
 * End of the stand-in that begins at `at`, or -1. The body is a number of up to 4 digits or 5-16 of [a-z0-9] with a
 * letter, or a mask: too narrow for a typed fake to smuggle a card, an address or a phone number through.
 */
export function standInEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x5b) return -1;
  let i = at + 1;
  const limit = Math.min(text.length, at + 11);
  while (i < limit && text.charCodeAt(i) >= 65 && text.charCodeAt(i) <= 90) i++;
  if (text.charCodeAt(i) !== 0xb7 || !NAMES.has(text.slice(at + 1, i))) return -1;
  const body = i + 1;
  const masked = maskEnd(text, body);
  if (masked > 0) return masked;
  let digits = 0;
  let letters = 0;
  for (i = body; i < text.length && i - body <= 16; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) digits++;
    else if (c >= 97 && c <= 122) letters++;
    else break;
  }
  const length = digits + letters;
  if (text.charCodeAt(i) !== 0x5d || length === 0 || length > 16) return -1;
  if (letters === 0 ? digits > 4 : digits > 8) return -1;
  return i + 1;
}

/** A mask's dots. Four always: their number says nothing of the value's length. */
export const DOTS = "••••";

/** What a mask may show on each side of its dots. Fewer digits than make a number worth hiding. */
const MOST_SHOWN = 7;
const MOST_SHOWN_DIGITS = 6;

/** End of a masked body and its bracket, or -1: letters, digits and full stops around four dots. */
function maskEnd(text: string, body: number): number {
  const limit = Math.min(text.length, body + 2 * MOST_SHOWN + DOTS.length);
  let digits = 0;
  let dots = -1;
  let i = body;
  for (; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x2022) {
      if (dots >= 0 || i - body > MOST_SHOWN || !text.startsWith(DOTS, i)) return -1;
      dots = i;
      i += DOTS.length - 1;
    } else if (c >= 48 && c <= 57) digits++;
    else if (c !== 46 && (CLASS[c] as number) < LOWER) break;
  }
  if (dots < 0 || digits > MOST_SHOWN_DIGITS || i - dots - DOTS.length > MOST_SHOWN) return -1;
  return text.charCodeAt(i) === 0x5d ? i + 1 : -1;
}
