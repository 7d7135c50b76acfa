import type { Rng } from "../core/rng.ts";
import type { Customer } from "../people/customer.ts";
import type { Bank } from "../phrases/bank.ts";
import type { Product } from "../world/products.ts";
import type { Agent } from "../world/teams.ts";

/** What a case is about: stays the same through the conversation, so that its messages hang together. */
export interface Scene {
  readonly bank: Bank;
  readonly customer: Customer;
  /** A second person the customer speaks of. */
  readonly other: Customer;
  readonly product: Product;
  readonly model: string;
  readonly feature: string;
  readonly error: string;
  readonly version: string;
  readonly order: string;
  readonly tracking: string;
  readonly channel: string;
  /** Who answers at the moment. */
  agent: Agent;
  /** When the message at hand is written. */
  at: number;
}

/** Look-alikes: none of these is personal data, and redaction must leave them. */
export const errorCode = (rng: Rng, product: Product): string => {
  const style = rng.int(4);
  if (style === 0) return `0x8007${(4096 + rng.int(4096)).toString(16).toUpperCase()}`;
  // Few codes make most of the errors.
  return style === 1 ? `E${100 + rng.zipf(9)}` : `${product.code}-${4000 + rng.zipf(10)}`;
};
export const versionOf = (rng: Rng, product: Product): string => {
  const base = `${product.major}.${rng.int(24)}.${rng.int(12)}`;
  return rng.int(3) === 0 ? `${base}.${rng.range(1000, 29999)}` : base;
};
export const articleOf = (rng: Rng): string => `KB${4_000_000 + rng.zipf(13) * 37}`;
export const orderOf = (rng: Rng): string => (rng.chance(0.7) ? `45000${rng.digits(5)}` : `LO-${rng.digits(7)}`);
export const trackingOf = (rng: Rng): string =>
  rng.chance(0.5) ? `1Z999AA1${rng.digits(10)}` : `LX${rng.digits(9)}${rng.pick(["DE", "US", "CN", "NL"])}`;

const ONSETS = ["k", "tr", "v", "b", "sh", "l", "m", "d", "pr", "n", "r", "z", "gl", "s", "f", "qu"];
const VOWELS = ["a", "o", "i", "e", "u", "ai", "ey", "io"];
const ENDS = ["", "n", "x", "r", "t", "lo", "via", "sk"];

/** Name of a third-party program, by rank: the long tail of the vocabulary. The same rank always gives the same name. */
export function brand(rank: number): string {
  let text = "";
  let rest = rank;
  do {
    text += ONSETS[rest & 15]! + VOWELS[(rest >> 4) & 7]!;
    rest >>= 7;
  } while (rest > 0);
  return text[0]!.toUpperCase() + text.slice(1) + ENDS[(rank * 7) & 7]!;
}
