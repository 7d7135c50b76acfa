import { declaredNetwork } from "../aws/declared.ts";
import { labelOf } from "../aws/describe.ts";
import type { AclEntry, Inventory, Permission } from "../aws/inventory.ts";
import { isUnresolved } from "../azure/expression.ts";
import { type Dict, dicts, get, isDict, number, text } from "../json/get.ts";
import { declaredAws } from "./aws-declared.ts";
import type { Lookup } from "./lookup.ts";
import { known, type Planned } from "./plan.ts";

const words = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((one): one is string => typeof one === "string")
    : typeof value === "string"
      ? [value]
      : [];

const GROUP = /^aws_(default_)?security_group$/;

/**
 * Groups and lists of a plan, and what stands behind them; rules that stand alone join the group their expression names.
 * `exported`: what the configuration hands out, which somebody else may use.
 */
export function readAwsPlan(resources: readonly Planned[], into: Inventory, exported: readonly string[] = []): void {
  const { declared, lookup } = declaredAws(resources);
  const of = (pattern: RegExp) => resources.filter((one) => pattern.test(one.type));
  const groups = of(GROUP);
  const idsOf = (one: Planned): string[] =>
    [one.address, one.address.replace(/\[[^\]]*\]/g, ""), text(one.values, "id") ?? ""].filter((id) => id !== "");
  const alone = of(/^aws_(security_group_rule|vpc_security_group_ingress_rule)$/).flatMap((one) => {
    const way = text(one.values, "type");
    if (one.type === "aws_security_group_rule" && way === "egress") return [];
    const named = lookup.of(one, "security_group_id", GROUP);
    // One of several: which it is, is not known, so each may have it.
    const group = named.length > 1 ? named[0]!.replace(/\[[^\]]*\]/g, "") : (named[0] ?? `group of ${one.address}`);
    return [
      {
        group,
        at: one,
        file: one.file,
        permission:
          one.type === "aws_security_group_rule"
            ? classicRule(one, group, lookup, way === "ingress")
            : vpcRule(one, lookup),
      },
    ];
  });
  const unread = of(/^module$/).map((one) => ({
    address: one.address,
    named: lookup.ofAny(one, Object.keys(one.values)),
  }));
  for (const one of groups) {
    const doubts: string[] = [];
    const blocks = known(one, "ingress", doubts, "blocks");
    // The provider marks `ingress` as unknown whenever the block is absent, since rules may be added elsewhere.
    const later = doubts.length > 0 && Array.isArray(one.unknown.ingress);
    const inline = (isUnresolved(blocks) ? [{ cidr_blocks: blocks }] : dicts(one.values, "ingress")).map((block, i) =>
      blockRule(block, one, { doubts: later ? doubts : [], groups: groupsIn(one, i, lookup) }),
    );
    if (one.unknown.ingress === true && one.links("ingress").length > 0 && inline.length === 0)
      inline.push(unsettled(one, "its rules are known after apply"));
    for (const module of unread.filter((other) => idsOf(one).some((id) => other.named.includes(id))))
      inline.push(unsettled(one, `what ${module.address} adds, which is not in the input`));
    const own = alone.filter((rule) => idsOf(one).includes(rule.group)).map((rule) => rule.permission);
    into.groups.push({
      id: one.address,
      name: one.address,
      file: one.file,
      line: one.line,
      ingress: [...inline, ...own],
    });
  }
  const placed = new Set(groups.flatMap(idsOf));
  for (const group of new Set(alone.map((rule) => rule.group).filter((id) => !placed.has(id)))) {
    const rules = alone.filter((rule) => rule.group === group);
    const ingress = rules.map((rule) => rule.permission);
    const first = rules[0];
    // Terraform refuses a reference to what is not declared: the group was cut off, and its own rules with it.
    if (first && /^<<(module\.[^.]+\.)*aws_(default_)?security_group\./.test(group))
      ingress.push(unsettled(first.at, `the own rules of ${group.slice(2).split(">>")[0]}, which is not in the input`));
    into.groups.push({ id: group, name: group, file: rules[0]?.file ?? "", line: ingress[0]?.line ?? 1, ingress });
  }
  acls(resources, into, lookup);
  declaredNetwork(declared, into, exported.flatMap(lookup.addresses));
}

/** A rule of which nothing is known but that it may be there. */
const unsettled = (at: Planned, why: string): Permission =>
  permission(`${at.address}:`, at.line, {
    protocol: "-1",
    from: undefined,
    to: undefined,
    cidrs: [],
    prefixLists: [],
    groups: [],
    doubts: [why],
  });

/** Groups that an inline rule names: known, or those of the whole attribute where they are known after apply. */
function groupsIn(one: Planned, index: number, lookup: Lookup): string[] {
  const known = lookup.of(one, `ingress.${index}.security_groups`, GROUP).filter((id) => !isUnresolved(id));
  const block = Array.isArray(one.unknown.ingress) ? one.unknown.ingress[index] : undefined;
  if (!isDict(block) || block.security_groups !== true) return known;
  return [...known, ...lookup.of(one, "ingress", GROUP).filter((id) => lookup.find(id) !== undefined)];
}

