import { describe, expect, it } from "vitest";
import { check, exitCode } from "../index.ts";
import { json, worst } from "../testing/build.ts";

const NET = "networking.k8s.io/v1";
const POLICY_API = "policy.networking.k8s.io/v1alpha1";
const pod = (more: object = {}, spec: object = {}) => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "db", namespace: "data", labels: { app: "db" }, ...more },
  spec: { containers: [{ name: "c", ports: [{ name: "es", containerPort: 9200 }] }], ...spec },
});
const policy = (spec: object, more: object = {}) => ({
  apiVersion: NET,
  kind: "NetworkPolicy",
  metadata: { name: "p", namespace: "data", ...more },
  spec: { podSelector: {}, ...spec },
});
const service = (spec: object, more: object = {}) => ({
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "db", namespace: "data", ...more },
  spec: { selector: { app: "db" }, ports: [{ port: 9200, nodePort: 30920 }], ...spec },
});
const ingress = (more: object = {}, annotations: object = {}) => ({
  apiVersion: NET,
  kind: "Ingress",
  metadata: { name: "i", namespace: "data", annotations },
  spec: { defaultBackend: { service: { name: "db", port: { number: 9200 } } }, ...more },
});
const admin = (name: string, priority: number, rules: object[], subject: object = { namespaces: {} }) => ({
  apiVersion: POLICY_API,
  kind: "AdminNetworkPolicy",
  metadata: { name },
  spec: { priority, subject, ingress: rules },
});
const baseline = (rules: object[]) => ({
  apiVersion: POLICY_API,
  kind: "BaselineAdminNetworkPolicy",
  metadata: { name: "default" },
  spec: { subject: { namespaces: {} }, ingress: rules },
});
const EVERY = [{ namespaces: {} }];
const CONTROLLER = [{ namespaces: { matchLabels: { "kubernetes.io/metadata.name": "ingress-nginx" } } }];
const block = (cidr: string, except?: string[]) => [{ from: [{ ipBlock: { cidr, ...(except && { except }) } }] }];
const said = (items: object[], target: RegExp, port = 9200, protocol = "tcp"): string =>
  worst(
    check(
      items.map((one, i) => json(`${i}.json`, one)),
      { ports: [port] },
    ).results.filter((row) => row.protocol === protocol && target.test(row.target)),
  );

