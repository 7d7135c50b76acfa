/**
 * A set of points as sorted boundaries: `[lo0, end0, lo1, end1, ...]`, ends exclusive, never touching. The form is
 * canonical (equal sets have equal arrays), so comparing and hashing need no further work.
 */
export type AddressSet = readonly bigint[];

export const EMPTY: AddressSet = Object.freeze([]);

export function span(lo: bigint, end: bigint): AddressSet {
  return lo < end ? [lo, end] : EMPTY;
}

/** Sweeps both boundary lists once; `keep` decides from membership in a and in b. */
function combine(a: AddressSet, b: AddressSet, keep: (inA: boolean, inB: boolean) => boolean): AddressSet {
  const out: bigint[] = [];
  let i = 0;
  let j = 0;
  let inside = false;
  while (i < a.length || j < b.length) {
    const x = a[i];
    const y = b[j];
    const at = y === undefined || (x !== undefined && x <= y) ? x! : y;
    if (x === at) i++;
    if (y === at) j++;
    const now = keep(i % 2 === 1, j % 2 === 1);
    if (now !== inside) out.push(at);
    inside = now;
  }
  return out;
}

export const union = (a: AddressSet, b: AddressSet): AddressSet => combine(a, b, (x, y) => x || y);
export const intersect = (a: AddressSet, b: AddressSet): AddressSet => combine(a, b, (x, y) => x && y);
export const subtract = (a: AddressSet, b: AddressSet): AddressSet => combine(a, b, (x, y) => x && !y);
export const isEmpty = (a: AddressSet): boolean => a.length === 0;
export const equals = (a: AddressSet, b: AddressSet): boolean => a.length === b.length && a.every((x, i) => x === b[i]);
export const covers = (a: AddressSet, b: AddressSet): boolean => isEmpty(subtract(b, a));

/** Union of many at once: sort and merge, so a list of 100,000 prefixes costs one sort and no quadratic merging. */
export function unionAll(sets: readonly AddressSet[]): AddressSet {
  if (sets.length < 2) return sets[0] ?? EMPTY;
  const pairs: [bigint, bigint][] = [];
  for (const set of sets) for (let i = 0; i < set.length; i += 2) pairs.push([set[i]!, set[i + 1]!]);
  pairs.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const out: bigint[] = [];
  for (const [lo, end] of pairs) {
    const last = out.at(-1);
    if (last !== undefined && lo <= last) {
      if (end > last) out[out.length - 1] = end;
    } else out.push(lo, end);
  }
  return out;
}

export function has(set: AddressSet, point: bigint): boolean {
  let lo = 0;
  let hi = set.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (set[mid]! <= point) lo = mid + 1;
    else hi = mid;
  }
  return lo % 2 === 1;
}
