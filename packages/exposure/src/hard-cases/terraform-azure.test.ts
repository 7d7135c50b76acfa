import { describe, expect, it } from "vitest";
import { check } from "../index.ts";
import { worst } from "../testing/build.ts";
import type { InputFile } from "../types.ts";

const hcl = (text: string): InputFile[] => [{ name: "main.tf", text }];
const said = (text: string, port: number, target?: RegExp): string =>
  worst(
    check(hcl(text), { ports: [port] }).results.filter(
      (row) => row.protocol === "tcp" && (target?.test(row.target) ?? true),
    ),
  );

const NETWORK = `
resource "azurerm_virtual_network" "v" {
  name          = "v"
  address_space = ["10.0.0.0/16"]
}
resource "azurerm_subnet" "s" {
  name                 = "s"
  virtual_network_name = azurerm_virtual_network.v.name
  address_prefixes     = ["10.0.1.0/24"]
}
`;
const group = (rules: string): string => `
resource "azurerm_network_security_group" "g" {
  name = "g"
  ${rules}
}
resource "azurerm_network_interface_security_group_association" "g" {
  network_interface_id      = azurerm_network_interface.n.id
  network_security_group_id = azurerm_network_security_group.g.id
}
`;
const allow = (port: string, from = "*"): string => `security_rule {
    name = "in"
    priority = 200
    direction = "Inbound"
    access = "Allow"
    protocol = "Tcp"
    source_port_range = "*"
    destination_port_range = "${port}"
    source_address_prefix = "${from}"
    destination_address_prefix = "*"
  }`;
const nic = (more = ""): string => `
resource "azurerm_network_interface" "n" {
  name = "n"
  ip_configuration {
    name      = "ip"
    subnet_id = azurerm_subnet.s.id
    private_ip_address_allocation = "Static"
    private_ip_address = "10.0.1.4"
    ${more}
  }
}
`;
const BALANCER = `
resource "azurerm_public_ip" "p" {
  name = "p"
  sku  = "Standard"
}
resource "azurerm_lb" "l" {
  name = "l"
  sku  = "Standard"
  frontend_ip_configuration {
    name                 = "front"
    public_ip_address_id = azurerm_public_ip.p.id
  }
}
resource "azurerm_lb_backend_address_pool" "b" {
  name            = "b"
  loadbalancer_id = azurerm_lb.l.id
}
resource "azurerm_network_interface_backend_address_pool_association" "b" {
  network_interface_id    = azurerm_network_interface.n.id
  ip_configuration_name   = "ip"
  backend_address_pool_id = azurerm_lb_backend_address_pool.b.id
}
`;
const RULE = `
resource "azurerm_lb_rule" "r" {
  name                           = "r"
  loadbalancer_id                = azurerm_lb.l.id
  protocol                       = "Tcp"
  frontend_port                  = 443
  backend_port                   = 9200
  frontend_ip_configuration_name = "front"
  backend_address_pool_ids       = [azurerm_lb_backend_address_pool.b.id]
}
`;
const NAT = `
resource "azurerm_lb_nat_rule" "r" {
  name                           = "r"
  loadbalancer_id                = azurerm_lb.l.id
  protocol                       = "Tcp"
  frontend_port                  = 50001
  backend_port                   = 9200
  frontend_ip_configuration_name = "front"
}
resource "azurerm_network_interface_nat_rule_association" "r" {
  network_interface_id  = azurerm_network_interface.n.id
  ip_configuration_name = "ip"
  nat_rule_id           = azurerm_lb_nat_rule.r.id
}
`;

