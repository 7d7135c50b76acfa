import { decided } from "../testing/decided.ts";

const r = (m: Record<string, unknown> = {}) => ({
  name: "es",
  priority: 100,
  direction: "Inbound",
  access: "Allow",
  protocol: "Tcp",
  sourceAddressPrefix: "*",
  sourceAddressPrefixes: [],
  sourcePortRange: "*",
  sourcePortRanges: [],
  destinationAddressPrefix: "*",
  destinationAddressPrefixes: [],
  destinationPortRange: "9200",
  destinationPortRanges: [],
  provisioningState: "Succeeded",
  type: "Microsoft.Network/networkSecurityGroups/securityRules",
  id: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/n/securityRules/es",
  ...m,
});
const nsg = (...rules: unknown[]) => ({
  "nsg.json": {
    id: "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/n",
    name: "n",
    type: "Microsoft.Network/networkSecurityGroups",
    location: "westeurope",
    resourceGroup: "rg",
    securityRules: rules,
    defaultSecurityRules: [],
  },
});
const arm = (resources: unknown, more: Record<string, unknown> = {}) => ({
  "t.json": {
    $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    contentVersion: "1.0.0.0",
    ...more,
    resources,
  },
});
const R = (m: Record<string, unknown> = {}) => {
  const {
    name,
    type,
    id,
    provisioningState,
    sourceAddressPrefixes,
    sourcePortRanges,
    destinationAddressPrefixes,
    destinationPortRanges,
    ...p
  } = r(m);
  return { name, properties: p };
};
const N = (rules: unknown, m: Record<string, unknown> = {}) => ({
  type: "Microsoft.Network/networkSecurityGroups",
  apiVersion: "2023-09-01",
  name: "n",
  location: "x",
  properties: { securityRules: rules },
  ...m,
});
decided(
  "Azure: rules, templates of every form, words that are none",
  "learn.microsoft.com/azure/virtual-network and /azure-resource-manager",
  [
    ["open", nsg(r()), "exposed"],
    [
      "a list within a value",
      { "nsg.json": { value: [{ value: [r()].length ? undefined : 0, ...nsg(r())["nsg.json"] }] } },
      "exposed",
    ],
    ["a list of groups", { "nsg.json": [nsg(r())["nsg.json"]] }, "exposed"],
    ["rules listed without their group", { "rules.json": [r()] }, "exposed"],
    ["AH alone", nsg(r({ protocol: "Ah" })), "restricted"],
    ["icmp", nsg(r({ protocol: "Icmp" })), "restricted"],
    ["protocol lower case any", nsg(r({ protocol: "*", destinationPortRange: "*" })), "exposed"],
    ["a protocol by number", nsg(r({ protocol: "6" })), "exposed"],
    ["Any as source", nsg(r({ sourceAddressPrefix: "Any" })), "exposed"],
    ["0.0.0.0 is one address", nsg(r({ sourceAddressPrefix: "0.0.0.0" })), "restricted"],
    ["tag with region AzureCloud.westeurope", nsg(r({ sourceAddressPrefix: "AzureCloud.WestEurope" })), "exposed"],
    ["tag GatewayManager", nsg(r({ sourceAddressPrefix: "GatewayManager" })), "exposed"],
    ["the tag AzureLoadBalancer is the platform's", nsg(r({ sourceAddressPrefix: "AzureLoadBalancer" })), "restricted"],
    [
      "ports as strings list",
      nsg(r({ destinationPortRange: "", destinationPortRanges: ["22", "80-10000"] })),
      "exposed",
    ],
    ["port range 0-65535", nsg(r({ destinationPortRange: "0-65535" })), "exposed"],
    ["ports with a comma", nsg(r({ destinationPortRange: "22,9200" })), "exposed"],
    ["of two rules of one priority the allow is taken to stand", nsg(r({ name: "d", access: "Deny" }), r()), "exposed"],
    [
      "an office behind a deny of the internet",
      nsg(
        r({ name: "d", priority: 90, access: "Deny", sourceAddressPrefix: "Internet" }),
        r({ sourceAddressPrefix: "8.8.8.8/32" }),
      ),
      "restricted",
    ],
    [
      "a deny of both halves",
      nsg(
        r({
          priority: 90,
          access: "Deny",
          name: "d",
          sourceAddressPrefix: "",
          sourceAddressPrefixes: ["0.0.0.0/1", "128.0.0.0/1"],
        }),
        r({ sourceAddressPrefix: "0.0.0.0/0" }),
      ),
      "restricted",
    ],
    [
      "v6 any after v4 deny",
      nsg(r({ priority: 90, access: "Deny", name: "d", sourceAddressPrefix: "0.0.0.0/0" }), r()),
      "exposed",
    ],
    ["source port 53", nsg(r({ sourcePortRange: "53" })), "exposed"],
    ["a public destination", nsg(r({ destinationAddressPrefix: "20.1.1.1" })), "restricted"],
    ["priorities as text", nsg(r({ priority: "100" }), r({ name: "d", priority: "90", access: "Deny" })), "closed"],
    [
      "a variable's copy loop",
      arm([N("[variables('rules')]")], {
        parameters: { ports: { type: "array", defaultValue: ["22", "9200"] } },
        variables: {
          copy: [
            {
              name: "rules",
              count: "[length(parameters('ports'))]",
              input: {
                name: "[concat('r', copyIndex('rules'))]",
                properties: {
                  priority: "[add(100, copyIndex('rules'))]",
                  direction: "Inbound",
                  access: "Allow",
                  protocol: "Tcp",
                  sourceAddressPrefix: "*",
                  sourcePortRange: "*",
                  destinationAddressPrefix: "*",
                  destinationPortRange: "[parameters('ports')[copyIndex('rules')]]",
                },
              },
            },
          ],
        },
      }),
      "exposed",
    ],
    [
      "a property's copy loop",
      arm([
        {
          ...N(undefined),
          properties: {
            copy: [
              {
                name: "securityRules",
                count: 2,
                input: {
                  name: "[format('r{0}', copyIndex('securityRules'))]",
                  properties: {
                    ...R().properties,
                    priority: "[add(100, copyIndex('securityRules'))]",
                    destinationPortRange: "[string(add(9199, copyIndex('securityRules')))]",
                  },
                },
              },
            ],
          },
        },
      ]),
      "exposed",
    ],
    [
      "a group whose condition is false",
      arm([N([R()], { condition: "[parameters('x')]" })], { parameters: { x: { type: "bool", defaultValue: false } } }),
      "none",
    ],
    [
      "a rule whose condition is not known",
      arm(
        [
          N([]),
          {
            type: "Microsoft.Network/networkSecurityGroups/securityRules",
            apiVersion: "x",
            name: "n/es",
            condition: "[parameters('x')]",
            properties: R().properties,
          },
        ],
        { parameters: { x: { type: "bool" } } },
      ),
      "unknown",
    ],
    ["symbolic names", arm({ nsg: N([R()]) }, { languageVersion: "2.0" }), "exposed"],
    [
      "symbolic existing",
      arm(
        {
          nsg: { existing: true, type: "Microsoft.Network/networkSecurityGroups", apiVersion: "x", name: "n" },
          rule: {
            type: "Microsoft.Network/networkSecurityGroups/securityRules",
            apiVersion: "x",
            name: "[format('{0}/{1}', 'n', 'es')]",
            properties: R().properties,
          },
        },
        { languageVersion: "2.0" },
      ),
      "exposed",
    ],
    [
      "symbolic copy",
      arm(
        {
          nsg: N([]),
          rule: {
            copy: { name: "rule", count: "[length(range(0, 2))]" },
            type: "Microsoft.Network/networkSecurityGroups/securityRules",
            apiVersion: "x",
            name: "[format('n/r{0}', copyIndex())]",
            properties: { ...R().properties, priority: "[add(100, copyIndex())]" },
          },
        },
        { languageVersion: "2.0" },
      ),
      "exposed",
    ],
    [
      "an address that a deployment knows",
      arm(
        {
          nsg: N([
            { name: "a", properties: { ...R().properties, sourceAddressPrefix: "[reference('pip').ipAddress]" } },
          ]),
          pip: { type: "Microsoft.Network/publicIPAddresses", name: "pip", apiVersion: "x", properties: {} },
        },
        { languageVersion: "2.0" },
      ),
      "unknown",
    ],
    [
      "nested deployment inner scope",
      arm([
        {
          type: "Microsoft.Resources/deployments",
          apiVersion: "x",
          name: "d",
          properties: {
            mode: "Incremental",
            expressionEvaluationOptions: { scope: "inner" },
            parameters: { src: { value: "*" } },
            template: {
              $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
              contentVersion: "1.0.0.0",
              parameters: { src: { type: "string" } },
              resources: [
                N([{ name: "a", properties: { ...R().properties, sourceAddressPrefix: "[parameters('src')]" } }]),
              ],
            },
          },
        },
      ]),
      "exposed",
    ],
    ["typo type networkSecurityGroup", arm([N([R()], { type: "Microsoft.Network/networkSecurityGroup" })]), "exit:2"],
    [
      "typo type nested securityRule",
      arm([
        N([]),
        {
          type: "Microsoft.Network/networkSecurityGroups/securityRule",
          apiVersion: "x",
          name: "n/es",
          properties: R().properties,
        },
      ]),
      "exit:2",
    ],
    ["typo provider Microsoft.Netwrok", arm([N([R()], { type: "Microsoft.Netwrok/networkSecurityGroups" })]), "exit:2"],
    [
      "typo rule key sourceAddresPrefix",
      arm([
        N([{ name: "a", properties: { ...R().properties, sourceAddressPrefix: undefined, sourceAddresPrefix: "*" } }]),
      ]),
      "exit:2",
    ],
    ["union", arm([N("[union(variables('a'), variables('b'))]")], { variables: { a: [], b: [R()] } }), "exposed"],
    [
      "if function",
      arm([N("[if(equals(parameters('env'), 'prod'), createArray(), variables('b'))]")], {
        parameters: { env: { type: "string", defaultValue: "dev" } },
        variables: { b: [R()] },
      }),
      "exposed",
    ],
    [
      "rules by map and lambda",
      arm(
        [
          N(
            "[map(parameters('ports'), lambda('p', createObject('name', lambdaVariables('p'), 'properties', createObject('priority', 100, 'direction', 'Inbound', 'access', 'Allow', 'protocol', 'Tcp', 'sourceAddressPrefix', '*', 'sourcePortRange', '*', 'destinationAddressPrefix', '*', 'destinationPortRange', lambdaVariables('p')))))]",
          ),
        ],
        { parameters: { ports: { type: "array", defaultValue: ["9200"] } } },
      ),
      "exposed",
    ],
  ],
);
