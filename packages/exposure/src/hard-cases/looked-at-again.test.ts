import { decided } from "../testing/decided.ts";

const t = (...parts: string[]) => ({ "main.tf": `${parts.join("\n")}\n` });
const y = (text: string) => ({ "all.yaml": `${text.trim()}\n` });
const c = (text: string) => ({ "template.yaml": `${text.trim()}\n` });
const save = (rules: readonly string[], chains: readonly string[] = []) => ({
  "iptables.rules": [
    "*filter",
    ":INPUT DROP [0:0]",
    ":FORWARD DROP [0:0]",
    ":OUTPUT ACCEPT [0:0]",
    ...chains.map((one) => `:${one} - [0:0]`),
    ...rules,
    "COMMIT",
    "",
  ].join("\n"),
});

decided("networks of a registry's module, and what stands in them", "registry.terraform.io", [
  [
    "a machine in a private subnet of the module's network",
    t(
      `module "vpc" {
  source             = "terraform-aws-modules/vpc/aws"
  name               = "v"
  cidr               = "10.0.0.0/16"
  private_subnets    = ["10.0.1.0/24"]
  public_subnets     = ["10.0.101.0/24"]
  enable_nat_gateway = true
}
module "sg" {
  source              = "terraform-aws-modules/security-group/aws"
  vpc_id              = module.vpc.vpc_id
  ingress_cidr_blocks = ["0.0.0.0/0"]
  ingress_rules       = ["elasticsearch-rest-tcp"]
}
resource "aws_instance" "es" {
  ami                    = "ami-1"
  instance_type          = "t3.micro"
  subnet_id              = module.vpc.private_subnets[0]
  vpc_security_group_ids = [module.sg.security_group_id]
}`,
    ),
    "restricted",
  ],
  [
    "a machine with a public address in its public subnet",
    t(
      `module "vpc" {
  source         = "terraform-aws-modules/vpc/aws"
  cidr           = "10.0.0.0/16"
  public_subnets = ["10.0.101.0/24"]
}
module "sg" {
  source              = "terraform-aws-modules/security-group/aws//modules/elasticsearch"
  vpc_id              = module.vpc.vpc_id
  ingress_cidr_blocks = ["0.0.0.0/0"]
}
resource "aws_instance" "es" {
  ami                         = "ami-1"
  instance_type               = "t3.micro"
  associate_public_ip_address = true
  subnet_id                   = module.vpc.public_subnets[0]
  vpc_security_group_ids      = [module.sg.security_group_id]
}`,
    ),
    "exposed",
  ],
  [
    "a group that admits the module's own network",
    t(
      `module "vpc" {
  source = "terraform-aws-modules/vpc/aws"
  cidr   = "10.0.0.0/16"
}
module "sg" {
  source              = "git::https://github.com/terraform-aws-modules/terraform-aws-security-group.git?ref=v5.1.0"
  vpc_id              = module.vpc.vpc_id
  ingress_cidr_blocks = [module.vpc.vpc_cidr_block]
  ingress_rules       = ["elasticsearch-rest-tcp"]
}`,
    ),
    "restricted",
  ],
  [
    "a matrix of rules",
    t(
      `module "sg" {
  source = "cloudposse/security-group/aws"
  vpc_id = "vpc-1"
  rule_matrix = [{
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"]
    rules = [{ key = "es", type = "ingress", from_port = 9200, to_port = 9200, protocol = "tcp" }]
  }]
}`,
    ),
    "exposed",
  ],
  [
    "a named rule of Azure's module from the office",
    t(
      `module "nsg" {
  source                = "Azure/network-security-group/azurerm"
  resource_group_name   = "rg"
  security_group_name   = "es"
  source_address_prefix = ["10.0.0.0/8"]
  predefined_rules      = [{ name = "ElasticSearch", priority = 500 }]
}`,
    ),
    "restricted",
  ],
  [
    "a rule of Azure's module from everyone",
    t(
      `module "nsg" {
  source              = "Azure/network-security-group/azurerm"
  resource_group_name = "rg"
  custom_rules = [{ name = "es", priority = 201, direction = "Inbound", access = "Allow", protocol = "Tcp", destination_port_range = "9200,9300" }]
}`,
    ),
    "exposed",
  ],
  [
    "a rule name that the module has not",
    t(
      `module "sg" {
  source              = "terraform-aws-modules/security-group/aws"
  ingress_cidr_blocks = ["0.0.0.0/0"]
  ingress_rules       = ["elastic-search-tcp"]
}`,
    ),
    "unknown",
  ],
  [
    "what only the caller's variable knows",
    t(
      `variable "allowed" {}
resource "aws_security_group" "es" {
  ingress {
    from_port   = 9200
    to_port     = 9200
    protocol    = "tcp"
    cidr_blocks = try(var.allowed, ["10.0.0.0/8"])
  }
}`,
    ),
    "unknown",
  ],
]);

