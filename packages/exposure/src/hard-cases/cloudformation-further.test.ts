import { decided } from "../testing/decided.ts";

const t = (text: string) => ({ "template.yaml": `${text.trim()}\n` });
const VPC = `
  Vpc:
    Type: AWS::EC2::VPC
    Properties: { CidrBlock: 10.0.0.0/16 }`;
const GROUP = (ingress: string, more = "") => `
  Es:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: es
      VpcId: vpc-1${ingress === "" ? "" : `\n      SecurityGroupIngress:${ingress}`}${more}`;
const RULE = (source: string, port: number | string = 9200) => `
        - IpProtocol: tcp
          FromPort: ${port}
          ToPort: ${port}
          ${source}`;

decided("CloudFormation: loops, functions, conditions and stacks further on", "docs.aws.amazon.com/AWSCloudFormation", [
  [
    "rules by a loop over resources",
    t(`
AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::LanguageExtensions
Resources:${GROUP("")}
  Fn::ForEach::Rules:
    - Port
    - ['9200', '9300']
    - Rule\${Port}:
        Type: AWS::EC2::SecurityGroupIngress
        Properties:
          GroupId: !GetAtt Es.GroupId
          IpProtocol: tcp
          FromPort: !Ref Port
          ToPort: !Ref Port
          CidrIp: 0.0.0.0/0
`),
    "exposed",
  ],
  [
    "rules by a loop over other ports",
    t(`
Transform: AWS::LanguageExtensions
Resources:${GROUP("")}
  'Fn::ForEach::Rules':
    - Port
    - ['443', '9300']
    - 'Rule\${Port}':
        Type: AWS::EC2::SecurityGroupIngress
        Properties:
          GroupId: !GetAtt Es.GroupId
          IpProtocol: tcp
          FromPort: !Ref Port
          ToPort: !Ref Port
          CidrIp: 0.0.0.0/0
`),
    "closed",
  ],
  [
    "groups by a loop over a list that is a parameter's default, with their sources in a mapping",
    t(`
Transform: [AWS::LanguageExtensions]
Parameters:
  Names:
    Type: CommaDelimitedList
    Default: Web,Search
Mappings:
  Sources:
    Web: { Cidr: 10.0.0.0/8, Port: '443' }
    Search: { Cidr: 0.0.0.0/0, Port: '9200' }
Resources:
  Fn::ForEach::Groups:
    - Name
    - !Ref Names
    - \${Name}Group:
        Type: AWS::EC2::SecurityGroup
        Properties:
          GroupDescription: !Sub \${Name} nodes
          VpcId: vpc-1
          SecurityGroupIngress:
            - IpProtocol: tcp
              FromPort: !FindInMap [Sources, !Ref Name, Port]
              ToPort: !FindInMap [Sources, !Ref Name, Port]
              CidrIp: !FindInMap [Sources, !Ref Name, Cidr]
`),
    "exposed",
  ],
  [
    "a loop within a loop",
    t(`
Transform: AWS::LanguageExtensions
Resources:${GROUP("")}
  Fn::ForEach::Outer:
    - Net
    - ['10.0.0.0/8', '0.0.0.0/0']
    - Fn::ForEach::Inner:
        - Port
        - ['9200']
        - Rule&{Net}\${Port}:
            Type: AWS::EC2::SecurityGroupIngress
            Properties:
              GroupId: !Ref Es
              IpProtocol: tcp
              FromPort: !Ref Port
              ToPort: !Ref Port
              CidrIp: !Ref Net
`),
    "exposed",
  ],
  [
    "a loop over what only a deployment knows",
    t(`
Transform: AWS::LanguageExtensions
Parameters:
  Nets: { Type: CommaDelimitedList }
Resources:${GROUP("")}
  Fn::ForEach::Rules:
    - Net
    - !Ref Nets
    - Rule&{Net}:
        Type: AWS::EC2::SecurityGroupIngress
        Properties:
          GroupId: !Ref Es
          IpProtocol: tcp
          FromPort: 9200
          ToPort: 9200
          CidrIp: !Ref Net
`),
    "unknown",
  ],
  [
    "a mapping's default value",
    t(`
Transform: AWS::LanguageExtensions
Parameters:
  Env: { Type: String, Default: test }
Mappings:
  Nets:
    prod: { Cidr: 10.0.0.0/8 }
Resources:${GROUP(RULE("CidrIp: !FindInMap [Nets, !Ref Env, Cidr, DefaultValue: 0.0.0.0/0]"))}
`),
    "exposed",
  ],
  [
    "a rule that is not there where its condition does not hold",
    t(`
Parameters:
  Public: { Type: String, Default: 'false', AllowedValues: ['true', 'false'] }
Conditions:
  IsPublic: !Equals [!Ref Public, 'true']
Resources:${GROUP(`
        - !If
          - IsPublic
          - { IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 0.0.0.0/0 }
          - !Ref AWS::NoValue
        - { IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 10.0.0.0/8 }`)}
`),
    "restricted",
  ],
  [
    "a rule's own condition holds",
    t(`
Parameters:
  Env: { Type: String, Default: dev }
Conditions:
  NotProd: !Not [!Equals [!Ref Env, prod]]
  Both: !And [!Condition NotProd, !Equals ['a', 'a']]
Resources:${GROUP("")}
  Open:
    Type: AWS::EC2::SecurityGroupIngress
    Condition: Both
    Properties: { GroupId: !GetAtt Es.GroupId, IpProtocol: '6', FromPort: 9000, ToPort: 9999, CidrIpv6: ::/0 }
`),
    "exposed",
  ],
  [
    "a rule's own condition does not hold",
    t(`
Parameters:
  Env: { Type: String, Default: prod }
Conditions:
  NotProd: !Not [!Equals [!Ref Env, prod]]
Resources:${GROUP(RULE("CidrIp: 192.168.0.0/16"))}
  Open:
    Type: AWS::EC2::SecurityGroupIngress
    Condition: NotProd
    Properties: { GroupId: !GetAtt Es.GroupId, IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 0.0.0.0/0 }
`),
    "restricted",
  ],
  [
    "addresses worked out from the network's",
    t(`
Resources:${VPC}${GROUP(RULE("CidrIp: !Select [0, !Cidr [!GetAtt Vpc.CidrBlock, 4, 8]]"))}
`),
    "restricted",
  ],
  [
    "the network's own range",
    t(`
Resources:${VPC}${GROUP(RULE("CidrIp: !GetAtt Vpc.CidrBlock"))}
`),
    "restricted",
  ],
  [
    "an address put together",
    t(`
Parameters:
  Ip: { Type: String, Default: 0.0.0.0 }
  Bits: { Type: Number, Default: 0 }
Resources:${GROUP(RULE("CidrIp: !Sub '${Ip}/${Bits}'"))}
`),
    "exposed",
  ],
  [
    "a rule for another stack's group",
    t(`
Resources:
  Rule:
    Type: AWS::EC2::SecurityGroupIngress
    Properties:
      GroupId: !ImportValue net-EsGroup
      IpProtocol: tcp
      FromPort: 9200
      ToPort: 9200
      CidrIp: 0.0.0.0/0
`),
    "exposed",
  ],
  [
    "a value of the parameter store",
    t(`
Parameters:
  Cidr:
    Type: AWS::SSM::Parameter::Value<String>
    Default: /network/office-cidr
Resources:${GROUP(RULE("CidrIp: !Ref Cidr"))}
`),
    "unknown",
  ],
  [
    "a dynamic reference as source",
    t(`
Resources:${GROUP(RULE("CidrIp: '{{resolve:ssm:/network/office-cidr}}'"))}
`),
    "unknown",
  ],
  [
    "what another file of the bucket holds",
    t(`
Resources:
  Es:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: es
      VpcId: vpc-1
      Fn::Transform:
        Name: AWS::Include
        Parameters: { Location: s3://bucket/rules.yaml }
`),
    "notsafe:",
  ],
]);
