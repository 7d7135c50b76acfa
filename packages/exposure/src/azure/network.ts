import { ALL_V4, ALL_V6, formatAddress } from "../algebra/address.ts";
import { type AddressSet, has, intersect, isEmpty, subtract, unionAll } from "../algebra/address-set.ts";
import { ALLOW, type Layer, localPipeline, type Rule, type Target } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { PUBLIC_V4 } from "../engine/public.ts";
import { type Dict, dict, get, isDict, list, text } from "../json/get.ts";
import { accountTargets } from "./account.ts";
import { adminRules, adminTarget, behindAdmin, isAdminRule } from "./admin.ts";
import { balancersOf, frontTargets, gatewayTarget, onlyThrough } from "./balancer.ts";
import { endpointTarget } from "./endpoint.ts";
import { type Dnat, dnatRules, firewallTarget, layersBehind, leadsTo, sendsFrom, type Through } from "./firewall.ts";
import { interfacesOf, missing, withoutList } from "./interfaces.ts";
import { asMember, nsgLayer, type Reading } from "./nsg.ts";
import { serviceTargets } from "./service.ts";
import type { Resource } from "./template.ts";
import { networks, propertiesOf, subnetKey, subnetsOf } from "./vnet.ts";

export type Placed = Resource;

const NET = "microsoft.network/";

interface Nsg {
  readonly name: string;
  readonly layer: Layer;
  readonly line: number;
  readonly file: string;
}

/** Something that is deployed with the resources and that the input does not hold. */
export interface Unseen {
  readonly file: string;
  readonly line: number;
}

/**
 * Targets of all Azure resources of the input: each interface behind its lists, then each list that has none. What
 * `unseen` templates deploy beside them may change every one of these lists.
 */
export function azureTargets(
  resources: readonly Placed[],
  names: Names,
  unseen: readonly Unseen[] = [],
): { targets: Target[]; assumptions: string[] } {
  const made = targetsOf(resources, names, unseen.length > 0);
  return unseen[0] ? { ...made, targets: made.targets.map((one) => besideUnseen(one, unseen[0]!)) } : made;
}

