import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { json, worst } from "../testing/build.ts";

/** Templates as stacks have them; verdicts for TCP 9200 decided by hand from the resource types' documentation. */
type Resources = Record<string, { readonly Type: string; readonly Properties?: Record<string, unknown> }>;
const ref = (Ref: string) => ({ Ref });
const att = (name: string, key = "GroupId") => ({ "Fn::GetAtt": [name, key] });
const rule = (over: Record<string, unknown> = {}) => ({
  IpProtocol: "tcp",
  FromPort: 9200,
  ToPort: 9200,
  CidrIp: "0.0.0.0/0",
  ...over,
});
const OPEN: Resources = {
  Sg: { Type: "AWS::EC2::SecurityGroup", Properties: { VpcId: ref("Vpc"), SecurityGroupIngress: [rule()] } },
};
const NETWORK: Resources = {
  Vpc: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16" } },
  Igw: { Type: "AWS::EC2::InternetGateway" },
  Outer: {
    Type: "AWS::EC2::Subnet",
    Properties: { VpcId: ref("Vpc"), CidrBlock: "10.0.1.0/24", MapPublicIpOnLaunch: true },
  },
  Inner: { Type: "AWS::EC2::Subnet", Properties: { VpcId: ref("Vpc"), CidrBlock: "10.0.2.0/24" } },
  OuterTable: { Type: "AWS::EC2::RouteTable", Properties: { VpcId: ref("Vpc") } },
  InnerTable: { Type: "AWS::EC2::RouteTable", Properties: { VpcId: ref("Vpc") } },
  Default: {
    Type: "AWS::EC2::Route",
    Properties: { RouteTableId: ref("OuterTable"), DestinationCidrBlock: "0.0.0.0/0", GatewayId: ref("Igw") },
  },
  Nat: {
    Type: "AWS::EC2::Route",
    Properties: { RouteTableId: ref("InnerTable"), DestinationCidrBlock: "0.0.0.0/0", NatGatewayId: "nat-1" },
  },
  OuterLink: {
    Type: "AWS::EC2::SubnetRouteTableAssociation",
    Properties: { SubnetId: ref("Outer"), RouteTableId: ref("OuterTable") },
  },
  InnerLink: {
    Type: "AWS::EC2::SubnetRouteTableAssociation",
    Properties: { SubnetId: ref("Inner"), RouteTableId: ref("InnerTable") },
  },
};
const instance = (over: Record<string, unknown>): Resources => ({
  Machine: { Type: "AWS::EC2::Instance", Properties: { SecurityGroupIds: [att("Sg")], ...over } },
});
const BALANCER: Resources = {
  LbSg: {
    Type: "AWS::EC2::SecurityGroup",
    Properties: { SecurityGroupIngress: [rule({ FromPort: 443, ToPort: 443 })] },
  },
  Lb: {
    Type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
    Properties: { SecurityGroups: [ref("LbSg")], Subnets: [ref("Outer")] },
  },
  Listener: {
    Type: "AWS::ElasticLoadBalancingV2::Listener",
    Properties: {
      LoadBalancerArn: ref("Lb"),
      Port: 443,
      Protocol: "HTTPS",
      DefaultActions: [{ Type: "forward", TargetGroupArn: ref("Group") }],
    },
  },
  Sg: {
    Type: "AWS::EC2::SecurityGroup",
    Properties: { SecurityGroupIngress: [rule({ CidrIp: undefined, SourceSecurityGroupId: att("LbSg") })] },
  },
};

const verdictFor = (resources: Resources, target: RegExp = /./, more: Record<string, unknown> = {}): string =>
  worst(
    check([json("stack.json", { Resources: resources, ...more })], { ports: [9200] }).results.filter(
      (row) => row.protocol === "tcp" && target.test(row.target),
    ),
  );

