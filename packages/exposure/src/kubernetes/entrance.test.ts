import { describe, expect, it } from "vitest";
import { check } from "../index.ts";

const pod = (spec: object = {}, ports: object[] = [{ name: "es", containerPort: 9200 }]) => ({
  apiVersion: "v1",
  kind: "Pod",
  metadata: { name: "es", namespace: "db", labels: { app: "es" } },
  spec: { containers: [{ name: "es", ports }], ...spec },
});
const policy = (...ingress: object[]) => ({
  apiVersion: "networking.k8s.io/v1",
  kind: "NetworkPolicy",
  metadata: { name: "es", namespace: "db" },
  spec: { podSelector: {}, policyTypes: ["Ingress"], ingress },
});
const service = (spec: object, annotations: object = {}) => ({
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "es", namespace: "db", annotations },
  spec: { selector: { app: "es" }, ports: [{ port: 9200 }], ...spec },
});
const block = (cidr: string) => ({ from: [{ ipBlock: { cidr } }] });
const gateway = (spec: object = {}, metadata: object = {}) => ({
  apiVersion: "gateway.networking.k8s.io/v1",
  kind: "Gateway",
  metadata: { name: "gw", namespace: "db", ...metadata },
  spec: { gatewayClassName: "public", listeners: [{ name: "es", port: 9200, protocol: "TCP" }], ...spec },
});
const route = (spec: object = {}, namespace = "db") => ({
  apiVersion: "gateway.networking.k8s.io/v1alpha2",
  kind: "TCPRoute",
  metadata: { name: "r", namespace },
  spec: {
    parentRefs: [{ name: "gw", namespace: "db" }],
    rules: [{ backendRefs: [{ name: "es", port: 9200 }] }],
    ...spec,
  },
});

const said = (target: RegExp, items: readonly object[], port = 9200): string => {
  const text = JSON.stringify({ apiVersion: "v1", kind: "List", items });
  const rows = check([{ name: "cluster.json", text }], { ports: [port] }).results.filter((row) =>
    target.test(row.target),
  );
  return (
    ["exposed", "unknown", "restricted", "closed"].find((one) => rows.some((row) => row.verdict === one)) ?? "none"
  );
};

describe("Kubernetes host ports", () => {
  const at = (more: object) => pod({}, [{ containerPort: 9200, ...more }]);
  it.each([
    ["a host port is open on its node", [at({ hostPort: 19200 })], 19200, "exposed"],
    ["bound to loopback it is not", [at({ hostPort: 19200, hostIP: "127.0.0.1" })], 19200, "none"],
    ["the pod's policy still limits it", [at({ hostPort: 19200 }), policy(block("10.0.0.0/8"))], 19200, "restricted"],
    [
      "the policy sees the container's port",
      [at({ hostPort: 19200 }), policy({ ports: [{ port: 19200 }] })],
      19200,
      "closed",
    ],
  ] as const)("%s", (_, items, port, expected) => {
    expect(said(/^host ports/, items, port)).toBe(expected);
  });

  it("policies do not apply to pods on the node's network", () => {
    expect(said(/^Pod/, [pod({ hostNetwork: true }), policy()])).toBe("exposed");
  });
});

