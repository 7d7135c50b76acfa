import { decided } from "../testing/decided.ts";

const permission = (over: Record<string, unknown> = {}) => ({
  IpProtocol: "tcp",
  FromPort: 9200,
  ToPort: 9200,
  IpRanges: [{ CidrIp: "0.0.0.0/0" }],
  Ipv6Ranges: [],
  PrefixListIds: [],
  UserIdGroupPairs: [],
  ...over,
});
const groups = (...permissions: Record<string, unknown>[]) => ({
  SecurityGroups: [
    {
      GroupId: "sg-1",
      GroupName: "es",
      Description: "es",
      OwnerId: "123456789012",
      VpcId: "vpc-1",
      IpPermissions: permissions,
      IpPermissionsEgress: [],
    },
  ],
});
const eni = (over: Record<string, unknown> = {}) => ({
  NetworkInterfaceId: "eni-1",
  InterfaceType: "interface",
  Status: "in-use",
  VpcId: "vpc-1",
  SubnetId: "subnet-1",
  Groups: [{ GroupId: "sg-1", GroupName: "es" }],
  PrivateIpAddress: "10.0.0.5",
  PrivateIpAddresses: [
    { Primary: true, PrivateIpAddress: "10.0.0.5", Association: { PublicIp: "52.1.2.3", IpOwnerId: "amazon" } },
  ],
  Association: { PublicIp: "52.1.2.3", IpOwnerId: "amazon" },
  Ipv6Addresses: [],
  ...over,
});
const enis = (...all: Record<string, unknown>[]) => ({ NetworkInterfaces: all });
const inside = {
  Association: undefined,
  PrivateIpAddresses: [{ Primary: true, PrivateIpAddress: "10.0.0.5" }],
};
const LOCAL = {
  DestinationCidrBlock: "10.0.0.0/16",
  GatewayId: "local",
  Origin: "CreateRouteTable",
  State: "active",
};
const routeTable = (routes: Record<string, unknown>[], over: Record<string, unknown> = {}) => ({
  RouteTables: [
    {
      RouteTableId: "rtb-1",
      VpcId: "vpc-1",
      Associations: [{ Main: false, RouteTableId: "rtb-1", SubnetId: "subnet-1" }],
      PropagatingVgws: [],
      Routes: [LOCAL, ...routes],
      ...over,
    },
  ],
});
const IGW = { DestinationCidrBlock: "0.0.0.0/0", GatewayId: "igw-1", Origin: "CreateRoute", State: "active" };
const TGW = { DestinationCidrBlock: "10.1.0.0/16", TransitGatewayId: "tgw-1", Origin: "CreateRoute", State: "active" };
const entry = (over: Record<string, unknown> = {}) => ({
  CidrBlock: "0.0.0.0/0",
  Egress: false,
  Protocol: "-1",
  RuleAction: "allow",
  RuleNumber: 100,
  ...over,
});
const acls = (...Entries: Record<string, unknown>[]) => ({
  NetworkAcls: [
    {
      NetworkAclId: "acl-1",
      VpcId: "vpc-1",
      IsDefault: false,
      Associations: [{ NetworkAclAssociationId: "a", NetworkAclId: "acl-1", SubnetId: "subnet-1" }],
      Entries,
    },
  ],
});
const transit = (...Routes: Record<string, unknown>[]) => ({
  "tgw.json": {
    TransitGatewayAttachments: [
      {
        TransitGatewayAttachmentId: "tgw-attach-1",
        TransitGatewayId: "tgw-1",
        ResourceType: "vpc",
        ResourceId: "vpc-1",
        State: "available",
        Association: { TransitGatewayRouteTableId: "tgw-rtb-1", State: "associated" },
      },
      {
        TransitGatewayAttachmentId: "tgw-attach-2",
        TransitGatewayId: "tgw-1",
        ResourceType: "vpc",
        ResourceId: "vpc-2",
        State: "available",
        Association: { TransitGatewayRouteTableId: "tgw-rtb-1", State: "associated" },
      },
    ],
  },
  "tgw-rtb-1.json": { Routes, AdditionalRoutesAvailable: false },
});
const REMOTE = groups(permission({ IpRanges: [{ CidrIp: "10.1.0.0/16" }] }));
const firewalled = (rules: Record<string, unknown>, policy: Record<string, unknown> = {}) => ({
  "sg.json": groups(permission()),
  "eni.json": enis(eni()),
  "rt.json": {
    RouteTables: [
      routeTable([{ DestinationCidrBlock: "0.0.0.0/0", GatewayId: "vpce-1", State: "active" }]).RouteTables[0],
      {
        RouteTableId: "rtb-fw",
        VpcId: "vpc-1",
        Associations: [{ Main: false, SubnetId: "subnet-fw" }],
        Routes: [LOCAL, IGW],
      },
    ],
  },
  "firewall.json": {
    Firewall: {
      FirewallName: "fw",
      FirewallArn: "arn:aws:network-firewall:eu-west-1:123456789012:firewall/fw",
      FirewallPolicyArn: "arn:aws:network-firewall:eu-west-1:123456789012:firewall-policy/p",
      VpcId: "vpc-1",
      SubnetMappings: [{ SubnetId: "subnet-fw" }],
    },
    FirewallStatus: {
      Status: "READY",
      SyncStates: { "eu-west-1a": { Attachment: { SubnetId: "subnet-fw", EndpointId: "vpce-1", Status: "READY" } } },
    },
  },
  "policy.json": {
    FirewallPolicyResponse: {
      FirewallPolicyName: "p",
      FirewallPolicyArn: "arn:aws:network-firewall:eu-west-1:123456789012:firewall-policy/p",
    },
    FirewallPolicy: {
      StatelessRuleGroupReferences: [],
      StatelessDefaultActions: ["aws:forward_to_sfe"],
      StatelessFragmentDefaultActions: ["aws:forward_to_sfe"],
      StatefulRuleGroupReferences: [
        { ResourceArn: "arn:aws:network-firewall:eu-west-1:123456789012:stateful-rulegroup/g" },
      ],
      ...policy,
    },
  },
  "group.json": {
    RuleGroupResponse: {
      RuleGroupArn: "arn:aws:network-firewall:eu-west-1:123456789012:stateful-rulegroup/g",
      RuleGroupName: "g",
      Type: "STATEFUL",
    },
    RuleGroup: { RulesSource: rules },
  },
});
const five = (Action: string, over: Record<string, unknown> = {}) => ({
  Action,
  Header: {
    Protocol: "TCP",
    Source: "ANY",
    SourcePort: "ANY",
    Direction: "FORWARD",
    Destination: "ANY",
    DestinationPort: "9200",
    ...over,
  },
  RuleOptions: [{ Keyword: "sid", Settings: ["1"] }],
});

