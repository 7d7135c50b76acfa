import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { json, save } from "../testing/build.ts";
import { A, C, m, nft, p, R, T } from "../testing/nft-words.ts";
import type { InputFile } from "../types.ts";
import { fix } from "./fix.ts";

const GATEWAY: InputFile = {
  name: "gw.rules",
  text: `*nat
:PREROUTING ACCEPT [0:0]
-A PREROUTING -i wan0 -p tcp -m tcp --dport 443 -j DNAT --to-destination 192.168.10.20:8443
COMMIT
*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
-A INPUT -i lan0 -j ACCEPT
-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A FORWARD -i wan0 -d 192.168.10.20/32 -p tcp -m tcp --dport 8443 -j ACCEPT
COMMIT
`,
};

describe("Linux: a fix shuts the way in and no more", () => {
  it("what is under way goes on: the host's own connections get their answers", () => {
    const made = fix([save(["-A INPUT -j ACCEPT"])]);
    expect(made.remaining).toEqual([]);
    const commands = made.steps.flatMap((step) => step.commands);
    const chain = commands.filter((one) => /-A CASEKEEP/.test(one));
    const answers = chain.findIndex((one) => one.includes("--ctstate RELATED,ESTABLISHED -j RETURN"));
    expect(answers).toBeGreaterThanOrEqual(0);
    expect(answers).toBeLessThan(chain.findIndex((one) => one.endsWith("-j DROP")));
  });

  it("nftables: what is under way goes on", () => {
    const listing = nft(T(), C("input", "input", "drop"), R("input", [m(p("tcp", "dport"), 9200), A]))["nft.json"];
    const made = fix([json("nft.json", listing)]);
    expect(made.remaining).toEqual([]);
    expect(made.steps.flatMap((step) => step.commands).join("\n")).toContain("ct state { new, invalid, untracked }");
  });

  it("a port that is open both by a translation and on the host itself is shut on both ways", () => {
    const made = fix([GATEWAY], { ports: [443] });
    expect(made.exposed).not.toEqual([]);
    expect(made.remaining).toEqual([]);
    const changes = made.steps.map(({ change }) => change).filter((one) => one.includes("tcp 443"));
    expect(changes).toEqual([expect.stringMatching(/^FORWARD and INPUT drop tcp 443 /)]);
  });
});

