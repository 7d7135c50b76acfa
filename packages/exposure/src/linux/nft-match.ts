import { ALL_V4, ALL_V6, parseAddress, parseRange } from "../algebra/address.ts";
import { type AddressSet, intersect, subtract } from "../algebra/address-set.ts";
import { complement, intersectNumbers, type NumberSet, numberSet, PORT_END } from "../algebra/number-set.ts";
import { interfaceMatches } from "../engine/flow.ts";
import type { Condition, InterfaceMatch } from "../engine/model.ts";
import { get, isDict } from "../json/get.ts";
import { addressesOf, numbersOf, operands, type Sets } from "./nft-value.ts";

type Draft = { -readonly [K in keyof Condition]: Condition[K] };

/** One way a rule can match: its conditions so far, and why part of it may not be settled. */
export interface Way {
  readonly when: Condition;
  readonly uncertain: readonly string[];
  /** Holds for these verdicts only: what a client does by itself to get into a set, it does to get in. */
  readonly only?: "deny" | "other";
}

export const ANY_WAY: Way = { when: {}, uncertain: [] };

const numbersAnd = (a: NumberSet | undefined, b: NumberSet): NumberSet => (a ? intersectNumbers(a, b) : b);
const addressesAnd = (a: AddressSet | undefined, b: AddressSet): AddressSet => (a ? intersect(a, b) : b);

export const PORTED: NumberSet = numberSet([
  [6, 6],
  [17, 17],
  [33, 33],
  [132, 132],
  [136, 136],
]);
const TRANSPORT: Readonly<Record<string, NumberSet>> = {
  tcp: numberSet([[6, 6]]),
  udp: numberSet([[17, 17]]),
  sctp: numberSet([[132, 132]]),
  dccp: numberSet([[33, 33]]),
  udplite: numberSet([[136, 136]]),
  icmp: numberSet([[1, 1]]),
  icmpv6: numberSet([[58, 58]]),
  th: PORTED,
};

/**
 * Adds `left op values` to a way; undefined when it can never hold for the first packet of a flow. What is not
 * understood makes the way uncertain, never absent.
 */
export function narrow(
  way: Way,
  left: unknown,
  op: string,
  values: readonly unknown[] | undefined,
  sets: Sets,
): Way | undefined {
  const made = narrowed(way, left, op, values, sets);
  return made && way.only !== undefined ? { ...made, only: way.only } : made;
}

