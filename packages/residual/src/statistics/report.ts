/** What the audit may say: one row for each detector version, language and source, and one for all together. */
import { bound, weightedBound } from "./bound.ts";
import { MAX_WEIGHT, type Stratum } from "./plan.ts";

/**
 * What became of a message that was read. `clean`: the second detector had no suspect. `unjudged`: it had, and nobody has
 * looked yet. `confirmed` and `dismissed`: a person looked.
 */
export type Verdict = "clean" | "unjudged" | "confirmed" | "dismissed";

export interface Read {
  readonly how: "random" | "weighted";
  /** As drawn; 1 for random. */
  readonly weight: number;
  readonly verdict: Verdict;
}

export interface StratumResult extends Stratum {
  /** Messages in the stratum. */
  readonly messages: number;
  readonly reads: readonly Read[];
}

export interface ReportRow {
  /** The stratum, or `undefined` in the row for all. */
  readonly stratum: Stratum | undefined;
  readonly messages: number;
  /** Messages read, a message drawn twice counted twice. */
  readonly sampled: number;
  /** Of these, with a suspect: unjudged, confirmed and dismissed. */
  readonly suspects: number;
  readonly confirmed: number;
  readonly unjudged: number;
  /** Estimated share of leaking messages, every unjudged one counted as a leak, 0..1. */
  readonly estimate: number;
  /** Upper bound of that share, every unjudged suspect counted as a leak: what may be published. */
  readonly upper: number;
  /** The same with confirmed leaks only: what it becomes if every unjudged suspect is dismissed. */
  readonly upperConfirmed: number;
  /** Messages in the stratum that may leak: `upper` x `messages`, rounded up. */
  readonly messagesAtMost: number;
  readonly confidence: number;
}

/**
 * Rows in the order given, then the row for all.
 *
 * A stratum read at random only has the exact bound (Clopper-Pearson); with messages drawn by risk among them, Hoeffding's
 * over all its reads. The row for all weighs each stratum's reads by its share of the messages and bounds their mean by
 * Hoeffding; messages of a stratum with no read count as leaks in `upper` and `upperConfirmed`.
 *
 * The bounds speak about what the second detector and a person can see. A leak that both miss is in no bound.
 * Throws RangeError for a confidence outside 0..1.
 */
export function report(
  strata: readonly StratumResult[],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): ReportRow[] {
  const rows = strata.map((s) => {
    const counted = counts(s.reads);
    return Object.freeze({
      stratum: Object.freeze({ version: s.version, language: s.language, source: s.source }),
      messages: s.messages,
      ...counted,
      estimate: Math.min(1, estimate(s.reads, isLeak)),
      ...capped(s.messages, upper(s.reads, isLeak, confidence), upper(s.reads, isConfirmed, confidence)),
      confidence,
    });
  });
  return [...rows, pooled(strata, confidence)];
}

const isLeak = (r: Read): boolean => r.verdict === "confirmed" || r.verdict === "unjudged";
const isConfirmed = (r: Read): boolean => r.verdict === "confirmed";

function counts(reads: readonly Read[]): Pick<ReportRow, "sampled" | "suspects" | "confirmed" | "unjudged"> {
  const of = (...verdicts: Verdict[]): number => reads.filter((r) => verdicts.includes(r.verdict)).length;
  return {
    sampled: reads.length,
    suspects: of("unjudged", "confirmed", "dismissed"),
    confirmed: of("confirmed"),
    unjudged: of("unjudged"),
  };
}

function capped(
  messages: number,
  up: number,
  upConfirmed: number,
): Pick<ReportRow, "upper" | "upperConfirmed" | "messagesAtMost"> {
  return { upper: up, upperConfirmed: upConfirmed, messagesAtMost: Math.min(messages, Math.ceil(up * messages)) };
}

/** Mean of leak x weight over both kinds of reads: each kind's mean is unbiased, so their mean by number is. */
function estimate(reads: readonly Read[], leak: (r: Read) => boolean): number {
  return reads.length === 0 ? 0 : reads.reduce((sum, r) => sum + (leak(r) ? r.weight : 0), 0) / reads.length;
}

function upper(reads: readonly Read[], leak: (r: Read) => boolean, confidence: number): number {
  const n = reads.length;
  const leaks = reads.filter(leak);
  if (reads.every((r) => r.how === "random")) return bound({ n, leaks: leaks.length, confidence });
  return weightedBound({ n, leakWeights: leaks.map((r) => r.weight), maxWeight: MAX_WEIGHT, confidence }).upper;
}

function pooled(strata: readonly StratumResult[], confidence: number): ReportRow {
  const messages = strata.reduce((sum, s) => sum + s.messages, 0);
  const reads = strata.flatMap((s) => s.reads);
  const read = strata.filter((s) => s.reads.length > 0 && s.messages > 0);
  const covered = read.reduce((sum, s) => sum + s.messages, 0);
  const n = read.reduce((sum, s) => sum + s.reads.length, 0);
  const one = (leak: (r: Read) => boolean): { estimate: number; upper: number } => {
    if (n === 0 || covered === 0) return { estimate: 0, upper: 1 };
    let maxWeight = 0;
    const leakWeights: number[] = [];
    for (const s of read) {
      // A read stands for its stratum's share of the messages over its share of the reads.
      const scale = s.messages / covered / (s.reads.length / n);
      maxWeight = Math.max(maxWeight, scale * (s.reads.some((r) => r.how === "weighted") ? MAX_WEIGHT : 1));
      for (const r of s.reads) if (leak(r)) leakWeights.push(scale * r.weight);
    }
    const b = weightedBound({ n, leakWeights, maxWeight, confidence });
    const part = covered / Math.max(1, messages);
    return { estimate: Math.min(1, b.estimate), upper: Math.min(1, b.upper * part + (1 - part)) };
  };
  const all = one(isLeak);
  return Object.freeze({
    stratum: undefined,
    messages,
    ...counts(reads),
    estimate: all.estimate,
    ...capped(messages, all.upper, one(isConfirmed).upper),
    confidence,
  });
}
