import { Gunzip, Inflate } from "fflate";
import type { Budget } from "../limits.ts";

/** Compressed bytes go in by pieces: one piece unfolds to 16 MB at most (1032 times), then the budget is asked. */
const PIECE = 16 * 1024;

/** What a DEFLATE stream of `length` bytes unfolds to. Throws Breach; anything else that is thrown means damage. */
export function inflate(packed: Uint8Array, length: number, budget: Budget): Uint8Array {
  const whole = unfold(packed, budget, (take) => new Inflate(take));
  if (whole.length !== length) throw new RangeError("length");
  return whole;
}

/** One member or several, one behind the other (RFC 1952). The last four bytes say how long the last one is, modulo 2^32. */
export function gunzip(packed: Uint8Array, budget: Budget): Uint8Array {
  /** Beyond the first: of that one nothing is said. */
  let further = 0;
  const whole = unfold(packed, budget, (take) => {
    const stream = new Gunzip(take);
    stream.onmember = () => void further++;
    return stream;
  });
  if (packed.length < 18) throw new RangeError("short");
  const length = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(packed.length - 4, true);
  if (further === 0 ? whole.length !== length : whole.length < length) throw new RangeError("length");
  return whole;
}

/** Pieces of a look: one unfolds to half a megabyte at most. */
const GLANCE = 512;

/** What comes first out of it, at least `length` bytes where there are so many before its end or its damage. */
export const inflateStart = (packed: Uint8Array, length: number) => start(packed, length, (take) => new Inflate(take));
export const gunzipStart = (packed: Uint8Array, length: number) => start(packed, length, (take) => new Gunzip(take));

type Open = (take: (chunk: Uint8Array) => void) => { push(chunk: Uint8Array, final: boolean): void };

function start(packed: Uint8Array, length: number, open: Open): Uint8Array {
  const parts: Uint8Array[] = [];
  let filled = 0;
  const stream = open((chunk) => {
    parts.push(chunk);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && filled < length; at += GLANCE)
      stream.push(packed.subarray(at, at + GLANCE), at + GLANCE >= packed.length);
  } catch {
    // Damaged: what came out before is what there is.
  }
  return joined(parts, filled);
}

function unfold(packed: Uint8Array, budget: Budget, open: Open): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = open((chunk) => {
    length += chunk.length;
    budget.inflated(packed.length, length, chunk.length);
    parts.push(chunk);
  });
  if (packed.length === 0) throw new RangeError("empty stream");
  for (let at = 0; at < packed.length; at += PIECE) {
    budget.tick();
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let filled = 0;
  for (const part of parts) {
    whole.set(part, filled);
    filled += part.length;
  }
  return whole;
}
