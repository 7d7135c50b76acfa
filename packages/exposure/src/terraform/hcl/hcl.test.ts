import { parse as referenceParse } from "@cdktf/hcl2json";
import { describe, expect, it } from "vitest";
import { check } from "../../index.ts";
import { FIXTURES, haveFixtures, inputOf, MISSING, manifest } from "../../testing/fixtures.ts";
import { parseHcl } from "./parse.ts";
import type { Body } from "./syntax.ts";

const at = (text: string, name = "main.tf") => ({ name, text });
const verdicts = (...texts: string[]): string[] =>
  check(
    texts.map((text, i) => at(text, `file${i}.tf`)),
    { ports: [9200] },
  )
    .results.filter((row) => row.protocol === "tcp")
    .map((row) => row.verdict);

const group = (ingress: string, more = ""): string =>
  `${more}\nresource "aws_security_group" "db" {\n  ingress {\n    from_port = 9200\n    to_port = 9200\n    protocol = "tcp"\n    ${ingress}\n  }\n}\n`;

describe("Terraform configurations", () => {
  it.each([
    ["a literal list", group('cidr_blocks = ["0.0.0.0/0"]'), ["exposed"]],
    [
      "a variable's default",
      group("cidr_blocks = var.from", 'variable "from" {\n default = ["0.0.0.0/0"]\n}'),
      ["exposed"],
    ],
    ["a variable without one", group("cidr_blocks = var.from", 'variable "from" {}'), ["unknown"]],
    [
      "a local",
      group(
        "cidr_blocks = local.all",
        'locals {\n  all = concat(["10.0.0.0/8"], ["${local.any}/0"])\n any = "0.0.0.0"\n}',
      ),
      ["exposed"],
    ],
    ["data that only an apply knows", group('cidr_blocks = ["${data.http.me.body}/32"]'), ["unknown"]],
    ["another resource's unknown address", group('cidr_blocks = ["${aws_instance.a.private_ip}/32"]'), ["unknown"]],
    [
      "a condition that is settled",
      group(
        "cidr_blocks = var.open ? local.all : []",
        'variable "open" {\n default = true\n}\nlocals { all = ["::/0", "0.0.0.0/0"] }',
      ),
      ["exposed"],
    ],
    [
      "a port that is not known",
      group('cidr_blocks = ["0.0.0.0/0"]\n').replace("from_port = 9200", "from_port = var.p"),
      ["unknown"],
    ],
    ["members of a group", group("security_groups = [aws_security_group.db.id]"), ["restricted"]],
    [
      "dynamic blocks",
      'resource "aws_security_group" "db" {\n  dynamic "ingress" {\n    for_each = toset([80, 9200])\n    iterator = port\n    content {\n      from_port = port.value\n      to_port = port.value\n      protocol = "tcp"\n      cidr_blocks = ["0.0.0.0/0"]\n    }\n  }\n}',
      ["exposed"],
    ],
    [
      "dynamic blocks over what is not known",
      'variable "rules" {}\nresource "aws_security_group" "db" {\n  dynamic "ingress" {\n    for_each = var.rules\n    content {\n      from_port = 443\n      to_port = 443\n      protocol = "tcp"\n      cidr_blocks = ["10.0.0.0/8"]\n    }\n  }\n}',
      ["unknown"],
    ],
    [
      "for_each over a map of objects",
      'locals { rules = { es = { port = 9200, from = "0.0.0.0/0" }, web = { port = 80, from = "10.0.0.0/8" } } }\nresource "aws_security_group" "db" {}\nresource "aws_security_group_rule" "r" {\n  for_each = { for k, v in local.rules : k => v if v.port > 100 }\n  type = "ingress"\n  from_port = each.value.port\n  to_port = each.value.port\n  protocol = "tcp"\n  cidr_blocks = [each.value.from]\n  security_group_id = aws_security_group.db.id\n}',
      ["exposed"],
    ],
    [
      "a count of none",
      'resource "aws_security_group" "db" {}\nresource "aws_security_group_rule" "r" {\n  count = 0\n  type = "ingress"\n  from_port = 9200\n  to_port = 9200\n  protocol = "tcp"\n  cidr_blocks = ["0.0.0.0/0"]\n  security_group_id = aws_security_group.db.id\n}',
      ["closed"],
    ],
    [
      "a count that is not known",
      'variable "on" {}\nresource "aws_security_group" "db" {}\nresource "aws_security_group_rule" "r" {\n  count = var.on ? 1 : 0\n  type = "ingress"\n  from_port = 9200\n  to_port = 9200\n  protocol = "tcp"\n  cidr_blocks = ["0.0.0.0/0"]\n  security_group_id = aws_security_group.db.id\n}',
      ["unknown"],
    ],
  ] as const)("%s", (_, text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });

  it("a module of the input is judged with the values it is called with, at the line of its rule", () => {
    const files = [
      at('module "db" {\n  source = "./modules/db"\n  from = ["0.0.0.0/0"]\n}', "live/main.tf"),
      at(
        group("cidr_blocks = var.from", 'variable "from" {\n  default = ["10.0.0.0/8"]\n}'),
        "live/modules/db/main.tf",
      ),
    ];
    const { results, unreadable } = check(files, { ports: [9200] });
    expect(unreadable).toEqual([]);
    expect(results.map((row) => [row.target, row.verdict])).toEqual([["module.db.aws_security_group.db", "exposed"]]);
    expect(results[0]?.responsible[0]).toMatchObject({ file: "live/modules/db/main.tf" });
  });

  it("a module that is not in the input is named, and terraform.tfvars sets variables", () => {
    const { results, unreadable } = check(
      [
        at('module "net" {\n  source = "registry.example/net"\n}\n'),
        at(group("cidr_blocks = var.from", 'variable "from" { default = [] }'), "sg.tf"),
        at('from = ["0.0.0.0/0"]', "terraform.tfvars"),
      ],
      { ports: [9200] },
    );
    expect(unreadable[0]?.reason).toMatch(/^line 1: module net/);
    expect(results[0]?.verdict).toBe("exposed");
  });

  it.each(['resource "a" "b" {', 'a = "${', "a = [1, ", "a = {{{{", "a = <<X\nno end", "a = )"])(
    "%j is unreadable with its line",
    (text) => {
      expect(check([at(text)]).unreadable).toEqual([{ file: "main.tf", reason: expect.stringMatching(/^line \d+: /) }]);
    },
  );

  it("an Azure rule joins its group, and subnet and interface must both allow", () => {
    const text = `
resource "azurerm_network_security_group" "a" { name = "a" }
resource "azurerm_network_security_group" "b" { name = "b" }
resource "azurerm_network_security_rule" "in" {
  name = "in"
  priority = 100
  direction = "Inbound"
  access = "Allow"
  protocol = "Tcp"
  source_port_range = "*"
  destination_port_range = "9200"
  source_address_prefix = "*"
  destination_address_prefix = "*"
  network_security_group_name = azurerm_network_security_group.a.name
}
resource "azurerm_virtual_network" "v" {
  name = "v"
  address_space = ["10.0.0.0/16"]
}
resource "azurerm_subnet" "s" {
  name = "s"
  virtual_network_name = azurerm_virtual_network.v.name
  address_prefixes = ["10.0.1.0/24"]
}
resource "azurerm_network_interface" "n" {
  name = "n"
  ip_configuration {
    name = "x"
    subnet_id = azurerm_subnet.s.id
  }
}
resource "azurerm_subnet_network_security_group_association" "s" {
  subnet_id = azurerm_subnet.s.id
  network_security_group_id = azurerm_network_security_group.a.id
}
resource "azurerm_network_interface_security_group_association" "n" {
  network_interface_id = azurerm_network_interface.n.id
  network_security_group_id = azurerm_network_security_group.X.id
}`;
    expect(verdicts(text.replace("group.X", "group.a"))[0]).toBe("exposed");
    expect(verdicts(text.replace("group.X", "group.b"))[0]).toBe("restricted");
  });
});

