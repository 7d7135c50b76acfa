import { decided } from "../testing/decided.ts";

const y = (s: string) => ({ "t.yaml": `AWSTemplateFormatVersion: '2010-09-09'\n${s}` });
const sg = (rule: string, head = "") =>
  y(`${head}Resources:
  Sg:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: es
      VpcId: vpc-1
      SecurityGroupIngress:
${rule}
`);
const OPEN = `        - IpProtocol: tcp
          FromPort: 9200
          ToPort: 9200
          CidrIp: 0.0.0.0/0`;
decided("CloudFormation: functions, parameters, what is cut off", "docs.aws.amazon.com/AWSCloudFormation", [
  ["open", sg(OPEN), "exposed"],
  [
    "ref param default",
    sg(OPEN.replace("0.0.0.0/0", "!Ref Src"), "Parameters:\n  Src:\n    Type: String\n    Default: 0.0.0.0/0\n"),
    "exposed",
  ],
  [
    "ref param private",
    sg(OPEN.replace("0.0.0.0/0", "!Ref Src"), "Parameters:\n  Src:\n    Type: String\n    Default: 10.0.0.0/8\n"),
    "restricted",
  ],
  [
    "ref param no default",
    sg(OPEN.replace("0.0.0.0/0", "!Ref Src"), "Parameters:\n  Src:\n    Type: String\n"),
    "unknown",
  ],
  [
    "Fn::If param",
    sg(
      `        - !If
          - IsOpen
          - IpProtocol: tcp
            FromPort: 9200
            ToPort: 9200
            CidrIp: 0.0.0.0/0
          - !Ref AWS::NoValue`,
      "Parameters:\n  Env:\n    Type: String\n    Default: dev\nConditions:\n  IsOpen: !Equals [!Ref Env, dev]\n",
    ),
    "exposed",
  ],
  [
    "Fn::If false",
    sg(
      `        - !If
          - IsOpen
          - IpProtocol: tcp
            FromPort: 9200
            ToPort: 9200
            CidrIp: 0.0.0.0/0
          - !Ref AWS::NoValue`,
      "Parameters:\n  Env:\n    Type: String\n    Default: prod\nConditions:\n  IsOpen: !Not [!Or [!Equals [!Ref Env, prod], !Equals [!Ref Env, stage]]]\n",
    ),
    "closed",
  ],
  [
    "Mappings FindInMap",
    sg(
      OPEN.replace("0.0.0.0/0", "!FindInMap [Nets, !Ref Env, Cidr]"),
      "Parameters:\n  Env:\n    Type: String\n    Default: dev\nMappings:\n  Nets:\n    dev:\n      Cidr: 0.0.0.0/0\n    prod:\n      Cidr: 10.0.0.0/8\n",
    ),
    "exposed",
  ],
  [
    "Fn::Sub",
    sg(OPEN.replace("0.0.0.0/0", "!Sub '${Ip}/0'"), "Parameters:\n  Ip:\n    Type: String\n    Default: 0.0.0.0\n"),
    "exposed",
  ],
  [
    "Fn::Select of Fn::Split",
    sg(OPEN.replace("0.0.0.0/0", "!Select [1, !Split [',', '10.0.0.0/8,0.0.0.0/0']]")),
    "exposed",
  ],
  ["port and protocol as text", sg(OPEN.replace("tcp", "'6'").replace(/9200/g, "'9200'")), "exposed"],
  [
    "FromPort -1 proto -1",
    sg(`        - IpProtocol: -1
          CidrIpv6: ::/0`),
    "exposed",
  ],
  [
    "typo type SecurityGroupIngres",
    y(`Resources:
  Sg:
    Type: AWS::EC2::SecurityGroup
    Properties: {GroupDescription: x, VpcId: vpc-1}
  R:
    Type: AWS::EC2::SecurityGroupIngres
    Properties: {GroupId: !GetAtt Sg.GroupId, IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 0.0.0.0/0}
`),
    "exit:2",
  ],
  [
    "typo service EC",
    y(`Resources:
  Sg:
    Type: AWS::EC::SecurityGroup
    Properties: {GroupDescription: x, VpcId: vpc-1, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 0.0.0.0/0}]}
`),
    "exit:2",
  ],
  [
    "ordinary other types are ok",
    y(`Resources:
  Sg:
    Type: AWS::EC2::SecurityGroup
    Properties: {GroupDescription: x, VpcId: vpc-1}
  B: {Type: "AWS::S3::Bucket"}
  L: {Type: "AWS::Logs::LogGroup"}
  V: {Type: "AWS::EC2::VPCGatewayAttachment", Properties: {VpcId: vpc-1, InternetGatewayId: igw-1}}
`),
    "exit:0",
  ],
  [
    "dangling Ref",
    y(`Resources:
  I:
    Type: AWS::EC2::Instance
    Properties:
      SubnetId: subnet-1
      SecurityGroupIds: [!GetAtt Gone.GroupId]
`),
    "exit:3",
  ],
  [
    "cut: ingress GroupId of group that is cut",
    y(`Resources:
  R:
    Type: AWS::EC2::SecurityGroupIngress
    Properties: {GroupId: !GetAtt Sg.GroupId, IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 10.0.0.0/8}
`),
    "exit:3",
  ],
  [
    "standalone prefix list",
    y(`Resources:
  P:
    Type: AWS::EC2::PrefixList
    Properties:
      PrefixListName: p
      AddressFamily: IPv4
      MaxEntries: 5
      Entries: [{Cidr: 0.0.0.0/1}, {Cidr: 128.0.0.0/1}]
  Sg:
    Type: AWS::EC2::SecurityGroup
    Properties: {GroupDescription: x, VpcId: vpc-1, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 9200, ToPort: 9200, SourcePrefixListId: !Ref P}]}
`),
    "exposed",
  ],
  [
    "ForEach language ext",
    y(`Transform: AWS::LanguageExtensions
Resources:
  Fn::ForEach::Rules:
    - Port
    - ['9200']
    - R\${Port}:
        Type: AWS::EC2::SecurityGroupIngress
        Properties: {GroupId: sg-1, IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: 0.0.0.0/0}
`),
    "exposed",
  ],
  [
    "TGW route",
    y(`Resources:
  Sg:
    Type: AWS::EC2::SecurityGroup
    Properties: {GroupDescription: x, VpcId: !Ref V, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 0.0.0.0/0}]}
  V: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: 10.0.0.0/16}}
  S: {Type: "AWS::EC2::Subnet", Properties: {VpcId: !Ref V, CidrBlock: 10.0.0.0/24, MapPublicIpOnLaunch: true}}
  T: {Type: "AWS::EC2::RouteTable", Properties: {VpcId: !Ref V}}
  R: {Type: "AWS::EC2::Route", Properties: {RouteTableId: !Ref T, DestinationCidrBlock: 0.0.0.0/0, TransitGatewayId: tgw-1}}
  A: {Type: "AWS::EC2::SubnetRouteTableAssociation", Properties: {SubnetId: !Ref S, RouteTableId: !Ref T}}
  I: {Type: "AWS::EC2::Instance", Properties: {SubnetId: !Ref S, SecurityGroupIds: [!Ref Sg]}}
`),
    "restricted",
  ],
  [
    "global accelerator cfn",
    y(`Resources:
  Sg:
    Type: AWS::EC2::SecurityGroup
    Properties: {GroupDescription: x, VpcId: !Ref V, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 0.0.0.0/0}]}
  V: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: 10.0.0.0/16}}
  S: {Type: "AWS::EC2::Subnet", Properties: {VpcId: !Ref V, CidrBlock: 10.0.0.0/24}}
  I: {Type: "AWS::EC2::Instance", Properties: {SubnetId: !Ref S, SecurityGroupIds: [!Ref Sg]}}
  G: {Type: "AWS::GlobalAccelerator::Accelerator", Properties: {Name: g}}
  L: {Type: "AWS::GlobalAccelerator::Listener", Properties: {AcceleratorArn: !Ref G, Protocol: TCP, PortRanges: [{FromPort: 9200, ToPort: 9200}]}}
  E: {Type: "AWS::GlobalAccelerator::EndpointGroup", Properties: {ListenerArn: !Ref L, EndpointGroupRegion: us-east-1, EndpointConfigurations: [{EndpointId: !Ref I}]}}
`),
    "exposed",
  ],
  [
    "json form",
    {
      "t.json": {
        Resources: {
          Sg: {
            Type: "AWS::EC2::SecurityGroup",
            Properties: {
              GroupDescription: "x",
              SecurityGroupIngress: [
                { IpProtocol: "tcp", FromPort: 9200, ToPort: 9200, CidrIp: { "Fn::Join": ["/", ["0.0.0.0", "0"]] } },
              ],
            },
          },
        },
      },
    },
    "exposed",
  ],
  [
    "condition on group",
    y(`Parameters:
  X: {Type: String}
Conditions:
  C: !Equals [!Ref X, "1"]
Resources:
  Sg:
    Type: AWS::EC2::SecurityGroup
    Condition: C
    Properties: {GroupDescription: x, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 0.0.0.0/0}]}
`),
    "exposed",
  ],
]);
