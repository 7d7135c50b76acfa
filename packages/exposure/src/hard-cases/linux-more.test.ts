import { describe, expect, it } from "vitest";
import { check, exitCode, explain } from "../index.ts";
import { json, save, verdict } from "../testing/build.ts";

/** `ufw limit 22/tcp` as ufw writes it. */
const ufw = (port: number): string =>
  [
    "*filter",
    ":INPUT DROP [0:0]",
    ":FORWARD DROP [0:0]",
    ":OUTPUT ACCEPT [0:0]",
    ":ufw-user-input - [0:0]",
    ":ufw-user-limit - [0:0]",
    ":ufw-user-limit-accept - [0:0]",
    "-A INPUT -j ufw-user-input",
    `-A ufw-user-input -p tcp -m tcp --dport ${port} -m conntrack --ctstate NEW -m recent --set --name DEFAULT --mask 255.255.255.255 --rsource`,
    `-A ufw-user-input -p tcp -m tcp --dport ${port} -m conntrack --ctstate NEW -m recent --update --seconds 30 --hitcount 6 --name DEFAULT --mask 255.255.255.255 --rsource -j ufw-user-limit`,
    `-A ufw-user-input -p tcp -m tcp --dport ${port} -j ufw-user-limit-accept`,
    '-A ufw-user-limit -m limit --limit 3/min -j LOG --log-prefix "[UFW LIMIT BLOCK] "',
    "-A ufw-user-limit -j REJECT --reject-with icmp-port-unreachable",
    "-A ufw-user-limit-accept -j ACCEPT",
    "COMMIT",
    "",
  ].join("\n");

describe("rates, which a client keeps to or not as it likes", () => {
  it("ufw limit lets in everyone who is slow", () => {
    const files = [{ name: "ufw.rules", text: ufw(22) }];
    expect(verdict(files, 22)).toBe("exposed");
    expect(verdict(files, 23)).toBe("closed");
    const [answer] = explain(files, { source: "8.8.8.8", protocol: "tcp", port: 22 });
    expect(answer).toMatchObject({ outcome: "reaches" });
    expect(check(files, { ports: [22] }).unreadable).toEqual([]);
  });

  it.each<[string, string[], string]>([
    [
      "a limited return, then a drop",
      ["-A INPUT -p tcp --dport 9200 -m limit --limit 5/min -j RETURN", "-A INPUT -p tcp --dport 9200 -j ACCEPT"],
      "exposed",
    ],
    [
      "a limited log hides nothing",
      ["-A INPUT -m limit --limit 5/min -j LOG", "-A INPUT -p tcp --dport 9200 -j ACCEPT"],
      "exposed",
    ],
    [
      "too many connections are dropped",
      [
        "-A INPUT -p tcp --dport 9200 -m connlimit --connlimit-above 10 --connlimit-mask 32 --connlimit-saddr -j REJECT --reject-with tcp-reset",
        "-A INPUT -p tcp --dport 9200 -j ACCEPT",
      ],
      "exposed",
    ],
    [
      "even one connection is too many",
      [
        "-A INPUT -p tcp --dport 9200 -m connlimit --connlimit-above 0 --connlimit-mask 32 --connlimit-saddr -j DROP",
        "-A INPUT -p tcp --dport 9200 -j ACCEPT",
      ],
      "closed",
    ],
    [
      "a rate beyond which a client is dropped",
      [
        "-A INPUT -p tcp --dport 9200 -m hashlimit --hashlimit-above 10/sec --hashlimit-mode srcip --hashlimit-name es -j DROP",
        "-A INPUT -p tcp --dport 9200 -j ACCEPT",
      ],
      "exposed",
    ],
    [
      "a rate up to which one is let in",
      [
        "-A INPUT -p tcp --dport 9200 -m hashlimit --hashlimit-upto 10/sec --hashlimit-burst 5 --hashlimit-mode srcip --hashlimit-name es -j ACCEPT",
      ],
      "exposed",
    ],
    [
      "both slow and fast are dropped",
      ["-A INPUT -p tcp --dport 9200 -m limit --limit 5/min -j DROP", "-A INPUT -p tcp --dport 9200 -j DROP"],
      "closed",
    ],
    [
      "slow goes to a drop, fast on to a drop",
      [
        "-A INPUT -p tcp --dport 9200 -m hashlimit --hashlimit-above 10/sec --hashlimit-mode srcip --hashlimit-name es -j ACCEPT",
        "-A INPUT -s 10.0.0.0/8 -j ACCEPT",
      ],
      "exposed",
    ],
    [
      "knocking: whoever was seen lately",
      [
        "-A INPUT -p tcp --dport 9200 -m recent --rcheck --seconds 30 --name KNOCK --mask 255.255.255.255 --rsource -j ACCEPT",
        "-A INPUT -p tcp --dport 7000 -m recent --set --name KNOCK --mask 255.255.255.255 --rsource -j DROP",
      ],
      "unknown",
    ],
    [
      "a drop of whoever was seen lately",
      [
        "-A INPUT -m recent --rcheck --name BAD --mask 255.255.255.255 --rsource -j DROP",
        "-A INPUT -p tcp --dport 9200 -j ACCEPT",
      ],
      "unknown",
    ],
    [
      "noting a source always matches",
      ["-A INPUT -p tcp --dport 9200 -m recent --set --name X --mask 255.255.255.255 --rsource -j ACCEPT"],
      "exposed",
    ],
    [
      "broadcasts are no connections",
      ["-A INPUT -m pkttype --pkt-type broadcast -j DROP", "-A INPUT -p tcp --dport 9200 -j ACCEPT"],
      "exposed",
    ],
  ])("iptables: %s", (_, rules, expected) => {
    expect(verdict([save(rules)])).toBe(expected);
  });
});

