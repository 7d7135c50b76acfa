import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { json, verdict } from "../testing/build.ts";

/**
 * One VPC: a load balancer in subnet-1 (10.0.1.0/24), a machine at 10.0.2.10 in subnet-2 without a public address.
 * Listener 443 leads to the machine's 9200. Decided by hand from the Elastic Load Balancing user guides.
 */
interface Case {
  readonly type?: "application" | "network" | "classic";
  readonly scheme?: string;
  readonly balancerGroups?: readonly string[];
  readonly balancerAllows?: readonly Record<string, unknown>[];
  readonly machineAllows?: readonly Record<string, unknown>[];
  readonly listener?: Record<string, unknown>;
  readonly group?: Record<string, unknown>;
  readonly health?: readonly { readonly Id: string; readonly Port?: number }[] | null;
  readonly acls?: readonly Record<string, unknown>[];
  readonly outward?: boolean;
  readonly more?: Record<string, unknown>;
}
const LB = "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/x/lb/1";
const TG = "arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/tg/1";
const on = (port: number, source: Record<string, unknown>) => ({
  IpProtocol: "tcp",
  FromPort: port,
  ToPort: port,
  ...source,
});
const WORLD = { IpRanges: [{ CidrIp: "0.0.0.0/0" }] };
const cidr = (CidrIp: string) => ({ IpRanges: [{ CidrIp }] });
const fromBalancer = { UserIdGroupPairs: [{ GroupId: "sg-lb" }] };
const acl = (id: string, subnet: string, entries: readonly Record<string, unknown>[]) => ({
  NetworkAclId: id,
  VpcId: "vpc-1",
  Entries: entries,
  Associations: [{ SubnetId: subnet, NetworkAclId: id }],
});
const entry = (RuleNumber: number, over: Record<string, unknown> = {}) => ({
  RuleNumber,
  Egress: false,
  RuleAction: "allow",
  Protocol: "6",
  CidrBlock: "0.0.0.0/0",
  ...over,
});
const OUT = entry(100, { Egress: true, Protocol: "-1" });
const table = (id: string, subnet: string, gateway: boolean) => ({
  RouteTableId: id,
  VpcId: "vpc-1",
  Associations: [{ SubnetId: subnet, RouteTableId: id }],
  Routes: gateway ? [{ DestinationCidrBlock: "0.0.0.0/0", GatewayId: "igw-1", State: "active" }] : [],
});

const vpc = (at: Case) => {
  const type = at.type ?? "application";
  const groups = at.balancerGroups ?? (type === "network" ? [] : ["sg-lb"]);
  const common = { LoadBalancerName: "lb", Scheme: at.scheme ?? "internet-facing", SecurityGroups: groups };
  return [
    json("vpc.json", {
      SecurityGroups: [
        { GroupId: "sg-lb", GroupName: "lb", IpPermissions: at.balancerAllows ?? [on(443, WORLD)] },
        { GroupId: "sg-db", GroupName: "db", IpPermissions: at.machineAllows ?? [on(9200, fromBalancer)] },
      ],
      Subnets: [
        { SubnetId: "subnet-1", VpcId: "vpc-1", CidrBlock: "10.0.1.0/24" },
        { SubnetId: "subnet-2", VpcId: "vpc-1", CidrBlock: "10.0.2.0/24" },
      ],
      NetworkAcls: at.acls ?? [],
      RouteTables: [table("rtb-1", "subnet-1", at.outward ?? true), table("rtb-2", "subnet-2", false)],
      Reservations: [
        {
          Instances: [
            {
              InstanceId: "i-1",
              SubnetId: "subnet-2",
              VpcId: "vpc-1",
              PrivateIpAddress: "10.0.2.10",
              SecurityGroups: [{ GroupId: "sg-db" }],
            },
          ],
        },
      ],
      ...(type === "classic"
        ? {
            LoadBalancerDescriptions: [
              {
                ...common,
                VPCId: "vpc-1",
                Subnets: ["subnet-1"],
                Instances: [{ InstanceId: "i-1" }],
                ListenerDescriptions: [
                  { Listener: { Protocol: "TCP", LoadBalancerPort: 443, InstanceProtocol: "TCP", InstancePort: 9200 } },
                ],
              },
            ],
          }
        : {
            LoadBalancers: [
              {
                ...common,
                LoadBalancerArn: LB,
                Type: type,
                VpcId: "vpc-1",
                AvailabilityZones: [{ SubnetId: "subnet-1" }],
                IpAddressType: "ipv4",
              },
            ],
            Listeners: [
              {
                ListenerArn: "arn:aws:elasticloadbalancing:eu-west-1:1:listener/x/lb/1/1",
                LoadBalancerArn: LB,
                Port: 443,
                Protocol: type === "network" ? "TCP" : "HTTPS",
                DefaultActions: [{ Type: "forward", TargetGroupArn: TG }],
                ...at.listener,
              },
            ],
            TargetGroups: [
              {
                TargetGroupArn: TG,
                TargetGroupName: "tg",
                Protocol: type === "network" ? "TCP" : "HTTP",
                Port: 9200,
                TargetType: "instance",
                LoadBalancerArns: [LB],
                ...at.group,
              },
            ],
            ...(at.health !== null && {
              LoadBalancerTargetHealth: [
                {
                  TargetGroupArn: TG,
                  TargetHealthDescriptions: (at.health ?? [{ Id: "i-1", Port: 9200 }]).map((Target) => ({ Target })),
                },
              ],
            }),
          }),
      ...at.more,
    }),
  ];
};

