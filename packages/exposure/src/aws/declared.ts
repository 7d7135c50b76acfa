import { type Dict, dict, get, isDict, list, number, text } from "../json/get.ts";
import { overridesIn, rangeOf } from "./accelerator.ts";
import { attachments, type Declared, flag, isFollowed, member, wordsAt } from "./attachments.ts";
import { carried, classicListener, forwards, isOpen, targetKind } from "./balancer-describe.ts";
import { marked } from "./cloudformation-value.ts";
import { publicDomains } from "./domain.ts";
import type { Inventory, Listener, Route } from "./inventory.ts";

/** Everything of a template but its groups and lists: subnets, routes, load balancers, and what carries groups. */
export function declaredNetwork(
  declared: readonly Declared[],
  into: Inventory,
  exported: readonly unknown[] = [],
): void {
  const of = (type: RegExp) => declared.filter((one) => type.test(one.type));
  const named = new Map(declared.map((one) => [one.name, one]));
  for (const at of of(/^AWS::EC2::Subnet$/))
    into.subnets.set(at.name, [...wordsAt(at.properties, "CidrBlock"), ...wordsAt(at.properties, "Ipv6CidrBlock")]);
  // A list of which one entry is not known is not known.
  for (const at of of(/^AWS::EC2::PrefixList$/)) {
    const cidrs = list(at.properties, "Entries").map((one) => text(one, "Cidr"));
    const known = cidrs.filter((one) => one !== undefined && !marked(one));
    if (known.length === cidrs.length && known.length > 0) into.prefixLists.set(at.name, known as string[]);
  }
  declaredAccelerators(declared, into);
  routeTables(declared, into);
  balancers(declared, into);
  attachments(declared, into);
  into.domains.push(...publicDomains(declared));
  // The default group of a network that is made here is as it is made: its members alone.
  for (const vpc of of(/^AWS::EC2::VPC$/)) {
    const id = vpc.name;
    const carried = into.interfaces.filter((at) => at.groups.includes(id));
    if (carried.length === 0) continue;
    const own = into.groups.findIndex((group) => group.id === id);
    const given = own < 0 ? [] : into.groups.splice(own, 1)[0]!.ingress;
    const label = `all from members of the default group`;
    const self = {
      protocol: "-1",
      from: undefined,
      to: undefined,
      cidrs: [],
      prefixLists: [],
      groups: [id],
      doubts: [],
      label,
      line: vpc.line,
    };
    into.groups.push({
      id,
      name: `default security group of ${id}`,
      file: vpc.file,
      line: vpc.line,
      ingress: [...given, self],
    });
  }
  const foreign = [...declared.filter((one) => !isFollowed(one.type)).map((one) => one.properties), ...exported];
  const ids = new Set(into.groups.map((group) => group.id));
  for (const node of foreign) mentioned(node, ids, into.shared);
  for (const group of into.groups) if (named.get(group.id)?.type === "AWS::EC2::VPC") into.shared.delete(group.id);
}

/** Groups that something carries whose place is not known: they are judged by themselves as well. */
export function mentioned(node: unknown, ids: ReadonlySet<string>, out: Set<string>, depth = 0): void {
  if (typeof node === "string") {
    if (ids.has(node)) out.add(node);
  } else if (typeof node === "object" && node !== null && depth < 30)
    for (const one of Object.values(node)) mentioned(one, ids, out, depth + 1);
}

function declaredAccelerators(declared: readonly Declared[], into: Inventory): void {
  for (const { type, name, file, line, properties } of declared) {
    if (type === "AWS::GlobalAccelerator::Accelerator" && flag(properties, "Enabled") !== false)
      into.accelerators.all.push({
        id: name,
        name,
        file,
        line,
        dualstack: /dual/i.test(text(properties, "IpAddressType") ?? ""),
      });
    if (type === "AWS::GlobalAccelerator::Listener")
      into.accelerators.listeners.push({
        id: name,
        accelerator: text(properties, "AcceleratorArn") ?? "",
        protocol: text(properties, "Protocol"),
        ranges: list(properties, "PortRanges").map(rangeOf),
        file,
        line,
      });
    if (type === "AWS::GlobalAccelerator::EndpointGroup")
      into.accelerators.endpoints.push({
        listener: text(properties, "ListenerArn") ?? "",
        endpoints: list(properties, "EndpointConfigurations").flatMap((one) => {
          const id = text(one, "EndpointId");
          return id === undefined ? [] : [{ id, preserve: flag(one, "ClientIPPreservationEnabled") }];
        }),
        overrides: overridesIn(properties),
      });
  }
}

