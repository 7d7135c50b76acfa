import { type Dict, dict, get, list, text } from "../json/get.ts";
import type { Interface, Inventory } from "./inventory.ts";

/**
 * Databases and caches as `describe-db-instances`, `-db-clusters`, `-clusters` (Redshift) and `-cache-clusters` list them: each
 * stands in its subnets as an interface does, and the service says whether it has a public address.
 */
export function listedDatabases(
  file: string,
  nodes: (kind: string) => readonly Dict[],
  lineOf: (node: unknown) => number,
  into: Inventory,
): void {
  const add = (
    node: Dict,
    name: string,
    vpc: string | undefined,
    subnets: readonly string[],
    open: boolean | undefined,
  ) => {
    const groups = [...list(node, "VpcSecurityGroups"), ...list(node, "SecurityGroups")].flatMap(
      (one) => text(one, "VpcSecurityGroupId") ?? text(one, "SecurityGroupId") ?? [],
    );
    const places = subnets.length > 0 ? subnets : [undefined];
    for (const subnet of places) {
      const one: Interface = {
        name: places.length > 1 ? `${name} in ${subnet}` : name,
        file,
        line: lineOf(node),
        groups,
        subnet,
        vpc,
        addresses: [],
        publicV4: open,
        ids: [name],
      };
      into.interfaces.push(one);
    }
  };
  const open = (node: Dict): boolean | undefined => {
    const value = get(node, "PubliclyAccessible");
    return typeof value === "boolean" ? value : undefined;
  };
  for (const node of nodes("databases")) {
    const place = dict(node, "DBSubnetGroup");
    const subnets = list(place, "Subnets").flatMap((one) => text(one, "SubnetIdentifier") ?? []);
    add(node, text(node, "DBInstanceIdentifier") ?? "database", text(place, "VpcId"), subnets, open(node));
  }
  // Of a cluster with instances in the input these say who reaches it.
  const clustered = new Set(nodes("databases").map((node) => text(node, "DBClusterIdentifier")));
  for (const node of nodes("dbclusters")) {
    const name = text(node, "DBClusterIdentifier") ?? "database cluster";
    if (!clustered.has(name)) add(node, name, undefined, [], open(node));
  }
  for (const node of nodes("clusters").filter((one) => list(one, "VpcSecurityGroups").length > 0))
    add(node, text(node, "ClusterIdentifier") ?? "cluster", text(node, "VpcId"), [], open(node));
  for (const node of nodes("caches")) add(node, text(node, "CacheClusterId") ?? "cache", undefined, [], false);
}
