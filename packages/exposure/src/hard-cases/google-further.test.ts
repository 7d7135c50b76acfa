import { decided } from "../testing/decided.ts";

const NET = "https://www.googleapis.com/compute/v1/projects/p/global/networks/prod";
const rule = (over: Record<string, unknown> = {}) => ({
  kind: "compute#firewall",
  id: "1",
  name: "es",
  network: NET,
  direction: "INGRESS",
  disabled: false,
  priority: 1000,
  allowed: [{ IPProtocol: "tcp", ports: ["9200"] }],
  sourceRanges: ["0.0.0.0/0"],
  logConfig: { enable: false },
  selfLink: "https://www.googleapis.com/compute/v1/projects/p/global/firewalls/es",
  ...over,
});
const machine = (nics: Record<string, unknown>[], over: Record<string, unknown> = {}) => ({
  kind: "compute#instance",
  name: "vm",
  status: "RUNNING",
  tags: { items: ["es"], fingerprint: "x" },
  serviceAccounts: [{ email: "es@p.iam.gserviceaccount.com", scopes: [] }],
  networkInterfaces: nics,
  zone: "https://www.googleapis.com/compute/v1/projects/p/zones/europe-west1-b",
  ...over,
});
const nic = (over: Record<string, unknown> = {}) => ({
  name: "nic0",
  network: NET,
  networkIP: "10.0.0.2",
  stackType: "IPV4_ONLY",
  accessConfigs: [{ name: "External NAT", type: "ONE_TO_ONE_NAT", natIP: "34.1.2.3" }],
  ...over,
});
const policyRule = (over: Record<string, unknown> = {}, match: Record<string, unknown> = {}) => ({
  kind: "compute#firewallPolicyRule",
  priority: 100,
  action: "deny",
  direction: "INGRESS",
  enableLogging: false,
  match: { layer4Configs: [{ ipProtocol: "tcp", ports: ["9200"] }], srcIpRanges: ["0.0.0.0/0"], ...match },
  ...over,
});
const ENDS = [
  policyRule(
    { priority: 2147483646, action: "goto_next" },
    { layer4Configs: [{ ipProtocol: "all" }], srcIpRanges: ["::/0"] },
  ),
  policyRule(
    { priority: 2147483647, action: "goto_next" },
    { layer4Configs: [{ ipProtocol: "all" }], srcIpRanges: ["0.0.0.0/0"] },
  ),
];
const hierarchy = (rules: unknown[], over: Record<string, unknown> = {}) => ({
  kind: "compute#firewallPolicy",
  name: "123",
  shortName: "org",
  parent: "organizations/1",
  associations: [{ attachmentTarget: "organizations/1", name: "organizations/1" }],
  rules: [...rules, ...ENDS],
  ...over,
});

