import { decided } from "../testing/decided.ts";

const t = (...s: string[]) => ({ "main.tf": `${s.join("\n")}\n` });
const SG = (ing: string, name = "es") => `resource "aws_security_group" "${name}" {
  name   = "${name}"
  vpc_id = "vpc-1"
${ing}
}`;
const ING = (src = `cidr_blocks = ["0.0.0.0/0"]`, port = "9200") => `  ingress {
    from_port   = ${port}
    to_port     = ${port}
    protocol    = "tcp"
    ${src}
  }`;
const AZ = (rules: string) => `resource "azurerm_network_security_group" "n" {
  name                = "n"
  location            = "westeurope"
  resource_group_name = "rg"
${rules}
}`;
const AR = (m: Record<string, string> = {}) => {
  const o: Record<string, string> = {
    name: '"es"',
    priority: "100",
    direction: '"Inbound"',
    access: '"Allow"',
    protocol: '"Tcp"',
    source_port_range: '"*"',
    destination_port_range: '"9200"',
    source_address_prefix: '"*"',
    destination_address_prefix: '"*"',
    ...m,
  };
  return Object.entries(o)
    .filter(([, v]) => v !== "")
    .map(([k, v]) => `    ${k} = ${v}`)
    .join("\n");
};
const RULE = (m: Record<string, string> = {}) => `  security_rule {\n${AR(m)}\n  }`;
const GFW = (
  m: string,
  act = `  allow {\n    protocol = "tcp"\n    ports = ["9200"]\n  }`,
) => `resource "google_compute_firewall" "es" {
  name    = "es"
  network = "default"
${act}
${m}
}`;
decided(
  "Terraform: loops, files that belong together, words that are none",
  "developer.hashicorp.com/terraform/language and the registry",
  [
    [
      "misspelt type aws_securty_group_rule",
      t(
        SG(""),
        `resource "aws_securty_group_rule" "r" {
  type = "ingress"
  from_port = 9200
  to_port = 9200
  protocol = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
  security_group_id = aws_security_group.es.id
}`,
      ),
      "exit:2",
    ],
    [
      "misspelt azurerm_network_security_rules",
      t(
        AZ(""),
        `resource "azurerm_network_security_rules" "r" {
${AR()}
  resource_group_name = "rg"
  network_security_group_name = azurerm_network_security_group.n.name
}`,
      ),
      "exit:2",
    ],
    [
      "misspelt google_compute_firewal",
      t(GFW('  source_ranges = ["0.0.0.0/0"]').replace("google_compute_firewall", "google_compute_firewal")),
      "exit:2",
    ],
    ["misspelt aws_security_groups", t(SG(ING()).replace("aws_security_group", "aws_security_groups")), "exit:2"],
    ["misspelt attribute cidr_block", t(SG(ING('cidr_block = ["0.0.0.0/0"]'))), "exit:2"],
    ["misspelt attribute source_range", t(GFW('  source_range = ["10.0.0.0/8"]')), "exit:1"],
    [
      "misspelt source_address_prefixs",
      t(AZ(RULE({ source_address_prefix: "", source_address_prefixs: '"10.0.0.0/8"' }))),
      "exit:2",
    ],
    [
      "types that hold no rules",
      t(SG(""), `resource "random_id" "x" { byte_length = 2 }`, `resource "aws_s3_bucket" "b" { bucket = "x" }`),
      "exit:0",
    ],
    [
      "addresses of a web firewall",
      t(
        SG(""),
        `resource "aws_wafv2_ip_set" "x" { 
 addresses = ["0.0.0.0/0"] 
}`,
      ),
      "exit:0",
    ],
    [
      "a rule by count and a default",
      t(
        `variable "open" { default = true }`,
        SG(""),
        `resource "aws_security_group_rule" "r" {
  count = var.open ? 1 : 0
  type = "ingress"
  from_port = 9200
  to_port = 9200
  protocol = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
  security_group_id = aws_security_group.es.id
}`,
      ),
      "exposed",
    ],
    [
      "a rule by count without a default",
      t(
        `variable "open" {}`,
        SG(""),
        `resource "aws_security_group_rule" "r" {
  count = var.open ? 1 : 0
  type = "ingress"
  from_port = 9200
  to_port = 9200
  protocol = "tcp"
  cidr_blocks = ["0.0.0.0/0"]
  security_group_id = aws_security_group.es.id
}`,
      ),
      "unknown",
    ],
    [
      "tfvars given",
      {
        "main.tf": `variable "cidrs" { type = list(string) }\n${SG(ING("cidr_blocks = var.cidrs"))}\n`,
        "terraform.tfvars": `cidrs = ["10.0.0.0/8"]\n`,
      },
      "restricted",
    ],
    [
      "auto.tfvars over a default",
      {
        "main.tf": `variable "cidrs" { default = ["10.0.0.0/8"] }\n${SG(ING("cidr_blocks = var.cidrs"))}\n`,
        "prod.auto.tfvars": `cidrs = ["0.0.0.0/0"]\n`,
      },
      "exposed",
    ],
    [
      "dynamic blocks over a map",
      t(
        `locals { rules = { es = { port = 9200, cidrs = ["0.0.0.0/0"] }, ssh = { port = 22, cidrs = ["10.0.0.0/8"] } } }`,
        SG(`  dynamic "ingress" {
    for_each = local.rules
    content {
      from_port = ingress.value.port
      to_port = ingress.value["port"]
      protocol = "tcp"
      cidr_blocks = ingress.value.cidrs
    }
  }`),
      ),
      "exposed",
    ],
    [
      "jsondecode heredoc",
      t(
        `locals { r = jsondecode(<<-EOT
    {"cidrs": ["0.0.0.0/0"]}
  EOT
  ) }`,
        SG(ING("cidr_blocks = local.r.cidrs")),
      ),
      "exposed",
    ],
    [
      "module literal",
      {
        "main.tf": `module "m" {\n  source = "./m"\n  cidrs = ["0.0.0.0/0"]\n}\n`,
        "m/main.tf": `variable "cidrs" {}\n${SG(ING("cidr_blocks = var.cidrs"))}\n`,
      },
      "exposed",
    ],
    [
      "module for_each with each.value",
      {
        "main.tf": `module "m" {\n  for_each = toset(["0.0.0.0/1", "128.0.0.0/1"])\n  source = "./m"\n  cidr = each.value\n}\n`,
        "m/main.tf": `variable "cidr" {}\n${SG(ING("cidr_blocks = [var.cidr]"))}\n`,
      },
      "exposed",
    ],
    [
      "ranges by flatten and for",
      t(
        `locals { a = flatten([for p in ["10.0.0.0/8"] : [p, "0.0.0.0/0"]]) }`,
        SG(ING("cidr_blocks = distinct(local.a)")),
      ),
      "exposed",
    ],
    ["a range worked out by cidrsubnet", t(SG(ING(`cidr_blocks = [cidrsubnet("8.0.0.0/8", 8, 1)]`))), "exposed"],
    ["protocol all number", t(SG(ING().replace('"tcp"', '"-1"').replace(/9200/g, "0"))), "exposed"],
    [
      "an address that an apply looks up",
      t(
        `data "http" "me" { url = "https://x" }`,
        SG(ING(`cidr_blocks = ["\${chomp(data.http.me.response_body)}/32"]`)),
      ),
      "unknown",
    ],
    [
      "ingress as an attribute",
      t(
        SG(`  ingress = [{
    from_port = 9200
    to_port = 9200
    protocol = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
    ipv6_cidr_blocks = []
    prefix_list_ids = []
    security_groups = []
    self = false
    description = ""
  }]`),
      ),
      "exposed",
    ],
    ["ingress = []", t(SG("  ingress = []")), "closed"],
    [
      "managed prefix list resource",
      t(
        `resource "aws_ec2_managed_prefix_list" "p" {
  name = "p"
  address_family = "IPv4"
  max_entries = 5
  entry { cidr = "0.0.0.0/1" }
  entry { cidr = "128.0.0.0/1" }
}`,
        SG(ING("prefix_list_ids = [aws_ec2_managed_prefix_list.p.id]")),
      ),
      "exposed",
    ],
    [
      "vpc ingress rule v6",
      t(
        SG(""),
        `resource "aws_vpc_security_group_ingress_rule" "r" {
  security_group_id = aws_security_group.es.id
  cidr_ipv6 = "::/0"
  from_port = 9000
  to_port = 9300
  ip_protocol = "tcp"
}`,
      ),
      "exposed",
    ],
    [
      "a machine whose group is not declared",
      t(`resource "aws_instance" "i" {
  ami = "x"
  instance_type = "t3.micro"
  subnet_id = "subnet-1"
  associate_public_ip_address = true
  vpc_security_group_ids = [aws_security_group.gone.id]
}`),
      "unknown",
    ],
    [
      "a machine with one group that was cut off",
      t(
        SG(""),
        `resource "aws_instance" "i" {
  ami = "x"
  instance_type = "t3.micro"
  associate_public_ip_address = true
  vpc_security_group_ids = [aws_security_group.es.id, aws_security_group.cut.id]
}`,
      ),
      "unknown",
    ],
    [
      "a public address behind a route to a transit gateway",
      t(
        SG(ING()),
        `resource "aws_instance" "i" {
  ami = "x"
  instance_type = "t3.micro"
  subnet_id = aws_subnet.s.id
  vpc_security_group_ids = [aws_security_group.es.id]
  associate_public_ip_address = true
}
resource "aws_subnet" "s" {
  vpc_id = "vpc-1"
  cidr_block = "10.0.0.0/24"
}
resource "aws_route_table" "r" {
  vpc_id = "vpc-1"
  route {
    cidr_block = "0.0.0.0/0"
    transit_gateway_id = "tgw-1"
  }
}
resource "aws_route_table_association" "a" {
  subnet_id = aws_subnet.s.id
  route_table_id = aws_route_table.r.id
}`,
      ),
      "restricted",
    ],
    [
      "an accelerator before a private machine",
      t(
        SG(ING()),
        `resource "aws_instance" "i" {
  ami = "x"
  instance_type = "t3.micro"
  subnet_id = aws_subnet.s.id
  vpc_security_group_ids = [aws_security_group.es.id]
}
resource "aws_subnet" "s" {
  vpc_id = "vpc-1"
  cidr_block = "10.0.0.0/24"
}
resource "aws_globalaccelerator_accelerator" "g" { name = "g" }
resource "aws_globalaccelerator_listener" "l" {
  accelerator_arn = aws_globalaccelerator_accelerator.g.id
  protocol = "TCP"
  port_range {
    from_port = 9200
    to_port = 9200
  }
}
resource "aws_globalaccelerator_endpoint_group" "e" {
  listener_arn = aws_globalaccelerator_listener.l.id
  endpoint_configuration {
    endpoint_id = aws_instance.i.id
    weight = 100
  }
}`,
      ),
      "exposed",
    ],
    ["the tag Internet in lower case", t(AZ(RULE({ source_address_prefix: '"internet"' }))), "exposed"],
    [
      "both halves of the internet as prefixes",
      t(AZ(RULE({ source_address_prefix: "", source_address_prefixes: '["0.0.0.0/1","128.0.0.0/1"]' }))),
      "exposed",
    ],
    [
      "an application security group as source",
      t(
        AZ(
          RULE({
            source_address_prefix: "",
            source_application_security_group_ids: "[azurerm_application_security_group.a.id]",
          }),
        ),
        `resource "azurerm_application_security_group" "a" {
  name = "a"
  location = "x"
  resource_group_name = "rg"
}`,
      ),
      "restricted",
    ],
    [
      "an application security group as destination",
      t(
        AZ(
          RULE({
            destination_address_prefix: "",
            destination_application_security_group_ids: "[azurerm_application_security_group.a.id]",
          }),
        ),
        `resource "azurerm_application_security_group" "a" {
  name = "a"
  location = "x"
  resource_group_name = "rg"
}`,
      ),
      "exposed",
    ],
    ["an outbound rule", t(AZ(RULE({ direction: '"Outbound"' }))), "restricted"],
    [
      "rules by for_each",
      t(
        `locals { r = { es = { prio = 100, port = "9200", src = "*" } } }`,
        AZ(""),
        `resource "azurerm_network_security_rule" "r" {
  for_each = local.r
  name = each.key
  priority = each.value.prio
  direction = "Inbound"
  access = "Allow"
  protocol = "Tcp"
  source_port_range = "*"
  destination_port_range = each.value.port
  source_address_prefix = each.value.src
  destination_address_prefix = "*"
  resource_group_name = "rg"
  network_security_group_name = azurerm_network_security_group.n.name
}`,
      ),
      "exposed",
    ],
    [
      "rules of a storage account are no rules of a network",
      t(`resource "azurerm_storage_account" "s" { 
 name = "x" 
 network_rules {
   default_action = "Deny"
 }
}`),
      "exit:0",
    ],
    [
      "a deny of the same number",
      t(
        GFW('  source_ranges = ["0.0.0.0/0"]'),
        GFW('  source_ranges = ["0.0.0.0/0"]', `  deny {\n    protocol = "all"\n  }`)
          .replace('"es" {', '"d" {')
          .replace('name    = "es"', 'name = "d"'),
      ),
      "closed",
    ],
    ["a rule that is disabled", t(GFW('  source_ranges = ["0.0.0.0/0"]\n  disabled = true')), "none"],
    ["no range is everyone", t(GFW("")), "exposed"],
    [
      "Cloud Armor in Terraform",
      t(`resource "google_compute_security_policy" "p" {
  name = "p"
  rule {
    action = "allow"
    priority = "1000"
    match {
      versioned_expr = "SRC_IPS_V1"
      config {
        src_ip_ranges = ["10.0.0.0/8"]
      }
    }
  }
  rule {
    action = "deny(403)"
    priority = "2147483647"
    match {
      versioned_expr = "SRC_IPS_V1"
      config {
        src_ip_ranges = ["*"]
      }
    }
  }
}
resource "google_compute_backend_service" "b" {
  name = "b"
  protocol = "TCP"
  load_balancing_scheme = "EXTERNAL"
  security_policy = google_compute_security_policy.p.id
}
resource "google_compute_target_tcp_proxy" "t" {
  name = "t"
  backend_service = google_compute_backend_service.b.id
}
resource "google_compute_global_forwarding_rule" "f" {
  name = "f"
  target = google_compute_target_tcp_proxy.t.id
  port_range = "9200"
}`),
      "restricted",
    ],
    [
      "kubernetes TF network policy",
      t(`resource "kubernetes_network_policy" "n" {
  metadata { 
    name = "n" 
    namespace = "d"
  }
  spec {
    pod_selector {}
    policy_types = ["Ingress"]
  }
}`),
      "exit:2",
    ],
    [
      "a cluster's balancer in Terraform is named",
      t(`resource "kubernetes_service" "s" {
  metadata { 
  name = "x" 
  }
  spec {
    type = "LoadBalancer"
    port { 
    port = 9200 
    }
  }
}`),
      "exit:2",
    ],
    [
      "a container's ports in Terraform are named",
      t(`resource "docker_container" "es" {
  name = "es"
  image = "es"
  ports {
    internal = 9200
    external = 9200
  }
}`),
      "exit:2",
    ],
    [
      "digitalocean firewall",
      t(`resource "digitalocean_firewall" "s" {
  name = "x"
  inbound_rule {
    protocol = "tcp"
    port_range = "9200"
    source_addresses = ["0.0.0.0/0"]
  }
}`),
      "exit:2",
    ],
    [
      "another provider's firewall is named",
      t(`resource "linode_firewall" "s" {
  label = "x"
  inbound {
    label = "es"
    action = "ACCEPT"
    protocol = "TCP"
    ports = "9200"
    ipv4 = ["0.0.0.0/0"]
  }
  inbound_policy = "DROP"
}`),
      "exit:2",
    ],
    [
      "ports of a Lightsail machine are named",
      t(`resource "aws_lightsail_instance_public_ports" "t" {
  instance_name = "x"
  port_info {
    protocol = "tcp"
    from_port = 9200
    to_port = 9200
    cidrs = ["0.0.0.0/0"]
  }
}`),
      "exit:2",
    ],
    [
      "tf.json",
      {
        "main.tf.json": {
          resource: {
            aws_security_group: {
              es: {
                name: "es",
                ingress: [{ from_port: 9200, to_port: 9200, protocol: "tcp", cidr_blocks: ["0.0.0.0/0"] }],
              },
            },
          },
        },
      },
      "exposed",
    ],
    [
      "an override file of Terraform",
      { "main.tf": `${SG(ING())}\n`, "override.tf": `${SG(ING('cidr_blocks = ["10.0.0.0/8"]'))}\n` },
      "restricted",
    ],
  ],
);