const table = { table: { family: "inet", name: "t" } };
const input = (policy = "drop") => ({
  chain: { family: "inet", table: "t", name: "in", type: "filter", hook: "input", prio: 0, policy },
});
const rule = (...expr: unknown[]) => ({ rule: { family: "inet", table: "t", chain: "in", handle: 1, expr } });
const port = (right: unknown = 9200) => ({
  match: { op: "==", left: { payload: { protocol: "tcp", field: "dport" } }, right },
});
const from = (right: unknown, op = "==") => ({
  match: { op, left: { payload: { protocol: "ip", field: "saddr" } }, right },
});
const ct = (...states: string[]) => ({ match: { op: "in", left: { ct: { key: "state" } }, right: states } });
const SADDR = { payload: { protocol: "ip", field: "saddr" } };
const ACCEPT = { accept: null };
const DROP = { drop: null };
const set = (name: string, elem: unknown[] = []) => ({
  set: { family: "inet", table: "t", name, type: "ipv4_addr", flags: ["dynamic"], elem },
});
const nft = (...items: unknown[]) => [json("r.json", { nftables: [table, ...items] })];
const over = { limit: { rate: 3, burst: 5, per: "minute", inv: true } };
const add = (name: string, stmt?: unknown[]) => ({
  set: { op: "update", elem: SADDR, set: `@${name}`, ...(stmt && { stmt }) },
});

