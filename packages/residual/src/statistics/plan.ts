/** How many messages of each stratum an audit reads, and which. */
import { seeded } from "./random.ts";

/** Messages that one version of the first detector redacted, in one language, from one source. */
export interface Stratum {
  readonly version: string;
  readonly language: string;
  readonly source: string;
}

export interface StratumSize extends Stratum {
  /** Messages in it, a whole number. */
  readonly messages: number;
}

export interface Allotment extends StratumSize {
  /** Drawn with equal chances, without replacement: carries the exact bound. */
  readonly random: number;
  /** Drawn by risk, with replacement: finds more, carries the weighted bound. */
  readonly weighted: number;
}

export interface PlanInput {
  readonly strata: readonly StratumSize[];
  /** Messages the audit can read in all. */
  readonly budget: number;
  readonly seed: string | number;
  /** Share of a stratum's messages that is drawn by risk, 0..1. Default 0.5. */
  readonly weightedShare?: number;
  /** Fewest messages a stratum gets while the budget lasts, so that a small language is not never read. Default 20. */
  readonly floor?: number;
}

/**
 * Every stratum gets the floor (or all it has), the rest goes by size: rounding by largest remainder, ties by the seed,
 * so that over many audits no stratum is always the one left out. A stratum that fits is read whole, each message once.
 * Never more in all than the budget, never more from a stratum than it holds. Throws RangeError for counts that are not whole.
 */
export function plan({ strata, budget, seed, weightedShare = 0.5, floor = 20 }: PlanInput): Allotment[] {
  for (const value of [budget, floor, ...strata.map((s) => s.messages)])
    if (!Number.isSafeInteger(value) || value < 0)
      throw new RangeError("budget, floor and messages must be whole numbers from 0");
  if (!(weightedShare >= 0 && weightedShare <= 1)) throw new RangeError("weightedShare must be between 0 and 1");
  const random = seeded(`plan ${seed}`);
  const tie = strata.map(() => random());
  const got = strata.map(() => 0);
  const least = strata.map((s) => Math.min(floor, s.messages));
  const room = (): number => budget - got.reduce((a, b) => a + b, 0);
  share(got, least, least, room(), tie);
  const open = strata.map((s, i) => s.messages - (got[i] as number));
  share(
    got,
    open,
    strata.map((s) => s.messages),
    room(),
    tie,
  );
  return strata.map((s, i) => {
    const all = got[i] as number;
    // Where all are read there is no risk to draw by. The odd message goes to the random part: that is the one with the exact bound.
    const weighted = all === s.messages ? 0 : Math.floor(all * weightedShare);
    return Object.freeze({ ...s, random: all - weighted, weighted });
  });
}

/** Gives out `room` by `sizes`, to none more than its `most`. */
function share(
  got: number[],
  most: readonly number[],
  sizes: readonly number[],
  room: number,
  tie: readonly number[],
): void {
  const left = [...most];
  let rest = Math.min(
    room,
    left.reduce((a, b) => a + b, 0),
  );
  while (rest > 0) {
    const total = sizes.reduce((sum, size, i) => sum + ((left[i] as number) > 0 ? size : 0), 0);
    const parts = sizes.map((size, i) => ((left[i] as number) > 0 ? (rest * size) / total : 0));
    const whole = parts.map((part, i) => Math.min(Math.floor(part), left[i] as number));
    const given = whole.reduce((a, b) => a + b, 0);
    whole.forEach((n, i) => {
      got[i] = (got[i] as number) + n;
      left[i] = (left[i] as number) - n;
    });
    rest -= given;
    if (given > 0) continue;
    // Less than one each: the largest remainders get one, ties by the seed.
    const order = parts.map((_, i) => i).filter((i) => (left[i] as number) > 0);
    order.sort((a, b) => (parts[b] as number) - (parts[a] as number) || (tie[a] as number) - (tie[b] as number));
    for (const i of order.slice(0, rest)) {
      got[i] = (got[i] as number) + 1;
      left[i] = (left[i] as number) - 1;
      rest--;
    }
  }
}

export interface Candidate<Id> {
  readonly id: Id;
  /** From `riskOf`, 0..1. */
  readonly risk: number;
}

export interface Drawn<Id> {
  readonly id: Id;
  readonly how: "random" | "weighted";
  /** 1 for a random message, 1/(N q) for one drawn by risk. */
  readonly weight: number;
}

export interface DrawInput<Id> {
  /** The stratum's messages, or a part of them chosen with equal chances: the bound speaks about these. */
  readonly candidates: readonly Candidate<Id>[];
  readonly random: number;
  readonly weighted: number;
  readonly seed: string | number;
}

/**
 * No weight exceeds this: half of every risk-weighted draw is uniform, so q >= 1/(2N) (a defensive mixture; Hesterberg,
 * 1995). Without it one unlikely leak would weigh as much as all others.
 */
export const MAX_WEIGHT = 2;

/** Draws from one stratum. The random part has no message twice; the weighted part may. */
export function draw<Id>({ candidates, random, weighted, seed }: DrawInput<Id>): Drawn<Id>[] {
  const next = seeded(`draw ${seed}`);
  const n = candidates.length;
  if (n === 0) return [];
  const out: Drawn<Id>[] = [];
  const order = candidates.map((_, i) => i);
  for (let k = 0; k < Math.min(random, n); k++) {
    const j = k + Math.floor(next() * (n - k));
    [order[k], order[j]] = [order[j] as number, order[k] as number];
    out.push({ id: (candidates[order[k] as number] as Candidate<Id>).id, how: "random", weight: 1 });
  }
  const running = new Float64Array(n);
  let total = 0;
  candidates.forEach((c, i) => {
    total += Math.max(0, Number.isFinite(c.risk) ? c.risk : 1);
    running[i] = total;
  });
  for (let k = 0; k < weighted; k++) {
    const uniform = total === 0 || next() < 0.5;
    const x = next();
    const i = uniform ? Math.floor(x * n) : firstAbove(running, x * total);
    const risk = (running[i] as number) - (i === 0 ? 0 : (running[i - 1] as number));
    const q = total === 0 ? 1 / n : 0.5 / n + (0.5 * risk) / total;
    out.push({ id: (candidates[i] as Candidate<Id>).id, how: "weighted", weight: Math.min(MAX_WEIGHT, 1 / (n * q)) });
  }
  return out;
}

function firstAbove(running: Float64Array, x: number): number {
  let low = 0;
  let high = running.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((running[middle] as number) > x) high = middle;
    else low = middle + 1;
  }
  return low;
}
