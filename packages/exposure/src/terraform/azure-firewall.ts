import type { Placed } from "../azure/network.ts";
import { type Dict, dicts, get, list, text } from "../json/get.ts";
import type { AzureWorld } from "./azure-balancers.ts";
import type { Planned } from "./plan.ts";

/** A DNAT rule in the API's names, with groups of addresses by their name. */
const natRule = (one: Planned, block: unknown, path: string, world: AzureWorld): Dict => ({
  name: text(block, "name"),
  protocols: get(block, "protocols"),
  sourceAddresses: get(block, "source_addresses"),
  sourceIpGroups: world.lookup.of(one, `${path}.source_ip_groups`).map((address) => {
    const group = world.lookup.find(address);
    return group ? world.nameOf(group) : address;
  }),
  destinationAddresses: get(block, "destination_addresses") ?? get(block, "destination_address"),
  destinationPorts: get(block, "destination_ports"),
  translatedAddress: get(block, "translated_address") ?? world.lookup.of(one, `${path}.translated_address`)[0],
  translatedFqdn: get(block, "translated_fqdn"),
  // A port that is not known is none: it is kept or any.
  translatedPort:
    typeof get(block, "translated_port") === "number"
      ? String(get(block, "translated_port"))
      : get(block, "translated_port"),
});

const ownerName = (one: Planned, attribute: string, world: AzureWorld): string => {
  const address = world.lookup.of(one, attribute)[0];
  const owner = world.lookup.find(address ?? "");
  return owner ? world.nameOf(owner) : (address ?? one.address);
};

/** Firewall rules that lead in from outside; network and application rules let through what is routed to the firewall only. */
export function firewallParts(one: Planned, world: AzureWorld): Placed[] {
  switch (one.type) {
    case "azurerm_firewall_nat_rule_collection": {
      const rules = list(one.values, "rule").map((block, i) => natRule(one, block, `rule.${i}`, world));
      const collection = {
        name: world.nameOf(one),
        properties: { action: { type: get(one.values, "action") }, rules },
      };
      const owner = ownerName(one, "azure_firewall_name", world);
      return [world.place(one, "azurefirewalls", owner, { natRuleCollections: [collection] })];
    }
    case "azurerm_firewall_policy_rule_collection_group": {
      const ruleCollections = list(one.values, "nat_rule_collection").map((block, i) => ({
        name: text(block, "name"),
        ruleCollectionType: "FirewallPolicyNatRuleCollection",
        rules: list(block, "rule").map((rule, j) => natRule(one, rule, `nat_rule_collection.${i}.rule.${j}`, world)),
      }));
      const name = `${ownerName(one, "firewall_policy_id", world)}/${world.nameOf(one)}`;
      return [world.place(one, "firewallpolicies/rulecollectiongroups", name, { ruleCollections })];
    }
    case "azurerm_ip_group": {
      const more = world.resources
        .filter(
          (other) =>
            other.type === "azurerm_ip_group_cidr" && world.lookup.of(other, "ip_group_id").includes(one.address),
        )
        .map((other) => other.values.cidr);
      const own = one.values.cidrs;
      const ipAddresses = [...(Array.isArray(own) ? own : own === undefined || own === null ? [] : [own]), ...more];
      return [world.place(one, "ipgroups", world.nameOf(one), { ipAddresses })];
    }
    case "azurerm_network_manager_admin_rule": {
      const prefixes = (key: string): Dict[] =>
        dicts(one.values, key).map((block) => ({
          addressPrefix: block.address_prefix,
          addressPrefixType: block.address_prefix_type,
        }));
      return [
        world.place(one, "networkmanagers/securityadminconfigurations/rulecollections/rules", world.nameOf(one), {
          access: one.values.action,
          direction: one.values.direction,
          priority: one.values.priority,
          protocol: one.values.protocol,
          sources: prefixes("source"),
          destinations: prefixes("destination"),
          sourcePortRanges: one.values.source_port_ranges,
          destinationPortRanges: one.values.destination_port_ranges,
        }),
      ];
    }
    default:
      return [];
  }
}
