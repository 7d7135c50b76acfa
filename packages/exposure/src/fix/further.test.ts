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

describe("changes that shut what is open, verified by judging the changed input", () => {
  it.each<[string, string, string, number, RegExp]>([
    ["a port that is redirected on the host", "iptables.rules", SAVE, 80, /--ctorigdstport 80/],
    ["a rule of a firewall policy", "policy.json", JSON.stringify(POLICY), 9200, /firewall-policies rules update 100/],
    ["a database's authorized network", "sql.json", JSON.stringify(DATABASE), 5432, /gcloud sql instances patch pg/],
    ["a port of a Compose file", "compose.yaml", COMPOSE, 9200, /127\.0\.0\.1:9200:9200/],
    ["a port in the long form", "compose.yaml", COMPOSE, 9300, /"host_ip":"127\.0\.0\.1"/],
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
  it("a drop that shuts nothing is no step", () => {
    const elsewhere = SAVE.replace("*filter", "*filter\n:FORWARDING - [0:0]");
    expect(fix([{ name: "iptables.rules", text: elsewhere }], { ports: [80] }).steps).toHaveLength(1);
  });
});