decided("CloudFormation, looked at again", "docs.aws.amazon.com/AWSCloudFormation", [
  [
    "a loop over nobody",
    c(`
Transform: AWS::LanguageExtensions
Resources:
  Es:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: es }
  Fn::ForEach::None:
    - Net
    - []
    - R&{Net}:
        Type: AWS::EC2::SecurityGroupIngress
        Properties: { GroupId: !Ref Es, IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: !Ref Net }
`),
    "closed",
  ],
  [
    "a macro of somebody's own",
    c(`
Transform: [AcmeNetworkRules]
Resources:
  Es:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: es }
`),
    "exit:2",
  ],
  [
    "a way out whose condition does not hold",
    c(`
Conditions:
  Public: !Equals ['a', 'b']
Resources:
  V: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: 10.0.0.0/16 } }
  S: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: !Ref V, CidrBlock: 10.0.0.0/24, MapPublicIpOnLaunch: true } }
  I: { Type: 'AWS::EC2::InternetGateway' }
  T: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: !Ref V } }
  R: { Type: 'AWS::EC2::Route', Condition: Public, Properties: { RouteTableId: !Ref T, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref I } }
  A: { Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: { SubnetId: !Ref S, RouteTableId: !Ref T } }
  G: { Type: 'AWS::EC2::SecurityGroup', Properties: { GroupDescription: x, VpcId: !Ref V, SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 0.0.0.0/0 }] } }
  M: { Type: 'AWS::EC2::Instance', Properties: { ImageId: ami-1, SubnetId: !Ref S, SecurityGroupIds: [!Ref G] } }
`),
    "restricted",
  ],
  [
    "sources of a list that is a parameter",
    c(`
Parameters:
  Nets: { Type: CommaDelimitedList, Default: '10.0.0.0/8, 0.0.0.0/0' }
Resources:
  Es:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: es
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: !Select [0, !Ref Nets] }
        - { IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: !Select [1, !Ref Nets] }
`),
    "exposed",
  ],
]);

decided("Kubernetes, looked at again", "kubernetes.io/docs", [
  [
    "a policy of a named port before pods that are not in the input",
    y(`
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: p, namespace: data }
spec:
  podSelector: { matchLabels: { app: es } }
  ingress: [{ ports: [{ port: http }] }]
---
apiVersion: v1
kind: Service
metadata: { name: es, namespace: data }
spec:
  type: LoadBalancer
  selector: { app: es }
  ports: [{ port: 9200, targetPort: http }]
`),
    "unknown",
  ],
  [
    "a cloud's group that a controller makes",
    y(`
apiVersion: ec2.aws.upbound.io/v1beta1
kind: SecurityGroupRule
metadata: { name: es }
spec:
  forProvider: { type: ingress, fromPort: 9200, toPort: 9200, protocol: tcp, cidrBlocks: [0.0.0.0/0] }
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: deny, namespace: data }
spec: { podSelector: {}, policyTypes: [Ingress] }
`),
    "exit:2",
  ],
]);

decided("iptables, looked at again", "iptables-extensions(8)", [
  [
    "a port that the host redirects, and the rule for the port it had",
    {
      "iptables.rules":
        "*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p tcp -m tcp --dport 80 -j REDIRECT --to-ports 9200\nCOMMIT\n" +
        save(["-A INPUT -p tcp -m tcp --dport 80 -j ACCEPT"])["iptables.rules"],
    },
    "closed",
    80,
  ],
  [
    "chains three deep whose innermost returns",
    save(
      [
        "-A INPUT -j A",
        "-A INPUT -s 10.0.0.0/8 -j ACCEPT",
        "-A A -j B",
        "-A B -p tcp -m tcp --dport 9200 -j C",
        "-A C -j RETURN",
      ],
      ["A", "B", "C"],
    ),
    "restricted",
  ],
  [
    "a comment, a counter and a quoted space",
    save(['-A INPUT -p tcp -m comment --comment "es for all -j DROP" -m tcp --dport 9200 -j ACCEPT']),
    "exposed",
  ],
]);
