import { parseRange } from "../algebra/address.ts";
import { type AddressSet, intersect, subtract, union, unionAll } from "../algebra/address-set.ts";
import type { Inventory, Peering, Route, RouteTable } from "./inventory.ts";

export interface Reach {
  /** Whom an internet gateway answers. */
  readonly internet: AddressSet;
  /** Whom an appliance may. */
  readonly appliance: AddressSet;
  /** Sources inside that an answer finds its way to; undefined = the table may have routes that are not in the input. */
  readonly inside: AddressSet | undefined;
}

/** Where answers go by a route table: the most specific route decides. */
export function reachOf(table: RouteTable, all: Inventory): Reach {
  let [internet, appliance, inside]: [AddressSet, AddressSet, AddressSet] = [[], [], []];
  const lengthOf = (cidr: string) => Number(cidr.split("/")[1] ?? 0);
  for (const route of [...table.routes].sort((a, b) => lengthOf(a.cidr) - lengthOf(b.cidr))) {
    const range = parseRange(route.cidr) ?? [];
    const { to } = route;
    internet = to === "internet" ? union(internet, range) : subtract(internet, range);
    appliance = to === "appliance" ? union(appliance, range) : subtract(appliance, range);
    const there = to === "appliance" ? range : to === "inside" ? overPeering(range, route, table, all) : [];
    inside = union(subtract(inside, range), there);
  }
  return { internet, appliance, inside: table.whole ? inside : undefined };
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
