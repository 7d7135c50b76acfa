/** Bytes to text: byte-order mark, UTF-16 by its pattern, UTF-8, then what the media type declares, then Windows-1252. */

const SAMPLE = 64 * 1024;

/** Undefined: these bytes are no text in any of these encodings. */
export function decodeText(bytes: Uint8Array, declared?: string): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder("utf-8").decode(bytes);
  // FF FE 00 00 would be UTF-32: rarer than UTF-16 that begins with a NUL, and text in neither case.
  if (a === 0xff && b === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const wide = utf16Of(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (!looksLikeText(bytes)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return mostlyUtf8(bytes) ? new TextDecoder("utf-8").decode(bytes) : legacy(declared).decode(bytes);
  }
}

function legacy(label: string | undefined): InstanceType<typeof TextDecoder> {
  if (label !== undefined && !/^utf-?(8|16)/i.test(label)) {
    try {
      return new TextDecoder(label);
    } catch {
      // A name nobody knows.
    }
  }
  return new TextDecoder("windows-1252");
}

/** Latin text in UTF-16 without a mark has a NUL in every second byte. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
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
  return good > bad * 4;
}

/** The charset a media type names, e.g. of `text/plain; charset="iso-8859-1"`. */
export function charsetOf(mediaType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([\w.:+-]{1,40})/i.exec(mediaType ?? "")?.[1];
}
