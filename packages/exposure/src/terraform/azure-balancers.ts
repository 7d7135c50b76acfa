import type { Placed } from "../azure/network.ts";
import { type Dict, get, list, text } from "../json/get.ts";
import type { Lookup } from "./lookup.ts";
import type { Planned } from "./plan.ts";

/** What the parts below need of the configuration they stand in. */
export interface AzureWorld {
  readonly resources: readonly Planned[];
  readonly lookup: Lookup;
  nameOf(one: Planned): string;
  subnetId(address: string | undefined): string | undefined;
  place(one: Planned, type: string, name: string, properties: Dict): Placed;
}

/** A block's reference as a reference of the API: there where something is named, absent where nothing is. */
export const idOf = (one: Planned, path: string, lookup: Lookup): Dict | undefined => {
  const found = lookup.of(one, path)[0];
  return found === undefined ? undefined : { id: found };
};

const partId = (address: string, kind: string, world: AzureWorld): string => {
  const part = world.lookup.find(address);
  const balancer = part && world.lookup.of(part, "loadbalancer_id")[0];
  const owner = world.lookup.find(balancer ?? "");
  if (!part) return address;
  return `/loadBalancers/${owner ? world.nameOf(owner) : (balancer ?? "?")}/${kind}/${world.nameOf(part)}`;
};
const poolIds = (one: Planned, path: string, world: AzureWorld): Dict[] =>
  world.lookup.of(one, path).map((address) => ({ id: partId(address, "backendAddressPools", world) }));
const natIds = (one: Planned, path: string, world: AzureWorld): Dict[] =>
  world.lookup.of(one, path).map((address) => ({ id: partId(address, "inboundNatRules", world) }));

/** The balancers' parts of an interface, which associations and scale sets give it. */
export function joinedParts(nic: Planned, world: AzureWorld): Dict {
  const { resources, lookup } = world;
  const joined = (type: string, attribute: string, make: typeof poolIds): Dict[] =>
    resources
      .filter((one) => one.type === type && lookup.of(one, "network_interface_id").includes(nic.address))
      .flatMap((one) => make(one, attribute, world));
  return {
    loadBalancerBackendAddressPools: joined(
      "azurerm_network_interface_backend_address_pool_association",
      "backend_address_pool_id",
      poolIds,
    ),
    loadBalancerInboundNatRules: joined("azurerm_network_interface_nat_rule_association", "nat_rule_id", natIds),
    applicationGatewayBackendAddressPools: joined(
      "azurerm_network_interface_application_gateway_backend_address_pool_association",
      "backend_address_pool_id",
      (one, path) => lookup.of(one, path).map((id) => ({ id })),
    ),
  };
}

const SCALE_SET = /^azurerm_(linux_|windows_|orchestrated_)?virtual_machine_scale_set$/;

export function scaleSet(one: Planned, world: AzureWorld): Placed[] {
  if (!SCALE_SET.test(one.type)) return [];
  const key = one.values.network_profile === undefined ? "network_interface" : "network_profile";
  const interfaces = list(one.values, key).map((block, i) => {
    const path = `${key}.${i}`;
    const group = idOf(one, `${path}.network_security_group_id`, world.lookup);
    const named = group && world.lookup.find(String(group.id));
    return {
      name: text(block, "name") ?? `interface ${i}`,
      properties: {
        ...(group && { networkSecurityGroup: { id: named ? world.nameOf(named) : group.id } }),
        ipConfigurations: list(block, "ip_configuration").map((inner, j) => {
          const at = `${path}.ip_configuration.${j}`;
          const subnet = world.subnetId(world.lookup.of(one, `${at}.subnet_id`)[0]);
          const address = ["public_ip_address", "public_ip_address_configuration"].flatMap((name) =>
            list(inner, name),
          )[0];
          return {
            properties: {
              ...(subnet !== undefined && { subnet: { id: subnet } }),
              ...(address !== undefined && { publicIPAddressConfiguration: { name: "public" } }),
              applicationSecurityGroups: world.lookup.of(one, `${at}.application_security_group_ids`).map((address) => {
                const found = world.lookup.find(address);
                return { id: found ? world.nameOf(found) : address };
              }),
              loadBalancerBackendAddressPools: poolIds(one, `${at}.load_balancer_backend_address_pool_ids`, world),
              loadBalancerInboundNatPools: natIds(one, `${at}.load_balancer_inbound_nat_rules_ids`, world),
            },
          };
        }),
      },
    };
  });
  const properties = {
    virtualMachineProfile: { networkProfile: { networkInterfaceConfigurations: interfaces } },
  };
  return [
    { ...world.place(one, "", world.nameOf(one), properties), type: "microsoft.compute/virtualmachinescalesets" },
  ];
}

