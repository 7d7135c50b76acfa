import { describe, expect, it } from "vitest";
import { check, explain, fix } from "../index.ts";
import { decided } from "../testing/decided.ts";
import { A, C, dport, m, nft, R, T } from "../testing/nft-words.ts";

const save = (rules: string, head = "") => ({
  "iptables.rules": `${head}*filter\n:INPUT DROP [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n${rules}\nCOMMIT\n`,
});
const redirect = (to: string) =>
  `*nat\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p tcp -m tcp --dport 80 -j REDIRECT --to-ports ${to}\nCOMMIT\n`;
const allow = "-A INPUT -p tcp -m tcp --dport 9200 -j ACCEPT";

decided("save files: two matches on one thing, names, types of addresses", "man page iptables-extensions", [
  [
    "a drop of part of a network leaves the rest of the internet",
    save(`-A INPUT -s 10.0.0.0/8 -m iprange ! --src-range 10.0.0.1-10.0.0.9 -j DROP\n${allow}`),
    "exposed",
  ],
  [
    "an accept of a network within a range",
    save("-A INPUT -s 10.0.0.0/8 -p tcp -m iprange --src-range 9.0.0.0-11.0.0.0 -m tcp --dport 9200 -j ACCEPT"),
    "restricted",
  ],
  [
    "a drop of a port and a list without it",
    save(`-A INPUT -p tcp -m tcp --dport 9201 -m multiport ! --dports 22,80 -j DROP\n${allow}`),
    "exposed",
  ],
  ["a port by its name", save("-A INPUT -p tcp -m tcp --dport ssh:postgresql -j ACCEPT"), "exposed", 5432],
  ["a name that nobody knows", save("-A INPUT -p tcp -m tcp --dport toString -j ACCEPT"), "unknown", 5432],
  [
    "a drop by what a packet says",
    save(`-A INPUT -p tcp -m string --string "GET /" --algo bm -j DROP\n${allow}`),
    "exposed",
  ],
  ["sources that are not of one host", save(`-A INPUT -m addrtype ! --src-type UNICAST -j DROP\n${allow}`), "exposed"],
  [
    "destinations of the host and of nobody",
    save(`-A INPUT -p tcp -m addrtype --dst-type LOCAL,BROADCAST -m tcp --dport 9200 -j ACCEPT`),
    "exposed",
  ],
  [
    "a port and either of two others",
    save("-A INPUT -p tcp -m tcp --dport 9200 -m multiport --ports 80,443 -j ACCEPT"),
    "closed",
    80,
  ],
  [
    "a tool's own file, which is a part of the rules",
    { "user.rules": "*filter\n:ufw-user-input - [0:0]\n-A ufw-user-input -s 10.0.0.0/8 -j ACCEPT\nCOMMIT\n" },
    "unknown",
  ],
  ["a redirection to one of several ports", save(allow.replace("9200", "9201"), redirect("9200-9300")), "unknown", 80],
  ["a redirection to one port", save(allow.replace("9200", "9201"), redirect("9200")), "closed", 80],
  [
    "a byte order mark and a carriage return at each line",
    { "x.rules": `\ufeff${save(allow)["iptables.rules"].replaceAll("\n", "\r\n")}` },
    "exposed",
  ],
  [
    "a file that ends within a rule for a private network",
    { "x.rules": "*filter\n:INPUT DROP [0:0]\n-A INPUT -s 10.0.0.0/8 -j ACCEPT\n-A INPUT -p tc" },
    "unknown",
  ],
]);

