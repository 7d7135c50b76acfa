/**
 * How high the share of leaking messages can be, given what a sample showed.
 *
 * Unweighted: Clopper and Pearson (1934), the exact one-sided upper bound. With no leak it is 1 - (1 - c)^(1/n), close
 * to 3/n at 95 % (the rule of three; Hanley and Lippman-Hand, 1983).
 *
 * Weighted: the estimate is the mean of leak x weight over all draws, weight 1/(N q) where q is the chance of the
 * message in one draw (Hansen and Hurwitz, 1943; the same as Horvitz and Thompson, 1952, for small shares). Every
 * term lies in 0..B, B the largest weight, and the terms are independent; so Hoeffding (1963, theorem 1) bounds the
 * mean m of term/B: P(observed <= x) <= exp(-n KL(x || m)) for x < m, with KL(x || m) = x ln(x/m) + (1-x) ln((1-x)/(1-m)).
 * The bound is B times the m at which the right side is 1 - c. It holds for any mix of weights and strata, and for
 * drawing without replacement (Hoeffding's section 6). With no leak it is B (1 - (1 - c)^(1/n)).
 */
import { betaQuantile } from "./beta.ts";

export interface Sample {
  /** Messages looked at, a whole number from 0. */
  readonly n: number;
  /** How many of them leak, 0..n. */
  readonly leaks: number;
  /** Confidence of the bound, between 0 and 1, e.g. 0.95. */
  readonly confidence: number;
}

/** Exact one-sided upper bound of the share of leaking messages, 0..1. With n = 0 nothing is known: 1. Throws RangeError. */
export function bound({ n, leaks, confidence }: Sample): number {
  whole(n, "n");
  whole(leaks, "leaks");
  share(confidence);
  if (leaks > n) throw new RangeError("leaks must not exceed n");
  if (leaks === n) return 1;
  if (leaks === 0) return -Math.expm1(Math.log1p(-confidence) / n);
  return betaQuantile(confidence, leaks + 1, n - leaks);
}

export interface WeightedSample {
  /** Draws, leaking or not. */
  readonly n: number;
  /** One weight, 1/(N q), for each draw that leaks. */
  readonly leakWeights: readonly number[];
  /** The largest weight any draw could have had: known from the design, not from what was drawn. */
  readonly maxWeight: number;
  readonly confidence: number;
}

export interface WeightedBound {
  /** Unbiased estimate of the share; may exceed 1. */
  readonly estimate: number;
  /** Upper bound of the share, 0..1. */
  readonly upper: number;
}

/** The weighted estimate and its conservative upper bound. Throws RangeError. */
export function weightedBound({ n, leakWeights, maxWeight, confidence }: WeightedSample): WeightedBound {
  whole(n, "n");
  share(confidence);
  if (leakWeights.length > n) throw new RangeError("more leaks than draws");
  if (!(maxWeight > 0) || !Number.isFinite(maxWeight)) throw new RangeError("maxWeight must be positive");
  if (n === 0) return { estimate: 0, upper: 1 };
  let sum = 0;
  for (const w of leakWeights) {
    if (!(w >= 0) || w > maxWeight * (1 + 1e-12)) throw new RangeError("a weight must be between 0 and maxWeight");
    sum += w;
  }
  const estimate = sum / n;
  return { estimate, upper: Math.min(1, maxWeight * meanAbove(Math.min(1, estimate / maxWeight), n, confidence)) };
}

/** The largest mean m with n KL(x || m) <= -ln(1 - confidence). */
function meanAbove(x: number, n: number, confidence: number): number {
  const room = -Math.log1p(-confidence) / n;
  if (x >= 1) return 1;
  if (x === 0) return -Math.expm1(-room);
  let low = x;
  let high = 1;
  for (let i = 0; i < 200; i++) {
    const m = (low + high) / 2;
    if (m === low || m === high) break;
    const divergence = x * Math.log(x / m) + (1 - x) * Math.log((1 - x) / (1 - m));
    if (divergence <= room) low = m;
    else high = m;
  }
  return high;
}

function whole(value: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${name} must be a whole number from 0`);
}

function share(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError("confidence must be between 0 and 1");
}
