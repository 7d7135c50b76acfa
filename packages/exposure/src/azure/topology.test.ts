import { describe, expect, it } from "vitest";
import { check, diff } from "../index.ts";
import { azureRule } from "../testing/build.ts";

const ID = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Network";
const show = (type: string, name: string, more: object) => ({
  id: `${ID}/${type}/${name}`,
  type: `Microsoft.Network/${type}`,
  name,
  ...more,
});
const group = (name: string, ...rules: Record<string, unknown>[]) =>
  show("networkSecurityGroups", name, {
    securityRules: rules.map((one, i) => azureRule({ name: `r${i}`, priority: 100 + i, ...one })),
  });
const vnet = (subnet: object = {}, more: object = {}) =>
  show("virtualNetworks", "v", {
    addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
    subnets: [{ name: "data", addressPrefix: "10.0.1.0/24", ...subnet }],
    ...more,
  });
const nic = (configuration: object = {}, more: object = {}) =>
  show("networkInterfaces", "es-nic", {
    networkSecurityGroup: { id: `${ID}/networkSecurityGroups/es` },
    ipConfigurations: [
      { privateIPAddress: "10.0.1.4", subnet: { id: `${ID}/virtualNetworks/v/subnets/data` }, ...configuration },
    ],
    ...more,
  });
const pool = { loadBalancerBackendAddressPools: [{ id: `${ID}/loadBalancers/lb/backendAddressPools/es` }] };
const balancer = (
  frontend: number,
  backend: number,
  front: object = { publicIPAddress: { id: `${ID}/publicIPAddresses/p` } },
) =>
  show("loadBalancers", "lb", {
    sku: { name: "Standard" },
    frontendIPConfigurations: [{ name: "front", ...front }],
    backendAddressPools: [{ name: "es" }],
    loadBalancingRules: [
      {
        name: "rule",
        protocol: "Tcp",
        frontendPort: frontend,
        backendPort: backend,
        frontendIPConfiguration: { id: `${ID}/loadBalancers/lb/frontendIPConfigurations/front` },
        backendAddressPool: { id: `${ID}/loadBalancers/lb/backendAddressPools/es` },
      },
    ],
  });
const admin = (access: string, more: object = {}) => ({
  id: `${ID}/networkManagers/m/securityAdminConfigurations/c/ruleCollections/rc/rules/${access}`,
  type: "Microsoft.Network/networkManagers/securityAdminConfigurations/ruleCollections/rules",
  name: `admin-${access}`,
  access,
  direction: "Inbound",
  priority: 10,
  protocol: "Tcp",
  sources: [{ addressPrefix: "*", addressPrefixType: "IPPrefix" }],
  destinations: [{ addressPrefix: "*", addressPrefixType: "IPPrefix" }],
  sourcePortRanges: ["0-65535"],
  destinationPortRanges: ["9200"],
  ...more,
});

const file = (...items: object[]) => ({ name: "az.json", text: JSON.stringify(items) });
const said = (items: object[], target: string | RegExp = "es-nic", port = 9200): string => {
  const rows = check([file(...items)], { ports: [port] }).results.filter(
    (row) => row.protocol === "tcp" && (typeof target === "string" ? row.target === target : target.test(row.target)),
  );
  return (
    ["exposed", "unknown", "restricted", "closed"].find((one) => rows.some((row) => row.verdict === one)) ?? "none"
  );
};

describe("Azure load balancers", () => {
  const open = group("es", {});
  it.each([
    [
      "a rule to the back port reaches the machine",
      [open, vnet(), nic(pool), balancer(443, 9200)],
      "es-nic",
      9200,
      "exposed",
    ],
    [
      "the front's port is open as well",
      [open, vnet(), nic(pool), balancer(443, 9200)],
      /^load balancer/,
      443,
      "exposed",
    ],
    ["the front has no such port", [open, vnet(), nic(pool), balancer(443, 9200)], /^load balancer/, 9200, "closed"],
    [
      "without a rule for the port the internet does not arrive",
      [open, vnet(), nic(pool), balancer(80, 8080)],
      "es-nic",
      9200,
      "restricted",
    ],
    [
      "the group sees the back port",
      [group("es", { destinationPortRange: "443" }), vnet(), nic(pool), balancer(443, 9200)],
      "es-nic",
      9200,
      "restricted",
    ],
    [
      "an inner front lets nobody in from outside",
      [open, vnet(), nic(pool), balancer(9200, 9200, { subnet: { id: "x" } })],
      "es-nic",
      9200,
      "restricted",
    ],
    [
      "a public address of its own beside it",
      [open, vnet(), nic({ ...pool, publicIPAddress: { id: "p" } }), balancer(80, 80)],
      "es-nic",
      9200,
      "exposed",
    ],
    ["a pool of a balancer that is not in the input", [open, vnet(), nic(pool)], "es-nic", 9200, "exposed"],
    [
      "Standard and no group is closed",
      [vnet(), nic(pool, { networkSecurityGroup: null }), balancer(9200, 9200)],
      "es-nic",
      9200,
      "closed",
    ],
  ] as const)("%s", (_, items, target, port, expected) => {
    expect(said([...items], target, port)).toBe(expected);
  });

  it("an inbound NAT rule leads its one port to the machine", () => {
    const nat = show("loadBalancers", "lb", {
      sku: { name: "Standard" },
      frontendIPConfigurations: [{ name: "front", publicIPAddress: { id: "p" } }],
      inboundNatRules: [
        {
          name: "ssh",
          protocol: "Tcp",
          frontendPort: 50001,
          backendPort: 9200,
          frontendIPConfiguration: { id: `${ID}/loadBalancers/lb/frontendIPConfigurations/front` },
          backendIPConfiguration: { id: `${ID}/networkInterfaces/es-nic/ipConfigurations/ip` },
        },
      ],
    });
    expect(said([open, vnet(), nic(), nat])).toBe("exposed");
    expect(said([open, vnet(), nic(), nat], /^load balancer/, 50001)).toBe("exposed");
    expect(said([group("es", { destinationPortRange: "50001" }), vnet(), nic(), nat], /^load balancer/, 50001)).toBe(
      "restricted",
    );
  });

  it("an application gateway's public listener is open", () => {
    const gateway = show("applicationGateways", "gw", {
      frontendIPConfigurations: [{ name: "f", publicIPAddress: { id: "p" } }],
      frontendPorts: [{ name: "web", port: 443 }],
      httpListeners: [{ name: "l", frontendPort: { id: "x/frontendPorts/web" } }],
    });
    expect(said([gateway], /^application gateway/, 443)).toBe("exposed");
  });
});