/** A balancer with the rules, NAT rules and pools that are resources of their own. */
export function loadBalancer(one: Planned, world: AzureWorld): Placed {
  const { resources, lookup, nameOf } = world;
  const mine = (type: string): Planned[] =>
    resources.filter((other) => other.type === type && lookup.of(other, "loadbalancer_id").includes(one.address));
  const port = (rule: Planned, ...keys: string[]): unknown =>
    keys.map((key) => rule.values[key]).find((value) => value !== undefined && value !== null);
  const door = (rule: Planned): Dict => ({
    protocol: rule.values.protocol,
    frontendPort: port(rule, "frontend_port"),
    frontendPortRangeStart: port(rule, "frontend_port_start"),
    frontendPortRangeEnd: port(rule, "frontend_port_end"),
    backendPort: port(rule, "backend_port"),
    enableFloatingIP: port(rule, "enable_floating_ip", "floating_ip_enabled") === true,
    frontendIPConfiguration: { id: `x/${String(rule.values.frontend_ip_configuration_name ?? "?")}` },
  });
  const pools = (rule: Planned): Dict[] => [
    ...poolIds(rule, "backend_address_pool_ids", world),
    ...poolIds(rule, "backend_address_pool_id", world),
  ];
  const fronts = list(one.values, "frontend_ip_configuration").map((block, i) => {
    const at = `frontend_ip_configuration.${i}`;
    const named = (key: string) => idOf(one, `${at}.${key}`, lookup);
    const outside = named("public_ip_address_id") ?? named("public_ip_prefix_id");
    return {
      name: text(block, "name") ?? "",
      properties: {
        ...(outside && { publicIPAddress: outside }),
        ...(named("subnet_id") && { subnet: named("subnet_id") }),
      },
    };
  });
  const addresses = (pool: Planned): Dict[] =>
    resources
      .filter(
        (other) =>
          other.type === "azurerm_lb_backend_address_pool_address" &&
          lookup.of(other, "backend_address_pool_id").includes(pool.address),
      )
      .map((other) => ({ properties: { ipAddress: get(other.values, "ip_address") } }));
  return world.place(one, "loadbalancers", nameOf(one), {
    frontendIPConfigurations: fronts,
    backendAddressPools: mine("azurerm_lb_backend_address_pool").map((pool) => ({
      name: nameOf(pool),
      properties: { loadBalancerBackendAddresses: addresses(pool) },
    })),
    loadBalancingRules: mine("azurerm_lb_rule").map((rule) => ({
      name: nameOf(rule),
      properties: { ...door(rule), backendAddressPools: pools(rule) },
    })),
    inboundNatRules: [...mine("azurerm_lb_nat_rule"), ...mine("azurerm_lb_nat_pool")].map((rule) => ({
      name: nameOf(rule),
      properties: { ...door(rule), backendAddressPools: pools(rule) },
    })),
  });
}

export function applicationGateway(one: Planned, world: AzureWorld): Placed {
  const names = (key: string) => list(one.values, key);
  return world.place(one, "applicationgateways", world.nameOf(one), {
    frontendIPConfigurations: names("frontend_ip_configuration").map((_, i) => ({
      properties: { publicIPAddress: idOf(one, `frontend_ip_configuration.${i}.public_ip_address_id`, world.lookup) },
    })),
    frontendPorts: names("frontend_port").map((block) => ({
      name: text(block, "name"),
      properties: { port: get(block, "port") },
    })),
    httpListeners: [...names("http_listener"), ...names("listener")].map((block) => ({
      properties: { frontendPort: { id: `x/${String(get(block, "frontend_port_name") ?? "")}` } },
    })),
    gatewayIPConfigurations: names("gateway_ip_configuration").map((_, i) => ({
      properties: {
        subnet: { id: world.subnetId(world.lookup.of(one, `gateway_ip_configuration.${i}.subnet_id`)[0]) },
      },
    })),
  });
}