decided("nftables: comparisons, masks and types of addresses", "man page nft", [
  [
    "a port above another",
    nft(T(), C("i", "input", "drop"), R("i", [m({ payload: { protocol: "tcp", field: "dport" } }, 1024, ">"), A])),
    "exposed",
  ],
  [
    "a port between two others",
    nft(
      T(),
      C("i", "input", "drop"),
      R("i", [
        m({ payload: { protocol: "tcp", field: "dport" } }, 9000, ">="),
        m({ payload: { protocol: "tcp", field: "dport" } }, 9200, "<"),
        A,
      ]),
    ),
    "closed",
  ],
  [
    "a source by its first bits",
    nft(
      T(),
      C("i", "input", "drop"),
      R("i", [m({ "&": [{ payload: { protocol: "ip", field: "saddr" } }, "255.0.0.0"] }, "10.0.0.0"), dport(9200), A]),
    ),
    "restricted",
  ],
  [
    "a source by bits in between",
    nft(
      T(),
      C("i", "input", "drop"),
      R("i", [
        m({ "&": [{ payload: { protocol: "ip", field: "saddr" } }, "255.0.0.255"] }, "10.0.0.1"),
        dport(9200),
        A,
      ]),
    ),
    "unknown",
  ],
  [
    "what is sent to everybody at once",
    nft(
      T(),
      C("i", "input", "drop"),
      R("i", [m({ fib: { result: "type", flags: ["daddr"] } }, { set: ["broadcast", "multicast"] }), A]),
    ),
    "closed",
  ],
]);

decided("Compose: services that extend others of their file", "docs.docker.com", [
  [
    "the port of a service that is extended",
    {
      "compose.yaml":
        "services:\n  base: {image: x, ports: ['127.0.0.1:9300:9300', '9200:9200']}\n  es: {extends: {service: base}}\n",
    },
    "exposed",
  ],
  [
    "a service that extends itself",
    { "compose.yaml": "services:\n  es: {extends: es, image: x, ports: ['127.0.0.1:9200:9200']}\n" },
    "exit:2",
  ],
]);

const inAnother = (port: string) => ({
  "a/compose.yaml": "services:\n  es: {extends: {file: ../base.yaml, service: es}, image: es}\n",
  "base.yaml": `services:\n  es: {image: es, ports: ['${port}']}\n`,
});
decided("Compose: other files", "docs.docker.com", [
  ["a service of another file, open", inAnother("9200:9200"), "exposed"],
  ["a service of another file, of its host alone", inAnother("127.0.0.1:9200:9200"), "exit:0"],
  [
    "a service that is not in the other file",
    { ...inAnother("127.0.0.1:9200:9200"), "base.yaml": "services: {}\n" },
    "exit:2",
  ],
  [
    "files that are included and given",
    {
      "compose.yaml": "include: [{path: [b.yaml]}, c.yaml]\nservices:\n  a: {image: a}\n",
      "b.yaml": "services:\n  es: {image: es, ports: ['127.0.0.1:9200:9200']}\n",
      "c.yaml": "services:\n  es: {image: es}\n",
    },
    "exit:0",
  ],
  [
    "files that are included and not given",
    { "compose.yaml": "include: b.yaml\nservices:\n  a: {image: a}\n" },
    "exit:2",
  ],
]);
decided("Compose: what a later file says of an earlier one", "docs.docker.com", [
  ["no ports at all", { "compose.yaml": "services:\n  es: {image: es, ports: !reset []}\n" }, "none"],
  ["other ports", { "compose.yaml": "services:\n  es: {image: es, ports: !override ['9200:9200']}\n" }, "exposed"],
]);

const group = (cidrs: string) => `resource "aws_security_group" "es" {
  ingress {
    protocol    = "tcp"
    from_port   = 9200
    to_port     = 9200
    cidr_blocks = ${cidrs}
  }
}
`;
decided("HCL: functions, and OpenTofu's own files", "opentofu.org", [
  ["addresses put together", { "main.tf": group('formatlist("%s/%d", ["10.0.0.0", "198.41.0.0"], 16)') }, "exposed"],
  ["blocks of a network", { "main.tf": group('[cidrsubnets("10.0.0.0/8", 4, 8, 4)[2]]') }, "restricted"],
  ["more blocks than a network has", { "main.tf": group('cidrsubnets("0.0.0.0/0", 1, 1, 1)') }, "unknown"],
  [
    "all of some, any of some",
    { "main.tf": group('alltrue([true, "true"]) && !anytrue([]) ? ["10.0.0.0/8"] : []') },
    "restricted",
  ],
  [
    "a file in place of another",
    { "main.tf": group('["10.0.0.0/8"]'), "main.tofu": group('["0.0.0.0/0"]') },
    "exposed",
  ],
]);

