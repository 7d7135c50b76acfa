import { numberSet } from "../algebra/number-set.ts";
import { ALLOW, DENY, layer, localPipeline, type Rule, type Target } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { dict, get, isDict, list, text } from "../json/get.ts";
import type { Unreadable } from "../types.ts";
import { serviceSelects, type Thing, type Workload, workloadsOf } from "./objects.ts";
import { admitsController, governsIngress, policiesFor, policyLayer } from "./policy.ts";
import { doorsOf, serviceTarget } from "./service.ts";

/** Pods behind their policies, services that lead in from outside, and ingresses; all files are one cluster. */
export function kubernetesTargets(
  things: readonly Thing[],
  names: Names,
): { targets: Target[]; unreadable: Unreadable[]; assumptions: string[] } {
  const notes: string[] = [];
  const foreign = things.filter((thing) => /NetworkPolicy$/.test(thing.kind) && !OWN_GROUPS.has(thing.group));
  const unreadable = foreign.map((thing) => ({
    file: thing.file,
    reason: `line ${thing.line}: ${thing.kind} of ${thing.group} is not supported`,
  }));
  const policies = things.filter((thing) => thing.kind === "NetworkPolicy" && !foreign.includes(thing));
  const workloads = workloadsOf(things);
  const services = things.filter((thing) => thing.kind === "Service");
  const targets: Target[] = [];
  for (const one of workloads) {
    if (one.hostNetwork)
      notes.push(`${one.file}: ${one.namespace}/${one.name} uses the node's network: policies do not apply to it`);
    const mine = one.hostNetwork ? [] : policiesFor(one, policies);
    targets.push(
      podTarget(
        `${one.kind} ${one.namespace}/${one.name}`,
        one,
        localPipeline([policyLayer(one, mine, one.ports, names)]),
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
  for (const service of services) {
    const backends = backendsOf(service, workloads);
    for (const backend of backends.length > 0 ? backends : [undefined]) {
      const doors = doorsOf(service, backend);
      if (doors.length === 0) continue;
      const guard =
        backend && !backend.hostNetwork
          ? policyLayer(backend, policiesFor(backend, policies), backend.ports, names)
          : undefined;
      if (guard)
        notes.push(
          `${service.file}: service ${service.namespace}/${service.name}: the client's address is assumed to reach the pods' policies unchanged`,
        );
      targets.push(serviceTarget(service, doors, guard));
    }
  }
  for (const entrance of things.filter((thing) => thing.kind === "Ingress" || thing.kind === "Route")) {
    targets.push(ingressTarget(entrance, services, workloads, policies));
    notes.push(
      `${entrance.file}: ${entrance.kind} ${entrance.namespace}/${entrance.name}: its controller is assumed to face the internet`,
    );
  }
  for (const thing of things.filter((one) => /^(Baseline)?AdminNetworkPolicy$/.test(one.kind))) {
    notes.push(
      `${thing.file}: ${thing.kind} ${thing.name}: its ingress peers are pods only; it decides nothing about sources outside the cluster`,
    );
  }
  return { targets, unreadable, assumptions: notes };
}

const OWN_GROUPS = new Set(["networking.k8s.io", "extensions", "policy.networking.k8s.io", ""]);

const podTarget = (name: string, at: Thing, pipeline: Target["pipeline"]): Target => ({
  kind: "target",
  name,
  origin: { rule: name, file: at.file, line: at.line },
  pipeline,
  families: [4, 6],
});

function backendsOf(service: Thing, workloads: readonly Workload[]): Workload[] {
  const selector = dict(service.spec, "selector");
  return workloads.filter((one) => one.namespace === service.namespace && serviceSelects(selector, one.podLabels));
}

/** Names of the services an Ingress or an OpenShift Route leads to. */
function servicesBehind(entrance: Thing): string[] {
  if (entrance.kind === "Route") {
    return [dict(entrance.spec, "to"), ...list(entrance.spec, "alternateBackends")].flatMap(
      (one) => text(one, "name") ?? [],
    );
  }
  const found: string[] = [];
  const visit = (node: unknown, depth: number): void => {
    if (depth > 8) return;
    if (Array.isArray(node)) for (const item of node) visit(item, depth + 1);
    if (!isDict(node)) return;
    const name = text(get(node, "service"), "name") ?? text(node, "serviceName");
    if (name !== undefined) found.push(name);
    for (const child of Object.values(node)) visit(child, depth + 1);
  };
  visit(entrance.spec, 0);
  return found;
}

/** The controller, not the client, is what pods see: they let it in or not, whoever stands behind it. */
function ingressTarget(
  entrance: Thing,
  services: readonly Thing[],
  workloads: readonly Workload[],
  policies: readonly Thing[],
): Target {
  const origin = {
    rule: `${entrance.kind} ${entrance.namespace}/${entrance.name}`,
    file: entrance.file,
    line: entrance.line,
  };
  const names = servicesBehind(entrance);
  const backends = services
    .filter((one) => one.namespace === entrance.namespace && names.includes(one.name))
    .flatMap((one) => backendsOf(one, workloads));
  const answers = backends.map((one) => admitsController(one.hostNetwork ? [] : policiesFor(one, policies)));
  const best = answers.includes("yes")
    ? "yes"
    : answers.includes("maybe")
      ? "maybe"
      : backends.length === 0
        ? "maybe"
        : "no";
  const rule: Rule = {
    kind: "rule",
    origin,
    when: {
      protocols: numberSet([[6, 6]]),
      ports: numberSet([
        [80, 80],
        [443, 443],
      ]),
    },
    action: ALLOW,
    ...(best === "maybe" && {
      uncertain: backends.length === 0 ? "its backend is not in the input" : "whether a policy admits the controller",
    }),
  };
  const shut: Rule = {
    kind: "rule",
    origin: { ...origin, rule: `${origin.rule}: policies do not admit the controller` },
    when: {},
    action: DENY,
    fallback: true,
  };
  return podTarget(origin.rule, entrance, localPipeline([layer("ingress", best === "no" ? [] : [rule], shut)]));
}
