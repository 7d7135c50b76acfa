import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, covers, intersect, isEmpty, subtract, union, unionAll } from "../algebra/address-set.ts";
import { type NumberSet, numberSet } from "../algebra/number-set.ts";
import { hasPorts } from "../engine/flow.ts";
import { ALLOW, type Condition, DENY, type Layer, layer, type Rule } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { protocolNumber } from "../protocols.ts";
import type { Acl, AclEntry, Group, Inventory, Permission } from "./inventory.ts";
import { firewallChains } from "./network-firewall.ts";
import { type Guarded, type Place, reachOf, tableOf } from "./paths.ts";

/** A list before it becomes a layer: load balancers ask the same rules from another side. */
export interface RuleList {
  readonly kind: "groups" | "acl" | "path";
  /** Chains that the rules lead to. */
  readonly chains?: ReadonlyMap<string, readonly Rule[]>;
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly end: Rule;
  readonly direction?: "return";
}

interface Listed extends Pick<RuleList, "name" | "rules" | "end"> {
  readonly direction?: RuleList["direction"] | undefined;
  readonly chains?: RuleList["chains"] | undefined;
}

export function layerOf({ name, rules, end, direction, chains }: Listed): Layer {
  const made = layer(name, rules, end, direction);
  return chains ? { ...made, chains: new Map([...made.chains, ...chains]) } : made;
}

const cannot = (origin: Rule["origin"], doubts: readonly string[]): string =>
  `${origin.file}:${origin.line}: ${origin.rule}: ${doubts.join(", ")} cannot be resolved from the input`;

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
  // One end that is not known leaves the whole range open, not the other end alone.
  if (doubts.some((one) => /port/i.test(one))) return undefined;
  if (from === undefined || from < 0) return undefined;
  const end = to === undefined || to < 0 ? from : to;
  if (end >= from) return numberSet([[from, end]]);
  doubts.push(`port range ${from}-${end}`);
  return undefined;
}

/** All groups of an interface or a load balancer are one list of permissions, in any order. */
export function groupList(
  ids: readonly string[],
  all: Inventory,
  names: Names,
  notes: string[],
  place?: { readonly file: string; readonly line: number },
): RuleList {
  const groups = all.groups.filter((group) => ids.includes(group.id));
  const rules = groups.flatMap((group) =>
    group.ingress.map((permission) => permissionRule(group, permission, all, names, notes)),
  );
  const at = groups[0] ?? place;
  const origin = {
    rule: groups.map((group) => group.name).join(" + ") || "security group",
    file: at?.file ?? "",
    line: at?.line ?? 1,
  };
  for (const id of ids.filter((one) => !groups.some((group) => group.id === one))) {
    rules.push({
      kind: "rule",
      origin: { ...origin, rule: id },
      when: {},
      action: ALLOW,
      uncertain: "a security group that is not in the input",
    });
  }
  const end: Rule = {
    kind: "rule",
    origin: { ...origin, rule: `${origin.rule}: no permission` },
    when: {},
    action: DENY,
    fallback: true,
  };
  return { kind: "groups", name: "security groups", rules, end };
}

/** A group as source means the private addresses of its interfaces. */
export const groupPoint = (id: string, names: Names): AddressSet => names.of(`sg:${id}`, false);

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
  for (const id of permission.groups) sets.push(groupPoint(id, names));
  const protocols = protocolsOf(permission.protocol, doubts);
  const ports = portsOf(protocols, permission, doubts);
  const origin = { rule: `${group.name}: ${permission.label}`, file: group.file, line: permission.line };
  if (doubts.length > 0) notes.push(cannot(origin, doubts));
  const when: Condition = {
    // An unresolved source may be anyone.
    ...(doubts.length === 0 && { sources: unionAll(sets) }),
    ...(protocols && { protocols }),
    ...(ports && { ports }),
  };
  return { kind: "rule", origin, when, action: ALLOW, ...(doubts.length > 0 && { uncertain: doubts.join(", ") }) };
}

export function aclOf(at: Place, all: Inventory): Acl | undefined {
  return (
    all.acls.find((acl) => at.subnet !== undefined && acl.subnets.includes(at.subnet)) ??
    all.acls.find((acl) => acl.defaultOf !== undefined && acl.defaultOf === at.vpc)
  );
}

