import { namedRules } from "./azure-names.ts";

/** Azure/network-security-group: rules by name and by their parts. https://github.com/Azure/terraform-azurerm-network-security-group */
export const azureSecurityGroup = (): string => `
variable "security_group_name" {
  default = "nsg"
}
variable "predefined_rules" {
  default = []
}
variable "custom_rules" {
  default = []
}
variable "source_address_prefix" {
  default = ["*"]
}
variable "source_address_prefixes" {
  default = null
}
variable "destination_address_prefix" {
  default = ["*"]
}
variable "destination_address_prefixes" {
  default = null
}
locals {
  rules = ${namedRules()}
}
resource "azurerm_network_security_group" "nsg" {
  name = var.security_group_name
}
resource "azurerm_network_security_rule" "predefined_rules" {
  count                        = length(var.predefined_rules)
  name                         = var.predefined_rules[count.index].name
  network_security_group_name  = azurerm_network_security_group.nsg.name
  priority                     = lookup(var.predefined_rules[count.index], "priority", 4096 - length(var.predefined_rules) + count.index)
  direction                    = "Inbound"
  access                       = "Allow"
  protocol                     = local.rules[var.predefined_rules[count.index].name][0]
  source_port_range            = lookup(var.predefined_rules[count.index], "source_port_range", "*")
  destination_port_range       = local.rules[var.predefined_rules[count.index].name][1]
  source_address_prefix        = var.source_address_prefixes == null ? join(",", var.source_address_prefix) : null
  source_address_prefixes      = var.source_address_prefixes
  destination_address_prefix   = var.destination_address_prefixes == null ? join(",", var.destination_address_prefix) : null
  destination_address_prefixes = var.destination_address_prefixes
  source_application_security_group_ids      = lookup(var.predefined_rules[count.index], "source_application_security_group_ids", null)
  destination_application_security_group_ids = lookup(var.predefined_rules[count.index], "destination_application_security_group_ids", null)
}
resource "azurerm_network_security_rule" "custom_rules" {
  count                        = length(var.custom_rules)
  name                         = lookup(var.custom_rules[count.index], "name", "default_rule_name")
  network_security_group_name  = azurerm_network_security_group.nsg.name
  priority                     = var.custom_rules[count.index].priority
  direction                    = lookup(var.custom_rules[count.index], "direction", "Inbound")
  access                       = lookup(var.custom_rules[count.index], "access", "Allow")
  protocol                     = lookup(var.custom_rules[count.index], "protocol", "*")
  source_port_range            = lookup(var.custom_rules[count.index], "source_port_range", "*")
  destination_port_ranges      = split(",", replace(lookup(var.custom_rules[count.index], "destination_port_range", "*"), "*", "0-65535"))
  source_address_prefix        = lookup(var.custom_rules[count.index], "source_address_prefixes", null) == null && lookup(var.custom_rules[count.index], "source_application_security_group_ids", null) == null ? lookup(var.custom_rules[count.index], "source_address_prefix", "*") : null
  source_address_prefixes      = lookup(var.custom_rules[count.index], "source_address_prefixes", null)
  destination_address_prefix   = lookup(var.custom_rules[count.index], "destination_address_prefixes", null) == null ? lookup(var.custom_rules[count.index], "destination_address_prefix", "*") : null
  destination_address_prefixes = lookup(var.custom_rules[count.index], "destination_address_prefixes", null)
  source_application_security_group_ids      = lookup(var.custom_rules[count.index], "source_application_security_group_ids", null)
  destination_application_security_group_ids = lookup(var.custom_rules[count.index], "destination_application_security_group_ids", null)
}
output "network_security_group_id" {
  value = azurerm_network_security_group.nsg.id
}
output "network_security_group_name" {
  value = azurerm_network_security_group.nsg.name
}
`;

const RULE = [
  "access",
  "direction",
  "name",
  "priority",
  "protocol",
  ...["source", "destination"].flatMap((side) => [
    `${side}_port_range`,
    `${side}_port_ranges`,
    `${side}_address_prefix`,
    `${side}_address_prefixes`,
    `${side}_application_security_group_ids`,
  ]),
];

/** The verified module of a group: a map of rules. https://registry.terraform.io/modules/Azure/avm-res-network-networksecuritygroup */
export const azureVerifiedGroup = (): string => `
variable "name" {
  default = "nsg"
}
variable "security_rules" {
  default = {}
}
resource "azurerm_network_security_group" "this" {
  name = var.name
}
resource "azurerm_network_security_rule" "this" {
  for_each                    = var.security_rules
  network_security_group_name = azurerm_network_security_group.this.name
${RULE.map((key) => `  ${key} = lookup(each.value, "${key}", null)`).join("\n")}
}
output "resource_id" {
  value = azurerm_network_security_group.this.id
}
`;
