import { decided } from "../testing/decided.ts";

const rule = (over: Record<string, unknown> = {}, name = "es") => ({
  name,
  properties: {
    priority: 200,
    direction: "Inbound",
    access: "Allow",
    protocol: "Tcp",
    sourceAddressPrefix: "*",
    sourcePortRange: "*",
    destinationAddressPrefix: "*",
    destinationPortRange: "9200",
    ...over,
  },
});
const group = (securityRules: unknown, name = "nsg") => ({
  type: "Microsoft.Network/networkSecurityGroups",
  apiVersion: "2023-09-01",
  name,
  location: "westeurope",
  properties: { securityRules },
});
const template = (resources: unknown, more: Record<string, unknown> = {}) => ({
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  contentVersion: "1.0.0.0",
  ...more,
  resources,
});
const ID = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network";
const listed = (over: Record<string, unknown> = {}) => ({
  name: "es",
  priority: 200,
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
  ...over,
});
const nsg = (securityRules: unknown[], name = "n") => ({
  id: `${ID}/networkSecurityGroups/${name}`,
  name,
  type: "Microsoft.Network/networkSecurityGroups",
  securityRules,
});
const nic = (over: Record<string, unknown> = {}, config: Record<string, unknown> = {}) => ({
  id: `${ID}/networkInterfaces/nic`,
  name: "nic",
  type: "Microsoft.Network/networkInterfaces",
  ipConfigurations: [
    {
      id: `${ID}/networkInterfaces/nic/ipConfigurations/ipconfig1`,
      name: "ipconfig1",
      privateIPAddress: "10.0.0.4",
      privateIPAllocationMethod: "Dynamic",
      primary: true,
      publicIPAddress: { id: `${ID}/publicIPAddresses/pip`, resourceGroup: "rg" },
      subnet: { id: `${ID}/virtualNetworks/v/subnets/db`, resourceGroup: "rg" },
      ...config,
    },
  ],
  ...over,
});
const vnet = (subnet: Record<string, unknown> = {}) => ({
  id: `${ID}/virtualNetworks/v`,
  name: "v",
  type: "Microsoft.Network/virtualNetworks",
  addressSpace: { addressPrefixes: ["10.0.0.0/16"] },
  subnets: [{ id: `${ID}/virtualNetworks/v/subnets/db`, name: "db", addressPrefix: "10.0.0.0/24", ...subnet }],
  virtualNetworkPeerings: [],
});
const pip = {
  id: `${ID}/publicIPAddresses/pip`,
  name: "pip",
  type: "Microsoft.Network/publicIPAddresses",
  ipAddress: "20.50.1.1",
  sku: { name: "Standard", tier: "Regional" },
};
const routes = (prefixes: readonly string[], nextHopType = "VirtualAppliance") => ({
  id: `${ID}/routeTables/rt`,
  name: "rt",
  type: "Microsoft.Network/routeTables",
  routes: prefixes.map((addressPrefix, i) => ({
    name: `r${i}`,
    addressPrefix,
    nextHopType,
    ...(nextHopType === "VirtualAppliance" && { nextHopIpAddress: "10.0.9.4" }),
  })),
  subnets: [{ id: `${ID}/virtualNetworks/v/subnets/db` }],
});
const balancer = (over: Record<string, unknown>) => ({
  id: `${ID}/loadBalancers/lb`,
  name: "lb",
  type: "Microsoft.Network/loadBalancers",
  sku: { name: "Standard" },
  frontendIPConfigurations: [
    { id: `${ID}/loadBalancers/lb/frontendIPConfigurations/f`, name: "f", publicIPAddress: { id: pip.id } },
  ],
  backendAddressPools: [
    {
      id: `${ID}/loadBalancers/lb/backendAddressPools/p`,
      name: "p",
      backendIPConfigurations: [{ id: `${ID}/networkInterfaces/nic/ipConfigurations/ipconfig1` }],
    },
  ],
  loadBalancingRules: [],
  inboundNatRules: [],
  outboundRules: [],
  probes: [],
  ...over,
});
const inForce = (access: string, name: string, priority: number, from: string, ports = "0-65535") => ({
  access,
  destinationAddressPrefix: from === "VirtualNetwork" ? from : "0.0.0.0/0",
  destinationAddressPrefixes: [from === "VirtualNetwork" ? from : "0.0.0.0/0"],
  destinationPortRange: ports,
  destinationPortRanges: [ports],
  direction: "Inbound",
  expandedDestinationAddressPrefix: null,
  expandedSourceAddressPrefix: from === "VirtualNetwork" ? ["10.0.0.0/16", "168.63.129.16/32"] : null,
  name,
  priority,
  protocol: "All",
  sourceAddressPrefix: from,
  sourceAddressPrefixes: [from],
  sourcePortRange: "0-65535",
  sourcePortRanges: ["0-65535"],
});
const scaleSet = (more: Record<string, unknown>) => ({
  type: "Microsoft.Compute/virtualMachineScaleSets",
  apiVersion: "2023-09-01",
  name: "vmss",
  sku: { name: "Standard_D2s_v3", capacity: 2 },
  properties: {
    virtualMachineProfile: {
      networkProfile: {
        networkInterfaceConfigurations: [
          {
            name: "nic",
            properties: {
              primary: true,
              networkSecurityGroup: { id: "[resourceId('Microsoft.Network/networkSecurityGroups', 'nsg')]" },
              ipConfigurations: [
                {
                  name: "ip",
                  properties: {
                    subnet: { id: "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'v', 'db')]" },
                    ...more,
                  },
                },
              ],
            },
          },
        ],
      },
    },
  },
});
const pooled = {
  publicIPAddress: null,
  loadBalancerBackendAddressPools: [{ id: `${ID}/loadBalancers/lb/backendAddressPools/p` }],
};

