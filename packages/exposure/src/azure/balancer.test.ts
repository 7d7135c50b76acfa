import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { azureRule, json, worst } from "../testing/build.ts";

const ID = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network";
const show = (type: string, name: string, more: object) => ({
  id: `${ID}/${type}/${name}`,
  type: `Microsoft.Network/${type}`,
  name,
  ...more,
});
const SUBNET = { id: `${ID}/virtualNetworks/v/subnets/data` };
const open = show("networkSecurityGroups", "es", { securityRules: [azureRule({ name: "es", protocol: "*" })] });
const vnet = (subnet: object = {}) =>
  show("virtualNetworks", "v", {
    addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
    subnets: [{ name: "data", addressPrefix: "10.0.1.0/24", ...subnet }],
  });
const nic = (configuration: object = {}) =>
  show("networkInterfaces", "es-nic", {
    networkSecurityGroup: { id: `${ID}/networkSecurityGroups/es` },
    ipConfigurations: [{ privateIPAddress: "10.0.1.4", subnet: SUBNET, ...configuration }],
  });
const PART = `${ID}/loadBalancers/lb`;
const lb = (more: object) =>
  show("loadBalancers", "lb", {
    sku: { name: "Standard" },
    frontendIPConfigurations: [{ name: "front", publicIPAddress: { id: `${ID}/publicIPAddresses/p` } }],
    ...more,
  });
const front = { frontendIPConfiguration: { id: `${PART}/frontendIPConfigurations/front` } };
const said = (items: object[], port: number, target: RegExp): string =>
  worst(
    check([json("az.json", items)], { ports: [port] }).results.filter(
      (row) => row.protocol === "tcp" && target.test(row.target),
    ),
  );

describe("ways through an Azure load balancer", () => {
  const pool = { loadBalancerBackendAddressPools: [{ id: `${PART}/backendAddressPools/es` }] };
  it("a pool with outbound rules alone lets nobody in", () => {
    const outward = lb({
      backendAddressPools: [{ name: "es" }],
      outboundRules: [{ name: "out", protocol: "All", backendAddressPool: { id: `${PART}/backendAddressPools/es` } }],
    });
    expect(said([open, vnet(), nic(pool), outward], 9200, /^es-nic/)).toBe("restricted");
    expect(said([open, vnet(), nic(pool)], 9200, /^es-nic/)).toBe("exposed");
  });

  it("a NAT rule that is a resource of its own", () => {
    const alone = {
      ...show("loadBalancers/inboundNatRules", "lb/ssh", {
        protocol: "Tcp",
        frontendPort: 50001,
        backendPort: 9200,
        ...front,
      }),
      id: `${PART}/inboundNatRules/ssh`,
    };
    const joined = nic({ loadBalancerInboundNatRules: [{ id: `${PART}/inboundNatRules/ssh` }] });
    expect(said([open, vnet(), joined, lb({}), alone], 50001, /^load balancer/)).toBe("exposed");
    expect(said([open, vnet(), joined, lb({}), alone], 9200, /^es-nic/)).toBe("exposed");
    expect(said([open, vnet(), joined, lb({}), alone], 50002, /^load balancer/)).toBe("closed");
  });

  it("a NAT rule for a whole pool takes a range of ports", () => {
    const whole = lb({
      backendAddressPools: [{ name: "es" }],
      inboundNatRules: [
        {
          name: "each",
          protocol: "Tcp",
          frontendPortRangeStart: 500,
          frontendPortRangeEnd: 510,
          backendPort: 9200,
          backendAddressPool: { id: `${PART}/backendAddressPools/es` },
          ...front,
        },
      ],
    });
    expect(said([open, vnet(), nic(pool), whole], 505, /^load balancer/)).toBe("exposed");
    expect(said([open, vnet(), nic(pool), whole], 511, /^load balancer/)).toBe("closed");
  });

  it("a pool of addresses", () => {
    const addresses = (address: string) =>
      lb({
        backendAddressPools: [
          { name: "ip", loadBalancerBackendAddresses: [{ name: "a", properties: { ipAddress: address } }] },
        ],
        loadBalancingRules: [
          {
            name: "r",
            protocol: "Tcp",
            frontendPort: 443,
            backendPort: 9200,
            backendAddressPool: { id: `${PART}/backendAddressPools/ip` },
            ...front,
          },
        ],
      });
    expect(said([open, vnet(), nic(), addresses("10.0.1.4")], 443, /^load balancer/)).toBe("exposed");
    expect(said([open, vnet(), nic(), addresses("10.0.1.5")], 443, /^load balancer/)).toBe("none");
  });

  it("all ports of a balancer for high availability", () => {
    const every = lb({
      backendAddressPools: [{ name: "es" }],
      loadBalancingRules: [
        {
          name: "ha",
          protocol: "All",
          frontendPort: 0,
          backendPort: 0,
          backendAddressPool: { id: `${PART}/backendAddressPools/es` },
          ...front,
        },
      ],
    });
    expect(said([open, vnet(), nic(pool), every], 9200, /^load balancer/)).toBe("exposed");
    expect(said([open, vnet(), nic(pool), every], 22, /^load balancer/)).toBe("restricted");
  });

  it("an inner front is not opened by a cloud's own tag elsewhere", () => {
    const inner = show("loadBalancers", "lb", {
      sku: { name: "Standard" },
      frontendIPConfigurations: [{ name: "front", subnet: SUBNET }],
      backendAddressPools: [{ name: "es" }],
      loadBalancingRules: [
        {
          name: "r",
          protocol: "Tcp",
          frontendPort: 443,
          backendPort: 9200,
          backendAddressPool: { id: `${PART}/backendAddressPools/es` },
          ...front,
        },
      ],
    });
    const tagged = show("networkSecurityGroups", "es", {
      securityRules: [azureRule({ name: "es", sourceAddressPrefix: "AzureCloud" })],
    });
    expect(said([tagged, vnet(), nic(pool), inner], 443, /^load balancer/)).toBe("restricted");
  });
});

describe("Azure private endpoints", () => {
  const endpoint = show("privateEndpoints", "pe", { subnet: SUBNET });
  const shut = show("networkSecurityGroups", "es", {
    securityRules: [azureRule({ name: "no", access: "Deny", protocol: "*", destinationPortRange: "*" })],
  });
  const guarded = (policies: string) =>
    vnet({ networkSecurityGroup: { id: "x/es" }, privateEndpointNetworkPolicies: policies });
  it.each([
    ["its subnet's list is passed by", "Disabled", "restricted"],
    ["unless the subnet says that it counts", "Enabled", "closed"],
    ["for lists alone", "NetworkSecurityGroupEnabled", "closed"],
    ["routes are no lists", "RouteTableEnabled", "restricted"],
  ])("%s", (_, policies, expected) => {
    expect(said([shut, guarded(policies), endpoint], 443, /^private endpoint/)).toBe(expected);
  });
  it("no rule makes it public", () => {
    expect(said([open, guarded("Enabled"), endpoint], 9200, /^private endpoint/)).toBe("restricted");
  });
});
