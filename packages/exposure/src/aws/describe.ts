import { type Dict, dict, dicts, get, isDict, list, number, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import { listedAccelerators } from "./accelerator.ts";
import { balancers } from "./balancer-describe.ts";
import { listedDatabases } from "./database-describe.ts";
import { isGatewayPart, readGatewayPart, transitAttachments } from "./gateways-describe.ts";
import type { AclEntry, Interface, Inventory, Permission, Route } from "./inventory.ts";

/** Keys of `aws ec2 describe-*` answers, and the snake_case forms collectors store them under. */
const KEYS: Readonly<Record<string, string>> = {
  securitygroups: "groups",
  security_groups: "groups",
  securitygrouprules: "rules",
  networkacls: "acls",
  network_acls: "acls",
  reservations: "reservations",
  instances: "instances",
  networkinterfaces: "interfaces",
  network_interfaces: "interfaces",
  routetables: "routes",
  route_tables: "routes",
  prefixlists: "prefixes",
  managedprefixlists: "prefixes",
  subnets: "subnets",
  vpcpeeringconnections: "peerings",
  transitgatewayattachments: "attachments",
  loadbalancers: "balancers",
  load_balancers: "balancers",
  loadbalancerdescriptions: "classics",
  listeners: "listeners",
  loadbalancerlisteners: "listeners",
  rules: "listenerrules",
  targetgroups: "targetgroups",
  targethealthdescriptions: "health",
  loadbalancertargethealth: "health",
  accelerators: "accelerators",
  endpointgroups: "endpointgroups",
  dbinstances: "databases",
  dbclusters: "dbclusters",
  clusters: "clusters",
  cacheclusters: "caches",
};

const OTHER =
  /^(vpcs|internet_?gateways|availabilityzones|addresses|natgateways|vpngateways|vpnconnections|customergateways|vpcendpoints|vpcendpointservices|servicedetails|loadbalancerattributes|tags|transitgateways|transitgatewayvpcattachments|transitgatewayroutetables)$/i;

const kindOf = (key: string): string | undefined => KEYS[key.toLowerCase()];

export function looksLikeDescribe(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every((node) => Array.isArray(get(node, "IpPermissions")));
  if (!isDict(value)) return false;
  if (Array.isArray(get(value, "IpPermissions")) || isEntryList(value) || isGatewayPart(value)) return true;
  return Object.entries(value).some(
    ([key, node]) =>
      !(AMBIGUOUS.test(key) && !isElastic(node)) &&
      (kindOf(key) !== undefined || OTHER.test(key)) &&
      Array.isArray(node),
  );
}

/** Keys that other documents have too; a load balancer's carry its ARNs. */
const AMBIGUOUS = /^(rules|listeners|subnets|clusters)$/i;
const isElastic = (node: unknown): boolean =>
  Array.isArray(node) &&
  node.some(
    (one) =>
      /elasticloadbalancing|globalaccelerator/.test(text(one, "RuleArn") ?? text(one, "ListenerArn") ?? "") ||
      text(one, "SubnetId") !== undefined ||
      list(one, "VpcSecurityGroups").length > 0,
  );

/** `get-managed-prefix-list-entries` prints what a list holds, and not which list it is. */
const isEntryList = (value: unknown): boolean =>
  list(value, "Entries").length > 0 && list(value, "Entries").every((entry) => text(entry, "Cidr") !== undefined);

function entryList(file: string, value: unknown, line: number, into: Inventory): string[] {
  const id = /pl-[0-9a-z]+/i.exec(file.split(/[/\\]/).at(-1) ?? "")?.[0];
  if (id === undefined) return [`line ${line}: entries of a prefix list; name the file after the list (pl-....json)`];
  into.prefixLists.set(
    id,
    list(value, "Entries").flatMap((entry) => text(entry, "Cidr") ?? []),
  );
  return [];
}

/** Returns what was not an object where one belongs. */
export function readDescribe(file: string, parsed: Parsed, into: Inventory): string[] {
  const { value } = parsed;
  if (isEntryList(value)) return entryList(file, value, parsed.lineOf(value), into);
  if (isGatewayPart(value)) return readGatewayPart(file, parsed, into);
  const broken = isDict(value)
    ? Object.entries(value).flatMap(([key, node]) =>
        kindOf(key) !== undefined && Array.isArray(node) && !node.every(isDict)
          ? [`line ${parsed.lineOf(node)}: ${key} has an entry that is not an object`]
          : [],
      )
    : [];
  // The service lists the permissions of every group, be there none.
  for (const node of isDict(value)
    ? Object.entries(value).flatMap(([key, one]) => (kindOf(key) === "groups" && Array.isArray(one) ? one : []))
    : [])
    if (isDict(node) && get(node, "IpPermissions") === undefined)
      broken.push(`line ${parsed.lineOf(node)}: a security group without IpPermissions`);
  const nodes = (kind: string): Dict[] =>
    isDict(value)
      ? Object.entries(value).flatMap(([key, node]) =>
          kindOf(key) === kind && Array.isArray(node) ? node.filter(isDict) : [],
        )
      : [];
  const loose = (Array.isArray(value) ? value : [value]).filter((node): node is Dict =>
    Array.isArray(get(node, "IpPermissions")),
  );
  for (const node of [...nodes("groups"), ...loose]) group(file, node, parsed, into);
  rulesByGroup(file, nodes("rules"), parsed, into);
  for (const node of nodes("acls")) acl(file, node, parsed, into);
  for (const node of nodes("interfaces")) into.interfaces.push(networkInterface(file, node, parsed.lineOf(node)));
  for (const node of [...nodes("reservations").flatMap((one) => list(one, "Instances")), ...nodes("instances")]) {
    if (isDict(node)) instance(file, node, parsed, into);
  }
  for (const node of nodes("routes")) routeTable(node, into);
  for (const node of nodes("peerings")) {
    const side = (key: string) => {
      const info = dict(node, key);
      const set = list(info, "CidrBlockSet").map((one) => text(one, "CidrBlock"));
      const cidrs = [text(info, "CidrBlock"), ...set].filter((one) => one !== undefined);
      return { vpc: text(info, "VpcId") ?? "", cidrs: [...new Set(cidrs)] };
    };
    into.peerings.set(text(node, "VpcPeeringConnectionId") ?? "", {
      active: (text(dict(node, "Status"), "Code") ?? "active") === "active",
      sides: [side("RequesterVpcInfo"), side("AccepterVpcInfo")],
    });
  }
  transitAttachments(nodes("attachments"), into);
  for (const node of nodes("prefixes")) {
    const entries = [...list(node, "Cidrs"), ...list(node, "Entries").map((entry) => text(entry, "Cidr"))];
    const known = entries.filter((entry) => typeof entry === "string");
    if (known.length > 0) into.prefixLists.set(text(node, "PrefixListId") ?? "", known);
  }
  for (const node of nodes("subnets")) {
    const blocks = list(node, "Ipv6CidrBlockAssociationSet").map((one) => text(one, "Ipv6CidrBlock"));
    const cidrs = [text(node, "CidrBlock"), ...blocks].filter((one) => one !== undefined);
    into.subnets.set(text(node, "SubnetId") ?? "", cidrs);
  }
  balancers(file, nodes, parsed, into);
  listedAccelerators(file, nodes, parsed.lineOf, into);
  listedDatabases(file, nodes, parsed.lineOf, into);
  return broken;
}

function group(file: string, node: Dict, parsed: Parsed, into: Inventory): void {
  const id = text(node, "GroupId") ?? text(node, "GroupName") ?? "security group";
  const ingress = dicts(node, "IpPermissions").map((one) => permission(one, parsed.lineOf(one)));
  into.groups.push({ id, name: text(node, "GroupName") ?? id, file, line: parsed.lineOf(node), ingress });
}

function permission(node: Dict, line: number): Permission {
  const protocol = text(node, "IpProtocol") ?? "-1";
  const from = number(node, "FromPort");
  const to = number(node, "ToPort");
  const cidrs = [
    ...list(node, "IpRanges").map((one) => text(one, "CidrIp")),
    ...list(node, "Ipv6Ranges").map((one) => text(one, "CidrIpv6")),
  ].filter((one) => one !== undefined);
  const prefixLists = list(node, "PrefixListIds").flatMap((one) => text(one, "PrefixListId") ?? []);
  const groups = list(node, "UserIdGroupPairs").flatMap((one) => text(one, "GroupId") ?? text(one, "GroupName") ?? []);
  const sources = [...cidrs, ...prefixLists, ...groups];
  const label = labelOf(protocol, from, to, sources);
  const written = ["IpRanges", "Ipv6Ranges", "PrefixListIds", "UserIdGroupPairs"].flatMap((key) => list(node, key));
  // There is no permission without a source, nor one of its sources without a name.
  const doubts = sources.length < written.length || sources.length === 0 ? ["a source that is not given"] : [];
  return { protocol, from, to, cidrs, prefixLists, groups, doubts, label, line };
}

export function labelOf(
  protocol: string,
  from: number | undefined,
  to: number | undefined,
  sources: readonly string[],
): string {
  const ports = from === undefined || from < 0 ? "" : from === to ? ` ${from}` : ` ${from}-${to ?? from}`;
  const shown = sources.length > 4 ? [...sources.slice(0, 4), `and ${sources.length - 4} more`] : sources;
  return `${protocol === "-1" ? "all" : protocol}${ports} from ${shown.join(", ")}`;
}

/** `describe-security-group-rules`: one source a rule, groups only by id. */
function rulesByGroup(file: string, nodes: readonly Dict[], parsed: Parsed, into: Inventory): void {
  const byGroup = new Map<string, Permission[]>();
  for (const node of nodes) {
    const id = text(node, "GroupId") ?? "security group";
    const rules = byGroup.get(id) ?? [];
    byGroup.set(id, rules);
    if (get(node, "IsEgress") === true) continue;
    const protocol = text(node, "IpProtocol") ?? "-1";
    const [from, to] = [number(node, "FromPort"), number(node, "ToPort")];
    const cidrs = [text(node, "CidrIpv4"), text(node, "CidrIpv6")].filter((one) => one !== undefined);
    const prefixLists = [text(node, "PrefixListId")].filter((one) => one !== undefined);
    const groups = [text(dict(node, "ReferencedGroupInfo"), "GroupId")].filter((one) => one !== undefined);
    const label =
      text(node, "SecurityGroupRuleId") ?? labelOf(protocol, from, to, [...cidrs, ...prefixLists, ...groups]);
    rules.push({ protocol, from, to, cidrs, prefixLists, groups, doubts: [], label, line: parsed.lineOf(node) });
  }
  for (const [id, ingress] of byGroup) {
    if (into.groups.some((one) => one.id === id)) continue;
    into.groups.push({ id, name: id, file, line: ingress[0]?.line ?? 1, ingress });
  }
}

function acl(file: string, node: Dict, parsed: Parsed, into: Inventory): void {
  const vpc = text(node, "VpcId");
  into.acls.push({
    id: text(node, "NetworkAclId") ?? "network ACL",
    file,
    line: parsed.lineOf(node),
    entries: dicts(node, "Entries").map((one) => entry(one, parsed.lineOf(one))),
    subnets: list(node, "Associations").flatMap((one) => text(one, "SubnetId") ?? []),
    ...(get(node, "IsDefault") === true && vpc !== undefined && { defaultOf: vpc }),
  });
}

function entry(node: Dict, line: number): AclEntry {
  const range = dict(node, "PortRange");
  return {
    number: number(node, "RuleNumber") ?? 0,
    egress: get(node, "Egress") === true,
    allow: text(node, "RuleAction")?.toLowerCase() === "allow",
    protocol: text(node, "Protocol") ?? "-1",
    cidr: text(node, "CidrBlock") ?? text(node, "Ipv6CidrBlock") ?? "",
    from: number(range, "From"),
    to: number(range, "To"),
    doubts: [],
    line,
  };
}

function networkInterface(file: string, node: Dict, line: number, name?: string, instance?: string): Interface {
  const balancer = /^ELB (?:(?:app|net)\/)?([^/]+)/.exec(text(node, "Description") ?? "")?.[1];
  const addresses = [
    text(node, "PrivateIpAddress"),
    ...list(node, "PrivateIpAddresses").map((one) => text(one, "PrivateIpAddress")),
    ...list(node, "Ipv6Addresses").map((one) => text(one, "Ipv6Address")),
  ];
  const associated = [node, ...list(node, "PrivateIpAddresses")].some(
    (one) => text(dict(one, "Association"), "PublicIp") !== undefined,
  );
  return {
    name: name ?? text(node, "NetworkInterfaceId") ?? "network interface",
    file,
    line,
    groups: list(node, "Groups").flatMap((one) => text(one, "GroupId") ?? []),
    subnet: text(node, "SubnetId"),
    vpc: text(node, "VpcId"),
    addresses: addresses.filter((one) => one !== undefined),
    publicV4: associated,
    ...(Array.isArray(get(node, "Ipv6Addresses")) && { noV6: list(node, "Ipv6Addresses").length === 0 }),
    ids: [text(node, "NetworkInterfaceId"), text(dict(node, "Attachment"), "InstanceId"), instance].filter(
      (one) => one !== undefined,
    ),
    // The names that the service gives the interfaces of its own nodes.
    ...(balancer !== undefined && { nodeOf: balancer }),
  };
}

/** An instance's interfaces carry its name; an instance listed without any is one interface itself. */
function instance(file: string, node: Dict, parsed: Parsed, into: Inventory): void {
  const tag = list(node, "Tags").find((one) => text(one, "Key") === "Name");
  const name = text(tag, "Value") ?? text(node, "InstanceId") ?? "instance";
  const own = dicts(node, "NetworkInterfaces");
  const line = parsed.lineOf(node);
  const machine = text(node, "InstanceId");
  if (own.length > 0) {
    for (const one of own) {
      const id = text(one, "NetworkInterfaceId");
      const known = into.interfaces.findIndex((other) => other.name === id);
      if (known >= 0) into.interfaces.splice(known, 1);
      into.interfaces.push(networkInterface(file, one, line, own.length > 1 ? `${name} ${id}` : name, machine));
    }
    return;
  }
  into.interfaces.push({
    name,
    file,
    line,
    groups: list(node, "SecurityGroups").flatMap((one) => text(one, "GroupId") ?? []),
    subnet: text(node, "SubnetId"),
    vpc: text(node, "VpcId"),
    addresses: [text(node, "PrivateIpAddress")].filter((one) => one !== undefined),
    publicV4: text(node, "PublicIpAddress") !== undefined && text(node, "PublicIpAddress") !== "",
    ids: machine === undefined ? [] : [machine],
  });
}

function routeTable(node: Dict, into: Inventory): void {
  into.routeTables.push({
    vpc: text(node, "VpcId"),
    subnets: list(node, "Associations").flatMap((one) => text(one, "SubnetId") ?? []),
    main: list(node, "Associations").some((one) => get(one, "Main") === true),
    whole: list(node, "Routes").some((route) => text(route, "GatewayId") === "local"),
    routes: list(node, "Routes").flatMap((route) => {
      const cidr = text(route, "DestinationCidrBlock") ?? text(route, "DestinationIpv6CidrBlock");
      const prefixList = text(route, "DestinationPrefixListId");
      const peering = text(route, "VpcPeeringConnectionId");
      const transit = text(route, "TransitGatewayId");
      const endpoint = text(route, "GatewayId");
      if (cidr === undefined && prefixList === undefined) return [];
      return [
        {
          cidr: cidr ?? "",
          to: leadsTo(route),
          ...(peering !== undefined && { peering }),
          ...(transit !== undefined && { transit }),
          ...(endpoint?.startsWith("vpce-") && { endpoint }),
          ...(cidr === undefined && prefixList !== undefined && { prefixList }),
        },
      ];
    }),
  });
}

/** A firewall's endpoint, a machine or an interface may hand packets on to an internet gateway. */
function leadsTo(route: unknown): Route["to"] {
  if (text(route, "State") === "blackhole") return "elsewhere";
  const gateway = text(route, "GatewayId") ?? "";
  if (gateway.startsWith("igw-")) return "internet";
  const networks = ["TransitGatewayId", "VpcPeeringConnectionId", "LocalGatewayId", "CoreNetworkArn"];
  if (/^(local$|vgw-)/.test(gateway) || networks.some((key) => text(route, key) !== undefined)) return "inside";
  const machine = text(route, "NetworkInterfaceId") ?? text(route, "InstanceId");
  return gateway.startsWith("vpce-") || (machine ?? "") !== "" ? "appliance" : "elsewhere";
}
