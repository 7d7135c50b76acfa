import { describe, expect, it } from "vitest";
import { diff } from "../diff.ts";
import { fix } from "./fix.ts";

const GROUP = `resource "aws_security_group" "s" {
  name = "s"
  dynamic "ingress" {
    for_each = local.rules
    content {
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      protocol    = "tcp"
      cidr_blocks = ingress.value.from
    }
  }
}
`;
const main = (more: string, text = GROUP) => [{ name: "main.tf", text: text + more }];
const lines = (made: ReturnType<typeof fix>): string => made.steps.flatMap((step) => step.commands).join("\n");

describe("rules that a loop, a variable or a local makes", () => {
  it("the text that lets the internet in is changed where it stands, the other rules of the loop stay", () => {
    const files = main(`locals {
  rules = [
    { port = 9200, from = ["10.0.0.0/8", "0.0.0.0/0"] },
    { port = 443, from = ["0.0.0.0/0"] },
  ]
}
`);
    const made = fix(files, { ports: [9200] });
    expect(made.exposed).not.toEqual([]);
    expect(made.remaining).toEqual([]);
    expect(made.alsoCloses).toEqual([]);
    expect(made.steps).toHaveLength(1);
    expect(made.files[0]!.text).toContain('{ port = 443, from = ["0.0.0.0/0"] }');
    expect(lines(made)).toContain('-    { port = 9200, from = ["10.0.0.0/8", "0.0.0.0/0"] },');
    expect(diff(files, [...made.files]).results).toEqual([]);
  });

  it.each<[string, string, string]>([
    [
      "a variable's default",
      'variable "from" { default = ["0.0.0.0/0"] }\nlocals { rules = [{ port = 9200, from = var.from }] }\n',
      'default = ["10.0.0.0/8"',
    ],
    ["a branch", 'locals { rules = [{ port = 9200, from = true ? ["0.0.0.0/0"] : [] }] }\n', 'true ? ["10.0.0.0/8"'],
    [
      "one of several that are the internet's goes alone",
      'locals { rules = [{ port = 9200, from = ["8.0.0.0/8", "192.168.0.0/16"] }] }\n',
      '["192.168.0.0/16"]',
    ],
    [
      "the last one as well",
      'locals { rules = [{ port = 9200, from = ["192.168.0.0/16", "8.0.0.0/8"] }] }\n',
      '["192.168.0.0/16"]',
    ],
    [
      "nobody, where nothing would stay",
      'locals { rules = [{ port = 9200, from = ["8.0.0.0/8"] }] }\n',
      '["127.0.0.1/32"]',
    ],
    [
      "beside a text with quotes inside",
      'locals { rules = [{ n = "${lookup({}, "a", "b")}", port = 9200, from = ["8.0.0.0/8"] }] }\n',
      '["127.0.0.1/32"]',
    ],
  ])("%s", (_, more, expected) => {
    const made = fix(main(more));
    expect(made.exposed).not.toEqual([]);
    expect(made.remaining).toEqual([]);
    expect(made.files[0]!.text).toContain(expected);
  });

  it("values of terraform.tfvars", () => {
    const files = [
      ...main('variable "from" { type = list(string) }\nlocals { rules = [{ port = 9200, from = var.from }] }\n'),
      { name: "terraform.tfvars", text: 'from = ["0.0.0.0/0", "10.0.0.0/8"]\n' },
    ];
    const made = fix(files);
    expect(made.remaining).toEqual([]);
    expect(made.files[1]!.text).not.toContain("0.0.0.0/0");
    expect(lines(made)).toContain("--- terraform.tfvars");
  });

  it("a database's rule in a loop: one address goes, the others keep their rules", () => {
    const rule = `resource "azurerm_mssql_server" "s" { name = "s" }
resource "azurerm_mssql_firewall_rule" "office" {
  for_each         = { lisbon = "10.1.2.3", rome = "51.15.0.9" }
  name             = each.key
  server_id        = azurerm_mssql_server.s.id
  start_ip_address = each.value
  end_ip_address   = each.value
}
`;
    const made = fix(main("", rule));
    expect(made.remaining).toEqual([]);
    expect(made.files[0]!.text).toContain('{ lisbon = "10.1.2.3", rome = "127.0.0.1" }');
  });

  it.each<[string, string, string, string]>([
    ["a file of YAML", "from.yaml", "- 10.0.0.0/8\n- 9.0.0.0/8\n", 'yamldecode(file("from.yaml"))'],
    ["a file of JSON", "from.json", '["10.0.0.0/8", "9.0.0.0/8"]\n', 'jsondecode(file("from.json"))'],
    ["a table", "from.csv", "net\n10.0.0.0/8\n9.0.0.0/8\n", 'csvdecode(file("from.csv"))[*].net'],
  ])("an address in %s that the configuration reads", (_, name, text, value) => {
    const files = main(`locals {
  rules = [{ port = 22, from = ["8.0.0.0/8"] }, { port = 9200, from = ${value} }]
}
`);
    const made = fix([...files, { name, text }], { ports: [9200] });
    expect(made.exposed).not.toEqual([]);
    expect(made.remaining).toEqual([]);
    expect(made.alsoCloses).toEqual([]);
    expect(made.files[0]!.text).toBe(files[0]!.text);
    expect(made.files[1]!.text).toBe(text.replace("9.0.0.0/8", "127.0.0.1/32"));
  });

  it("a range that is worked out gives way to nobody where insiders had no way in", () => {
    const made = fix(
      main(
        "",
        `resource "aws_security_group" "s" {}
resource "aws_vpc_security_group_ingress_rule" "r" {
  security_group_id = aws_security_group.s.id
  cidr_ipv4         = cidrsubnet("52.0.0.0/8", 8, 7)
  from_port         = 9200
  to_port           = 9200
  ip_protocol       = "tcp"
}
`,
      ),
    );
    expect(made.exposed).not.toEqual([]);
    expect(made.remaining).toEqual([]);
    expect(made.files[0]!.text).toContain('cidr_ipv4 = "127.0.0.1/32"');
  });

  it("a change elsewhere that leaves the hole as it is is none", () => {
    const files = main(`locals {
  rules = [{ port = 22, from = ["8.0.0.0/8"] }, { port = 9200, from = [cidrsubnet("9.9.9.9/8", 0, 0)] }]
}
`);
    const made = fix(files, { ports: [22] });
    expect(made.steps).toHaveLength(1);
    expect(made.files[0]!.text).toContain("9.9.9.9/8");
  });
});