const shape = (body: Body): unknown => body.blocks.map((block) => [block.type, ...block.labels].join(" ")).sort();

/** The tool everyone uses nests by type and label: back to one line a block. */
function referenceShape(value: Readonly<Record<string, unknown>>, body: Body): unknown {
  const labels = new Map(body.blocks.map((block) => [block.type, block.labels.length]));
  return Object.entries(value)
    .flatMap(([type, node]) => {
      const depth = labels.get(type);
      if (depth === undefined) return [];
      const walk = (at: unknown, left: number, path: string): string[] =>
        left === 0
          ? (Array.isArray(at) ? at : [at]).map(() => path)
          : Object.entries(at as Record<string, unknown>).flatMap(([key, inner]) =>
              walk(inner, left - 1, `${path} ${key}`),
            );
      return walk(node, depth, type);
    })
    .sort();
}

describe.skipIf(!haveFixtures)(`other projects' configurations (${haveFixtures ? "present" : MISSING})`, () => {
  const files = [
    ...new Set(
      manifest()
        .filter((one) => one.format === "terraform-hcl")
        .map((one) => one.file),
    ),
  ];
  it("are cut into the blocks that HashiCorp's own parser finds", async () => {
    expect(files.length).toBeGreaterThan(50);
    for (const { name, text } of files
      .flatMap((file) => inputOf(FIXTURES, file))
      .filter((one) => one.name.endsWith(".tf"))) {
      const reference = (await referenceParse(name, text)) as Record<string, unknown>;
      const body = parseHcl(text);
      expect([name, shape(body)]).toEqual([name, referenceShape(reference, body)]);
    }
  }, 120_000);
});
