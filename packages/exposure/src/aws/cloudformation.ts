import { type Dict, dict, get, isDict, originalOf, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import type { Declared } from "./attachments.ts";
import { brokenIn } from "./cloudformation-broken.ts";
import { madeResources } from "./cloudformation-resources.ts";
import { evaluator, marked } from "./cloudformation-value.ts";
import { declaredNetwork, mentioned } from "./declared.ts";
import { labelOf } from "./describe.ts";
import type { AclEntry, Group, Inventory, Permission } from "./inventory.ts";

/** Security groups, network ACLs and the older DB security groups of a template. */
export function readCloudFormation(file: string, parsed: Parsed, into: Inventory): string[] {
  const written = parsed.value as Dict;
  const nodes = madeResources(written, evaluator(written));
  const template = { ...written, Resources: Object.fromEntries(nodes.map(({ name, node }) => [name, node])) };
  const { resolve } = evaluator(template);
  // A loop's copies stand where the loop does.
  const lineOf = (node: unknown): number => parsed.lineOf(typeof node === "object" && node ? originalOf(node) : node);
  const of = (type: string): Resource[] =>
    nodes
      .filter(({ node }) => text(node, "Type") === type)
      .map(({ name, node, perhaps }) => ({
        name,
        line: lineOf(node),
        raw: dict(node, "Properties"),
        properties: resolve(dict(node, "Properties")) as Dict,
        doubts: perhaps === undefined ? [] : [perhaps],
      }));

  const separate = of("AWS::EC2::SecurityGroupIngress").map((one) => ({
    group: text(one.properties, "GroupId") ?? text(one.properties, "GroupName") ?? "security group",
    permission: permission(one.properties, one.line, one.doubts),
  }));
  const groups: Group[] = of("AWS::EC2::SecurityGroup").map(({ name, line, raw, properties }) => {
    // A rule is named where it was written: a condition may have left away others before it.
    const ingress = listOf(get(properties, "SecurityGroupIngress")).map((rule) =>
      isDict(rule) ? permission(rule, Math.max(line, lineOf(rule))) : unresolvedRule(String(rule), line),
    );
    // A macro may put any rule among the properties.
    if (get(raw, "Fn::Transform") !== undefined) ingress.push(unresolvedRule("that a transform makes", line));
    return { id: name, name, file, line, ingress };
  });
  for (const one of groups) {
    const own = separate.filter((rule) => rule.group === one.id).map((rule) => rule.permission);
    into.groups.push({ ...one, ingress: [...one.ingress, ...own] });
  }
  const elsewhere = new Map<string, Permission[]>();
  for (const { group, permission: rule } of separate) {
    if (!groups.some((one) => one.id === group)) elsewhere.set(group, [...(elsewhere.get(group) ?? []), rule]);
  }
  const named = new Set([...Object.keys(dict(template, "Parameters")), ...Object.keys(dict(template, "Mappings"))]);
  for (const [id, ingress] of elsewhere) {
    const line = ingress[0]?.line ?? 1;
    // A reference to what no template declares: the group was cut off, and its own rules with it.
    const cut = /^<<(\w+)>>$/.exec(id)?.[1];
    const lost =
      cut === undefined || named.has(cut) ? [] : [unresolvedRule(`of ${cut}, which is not in the file`, line)];
    into.groups.push({ id, name: id, file, line, ingress: [...ingress, ...lost] });
  }

  for (const { name, line, properties } of of("AWS::RDS::DBSecurityGroup")) {
    const ingress = listOf(get(properties, "DBSecurityGroupIngress")).map((rule) =>
      isDict(rule) ? databaseRule(rule, Math.max(line, lineOf(rule))) : unresolvedRule(JSON.stringify(rule), line),
    );
    into.groups.push({ id: name, name, file, line, ingress });
  }
  for (const { name, line, properties } of of("AWS::RDS::DBSecurityGroupIngress")) {
    into.groups.push({ id: name, name, file, line, ingress: [databaseRule(properties, line)] });
  }
  acls(file, of, into);
  const declared = nodes.map(({ name, node }) => ({
    type: text(node, "Type") ?? "",
    name,
    file,
    line: lineOf(node),
    properties: resolve(dict(node, "Properties")) as Dict,
  }));
  const outputs = Object.values(dict(template, "Outputs")).map((one) => resolve(get(one, "Value")));
  handedOn(declared, into);
  declaredNetwork(declared, into, outputs);
  return brokenIn(template, lineOf);
}

interface Resource {
  readonly name: string;
  readonly line: number;
  readonly raw: Dict;
  readonly properties: Dict;
  readonly doubts: readonly string[];
}

/** What a nested stack adds to a group that it is given is not in the file. */
function handedOn(declared: readonly Declared[], into: Inventory): void {
  for (const one of declared.filter(({ type }) => type === "AWS::CloudFormation::Stack" || /::MODULE$/.test(type))) {
    const given = new Set<string>();
    mentioned(one.properties, new Set(into.groups.map(({ id }) => id)), given);
    into.groups.forEach((group, i) => {
      if (!given.has(group.id)) return;
      const added = unresolvedRule(`that ${one.name} adds, which is not in the file`, one.line);
      into.groups[i] = { ...group, ingress: [...group.ingress, added] };
    });
  }
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

function unresolvedRule(what: string, line: number): Permission {
  return {
    protocol: "-1",
    from: undefined,
    to: undefined,
    cidrs: [],
    prefixLists: [],
    groups: [],
    doubts: [`rule ${what}`],
    label: what,
    line,
  };
}

function portOf(node: Dict, key: string, doubts: string[]): number | undefined {
  const value = get(node, key);
  if (value === undefined || value === null || value === "") return undefined;
  const port = typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;
  if (Number.isInteger(port)) return port;
  doubts.push(`${key} ${String(value)}`);
  return undefined;
}

function permission(node: Dict, line: number, given: readonly string[] = []): Permission {
  const doubts = [...given];
  const protocol = text(node, "IpProtocol") ?? "-1";
  if (marked(protocol)) doubts.push(`protocol ${protocol}`);
  const [from, to] = [portOf(node, "FromPort", doubts), portOf(node, "ToPort", doubts)];
  const some = (key: string): string[] => [text(node, key)].filter((one) => one !== undefined);
  const cidrs = [...some("CidrIp"), ...some("CidrIpv6")];
  const prefixLists = some("SourcePrefixListId");
  const groups = [...some("SourceSecurityGroupId"), ...some("SourceSecurityGroupName")];
  if (cidrs.length + prefixLists.length + groups.length === 0) doubts.push("no source is given");
  return {
    protocol,
    from,
    to,
    cidrs,
    prefixLists,
    groups,
    doubts,
    label: labelOf(protocol, from, to, [...cidrs, ...prefixLists, ...groups]),
    line,
  };
}

/** The database's own port, which the group does not know: every TCP port. */
function databaseRule(node: Dict, line: number): Permission {
  const cidrs = [text(node, "CIDRIP")].filter((one) => one !== undefined);
  const groups = [text(node, "EC2SecurityGroupId"), text(node, "EC2SecurityGroupName")].filter(
    (one) => one !== undefined,
  );
  return {
    protocol: "tcp",
    from: undefined,
    to: undefined,
    cidrs,
    prefixLists: [],
    groups,
    doubts: cidrs.length + groups.length === 0 ? ["no source is given"] : [],
    label: labelOf("database", undefined, undefined, [...cidrs, ...groups]),
    line,
  };
}

function acls(file: string, of: (type: string) => readonly Resource[], into: Inventory): void {
  const entries = new Map<string, AclEntry[]>();
  for (const { line, properties, doubts: given } of of("AWS::EC2::NetworkAclEntry")) {
    const id = text(properties, "NetworkAclId") ?? "network ACL";
    const doubts = [...given];
    const range = dict(properties, "PortRange");
    const number = Number(text(properties, "RuleNumber") ?? Number.NaN);
    entries.set(id, [
      ...(entries.get(id) ?? []),
      {
        number: Number.isFinite(number) ? number : 0,
        egress: String(get(properties, "Egress")) === "true",
        allow: text(properties, "RuleAction")?.toLowerCase() === "allow",
        protocol: text(properties, "Protocol") ?? "-1",
        cidr: text(properties, "CidrBlock") ?? text(properties, "Ipv6CidrBlock") ?? "",
        from: portOf(range, "From", doubts),
        to: portOf(range, "To", doubts),
        doubts: Number.isFinite(number) ? doubts : [...doubts, "rule number"],
        line,
      },
    ]);
  }
  const lists = of("AWS::EC2::NetworkAcl");
  const associations = of("AWS::EC2::SubnetNetworkAclAssociation");
  const ids = new Set([...lists.map((one) => one.name), ...entries.keys()]);
  for (const id of ids) {
    const subnets = associations
      .filter((one) => text(one.properties, "NetworkAclId") === id)
      .flatMap((one) => text(one.properties, "SubnetId") ?? []);
    into.acls.push({
      id,
      file,
      line: lists.find((one) => one.name === id)?.line ?? 1,
      entries: entries.get(id) ?? [],
      subnets,
    });
  }
}
