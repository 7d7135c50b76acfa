import { inventory } from "../aws/inventory.ts";
import { awsTargets } from "../aws/targets.ts";
import { unresolved } from "../azure/expression.ts";
import { azureTargets, type Placed } from "../azure/network.ts";
import type { Target } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { type FirewallRule, gcpTargets } from "../gcp/firewall.ts";
import { type Dict, get, isDict, list, number, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import type { Unreadable } from "../types.ts";
import { readAwsPlan } from "./aws.ts";
import { known, type Planned, plannedResources } from "./plan.ts";

/** Resource types that decide who gets in and that no reader here knows: named, so that nothing looks safe by silence. */
const UNREAD =
  /^(kubernetes_network_policy|google_compute_(network|region_network)?_?firewall_policy|google_compute_(network|region_network)_firewall_policy_rule|azurerm_firewall_\w*rule\w*|oci_core_|alicloud_security_group|openstack_|digitalocean_firewall|hcloud_firewall|ibm_is_)/;

export function planTargets(
  file: string,
  parsed: Parsed,
  names: Names,
): { targets: Target[]; unreadable: Unreadable[]; assumptions: string[] } {
  const resources = plannedResources(parsed);
  const unreadable = resources
    .filter((one) => UNREAD.test(one.type))
    .map((one) => ({ file, reason: `line ${one.line}: ${one.address}: ${one.type} is not supported` }));
  const all = inventory();
  readAwsPlan(file, resources, all);
  const aws = awsTargets(all, names);
  const azure = azureTargets(azureResources(file, resources, parsed), names);
  const gcp = gcpTargets(
    resources.filter((one) => one.type === "google_compute_firewall").flatMap((one) => firewall(file, one)),
    [],
    names,
  );
  const targets = [...aws.targets, ...azure.targets, ...gcp.targets];
  const none = targets.length === 0 ? [`${file}: no network rules in the plan`] : [];
  return { targets, unreadable, assumptions: [...aws.assumptions, ...azure.assumptions, ...gcp.assumptions, ...none] };
}

const CAMEL: Readonly<Record<string, string>> = {
  source_application_security_group_ids: "sourceApplicationSecurityGroups",
  destination_application_security_group_ids: "destinationApplicationSecurityGroups",
};

/** snake_case fields of the provider as the fields of the API; what is known after apply is marked as unresolved. */
function azureRule(node: Dict, unknown: Dict): Dict {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    const name = CAMEL[key] ?? key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    out[name] = key in CAMEL ? list(node, key).map((id) => ({ id })) : value;
  }
  for (const [key, later] of Object.entries(unknown)) {
    if (later === true && key !== "id")
      out[key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())] = unresolved(key);
  }
  return out;
}

function azureResources(file: string, resources: readonly Planned[], parsed: Parsed): Placed[] {
  return resources.flatMap((one): Placed[] => {
    const place = (type: string, name: string, properties: Dict): Placed => ({
      type: `microsoft.network/${type}`,
      name,
      properties,
      node: properties,
      line: one.line,
      file,
      lineOf: (node) => (parsed.lineOf(node) > 1 ? parsed.lineOf(node) : one.line),
    });
    if (one.type === "azurerm_network_security_group") {
      const blocks = list(one.values, "security_rule").filter(isDict);
      const later = Array.isArray(one.unknown.security_rule) ? one.unknown.security_rule : [];
      const rules = blocks.map((block, i) => ({
        name: text(block, "name"),
        properties: azureRule(block, isDict(later[i]) ? later[i] : {}),
      }));
      return [place("networksecuritygroups", text(one.values, "name") ?? one.address, { securityRules: rules })];
    }
    if (one.type !== "azurerm_network_security_rule") return [];
    const group = groupName(one, resources);
    return [
      place(
        "networksecuritygroups/securityrules",
        `${group}/${text(one.values, "name") ?? one.address}`,
        azureRule(one.values, one.unknown),
      ),
    ];
  });
}

function groupName(rule: Planned, resources: readonly Planned[]): string {
  const given = text(rule.values, "network_security_group_name");
  if (given !== undefined) return given;
  const target = rule.refersTo("network_security_group_name");
  const group = resources.find((one) => one.address === target);
  return text(group?.values, "name") ?? target ?? `group of ${rule.address}`;
}

function firewall(file: string, one: Planned): FirewallRule[] {
  const { values } = one;
  if ((text(values, "direction") ?? "INGRESS").toUpperCase() === "EGRESS" || get(values, "disabled") === true)
    return [];
  const doubts: string[] = [];
  const words = (key: string): string[] => {
    const value = known(one, key, doubts);
    return Array.isArray(value) ? value.map(String) : [];
  };
  const denied = list(values, "deny");
  const services = (denied.length > 0 ? denied : list(values, "allow")).map((entry) => ({
    protocol: text(entry, "protocol") ?? "all",
    ports: list(entry, "ports").length > 0 ? list(entry, "ports").map(String) : undefined,
  }));
  return [
    {
      name: text(values, "name") ?? one.address,
      file,
      line: one.line,
      network: (text(values, "network") ?? one.refersTo("network") ?? "default").split("/").at(-1) ?? "default",
      priority: number(values, "priority") ?? 1000,
      deny: denied.length > 0,
      ranges: words("source_ranges"),
      tags: words("source_tags"),
      accounts: words("source_service_accounts"),
      targetTags: words("target_tags"),
      targetAccounts: words("target_service_accounts"),
      services,
      doubts,
    },
  ];
}
