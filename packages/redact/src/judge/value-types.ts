/** What kind of value an overlooked one is: for each type a sum of small weights over the features of its pieces. */
import { fromBase64 } from "../names/bits.ts";
import type { PersonalType } from "../redacted.ts";
import { TYPE_SLOTS, typeSlot } from "./sums.ts";
import { TYPES, WEIGHTS } from "./value-types.generated.ts";

const bytes = fromBase64(WEIGHTS);
const weights = new Int8Array(bytes.buffer, bytes.byteOffset, TYPES.length * TYPE_SLOTS);

/** The likeliest type by sums that `addTypes` made. */
export function likeliestType(sums: Int32Array): PersonalType {
  let best = 0;
  for (let n = 1; n < TYPES.length; n++) if ((sums[n] as number) > (sums[best] as number)) best = n;
  return TYPES[best] as PersonalType;
}

export const noTypes = (): Int32Array => new Int32Array(TYPES.length);

/** Adds to `sums` what the first `count` slots of a piece say of each type. */
export function addTypes(sums: Int32Array, slots: Int32Array, count: number): void {
  for (let n = 0; n < TYPES.length; n++) {
    let sum = sums[n] as number;
    for (let k = 0; k < count; k++) sum += weights[n * TYPE_SLOTS + typeSlot(slots[k] as number)] as number;
    sums[n] = sum;
  }
}
