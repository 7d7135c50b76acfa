import { type Dict, get, isDict, list, number, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import type { Balancer, Inventory, Member } from "./inventory.ts";

/** `describe-load-balancers` of both services, listeners, rules, target groups and their health. */
export function balancers(
  file: string,
  nodes: (kind: string) => readonly Dict[],
  parsed: Parsed,
  into: Inventory,
): void {
  for (const node of [...nodes("balancers"), ...nodes("classics")]) {
    const kind = kindOf(node);
    // A gateway load balancer stands in a route and offers no port of its own.
    if (kind === undefined) continue;
    const name = text(node, "LoadBalancerName") ?? "load balancer";
    const id = text(node, "LoadBalancerArn") ?? name;
    const line = parsed.lineOf(node);
    into.balancers.push({
      id,
      name,
      file,
      line,
      kind,
      open: isOpen(text(node, "Scheme")),
      groups: list(node, "SecurityGroups").filter((one): one is string => typeof one === "string"),
      subnets: [
        ...list(node, "Subnets"),
        ...list(node, "AvailabilityZones").map((one) => text(one, "SubnetId")),
      ].filter((one): one is string => typeof one === "string"),
      vpc: text(node, "VpcId") ?? text(node, "VPCId"),
      dualstack: /^dualstack/i.test(text(node, "IpAddressType") ?? ""),
    });
    for (const one of list(node, "ListenerDescriptions")) {
      const at = get(one, "Listener");
      classicListener(id, {
        file,
        line,
        front: number(at, "LoadBalancerPort"),
        back: number(at, "InstancePort"),
        members: list(node, "Instances").flatMap((instance) => text(instance, "InstanceId") ?? []),
        into,
      });
    }
  }
  for (const node of nodes("listeners").flatMap((one) => nested(one, "Listeners"))) {
    if (/:globalaccelerator:/.test(text(node, "ListenerArn") ?? "")) continue;
    into.listeners.push({
      balancer: text(node, "LoadBalancerArn") ?? "",
      port: number(node, "Port"),
      protocols: carried(text(node, "Protocol")),
      to: forwards(list(node, "DefaultActions")),
      file,
      line: parsed.lineOf(node),
    });
  }
  for (const node of nodes("listenerrules")) {
    // .../listener-rule/app/name/id/listener/rule belongs to .../loadbalancer/app/name/id
    const match = /^(.*):listener-rule\/((?:app|net)\/[^/]+\/[^/]+)\//.exec(text(node, "RuleArn") ?? "");
    const balancer = match ? `${match[1]}:loadbalancer/${match[2]}` : "";
    into.listeners.push({
      balancer,
      port: undefined,
      protocols: [],
      to: forwards(list(node, "Actions")),
      file,
      line: parsed.lineOf(node),
    });
  }
  for (const node of nodes("targetgroups")) {
    into.targetGroups.push({
      id: text(node, "TargetGroupArn") ?? text(node, "TargetGroupName") ?? "",
      kind: targetKind(text(node, "TargetType")),
      port: number(node, "Port"),
      protocol: text(node, "Protocol") ?? "",
      preserve: undefined,
      balancers: list(node, "LoadBalancerArns").filter((one): one is string => typeof one === "string"),
    });
  }
  health(file, nodes("health"), into);
}

const nested = (node: Dict, key: string): Dict[] =>
  Array.isArray(get(node, key)) ? list(node, key).filter(isDict) : [node];

function kindOf(node: Dict): Balancer["kind"] | undefined {
  const word = text(node, "Type")?.toLowerCase();
  if (word === undefined) return Array.isArray(get(node, "ListenerDescriptions")) ? "classic" : "application";
  return word === "gateway"
    ? undefined
    : word === "network"
      ? "network"
      : word === "classic"
        ? "classic"
        : "application";
}

export const isOpen = (scheme: string | undefined): boolean | undefined =>
  scheme === undefined
    ? undefined
    : /^internal$/i.test(scheme)
      ? false
      : /^internet-facing$/i.test(scheme)
        ? true
        : undefined;

export const targetKind = (word: string | undefined): "instance" | "ip" | "alb" | "lambda" =>
  word === "ip" || word === "alb" || word === "lambda" ? word : "instance";

/** What a listener's protocol is on the wire. */
export function carried(word: string | undefined): readonly number[] {
  switch ((word ?? "TCP").toUpperCase()) {
    case "UDP":
    case "QUIC":
      return [17];
    case "TCP_UDP":
    case "TCP_QUIC":
      return [6, 17];
    case "HTTP":
    case "HTTPS":
    case "TCP":
    case "TLS":
    case "SSL":
      return [6];
    default:
      return [6, 17];
  }
}

/** Target groups an action may send to; an action that answers itself sends to none. */
export function forwards(actions: readonly unknown[], key = "TargetGroupArn"): string[] {
  return [
    ...new Set(
      actions.flatMap((action) => [
        text(action, key) ?? [],
        list(get(action, "ForwardConfig"), "TargetGroups").map((one) => text(one, key) ?? []),
      ]),
    ),
  ].flat(2);
}

export function classicListener(
  balancer: string,
  at: {
    readonly file: string;
    readonly line: number;
    readonly front: number | undefined;
    readonly back: number | undefined;
    readonly members: readonly string[] | undefined;
    readonly into: Inventory;
  },
): void {
  const group = `${balancer} ${at.front ?? "*"} to ${at.back ?? "*"}`;
  const { file, line, into } = at;
  into.listeners.push({ balancer, port: at.front, protocols: [6], to: [group], file, line });
  into.targetGroups.push({
    id: group,
    kind: "instance",
    port: at.back,
    protocol: "TCP",
    preserve: false,
    balancers: [],
  });
  if (at.members)
    into.members.set(
      group,
      at.members.map((id): Member => ({ id, port: at.back })),
    );
}

/** `describe-target-health` does not say of which group; its file's name may, and what collectors store does. */
function health(file: string, nodes: readonly Dict[], into: Inventory): void {
  const member = (node: unknown): Member[] => {
    const target = get(node, "Target");
    const id = text(target, "Id");
    return id === undefined ? [] : [{ id, port: number(target, "Port") }];
  };
  for (const node of nodes) {
    const group = text(node, "TargetGroupArn");
    if (group === undefined) continue;
    into.members.set(group, list(node, "TargetHealthDescriptions").flatMap(member));
  }
  const loose = nodes.filter((node) => isDict(get(node, "Target")));
  const named = /([^/\\]+?)\.json$/i.exec(file)?.[1];
  if (loose.length > 0 && named !== undefined) into.members.set(named, loose.flatMap(member));
}
