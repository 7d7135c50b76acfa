import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { diff } from "../diff.ts";
import { fix } from "./fix.ts";

const SAVE = `*nat
:PREROUTING ACCEPT [0:0]
-A PREROUTING -p tcp -m tcp --dport 80 -j REDIRECT --to-ports 9200
COMMIT
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -p tcp -m tcp --dport 9200 -j ACCEPT
COMMIT
`;
const POLICY = {
  kind: "compute#firewallPolicy",
  name: "123",
  shortName: "org",
  parent: "organizations/1",
  rules: [
    {
      kind: "compute#firewallPolicyRule",
      priority: 100,
      action: "allow",
      direction: "INGRESS",
      match: { layer4Configs: [{ ipProtocol: "tcp", ports: ["9200"] }], srcIpRanges: ["0.0.0.0/0", "10.0.0.0/8"] },
    },
  ],
};
const DATABASE = {
  kind: "sql#instance",
  name: "pg",
  databaseVersion: "POSTGRES_15",
  settings: { ipConfiguration: { ipv4Enabled: true, authorizedNetworks: [{ name: "all", value: "0.0.0.0/0" }] } },
};
const COMPOSE = `services:
  es:
    image: es
    ports: ["9200:9200", { target: 9300, published: "9300" }]
`;
const MODULE = `module "es" {
  source              = "terraform-aws-modules/security-group/aws"
  ingress_cidr_blocks = ["0.0.0.0/0", "10.1.0.0/16"]
  ingress_rules       = ["elasticsearch-rest-tcp"]
}
`;
const IN_A_RULE = `module "es" {
  source = "terraform-aws-modules/security-group/aws"
  ingress_with_cidr_blocks = [{ rule = "elasticsearch-rest-tcp", cidr_blocks = "10.1.0.0/16,0.0.0.0/0" }]
}
`;
const template = (cidr: string, more = "") => `Mappings:
  Nets: {all: {cidr: 0.0.0.0/0}}
Resources:
  Sg:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: x
      SecurityGroupIngress:
        - {IpProtocol: tcp, FromPort: 9200, ToPort: 9200, ${cidr}}
${more}`;
const MAPPED = template("CidrIp: !FindInMap [Nets, all, cidr]");
const LISTED = template(
  "SourcePrefixListId: !GetAtt List.PrefixListId",
  `  List:
    Type: AWS::EC2::PrefixList
    Properties: {PrefixListName: x, AddressFamily: IPv4, MaxEntries: 2, Entries: [{Cidr: 10.0.0.0/8}, {Cidr: 128.0.0.0/1}]}
`,
);
const NESTED = {
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  contentVersion: "1.0.0.0",
  resources: [
    {
      type: "Microsoft.DBforPostgreSQL/flexibleServers",
      name: "pg",
      properties: {},
      resources: [
        {
          type: "firewallRules",
          name: "all",
          properties: { startIpAddress: "0.0.0.0", endIpAddress: "255.255.255.255" },
        },
      ],
    },
  ],
};
const REDIRECTED = {
  nftables: [
    { table: { family: "inet", name: "t" } },
    {
      chain: { family: "inet", table: "t", name: "pre", type: "nat", hook: "prerouting", prio: -100, policy: "accept" },
    },
    { chain: { family: "inet", table: "t", name: "in", type: "filter", hook: "input", prio: 0, policy: "drop" } },
    {
      rule: {
        family: "inet",
        table: "t",
        chain: "pre",
        expr: [
          { match: { op: "==", left: { payload: { protocol: "tcp", field: "dport" } }, right: 80 } },
          { redirect: { port: 9200 } },
        ],
      },
    },
    {
      rule: {
        family: "inet",
        table: "t",
        chain: "in",
        expr: [
          { match: { op: "==", left: { payload: { protocol: "tcp", field: "dport" } }, right: 9200 } },
          { accept: null },
        ],
      },
    },
  ],
};

