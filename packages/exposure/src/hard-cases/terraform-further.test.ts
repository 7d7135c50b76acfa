import { decided } from "../testing/decided.ts";

const t = (...s: string[]) => ({ "main.tf": `${s.join("\n")}\n` });
const GROUP = `resource "aws_security_group" "es" {
  name   = "es"
  vpc_id = "vpc-1"
}`;
const RULES = (each: string, body: string) => `resource "aws_vpc_security_group_ingress_rule" "es" {
  for_each          = ${each}
  security_group_id = aws_security_group.es.id
  ip_protocol       = "tcp"
${body}
}`;
const MODULE = (body: string, source = "terraform-aws-modules/security-group/aws") => `module "es" {
  source  = "${source}"
  version = "~> 5.1"
  name    = "es"
  vpc_id  = "vpc-1"
${body}
}`;

decided("Terraform: functions, loops and modules of the registry further on", "developer.hashicorp.com/terraform", [
  [
    "every port with every source",
    t(
      GROUP,
      `locals {
  ports   = [443, 9200]
  sources = { office = "10.0.0.0/8", any = "0.0.0.0/0" }
  pairs   = { for pair in setproduct(local.ports, keys(local.sources)) : "\${pair[0]}-\${pair[1]}" => { port = pair[0], cidr = local.sources[pair[1]] } }
}`,
      RULES(
        "local.pairs",
        `  from_port = each.value.port
  to_port   = each.value.port
  cidr_ipv4 = each.value.cidr`,
      ),
    ),
    "exposed",
  ],
  [
    "a filter leaves the sources that are not public",
    t(
      GROUP,
      `locals {
  sources = { office = { cidr = "10.0.0.0/8", public = false }, any = { cidr = "0.0.0.0/0", public = true } }
}`,
      RULES(
        "{ for name, one in local.sources : name => one if !one.public }",
        `  from_port = 9200
  to_port   = 9200
  cidr_ipv4 = each.value.cidr`,
      ),
    ),
    "restricted",
  ],
  [
    "an optional attribute has its type's default",
    t(
      `variable "rules" {
  type = map(object({ port = number, cidr = optional(string, "0.0.0.0/0") }))
  default = { es = { port = 9200 } }
}`,
      GROUP,
      RULES(
        "var.rules",
        `  from_port = each.value.port
  to_port   = each.value.port
  cidr_ipv4 = each.value.cidr`,
      ),
    ),
    "exposed",
  ],
  [
    "try and coalesce take what is there",
    t(
      `locals {
  given = { es = { port = 9200 } }
}`,
      GROUP,
      RULES(
        "local.given",
        `  from_port = each.value.port
  to_port   = try(each.value.to, each.value.port)
  cidr_ipv4 = coalesce(try(each.value.cidr, null), "0.0.0.0/0")`,
      ),
    ),
    "exposed",
  ],
  [
    "rules of a YAML file that is in the input",
    {
      "main.tf": `locals {
  rules = yamldecode(file("\${path.module}/rules.yaml"))
}
${GROUP}
${RULES(
  "{ for one in local.rules.ingress : one.name => one }",
  `  from_port = each.value.port
  to_port   = each.value.port
  cidr_ipv4 = each.value.cidr`,
)}
`,
      "rules.yaml": "ingress:\n- { name: es, port: 9200, cidr: 0.0.0.0/0 }\n",
    },
    "exposed",
  ],
  [
    "rules of a file that is not in the input",
    t(
      `locals {
  rules = jsondecode(file("\${path.module}/rules.json"))
}`,
      GROUP,
      RULES(
        "{ for one in local.rules : one.name => one }",
        `  from_port = each.value.port
  to_port   = each.value.port
  cidr_ipv4 = each.value.cidr`,
      ),
    ),
    "unknown",
  ],
  [
    "a condition over the workspace's name",
    t(
      GROUP,
      `resource "aws_vpc_security_group_ingress_rule" "es" {
  security_group_id = aws_security_group.es.id
  ip_protocol       = "tcp"
  from_port         = 9200
  to_port           = 9200
  cidr_ipv4         = terraform.workspace == "prod" ? "10.0.0.0/8" : "0.0.0.0/0"
}`,
    ),
    "unknown",
  ],
  [
    "the registry's group: a named rule with its sources",
    t(
      MODULE(`  ingress_with_cidr_blocks = [
    { rule = "elasticsearch-rest-tcp", cidr_blocks = "10.0.0.0/8,0.0.0.0/0" },
  ]`),
    ),
    "exposed",
  ],
  [
    "the registry's group: named rules for the default sources",
    t(
      MODULE(`  ingress_cidr_blocks = ["10.10.0.0/16"]
  ingress_rules       = ["https-443-tcp", "elasticsearch-rest-tcp"]`),
    ),
    "restricted",
  ],
  [
    "the registry's group: another service for everyone",
    t(
      MODULE(`  ingress_cidr_blocks = ["0.0.0.0/0"]
  ingress_rules       = ["https-443-tcp"]
  egress_rules        = ["all-all"]`),
    ),
    "closed",
  ],
  [
    "the registry's group: ports written out",
    t(
      MODULE(`  ingress_with_cidr_blocks = [
    {
      from_port   = 9000
      to_port     = 9300
      protocol    = "tcp"
      description = "es"
      cidr_blocks = "0.0.0.0/0"
    },
  ]`),
    ),
    "exposed",
  ],
  [
    "the registry's group: one for a service",
    t(
      MODULE(
        `  ingress_cidr_blocks = ["0.0.0.0/0"]`,
        "terraform-aws-modules/security-group/aws//modules/elasticsearch",
      ),
    ),
    "exposed",
  ],
  [
    "the registry's group: another group as source",
    t(
      MODULE(`  ingress_with_source_security_group_id = [
    { rule = "elasticsearch-rest-tcp", source_security_group_id = "sg-0123456789abcdef0" },
  ]`),
    ),
    "restricted",
  ],
  [
    "the registry's group: IPv6 alone",
    t(
      MODULE(`  ingress_with_ipv6_cidr_blocks = [
    { from_port = 9200, to_port = 9200, protocol = 6, ipv6_cidr_blocks = "::/0" },
  ]`),
    ),
    "exposed",
  ],
  [
    "the registry's group: sources that only an apply knows",
    t(
      MODULE(`  ingress_cidr_blocks = data.aws_ip_ranges.x.cidr_blocks
  ingress_rules       = ["elasticsearch-rest-tcp"]`),
    ),
    "unknown",
  ],
  [
    "the registry's group: not created",
    t(
      MODULE(`  create              = false
  ingress_cidr_blocks = ["0.0.0.0/0"]
  ingress_rules       = ["elasticsearch-rest-tcp"]`),
      `resource "aws_security_group" "other" {
  name = "other"
}`,
    ),
    "closed",
  ],
  [
    "Google's module of firewall rules",
    t(`module "fw" {
  source       = "terraform-google-modules/network/google//modules/firewall-rules"
  project_id   = "p"
  network_name = "prod"
  rules = [{
    name          = "es"
    direction     = "INGRESS"
    priority      = null
    ranges        = ["0.0.0.0/0"]
    source_tags   = null
    target_tags   = null
    allow         = [{ protocol = "tcp", ports = ["9200"] }]
    deny          = []
    log_config    = null
  }]
}`),
    "exposed",
  ],
  [
    "Azure's verified module of a group",
    t(`module "nsg" {
  source              = "Azure/avm-res-network-networksecuritygroup/azurerm"
  version             = "0.2.0"
  name                = "es"
  location            = "westeurope"
  resource_group_name = "rg"
  security_rules = {
    es = {
      name                       = "es"
      access                     = "Allow"
      direction                  = "Inbound"
      priority                   = 100
      protocol                   = "Tcp"
      source_address_prefix      = "*"
      source_port_range          = "*"
      destination_address_prefix = "*"
      destination_port_range     = "9200"
    }
  }
}`),
    "exposed",
  ],
  [
    "a module that nobody here knows",
    t(`module "es" {
  source = "acme/es-firewall/aws"
  cidr   = "10.0.0.0/8"
}`),
    "notsafe:",
  ],
  [
    "a Google database that everyone is authorized to reach",
    t(`resource "google_sql_database_instance" "pg" {
  name             = "pg"
  database_version = "POSTGRES_15"
  settings {
    tier = "db-f1-micro"
    ip_configuration {
      ipv4_enabled = true
      authorized_networks {
        name  = "all"
        value = "0.0.0.0/0"
      }
    }
  }
}`),
    "exposed",
    5432,
  ],
  [
    "a machine by number whose group is taken by a splat",
    t(
      `resource "aws_security_group" "es" {
  count  = 2
  name   = "es-\${count.index}"
  vpc_id = "vpc-1"
  dynamic "ingress" {
    for_each = count.index == 1 ? ["0.0.0.0/0"] : []
    content {
      from_port   = 9200
      to_port     = 9200
      protocol    = "tcp"
      cidr_blocks = [ingress.value]
    }
  }
}
resource "aws_instance" "es" {
  ami                         = "ami-1"
  instance_type               = "t3.micro"
  associate_public_ip_address = true
  vpc_security_group_ids      = aws_security_group.es[*].id
}`,
    ),
    "exposed",
  ],
]);

