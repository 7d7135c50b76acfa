import { describe, expect, it } from "vitest";
import { json, verdict } from "../testing/build.ts";

/** One VPC with one instance at 10.0.1.10; what a case leaves out is open. TCP 9200 unless said otherwise. */
interface Case {
  readonly permissions?: readonly Record<string, unknown>[];
  readonly entries?: readonly Record<string, unknown>[];
  readonly routes?: readonly Record<string, unknown>[];
  readonly publicIp?: boolean;
  readonly v6?: string;
  readonly more?: Record<string, unknown>;
  readonly groups?: readonly Record<string, unknown>[];
  readonly attached?: readonly string[];
}
const ALL = [{ CidrIp: "0.0.0.0/0" }];
const on = (port: number, source: Record<string, unknown>) => ({
  IpProtocol: "tcp",
  FromPort: port,
  ToPort: port,
  ...source,
});
const TO_IGW = { DestinationCidrBlock: "0.0.0.0/0", GatewayId: "igw-1", State: "active" };
const LOCAL = { DestinationCidrBlock: "10.0.0.0/16", GatewayId: "local", State: "active" };
const OPEN_ACL = [true, false].map((Egress) => ({
  RuleNumber: 100,
  Egress,
  RuleAction: "allow",
  Protocol: "-1",
  CidrBlock: "0.0.0.0/0",
}));

const vpc = ({
  permissions,
  entries,
  routes,
  publicIp = true,
  v6,
  more = {},
  groups = [],
  attached = ["sg-1"],
}: Case) =>
  json("vpc.json", {
    SecurityGroups: [
      { GroupId: "sg-1", GroupName: "db", VpcId: "vpc-1", IpPermissions: permissions ?? [on(9200, { IpRanges: ALL })] },
      ...groups,
    ],
    Subnets: [{ SubnetId: "subnet-1", VpcId: "vpc-1", CidrBlock: "10.0.1.0/24" }],
    NetworkAcls: [
      {
        NetworkAclId: "acl-1",
        VpcId: "vpc-1",
        Entries: entries ?? OPEN_ACL,
        Associations: [{ SubnetId: "subnet-1", NetworkAclId: "acl-1" }],
      },
    ],
    RouteTables: [
      {
        RouteTableId: "rtb-1",
        VpcId: "vpc-1",
        Associations: [{ SubnetId: "subnet-1", RouteTableId: "rtb-1", Main: false }],
        Routes: [LOCAL, ...(routes ?? [TO_IGW])],
      },
    ],
    InternetGateways: [{ InternetGatewayId: "igw-1", Attachments: [{ VpcId: "vpc-1", State: "available" }] }],
    NetworkInterfaces: [
      {
        NetworkInterfaceId: "eni-1",
        VpcId: "vpc-1",
        SubnetId: "subnet-1",
        PrivateIpAddress: "10.0.1.10",
        Groups: attached.map((GroupId) => ({ GroupId })),
        ...(publicIp && { Association: { PublicIp: "18.0.0.1" } }),
        ...(v6 && { Ipv6Addresses: [{ Ipv6Address: v6 }] }),
      },
    ],
    ...more,
  });
const entry = (RuleNumber: number, over: Record<string, unknown>) => ({
  RuleNumber,
  Egress: false,
  RuleAction: "allow",
  Protocol: "6",
  CidrBlock: "0.0.0.0/0",
  ...over,
});
const OUT = entry(100, { Egress: true, Protocol: "-1" });

