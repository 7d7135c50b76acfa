import { parseRange } from "../algebra/address.ts";
import { type AddressSet, intersect, subtract, union, unionAll } from "../algebra/address-set.ts";
import type { Interface, Inventory, Peering, Route, RouteTable } from "./inventory.ts";
import type { NetworkFirewall } from "./network-firewall.ts";

export interface Reach {
  /** Whom an internet gateway answers. */
  readonly internet: AddressSet;
  /** Whom an appliance may. */
  readonly appliance: AddressSet;
  /** Sources inside that an answer finds its way to; undefined = the table may have routes that are not in the input. */
  readonly inside: AddressSet | undefined;
  /** Firewalls on the way to the internet, and for whom. */
  readonly guarded: readonly Guarded[];
}

export interface Guarded {
  readonly firewall: NetworkFirewall;
  readonly range: AddressSet;
}

/** Where something stands: what decides its network ACL and its routes. */
export type Place = Pick<Interface, "subnet" | "vpc">;

export function tableOf(at: Place, all: Inventory): RouteTable | undefined {
  return (
    all.routeTables.find((one) => at.subnet !== undefined && one.subnets.includes(at.subnet)) ??
    all.routeTables.find((one) => one.main && (one.vpc === undefined || one.vpc === at.vpc))
  );
}

/** Where answers go by a route table: the most specific route decides. */
export function reachOf(table: RouteTable, all: Inventory, behind = 0): Reach {
  let [internet, appliance, inside]: [AddressSet, AddressSet, AddressSet] = [[], [], []];
  let guarded: Guarded[] = [];
  const lengthOf = (cidr: string) => Number(cidr.split("/")[1] ?? 0);
  // Nothing is known of a list that is not in the input, so any other route comes before it.
  const routes = [...table.routes].sort(
    (a, b) => Number(b.prefixList !== undefined) - Number(a.prefixList !== undefined),
  );
  for (const route of routes.flatMap((one) => written(one, all)).sort((a, b) => lengthOf(a.cidr) - lengthOf(b.cidr))) {
    const range = parseRange(route.cidr) ?? [];
    const passed = behind < DEEPEST ? throughFirewall(range, route, table, all, behind) : undefined;
    const to = passed ? "internet" : route.to;
    internet = to === "internet" ? union(internet, passed?.range ?? range) : subtract(internet, range);
    appliance = to === "appliance" ? union(appliance, range) : subtract(appliance, range);
    guarded = guarded.map((one) => ({ ...one, range: subtract(one.range, range) }));
    if (passed) guarded.push(passed);
    const there = to === "appliance" ? range : to === "inside" ? beyond(range, route, table, all) : [];
    inside = union(subtract(inside, range), there);
  }
  return { internet, appliance, inside: table.whole ? inside : undefined, guarded };
}

/** Firewalls behind firewalls. */
const DEEPEST = 3;

/** Of a route to a firewall whose rules are in the input: whom the internet gateway behind it answers. */
function throughFirewall(
  range: AddressSet,
  { endpoint }: Route,
  { vpc }: RouteTable,
  all: Inventory,
  behind: number,
): Guarded | undefined {
  if (endpoint === undefined) return undefined;
  const firewall = all.firewalls.all.find((one) => one.endpoints.some(({ id }) => id === endpoint));
  if (!firewall || !all.firewalls.policies.has(firewall.policy)) return undefined;
  const subnet = firewall.endpoints.find(({ id }) => id === endpoint)?.subnet;
  const next = tableOf({ subnet, vpc }, all);
  return next && { firewall, range: intersect(range, reachOf(next, all, behind + 1).internet) };
}

/** A prefix list's route as the routes of its entries; of one that is not in the input any address may be meant. */
function written(route: Route, all: Inventory): Route[] {
  if (route.prefixList === undefined) return [route];
  const entries = all.prefixLists.get(route.prefixList);
  if (entries) return entries.map((cidr) => ({ ...route, cidr }));
  return route.to === "internet" ? [{ cidr: "0.0.0.0/0", to: "appliance" }] : [];
}

const beyond = (range: AddressSet, route: Route, table: RouteTable, all: Inventory): AddressSet =>
  route.transit === undefined ? overPeering(range, route, table, all) : overTransit(range, route.transit, table, all);

/** What the transit gateway's own table, of the network it comes from, leads on; a table that is not in the input leads anywhere. */
function overTransit(range: AddressSet, gateway: string, table: RouteTable, all: Inventory): AddressSet {
  const id = all.transit.tableOf.get(`${gateway} ${table.vpc}`);
  const next = id === undefined ? undefined : all.transit.tables.get(id);
  if (!next?.whole) return range;
  const length = (cidr: string): number => Number(cidr.split("/")[1] ?? 0);
  let onward: AddressSet = [];
  for (const { cidr, active } of [...next.routes].sort((a, b) => length(a.cidr) - length(b.cidr))) {
    const there = parseRange(cidr) ?? [];
    onward = active ? union(onward, there) : subtract(onward, there);
  }
  return intersect(range, onward);
}

/**
 * Of a route over a peering connection: the other network's own addresses alone, since peering does not lead on, and those of
 * it that have a route here (https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html).
 */
function overPeering(range: AddressSet, route: Route, table: RouteTable, all: Inventory): AddressSet {
  const peering = route.peering === undefined ? undefined : all.peerings.get(route.peering);
  if (!peering) return range;
  if (!peering.active) return [];
  const other = otherSide(peering, table);
  const cidrs = unionAll((other?.cidrs ?? []).map((cidr) => parseRange(cidr) ?? []));
  const within = cidrs.length > 0 ? intersect(range, cidrs) : range;
  const theirs = all.routeTables.filter((one) => one.vpc !== undefined && one.vpc === other?.vpc);
  const back = theirs.some((one) =>
    one.routes.some(({ peering: over, to }) => over === route.peering && to === "inside"),
  );
  return theirs.length > 0 && !back ? [] : within;
}

const otherSide = (peering: Peering, table: RouteTable): Peering["sides"][number] | undefined =>
  table.vpc === undefined ? undefined : peering.sides.find(({ vpc }) => vpc !== table.vpc);
