import { type Dict, dict, expectShape, get, isDict, list, number, text } from "../json/get.ts";
import type { Interface, Inventory, Member } from "./inventory.ts";

/** A resource of a template, a plan or a configuration in CloudFormation's names; a reference is the other's name. */
export interface Declared {
  readonly type: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly properties: Dict;
}

const words = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap(words) : typeof value === "string" && value !== "" ? [value] : [];
/** The texts under a key, one or a list of them. */
export function wordsAt(node: unknown, key: string): string[] {
  expectShape(node, key, (one) => typeof one === "string" || Array.isArray(one), "a text or a list");
  return words(get(node, key));
}

export function flag(node: unknown, key: string): boolean | undefined {
  const value = get(node, key);
  if (typeof value === "boolean") return value;
  return /^true$/i.test(String(value)) ? true : /^false$/i.test(String(value)) ? false : undefined;
}

/** What a property says; undefined where it is there and cannot be read, "absent" where it is not there. */
type Said = boolean | undefined | "absent";
const said = (node: unknown, key: string): Said => (get(node, key) === undefined ? "absent" : flag(node, key));

/** Services that stand on a network as an interface does: where they name groups and subnets, and who sees them. */
interface Shape {
  readonly groups: readonly string[];
  readonly subnets: readonly string[];
  /** A property that says so, or what always holds. */
  readonly open: string | false;
  /** What holds where the property is absent; undefined = the input cannot say. */
  readonly otherwise?: boolean;
}
const SHAPES: Readonly<Record<string, Shape>> = {
  "AWS::RDS::DBInstance": {
    groups: ["VPCSecurityGroups", "DBSecurityGroups"],
    subnets: ["DBSubnetGroupName"],
    open: "PubliclyAccessible",
  },
  "AWS::RDS::DBCluster": {
    groups: ["VpcSecurityGroupIds"],
    subnets: ["DBSubnetGroupName"],
    open: "PubliclyAccessible",
  },
  "AWS::Redshift::Cluster": {
    groups: ["VpcSecurityGroupIds", "ClusterSecurityGroups"],
    subnets: ["ClusterSubnetGroupName"],
    open: "PubliclyAccessible",
  },
  "AWS::DMS::ReplicationInstance": {
    groups: ["VpcSecurityGroupIds"],
    subnets: [],
    open: "PubliclyAccessible",
    otherwise: true,
  },
  "AWS::DocDB::DBCluster": { groups: ["VpcSecurityGroupIds"], subnets: ["DBSubnetGroupName"], open: false },
  "AWS::ElastiCache::CacheCluster": { groups: ["VpcSecurityGroupIds"], subnets: [], open: false },
  "AWS::ElastiCache::ReplicationGroup": { groups: ["SecurityGroupIds"], subnets: [], open: false },
  "AWS::OpenSearchService::Domain": {
    groups: ["VPCOptions.SecurityGroupIds"],
    subnets: ["VPCOptions.SubnetIds"],
    open: false,
  },
  "AWS::Elasticsearch::Domain": {
    groups: ["VPCOptions.SecurityGroupIds"],
    subnets: ["VPCOptions.SubnetIds"],
    open: false,
  },
  // Interface endpoints have private addresses alone (docs.aws.amazon.com/vpc/latest/privatelink).
  "AWS::EC2::VPCEndpoint": { groups: ["SecurityGroupIds"], subnets: ["SubnetIds"], open: false },
  "AWS::EFS::MountTarget": { groups: ["SecurityGroups"], subnets: ["SubnetId"], open: false },
};
const LAUNCHING = /^AWS::(EC2::(Instance|LaunchTemplate)|AutoScaling::(LaunchConfiguration|AutoScalingGroup))$/;
/** Types whose use of a group is wholly followed here. */
export const isFollowed = (type: string): boolean =>
  type in SHAPES ||
  LAUNCHING.test(type) ||
  /^AWS::(EC2::(NetworkInterface|SecurityGroup|SecurityGroupIngress|SecurityGroupEgress)|ElasticLoadBalancing(V2)?::LoadBalancer|ECS::Service|Lambda::Function|RDS::DBSecurityGroup(Ingress)?)$/.test(
    type,
  );

const path = (node: unknown, keys: string): unknown => keys.split(".").reduce<unknown>((at, key) => get(at, key), node);