describe("changes that shut what is open, verified by judging the changed input", () => {
  it.each<[string, string, string, number, RegExp]>([
    ["a port that is redirected on the host", "iptables.rules", SAVE, 80, /--ctorigdstport 80/],
    ["a rule of a firewall policy", "policy.json", JSON.stringify(POLICY), 9200, /firewall-policies rules update 100/],
    ["a database's authorized network", "sql.json", JSON.stringify(DATABASE), 5432, /gcloud sql instances patch pg/],
    ["a port of a Compose file", "compose.yaml", COMPOSE, 9200, /127\.0\.0\.1:9200:9200/],
    ["a port in the long form", "compose.yaml", COMPOSE, 9300, /"host_ip":"127\.0\.0\.1"/],
    ["a source that a template looks up", "t.yaml", MAPPED, 9200, /"CidrIp":"10\.0\.0\.0\/8"/],
    ["a prefix list of a template", "t.yaml", LISTED, 9200, /"CidrIp":"10\.0\.0\.0\/8"/],
    [
      "a rule inside its database",
      "t.json",
      JSON.stringify(NESTED, null, 1),
      5432,
      /flexible-server firewall-rule delete .*-n pg -r all/,
    ],
    [
      "a port that nftables redirects",
      "nft.json",
      JSON.stringify(REDIRECTED, null, 1),
      80,
      /ct original proto-dst \{ 80 \}/,
    ],
    ["a module's list of sources", "main.tf", MODULE, 9200, /\+ {2}ingress_cidr_blocks/],
    ["a source within a module's rule", "main.tf", IN_A_RULE, 9200, /\+ {2}ingress_with_cidr_blocks/],
  ])("%s", (_, name, text, port, command) => {
    const files = [{ name, text }];
    expect(check(files, { ports: [port] }).results.map(({ verdict }) => verdict)).toContain("exposed");
    const made = fix(files, { ports: [port] });
    expect(made.remaining).toEqual([]);
    expect(made.steps).toHaveLength(1);
    expect(made.steps[0]!.commands.join("\n")).toMatch(command);
    const after = check(made.files, { ports: [port] }).results.map(({ verdict }) => verdict);
    expect(after).not.toContain("exposed");
    expect(after).not.toContain("unknown");
    expect(diff(files, made.files).results).toEqual([]);
  });
  it("a service that other changes leave undecided is shut by one of its own", () => {
    const text = `apiVersion: v1
kind: Pod
metadata: {name: es, namespace: db, labels: {app: es}}
spec: {containers: [{name: es, image: es, ports: [{containerPort: 9200}]}]}
---
apiVersion: v1
kind: Service
metadata: {name: es, namespace: db}
spec: {externalIPs: [198.51.100.7], selector: {app: es}, ports: [{port: 9200}]}
`;
    const made = fix([{ name: "all.yaml", text }], { ports: [9200] });
    expect(made.steps.map(({ change }) => change.split(":")[0])).toHaveLength(2);
    const after = check(made.files, { ports: [9200] }).results.map(({ verdict }) => verdict);
    expect(after).not.toContain("exposed");
    expect(after).not.toContain("unknown");
  });
  it("other ports of a policy's rule stay as open as they were", () => {
    const text = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: p, namespace: db}
spec:
  podSelector: {}
  ingress:
  - from: [{ipBlock: {cidr: 0.0.0.0/0}}]
    ports: [{port: 443}, {port: 9000, endPort: 9300}, {protocol: UDP}]
`;
    const made = fix([{ name: "p.yaml", text }], { ports: [9200] });
    expect(made.remaining).toEqual([]);
    expect(made.alsoCloses).toEqual([]);
    const open = check(made.files).results.filter(({ verdict }) => verdict === "exposed");
    expect(open.map(({ protocol, ports }) => `${protocol} ${ports.join()}`)).toEqual([
      "tcp 443,9000-9199,9201-9300",
      "udp 1-9199,9201-65535",
    ]);
  });
  it("a drop that shuts nothing is no step", () => {
    const elsewhere = SAVE.replace("*filter", "*filter\n:FORWARDING - [0:0]");
    expect(fix([{ name: "iptables.rules", text: elsewhere }], { ports: [80] }).steps).toHaveLength(1);
  });
});
