/** Base64 without I/O, and sets of words as bits: what the generated files of this folder hold. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function fromBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i;
  const size = text.length - (text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0);
  const out = new Uint8Array((size * 3) >> 2);
  let buffer = 0;
  let held = 0;
  let n = 0;
  for (let i = 0; i < size; i++) {
    buffer = (buffer << 6) | (values[text.charCodeAt(i) & 127] as number);
    held += 6;
    if (held >= 8) {
      held -= 8;
      out[n++] = (buffer >> held) & 255;
    }
  }
  return out;
}

/** Probes per word: with 13 bits a word, a stranger is taken for a member about once in 200. */
const PROBES = 4;

/** Is the word with this 32-bit hash in the set? Members always are; a stranger rarely is. `bits` holds a power of two. */
export function holds(bits: Uint8Array, hash: number): boolean {
  const mask = bits.length * 8 - 1;
  let h = spread(hash);
  const step = spread(hash ^ 0x5bd1e995) | 1;
  for (let k = 0; k < PROBES; k++) {
    const at = h & mask;
    if (((bits[at >> 3] as number) & (1 << (at & 7))) === 0) return false;
    h = (h + step) | 0;
  }
  return true;
}

/** The set of these hashes in `bytes` bytes (a power of two). */
export function setOf(hashes: Iterable<number>, bytes: number): Uint8Array {
  const bits = new Uint8Array(bytes);
  const mask = bytes * 8 - 1;
  for (const hash of hashes) {
    let h = spread(hash);
    const step = spread(hash ^ 0x5bd1e995) | 1;
    for (let k = 0; k < PROBES; k++) {
      const at = h & mask;
      bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
      h = (h + step) | 0;
    }
  }
  return bits;
}

function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
