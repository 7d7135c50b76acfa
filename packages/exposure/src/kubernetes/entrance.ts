import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, covers, union, unionAll } from "../algebra/address-set.ts";
import { numberSet } from "../algebra/number-set.ts";
import { ALLOW, DENY, layer, localPipeline, type Rule, type Target } from "../engine/model.ts";
import { PRIVATE } from "../engine/public.ts";
import { type Dict, dict, get, isDict, list, number, text } from "../json/get.ts";
import { controllerUnderAdmin } from "./admin.ts";
import { serviceSelects, type Thing, type Workload } from "./objects.ts";
import { type Answer, admitsController, policiesFor } from "./policy.ts";
import { isInternal } from "./service.ts";

/** What stands behind an entrance. */
export interface Cluster {
  readonly things: readonly Thing[];
  readonly services: readonly Thing[];
  readonly workloads: readonly Workload[];
  readonly policies: readonly Thing[];
}

export const backendsOf = (service: Thing, workloads: readonly Workload[]): Workload[] => {
  const selector = dict(service.spec, "selector");
  return workloads.filter((one) => one.namespace === service.namespace && serviceSelects(selector, one.podLabels));
};

/** Whether the controller in front reaches the pods of the named services. */
function answerOf(cluster: Cluster, behind: readonly { readonly name: string; readonly namespace: string }[]): Answer {
  const pods = cluster.services
    .filter((one) => behind.some(({ name, namespace }) => one.name === name && one.namespace === namespace))
    .flatMap((one) => backendsOf(one, cluster.workloads));
  const answers = pods.map((one): Answer => {
    if (one.hostNetwork) return "yes";
    const own = policiesFor(one, cluster.policies);
    return controllerUnderAdmin(one, admitsController(own), own.length > 0, cluster.things);
  });
  if (answers.includes("yes")) return "yes";
  return answers.includes("maybe") || pods.length === 0 ? "maybe" : "no";
}

interface Opening {
  readonly protocol: number;
  readonly port: number;
  readonly sources: AddressSet | undefined;
  readonly answer: Answer;
  readonly doubt: string;
}

/** The controller, not the client, is what pods see: they let it in or not, whoever stands behind it. */
function entranceTarget(thing: Thing, openings: readonly Opening[]): Target {
  const origin = { rule: `${thing.kind} ${thing.namespace}/${thing.name}`, file: thing.file, line: thing.line };
  const rules = openings
    .filter(({ answer }) => answer !== "no")
    .map(
      ({ protocol, port, sources, answer, doubt }): Rule => ({
        kind: "rule",
        origin,
        when: {
          protocols: numberSet([[protocol, protocol]]),
          ports: numberSet([[port, port]]),
          ...(sources && { sources }),
        },
        action: ALLOW,
        ...(answer === "maybe" && { uncertain: doubt }),
      }),
    );
  const shut: Rule = {
    kind: "rule",
    origin: { ...origin, rule: `${origin.rule}: policies do not admit the controller` },
    when: {},
    action: DENY,
    fallback: true,
  };
  return {
    kind: "target",
    name: origin.rule,
    origin,
    pipeline: localPipeline([layer("entrance", rules, shut)]),
    families: [4, 6],
  };
}

const DOUBT = "whether a policy admits the controller, or what its backend is";

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

export function ingressTarget(entrance: Thing, cluster: Cluster): Target {
  const { namespace } = entrance;
  const behind = servicesBehind(entrance).map((name) => ({ name, namespace }));
  const answer = answerOf(cluster, behind);
  const sources = ingressSources(entrance, cluster);
  return entranceTarget(
    entrance,
    ingressPorts(entrance).map((port) => ({ protocol: 6, port, sources, answer, doubt: DOUBT })),
  );
}

const annotationsOf = (thing: Thing): Dict => dict(thing.metadata, "annotations");

/** The AWS controller makes an inner load balancer unless told otherwise, and takes a list of clients. */
function ingressSources(entrance: Thing, cluster: Cluster): AddressSet | undefined {
  const annotations = annotationsOf(entrance);
  const kind = text(entrance.spec, "ingressClassName") ?? text(annotations, "kubernetes.io/ingress.class") ?? "";
  // The class's parameters come before the annotation (kubernetes-sigs.github.io/aws-load-balancer-controller).
  const classed = cluster.things
    .filter((one) => one.kind === "IngressClassParams")
    .map((one) => text(one.spec, "scheme"))
    .find((one) => one !== undefined);
  const scheme = classed ?? text(annotations, "alb.ingress.kubernetes.io/scheme");
  if (kind === "gce-internal" || (kind === "alb" && scheme !== "internet-facing") || scheme === "internal")
    return PRIVATE;
  const nginx = kind === "" || /nginx/i.test(kind) ? NGINX_CLIENTS : [];
  const clients = [...nginx, "alb.ingress.kubernetes.io/inbound-cidrs"]
    .map((key) => text(annotations, key))
    .find((one) => one !== undefined);
  const ranges = clients?.split(",").map((one) => parseRange(one.trim()));
  return ranges?.every((one) => one !== undefined) ? unionAll(ranges as AddressSet[]) : undefined;
}

