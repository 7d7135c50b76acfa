import { localPipeline, type Target } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { dict } from "../json/get.ts";
import type { Unreadable } from "../types.ts";
import { isAdmin, underAdmin } from "./admin.ts";
import { backendsOf, gatewayTarget, ingressTarget } from "./entrance.ts";
import { brokenBy, type Thing, type Workload, workloadsOf } from "./objects.ts";
import { governsIngress, policiesFor, policyLayer, ungoverned } from "./policy.ts";
import { doorsOf, hostDoors, keepsClient, serviceTarget } from "./service.ts";

/** Pods behind their policies, services that lead in from outside, and ingresses; all files are one cluster. */
export function kubernetesTargets(
  things: readonly Thing[],
  names: Names,
): { targets: Target[]; unreadable: Unreadable[]; assumptions: string[] } {
  const notes: string[] = [];
  const foreign = things.filter((thing) => /NetworkPolicy$/.test(thing.kind) && !OWN_GROUPS.has(thing.group));
  const broken = things.flatMap((thing) => {
    const reason = brokenBy(thing);
    return reason === undefined ? [] : [{ file: thing.file, reason: `line ${thing.line}: ${reason}` }];
  });
  const unreadable = things
    .filter((thing) => foreign.includes(thing) || isForeignEntrance(thing) || isForeignRule(thing))
    .map((thing) => ({
      file: thing.file,
      reason: `line ${thing.line}: ${thing.kind} of ${thing.group} is not supported`,
    }));
  const policies = things.filter((thing) => thing.kind === "NetworkPolicy" && !foreign.includes(thing));
  const workloads = workloadsOf(things);
  const services = things.filter((thing) => thing.kind === "Service" && thing.group === "");
  const targets: Target[] = [];
  for (const one of workloads) {
    if (one.hostNetwork)
      notes.push(`${one.file}: ${one.namespace}/${one.name} uses the node's network: policies do not apply to it`);
    const mine = one.hostNetwork ? [] : policiesFor(one, policies);
    targets.push(
      podTarget(
        `${one.kind} ${one.namespace}/${one.name}`,
        one,
        localPipeline([
          one.hostNetwork
            ? ungoverned(one)
            : underAdmin(one, policyLayer(one, mine, one.ports, names), mine.length > 0, things, names),
        ]),
      ),
    );
  }
  if (workloads.length > 0)
    notes.push("pods are assumed to be reachable from outside the cluster unless a policy says otherwise");
  const selected = new Set(workloads.flatMap((one) => policiesFor(one, policies)));
  for (const policy of policies) {
    if (selected.has(policy) || !governsIngress(policy)) continue;
    notes.push(
      `${policy.file}: ${policy.namespace}/${policy.name}: the pods it selects are not in the input; it is judged by itself`,
    );
    targets.push(
      podTarget(
        `pods of NetworkPolicy ${policy.namespace}/${policy.name}`,
        policy,
        localPipeline([policyLayer(policy, [policy], undefined, names)]),
      ),
    );
  }
  for (const one of workloads) {
    const doors = one.hostNetwork ? [] : hostDoors(one);
    if (doors.length === 0) continue;
    const name = `host ports of ${one.kind} ${one.namespace}/${one.name}`;
    targets.push(serviceTarget(one, doors, policyLayer(one, policiesFor(one, policies), one.ports, names), name));
  }
  for (const service of services) {
    for (const backend of podsBehind(service, workloads)) {
      const doors = doorsOf(service, backend);
      if (doors.length === 0) continue;
      const guard =
        backend && !backend.hostNetwork
          ? policyLayer(
              backend,
              policiesFor(backend, policies),
              workloads.includes(backend) ? backend.ports : undefined,
              names,
              !keepsClient(service),
            )
          : undefined;
      if (guard && keepsClient(service)) {
        targets.push(serviceTarget(service, doors, guard));
        continue;
      }
      if (guard)
        notes.push(
          `${service.file}: service ${service.namespace}/${service.name}: the pods' policies may see the client's address or, with externalTrafficPolicy Cluster, a node's`,
        );
      targets.push(serviceTarget(service, doors, guard));
    }
  }
  const cluster = { things, services, workloads, policies };
  for (const entrance of things.filter((thing) => /^(Ingress|Route|Gateway)$/.test(thing.kind))) {
    if (entrance.kind !== "Gateway") targets.push(ingressTarget(entrance, cluster));
    else if (entrance.group === "gateway.networking.k8s.io") targets.push(gatewayTarget(entrance, cluster));
    else {
      const reason = `line ${entrance.line}: ${entrance.kind} of ${entrance.group} is not supported`;
      unreadable.push({ file: entrance.file, reason });
      continue;
    }
    notes.push(
      `${entrance.file}: ${entrance.kind} ${entrance.namespace}/${entrance.name}: its controller is assumed to face the internet`,
    );
  }
  for (const thing of things.filter(isAdmin)) {
    notes.push(
      `${thing.file}: ${thing.kind} ${thing.name}: its ingress peers are pods only; it decides nothing about sources outside the cluster`,
    );
  }
  return { targets, unreadable: [...unreadable, ...broken], assumptions: notes };
}

/** The pods of a service; where none is in the input, one that has the labels it asks for. */
function podsBehind(service: Thing, workloads: readonly Workload[]): (Workload | undefined)[] {
  const found = backendsOf(service, workloads);
  const selector = dict(service.spec, "selector");
  if (found.length > 0) return found;
  if (Object.keys(selector).length === 0) return [undefined];
  return [{ ...service, podLabels: selector, hostNetwork: false, ports: [] }];
}

/** Kinds of ingress controllers and meshes that lead in from outside by a way of their own. */
const isForeignEntrance = (thing: Thing): boolean =>
  (thing.kind === "Service" && thing.group !== "") ||
  (/^(IngressRoute(TCP|UDP)?|HTTPProxy|VirtualServer|TransportServer|TCPIngress|UDPIngress|TCPMapping|Mapping|VirtualService|VirtualGateway)$/.test(
    thing.kind,
  ) &&
    thing.group.includes("."));

/** Rules of a cloud's network that a controller makes there (Config Connector, Crossplane, Azure Service Operator). */
const isForeignRule = ({ kind, group }: Thing): boolean =>
  group.includes(".") &&
  !group.endsWith(".k8s.io") &&
  /^(Compute)?(Firewall(Policy)?(Rule)?|SecurityGroup\w*|NetworkSecurityGroup\w*|NetworkACL\w*|SecurityRule)$/i.test(
    kind,
  );

const OWN_GROUPS = new Set(["networking.k8s.io", "extensions", "policy.networking.k8s.io", ""]);

const podTarget = (name: string, at: Thing, pipeline: Target["pipeline"]): Target => ({
  kind: "target",
  name,
  origin: { rule: name, file: at.file, line: at.line },
  pipeline,
  families: [4, 6],
});
