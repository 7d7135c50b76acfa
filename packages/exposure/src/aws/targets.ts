import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, subtract, union, unionAll } from "../algebra/address-set.ts";
import { type NumberSet, numberSet } from "../algebra/number-set.ts";
import { hasPorts } from "../engine/flow.ts";
import {
  ALLOW,
  type Condition,
  DENY,
  type Layer,
  layer,
  localPipeline,
  type Rule,
  type Target,
} from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { protocolNumber } from "../protocols.ts";
import type { Acl, AclEntry, Group, Interface, Inventory, Permission } from "./inventory.ts";

/** Interfaces behind their groups and lists where the input has them; groups, else lists, by themselves otherwise. */
export function awsTargets(all: Inventory, names: Names): { targets: Target[]; assumptions: string[] } {
  const notes: string[] = [];
  const targets: Target[] = [];
  const used = new Set<string>();
  for (const at of all.interfaces) {
    const groups = all.groups.filter((group) => at.groups.includes(group.id));
    for (const group of groups) used.add(group.id);
    const missing = at.groups.filter((id) => !groups.some((group) => group.id === id));
    if (groups.length === 0 && missing.length === 0) continue;
    for (const id of missing) notes.push(`${at.file}: ${at.name}: the rules of ${id} are not in the input`);
    const layers = [
      groupLayer(groups, all, names, notes, missing, at),
      ...aclLayers(aclOf(at, all), notes),
      ...pathLayers(at, all, notes),
    ];
    targets.push(
      target(at.name, at.file, at.line, layers, unionAll(at.addresses.map((text) => parseRange(text) ?? []))),
    );
  }
  for (const group of all.groups) {
    if (used.has(group.id)) continue;
    notes.push(
      `${group.file}: ${group.name}: a public address, a route to the internet and an open network ACL are assumed`,
    );
    targets.push(target(group.name, group.file, group.line, [groupLayer([group], all, names, notes, [])]));
  }
  if (all.groups.length === 0) {
    for (const acl of all.acls) {
      notes.push(
        `${acl.file}: ${acl.id}: no security groups in the input; open ones are assumed behind the network ACL`,
      );
      targets.push(target(acl.id, acl.file, acl.line, aclLayers(acl, notes)));
    }
  }
  return { targets, assumptions: notes };
}

function target(
  name: string,
  file: string,
  line: number,
  layers: readonly Layer[],
  addresses: AddressSet = [],
): Target {
  return {
    kind: "target",
    name,
    origin: { rule: name, file, line },
    pipeline: localPipeline(layers),
    families: [4, 6],
    ...(addresses.length > 0 && { addresses }),
  };
}

/** `-1` and `all` = everything; a name or a number otherwise. */
function protocolsOf(word: string, doubts: string[]): NumberSet | undefined {
  if (word === "-1" || /^(all|any)$/i.test(word)) return undefined;
  const value = protocolNumber(word);
  if (value === undefined) doubts.push(`protocol ${word}`);
  return value === undefined ? undefined : numberSet([[value, value]]);
}

/** Ports count for TCP and UDP only; `-1` or none means all of them. */
function portsOf(
  protocols: NumberSet | undefined,
  { from, to }: { readonly from: number | undefined; readonly to: number | undefined },
  doubts: string[],
): NumberSet | undefined {
  if (protocols === undefined || !hasPorts(protocols[0]!)) return undefined;
  if (from === undefined || from < 0) return undefined;
  const end = to === undefined || to < 0 ? from : to;
  if (end >= from) return numberSet([[from, end]]);
  doubts.push(`port range ${from}-${end}`);
  return undefined;
}

/** All groups of an interface are one list of permissions, in any order. */
function groupLayer(
  groups: readonly Group[],
  all: Inventory,
  names: Names,
  notes: string[],
  missing: readonly string[],
  at?: Interface,
): Layer {
  const rules = groups.flatMap((group) =>
    group.ingress.map((permission) => permissionRule(group, permission, all, names, notes)),
  );
  const place = groups[0] ?? at;
  const origin = {
    rule: groups.map((group) => group.name).join(" + ") || "security group",
    file: place?.file ?? "",
    line: place?.line ?? 1,
  };
  for (const id of missing) {
    rules.push({
      kind: "rule",
      origin: { ...origin, rule: id },
      when: {},
      action: ALLOW,
      uncertain: "a security group that is not in the input",
    });
  }
  const shut: Rule = {
    kind: "rule",
    origin: { ...origin, rule: `${origin.rule}: no permission` },
    when: {},
    action: DENY,
    fallback: true,
  };
  return layer("security groups", rules, shut);
}

