import { type Dict, dict, get, isDict, list, number, strayKeys, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import { nearest } from "../near.ts";
import { refusedInPolicy } from "./refused.ts";

/** One object of a cluster with the place it was read from. */
export interface Thing {
  readonly kind: string;
  /** The API group, "" for the core one: other projects have a NetworkPolicy of their own. */
  readonly group: string;
  readonly version: string;
  readonly name: string;
  readonly namespace: string;
  readonly labels: Dict;
  readonly spec: Dict;
  readonly metadata: Dict;
  readonly file: string;
  readonly line: number;
}

/** Something that runs pods, reduced to what policies and services look at. */
export interface Workload extends Thing {
  readonly podLabels: Dict;
  readonly hostNetwork: boolean;
  /** Container port numbers by name and protocol. */
  readonly ports: readonly ContainerPort[];
}

interface ContainerPort {
  readonly name: string | undefined;
  readonly port: number;
  readonly protocol: string;
  /** The same port on the node, where the container asks for it. */
  readonly host: number | undefined;
  /** The node's address it is bound to; "" = all. */
  readonly hostAddress: string;
}

export const looksLikeKubernetes = (value: unknown): boolean => {
  const version = text(value, "apiVersion");
  return version !== undefined && typeof get(value, "kind") === "string" && /^(v1|[\w.-]+\/v\d\w*)$/.test(version);
};

export function thingsOf(file: string, parsed: Parsed): Thing[] {
  const out: Thing[] = [];
  const add = (node: unknown, listed = "", version = ""): void => {
    if (!isDict(node)) return;
    // The items of a PodList do not say that they are Pods.
    const kind = text(node, "kind") ?? listed;
    const group = text(node, "apiVersion") ?? version;
    if (/List$/.test(kind) || Array.isArray(get(node, "items"))) {
      for (const item of list(node, "items")) add(item, kind.replace(/List$/, ""), group);
      return;
    }
    const metadata = dict(node, "metadata");
    out.push({
      kind,
      group: group.includes("/") ? (group.split("/")[0] ?? "") : "",
      version: group.split("/").at(-1) ?? "",
      name: text(metadata, "name") ?? text(metadata, "generateName") ?? kind.toLowerCase(),
      namespace: text(metadata, "namespace") ?? "default",
      labels: dict(metadata, "labels"),
      spec: dict(node, "spec"),
      metadata,
      file,
      line: parsed.lineOf(node),
    });
  };
  add(parsed.value);
  return out;
}

const TEMPLATED = new Set([
  "Deployment",
  "ReplicaSet",
  "StatefulSet",
  "DaemonSet",
  "Job",
  "ReplicationController",
  "CronJob",
  "VirtualMachine",
  "DeploymentConfig",
]);

export function workloadsOf(things: readonly Thing[]): Workload[] {
  return things.flatMap((thing): Workload[] => {
    if (thing.kind === "Pod" || thing.kind === "VirtualMachineInstance")
      return [workload(thing, thing.labels, thing.spec)];
    if (!TEMPLATED.has(thing.kind)) return [];
    const holder = thing.kind === "CronJob" ? dict(dict(thing.spec, "jobTemplate"), "spec") : thing.spec;
    const template = dict(holder, "template");
    const labels = dict(dict(template, "metadata"), "labels");
    return [
      workload(
        thing,
        Object.keys(labels).length > 0 ? labels : dict(dict(thing.spec, "selector"), "matchLabels"),
        dict(template, "spec"),
      ),
    ];
  });
}

function workload(thing: Thing, podLabels: Dict, spec: Dict): Workload {
  const containers = [...list(spec, "containers"), ...list(spec, "initContainers")];
  const ports = containers
    .flatMap((one) => list(one, "ports"))
    .flatMap((one) => {
      const port = number(one, "containerPort");
      if (port === undefined) return [];
      const host = number(one, "hostPort");
      return [
        {
          name: text(one, "name"),
          port,
          protocol: text(one, "protocol") ?? "TCP",
          host: host === 0 ? undefined : host,
          hostAddress: text(one, "hostIP") ?? "",
        },
      ];
    });
  return { ...thing, podLabels, hostNetwork: get(spec, "hostNetwork") === true, ports };
}

/** Label selectors: both parts must hold; an empty selector is everything. An unknown operator selects nothing here. */
export function selects(selector: unknown, labels: Dict): boolean {
  for (const [key, value] of Object.entries(dict(selector, "matchLabels")))
    if (String(labels[key]) !== String(value)) return false;
  return list(selector, "matchExpressions").every((expression) => {
    const key = text(expression, "key") ?? "";
    const values = list(expression, "values").map(String);
    const present = Object.hasOwn(labels, key);
    switch (text(expression, "operator")) {
      case "In":
        return present && values.includes(String(labels[key]));
      case "NotIn":
        return !present || !values.includes(String(labels[key]));
      case "Exists":
        return present;
      case "DoesNotExist":
        return !present;
      default:
        return false;
    }
  });
}

/** A Service's selector is plain labels; an empty one selects nothing. */
export const serviceSelects = (selector: Dict, labels: Dict): boolean =>
  Object.keys(selector).length > 0 &&
  Object.entries(selector).every(([key, value]) => String(labels[key]) === String(value));

/** Kinds of Kubernetes' own groups, as far as these have few; a list of one ends in List. */
const KINDS: Readonly<Record<string, RegExp>> = {
  "": /^(Pod|Service|Namespace|ConfigMap|Secret|ServiceAccount|PersistentVolume(Claim)?|Node|Event|Endpoints|ReplicationController|LimitRange|ResourceQuota|PodTemplate|Binding|ComponentStatus|DeleteOptions|Status|List|Template|DeploymentConfig|Route|BuildConfig|ImageStream)$/,
  apps: /^(Deployment|ReplicaSet|StatefulSet|DaemonSet|ControllerRevision)$/,
  batch: /^(Job|CronJob)$/,
  "networking.k8s.io": /^(NetworkPolicy|Ingress|IngressClass|IPAddress|ServiceCIDR|ClusterCIDR)$/,
};
/** Versions that these groups have had. */
const VERSIONS: Readonly<Record<string, RegExp>> = {
  "": /^v1$/,
  apps: /^v1(beta[12])?$/,
  batch: /^(v1(beta1)?|v2alpha1)$/,
  "networking.k8s.io": /^v1((alpha|beta)1)?$/,
};
const SERVICE_TYPES = /^(ClusterIP|NodePort|LoadBalancer|ExternalName)$/;

/** What no cluster would take, so that something of it is lost. */
export function brokenBy(thing: Thing): string | undefined {
  const { kind, group, spec } = thing;
  if (KINDS[group]?.test(kind.replace(/List$/, "")) === false)
    return `${kind} is no kind of ${group === "" ? "the core group" : group}`;
  if (VERSIONS[group]?.test(thing.version) === false)
    return `${kind} of ${thing.version}, which ${group === "" ? "the core group" : group} has not`;
  const meant =
    group in KINDS || /\./.test(group.replace(/\.k8s\.io$/, "")) ? undefined : nearest(group, Object.keys(KINDS));
  if (meant !== undefined && meant !== "") return `the group ${group} is none; is it ${meant}?`;
  const type = text(spec, "type");
  if (kind === "Service" && group === "" && type !== undefined && !SERVICE_TYPES.test(type))
    return `a service of type ${type}`;
  if (kind === "NetworkPolicy" && group === "networking.k8s.io") {
    const stray = strayInPolicy(spec);
    if (stray !== undefined) return `${stray} is no field of a NetworkPolicy`;
    const refused = refusedInPolicy(spec);
    if (refused !== undefined) return `NetworkPolicy ${thing.name}: ${refused}, which no cluster takes`;
  }
  const holder = kind === "CronJob" ? dict(dict(spec, "jobTemplate"), "spec") : spec;
  const pods =
    kind === "Pod"
      ? spec
      : TEMPLATED.has(kind) && group !== "kubevirt.io"
        ? dict(dict(holder, "template"), "spec")
        : {};
  const runs = (kind === "Pod" && group === "") || KINDS.apps!.test(kind) || KINDS.batch!.test(kind);
  if (runs && kind !== "ControllerRevision" && get(pods, "containers") === undefined)
    return `${kind} ${thing.name} has no containers`;
  return undefined;
}

function strayInPolicy(spec: Dict): string | undefined {
  const selector = (node: unknown): string[] => strayKeys(node, ["matchLabels", "matchExpressions"]);
  const peer = (node: unknown): string[] => [
    ...strayKeys(node, ["podSelector", "namespaceSelector", "ipBlock"]),
    ...["podSelector", "namespaceSelector"].flatMap((key) => selector(get(node, key))),
    ...strayKeys(get(node, "ipBlock"), ["cidr", "except"]),
  ];
  return [
    ...strayKeys(spec, ["podSelector", "policyTypes", "ingress", "egress"]),
    ...selector(get(spec, "podSelector")),
    ...list(spec, "ingress").flatMap((rule) => [
      ...strayKeys(rule, ["from", "ports"]),
      ...list(rule, "from").flatMap(peer),
      ...list(rule, "ports").flatMap((port) => strayKeys(port, ["port", "protocol", "endPort"])),
    ]),
  ][0];
}
