import { createHmac, type KeyObject } from "node:crypto";

/**
 * HMAC-SHA-256 (RFC 2104, FIPS 180-4) for the short values that a keep hashes by the million: a call into the native library makes objects
 * that cost several times the two or three compressions which such a value needs. The key's two states are made once. SHA-256 looks nothing
 * up and branches on nothing but the length. Longer values (records, files) go to the native library.
 */
export interface Hmac {
  /** The first 8 bytes of the code, big-endian, as two halves. */
  first64(value: string | Uint8Array): bigint;
  /** Overwritten by the next call. */
  digest(value: string | Uint8Array): Uint8Array;
  /** Zeroes the states. */
  forget(): void;
}

const BLOCK = 64;
const WORDS = 8;
/** Bytes up to which JavaScript is faster. */
const SHORT = 247;

/** The fractional parts of the cube roots of the first 64 primes, and of the square roots of the first 8 (FIPS 180-4, 4.2.2 and 5.3.3). */
const K = new Int32Array(64);
const START = new Int32Array(WORDS);
for (let number = 2, found = 0; found < 64; number++) {
  let prime = true;
  for (let by = 2; by * by <= number; by++) prime &&= number % by !== 0;
  if (!prime) continue;
  if (found < WORDS) START[found] = fraction(number, 2n);
  K[found++] = fraction(number, 3n);
}

/** The first 32 bits behind the point of a root, exactly: the whole root of number * 2^(32 * degree). */
function fraction(number: number, degree: 2n | 3n): number {
  const target = BigInt(number) << (32n * degree);
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** degree <= target) low = middle;
    else high = middle;
  }
  return Number(BigInt.asIntN(32, low));
}

const schedule = new Int32Array(64);

function compress(state: Int32Array, bytes: Uint8Array, from: number): void {
  const w = schedule;
  for (let at = 0, place = from; at < 16; at++, place += 4)
    w[at] = (bytes[place]! << 24) | (bytes[place + 1]! << 16) | (bytes[place + 2]! << 8) | bytes[place + 3]!;
  for (let at = 16; at < 64; at++) {
    const x = w[at - 15]!;
    const y = w[at - 2]!;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[at] = (w[at - 16]! + s0 + w[at - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let at = 0; at < 64; at++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const one = (h + s1 + ((e & f) ^ (~e & g)) + K[at]! + w[at]!) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = (state[0]! + a) | 0;
  state[1] = (state[1]! + b) | 0;
  state[2] = (state[2]! + c) | 0;
  state[3] = (state[3]! + d) | 0;
  state[4] = (state[4]! + e) | 0;
  state[5] = (state[5]! + f) | 0;
  state[6] = (state[6]! + g) | 0;
  state[7] = (state[7]! + h) | 0;
}

const encoder = new TextEncoder();
/** The value with its padding; four blocks at most. */
const buffer = new Uint8Array(4 * BLOCK);
const outer = new Uint8Array(BLOCK);
const state = new Int32Array(WORDS);
const result = new Uint8Array(WORDS * 4);

function padded(bytes: Uint8Array, length: number): number {
  const blocks = Math.ceil((length + 9) / BLOCK);
  const end = blocks * BLOCK;
  bytes[length] = 0x80;
  bytes.fill(0, length + 1, end);
  // The key's block counts too; lengths here stay far below 2^16 bits.
  const bits = (BLOCK + length) * 8;
  bytes[end - 2] = bits >>> 8;
  bytes[end - 1] = bits & 0xff;
  return blocks;
}

function put(words: Int32Array, into: Uint8Array): void {
  for (let word = 0, at = 0; word < WORDS; word++) {
    const value = words[word]!;
    into[at++] = value >>> 24;
    into[at++] = (value >>> 16) & 0xff;
    into[at++] = (value >>> 8) & 0xff;
    into[at++] = value & 0xff;
  }
}

/** @param key at most 64 bytes, which the caller may zero. @param native the same key, for long values. */
export function hmac(key: Uint8Array, native: KeyObject): Hmac {
  const inside = keyed(key, 0x36);
  const outside = keyed(key, 0x5c);

  /** Leaves the code in `state`; false for a value that is too long for that. */
  const short = (value: string | Uint8Array): boolean => {
    // Three bytes for a UTF-16 unit at most.
    if (value.length > SHORT || (typeof value === "string" && value.length * 3 > SHORT)) return false;
    let length = value.length;
    if (typeof value === "string") length = write(value);
    else buffer.set(value);
    const blocks = padded(buffer, length);
    state.set(inside);
    for (let block = 0; block < blocks; block++) compress(state, buffer, block * BLOCK);
    put(state, outer);
    padded(outer, WORDS * 4);
    state.set(outside);
    compress(state, outer, 0);
    return true;
  };
  const long = (value: string | Uint8Array) => createHmac("sha256", native).update(value).digest();

  return {
    first64(value) {
      if (!short(value)) return long(value).readBigUInt64BE(0);
      return (BigInt(state[0]! >>> 0) << 32n) | BigInt(state[1]! >>> 0);
    },
    digest(value) {
      if (!short(value)) return long(value);
      put(state, result);
      return result;
    },
    forget() {
      inside.fill(0);
      outside.fill(0);
      buffer.fill(0);
    },
  };
}

/** UTF-8 into `buffer`. */
function write(value: string): number {
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit > 0x7f) return encoder.encodeInto(value, buffer).written;
    buffer[at] = unit;
  }
  return value.length;
}

function keyed(key: Uint8Array, pad: number): Int32Array {
  const block = new Uint8Array(BLOCK).fill(pad);
  for (let at = 0; at < key.length; at++) block[at] = key[at]! ^ pad;
  const made = Int32Array.from(START);
  compress(made, block, 0);
  block.fill(0);
  return made;
}
