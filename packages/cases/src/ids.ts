/**
 * Ids of cases and messages: 64 bits that grow with time and betray nothing.
 * 34 bits of seconds since 1970 above 30 bits of a keyed hash, so that rows of one time lie together on disk
 * while the number of cases, or a gap where a hidden one sits, cannot be read from them.
 * Written as 13 characters of Crockford's base 32, lower case: the order of the text is the order of the ids.
 */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH = 13;
const HASH_BITS = 30n;

/** @param at milliseconds since 1970; earlier times count as 1970. @param hash any bits of a keyed hash. */
export function timeId(at: number, hash: bigint): bigint {
  const seconds = BigInt(Math.max(0, Math.floor(at / 1000)));
  return BigInt.asUintN(64, (seconds << HASH_BITS) | BigInt.asUintN(30, hash));
}

export function formatId(id: bigint): string {
  let rest = BigInt.asUintN(64, id);
  let text = "";
  for (let place = 0; place < LENGTH; place++) {
    text = ALPHABET[Number(rest & 31n)] + text;
    rest >>= 5n;
  }
  return text;
}

/** Returns undefined for anything that is not an id (wrong length, foreign character, over 64 bits). */
export function parseId(text: string): bigint | undefined {
  if (text.length !== LENGTH) return undefined;
  let id = 0n;
  for (const character of text) {
    const digit = ALPHABET.indexOf(character);
    if (digit < 0) return undefined;
    id = (id << 5n) | BigInt(digit);
  }
  return id < 1n << 64n ? id : undefined;
}
