import { type Dict, dict, get, isDict, list, strayKeys, text } from "../json/get.ts";
import { nearest } from "../near.ts";

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-product-attribute-reference.html */
const RESOURCE = [
  "Type",
  "Properties",
  "DependsOn",
  "Condition",
  "Metadata",
  "Description",
  "DeletionPolicy",
  "UpdatePolicy",
  "UpdateReplacePolicy",
  "CreationPolicy",
  "Version",
];
const TYPE = /^((AWS|Alexa)::\w+::\w+|Custom::[\w@-]+|\w+(::\w+){2,}(::MODULE)?)$/;
const RULE = [
  "IpProtocol",
  "FromPort",
  "ToPort",
  "CidrIp",
  "CidrIpv6",
  "SourcePrefixListId",
  "SourceSecurityGroupId",
  "SourceSecurityGroupName",
  "SourceSecurityGroupOwnerId",
  "Description",
  "GroupId",
  "GroupName",
];
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  "AWS::EC2::SecurityGroup": [
    "GroupDescription",
    "GroupName",
    "SecurityGroupIngress",
    "SecurityGroupEgress",
    "Tags",
    "VpcId",
  ],
  "AWS::EC2::SecurityGroupIngress": RULE,
};

/** Types that decide who gets in where, and what stands there: one that is all but such a name would be read as nothing. */
const READ: readonly string[] = (
  "EC2::SecurityGroup EC2::SecurityGroupIngress EC2::SecurityGroupEgress EC2::NetworkAcl EC2::NetworkAclEntry " +
  "EC2::SubnetNetworkAclAssociation EC2::PrefixList EC2::VPC EC2::Subnet EC2::Route EC2::RouteTable " +
  "EC2::SubnetRouteTableAssociation EC2::InternetGateway EC2::VPNGateway EC2::VPCGatewayAttachment EC2::EIP " +
  "EC2::EIPAssociation EC2::Instance EC2::NetworkInterface EC2::NetworkInterfaceAttachment EC2::LaunchTemplate " +
  "EC2::VPCEndpoint AutoScaling::AutoScalingGroup AutoScaling::LaunchConfiguration RDS::DBInstance RDS::DBCluster " +
  "RDS::DBSecurityGroup RDS::DBSecurityGroupIngress RDS::DBSubnetGroup Redshift::Cluster DocDB::DBCluster " +
  "ElastiCache::CacheCluster ElastiCache::ReplicationGroup OpenSearchService::Domain Elasticsearch::Domain ECS::Service " +
  "EFS::MountTarget ElasticLoadBalancing::LoadBalancer ElasticLoadBalancingV2::LoadBalancer " +
  "ElasticLoadBalancingV2::Listener ElasticLoadBalancingV2::ListenerRule ElasticLoadBalancingV2::TargetGroup " +
  "GlobalAccelerator::Accelerator GlobalAccelerator::Listener GlobalAccelerator::EndpointGroup CloudFormation::Stack " +
  // Real ones that are all but the name of one of these.
  "ECS::Cluster EKS::Cluster MSK::Cluster DAX::Cluster Neptune::DBCluster Neptune::DBInstance DocDB::DBInstance"
)
  .split(" ")
  .map((name) => `AWS::${name}`);
/** What rules hold: a type that is not read and has it may let in. */
const RULE_LIKE = /^(SecurityGroupIngress|DBSecurityGroupIngress|CidrIp|CidrIpv6|CIDRIP|IngressRules|PortInfos)$/i;

function unread(type: string, properties: unknown): string[] {
  if (READ.includes(type)) return [];
  const meant = nearest(type, READ);
  if (meant !== undefined) return [`the type ${type} is none that is read; is it ${meant}?`];
  const key = isDict(properties) ? Object.keys(properties).find((one) => RULE_LIKE.test(one)) : undefined;
  return key === undefined ? [] : [`${type} is not supported, and its ${key} may let in`];
}

/** Transforms that write no rule of a network, or that are followed here. */
const FOLLOWED =
  /^AWS::(LanguageExtensions|Serverless-|CodeDeployBlueGreen|SecretsManager-|CloudFormationCLI|ServiceCatalog)/;

/** A function in place of what it gives. */
const isCall = (node: unknown): boolean =>
  isDict(node) && Object.keys(node).some((key) => /^(Ref|Condition|Fn::\w+)$/.test(key));

/** What CloudFormation would refuse, and stacks of which the template is not in the file, each with its line. */
export function brokenIn(template: Dict, lineOf: (node: unknown) => number): string[] {
  const resources = dict(template, "Resources");
  const macros = [get(template, "Transform")].flat().map((one) => (isDict(one) ? text(one, "Name") : one));
  const foreign = macros.filter((one) => one !== undefined && !FOLLOWED.test(String(one)));
  const broken = Object.entries(resources).flatMap(([name, node]): string[] => {
    const line = `line ${lineOf(node)}: ${name}`;
    // Rules that a macro makes are named where they are asked for.
    if (/^Fn::/.test(name)) return [`${line}: what a transform makes is not in the file`];
    const type = text(node, "Type");
    const reasons: string[] = [];
    if (type === undefined || !TYPE.test(type)) reasons.push(`the type ${type ?? ""} is none`);
    else reasons.push(...unread(type, get(node, "Properties")));
    for (const key of strayKeys(node, RESOURCE))
      if (!/^Fn::/.test(key)) reasons.push(`${key} is no field of a resource`);
    const properties = get(node, "Properties");
    const known = PROPERTIES[type ?? ""];
    if (known && !isCall(properties))
      for (const key of strayKeys(properties, known)) reasons.push(`${key} is no property of ${type}`);
    if (type === "AWS::EC2::SecurityGroup") {
      const rules = get(properties, "SecurityGroupIngress");
      const all = Array.isArray(rules) ? list(properties, "SecurityGroupIngress") : [rules];
      for (const rule of all)
        if (!isCall(rule)) for (const key of strayKeys(rule, RULE)) reasons.push(`${key} is no property of a rule`);
    }
    if (type === "AWS::CloudFormation::Stack" || /::MODULE$/.test(type ?? ""))
      reasons.push("another template, which is not in the file; its rules are not judged");
    return reasons.map((reason) => `${line}: ${reason}`);
  });
  return [
    ...foreign.map(
      (one) => `line 1: the transform ${String(one)} may write any rule, and what it writes is not in the file`,
    ),
    ...broken,
  ];
}
