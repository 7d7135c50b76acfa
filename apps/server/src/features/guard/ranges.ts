import { isIP } from "node:net";
import { isPublic } from "@casekeep/exposure";

/** First and last address on one line: IPv4 from 0, IPv6 behind it. */
interface Range {
  readonly from: bigint;
  readonly to: bigint;
}

const V6 = 1n << 32n;

function number(address: string): bigint | undefined {
  const family = isIP(address);
  if (family === 4) return address.split(".").reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
  if (family !== 6 || address.includes("%")) return undefined;
  const [head = "", tail] = address.split("::");
  const groups = (part: string): bigint[] =>
    part === ""
      ? []
      : part.split(":").flatMap((group) => {
          if (!group.includes(".")) return [BigInt(`0x${group}`)];
          const v4 = number(group) ?? 0n;
          return [v4 >> 16n, v4 & 0xffffn];
        });
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const all = [...before, ...Array<bigint>(8 - before.length - after.length).fill(0n), ...after];
  return V6 + all.reduce((sum, group) => (sum << 16n) | group, 0n);
}

/** An address, a CIDR or `first-last`; undefined for anything else: a named source. */
function parse(text: string): Range | undefined {
  const [first = "", last] = text.split("-");
  if (last !== undefined) {
    const [from, to] = [number(first), number(last)];
    return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
  }
  const [base = "", length] = text.split("/");
  const at = number(base);
  if (at === undefined) return undefined;
  const width = base.includes(":") ? 128 : 32;
  const bits = length === undefined ? width : Number(length);
  if (!Number.isInteger(bits) || bits < 0 || bits > width) return undefined;
  const size = 1n << BigInt(width - bits);
  const offset = at >= V6 ? V6 : 0n;
  const from = offset + ((at - offset) / size) * size;
  return { from, to: from + size - 1n };
}

function text({ from, to }: Range): string {
  return from === to ? address(from) : `${address(from)}-${address(to)}`;
}

function address(at: bigint): string {
  if (at < V6) return [24n, 16n, 8n, 0n].map((shift) => (at >> shift) & 0xffn).join(".");
  const value = at - V6;
  return Array.from({ length: 8 }, (_, place) => ((value >> BigInt(112 - 16 * place)) & 0xffffn).toString(16)).join(
    ":",
  );
}

/** Digits and dots, or hexadecimal groups, with what may follow: meant as an address, not as a name. */
const LIKE_AN_ADDRESS = /^[\d.]+(\/.*|-.*)?$|^[\da-f]*:[\da-f:.]*(\/.*|-.*)?$/i;

/** An address with a slip in it: taken for a name, it would allow nobody. */
export const isSlip = (text: string): boolean => LIKE_AN_ADDRESS.test(text) && parse(text) === undefined;

/** What of `sources` is not covered by `allowed`, as it was written where a source stays whole. */
export const remainder = (sources: readonly string[], allowed: readonly string[]): string[] =>
  beyondAllowed(allowed)(sources);

/** The same for many answers: a source that comes again, as most do, is not worked out again. */
export function beyondAllowed(allowed: readonly string[]): (sources: readonly string[]) => string[] {
  const names = new Set(allowed.map((one) => one.toLowerCase()));
  const ranges = allowed.flatMap((one) => parse(one) ?? []).sort((a, b) => (a.from < b.from ? -1 : 1));
  const known = new Map<string, readonly string[]>();
  const rest = (source: string): readonly string[] => {
    if (names.has(source.toLowerCase())) return [];
    const range = parse(source);
    if (!range) return [source];
    let left: Range[] = [range];
    for (const cut of ranges) {
      left = left.flatMap((piece) => {
        if (cut.to < piece.from || cut.from > piece.to) return [piece];
        const before = cut.from > piece.from ? [{ from: piece.from, to: cut.from - 1n }] : [];
        const after = cut.to < piece.to ? [{ from: cut.to + 1n, to: piece.to }] : [];
        return [...before, ...after];
      });
    }
    return left.length === 1 && left[0]?.from === range.from && left[0].to === range.to ? [source] : left.map(text);
  };
  return (sources) => {
    const out: string[] = [];
    for (const source of sources) {
      let left = known.get(source);
      if (!left) {
        left = rest(source);
        known.set(source, left);
      }
      for (const one of left) out.push(one);
    }
    return out;
  };
}

const publicOnes = new Map<string, boolean>();
const MOST_REMEMBERED = 100_000;

/** Whether the public internet has a part in these sources. A named source counts as public: nothing is known of it. */
export function holdsPublic(sources: readonly string[]): boolean {
  return sources.some((source) => {
    let known = publicOnes.get(source);
    if (known === undefined) {
      if (publicOnes.size >= MOST_REMEMBERED) publicOnes.clear();
      known = isPublic(source) ?? true;
      publicOnes.set(source, known);
    }
    return known;
  });
}

/** Half of all IPv4 addresses, or half of the IPv6 ones that are routed: whoever reads it need not be told the exceptions. */
export function nearlyEverybody(sources: readonly string[]): boolean {
  const size = (v6: boolean): bigint =>
    sources
      .flatMap((source) => parse(source) ?? [])
      .filter(({ from }) => from >= V6 === v6)
      .reduce((sum, { from, to }) => sum + to - from + 1n, 0n);
  return size(false) >= 1n << 31n || size(true) >= 1n << 124n;
}
