import { describe, expect, it } from "vitest";
import { check, exitCode } from "../index.ts";
import { json, worst } from "../testing/build.ts";
import { plan, type Resource, refers } from "../testing/plan.ts";
import type { InputFile } from "../types.ts";

/** What a configuration says of a port, of one target where it is named. */
const said = (files: readonly InputFile[], port: number, target?: RegExp): string =>
  worst(
    check(files, { ports: [port] }).results.filter(
      (row) => row.protocol === "tcp" && (target?.test(row.target) ?? true),
    ),
  );
const hcl = (text: string): InputFile[] => [{ name: "main.tf", text }];

const NETWORK = `
resource "aws_vpc" "v" { cidr_block = "10.0.0.0/16" }
resource "aws_internet_gateway" "i" { vpc_id = aws_vpc.v.id }
resource "aws_subnet" "front" {
  vpc_id     = aws_vpc.v.id
  cidr_block = "10.0.1.0/24"
}
resource "aws_subnet" "back" {
  vpc_id     = aws_vpc.v.id
  cidr_block = "10.0.2.0/24"
}
resource "aws_route_table" "out" {
  vpc_id = aws_vpc.v.id
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.i.id
  }
}
resource "aws_route_table" "in" { vpc_id = aws_vpc.v.id }
resource "aws_route_table_association" "front" {
  subnet_id      = aws_subnet.front.id
  route_table_id = aws_route_table.out.id
}
resource "aws_route_table_association" "back" {
  subnet_id      = aws_subnet.back.id
  route_table_id = aws_route_table.in.id
}
`;
const group = (name: string, port: number, from: string): string => `
resource "aws_security_group" "${name}" {
  vpc_id = aws_vpc.v.id
  ingress {
    from_port = ${port}
    to_port   = ${port}
    protocol  = "tcp"
    ${from}
  }
}
`;
const EVERYONE = `cidr_blocks = ["0.0.0.0/0"]`;
const FROM_FRONT = "security_groups = [aws_security_group.front.id]";
const OFFICE = `cidr_blocks = ["10.8.0.0/16"]`;
const machine = (more: string): string => `
resource "aws_instance" "db" {
  ${more}
}
`;
const balancer = (more = "", listener = ""): string => `
resource "aws_lb" "front" {
  ${more}
}
resource "aws_lb_target_group" "db" {
  port   = 9200
  vpc_id = aws_vpc.v.id
  protocol = "HTTP"
}
resource "aws_lb_target_group_attachment" "db" {
  target_group_arn = aws_lb_target_group.db.arn
  target_id        = aws_instance.db.id
}
resource "aws_lb_listener" "l" {
  load_balancer_arn = aws_lb.front.arn
  port              = 443
  ${listener}
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.db.arn
  }
}
`;
const FACING = "security_groups = [aws_security_group.front.id]\n  subnets = [aws_subnet.front.id]";
const BEHIND = "vpc_security_group_ids = [aws_security_group.db.id]\n  subnet_id = aws_subnet.back.id";
const PUBLIC = "vpc_security_group_ids = [aws_security_group.db.id]\n  subnet_id = aws_subnet.front.id";

