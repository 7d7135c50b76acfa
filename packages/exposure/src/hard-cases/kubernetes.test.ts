import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { verdict } from "../testing/build.ts";

const POD = `apiVersion: v1
kind: Pod
metadata: {name: db, namespace: data, labels: {app: db, tier: store}}
spec: {containers: [{name: c, image: x, ports: [{name: http, containerPort: 9200}]}]}
`;
const SERVICE = `---
apiVersion: v1
kind: Service
metadata: {name: db, namespace: data}
spec: {type: LoadBalancer, selector: {app: db}, ports: [{port: 80, targetPort: 9200}]}
`;
const policy = (spec: string, name = "p", namespace = "data") => `---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: ${name}, namespace: ${namespace}}
spec: ${spec}
`;
const cluster = (...parts: readonly string[]) => [{ name: "cluster.yaml", text: [POD, ...parts].join("") }];

describe("Kubernetes, hard rule sets", () => {
  it.each<[string, readonly string[], number, string]>([
    [
      "two policies are a union: the strict one does not close what the other opens",
      [
        policy("{podSelector: {}, policyTypes: [Ingress]}"),
        policy("{podSelector: {matchLabels: {app: db}}, ingress: [{ports: [{port: 9200}]}]}", "q"),
      ],
      9200,
      "exposed",
    ],
    [
      "a policy of another namespace does not select this pod",
      [policy("{podSelector: {}, policyTypes: [Ingress]}", "p", "other")],
      9200,
      "exposed",
    ],
    [
      "an empty from is everyone, an empty list of rules nobody",
      [policy("{podSelector: {}, ingress: [{from: []}]}")],
      9200,
      "exposed",
    ],
    [
      "matchExpressions NotIn leaves the pod out",
      [
        policy(
          "{podSelector: {matchExpressions: [{key: app, operator: NotIn, values: [db]}]}, policyTypes: [Ingress]}",
        ),
      ],
      9200,
      "exposed",
    ],
    [
      "matchExpressions Exists takes it in",
      [policy("{podSelector: {matchExpressions: [{key: tier, operator: Exists}]}, policyTypes: [Ingress]}")],
      9200,
      "closed",
    ],
    [
      "UDP rules open no TCP",
      [policy("{podSelector: {}, ingress: [{ports: [{port: 9200, protocol: UDP}]}]}")],
      9200,
      "closed",
    ],
    [
      "a block without its exceptions still has the internet",
      [policy("{podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}]}]}")],
      9200,
      "exposed",
    ],
    [
      "a namespace selector lets no outsider in",
      [policy("{podSelector: {}, ingress: [{from: [{namespaceSelector: {}}]}]}")],
      9200,
      "restricted",
    ],
    [
      "one of two entries of from is the internet",
      [policy("{podSelector: {}, ingress: [{from: [{podSelector: {}}, {ipBlock: {cidr: 8.0.0.0/8}}]}]}")],
      9200,
      "exposed",
    ],
    [
      "a balancer's port follows the target port through the policy",
      [SERVICE, policy("{podSelector: {}, ingress: [{ports: [{port: 9200}]}]}")],
      80,
      "exposed",
    ],
  ])("%s", (_, parts, port, expected) => {
    expect(verdict(cluster(...parts), port)).toBe(expected);
  });

  it("a policy that opens the balancer's port instead of the target's opens nothing behind the balancer", () => {
    const files = cluster(SERVICE, policy("{podSelector: {}, ingress: [{ports: [{port: 80}]}]}"));
    const rows = check(files, { ports: [80] }).results.filter((row) => /service/i.test(row.target));
    expect(rows.map((row) => row.verdict)).toEqual(["closed"]);
  });

  it("an internal balancer is not the internet's, its node port is another matter", () => {
    const internal = SERVICE.replace(
      "name: db, namespace: data}",
      'name: db, namespace: data, annotations: {service.beta.kubernetes.io/azure-load-balancer-internal: "true"}}',
    );
    expect(verdict([{ name: "s.yaml", text: internal }], 80)).toBe("restricted");
  });

  const admin = (kind: string, ingress: string, more = "priority: 5, ") => `---
apiVersion: policy.networking.k8s.io/v1alpha1
kind: ${kind}
metadata: {name: default}
spec: {${more}subject: {namespaces: {}}, ingress: [${ingress}]}
`;
  const fromEveryPod = policy("{podSelector: {}, ingress: [{from: [{namespaceSelector: {}}]}]}");
  const everyPod = "from: [{namespaces: {}}]";
  it.each<[string, readonly string[], string]>([
    [
      "deny stands before a namespace's allow",
      [admin("AdminNetworkPolicy", `{action: Deny, ${everyPod}}`), fromEveryPod],
      "closed",
    ],
    [
      "deny of another port does not",
      [
        admin("AdminNetworkPolicy", `{action: Deny, ${everyPod}, ports: [{portNumber: {protocol: TCP, port: 22}}]}`),
        fromEveryPod,
      ],
      "restricted",
    ],
    [
      "deny of some namespaces leaves the others",
      [admin("AdminNetworkPolicy", "{action: Deny, from: [{namespaces: {matchLabels: {a: b}}}]}"), fromEveryPod],
      "restricted",
    ],
    [
      "pass hands on to the namespace's policies",
      [admin("AdminNetworkPolicy", `{action: Pass, ${everyPod}}, {action: Deny, ${everyPod}}`), fromEveryPod],
      "restricted",
    ],
    [
      "allow stands before a namespace's silence",
      [
        admin("AdminNetworkPolicy", `{action: Allow, ${everyPod}}`),
        policy("{podSelector: {}, policyTypes: [Ingress]}"),
      ],
      "restricted",
    ],
    [
      "a lower number is asked first",
      [
        admin("AdminNetworkPolicy", `{action: Deny, ${everyPod}}`, "priority: 9, "),
        admin("AdminNetworkPolicy", `{action: Allow, ${everyPod}}`, "priority: 1, "),
        policy("{podSelector: {}, policyTypes: [Ingress]}"),
      ],
      "restricted",
    ],
    [
      "no deny of pods keeps the internet out of a pod without policies",
      [admin("AdminNetworkPolicy", `{action: Deny, ${everyPod}}`)],
      "exposed",
    ],
    [
      "the baseline is not asked where a policy selects the pod",
      [admin("BaselineAdminNetworkPolicy", `{action: Deny, ${everyPod}}`, ""), fromEveryPod],
      "restricted",
    ],
  ])("an administrator's %s", (_, parts, expected) => {
    expect(verdict(cluster(...parts))).toBe(expected);
  });
});
