import { namedRules, rulesOfService } from "./aws-names.ts";

/** Variables with their defaults. */
const given = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `variable "${name}" {\n default = ${value}\n}`)
    .join("\n");

const LISTS = [
  "ingress_rules",
  "ingress_with_self",
  "ingress_with_cidr_blocks",
  "ingress_with_ipv6_cidr_blocks",
  "ingress_with_source_security_group_id",
  "ingress_with_prefix_list_ids",
];
const SIDES: Readonly<Record<string, string>> = {
  with_self: `self = lookup(local.RULES[count.index], "self", true)`,
  with_cidr_blocks: `cidr_blocks = compact(split(",", lookup(local.RULES[count.index], "cidr_blocks", join(",", var.ingress_cidr_blocks))))`,
  with_ipv6_cidr_blocks: `ipv6_cidr_blocks = compact(split(",", lookup(local.RULES[count.index], "ipv6_cidr_blocks", join(",", var.ingress_ipv6_cidr_blocks))))`,
  with_source_security_group_id: `source_security_group_id = local.RULES[count.index].source_security_group_id`,
  with_prefix_list_ids: `prefix_list_ids = compact(split(",", lookup(local.RULES[count.index], "prefix_list_ids", join(",", var.ingress_prefix_list_ids))))`,
};
/** Rules whose number the caller gives, since only an apply knows them. */
const all = (list: string): string =>
  `concat(var.${list}, [for at in range(var.number_of_computed_${list}) : var.computed_${list}[at]])`;

/** terraform-aws-modules/security-group: rules by name and by their parts. https://github.com/terraform-aws-modules/terraform-aws-security-group */
export function awsSecurityGroup(service: string | undefined): string | undefined {
  const auto = service === undefined ? [] : rulesOfService(service);
  if (auto === undefined) return undefined;
  const self = service === undefined ? "[]" : `[{ rule = "all-all" }]`;
  const sides = Object.entries(SIDES).map(
    ([kind, side]) => `
locals {
  ${kind} = ${kind === "with_self" ? `concat(var.auto_ingress_with_self, ${all("ingress_with_self")})` : all(`ingress_${kind}`)}
}
resource "aws_security_group_rule" "ingress_${kind}" {
  count             = var.create ? length(local.${kind}) : 0
  security_group_id = local.group
  type              = "ingress"
  ${side.replaceAll("RULES", kind)}
  from_port = lookup(local.${kind}[count.index], "from_port", local.rules[lookup(local.${kind}[count.index], "rule", "_")][0])
  to_port   = lookup(local.${kind}[count.index], "to_port", local.rules[lookup(local.${kind}[count.index], "rule", "_")][1])
  protocol  = lookup(local.${kind}[count.index], "protocol", local.rules[lookup(local.${kind}[count.index], "rule", "_")][2])
}`,
  );
  return `
${given({
  create: "true",
  create_sg: "true",
  security_group_id: "null",
  name: "null",
  vpc_id: "null",
  ingress_cidr_blocks: "[]",
  ingress_ipv6_cidr_blocks: "[]",
  ingress_prefix_list_ids: "[]",
  rules: namedRules(),
  auto_ingress_rules: JSON.stringify(auto),
  auto_ingress_with_self: self,
  ...Object.fromEntries(
    LISTS.flatMap((one) => [
      [one, "[]"],
      [`computed_${one}`, "[]"],
      [`number_of_computed_${one}`, "0"],
    ]),
  ),
})}
locals {
  rules = var.rules
  group = var.create_sg ? aws_security_group.this[0].id : var.security_group_id
  names = concat(var.auto_ingress_rules, ${all("ingress_rules")})
}
resource "aws_security_group" "this" {
  count  = var.create && var.create_sg ? 1 : 0
  name   = var.name
  vpc_id = var.vpc_id
}
resource "aws_security_group_rule" "ingress_rules" {
  count             = var.create ? length(local.names) : 0
  security_group_id = local.group
  type              = "ingress"
  cidr_blocks       = var.ingress_cidr_blocks
  ipv6_cidr_blocks  = var.ingress_ipv6_cidr_blocks
  prefix_list_ids   = var.ingress_prefix_list_ids
  from_port         = local.rules[local.names[count.index]][0]
  to_port           = local.rules[local.names[count.index]][1]
  protocol          = local.rules[local.names[count.index]][2]
}
${sides.join("\n")}
output "security_group_id" {
  value = local.group
}
`;
}

const SUBNETS = ["public", "private", "database", "elasticache", "redshift", "intra"];

