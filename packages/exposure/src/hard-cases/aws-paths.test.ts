import { decided } from "../testing/decided.ts";

const perm = (c: string) => ({
  IpProtocol: "tcp",
  FromPort: 9200,
  ToPort: 9200,
  IpRanges: [{ CidrIp: c }],
  Ipv6Ranges: [],
  PrefixListIds: [],
  UserIdGroupPairs: [],
});
const sg = (c: string) => ({
  SecurityGroups: [{ GroupId: "sg-1", GroupName: "es", VpcId: "vpc-1", IpPermissions: [perm(c)] }],
});
const eni = (pub: boolean) => ({
  NetworkInterfaces: [
    {
      NetworkInterfaceId: "eni-1",
      Groups: [{ GroupId: "sg-1" }],
      SubnetId: "subnet-1",
      VpcId: "vpc-1",
      PrivateIpAddress: "10.0.0.5",
      PrivateIpAddresses: [],
      Ipv6Addresses: [],
      ...(pub && { Association: { PublicIp: "54.1.1.1" } }),
    },
  ],
});
const rt = (routes: object[], vpc = "vpc-1", subnet = "subnet-1", local = "10.0.0.0/16") => ({
  RouteTableId: `rtb-${vpc}`,
  VpcId: vpc,
  Associations: [{ Main: false, SubnetId: subnet }],
  Routes: [{ DestinationCidrBlock: local, GatewayId: "local", State: "active" }, ...routes],
});
const IGW = { DestinationCidrBlock: "0.0.0.0/0", GatewayId: "igw-1", State: "active" };
const PCX = { DestinationCidrBlock: "10.9.0.0/16", VpcPeeringConnectionId: "pcx-1", State: "active" };
const BACK = { DestinationCidrBlock: "10.0.0.0/16", VpcPeeringConnectionId: "pcx-1", State: "active" };
const pcx = (code = "active") => ({
  VpcPeeringConnections: [
    {
      VpcPeeringConnectionId: "pcx-1",
      RequesterVpcInfo: { VpcId: "vpc-1", CidrBlock: "10.0.0.0/16" },
      AccepterVpcInfo: { VpcId: "vpc-9", CidrBlock: "10.9.0.0/16" },
      Status: { Code: code },
    },
  ],
});
const TGW = (c: string) => ({ DestinationCidrBlock: c, TransitGatewayId: "tgw-1", State: "active" });
const set = (c: string, routes: object[], more: object[] = [], pub = true, extra: Record<string, object> = {}) => ({
  "sg.json": sg(c),
  "eni.json": eni(pub),
  "rt.json": { RouteTables: [rt(routes), ...more] },
  ...extra,
});
decided("AWS: where answers go", "docs.aws.amazon.com/vpc/latest/peering and /tgw", [
  ["a peer's range without a route", set("10.9.0.0/16", [IGW]), "closed"],
  ["a peer's range with a route", set("10.9.0.0/16", [IGW, PCX]), "restricted"],
  [
    "both sides have a route",
    set("10.9.0.0/16", [IGW, PCX], [rt([BACK], "vpc-9", "subnet-9", "10.9.0.0/16")], true, { "pcx.json": pcx() }),
    "restricted",
  ],
  [
    "the other side has none",
    set("10.9.0.0/16", [IGW, PCX], [rt([], "vpc-9", "subnet-9", "10.9.0.0/16")], true, { "pcx.json": pcx() }),
    "closed",
  ],
  ["a peering that was deleted", set("10.9.0.0/16", [IGW, PCX], [], true, { "pcx.json": pcx("deleted") }), "closed"],
  [
    "peering does not lead on to a third network",
    set("10.77.0.0/16", [IGW, { ...PCX, DestinationCidrBlock: "10.0.0.0/8" }], [], true, { "pcx.json": pcx() }),
    "closed",
  ],
  ["a range behind a transit gateway", set("10.77.0.0/16", [IGW, TGW("10.0.0.0/8")]), "restricted"],
  [
    "a range behind a transit gateway's default route",
    set("10.77.0.0/16", [TGW("0.0.0.0/0")], [], false),
    "restricted",
  ],
  [
    "the internet behind a transit gateway's default route",
    set("0.0.0.0/0", [TGW("0.0.0.0/0")], [], true),
    "restricted",
  ],
  ["the internet beside a transit gateway", set("0.0.0.0/0", [IGW, TGW("10.0.0.0/8")]), "exposed"],
  ["the own network", set("10.0.3.0/24", [IGW]), "restricted"],
  [
    "an office's network over a VPN",
    set("192.168.7.0/24", [IGW, { DestinationCidrBlock: "192.168.0.0/16", GatewayId: "vgw-1", State: "active" }]),
    "restricted",
  ],
  ["an office's network without its route", set("192.168.7.0/24", [IGW]), "closed"],
  [
    "NAT leads nobody in",
    set("192.168.7.0/24", [{ DestinationCidrBlock: "0.0.0.0/0", NatGatewayId: "nat-1", State: "active" }], [], false),
    "closed",
  ],
]);
