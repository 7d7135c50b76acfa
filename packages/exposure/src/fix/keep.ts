import { formatAddress, parseRange, V4_END, V6_BASE } from "../algebra/address.ts";
import { type AddressSet, intersect, isEmpty, subtract, unionAll } from "../algebra/address-set.ts";
import { PRIVATE, PUBLIC } from "../engine/public.ts";

/** The fewest CIDR blocks that are exactly the set. */
export function cidrsOf(set: AddressSet): string[] {
  const out: string[] = [];
  for (let i = 0; i < set.length; i += 2) {
    for (let at = set[i]!, end = set[i + 1]!; at < end; ) {
      const v4 = at < V4_END;
      const base = v4 ? 0n : V6_BASE;
      const stop = v4 && end > V4_END ? V4_END : end;
      let bits = 0n;
      const most = v4 ? 32n : 128n;
      while (bits < most && (at - base) % (1n << (bits + 1n)) === 0n && at + (1n << (bits + 1n)) <= stop) bits++;
      out.push(`${formatAddress(at)}/${most - bits}`);
      at += 1n << bits;
    }
  }
  return out;
}

/**
 * What stays of written sources when the internet goes: a range that holds no public address as it is, of one that mixes
 * both its private part. Undefined = the text is no address.
 */
export function keptOf(written: string): string[] | undefined {
  const range = parseRange(written);
  if (!range) return undefined;
  if (isEmpty(intersect(range, PUBLIC))) return [written];
  return cidrsOf(intersect(subtract(range, PUBLIC), PRIVATE));
}

export const PRIVATE_V4: readonly string[] = cidrsOf(intersect(PRIVATE, parseRange("0.0.0.0/0")!));
export const PRIVATE_V6: readonly string[] = cidrsOf(intersect(PRIVATE, parseRange("::/0")!));
export const isV6 = (cidr: string): boolean => cidr.includes(":");

/** The public part of sources that results name, as CIDR blocks; names of no address are left out. */
export function publicCidrs(sources: readonly string[]): string[] {
  return cidrsOf(intersect(unionAll(sources.map((one) => parseRange(one) ?? [])), PUBLIC));
}
