import { describe, expect, it } from "vitest";
import { check, exitCode } from "../index.ts";
import { at, OTHER, pathsOf, put, shapeOf } from "../testing/damage.ts";
import { plan, type Resource, refers } from "../testing/plan.ts";

const ANY = "0.0.0.0/0";
const aws: readonly Resource[] = [
  { address: "aws_vpc.v", values: { cidr_block: "10.0.0.0/16" } },
  { address: "aws_internet_gateway.i", expressions: { vpc_id: refers("aws_vpc.v") }, later: { vpc_id: true } },
  {
    address: "aws_subnet.front",
    values: { cidr_block: "10.0.1.0/24", map_public_ip_on_launch: true },
    later: { vpc_id: true },
    expressions: { vpc_id: refers("aws_vpc.v") },
  },
  { address: "aws_route_table.out", later: { vpc_id: true }, expressions: { vpc_id: refers("aws_vpc.v") } },
  {
    address: "aws_route.out",
    values: { destination_cidr_block: ANY },
    later: { route_table_id: true, gateway_id: true },
    expressions: { route_table_id: refers("aws_route_table.out"), gateway_id: refers("aws_internet_gateway.i") },
  },
  {
    address: "aws_route_table_association.front",
    later: { route_table_id: true, subnet_id: true },
    expressions: { route_table_id: refers("aws_route_table.out"), subnet_id: refers("aws_subnet.front") },
  },
  { address: "aws_security_group.db", values: { name: "db", ingress: [] } },
  {
    address: "aws_security_group_rule.open",
    values: { type: "ingress", from_port: 9200, to_port: 9200, protocol: "tcp", cidr_blocks: [ANY] },
    later: { security_group_id: true },
    expressions: { security_group_id: refers("aws_security_group.db") },
  },
  {
    address: "aws_instance.db",
    values: { associate_public_ip_address: true },
    later: { vpc_security_group_ids: true, subnet_id: true },
    expressions: { vpc_security_group_ids: refers("aws_security_group.db"), subnet_id: refers("aws_subnet.front") },
  },
];
const network = aws.filter((one) => !/security_group_rule|instance/.test(one.address));
const balanced: readonly Resource[] = [
  ...network,
  {
    address: "aws_security_group.front",
    values: { ingress: [{ from_port: 9200, to_port: 9200, protocol: "tcp", cidr_blocks: [ANY] }] },
  },
  {
    address: "aws_lb.front",
    values: { internal: false, load_balancer_type: "application" },
    later: { subnets: true, security_groups: true },
    expressions: { subnets: refers("aws_subnet.front"), security_groups: refers("aws_security_group.front") },
  },
  { address: "aws_lb_target_group.db", values: { port: 9200, protocol: "HTTP", target_type: "instance" } },
  {
    address: "aws_lb_listener.front",
    values: { port: 9200, protocol: "HTTP", default_action: [{ type: "forward" }] },
    later: { load_balancer_arn: true, default_action: [{ target_group_arn: true }] },
    expressions: {
      load_balancer_arn: refers("aws_lb.front"),
      default_action: [{ target_group_arn: refers("aws_lb_target_group.db") }],
    },
  },
  {
    address: "aws_network_acl.a",
    values: {
      ingress: [{ rule_no: 100, action: "allow", protocol: "-1", from_port: 0, to_port: 0, cidr_block: ANY }],
      egress: [{ rule_no: 100, action: "allow", protocol: "-1", from_port: 0, to_port: 0, cidr_block: ANY }],
    },
    later: { subnet_ids: true },
    expressions: { subnet_ids: refers("aws_subnet.front") },
  },
];
const azure: readonly Resource[] = [
  { address: "azurerm_virtual_network.v", values: { name: "v", address_space: ["10.0.0.0/16"] } },
  {
    address: "azurerm_subnet.s",
    values: { name: "s", virtual_network_name: "v", address_prefixes: ["10.0.1.0/24"] },
  },
  {
    address: "azurerm_network_security_group.g",
    values: {
      name: "g",
      security_rule: [
        {
          name: "open",
          priority: 100,
          direction: "Inbound",
          access: "Allow",
          protocol: "Tcp",
          source_port_range: "*",
          destination_port_ranges: ["9200"],
          source_address_prefixes: [ANY],
          destination_address_prefix: "*",
        },
      ],
    },
  },
  {
    address: "azurerm_subnet_network_security_group_association.a",
    later: { subnet_id: true, network_security_group_id: true },
    expressions: {
      subnet_id: refers("azurerm_subnet.s"),
      network_security_group_id: refers("azurerm_network_security_group.g"),
    },
  },
  { address: "azurerm_public_ip.p", values: { name: "p", sku: "Standard" } },
  {
    address: "azurerm_network_interface.n",
    values: { name: "n", ip_configuration: [{ name: "i", private_ip_address_allocation: "Dynamic" }] },
    later: { ip_configuration: [{ subnet_id: true, public_ip_address_id: true }] },
    expressions: {
      ip_configuration: [
        { subnet_id: refers("azurerm_subnet.s"), public_ip_address_id: refers("azurerm_public_ip.p") },
      ],
    },
  },
];
const azureBalanced: readonly Resource[] = [
  ...azure.filter((one) => !/public_ip|interface/.test(one.address)),
  { address: "azurerm_public_ip.p", values: { name: "p", sku: "Standard" } },
  {
    address: "azurerm_lb.l",
    values: { name: "l", sku: "Standard", frontend_ip_configuration: [{ name: "f" }] },
    later: { frontend_ip_configuration: [{ public_ip_address_id: true }] },
    expressions: { frontend_ip_configuration: [{ public_ip_address_id: refers("azurerm_public_ip.p") }] },
  },
  {
    address: "azurerm_lb_backend_address_pool.b",
    values: { name: "b" },
    later: { loadbalancer_id: true },
    expressions: { loadbalancer_id: refers("azurerm_lb.l") },
  },
  {
    address: "azurerm_lb_rule.r",
    values: {
      name: "r",
      protocol: "Tcp",
      frontend_port: 9200,
      backend_port: 9200,
      frontend_ip_configuration_name: "f",
    },
    later: { loadbalancer_id: true, backend_address_pool_ids: true },
    expressions: {
      loadbalancer_id: refers("azurerm_lb.l"),
      backend_address_pool_ids: refers("azurerm_lb_backend_address_pool.b"),
    },
  },
  {
    address: "azurerm_network_interface.n",
    values: { name: "n", ip_configuration: [{ name: "i", private_ip_address_allocation: "Dynamic" }] },
    later: { ip_configuration: [{ subnet_id: true }] },
    expressions: { ip_configuration: [{ subnet_id: refers("azurerm_subnet.s") }] },
  },
  {
    address: "azurerm_network_interface_backend_address_pool_association.a",
    values: { ip_configuration_name: "i" },
    later: { network_interface_id: true, backend_address_pool_id: true },
    expressions: {
      network_interface_id: refers("azurerm_network_interface.n"),
      backend_address_pool_id: refers("azurerm_lb_backend_address_pool.b"),
    },
  },
];
const google: readonly Resource[] = [
  { address: "google_compute_network.n", values: { name: "n" } },
  {
    address: "google_compute_firewall.open",
    values: {
      name: "open",
      network: "n",
      priority: 900,
      allow: [{ protocol: "tcp", ports: ["9200-9300"] }],
      source_ranges: [ANY],
      target_tags: ["search"],
    },
  },
  {
    address: "google_compute_firewall.shut",
    values: { name: "shut", network: "n", priority: 1000, deny: [{ protocol: "all" }], source_ranges: [ANY] },
  },
  {
    address: "google_compute_instance.m",
    values: { name: "m", tags: ["search"], network_interface: [{ network: "n", access_config: [{}] }] },
  },
];