const permission = (from: number, to: number, source: Record<string, unknown>) => ({
  IpProtocol: "tcp",
  FromPort: from,
  ToPort: to,
  ...source,
});
const everyone = { IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
const arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:";
const BALANCED: InputFile[] = [
  json("lb.json", {
    LoadBalancers: [
      {
        LoadBalancerArn: `${arn}loadbalancer/app/front/1`,
        LoadBalancerName: "front",
        Scheme: "internet-facing",
        VpcId: "vpc-1",
        Type: "application",
        AvailabilityZones: [{ SubnetId: "subnet-1" }],
        SecurityGroups: ["sg-lb"],
        IpAddressType: "ipv4",
      },
    ],
  }),
  json("listeners.json", {
    Listeners: [
      {
        ListenerArn: `${arn}listener/app/front/1/1`,
        LoadBalancerArn: `${arn}loadbalancer/app/front/1`,
        Port: 443,
        Protocol: "HTTPS",
        DefaultActions: [{ Type: "forward", TargetGroupArn: `${arn}targetgroup/t/1` }],
      },
    ],
  }),
  json("groups.json", {
    TargetGroups: [
      {
        TargetGroupArn: `${arn}targetgroup/t/1`,
        TargetGroupName: "t",
        Protocol: "HTTP",
        Port: 9200,
        VpcId: "vpc-1",
        TargetType: "instance",
      },
    ],
  }),
  json("sg.json", {
    SecurityGroups: [
      { GroupId: "sg-lb", GroupName: "lb", VpcId: "vpc-1", IpPermissions: [permission(443, 443, everyone)] },
      {
        GroupId: "sg-es",
        GroupName: "es",
        VpcId: "vpc-1",
        IpPermissions: [permission(9200, 9200, { UserIdGroupPairs: [{ GroupId: "sg-lb" }] })],
      },
    ],
  }),
  json("eni.json", {
    NetworkInterfaces: [
      {
        NetworkInterfaceId: "eni-es",
        SubnetId: "subnet-2",
        VpcId: "vpc-1",
        PrivateIpAddress: "10.0.3.5",
        Groups: [{ GroupId: "sg-es" }],
        PrivateIpAddresses: [{ PrivateIpAddress: "10.0.3.5", Primary: true }],
      },
    ],
  }),
];

describe("AWS: behind a balancer the port that is open is another than the one its group names", () => {
  it("the balancer's group is shut as a whole, once", () => {
    const made = fix(BALANCED);
    expect(made.exposed).not.toEqual([]);
    expect(made.remaining).toEqual([]);
    expect(made.steps).toHaveLength(1);
    expect(made.steps[0]!.at.file).toBe("sg.json");
    expect(made.alsoCloses).toEqual([]);
  });

  it("a permission of everything keeps what was not asked about, and each step stands where the rule was given", () => {
    const one = { GroupId: "sg-1", GroupName: "g", VpcId: "vpc-1", IpPermissions: [{ IpProtocol: "-1", ...everyone }] };
    const acl = (RuleNumber: number, port: number) => ({
      RuleNumber,
      Protocol: "6",
      RuleAction: "allow",
      Egress: false,
      CidrBlock: "0.0.0.0/0",
      PortRange: { From: port, To: port },
    });
    const out = { RuleNumber: 100, Protocol: "-1", RuleAction: "allow", Egress: true, CidrBlock: "0.0.0.0/0" };
    const made = fix([
      { name: "sg.json", text: JSON.stringify({ SecurityGroups: [one] }) },
      json("acl.json", {
        NetworkAcls: [
          {
            NetworkAclId: "acl-1",
            VpcId: "vpc-1",
            Associations: [{ NetworkAclId: "acl-1", SubnetId: "subnet-1" }],
            Entries: [acl(100, 22), acl(110, 9200), out],
          },
        ],
      }),
      json("eni.json", {
        NetworkInterfaces: [
          {
            NetworkInterfaceId: "eni-1",
            SubnetId: "subnet-1",
            VpcId: "vpc-1",
            PrivateIpAddress: "10.0.3.5",
            Groups: [{ GroupId: "sg-1" }],
            Association: { PublicIp: "54.1.1.1" },
            PrivateIpAddresses: [
              { PrivateIpAddress: "10.0.3.5", Primary: true, Association: { PublicIp: "54.1.1.1" } },
            ],
          },
        ],
      }),
    ]);
    expect(made.exposed).not.toEqual([]);
    expect(made.remaining).toEqual([]);
    expect(made.files[0]!.text).toContain('"icmp"');
    for (const { at } of made.steps.filter((step) => step.at.file === "sg.json")) expect(at.line).toBe(1);
  });

  it("in a template written on few lines no listener goes in place of a rule", () => {
    const ref = (name: string) => ({ Ref: name });
    const resources = {
      LbSg: {
        Type: "AWS::EC2::SecurityGroup",
        Properties: {
          GroupDescription: "l",
          VpcId: "vpc-1",
          SecurityGroupIngress: [{ IpProtocol: "tcp", FromPort: 443, ToPort: 443, CidrIp: "0.0.0.0/0" }],
        },
      },
      AppSg: {
        Type: "AWS::EC2::SecurityGroup",
        Properties: {
          GroupDescription: "a",
          VpcId: "vpc-1",
          SecurityGroupIngress: [
            {
              IpProtocol: "tcp",
              FromPort: 8080,
              ToPort: 8080,
              SourceSecurityGroupId: { "Fn::GetAtt": ["LbSg", "GroupId"] },
            },
          ],
        },
      },
      Lb: {
        Type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
        Properties: { Scheme: "internet-facing", Subnets: ["subnet-1", "subnet-2"], SecurityGroups: [ref("LbSg")] },
      },
      Tg: {
        Type: "AWS::ElasticLoadBalancingV2::TargetGroup",
        Properties: { Port: 8080, Protocol: "HTTP", VpcId: "vpc-1", Targets: [{ Id: ref("App") }] },
      },
      Listener: {
        Type: "AWS::ElasticLoadBalancingV2::Listener",
        Properties: {
          LoadBalancerArn: ref("Lb"),
          Port: 443,
          Protocol: "HTTPS",
          DefaultActions: [{ Type: "forward", TargetGroupArn: ref("Tg") }],
        },
      },
      App: { Type: "AWS::EC2::Instance", Properties: { SubnetId: "subnet-3", SecurityGroupIds: [ref("AppSg")] } },
    };
    const rows = Object.entries(resources).map(([name, one]) => ` ${JSON.stringify(name)}: ${JSON.stringify(one)}`);
    const text = `{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {\n${rows.join(",\n")}\n}}\n`;
    const made = fix([{ name: "t.json", text }]);
    expect(made.exposed).not.toEqual([]);
    expect(made.remaining).toEqual([]);
    expect(made.files[0]!.text).toContain('"Listener"');
    expect(made.files[0]!.text).not.toContain('"0.0.0.0/0"');
    expect(check([...made.files]).unreadable).toEqual([]);
  });
});

describe("Azure: what changes nothing is no change", () => {
  const id = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Network";
  const allow = (over: Record<string, unknown>) => ({
    access: "Allow",
    direction: "Inbound",
    priority: 100,
    protocol: "Tcp",
    sourceAddressPrefix: "*",
    sourcePortRange: "*",
    destinationAddressPrefix: "*",
    destinationPortRange: "5432",
    ...over,
  });

  it("a tag that a route makes the whole internet gives way to private ranges", () => {
    const rest = allow({ name: "rest", access: "Deny", priority: 4096, protocol: "*", destinationPortRange: "*" });
    const rules = { name: "db", id: `${id}/networkSecurityGroups/db`, type: "Microsoft.Network/networkSecurityGroups" };
    const made = fix([
      json("nsg.json", [
        { ...rules, securityRules: [allow({ name: "pg", sourceAddressPrefix: "VirtualNetwork" }), rest] },
      ]),
      json("vnet.json", [
        {
          name: "v",
          id: `${id}/virtualNetworks/v`,
          type: "Microsoft.Network/virtualNetworks",
          addressSpace: { addressPrefixes: ["10.2.0.0/16"] },
          subnets: [
            {
              name: "db",
              id: `${id}/virtualNetworks/v/subnets/db`,
              addressPrefix: "10.2.1.0/24",
              networkSecurityGroup: { id: rules.id },
              routeTable: { id: `${id}/routeTables/rt` },
            },
          ],
        },
      ]),
      json("rt.json", [
        {
          name: "rt",
          id: `${id}/routeTables/rt`,
          type: "Microsoft.Network/routeTables",
          routes: [
            { name: "d", addressPrefix: "0.0.0.0/0", nextHopType: "VirtualAppliance", nextHopIpAddress: "10.2.9.4" },
          ],
        },
      ]),
    ]);
    expect(made.exposed).not.toEqual([]);
    expect(made.remaining).toEqual([]);
    expect(made.steps).toHaveLength(1);
    expect(made.steps[0]!.commands.join()).toContain("--source-address-prefixes 10.0.0.0/8 ");
  });

  it("a deny behind the rules that a loop makes is none", () => {
    const ports = { ports: ["443", "9200"] };
    const rule = {
      name: "[concat('r', copyIndex('securityRules'))]",
      properties: allow({
        priority: "[add(100, copyIndex('securityRules'))]",
        destinationPortRange: "[variables('ports')[copyIndex('securityRules')]]",
      }),
    };
    const copy = [{ name: "securityRules", count: "[length(variables('ports'))]", input: rule }];
    const text = {
      $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      contentVersion: "1.0.0.0",
      variables: ports,
      resources: [
        {
          type: "Microsoft.Network/networkSecurityGroups",
          apiVersion: "2023-04-01",
          name: "n",
          location: "x",
          properties: { copy },
        },
      ],
    };
    const made = fix([json("t.json", text)]);
    expect(made.exposed).not.toEqual([]);
    for (const step of made.steps) expect(step.change).not.toMatch(/denied for .* before/);
  });
});
