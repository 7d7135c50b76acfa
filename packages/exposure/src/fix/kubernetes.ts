import { parseRange } from "../algebra/address.ts";
import { intersect, subtract, unionAll } from "../algebra/address-set.ts";
import { PRIVATE } from "../engine/public.ts";
import { dict, get, isDict, list, text } from "../json/get.ts";
import type { InputFile } from "../types.ts";
import { documentsOf, type Node, quoted, shell } from "./documents.ts";
import { cidrsOf, keptOf, PRIVATE_V4, PRIVATE_V6 } from "./keep.ts";
import { holeText, isEverything, without } from "./spans.ts";
import type { Candidate, Fixer, Hole, Span, Step } from "./types.ts";

const INSIDERS: readonly Node[] = [
  { namespaceSelector: {} },
  ...[...PRIVATE_V4, ...PRIVATE_V6].map((cidr) => ({ ipBlock: { cidr } })),
];

/** The ports that are not in question, as a policy writes them. */
const portsBeside = (hole: Hole): Node[] =>
  ["TCP", "UDP", "SCTP"].flatMap((protocol) =>
    without([[1, 65_535]], hole.ports.get(protocol.toLowerCase()) ?? []).map(([port, endPort]: Span) => ({
      protocol,
      port,
      ...(endPort > port && { endPort }),
    })),
  );
/** The other ports stay open: to all, or, where pods are kept out by others, to every address. */
const beside = (hole: Hole, pods: boolean): Node => ({
  ...(!pods && { from: ["0.0.0.0/0", "::/0"].map((cidr) => ({ ipBlock: { cidr } })) }),
  ports: portsBeside(hole),
});
const shutsEverything = (hole: Hole): boolean => [...hole.ports.values()].every(isEverything);

const named = (rule: string): { kind: string; namespace: string; name: string } | undefined => {
  const match = /^(\w+) ([^/\s]+)\/([^\s:]+)/.exec(rule);
  return match ? { kind: match[1]!, namespace: match[2]!, name: match[3]! } : undefined;
};