describe("Terraform, AWS balancers", () => {
  const behind = group("db", 9200, FROM_FRONT) + machine(BEHIND);
  it.each<[string, string, number, string]>([
    [
      "what faces the internet is open at its listener",
      group("front", 443, EVERYONE) + behind + balancer(FACING),
      443,
      "exposed",
    ],
    [
      "and opens the machine behind, whose group admits the balancer alone",
      group("front", 443, EVERYONE) + behind + balancer(FACING),
      9200,
      "exposed",
    ],
    [
      "an inner one opens it to its network",
      group("front", 443, EVERYONE) + behind + balancer(`internal = true\n  ${FACING}`),
      9200,
      "restricted",
    ],
    [
      "whether it is an inner one is not known",
      `variable "inner" {}\n${group("front", 443, EVERYONE)}${behind}${balancer(`internal = var.inner\n  ${FACING}`)}`,
      9200,
      "exposed",
    ],
    ["its own group admits an office", group("front", 443, OFFICE) + behind + balancer(FACING), 9200, "restricted"],
    [
      "its own group has no rule for the listener",
      group("front", 80, EVERYONE) + behind + balancer(FACING),
      9200,
      "restricted",
    ],
    [
      "its subnet has no way out",
      group("front", 443, EVERYONE) + behind + balancer(FACING.replace("subnet.front", "subnet.back")),
      9200,
      "restricted",
    ],
    [
      "a machine that no target group holds",
      group("front", 443, EVERYONE) +
        behind +
        balancer(FACING).replace("target_id        = aws_instance.db.id", `target_id = "i-0other"`),
      9200,
      "restricted",
    ],
    [
      "a machine that another group admits",
      group("front", 443, EVERYONE) + group("db", 9200, OFFICE) + machine(BEHIND) + balancer(FACING),
      9200,
      "restricted",
    ],
    [
      "a network balancer without a group lets everyone through to an open machine",
      group("db", 9200, EVERYONE) +
        machine(BEHIND) +
        balancer(`load_balancer_type = "network"\n  subnets = [aws_subnet.front.id]`, `protocol = "TCP"`).replace(
          `protocol = "HTTP"`,
          `protocol = "TCP"`,
        ),
      9200,
      "exposed",
    ],
    [
      "and hands on the client's address to one that is not",
      group("db", 9200, OFFICE) +
        machine(BEHIND) +
        balancer(`load_balancer_type = "network"\n  subnets = [aws_subnet.front.id]`, `protocol = "TCP"`).replace(
          `protocol = "HTTP"`,
          `protocol = "TCP"`,
        ),
      9200,
      "restricted",
    ],
  ])("%s", (_, text, port, expected) => {
    expect(said(hcl(NETWORK + text), port)).toBe(expected);
  });

  it("a scaling group and its template stand behind a target group", () => {
    const text = `${group("front", 443, EVERYONE)}${group("db", 9200, FROM_FRONT)}${balancer(FACING).replace(/resource "aws_lb_target_group_attachment"[^}]*}/, "")}
resource "aws_launch_template" "t" {
  network_interfaces {
    security_groups = [aws_security_group.db.id]
  }
}
resource "aws_autoscaling_group" "g" {
  vpc_zone_identifier = [aws_subnet.back.id]
  target_group_arns   = [aws_lb_target_group.db.arn]
  launch_template {
    id = aws_launch_template.t.id
  }
}`;
    expect(said(hcl(NETWORK + text), 9200, /autoscaling_group/)).toBe("exposed");
    expect(said(hcl(NETWORK + text.replace("aws_launch_template.t.id", "var.other")), 9200, /autoscaling_group/)).toBe(
      "unknown",
    );
  });

  it("a classic balancer", () => {
    const text = `${group("front", 443, EVERYONE)}${group("db", 9200, FROM_FRONT)}${machine(BEHIND)}
resource "aws_elb" "c" {
  ${FACING}
  instances = [aws_instance.db.id]
  listener {
    instance_port     = 9200
    instance_protocol = "tcp"
    lb_port           = 443
    lb_protocol       = "tcp"
  }
}`;
    expect(said(hcl(NETWORK + text), 9200, /instance/)).toBe("exposed");
    expect(said(hcl(NETWORK + text), 443, /load balancer/)).toBe("exposed");
  });

  it("a service of containers", () => {
    const text = `${group("front", 443, EVERYONE)}${group("db", 9200, FROM_FRONT)}${balancer(FACING).replace(/resource "aws_lb_target_group_attachment"[^}]*}/, "")}
resource "aws_ecs_service" "s" {
  network_configuration {
    subnets         = [aws_subnet.back.id]
    security_groups = [aws_security_group.db.id]
  }
  load_balancer {
    target_group_arn = aws_lb_target_group.db.arn
    container_port   = 9200
  }
}`;
    expect(said(hcl(NETWORK + text), 9200, /ecs/)).toBe("exposed");
    // A target group of which nothing is known may hold it all the same.
    const apart = text.replace(/load_balancer \{[^}]*\}/, "");
    expect(said(hcl(NETWORK + apart), 9200, /ecs/)).toBe("exposed");
    expect(said(hcl(NETWORK + apart.replace('protocol = "HTTP"', 'target_type = "lambda"')), 9200, /ecs/)).toBe(
      "restricted",
    );
  });
});