function permission(label: string, line: number, parts: Omit<Permission, "label" | "line">): Permission {
  const sources = [...parts.cidrs, ...parts.prefixLists, ...parts.groups];
  const { doubts } = parts;
  const missing = sources.length === 0 && doubts.length === 0 ? ["no source is given"] : [];
  return {
    ...parts,
    doubts: [...doubts, ...missing],
    label: `${label} ${labelOf(parts.protocol, parts.from, parts.to, sources)}`,
    line,
  };
}

/** A port or protocol that is not known may be any; an address that is not known is found where it is read. */
const doubtOf = (block: Dict, key: string): string[] =>
  isUnresolved(block[key]) ? [`${key} ${String(block[key])}`] : [];

/** With protocol -1 the ports are 0 and mean nothing. */
function blockRule(
  block: Dict,
  at: Planned,
  given: { readonly doubts: readonly string[]; readonly groups: readonly string[] },
): Permission {
  const doubts = [...given.doubts, ...["protocol", "from_port", "to_port"].flatMap((key) => doubtOf(block, key))];
  return permission("ingress", at.line, {
    protocol: text(block, "protocol") ?? "-1",
    from: number(block, "from_port"),
    to: number(block, "to_port"),
    cidrs: [...words(get(block, "cidr_blocks")), ...words(get(block, "ipv6_cidr_blocks"))],
    prefixLists: words(get(block, "prefix_list_ids")),
    groups: [
      ...new Set([...given.groups, ...words(get(block, "security_groups")).filter((id) => isUnresolved(id))]),
      ...(get(block, "self") === true ? [at.address] : []),
    ],
    doubts,
  });
}

function classicRule(one: Planned, group: string, lookup: Lookup, inward: boolean): Permission {
  const doubts = inward ? [] : [`type ${text(one.values, "type") ?? "?"}`];
  const cidrs = [...words(known(one, "cidr_blocks", doubts)), ...words(known(one, "ipv6_cidr_blocks", doubts))];
  const peers = lookup.of(one, "source_security_group_id", GROUP);
  return permission(one.address, one.line, {
    protocol: String(known(one, "protocol", doubts, "scalar") ?? "-1"),
    from: number({ value: known(one, "from_port", doubts, "scalar") }, "value"),
    to: number({ value: known(one, "to_port", doubts, "scalar") }, "value"),
    cidrs,
    prefixLists: words(known(one, "prefix_list_ids", doubts)),
    groups: [...peers, ...(one.values.self === true ? [group] : [])],
    doubts,
  });
}

function vpcRule(one: Planned, lookup: Lookup): Permission {
  const doubts: string[] = [];
  return permission(one.address, one.line, {
    protocol: String(known(one, "ip_protocol", doubts, "scalar") ?? "-1"),
    from: number({ value: known(one, "from_port", doubts, "scalar") }, "value"),
    to: number({ value: known(one, "to_port", doubts, "scalar") }, "value"),
    cidrs: [...words(known(one, "cidr_ipv4", doubts)), ...words(known(one, "cidr_ipv6", doubts))],
    prefixLists: words(known(one, "prefix_list_id", doubts)),
    groups: lookup.of(one, "referenced_security_group_id", GROUP),
    doubts,
  });
}

function acls(resources: readonly Planned[], into: Inventory, lookup: Lookup): void {
  const alone = resources.filter((one) => one.type === "aws_network_acl_rule");
  const entryOf = (
    node: Dict,
    egress: boolean,
    action: string | undefined,
    order: number | undefined,
    at: Planned,
  ): AclEntry => ({
    number: order ?? 0,
    egress,
    allow: action?.toLowerCase() === "allow",
    protocol: text(node, "protocol") ?? "-1",
    // Terraform leaves the other family's field as an empty text.
    cidr: text(node, "cidr_block") || text(node, "ipv6_cidr_block") || "",
    from: number(node, "from_port"),
    to: number(node, "to_port"),
    doubts: [
      ...(order === undefined ? ["rule number"] : []),
      ...(isUnresolved(action) ? ["action"] : []),
      ...["protocol", "from_port", "to_port"].flatMap((key) => doubtOf(node, key)),
    ],
    line: at.line,
  });
  const blocks = (one: Planned, key: string, egress: boolean): AclEntry[] =>
    dicts(one.values, key).map((node) => entryOf(node, egress, text(node, "action"), number(node, "rule_no"), one));
  for (const one of resources.filter((at) => /^aws_(default_)?network_acl$/.test(at.type))) {
    const own = alone.filter((rule) => lookup.of(rule, "network_acl_id").includes(one.address));
    const entries = [
      ...blocks(one, "ingress", false),
      ...blocks(one, "egress", true),
      ...own.map((rule) =>
        entryOf(
          rule.values,
          rule.values.egress === true,
          text(rule.values, "rule_action"),
          number(rule.values, "rule_number"),
          rule,
        ),
      ),
    ];
    const joined = resources
      .filter(
        (at) => at.type === "aws_network_acl_association" && lookup.of(at, "network_acl_id").includes(one.address),
      )
      .flatMap((at) => lookup.of(at, "subnet_id"));
    const vpc = one.type === "aws_default_network_acl" ? lookup.of(one, "default_network_acl_id")[0] : undefined;
    into.acls.push({
      id: one.address,
      file: one.file,
      line: one.line,
      entries,
      subnets: [...lookup.of(one, "subnet_ids"), ...joined],
      ...(vpc !== undefined && { defaultOf: vpc }),
    });
  }
}
