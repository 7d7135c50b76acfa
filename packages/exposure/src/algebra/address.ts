import { type AddressSet, span } from "./address-set.ts";

/**
 * Every source lives on one line of integers, so that one algebra serves all of them: IPv4 first, IPv6 above it, and
 * above that one point for each named source that has no address in the input (a cloud tag, a peer security group).
 */
export const V4_END = 1n << 32n;
export const V6_BASE = 1n << 32n;
export const V6_END = V6_BASE + (1n << 128n);

export const ALL_V4: AddressSet = span(0n, V4_END);
export const ALL_V6: AddressSet = span(V6_BASE, V6_END);

/** A dotted quad without leading zeros (inet_aton's octal reading is how CVE-2021-28918 happened); else undefined. */
export function parseV4(text: string): bigint | undefined {
  const parts = text.split(".");
  if (parts.length !== 4) return undefined;
  let value = 0;
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part)) return undefined;
    const octet = Number(part);
    if (octet > 255) return undefined;
    value = value * 256 + octet;
  }
  return BigInt(value);
}

/** RFC 4291 text form, with an embedded dotted quad; no zone. Undefined when malformed. */
export function parseV6(text: string): bigint | undefined {
  let source = text;
  const dot = source.lastIndexOf(":");
  if (source.includes(".")) {
    const quad = parseV4(source.slice(dot + 1));
    if (dot < 0 || quad === undefined) return undefined;
    source = `${source.slice(0, dot + 1)}${(quad >> 16n).toString(16)}:${(quad & 0xffffn).toString(16)}`;
  }
  const halves = source.split("::");
  if (halves.length > 2) return undefined;
  const groups = (half: string | undefined): string[] => (half === undefined || half === "" ? [] : half.split(":"));
  const head = groups(halves[0]);
  const tail = groups(halves[1]);
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  let value = 0n;
  for (const group of [...head, ...Array<string>(halves.length === 1 ? 0 : missing).fill("0"), ...tail]) {
    if (!/^[0-9a-fA-F]{1,4}$/.test(group)) return undefined;
    value = (value << 16n) | BigInt(Number.parseInt(group, 16));
  }
  return value;
}

/** One address of either family as a point of the line; undefined when it is not an address. */
export function parseAddress(text: string): bigint | undefined {
  const v4 = parseV4(text);
  if (v4 !== undefined) return v4;
  const v6 = text.includes(":") ? parseV6(text) : undefined;
  return v6 === undefined ? undefined : V6_BASE + v6;
}

/**
 * An address, a CIDR (host bits are cut off, as every provider does), an address with a dotted mask, or `a-b`.
 * Undefined when it is none of them, which a caller must not read as "matches nothing".
 */
export function parseRange(text: string): AddressSet | undefined {
  const trimmed = text.trim();
  const dash = trimmed.indexOf("-");
  if (dash > 0) {
    const from = parseAddress(trimmed.slice(0, dash).trim());
    const to = parseAddress(trimmed.slice(dash + 1).trim());
    if (from === undefined || to === undefined || to < from || from < V4_END !== to < V4_END) return undefined;
    return span(from, to + 1n);
  }
  const slash = trimmed.indexOf("/");
  const address = parseAddress(slash < 0 ? trimmed : trimmed.slice(0, slash));
  if (address === undefined) return undefined;
  if (slash < 0) return span(address, address + 1n);
  const width = address < V4_END ? 32 : 128;
  const length = prefixLength(trimmed.slice(slash + 1), width);
  return length === undefined ? undefined : prefix(address, length);
}

/** The CIDR block around a point of the line. */
export function prefix(address: bigint, length: number): AddressSet {
  const v4 = address < V4_END;
  const base = v4 ? 0n : V6_BASE;
  const size = 1n << BigInt((v4 ? 32 : 128) - length);
  const start = base + ((address - base) / size) * size;
  return span(start, start + size);
}

function prefixLength(text: string, width: number): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text) <= width ? Number(text) : undefined;
  const mask = width === 32 ? parseV4(text) : undefined;
  if (mask === undefined) return undefined;
  const hostBits = V4_END - 1n - mask;
  // Only a contiguous mask is a prefix; iptables accepts others, which are reported as unreadable.
  return (hostBits & (hostBits + 1n)) === 0n ? 32 - hostBits.toString(2).replace(/^0$/, "").length : undefined;
}

export function formatAddress(point: bigint): string {
  if (point < V4_END) return [24n, 16n, 8n, 0n].map((shift) => String((point >> shift) & 255n)).join(".");
  return formatV6(point - V6_BASE);
}

/** RFC 5952: lower case, longest run of zero groups shortened, no leading zeros. */
function formatV6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, i) => Number((value >> BigInt(112 - 16 * i)) & 0xffffn));
  let best = { start: -1, length: 1 };
  for (let i = 0; i < 8; i++) {
    let length = 0;
    while (i + length < 8 && groups[i + length] === 0) length++;
    if (length > best.length) best = { start: i, length };
  }
  const hex = groups.map((group) => group.toString(16));
  if (best.start < 0) return hex.join(":");
  return `${hex.slice(0, best.start).join(":")}::${hex.slice(best.start + best.length).join(":")}`;
}
