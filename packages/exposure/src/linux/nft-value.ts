import { parseAddress, parseRange, prefix, V4_END } from "../algebra/address.ts";
import { type AddressSet, span, unionAll } from "../algebra/address-set.ts";
import { type NumberSet, numberSet } from "../algebra/number-set.ts";
import { get, isDict } from "../json/get.ts";
import { protocolNumber } from "../protocols.ts";
import { serviceNumber } from "./services.ts";

/** The elements of `table set` by `family table set`; undefined when the listing has no such set. */
export type Sets = ReadonlyMap<string, readonly unknown[]> & {
  /** Of these, the ones that rules add elements to. */
  readonly growing?: ReadonlySet<string> | undefined;
  /** Where rules take packets out of connection tracking: whether the list is known that does. */
  readonly untracked?: "known" | "doubtful" | undefined;
  /** Before connection tracking every packet is invalid, and no rule that asks for more of a connection matches. */
  readonly early?: boolean;
};

/** The right side of a match as a flat list of operands: sets opened, named sets looked up, element wrappers removed. */
export function operands(right: unknown, sets: Sets, scope: string): readonly unknown[] | undefined {
  if (typeof right === "string" && right.startsWith("@")) return sets.get(`${scope} ${right.slice(1)}`)?.map(unwrap);
  if (Array.isArray(right)) return right.map(unwrap);
  const set = get(right, "set");
  if (typeof set === "string" && set.startsWith("@")) return operands(set, sets, scope);
  if (Array.isArray(set)) return set.map(unwrap);
  if (set !== undefined) return [unwrap(set)];
  return [unwrap(right)];
}

/** `{"elem": {"val": x, "timeout": ..}}` is x with attributes. */
export function unwrap(value: unknown): unknown {
  const elem = isDict(value) ? get(value, "elem") : undefined;
  return isDict(elem) && "val" in elem ? elem.val : value;
}

export function addressesOf(values: readonly unknown[]): AddressSet | undefined {
  const sets = values.map(addressOf);
  return sets.every((set) => set !== undefined) ? unionAll(sets as AddressSet[]) : undefined;
}

function addressOf(value: unknown): AddressSet | undefined {
  if (typeof value === "string") return parseRange(value);
  const block = get(value, "prefix");
  if (isDict(block)) {
    const address = parseAddress(String(block.addr));
    const length = typeof block.len === "number" ? block.len : Number.NaN;
    const valid =
      address !== undefined && Number.isInteger(length) && length >= 0 && length <= (address < V4_END ? 32 : 128);
    return valid ? prefix(address, length) : undefined;
  }
  const range = get(value, "range");
  if (Array.isArray(range)) {
    const from = parseAddress(String(range[0]));
    const to = parseAddress(String(range[1]));
    return from === undefined || to === undefined ? undefined : span(from, to + 1n);
  }
  return undefined;
}

export function numbersOf(values: readonly unknown[], words: "port" | "protocol"): NumberSet | undefined {
  const pairs: [number, number][] = [];
  for (const value of values) {
    const range = get(value, "range");
    const ends = Array.isArray(range) ? range : [value, value];
    const [lo, hi] = ends.map((end) => numberOf(end, words));
    if (lo === undefined || hi === undefined) return undefined;
    pairs.push([lo, hi]);
  }
  return numberSet(pairs);
}

function numberOf(value: unknown, words: "port" | "protocol"): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return undefined;
  if (words === "protocol") return protocolNumber(value);
  return serviceNumber(value);
}
