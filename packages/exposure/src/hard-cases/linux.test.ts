import { describe, expect, it } from "vitest";
import { json, save, verdict } from "../testing/build.ts";

const OPEN = "-A INPUT -p tcp -m tcp --dport 9200 -j ACCEPT";

describe("iptables, hard rule sets", () => {
  it.each<[string, readonly string[], string]>([
    [
      "a chain that returns lets the caller go on",
      ["-A INPUT -j A", OPEN, "-A A -s 8.0.0.0/8 -j RETURN", "-A A -j DROP"],
      "exposed",
    ],
    ["a chain entered by goto ends in the policy", ["-A INPUT -g A", OPEN, "-A A -p udp -j ACCEPT"], "closed"],
    ["a negated source leaves everyone else", ["-A INPUT ! -s 10.0.0.0/8 -p tcp --dport 9200 -j ACCEPT"], "exposed"],
    [
      "a deny of the negation leaves only the office",
      ["-A INPUT ! -s 10.0.0.0/8 -p tcp --dport 9200 -j REJECT", OPEN],
      "restricted",
    ],
    ["only answers are accepted", ["-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT"], "closed"],
    [
      "INVALID is dropped, new is let in",
      [
        "-A INPUT -m conntrack --ctstate INVALID -j DROP",
        "-A INPUT -m state --state NEW -p tcp -m multiport --dports 22,9200 -j ACCEPT",
      ],
      "exposed",
    ],
    ["loopback only", ["-A INPUT -i lo -j ACCEPT"], "closed"],
    ["everything but loopback", ["-A INPUT ! -i lo -p tcp --dport 9200 -j ACCEPT"], "exposed"],
    [
      "a range of addresses that is public in its middle",
      ["-A INPUT -p tcp -m iprange --src-range 10.255.255.0-11.0.0.255 --dport 9200 -j ACCEPT"],
      "exposed",
    ],
    ["a source port is no protection", ["-A INPUT -p tcp --sport 53 -j ACCEPT"], "exposed"],
    [
      "a log rule decides nothing",
      ["-A INPUT -p tcp --dport 9200 -j LOG", "-A INPUT -p tcp --dport 9200 -j DROP", "-A INPUT -p tcp -j ACCEPT"],
      "closed",
    ],
    [
      "a rate limit that lets some through is no wall",
      ["-A INPUT -p tcp --dport 9200 -m limit --limit 5/min -j ACCEPT"],
      "exposed",
    ],
    [
      "a set that is not in the input",
      ["-A INPUT -p tcp -m set --match-set office src --dport 9200 -j ACCEPT"],
      "unknown",
    ],
    ["an accept before an unknown deny", [OPEN, "-A INPUT -m set --match-set bad src -j DROP"], "exposed"],
  ])("%s", (_, rules, expected) => {
    const chains = rules.some((rule) => rule.startsWith("-A A")) ? [":A - [0:0]"] : [];
    expect(verdict([save([...chains, ...rules])])).toBe(expected);
  });

  it("a family whose table is not there is not called open or shut: the other one decides", () => {
    const v4 = save([], "iptables.rules");
    const v6 = { ...save([OPEN], "ip6tables.rules") };
    expect(verdict([v4, v6])).toBe("exposed");
  });
});

const nft = (items: readonly unknown[]) =>
  json("ruleset.json", { nftables: [{ metainfo: { json_schema_version: 1 } }, ...items] });
const table = { table: { family: "inet", name: "t", handle: 1 } };
const base = (name: string, prio: number, policy: string) => ({
  chain: { family: "inet", table: "t", name, handle: 1, type: "filter", hook: "input", prio, policy },
});
const rule = (chain: string, expr: readonly unknown[]) => ({
  rule: { family: "inet", table: "t", chain, handle: 2, expr },
});
const dport = (right: unknown, op = "==") => ({
  match: { op, left: { payload: { protocol: "tcp", field: "dport" } }, right },
});
const saddr = (right: unknown, op = "==") => ({
  match: { op, left: { payload: { protocol: "ip", field: "saddr" } }, right },
});

describe("nftables, hard rule sets", () => {
  it.each<[string, readonly unknown[], string]>([
    [
      "an accept in one base chain is no accept in the next",
      [table, base("a", 0, "accept"), base("b", 10, "drop"), rule("a", [dport(9200), { accept: null }])],
      "closed",
    ],
    [
      "a drop in the earlier chain is final",
      [
        table,
        base("a", -10, "accept"),
        base("b", 0, "drop"),
        rule("a", [dport(9200), { drop: null }]),
        rule("b", [{ accept: null }]),
      ],
      "closed",
    ],
    [
      "an anonymous set with a range",
      [table, base("a", 0, "drop"), rule("a", [dport({ set: [22, { range: [9000, 9300] }] }), { accept: null }])],
      "exposed",
    ],
    [
      "not these ports",
      [table, base("a", 0, "drop"), rule("a", [dport({ set: [22, 9200] }, "!="), { accept: null }])],
      "closed",
    ],
    [
      "not these sources, in a family of both: IPv6 does not match an IPv4 field",
      [
        table,
        base("a", 0, "drop"),
        rule("a", [saddr({ prefix: { addr: "0.0.0.0", len: 0 } }, "!="), { accept: null }]),
      ],
      "closed",
    ],
    [
      "a verdict map",
      [
        table,
        base("a", 0, "drop"),
        rule("a", [
          {
            vmap: {
              key: { payload: { protocol: "tcp", field: "dport" } },
              data: {
                set: [
                  [22, { drop: null }],
                  [9200, { accept: null }],
                ],
              },
            },
          },
        ]),
      ],
      "exposed",
    ],
    [
      "only IPv4 is filtered",
      [table, base("a", 0, "accept"), rule("a", [saddr({ prefix: { addr: "0.0.0.0", len: 0 } }), { drop: null }])],
      "exposed",
    ],
    [
      "a chain that nobody hooks",
      [
        table,
        base("a", 0, "drop"),
        { chain: { family: "inet", table: "t", name: "loose", handle: 3 } },
        rule("loose", [{ accept: null }]),
      ],
      "closed",
    ],
  ])("%s", (_, items, expected) => {
    expect(verdict([nft(items)])).toBe(expected);
  });
});

describe("Docker, hard rule sets", () => {
  const inspect = (HostIp: string) =>
    json("inspect.json", [
      {
        Id: "c1",
        Name: "/db",
        HostConfig: { NetworkMode: "bridge", PortBindings: { "9200/tcp": [{ HostIp, HostPort: "9200" }] } },
        NetworkSettings: { Ports: { "9200/tcp": [{ HostIp, HostPort: "9200" }] } },
      },
    ]);
  it("a published port is open whatever INPUT says; on loopback it is not", () => {
    expect(verdict([inspect("0.0.0.0"), save([])])).toBe("exposed");
    expect(verdict([inspect("127.0.0.1")])).toBe("closed");
  });
});