describe("NetworkPolicy, hard rule sets", () => {
  it.each<[string, object[], string]>([
    ["no policy selects it", [pod()], "exposed"],
    ["a policy for egress alone", [pod(), policy({ policyTypes: ["Egress"], ingress: [] })], "exposed"],
    ["an egress section does not take ingress away", [pod(), policy({ egress: [{}] })], "closed"],
    ["policyTypes left out means ingress always", [pod(), policy({})], "closed"],
    ["a rule without from is everyone", [pod(), policy({ ingress: [{}] })], "exposed"],
    ["an empty list of peers is everyone", [pod(), policy({ ingress: [{ from: [] }] })], "exposed"],
    [
      "an empty list of ports is every port",
      [pod(), policy({ ingress: [{ from: [{ ipBlock: { cidr: "0.0.0.0/0" } }], ports: [] }] })],
      "exposed",
    ],
    ["policies of another namespace", [pod(), policy({}, { namespace: "other" })], "exposed"],
    ["another pod's policy", [pod(), policy({ podSelector: { matchLabels: { app: "web" } } })], "exposed"],
    [
      "two policies are a union",
      [pod(), policy({}), policy({ ingress: block("0.0.0.0/0") }, { name: "q" })],
      "exposed",
    ],
    ["a block without a part", [pod(), policy({ ingress: block("0.0.0.0/0", ["10.0.0.0/8"]) })], "exposed"],
    [
      "a block without all that is public",
      [pod(), policy({ ingress: block("8.8.0.0/16", ["8.8.0.0/17", "8.8.128.0/17"]) })],
      "closed",
    ],
    [
      "two halves",
      [
        pod(),
        policy({ ingress: [{ from: [{ ipBlock: { cidr: "0.0.0.0/1" } }, { ipBlock: { cidr: "128.0.0.0/1" } }] }] }),
      ],
      "exposed",
    ],
    ["a block that is none", [pod(), policy({ ingress: block("10.0.0.0/33") })], "unknown"],
    ["IPv6 alone", [pod(), policy({ ingress: block("::/0") })], "exposed"],
    [
      "pods of every namespace are no internet",
      [pod(), policy({ ingress: [{ from: [{ namespaceSelector: {} }] }] })],
      "restricted",
    ],
    ["a port by its name", [pod(), policy({ ingress: [{ ports: [{ port: "es" }] }] })], "exposed"],
    ["a name that no container has", [pod(), policy({ ingress: [{ ports: [{ port: "http" }] }] })], "closed"],
    [
      "a name of another protocol",
      [pod(), policy({ ingress: [{ ports: [{ port: "es", protocol: "UDP" }] }] })],
      "closed",
    ],
    ["a range of ports", [pod(), policy({ ingress: [{ ports: [{ port: 9000, endPort: 9300 }] }] })], "exposed"],
    ["a range that ends before", [pod(), policy({ ingress: [{ ports: [{ port: 9000, endPort: 9199 }] }] })], "closed"],
    [
      "a protocol without a port is all its ports",
      [pod(), policy({ ingress: [{ ports: [{ protocol: "TCP" }] }] })],
      "exposed",
    ],
    ["UDP without a port", [pod(), policy({ ingress: [{ ports: [{ protocol: "UDP" }] }] })], "closed"],
    ["the node's network is not governed", [pod({}, { hostNetwork: true }), policy({})], "exposed"],
    [
      "expressions: not in",
      [pod(), policy({ podSelector: { matchExpressions: [{ key: "app", operator: "NotIn", values: ["web"] }] } })],
      "closed",
    ],
    [
      "expressions: does not exist",
      [pod(), policy({ podSelector: { matchExpressions: [{ key: "tier", operator: "DoesNotExist" }] } })],
      "closed",
    ],
    [
      "expressions: exists",
      [pod(), policy({ podSelector: { matchExpressions: [{ key: "tier", operator: "Exists" }] } })],
      "exposed",
    ],
  ])("%s", (_, items, expected) => {
    expect(said(items, /^Pod/)).toBe(expected);
  });
});

