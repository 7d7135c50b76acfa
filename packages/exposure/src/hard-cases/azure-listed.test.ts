import { decided } from "../testing/decided.ts";

const id = (t: string, n: string) => `/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/${t}/${n}`;
const rule = (m: object) => ({
  name: "r",
  access: "Allow",
  direction: "Inbound",
  priority: 100,
  protocol: "Tcp",
  sourceAddressPrefix: "*",
  sourcePortRange: "*",
  destinationAddressPrefix: "*",
  destinationPortRange: "9200",
  ...m,
});
const nsg = (n: string, rules: unknown[], m: object = {}) => ({
  id: id("networkSecurityGroups", n),
  name: n,
  type: "Microsoft.Network/networkSecurityGroups",
  securityRules: rules,
  ...m,
});
const vnet = (n: string, cidr: string, subnets: unknown[], m: object = {}) => ({
  id: id("virtualNetworks", n),
  name: n,
  type: "Microsoft.Network/virtualNetworks",
  addressSpace: { addressPrefixes: [cidr] },
  subnets,
  virtualNetworkPeerings: [],
  ...m,
});
const sub = (v: string, n: string, cidr: string, m: object = {}) => ({
  id: `${id("virtualNetworks", v)}/subnets/${n}`,
  name: n,
  addressPrefix: cidr,
  ...m,
});
const nic = (ip: string, m: object = {}, c: object = {}) => ({
  id: id("networkInterfaces", "nic"),
  name: "nic",
  type: "Microsoft.Network/networkInterfaces",
  ipConfigurations: [
    {
      id: `${id("networkInterfaces", "nic")}/ipConfigurations/c`,
      name: "c",
      primary: true,
      privateIPAddress: ip,
      subnet: { id: `${id("virtualNetworks", "v")}/subnets/s` },
      ...c,
    },
  ],
  ...m,
});
const pip = (n: string, sku = "Standard") => ({
  id: id("publicIPAddresses", n),
  name: n,
  type: "Microsoft.Network/publicIPAddresses",
  sku: { name: sku },
  ipAddress: "20.1.1.1",
});
const F = (...x: unknown[]) => Object.fromEntries(x.map((o, i) => [`f${i}.json`, o]));
const S = (m: object = {}) => vnet("v", "10.0.0.0/16", [sub("v", "s", "10.0.0.0/24", m)]);
decided("Azure as its tools list it", "learn.microsoft.com/azure/virtual-network", [
  [
    "an open subnet's group and a closed interface's",
    F(
      [nsg("a", [rule({})]), nsg("b", [])],
      [S({ networkSecurityGroup: { id: id("networkSecurityGroups", "a") } })],
      [
        nic(
          "10.0.0.4",
          { networkSecurityGroup: { id: id("networkSecurityGroups", "b") } },
          { publicIPAddress: { id: id("publicIPAddresses", "p") } },
        ),
      ],
      [pip("p")],
    ),
    "restricted",
  ],
  [
    "both groups open",
    F(
      [nsg("a", [rule({})]), nsg("b", [rule({})])],
      [S({ networkSecurityGroup: { id: id("networkSecurityGroups", "a") } })],
      [
        nic(
          "10.0.0.4",
          { networkSecurityGroup: { id: id("networkSecurityGroups", "b") } },
          { publicIPAddress: { id: id("publicIPAddresses", "p") } },
        ),
      ],
      [pip("p")],
    ),
    "exposed",
  ],
  [
    "a Standard address without a group",
    F([S()], [nic("10.0.0.4", {}, { publicIPAddress: { id: id("publicIPAddresses", "p") } })], [pip("p")]),
    "closed",
  ],
  [
    "a Basic address without a group",
    F([S()], [nic("10.0.0.4", {}, { publicIPAddress: { id: id("publicIPAddresses", "p") } })], [pip("p", "Basic")]),
    "exposed",
  ],
  [
    "a public address on the second configuration",
    F(
      [nsg("a", [rule({})])],
      [S({ networkSecurityGroup: { id: id("networkSecurityGroups", "a") } })],
      [
        {
          ...nic("10.0.0.4"),
          ipConfigurations: [
            { name: "c1", privateIPAddress: "10.0.0.4", subnet: { id: `${id("virtualNetworks", "v")}/subnets/s` } },
            {
              name: "c2",
              privateIPAddress: "10.0.0.5",
              subnet: { id: `${id("virtualNetworks", "v")}/subnets/s` },
              publicIPAddress: { id: id("publicIPAddresses", "p") },
            },
          ],
        },
      ],
      [pip("p")],
    ),
    "exposed",
  ],
  [
    "a rule for the second address",
    F(
      [nsg("a", [rule({ destinationAddressPrefix: "10.0.0.5" })])],
      [S({ networkSecurityGroup: { id: id("networkSecurityGroups", "a") } })],
      [
        {
          ...nic("10.0.0.4"),
          ipConfigurations: [
            { name: "c1", privateIPAddress: "10.0.0.4", subnet: { id: `${id("virtualNetworks", "v")}/subnets/s` } },
            {
              name: "c2",
              privateIPAddress: "10.0.0.5",
              subnet: { id: `${id("virtualNetworks", "v")}/subnets/s` },
              publicIPAddress: { id: id("publicIPAddresses", "p") },
            },
          ],
        },
      ],
      [pip("p")],
    ),
    "exposed",
  ],
  [
    "a default route to an appliance makes VirtualNetwork everything",
    F(
      [nsg("a", [])],
      [
        S({
          networkSecurityGroup: { id: id("networkSecurityGroups", "a") },
          routeTable: { id: id("routeTables", "r") },
        }),
      ],
      [nic("10.0.0.4", {}, { publicIPAddress: { id: id("publicIPAddresses", "p") } })],
      [pip("p")],
      [
        {
          id: id("routeTables", "r"),
          name: "r",
          type: "Microsoft.Network/routeTables",
          routes: [
            { name: "d", addressPrefix: "0.0.0.0/0", nextHopType: "VirtualAppliance", nextHopIpAddress: "10.0.9.4" },
          ],
        },
      ],
    ),
    "exposed",
  ],
  [
    "a default route to the internet does not",
    F(
      [nsg("a", [])],
      [
        S({
          networkSecurityGroup: { id: id("networkSecurityGroups", "a") },
          routeTable: { id: id("routeTables", "r") },
        }),
      ],
      [nic("10.0.0.4", {}, { publicIPAddress: { id: id("publicIPAddresses", "p") } })],
      [pip("p")],
      [
        {
          id: id("routeTables", "r"),
          name: "r",
          type: "Microsoft.Network/routeTables",
          routes: [{ name: "d", addressPrefix: "0.0.0.0/0", nextHopType: "Internet" }],
        },
      ],
    ),
    "restricted",
  ],
  [
    "a NAT rule to the port",
    F(
      [nsg("a", [rule({ sourceAddressPrefix: "Internet" })])],
      [S({ networkSecurityGroup: { id: id("networkSecurityGroups", "a") } })],
      [
        nic(
          "10.0.0.4",
          {},
          { loadBalancerInboundNatRules: [{ id: `${id("loadBalancers", "lb")}/inboundNatRules/n` }] },
        ),
      ],
      [
        {
          id: id("loadBalancers", "lb"),
          name: "lb",
          type: "Microsoft.Network/loadBalancers",
          sku: { name: "Standard" },
          frontendIPConfigurations: [{ name: "f", publicIPAddress: { id: id("publicIPAddresses", "p") } }],
          inboundNatRules: [
            {
              id: `${id("loadBalancers", "lb")}/inboundNatRules/n`,
              name: "n",
              frontendPort: 50001,
              backendPort: 9200,
              protocol: "Tcp",
              frontendIPConfiguration: { id: `${id("loadBalancers", "lb")}/frontendIPConfigurations/f` },
            },
          ],
        },
      ],
      [pip("p")],
    ),
    "exposed",
  ],
  [
    "a NAT rule, asked at its front port",
    F(
      [nsg("a", [rule({ sourceAddressPrefix: "Internet" })])],
      [S({ networkSecurityGroup: { id: id("networkSecurityGroups", "a") } })],
      [
        nic(
          "10.0.0.4",
          {},
          { loadBalancerInboundNatRules: [{ id: `${id("loadBalancers", "lb")}/inboundNatRules/n` }] },
        ),
      ],
      [
        {
          id: id("loadBalancers", "lb"),
          name: "lb",
          type: "Microsoft.Network/loadBalancers",
          sku: { name: "Standard" },
          frontendIPConfigurations: [{ name: "f", publicIPAddress: { id: id("publicIPAddresses", "p") } }],
          inboundNatRules: [
            {
              id: `${id("loadBalancers", "lb")}/inboundNatRules/n`,
              name: "n",
              frontendPort: 50001,
              backendPort: 9200,
              protocol: "Tcp",
              frontendIPConfiguration: { id: `${id("loadBalancers", "lb")}/frontendIPConfigurations/f` },
            },
          ],
        },
      ],
      [pip("p")],
    ),
    "exposed",
    50001,
  ],
  [
    "an inner balancer",
    F(
      [nsg("a", [rule({})])],
      [S({ networkSecurityGroup: { id: id("networkSecurityGroups", "a") } })],
      [
        nic(
          "10.0.0.4",
          {},
          { loadBalancerBackendAddressPools: [{ id: `${id("loadBalancers", "lb")}/backendAddressPools/b` }] },
        ),
      ],
      [
        {
          id: id("loadBalancers", "lb"),
          name: "lb",
          type: "Microsoft.Network/loadBalancers",
          sku: { name: "Standard" },
          frontendIPConfigurations: [{ name: "f", privateIPAddress: "10.0.0.100" }],
          backendAddressPools: [{ id: `${id("loadBalancers", "lb")}/backendAddressPools/b`, name: "b" }],
          loadBalancingRules: [
            {
              name: "l",
              protocol: "Tcp",
              frontendPort: 9200,
              backendPort: 9200,
              frontendIPConfiguration: { id: `${id("loadBalancers", "lb")}/frontendIPConfigurations/f` },
              backendAddressPool: { id: `${id("loadBalancers", "lb")}/backendAddressPools/b` },
            },
          ],
        },
      ],
    ),
    "restricted",
  ],
  [
    "a peer's range",
    F(
      [nsg("a", [rule({ sourceAddressPrefix: "10.9.0.0/16" })])],
      [
        vnet(
          "v",
          "10.0.0.0/16",
          [sub("v", "s", "10.0.0.0/24", { networkSecurityGroup: { id: id("networkSecurityGroups", "a") } })],
          {
            virtualNetworkPeerings: [
              {
                name: "p",
                allowVirtualNetworkAccess: true,
                remoteVirtualNetwork: { id: id("virtualNetworks", "w") },
                remoteAddressSpace: { addressPrefixes: ["10.9.0.0/16"] },
                peeringState: "Connected",
              },
            ],
          },
        ),
      ],
      [nic("10.0.0.4")],
    ),
    "restricted",
  ],
  [
    "effective rules",
    {
      "eff.json": {
        value: [
          {
            networkSecurityGroup: { id: id("networkSecurityGroups", "a") },
            association: { subnet: { id: "x" } },
            effectiveSecurityRules: [
              {
                name: "securityRules/es",
                protocol: "Tcp",
                sourcePortRange: "0-65535",
                destinationPortRange: "9200-9200",
                sourceAddressPrefix: "0.0.0.0/0",
                destinationAddressPrefix: "0.0.0.0/0",
                access: "Allow",
                priority: 100,
                direction: "Inbound",
              },
            ],
          },
        ],
      },
    },
    "exposed",
  ],
  [
    "what Resource Graph exports",
    {
      "arg.json": {
        count: 1,
        data: [
          {
            id: id("networkSecurityGroups", "a"),
            name: "a",
            type: "microsoft.network/networksecuritygroups",
            location: "x",
            properties: {
              securityRules: [
                {
                  name: "es",
                  properties: {
                    access: "Allow",
                    direction: "Inbound",
                    priority: 100,
                    protocol: "TCP",
                    sourceAddressPrefix: "*",
                    sourcePortRange: "*",
                    destinationAddressPrefix: "*",
                    destinationPortRange: "9200",
                  },
                },
              ],
            },
          },
        ],
      },
    },
    "exposed",
  ],
  [
    "the API's list",
    {
      "l.json": {
        value: [
          {
            id: id("networkSecurityGroups", "a"),
            name: "a",
            type: "Microsoft.Network/networkSecurityGroups",
            properties: {
              securityRules: [
                {
                  name: "es",
                  properties: {
                    access: "Allow",
                    direction: "Inbound",
                    priority: 100,
                    protocol: "TCP",
                    sourceAddressPrefix: "*",
                    sourcePortRange: "*",
                    destinationAddressPrefix: "*",
                    destinationPortRange: "9200",
                  },
                },
              ],
              defaultSecurityRules: [],
            },
          },
        ],
      },
    },
    "exposed",
  ],
  [
    "what PowerShell prints",
    {
      "ps.json": {
        Name: "a",
        ResourceGroupName: "rg",
        Location: "x",
        Id: id("networkSecurityGroups", "a"),
        SecurityRules: [
          {
            Name: "es",
            Protocol: "TCP",
            SourcePortRange: ["*"],
            DestinationPortRange: ["9200"],
            SourceAddressPrefix: ["*"],
            DestinationAddressPrefix: ["*"],
            Access: "Allow",
            Priority: 100,
            Direction: "Inbound",
          },
        ],
      },
    },
    "exposed",
  ],
]);