/** A policy for pods that have none, its rules without the internet for pods that have one, no way in for a service. */
export const kubernetes: Fixer = (files, hole, at) => {
  // On the node's network no policy is asked: what stands before the node shuts it, or its manifest does.
  if (/: the node's network/.test(at.rule)) return [];
  const who = named(at.rule);
  const documents = documentsOf(files, at.file);
  if (!who || !documents) return [];
  const found = documents
    .find(
      (node) =>
        (node.kind ?? who.kind) === who.kind &&
        text(dict(node, "metadata"), "name") === who.name &&
        (text(dict(node, "metadata"), "namespace") ?? "default") === who.namespace,
    )
    // The items of a list do not say what they are; the list does.
    .find(
      ({ node, parents }) =>
        text(node, "apiVersion") !== undefined ||
        parents.some((one) => isDict(one) && text(one, "kind") === `${who.kind}List`),
    )?.node;
  if (!found) return [];
  const where = `-n ${shell(who.namespace)}`;
  if (who.kind === "NetworkPolicy") {
    const index = Number(/ingress (\d+)$/.exec(at.rule)?.[1] ?? 0) - 1;
    const rules = list(found.spec, "ingress");
    const rule = rules[index];
    if (!isDict(rule)) return [];
    const made = narrowed(rule as Node, hole);
    (rules as unknown[]).splice(index, 1, ...made);
    const patch = [{ op: "replace", path: "/spec/ingress", value: rules }];
    return [
      {
        files: documents.written(files),
        step: {
          at,
          change: `${at.rule}: the internet no longer for ${holeText(hole)}`,
          commands: [`kubectl patch networkpolicy ${shell(who.name)} ${where} --type=json -p ${quoted(patch)}`],
        },
      },
    ];
  }
  if (who.kind === "Service") {
    const spec = found.spec as Node;
    spec.type = "ClusterIP";
    delete spec.externalIPs;
    for (const port of list(spec, "ports")) if (isDict(port)) delete (port as Node).nodePort;
    const patch = { spec: { type: "ClusterIP", externalIPs: null } };
    return [
      {
        files: documents.written(files),
        step: {
          at,
          change: `service ${who.namespace}/${who.name} inside the cluster only: source ranges would not cover its node ports`,
          commands: [`kubectl patch service ${shell(who.name)} ${where} -p ${quoted(patch)}`],
        },
      },
    ];
  }
  if (/^(Ingress|Route|Gateway)$/.test(who.kind)) {
    for (const key of Object.keys(found)) if (key !== "apiVersion" && key !== "metadata") delete found[key];
    Object.assign(found, { apiVersion: "v1", kind: "ConfigMap" });
    return [
      {
        files: documents.written(files),
        step: {
          at,
          change: `delete ${who.kind} ${who.namespace}/${who.name}: what it leads to is not to be reached from outside`,
          commands: [`kubectl delete ${who.kind.toLowerCase()} ${shell(who.name)} ${where}`],
        },
      },
    ];
  }
  const jobs = who.kind === "CronJob" ? dict(dict(found.spec, "jobTemplate"), "spec") : found.spec;
  const holder = who.kind === "Pod" ? found : dict(jobs, "template");
  const labels = dict(dict(holder, "metadata"), "labels");
  if (Object.keys(labels).length === 0 && !isDict(get(holder, "spec"))) return [];
  const { namespace } = who;
  const one = { file: `${namespace}-${who.name}`, name: who.name, of: `${who.kind} ${namespace}/${who.name}` };
  const own = Object.keys(labels).length > 0 ? { matchLabels: labels } : {};
  // Pods stay let in; where an administrator's baseline kept some out, only private addresses are.
  const candidates = [INSIDERS, INSIDERS.slice(1)].map((from) =>
    guarded(files, hole, at, from, { ...one, namespace, pods: own }),
  );
  const all = { file: namespace, name: "private-only", of: `every pod of ${namespace}`, namespace, pods: {} };
  const alike = hole.open.filter((target) => named(target)?.namespace === namespace).length;
  // One policy for a namespace that stands open, where it changes nothing for the pods that have policies.
  if (alike >= MANY && !files.some(({ name }) => name === fileOf(all.file)))
    candidates.unshift(guarded(files, hole, at, INSIDERS, all));
  return candidates;
};

const MANY = 3;
const fileOf = (name: string): string => `casekeep-${name}.json`;

/** Pods that a policy is written for. */
interface Guarded {
  readonly file: string;
  readonly name: string;
  /** As a sentence names them. */
  readonly of: string;
  readonly namespace: string;
  /** Selector. */
  readonly pods: Node;
}

/** A new policy for some pods: who gets in stays, but for the internet at the hole. */
function guarded(
  files: readonly InputFile[],
  hole: Hole,
  at: Step["at"],
  from: readonly Node[],
  { file, name, of, namespace, pods }: Guarded,
): Candidate {
  const policy = {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: `casekeep-${name}`.slice(0, 60), namespace },
    spec: {
      podSelector: pods,
      policyTypes: ["Ingress"],
      ingress: [{ from }, ...(shutsEverything(hole) ? [] : [beside(hole, from === INSIDERS)])],
    },
  };
  const text = JSON.stringify(policy, null, 2);
  return {
    files: [...files, { name: fileOf(file), text }],
    step: {
      at,
      change: `a network policy for ${of}: ${from === INSIDERS ? "pods and " : ""}private addresses only for ${holeText(hole)}`,
      commands: [`kubectl apply -f - <<'END'\n${text}\nEND`],
    },
  };
}

/** One ingress rule without the internet at the hole. */
function narrowed(rule: Node, hole: Hole): Node[] {
  const peers = list(rule, "from");
  const kept =
    peers.length === 0
      ? [...INSIDERS]
      : peers.flatMap((peer): unknown[] => {
          const block = get(peer, "ipBlock");
          if (!isDict(block)) return [peer];
          const except = list(block, "except");
          const cidr = text(block, "cidr") ?? "";
          if (keptOf(cidr)?.join() === cidr) return [peer];
          const all = subtract(parseRange(cidr) ?? [], unionAll(except.map((one) => parseRange(String(one)) ?? [])));
          return cidrsOf(intersect(all, PRIVATE)).map((one) => ({ ipBlock: { cidr: one } }));
        });
  const inside = kept.length > 0 ? [{ ...rule, from: kept }] : [];
  // The other ports stay open to whom they were.
  const ports = list(rule, "ports");
  const others = shutsEverything(hole) ? [] : ports.length > 0 ? otherPorts(ports, hole) : portsBeside(hole);
  return others.length > 0 ? [...inside, { ...rule, ports: others }] : inside;
}

/** What a rule's ports open beside the hole; one that has a name is taken to be about it. */
const otherPorts = (ports: readonly unknown[], hole: Hole): Node[] =>
  ports.filter(isDict).flatMap((entry): Node[] => {
    const { port, endPort } = entry;
    const spans = hole.ports.get((text(entry, "protocol") ?? "TCP").toLowerCase()) ?? [];
    if (typeof port === "string") return [];
    const own: Span = typeof port === "number" ? [port, typeof endPort === "number" ? endPort : port] : [1, 65_535];
    return without([own], spans).map(([from, to]) => {
      const { endPort: _, ...plain } = entry;
      return { ...plain, port: from, ...(to > from && { endPort: to }) };
    });
  });
