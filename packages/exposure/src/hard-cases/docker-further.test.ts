import { decided } from "../testing/decided.ts";

const compose = (text: string, name = "compose.yaml") => ({ [name]: `${text.trim()}\n` });
const inspect = (bindings: unknown, host: Record<string, unknown> = {}, state: Record<string, unknown> = {}) => [
  {
    Id: "abc",
    Name: "/es",
    State: { Status: "running", Running: true, ...state },
    Config: { Image: "elasticsearch:8", ExposedPorts: { "9200/tcp": {} } },
    HostConfig: { NetworkMode: "bridge", PortBindings: bindings, ...host },
    NetworkSettings: {
      Ports: bindings,
      Networks: { bridge: { IPAddress: "172.17.0.2", Gateway: "172.17.0.1" } },
    },
  },
];

decided("Docker and Compose further on", "docs.docker.com", [
  [
    "published on every address of both families",
    {
      "c.json": inspect({
        "9200/tcp": [
          { HostIp: "0.0.0.0", HostPort: "9200" },
          { HostIp: "::", HostPort: "9200" },
        ],
      }),
    },
    "exposed",
  ],
  [
    "published on loopback of both",
    {
      "c.json": inspect({
        "9200/tcp": [
          { HostIp: "127.0.0.1", HostPort: "9200" },
          { HostIp: "::1", HostPort: "9200" },
        ],
      }),
    },
    "closed",
  ],
  ["exposed in the image and not published", { "c.json": inspect({ "9200/tcp": null }) }, "closed"],
  ["another container's network", { "c.json": inspect({}, { NetworkMode: "container:def" }) }, "notexposed:"],
  [
    "a container on the host's network beside a shut one",
    {
      "c.json": [
        ...inspect({}, { NetworkMode: "host" }),
        ...inspect({ "9200/tcp": [{ HostIp: "127.0.0.1", HostPort: "9200" }] }),
      ],
    },
    "unknown",
  ],
  [
    "a range of ports",
    compose(`
services:
  es:
    image: elasticsearch:8
    ports:
      - "9190-9210:9190-9210"
`),
    "exposed",
  ],
  [
    "the host's port is another",
    compose(`
services:
  es:
    image: elasticsearch:8
    ports:
      - "127.0.0.1:9200:9200"
      - "19200:9200/tcp"
`),
    "exposed",
    19200,
  ],
  [
    "a port of a service that a merge key brings",
    compose(`
x-base: &base
  image: elasticsearch:8
  ports: ["9200:9200"]
services:
  es:
    <<: *base
    environment: { discovery.type: single-node }
`),
    "exposed",
  ],
  [
    "a merge key whose ports are written over",
    compose(`
x-base: &base
  image: elasticsearch:8
  ports: ["9200:9200"]
services:
  es:
    <<: *base
    ports: ["127.0.0.1:9200:9200"]
`),
    "closed",
  ],
  [
    "Compose with a variable that is required",
    compose(`
services:
  es:
    image: elasticsearch:8
    ports: ["\${BIND:?set BIND}:9200:9200"]
`),
    "notsafe:",
  ],
  [
    "a stack's service in the swarm's mesh",
    compose(
      `
version: "3.8"
services:
  es:
    image: elasticsearch:8
    ports:
      - target: 9200
        published: 9200
        protocol: tcp
        mode: ingress
    deploy: { replicas: 3 }
`,
      "docker-stack.yml",
    ),
    "exposed",
  ],
  [
    "UDP alone",
    compose(`
services:
  es:
    image: x
    ports: ["9200:9200/udp"]
`),
    "closed",
  ],
  [
    "an IPv6 address in brackets",
    compose(`
services:
  es:
    image: x
    ports: ["[::1]:9200:9200", "[fd00::1]:9201:9201"]
`),
    "closed",
  ],
  [
    "a swarm's service as Docker inspects it",
    {
      "service.json": [
        {
          ID: "x",
          Spec: {
            Name: "es",
            EndpointSpec: {
              Mode: "vip",
              Ports: [{ Protocol: "tcp", TargetPort: 9200, PublishedPort: 9200, PublishMode: "ingress" }],
            },
          },
          Endpoint: { Ports: [{ Protocol: "tcp", TargetPort: 9200, PublishedPort: 9200, PublishMode: "ingress" }] },
        },
      ],
    },
    "notsafe:",
  ],
]);
