import { json } from "../build.ts";
import { cidr, type Ports, ports, type Random } from "./random.ts";
import type { Case, Formula, Logic } from "./solver.ts";

interface Rule {
  readonly blocks: readonly { readonly cidr: string; readonly except: readonly string[] }[];
  readonly pods: boolean;
  readonly ports: readonly { readonly protocol: string; readonly ports: Ports }[];
}

/** Kubernetes: no policy that selects the pod = open; else the union of the rules of those that do. Admin policies speak of pods. */
export function kubernetesCase(from: Random): Case {
  const policies = from.many(0, 4, () => ({
    selects: from.chance(0.75),
    ingress: from.chance(0.85),
    rules: from.many(
      0,
      3,
      (): Rule => ({
        blocks: from
          .many(0, 2, () => ({ cidr: cidr(from), except: [] as string[] }))
          .map((one) => ({ ...one, except: inside(one.cidr, from) })),
        pods: from.chance(0.3),
        ports: from
          .many(0, 2, () => ({ protocol: from.pick(["TCP", "TCP", "UDP"]), ports: ports(from) }))
          .filter((one) => one.ports[0] > 0),
      }),
    ),
  }));
  const admins = from.many(0, 2, (i) => ({
    apiVersion: "policy.networking.k8s.io/v1alpha1",
    kind: i === 0 ? "AdminNetworkPolicy" : "BaselineAdminNetworkPolicy",
    metadata: { name: "default" },
    spec: {
      priority: 5,
      subject: { namespaces: {} },
      ingress: [{ action: from.pick(["Deny", "Allow"]), from: [{ namespaces: {} }] }],
    },
  }));
  const items = [
    {
      apiVersion: "v1",
      kind: "Pod",
      metadata: { name: "db", namespace: "data", labels: { app: "db" } },
      spec: { containers: [{ name: "c", ports: [{ containerPort: 9200 }] }] },
    },
    ...policies.map((one, i) => ({
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: { name: `p${i}`, namespace: "data" },
      spec: {
        podSelector: { matchLabels: { app: one.selects ? "db" : "other" } },
        policyTypes: [one.ingress ? "Ingress" : "Egress"],
        ingress: one.rules.map((rule) => ({
          from: [...rule.blocks.map((ipBlock) => ({ ipBlock })), ...(rule.pods ? [{ podSelector: {} }] : [])],
          ports: rule.ports.map(({ protocol, ports: [port, endPort] }) => ({
            protocol,
            port,
            ...(endPort > port && { endPort }),
          })),
        })),
      },
    })),
    ...admins,
  ];
  const meaning = (logic: Logic): Formula => {
    const mine = policies.filter((one) => one.selects && one.ingress);
    if (mine.length === 0) return logic.yes;
    return logic.or(
      logic.no,
      ...mine.flatMap((one) =>
        one.rules.map((rule) => {
          const anyone = rule.blocks.length === 0 && !rule.pods;
          const sources = rule.blocks.map((block) =>
            logic.and(logic.from(block.cidr), ...block.except.map((one) => logic.not(logic.from(one)))),
          );
          const tcp = rule.ports.filter(({ protocol }) => protocol === "TCP");
          return logic.and(
            anyone ? logic.yes : logic.or(logic.no, ...sources),
            rule.ports.length === 0 ? logic.yes : logic.or(logic.no, ...tcp.map((entry) => logic.to(entry.ports))),
          );
        }),
      ),
    );
  };
  return {
    files: [json("cluster.json", { apiVersion: "v1", kind: "List", items })],
    target: (name) => name === "Pod data/db",
    meaning,
  };
}

/** Smaller blocks of a block, as `except` demands. */
function inside(block: string, from: Random): string[] {
  const [address = "", length = "0"] = block.split("/");
  if (Number(length) > 24 || from.chance(0.5)) return [];
  return [`${address}/${Number(length) + 1 + from.below(4)}`];
}
