import { type AddressSet, EMPTY, equals, intersect, subtract, union } from "./address-set.ts";

/** Sources that can open each of the ports `lo..end-1`. */
export interface PortBand {
  readonly lo: number;
  readonly end: number;
  readonly sources: AddressSet;
}

/**
 * (source address) x (port) x (protocol), exactly: per protocol number the ports cut into maximal bands, each with its
 * sources. Canonical: neighbouring bands differ and none is empty, so equal sets have equal text and a stable hash.
 * Protocols without ports keep everything in the band 0..0.
 */
export type PacketSet = ReadonlyMap<number, readonly PortBand[]>;

export interface PacketPoint {
  readonly source: bigint;
  readonly protocol: number;
  readonly port: number;
}

/** Joins touching bands with equal sources and drops empty ones. Bands must be sorted and must not overlap. */
export function canonicalBands(bands: readonly PortBand[]): PortBand[] {
  const out: PortBand[] = [];
  for (const band of bands) {
    if (band.sources.length === 0 || band.lo >= band.end) continue;
    const last = out.at(-1);
    if (last && last.end === band.lo && equals(last.sources, band.sources)) {
      out[out.length - 1] = { lo: last.lo, end: band.end, sources: last.sources };
    } else out.push(band);
  }
  return out;
}

type Operation = (a: AddressSet, b: AddressSet) => AddressSet;

function combineBands(a: readonly PortBand[], b: readonly PortBand[], operation: Operation): PortBand[] {
  const cuts = [...new Set([...a, ...b].flatMap((band) => [band.lo, band.end]))].sort((x, y) => x - y);
  const out: PortBand[] = [];
  let i = 0;
  let j = 0;
  for (let k = 0; k + 1 < cuts.length; k++) {
    const lo = cuts[k]!;
    while (i < a.length && a[i]!.end <= lo) i++;
    while (j < b.length && b[j]!.end <= lo) j++;
    const inA = i < a.length && a[i]!.lo <= lo ? a[i]!.sources : EMPTY;
    const inB = j < b.length && b[j]!.lo <= lo ? b[j]!.sources : EMPTY;
    out.push({ lo, end: cuts[k + 1]!, sources: operation(inA, inB) });
  }
  return canonicalBands(out);
}

function combine(a: PacketSet, b: PacketSet, operation: Operation): PacketSet {
  const out = new Map<number, readonly PortBand[]>();
  for (const protocol of [...new Set([...a.keys(), ...b.keys()])].sort((x, y) => x - y)) {
    const bands = combineBands(a.get(protocol) ?? [], b.get(protocol) ?? [], operation);
    if (bands.length > 0) out.set(protocol, bands);
  }
  return out;
}

export const unionPackets = (a: PacketSet, b: PacketSet): PacketSet => combine(a, b, union);
export const intersectPackets = (a: PacketSet, b: PacketSet): PacketSet => combine(a, b, intersect);
export const subtractPackets = (a: PacketSet, b: PacketSet): PacketSet => combine(a, b, subtract);
export const noPackets = (a: PacketSet): boolean => a.size === 0;

/** The lowest packet of the set (protocol, then port, then source), so the same set always names the same witness. */
export function witnessOf(set: PacketSet): PacketPoint | undefined {
  for (const [protocol, bands] of set) {
    const first = bands[0];
    if (first) return { protocol, port: first.lo, source: first.sources[0]! };
  }
  return undefined;
}

export function hasPacket(set: PacketSet, point: PacketPoint): boolean {
  const band = set.get(point.protocol)?.find((b) => b.lo <= point.port && point.port < b.end);
  if (!band) return false;
  return band.sources.some((lo, i) => i % 2 === 0 && lo <= point.source && point.source < band.sources[i + 1]!);
}
