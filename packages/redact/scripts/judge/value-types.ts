/** Which kind of value a piece is a part of: softmax regression over the same features. Seeded, so that the same examples give the same bytes. */
import { PARTS, TYPE_SLOTS, typeSlot } from "../../src/judge/sums.ts";
import { base64 } from "../names/common-words.ts";
import { random } from "../names/random.ts";
import { listed } from "./regression.ts";
import type { ValueExample } from "./values.ts";

const PASSES = 2;
const RATE = 0.05;
const SEED = 20191229;

/** Text of the generated module. */
export function typesModule(taught: readonly ValueExample[]): string {
  const examples = taught.filter(({ type, found }) => type !== "" && !found);
  const types = [...new Set(examples.map(({ type }) => type))].sort();
  const weights = new Float64Array(types.length * TYPE_SLOTS);
  const steps = new Float64Array(weights.length);
  const rng = random(SEED);
  const all = PASSES * examples.length;
  for (let k = 0; k < all; k++) {
    const { type, slots } = examples[rng.below(examples.length)] as ValueExample;
    const rate = RATE * (1 - k / all);
    const errors = softmax(types.map((_, n) => sumOf(weights, n, slots)));
    types.forEach((own, n) => {
      const error = (errors[n] as number) - (own === type ? 1 : 0);
      for (let j = 0; j < slots.length; j++) {
        const at = n * TYPE_SLOTS + typeSlot(slots[j] as number);
        steps[at] = (steps[at] as number) + error * error;
        weights[at] = (weights[at] as number) - (rate * error) / Math.sqrt((steps[at] as number) + 1e-6);
      }
    });
  }
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * PARTS))));
  return [
    "// Written by packages/redact/scripts/train-values.ts. Do not edit.\n",
    `export const TYPES = ${listed(types)} as const;\n`,
    `export const WEIGHTS =\n  "${base64(new Uint8Array(bytes.buffer))}";\n`,
  ].join("");
}

function sumOf(weights: Float64Array, n: number, slots: Int32Array): number {
  let sum = 0;
  for (let j = 0; j < slots.length; j++) sum += weights[n * TYPE_SLOTS + typeSlot(slots[j] as number)] as number;
  return sum;
}

function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const parts = sums.map((sum) => Math.exp(sum - most));
  const whole = parts.reduce((a, b) => a + b, 0);
  return parts.map((part) => part / whole);
}
