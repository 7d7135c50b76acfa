import { isUnresolved, unresolved } from "../azure/expression.ts";
import type { Placed } from "../azure/network.ts";
import { type Dict, dicts, get, isDict, list, text } from "../json/get.ts";
import { type AzureWorld, applicationGateway, joinedParts, loadBalancer, scaleSet } from "./azure-balancers.ts";
import { firewallParts } from "./azure-firewall.ts";
import { serviceParts } from "./azure-service.ts";
import { lookupIn } from "./lookup.ts";
import type { Planned } from "./plan.ts";

const CAMEL: Readonly<Record<string, string>> = {
  source_application_security_group_ids: "sourceApplicationSecurityGroups",
  destination_application_security_group_ids: "destinationApplicationSecurityGroups",
};

const camel = (key: string): string => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** snake_case fields of the provider as the fields of the API; what is known after apply is marked as unresolved. */
function azureRule(node: Dict, unknown: Dict, groupsAt: (attribute: string) => readonly string[]): Dict {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    const name = CAMEL[key] ?? camel(key);
    out[name] = key in CAMEL ? groupsAt(key).map((id) => ({ id })) : value;
  }
  for (const [key, later] of Object.entries(unknown)) {
    if (later !== true || key === "id") continue;
    if (!(key in CAMEL)) out[camel(key)] = unresolved(key);
    else if (groupsAt(key).length === 0) out[CAMEL[key]!] = [{ id: unresolved(key) }];
  }
  return out;
}