describe("Terraform, Azure balancers", () => {
  const open = NETWORK + nic() + group(allow("9200")) + BALANCER;
  it("a rule opens the front's port to what the group admits at the back's", () => {
    expect(said(open + RULE, 443, /load balancer/)).toBe("exposed");
    expect(said(open + RULE, 9200, /^n$/)).toBe("exposed");
    expect(said(NETWORK + nic() + group(allow("443")) + BALANCER + RULE, 443, /load balancer/)).toBe("restricted");
  });
  it("an inner front lets in its network alone", () => {
    const inner = open.replace("public_ip_address_id = azurerm_public_ip.p.id", "subnet_id = azurerm_subnet.s.id");
    expect(said(inner + RULE, 443, /load balancer/)).toBe("restricted");
  });
  it("a NAT rule that stands alone leads its one port to the machine", () => {
    expect(said(open + NAT, 50001, /load balancer/)).toBe("exposed");
    expect(said(open + NAT, 50002, /load balancer/)).toBe("closed");
  });
  it("a scale set stands in a pool", () => {
    const set = `
resource "azurerm_linux_virtual_machine_scale_set" "m" {
  name = "m"
  network_interface {
    name = "n"
    network_security_group_id = azurerm_network_security_group.g.id
    ip_configuration {
      name = "ip"
      subnet_id = azurerm_subnet.s.id
      load_balancer_backend_address_pool_ids = [azurerm_lb_backend_address_pool.b.id]
    }
  }
}
resource "azurerm_network_security_group" "g" {
  name = "g"
  ${allow("9200")}
}`;
    const balancer = BALANCER.replace(/resource "azurerm_network_interface_backend[^}]*}/, "");
    expect(said(NETWORK + set + balancer + RULE, 443, /load balancer/)).toBe("exposed");
    expect(said(NETWORK + set + balancer + RULE, 9200, /^m\/n/)).toBe("exposed");
  });
  it("an application gateway's listener", () => {
    const gateway = (address: string): string => `
resource "azurerm_application_gateway" "a" {
  name = "a"
  frontend_port {
    name = "web"
    port = 8443
  }
  frontend_ip_configuration {
    name = "f"
    ${address}
  }
  http_listener {
    name = "l"
    frontend_port_name = "web"
  }
}
resource "azurerm_public_ip" "p" { name = "p" }`;
    expect(said(gateway("public_ip_address_id = azurerm_public_ip.p.id"), 8443, /gateway/)).toBe("exposed");
    expect(said(gateway(""), 8443, /gateway/)).toBe("restricted");
  });
});

describe("Terraform, Azure firewalls", () => {
  const behind = `${NETWORK}
resource "azurerm_subnet" "f" {
  name                 = "AzureFirewallSubnet"
  virtual_network_name = azurerm_virtual_network.v.name
  address_prefixes     = ["10.0.9.0/26"]
}
${nic()}${group(allow("9200", "10.0.0.0/16"))}`;
  const nat = (sources: string, target = `"10.0.1.4"`): string => `
resource "azurerm_firewall" "f" { name = "f" }
resource "azurerm_firewall_nat_rule_collection" "c" {
  name                = "c"
  azure_firewall_name = azurerm_firewall.f.name
  action              = "Dnat"
  rule {
    name                  = "es"
    source_addresses      = ${sources}
    destination_ports     = ["443"]
    destination_addresses = ["20.1.2.3"]
    translated_address    = ${target}
    translated_port       = 9200
    protocols             = ["TCP"]
  }
}`;
  it.each<[string, string, number, string]>([
    ["a DNAT rule for everyone", nat(`["*"]`), 443, "exposed"],
    ["a DNAT rule for an office", nat(`["192.0.2.0/24"]`), 443, "restricted"],
    ["another port of it", nat(`["*"]`), 444, "closed"],
    ["a DNAT rule to a variable", `variable "a" {}\n${nat(`["*"]`, "var.a")}`, 443, "unknown"],
    ["sources that are not known", `variable "a" {}\n${nat("var.a")}`, 443, "unknown"],
  ])("%s", (_, text, port, expected) => {
    expect(said(behind + text, port, /firewall/)).toBe(expected);
  });
  it("a policy's rule, with its sources in a group of addresses", () => {
    const policy = (cidrs: string): string => `
resource "azurerm_firewall_policy" "p" { name = "p" }
resource "azurerm_ip_group" "i" {
  name  = "i"
  cidrs = ${cidrs}
}
resource "azurerm_firewall_policy_rule_collection_group" "g" {
  name               = "g"
  firewall_policy_id = azurerm_firewall_policy.p.id
  nat_rule_collection {
    name     = "n"
    action   = "Dnat"
    priority = 100
    rule {
      name                = "es"
      protocols           = ["TCP"]
      source_ip_groups    = [azurerm_ip_group.i.id]
      destination_address = "20.1.2.3"
      destination_ports   = ["443"]
      translated_address  = "10.0.1.4"
      translated_port     = "9200"
    }
  }
}`;
    expect(said(behind + policy(`["0.0.0.0/0"]`), 443, /firewall/)).toBe("exposed");
    expect(said(behind + policy(`["10.9.0.0/16"]`), 443, /firewall/)).toBe("restricted");
    expect(
      said(behind + policy(`["10.9.0.0/16"]`).replace(/resource "azurerm_ip_group"[^}]*}/, ""), 443, /firewall/),
    ).toBe("unknown");
  });
  it("network and application rules lead nobody in by themselves", () => {
    const rules = `
resource "azurerm_firewall_network_rule_collection" "c" {
  name = "c"
  action = "Allow"
  rule {
    name = "all"
    source_addresses = ["*"]
    destination_addresses = ["*"]
    destination_ports = ["*"]
    protocols = ["Any"]
  }
}
resource "azurerm_firewall_application_rule_collection" "c" { name = "c" }`;
    const report = check(hcl(behind + rules), { ports: [9200] });
    expect(report.unreadable).toEqual([]);
    expect(worst(report.results.filter((row) => row.protocol === "tcp"))).toBe("restricted");
  });
});

