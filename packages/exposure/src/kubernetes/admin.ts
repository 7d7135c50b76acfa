import { type AddressSet, isEmpty, unionAll } from "../algebra/address-set.ts";
import { type NumberSet, numberSet } from "../algebra/number-set.ts";
import { ALLOW, DENY, type Layer, type Rule } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { type Dict, dict, get, isDict, list, number, text } from "../json/get.ts";
import { protocolNumber } from "../protocols.ts";
import { selects, type Thing, type Workload } from "./objects.ts";
import { type Answer, type PodPeer, podPeers } from "./policy.ts";

const ADMIN = /^(AdminNetworkPolicy|ClusterNetworkPolicy)$/;
const BASELINE = "BaselineAdminNetworkPolicy";
const isBaseline = (thing: Thing): boolean =>
  thing.kind === BASELINE ||
  (thing.kind === "ClusterNetworkPolicy" && /^baseline$/i.test(text(thing.spec, "tier") ?? ""));

export const isAdmin = (thing: Thing): boolean => ADMIN.test(thing.kind) || thing.kind === BASELINE;

/**
 * The policies of an administrator around those of a namespace: by priority Allow and Deny are final and Pass goes on;
 * the baseline decides only for a pod that no NetworkPolicy selects (network-policy-api.sigs.k8s.io). Their ingress
 * peers are pods, so nothing about sources outside the cluster changes here.
 */
export function underAdmin(
  pod: Workload,
  own: Layer,
  isolated: boolean,
  things: readonly Thing[],
  names: Names,
): Layer {
  const admins = things.filter(isAdmin);
  if (admins.length === 0) return own;
  const peers = things.filter((thing) => thing.kind === "NetworkPolicy").flatMap(podPeers);
  const rules = (some: readonly Thing[]): Rule[] =>
    some.flatMap((thing) => rulesOf(thing, pod, { things, peers, names }));
  const above = admins
    .filter((thing) => !isBaseline(thing))
    .sort((a, b) => (number(a.spec, "priority") ?? 1000) - (number(b.spec, "priority") ?? 1000));
  const on = (chain: string): Rule => ({ ...own.policy, action: { kind: "goto", chain }, fallback: true });
  const chains = new Map<string, readonly Rule[]>(own.chains);
  chains.set("admin", [...rules(above), on(isolated ? own.entry : "baseline")]);
  chains.set("baseline", [...rules(admins.filter(isBaseline)), on(own.entry)]);
  return { ...own, name: "network policies", chains, entry: "admin" };
}

/**
 * Whether an ingress controller, whose namespace is not known, gets in under an administrator's policies; `own` is what the
 * pod's own policies answer, `isolated` whether it has any.
 */
export function controllerUnderAdmin(pod: Workload, own: Answer, isolated: boolean, things: readonly Thing[]): Answer {
  let [mayEnter, mayNot] = [false, false];
  const decide = (some: readonly Thing[]): Answer | undefined => {
    for (const thing of some) {
      const subject = dict(thing.spec, "subject");
      const governed = chosen(subject, { space: pod.namespace, labels: pod.podLabels }, things);
      if (governed === false) continue;
      for (const rule of list(thing.spec, "ingress")) {
        const word = (text(rule, "action") ?? "").toLowerCase();
        const everyPort = list(rule, "ports").length + list(rule, "protocols").length === 0;
        const certain = governed === true && everyPort && list(rule, "from").some(isEveryPod);
        if (word === "pass") {
          if (certain) return undefined;
          continue;
        }
        if (certain) return word === "deny" ? "no" : "yes";
        if (word === "deny") mayNot = true;
        else mayEnter = true;
      }
    }
    return undefined;
  };
  const admins = things.filter(isAdmin);
  const above = admins
    .filter((thing) => !isBaseline(thing))
    .sort((a, b) => (number(a.spec, "priority") ?? 1000) - (number(b.spec, "priority") ?? 1000));
  const answer = decide(above) ?? (isolated ? undefined : decide(admins.filter(isBaseline))) ?? own;
  if ((answer === "yes" && mayNot) || (answer === "no" && mayEnter)) return "maybe";
  return answer;
}

const isEveryPod = (peer: unknown): boolean => {
  const pods = get(peer, "pods");
  const spaces = isDict(pods) ? get(pods, "namespaceSelector") : get(peer, "namespaces");
  return shown(spaces) === "all" && (isDict(pods) ? shown(get(pods, "podSelector")) === "all" : spaces !== undefined);
};

interface Known {
  readonly things: readonly Thing[];
  readonly peers: readonly PodPeer[];
  readonly names: Names;
}

