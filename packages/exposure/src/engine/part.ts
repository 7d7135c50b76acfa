import type { Compiled } from "./walk.ts";

/**
 * A line of which only the slots of `part` (intervals) are left, numbered from 0; rules keep their numbers. Not for a
 * line with public names: what comes of these is not told by their own slots.
 */
export function compilePart(whole: Compiled, part: Int32Array): Compiled {
  const slots = countBelow(part, Number.POSITIVE_INFINITY);
  const everything = Int32Array.of(0, slots);
  return {
    axis: { starts: [], slots },
    v6: countBelow(part, whole.v6),
    named: countBelow(part, whole.named),
    isPublic: new Uint8Array(slots),
    hasPublicNames: false,
    slots: (rule) => (rule.when.sources === undefined ? everything : common(whole.slots(rule), part)),
    id: whole.id,
    rule: whole.rule,
  };
}

function countBelow(part: Int32Array, end: number): number {
  let count = 0;
  for (let i = 0; i < part.length; i += 2) count += Math.max(0, Math.min(part[i + 1]!, end) - part[i]!);
  return count;
}

/** What two lists of intervals share, in the numbers of the second. */
function common(intervals: Int32Array, part: Int32Array): Int32Array {
  const out: number[] = [];
  let below = 0;
  let i = 0;
  for (let j = 0; j < part.length; j += 2) {
    const from = part[j]!;
    const to = part[j + 1]!;
    while (i < intervals.length && intervals[i + 1]! <= from) i += 2;
    for (let k = i; k < intervals.length && intervals[k]! < to; k += 2)
      out.push(below + Math.max(intervals[k]!, from) - from, below + Math.min(intervals[k + 1]!, to) - from);
    below += to - from;
  }
  return new Int32Array(out);
}