describe("nftables: rates, sets that packets add to, and what sees no packet", () => {
  it.each<[string, unknown[], string]>([
    ["a limit beyond which is dropped", [input(), rule(port(), over, DROP), rule(port(), ACCEPT)], "exposed"],
    [
      "an update of a set with a limit drops the fast alone",
      [input(), set("m"), rule(port(), add("m", [over]), DROP), rule(port(), ACCEPT)],
      "exposed",
    ],
    [
      "an update without one drops everybody",
      [input(), set("m"), rule(port(), add("m"), DROP), rule(port(), ACCEPT)],
      "closed",
    ],
    [
      "a meter",
      [input(), rule(port(), { meter: { key: SADDR, stmt: over, name: "m", size: 100 } }, DROP), rule(port(), ACCEPT)],
      "exposed",
    ],
    [
      "too many connections",
      [input(), rule(port(), { "ct count": { val: 20, inv: true } }, DROP), rule(port(), ACCEPT)],
      "exposed",
    ],
    ["a quota is not a rate", [input(), rule(port(), { quota: { val: 1, val_unit: "mbytes" } }, ACCEPT)], "unknown"],
    [
      "a set that a knock adds to may hold anyone",
      [input(), set("k"), rule(port(7000), add("k"), DROP), rule(port(), from("@k"), ACCEPT)],
      "unknown",
    ],
    ["a set that nobody adds to is as listed", [input(), set("k"), rule(port(), from("@k"), ACCEPT)], "closed"],
    [
      "a set of those who came too often stops nobody who does not",
      [input(), set("b"), rule(from("@b"), DROP), rule(port(22), add("b", [over]), DROP), rule(port(), ACCEPT)],
      "exposed",
    ],
    [
      "who is not in a set that a knock adds to is dropped, who is may get in",
      [input(), set("k"), rule(port(7000), add("k")), rule(port(), from("@k", "!="), DROP), rule(port(), ACCEPT)],
      "unknown",
    ],
    [
      "a dormant table drops nothing",
      [
        { table: { family: "ip", name: "d", flags: ["dormant"] } },
        { chain: { family: "ip", table: "d", name: "in", type: "filter", hook: "input", prio: -10, policy: "drop" } },
        input(),
        rule(port(), ACCEPT),
      ],
      "exposed",
    ],
    [
      "a chain of one device drops what comes in there alone",
      [
        { table: { family: "netdev", name: "n" } },
        {
          chain: {
            family: "netdev",
            table: "n",
            name: "early",
            dev: "wg0",
            type: "filter",
            hook: "ingress",
            prio: 0,
            policy: "drop",
          },
        },
        input(),
        rule(port(), ACCEPT),
      ],
      "exposed",
    ],
    [
      "without tracking a first packet is untracked",
      [
        {
          chain: {
            family: "inet",
            table: "t",
            name: "raw",
            type: "filter",
            hook: "prerouting",
            prio: -300,
            policy: "accept",
          },
        },
        { rule: { family: "inet", table: "t", chain: "raw", handle: 9, expr: [port(), { notrack: null }] } },
        input(),
        rule(ct("established", "related", "untracked"), ACCEPT),
      ],
      "exposed",
    ],
    ["with it, it is not", [input(), rule(ct("established", "related", "untracked"), ACCEPT)], "closed"],
    ["a jump to a chain that is not there", [input(), rule(port(), { jump: { target: "gone" } })], "unknown"],
    [
      "an operand that is none",
      [input(), rule({ match: { op: "==", left: { meta: { key: "iifname" } }, right: { a: 1 } } }, ACCEPT)],
      "unknown",
    ],
    ["an empty operand", [input(), rule(port([]), ACCEPT)], "unknown"],
    ["a state that is none", [input(), rule(ct("x"), ACCEPT)], "unknown"],
  ])("%s", (_, items, expected) => {
    expect(verdict(nft(...items))).toBe(expected);
  });

  const nat = {
    chain: { family: "inet", table: "t", name: "pre", type: "nat", hook: "prerouting", prio: -100, policy: "accept" },
  };
  const forward = (policy: string) => ({
    chain: { family: "inet", table: "t", name: "fwd", type: "filter", hook: "forward", prio: 0, policy },
  });
  const translate = (...expr: unknown[]) => ({ rule: { family: "inet", table: "t", chain: "pre", handle: 2, expr } });
  const DPORT = { payload: { protocol: "tcp", field: "dport" } };
  it.each<[string, unknown, string]>([
    [
      "a map that is not in the listing",
      { dnat: { family: "ip", addr: { map: { key: DPORT, data: "@gone" } } } },
      "unknown",
    ],
    ["a range of addresses", { dnat: { family: "ip", addr: { range: ["10.0.0.5", "10.0.0.9"] } } }, "unknown"],
    [
      "one of several by turns",
      {
        dnat: {
          family: "ip",
          addr: {
            map: {
              key: { numgen: { mode: "inc", mod: 2 } },
              data: {
                set: [
                  [0, "10.0.0.5"],
                  [1, "10.0.0.6"],
                ],
              },
            },
          },
        },
      },
      "unknown",
    ],
    ["another port of the same address", { dnat: { port: 22 } }, "closed"],
    ["one address", { dnat: { family: "ip", addr: "10.0.0.5", port: 9200 } }, "exposed"],
  ])("a destination that becomes %s", (_, statement, expected) => {
    expect(verdict(nft(input(), forward("accept"), nat, translate(port(), statement)))).toBe(expected);
  });
});