function targetsOf(
  resources: readonly Placed[],
  names: Names,
  more: boolean,
): { targets: Target[]; assumptions: string[] } {
  const notes: string[] = [];
  const of = (type: string) => resources.filter((one) => one.type === `${NET}${type}`);
  const subnets = [...of("virtualnetworks"), ...of("virtualnetworks/subnets")].flatMap(subnetsOf);
  const networkOf = networks(resources, subnets);
  if (networkOf().defaultRoute)
    notes.push("a route table sends 0.0.0.0/0 elsewhere: the tag VirtualNetwork is taken to mean every address");
  const reading =
    (subnet?: string) =>
    (at: Placed): Reading => ({ file: at.file, names, network: networkOf(subnet), notes, lineOf: at.lineOf });
  const admin = adminRules(resources, reading());
  if (admin.length > 0) notes.push("security admin rules are taken to be deployed to every network of the input");
  const groups = new Map<Reading["network"], Map<string, Nsg>>();
  /** The lists as they read in one subnet. */
  const nsgsIn = (subnet?: string): Map<string, Nsg> => {
    const network = networkOf(subnet);
    const known = groups.get(network);
    if (known) return known;
    const made = nsgsOf(of("networksecuritygroups"), of("networksecuritygroups/securityrules"), reading(subnet));
    groups.set(network, made);
    return made;
  };
  const balancers = balancersOf(resources);
  const translations = dnatRules(resources);
  const placed = new Set<Dnat>();
  const firewallSpace = unionAll(
    subnets.filter((one) => one.key.endsWith("/azurefirewallsubnet")).map((one) => one.space),
  );
  const sends = sendsFrom(firewallSpace, names);
  const used = new Set<string>();
  const targets: Target[] = [];
  for (const nic of interfacesOf(resources)) {
    const subnet = subnets.find((one) => one.key === nic.subnet);
    const nsgs = nsgsIn(subnet?.key);
    const chosen = [subnet?.nsg, nic.nsg].filter((name) => name !== undefined && name !== "");
    for (const name of chosen) {
      const group = nsgs.get(name!);
      if (group) used.add(group.name.toLowerCase());
      else notes.push(`${nic.file}: ${nic.name}: the rules of ${name} are not in the input`);
    }
    const doors = [
      ...nic.parts.flatMap((part) => balancers.byPart.get(part) ?? []),
      ...(balancers.byInterface.get(nic.name.toLowerCase()) ?? []),
      ...balancers.byAddress.flatMap(({ address, door }) => (isEmpty(intersect(address, nic.addresses)) ? [] : [door])),
    ];
    const listOf = (name: string): Layer | undefined => {
      const found = nsgs.get(name)?.layer;
      return found && nic.members ? asMember(found, nic.members) : found;
    };
    const lists = (
      chosen.length > 0
        ? chosen.map((name) => listOf(name!) ?? missing(name!, nic))
        : [withoutList(nic, subnet !== undefined, resources, doors)]
    ).map((one) => behindAdmin(one, admin));
    const addresses =
      nic.addresses.length > 0 ? nic.addresses : subnet && subnet.space.length > 0 ? subnet.space : ANYWHERE_PRIVATE;
    const through = translations.flatMap((rule): Through[] => {
      const leads = leadsTo(rule, addresses, nic.addresses.length > 0);
      return leads === "no" ? [] : [{ rule, sure: leads === "yes" }];
    });
    if (chosen.length === 0 && !nic.published && doors.length + through.length === 0 && !more) {
      notes.push(
        `${nic.file}: ${nic.name}: no security group, public address or load balancer leads to it in the input; it is not judged`,
      );
      continue;
    }
    if (chosen.length === 0 && subnet === undefined)
      notes.push(`${nic.file}: ${nic.name}: no security group is in the input; none is assumed`);
    // A listing shows all that leads there; a template is one deployment of several.
    const settled = nic.listed && nic.publicIps.length === 0 && nic.parts.every((part) => balancers.parts.has(part));
    if (!settled)
      notes.push(`${nic.file}: ${nic.name}: a public address, load balancer or peer is assumed to lead to it`);
    const path = settled ? [onlyThrough(nic.name, nic, doors, names)] : [];
    targets.push({
      kind: "target",
      name: nic.name,
      origin: { rule: nic.name, file: nic.file, line: nic.line },
      pipeline: localPipeline(
        through.length > 0 ? layersBehind([...path, ...lists], through, sends) : [...path, ...lists],
      ),
      families: [4, 6],
      addresses,
      ...(through.length > 0 && { ways: true }),
    });
    for (const { rule } of through) placed.add(rule);
    for (const own of byFirewall(through)) targets.push({ ...firewallTarget(nic.name, own, lists, sends), addresses });
    targets.push(
      ...frontTargets({ name: nic.name, addresses }, doors, lists, names).map((one) => ({ ...one, addresses })),
    );
  }
  // Where no interface of the input has the address, the list of the subnet it lies in stands before it.
  for (const rule of translations.filter((one) => !placed.has(one))) {
    const { to } = rule;
    const subnet = typeof to === "bigint" ? subnets.find((one) => has(one.space, to)) : undefined;
    const group = subnet?.nsg === undefined ? undefined : nsgsIn(subnet.key).get(subnet.nsg);
    const lists = group ? [behindAdmin(group.layer, admin)] : [];
    const name = typeof to === "bigint" ? formatAddress(to) : to;
    targets.push(firewallTarget(name, [{ rule, sure: true }], lists, sends));
  }
  for (const at of of("privateendpoints")) {
    const subnet = subnets.find((one) => one.key === subnetKey(text(dict(at.properties, "subnet"), "id")));
    const group = subnet?.guardsEndpoints ? nsgsIn(subnet.key).get(subnet.nsg ?? "") : undefined;
    targets.push(endpointTarget(at, group ? [behindAdmin(group.layer, admin)] : [], names));
  }
  for (const at of of("applicationgateways")) {
    const key = list(at.properties, "gatewayIPConfigurations")
      .map((one) => subnetKey(text(dict(propertiesOf(one), "subnet"), "id")))
      .find((one) => one !== "");
    const group = subnets.find((one) => one.key === key)?.nsg;
    const found = group === undefined ? undefined : nsgsIn(key).get(group)?.layer;
    const target = gatewayTarget(at, found ? [behindAdmin(found, admin)] : [], names);
    if (target) targets.push(target);
    if (found) used.add(group!);
  }
  for (const nsg of nsgsIn().values()) {
    if (used.has(nsg.name.toLowerCase())) continue;
    const own = subnets.filter((one) => one.nsg === nsg.name.toLowerCase());
    const spaces = unionAll(own.map((one) => one.space));
    notes.push(
      `${nsg.file}: ${nsg.name}: what it protects is assumed to be reachable through a public address, a load balancer or a peer`,
    );
    // One subnet of the input says which routes stand beside the list.
    const there = own.length === 1 ? nsgsIn(own[0]!.key).get(nsg.name.toLowerCase()) : undefined;
    targets.push({
      kind: "target",
      name: nsg.name,
      origin: { rule: nsg.name, file: nsg.file, line: nsg.line },
      pipeline: localPipeline([behindAdmin((there ?? nsg).layer, admin)]),
      families: [4, 6],
      addresses: spaces.length > 0 ? spaces : ANYWHERE_PRIVATE,
    });
  }
  targets.push(...serviceTargets(resources, names), ...accountTargets(resources, names));
  const first = resources.find(isAdminRule);
  if (targets.length === 0 && first) targets.push(adminTarget(admin, first));
  return { targets, assumptions: notes };
}