describe("AWS load balancers: what is behind them", () => {
  it.each<[string, Case, string]>([
    ["an application load balancer leads the internet to a machine that only its group may reach", {}, "exposed"],
    ["a classic one too", { type: "classic" }, "exposed"],
    ["an internal one does not", { scheme: "internal" }, "restricted"],
    [
      "one whose group admits an office alone opens to that office's public address",
      { balancerAllows: [on(443, cidr("8.8.8.8/32"))] },
      "exposed",
    ],
    [
      "one whose group admits the private network alone",
      { balancerAllows: [on(443, cidr("10.0.0.0/8"))] },
      "restricted",
    ],
    ["one whose group admits another port than the listener's", { balancerAllows: [on(80, WORLD)] }, "restricted"],
    [
      "a machine that admits another group than the balancer's",
      { machineAllows: [on(9200, { UserIdGroupPairs: [{ GroupId: "sg-other" }] })] },
      "restricted",
    ],
    [
      "a machine that admits the balancer's subnet by address",
      { machineAllows: [on(9200, cidr("10.0.1.0/24"))] },
      "exposed",
    ],
    [
      "a machine that admits one address of the balancer's subnet, which may be its node",
      { machineAllows: [on(9200, cidr("10.0.1.7/32"))] },
      "unknown",
    ],
    ["a machine that admits its own subnet alone", { machineAllows: [on(9200, cidr("10.0.2.0/24"))] }, "restricted"],
    ["a machine that is not in the target group", { health: [{ Id: "i-2", Port: 9200 }] }, "restricted"],
    ["targets that are not listed are assumed to hold the machine", { health: null }, "exposed"],
    ["a target's own port stands above the group's", { health: [{ Id: "i-1", Port: 8080 }] }, "restricted"],
    [
      "a listener that answers by itself leads nowhere",
      { listener: { DefaultActions: [{ Type: "fixed-response" }] } },
      "restricted",
    ],
    [
      "a listener's rule leads where its default does not",
      {
        listener: { DefaultActions: [{ Type: "fixed-response" }] },
        more: {
          Rules: [
            {
              RuleArn: "arn:aws:elasticloadbalancing:eu-west-1:1:listener-rule/x/lb/1/1/9".replace("/x/", "/app/"),
              Actions: [{ Type: "forward", TargetGroupArn: TG }],
            },
          ],
          LoadBalancers: [
            {
              LoadBalancerArn: LB.replace("/x/", "/app/"),
              LoadBalancerName: "lb",
              Type: "application",
              Scheme: "internet-facing",
              SecurityGroups: ["sg-lb"],
              AvailabilityZones: [{ SubnetId: "subnet-1" }],
            },
          ],
          Listeners: [
            {
              ListenerArn: "arn:aws:elasticloadbalancing:eu-west-1:1:listener/app/lb/1/1",
              LoadBalancerArn: LB.replace("/x/", "/app/"),
              Port: 443,
              Protocol: "HTTPS",
              DefaultActions: [{ Type: "fixed-response" }],
            },
          ],
        },
      },
      "exposed",
    ],
    ["a balancer in a subnet without a route to the gateway", { outward: false }, "restricted"],
    [
      "a network ACL before the machine that shuts the balancer's subnet out",
      {
        acls: [acl("acl-2", "subnet-2", [entry(1, { RuleAction: "deny", CidrBlock: "10.0.1.0/24" }), entry(2), OUT])],
      },
      "closed",
    ],
    [
      "a network ACL before the machine that shuts the internet out does not concern the balancer's own packets",
      {
        acls: [acl("acl-2", "subnet-2", [entry(1, { CidrBlock: "10.0.0.0/16" }), OUT])],
      },
      "exposed",
    ],
    [
      "a network ACL before the balancer",
      {
        acls: [
          acl("acl-1", "subnet-1", [
            entry(1, { RuleAction: "deny", PortRange: { From: 443, To: 443 } }),
            entry(2),
            OUT,
          ]),
        ],
      },
      "restricted",
    ],
    [
      "a network ACL before the balancer that speaks of the machine's port",
      {
        acls: [
          acl("acl-1", "subnet-1", [
            entry(1, { RuleAction: "deny", PortRange: { From: 9200, To: 9200 } }),
            entry(2),
            OUT,
          ]),
        ],
      },
      "exposed",
    ],
    [
      "a network load balancer keeps the client's address, which the machine's group does not admit",
      { type: "network", machineAllows: [on(9200, cidr("10.0.0.0/8"))] },
      "restricted",
    ],
    [
      "a network load balancer before a group that admits everyone",
      { type: "network", machineAllows: [on(9200, WORLD)] },
      "exposed",
    ],
    [
      "addresses as targets see the balancer, so that the network's own range admits everyone",
      {
        type: "network",
        group: { TargetType: "ip" },
        health: [{ Id: "10.0.2.10", Port: 9200 }],
        machineAllows: [on(9200, cidr("10.0.0.0/8"))],
      },
      "exposed",
    ],
    [
      "a network load balancer with a group that the machine's names",
      { type: "network", balancerGroups: ["sg-lb"] },
      "exposed",
    ],
    [
      "a network load balancer with a group that admits nobody leaves the network's own range",
      { type: "network", balancerGroups: ["sg-lb"], balancerAllows: [], machineAllows: [on(9200, WORLD)] },
      "restricted",
    ],
    [
      "a network load balancer's packets meet the network ACL with the client's address",
      {
        type: "network",
        machineAllows: [on(9200, WORLD)],
        acls: [acl("acl-2", "subnet-2", [entry(1, { CidrBlock: "10.0.0.0/16" }), OUT])],
      },
      "restricted",
    ],
    [
      "a network load balancer before an internal application load balancer",
      {
        scheme: "internal",
        more: {
          LoadBalancers: [
            {
              LoadBalancerArn: "front",
              LoadBalancerName: "front",
              Type: "network",
              Scheme: "internet-facing",
              VpcId: "vpc-1",
              AvailabilityZones: [{ SubnetId: "subnet-1" }],
            },
            {
              LoadBalancerArn: LB,
              LoadBalancerName: "lb",
              Type: "application",
              Scheme: "internal",
              SecurityGroups: ["sg-lb"],
              VpcId: "vpc-1",
              AvailabilityZones: [{ SubnetId: "subnet-1" }],
            },
          ],
          TargetGroups: [
            {
              TargetGroupArn: TG,
              TargetGroupName: "tg",
              Protocol: "HTTP",
              Port: 9200,
              TargetType: "instance",
              LoadBalancerArns: [LB],
            },
            {
              TargetGroupArn: "albs",
              TargetGroupName: "albs",
              Protocol: "TCP",
              Port: 443,
              TargetType: "alb",
              LoadBalancerArns: ["front"],
            },
          ],
          LoadBalancerTargetHealth: [
            { TargetGroupArn: TG, TargetHealthDescriptions: [{ Target: { Id: "i-1", Port: 9200 } }] },
            { TargetGroupArn: "albs", TargetHealthDescriptions: [{ Target: { Id: LB, Port: 443 } }] },
          ],
        },
      },
      "exposed",
    ],
  ])("%s", (_, at, expected) => {
    const report = check(vpc(at), { ports: [9200] });
    const own = report.results.filter((row) => row.target === "i-1" && row.protocol === "tcp");
    const order = ["exposed", "unknown", "restricted", "closed"];
    expect(order.find((one) => own.some((row) => row.verdict === one))).toBe(expected);
    expect(report.unreadable).toEqual([]);
  });
});