describe("save files: what is not there or cannot be followed", () => {
  const whole = (...lines: string[]) => [
    {
      name: "iptables.rules",
      text: [
        "*nat",
        ":PREROUTING ACCEPT [0:0]",
        ...lines,
        "COMMIT",
        "*filter",
        ":INPUT DROP [0:0]",
        ":FORWARD ACCEPT [0:0]",
        "COMMIT",
        "",
      ].join("\n"),
    },
  ];
  it.each<[string, ReturnType<typeof whole>, string]>([
    ["a whole network for another", whole("-A PREROUTING -p tcp --dport 9200 -j NETMAP --to 10.5.5.0/24"), "unknown"],
    [
      "one of several addresses",
      whole("-A PREROUTING -p tcp --dport 9200 -j DNAT --to-destination 10.0.0.5-10.0.0.9"),
      "unknown",
    ],
    [
      "one of several ports",
      whole("-A PREROUTING -p tcp --dport 9200 -j DNAT --to-destination 10.0.0.5:9200-9300"),
      "unknown",
    ],
    ["a chain that is not there", [save(["-A INPUT -p tcp --dport 9200 -j f2b-es"])], "unknown"],
    ["a line that is none", [save(["-E INPUT OUTSIDE"])], "unknown"],
  ])("%s", (_, files, expected) => {
    expect(verdict(files)).toBe(expected);
    expect(exitCode(check(files, { ports: [9200] }))).toBeGreaterThan(1);
  });
  it("without tracking a first packet is untracked", () => {
    const raw = "*raw\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -p tcp -m tcp --dport 9200 -j CT --notrack\nCOMMIT\n";
    const filter = save(["-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED,UNTRACKED -j ACCEPT"]).text;
    expect(verdict([{ name: "a.rules", text: raw + filter }])).toBe("exposed");
    expect(verdict([{ name: "a.rules", text: filter }])).toBe("closed");
  });
});

