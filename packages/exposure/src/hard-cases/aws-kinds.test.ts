import { decided } from "../testing/decided.ts";

const perm = (m: Record<string, unknown> = {}) => ({
  IpProtocol: "tcp",
  FromPort: 9200,
  ToPort: 9200,
  IpRanges: [{ CidrIp: "0.0.0.0/0" }],
  Ipv6Ranges: [],
  PrefixListIds: [],
  UserIdGroupPairs: [],
  ...m,
});
const sg = (perms: unknown[], id = "sg-1", m: Record<string, unknown> = {}) => ({
  GroupId: id,
  GroupName: id,
  Description: "x",
  OwnerId: "1",
  VpcId: "vpc-1",
  IpPermissions: perms,
  IpPermissionsEgress: [
    { IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }], Ipv6Ranges: [], PrefixListIds: [], UserIdGroupPairs: [] },
  ],
  ...m,
});
const eni = (m: Record<string, unknown> = {}) => ({
  NetworkInterfaceId: "eni-1",
  Description: "",
  Groups: [{ GroupId: "sg-1", GroupName: "sg-1" }],
  SubnetId: "subnet-1",
  VpcId: "vpc-1",
  PrivateIpAddress: "10.0.0.5",
  PrivateIpAddresses: [{ Primary: true, PrivateIpAddress: "10.0.0.5", Association: { PublicIp: "54.1.1.1" } }],
  Association: { PublicIp: "54.1.1.1" },
  Ipv6Addresses: [],
  Attachment: { InstanceId: "i-1" },
  ...m,
});
const rt = (routes: unknown[], m: Record<string, unknown> = {}) => ({
  RouteTableId: "rtb-1",
  VpcId: "vpc-1",
  Associations: [{ Main: false, SubnetId: "subnet-1", RouteTableId: "rtb-1" }],
  Routes: [{ DestinationCidrBlock: "10.0.0.0/16", GatewayId: "local", State: "active" }, ...routes],
  ...m,
});
const igw = { DestinationCidrBlock: "0.0.0.0/0", GatewayId: "igw-1", Origin: "CreateRoute", State: "active" };
const acl = (entries: unknown[]) => ({
  NetworkAclId: "acl-1",
  VpcId: "vpc-1",
  IsDefault: false,
  Associations: [{ NetworkAclAssociationId: "a", NetworkAclId: "acl-1", SubnetId: "subnet-1" }],
  Entries: entries,
});
const e = (n: number, egress: boolean, action: string, m: Record<string, unknown> = {}) => ({
  RuleNumber: n,
  Egress: egress,
  RuleAction: action,
  Protocol: "-1",
  CidrBlock: "0.0.0.0/0",
  ...m,
});
const subnet = {
  Subnets: [{ SubnetId: "subnet-1", VpcId: "vpc-1", CidrBlock: "10.0.0.0/24", Ipv6CidrBlockAssociationSet: [] }],
};
const f = (o: Record<string, unknown>) => Object.fromEntries(Object.entries(o).map(([k, v]) => [`${k}.json`, v]));
const base = (perms: unknown[], more: Record<string, unknown> = {}) =>
  f({
    sg: { SecurityGroups: [sg(perms)] },
    eni: { NetworkInterfaces: [eni()] },
    rt: { RouteTables: [rt([igw])] },
    subnet,
    ...more,
  });
