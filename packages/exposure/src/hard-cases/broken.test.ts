import { describe, expect, it } from "vitest";
import { check, exitCode } from "../index.ts";
import { azureRule, json, save, template } from "../testing/build.ts";
import type { InputFile } from "../types.ts";

const yaml = (text: string): InputFile => ({ name: "x.yaml", text });
const hcl = (text: string): InputFile => ({ name: "main.tf", text });
const policy = (spec: object, more: object = {}) =>
  json("p.json", { apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", metadata: { name: "p" }, spec, ...more });
const group = (properties: object) =>
  json("cfn.json", { Resources: { G: { Type: "AWS::EC2::SecurityGroup", Properties: properties } } });
const permissions = (more: object) =>
  json("g.json", {
    SecurityGroups: [
      { GroupId: "sg-1", IpPermissions: [{ IpProtocol: "tcp", FromPort: 9200, ToPort: 9200, ...more }] },
    ],
  });

/** Each was open before one letter, word or line was lost; what it belongs to would refuse it. */
describe("what no restore, cluster or provider would take is named and never looks safe", () => {
  it.each<[string, InputFile]>([
    ["a rule of a chain that is not declared", save(["-A INPU -p tcp --dport 9200 -j ACCEPT"])],
    ["a word that belongs to nothing", save(["-A INPUT cp --dport 22 -j DROP"])],
    ["an option of no match", save(["-A INPUT -p tcp --dportcp 9200 -j DROP"])],
    ["a match that stands twice", save(["-A INPUT -p tcp -p tcp --dport 9200 -j DROP"])],
    ["a port that is none", save(["-A INPUT -p tcp --dport 920EPT"])],
    ["an address that is none", save(["-A INPUT -s 8.8.8.8/32j -j DROP"])],
    [
      "a statement of nftables that is none",
      json("r.json", {
        nftables: [
          { table: { family: "inet", name: "t" } },
          { chain: { family: "inet", table: "t", name: "in", type: "filter", hook: "input", prio: 0, policy: "drop" } },
          { rule: { family: "inet", table: "t", chain: "in", expr: [{ accipt: null }] } },
        ],
      }),
    ],
    [
      "a rule of nftables without its chain",
      json("r.json", {
        nftables: [
          { table: { family: "inet", name: "t" } },
          { chain: { family: "inet", table: "t", name: "in", type: "filter", hook: "input", prio: 0, policy: "drop" } },
          { rule: { family: "inet", table: "t", expr: [{ accept: null }] } },
        ],
      }),
    ],
    ["a field that a policy has not", policy({ podSelecto: {}, ingress: [] })],
    ["a peer that is none", policy({ podSelector: {}, ingress: [{ from: [{ ipBloc: { cidr: "0.0.0.0/0" } }] }] })],
    ["a kind that is none", yaml("apiVersion: apps/v1\nkind: Dmployment\nmetadata: {name: a}\n")],
    [
      "a service of a type that is none",
      yaml("apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: LoadBal, ports: [{port: 9200}]}\n"),
    ],
    [
      "a workload that was cut before its containers",
      yaml("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  template:\n    spec:\n"),
    ],
    ["a property that a group has not", group({ SecurityGrouIngress: [{ IpProtocol: "-1", CidrIp: "0.0.0.0/0" }] })],
    ["a property that a rule has not", group({ SecurityGroupIngress: [{ IpProtocol: "-1", CidrI: "0.0.0.0/0" }] })],
    [
      "a type without its service",
      json("cfn.json", { Resources: { V: { Type: "AWS::EC2::VPC" }, G: { Type: "AWS::SecurityGroup" } } }),
    ],
    [
      "a nested stack",
      json("cfn.json", {
        Resources: {
          G: { Type: "AWS::EC2::SecurityGroup", Properties: {} },
          S: {
            Type: "AWS::CloudFormation::Stack",
            Properties: { TemplateURL: "https://example.com/t", Parameters: { Group: { Ref: "G" } } },
          },
        },
      }),
    ],
    ["a permission without a source", permissions({ IpRNnges: [{ CidrIp: "0.0.0.0/0" }], Ipv6Ranges: [] })],
    ["a source without its range", permissions({ IpRanges: [{ QidrIp: "0.0.0.0/0" }] })],
    ["a group without its permissions", json("g.json", { SecurityGroups: [{ GroupId: "sg-1", Imissions: [] }] })],
    [
      "a property that an Azure group has not",
      template([
        {
          type: "Microsoft.Network/networkSecurityGroups",
          name: "g",
          properties: { securityRus: [{ name: "r", properties: azureRule() }] },
        },
      ]),
    ],
    [
      "an Azure type that is none",
      template([
        { type: "Microsoft.Network/networkSecurityGroups", name: "g", properties: {} },
        { type: "Microsoft.Network/networkSecurityGroups/secur?tyRules", name: "g/r", properties: azureRule() },
      ]),
    ],
    [
      "a default of another kind",
      template([{ type: "Microsoft.Network/networkSecurityGroups", name: "g", properties: {} }], {
        from: { type: "string", defaultValue: [] },
      }),
    ],
    ["a block that Terraform has not", hcl(`resourcex "aws_security_group" "g" {\n}\n`)],
    [
      "a block that a group has not",
      hcl(`resource "aws_security_group" "g" {\n  i3gress {\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n`),
    ],
    [
      "a rule of neither direction",
      hcl(
        `resource "aws_security_group_rule" "r" {\n  type = "ingres"\n  from_port = 9200\n  to_port = 9200\n  protocol = "tcp"\n  cidr_blocks = ["0.0.0.0/0"]\n}\n`,
      ),
    ],
    [
      "a text over two lines in plain JSON",
      { name: "g.json", text: `{"SecurityGroups":[{"GroupId":"sg-1","IpPermissions":[],"x":"a\nb"}]}` },
    ],
    [
      "a control character in a text",
      { name: "g.json", text: `{"SecurityGroups":[{"GroupId":"sg\u00001","IpPermissions":[]}]}` },
    ],
  ])("%s", (_, file) => {
    const report = check([file], { ports: [9200] });
    expect(exitCode(report)).toBeGreaterThan(0);
    for (const { reason } of report.unreadable) expect(reason).toMatch(/^line \d+: /);
    expect(report.unreadable.length > 0 || report.results.some((row) => row.verdict === "unknown")).toBe(true);
  });

  it("a group that a nested stack is given is not closed", () => {
    const rows = check(
      [
        json("cfn.json", {
          Resources: {
            G: { Type: "AWS::EC2::SecurityGroup", Properties: {} },
            S: {
              Type: "AWS::CloudFormation::Stack",
              Properties: { TemplateURL: "https://example.com/t", Parameters: { Group: { Ref: "G" } } },
            },
          },
        }),
      ],
      { ports: [9200] },
    ).results;
    expect(rows.map((row) => row.verdict)).not.toContain("closed");
  });

  it("a last line that does not end is said", () => {
    const text = "apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: ClusterIP}";
    expect(check([yaml(text)]).assumptions.join()).toMatch(/does not end with a line break/);
    expect(check([yaml(`${text}\n`)]).assumptions.join()).not.toMatch(/line break/);
  });
});
