import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { azureRule, template, worst } from "../testing/build.ts";

/**
 * A firewall (AzureFirewallSubnet 10.0.9.0/24) before a machine at 10.0.0.4, whose group has the rules given. Decided by
 * hand: DNAT lets its sources through by itself and what is behind sees the firewall's own address.
 */
const group = (rules: readonly unknown[]) => ({
  type: "Microsoft.Network/networkSecurityGroups",
  name: "g",
  properties: { securityRules: rules.map((properties, i) => ({ name: `r${i}`, properties })) },
});
const network = {
  type: "Microsoft.Network/virtualNetworks",
  name: "vnet",
  properties: {
    addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
    subnets: [
      {
        name: "a",
        properties: {
          addressPrefix: "10.0.0.0/24",
          networkSecurityGroup: { id: "[resourceId('Microsoft.Network/networkSecurityGroups', 'g')]" },
        },
      },
      { name: "AzureFirewallSubnet", properties: { addressPrefix: "10.0.9.0/24" } },
    ],
  },
};
const card = (privateIPAddress = "10.0.0.4", method = "Static") => ({
  type: "Microsoft.Network/networkInterfaces",
  name: "nic",
  properties: {
    ipConfigurations: [
      {
        name: "ip",
        properties: {
          subnet: { id: "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'a')]" },
          privateIPAddress,
          privateIPAllocationMethod: method,
        },
      },
    ],
  },
});
const rule = (over: Record<string, unknown> = {}) => ({
  name: "in",
  protocols: ["TCP"],
  sourceAddresses: ["*"],
  destinationAddresses: ["20.1.2.3"],
  destinationPorts: ["443"],
  translatedAddress: "10.0.0.4",
  translatedPort: "9200",
  ...over,
});
const classic = (over: Record<string, unknown> = {}) => ({
  type: "Microsoft.Network/azureFirewalls",
  name: "fw",
  properties: {
    natRuleCollections: [{ name: "c", properties: { priority: 100, action: { type: "Dnat" }, rules: [rule(over)] } }],
  },
});
const policy = (over: Record<string, unknown> = {}) => ({
  type: "Microsoft.Network/firewallPolicies/ruleCollectionGroups",
  name: "fw/group",
  properties: {
    priority: 100,
    ruleCollections: [
      {
        ruleCollectionType: "FirewallPolicyNatRuleCollection",
        name: "c",
        priority: 100,
        action: { type: "DNAT" },
        rules: [{ ruleType: "NatRule", ...rule(over), protocols: undefined, ipProtocols: ["TCP"] }],
      },
    ],
  },
});
const verdictAt = (resources: readonly unknown[], port: number, target: RegExp = /./): string =>
  worst(
    check([template(resources)], { ports: [port] }).results.filter(
      (row) => row.protocol === "tcp" && target.test(row.target),
    ),
  );
const DENY_NETWORK = azureRule({
  priority: 100,
  access: "Deny",
  protocol: "*",
  destinationPortRange: "*",
  sourceAddressPrefix: "VirtualNetwork",
});

