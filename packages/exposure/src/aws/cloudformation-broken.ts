import { dict, get, isDict, list, strayKeys, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";

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

/** A function in place of what it gives. */
const isCall = (node: unknown): boolean =>
  isDict(node) && Object.keys(node).some((key) => /^(Ref|Condition|Fn::\w+)$/.test(key));

/** What CloudFormation would refuse, and stacks of which the template is not in the file, each with its line. */
export function brokenIn({ value, lineOf }: Parsed): string[] {
  const resources = dict(value, "Resources");
  return Object.entries(resources).flatMap(([name, node]): string[] => {
    const line = `line ${lineOf(node)}: ${name}`;
    // Rules that a macro makes are named where they are asked for.
    if (/^Fn::/.test(name)) return [`${line}: what a transform makes is not in the file`];
    const type = text(node, "Type");
    const reasons: string[] = [];
    if (type === undefined || !TYPE.test(type)) reasons.push(`the type ${type ?? ""} is none`);
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
}