decided("Google: policies, effective rules, addresses and machines further on", "cloud.google.com", [
  [
    "effective rules: the hierarchy denies what the network allows",
    {
      "effective.json": {
        firewallPolicys: [
          {
            displayName: "org",
            name: "123",
            shortName: "org",
            type: "HIERARCHY",
            rules: [policyRule(), ...ENDS],
          },
        ],
        firewalls: [rule()],
      },
    },
    "closed",
  ],
  [
    "effective rules: the network's policy is asked after its own rules",
    {
      "effective.json": {
        firewalls: [rule()],
        firewallPolicys: [{ name: "net", type: "NETWORK", rules: [policyRule()] }],
      },
    },
    "exposed",
  ],
  [
    "effective rules as YAML",
    {
      "effective.yaml": `firewallPolicys:
- name: '123'
  rules:
  - action: allow
    direction: INGRESS
    kind: compute#firewallPolicyRule
    match:
      layer4Configs:
      - ipProtocol: tcp
        ports:
        - 9000-9300
      srcIpRanges:
      - 0.0.0.0/0
    priority: 10
  shortName: org
  type: HIERARCHY
firewalls:
- denied:
  - IPProtocol: all
  direction: INGRESS
  kind: compute#firewall
  name: deny
  network: ${NET}
  priority: 1
  sourceRanges:
  - 0.0.0.0/0
`,
    },
    "exposed",
  ],
  [
    "an organization's allow is not asked again by the network's deny",
    {
      "policy.json": hierarchy([policyRule({ action: "allow" })]),
      "fw.json": [rule({ allowed: undefined, denied: [{ IPProtocol: "all" }], priority: 0 })],
      "vm.json": [machine([nic()])],
    },
    "exposed",
  ],
  [
    "a folder's deny below an organization's goto_next",
    {
      "org.json": hierarchy([policyRule({ action: "goto_next", priority: 5 })]),
      "folder.json": hierarchy([policyRule({ priority: 50 })], {
        name: "456",
        shortName: "folder",
        parent: "folders/2",
        associations: [{ attachmentTarget: "folders/2", name: "folders/2" }],
      }),
      "fw.json": [rule()],
      "vm.json": [machine([nic()])],
    },
    "closed",
  ],
  [
    "a deny that is disabled",
    { "policy.json": hierarchy([policyRule({ disabled: true })]), "fw.json": [rule()] },
    "exposed",
  ],
  [
    "the second interface stands in the open network",
    {
      "fw.json": [rule({ network: NET.replace("prod", "dmz") })],
      "vm.json": [
        machine([
          nic({ accessConfigs: undefined }),
          nic({ name: "nic1", network: NET.replace("prod", "dmz"), networkIP: "10.9.0.2" }),
        ]),
      ],
    },
    "exposed",
  ],
  [
    "the interface with the public address stands in the shut network",
    {
      "fw.json": [rule({ network: NET.replace("prod", "dmz") })],
      "vm.json": [
        machine([
          nic(),
          nic({
            name: "nic1",
            network: NET.replace("prod", "dmz"),
            networkIP: "10.9.0.2",
            accessConfigs: undefined,
          }),
        ]),
      ],
    },
    "restricted",
  ],
  [
    "IPv6 everyone, and the machine has no IPv6 address",
    { "fw.json": [rule({ sourceRanges: ["::/0"] })], "vm.json": [machine([nic()])] },
    "closed",
  ],
  [
    "IPv6 everyone, and the machine has an external one",
    {
      "fw.json": [rule({ sourceRanges: ["::/0"] })],
      "vm.json": [
        machine([
          nic({
            accessConfigs: undefined,
            stackType: "IPV4_IPV6",
            ipv6AccessType: "EXTERNAL",
            ipv6AccessConfigs: [
              {
                name: "external-ipv6",
                type: "DIRECT_IPV6",
                externalIpv6: "2600:1900:4000:1::",
                externalIpv6PrefixLength: 96,
              },
            ],
          }),
        ]),
      ],
    },
    "exposed",
  ],
  [
    "the target's account is not the machine's",
    {
      "fw.json": [rule({ targetServiceAccounts: ["web@p.iam.gserviceaccount.com"] })],
      "vm.json": [machine([nic()])],
    },
    "closed",
  ],
  [
    "a source tag beside a range lets both in",
    { "fw.json": [rule({ sourceRanges: ["34.9.9.9/32"], sourceTags: ["web"] })], "vm.json": [machine([nic()])] },
    "exposed",
  ],
  [
    "a firewall of Config Connector",
    {
      "fw.yaml": `apiVersion: compute.cnrm.cloud.google.com/v1beta1
kind: ComputeFirewall
metadata:
  name: es
spec:
  allow:
  - protocol: tcp
    ports: ["9200"]
  sourceRanges: ["0.0.0.0/0"]
  networkRef:
    name: prod
`,
    },
    "notsafe:",
  ],
  [
    "a Cloud SQL instance that everyone is authorized to reach",
    {
      "sql.json": {
        kind: "sql#instance",
        name: "pg",
        databaseVersion: "POSTGRES_15",
        ipAddresses: [{ ipAddress: "34.77.1.1", type: "PRIMARY" }],
        settings: {
          ipConfiguration: {
            ipv4Enabled: true,
            authorizedNetworks: [{ kind: "sql#aclEntry", name: "all", value: "0.0.0.0/0" }],
          },
        },
      },
    },
    "exposed",
    5432,
  ],
  [
    "a rule whose target is every machine and one that denies its tag at the same priority",
    {
      "fw.json": [
        rule(),
        rule({
          name: "no",
          allowed: undefined,
          denied: [{ IPProtocol: "tcp", ports: ["9000-9999"] }],
          targetTags: ["es"],
        }),
      ],
      "vm.json": [machine([nic()])],
    },
    "closed",
  ],
]);