function narrowed(
  way: Way,
  left: unknown,
  op: string,
  values: readonly unknown[] | undefined,
  sets: Sets,
): Way | undefined {
  const when: Draft = { ...way.when };
  const unsettled = (why: string): Way => ({ when, uncertain: [...way.uncertain, why] });
  if (!values) return unsettled("a set that is not in the listing");
  if (!values.every(isOperand)) return unsettled("an operand that is not one");
  const bound = boundOf(left, op, values);
  if (bound) return narrowed(way, left, "==", bound, sets);
  const negated = op === "!=";
  const isFlags = get(get(left, "payload"), "field") === "flags";
  if (op !== "==" && op !== "in" && !negated && !(op === "!" && isFlags)) return unsettled(`operator ${op}`);
  const payload = get(left, "payload");
  const meta = get(get(left, "meta"), "key");
  const ct = get(left, "ct");
  if (isDict(payload)) {
    const protocol = String(payload.protocol);
    const field = String(payload.field);
    if (protocol === "ip" || protocol === "ip6") {
      const every = protocol === "ip" ? ALL_V4 : ALL_V6;
      if (field === "saddr" || field === "daddr") {
        const set = addressesOf(values);
        const sources = addressesAnd(when.sources, every);
        when.sources = sources;
        if (!set) return unsettled(`${protocol} ${field}`);
        const wanted = negated ? subtract(every, set) : intersect(every, set);
        if (field === "saddr") when.sources = intersect(sources, wanted);
        else when.destinations = addressesAnd(when.destinations, wanted);
        return { when, uncertain: way.uncertain };
      }
      when.sources = addressesAnd(when.sources, every);
      if (field === "protocol" || field === "nexthdr") return protocols(way, when, values, negated);
      return unsettled(`${protocol} ${field}`);
    }
    const transport = TRANSPORT[protocol];
    if (!transport) return unsettled(`${protocol} ${field}`);
    when.protocols = numbersAnd(when.protocols, transport);
    if (field === "dport" || field === "sport") {
      const set = numbersOf(values, "port");
      if (!set) return unsettled(`${protocol} ${field}`);
      const wanted = negated ? complement(set, PORT_END) : set;
      if (field === "dport") when.ports = numbersAnd(when.ports, wanted);
      else when.sourcePorts = numbersAnd(when.sourcePorts, wanted);
      return { when, uncertain: way.uncertain };
    }
    if (protocol === "tcp" && field === "flags")
      return flagsHold(values, ["syn"], op) ? { when, uncertain: way.uncertain } : undefined;
    return unsettled(`${protocol} ${field}`);
  }
  if (typeof meta === "string") return narrowMeta(way, when, meta, values, negated);
  if (isDict(ct)) return narrowTracking(way, when, ct, values, negated, sets);
  const fib = get(left, "fib");
  if (isDict(fib) && fib.result === "type" && String(JSON.stringify(fib.flags)).includes("daddr")) {
    const types = values.flatMap(flat);
    if (!types.every((type) => type === "local" || NO_HOST.test(type))) return unsettled("fib daddr type");
    if (!types.includes("local")) return negated ? { when, uncertain: way.uncertain } : undefined;
    when.localDestination = !negated;
    return { when, uncertain: way.uncertain };
  }
  // Reverse path filters drop sources without a route back; whoever wants an answer has one.
  if (
    isDict(fib) &&
    fib.result === "oif" &&
    String(JSON.stringify(fib.flags)).includes("saddr") &&
    values[0] === false
  ) {
    return negated ? { when, uncertain: way.uncertain } : undefined;
  }
  const masked = get(left, "&");
  const blocks = Array.isArray(masked) ? blocksOf(masked[1], values) : undefined;
  if (blocks && Array.isArray(masked)) return narrowed(way, masked[0], op === "in" ? "==" : op, blocks, sets);
  if (Array.isArray(masked) && get(get(masked[0], "payload"), "field") === "flags") {
    const mask = flat(masked[1]);
    when.protocols = numbersAnd(when.protocols, TRANSPORT.tcp!);
    return flagsHold(
      values,
      mask.filter((flag) => flag === "syn"),
      op,
    )
      ? { when, uncertain: way.uncertain }
      : undefined;
  }
  return unsettled(`match on ${Object.keys(isDict(left) ? left : {}).join(" ") || "something"}`);
}

/** Types of destinations that nobody opens a connection to. */
const NO_HOST = /^(broadcast|multicast|anycast|blackhole|unreachable|prohibit)$/;

/** `port > 1024` as the range that it stands for; undefined for any other comparison, and beside anything but one number. */
function boundOf(left: unknown, op: string, values: readonly unknown[]): readonly unknown[] | undefined {
  if (!/^[<>]=?$/.test(op) || !/^(dport|sport)$/.test(String(get(get(left, "payload"), "field")))) return undefined;
  const [port] = values.length === 1 ? (numbersOf(values, "port") ?? []) : [];
  if (port === undefined) return undefined;
  const [from, to] = op.startsWith(">") ? [port, PORT_END - 1] : [0, port];
  return [{ range: [op === ">" ? from + 1 : from, op === "<" ? to - 1 : to] }];
}

/** What an address masked to its first bits must equal, as blocks; undefined where the mask is not one of first bits. */
function blocksOf(mask: unknown, values: readonly unknown[]): readonly string[] | undefined {
  const blocks = values.map((value) => `${String(value)}/${String(mask)}`);
  const whole = (block: string, i: number): boolean => parseRange(block)?.[0] === parseAddress(String(values[i]));
  return typeof mask === "string" && blocks.every(whole) ? blocks : undefined;
}

/** What nft prints on the right of a match; anything else was not written by it. */
const isOperand = (value: unknown): boolean =>
  typeof value === "string" ||
  typeof value === "number" ||
  typeof value === "boolean" ||
  (isDict(value) && ["prefix", "range", "concat", "|", "&", "set"].some((key) => get(value, key) !== undefined));