describe("Services, hard sets", () => {
  const shut = policy({ ingress: block("10.0.0.0/8") });
  it.each<[string, object[], number, string]>([
    ["a node port on its number", [service({ type: "NodePort" }), pod()], 30920, "exposed"],
    ["a node port is not the service's own port", [service({ type: "NodePort" }), pod()], 9200, "closed"],
    [
      "a node port without a number is one of many",
      [service({ type: "NodePort", ports: [{ port: 9200 }] }), pod()],
      31000,
      "exposed",
    ],
    [
      "a node port behind a policy that sees the client",
      [service({ type: "NodePort", externalTrafficPolicy: "Local" }), pod(), shut],
      30920,
      "restricted",
    ],
    [
      "a node port behind a policy that may see the node",
      [service({ type: "NodePort" }), pod(), shut],
      30920,
      "unknown",
    ],
    ["an external address of a cluster service", [service({ externalIPs: ["198.51.100.7"] }), pod()], 9200, "exposed"],
    [
      "source ranges do not cover external addresses",
      [
        service({ type: "LoadBalancer", loadBalancerSourceRanges: ["10.0.0.0/8"], externalIPs: ["198.51.100.7"] }),
        pod(),
      ],
      9200,
      "exposed",
    ],
    [
      "source ranges cover the balancer's port",
      [service({ type: "LoadBalancer", loadBalancerSourceRanges: ["10.0.0.0/8"] }), pod()],
      9200,
      "restricted",
    ],
    [
      "source ranges by annotation",
      [
        service(
          { type: "LoadBalancer" },
          { annotations: { "service.beta.kubernetes.io/load-balancer-source-ranges": "10.0.0.0/8, 192.168.0.0/16" } },
        ),
        pod(),
      ],
      9200,
      "restricted",
    ],
    [
      "an inner balancer",
      [
        service(
          { type: "LoadBalancer" },
          { annotations: { "service.beta.kubernetes.io/azure-load-balancer-internal": "true" } },
        ),
        pod(),
      ],
      9200,
      "restricted",
    ],
    [
      "an inner balancer's node port",
      [
        service(
          { type: "LoadBalancer" },
          { annotations: { "service.beta.kubernetes.io/azure-load-balancer-internal": "true" } },
        ),
        pod(),
      ],
      30920,
      "exposed",
    ],
    [
      "a target port by name is the container's",
      [
        service({ type: "LoadBalancer", ports: [{ port: 443, targetPort: "es" }] }),
        pod(),
        policy({ ingress: [{ ports: [{ port: 9200 }] }] }),
      ],
      443,
      "exposed",
    ],
    [
      "a policy for the service's port is not one for the pod's",
      [
        service({ type: "LoadBalancer", externalTrafficPolicy: "Local", ports: [{ port: 443, targetPort: 9200 }] }),
        pod(),
        policy({ ingress: [{ ports: [{ port: 443 }] }] }),
      ],
      443,
      "closed",
    ],
    [
      "no node port unless one is asked for",
      [service({ type: "LoadBalancer", allocateLoadBalancerNodePorts: false, ports: [{ port: 9200 }] }), pod()],
      30920,
      "closed",
    ],
    [
      "one that is asked for by number is given",
      [
        service({
          type: "LoadBalancer",
          allocateLoadBalancerNodePorts: false,
          loadBalancerSourceRanges: ["10.0.0.0/8"],
        }),
        pod(),
      ],
      30920,
      "exposed",
    ],
    ["a cluster service is no door", [service({}), pod()], 9200, "none"],
    [
      "pods of another label",
      [
        service({ type: "LoadBalancer", selector: { app: "web" } }),
        pod(),
        policy({ podSelector: { matchLabels: { app: "db" } } }),
      ],
      9200,
      "exposed",
    ],
    [
      "pods of another label under a policy of every pod",
      [service({ type: "LoadBalancer", selector: { app: "web" } }), pod(), policy({})],
      9200,
      "closed",
    ],
  ])("%s", (_, items, port, expected) => {
    expect(said(items, /^service/, port)).toBe(expected);
  });
  it("a host port is the node's, and its policy sees the container's", () => {
    const bound = (more: object) =>
      pod({}, { containers: [{ name: "c", ports: [{ containerPort: 9200, hostPort: 80, ...more }] }] });
    expect(said([bound({})], /^host ports/, 80)).toBe("exposed");
    expect(said([bound({ hostIP: "127.0.0.1" })], /^host ports/, 80)).not.toBe("exposed");
    expect(said([bound({}), policy({ ingress: [{ ports: [{ port: 80 }] }] })], /^host ports/, 80)).toBe("closed");
    expect(said([bound({}), policy({ ingress: [{ ports: [{ port: 9200 }] }] })], /^host ports/, 80)).toBe("exposed");
  });
});