decided("AWS: interfaces, routes, lists and gateways further on", "docs.aws.amazon.com", [
  [
    "an open group on the private interface, a shut one on the public",
    {
      "all.json": {
        SecurityGroups: [
          ...groups(permission()).SecurityGroups,
          { GroupId: "sg-2", GroupName: "shut", VpcId: "vpc-1", IpPermissions: [] },
        ],
        NetworkInterfaces: [
          eni(inside),
          eni({ NetworkInterfaceId: "eni-2", Groups: [{ GroupId: "sg-2" }], PrivateIpAddress: "10.0.0.6" }),
        ],
      },
    },
    "restricted",
  ],
  [
    "a subnet without a table of its own has the main one",
    {
      "sg.json": groups(permission()),
      "eni.json": enis(eni()),
      "rt.json": {
        RouteTables: [
          {
            RouteTableId: "rtb-main",
            VpcId: "vpc-1",
            Associations: [{ Main: true, RouteTableId: "rtb-main" }],
            Routes: [LOCAL, IGW],
          },
          {
            RouteTableId: "rtb-2",
            VpcId: "vpc-1",
            Associations: [{ Main: false, SubnetId: "subnet-9" }],
            Routes: [LOCAL],
          },
        ],
      },
    },
    "exposed",
  ],
  [
    "IPv6 gets in and no answer gets out",
    {
      "sg.json": groups(permission({ IpRanges: [], Ipv6Ranges: [{ CidrIpv6: "::/0" }] })),
      "eni.json": enis(eni({ Ipv6Addresses: [{ Ipv6Address: "2a05:d018::5" }] })),
      "rt.json": routeTable([
        IGW,
        { DestinationIpv6CidrBlock: "::/0", GatewayId: "igw-1", State: "active", Origin: "CreateRoute" },
      ]),
      "acl.json": acls(
        entry(),
        entry({ CidrBlock: undefined, Ipv6CidrBlock: "::/0", RuleNumber: 101 }),
        entry({ Egress: true }),
      ),
    },
    "closed",
  ],
  [
    "the ports on either side",
    { "sg.json": groups(permission({ FromPort: 9100, ToPort: 9199 }), permission({ FromPort: 9201, ToPort: 9300 })) },
    "closed",
  ],
  [
    "another subnet's list that denies",
    {
      "sg.json": groups(permission()),
      "eni.json": enis(eni()),
      "acl.json": {
        NetworkAcls: [
          {
            NetworkAclId: "acl-9",
            VpcId: "vpc-1",
            IsDefault: false,
            Associations: [{ SubnetId: "subnet-9" }],
            Entries: [entry({ RuleAction: "deny" }), entry({ Egress: true })],
          },
          {
            NetworkAclId: "acl-d",
            VpcId: "vpc-1",
            IsDefault: true,
            Associations: [],
            Entries: [entry(), entry({ Egress: true })],
          },
        ],
      },
    },
    "exposed",
  ],
  [
    "public access to the region's networks is blocked",
    {
      "sg.json": groups(permission()),
      "eni.json": enis(eni()),
      "rt.json": routeTable([IGW]),
      "bpa.json": {
        VpcBlockPublicAccessOptions: {
          AwsAccountId: "123456789012",
          AwsRegion: "eu-west-1",
          State: "update-complete",
          InternetGatewayBlockMode: "block-bidirectional",
          Reason: "",
          LastUpdateTimestamp: "2026-01-01T00:00:00Z",
          ManagedBy: "account",
          ExclusionsAllowed: "not-allowed",
        },
      },
    },
    "restricted",
  ],
  [
    "public access is blocked, and which networks are left out is not known",
    {
      "sg.json": groups(permission()),
      "eni.json": enis(eni()),
      "rt.json": routeTable([IGW]),
      "bpa.json": {
        VpcBlockPublicAccessOptions: { State: "update-complete", InternetGatewayBlockMode: "block-ingress" },
      },
    },
    "unknown",
  ],
  [
    "a route for a prefix list that is not in the input",
    {
      "sg.json": groups(permission()),
      "eni.json": enis(eni()),
      "rt.json": routeTable([{ DestinationPrefixListId: "pl-1", GatewayId: "igw-1", State: "active" }]),
    },
    "unknown",
  ],
  [
    "a route for a prefix list that is",
    {
      "sg.json": groups(permission()),
      "eni.json": enis(eni()),
      "rt.json": routeTable([{ DestinationPrefixListId: "pl-0a1", GatewayId: "igw-1", State: "active" }]),
      "pl-0a1.json": { Entries: [{ Cidr: "203.0.114.0/24" }] },
    },
    "exposed",
  ],
  [
    "public access is blocked, but not to this network",
    {
      "sg.json": groups(permission()),
      "eni.json": enis(eni()),
      "rt.json": routeTable([IGW]),
      "bpa.json": {
        VpcBlockPublicAccessOptions: {
          AwsAccountId: "123456789012",
          AwsRegion: "eu-west-1",
          State: "update-complete",
          InternetGatewayBlockMode: "block-ingress",
        },
      },
      "exclusions.json": {
        VpcBlockPublicAccessExclusions: [
          {
            ExclusionId: "vpcbpa-exclude-1",
            InternetGatewayExclusionMode: "allow-bidirectional",
            ResourceArn: "arn:aws:ec2:eu-west-1:123456789012:vpc/vpc-1",
            State: "create-complete",
          },
        ],
      },
    },
    "exposed",
  ],
  [
    "a database said to be public in subnets without a way out",
    {
      "all.json": {
        DBInstances: [
          {
            DBInstanceIdentifier: "pg",
            Engine: "postgres",
            PubliclyAccessible: true,
            Endpoint: { Address: "pg.x.eu-west-1.rds.amazonaws.com", Port: 5432 },
            VpcSecurityGroups: [{ VpcSecurityGroupId: "sg-1", Status: "active" }],
            DBSubnetGroup: {
              DBSubnetGroupName: "g",
              VpcId: "vpc-1",
              Subnets: [{ SubnetIdentifier: "subnet-1", SubnetStatus: "Active" }],
            },
          },
        ],
        ...groups(permission({ FromPort: 5432, ToPort: 5432 })),
        ...routeTable([{ DestinationCidrBlock: "0.0.0.0/0", NatGatewayId: "nat-1", State: "active" }]),
      },
    },
    "restricted",
    5432,
  ],
  [
    "ports of a Lightsail machine",
    {
      "ports.json": {
        portStates: [{ fromPort: 9200, toPort: 9200, protocol: "tcp", state: "open", cidrs: ["0.0.0.0/0"] }],
      },
    },
    "notsafe:",
  ],
  [
    "a transit gateway whose table drops the other network",
    {
      "sg.json": REMOTE,
      "eni.json": enis(eni(inside)),
      "rt.json": routeTable([TGW]),
      ...transit({ DestinationCidrBlock: "10.1.0.0/16", Type: "static", State: "blackhole" }),
    },
    "closed",
  ],
  [
    "a transit gateway whose table leads to the other network",
    {
      "sg.json": REMOTE,
      "eni.json": enis(eni(inside)),
      "rt.json": routeTable([TGW]),
      ...transit({
        DestinationCidrBlock: "10.1.0.0/16",
        Type: "propagated",
        State: "active",
        TransitGatewayAttachments: [
          { TransitGatewayAttachmentId: "tgw-attach-2", ResourceId: "vpc-2", ResourceType: "vpc" },
        ],
      }),
    },
    "restricted",
  ],
  [
    "a transit gateway whose table drops a part of it",
    {
      "sg.json": groups(permission({ IpRanges: [{ CidrIp: "10.1.4.0/24" }] })),
      "eni.json": enis(eni(inside)),
      "rt.json": routeTable([TGW]),
      ...transit(
        {
          DestinationCidrBlock: "10.1.0.0/16",
          Type: "propagated",
          State: "active",
          TransitGatewayAttachments: [
            { TransitGatewayAttachmentId: "tgw-attach-2", ResourceId: "vpc-2", ResourceType: "vpc" },
          ],
        },
        { DestinationCidrBlock: "10.1.4.0/24", Type: "static", State: "blackhole" },
      ),
    },
    "closed",
  ],
  [
    "a network firewall that drops the port in its strict order",
    firewalled(
      { StatefulRules: [five("DROP")] },
      { StatefulEngineOptions: { RuleOrder: "STRICT_ORDER" }, StatefulDefaultActions: [] },
    ),
    "restricted",
  ],
  [
    "a network firewall that passes the port before it drops",
    firewalled({
      StatefulRules: [five("DROP", { DestinationPort: "ANY" }), five("PASS")],
    }),
    "exposed",
  ],
  [
    "a network firewall that lets in what no rule is about",
    firewalled({ StatefulRules: [five("DROP", { DestinationPort: "22" })] }),
    "exposed",
  ],
  [
    "a network firewall that drops what no rule passes",
    firewalled(
      { StatefulRules: [five("PASS", { DestinationPort: "443" })] },
      {
        StatefulEngineOptions: { RuleOrder: "STRICT_ORDER" },
        StatefulDefaultActions: ["aws:drop_strict"],
      },
    ),
    "restricted",
  ],
  [
    "a network firewall whose rules are Suricata's",
    firewalled({
      RulesString: 'drop tcp any any -> any 9200 (msg:"es"; sid:1;)',
    }),
    "unknown",
  ],
  [
    "a network firewall whose stateless default is to drop",
    firewalled({ StatefulRules: [five("PASS")] }, { StatelessDefaultActions: ["aws:drop"] }),
    "restricted",
  ],
]);
