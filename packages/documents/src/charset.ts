import { guessCharset } from "./charset-guess.ts";

/**
 * Bytes to text: byte-order mark, UTF-16 by its pattern, ISO-2022-JP by its signs, UTF-8, then what the media type or the text itself
 * declares, then what it is most likely written in.
 */

const SAMPLE = 64 * 1024;

/** Undefined: these bytes are no text in any of these encodings. */
export function decodeText(bytes: Uint8Array, declared?: string): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  const wide = utf16Of(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (!looksLikeText(bytes)) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // In seven bits, and so good UTF-8 as well.
    return ESCAPED_JAPANESE.test(text) ? new TextDecoder("iso-2022-jp").decode(bytes) : text;
  } catch {
    if (mostlyUtf8(bytes)) return new TextDecoder("utf-8").decode(bytes);
    return (declaredAs(declared) ?? declaredAs(selfDeclared(bytes)) ?? new TextDecoder(guessCharset(bytes))).decode(
      bytes,
    );
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what this charset is told by
const ESCAPED_JAPANESE = /\x1b\$[@B][\x21-\x7e]{2}/;

/** Undefined where nothing is declared, nobody knows the name, or it is the one that programs write of everything. */
function declaredAs(label: string | undefined): InstanceType<typeof TextDecoder> | undefined {
  if (label === undefined || /^utf-?(8|16)/i.test(label)) return undefined;
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === "windows-1252" ? undefined : decoder;
  } catch {
    return undefined;
  }
}

/** What HTML (`<meta charset>`, `http-equiv`) and XML (`<?xml encoding?>`) say of themselves, in their first kilobytes. */
function selfDeclared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return (/<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head) ??
    /^\s*<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head))?.[1];
}

/** By its mark; Latin text in UTF-16 without one has a NUL in every second byte. */
export function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [a, b] = bytes;
  // FF FE 00 00 would be UTF-32: rarer than UTF-16 that begins with a NUL, and text in neither case.
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.4 && even < half * 0.02) return "utf-16le";
  if (even > half * 0.4 && odd < half * 0.02) return "utf-16be";
  return undefined;
}

/** Control characters that no text has. One in two hundred is damage; more is something else. */
function looksLikeText(bytes: Uint8Array): boolean {
  const step = Math.max(1, Math.floor(bytes.length / (SAMPLE * 4)));
  let seen = 0;
  let odd = 0;
  for (let at = 0; at < bytes.length; at += step) {
    const byte = bytes[at]!;
    seen++;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) odd++;
  }
  return odd <= Math.max(1, seen / 200);
}

/** UTF-8 with a few damaged places: more characters of several bytes than bytes that fit nowhere. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const { good, bad } = sequencesOf(bytes);
  return good > bad * 4;
}

/** Characters of several bytes, and bytes beyond ASCII that fit nowhere, of text read as UTF-8. */
export function sequencesOf(bytes: Uint8Array): { readonly good: number; readonly bad: number } {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at++]!;
    if (byte < 0x80) continue;
    const more = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let followed = 0;
    while (followed < more && (bytes[at + followed]! & 0xc0) === 0x80) followed++;
    if (more > 0 && followed === more && byte < 0xf5) {
      good++;
      at += more;
    } else bad++;
  }
  return { good, bad };
}

/** The charset a media type names, e.g. of `text/plain; charset="iso-8859-1"`. */
export function charsetOf(mediaType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([\w.:+-]{1,40})/i.exec(mediaType ?? "")?.[1];
}