decided("AWS: paths, lists, accelerators, databases", "docs.aws.amazon.com/vpc, /global-accelerator and /rds", [
  ["an open group", base([perm()]), "exposed"],
  [
    "-1 from private and halves",
    base([
      perm({
        IpProtocol: "-1",
        FromPort: undefined,
        ToPort: undefined,
        IpRanges: [{ CidrIp: "0.0.0.0/1" }, { CidrIp: "128.0.0.0/1" }],
      }),
    ]),
    "exposed",
  ],
  ["icmp only", base([perm({ IpProtocol: "icmp", FromPort: -1, ToPort: -1 })]), "closed"],
  ["IPv6 without an address", base([perm({ IpRanges: [], Ipv6Ranges: [{ CidrIpv6: "::/0" }] })]), "closed"],
  [
    "v6 address and route",
    base([perm({ IpRanges: [], Ipv6Ranges: [{ CidrIpv6: "::/0" }] })], {
      eni: {
        NetworkInterfaces: [
          eni({ Association: undefined, PrivateIpAddresses: [], Ipv6Addresses: [{ Ipv6Address: "2600:1f18::5" }] }),
        ],
      },
      rt: { RouteTables: [rt([{ DestinationIpv6CidrBlock: "::/0", GatewayId: "igw-1", State: "active" }])] },
    }),
    "exposed",
  ],
  [
    "an egress-only gateway",
    base([perm({ IpRanges: [], Ipv6Ranges: [{ CidrIpv6: "::/0" }] })], {
      eni: { NetworkInterfaces: [eni({ Ipv6Addresses: [{ Ipv6Address: "2600:1f18::5" }] })] },
      rt: {
        RouteTables: [
          rt([{ DestinationIpv6CidrBlock: "::/0", EgressOnlyInternetGatewayId: "eigw-1", State: "active" }, igw]),
        ],
      },
    }),
    "closed",
  ],
  [
    "nat route",
    base([perm()], {
      rt: { RouteTables: [rt([{ DestinationCidrBlock: "0.0.0.0/0", NatGatewayId: "nat-1", State: "active" }])] },
    }),
    "restricted",
  ],
  [
    "tgw default route: not internet",
    base([perm()], {
      rt: { RouteTables: [rt([{ DestinationCidrBlock: "0.0.0.0/0", TransitGatewayId: "tgw-1", State: "active" }])] },
    }),
    "restricted",
  ],
  [
    "igw /0 and tgw for 10/8",
    base([perm()], {
      rt: {
        RouteTables: [rt([igw, { DestinationCidrBlock: "10.0.0.0/8", TransitGatewayId: "tgw-1", State: "active" }])],
      },
    }),
    "exposed",
  ],
  [
    "a route to a gateway that is gone",
    base([perm()], { rt: { RouteTables: [rt([{ ...igw, State: "blackhole" }])] } }),
    "restricted",
  ],
  [
    "secondary private address has EIP",
    base([perm()], {
      eni: {
        NetworkInterfaces: [
          eni({
            Association: undefined,
            PrivateIpAddresses: [
              { Primary: true, PrivateIpAddress: "10.0.0.5" },
              { Primary: false, PrivateIpAddress: "10.0.0.6", Association: { PublicIp: "54.1.1.2" } },
            ],
          }),
        ],
      },
    }),
    "exposed",
  ],
  [
    "nacl no ephemeral return",
    base([perm()], {
      acl: {
        NetworkAcls: [
          acl([
            e(100, false, "allow"),
            e(100, true, "allow", { Protocol: "6", PortRange: { From: 80, To: 443 } }),
            e(32767, true, "deny"),
            e(32767, false, "deny"),
          ]),
        ],
      },
    }),
    "exposed",
  ],
  [
    "nacl return high only",
    base([perm()], {
      acl: {
        NetworkAcls: [
          acl([
            e(100, false, "allow"),
            e(100, true, "allow", { Protocol: "6", PortRange: { From: 1024, To: 65535 } }),
            e(32767, true, "deny"),
            e(32767, false, "deny"),
          ]),
        ],
      },
    }),
    "exposed",
  ],
  [
    "nacl no return for tcp",
    base([perm()], {
      acl: {
        NetworkAcls: [
          acl([
            e(100, false, "allow"),
            e(100, true, "allow", { Protocol: "17", PortRange: { From: 0, To: 65535 } }),
            e(32767, true, "deny"),
            e(32767, false, "deny"),
          ]),
        ],
      },
    }),
    "closed",
  ],
  [
    "nacl return only to private",
    base([perm()], {
      acl: {
        NetworkAcls: [
          acl([
            e(100, false, "allow"),
            e(100, true, "allow", { CidrBlock: "10.0.0.0/8" }),
            e(32767, true, "deny"),
            e(32767, false, "deny"),
          ]),
        ],
      },
    }),
    "restricted",
  ],
  [
    "nacl number tie order: deny 90 before allow 100",
    base([perm()], {
      acl: {
        NetworkAcls: [
          acl([
            e(100, false, "allow"),
            e(90, false, "deny", { Protocol: "6", PortRange: { From: 9000, To: 9999 } }),
            e(100, true, "allow"),
            e(32767, true, "deny"),
            e(32767, false, "deny"),
          ]),
        ],
      },
    }),
    "closed",
  ],
  [
    "prefix list entries",
    base([perm({ IpRanges: [], PrefixListIds: [{ PrefixListId: "pl-1" }] })], {
      "pl-1": { Entries: [{ Cidr: "0.0.0.0/0", Description: "x" }] },
    }),
    "exposed",
  ],
  [
    "prefix list cloudfront (unknown)",
    base([perm({ IpRanges: [], PrefixListIds: [{ PrefixListId: "pl-3b927c52" }] })]),
    "unknown",
  ],
  [
    "dangling SG on eni",
    base([], { eni: { NetworkInterfaces: [eni({ Groups: [{ GroupId: "sg-1" }, { GroupId: "sg-gone" }] })] } }),
    "unknown",
  ],
  [
    "two SGs union",
    base([], {
      sg: { SecurityGroups: [sg([]), sg([perm()], "sg-2")] },
      eni: { NetworkInterfaces: [eni({ Groups: [{ GroupId: "sg-1" }, { GroupId: "sg-2" }] })] },
    }),
    "exposed",
  ],
  [
    "SG source group only",
    base([perm({ IpRanges: [], UserIdGroupPairs: [{ GroupId: "sg-2", UserId: "1" }] })], {}),
    "restricted",
  ],
  [
    "peered SG source",
    base(
      [
        perm({
          IpRanges: [],
          UserIdGroupPairs: [
            { GroupId: "sg-9", UserId: "2", VpcId: "vpc-9", VpcPeeringConnectionId: "pcx-1", PeeringStatus: "active" },
          ],
        }),
      ],
      {},
    ),
    "restricted",
  ],
  [
    "peering list beside",
    base([perm()], {
      pcx: {
        VpcPeeringConnections: [
          {
            VpcPeeringConnectionId: "pcx-1",
            RequesterVpcInfo: { CidrBlock: "10.0.0.0/16", VpcId: "vpc-1" },
            AccepterVpcInfo: { CidrBlock: "10.9.0.0/16", VpcId: "vpc-9" },
            Status: { Code: "active" },
          },
        ],
      },
      tgw: { TransitGateways: [{ TransitGatewayId: "tgw-1", State: "available" }] },
    }),
    "exposed",
  ],
  [
    "addresses beside",
    base([perm()], {
      addr: {
        Addresses: [
          { PublicIp: "54.1.1.1", AllocationId: "e", NetworkInterfaceId: "eni-1", PrivateIpAddress: "10.0.0.5" },
        ],
      },
      vpcs: { Vpcs: [{ VpcId: "vpc-1", CidrBlock: "10.0.0.0/16" }] },
      igws: {
        InternetGateways: [{ InternetGatewayId: "igw-1", Attachments: [{ VpcId: "vpc-1", State: "available" }] }],
      },
    }),
    "exposed",
  ],
  [
    "global accelerator in front of private instance",
    base([perm()], {
      eni: {
        NetworkInterfaces: [
          eni({ Association: undefined, PrivateIpAddresses: [{ Primary: true, PrivateIpAddress: "10.0.0.5" }] }),
        ],
      },
      ga: {
        Accelerators: [
          {
            AcceleratorArn: "arn:aws:globalaccelerator::1:accelerator/a",
            Name: "ga",
            Enabled: true,
            Status: "DEPLOYED",
            IpAddressType: "IPV4",
            IpSets: [{ IpFamily: "IPv4", IpAddresses: ["75.2.0.1"] }],
          },
        ],
      },
      gal: {
        Listeners: [
          {
            ListenerArn: "arn:aws:globalaccelerator::1:accelerator/a/listener/l",
            PortRanges: [{ FromPort: 9200, ToPort: 9200 }],
            Protocol: "TCP",
            ClientAffinity: "NONE",
          },
        ],
      },
      gae: {
        EndpointGroups: [
          {
            EndpointGroupArn: "arn:aws:globalaccelerator::1:accelerator/a/listener/l/endpoint-group/g",
            EndpointGroupRegion: "us-east-1",
            EndpointDescriptions: [
              { EndpointId: "i-1", Weight: 128, HealthState: "HEALTHY", ClientIPPreservationEnabled: true },
            ],
          },
        ],
      },
    }),
    "exposed",
  ],
  [
    "ga without endpoint here",
    base([perm()], {
      eni: {
        NetworkInterfaces: [
          eni({ Association: undefined, PrivateIpAddresses: [{ Primary: true, PrivateIpAddress: "10.0.0.5" }] }),
        ],
      },
      ga: {
        Accelerators: [
          {
            AcceleratorArn: "arn:aws:globalaccelerator::1:accelerator/a",
            Name: "ga",
            Enabled: true,
            Status: "DEPLOYED",
            IpAddressType: "IPV4",
          },
        ],
      },
      gal: {
        Listeners: [
          {
            ListenerArn: "arn:aws:globalaccelerator::1:accelerator/a/listener/l",
            PortRanges: [{ FromPort: 9200, ToPort: 9200 }],
            Protocol: "TCP",
          },
        ],
      },
      gae: {
        EndpointGroups: [
          {
            EndpointGroupArn: "arn:aws:globalaccelerator::1:accelerator/a/listener/l/endpoint-group/g",
            EndpointDescriptions: [{ EndpointId: "i-other", Weight: 128 }],
          },
        ],
      },
    }),
    "restricted",
  ],
  ["one public address", base([perm({ IpRanges: [{ CidrIp: "8.8.8.8/32" }] })]), "exposed"],
  ["every port of protocol 6", base([perm({ IpProtocol: "6", FromPort: 0, ToPort: 65535 })]), "exposed"],
  ["udp open only", base([perm({ IpProtocol: "udp" })]), "udp:exposed"],
  ["ESP alone", base([perm({ IpProtocol: "50", FromPort: undefined, ToPort: undefined })]), "closed"],
  [
    "describe instances form",
    f({
      sg: { SecurityGroups: [sg([perm()])] },
      inst: {
        Reservations: [
          {
            Instances: [
              {
                InstanceId: "i-1",
                PublicIpAddress: "54.1.1.1",
                PrivateIpAddress: "10.0.0.5",
                SubnetId: "subnet-1",
                VpcId: "vpc-1",
                SecurityGroups: [{ GroupId: "sg-1" }],
                NetworkInterfaces: [
                  {
                    NetworkInterfaceId: "eni-1",
                    Groups: [{ GroupId: "sg-1" }],
                    SubnetId: "subnet-1",
                    VpcId: "vpc-1",
                    PrivateIpAddress: "10.0.0.5",
                    PrivateIpAddresses: [],
                    Association: { PublicIp: "54.1.1.1" },
                  },
                ],
              },
            ],
          },
        ],
      },
      rt: { RouteTables: [rt([igw])] },
    }),
    "exposed",
  ],
  [
    "rules form",
    f({
      r: {
        SecurityGroupRules: [
          {
            SecurityGroupRuleId: "sgr-1",
            GroupId: "sg-1",
            GroupOwnerId: "1",
            IsEgress: false,
            IpProtocol: "-1",
            FromPort: -1,
            ToPort: -1,
            CidrIpv4: "0.0.0.0/0",
          },
        ],
      },
    }),
    "exposed",
  ],
  ["misspelt key IpPermission", f({ sg: { SecurityGroups: [{ GroupId: "sg-1", IpPermission: [perm()] }] } }), "exit:2"],
  [
    "misspelt key in perm: IpRange",
    f({
      sg: {
        SecurityGroups: [sg([{ IpProtocol: "tcp", FromPort: 9200, ToPort: 9200, IpRange: [{ CidrIp: "0.0.0.0/0" }] }])],
      },
    }),
    "unknown",
  ],
  ["misspelt top key SecurityGroup", f({ sg: { SecurityGroup: [sg([perm()])] } }), "exit:2"],
  [
    "rds instance describe",
    f({
      sg: { SecurityGroups: [sg([perm()])] },
      rds: {
        DBInstances: [
          {
            DBInstanceIdentifier: "db",
            PubliclyAccessible: false,
            Endpoint: { Port: 9200 },
            VpcSecurityGroups: [{ VpcSecurityGroupId: "sg-1", Status: "active" }],
            DBSubnetGroup: { VpcId: "vpc-1", Subnets: [{ SubnetIdentifier: "subnet-1" }] },
          },
        ],
      },
      rt: { RouteTables: [rt([igw])] },
    }),
    "restricted",
  ],
  [
    "rds public describe",
    f({
      sg: { SecurityGroups: [sg([perm()])] },
      rds: {
        DBInstances: [
          {
            DBInstanceIdentifier: "db",
            PubliclyAccessible: true,
            Endpoint: { Port: 9200 },
            VpcSecurityGroups: [{ VpcSecurityGroupId: "sg-1", Status: "active" }],
            DBSubnetGroup: { VpcId: "vpc-1", Subnets: [{ SubnetIdentifier: "subnet-1" }] },
          },
        ],
      },
      rt: { RouteTables: [rt([igw])] },
    }),
    "exposed",
  ],
]);