/** Interfaces of instances, launch templates, databases and services that carry security groups. */
export function attachments(declared: readonly Declared[], into: Inventory): void {
  const of = (type: string) => declared.filter((one) => one.type === type);
  const named = new Map(declared.map((one) => [one.name, one]));
  const subnetOf = (names: readonly string[]): Declared | undefined => {
    const inner = names.flatMap((name) => {
      const found = named.get(name);
      return found && /SubnetGroup$/.test(found.type) ? [...wordsAt(found.properties, "SubnetIds")] : [name];
    });
    // Where it may stand in one of several, what they share is not known.
    return inner.length === 1 ? named.get(inner[0]!) : undefined;
  };
  const associated = new Set(
    [...of("AWS::EC2::EIP"), ...of("AWS::EC2::EIPAssociation")].flatMap((one) => [
      ...wordsAt(one.properties, "InstanceId"),
      ...wordsAt(one.properties, "NetworkInterfaceId"),
    ]),
  );
  const add = (
    at: Declared,
    more: {
      readonly name?: string;
      readonly groups: readonly string[];
      readonly subnets: readonly string[];
      readonly open: Said;
      readonly ids?: readonly string[];
      readonly addresses?: readonly string[];
    },
  ): void => {
    const subnet = subnetOf(more.subnets);
    const ids = [at.name, ...(more.ids ?? [])];
    const vpcOf = (name: string): string | undefined => text(named.get(name)?.properties, "VpcId");
    const vpc = text(subnet?.properties, "VpcId") ?? more.groups.map(vpcOf).find((one) => one !== undefined);
    const mapped = !subnet ? undefined : said(subnet.properties, "MapPublicIpOnLaunch");
    const silent = launches(at.type) ? (mapped === "absent" ? false : mapped) : undefined;
    const given = ids.some((id) => associated.has(id)) ? true : more.open === "absent" ? silent : more.open;
    const one: Interface = {
      name: more.name ?? at.name,
      file: at.file,
      line: at.line,
      groups: more.groups.length > 0 ? [...new Set(more.groups)] : [defaultGroup(vpc)],
      subnet: subnet?.name ?? (more.subnets.length === 1 ? more.subnets[0] : undefined),
      vpc,
      addresses: more.addresses ?? [],
      publicV4: given,
      ids,
    };
    into.interfaces.push(one);
  };

  const defaultGroup = (vpc: string | undefined): string => {
    const made = named.get(vpc ?? "");
    if (made?.type !== "AWS::EC2::VPC") return `the default security group of ${vpc ?? "the VPC"}`;
    return text(made.properties, "DefaultSecurityGroup") ?? vpc!;
  };

  for (const [type, shape] of Object.entries(SHAPES)) {
    for (const at of of(type)) {
      const cluster = named.get(text(at.properties, "DBClusterIdentifier") ?? "");
      // An Aurora cluster is reached through its instances.
      if (
        type === "AWS::RDS::DBCluster" &&
        declared.some(
          (one) => one.type === "AWS::RDS::DBInstance" && text(one.properties, "DBClusterIdentifier") === at.name,
        )
      )
        continue;
      const own = shape.groups.flatMap((key) => words(path(at.properties, key)));
      const groups = own.length > 0 ? own : wordsAt(cluster?.properties, "VpcSecurityGroupIds");
      // A domain that names no network stands in none.
      if (/Domain$/.test(type) && !isDict(get(at.properties, "VPCOptions"))) continue;
      // A gateway endpoint is a route, and no interface.
      if (/VPCEndpoint$/.test(type) && groups.length === 0) continue;
      const subnets = [at, cluster].flatMap((one) => shape.subnets.flatMap((key) => words(path(one?.properties, key))));
      const word = shape.open === false ? false : said(at.properties, shape.open);
      add(at, { groups, subnets: [...new Set(subnets)], open: word === "absent" ? shape.otherwise : word });
    }
  }
  for (const at of of("AWS::EC2::NetworkInterface")) {
    const users = of("AWS::EC2::Instance").filter((one) =>
      list(one.properties, "NetworkInterfaces").some((nic) => text(nic, "NetworkInterfaceId") === at.name),
    );
    add(at, {
      groups: wordsAt(at.properties, "GroupSet"),
      subnets: wordsAt(at.properties, "SubnetId"),
      open: undefined,
      ids: users.map((one) => one.name),
      addresses: wordsAt(at.properties, "PrivateIpAddress"),
    });
  }
  const launched = new Set<string>();
  const launch = (at: Declared, properties: Dict, subnets: readonly string[]): void => {
    const templates = templatesOf(at.properties).flatMap((name) => named.get(name) ?? []);
    const configuration = named.get(text(at.properties, "LaunchConfigurationName") ?? "");
    for (const one of [...templates, ...(configuration ? [configuration] : [])]) launched.add(one.name);
    const data = templates.map((one) => dict(one.properties, "LaunchTemplateData"));
    const sources = [properties, ...data, configuration?.properties ?? {}];
    const foreign = templatesOf(at.properties).filter((name) => !named.has(name));
    const first = <T>(make: (node: unknown) => T | undefined): T | undefined =>
      sources.map(make).find((one) => one !== undefined);
    const groups =
      first((node) => nonEmpty([...wordsAt(node, "SecurityGroupIds"), ...wordsAt(node, "SecurityGroups")])) ?? [];
    const nics = first((node) => nonEmpty(list(node, "NetworkInterfaces").filter(isDict))) ?? [];
    const unknown = foreign.map((name) => `the groups of launch template ${name}`);
    const subnet = subnets.length > 0 ? subnets : (first((node) => nonEmpty(wordsAt(node, "SubnetId"))) ?? []);
    const ofNode = (node: unknown): Said => said(node, "AssociatePublicIpAddress");
    const open = sources.map(ofNode).find((one) => one !== "absent");
    const decided = sources.some((one) => ofNode(one) !== "absent");
    if (nics.length === 0) {
      add(at, {
        groups: [...groups, ...unknown],
        subnets: subnet,
        open: decided ? open : "absent",
        addresses: wordsAt(properties, "PrivateIpAddress"),
      });
      return;
    }
    for (const [i, nic] of nics.entries()) {
      // An interface that is a resource of its own is judged there.
      if (named.get(text(nic, "NetworkInterfaceId") ?? "")?.type === "AWS::EC2::NetworkInterface") continue;
      const elsewhere = text(nic, "NetworkInterfaceId");
      add(at, {
        ...(nics.length > 1 && { name: `${at.name} interface ${text(nic, "DeviceIndex") ?? i}` }),
        groups: elsewhere
          ? [`the groups of ${elsewhere}`]
          : [...wordsAt(nic, "GroupSet"), ...wordsAt(nic, "Groups"), ...groups, ...unknown],
        subnets: nonEmpty(wordsAt(nic, "SubnetId")) ?? subnet,
        open: ofNode(nic) !== "absent" ? ofNode(nic) : decided ? open : "absent",
        addresses: wordsAt(nic, "PrivateIpAddress"),
      });
    }
  };
  for (const at of of("AWS::EC2::Instance")) launch(at, at.properties, wordsAt(at.properties, "SubnetId"));
  for (const at of of("AWS::AutoScaling::AutoScalingGroup")) {
    launch(at, {}, wordsAt(at.properties, "VPCZoneIdentifier"));
    for (const group of wordsAt(at.properties, "TargetGroupARNs"))
      member(into, group, { id: at.name, port: undefined });
  }
  for (const at of of("AWS::EC2::LaunchTemplate"))
    if (!launched.has(at.name)) launch(at, dict(at.properties, "LaunchTemplateData"), []);
  for (const at of of("AWS::AutoScaling::LaunchConfiguration"))
    if (!launched.has(at.name)) launch(at, at.properties, []);
  for (const at of of("AWS::ECS::Service")) {
    const network = path(at.properties, "NetworkConfiguration.AwsvpcConfiguration");
    const assigned = text(network, "AssignPublicIp");
    if (isDict(network))
      add(at, {
        groups: wordsAt(network, "SecurityGroups"),
        subnets: wordsAt(network, "Subnets"),
        open:
          assigned === undefined || /^disabled$/i.test(assigned)
            ? false
            : /^enabled$/i.test(assigned)
              ? true
              : undefined,
      });
    for (const one of list(at.properties, "LoadBalancers")) {
      const group = text(one, "TargetGroupArn");
      // Without a network of its own a task stands on its host, at a port that is chosen when it starts.
      if (group !== undefined && isDict(network))
        member(into, group, { id: at.name, port: number(one, "ContainerPort") });
    }
  }
}

const launches = (type: string): boolean => LAUNCHING.test(type);
const nonEmpty = <T>(all: T[]): T[] | undefined => (all.length > 0 ? all : undefined);

export function member(into: Inventory, group: string, one: Member): void {
  into.members.set(group, [...(into.members.get(group) ?? []), one]);
}

/** Launch templates named anywhere in a group's or an instance's properties. */
function templatesOf(node: unknown, depth = 0): string[] {
  if (depth > 8 || typeof node !== "object" || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one) => templatesOf(one, depth + 1));
  const own = text(node, "LaunchTemplateId") ?? text(node, "LaunchTemplateName");
  return [
    ...new Set([
      ...(own === undefined ? [] : [own]),
      ...Object.values(node).flatMap((one) => templatesOf(one, depth + 1)),
    ]),
  ];
}