const planned = (resources: unknown[], over: Record<string, unknown> = {}) => ({
  "plan.json": {
    format_version: "1.2",
    terraform_version: "1.9.5",
    planned_values: { root_module: { resources } },
    ...over,
  },
});
const aws = (type: string, address: string, values: Record<string, unknown>) => ({
  address,
  mode: "managed",
  type,
  name: address.split(".").at(-1),
  provider_name: "registry.terraform.io/hashicorp/aws",
  schema_version: 1,
  values,
  sensitive_values: {},
});
const OPEN = {
  cidr_blocks: ["0.0.0.0/0"],
  description: "",
  from_port: 9200,
  ipv6_cidr_blocks: [],
  prefix_list_ids: [],
  protocol: "tcp",
  security_groups: [],
  self: false,
  to_port: 9200,
};
const change = (
  address: string,
  type: string,
  actions: string[],
  after: unknown,
  unknown: unknown = {},
  before: unknown = null,
) => ({
  address,
  mode: "managed",
  type,
  name: address.split(".").at(-1),
  provider_name: "registry.terraform.io/hashicorp/aws",
  change: { actions, before, after, after_unknown: unknown, before_sensitive: false, after_sensitive: {} },
});

decided("Terraform plans further on", "developer.hashicorp.com/terraform/internals/json-format", [
  [
    "a rule in a module that is given its group's output",
    planned([], {
      planned_values: {
        root_module: {
          child_modules: [
            {
              address: "module.sg",
              resources: [
                aws("aws_security_group", "module.sg.aws_security_group.es", {
                  name: "es",
                  vpc_id: "vpc-1",
                  ingress: [],
                }),
              ],
            },
            {
              address: "module.rules",
              resources: [
                aws("aws_security_group_rule", 'module.rules.aws_security_group_rule.in["es"]', {
                  type: "ingress",
                  from_port: 9200,
                  to_port: 9200,
                  protocol: "tcp",
                  cidr_blocks: ["0.0.0.0/0"],
                }),
              ],
            },
          ],
        },
      },
      resource_changes: [
        change(
          "module.sg.aws_security_group.es",
          "aws_security_group",
          ["create"],
          { name: "es", vpc_id: "vpc-1" },
          { id: true },
        ),
        change(
          'module.rules.aws_security_group_rule.in["es"]',
          "aws_security_group_rule",
          ["create"],
          { type: "ingress", from_port: 9200, to_port: 9200, protocol: "tcp", cidr_blocks: ["0.0.0.0/0"] },
          { security_group_id: true },
        ),
      ],
      configuration: {
        root_module: {
          module_calls: {
            sg: {
              source: "./sg",
              module: {
                outputs: { id: { expression: { references: ["aws_security_group.es.id", "aws_security_group.es"] } } },
                resources: [
                  {
                    address: "aws_security_group.es",
                    mode: "managed",
                    type: "aws_security_group",
                    name: "es",
                    expressions: {},
                  },
                ],
              },
            },
            rules: {
              source: "./rules",
              expressions: { group: { references: ["module.sg.id", "module.sg"] } },
              module: {
                variables: { group: {} },
                resources: [
                  {
                    address: "aws_security_group_rule.in",
                    mode: "managed",
                    type: "aws_security_group_rule",
                    name: "in",
                    expressions: { security_group_id: { references: ["var.group"] } },
                    for_each_expression: { references: ["var.rules"] },
                  },
                ],
              },
            },
          },
        },
      },
    }),
    "exposed",
  ],
  [
    "rules known after apply alone",
    planned([aws("aws_security_group", "aws_security_group.es", { name: "es", vpc_id: "vpc-1" })], {
      resource_changes: [
        change("aws_security_group.es", "aws_security_group", ["create"], { name: "es" }, { id: true, ingress: true }),
      ],
    }),
    "unknown",
  ],
  [
    "a group that is replaced is judged as it will be",
    planned(
      [
        aws("aws_security_group", "aws_security_group.es", {
          name: "es2",
          ingress: [{ ...OPEN, cidr_blocks: ["10.0.0.0/8"] }],
        }),
      ],
      {
        resource_changes: [
          change(
            "aws_security_group.es",
            "aws_security_group",
            ["delete", "create"],
            { name: "es2", ingress: [{ ...OPEN, cidr_blocks: ["10.0.0.0/8"] }] },
            {},
            { name: "es", ingress: [OPEN] },
          ),
        ],
      },
    ),
    "restricted",
  ],
  [
    "what drifted outside is not what will be",
    planned(
      [
        aws("aws_security_group", "aws_security_group.es", {
          name: "es",
          ingress: [{ ...OPEN, cidr_blocks: ["10.0.0.0/8"] }],
        }),
      ],
      {
        resource_drift: [
          change(
            "aws_security_group.es",
            "aws_security_group",
            ["update"],
            { name: "es", ingress: [OPEN] },
            {},
            { name: "es", ingress: [] },
          ),
        ],
        resource_changes: [
          change(
            "aws_security_group.es",
            "aws_security_group",
            ["update"],
            { name: "es", ingress: [{ ...OPEN, cidr_blocks: ["10.0.0.0/8"] }] },
            {},
            { name: "es", ingress: [OPEN] },
          ),
        ],
      },
    ),
    "restricted",
  ],
  [
    "a data source that holds an open group is another's",
    {
      "plan.json": {
        format_version: "1.2",
        terraform_version: "1.9.5",
        planned_values: {
          root_module: { resources: [aws("aws_security_group", "aws_security_group.es", { name: "es", ingress: [] })] },
        },
        prior_state: {
          format_version: "1.0",
          values: {
            root_module: {
              resources: [
                {
                  address: "data.aws_security_group.other",
                  mode: "data",
                  type: "aws_security_group",
                  name: "other",
                  values: { ingress: [OPEN] },
                },
              ],
            },
          },
        },
      },
    },
    "closed",
  ],
]);
