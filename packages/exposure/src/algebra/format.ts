import { formatAddress, V4_END, V6_BASE, V6_END } from "./address.ts";
import type { AddressSet } from "./address-set.ts";

/** Each interval as one CIDR where it is one, else as `first-last`; named sources by name. */
export function formatSources(set: AddressSet, nameOf: (index: number) => string): string[] {
  const out: string[] = [];
  for (let i = 0; i < set.length; i += 2) {
    for (const [lo, end] of byFamily(set[i]!, set[i + 1]!)) {
      if (lo >= V6_END) for (let point = lo; point < end; point++) out.push(nameOf(Number(point - V6_END)));
      else out.push(formatInterval(lo, end));
    }
  }
  return out;
}

/** The line joins both families and the names; an answer must not. */
function* byFamily(lo: bigint, end: bigint): Generator<[bigint, bigint]> {
  let at = lo;
  for (const border of [V4_END, V6_END, end]) {
    const stop = border < end ? border : end;
    if (at >= stop) continue;
    yield [at, stop];
    at = stop;
  }
}

function formatInterval(lo: bigint, end: bigint): string {
  const size = end - lo;
  const base = lo < V4_END ? 0n : V6_BASE;
  const width = lo < V4_END ? 32 : 128;
  if ((size & (size - 1n)) === 0n && (lo - base) % size === 0n) {
    return `${formatAddress(lo)}/${width - (size.toString(2).length - 1)}`;
  }
  return `${formatAddress(lo)}-${formatAddress(end - 1n)}`;
}