function rulesOf(thing: Thing, pod: Workload, known: Known): Rule[] {
  const subject = dict(thing.spec, "subject");
  const governed = chosen(subject, { space: pod.namespace, labels: pod.podLabels }, known.things);
  if (governed === false) return [];
  return list(thing.spec, "ingress").flatMap((rule, index): Rule[] => {
    const word = (text(rule, "action") ?? "").toLowerCase();
    const sources = unionAll(list(rule, "from").map((peer) => peerSet(peer, word, known)));
    if (isEmpty(sources)) return [];
    const action = word === "deny" ? DENY : word === "pass" ? PASS : ALLOW;
    return servicesOf(rule, pod).map((when) => ({
      kind: "rule",
      origin: { rule: `${thing.kind} ${thing.name} ingress ${index + 1}`, file: thing.file, line: thing.line },
      when: { sources, ...when },
      action: action === PASS && isBaseline(thing) ? ALLOW : action,
      ...(governed === undefined && { uncertain: "whether the namespace's labels fit" }),
    }));
  });
}

const PASS: Rule["action"] = Object.freeze({ kind: "goto", chain: "main" });

/** Whether a subject or peer chooses a pod; undefined where the labels of its namespace are not in the input. */
function chosen(
  who: Dict,
  pod: { readonly space: string; readonly labels: Dict },
  things: readonly Thing[],
): boolean | undefined {
  const pods = get(who, "pods");
  const spaces = isDict(pods) ? get(pods, "namespaceSelector") : get(who, "namespaces");
  if (isDict(pods) && !selects(get(pods, "podSelector"), pod.labels)) return false;
  const space = things.find((thing) => thing.kind === "Namespace" && thing.name === pod.space);
  const labels = { "kubernetes.io/metadata.name": pod.space, ...space?.labels };
  if (space || namesOnly(spaces)) return selects(spaces, labels);
  return undefined;
}

/** Selectors that ask for nothing but the name every namespace carries as a label. */
const namesOnly = (selector: unknown): boolean =>
  Object.keys(dict(selector, "matchLabels")).every((key) => key === "kubernetes.io/metadata.name") &&
  list(selector, "matchExpressions").every((one) => text(one, "key") === "kubernetes.io/metadata.name");

/**
 * The named sources of the input that a peer covers for certain; an Allow also lets its own peer in. A Deny of part of
 * a named source leaves the rest of it, so the source as a whole still gets in.
 */
function peerSet(peer: unknown, action: string, { peers, names, things }: Known): AddressSet {
  const pods = get(peer, "pods");
  const own = {
    pods: isDict(pods) ? get(pods, "podSelector") : undefined,
    spaces: isDict(pods) ? get(pods, "namespaceSelector") : get(peer, "namespaces"),
  };
  const covered = peers
    .filter((one) => within(one.pods, own.pods) && spaceWithin(one, own.spaces, things))
    .map((one) => names.of(one.name, false));
  const itself = names.of(`pods ${shown(own.pods)} in namespaces ${shown(own.spaces)}`, false);
  return unionAll(action === "deny" && covered.length > 0 ? [...covered, itself] : [itself, ...covered]);
}

const shown = (selector: unknown): string => {
  const written = JSON.stringify(selector);
  return written === undefined || written === "{}" ? "all" : written;
};
const within = (narrow: unknown, wide: unknown): boolean => shown(wide) === "all" || shown(narrow) === shown(wide);
const spaceWithin = (one: PodPeer, wide: unknown, things: readonly Thing[]): boolean =>
  one.space === undefined
    ? within(one.spaces, wide)
    : chosen({ namespaces: wide }, { space: one.space, labels: {} }, things) === true;

interface Service {
  readonly protocols?: NumberSet;
  readonly ports?: NumberSet;
}

/** `ports` of the v1alpha1 kinds, `protocols` of ClusterNetworkPolicy; neither = everything. */
function servicesOf(rule: unknown, pod: Workload): Service[] {
  const one = (word: string | undefined, from: number | undefined, to: number | undefined): Service => {
    const protocol = protocolNumber(word ?? "TCP");
    return {
      ...(protocol !== undefined && { protocols: numberSet([[protocol, protocol]]) }),
      ...(from !== undefined && { ports: numberSet([[from, to ?? from]]) }),
    };
  };
  const ports = list(rule, "ports").flatMap((entry): Service[] => {
    const exact = dict(entry, "portNumber");
    const range = dict(entry, "portRange");
    if (number(exact, "port") !== undefined) return [one(text(exact, "protocol"), number(exact, "port"), undefined)];
    if (number(range, "start") !== undefined)
      return [one(text(range, "protocol"), number(range, "start"), number(range, "end"))];
    const named = pod.ports.filter(({ name }) => name === text(entry, "namedPort"));
    return named.map(({ protocol, port }) => one(protocol, port, port));
  });
  const protocols = list(rule, "protocols").flatMap((entry) =>
    ["tcp", "udp", "sctp"].flatMap((word): Service[] => {
      if (!isDict(get(entry, word))) return [];
      const port = dict(dict(entry, word), "destinationPort");
      const range = dict(port, "range");
      return [one(word, number(port, "number") ?? number(range, "start"), number(range, "end"))];
    }),
  );
  const written = list(rule, "ports").length + list(rule, "protocols").length > 0;
  return written ? [...ports, ...protocols] : [{}];
}
