/** Base64 without I/O, and sets of words as bits: what the generated files of this folder hold. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

const VALUES = new Uint8Array(128);
for (let i = 0; i < 64; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

export function fromBase64(text: string): Uint8Array {
  const size = text.length - (text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0);
  const out = new Uint8Array((size * 3) >> 2);
  const value = (at: number): number => VALUES[text.charCodeAt(at) & 127] as number;
  // Four letters are three bytes; of the last ones, what the array has no room for falls away ("=" is worth nothing).
  for (let i = 0, n = 0; i < size; i += 4, n += 3) {
    const bits = (value(i) << 18) | (value(i + 1) << 12) | (value(i + 2) << 6) | value(i + 3);
    out[n] = bits >> 16;
    out[n + 1] = bits >> 8;
    out[n + 2] = bits;
  }
  return out;
}

/** A list of hashes of words. */
export const hashesOf = (base64: string): Int32Array => new Int32Array(fromBase64(base64).buffer);

/** Probes per word: with 13 bits a word, a stranger is taken for a member about once in 200. */
const PROBES = 4;

/** Is the word with this 32-bit hash in the set? Members always are; a stranger rarely is. `bits` holds a power of two. */
export function holds(bits: Uint8Array, hash: number): boolean {
  const at = spread(hash) & (bits.length * 8 - 1);
  // Most words are strangers, and most of these the first probe turns away.
  return ((bits[at >> 3] as number) & (1 << (at & 7))) !== 0 && holdsFurther(bits, hash);
}

function holdsFurther(bits: Uint8Array, hash: number): boolean {
  const mask = bits.length * 8 - 1;
  let h = spread(hash);
  const step = spread(hash ^ 0x5bd1e995) | 1;
  for (let k = 1; k < PROBES; k++) {
    h = (h + step) | 0;
    const at = h & mask;
    if (((bits[at >> 3] as number) & (1 << (at & 7))) === 0) return false;
  }
  return true;
}

/** The set of these hashes in `bytes` bytes (a power of two). */
export function setOf(hashes: Iterable<number>, bytes: number): Uint8Array {
  const bits = new Uint8Array(bytes);
  for (const hash of hashes) addTo(bits, hash);
  return bits;
}

/** Adds a word to such a set. */
export function addTo(bits: Uint8Array, hash: number): void {
  const mask = bits.length * 8 - 1;
  let h = spread(hash);
  const step = spread(hash ^ 0x5bd1e995) | 1;
  for (let k = 0; k < PROBES; k++) {
    const at = h & mask;
    bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
    h = (h + step) | 0;
  }
}

/** As a set of these hashes, and nothing but them: of fewer words than `setOf` is for. */
export function tableOf(hashes: readonly number[]): Int32Array {
  const table = new Int32Array(1 << (33 - Math.clz32(Math.max(hashes.length, 1))));
  for (const hash of hashes) {
    let at = hash & (table.length - 1);
    while (table[at] !== 0 && table[at] !== hash) at = (at + 1) & (table.length - 1);
    table[at] = hash;
  }
  return table;
}

/** Is the hash in the table? A set of the engine's would make an object of each that is asked for. */
export function inTable(table: Int32Array, hash: number): boolean {
  for (let at = hash & (table.length - 1); table[at] !== 0; at = (at + 1) & (table.length - 1))
    if (table[at] === hash) return true;
  return false;
}

/** A bit for the low bits of each of these hashes: most of what is asked about ends here, in a line or two of the nearest cache. */
export function filterOf(hashes: Iterable<number>): Int32Array {
  const different = new Set(hashes);
  const filter = new Int32Array(1 << Math.max(0, 32 - Math.clz32(different.size >> 2)));
  for (const hash of different) {
    const at = (hash & (filter.length * 32 - 1)) >> 5;
    filter[at] = (filter[at] as number) | (1 << hash);
  }
  return filter;
}

/** May the hash be one of those that the filter was made of? Says so of one in eight to sixteen others. */
export function mayHold(filter: Int32Array, hash: number): boolean {
  return ((filter[(hash & (filter.length * 32 - 1)) >> 5] as number) & (1 << hash)) !== 0;
}

/** Answers that are kept, of up to thirty bits each. */
const KEPT = 1 << 13;
const ANSWERED = 1 << 30;

/** As `answer`, which reads a dozen places and more: answers given before are kept by hash, for the same words come again in every message. */
export function remembered(answer: (hash: number) => number): (hash: number) => number {
  /** Hash and answer beside each other; what was never asked has no bit of an answer. */
  const kept = new Int32Array(KEPT * 2);
  return (hash) => {
    const at = ((hash ^ (hash >>> 13)) & (KEPT - 1)) << 1;
    if (kept[at] === hash && kept[at + 1] !== 0) return (kept[at + 1] as number) & ~ANSWERED;
    const told = answer(hash);
    kept[at] = hash;
    kept[at + 1] = told | ANSWERED;
    return told;
  };
}

function spread(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