describe("Terraform, AWS machines and databases", () => {
  const open = group("db", 9200, EVERYONE);
  const database = (more: string): string => `
resource "aws_db_subnet_group" "s" {
  name       = "inner"
  subnet_ids = [aws_subnet.front.id]
}
resource "aws_db_instance" "db" {
  vpc_security_group_ids = [aws_security_group.db.id]
  db_subnet_group_name   = aws_db_subnet_group.s.name
  ${more}
}
`;
  it.each<[string, string, string]>([
    ["no public address", open + machine(PUBLIC), "restricted"],
    ["one that it asks for", open + machine(`${PUBLIC}\n  associate_public_ip_address = true`), "exposed"],
    ["one of its subnet", (open + machine(PUBLIC)).replace("", ""), "restricted"],
    ["an elastic one", `${open}${machine(PUBLIC)}resource "aws_eip" "e" { instance = aws_instance.db.id }`, "exposed"],
    [
      "an elastic one by association",
      `${open}${machine(PUBLIC)}resource "aws_eip" "e" {}\nresource "aws_eip_association" "e" {\n  instance_id = aws_instance.db.id\n  allocation_id = aws_eip.e.id\n}`,
      "exposed",
    ],
    [
      "a public address in a subnet without a way out",
      open + machine(`${BEHIND}\n  associate_public_ip_address = true`),
      "restricted",
    ],
    [
      "a subnet that is not in the input",
      open + machine(`vpc_security_group_ids = [aws_security_group.db.id]\n  subnet_id = var.subnet`),
      "exposed",
    ],
    [
      "a group of another resource",
      `${group("db", 9200, OFFICE)}${group("more", 9200, EVERYONE)}${machine(`${PUBLIC}\n  associate_public_ip_address = true`)}
resource "aws_network_interface_sg_attachment" "a" {
  security_group_id    = aws_security_group.more.id
  network_interface_id = aws_instance.db.primary_network_interface_id
}`,
      "exposed",
    ],
    [
      "an interface of its own",
      `${open}resource "aws_network_interface" "n" {\n  subnet_id = aws_subnet.front.id\n  security_groups = [aws_security_group.db.id]\n}
resource "aws_eip" "e" { network_interface = aws_network_interface.n.id }
${machine(`network_interface {\n    network_interface_id = aws_network_interface.n.id\n    device_index = 0\n  }`)}`,
      "exposed",
    ],
    [
      "a machine without a group has the network's default one",
      `${machine("subnet_id = aws_subnet.front.id\n  associate_public_ip_address = true")}
resource "aws_default_security_group" "d" {
  vpc_id = aws_vpc.v.id
  ingress {
    protocol    = -1
    from_port   = 0
    to_port     = 0
    ${EVERYONE}
  }
}`,
      "exposed",
    ],
    [
      "as made, the default group admits its members alone",
      machine("subnet_id = aws_subnet.front.id\n  associate_public_ip_address = true"),
      "restricted",
    ],
    [
      "a network ACL of its subnet",
      `${open}${machine(`${PUBLIC}\n  associate_public_ip_address = true`)}
resource "aws_network_acl" "a" {
  vpc_id     = aws_vpc.v.id
  subnet_ids = [aws_subnet.front.id]
  ingress {
    rule_no = 100
    action = "allow"
    protocol = "tcp"
    from_port = 443
    to_port = 443
    cidr_block = "0.0.0.0/0"
  }
  egress {
    rule_no = 100
    action = "allow"
    protocol = "-1"
    from_port = 0
    to_port = 0
    cidr_block = "0.0.0.0/0"
  }
}`,
      "closed",
    ],
    ["a database that is public", open + database("publicly_accessible = true"), "exposed"],
    ["a database that is not", open + database("publicly_accessible = false"), "restricted"],
    ["a database that does not say is not", open + database(""), "restricted"],
    [
      "a database of which it is not known",
      `variable "p" {}\n${open}${database("publicly_accessible = var.p")}`,
      "exposed",
    ],
    [
      "an endpoint has private addresses alone",
      `${open}resource "aws_vpc_endpoint" "e" {\n  vpc_endpoint_type = "Interface"\n  subnet_ids = [aws_subnet.front.id]\n  security_group_ids = [aws_security_group.db.id]\n}`,
      "restricted",
    ],
    [
      "a group that something else carries",
      `${open}${machine(PUBLIC)}resource "aws_mq_broker" "b" { security_groups = [aws_security_group.db.id] }`,
      "exposed",
    ],
    [
      "a group that is handed out",
      `${open}${machine(PUBLIC)}output "g" { value = aws_security_group.db.id }`,
      "exposed",
    ],
    [
      "a cache",
      `${open}resource "aws_elasticache_cluster" "c" { security_group_ids = [aws_security_group.db.id] }`,
      "restricted",
    ],
    [
      "machines by number",
      `${open}resource "aws_instance" "db" {\n  count = 2\n  ${PUBLIC}\n}\nresource "aws_eip" "e" { instance = aws_instance.db[1].id }`,
      "exposed",
    ],
    [
      "the main table of a network has no way out",
      `${open}${machine(`vpc_security_group_ids = [aws_security_group.db.id]\n  subnet_id = aws_subnet.other.id\n  associate_public_ip_address = true`)}
resource "aws_subnet" "other" {
  vpc_id = aws_vpc.v.id
  cidr_block = "10.0.3.0/24"
}
resource "aws_default_route_table" "m" { default_route_table_id = aws_vpc.v.default_route_table_id }`,
      "restricted",
    ],
  ])("%s", (_, text, expected) => {
    expect(said(hcl(NETWORK + text), 9200)).toBe(expected);
  });

  it("a subnet that gives addresses", () => {
    const text = NETWORK.replace(
      `cidr_block = "10.0.1.0/24"`,
      `cidr_block = "10.0.1.0/24"\n  map_public_ip_on_launch = true`,
    );
    expect(said(hcl(text + open + machine(PUBLIC)), 9200)).toBe("exposed");
  });

  it("a route that stands alone", () => {
    const text = NETWORK.replace(/route \{[^}]*\}/, "");
    const alone = `resource "aws_route" "r" {\n  route_table_id = aws_route_table.out.id\n  destination_cidr_block = "0.0.0.0/0"\n  gateway_id = aws_internet_gateway.i.id\n}`;
    const public_ = machine(`${PUBLIC}\n  associate_public_ip_address = true`);
    expect(said(hcl(text + open + public_), 9200)).toBe("restricted");
    expect(said(hcl(text + alone + open + public_), 9200)).toBe("exposed");
  });

  it("what a module that is not in the input may add to a group it is given leaves it open", () => {
    const text = `${NETWORK}${group("db", 9200, OFFICE)}${group("other", 9200, OFFICE)}module "rules" {\n  source = "acme/security-group/aws"\n  security_group_id = aws_security_group.db.id\n}`;
    expect(said(hcl(text), 9200, /\.db/)).toBe("unknown");
    expect(said(hcl(text), 9200, /\.other/)).toBe("restricted");
    expect(exitCode(check(hcl(text), { ports: [9200] }))).toBe(2);
  });
});

