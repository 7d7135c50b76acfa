import { parseRange } from "../algebra/address.ts";
import { type AddressSet, unionAll } from "../algebra/address-set.ts";
import { type Layer, localPipeline, type Target } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { accelerators } from "./accelerator.ts";
import { domainTarget } from "./domain.ts";
import type { Balancer, Group, Interface, Inventory } from "./inventory.ts";
import { aclLists, aclOf, groupList, layerOf, pathList } from "./rules.ts";
import { layersBehind, layersThrough, type World } from "./through.ts";
import { frontWays, type Way, waysTo } from "./ways.ts";

/**
 * Interfaces behind their groups and lists where the input has them; groups, else lists, by themselves otherwise; and
 * the listeners of load balancers.
 */
export function awsTargets(all: Inventory, names: Names): { targets: Target[]; assumptions: string[] } {
  const notes: string[] = [];
  const { accelerators: made } = all;
  accelerators(made.all, made.listeners, made.endpoints, all);
  const world: World = { all, names, notes };
  const targets: Target[] = [];
  const used = new Set<string>();
  const judged = new Set<Balancer>();
  for (const at of all.interfaces) {
    if (at.groups.length === 0) continue;
    for (const id of at.groups) used.add(id);
    // The balancer's own rows say what its listeners let in; its node has no other port.
    if (all.balancers.some((one) => one.name === at.nodeOf)) continue;
    targets.push(...interfaceTargets(at, world, judged));
  }
  for (const balancer of all.balancers) {
    if (!judged.has(balancer) && !balancer.accelerator) targets.push(frontTarget(balancer, world));
    // Without interfaces in the input somebody else may carry the group.
    if (all.interfaces.length > 0) for (const id of balancer.groups) used.add(id);
  }
  for (const group of all.groups)
    if (!used.has(group.id) || all.shared.has(group.id)) targets.push(groupTarget(group, world));
  targets.push(...all.domains.map(domainTarget));
  if (all.groups.length === 0) {
    for (const acl of all.acls) {
      notes.push(
        `${acl.file}: ${acl.id}: no security groups in the input; open ones are assumed behind the network ACL`,
      );
      targets.push(target(acl.id, acl, aclLists(acl, all, names, notes).map(layerOf)));
    }
  }
  return { targets, assumptions: notes };
}

function target(
  name: string,
  { file, line }: { readonly file: string; readonly line: number },
  layers: readonly Layer[],
  more: { readonly addresses?: AddressSet; readonly ways?: true } = {},
): Target {
  return {
    kind: "target",
    name,
    origin: { rule: name, file, line },
    pipeline: localPipeline(layers),
    families: [4, 6],
    ...(more.ways && { ways: true }),
    ...(more.addresses && more.addresses.length > 0 && { addresses: more.addresses }),
  };
}

function interfaceTargets(at: Interface, world: World, judged: Set<Balancer>): Target[] {
  const { all, names, notes } = world;
  for (const id of at.groups.filter((one) => !all.groups.some((group) => group.id === one)))
    notes.push(`${at.file}: ${at.name}: the rules of ${id} are not in the input`);
  const lists = [
    groupList(at.groups, all, names, notes, at),
    ...aclLists(aclOf(at, all), all, names, notes),
    ...pathList({ ...at, v4: at.publicV4, v6: undefined }, at, all, notes),
  ];
  const addresses = unionAll(at.addresses.map((text) => parseRange(text) ?? []));
  const ways = waysTo(at, all, notes);
  if (ways.length === 0) return [target(at.name, at, lists.map(layerOf), { addresses })];
  const passed = new Map<Balancer, Way[]>();
  for (const way of ways) {
    if (way.balancer.kind === "network" && way.back !== undefined)
      passed.set(way.balancer, [...(passed.get(way.balancer) ?? []), way]);
  }
  for (const balancer of passed.keys()) judged.add(balancer);
  return [
    target(at.name, at, layersBehind(lists, ways, at, world), { addresses, ways: true }),
    ...[...passed.values()].map((own) => {
      const name = `load balancer ${own[0]!.balancer.name} to ${at.name}`;
      return target(name, own[0]!.balancer, layersThrough(own, world, lists, at), { addresses, ways: true });
    }),
  ];
}

/** A balancer that ends connections is reached by itself; one that passes packets on is judged with each target. */
function frontTarget(balancer: Balancer, world: World): Target {
  const { all, notes } = world;
  const ways = frontWays(balancer, all);
  if (ways.every((way) => way.front === undefined))
    notes.push(`${balancer.file}: ${balancer.name}: its listeners are not in the input; any port is assumed`);
  return target(`load balancer ${balancer.name}`, balancer, layersThrough(ways, world), { ways: true });
}

/** A group whose interfaces are not in the input: the open case is assumed. */
function groupTarget(group: Group, world: World): Target {
  const { all, names, notes } = world;
  notes.push(
    `${group.file}: ${group.name}: a public address, a route to the internet and an open network ACL are assumed`,
  );
  const lists = [groupList([group.id], all, names, notes)];
  const behind = { name: group.name, vpc: undefined, addresses: [], subnet: undefined };
  const own = (balancer: Balancer) => balancer.groups.includes(group.id);
  // Packets that keep their address are as if they came straight.
  const ways = waysTo(behind, { ...all, members: new Map() }, []).filter((way) => !way.preserved && !own(way.balancer));
  if (ways.length === 0) return target(group.name, group, lists.map(layerOf));
  return target(group.name, group, layersBehind(lists, ways, behind, world), { ways: true });
}
