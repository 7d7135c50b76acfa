import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, intersect, subtract, union, unionAll } from "../algebra/address-set.ts";
import { intersectNumbers, type NumberSet, numberSet } from "../algebra/number-set.ts";
import type { Condition, InterfaceMatch } from "../engine/model.ts";
import { protocolNumber } from "../protocols.ts";
import type { IpSet } from "./ipset.ts";

/** What a packet must be to be in a set: one of several conditions. Undefined = the set asks for what rules do not know. */
export type Alternatives = readonly Condition[];

type Draft = { -readonly [K in keyof Condition]: Condition[K] };

const DEEPEST = 4;

/** `--match-set NAME FLAGS` (man ipset, iptables-extensions): each part of an element is compared with the side its flag says. */
export function alternativesOf(
  set: IpSet,
  flags: readonly string[],
  sets: ReadonlyMap<string, IpSet>,
  depth = 0,
): Alternatives | undefined {
  if (set.parts[0] === "set") {
    if (depth >= DEEPEST) return undefined;
    const members = set.elements.map(({ text }) => sets.get(text));
    const each = members.map((one) => one && alternativesOf(one, flags, sets, depth + 1));
    return each.some((one) => one === undefined) ? undefined : each.flatMap((one) => one!);
  }
  const sides = set.parts.map((_, i) => flags[i]);
  if (sides.some((side) => side !== "src" && side !== "dst")) return undefined;
  const every = set.family === 4 ? ALL_V4 : ALL_V6;
  if (set.parts.length === 1 && /^(ip|net)$/.test(set.parts[0]!)) {
    const addresses = membersOf(set, every);
    if (!addresses) return undefined;
    return addresses.length === 0 ? [] : [sides[0] === "src" ? { sources: addresses } : { destinations: addresses }];
  }
  if (set.elements.some((one) => one.nomatch)) return undefined;
  if (set.parts.length === 1 && set.parts[0] === "port") {
    const pairs = set.elements.map(({ text }) => /^(\d+)(?:-(\d+))?$/.exec(text));
    if (pairs.some((one) => one === null)) return undefined;
    const ports = numberSet(pairs.map((one) => [Number(one![1]), Number(one![2] ?? one![1])] as const));
    return ports.length === 0 ? [] : [sides[0] === "src" ? { sourcePorts: ports } : { ports }];
  }
  // Elements that differ in their first part alone are one condition.
  const joined = new Map<string, Draft>();
  for (const { text } of set.elements) {
    const words = text.split(",");
    const rest = `${words.slice(1).join(",")}`;
    const made: Draft = {};
    const read =
      words.length === set.parts.length && set.parts.every((part, i) => put(made, part, sides[i]!, words[i]!));
    if (!read) return undefined;
    const before = joined.get(rest);
    const key = sides[0] === "src" ? "sources" : "destinations";
    if (before && /^(ip|net)$/.test(set.parts[0]!) && before[key] && made[key])
      before[key] = union(before[key], made[key]);
    else joined.set(before ? text : rest, made);
  }
  return [...joined.values()];
}

/** The longest prefix decides, and one that says nomatch takes out what it holds. */
function membersOf(set: IpSet, every: AddressSet): AddressSet | undefined {
  const width = (text: string): number => Number(text.split("/")[1] ?? 128);
  const ranges = set.elements.map((one) => ({ ...one, range: parseRange(one.text) }));
  if (ranges.some(({ range }) => range === undefined)) return undefined;
  const own = (text: string, range: AddressSet): AddressSet => (/\/0$/.test(text) ? every : range);
  if (!ranges.some(({ nomatch }) => nomatch)) return unionAll(ranges.map(({ text, range }) => own(text, range!)));
  let out: AddressSet = [];
  for (const { text, range, nomatch } of ranges.sort((a, b) => width(a.text) - width(b.text)))
    out = nomatch ? subtract(out, range!) : union(out, own(text, range!));
  return out;
}

function put(into: Draft, part: string, side: string, word: string): boolean {
  switch (part) {
    case "ip":
    case "net": {
      const range = parseRange(word);
      if (!range) return false;
      const key = side === "src" ? "sources" : "destinations";
      into[key] = into[key] ? intersect(into[key], range) : range;
      return true;
    }
    case "port": {
      const [, named, from, to] = /^(?:([a-z][\w-]*):)?(\d+)(?:-(\d+))?$/i.exec(word) ?? [];
      const protocol = named === undefined ? undefined : protocolNumber(named);
      if (from === undefined || (named !== undefined && protocol === undefined)) return false;
      const ports: NumberSet = numberSet([[Number(from), Number(to ?? from)]]);
      if (side === "src") into.sourcePorts = ports;
      else into.ports = ports;
      if (protocol !== undefined) into.protocols = numberSet([[protocol, protocol]]);
      return true;
    }
    case "iface": {
      if (word.startsWith("physdev:")) return false;
      const match: InterfaceMatch = { names: [word], negated: false };
      if (side === "src") into.inInterface = match;
      else into.outInterface = match;
      return true;
    }
    default:
      return false;
  }
}

/** Both conditions at once; undefined where nothing can meet both, "unsettled" where one of them cannot be told. */
export function both(a: Condition, b: Condition): Condition | undefined | "unsettled" {
  const out: Draft = { ...a };
  for (const key of ["sources", "destinations"] as const) {
    if (!b[key]) continue;
    const set = a[key] ? intersect(a[key], b[key]) : b[key];
    if (set.length === 0) return undefined;
    out[key] = set;
  }
  for (const key of ["ports", "sourcePorts", "protocols"] as const) {
    if (!b[key]) continue;
    const set = a[key] ? intersectNumbers(a[key], b[key]) : b[key];
    if (set.length === 0) return undefined;
    out[key] = set;
  }
  for (const key of ["inInterface", "outInterface"] as const) {
    if (!b[key]) continue;
    if (a[key]) return "unsettled";
    out[key] = b[key];
  }
  return out;
}
