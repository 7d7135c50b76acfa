import type { BlindKind } from "./types.ts";

/**
 * One way of writing each kind of known value, so that what an agent types meets what an import carried. Idempotent.
 * "" = nothing in it.
 */
export function normalise(kind: BlindKind, value: string): string {
  return NORMALISERS[kind](value);
}

const NORMALISERS: Readonly<Record<BlindKind, (value: string) => string>> = {
  email: (value) => settled(value, emailForm),
  phone: (value) => phoneParts(value).digits,
  number: (value) =>
    settled(value, (text) =>
      asciiDigits(fold(text))
        .toUpperCase()
        .replace(/[^\p{L}\p{N}]/gu, ""),
    ),
  name: (value) => settled(value, nameForm),
  handle: (value) => settled(value, (text) => fold(text).trim().replace(/^@+/, "").trim()),
  other: (value) => settled(value, (text) => fold(text).replace(/\s+/gu, " ").trim()),
};

/** Unicode's compatibility and case mappings are not idempotent together for a few characters; three rounds settle all of them. */
function settled(value: string, form: (text: string) => string): string {
  let text = form(value);
  for (let round = 0; round < 3; round++) {
    const next = form(text);
    if (next === text) break;
    text = next;
  }
  return text;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole ASCII range is meant
const ASCII = /^[\x00-\x7f]*$/;

/** Text in ASCII is in every normal form. */
const fold = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : text.normalize("NFKC").toLowerCase().normalize("NFKC");

/** Case of the local part is dropped (no mailbox provider tells them apart); dots and plus tags stay: they can be other people's. */
function emailForm(value: string): string {
  const text = fold(value)
    .trim()
    .replace(/^<(.*)>$/s, "$1")
    .replace(/^mailto:/, "")
    .trim();
  const at = text.lastIndexOf("@");
  if (at < 0) return text;
  return `${text.slice(0, at)}@${domainForm(text.slice(at + 1))}`;
}

/** "münchen.example" and "xn--mnchen-3ya.example" are one domain. The URL parser holds UTS 46; an ASCII name needs nothing of it. */
function domainForm(domain: string): string {
  const plain = domain.replace(/\.+$/, "");
  if (ASCII.test(plain) || /[\s/\\?#@:[\]%]/u.test(plain)) return plain;
  try {
    return new URL(`http://${plain}/`).hostname;
  } catch {
    return plain;
  }
}

/** Letters that no decomposition reduces, as people without the key on their keyboard write them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ħ: "h",
  ı: "i",
};

/** What the replacements below leave as it is. */
const PLAIN = /^[a-z0-9 ]*$/;

/** Accents of Latin, Greek and Cyrillic and the vowel points of Hebrew and Arabic go; the vowel signs of Indic scripts are letters and stay. */
function nameForm(value: string): string {
  const parts = fold(value).split(/[,،，]/u);
  const [family, given] = parts;
  const ordered = parts.length === 2 && family?.trim() && given?.trim() ? `${given} ${family}` : parts.join(" ");
  if (PLAIN.test(ordered)) return ordered.replace(/ {2,}/g, " ").trim();
  return ordered
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu, "")
    .normalize("NFC")
    .replace(/[ßæœøđðþłħı]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’'`´]/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Every script's decimal digits as ASCII. Their blocks start at a code point ending in 0 or 6 (Unicode, General_Category Nd). */
export function asciiDigits(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const low = point & 15;
    return String(/\p{Nd}/u.test(String.fromCodePoint(point - low)) ? low : low - 6);
  });
}

/** ITU-T E.164 country codes of one and two digits; all others have three. */
const ONE_DIGIT = /^[17]/;
const TWO_DIGITS = /^(?:2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])/;

interface PhoneParts {
  /** All digits, without "+" or the "00" in its place. */
  readonly digits: string;
  /** Without country code where one is marked by "+" or "00", without leading trunk zeros. */
  readonly national: string;
}

function phoneParts(value: string): PhoneParts {
  const text = asciiDigits(value.normalize("NFKC"))
    .toLowerCase()
    .replace(/^\s*tel:/, "")
    .replace(/[\s.,;]*(?:;ext=|extension|ext|durchwahl|x|#)[\s.:]*\d{1,6}\s*$/u, "");
  const international = /^[^\d]*(?:\+|00)/.test(text);
  // "+44 (0)20": the trunk zero is written for callers at home and is not dialled after a country code.
  const digits = (international ? text.replace(/\(0+\)/g, "") : text).replace(/\D/g, "");
  if (!international) return { digits, national: digits.replace(/^0+/, "") };
  const full = digits.replace(/^00/, "");
  const code = ONE_DIGIT.test(full) ? 1 : TWO_DIGITS.test(full) ? 2 : 3;
  return { digits: full, national: full.slice(code).replace(/^0+/, "") };
}

const TAIL = 9;
const SHORTEST_TAIL = 7;

/**
 * What "+44 20 7946 0018" and "020 7946 0018" have in common: the last nine digits of the national number (all of a shorter one).
 * undefined for numbers too short to tell people apart.
 */
export function phoneTail(value: string): string | undefined {
  const { national } = phoneParts(value);
  return national.length < SHORTEST_TAIL ? undefined : national.slice(-TAIL);
}