decided("Azure: templates, listings and tags further on", "learn.microsoft.com/azure", [
  [
    "a request's body with its parameters",
    {
      "deploy.json": {
        properties: {
          mode: "Incremental",
          parameters: { source: { value: "Internet" } },
          template: template([group([rule({ sourceAddressPrefix: "[parameters('source')]" })])], {
            parameters: { source: { type: "string", defaultValue: "10.0.0.0/8" } },
          }),
        },
      },
    },
    "exposed",
  ],
  [
    "a module of compiled Bicep that makes rules of an array it is given",
    {
      "main.json": {
        ...template(
          {
            nsgModule: {
              type: "Microsoft.Resources/deployments",
              apiVersion: "2022-09-01",
              name: "nsgModule",
              properties: {
                expressionEvaluationOptions: { scope: "inner" },
                mode: "Incremental",
                parameters: { name: { value: "es-nsg" }, rules: { value: "[variables('rules')]" } },
                template: {
                  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
                  languageVersion: "2.0",
                  contentVersion: "1.0.0.0",
                  metadata: { _generator: { name: "bicep", version: "0.29.47.4906", templateHash: "1" } },
                  parameters: { name: { type: "string" }, rules: { type: "array" } },
                  resources: {
                    nsg: {
                      type: "Microsoft.Network/networkSecurityGroups",
                      apiVersion: "2023-09-01",
                      name: "[parameters('name')]",
                      location: "[resourceGroup().location]",
                      properties: {
                        copy: [
                          {
                            name: "securityRules",
                            count: "[length(parameters('rules'))]",
                            input: {
                              name: "[parameters('rules')[copyIndex('securityRules')].name]",
                              properties: {
                                access: "Allow",
                                direction: "Inbound",
                                protocol: "Tcp",
                                priority: "[add(100, mul(copyIndex('securityRules'), 10))]",
                                sourceAddressPrefix: "[parameters('rules')[copyIndex('securityRules')].source]",
                                sourcePortRange: "*",
                                destinationAddressPrefix: "*",
                                destinationPortRange: "[string(parameters('rules')[copyIndex('securityRules')].port)]",
                              },
                            },
                          },
                        ],
                      },
                    },
                  },
                },
              },
            },
          },
          {
            languageVersion: "2.0",
            variables: {
              rules: [
                { name: "ssh", source: "10.0.0.0/8", port: 22 },
                { name: "es", source: "Internet", port: 9200 },
              ],
            },
          },
        ),
      },
    },
    "exposed",
  ],
  [
    "rules that a switch adds, and the switch is off",
    {
      "main.json": template(
        [group("[concat(variables('base'), if(parameters('open'), variables('more'), createArray()))]")],
        {
          parameters: { open: { type: "bool", defaultValue: false } },
          variables: { base: [rule({ destinationPortRange: "443" }, "web")], more: [rule()] },
        },
      ),
    },
    "restricted",
  ],
  [
    "a rule made of a base and what stands over it",
    {
      "main.json": template([group(["[variables('made')]"])], {
        variables: {
          base: {
            priority: 200,
            direction: "Inbound",
            access: "Allow",
            protocol: "Tcp",
            sourceAddressPrefix: "10.0.0.0/8",
            sourcePortRange: "*",
            destinationAddressPrefix: "*",
            destinationPortRange: "9200",
          },
          made: {
            name: "es",
            properties: "[union(variables('base'), createObject('sourceAddressPrefix', '*'))]",
          },
        },
      }),
    },
    "exposed",
  ],
  [
    "a nested deployment in the outer scope",
    {
      "main.json": {
        ...template(
          [
            {
              type: "Microsoft.Resources/deployments",
              apiVersion: "2021-04-01",
              name: "inner",
              resourceGroup: "rg-net",
              properties: {
                mode: "Incremental",
                template: template([group([rule({ sourceAddressPrefix: "[variables('from')]" })])], {
                  variables: { from: "10.0.0.0/8" },
                }),
              },
            },
          ],
          { variables: { from: "Internet" } },
        ),
        $schema: "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
      },
    },
    "exposed",
  ],
  [
    "rules by a copy loop whose port counts up",
    {
      "main.json": template([
        group([]),
        {
          type: "Microsoft.Network/networkSecurityGroups/securityRules",
          apiVersion: "2023-09-01",
          name: "[format('{0}/r{1}', 'nsg', copyIndex())]",
          copy: { name: "loop", count: 3 },
          properties: {
            ...rule().properties,
            priority: "[add(300, copyIndex())]",
            destinationPortRange: "[string(add(9199, copyIndex()))]",
          },
        },
      ]),
    },
    "exposed",
  ],
  [
    "AzureCloud is part of the Internet that a rule above denies",
    {
      "nsg.json": nsg([
        listed({ name: "deny", priority: 100, access: "Deny", sourceAddressPrefix: "Internet" }),
        listed({ priority: 110, sourceAddressPrefix: "AzureCloud" }),
      ]),
    },
    "restricted",
  ],
  [
    "one region of the cloud is denied, the others are not",
    {
      "nsg.json": nsg([
        listed({ name: "deny", priority: 100, access: "Deny", sourceAddressPrefix: "AzureCloud.westeurope" }),
        listed({ priority: 110, sourceAddressPrefix: "AzureCloud" }),
      ]),
    },
    "exposed",
  ],
  [
    "an outbound rule of a load balancer leads nobody in",
    {
      "all.json": [
        nsg([listed()]),
        vnet({ networkSecurityGroup: { id: `${ID}/networkSecurityGroups/n` } }),
        nic({}, pooled),
        pip,
        balancer({
          outboundRules: [
            {
              name: "out",
              protocol: "All",
              frontendIPConfigurations: [{ id: `${ID}/loadBalancers/lb/frontendIPConfigurations/f` }],
              backendAddressPool: { id: `${ID}/loadBalancers/lb/backendAddressPools/p` },
            },
          ],
        }),
      ],
    },
    "restricted",
  ],
  [
    "a load balancer's rule for every port",
    {
      "all.json": [
        nsg([listed()]),
        vnet({ networkSecurityGroup: { id: `${ID}/networkSecurityGroups/n` } }),
        nic({}, pooled),
        pip,
        balancer({
          loadBalancingRules: [
            {
              name: "ha",
              protocol: "All",
              frontendPort: 0,
              backendPort: 0,
              frontendIPConfiguration: { id: `${ID}/loadBalancers/lb/frontendIPConfigurations/f` },
              backendAddressPool: { id: `${ID}/loadBalancers/lb/backendAddressPools/p` },
            },
          ],
        }),
      ],
    },
    "exposed",
  ],
  [
    "what the balancer's own probes may is not the clients'",
    {
      "all.json": [
        nsg([
          listed({ sourceAddressPrefix: "AzureLoadBalancer" }),
          listed({ name: "no", priority: 4096, access: "Deny", protocol: "*", destinationPortRange: "*" }),
        ]),
        vnet({ networkSecurityGroup: { id: `${ID}/networkSecurityGroups/n` } }),
        nic({}, pooled),
        pip,
        balancer({
          loadBalancingRules: [
            {
              name: "es",
              protocol: "Tcp",
              frontendPort: 9200,
              backendPort: 9200,
              frontendIPConfiguration: { id: `${ID}/loadBalancers/lb/frontendIPConfigurations/f` },
              backendAddressPool: { id: `${ID}/loadBalancers/lb/backendAddressPools/p` },
            },
          ],
        }),
      ],
    },
    "restricted",
  ],
  [
    "the rule's destination is a security group the interface is not in",
    {
      "all.json": [
        nsg([
          listed({
            destinationAddressPrefix: null,
            destinationApplicationSecurityGroups: [{ id: `${ID}/applicationSecurityGroups/web` }],
          }),
        ]),
        vnet(),
        nic(
          { networkSecurityGroup: { id: `${ID}/networkSecurityGroups/n` } },
          { applicationSecurityGroups: [{ id: `${ID}/applicationSecurityGroups/db` }] },
        ),
        pip,
      ],
    },
    "restricted",
  ],
  [
    "two routes that together are everything make VirtualNetwork everything",
    {
      "all.json": [
        nsg([]),
        vnet({
          networkSecurityGroup: { id: `${ID}/networkSecurityGroups/n` },
          routeTable: { id: `${ID}/routeTables/rt` },
        }),
        nic(),
        pip,
        routes(["0.0.0.0/1", "128.0.0.0/1"]),
      ],
    },
    "exposed",
  ],
  [
    "a route for one public network makes it part of VirtualNetwork",
    {
      "all.json": [
        nsg([]),
        vnet({
          networkSecurityGroup: { id: `${ID}/networkSecurityGroups/n` },
          routeTable: { id: `${ID}/routeTables/rt` },
        }),
        nic(),
        pip,
        routes(["8.8.8.0/24"]),
      ],
    },
    "exposed",
  ],
  [
    "effective rules of a subnet's and an interface's group",
    {
      "effective.json": {
        value: [
          {
            association: { networkInterface: null, subnet: { id: `${ID}/virtualNetworks/v/subnets/db` } },
            effectiveSecurityRules: [inForce("Allow", "securityRules/es", 200, "0.0.0.0/0", "9200-9200")],
            networkSecurityGroup: { id: `${ID}/networkSecurityGroups/a`, resourceGroup: "rg" },
          },
          {
            association: { networkInterface: { id: `${ID}/networkInterfaces/nic`, resourceGroup: "rg" }, subnet: null },
            effectiveSecurityRules: [
              inForce("Allow", "defaultSecurityRules/AllowVnetInBound", 65000, "VirtualNetwork"),
              inForce("Deny", "defaultSecurityRules/DenyAllInBound", 65500, "0.0.0.0/0"),
            ],
            networkSecurityGroup: { id: `${ID}/networkSecurityGroups/b`, resourceGroup: "rg" },
          },
        ],
      },
    },
    "restricted",
  ],
  [
    "a scale set with an address for each of its machines",
    {
      "main.json": template([
        group([rule()]),
        scaleSet({ publicIPAddressConfiguration: { name: "pub", properties: { idleTimeoutInMinutes: 15 } } }),
      ]),
    },
    "exposed",
  ],
  [
    "a scale set without one may stand behind what another deployment makes",
    { "main.json": template([group([rule()]), scaleSet({})]) },
    "exposed",
  ],
  [
    "a group of containers with a public address",
    {
      "main.json": template([
        {
          type: "Microsoft.ContainerInstance/containerGroups",
          apiVersion: "2023-05-01",
          name: "es",
          location: "westeurope",
          properties: {
            osType: "Linux",
            containers: [{ name: "es", properties: { image: "elasticsearch:8", ports: [{ port: 9200 }] } }],
            ipAddress: { type: "Public", ports: [{ port: 9200, protocol: "TCP" }] },
          },
        },
      ]),
    },
    "exposed",
  ],
  [
    "what a deployment would change",
    {
      "what-if.json": {
        changes: [
          {
            after: {
              id: `${ID}/networkSecurityGroups/n`,
              ...group([rule()], "n"),
            },
            before: null,
            changeType: "Create",
            delta: null,
            resourceId: `${ID}/networkSecurityGroups/n`,
          },
        ],
        error: null,
        status: "Succeeded",
      },
    },
    "exposed",
  ],
  [
    "a filter and a lambda leave the rule that is enabled",
    {
      "main.json": template(
        [
          group(
            "[map(filter(parameters('rules'), lambda('r', lambdaVariables('r').enabled)), lambda('r', createObject('name', lambdaVariables('r').name, 'properties', createObject('priority', lambdaVariables('r').priority, 'direction', 'Inbound', 'access', 'Allow', 'protocol', 'Tcp', 'sourceAddressPrefix', lambdaVariables('r').source, 'sourcePortRange', '*', 'destinationAddressPrefix', '*', 'destinationPortRange', '9200'))))]",
          ),
        ],
        {
          parameters: {
            rules: {
              type: "array",
              defaultValue: [
                { name: "all", enabled: false, priority: 100, source: "*" },
                { name: "office", enabled: true, priority: 110, source: "10.0.0.0/8" },
              ],
            },
          },
        },
      ),
    },
    "restricted",
  ],
]);
