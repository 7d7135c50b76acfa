import { describe, expect, it } from "vitest";
import { verdict } from "../testing/build.ts";

const hcl = (text: string) => [{ name: "main.tf", text }];

describe("Terraform, hard rule sets", () => {
  it.each<[string, string, string]>([
    [
      "a local that is joined from two halves",
      `
locals { halves = ["0.0.0.0/1", "128.0.0.0/1"] }
resource "aws_security_group" "g" {
  ingress {
    from_port   = 9000
    to_port     = 9300
    protocol    = "tcp"
    cidr_blocks = local.halves
  }
}`,
      "exposed",
    ],
    [
      "a variable without default",
      `
variable "office" {}
resource "aws_security_group" "g" {
  ingress {
    from_port   = 9200
    to_port     = 9200
    protocol    = "tcp"
    cidr_blocks = [var.office]
  }
}`,
      "unknown",
    ],
    [
      "protocol -1 with ports that mean nothing",
      `
resource "aws_security_group" "g" {
  ingress {
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = ["0.0.0.0/0"]
  }
}`,
      "exposed",
    ],
    [
      "a rule of its own, of type egress, opens nothing",
      `
resource "aws_security_group" "g" { name = "g" }
resource "aws_security_group_rule" "r" {
  type              = "egress"
  from_port         = 0
  to_port           = 65535
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = aws_security_group.g.id
}`,
      "closed",
    ],
    [
      "a rule resource with one CIDR over IPv6",
      `
resource "aws_security_group" "g" { name = "g" }
resource "aws_vpc_security_group_ingress_rule" "r" {
  security_group_id = aws_security_group.g.id
  cidr_ipv6         = "::/0"
  ip_protocol       = "tcp"
  from_port         = 9200
  to_port           = 9200
}`,
      "exposed",
    ],
    [
      "a deny with a smaller number wins",
      `
resource "azurerm_network_security_group" "g" {
  name = "g"
  location = "x"
  resource_group_name = "x"
  security_rule {
    name = "allow"
    priority = 200
    direction = "Inbound"
    access = "Allow"
    protocol = "*"
    source_port_range = "*"
    destination_port_range = "*"
    source_address_prefix = "*"
    destination_address_prefix = "*"
  }
  security_rule {
    name = "deny"
    priority = 100
    direction = "Inbound"
    access = "Deny"
    protocol = "Tcp"
    source_port_range = "*"
    destination_port_ranges = ["9100-9199", "9200-9300"]
    source_address_prefix = "Internet"
    destination_address_prefix = "*"
  }
}`,
      "restricted",
    ],
    [
      "a Google rule without sources is everyone",
      `
resource "google_compute_firewall" "r" {
  name    = "r"
  network = "n"
  allow { protocol = "tcp" }
}`,
      "exposed",
    ],
    [
      "a count of nought is no rule",
      `
resource "aws_security_group" "g" { name = "g" }
resource "aws_security_group_rule" "r" {
  count             = 0
  type              = "ingress"
  from_port         = 9200
  to_port           = 9200
  protocol          = "tcp"
  cidr_blocks       = ["0.0.0.0/0"]
  security_group_id = aws_security_group.g.id
}`,
      "closed",
    ],
  ])("%s", (_, text, expected) => {
    expect(verdict(hcl(text))).toBe(expected);
  });
});