describe("Kubernetes services", () => {
  const balanced = { type: "LoadBalancer" };
  const limited = { ...balanced, loadBalancerSourceRanges: ["10.0.0.0/8"], ports: [{ port: 9200, nodePort: 30920 }] };
  it.each([
    ["source ranges limit the balancer's port", [service(limited)], 9200, "restricted"],
    ["but not its node port", [service(limited)], 30920, "exposed"],
    [
      "unless there is none",
      [service({ ...limited, allocateLoadBalancerNodePorts: false, ports: [{ port: 9200 }] })],
      30920,
      "closed",
    ],
    [
      "one that is asked for by number is given all the same",
      [service({ ...limited, allocateLoadBalancerNodePorts: false })],
      30920,
      "exposed",
    ],
    [
      "a range that is not one limits nothing",
      [service({ ...balanced, loadBalancerSourceRanges: ["10.0.0.0/8", "x"] })],
      9200,
      "exposed",
    ],
    ["an external address is open", [service({ externalIPs: ["198.51.100.7"] })], 9200, "exposed"],
    ["a cluster address alone is not a door", [service({})], 9200, "none"],
    [
      "an inner balancer",
      [service(balanced, { "service.beta.kubernetes.io/azure-load-balancer-internal": "true" })],
      9200,
      "restricted",
    ],
    [
      "a policy for the nodes' range lets in whom a node stands in for",
      [service(balanced), pod(), policy(block("10.0.0.0/8"))],
      9200,
      "unknown",
    ],
    [
      "not where the client's address is kept",
      [service({ ...balanced, externalTrafficPolicy: "Local" }), pod(), policy(block("10.0.0.0/8"))],
      9200,
      "restricted",
    ],
    [
      "a named target port is the container's",
      [service({ ...balanced, ports: [{ port: 80, targetPort: "es" }] }), pod(), policy({ ports: [{ port: 9200 }] })],
      80,
      "exposed",
    ],
    [
      "UDP is not TCP",
      [
        service({ ...balanced, externalTrafficPolicy: "Local" }),
        pod(),
        policy({ ports: [{ port: 9200, protocol: "UDP" }] }),
      ],
      9200,
      "closed",
    ],
  ] as const)("%s", (_, items, port, expected) => {
    expect(said(/^service/, items, port)).toBe(expected);
  });
});

describe("Kubernetes Gateway API", () => {
  const base = [service({}), pod()];
  it.each([
    ["a listener with a route to open pods", [...base, gateway(), route()], "exposed"],
    ["without a route it is undecided", [...base, gateway()], "unknown"],
    ["a policy that admits nobody", [...base, policy(), gateway(), route()], "closed"],
    ["a route of another namespace does not attach", [...base, gateway(), route({}, "web")], "unknown"],
    [
      "unless the listener allows all, and the backend is granted",
      [
        ...base,
        gateway({
          listeners: [{ name: "es", port: 9200, protocol: "TCP", allowedRoutes: { namespaces: { from: "All" } } }],
        }),
        route({ rules: [{ backendRefs: [{ name: "es", namespace: "db" }] }] }, "web"),
        {
          apiVersion: "gateway.networking.k8s.io/v1beta1",
          kind: "ReferenceGrant",
          metadata: { name: "g", namespace: "db" },
          spec: { from: [{ namespace: "web" }] },
        },
      ],
      "exposed",
    ],
    ["an inner class", [...base, gateway({ gatewayClassName: "gke-l7-rilb" }), route()], "restricted"],
    ["an inner address", [...base, gateway({ addresses: [{ value: "10.0.0.9" }] }), route()], "restricted"],
    ["another section", [...base, gateway(), route({ parentRefs: [{ name: "gw", sectionName: "other" }] })], "unknown"],
  ] as const)("%s", (_, items, expected) => {
    expect(said(/^Gateway/, items)).toBe(expected);
  });

  it("an Ingress of the AWS controller is inside unless it says otherwise, on the ports it names", () => {
    const ingress = (annotations: object) => ({
      apiVersion: "networking.k8s.io/v1",
      kind: "Ingress",
      metadata: { name: "i", namespace: "db", annotations },
      spec: { ingressClassName: "alb", defaultBackend: { service: { name: "es", port: { number: 9200 } } } },
    });
    const open = {
      "alb.ingress.kubernetes.io/scheme": "internet-facing",
      "alb.ingress.kubernetes.io/listen-ports": '[{"HTTPS": 9200}]',
    };
    expect(said(/^Ingress/, [...base, ingress({})], 443)).toBe("restricted");
    expect(said(/^Ingress/, [...base, ingress(open)], 9200)).toBe("exposed");
    expect(
      said(/^Ingress/, [...base, ingress({ ...open, "alb.ingress.kubernetes.io/inbound-cidrs": "10.0.0.0/8" })], 9200),
    ).toBe("restricted");
  });
});
