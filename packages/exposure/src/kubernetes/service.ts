import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, isEmpty, subtract, union, unionAll } from "../algebra/address-set.ts";
import { numberSet } from "../algebra/number-set.ts";
import { ALLOW, DENY, type Layer, layer, type Rule, type Target } from "../engine/model.ts";
import { PRIVATE } from "../engine/public.ts";
import { dict, get, list, number, numberOrName, text } from "../json/get.ts";
import { protocolNumber } from "../protocols.ts";
import type { Thing, Workload } from "./objects.ts";

/** Ports that Kubernetes picks a node port from unless told otherwise. */
const NODE_PORTS: readonly [number, number] = [30_000, 32_767];

interface Door {
  readonly what: string;
  readonly sources: AddressSet;
  readonly protocol: number;
  readonly ports: readonly [number, number];
  readonly to: number | undefined;
}

/** How one Service can be entered from outside the cluster: its load balancer, node ports and external addresses. */
export function doorsOf(service: Thing, backend: Workload | undefined): Door[] {
  const type = text(service.spec, "type") ?? "ClusterIP";
  const everyone = union(ALL_V4, ALL_V6);
  const asked = [
    ...list(service.spec, "loadBalancerSourceRanges").map(String),
    ...(text(dict(service.metadata, "annotations"), "service.beta.kubernetes.io/load-balancer-source-ranges") ?? "")
      .split(",")
      .filter((one) => one.trim() !== ""),
  ];
  // A range that is not one limits nothing that could be relied on.
  const parsed = asked.map((one) => parseRange(one));
  const ranges = parsed.every((one) => one !== undefined) ? (parsed as AddressSet[]) : [];
  const balanced = type === "LoadBalancer";
  const external = list(service.spec, "externalIPs").length > 0;
  // A node port that is asked for by number is given whatever is said of the others.
  const allocated = get(service.spec, "allocateLoadBalancerNodePorts") !== false;
  return list(service.spec, "ports").flatMap((entry): Door[] => {
    const protocol = protocolNumber(text(entry, "protocol") ?? "TCP");
    const port = number(entry, "port");
    if (protocol === undefined || port === undefined) return [];
    const to = targetPort(entry, port, backend);
    const doors: Door[] = [];
    if (balanced) {
      const sources = ranges.length > 0 ? unionAll(ranges) : isInternal(service) ? PRIVATE : everyone;
      doors.push({ what: "load balancer", sources, protocol, ports: [port, port], to });
    }
    if (external) doors.push({ what: "external address", sources: everyone, protocol, ports: [port, port], to });
    // Source ranges of the load balancer do not cover the node ports it is built on.
    const node = number(entry, "nodePort");
    if (type === "NodePort" || (balanced && (allocated || (node ?? 0) > 0)))
      doors.push({ what: "node port", sources: everyone, protocol, ports: node ? [node, node] : NODE_PORTS, to });
    return doors;
  });
}

function targetPort(entry: unknown, port: number, backend: Workload | undefined): number | undefined {
  const asked = get(entry, "targetPort");
  if (asked === undefined || asked === null) return port;
  const value = numberOrName(entry, "targetPort");
  return value ?? backend?.ports.find((one) => one.name === asked)?.port;
}

/** With externalTrafficPolicy Local no node stands in for the client. */
export const keepsClient = (service: Thing): boolean => text(service.spec, "externalTrafficPolicy") === "Local";

/** Ports of the pod's node that lead to its containers; policies see the container's port and the client's address. */
export function hostDoors(pod: Workload): Door[] {
  return pod.ports.flatMap(({ port, protocol: word, host, hostAddress }): Door[] => {
    const protocol = protocolNumber(word);
    if (host === undefined || protocol === undefined) return [];
    const bound = hostAddress === "" ? undefined : parseRange(hostAddress);
    if (bound && isEmpty(subtract(bound, LOOPBACK))) return [];
    const sources =
      bound === undefined || isAnywhere(hostAddress)
        ? union(ALL_V4, ALL_V6)
        : hostAddress.includes(":")
          ? ALL_V6
          : ALL_V4;
    return [{ what: "host port", sources, protocol, ports: [host, host], to: port }];
  });
}

const LOOPBACK: AddressSet = unionAll([parseRange("127.0.0.0/8") ?? [], parseRange("::1") ?? []]);
const isAnywhere = (address: string): boolean => address === "::";

/** Provider annotations that keep a load balancer inside the network. */
export function isInternal(service: Thing): boolean {
  const annotations = dict(service.metadata, "annotations");
  const value = (key: string): string => String(annotations[key] ?? "").toLowerCase();
  return (
    /^(true|0\.0\.0\.0\/0)$/.test(value("service.beta.kubernetes.io/aws-load-balancer-internal")) ||
    value("service.beta.kubernetes.io/aws-load-balancer-scheme") === "internal" ||
    value("service.beta.kubernetes.io/azure-load-balancer-internal") === "true" ||
    (value("service.beta.kubernetes.io/aws-load-balancer-scheme") !== "internet-facing" &&
      /^(external|nlb-ip)$/.test(value("service.beta.kubernetes.io/aws-load-balancer-type"))) ||
    value("service.beta.kubernetes.io/oci-load-balancer-internal") === "true" ||
    value("service.beta.kubernetes.io/openstack-internal-load-balancer") === "true" ||
    value("service.beta.kubernetes.io/alibaba-cloud-loadbalancer-address-type") === "intranet" ||
    value("cloud.google.com/load-balancer-type") === "internal" ||
    value("networking.gke.io/load-balancer-type") === "internal"
  );
}

/** The service as a target: who may knock, the port behind, then the policies of the pods. */
export function serviceTarget(
  service: Thing,
  doors: readonly Door[],
  policies: Layer | undefined,
  name = `service ${service.namespace}/${service.name}`,
): Target {
  const origin = {
    rule: `${service.kind} ${service.namespace}/${service.name}`,
    file: service.file,
    line: service.line,
  };
  const when = (door: Door) => ({
    protocols: numberSet([[door.protocol, door.protocol]]),
    ports: numberSet([door.ports]),
  });
  const knock: Rule[] = doors.map((door) => ({
    kind: "rule",
    origin: { ...origin, rule: `${origin.rule} ${door.what}` },
    when: { ...when(door), sources: door.sources },
    action: ALLOW,
  }));
  const shut: Rule = {
    kind: "rule",
    origin: { ...origin, rule: `${origin.rule}: not published` },
    when: {},
    action: DENY,
    fallback: true,
  };
  const behind: Rule[] = doors.flatMap((door): Rule[] => {
    const rule: Rule = {
      kind: "rule",
      origin,
      when: when(door),
      action: { kind: "translate", to: door.to === undefined ? {} : { port: door.to } },
      fallback: true,
    };
    // A named port that no container has: where it leads is not known.
    return [door.to === undefined ? { ...rule, uncertain: "a named target port" } : rule];
  });
  const pass: Rule = { kind: "rule", origin, when: {}, action: ALLOW, fallback: true };
  return {
    kind: "target",
    name,
    origin,
    pipeline: {
      before: [layer("published", knock, shut)],
      translate: [layer("target ports", behind, pass)],
      after: [],
      local: policies ? [policies] : [],
      forward: [],
    },
    families: [4, 6],
  };
}
