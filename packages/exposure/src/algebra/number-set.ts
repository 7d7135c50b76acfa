/** Ports, ICMP types and the like: `[lo0, end0, ...]` of plain numbers, canonical as in address-set.ts. */
export type NumberSet = readonly number[];

export const PORT_END = 65536;
export const ALL_PORTS: NumberSet = Object.freeze([0, PORT_END]);

/** Inclusive bounds in, canonical set out; an empty or reversed pair adds nothing. */
export function numberSet(pairs: readonly (readonly [number, number])[]): NumberSet {
  const out: number[] = [];
  for (const [lo, hi] of [...pairs].sort((a, b) => a[0] - b[0])) {
    if (hi < lo) continue;
    const last = out.at(-1);
    if (last !== undefined && lo <= last) out[out.length - 1] = Math.max(last, hi + 1);
    else out.push(lo, hi + 1);
  }
  return out;
}

export function complement(set: NumberSet, end: number): NumberSet {
  const out = set[0] === 0 ? set.slice(1) : [0, ...set];
  return out.at(-1) === end ? out.slice(0, -1) : [...out, end];
}

export function hasNumber(set: NumberSet, value: number): boolean {
  let inside = false;
  for (const bound of set) {
    if (bound > value) break;
    inside = !inside;
  }
  return inside;
}

export function intersectNumbers(a: NumberSet, b: NumberSet): NumberSet {
  const pairs: [number, number][] = [];
  for (let i = 0; i < a.length; i += 2)
    for (let j = 0; j < b.length; j += 2) pairs.push([Math.max(a[i]!, b[j]!), Math.min(a[i + 1]!, b[j + 1]!) - 1]);
  return numberSet(pairs);
}
