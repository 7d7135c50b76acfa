import { parseRange } from "../algebra/address.ts";
import { type AddressSet, unionAll } from "../algebra/address-set.ts";
import { type Dict, dict, get, isDict, list, text } from "../json/get.ts";
import type { Placed } from "./network.ts";
import type { Network } from "./tags.ts";

const NET = "microsoft.network/";
const last = (id: string | undefined): string => (id ?? "").split("/").at(-1)?.toLowerCase() ?? "";

/** The last two names of a subnet id: vnet/subnet. */
export const subnetKey = (id: string | undefined): string => {
  const match = /virtualnetworks\/([^/]+)\/subnets\/([^/]+)$/i.exec(id ?? "");
  return match ? `${match[1]}/${match[2]}`.toLowerCase() : "";
};

export const propertiesOf = (node: unknown): Dict =>
  isDict(get(node, "properties")) ? dict(node, "properties") : isDict(node) ? node : {};

export interface Subnet {
  readonly key: string;
  readonly nsg: string | undefined;
  readonly routes: string | undefined;
  readonly space: AddressSet;
  /** Whether its list stands before private endpoints in it. */
  readonly guardsEndpoints: boolean;
}

export function subnetsOf(one: Placed): Subnet[] {
  const make = (name: string, properties: Dict): Subnet => {
    const prefixes = [get(properties, "addressPrefix"), ...list(properties, "addressPrefixes")];
    const nsg = text(dict(properties, "networkSecurityGroup"), "id");
    const routes = text(dict(properties, "routeTable"), "id");
    return {
      key: name.toLowerCase(),
      nsg: nsg === undefined ? undefined : last(nsg),
      routes: routes === undefined ? undefined : last(routes),
      guardsEndpoints: /^(enabled|networksecuritygroupenabled)$/i.test(
        text(properties, "privateEndpointNetworkPolicies") ?? "",
      ),
      space: unionAll(prefixes.map((prefix) => (typeof prefix === "string" ? (parseRange(prefix) ?? []) : []))),
    };
  };
  if (one.type.endsWith("/subnets")) return [make(subnetKey(one.id) || one.name, one.properties)];
  return list(one.properties, "subnets").map((node) =>
    make(`${one.name}/${text(node, "name") ?? ""}`, propertiesOf(node)),
  );
}

const prefixesIn = (node: unknown): string[] =>
  list(node, "addressPrefixes").filter((prefix): prefix is string => typeof prefix === "string");

/**
 * What VirtualNetwork means in one network of the input: its own space, the spaces of its peers unless the peering shuts
 * them out, and the networks behind gateways. Undefined = which network it is, is not known: all of them.
 * https://learn.microsoft.com/azure/virtual-network/service-tags-overview and .../virtual-network-manage-peering
 */
function spaceOf(resources: readonly Placed[], network: string | undefined): AddressSet {
  const own = (one: Placed): string[] => prefixesIn(get(one.properties, "addressSpace"));
  const isNetwork = (one: Placed): boolean => one.type === `${NET}virtualnetworks`;
  const peer = (node: Dict): string[] => {
    if (get(node, "allowVirtualNetworkAccess") === false || /^disconnected$/i.test(text(node, "peeringState") ?? ""))
      return [];
    const remote = last(text(dict(node, "remoteVirtualNetwork"), "id"));
    return [
      ...prefixesIn(get(node, "remoteAddressSpace")),
      ...prefixesIn(get(node, "remoteVirtualNetworkAddressSpace")),
      ...resources.filter((one) => isNetwork(one) && remote !== "" && last(one.name) === remote).flatMap(own),
    ];
  };
  const prefixes = resources.flatMap((one) => {
    const mine = network === undefined || one.name.split("/")[0]!.toLowerCase() === network;
    if (isNetwork(one) && mine)
      return [
        ...own(one),
        ...list(one.properties, "virtualNetworkPeerings").flatMap((node) => peer(propertiesOf(node))),
      ];
    if (one.type === `${NET}virtualnetworks/virtualnetworkpeerings` && mine) return peer(one.properties);
    if (one.type === `${NET}localnetworkgateways`) return prefixesIn(get(one.properties, "localNetworkAddressSpace"));
    return [];
  });
  return unionAll(prefixes.map((prefix) => parseRange(prefix) ?? []));
}

interface RouteTable {
  readonly name: string;
  /** Subnets that use it, where the input says so. */
  readonly subnets: readonly string[];
  readonly prefixes: readonly string[];
}

function routeTables(resources: readonly Placed[], subnets: readonly Subnet[]): RouteTable[] {
  const tables = new Map<string, { subnets: Set<string>; routes: Dict[] }>();
  const table = (name: string) => {
    const known = tables.get(name) ?? { subnets: new Set(), routes: [] };
    tables.set(name, known);
    return known;
  };
  for (const one of resources) {
    if (one.type === `${NET}routetables`) {
      const own = table(one.name.toLowerCase());
      own.routes.push(...list(one.properties, "routes").map(propertiesOf));
      for (const subnet of list(one.properties, "subnets")) own.subnets.add(subnetKey(text(subnet, "id")));
    } else if (one.type === `${NET}routetables/routes`) {
      table(one.name.split("/")[0]!.toLowerCase()).routes.push(one.properties);
    }
  }
  for (const subnet of subnets) if (subnet.routes !== undefined) tables.get(subnet.routes)?.subnets.add(subnet.key);
  return [...tables].map(([name, { subnets: using, routes }]) => ({
    name,
    subnets: [...using],
    prefixes: routes
      .filter((route) => !/^(internet|none)$/i.test(text(route, "nextHopType") ?? ""))
      .flatMap((route) => text(route, "addressPrefix") ?? []),
  }));
}

/**
 * What the tags mean in one subnet. The prefixes of its user-defined routes belong to VirtualNetwork, so that a route
 * for 0.0.0.0/0 (or both its halves) makes the default rule let the internet in.
 */
export function networks(resources: readonly Placed[], subnets: readonly Subnet[]): (subnet?: string) => Network {
  const spaces = new Map<string | undefined, AddressSet>();
  const tables = routeTables(resources, subnets);
  const known = new Map<string, Network>();
  return (subnet) => {
    const key = subnet ?? "";
    const made = known.get(key);
    if (made) return made;
    const placed = subnet !== undefined && subnets.some((one) => one.key === subnet);
    const mine = tables.filter((one) => !placed || one.subnets.length === 0 || one.subnets.includes(subnet!));
    const prefixes = mine.flatMap((one) => one.prefixes);
    const routed = unionAll(prefixes.map((prefix) => parseRange(prefix) ?? []));
    const home = placed ? subnet!.split("/")[0] : undefined;
    const space = spaces.get(home) ?? spaceOf(resources, home);
    spaces.set(home, space);
    const network = { space, routed, defaultRoute: prefixes.includes("0.0.0.0/0") };
    known.set(key, network);
    return network;
  };
}