describe("AWS load balancers: their listeners", () => {
  const front = (at: Case, port: number) => {
    const rows = check(vpc(at), { ports: [port] }).results.filter(
      (row) => /^load balancer lb/.test(row.target) && row.protocol === "tcp",
    );
    return (
      rows
        .map((row) => row.verdict)
        .sort()
        .join() || "none"
    );
  };

  it.each<[string, Case, number, string]>([
    ["an application load balancer is open at its listener's port", {}, 443, "exposed"],
    ["and at no other, whatever its group admits", { balancerAllows: [on(8080, WORLD)] }, 8080, "closed"],
    ["internal", { scheme: "internal" }, 443, "restricted"],
    [
      "a network load balancer is open where its target's group lets the client through",
      { type: "network", machineAllows: [on(9200, WORLD)] },
      443,
      "exposed",
    ],
    [
      "a network load balancer whose target's group does not",
      { type: "network", machineAllows: [on(9200, cidr("10.0.0.0/8"))] },
      443,
      "restricted",
    ],
    [
      "a network load balancer has no port that is not a listener's",
      { type: "network", machineAllows: [on(9200, WORLD)] },
      9200,
      "closed",
    ],
  ])("%s", (_, at, port, expected) => {
    expect(front(at, port)).toBe(expected);
  });

  it("without a listing of its listeners a balancer is open wherever its group is", () => {
    const files = [
      json("lb.json", {
        LoadBalancers: [
          {
            LoadBalancerArn: LB,
            LoadBalancerName: "lb",
            Type: "application",
            Scheme: "internet-facing",
            SecurityGroups: ["sg-lb"],
          },
        ],
        SecurityGroups: [{ GroupId: "sg-lb", GroupName: "lb", IpPermissions: [on(9200, WORLD)] }],
      }),
    ];
    expect(verdict(files)).toBe("exposed");
  });
});
