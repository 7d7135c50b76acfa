import { json } from "../build.ts";
import { cidr, type Ports, ports, type Random } from "./random.ts";
import type { Case, Formula, Logic } from "./solver.ts";

interface Written {
  readonly priority: number;
  readonly allow: boolean;
  readonly protocol: string;
  readonly sources: readonly string[];
  readonly ports: readonly Ports[];
}

const VNET = "10.0.0.0/16";
const HOST = "168.63.129.16/32";

const group = (from: Random): Written[] => {
  const priorities = new Set(from.many(0, 8, () => 100 + from.below(40)));
  return [...priorities].map((priority) => ({
    priority,
    allow: from.chance(0.6),
    protocol: from.pick(["Tcp", "tcp", "*", "Udp"]),
    sources: from.many(1, 3, () => from.pick([cidr(from), cidr(from), "*", "Internet", "VirtualNetwork"])),
    ports: from.many(1, 2, () => ports(from)),
  }));
};

/** Azure: the lowest priority that matches decides; both lists must allow; the defaults come last. */
export function azureCase(from: Random): Case {
  const lists = [group(from), group(from)] as const;
  const resource = (type: string, name: string, properties: unknown, more = {}) => ({
    type: `Microsoft.Network/${type}`,
    name,
    ...more,
    properties,
  });
  const id = (type: string, name: string) => ({ id: `[resourceId('Microsoft.Network/${type}', '${name}')]` });
  const rules = (list: readonly Written[]) =>
    list.map((one) => ({
      name: `r${one.priority}`,
      properties: {
        priority: one.priority,
        direction: "Inbound",
        access: one.allow ? "Allow" : "Deny",
        protocol: one.protocol,
        sourceAddressPrefixes: one.sources,
        sourcePortRange: "*",
        destinationAddressPrefix: "*",
        destinationPortRanges: one.ports.map(([lo, hi]) => (lo === hi ? `${lo}` : `${lo}-${hi}`)),
      },
    }));
  const resources = [
    resource("networkSecurityGroups", "outer", { securityRules: rules(lists[0]) }),
    resource("networkSecurityGroups", "inner", { securityRules: rules(lists[1]) }),
    resource("publicIPAddresses", "pip", {}, { sku: { name: "Standard" } }),
    resource("virtualNetworks", "vnet", {
      addressSpace: { addressPrefixes: [VNET] },
      subnets: [
        {
          name: "a",
          properties: { addressPrefix: "10.0.0.0/24", networkSecurityGroup: id("networkSecurityGroups", "outer") },
        },
      ],
    }),
    resource("networkInterfaces", "nic", {
      networkSecurityGroup: id("networkSecurityGroups", "inner"),
      ipConfigurations: [
        {
          name: "ip",
          properties: {
            privateIPAddress: "10.0.0.4",
            publicIPAddress: id("publicIPAddresses", "pip"),
            subnet: { id: "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'a')]" },
          },
        },
      ],
    }),
  ];
  const file = json("azuredeploy.json", {
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    resources,
  });
  return { files: [file], meaning: (logic) => logic.and(...lists.map((list) => allows(list, logic))) };
}

function allows(list: readonly Written[], logic: Logic): Formula {
  const inside = logic.or(logic.from(VNET), logic.from(HOST));
  const source = (word: string): Formula =>
    word === "*"
      ? logic.yes
      : word === "Internet"
        ? logic.not(inside)
        : word === "VirtualNetwork"
          ? inside
          : logic.from(word);
  const matches = (one: Written): Formula =>
    /udp/i.test(one.protocol)
      ? logic.no
      : logic.and(logic.or(...one.sources.map(source)), logic.or(...one.ports.map(logic.to)));
  // Nothing matched: the virtual network and the platform's probes get in, nobody else.
  return [...list]
    .sort((a, b) => b.priority - a.priority)
    .reduce((rest, one) => logic.when(matches(one), one.allow ? logic.yes : logic.no, rest), inside);
}
