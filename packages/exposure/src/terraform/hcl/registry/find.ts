import { parseHcl } from "../parse.ts";
import type { Block, Body } from "../syntax.ts";
import { awsSecurityGroup, awsVpc, cloudPosseSecurityGroup } from "./aws.ts";
import { azureSecurityGroup, azureVerifiedGroup } from "./azure.ts";
import { googleFirewallRules } from "./google.ts";

/** Modules of the registry whose rules are their arguments, written out in Terraform's own language. */
const WRITTEN: Readonly<Record<string, () => string | undefined>> = {
  "terraform-aws-modules/security-group/aws": () => awsSecurityGroup(undefined),
  "terraform-aws-modules/vpc/aws": awsVpc,
  "cloudposse/security-group/aws": cloudPosseSecurityGroup,
  "Azure/network-security-group/azurerm": azureSecurityGroup,
  "Azure/avm-res-network-networksecuritygroup/azurerm": azureVerifiedGroup,
  "terraform-google-modules/network/google": googleFirewallRules,
  "terraform-google-modules/network/google//modules/firewall-rules": googleFirewallRules,
};
const FOR_A_SERVICE = /^terraform-aws-modules\/security-group\/aws\/\/modules\/([\w-]+)$/;
/** Where the same modules are taken from by their repository. */
const REPOSITORY =
  /^(?:git::)?(?:https:\/\/|ssh:\/\/git@|git@)?github\.com[/:]([\w-]+)\/terraform-(aws|google|azurerm)-([\w-]+?)(?:\.git)?(\/\/[\w/-]+)?(?:\?.*)?$/;

/** Modules that make no rule of a network and open no way to what stands on one. */
const NO_RULES =
  /^(terraform-aws-modules\/(acm|cloudfront|cloudwatch|dynamodb-table|ebs-optimized|ecr|eventbridge|iam|key-pair|kms|managed-service-grafana|notify-slack|route53|s3-bucket|secrets-manager|sns|solutions|sqs|ssm-parameter|step-functions)\/aws|cloudposse\/(label|iam-role|kms-key|s3-bucket|ssm-parameter-store)\/(null|aws)|terraform-google-modules\/(iam|kms|log-export|project-factory|service-accounts|cloud-storage|pubsub|bigquery)\/google|Azure\/naming\/azurerm)(\/\/|$)/;

export const hasNoRules = (source: string): boolean => NO_RULES.test(plain(source));

const parsed = new Map<string, Body | undefined>();

/** What a module of the registry deploys, each block at the line of the call; undefined = it is not known here. */
export function registryModule(source: string, line: number): Body | undefined {
  const name = plain(source);
  if (!parsed.has(name)) {
    const service = FOR_A_SERVICE.exec(name)?.[1];
    const text = service === undefined ? WRITTEN[name]?.() : awsSecurityGroup(service);
    parsed.set(name, text === undefined ? undefined : parseHcl(text));
  }
  const body = parsed.get(name);
  return body && { attributes: [], blocks: body.blocks.map((block): Block => ({ ...block, line })) };
}

/** Arguments that say who gets in where, by their names. */
const RULE_LIKE = /ingress|inbound|cidr_block|source_(address|range|ip)|security_rule|network_acl|firewall/;
/** What says so of other things: ways outward, names, descriptions. */
const OTHERWISE =
  /egress|outbound|_tags$|_name$|^name|description|enabled$|^number_of_|^create_|^manage_|secondary_cidr|vpn|_subnet(s|_names)|delete|policy|log/;

/** What a call says that the module, as it is written here, does not take up: none of it may look safe for that. */
export function notFollowed(call: Body, module: Body): string[] {
  const taken = new Set(module.blocks.filter(({ type }) => type === "variable").map(({ labels }) => labels[0]));
  const lost = call.attributes.filter(
    ({ name, value }) =>
      !taken.has(name) &&
      RULE_LIKE.test(name) &&
      !OTHERWISE.test(name) &&
      !(value.kind === "list" && value.items.length === 0),
  );
  const given = (pattern: RegExp) => call.attributes.some(({ name }) => pattern.test(name));
  const idle =
    taken.has("auto_ingress_rules") &&
    given(/^ingress_(ipv6_)?cidr_blocks$/) &&
    !given(/^(computed_)?ingress_(rules|with_)/) &&
    !module.blocks.some(({ labels, body }) => labels[0] === "auto_ingress_rules" && holdsNames(body));
  return [
    ...lost.map(({ name }) => `its ${name} is not followed`),
    ...call.blocks.map(({ type }) => `a block "${type}", which a call of a module has not`),
    ...(idle ? ["it gives sources and no rules, so that it lets in nobody; rules were probably meant"] : []),
  ];
}

const holdsNames = (body: Body): boolean =>
  body.attributes.some(({ value }) => value.kind === "list" && value.items.length > 0);

/** The module's name in the public registry, however it is taken from there. */
function plain(source: string): string {
  const [, owner, provider, name, inner = ""] = REPOSITORY.exec(source) ?? [];
  if (owner !== undefined) return `${owner}/${name}/${provider}${inner}`;
  return source.replace(/^(registry\.terraform\.io|registry\.opentofu\.org)\//, "");
}