const rule = (from: object) => [
  { from_port: 9200, to_port: 9200, protocol: "tcp", cidr_blocks: [], ipv6_cidr_blocks: [], ...from },
];
const openGroup: Resource = {
  address: "aws_security_group.db",
  values: { ingress: rule({ cidr_blocks: ["0.0.0.0/0"] }) },
  later: { ingress: [{ cidr_blocks: [false] }] },
};
const planDb = (values: object, more: Partial<Resource> = {}): Resource => ({
  address: "aws_db_instance.db",
  values,
  later: { vpc_security_group_ids: true },
  expressions: { vpc_security_group_ids: refers("aws_security_group.db") },
  ...more,
});

describe("Terraform plans, AWS", () => {
  it("what is known after apply is followed by its expression", () => {
    expect(said(plan([openGroup, planDb({ publicly_accessible: true })]), 9200)).toBe("exposed");
    expect(said(plan([openGroup, planDb({ publicly_accessible: false })]), 9200)).toBe("restricted");
  });
  it("a group that is a variable of a module is its caller's", () => {
    const call = {
      m: {
        expressions: { groups: refers("aws_security_group.db") },
        module: {
          resources: [
            { address: "aws_db_instance.db", expressions: { vpc_security_group_ids: { references: ["var.groups"] } } },
          ],
          variables: { groups: {} },
        },
      },
    };
    const inner = { ...planDb({ publicly_accessible: true }), address: "module.m.aws_db_instance.db" };
    expect(said(plan([openGroup, inner], call), 9200, /db_instance/)).toBe("exposed");
    const shut: Resource = { ...openGroup, values: { ingress: rule({ cidr_blocks: ["10.0.0.0/8"] }) } };
    expect(said(plan([shut, inner], call), 9200, /db_instance/)).toBe("restricted");
  });
  it("a group that is an output of a module", () => {
    const call = {
      m: {
        module: {
          resources: [{ address: "aws_security_group.db" }],
          outputs: { id: { expression: refers("aws_security_group.db") } },
        },
      },
    };
    const inner = { ...openGroup, address: "module.m.aws_security_group.db" };
    const own = planDb(
      { publicly_accessible: true },
      { expressions: { vpc_security_group_ids: { references: ["module.m.id", "module.m"] } } },
    );
    expect(said(plan([inner, own], call), 9200, /db_instance/)).toBe("exposed");
  });
  it("a group that is a local leaves the machine undecided", () => {
    const own = planDb(
      { publicly_accessible: true },
      { expressions: { vpc_security_group_ids: { references: ["local.groups"] } } },
    );
    const shut: Resource = { ...openGroup, values: { ingress: [] } };
    expect(said(plan([shut, own]), 9200, /db_instance/)).toBe("unknown");
  });
  it("an inline rule that names a group known after apply lets in that group alone", () => {
    const front: Resource = { address: "aws_security_group.front", values: { ingress: [] } };
    const inner: Resource = {
      address: "aws_security_group.db",
      values: { ingress: rule({}) },
      later: { ingress: [{ security_groups: true, cidr_blocks: [] }] },
      expressions: { ingress: { references: ["aws_security_group.front.id", "aws_security_group.front"] } },
    };
    expect(said(plan([front, inner, planDb({ publicly_accessible: true })]), 9200, /db_instance/)).toBe("restricted");
  });
  it("inline rules that are wholly known after apply are not closed", () => {
    const later: Resource = {
      address: "aws_security_group.db",
      values: {},
      later: { ingress: true },
      expressions: { ingress: { references: ["local.rules"] } },
    };
    expect(said(plan([later]), 9200)).toBe("unknown");
    expect(said(plan([{ ...later, expressions: {} }]), 9200)).toBe("closed");
  });
  it("a state gives the ids themselves", () => {
    const state = json("state.json", {
      format_version: "1.0",
      values: {
        root_module: {
          resources: [
            {
              address: "aws_security_group.db",
              mode: "managed",
              type: "aws_security_group",
              values: { id: "sg-1", ...openGroup.values },
            },
            {
              address: "aws_db_instance.db",
              mode: "managed",
              type: "aws_db_instance",
              values: { publicly_accessible: true, vpc_security_group_ids: ["sg-1"] },
            },
          ],
        },
      },
    });
    expect(said([state], 9200, /db_instance/)).toBe("exposed");
  });
});