const flat = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(flat);
  if (isDict(value)) return Object.values(value).flatMap(flat);
  return [String(value)];
};

/** A first packet carries SYN alone; `present` is what a mask leaves of it. */
function flagsHold(values: readonly unknown[], present: readonly string[], op: string): boolean {
  const asked = values.flatMap(flat).filter((flag) => flag !== "0");
  const equal = asked.length === present.length && asked.every((flag) => present.includes(flag));
  if (op === "in") return present.some((flag) => asked.includes(flag));
  if (op === "!") return !present.some((flag) => asked.includes(flag));
  return equal !== (op === "!=");
}

function protocols(way: Way, when: Draft, values: readonly unknown[], negated: boolean): Way {
  const set = numbersOf(values, "protocol");
  if (!set) return { when, uncertain: [...way.uncertain, "protocol"] };
  when.protocols = numbersAnd(when.protocols, negated ? complement(set, 256) : set);
  return { when, uncertain: way.uncertain };
}

/** Two matches on one interface as one; undefined where a pattern stands in the way. */
function bothMatch(a: InterfaceMatch, b: InterfaceMatch): InterfaceMatch | undefined {
  if (a.negated && b.negated) return { names: [...a.names, ...b.names], negated: true };
  const [given, other] = a.negated ? [b, a] : [a, b];
  if (given.names.some((name) => /[+*]$/.test(name))) return undefined;
  return { names: given.names.filter((name) => interfaceMatches(other, name)), negated: false };
}

function narrowMeta(way: Way, when: Draft, key: string, values: readonly unknown[], negated: boolean): Way | undefined {
  const same = { when, uncertain: way.uncertain };
  if (key === "l4proto") return protocols(way, when, values, negated);
  if (key === "iif" || key === "iifname" || key === "oif" || key === "oifname") {
    if (!values.every((value) => typeof value === "string"))
      return { when, uncertain: [...way.uncertain, `meta ${key}`] };
    const match = { names: values as readonly string[], negated };
    const slot = key.startsWith("i") ? "inInterface" : "outInterface";
    const both = when[slot] ? bothMatch(when[slot], match) : match;
    if (!both) return { when, uncertain: [...way.uncertain, `two matches on ${key}`] };
    when[slot] = both;
    return same;
  }
  if (key === "nfproto" || key === "protocol") {
    const v4 = values.some((value) => value === "ipv4" || value === "ip");
    const v6 = values.some((value) => value === "ipv6" || value === "ip6");
    if (!v4 && !v6) return { when, uncertain: [...way.uncertain, `meta ${key}`] };
    const [keep4, keep6] = negated ? [!v4, !v6] : [v4, v6];
    if (!keep4) when.sources = addressesAnd(when.sources, ALL_V6);
    if (!keep6) when.sources = addressesAnd(when.sources, ALL_V4);
    return same;
  }
  // When to come is the client's choice: an accept is taken and a drop avoided.
  if (key === "hour" || key === "day") return { ...same, only: "other" };
  if (key === "pkttype" && values.every((value) => value === "host")) return negated ? undefined : same;
  // A remote packet is for this host or forwarded; it is never broadcast for a TCP service.
  if (key === "pkttype" && values.every((value) => value === "broadcast" || value === "multicast"))
    return negated ? same : undefined;
  return { when, uncertain: [...way.uncertain, `meta ${key}`] };
}

const CT_STATES = new Set(["established", "related", "new", "invalid", "untracked"]);