describe("nftables: what the kernel was seen to do", () => {
  const raw = (prio: number, policy = "accept") => ({
    chain: { family: "inet", table: "t", name: "pre", type: "filter", hook: "prerouting", prio, policy },
  });
  const before = (...expr: unknown[]) => ({ rule: { family: "inet", table: "t", chain: "pre", handle: 2, expr } });
  const state = (...states: string[]) => ({ match: { op: "in", left: { ct: { key: "state" } }, right: states } });
  const open = [input(), rule(port(), ACCEPT)];
  it.each<[string, unknown[], string]>([
    ["before tracking every packet is invalid", [raw(-300), before(state("invalid"), DROP), ...open], "closed"],
    ["and none is new", [raw(-300, "drop"), before(state("new"), ACCEPT), ...open], "closed"],
    ["after it, it is", [raw(-150, "drop"), before(state("new"), ACCEPT), ...open], "exposed"],
    [
      "before tracking nothing more is known of a connection",
      [raw(-300), before({ match: { op: "!=", left: { ct: { key: "direction" } }, right: "reply" } }, DROP), ...open],
      "exposed",
    ],
    [
      "without SYN",
      [
        input(),
        rule({ match: { op: "!", left: { payload: { protocol: "tcp", field: "flags" } }, right: "syn" } }, DROP),
        rule(port(), ACCEPT),
      ],
      "exposed",
    ],
    [
      "two matches on the interface are one",
      [
        input(),
        rule(
          { match: { op: "==", left: { meta: { key: "iifname" } }, right: { set: ["lo", "eth0"] } } },
          { match: { op: "!=", left: { meta: { key: "iifname" } }, right: "eth0" } },
          port(),
          ACCEPT,
        ),
      ],
      "closed",
    ],
  ])("%s", (_, items, expected) => {
    expect(verdict(nft(...items))).toBe(expected);
  });

  it("a translation to the host's own address is met by its own rules", () => {
    const nat = {
      chain: { family: "inet", table: "t", name: "nat", type: "nat", hook: "prerouting", prio: -100, policy: "accept" },
    };
    const own = {
      rule: {
        family: "inet",
        table: "t",
        chain: "nat",
        handle: 3,
        expr: [port(80), { dnat: { family: "ip", addr: "10.0.0.1", port: 9200 } }],
      },
    };
    const forward = (policy: string) => ({
      chain: { family: "inet", table: "t", name: "fwd", type: "filter", hook: "forward", prio: 0, policy },
    });
    const asset = [{ name: "host", addresses: ["10.0.0.1"] }];
    const files = (policy: string, ...rules: unknown[]) => nft(input(), forward(policy), nat, own, ...rules);
    expect(verdict(files("accept"), 80, { assets: asset })).toBe("closed");
    expect(verdict(files("drop", rule(port(), ACCEPT)), 80, { assets: asset })).toBe("exposed");
    // Whether the address is the host's is not known: the open case.
    expect(verdict(files("drop", rule(port(), ACCEPT)), 80)).toBe("exposed");
  });
  it("of two translations with one priority the newest table's is made", () => {
    const other = { table: { family: "inet", name: "u" } };
    const nat = (family: string, table: string) => ({
      chain: { family, table, name: "nat", type: "nat", hook: "prerouting", prio: -100, policy: "accept" },
    });
    const to = (family: string, table: string, target: number) => ({
      rule: { family, table, chain: "nat", handle: 3, expr: [port(80), { redirect: { port: target } }] },
    });
    const files = (first: number, second: number) =>
      nft(
        input(),
        rule(port(), ACCEPT),
        nat("inet", "t"),
        to("inet", "t", first),
        other,
        nat("inet", "u"),
        to("inet", "u", second),
      );
    expect(verdict(files(22, 9200), 80)).toBe("exposed");
    expect(verdict(files(9200, 22), 80)).toBe("closed");
  });
  it("a port that a map gives", () => {
    const nat = {
      chain: { family: "inet", table: "t", name: "nat", type: "nat", hook: "prerouting", prio: -100, policy: "accept" },
    };
    const mapped = {
      rule: {
        family: "inet",
        table: "t",
        chain: "nat",
        handle: 3,
        expr: [
          {
            redirect: {
              port: {
                map: {
                  key: { payload: { protocol: "tcp", field: "dport" } },
                  data: {
                    set: [
                      [80, 9200],
                      [81, 22],
                    ],
                  },
                },
              },
            },
          },
        ],
      },
    };
    expect(verdict(nft(input(), rule(port(), ACCEPT), nat, mapped), 80)).toBe("exposed");
    expect(verdict(nft(input(), rule(port(), ACCEPT), nat, mapped), 81)).toBe("closed");
  });
  it("in table raw of a save file every packet is invalid", () => {
    const file = (states: string) => [
      {
        name: "a.rules",
        text: `*raw\n:PREROUTING ACCEPT [0:0]\n-A PREROUTING -m conntrack --ctstate ${states} -j DROP\nCOMMIT\n*filter\n:INPUT ACCEPT [0:0]\nCOMMIT\n`,
      },
    ];
    expect(verdict(file("NEW"))).toBe("exposed");
    expect(verdict(file("INVALID"))).toBe("closed");
  });
});
