import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, covers, subtract, union, unionAll } from "../algebra/address-set.ts";
import { ALL_NAMES, type Names } from "../engine/names.ts";
import { PRIVATE, PUBLIC } from "../engine/public.ts";
import { isUnresolved } from "./expression.ts";

/** What the input says about the network a rule set stands in. */
export interface Network {
  /** Address space of the VNets of the input; empty when it has none. */
  readonly space: AddressSet;
  /** Prefixes of user-defined routes, which the tag VirtualNetwork takes in. */
  readonly routed: AddressSet;
  /** A route table sends 0.0.0.0/0 to an appliance or gateway: the tag VirtualNetwork then takes in everything. */
  readonly defaultRoute: boolean;
}

const EVERYTHING: AddressSet = union(union(ALL_V4, ALL_V6), ALL_NAMES);
const HOST_ADDRESS = parseRange("168.63.129.16") ?? [];

export interface Meaning {
  readonly set: AddressSet;
  readonly uncertain?: string;
}

/** The sources of one prefix or tag; `deny` takes the narrow reading where an allow takes the wide one. */
export function sourceOf(prefix: string, deny: boolean, network: Network, names: Names): Meaning {
  const word = prefix.trim();
  const lower = word.toLowerCase();
  if (isUnresolved(word)) return { set: EVERYTHING, uncertain: `source ${word}` };
  if (word === "*" || lower === "any") return { set: EVERYTHING };
  if (lower === "virtualnetwork") return { set: virtualNetwork(network, names) };
  if (lower === "azureloadbalancer") return { set: union(HOST_ADDRESS, names.of("AzureLoadBalancer", false)) };
  if (lower === "internet") return { set: internet(deny, network) };
  const range = parseRange(word);
  if (range) {
    // Ranges that take in a whole family take in the named sources too: those are addresses of it.
    const whole = covers(range, ALL_V4);
    return { set: whole ? union(range, subtract(ALL_NAMES, names.find("VirtualNetwork") ?? [])) : range };
  }
  if (/^[a-z][\w.-]*$/i.test(word)) return { set: names.of(word, true) };
  return { set: EVERYTHING, uncertain: `source "${word}"` };
}

function virtualNetwork(network: Network, names: Names): AddressSet {
  if (network.defaultRoute) return EVERYTHING;
  // Both halves of the space routed away are as good as a default route: named sources are addresses of it.
  const named = covers(network.routed, ALL_V4) ? ALL_NAMES : names.of("VirtualNetwork", false);
  // Answers to an address of its own space never leave the network, whatever number it has: who uses it is inside.
  return unionAll([subtract(network.space, PUBLIC), network.routed, HOST_ADDRESS, named]);
}

/**
 * Everything outside VirtualNetwork, all Azure public addresses included. Where the address space is not known, an
 * allow takes in private space as well and a deny does not: either way the wider answer.
 */
function internet(deny: boolean, network: Network): AddressSet {
  // The host's address and routed ranges belong to the other tag, unless routes make that one everything.
  const routed = covers(network.routed, ALL_V4) ? [] : network.routed;
  const outside = subtract(union(ALL_V4, ALL_V6), unionAll([network.space, routed, HOST_ADDRESS]));
  return union(deny && network.space.length === 0 ? subtract(outside, PRIVATE) : outside, ALL_NAMES);
}

/** Destinations a rule names; the target is a private address, so tags other than VirtualNetwork never are it. */
export function destinationOf(prefix: string): { set: AddressSet | undefined; uncertain?: string } {
  const word = prefix.trim();
  const lower = word.toLowerCase();
  if (isUnresolved(word)) return { set: undefined, uncertain: `destination ${word}` };
  if (word === "*" || lower === "any" || lower === "virtualnetwork" || lower === "0.0.0.0/0") return { set: undefined };
  const range = parseRange(word);
  if (range) return { set: range };
  if (lower === "internet" || lower === "azureloadbalancer") return { set: [] };
  return { set: undefined, uncertain: `destination "${word}"` };
}