function narrowTracking(
  way: Way,
  when: Draft,
  ct: Readonly<Record<string, unknown>>,
  values: readonly unknown[],
  negated: boolean,
  sets: Sets,
): Way | undefined {
  const same = { when, uncertain: way.uncertain };
  const key = String(ct.key);
  const words = values.flatMap(flat);
  if (sets.early) {
    if (key !== "state") return undefined;
    return words.includes("invalid") === negated ? undefined : same;
  }
  if (key === "state") {
    if (!words.every((word) => CT_STATES.has(word))) return { when, uncertain: [...way.uncertain, "ct state"] };
    // Without tracking a first packet is not new but untracked.
    if (words.includes("new") !== words.includes("untracked")) {
      const untracked = words.includes("untracked") !== negated;
      if (!sets.untracked) return untracked ? undefined : same;
      if (sets.untracked === "known") {
        const tracked = !untracked;
        return when.tracked !== undefined && when.tracked !== tracked
          ? undefined
          : { ...same, when: { ...when, tracked } };
      }
      return { when, uncertain: [...way.uncertain, "ct state beside notrack"] };
    }
    return words.includes("new") === negated ? undefined : same;
  }
  // Of a connection that is not tracked there is nothing to ask.
  if (sets.untracked === "known") {
    if (when.tracked === false) return undefined;
    when.tracked = true;
  }
  if (key === "direction") return words.includes("original") === negated ? undefined : same;
  if (key === "status" && words.length === 1 && words[0] === "dnat") {
    when.translated = !negated;
    return same;
  }
  if (key === "proto-dst" && ct.dir === "original") {
    const set = numbersOf(values, "port");
    if (set) {
      when.originalPorts = numbersAnd(when.originalPorts, negated ? complement(set, PORT_END) : set);
      return same;
    }
  }
  if (/^(ip6? )?daddr$/.test(key) && ct.dir === "original") {
    const set = addressesOf(values);
    if (set && !negated) {
      when.originalDestinations = addressesAnd(when.originalDestinations, set);
      return same;
    }
  }
  return { when, uncertain: [...way.uncertain, `ct ${key}`] };
}

/** A match statement over all ways so far: concatenations and sets of them open into one way per element. */
export function matchWays(ways: readonly Way[], match: unknown, sets: Sets, scope: string): Way[] {
  const left = get(match, "left");
  const op = String(get(match, "op") ?? "==");
  const right = get(match, "right");
  const parts = get(left, "concat");
  const values = operands(right, sets, scope);
  // The tool prints no empty set in a rule.
  if (Array.isArray(right) && right.length === 0)
    return ways.map((way) => ({ ...way, uncertain: [...way.uncertain, "an empty operand"] }));
  const name = setNamed(right);
  if (name !== undefined && values && sets.growing?.has(`${scope} ${name}`))
    return growing(ways, match, sets, scope, values);
  if (!Array.isArray(parts)) return ways.flatMap((way) => narrow(way, left, op, values, sets) ?? []);
  if (!values || op === "!=") {
    const why = values ? "a negated concatenation" : "a set that is not in the listing";
    return ways.map((way) => ({ ...way, uncertain: [...way.uncertain, why] }));
  }
  return values.flatMap((value) => elementWays(ways, left, value, sets));
}

/** A set that packets add to: its elements are in it, and whoever wants to be may be as well. */
function growing(ways: readonly Way[], match: unknown, sets: Sets, scope: string, values: readonly unknown[]): Way[] {
  const fixed: Sets = Object.assign(new Map(sets), { growing: undefined });
  const perhaps = "a set that packets add to";
  if (get(match, "op") !== "!=") {
    const listed = values.length > 0 ? matchWays(ways, match, fixed, scope) : [];
    return [...listed, ...ways.map((way): Way => ({ ...way, uncertain: [...way.uncertain, perhaps], only: "other" }))];
  }
  const others = values.length > 0 ? matchWays(ways, match, fixed, scope) : [...ways];
  return others.flatMap((way): Way[] => [
    { ...way, only: "other" },
    { ...way, uncertain: [...way.uncertain, perhaps], only: "deny" },
  ]);
}

const setNamed = (right: unknown): string | undefined => {
  const set = typeof right === "string" ? right : get(right, "set");
  return typeof set === "string" && set.startsWith("@") ? set.slice(1) : undefined;
};

/** The ways in which a key (single or concatenated) equals one element. */
export function elementWays(ways: readonly Way[], key: unknown, element: unknown, sets: Sets): Way[] {
  const parts = get(key, "concat");
  if (!Array.isArray(parts))
    return ways.flatMap((way) => narrow(way, key, "==", element === "*" ? [] : [element], sets) ?? []);
  const items = get(element, "concat");
  if (!Array.isArray(items)) return ways.map((way) => ({ ...way, uncertain: [...way.uncertain, "a concatenation"] }));
  return parts.reduce<Way[]>(
    (so, part, i) => so.flatMap((way) => narrow(way, part, "==", [items[i]], sets) ?? []),
    [...ways],
  );
}
