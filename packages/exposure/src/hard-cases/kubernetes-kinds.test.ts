import { decided } from "../testing/decided.ts";

const pod = (more = "", labels = "app: es") => `apiVersion: v1
kind: Pod
metadata: {name: es, namespace: data, labels: {${labels}}}
spec:
  containers:
  - name: es
    image: es
    ports: [{name: http, containerPort: 9200}]
${more}`;
const np = (spec: string, ns = "data", name = "np") => `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: ${name}, namespace: ${ns}}
spec:
${spec
  .split("\n")
  .map((l) => `  ${l}`)
  .join("\n")}
`;
const lb = (spec = "", meta = "") => `apiVersion: v1
kind: Service
metadata:
  name: es
  namespace: data
${meta}
spec:
  type: LoadBalancer
  selector: {app: es}
  ports: [{port: 9200, targetPort: 9200, nodePort: 31920}]
${spec}`;
const y = (...d: string[]) => ({ "k.yaml": `${d.join("\n---\n")}\n` });
const only10 = np(`podSelector: {}
policyTypes: [Ingress]
ingress:
- from: [{ipBlock: {cidr: 10.0.0.0/8}}]`);
decided("Kubernetes: policies, services, words that are none", "kubernetes.io/docs/concepts/services-networking", [
  ["a pod without a policy behind a balancer", y(pod(), lb()), "exposed"],
  ["a private range, which may be the nodes'", y(pod(), lb(), only10), "unknown"],
  [
    "LB w/ policy and ranges office",
    y(pod(), lb("  loadBalancerSourceRanges: [10.0.0.0/8]\n  allocateLoadBalancerNodePorts: false")),
    "exposed",
  ],
  [
    "ipBlock halves",
    y(
      pod(),
      np(`podSelector: {matchLabels: {app: es}}
ingress:
- from:
  - ipBlock: {cidr: 0.0.0.0/1}
  - ipBlock: {cidr: 128.0.0.0/1}`),
    ),
    "exposed",
  ],
  [
    "ipBlock except all public",
    y(
      pod(),
      np(`podSelector: {}
ingress:
- from:
  - ipBlock: {cidr: 0.0.0.0/0, except: [0.0.0.0/1, 128.0.0.0/1]}`),
    ),
    "closed",
  ],
  [
    "v6 ipBlock",
    y(
      pod(),
      np(`podSelector: {}
ingress:
- from: [{ipBlock: {cidr: "::/0"}}]`),
    ),
    "exposed",
  ],
  [
    "endPort covers",
    y(
      pod(),
      np(`podSelector: {}
ingress:
- from: [{ipBlock: {cidr: 0.0.0.0/0}}]
  ports: [{protocol: TCP, port: 9000, endPort: 9300}]`),
    ),
    "exposed",
  ],
  [
    "named port other",
    y(
      pod(),
      np(`podSelector: {}
ingress:
- ports: [{port: metrics}]`),
    ),
    "closed",
  ],
  [
    "protocol SCTP only",
    y(
      pod(),
      np(`podSelector: {}
ingress:
- ports: [{protocol: SCTP, port: 9200}]`),
    ),
    "closed",
  ],
  [
    "nsSelector + podSelector combined w/ ipBlock sibling",
    y(
      pod(),
      np(`podSelector: {}
ingress:
- from:
  - namespaceSelector: {}
    podSelector: {matchLabels: {a: b}}
  - ipBlock: {cidr: 0.0.0.0/0}`),
    ),
    "exposed",
  ],
  [
    "hostNetwork ignores policies",
    y(pod("  hostNetwork: true"), np("podSelector: {}\npolicyTypes: [Ingress]")),
    "exposed",
  ],
  ["policy in wrong namespace", y(pod(), np("podSelector: {}\npolicyTypes: [Ingress]", "other")), "exposed"],
  [
    "default namespace omitted",
    {
      "k.yaml": `apiVersion: v1
kind: Pod
metadata: {name: es, labels: {app: es}}
spec: {containers: [{name: a, image: b, ports: [{containerPort: 9200}]}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: n, namespace: default}
spec: {podSelector: {}, policyTypes: [Ingress]}
`,
    },
    "closed",
  ],
  [
    "Egress-only policy with policyTypes Egress",
    y(pod(), np("podSelector: {}\npolicyTypes: [Egress]\negress: []")),
    "exposed",
  ],
  [
    "StatefulSet template labels",
    {
      "k.yaml": `apiVersion: apps/v1
kind: StatefulSet
metadata: {name: es, namespace: data}
spec:
  serviceName: es
  selector: {matchLabels: {app: es}}
  template:
    metadata: {labels: {app: es, role: data}}
    spec: {containers: [{name: a, image: b, ports: [{containerPort: 9200, name: http}]}]}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: n, namespace: data}
spec:
  podSelector: {matchExpressions: [{key: role, operator: In, values: [data, master]}]}
  ingress: [{ports: [{port: http}], from: [{ipBlock: {cidr: 8.8.8.0/24}}]}]
`,
    },
    "exposed",
  ],
  [
    "externalTrafficPolicy Cluster, policy allows nodes' net",
    y(
      pod(),
      lb("  externalTrafficPolicy: Cluster"),
      np(`podSelector: {}
ingress:
- from: [{ipBlock: {cidr: 10.0.0.0/8}}]`),
    ),
    "unknown",
  ],
  [
    "eTP Local, policy office",
    y(
      pod(),
      lb("  externalTrafficPolicy: Local"),
      np(`podSelector: {}
ingress:
- from: [{ipBlock: {cidr: 10.0.0.0/8}}]`),
    ),
    "restricted",
  ],
  ["a node port", y(pod(), lb().replace("LoadBalancer", "NodePort")), "exposed", 31920],
  ["a host port", y(pod().replace("containerPort: 9200", "containerPort: 9200, hostPort: 19200")), "exposed", 19200],
  [
    "service externalIPs",
    y(pod(), lb("  externalIPs: [8.8.8.8]").replace("LoadBalancer", "ClusterIP").replace(", nodePort: 31920", "")),
    "exposed",
  ],
  [
    "internal LB, gke annotation, nodeports disabled",
    y(
      pod(),
      lb("  allocateLoadBalancerNodePorts: false", `  annotations: {networking.gke.io/load-balancer-type: Internal}`),
      np("podSelector: {}\ningress: [{}]"),
    ),
    "exposed",
  ],
  [
    "Gateway API TCPRoute",
    y(
      pod(),
      np(`podSelector: {}
ingress:
- from: [{podSelector: {}, namespaceSelector: {}}]`),
      `apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: {name: gw, namespace: data}
spec:
  gatewayClassName: cilium
  listeners: [{name: es, port: 9200, protocol: TCP, allowedRoutes: {kinds: [{kind: TCPRoute}]}}]`,
      `apiVersion: gateway.networking.k8s.io/v1alpha2
kind: TCPRoute
metadata: {name: es, namespace: data}
spec:
  parentRefs: [{name: gw, sectionName: es}]
  rules: [{backendRefs: [{name: es, port: 9200}]}]`,
      lb().replace("LoadBalancer", "ClusterIP").replace(", nodePort: 31920", ""),
    ),
    "exposed",
  ],
  [
    "ANP deny CIDR peers for ingress only pods; Pass then BANP",
    y(
      pod(),
      `apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: {name: a}
spec:
  priority: 10
  subject: {namespaces: {}}
  ingress: [{action: Pass, from: [{namespaces: {}}]}]`,
      `apiVersion: policy.networking.k8s.io/v1alpha1
kind: BaselineAdminNetworkPolicy
metadata: {name: default}
spec:
  subject: {namespaces: {}}
  ingress: [{action: Deny, from: [{namespaces: {}}]}]`,
    ),
    "exposed",
  ],
  [
    "typo kind NetworkPolcy",
    y(pod(), np("podSelector: {}\npolicyTypes: [Ingress]").replace("kind: NetworkPolicy", "kind: NetworkPolcy")),
    "exposed",
  ],
  [
    "typo kind alone",
    y(np("podSelector: {}\npolicyTypes: [Ingress]").replace("kind: NetworkPolicy", "kind: NetworkPolcy")),
    "exit:2",
  ],
  [
    "typo kind Servce",
    y(np("podSelector: {}\npolicyTypes: [Ingress]"), pod(), lb().replace("kind: Service", "kind: Servce")),
    "exit:2",
  ],
  ["typo key ingres", y(pod(), np("podSelector: {}\ningres: [{}]")), "exit:2"],
  ["typo podSelecter", y(pod(), np("podSelecter: {}\npolicyTypes: [Ingress]")), "exit:2"],
  [
    "typo apiVersion networking.k8s.io/v2",
    y(pod(), np("podSelector: {}\npolicyTypes: [Ingress]").replace("networking.k8s.io/v1", "networking.k8s.io/v2")),
    "exit:2",
  ],
  [
    "List kind",
    {
      "k.json": {
        apiVersion: "v1",
        kind: "List",
        items: [
          {
            apiVersion: "networking.k8s.io/v1",
            kind: "NetworkPolicy",
            metadata: { name: "n", namespace: "data" },
            spec: { podSelector: {}, ingress: [{}] },
          },
          {
            apiVersion: "v1",
            kind: "Pod",
            metadata: { name: "es", namespace: "data" },
            spec: { containers: [{ name: "a" }] },
          },
        ],
      },
    },
    "exposed",
  ],
  [
    "Ingress to backend, policy from ingress ns",
    y(
      pod(),
      lb().replace("LoadBalancer", "ClusterIP").replace(", nodePort: 31920", ""),
      np(`podSelector: {}
ingress:
- from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: ingress-nginx}}}]`),
      `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: i, namespace: data}
spec:
  rules: [{host: es.example.com, http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: es, port: {number: 9200}}}}]}}]`,
    ),
    "unknown",
    80,
  ],
  [
    "Service LB selectorless + Endpoints",
    y(lb().replace("  selector: {app: es}\n", ""), np("podSelector: {}\npolicyTypes: [Ingress]")),
    "exposed",
  ],
  [
    "two containers named port",
    y(
      pod("  - {name: side, image: x, ports: [{name: metrics, containerPort: 9114}]}"),
      np(`podSelector: {}
ingress:
- ports: [{port: metrics}]`),
    ),
    "exposed",
    9114,
  ],
  [
    "CronJob nested template",
    {
      "k.yaml": `apiVersion: batch/v1
kind: CronJob
metadata: {name: c, namespace: data}
spec:
  schedule: "* * * * *"
  jobTemplate: {spec: {template: {metadata: {labels: {app: es}}, spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: n, namespace: data}
spec: {podSelector: {matchLabels: {app: es}}, policyTypes: [Ingress]}
`,
    },
    "closed",
  ],
  [
    "anchors and merge",
    {
      "k.yaml": `x: &p {podSelector: {}, policyTypes: [Ingress], ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0}}]}]}
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: n, namespace: data}
spec: *p
`,
    },
    "exposed",
  ],
  [
    "quoted port number string",
    y(
      pod(),
      np(`podSelector: {}
ingress:
- ports: [{port: "9200"}]`),
    ),
    "exposed",
  ],
  [
    "init sidecar native named port",
    y(
      pod(`  initContainers:
  - {name: s, image: x, restartPolicy: Always, ports: [{name: sc, containerPort: 9300}]}`),
      np(`podSelector: {}
ingress:
- ports: [{port: sc}]`),
    ),
    "exposed",
    9300,
  ],
  [
    "helm template",
    {
      "k.yaml": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: {{ .Values.name }}
spec:
  podSelector: {}
`,
    },
    "exit:2",
  ],
]);