/** Azure resources of a plan or configuration as the templates' own, so that one reader judges them all. */
export function azureResources(resources: readonly Planned[], lineOf: (node: unknown) => number): Placed[] {
  const lookup = lookupIn(resources);
  const named = (address: string | undefined): Planned | undefined =>
    address === undefined ? undefined : lookup.find(lookup.addresses(address)[0] ?? "");
  const nameOf = (one: Planned): string => text(one.values, "name") ?? one.address;
  const nameAt = (one: Planned, attribute: string): string | undefined => {
    const address = lookup.of(one, attribute)[0];
    const found = named(address);
    return found ? nameOf(found) : address;
  };
  const groupsAt = (one: Planned, attribute: string): string[] =>
    lookup.of(one, attribute).map((address) => {
      const found = named(address);
      return found ? nameOf(found) : address;
    });
  /** The group or table an association gives to a subnet or an interface. */
  const joined = (one: Planned, type: string, attribute: string, what: string): Dict | undefined => {
    const link = resources.find((other) => other.type === type && lookup.of(other, attribute).includes(one.address));
    const name = link && nameAt(link, what);
    return name === undefined ? undefined : { id: name };
  };
  const subnetId = (one: Planned): string =>
    `/virtualNetworks/${nameAt(one, "virtual_network_name") ?? "network"}/subnets/${nameOf(one)}`;
  const place = (one: Planned, type: string, name: string, properties: Dict): Placed => ({
    type: `microsoft.network/${type}`,
    name,
    properties,
    // The default differs from one version of the provider to the next: without a word it is the open one.
    node: { properties, sku: { name: text(one.values, "sku") ?? (type === "loadbalancers" ? "Standard" : "") } },
    line: one.line,
    file: one.file,
    lineOf: (node) => (lineOf(node) > 1 ? lineOf(node) : one.line),
  });
  const world: AzureWorld = {
    resources,
    lookup,
    nameOf,
    place,
    subnetId(address) {
      const found = named(address);
      return found?.type === "azurerm_subnet" ? subnetId(found) : address;
    },
  };
  /** Rules that a module which is not in the input may add to a group it is given. */
  const added = (one: Planned): Dict[] =>
    resources
      .filter((other) => other.type === "module" && given(other, one))
      .map((other) => ({
        name: other.address,
        properties: {
          direction: "Inbound",
          access: unresolved(other.address),
          protocol: "*",
          sourceAddressPrefix: "*",
          destinationAddressPrefix: "*",
          destinationPortRange: "*",
        },
      }));
  const given = (module: Planned, one: Planned): boolean =>
    lookup.ofAny(module, Object.keys(module.values)).some((word) => word === one.address || word === nameOf(one));
  return resources.flatMap((one): Placed[] => {
    const { values } = one;
    switch (one.type) {
      case "azurerm_network_security_group": {
        const rules = get(values, "security_rule");
        const later = Array.isArray(one.unknown.security_rule) ? one.unknown.security_rule : [];
        const securityRules = isUnresolved(rules)
          ? rules
          : dicts(values, "security_rule").map((block, i) => ({
              name: text(block, "name"),
              properties: azureRule(block, isDict(later[i]) ? later[i] : {}, (key) =>
                groupsAt(one, `security_rule.${i}.${key}`),
              ),
            }));
        const more = added(one);
        return [
          place(one, "networksecuritygroups", nameOf(one), {
            securityRules:
              more.length > 0 && Array.isArray(securityRules) ? [...securityRules, ...more] : securityRules,
          }),
        ];
      }
      case "azurerm_network_security_rule":
        return [
          place(
            one,
            "networksecuritygroups/securityrules",
            `${nameAt(one, "network_security_group_name") ?? `group of ${one.address}`}/${nameOf(one)}`,
            azureRule(values, one.unknown, (key) => groupsAt(one, key)),
          ),
        ];
      case "azurerm_virtual_network":
        return [
          place(one, "virtualnetworks", nameOf(one), {
            addressSpace: { addressPrefixes: list(values, "address_space") },
            subnets: list(values, "subnet").map((block, i) => {
              const group = nameAt(one, `subnet.${i}.security_group`);
              const prefixes = [get(block, "address_prefix"), ...list(block, "address_prefixes")];
              const properties = { addressPrefixes: prefixes, ...(group && { networkSecurityGroup: { id: group } }) };
              return { name: text(block, "name"), properties };
            }),
          }),
        ];
      case "azurerm_virtual_network_peering": {
        const remote = nameAt(one, "remote_virtual_network_id");
        return [
          place(
            one,
            "virtualnetworks/virtualnetworkpeerings",
            `${nameAt(one, "virtual_network_name") ?? "network"}/${nameOf(one)}`,
            {
              remoteVirtualNetwork: { id: `/virtualNetworks/${remote ?? "?"}` },
              allowVirtualNetworkAccess: get(values, "allow_virtual_network_access") ?? true,
            },
          ),
        ];
      }
      case "azurerm_subnet": {
        const network = /virtualNetworks\/(.*)\/subnets/.exec(subnetId(one))?.[1] ?? "";
        const group = joined(
          one,
          "azurerm_subnet_network_security_group_association",
          "subnet_id",
          "network_security_group_id",
        );
        const table = joined(one, "azurerm_subnet_route_table_association", "subnet_id", "route_table_id");
        const properties = {
          addressPrefixes: list(values, "address_prefixes"),
          privateEndpointNetworkPolicies: get(values, "private_endpoint_network_policies"),
          ...(group && { networkSecurityGroup: group }),
          ...(table && { routeTable: table }),
        };
        return [place(one, "virtualnetworks/subnets", `${network}/${nameOf(one)}`, properties)];
      }
      case "azurerm_public_ip":
        return [place(one, "publicipaddresses", nameOf(one), {})];
      case "azurerm_network_interface": {
        const group = joined(
          one,
          "azurerm_network_interface_security_group_association",
          "network_interface_id",
          "network_security_group_id",
        );
        const parts = joinedParts(one, world);
        const groups = resources
          .filter((other) => other.type === "azurerm_network_interface_application_security_group_association")
          .filter((other) => lookup.of(other, "network_interface_id").includes(one.address))
          .flatMap((other) => nameAt(other, "application_security_group_id") ?? [unresolved(other.address)]);
        const ipConfigurations = list(values, "ip_configuration").map((block, i) => {
          const subnet = world.subnetId(lookup.of(one, `ip_configuration.${i}.subnet_id`)[0]);
          const address = nameAt(one, `ip_configuration.${i}.public_ip_address_id`);
          return {
            properties: {
              ...(subnet !== undefined && { subnet: { id: subnet } }),
              ...(address !== undefined && { publicIPAddress: { id: address } }),
              ...(i === 0 && nonEmpty(parts)),
              ...(i === 0 && nonEmpty({ applicationSecurityGroups: groups.map((id) => ({ id })) })),
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
          place(one, "routetables/routes", `${nameAt(one, "route_table_name") ?? one.address}/${nameOf(one)}`, {
            addressPrefix: get(values, "address_prefix"),
            nextHopType: get(values, "next_hop_type"),
          }),
        ];
      case "azurerm_lb":
        return [loadBalancer(one, world)];
      case "azurerm_application_gateway":
        return [applicationGateway(one, world)];
      case "azurerm_private_endpoint":
        return [
          place(one, "privateendpoints", nameOf(one), {
            subnet: { id: world.subnetId(lookup.of(one, "subnet_id")[0]) ?? "" },
          }),
        ];
      default:
        return [...scaleSet(one, world), ...firewallParts(one, world), ...serviceParts(one, world)];
    }
  });
}

/** Lists that hold something: an empty one would say that nothing leads there. */
const nonEmpty = (lists: Dict): Dict =>
  Object.fromEntries(Object.entries(lists).filter(([, value]) => Array.isArray(value) && value.length > 0));
