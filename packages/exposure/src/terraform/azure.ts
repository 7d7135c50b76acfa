import { isUnresolved, unresolved } from "../azure/expression.ts";
import type { Placed } from "../azure/network.ts";
import { type Dict, get, isDict, list, text } from "../json/get.ts";
import { linked, type Planned } from "./plan.ts";

const CAMEL: Readonly<Record<string, string>> = {
  source_application_security_group_ids: "sourceApplicationSecurityGroups",
  destination_application_security_group_ids: "destinationApplicationSecurityGroups",
};

const camel = (key: string): string => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** snake_case fields of the provider as the fields of the API; what is known after apply is marked as unresolved. */
function azureRule(node: Dict, unknown: Dict): Dict {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    const name = CAMEL[key] ?? camel(key);
    out[name] = key in CAMEL ? list(node, key).map((id) => ({ id })) : value;
  }
  for (const [key, later] of Object.entries(unknown)) {
    if (later === true && key !== "id") out[camel(key)] = unresolved(key);
  }
  return out;
}

/** Azure resources of a plan or configuration as the templates' own, so that one reader judges them all. */
export function azureResources(resources: readonly Planned[], lineOf: (node: unknown) => number): Placed[] {
  const named = (address: string | undefined): Planned | undefined =>
    address === undefined
      ? undefined
      : resources.find((one) => one.address === address || one.address.replace(/\[[^\]]*\]/g, "") === address);
  const nameOf = (one: Planned): string => text(one.values, "name") ?? one.address;
  /** The group an association gives to a subnet or an interface. */
  const groupFor = (one: Planned, type: string, attribute: string): Dict | undefined => {
    const link = resources.find((other) => other.type === type && named(linked(other, attribute)) === one);
    const group = link && linked(link, "network_security_group_id");
    if (group === undefined) return undefined;
    const found = named(group);
    return { id: found ? nameOf(found) : group };
  };
  const subnetId = (one: Planned): string => {
    const network = linked(one, "virtual_network_name") ?? "network";
    const made = named(network);
    return `/virtualNetworks/${made ? nameOf(made) : network}/subnets/${nameOf(one)}`;
  };
  const place = (one: Planned, type: string, name: string, properties: Dict): Placed => ({
    type: `microsoft.network/${type}`,
    name,
    properties,
    node: { properties, sku: { name: text(one.values, "sku") ?? "Standard" } },
    line: one.line,
    file: one.file,
    lineOf: (node) => (lineOf(node) > 1 ? lineOf(node) : one.line),
  });
  return resources.flatMap((one): Placed[] => {
    const { values } = one;
    switch (one.type) {
      case "azurerm_network_security_group": {
        const rules = get(values, "security_rule");
        const later = Array.isArray(one.unknown.security_rule) ? one.unknown.security_rule : [];
        const securityRules = isUnresolved(rules)
          ? rules
          : list(values, "security_rule")
              .filter(isDict)
              .map((block, i) => ({
                name: text(block, "name"),
                properties: azureRule(block, isDict(later[i]) ? later[i] : {}),
              }));
        return [place(one, "networksecuritygroups", nameOf(one), { securityRules })];
      }
      case "azurerm_network_security_rule":
        return [
          place(
            one,
            "networksecuritygroups/securityrules",
            `${groupName(one, named)}/${nameOf(one)}`,
            azureRule(values, one.unknown),
          ),
        ];
      case "azurerm_virtual_network":
        return [
          place(one, "virtualnetworks", nameOf(one), {
            addressSpace: { addressPrefixes: list(values, "address_space") },
          }),
        ];
      case "azurerm_subnet": {
        const network = /virtualNetworks\/(.*)\/subnets/.exec(subnetId(one))?.[1] ?? "";
        const group = groupFor(one, "azurerm_subnet_network_security_group_association", "subnet_id");
        const properties = {
          addressPrefixes: list(values, "address_prefixes"),
          ...(group && { networkSecurityGroup: group }),
        };
        return [place(one, "virtualnetworks/subnets", `${network}/${nameOf(one)}`, properties)];
      }
      case "azurerm_public_ip":
        return [place(one, "publicipaddresses", nameOf(one), {})];
      case "azurerm_network_interface": {
        const group = groupFor(one, "azurerm_network_interface_security_group_association", "network_interface_id");
        const ipConfigurations = list(values, "ip_configuration").map((block, i) => {
          const subnet = named(linked(one, `ip_configuration.${i}.subnet_id`));
          const address = linked(one, `ip_configuration.${i}.public_ip_address_id`);
          const published = named(address);
          return {
            properties: {
              ...(subnet && { subnet: { id: subnetId(subnet) } }),
              ...(address !== undefined && { publicIPAddress: { id: published ? nameOf(published) : address } }),
              privateIPAddress: isUnresolved(get(block, "private_ip_address")) ? "" : get(block, "private_ip_address"),
            },
          };
        });
        const properties = { ipConfigurations, ...(group && { networkSecurityGroup: group }) };
        return [place(one, "networkinterfaces", nameOf(one), properties)];
      }
      case "azurerm_route_table": {
        const routes = list(values, "route").map((route) => ({
          properties: { addressPrefix: get(route, "address_prefix"), nextHopType: get(route, "next_hop_type") },
        }));
        return [place(one, "routetables", nameOf(one), { routes })];
      }
      case "azurerm_route":
        return [
          place(one, "routetables/routes", nameOf(one), {
            addressPrefix: get(values, "address_prefix"),
            nextHopType: get(values, "next_hop_type"),
          }),
        ];
      default:
        return [];
    }
  });
}

function groupName(rule: Planned, named: (address: string | undefined) => Planned | undefined): string {
  const given = linked(rule, "network_security_group_name");
  const group = named(given);
  return (
    text(group?.values, "name") ??
    text(rule.values, "network_security_group_name") ??
    given ??
    `group of ${rule.address}`
  );
}
