const SHARED = [
  "disabled",
  "priority",
  "source_tags",
  "source_service_accounts",
  "target_tags",
  "target_service_accounts",
];

const firewall = (name: string, rules: string, direction: string, ranges: string): string => `
resource "google_compute_firewall" "${name}" {
  for_each      = { for rule in ${rules} : rule.name => rule }
  name          = each.value.name
  network       = var.network_name
  direction     = ${direction}
  source_ranges = ${direction === '"INGRESS"' ? "" : `${direction} == "EGRESS" ? null : `}${ranges}
${SHARED.map((key) => `  ${key} = lookup(each.value, "${key}", null)`).join("\n")}
  dynamic "allow" {
    for_each = lookup(each.value, "allow", null) == null ? [] : each.value.allow
    content {
      protocol = allow.value.protocol
      ports    = lookup(allow.value, "ports", null)
    }
  }
  dynamic "deny" {
    for_each = lookup(each.value, "deny", null) == null ? [] : each.value.deny
    content {
      protocol = deny.value.protocol
      ports    = lookup(deny.value, "ports", null)
    }
  }
}
`;

/** terraform-google-modules/network and its firewall rules. https://github.com/terraform-google-modules/terraform-google-network */
export const googleFirewallRules = (): string => `
variable "network_name" {
  default = "default"
}
variable "rules" {
  default = []
}
variable "firewall_rules" {
  default = []
}
variable "ingress_rules" {
  default = []
}
locals {
  rules = concat(var.rules, var.firewall_rules)
  ingress = length(local.rules) > 0 ? [] : var.ingress_rules
}
${firewall("rules", "local.rules", `lookup(each.value, "direction", "INGRESS")`, `lookup(each.value, "ranges", null)`)}
${firewall("ingress", "local.ingress", '"INGRESS"', `lookup(each.value, "source_ranges", null)`)}
output "network_name" {
  value = var.network_name
}
`;