/** https://github.com/kubernetes/ingress-nginx/blob/main/docs/user-guide/nginx-configuration/annotations.md */
const NGINX_CLIENTS = [
  "nginx.ingress.kubernetes.io/whitelist-source-range",
  "nginx.ingress.kubernetes.io/allowlist-source-range",
];

function ingressPorts(entrance: Thing): number[] {
  const asked = text(annotationsOf(entrance), "alb.ingress.kubernetes.io/listen-ports") ?? "";
  const ports = [...asked.matchAll(/"HTTPS?"\s*:\s*(\d+)/g)].map((found) => Number(found[1]));
  return ports.length > 0 ? ports.filter((port) => port < 65_536) : [80, 443];
}

/** https://cloud.google.com/kubernetes-engine/docs/concepts/gateway-api#gatewayclass */
const INNER_CLASS = /^gke-l7-(rilb|cross-regional-internal-managed)(-mc)?$/;

const ROUTES = /^(HTTP|GRPC|TCP|TLS|UDP)Route$/;
const ours = (thing: Thing): boolean => thing.group === "gateway.networking.k8s.io";

/** Gateway API: a listener is as open as the routes that attach to it and the pods behind them. */
export function gatewayTarget(gateway: Thing, cluster: Cluster): Target {
  const routes = cluster.things.filter((one) => ROUTES.test(one.kind) && ours(one));
  const addresses = list(gateway.spec, "addresses").map((one) => parseRange(text(one, "value") ?? ""));
  const inner =
    isInternal(gateway) ||
    isInternal({ ...gateway, metadata: dict(gateway.spec, "infrastructure") }) ||
    INNER_CLASS.test(text(gateway.spec, "gatewayClassName") ?? "") ||
    (addresses.length > 0 && addresses.every((one) => one !== undefined && covers(PRIVATE, one)));
  const openings = list(gateway.spec, "listeners").flatMap((listener): Opening[] => {
    const port = number(listener, "port");
    if (port === undefined) return [];
    const attached = routes.map((route) => ({ route, fits: attaches(route, gateway, listener) }));
    const answers = attached.flatMap(({ route, fits }): Answer[] => {
      if (fits === "no") return [];
      const answer = answerOf(cluster, routeBackends(route, cluster));
      return [fits === "maybe" && answer === "yes" ? "maybe" : answer];
    });
    const answer = answers.includes("yes") ? "yes" : answers.includes("maybe") || answers.length === 0 ? "maybe" : "no";
    const doubt = answers.length === 0 ? "no route of the input attaches to it" : DOUBT;
    const protocol = text(listener, "protocol") === "UDP" ? 17 : 6;
    const named = !inner && /internal|private/i.test(text(gateway.spec, "gatewayClassName") ?? "");
    const everyone: Opening = { protocol, port, sources: union(ALL_V4, ALL_V6), answer, doubt };
    if (!named) return [inner ? { ...everyone, sources: PRIVATE } : everyone];
    // A class of somebody's own that sounds like an inner one may be one.
    const open: Answer = answer === "no" ? "no" : "maybe";
    return [
      { ...everyone, sources: PRIVATE },
      { ...everyone, answer: open, doubt: "whether its class is an inner one" },
    ];
  });
  return entranceTarget(gateway, openings);
}

function attaches(route: Thing, gateway: Thing, listener: unknown): Answer {
  const named = list(route.spec, "parentRefs").some((parent) => {
    const section = text(parent, "sectionName");
    const port = number(parent, "port");
    return (
      text(parent, "name") === gateway.name &&
      (text(parent, "namespace") ?? route.namespace) === gateway.namespace &&
      (section === undefined || section === text(listener, "name")) &&
      (port === undefined || port === number(listener, "port"))
    );
  });
  if (!named) return "no";
  const from = text(get(get(listener, "allowedRoutes"), "namespaces"), "from") ?? "Same";
  if (from === "Selector") return "maybe";
  return from === "All" || route.namespace === gateway.namespace ? "yes" : "no";
}

/** A backend in another namespace counts only where that namespace grants the reference. */
function routeBackends(route: Thing, cluster: Cluster): { name: string; namespace: string }[] {
  const granted = (namespace: string): boolean =>
    cluster.things.some(
      (one) =>
        one.kind === "ReferenceGrant" &&
        one.namespace === namespace &&
        list(one.spec, "from").some((from) => text(from, "namespace") === route.namespace),
    );
  return list(route.spec, "rules")
    .flatMap((rule) => list(rule, "backendRefs"))
    .flatMap((backend) => {
      const namespace = text(backend, "namespace") ?? route.namespace;
      if (namespace !== route.namespace && !granted(namespace)) return [];
      return [{ name: text(backend, "name") ?? "", namespace }];
    });
}