describe("Azure Firewall, destination translation", () => {
  it.each<[string, readonly unknown[], string]>([
    [
      "the default rule for VirtualNetwork lets the firewall in, and with it everyone",
      [classic(), network, group([]), card()],
      "exposed",
    ],
    ["the same from a firewall policy", [policy(), network, group([]), card()], "exposed"],
    [
      "a network rule that denies is not asked about what is translated (azure/firewall/rule-processing)",
      [
        {
          ...classic(),
          properties: {
            ...classic().properties,
            networkRuleCollections: [
              {
                name: "n",
                properties: {
                  priority: 100,
                  action: { type: "Deny" },
                  rules: [
                    {
                      name: "no",
                      protocols: ["Any"],
                      sourceAddresses: ["*"],
                      destinationAddresses: ["*"],
                      destinationPorts: ["*"],
                    },
                  ],
                },
              },
            ],
          },
        },
        network,
        group([]),
        card(),
      ],
      "exposed",
    ],
    ["a group that denies the network", [classic(), network, group([DENY_NETWORK]), card()], "restricted"],
    [
      "a group that denies the firewall's subnet",
      [
        classic(),
        network,
        group([azureRule({ priority: 100, access: "Deny", sourceAddressPrefix: "10.0.9.0/24" })]),
        card(),
      ],
      "restricted",
    ],
    [
      "a group that denies the internet does not see it",
      [
        classic(),
        network,
        group([azureRule({ priority: 100, access: "Deny", sourceAddressPrefix: "Internet" })]),
        card(),
      ],
      "exposed",
    ],
    [
      "sources of the private network alone",
      [classic({ sourceAddresses: ["10.0.0.0/8"] }), network, group([]), card()],
      "restricted",
    ],
    ["an office's public address", [classic({ sourceAddresses: ["8.8.8.8"] }), network, group([]), card()], "exposed"],
    ["another port of the machine", [classic({ translatedPort: "22" }), network, group([]), card()], "restricted"],
    ["another machine", [classic({ translatedAddress: "10.0.0.5" }), network, group([]), card()], "restricted"],
    [
      "an IP group that is not in the input",
      [classic({ sourceAddresses: [], sourceIpGroups: ["/x/ipGroups/ips"] }), network, group([]), card()],
      "unknown",
    ],
    [
      "a private destination of the firewall",
      [classic({ destinationAddresses: ["10.0.9.4"] }), network, group([]), card()],
      "restricted",
    ],
    [
      "a target that only the deployment knows",
      [classic({ translatedAddress: "[reference('nic').ip]" }), network, group([]), card()],
      "unknown",
    ],
    [
      "a machine whose address is given when it starts",
      [classic(), network, group([]), card("", "Dynamic")],
      "unknown",
    ],
    [
      "no group at all behind the firewall",
      [
        classic(),
        {
          ...network,
          properties: {
            ...network.properties,
            subnets: [{ name: "a", properties: { addressPrefix: "10.0.0.0/24" } }, network.properties.subnets[1]],
          },
        },
        card(),
      ],
      "exposed",
    ],
  ])("%s", (_, resources, expected) => {
    expect(verdictAt(resources, 9200, /^nic$/)).toBe(expected);
  });

  it("security admin rules stand before the group for the firewall too", () => {
    const admin = (access: string) => ({
      type: "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections/rules",
      name: "m/c/r/rule",
      kind: "Custom",
      properties: {
        ...azureRule({ access, priority: 1 }),
        sources: [{ addressPrefixType: "IPPrefix", addressPrefix: "10.0.9.0/24" }],
        destinations: [{ addressPrefixType: "IPPrefix", addressPrefix: "*" }],
        sourcePortRanges: ["0-65535"],
        destinationPortRanges: ["9200"],
        protocol: "Tcp",
        direction: "Inbound",
      },
    });
    expect(verdictAt([classic(), network, group([]), card(), admin("Deny")], 9200, /^nic$/)).toBe("restricted");
    expect(verdictAt([classic(), network, group([DENY_NETWORK]), card(), admin("AlwaysAllow")], 9200, /^nic$/)).toBe(
      "exposed",
    );
  });

  it("the firewall's own port is open, its other ports are not", () => {
    const resources = [classic(), network, group([]), card()];
    expect(verdictAt(resources, 443, /^firewall fw to nic$/)).toBe("exposed");
    expect(verdictAt(resources, 9200, /^firewall fw to nic$/)).toBe("closed");
  });

  it("a translation to an address that no interface of the input has stands behind its subnet's group", () => {
    expect(verdictAt([classic(), network, group([])], 443, /^firewall fw to 10\.0\.0\.4$/)).toBe("exposed");
    expect(verdictAt([classic(), network, group([DENY_NETWORK])], 443, /^firewall fw to 10\.0\.0\.4$/)).toBe("closed");
    expect(verdictAt([classic()], 443)).toBe("exposed");
  });
});