describe("Terraform, Azure networks", () => {
  const shut = group(allow("443"));
  const published =
    NETWORK +
    nic("public_ip_address_id = azurerm_public_ip.p.id") +
    shut +
    `resource "azurerm_public_ip" "p" { name = "p" }\n`;
  const table = (name: string, joined: boolean): string => `
resource "azurerm_route_table" "${name}" { name = "${name}" }
resource "azurerm_route" "${name}" {
  name = "all"
  route_table_name = azurerm_route_table.${name}.name
  address_prefix = "0.0.0.0/0"
  next_hop_type = "VirtualAppliance"
}
${joined ? `resource "azurerm_subnet_route_table_association" "x" {\n  subnet_id = azurerm_subnet.s.id\n  route_table_id = azurerm_route_table.${name}.id\n}` : ""}`;
  it.each<[string, string, string]>([
    ["the default rules let in the network", published, "restricted"],
    ["a route of everything makes the network everyone", published + table("t", true), "exposed"],
    [
      "a route of everything of another subnet does not",
      `${published + table("t", true)}`.replace(
        "subnet_id = azurerm_subnet.s.id\n  route",
        "subnet_id = azurerm_subnet.other.id\n  route",
      ) +
        `resource "azurerm_subnet" "other" {\n  name = "other"\n  virtual_network_name = azurerm_virtual_network.v.name\n  address_prefixes = ["10.0.2.0/24"]\n}`,
      "restricted",
    ],
    [
      "a Standard address without a group is shut",
      NETWORK +
        nic("public_ip_address_id = azurerm_public_ip.p.id") +
        `resource "azurerm_public_ip" "p" {\n  name = "p"\n  sku = "Standard"\n}`,
      "closed",
    ],
    [
      "one whose kind is not said is not",
      NETWORK +
        nic("public_ip_address_id = azurerm_public_ip.p.id") +
        `resource "azurerm_public_ip" "p" { name = "p" }`,
      "exposed",
    ],
    [
      "a module that is given the group",
      `${published}module "m" {\n  source = "acme/network-security-group/azurerm"\n  security_group_name = azurerm_network_security_group.g.name\n}`,
      "unknown",
    ],
    [
      "an admin rule that always allows",
      `${published}resource "azurerm_network_manager_admin_rule" "r" {\n  name = "r"\n  action = "AlwaysAllow"\n  direction = "Inbound"\n  priority = 1\n  protocol = "Tcp"\n  destination_port_ranges = ["9200"]\n  source {\n    address_prefix_type = "IPPrefix"\n    address_prefix = "*"\n  }\n}`,
      "exposed",
    ],
    [
      "a private endpoint",
      `${NETWORK}resource "azurerm_private_endpoint" "e" {\n  name = "e"\n  subnet_id = azurerm_subnet.s.id\n}`,
      "restricted",
    ],
  ])("%s", (_, text, expected) => {
    expect(said(text, 9200)).toBe(expected);
  });
  it("a peer's space is inside unless the peering shuts it out", () => {
    const peer = (more: string): string => `
resource "azurerm_virtual_network" "hub" {
  name          = "hub"
  address_space = ["172.20.0.0/16"]
}
resource "azurerm_virtual_network" "stranger" {
  name          = "stranger"
  address_space = ["172.24.0.0/16"]
}
resource "azurerm_virtual_network_peering" "p" {
  name                      = "p"
  virtual_network_name      = azurerm_virtual_network.v.name
  remote_virtual_network_id = azurerm_virtual_network.hub.id
  ${more}
}`;
    const sources = (text: string) =>
      check(hcl(text), { ports: [9200] }).results.find((row) => row.target === "n" && row.protocol === "tcp")?.sources;
    expect(sources(published + peer(""))).toContain("172.20.0.0/16");
    expect(sources(published + peer(""))).not.toContain("172.24.0.0/16");
    expect(sources(published + peer("allow_virtual_network_access = false"))).not.toContain("172.20.0.0/16");
  });
});