describe("AWS, hard rule sets", () => {
  it.each<[string, Case, string]>([
    ["an open group, a public address and a route to the gateway", {}, "exposed"],
    [
      "another group's members pass a network ACL that admits their network",
      {
        permissions: [on(9200, { UserIdGroupPairs: [{ GroupId: "sg-app" }] })],
        entries: [entry(1, { CidrBlock: "10.0.0.0/8" }), OUT],
      },
      "restricted",
    ],
    [
      "another group's members, some of whose network an ACL denies",
      {
        permissions: [on(9200, { UserIdGroupPairs: [{ GroupId: "sg-app" }] })],
        entries: [entry(1, { RuleAction: "deny", CidrBlock: "10.0.1.128/25" }), entry(2, {}), OUT],
      },
      "restricted",
    ],
    ["no public address", { publicIp: false }, "restricted"],
    [
      "only a NAT gateway behind the route",
      { routes: [{ DestinationCidrBlock: "0.0.0.0/0", NatGatewayId: "nat-1" }] },
      "restricted",
    ],
    [
      "a route for a part of the internet is enough for that part",
      { routes: [{ ...TO_IGW, DestinationCidrBlock: "8.0.0.0/8" }] },
      "exposed",
    ],
    [
      "no answer is routed to an IPv6 client over an egress-only gateway",
      {
        publicIp: false,
        v6: "2600:1f18::10",
        permissions: [on(9200, { Ipv6Ranges: [{ CidrIpv6: "::/0" }] })],
        entries: [
          ...OPEN_ACL,
          ...[true, false].map((Egress) => ({
            RuleNumber: 101,
            Egress,
            RuleAction: "allow",
            Protocol: "-1",
            Ipv6CidrBlock: "::/0",
          })),
        ],
        routes: [TO_IGW, { DestinationIpv6CidrBlock: "::/0", EgressOnlyInternetGatewayId: "eigw-1" }],
      },
      "restricted",
    ],
    [
      "IPv6 is open where IPv4 is closed",
      {
        publicIp: false,
        v6: "2600:1f18::10",
        permissions: [on(9200, { IpRanges: [{ CidrIp: "10.0.0.0/8" }], Ipv6Ranges: [{ CidrIpv6: "::/0" }] })],
        entries: [
          ...OPEN_ACL,
          ...[true, false].map((Egress) => ({
            RuleNumber: 101,
            Egress,
            RuleAction: "allow",
            Protocol: "-1",
            Ipv6CidrBlock: "::/0",
          })),
        ],
        routes: [{ DestinationIpv6CidrBlock: "::/0", GatewayId: "igw-1", State: "active" }],
      },
      "exposed",
    ],
    [
      "a list that denies the port before it allows all",
      {
        entries: [
          entry(50, { RuleAction: "deny", PortRange: { From: 9200, To: 9200 } }),
          entry(100, { Protocol: "-1" }),
          OUT,
        ],
      },
      "closed",
    ],
    [
      "a list that denies another range before",
      {
        entries: [
          entry(50, { RuleAction: "deny", PortRange: { From: 0, To: 9199 } }),
          entry(100, { Protocol: "-1" }),
          OUT,
        ],
      },
      "exposed",
    ],
    [
      "two halves denied one after the other",
      {
        entries: [
          entry(50, { RuleAction: "deny", CidrBlock: "0.0.0.0/1" }),
          entry(60, { RuleAction: "deny", CidrBlock: "128.0.0.0/1" }),
          entry(100, {}),
          OUT,
        ],
      },
      "closed",
    ],
    [
      "one half denied",
      { entries: [entry(50, { RuleAction: "deny", CidrBlock: "0.0.0.0/1" }), entry(100, {}), OUT] },
      "exposed",
    ],
    [
      "answers only to ports that no rule opens outward",
      {
        entries: [
          entry(100, {}),
          entry(100, { Egress: true, CidrBlock: "10.0.0.0/8", PortRange: { From: 1024, To: 65535 } }),
        ],
      },
      "restricted",
    ],
    ["the list lets only UDP in", { entries: [entry(100, { Protocol: "17" }), OUT] }, "closed"],
    [
      "a second group on the interface opens what the first does not",
      {
        permissions: [on(443, { IpRanges: ALL })],
        attached: ["sg-1", "sg-2"],
        groups: [
          {
            GroupId: "sg-2",
            GroupName: "x",
            VpcId: "vpc-1",
            IpPermissions: [on(9200, { IpRanges: [{ CidrIp: "64.0.0.0/2" }] })],
          },
        ],
      },
      "exposed",
    ],
    [
      "an open group that no interface wears opens nothing here",
      {
        permissions: [on(9200, { IpRanges: [{ CidrIp: "10.0.0.0/8" }] })],
        groups: [
          {
            GroupId: "sg-2",
            GroupName: "x",
            VpcId: "vpc-1",
            IpPermissions: [on(9200, { UserIdGroupPairs: [{ GroupId: "sg-1" }] })],
          },
        ],
      },
      "restricted",
    ],
    [
      "members of an open group are not the internet",
      { permissions: [on(9200, { UserIdGroupPairs: [{ GroupId: "sg-9" }] })] },
      "restricted",
    ],
    [
      "a port range that ends one before",
      { permissions: [{ IpProtocol: "tcp", FromPort: 0, ToPort: 9199, IpRanges: ALL }] },
      "closed",
    ],
    [
      "icmp from everyone is no TCP",
      { permissions: [{ IpProtocol: "icmp", FromPort: -1, ToPort: -1, IpRanges: ALL }] },
      "closed",
    ],
    [
      "a documentation range is nobody on the internet",
      { permissions: [on(9200, { IpRanges: [{ CidrIp: "203.0.113.0/24" }] })] },
      "restricted",
    ],
  ])("%s", (_, one, expected) => {
    const said = verdict([vpc(one)]);
    // Without a way in from outside nothing but the inside remains; whether anybody is there is another question.
    if (expected === "restricted") expect(["restricted", "closed"]).toContain(said);
    else expect(said).toBe(expected);
  });

  it("a prefix list is what its entries say, where a file named after it has them", () => {
    const files = [vpc({ permissions: [on(9200, { PrefixListIds: [{ PrefixListId: "pl-0a1" }] })] })];
    const entries = (...cidrs: readonly string[]) => json("pl-0a1.json", { Entries: cidrs.map((Cidr) => ({ Cidr })) });
    expect(verdict(files)).toBe("unknown");
    expect(verdict([...files, entries("10.0.0.0/8", "52.0.0.0/8")])).toBe("exposed");
    expect(verdict([...files, entries("10.0.0.0/8")])).toBe("restricted");
  });

  it("a template's group without ingress is closed, and a rule of its own opens it", () => {
    const stack = (extra: Record<string, unknown>) => [
      json("stack.json", {
        AWSTemplateFormatVersion: "2010-09-09",
        Resources: {
          G: { Type: "AWS::EC2::SecurityGroup", Properties: { GroupDescription: "g", VpcId: "vpc-1" } },
          ...extra,
        },
      }),
    ];
    expect(verdict(stack({}))).toBe("closed");
    const ingress = { GroupId: { "Fn::GetAtt": ["G", "GroupId"] }, IpProtocol: -1, CidrIpv6: "::/0" };
    expect(verdict(stack({ R: { Type: "AWS::EC2::SecurityGroupIngress", Properties: ingress } }))).toBe("exposed");
  });

  it("a YAML template's source from a parameter without default is undecided, with one it is decided", () => {
    const stack = (parameter: string) => ({
      name: "stack.yaml",
      text: `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Office: ${parameter}
Resources:
  G:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: g
      SecurityGroupIngress:
        - {IpProtocol: tcp, FromPort: 9000, ToPort: 9300, CidrIp: !Ref Office}
`,
    });
    expect(verdict([stack("{Type: String}")])).toBe("unknown");
    expect(verdict([stack("{Type: String, Default: 0.0.0.0/0}")])).toBe("exposed");
    expect(verdict([stack("{Type: String, Default: 10.1.0.0/16}")])).toBe("restricted");
  });
});
