import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { azureRule, json, nsg, template, verdict, worst } from "../testing/build.ts";

/** Rule sets an independent reader decided by hand from the provider's documentation; TCP 9200 unless said otherwise. */
const rule = (name: string, over: Record<string, unknown>) => ({ name, properties: azureRule(over) });
const group = (name: string, rules: readonly unknown[]) => ({
  type: "Microsoft.Network/networkSecurityGroups",
  name,
  properties: { securityRules: rules },
});
const groupId = (name: string) => ({ id: `[resourceId('Microsoft.Network/networkSecurityGroups', '${name}')]` });
const subnetId = { id: "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet', 'a')]" };
const network = (subnet: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => ({
  type: "Microsoft.Network/virtualNetworks",
  name: "vnet",
  properties: {
    addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
    subnets: [{ name: "a", properties: { addressPrefix: "10.0.0.0/24", ...subnet } }],
    ...more,
  },
});
const address = (sku: string) => ({
  type: "Microsoft.Network/publicIPAddresses",
  name: "pip",
  sku: { name: sku },
  properties: {},
});
const card = (over: Record<string, unknown> = {}, configuration: Record<string, unknown> = {}) => ({
  type: "Microsoft.Network/networkInterfaces",
  name: "nic",
  properties: {
    ipConfigurations: [
      { name: "ip", properties: { subnet: subnetId, privateIPAddress: "10.0.0.4", ...configuration } },
    ],
    ...over,
  },
});
const publicAddress = {
  publicIPAddress: { id: "[resourceId('Microsoft.Network/publicIPAddresses', 'pip')]" },
};

describe("Azure, hard rule sets", () => {
  it("a low deny of the Internet tag still leaves the allow above it, whatever the names say", () => {
    const files = [
      nsg(
        [
          azureRule({ name: "deny-all-internet", priority: 4096, access: "Deny", sourceAddressPrefix: "Internet" }),
          azureRule({ name: "allow-corp-only", priority: 4095, sourceAddressPrefixes: ["10.0.0.0/8", "20.0.0.0/8"] }),
        ].map((one) => ({
          ...one,
          sourceAddressPrefix: one.name === "allow-corp-only" ? "" : one.sourceAddressPrefix,
        })),
      ),
    ];
    expect(verdict(files)).toBe("exposed");
  });

  it("a deny of IPv4 everyone does not stop what `*` lets in over IPv6", () => {
    const files = [
      nsg([
        azureRule({ priority: 100, access: "Deny", sourceAddressPrefix: "0.0.0.0/0" }),
        azureRule({ priority: 200, sourceAddressPrefix: "*" }),
      ]),
    ];
    expect(verdict(files)).toBe("exposed");
  });

  it("a deny for UDP above an allow for any protocol leaves TCP", () => {
    const files = [
      nsg([
        azureRule({ priority: 100, access: "Deny", protocol: "Udp" }),
        azureRule({ priority: 200, protocol: "*", sourceAddressPrefix: "Internet" }),
      ]),
    ];
    expect(verdict(files)).toBe("exposed");
  });

  it("a deny that asks for a source port is no deny", () => {
    const files = [
      nsg([azureRule({ priority: 100, access: "Deny", sourcePortRange: "1024-65535" }), azureRule({ priority: 200 })]),
    ];
    expect(verdict(files)).toBe("exposed");
  });

  it("ports 9199 and 9201-9300 in one list do not hold 9200", () => {
    const files = [nsg([azureRule({ destinationPortRange: "", destinationPortRanges: ["9199", "9201-9300"] })])];
    expect(verdict(files)).toBe("restricted");
  });

  it("an allow to the subnet of another machine does not open this interface, one to its own does", () => {
    const to = (destinationAddressPrefix: string) => [
      template([
        group("g", [rule("in", { destinationAddressPrefix, sourceAddressPrefix: "Internet" })]),
        network(),
        address("Standard"),
        card({ networkSecurityGroup: groupId("g") }, publicAddress),
      ]),
    ];
    expect(verdict(to("10.0.9.0/24"))).toBe("restricted");
    expect(verdict(to("10.0.0.0/24"))).toBe("exposed");
    expect(verdict(to("VirtualNetwork"))).toBe("exposed");
  });

  it("a Standard public address without any group is closed, a Basic one is open", () => {
    expect(verdict([template([network(), address("Standard"), card({}, publicAddress)])])).not.toBe("exposed");
    expect(verdict([template([network(), address("Basic"), card({}, publicAddress)])])).toBe("exposed");
  });

  it("an interface's open group behind a subnet's deny of everything is closed to the internet", () => {
    const files = [
      template([
        group("outer", [rule("no", { access: "Deny", priority: 100, protocol: "*", destinationPortRange: "*" })]),
        group("inner", [rule("all", { priority: 100, protocol: "*", destinationPortRange: "*" })]),
        network({ networkSecurityGroup: groupId("outer") }),
        address("Standard"),
        card({ networkSecurityGroup: groupId("inner") }, publicAddress),
      ]),
    ];
    expect(verdict(files)).toBe("closed");
  });

  it("a peered network's public-looking prefix counts as VirtualNetwork, not as the internet", () => {
    const files = [
      template([
        group("g", []),
        network({ networkSecurityGroup: groupId("g") }),
        address("Standard"),
        card({}, publicAddress),
      ]),
    ];
    expect(verdict(files)).toBe("restricted");
  });

  it("a route of everything to the gateway makes the default VirtualNetwork rule let the internet in", () => {
    const files = [
      template([
        group("g", []),
        {
          type: "Microsoft.Network/routeTables",
          name: "rt",
          properties: {
            routes: [{ name: "d", properties: { addressPrefix: "0.0.0.0/0", nextHopType: "VirtualNetworkGateway" } }],
          },
        },
        network({
          networkSecurityGroup: groupId("g"),
          routeTable: { id: "[resourceId('Microsoft.Network/routeTables', 'rt')]" },
        }),
        address("Standard"),
        card({}, publicAddress),
      ]),
    ];
    expect(verdict(files)).toBe("exposed");
  });

  it("an inbound NAT rule brings the front port to another back port, and the group sees the back port", () => {
    const files = (destinationPortRange: string) => [
      template([
        group("g", [rule("in", { destinationPortRange, sourceAddressPrefix: "Internet" })]),
        network(),
        address("Standard"),
        {
          type: "Microsoft.Network/loadBalancers",
          name: "lb",
          sku: { name: "Standard" },
          properties: {
            frontendIPConfigurations: [{ name: "front", properties: publicAddress }],
            inboundNatRules: [
              {
                name: "nat",
                properties: {
                  frontendIPConfiguration: {
                    id: "[resourceId('Microsoft.Network/loadBalancers/frontendIPConfigurations', 'lb', 'front')]",
                  },
                  protocol: "Tcp",
                  frontendPort: 50001,
                  backendPort: 9200,
                },
              },
            ],
          },
        },
        card(
          { networkSecurityGroup: groupId("g") },
          {
            loadBalancerInboundNatRules: [
              { id: "[resourceId('Microsoft.Network/loadBalancers/inboundNatRules', 'lb', 'nat')]" },
            ],
          },
        ),
      ]),
    ];
    const front = (range: string): string =>
      worst(check(files(range), { ports: [50001] }).results.filter((row) => row.target.startsWith("load balancer")));
    expect(front("9200")).toBe("exposed");
    expect(front("50001")).toBe("restricted");
  });

  it("defaults that the tool printed are not taken twice, and a deny at 4096 beats them", () => {
    const files = [
      json("show.json", {
        name: "g",
        type: "Microsoft.Network/networkSecurityGroups",
        securityRules: [azureRule({ priority: 4096, access: "Deny", protocol: "*", destinationPortRange: "*" })],
        defaultSecurityRules: [
          azureRule({
            name: "AllowVnetInBound",
            priority: 65000,
            protocol: "*",
            sourceAddressPrefix: "VirtualNetwork",
            destinationAddressPrefix: "VirtualNetwork",
            destinationPortRange: "*",
          }),
          azureRule({
            name: "DenyAllInBound",
            priority: 65500,
            access: "Deny",
            protocol: "*",
            destinationPortRange: "*",
          }),
        ],
      }),
    ];
    expect(verdict(files)).toBe("closed");
  });

  it("a rule kept as its own resource opens the group that its name names", () => {
    const files = [
      template([
        group("g", []),
        { type: "Microsoft.Network/networkSecurityGroups/securityRules", name: "g/late", properties: azureRule({}) },
      ]),
    ];
    expect(verdict(files)).toBe("exposed");
  });
});
