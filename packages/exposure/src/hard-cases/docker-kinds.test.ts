import { decided } from "../testing/decided.ts";

const c = (s: string) => ({ "compose.yaml": s });
decided("Docker Compose: ports", "the compose specification", [
  ["the short form", c("services:\n  es:\n    image: es\n    ports: ['9200:9200']\n"), "exposed"],
  ["loopback", c("services:\n  es:\n    image: es\n    ports: ['127.0.0.1:9200:9200']\n"), "closed"],
  ["v6 loopback", c("services:\n  es:\n    image: es\n    ports: ['[::1]:9200:9200']\n"), "closed"],
  ["bound private address", c("services:\n  es:\n    image: es\n    ports: ['10.0.0.5:9200:9200']\n"), "exposed"],
  ["range", c("services:\n  es:\n    image: es\n    ports: ['9200-9205:9200-9205']\n"), "exposed"],
  ["a container port alone", c("services:\n  es:\n    image: es\n    ports: ['9200']\n"), "closed"],
  ["expose publishes nothing", c("services:\n  es:\n    image: es\n    expose: ['9200']\n"), "none"],
  ["udp", c("services:\n  es:\n    image: es\n    ports: ['9200:9200/udp']\n"), "udp:exposed"],
  [
    "long form host_ip",
    c(
      "services:\n  es:\n    image: es\n    ports:\n    - target: 9200\n      published: '9200'\n      host_ip: 127.0.0.1\n",
    ),
    "closed",
  ],
  [
    "long form mode host",
    c("services:\n  es:\n    image: es\n    ports:\n    - {target: 9200, published: 9200, mode: host}\n"),
    "exposed",
  ],
  [
    "an address by a variable's default",
    c("services:\n  es:\n    image: es\n    ports: ['${BIND:-127.0.0.1}:9200:9200']\n"),
    "closed",
  ],
  [
    "an address by a variable without default",
    c("services:\n  es:\n    image: es\n    ports: ['${BIND}:9200:9200']\n"),
    "unknown",
  ],
  ["the host's network", c("services:\n  es:\n    image: es\n    network_mode: host\n"), "unknown"],
  ["typo port", c("services:\n  es:\n    image: es\n    port: ['9200:9200']\n"), "exit:2"],
  ["ports without quotes", c("services:\n  es:\n    image: es\n    ports:\n      - 9200:9200\n"), "exposed"],
  [
    "a service that extends another file's",
    c("services:\n  es:\n    extends: {file: other.yaml, service: es}\n"),
    "exit:2",
  ],
  ["other files that are included", c("include: [other.yaml]\nservices:\n  es:\n    image: es\n"), "exit:2"],
  ["profiles", c("services:\n  es:\n    image: es\n    profiles: [debug]\n    ports: ['9200:9200']\n"), "exposed"],
  [
    "override file merges",
    {
      "compose.yaml": "services:\n  es:\n    image: es\n",
      "compose.override.yaml": "services:\n  es:\n    ports: ['9200:9200']\n",
    },
    "exposed",
  ],
  [
    "override file resets the ports",
    {
      "compose.yaml": "services:\n  es:\n    image: es\n    ports: ['9200:9200']\n",
      "compose.override.yaml": "services:\n  es:\n    ports: !reset []\n",
    },
    "none",
  ],
  [
    "override file puts others in their place",
    {
      "docker-compose.yml": "services:\n  es:\n    image: es\n    ports: ['9200:9200']\n",
      "docker-compose.override.yml": "services:\n  es:\n    ports: !override ['127.0.0.1:9200:9200']\n",
    },
    "closed",
  ],
  [
    "a file that is merged only when it is asked for",
    {
      "compose.yaml": "services:\n  es:\n    image: es\n    ports: ['9200:9200']\n",
      "compose.prod.yaml": "services:\n  es:\n    ports: !reset []\n",
    },
    "exposed",
  ],
  ["ports by an anchor", c("x-p: &p ['9200:9200']\nservices:\n  es:\n    image: es\n    ports: *p\n"), "exposed"],
]);
