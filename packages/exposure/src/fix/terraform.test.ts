import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { fix } from "./fix.ts";

const hcl = (text: string) => [{ name: "main.tf", text }];
const group = (ranges: string) => `resource "aws_security_group" "db" {
  name = "db"

  ingress {
    from_port   = 9200
    to_port     = 9200
    protocol    = "tcp"
    cidr_blocks = ${ranges}
  }

  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["10.0.0.0/8"]
  }
}
`;
const openTo = (port: number) => ({ protocol: "tcp", from_port: port, to_port: port, cidr_blocks: ["0.0.0.0/0"] });

describe("changes of a Terraform configuration", () => {
  it("a list over several lines keeps its private ranges", () => {
    const report = fix(hcl(group('[\n      "10.1.0.0/16", # the office\n      "0.0.0.0/0",\n    ]')), {
      ports: [9200],
    });
    expect(report.remaining).toEqual([]);
    expect(report.files[0]!.text).toContain('"10.1.0.0/16"');
    expect(report.files[0]!.text).not.toContain("0.0.0.0/0");
  });

  it("a block that would name nobody goes, the others stay", () => {
    const report = fix(hcl(group('["8.8.8.0/24"]')), { ports: [9200] });
    expect(report.remaining).toEqual([]);
    expect(report.files[0]!.text).not.toContain("9200");
    expect(report.files[0]!.text).toContain("from_port   = 22");
    expect(report.steps[0]?.commands.join("\n")).toContain("-    from_port   = 9200");
  });

  it.each([
    ["a list of blocks", (one: unknown) => ({ ingress: [one], egress: [one] })],
    ["a block by itself, in a list of resources", (one: unknown) => [{ ingress: one }]],
  ])("a configuration in JSON, %s: what is worked out elsewhere stays", (_, written) => {
    const port = { from_port: 9200, to_port: 9200, protocol: "tcp" };
    const es = written({ ...port, cidr_blocks: ["0.0.0.0/0", `\${var.office}`] });
    const variable = { office: { default: "10.1.0.0/16" } };
    const text = JSON.stringify({ variable, resource: { aws_security_group: { es } } }, null, 1);
    const report = fix([{ name: "main.tf.json", text }], { ports: [9200] });
    expect(report.exposed).not.toEqual([]);
    expect(report.remaining).toEqual([]);
    expect(report.files[0]!.text).toContain(`\${var.office}`);
    expect(report.steps[0]!.commands[0]).toContain("cidr_blocks = [");
  });

  it.each([
    ["a configuration", "main.tf", group('["0.0.0.0/0"]').replace('"10.0.0.0/8"', '"0.0.0.0/0"')],
    [
      "a configuration in JSON",
      "main.tf.json",
      JSON.stringify({ resource: { aws_security_group: { db: { ingress: [9200, 22].map(openTo) } } } }, null, 1),
    ],
    [
      "a plan",
      "plan.json",
      JSON.stringify({
        format_version: "1.2",
        planned_values: {
          root_module: {
            resources: [
              {
                address: "aws_security_group.db",
                mode: "managed",
                type: "aws_security_group",
                name: "db",
                values: { ingress: [9200, 22].map(openTo) },
              },
            ],
          },
        },
      }),
    ],
  ])("%s: what else is open stays so", (_, name, text) => {
    const report = fix([{ name, text }], { ports: [9200] });
    expect(report.steps).toHaveLength(1);
    expect(report.remaining).toEqual([]);
    expect(report.alsoCloses).toEqual([]);
    expect(check(report.files, { ports: [22] }).results.map(({ verdict }) => verdict)).toContain("exposed");
  });

  it("a database's rule goes as a whole", () => {
    const server = `resource "azurerm_mssql_server" "s" {
  name                          = "s"
  public_network_access_enabled = true
}
`;
    const rule = `resource "azurerm_mssql_firewall_rule" "everyone" {
  name             = "everyone"
  server_id        = azurerm_mssql_server.s.id
  start_ip_address = "0.0.0.0"
  end_ip_address   = "255.255.255.255"
}
`;
    const report = fix(hcl(server + rule));
    expect(report.exposed).not.toEqual([]);
    expect(report.remaining).toEqual([]);
    expect(report.files[0]!.text).toContain("azurerm_mssql_server");
    expect(report.files[0]!.text).not.toContain("firewall_rule");
  });

  it("of rules that share a name each is changed where it stands", () => {
    const rule = (resource: string, port: string) => `resource "google_compute_firewall" "${resource}" {
  name    = "example"
  network = "n"
  allow {
    protocol = "tcp"
    ports    = ["${port}"]
  }
  source_ranges = ["0.0.0.0/0"]
}
`;
    const report = fix(hcl(rule("a", "9200") + rule("b", "9200") + rule("c", "9300")));
    expect(report.exposed).not.toEqual([]);
    expect(report.remaining).toEqual([]);
    expect(report.files[0]!.text).not.toContain("0.0.0.0/0");
  });

  it("an entry of a network ACL is changed; those that deny and those that let answers out stay", () => {
    const entry = (kind: string, number: number, action: string, port: string) => `  ${kind} {
    rule_no    = ${number}
    protocol   = "tcp"
    action     = "${action}"
    cidr_block = "0.0.0.0/0"
    ${port}
  }
`;
    const range = (from: number, to: number) => `from_port = ${from}\n    to_port = ${to}`;
    const acl = `resource "aws_network_acl" "a" {
  vpc_id = "vpc-1"
${entry("ingress", 10, "deny", range(22, 22))}${entry("ingress", 100, "allow", range(9200, 9200))}${entry("egress", 100, "allow", range(0, 65535))}}
`;
    const report = fix(hcl(acl));
    expect(report.exposed).not.toEqual([]);
    expect(report.remaining).toEqual([]);
    expect(report.files[0]!.text.match(/cidr_block = "0\.0\.0\.0\/0"/g)).toHaveLength(2);
  });

  it("ranges that come from each of a map are written out", () => {
    const report = fix(
      hcl(`locals {
  rules = {
    a = { name = "ssh", range = ["0.0.0.0/0"] }
    b = { name = "rdp", range = ["0.0.0.0/0"] }
  }
}
resource "google_compute_firewall" "all" {
  for_each      = local.rules
  name          = each.value.name
  network       = "n"
  allow {
    protocol = "tcp"
    ports    = ["9200"]
  }
  source_ranges = each.value.range
}
`),
    );
    expect(report.exposed).not.toEqual([]);
    expect(report.remaining).toEqual([]);
  });
});
