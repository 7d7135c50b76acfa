/** Sums of small weights: features are hashed to slots of a table, and a stretch's sum is that of its slots' weights. */
import { fromBase64 } from "../names/bits.ts";

/** Slots in a table of weights. */
export const SLOTS = 1 << 20;

/** Slots of each type of value in the table that tells them apart. */
export const TYPE_SLOTS = 1 << 13;
/** Where a feature's slot is in a type's. */
export const typeSlot = (slot: number): number => (slot ^ (slot >>> 13)) & (TYPE_SLOTS - 1);

/** What a feature is told by: what kind it is of, and what it is. */
export const feature = (kind: number, value: number): number => value ^ Math.imul(kind, 0x27d4eb2d);

/** Makes slots of the first `count` features, all in one loop: the processor does several at once. */
export function toSlots(features: Int32Array, count: number): void {
  for (let k = 0; k < count; k++) {
    let h = Math.imul(features[k] as number, 0x85ebca6b);
    h ^= h >>> 15;
    h = Math.imul(h, 0xc2b2ae35);
    features[k] = (h ^ (h >>> 13)) & (SLOTS - 1);
  }
}

/** A hash that goes on with `value`. */
export const mix = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);

/** Weights and sums are told in so many parts of a logit. */
export const PARTS = 32;

/** How likely a sum says that it is so, in hundredths. */
export const probability = (sum: number): number => Math.round(100 / (1 + Math.exp(-sum / PARTS))) / 100;

/** Weights and bias are whole parts of a logit. */
export interface Model {
  readonly bias: number;
  readonly weights: Int8Array;
}

/** Of a generated module. */
export function modelOf(bias: number, base64: string): Model {
  const bytes = fromBase64(base64);
  return { bias, weights: new Int8Array(bytes.buffer, bytes.byteOffset, SLOTS) };
}

/** The sum of the first `count` of the slots. */
export function sumOf({ bias, weights }: Model, slots: Int32Array, count: number): number {
  let sum = bias;
  for (let k = 0; k < count; k++) sum += weights[slots[k] as number] as number;
  return sum;
}

/**
 * Takes a stretch of a collapsed text and its features: the first `count` of `slots`, which are another stretch's afterwards.
 */
export type Visit = (start: number, end: number, slots: Int32Array, count: number) => void;