describe("administrators' policies before an Ingress", () => {
  const closed = policy({});
  it.each<[string, object[], string]>([
    ["a namespace's policy shuts it", [closed], "closed"],
    [
      "an administrator's Allow of every pod opens it again",
      [closed, admin("a", 10, [{ action: "Allow", from: EVERY }])],
      "exposed",
    ],
    [
      "an Allow of the controller's namespace may",
      [closed, admin("a", 10, [{ action: "Allow", from: CONTROLLER }])],
      "unknown",
    ],
    [
      "a Deny above the Allow is final",
      [closed, admin("a", 10, [{ action: "Allow", from: EVERY }]), admin("b", 5, [{ action: "Deny", from: EVERY }])],
      "closed",
    ],
    [
      "a Deny below it is not",
      [closed, admin("a", 5, [{ action: "Allow", from: EVERY }]), admin("b", 10, [{ action: "Deny", from: EVERY }])],
      "exposed",
    ],
    [
      "within a policy the first rule counts",
      [
        admin("a", 5, [
          { action: "Deny", from: EVERY },
          { action: "Allow", from: EVERY },
        ]),
      ],
      "closed",
    ],
    ["a Deny without a policy of the namespace", [admin("a", 5, [{ action: "Deny", from: EVERY }])], "closed"],
    [
      "a Pass goes on to the namespace's",
      [closed, admin("a", 1, [{ action: "Pass", from: EVERY }]), admin("b", 5, [{ action: "Allow", from: EVERY }])],
      "closed",
    ],
    [
      "a Deny for other pods",
      [
        admin("a", 5, [{ action: "Deny", from: EVERY }], {
          pods: { namespaceSelector: {}, podSelector: { matchLabels: { app: "web" } } },
        }),
      ],
      "exposed",
    ],
    [
      "a Deny of one port",
      [admin("a", 5, [{ action: "Deny", from: EVERY, ports: [{ portNumber: { port: 22, protocol: "TCP" } }] }])],
      "unknown",
    ],
    ["the baseline denies a pod without a policy", [baseline([{ action: "Deny", from: EVERY }])], "closed"],
    [
      "the baseline says nothing of a pod with one",
      [policy({ ingress: [{}] }), baseline([{ action: "Deny", from: EVERY }])],
      "exposed",
    ],
    [
      "an Allow is asked before the baseline",
      [admin("a", 5, [{ action: "Allow", from: EVERY }]), baseline([{ action: "Deny", from: EVERY }])],
      "exposed",
    ],
  ])("%s", (_, policies, expected) => {
    expect(said([pod(), service({}), ingress(), ...policies], /^Ingress/, 443)).toBe(expected);
  });
  it("they decide nothing about sources outside the cluster", () => {
    expect(said([pod(), admin("a", 1, [{ action: "Deny", from: EVERY }])], /^Pod/)).toBe("exposed");
    expect(said([pod(), policy({}), admin("a", 1, [{ action: "Allow", from: EVERY }])], /^Pod/)).toBe("restricted");
  });
});

describe("entrances of other kinds", () => {
  it.each([
    ["Traefik", { apiVersion: "traefik.io/v1alpha1", kind: "IngressRoute" }],
    ["Contour", { apiVersion: "projectcontour.io/v1", kind: "HTTPProxy" }],
    ["a serverless service", { apiVersion: "serving.knative.dev/v1", kind: "Service" }],
    ["Istio", { apiVersion: "networking.istio.io/v1", kind: "VirtualService" }],
  ])("%s is named, never passed over", (_, what) => {
    const items = [pod(), policy({}), { ...what, metadata: { name: "x", namespace: "data" }, spec: {} }];
    const report = check(
      items.map((one, i) => json(`${i}.json`, one)),
      { ports: [9200] },
    );
    expect(report.unreadable[0]?.reason).toMatch(new RegExp(`${what.kind} of .* is not supported`));
    expect(exitCode(report)).toBe(2);
  });

  const gateway = (name: string) => ({
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "Gateway",
    metadata: { name: "g", namespace: "data" },
    spec: { gatewayClassName: name, listeners: [{ name: "l", port: 443, protocol: "HTTPS" }] },
  });
  const route = {
    apiVersion: "gateway.networking.k8s.io/v1",
    kind: "HTTPRoute",
    metadata: { name: "r", namespace: "data" },
    spec: { parentRefs: [{ name: "g" }], rules: [{ backendRefs: [{ name: "db", port: 9200 }] }] },
  };
  it.each([
    ["gke-l7-global-external-managed", "exposed"],
    ["gke-l7-rilb", "restricted"],
    ["my-internal", "unknown"],
    ["istio", "exposed"],
  ])("a gateway of class %s", (name, expected) => {
    expect(said([pod(), service({}), gateway(name), route], /^Gateway/, 443)).toBe(expected);
  });
  it("the class's parameters come before an Ingress's own word", () => {
    const params = (scheme: string) => ({
      apiVersion: "elbv2.k8s.aws/v1beta1",
      kind: "IngressClassParams",
      metadata: { name: "alb" },
      spec: { scheme },
    });
    const own = ingress({ ingressClassName: "alb" }, { "alb.ingress.kubernetes.io/scheme": "internal" });
    expect(said([pod(), service({}), own], /^Ingress/, 443)).toBe("restricted");
    expect(said([pod(), service({}), own, params("internet-facing")], /^Ingress/, 443)).toBe("exposed");
  });
});
