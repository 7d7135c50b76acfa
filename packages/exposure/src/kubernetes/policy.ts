import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, intersect, isEmpty, subtract, unionAll } from "../algebra/address-set.ts";
import { type NumberSet, numberSet } from "../algebra/number-set.ts";
import { ALLOW, DENY, type Layer, layer, type Origin, type Rule } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { PRIVATE } from "../engine/public.ts";
import { get, isDict, list, number, numberOrName, text } from "../json/get.ts";
import { protocolNumber } from "../protocols.ts";
import { selects, type Thing, type Workload } from "./objects.ts";

const originOf = (thing: Thing, part = ""): Origin => ({
  rule: `${thing.kind} ${thing.namespace}/${thing.name}${part}`,
  file: thing.file,
  line: thing.line,
});

/** Ingress is always meant unless policyTypes says otherwise. */
export function governsIngress(policy: Thing): boolean {
  const types = list(policy.spec, "policyTypes");
  return types.length === 0 || types.includes("Ingress");
}

export function policiesFor(workload: Workload, policies: readonly Thing[]): Thing[] {
  return policies.filter(
    (policy) =>
      policy.namespace === workload.namespace &&
      governsIngress(policy) &&
      selects(get(policy.spec, "podSelector"), workload.podLabels),
  );
}

/** A pod of the node's own network: no policy is asked about it. */
export function ungoverned(of: Thing): Layer {
  const origin = originOf(of, ": the node's network, which no policy governs");
  return layer("network policies", [], { kind: "rule", origin, when: {}, action: ALLOW });
}

/** What the policies that select a pod let in: the union of their rules, or everything when none selects it. */
export function policyLayer(
  of: Thing,
  policies: readonly Thing[],
  ports: Workload["ports"] | undefined,
  names: Names,
  throughNodes = false,
): Layer {
  if (policies.length === 0) {
    const origin = originOf(of, ": no network policy selects it");
    return layer("network policies", [], { kind: "rule", origin, when: {}, action: ALLOW });
  }
  const rules = policies.flatMap((policy) => [
    ...policyRules(policy, ports, names),
    ...(throughNodes ? policyRules(policy, ports, names).flatMap(asNode) : []),
  ]);
  return layer("network policies", rules, {
    kind: "rule",
    origin: originOf(policies[0]!, ": no ingress rule"),
    when: {},
    action: DENY,
    fallback: true,
  });
}

/** A node that stands in for the client has a private address: a rule for such a block may let in anyone behind it. */
function asNode(rule: Rule): Rule[] {
  const { sources, ...rest } = rule.when;
  if (sources === undefined || isEmpty(intersect(sources, PRIVATE))) return [];
  return [{ ...rule, when: rest, uncertain: "whether a node's address stands in for the client's" }];
}

function policyRules(policy: Thing, ports: Workload["ports"] | undefined, names: Names): Rule[] {
  return list(policy.spec, "ingress").flatMap((rule, index): Rule[] => {
    const origin = originOf(policy, ` ingress ${index + 1}`);
    const peers = get(rule, "from");
    const doubts: string[] = [];
    const sources =
      Array.isArray(peers) && peers.length > 0
        ? unionAll(peers.map((peer) => peerSet(peer, policy, names, doubts)))
        : undefined;
    const make = (protocols: NumberSet | undefined, set: NumberSet | undefined): Rule => ({
      kind: "rule",
      origin,
      when: { ...(sources && { sources }), ...(protocols && { protocols }), ...(set && { ports: set }) },
      action: ALLOW,
      ...(doubts.length > 0 && { uncertain: doubts.join(", ") }),
    });
    const entries = list(rule, "ports");
    if (entries.length === 0) return [make(undefined, undefined)];
    return entries.flatMap((entry) => {
      const word = text(entry, "protocol") ?? "TCP";
      const protocol = protocolNumber(word);
      if (protocol === undefined) doubts.push(`protocol ${word}`);
      const set = portsOf(entry, word, ports, doubts);
      if (set !== undefined && set.length === 0) return [];
      return [make(protocol === undefined ? undefined : numberSet([[protocol, protocol]]), set)];
    });
  });
}

/** A named port is the container port of that name; a pod without one is not matched. Undefined = every port. */
function portsOf(
  entry: unknown,
  protocol: string,
  ports: Workload["ports"] | undefined,
  doubts: string[],
): NumberSet | undefined {
  const value = get(entry, "port");
  if (value === undefined || value === null) return undefined;
  const from = numberOrName(entry, "port");
  if (from !== undefined) return numberSet([[from, Math.max(from, number(entry, "endPort") ?? from)]]);
  if (ports === undefined) {
    doubts.push(`named port ${String(value)}`);
    return undefined;
  }
  return numberSet(
    ports
      .filter((one) => one.name === value && one.protocol.toUpperCase() === protocol.toUpperCase())
      .map((one) => [one.port, one.port]),
  );
}

const EVERYONE: AddressSet = unionAll([ALL_V4, ALL_V6]);

function peerSet(peer: unknown, policy: Thing, names: Names, doubts: string[]): AddressSet {
  const block = get(peer, "ipBlock");
  if (isDict(block)) {
    const cidr = parseRange(text(block, "cidr") ?? "");
    // A block that is none may be any; what it leaves out is not relied on where it cannot be read.
    if (!cidr) doubts.push(`ipBlock ${text(block, "cidr")}`);
    const except = list(block, "except").flatMap((one) => [parseRange(String(one)) ?? []]);
    return subtract(cidr ?? EVERYONE, unionAll(except));
  }
  return names.of(peerName(peer, policy), false);
}

const selectorText = (selector: unknown): string => {
  const shown = JSON.stringify(selector);
  return shown === undefined || shown === "{}" ? "all" : shown;
};

function peerName(peer: unknown, policy: Thing): string {
  const pods = get(peer, "podSelector");
  const spaces = get(peer, "namespaceSelector");
  const where = spaces === undefined ? policy.namespace : selectorText(spaces);
  return `pods ${selectorText(pods)} in namespaces ${where}`;
}

/** A peer of pods as a policy writes it, under the name its source has here. */
export interface PodPeer {
  readonly name: string;
  readonly pods: unknown;
  readonly spaces: unknown;
  /** The policy's own namespace, where the peer names no other. */
  readonly space: string | undefined;
}

export function podPeers(policy: Thing): PodPeer[] {
  return list(policy.spec, "ingress")
    .flatMap((rule) => list(rule, "from"))
    .filter((peer) => !isDict(get(peer, "ipBlock")))
    .map((peer) => {
      const spaces = get(peer, "namespaceSelector");
      const space = spaces === undefined ? policy.namespace : undefined;
      return { name: peerName(peer, policy), pods: get(peer, "podSelector"), spaces, space };
    });
}

export type Answer = "yes" | "maybe" | "no";

/** Whether a pod of some other namespace (an ingress controller) gets in: "maybe" where a selector would have to fit it. */
export function admitsController(policies: readonly Thing[]): Answer {
  if (policies.length === 0) return "yes";
  let best: Answer = "no";
  for (const rule of policies.flatMap((policy) => list(policy.spec, "ingress"))) {
    const peers = list(rule, "from");
    if (peers.length === 0) return "yes";
    for (const peer of peers) {
      const spaces = get(peer, "namespaceSelector");
      if (spaces === undefined) continue;
      const everyone = selectorText(spaces) === "all" && selectorText(get(peer, "podSelector")) === "all";
      if (everyone) return "yes";
      best = "maybe";
    }
  }
  return best;
}
