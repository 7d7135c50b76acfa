import { describe, expect, it } from "vitest";
import { check } from "../../check.ts";

/** What Terraform makes of resources with `count` and `for_each`, referred to as a whole and one by one. */
const groups = (count: string) => `variable "on" { default = true }
resource "aws_security_group" "lb" {
  count = ${count}
  name  = "lb"
}
resource "aws_security_group" "app" {
  count = ${count}
  name  = "app-\${count.index}"
}
`;
const rule = (
  group: string,
  source = 'cidr_blocks = ["0.0.0.0/0"]',
  count = "1",
) => `resource "aws_security_group_rule" "r" {
  count             = ${count}
  type              = "ingress"
  security_group_id = ${group}
  from_port         = 9200
  to_port           = 9200
  protocol          = "tcp"
  ${source}
}
`;
const judged = (text: string) => {
  const made = check([{ name: "main.tf", text }]);
  return made.results
    .filter((row) => !row.target.includes(".lb"))
    .map((row) => `${row.target} ${row.ports.join()} ${row.verdict}`);
};

describe("copies of a resource", () => {
  it.each([
    "one(aws_security_group.app[*].id)",
    'join("", aws_security_group.app.*.id)',
    "aws_security_group.app[0].id",
    'try(aws_security_group.app[0].id, "sg-other")',
    "element(aws_security_group.app[*].id, 0)",
    "concat(aws_security_group.app[*].id, [])[0]",
    "[for one in aws_security_group.app : one.id][0]",
  ])("%s is the one there is", (group) => {
    expect(judged(groups("var.on ? 1 : 0") + rule(group))).toContain("aws_security_group.app[0] 9200 exposed");
  });

  it("their number is known", () => {
    const some = rule("aws_security_group.app[count.index].id", undefined, "length(aws_security_group.app)");
    expect(judged(groups("2") + some)).toEqual([
      "aws_security_group.app[0] 9200 exposed",
      "aws_security_group.app[1] 9200 exposed",
    ]);
  });

  it("a source that is one of them is a group, and no address", () => {
    const source = "source_security_group_id = one(aws_security_group.lb[*].id)";
    expect(judged(groups("1") + rule("aws_security_group.app[0].id", source))).toEqual([
      "aws_security_group.app[0] 9200 restricted",
    ]);
  });

  it("by key, each with what the configuration says of it", () => {
    const text = `resource "aws_subnet" "s" {
  for_each   = { a = "10.0.1.0/24", b = "8.0.0.0/8" }
  cidr_block = each.value
}
resource "aws_security_group" "g" {
  ingress {
    from_port   = 9200
    to_port     = 9200
    protocol    = "tcp"
    cidr_blocks = [for key, one in aws_subnet.s : one.cidr_block if key == "b"]
  }
}
`;
    expect(check([{ name: "main.tf", text }]).results).toMatchObject([{ verdict: "exposed", sources: ["8.0.0.0/8"] }]);
  });

  it("what an apply alone knows of one is not known, and is no error to go on from", () => {
    const source = 'cidr_blocks = [try("${aws_instance.i[0].public_ip}/32", "10.0.0.1/32")]';
    const text = `resource "aws_instance" "i" { count = 1 }\nresource "aws_security_group" "app" {}\n`;
    expect(judged(text + rule("aws_security_group.app.id", source)).join()).toContain("unknown");
  });

  it("where their number is not known, the rule is judged by itself", () => {
    const text = groups("var.unknown") + rule("one(aws_security_group.app[*].id)");
    expect(judged(`variable "unknown" {}\n${text}`).join()).toContain("9200 exposed");
  });
});

describe("copies of a module", () => {
  const inner = `variable "cidrs" {}
resource "aws_security_group" "g" {
  ingress {
    from_port   = 9200
    to_port     = 9200
    protocol    = "tcp"
    cidr_blocks = var.cidrs
  }
}
output "id" { value = aws_security_group.g.id }
output "cidrs" { value = var.cidrs }
`;
  const verdicts = (main: string) =>
    Object.fromEntries(
      check([
        { name: "main.tf", text: main },
        { name: "mod/m.tf", text: inner },
      ]).results.map((row) => [`${row.target} ${row.ports.join()}`, row.verdict]),
    );

  it("each by its index, and all of them in a loop", () => {
    const made = verdicts(`module "a" {
  source = "./mod"
  count  = 2
  cidrs  = count.index == 0 ? ["0.0.0.0/0"] : ["10.0.0.0/8"]
}
module "b" {
  source = "./mod"
  cidrs  = module.a[0].cidrs
}
resource "aws_security_group" "own" {}
resource "aws_security_group_rule" "r" {
  for_each                 = { for i, one in module.a : "from-\${i}" => one.id }
  type                     = "ingress"
  security_group_id        = aws_security_group.own.id
  source_security_group_id = each.value
  from_port                = 5432
  to_port                  = 5432
  protocol                 = "tcp"
}
`);
    expect(made["module.a[0].aws_security_group.g 9200"]).toBe("exposed");
    expect(made["module.a[1].aws_security_group.g 9200"]).toBe("restricted");
    expect(made["module.b.aws_security_group.g 9200"]).toBe("exposed");
    expect(made["aws_security_group.own 5432"]).toBe("restricted");
  });

  it("each by its key", () => {
    const made = verdicts(`module "a" {
  source   = "./mod"
  for_each = { in = "10.0.0.0/8", out = "0.0.0.0/0" }
  cidrs    = [each.value]
}
module "b" {
  source = "./mod"
  cidrs  = module.a["in"].cidrs
}
module "c" {
  source = "./mod"
  cidrs  = flatten(values(module.a)[*].cidrs)
}
`);
    expect(made["module.b.aws_security_group.g 9200"]).toBe("restricted");
    expect(made["module.c.aws_security_group.g 9200"]).toBe("exposed");
  });
});
