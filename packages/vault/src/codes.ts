/** Crockford's base 32, lower case: no i, l, o, u, so that a code read aloud or typed from paper is not misread. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const BITS = 5;

/** The first `length` characters' worth of bits of `bytes`, big-endian. `bytes` must hold at least that many bits. */
export function base32(bytes: Uint8Array, length: number): string {
  let text = "";
  let held = 0;
  let bits = 0;
  let next = 0;
  while (text.length < length) {
    if (bits < BITS) {
      held = ((held & 31) << 8) | (bytes[next++] ?? 0);
      bits += 8;
    }
    bits -= BITS;
    text += ALPHABET[(held >> bits) & 31];
  }
  return text;
}