const policed: readonly Resource[] = [
  { address: "google_compute_network.n", values: { name: "n" } },
  { address: "google_compute_network_firewall_policy.p", values: { name: "p" } },
  {
    address: "google_compute_network_firewall_policy_association.a",
    values: { name: "a" },
    later: { firewall_policy: true, attachment_target: true },
    expressions: {
      firewall_policy: refers("google_compute_network_firewall_policy.p"),
      attachment_target: refers("google_compute_network.n"),
    },
  },
  {
    address: "google_compute_network_firewall_policy_rule.r",
    values: {
      priority: 100,
      action: "allow",
      direction: "INGRESS",
      match: [{ src_ip_ranges: [ANY], layer4_configs: [{ ip_protocol: "tcp", ports: ["9200"] }] }],
    },
    later: { firewall_policy: true },
    expressions: { firewall_policy: refers("google_compute_network_firewall_policy.p") },
  },
  {
    address: "google_compute_instance.m",
    values: { name: "m", network_interface: [{ access_config: [{}] }] },
    later: { network_interface: [{ network: true }] },
    expressions: { network_interface: [{ network: refers("google_compute_network.n") }] },
  },
];

describe("an attribute of another shape than its kind", () => {
  it.each([
    ["AWS", aws],
    ["AWS with a balancer", balanced],
    ["Azure", azure],
    ["Azure with a balancer", azureBalanced],
    ["Google", google],
    ["Google with a policy", policed],
  ])("never makes an exposed plan of %s look safe, wherever it stands", (_, resources) => {
    const [file] = plan(resources);
    const value: unknown = JSON.parse(file!.text);
    expect(exitCode(check([file!], { ports: [9200] }))).toBe(1);
    const safe: string[] = [];
    for (const path of pathsOf(value))
      for (const junk of OTHER[shapeOf(at(value, path))]!) {
        const text = JSON.stringify(put(value, path, junk));
        const report = check([{ name: "plan.json", text }], { ports: [9200] });
        if (report.results.length > 0 && exitCode(report) === 0)
          safe.push(`${path.join(".")} = ${JSON.stringify(junk)}`);
      }
    expect(safe).toEqual([]);
  });
});