/** A network ACL is stateless: the request must pass inward and some answer must pass outward. */
export function aclLists(acl: Acl | undefined, all: Inventory, names: Names, notes: string[]): RuleList[] {
  if (!acl) return [];
  const members = groupSpaces(all);
  const rules = (egress: boolean) =>
    acl.entries
      .filter((entry) => entry.egress === egress)
      .sort((a, b) => a.number - b.number)
      .flatMap((entry) => {
        const rule = entryRule(acl, entry, notes);
        return [rule, ...forGroups(rule, members, names)];
      });
  const shut = (way: string): Rule => ({
    kind: "rule",
    origin: { rule: `${acl.id} ${way} *`, file: acl.file, line: acl.line },
    when: {},
    action: DENY,
    fallback: true,
  });
  return [
    { kind: "acl", name: `${acl.id} inbound`, rules: rules(false), end: shut("inbound") },
    { kind: "acl", name: `${acl.id} outbound`, rules: rules(true), end: shut("outbound"), direction: "return" },
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
  if (doubts.length > 0) notes.push(cannot(origin, doubts));
  return {
    kind: "rule",
    origin,
    when: { ...(range && { sources: range }), ...(protocols && { protocols }), ...(ports && { ports }) },
    action: entry.allow ? ALLOW : DENY,
    ...(doubts.length > 0 && { uncertain: doubts.join(", ") }),
  };
}

/** Where the members of each group that a permission names are: what an ACL, which knows addresses alone, sees of them. */
function groupSpaces(all: Inventory): Map<string, AddressSet> {
  const known = spaces.get(all);
  if (known) return known;
  const anywhere = [...all.subnets.values()].flat();
  const vpc = anywhere.length > 0 ? unionAll(anywhere.map((text) => parseRange(text) ?? [])) : INSIDE;
  const out = new Map<string, AddressSet>();
  spaces.set(all, out);
  for (const id of all.groups.flatMap((group) => group.ingress.flatMap((permission) => permission.groups))) {
    if (out.has(id)) continue;
    const own = all.interfaces.filter((at) => at.groups.includes(id)).flatMap((at) => at.addresses);
    const nodes = all.balancers.filter((one) => one.groups.includes(id)).flatMap((one) => one.subnets);
    const cidrs = [...own, ...nodes.flatMap((subnet) => all.subnets.get(subnet) ?? [])];
    out.set(id, cidrs.length > 0 ? unionAll(cidrs.map((text) => parseRange(text) ?? [])) : vpc);
  }
  return out;
}

const spaces = new WeakMap<Inventory, Map<string, AddressSet>>();

/** An ACL entry as the members of groups meet it. */
function forGroups(rule: Rule, members: ReadonlyMap<string, AddressSet>, names: Names): Rule[] {
  const { sources } = rule.when;
  if (sources === undefined) return [];
  return [...members].flatMap(([id, space]) => {
    if (isEmpty(intersect(sources, space))) return [];
    const when = { ...rule.when, sources: groupPoint(id, names) };
    const sure = covers(sources, space);
    return [
      { ...rule, when, ...(!sure && { uncertain: rule.uncertain ?? "which addresses the group's members have" }) },
    ];
  });
}

/** What the internet can address there; a family that is `undefined` may be. */
export interface Facing {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly v4: boolean | undefined;
  readonly v6: boolean | undefined;
  /** It has no IPv6 address at all, so nobody inside reaches one either. */
  readonly noV6?: boolean;
}

/** No public address or no route to an internet gateway: what is outside private space cannot arrive. */
export function pathList(at: Facing, place: Place, all: Inventory, notes: string[]): RuleList[] {
  const table = tableOf(place, all);
  const end: Rule = {
    kind: "rule",
    origin: { rule: `${at.name}: public address and route`, file: at.file, line: at.line },
    when: {},
    action: ALLOW,
    fallback: true,
  };
  const rules: Rule[] = [];
  const outside = subtract(union(ALL_V4, ALL_V6), INSIDE);
  const lists: RuleList[] = [];
  const cut = (sources: AddressSet, why: string, uncertain?: string): void => {
    rules.push({
      kind: "rule",
      origin: { rule: `${at.name}: ${why}`, file: at.file, line: at.line },
      when: { sources },
      action: DENY,
      ...(uncertain !== undefined && { uncertain }),
    });
  };
  if (at.v4 === false) cut(subtract(ALL_V4, INSIDE), "no public IPv4 address");
  if (at.noV6) cut(ALL_V6, "no IPv6 address");
  else if (at.v6 === false) cut(subtract(ALL_V6, INSIDE), "no public IPv6 address");
  if (at.v4 === undefined) notes.push(`${at.file}: ${at.name}: a public address is assumed`);
  if (table) {
    const { internet, appliance, inside, guarded } = reachOf(table, all);
    const block = blockedFor(place, all);
    if (block !== undefined) cut(outside, "public access to its network is blocked", block || undefined);
    if (inside) cut(subtract(INSIDE, inside), "no route back");
    cut(subtract(subtract(outside, internet), appliance), "no route to an internet gateway");
    const perhaps = intersect(outside, appliance);
    if (!isEmpty(perhaps)) {
      notes.push(
        `${at.file}: ${at.name}: whether the appliance in its route leads to the internet is not in the input`,
      );
      cut(perhaps, "a route through an appliance", "whether the appliance leads to an internet gateway");
    }
    lists.push(...guarded.flatMap((one) => firewallList(one, all)));
  } else notes.push(`${at.file}: ${at.name}: a route to the internet is assumed`);
  if (rules.length > 0) lists.unshift({ kind: "path", name: "path to the internet", rules, end });
  return lists;
}

/** Why the block of public access may not hold here; "" = it holds, undefined = there is none. */
function blockedFor({ vpc, subnet }: Place, { block }: Inventory): string | undefined {
  if (!block.on || [vpc, subnet].some((id) => id !== undefined && block.excluded.has(id))) return undefined;
  return block.settled ? "" : "whether its network is left out of the block of public access";
}

/** What a firewall on the way says of those who come through it; everyone else passes by. */
function firewallList({ firewall, range }: Guarded, all: Inventory): RuleList[] {
  const chains = firewallChains(firewall, all.firewalls);
  if (!chains) return [];
  const origin = { rule: `firewall ${firewall.name}`, file: firewall.file, line: firewall.line };
  const enter: Rule = {
    kind: "rule",
    origin,
    when: { sources: range },
    action: { kind: "goto", chain: "stateless" },
    fallback: true,
  };
  const end: Rule = { kind: "rule", origin, when: {}, action: ALLOW, fallback: true };
  return [{ kind: "path", name: origin.rule, rules: [enter], end, chains }];
}

export const INSIDE: AddressSet = unionAll(
  ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7"].map((text) => parseRange(text) ?? []),
);