function permissionRule(group: Group, permission: Permission, all: Inventory, names: Names, notes: string[]): Rule {
  const doubts = [...permission.doubts];
  const sets: AddressSet[] = [];
  for (const text of permission.cidrs) {
    const range = parseRange(text);
    if (range) sets.push(range);
    else doubts.push(`source ${text}`);
  }
  for (const id of permission.prefixLists) {
    const entries = all.prefixLists.get(id);
    if (entries) sets.push(...entries.map((text) => parseRange(text) ?? []));
    else doubts.push(`prefix list ${id}, whose entries are not in the input,`);
  }
  // A group as source means the private addresses of its interfaces.
  for (const id of permission.groups) sets.push(names.of(`sg:${id}`, false));
  const protocols = protocolsOf(permission.protocol, doubts);
  const ports = portsOf(protocols, permission, doubts);
  const origin = { rule: `${group.name}: ${permission.label}`, file: group.file, line: permission.line };
  if (doubts.length > 0)
    notes.push(`${origin.file}:${origin.line}: ${origin.rule}: ${doubts.join(", ")} cannot be resolved from the input`);
  const when: Condition = {
    // An unresolved source may be anyone.
    ...(doubts.length === 0 && { sources: unionAll(sets) }),
    ...(protocols && { protocols }),
    ...(ports && { ports }),
  };
  return { kind: "rule", origin, when, action: ALLOW, ...(doubts.length > 0 && { uncertain: doubts.join(", ") }) };
}

function aclOf(at: Interface, all: Inventory): Acl | undefined {
  return (
    all.acls.find((acl) => at.subnet !== undefined && acl.subnets.includes(at.subnet)) ??
    all.acls.find((acl) => acl.defaultOf !== undefined && acl.defaultOf === at.vpc)
  );
}

/** A network ACL is stateless: the request must pass inward and some answer must pass outward. */
function aclLayers(acl: Acl | undefined, notes: string[]): Layer[] {
  if (!acl) return [];
  const rules = (egress: boolean) =>
    acl.entries
      .filter((entry) => entry.egress === egress)
      .sort((a, b) => a.number - b.number)
      .map((entry) => entryRule(acl, entry, notes));
  const shut = (way: string): Rule => ({
    kind: "rule",
    origin: { rule: `${acl.id} ${way} *`, file: acl.file, line: acl.line },
    when: {},
    action: DENY,
    fallback: true,
  });
  return [
    layer(`${acl.id} inbound`, rules(false), shut("inbound")),
    layer(`${acl.id} outbound`, rules(true), shut("outbound"), "return"),
  ];
}

function entryRule(acl: Acl, entry: AclEntry, notes: string[]): Rule {
  const doubts = [...entry.doubts];
  const range = parseRange(entry.cidr);
  if (!range) doubts.push(`address ${entry.cidr}`);
  const protocols = protocolsOf(entry.protocol, doubts);
  const ports = portsOf(protocols, entry, doubts);
  const origin = {
    rule: `${acl.id} ${entry.egress ? "outbound" : "inbound"} ${entry.number}`,
    file: acl.file,
    line: entry.line,
  };
  if (doubts.length > 0)
    notes.push(`${origin.file}:${origin.line}: ${origin.rule}: ${doubts.join(", ")} cannot be resolved from the input`);
  return {
    kind: "rule",
    origin,
    when: { ...(range && { sources: range }), ...(protocols && { protocols }), ...(ports && { ports }) },
    action: entry.allow ? ALLOW : DENY,
    ...(doubts.length > 0 && { uncertain: doubts.join(", ") }),
  };
}

/** No public address or no route to an internet gateway: what is outside private space cannot arrive. */
function pathLayers(at: Interface, all: Inventory, notes: string[]): Layer[] {
  if (all.loadBalancers.length > 0) {
    notes.push(`${at.file}: ${at.name}: load balancers are in the input; one is assumed to lead to it`);
    return [];
  }
  const table =
    all.routeTables.find((one) => at.subnet !== undefined && one.subnets.includes(at.subnet)) ??
    all.routeTables.find((one) => one.main && (one.vpc === undefined || one.vpc === at.vpc));
  const open: Rule = {
    kind: "rule",
    origin: { rule: `${at.name}: public address and route`, file: at.file, line: at.line },
    when: {},
    action: ALLOW,
    fallback: true,
  };
  const rules: Rule[] = [];
  const cut = (sources: AddressSet, why: string): void => {
    rules.push({
      kind: "rule",
      origin: { rule: `${at.name}: ${why}`, file: at.file, line: at.line },
      when: { sources },
      action: DENY,
    });
  };
  const outside = subtract(union(ALL_V4, ALL_V6), INSIDE);
  if (at.publicV4 === false) cut(subtract(ALL_V4, INSIDE), "no public IPv4 address");
  if (table)
    cut(
      subtract(outside, unionAll(table.outward.map((text) => parseRange(text) ?? []))),
      "no route to an internet gateway",
    );
  else notes.push(`${at.file}: ${at.name}: a route to the internet is assumed`);
  return rules.length > 0 ? [layer("path to the internet", rules, open)] : [];
}

const INSIDE: AddressSet = unionAll(
  ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"].map((text) => parseRange(text) ?? []),
);