/** A linked template that is not read may open each list; nothing it can do makes what is open less than a possibility. */
function besideUnseen(target: Target, { file, line }: Unseen): Target {
  const may: Rule = {
    kind: "rule",
    origin: { rule: "a linked template that is not in the input", file, line },
    when: {},
    action: ALLOW,
    uncertain: "what a linked template adds",
  };
  const open = (at: Layer): Layer => ({
    ...at,
    chains: new Map([...at.chains, [at.entry, [may, ...(at.chains.get(at.entry) ?? [])]]]),
  });
  const { before, after, local, forward } = target.pipeline;
  return {
    ...target,
    pipeline: {
      ...target.pipeline,
      before: before.map(open),
      after: after.map(open),
      local: local.map(open),
      forward: forward.map(open),
    },
  };
}

const byFirewall = (through: readonly Through[]): Through[][] =>
  [...new Set(through.map(({ rule }) => rule.firewall))].map((name) =>
    through.filter(({ rule }) => rule.firewall === name),
  );

/** Rules see the private address: a public IPv4 as destination never matches. IPv6 of a VNet may be global. */
const ANYWHERE_PRIVATE: AddressSet = unionAll([subtract(ALL_V4, PUBLIC_V4), ALL_V6]);

function nsgsOf(
  groups: readonly Placed[],
  single: readonly Placed[],
  reading: (at: Placed) => Reading,
): Map<string, Nsg> {
  const out = new Map<string, Nsg>();
  // A rule that stands alone is put into its group as a copy; the copy keeps the line.
  const alone = new Map<unknown, Placed>();
  const inGroup = (one: Placed): Dict => {
    const copy = { name: one.name.split("/").at(-1), properties: one.properties };
    alone.set(copy, one);
    return copy;
  };
  const withLines = (at: Reading): Reading => ({
    ...at,
    lineOf: (node) => alone.get(node)?.line ?? at.lineOf(node),
    doubtOf: (node) => alone.get(node)?.perhaps,
    fileOf: (node) => alone.get(node)?.file,
  });
  const byName = new Map<string, Placed[]>();
  for (const rule of single) {
    const name = rule.name.split("/").slice(0, -1).join("/").toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), rule]);
  }
  for (const group of groups) {
    const key = group.name.toLowerCase();
    const own = get(group.properties, "securityRules");
    const whole = own === undefined || own === null || Array.isArray(own);
    const extra = (byName.get(key) ?? []).map(inGroup);
    byName.delete(key);
    const all = [...(Array.isArray(own) ? own : []), ...extra];
    const unresolvedRules = all.filter((rule) => !isDict(rule)).length > 0;
    const made = nsgLayer(
      group.name,
      all,
      list(group.properties, "defaultSecurityRules"),
      whole && !unresolvedRules,
      withLines(reading(group)),
      group.line,
    );
    // Two groups of one name in two files are two groups.
    out.set(out.has(key) ? `${group.file} ${key}` : key, {
      name: group.name,
      layer: made,
      line: group.line,
      file: group.file,
    });
  }
  for (const [key, rules] of byName) {
    const first = rules[0]!;
    const nodes = rules.map(inGroup);
    const name = key === "" ? "security rules" : first.name.split("/").slice(0, -1).join("/");
    out.set(key, {
      name,
      layer: nsgLayer(name, nodes, [], true, withLines(reading(first)), first.line),
      line: first.line,
      file: first.file,
    });
  }
  return out;
}