describe("Azure security admin rules", () => {
  const open = group("es", {});
  const shut = group("es", { access: "Deny" });
  const own = { publicIPAddress: { id: "p" } };
  it.each([
    ["Deny is final", [admin("Deny"), open, vnet(), nic(own)], "closed"],
    [
      "AlwaysAllow passes every group",
      [admin("AlwaysAllow"), shut, vnet({ networkSecurityGroup: { id: "x/es" } }), nic(own)],
      "exposed",
    ],
    ["Allow leaves it to the groups", [admin("Allow"), shut, vnet(), nic(own)], "closed"],
    [
      "Allow above a Deny hides it",
      [admin("Allow", { priority: 5 }), admin("Deny"), open, vnet(), nic(own)],
      "exposed",
    ],
    [
      "another port is not meant",
      [admin("Deny", { destinationPortRanges: ["22"] }), open, vnet(), nic(own)],
      "exposed",
    ],
    ["outbound rules are not asked", [admin("Deny", { direction: "Outbound" }), open, vnet(), nic(own)], "exposed"],
    [
      "a deny of the tag Internet",
      [
        admin("Deny", { sources: [{ addressPrefix: "Internet", addressPrefixType: "ServiceTag" }] }),
        open,
        vnet(),
        nic(own),
      ],
      "restricted",
    ],
  ] as const)("%s", (_, items, expected) => {
    expect(said([...items])).toBe(expected);
  });

  it("alone they settle what they settle", () => {
    expect(said([admin("AlwaysAllow")], /./)).toBe("exposed");
    expect(said([admin("Deny")], /./)).toBe("closed");
    expect(said([admin("Allow")], /./)).toBe("unknown");
  });
});

describe("Azure routes and peers", () => {
  const quiet = group("es", { destinationPortRange: "443" });
  const own = { publicIPAddress: { id: "p" } };
  const table = (prefixes: string[], subnets?: string[], hop = "VirtualAppliance") =>
    show("routeTables", "rt", {
      routes: prefixes.map((addressPrefix, i) => ({ name: `r${i}`, addressPrefix, nextHopType: hop })),
      ...(subnets && { subnets: subnets.map((one) => ({ id: `${ID}/virtualNetworks/v/subnets/${one}` })) }),
    });
  it.each([
    ["a default route makes VirtualNetwork everyone", [quiet, vnet(), nic(own), table(["0.0.0.0/0"])], "exposed"],
    ["two halves are a default route", [quiet, vnet(), nic(own), table(["0.0.0.0/1", "128.0.0.0/1"])], "exposed"],
    [
      "a routed public block is let in by the default rule",
      [quiet, vnet(), nic(own), table(["8.8.8.0/24"])],
      "exposed",
    ],
    [
      "another subnet's table is not this one's",
      [quiet, vnet(), nic(own), table(["0.0.0.0/0"], ["web"])],
      "restricted",
    ],
    ["this subnet's table is", [quiet, vnet(), nic(own), table(["0.0.0.0/0"], ["data"])], "exposed"],
    [
      "the subnet may name its table",
      [quiet, vnet({ routeTable: { id: `${ID}/routeTables/rt` } }), nic(own), table(["0.0.0.0/0"])],
      "exposed",
    ],
    [
      "to the internet itself it changes nothing",
      [quiet, vnet(), nic(own), table(["0.0.0.0/0"], undefined, "Internet")],
      "restricted",
    ],
  ] as const)("%s", (_, items, expected) => {
    expect(said([...items])).toBe(expected);
  });

  it("a network whose own numbers are public ones lets in its own machines, not the internet", () => {
    const numbered = show("virtualNetworks", "v", {
      addressSpace: { addressPrefixes: ["30.0.0.0/16"] },
      subnets: [{ name: "data", addressPrefix: "30.0.1.0/24" }],
    });
    expect(said([quiet, numbered, nic({ ...own, privateIPAddress: "30.0.1.4" })])).toBe("restricted");
    expect(said([group("es", {}), numbered, nic({ ...own, privateIPAddress: "30.0.1.4" })])).toBe("exposed");
  });
  it("a peer's space is inside, and a new default route is a new exposure", () => {
    const peered = vnet(
      {},
      { virtualNetworkPeerings: [{ name: "p", remoteAddressSpace: { addressPrefixes: ["172.20.0.0/16"] } }] },
    );
    const rows = check([file(quiet, peered, nic(own))], { ports: [9200] }).results.filter(
      (row) => row.target === "es-nic",
    );
    expect(rows[0]?.sources).toContain("172.20.0.0/16");
    const changed = diff([file(quiet, vnet(), nic(own))], [file(quiet, vnet(), nic(own), table(["0.0.0.0/0"]))], {
      ports: [9200],
    });
    expect(changed.results.some((row) => row.verdict === "exposed")).toBe(true);
  });
});