/** terraform-aws-modules/vpc: the networks and their ways out. https://github.com/terraform-aws-modules/terraform-aws-vpc */
export const awsVpc = (): string => `
${given({
  create_vpc: "true",
  cidr: "null",
  create_igw: "true",
  enable_nat_gateway: "false",
  map_public_ip_on_launch: "false",
  manage_default_security_group: "true",
  default_security_group_ingress: "[]",
  create_database_internet_gateway_route: "false",
  ...Object.fromEntries(SUBNETS.map((one) => [`${one}_subnets`, "[]"])),
})}
resource "aws_vpc" "this" {
  cidr_block = var.cidr
}
resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id
}
resource "aws_default_security_group" "this" {
  count  = var.manage_default_security_group ? 1 : 0
  vpc_id = aws_vpc.this.id
  dynamic "ingress" {
    for_each = var.default_security_group_ingress
    content {
      self             = lookup(ingress.value, "self", null)
      cidr_blocks      = compact(split(",", lookup(ingress.value, "cidr_blocks", "")))
      ipv6_cidr_blocks = compact(split(",", lookup(ingress.value, "ipv6_cidr_blocks", "")))
      prefix_list_ids  = compact(split(",", lookup(ingress.value, "prefix_list_ids", "")))
      security_groups  = compact(split(",", lookup(ingress.value, "security_groups", "")))
      from_port        = lookup(ingress.value, "from_port", 0)
      to_port          = lookup(ingress.value, "to_port", 0)
      protocol         = lookup(ingress.value, "protocol", "-1")
    }
  }
}
${SUBNETS.map(
  (kind) => `
resource "aws_subnet" "${kind}" {
  count                   = length(var.${kind}_subnets)
  vpc_id                  = aws_vpc.this.id
  cidr_block              = var.${kind}_subnets[count.index]
  map_public_ip_on_launch = ${kind === "public" ? "var.map_public_ip_on_launch" : "false"}
}
resource "aws_route_table" "${kind}" {
  vpc_id = aws_vpc.this.id
}
resource "aws_route_table_association" "${kind}" {
  count          = length(var.${kind}_subnets)
  subnet_id      = aws_subnet.${kind}[count.index].id
  route_table_id = aws_route_table.${kind}.id
}
output "${kind}_subnets" {
  value = [for one in range(length(var.${kind}_subnets)) : aws_subnet.${kind}[one].id]
}
output "${kind}_subnets_cidr_blocks" {
  value = var.${kind}_subnets
}`,
).join("\n")}
resource "aws_route" "public" {
  count                  = var.create_igw ? 1 : 0
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this.id
}
resource "aws_route" "database" {
  count                  = var.create_database_internet_gateway_route ? 1 : 0
  route_table_id         = aws_route_table.database.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this.id
}
output "vpc_id" {
  value = aws_vpc.this.id
}
output "vpc_cidr_block" {
  value = var.cidr
}
output "default_security_group_id" {
  value = aws_default_security_group.this[0].id
}
output "default_vpc_cidr_block" {
  value = var.cidr
}
`;

/** cloudposse/security-group: lists, maps and matrices of rules. https://github.com/cloudposse/terraform-aws-security-group */
export const cloudPosseSecurityGroup = (): string => `
${given({
  enabled: "true",
  name: "null",
  vpc_id: "null",
  target_security_group_id: "[]",
  rules: "[]",
  rules_map: "{}",
  rule_matrix: "[]",
})}
locals {
  group  = length(var.target_security_group_id) > 0 ? var.target_security_group_id[0] : aws_security_group.default[0].id
  plain  = flatten([var.rules, values(var.rules_map)])
  matrix = flatten([for subject in var.rule_matrix : [for rule in subject.rules : concat(
    [merge(rule, {
      cidr_blocks      = lookup(subject, "cidr_blocks", [])
      ipv6_cidr_blocks = lookup(subject, "ipv6_cidr_blocks", [])
      prefix_list_ids  = lookup(subject, "prefix_list_ids", [])
      self             = lookup(rule, "self", lookup(subject, "self", null))
    })],
    [for group in lookup(subject, "source_security_group_ids", []) : merge(rule, { source_security_group_id = group })],
  )]])
  all = [for rule in concat(local.plain, local.matrix) : rule if rule.type == "ingress"]
}
resource "aws_security_group" "default" {
  count  = var.enabled && length(var.target_security_group_id) == 0 ? 1 : 0
  name   = var.name
  vpc_id = var.vpc_id
}
resource "aws_security_group_rule" "keyed" {
  count                    = var.enabled ? length(local.all) : 0
  security_group_id        = local.group
  type                     = "ingress"
  from_port                = local.all[count.index].from_port
  to_port                  = local.all[count.index].to_port
  protocol                 = local.all[count.index].protocol
  cidr_blocks              = lookup(local.all[count.index], "cidr_blocks", [])
  ipv6_cidr_blocks         = lookup(local.all[count.index], "ipv6_cidr_blocks", [])
  prefix_list_ids          = lookup(local.all[count.index], "prefix_list_ids", [])
  self                     = lookup(local.all[count.index], "self", null)
  source_security_group_id = lookup(local.all[count.index], "source_security_group_id", null)
}
output "id" {
  value = local.group
}
`;