describe("where what lets in is written", () => {
  const origin = (files: Readonly<Record<string, string>>) => {
    const input = Object.entries(files).map(([name, text]) => ({ name, text }));
    const rows = check(input, { ports: [9200] }).results.filter(({ verdict }) => verdict === "exposed");
    return rows.flatMap(({ responsible }) => responsible.map(({ file, line }) => `${file}:${line}`));
  };
  it("a policy of IPv6 is named in the file of IPv6", () => {
    const v4 = `*filter\n:INPUT DROP [0:0]\nCOMMIT\n`;
    const v6 = `*filter\n:FORWARD DROP [0:0]\n:INPUT ACCEPT [0:0]\nCOMMIT\n`;
    expect(new Set(origin({ "rules.v4": v4, "rules.v6": v6 }))).toEqual(new Set(["rules.v6:3"]));
  });
  it("an override file is named for the rules that it writes, and not for what it leaves alone", () => {
    const rule = (cidr: string) =>
      `ingress {\n protocol = "tcp"\n from_port = 9200\n to_port = 9200\n cidr_blocks = ["${cidr}"]\n }`;
    const group = (body: string) => `\nresource "aws_security_group" "es" {\n ${body}\n}\n`;
    const open = group(rule("0.0.0.0/0"));
    expect(origin({ "main.tf": group(rule("10.0.0.0/8")), "main_override.tf": open })).toEqual(["main_override.tf:2"]);
    expect(origin({ "main.tf": open, "main_override.tf": group('description = "x"') })).toEqual(["main.tf:2"]);
  });
  it("a rule behind one that a condition leaves away is the one that is named, and changed", () => {
    const text = `Conditions:
  Never: !Equals [a, b]
Resources:
  Sg:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: x
      SecurityGroupIngress:
        - !If [Never, {IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 10.0.0.0/8}, !Ref "AWS::NoValue"]
        - {IpProtocol: tcp, FromPort: 9200, ToPort: 9200, CidrIp: 0.0.0.0/0}
`;
    expect(origin({ "t.yaml": text })).toEqual(["t.yaml:10"]);
    const made = fix([{ name: "t.yaml", text }], { ports: [9200] });
    expect(made.remaining).toEqual([]);
    expect(made.steps.map(({ at }) => at.line)).toEqual([10]);
    expect(made.files[0]!.text).toContain('"Fn::If"');
  });
  it("chains in a circle leave one file undecided, and the others explained", () => {
    const circle = "*filter\n:INPUT DROP [0:0]\n:A - [0:0]\n-A INPUT -j A\n-A A -j A\nCOMMIT\n";
    const files = [
      { name: "circle.rules", text: circle },
      { name: "open.rules", text: save(allow)["iptables.rules"] },
    ];
    const packet = { source: "8.8.8.8", protocol: "tcp", port: 9200 };
    const told = explain(files, packet).map(({ target, outcome, rules }) => [target, outcome, rules[0]?.rule]);
    expect(told).toEqual([
      ["circle.rules", "unknown", "chain A is nested deeper than 64: a loop?"],
      ["open.rules", "reaches", "-A INPUT -p tcp -m tcp --dport 9200 -j ACCEPT"],
    ]);
    expect(() => explain(files, { ...packet, source: "8.8.8" })).toThrow(RangeError);
    expect(() => explain(files, { ...packet, destination: "8.8.8" })).toThrow(RangeError);
  });
  it("a string without its end is named where it stands", () => {
    const text = group('["0.0.0.0/0]');
    expect(check([{ name: "main.tf", text }]).unreadable[0]?.reason).toMatch(/^line 6: a string does not end/);
  });
  it("a direction that is none is named", () => {
    const rule = {
      kind: "compute#firewall",
      name: "a",
      network: "n",
      direction: "INGRES",
      denied: [{ IPProtocol: "all" }],
    };
    expect(check([{ name: "f.json", text: JSON.stringify([rule]) }]).unreadable[0]?.reason).toContain(
      "INGRES is no direction",
    );
  });
  it("a file of settings by sections is no broken JSON", () => {
    expect(check([{ name: "es.cnf", text: "[mysqld]\nport = 3306\n" }]).unreadable[0]?.reason).toMatch(
      /^not supported/,
    );
    expect(check([{ name: "es.rules", text: "\n" }]).unreadable[0]?.reason).toBe("not supported: it is empty");
  });
});
