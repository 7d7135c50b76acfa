import { decided } from "../testing/decided.ts";

decided("rule sets as other tools hand them over", "the tools' own formats", [
  [
    "gcloud's YAML",
    {
      "fw.yaml": `---
allowed:
- IPProtocol: tcp
  ports:
  - '9200'
direction: INGRESS
disabled: false
kind: compute#firewall
name: es
network: https://www.googleapis.com/compute/v1/projects/p/global/networks/default
priority: 1000
sourceRanges:
- 0.0.0.0/0
---
denied:
- IPProtocol: all
direction: INGRESS
kind: compute#firewall
name: d
network: https://www.googleapis.com/compute/v1/projects/p/global/networks/default
priority: 900
sourceRanges:
- 0.0.0.0/0
`,
    },
    "closed",
  ],
  [
    "Google's asset inventory",
    {
      "assets.json": [
        {
          name: "//compute.googleapis.com/projects/p/global/firewalls/es",
          assetType: "compute.googleapis.com/Firewall",
          resource: {
            version: "v1",
            data: {
              allowed: [{ IPProtocol: "tcp", ports: ["9200"] }],
              direction: "INGRESS",
              name: "es",
              network: "https://x/projects/p/global/networks/default",
              priority: 1000,
              sourceRanges: ["0.0.0.0/0"],
            },
          },
        },
      ],
    },
    "exposed",
  ],
  [
    "the AWS tool's YAML",
    {
      "sg.yaml": `SecurityGroups:
- Description: x
  GroupId: sg-1
  GroupName: es
  IpPermissions:
  - FromPort: 9200
    IpProtocol: tcp
    IpRanges:
    - CidrIp: 0.0.0.0/0
    ToPort: 9200
  VpcId: vpc-1
`,
    },
    "exposed",
  ],
  [
    "the Azure tool's YAML",
    {
      "nsg.yaml": `id: /subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/n
name: n
type: Microsoft.Network/networkSecurityGroups
securityRules:
- name: es
  access: Allow
  direction: Inbound
  priority: 100
  protocol: Tcp
  sourceAddressPrefix: '*'
  sourcePortRange: '*'
  destinationAddressPrefix: '*'
  destinationPortRange: '9200'
`,
    },
    "exposed",
  ],
  [
    "kubectl's YAML",
    {
      "all.yaml": `apiVersion: v1
items:
- apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata:
    name: n
    namespace: data
    annotations:
      kubectl.kubernetes.io/last-applied-configuration: |
        {"x":1}
  spec:
    ingress:
    - from:
      - ipBlock:
          cidr: 0.0.0.0/0
          except:
          - 10.0.0.0/8
      ports:
      - port: 9200
        protocol: TCP
    podSelector: {}
    policyTypes:
    - Ingress
kind: List
metadata:
  resourceVersion: ""
`,
    },
    "exposed",
  ],
  [
    "a plan whose source is known after apply",
    {
      "plan.json": {
        format_version: "1.2",
        terraform_version: "1.7.0",
        planned_values: {
          root_module: {
            resources: [
              {
                address: "aws_security_group.es",
                mode: "managed",
                type: "aws_security_group",
                name: "es",
                values: { name: "es", ingress: [] },
              },
              {
                address: "aws_security_group_rule.r",
                mode: "managed",
                type: "aws_security_group_rule",
                name: "r",
                values: { type: "ingress", from_port: 9200, to_port: 9200, protocol: "tcp" },
              },
            ],
          },
        },
        resource_changes: [
          {
            address: "aws_security_group.es",
            mode: "managed",
            type: "aws_security_group",
            name: "es",
            change: { actions: ["create"], before: null, after: { name: "es" }, after_unknown: { id: true } },
          },
          {
            address: "aws_security_group_rule.r",
            mode: "managed",
            type: "aws_security_group_rule",
            name: "r",
            change: {
              actions: ["create"],
              before: null,
              after: { type: "ingress" },
              after_unknown: { id: true, cidr_blocks: true, security_group_id: true },
            },
          },
        ],
        configuration: {
          root_module: {
            resources: [
              {
                address: "aws_security_group_rule.r",
                mode: "managed",
                type: "aws_security_group_rule",
                name: "r",
                expressions: {
                  cidr_blocks: { references: ["data.http.me"] },
                  security_group_id: { references: ["aws_security_group.es.id", "aws_security_group.es"] },
                },
              },
            ],
          },
        },
      },
    },
    "unknown",
  ],
  [
    "a plan that takes an open rule away",
    {
      "plan.json": {
        format_version: "1.2",
        planned_values: {
          root_module: {
            resources: [
              {
                address: "aws_security_group.es",
                mode: "managed",
                type: "aws_security_group",
                name: "es",
                values: { name: "es", id: "sg-1", ingress: [] },
              },
            ],
          },
        },
        resource_changes: [
          {
            address: "aws_security_group_rule.r",
            mode: "managed",
            type: "aws_security_group_rule",
            name: "r",
            change: {
              actions: ["delete"],
              before: {
                type: "ingress",
                from_port: 9200,
                to_port: 9200,
                protocol: "tcp",
                cidr_blocks: ["0.0.0.0/0"],
                security_group_id: "sg-1",
              },
              after: null,
              after_unknown: {},
            },
          },
        ],
      },
    },
    "closed",
  ],
  [
    "a state as Terraform shows it",
    {
      "state.json": {
        format_version: "1.0",
        values: {
          root_module: {
            resources: [
              {
                address: "google_compute_firewall.es",
                mode: "managed",
                type: "google_compute_firewall",
                name: "es",
                values: {
                  name: "es",
                  network: "https://x/global/networks/n",
                  direction: "INGRESS",
                  disabled: false,
                  priority: 1000,
                  allow: [{ protocol: "tcp", ports: ["9200"] }],
                  deny: [],
                  source_ranges: ["0.0.0.0/0"],
                },
              },
            ],
          },
        },
      },
    },
    "exposed",
  ],
  [
    "a state as it is stored",
    {
      "terraform.tfstate": {
        version: 4,
        terraform_version: "1.7.0",
        serial: 1,
        lineage: "x",
        outputs: {},
        resources: [
          {
            mode: "managed",
            type: "aws_security_group",
            name: "es",
            provider: 'provider["registry.terraform.io/hashicorp/aws"]',
            instances: [
              {
                schema_version: 1,
                attributes: {
                  id: "sg-1",
                  name: "es",
                  ingress: [
                    {
                      from_port: 9200,
                      to_port: 9200,
                      protocol: "tcp",
                      cidr_blocks: ["0.0.0.0/0"],
                      ipv6_cidr_blocks: [],
                      prefix_list_ids: [],
                      security_groups: [],
                      self: false,
                      description: "",
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
    },
    "exposed",
  ],
  [
    "a snapshot of AWS Config is named",
    {
      "cfg.json": {
        fileVersion: "1.0",
        configurationItems: [
          {
            resourceType: "AWS::EC2::SecurityGroup",
            resourceId: "sg-1",
            configuration: {
              groupName: "es",
              groupId: "sg-1",
              ipPermissions: [
                { ipProtocol: "tcp", fromPort: 9200, toPort: 9200, ipv4Ranges: [{ cidrIp: "0.0.0.0/0" }] },
              ],
            },
          },
        ],
      },
    },
    "exit:2",
  ],
  [
    "a serverless template",
    {
      "t.yaml": `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties: {Handler: a.b, Runtime: nodejs20.x}
  Sg:
    Type: AWS::EC2::SecurityGroup
    Properties: {GroupDescription: x, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 0.0.0.0/0}]}
`,
    },
    "exposed",
  ],
  [
    "what a development kit generates",
    {
      "S.template.json": {
        Resources: {
          Sg4E: {
            Type: "AWS::EC2::SecurityGroup",
            Properties: {
              GroupDescription: "x",
              SecurityGroupIngress: [
                {
                  CidrIp: "0.0.0.0/0",
                  Description: "from 0.0.0.0/0:9200",
                  FromPort: 9200,
                  IpProtocol: "tcp",
                  ToPort: 9200,
                },
              ],
              VpcId: { Ref: "Vpc" },
            },
            Metadata: { "aws:cdk:path": "S/Sg/Resource" },
          },
          CDKMetadata: {
            Type: "AWS::CDK::Metadata",
            Properties: { Analytics: "x" },
            Condition: "CDKMetadataAvailable",
          },
        },
        Conditions: { CDKMetadataAvailable: { "Fn::Equals": [{ Ref: "AWS::Region" }, "us-east-1"] } },
        Parameters: {
          BootstrapVersion: { Type: "AWS::SSM::Parameter::Value<String>", Default: "/cdk-bootstrap/hnb659fds/version" },
        },
        Rules: {},
      },
    },
    "exposed",
  ],
  [
    "a parameter that names another store",
    {
      "t.yaml": `Parameters:
  Cidr: {Type: "AWS::SSM::Parameter::Value<String>", Default: /net/office}
Resources:
  Sg:
    Type: AWS::EC2::SecurityGroup
    Properties: {GroupDescription: x, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: !Ref Cidr}]}
`,
    },
    "unknown",
  ],
  [
    "what Helm renders",
    {
      "r.yaml": `---
# Source: es/templates/np.yaml
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: "es"
spec:
  podSelector:
    matchLabels:
      app: "es"
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: web
      ports:
        - port: 9200
---
# Source: es/templates/sts.yaml
apiVersion: apps/v1
kind: StatefulSet
metadata: {name: es}
spec:
  selector: {matchLabels: {app: es}}
  template:
    metadata: {labels: {app: es}}
    spec: {containers: [{name: es, image: es, ports: [{containerPort: 9200}]}]}
`,
    },
    "restricted",
  ],
  [
    "a kustomization beside a policy",
    {
      "kustomization.yaml": "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [np.yaml]\n",
      "np.yaml": `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {name: n}
spec: {podSelector: {}, policyTypes: [Ingress]}
`,
    },
    "closed",
  ],
  [
    "a set of ranges and addresses",
    {
      "nft.json": {
        nftables: [
          { metainfo: { json_schema_version: 1 } },
          { table: { family: "inet", name: "f", handle: 1 } },
          {
            set: {
              family: "inet",
              name: "s",
              table: "f",
              type: "ipv4_addr",
              handle: 2,
              flags: ["interval"],
              "auto-merge": true,
              elem: [{ range: ["1.0.0.0", "9.255.255.255"] }, "203.0.113.7"],
            },
          },
          {
            chain: {
              family: "inet",
              table: "f",
              name: "i",
              handle: 3,
              type: "filter",
              hook: "input",
              prio: 0,
              policy: "drop",
            },
          },
          {
            rule: {
              family: "inet",
              table: "f",
              chain: "i",
              handle: 4,
              comment: "x",
              expr: [
                { match: { op: "==", left: { payload: { protocol: "ip", field: "saddr" } }, right: "@s" } },
                { match: { op: "==", left: { payload: { protocol: "tcp", field: "dport" } }, right: { set: [9200] } } },
                { counter: { packets: 0, bytes: 0 } },
                { accept: null },
              ],
            },
          },
        ],
      },
    },
    "exposed",
  ],
  [
    "a container as Docker inspects it",
    {
      "inspect.json": [
        {
          Id: "x",
          Name: "/es",
          HostConfig: { NetworkMode: "bridge", PortBindings: { "9200/tcp": [{ HostIp: "", HostPort: "9200" }] } },
          NetworkSettings: {
            Ports: {
              "9200/tcp": [
                { HostIp: "0.0.0.0", HostPort: "9200" },
                { HostIp: "::", HostPort: "9200" },
              ],
            },
          },
        },
      ],
    },
    "exposed",
  ],
  [
    "a parameters file",
    {
      "main.json": {
        $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        contentVersion: "1.0.0.0",
        parameters: { src: { type: "string" } },
        resources: [
          {
            type: "Microsoft.Network/networkSecurityGroups",
            apiVersion: "2023-09-01",
            name: "n",
            properties: {
              securityRules: [
                {
                  name: "es",
                  properties: {
                    access: "Allow",
                    direction: "Inbound",
                    priority: 100,
                    protocol: "Tcp",
                    sourceAddressPrefix: "[parameters('src')]",
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
      "main.parameters.json": {
        $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
        contentVersion: "1.0.0.0",
        parameters: { src: { value: "10.0.0.0/8" } },
      },
    },
    "restricted",
  ],
  [
    "a parameters file over a default",
    {
      "azuredeploy.json": {
        $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        contentVersion: "1.0.0.0",
        parameters: { src: { type: "string", defaultValue: "10.0.0.0/8" } },
        resources: [
          {
            type: "Microsoft.Network/networkSecurityGroups",
            apiVersion: "2023-09-01",
            name: "n",
            properties: {
              securityRules: [
                {
                  name: "es",
                  properties: {
                    access: "Allow",
                    direction: "Inbound",
                    priority: 100,
                    protocol: "Tcp",
                    sourceAddressPrefix: "[parameters('src')]",
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
      "azuredeploy.parameters.json": {
        $schema: "https://schema.management.azure.com/schemas/2015-01-01/deploymentParameters.json#",
        contentVersion: "1.0.0.0",
        parameters: { src: { value: "*" } },
      },
    },
    "exposed",
  ],
]);