describe("CloudFormation, instances and databases", () => {
  it.each<[string, Resources, string]>([
    [
      "an instance in a subnet that gives public addresses",
      { ...OPEN, ...NETWORK, ...instance({ SubnetId: ref("Outer") }) },
      "exposed",
    ],
    [
      "an instance that refuses one there",
      {
        ...OPEN,
        ...NETWORK,
        ...instance({
          NetworkInterfaces: [
            { DeviceIndex: "0", GroupSet: [att("Sg")], SubnetId: ref("Outer"), AssociatePublicIpAddress: false },
          ],
        }),
      },
      "restricted",
    ],
    [
      "an instance in a subnet that gives none",
      { ...OPEN, ...NETWORK, ...instance({ SubnetId: ref("Inner") }) },
      "restricted",
    ],
    [
      "an instance with a public address behind a NAT route alone",
      {
        ...OPEN,
        ...NETWORK,
        ...instance({ SubnetId: ref("Inner") }),
        Ip: { Type: "AWS::EC2::EIP", Properties: { InstanceId: ref("Machine") } },
      },
      "restricted",
    ],
    [
      "an elastic address in a routed subnet",
      {
        ...OPEN,
        ...NETWORK,
        Outer: { Type: "AWS::EC2::Subnet", Properties: { VpcId: ref("Vpc"), CidrBlock: "10.0.1.0/24" } },
        ...instance({ SubnetId: ref("Outer") }),
        Ip: {
          Type: "AWS::EC2::EIPAssociation",
          Properties: { InstanceId: ref("Machine"), AllocationId: "eipalloc-1" },
        },
      },
      "exposed",
    ],
    [
      "an elastic address on an interface of its own",
      {
        ...OPEN,
        ...NETWORK,
        Card: { Type: "AWS::EC2::NetworkInterface", Properties: { SubnetId: ref("Outer"), GroupSet: [att("Sg")] } },
        Ip: {
          Type: "AWS::EC2::EIPAssociation",
          Properties: { NetworkInterfaceId: ref("Card"), AllocationId: "eipalloc-1" },
        },
      },
      "exposed",
    ],
    [
      "a route whose destination is a parameter without a default",
      {
        ...OPEN,
        ...NETWORK,
        Default: {
          Type: "AWS::EC2::Route",
          Properties: {
            RouteTableId: ref("OuterTable"),
            DestinationCidrBlock: ref("Somewhere"),
            GatewayId: ref("Igw"),
          },
        },
        ...instance({ SubnetId: ref("Outer") }),
      },
      "unknown",
    ],
    [
      "a route through a firewall's endpoint",
      {
        ...OPEN,
        ...NETWORK,
        Default: {
          Type: "AWS::EC2::Route",
          Properties: { RouteTableId: ref("OuterTable"), DestinationCidrBlock: "0.0.0.0/0", VpcEndpointId: "vpce-1" },
        },
        ...instance({ SubnetId: ref("Outer") }),
      },
      "unknown",
    ],
    [
      "a public address that only a parameter decides",
      {
        ...OPEN,
        ...NETWORK,
        ...instance({
          SubnetId: ref("Outer"),
          NetworkInterfaces: [
            { GroupSet: [att("Sg")], SubnetId: ref("Outer"), AssociatePublicIpAddress: ref("Public") },
          ],
        }),
      },
      "exposed",
    ],
    [
      "a range of which only the lower end is known",
      {
        Sg: {
          Type: "AWS::EC2::SecurityGroup",
          Properties: { SecurityGroupIngress: [rule({ FromPort: 9000, ToPort: ref("LastPort") })] },
        },
      },
      "unknown",
    ],
    ["a subnet that is not in the template", { ...OPEN, ...instance({ SubnetId: "subnet-1" }) }, "exposed"],
    [
      "groups that a parameter names",
      {
        ...NETWORK,
        Machine: {
          Type: "AWS::EC2::Instance",
          Properties: { SecurityGroupIds: ref("Groups"), SubnetId: ref("Outer") },
        },
      },
      "unknown",
    ],
    [
      "no group: the default one of a network made here admits its members",
      { ...NETWORK, Machine: { Type: "AWS::EC2::Instance", Properties: { SubnetId: ref("Outer") } } },
      "restricted",
    ],
    [
      "no group: the default one of a network that was there before",
      { Machine: { Type: "AWS::EC2::Instance", Properties: { SubnetId: "subnet-1" } } },
      "unknown",
    ],
    [
      "a private instance and something else that carries its group",
      {
        ...OPEN,
        ...NETWORK,
        ...instance({ SubnetId: ref("Inner") }),
        Other: { Type: "AWS::MSK::Cluster", Properties: { BrokerNodeGroupInfo: { SecurityGroups: [ref("Sg")] } } },
      },
      "exposed",
    ],
    [
      "a launch template's groups",
      {
        ...OPEN,
        ...NETWORK,
        Template: {
          Type: "AWS::EC2::LaunchTemplate",
          Properties: { LaunchTemplateData: { SecurityGroupIds: [att("Sg")] } },
        },
        Machine: {
          Type: "AWS::EC2::Instance",
          Properties: { SubnetId: ref("Outer"), LaunchTemplate: { LaunchTemplateId: ref("Template"), Version: "1" } },
        },
      },
      "exposed",
    ],
    [
      "a launch template that is not in the template",
      {
        ...NETWORK,
        Machine: {
          Type: "AWS::EC2::Instance",
          Properties: { SubnetId: ref("Outer"), LaunchTemplate: { LaunchTemplateId: "lt-1", Version: "1" } },
        },
      },
      "unknown",
    ],
    [
      "machines of a scaling group without public addresses",
      {
        ...OPEN,
        ...NETWORK,
        Template: {
          Type: "AWS::EC2::LaunchTemplate",
          Properties: { LaunchTemplateData: { SecurityGroupIds: [att("Sg")] } },
        },
        Fleet: {
          Type: "AWS::AutoScaling::AutoScalingGroup",
          Properties: {
            VPCZoneIdentifier: [ref("Inner")],
            LaunchTemplate: { LaunchTemplateId: ref("Template"), Version: "1" },
          },
        },
      },
      "restricted",
    ],
    [
      "a database that says it is public",
      {
        ...OPEN,
        ...NETWORK,
        Db: { Type: "AWS::RDS::DBInstance", Properties: { PubliclyAccessible: true, VPCSecurityGroups: [att("Sg")] } },
      },
      "exposed",
    ],
    [
      "a database that says it is not",
      {
        ...OPEN,
        ...NETWORK,
        Db: {
          Type: "AWS::RDS::DBInstance",
          Properties: { PubliclyAccessible: "false", VPCSecurityGroups: [att("Sg")] },
        },
      },
      "restricted",
    ],
    [
      "a database that does not say",
      { ...OPEN, Db: { Type: "AWS::RDS::DBInstance", Properties: { VPCSecurityGroups: [att("Sg")] } } },
      "exposed",
    ],
    [
      "a public database in subnets without a route",
      {
        ...OPEN,
        ...NETWORK,
        Subnets: { Type: "AWS::RDS::DBSubnetGroup", Properties: { SubnetIds: [ref("Inner")] } },
        Db: {
          Type: "AWS::RDS::DBInstance",
          Properties: { PubliclyAccessible: true, DBSubnetGroupName: ref("Subnets"), VPCSecurityGroups: [att("Sg")] },
        },
      },
      "restricted",
    ],
    [
      "an Aurora instance stands behind its cluster's groups",
      {
        ...OPEN,
        Cluster: { Type: "AWS::RDS::DBCluster", Properties: { VpcSecurityGroupIds: [att("Sg")] } },
        Db: {
          Type: "AWS::RDS::DBInstance",
          Properties: { PubliclyAccessible: true, DBClusterIdentifier: ref("Cluster") },
        },
      },
      "exposed",
    ],
    [
      "a cache never has a public address",
      { ...OPEN, Cache: { Type: "AWS::ElastiCache::ReplicationGroup", Properties: { SecurityGroupIds: [att("Sg")] } } },
      "restricted",
    ],
    [
      "an application load balancer before a private instance",
      {
        ...NETWORK,
        ...BALANCER,
        ...instance({ SubnetId: ref("Inner") }),
        Group: {
          Type: "AWS::ElasticLoadBalancingV2::TargetGroup",
          Properties: { Port: 9200, Protocol: "HTTP", Targets: [{ Id: ref("Machine") }] },
        },
      },
      "exposed",
    ],
    [
      "an internal one",
      {
        ...NETWORK,
        ...BALANCER,
        ...instance({ SubnetId: ref("Inner") }),
        Lb: {
          Type: "AWS::ElasticLoadBalancingV2::LoadBalancer",
          Properties: { Scheme: "internal", SecurityGroups: [ref("LbSg")], Subnets: [ref("Inner")] },
        },
        Group: {
          Type: "AWS::ElasticLoadBalancingV2::TargetGroup",
          Properties: { Port: 9200, Protocol: "HTTP", Targets: [{ Id: ref("Machine") }] },
        },
      },
      "restricted",
    ],
    [
      "an application load balancer before a scaling group",
      {
        ...NETWORK,
        ...BALANCER,
        Template: {
          Type: "AWS::EC2::LaunchTemplate",
          Properties: { LaunchTemplateData: { SecurityGroupIds: [att("Sg")] } },
        },
        Fleet: {
          Type: "AWS::AutoScaling::AutoScalingGroup",
          Properties: {
            VPCZoneIdentifier: [ref("Inner")],
            TargetGroupARNs: [ref("Group")],
            LaunchTemplate: { LaunchTemplateId: ref("Template"), Version: "1" },
          },
        },
        Group: { Type: "AWS::ElasticLoadBalancingV2::TargetGroup", Properties: { Port: 9200, Protocol: "HTTP" } },
      },
      "exposed",
    ],
    [
      "an application load balancer before a service of containers",
      {
        ...NETWORK,
        ...BALANCER,
        Service: {
          Type: "AWS::ECS::Service",
          Properties: {
            NetworkConfiguration: { AwsvpcConfiguration: { SecurityGroups: [att("Sg")], Subnets: [ref("Inner")] } },
            LoadBalancers: [{ TargetGroupArn: ref("Group"), ContainerName: "db", ContainerPort: 9200 }],
          },
        },
        Group: {
          Type: "AWS::ElasticLoadBalancingV2::TargetGroup",
          Properties: { Port: 80, Protocol: "HTTP", TargetType: "ip" },
        },
      },
      "exposed",
    ],
  ])("%s", (_, resources, expected) => {
    expect(verdictFor(resources)).toBe(expected);
  });

  it("a group that an output hands to other stacks is judged by itself as well", () => {
    const resources = { ...OPEN, ...NETWORK, ...instance({ SubnetId: ref("Inner") }) };
    const Outputs = { Group: { Value: att("Sg"), Export: { Name: "group" } } };
    expect(verdictFor(resources, /^Machine$/, { Outputs })).toBe("restricted");
    expect(verdictFor(resources, /^Sg$/, { Outputs })).toBe("exposed");
  });
});
