import type { Reason } from "./document.ts";

/** Bounds of one document with everything in it. A breach ends the reading: nothing of the document counts as examined. */
export interface Limits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** UTF-16 code units of text taken out. */
  readonly text: number;
  /** Bytes that come out of compressed members, all together. */
  readonly inflated: number;
  /** Bytes out for one in, of one member, above `FREE` bytes. Text rarely passes 30, sheets 60. */
  readonly ratio: number;
  /** Documents inside documents: mails in mails, archives in archives. */
  readonly nesting: number;
  /** Elements inside elements of markup, groups inside groups of RTF. */
  readonly depth: number;
  /** Files inside, at every level together. */
  readonly parts: number;
  readonly pages: number;
  /** Milliseconds. Looked at between pieces of work: what hangs inside one piece is for the caller's watchdog. */
  readonly time: number;
}

export const LIMITS: Limits = Object.freeze({
  bytes: 25 * 1024 * 1024,
  text: 8_000_000,
  inflated: 128 * 1024 * 1024,
  ratio: 250,
  nesting: 8,
  depth: 1_000,
  parts: 2_000,
  pages: 2_000,
  time: 20_000,
});

/** Below this many bytes out of one member the ratio does not matter. */
const FREE = 4 * 1024 * 1024;

/** A bound was met. Never leaves the package. */
export class Breach extends Error {
  override readonly name = "Breach";
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}

/** What is left to spend on one document; shared by all of its parts. Every method throws Breach when it is spent. */
export interface Budget {
  readonly limits: Limits;
  text(units: number): void;
  part(): void;
  /** Counts what a member unfolds to while it does: `out` so far of `packed` bytes, `more` of it new. */
  inflated(packed: number, out: number, more: number): void;
  nesting(depth: number): void;
  depth(elements: number): void;
  tick(): void;
}

export function createBudget(limits: Limits, now: () => number): Budget {
  const end = now() + limits.time;
  let text = 0;
  let parts = 0;
  let inflated = 0;
  return {
    limits,
    text(units) {
      text += units;
      if (text > limits.text) throw new Breach("too-long");
    },
    part() {
      if (++parts > limits.parts) throw new Breach("too-many-parts");
    },
    inflated(packed, out, more) {
      inflated += more;
      if (inflated > limits.inflated || (out > FREE && out > packed * limits.ratio)) throw new Breach("bomb");
    },
    nesting(depth) {
      if (depth > limits.nesting) throw new Breach("too-deep");
    },
    depth(elements) {
      if (elements > limits.depth) throw new Breach("too-deep");
    },
    tick() {
      if (now() > end) throw new Breach("too-slow");
    },
  };
}