function routeTables(declared: readonly Declared[], into: Inventory): void {
  const named = new Map(declared.map((one) => [one.name, one]));
  const associations = declared.filter((one) => one.type === "AWS::EC2::SubnetRouteTableAssociation");
  const way = (node: unknown): Route["to"] => {
    const gateway = text(node, "GatewayId");
    if (gateway !== undefined) {
      const type = named.get(gateway)?.type;
      if (type === "AWS::EC2::VPNGateway" || gateway.startsWith("vgw-") || gateway === "local") return "inside";
      return type === "AWS::EC2::InternetGateway" || gateway.startsWith("igw-") ? "internet" : "appliance";
    }
    const networks = ["TransitGatewayId", "VpcPeeringConnectionId", "LocalGatewayId", "CoreNetworkArn"];
    if (networks.some((key) => get(node, key) !== undefined)) return "inside";
    return ["VpcEndpointId", "NetworkInterfaceId", "InstanceId"].some((key) => get(node, key) !== undefined)
      ? "appliance"
      : "elsewhere";
  };
  const tables = declared.filter((one) => one.type === "AWS::EC2::RouteTable");
  const isTable = new Set(tables.map((one) => one.name));
  /** The table a route stands in: one that is declared, one that is elsewhere, or, not being known, any. */
  const tableOf = (route: Dict): string | undefined => {
    const id = text(route, "RouteTableId") ?? "";
    return isTable.has(id) || id.startsWith("rtb-") ? id : undefined;
  };
  for (const at of tables) {
    // A route of a table that is not known may stand in any.
    const routes = declared.filter(
      ({ type, properties }) => type === "AWS::EC2::Route" && [at.name, undefined].includes(tableOf(properties)),
    );
    into.routeTables.push({
      vpc: text(at.properties, "VpcId"),
      subnets: associations
        .filter((one) => text(one.properties, "RouteTableId") === at.name)
        .flatMap((one) => wordsAt(one.properties, "SubnetId")),
      main: flag(at.properties, "Main") === true,
      routes: routes.flatMap(({ properties }) => {
        const cidrs = [
          ...wordsAt(properties, "DestinationCidrBlock"),
          ...wordsAt(properties, "DestinationIpv6CidrBlock"),
        ];
        const found = way(properties);
        const to = found === "internet" && tableOf(properties) === undefined ? "appliance" : found;
        return cidrs.flatMap((cidr): Route[] =>
          // A destination that is not known may be everything.
          !marked(cidr)
            ? [{ cidr, to }]
            : to === "elsewhere" || to === "inside"
              ? []
              : ["0.0.0.0/0", "::/0"].map((all) => ({ cidr: all, to: "appliance" })),
        );
      }),
    });
  }
  // Where one of several tables is a subnet's, the main one is not, and what its routes are is not known.
  for (const { properties } of associations) {
    if (isTable.has(text(properties, "RouteTableId") ?? "")) continue;
    const perhaps = ["0.0.0.0/0", "::/0"].map((cidr): Route => ({ cidr, to: "appliance" }));
    into.routeTables.push({ vpc: undefined, subnets: wordsAt(properties, "SubnetId"), main: false, routes: perhaps });
  }
}

function balancers(declared: readonly Declared[], into: Inventory): void {
  const of = (type: string) => declared.filter((one) => one.type === type);
  for (const at of of("AWS::ElasticLoadBalancingV2::LoadBalancer")) {
    const word = text(at.properties, "Type")?.toLowerCase() ?? "application";
    if (word === "gateway") continue;
    const subnets = [
      ...wordsAt(at.properties, "Subnets"),
      ...list(at.properties, "SubnetMappings").flatMap((one) => wordsAt(one, "SubnetId")),
    ];
    const kind = word === "network" ? "network" : "application";
    into.balancers.push({ ...common(at, declared), kind, subnets });
  }
  for (const at of of("AWS::ElasticLoadBalancing::LoadBalancer")) {
    into.balancers.push({ ...common(at, declared), kind: "classic", subnets: wordsAt(at.properties, "Subnets") });
    const groups = of("AWS::AutoScaling::AutoScalingGroup").filter((one) =>
      wordsAt(one.properties, "LoadBalancerNames").includes(at.name),
    );
    const members = [...wordsAt(at.properties, "Instances"), ...groups.map((one) => one.name)];
    for (const one of list(at.properties, "Listeners"))
      classicListener(at.name, {
        file: at.file,
        line: at.line,
        front: number(one, "LoadBalancerPort"),
        back: number(one, "InstancePort") ?? number(one, "LoadBalancerPort"),
        members: members.length > 0 ? members : undefined,
        into,
      });
  }
  const listeners = new Map<string, Listener>();
  for (const at of of("AWS::ElasticLoadBalancingV2::Listener")) {
    const one: Listener = {
      balancer: text(at.properties, "LoadBalancerArn") ?? "",
      port: number(at.properties, "Port"),
      protocols: carried(text(at.properties, "Protocol")),
      to: forwards(list(at.properties, "DefaultActions")),
      file: at.file,
      line: at.line,
    };
    listeners.set(at.name, one);
    into.listeners.push(one);
  }
  for (const at of of("AWS::ElasticLoadBalancingV2::ListenerRule")) {
    const listener = listeners.get(text(at.properties, "ListenerArn") ?? "");
    if (!listener) continue;
    into.listeners.push({ ...listener, to: forwards(list(at.properties, "Actions")), line: at.line });
  }
  for (const at of of("AWS::ElasticLoadBalancingV2::TargetGroup")) {
    const setting = list(at.properties, "TargetGroupAttributes").find(
      (one) => text(one, "Key") === "preserve_client_ip.enabled",
    );
    into.targetGroups.push({
      id: at.name,
      kind: targetKind(text(at.properties, "TargetType")),
      port: number(at.properties, "Port"),
      protocol: text(at.properties, "Protocol") ?? "",
      preserve: isDict(setting) ? flag(setting, "Value") : undefined,
      balancers: [],
    });
    for (const one of list(at.properties, "Targets")) {
      const id = text(one, "Id");
      if (id !== undefined) member(into, at.name, { id, port: number(one, "Port") });
    }
  }
}

const common = (at: Declared, declared: readonly Declared[]) => {
  const subnet = declared.find(
    (one) => one.type === "AWS::EC2::Subnet" && [...wordsAt(at.properties, "Subnets")].includes(one.name),
  );
  const scheme = get(at.properties, "Scheme");
  return {
    id: at.name,
    name: at.name,
    file: at.file,
    line: at.line,
    // Facing the internet is the default.
    open: scheme === undefined ? true : isOpen(text(at.properties, "Scheme")),
    groups: wordsAt(at.properties, "SecurityGroups"),
    vpc: text(dict(subnet, "properties"), "VpcId"),
    dualstack: /^dualstack/i.test(text(at.properties, "IpAddressType") ?? ""),
  };
};
