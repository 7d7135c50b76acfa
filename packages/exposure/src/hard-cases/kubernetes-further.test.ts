import { decided } from "../testing/decided.ts";

const y = (text: string) => ({ "all.yaml": `${text.trim()}\n` });
const POD = (spec = "", labels = "app: es", namespace = "data") => `
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: es, namespace: ${namespace} }
spec:
  replicas: 1
  serviceName: es
  selector: { matchLabels: { ${labels} } }
  template:
    metadata: { labels: { ${labels} } }
    spec:${spec}
      containers:
      - name: es
        image: elasticsearch:8
        ports: [{ name: http, containerPort: 9200 }]
`;
const POLICY = (ingress: string, selector = "{ matchLabels: { app: es } }", name = "p") => `
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name}, namespace: data }
spec:
  podSelector: ${selector}
  policyTypes: [Ingress]
  ingress: ${ingress}
`;
const SERVICE = (spec: string) => `
---
apiVersion: v1
kind: Service
metadata: { name: es, namespace: data }
spec:
  selector: { app: es }
${spec}
`;
const DENY = POLICY("[]", "{}", "default-deny");

decided("Kubernetes: policies, services and entrances further on", "kubernetes.io/docs", [
  ["deny by default and nothing else", y(DENY + POD()), "closed"],
  [
    "a balancer's ranges are the office's, and its node port is given to everyone",
    y(
      POD() +
        SERVICE(`  type: LoadBalancer
  loadBalancerSourceRanges: [203.0.114.0/24]
  ports: [{ port: 9200, targetPort: http, nodePort: 30920 }]`),
    ),
    "exposed",
    30920,
  ],
  [
    "without a node port the ranges hold",
    y(
      POLICY("[{ from: [{ podSelector: {} }] }]") +
        POD() +
        SERVICE(`  type: LoadBalancer
  allocateLoadBalancerNodePorts: false
  loadBalancerSourceRanges: [10.0.0.0/8]
  ports: [{ port: 9200, targetPort: http }]`),
    ),
    "restricted",
  ],
  [
    "a host port under a policy that denies",
    y(
      `${DENY}
---
apiVersion: v1
kind: Pod
metadata: { name: es, namespace: data, labels: { app: es } }
spec:
  containers:
  - name: es
    image: es
    ports: [{ containerPort: 9200, hostPort: 9200 }]
`,
    ),
    "closed",
  ],
  [
    "a daemon on the host's network under a policy that denies",
    y(
      `${DENY}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: es, namespace: data }
spec:
  selector: { matchLabels: { app: es } }
  template:
    metadata: { labels: { app: es } }
    spec:
      hostNetwork: true
      containers:
      - { name: es, image: es, ports: [{ containerPort: 9200 }] }
`,
    ),
    "notsafe:",
  ],
  [
    "a policy's range of ports takes the port in",
    y(POLICY("[{ from: [{ ipBlock: { cidr: 0.0.0.0/0 } }], ports: [{ port: 9000, endPort: 9300 }] }]") + POD()),
    "exposed",
  ],
  [
    "a policy's exceptions are all that is public",
    y(
      POLICY(
        "[{ from: [{ ipBlock: { cidr: 0.0.0.0/0, except: [0.0.0.0/1, 128.0.0.0/1] } }], ports: [{ port: 9200 }] }]",
      ) + POD(),
    ),
    "closed",
  ],
  [
    "an Ingress to a pod that admits its controller's namespace alone",
    y(
      POLICY(
        "[{ from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: ingress-nginx } } }], ports: [{ port: 9200 }] }]",
      ) +
        POD() +
        SERVICE("  ports: [{ port: 80, targetPort: 9200 }]") +
        `
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: es, namespace: data }
spec:
  ingressClassName: nginx
  rules:
  - host: es.example.com
    http:
      paths:
      - { path: /, pathType: Prefix, backend: { service: { name: es, port: { number: 80 } } } }
`,
    ),
    "notsafe:",
    80,
  ],
  [
    "an Ingress whose annotation names the office's range",
    y(
      POLICY(
        "[{ from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: ingress-nginx } } }], ports: [{ port: 9200 }] }]",
      ) +
        POD() +
        SERVICE("  ports: [{ port: 80, targetPort: 9200 }]") +
        `
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: es
  namespace: data
  annotations:
    nginx.ingress.kubernetes.io/whitelist-source-range: 10.0.0.0/8
spec:
  ingressClassName: nginx
  defaultBackend: { service: { name: es, port: { number: 80 } } }
`,
    ),
    "restricted",
    80,
  ],
  [
    "a Gateway with a TCP listener to the pod",
    y(
      POD() +
        SERVICE("  ports: [{ port: 9200, targetPort: 9200 }]") +
        `
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: gw, namespace: data }
spec:
  gatewayClassName: istio
  listeners:
  - { name: tcp, protocol: TCP, port: 9200, allowedRoutes: { namespaces: { from: Same } } }
---
apiVersion: gateway.networking.k8s.io/v1alpha2
kind: TCPRoute
metadata: { name: es, namespace: data }
spec:
  parentRefs: [{ name: gw }]
  rules:
  - backendRefs: [{ name: es, port: 9200 }]
`,
    ),
    "exposed",
  ],
  [
    "a Gateway that no route is attached to",
    y(
      DENY +
        POD() +
        `
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: gw, namespace: data }
spec:
  gatewayClassName: istio
  listeners:
  - { name: tcp, protocol: TCP, port: 9200 }
`,
    ),
    "notexposed:",
  ],
  [
    "the administrator denies what the namespace admits",
    y(
      POLICY("[{ from: [{ namespaceSelector: {} }] }]") +
        POD() +
        `
---
apiVersion: v1
kind: Namespace
metadata: { name: data, labels: { kubernetes.io/metadata.name: data } }
---
apiVersion: policy.networking.k8s.io/v1alpha1
kind: AdminNetworkPolicy
metadata: { name: deny }
spec:
  priority: 10
  subject: { namespaces: { matchLabels: { kubernetes.io/metadata.name: data } } }
  ingress:
  - name: none
    action: Deny
    from: [{ namespaces: {} }]
    ports: [{ portNumber: { protocol: TCP, port: 9200 } }]
`,
    ),
    "closed",
  ],
  [
    "a balancer before pods that are not in the input and that a policy of their labels guards",
    y(
      POLICY("[{ from: [{ ipBlock: { cidr: 10.0.0.0/8 } }], ports: [{ port: 9200 }] }]") +
        SERVICE(`  type: LoadBalancer
  externalTrafficPolicy: Local
  ports: [{ port: 9200, targetPort: 9200 }]`),
    ),
    "restricted",
  ],
  [
    "a balancer before pods that no policy of the input has to guard",
    y(
      POLICY("[]", "{ matchLabels: { app: es, role: master } }") +
        SERVICE(`  type: LoadBalancer
  ports: [{ port: 9200, targetPort: 9200 }]`),
    ),
    "exposed",
  ],
  [
    "a headless service publishes nothing by itself",
    y(DENY + POD() + SERVICE("  clusterIP: None\n  ports: [{ port: 9200 }]")),
    "closed",
  ],
  [
    "addresses of a cluster's service reach a pod that admits everyone",
    y(
      POLICY("[{}]") +
        POD() +
        SERVICE("  type: ClusterIP\n  externalIPs: [52.10.20.30]\n  ports: [{ port: 19200, targetPort: 9200 }]"),
    ),
    "exposed",
    19200,
  ],
  [
    "a policy of the other family",
    y(
      POLICY(
        "[{ from: [{ ipBlock: { cidr: 10.0.0.0/8 } }, { ipBlock: { cidr: '::/0', except: ['fd00::/8'] } }], ports: [{ port: http }] }]",
      ) + POD(),
    ),
    "exposed",
  ],
]);
