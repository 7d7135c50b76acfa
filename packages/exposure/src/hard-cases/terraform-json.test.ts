import { decided } from "../testing/decided.ts";

decided("Terraform written as JSON", "developer.hashicorp.com/terraform/language/syntax/json", [
  [
    "what a generator writes",
    {
      "cdk.tf.json": {
        "//": { metadata: { version: "0.20" } },
        terraform: { backend: { local: { path: "x" } } },
        provider: { aws: [{ region: "eu-west-1" }] },
        variable: { cidr: { default: "0.0.0.0/0", type: "string" } },
        locals: { all: ["${var.cidr}"] },
        resource: {
          aws_security_group: {
            es: {
              "//": { metadata: { path: "x" } },
              name: "es",
              ingress: [{ from_port: 9200, to_port: 9200, protocol: "tcp", cidr_blocks: "${local.all}" }],
              tags: { Name: "es" },
            },
          },
          aws_security_group_rule: {
            r: {
              type: "ingress",
              from_port: 22,
              to_port: 22,
              protocol: "tcp",
              cidr_blocks: ["10.0.0.0/8"],
              security_group_id: "${aws_security_group.es.id}",
            },
          },
        },
      },
    },
    "exposed",
  ],
  [
    "a rule of its own",
    {
      "cdk.tf.json": {
        resource: {
          aws_security_group: { es: { name: "es" } },
          aws_security_group_rule: {
            r: {
              type: "ingress",
              from_port: 22,
              to_port: 22,
              protocol: "tcp",
              cidr_blocks: ["10.0.0.0/8"],
              security_group_id: "${aws_security_group.es.id}",
            },
          },
        },
      },
    },
    "restricted",
    22,
  ],
  [
    "dynamic blocks",
    {
      "m.tf.json": {
        resource: {
          aws_security_group: {
            es: {
              name: "es",
              dynamic: {
                ingress: {
                  for_each: [9200],
                  content: {
                    from_port: "${ingress.value}",
                    to_port: "${ingress.value}",
                    protocol: "tcp",
                    cidr_blocks: ["0.0.0.0/0"],
                  },
                },
              },
            },
          },
        },
      },
    },
    "exposed",
  ],
  [
    "an Azure group",
    {
      "m.tf.json": {
        resource: {
          azurerm_network_security_group: {
            n: {
              name: "n",
              location: "x",
              resource_group_name: "r",
              security_rule: [
                {
                  name: "a",
                  priority: 100,
                  direction: "Inbound",
                  access: "Allow",
                  protocol: "Tcp",
                  source_port_range: "*",
                  destination_port_range: "9200",
                  source_address_prefix: "*",
                  destination_address_prefix: "*",
                },
              ],
            },
          },
        },
      },
    },
    "exposed",
  ],
  [
    "values of variables",
    {
      "main.tf": `variable "c" {}\nresource "aws_security_group" "s" {\n  name = "s"\n  ingress {\n    from_port = 9200\n    to_port = 9200\n    protocol = "tcp"\n    cidr_blocks = var.c\n  }\n}\n`,
      "terraform.tfvars.json": { c: ["10.0.0.0/8"] },
    },
    "restricted",
  ],
  [
    "a word that a group has not",
    {
      "m.tf.json": {
        resource: {
          aws_security_group: {
            es: {
              name: "es",
              ingres: [{ from_port: 9200, to_port: 9200, protocol: "tcp", cidr_blocks: ["0.0.0.0/0"] }],
            },
          },
        },
      },
    },
    "exit:2",
  ],
  ["a file that is cut short", { "m.tf.json": '{"resource": {"aws_security_group": {' }, "exit:2"],
]);
