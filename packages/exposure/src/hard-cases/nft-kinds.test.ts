import { decided } from "../testing/decided.ts";

let h = 1;
const meta = { metainfo: { version: "1.0.9", release_name: "Old Doc Yak #3", json_schema_version: 1 } };
const T = (family = "inet", name = "filter", more = {}) => ({ table: { family, name, handle: h++, ...more } });
const C = (
  name: string,
  hook?: string,
  policy = "accept",
  prio: unknown = 0,
  family = "inet",
  table = "filter",
  type = "filter",
) => ({ chain: { family, table, name, handle: h++, ...(hook && { type, hook, prio, policy }) } });
const R = (chain: string, expr: unknown[], family = "inet", table = "filter") => ({
  rule: { family, table, chain, handle: h++, expr },
});
const SET = (
  name: string,
  type: unknown,
  elem: unknown[] | undefined,
  more: Record<string, unknown> = {},
  family = "inet",
  table = "filter",
) => ({
  set: { family, name, table, type, handle: h++, flags: ["interval"], ...(elem && { elem }), ...more },
});
const m = (left: unknown, right: unknown, op = "==") => ({ match: { op, left, right } });
const p = (protocol: string, field: string) => ({ payload: { protocol, field } });
const dport = (right: unknown, op = "==") => m(p("tcp", "dport"), right, op);
const saddr = (right: unknown, op = "==") => m(p("ip", "saddr"), right, op);
const A = { accept: null },
  D = { drop: null };
const nft = (...x: unknown[]) => ({ "nft.json": { nftables: [meta, ...x] } });
const pre = (a: string, l: number) => ({ prefix: { addr: a, len: l } });
decided("nftables: sets, maps, hooks, what a client chooses", "man page nft", [
  [
    "est + policy drop",
    nft(
      T(),
      C("input", "input", "drop"),
      R("input", [m({ ct: { key: "state" } }, ["established", "related"], "in"), A]),
    ),
    "closed",
  ],
  [
    "halves in named set",
    nft(
      T(),
      C("input", "input", "drop"),
      SET("w", "ipv4_addr", [pre("0.0.0.0", 1), pre("128.0.0.0", 1)]),
      R("input", [saddr("@w"), dport(9200), A]),
    ),
    "exposed",
  ],
  [
    "named set without elements",
    nft(T(), C("input", "input", "drop"), SET("w", "ipv4_addr", undefined), R("input", [saddr("@w"), dport(9200), A])),
    "closed",
  ],
  [
    "dynamic set, timeouts, no elements, nobody adds",
    nft(
      T(),
      C("input", "input", "drop"),
      SET("w", "ipv4_addr", undefined, { flags: ["timeout"] }),
      R("input", [saddr("@w"), dport(9200), A]),
    ),
    "closed",
  ],
  [
    "dynamic set added by rule",
    nft(
      T(),
      C("input", "input", "drop"),
      SET("w", "ipv4_addr", undefined, { flags: ["dynamic", "timeout"] }),
      R("input", [dport(7000), { set: { op: "add", elem: p("ip", "saddr"), set: "@w" } }, D]),
      R("input", [saddr("@w"), dport(9200), A]),
    ),
    "unknown",
  ],
  [
    "elem objects with timeout",
    nft(
      T(),
      C("input", "input", "drop"),
      SET("w", "ipv4_addr", [{ elem: { val: "8.8.8.8", timeout: 60, expires: 30 } }], { flags: ["timeout"] }),
      R("input", [saddr("@w"), dport(9200), A]),
    ),
    "exposed",
  ],
  [
    "concat set",
    nft(
      T(),
      C("input", "input", "drop"),
      SET(
        "w",
        ["ipv4_addr", "inet_service"],
        [{ concat: [pre("0.0.0.0", 0), 9200] }, { concat: [pre("10.0.0.0", 8), { range: [9300, 9400] }] }],
      ),
      R("input", [m({ concat: [p("ip", "saddr"), p("tcp", "dport")] }, "@w"), A]),
    ),
    "exposed",
  ],
  [
    "concat set other port",
    nft(
      T(),
      C("input", "input", "drop"),
      SET(
        "w",
        ["ipv4_addr", "inet_service"],
        [{ concat: [pre("0.0.0.0", 0), 9200] }, { concat: [pre("10.0.0.0", 8), { range: [9300, 9400] }] }],
      ),
      R("input", [m({ concat: [p("ip", "saddr"), p("tcp", "dport")] }, "@w"), A]),
    ),
    "restricted",
    9350,
  ],
  [
    "concat with meta l4proto",
    nft(
      T(),
      C("input", "input", "drop"),
      SET("w", ["inet_proto", "inet_service"], [{ concat: ["tcp", 9200] }]),
      R("input", [m({ concat: [{ meta: { key: "l4proto" } }, p("th", "dport")] }, "@w"), A]),
    ),
    "exposed",
  ],
  [
    "vmap anonymous",
    nft(
      T(),
      C("input", "input", "drop"),
      C("es"),
      R("input", [
        {
          vmap: {
            key: p("tcp", "dport"),
            data: {
              set: [
                [22, A],
                [9200, { jump: { target: "es" } }],
              ],
            },
          },
        },
      ]),
      R("es", [saddr(pre("10.0.0.0", 8)), A]),
    ),
    "restricted",
  ],
  [
    "vmap named",
    nft(
      T(),
      C("input", "input", "drop"),
      {
        map: {
          family: "inet",
          name: "pm",
          table: "filter",
          type: "inet_service",
          handle: 9,
          map: "verdict",
          elem: [
            [9200, A],
            [22, D],
          ],
        },
      },
      R("input", [{ vmap: { key: p("tcp", "dport"), data: "@pm" } }]),
    ),
    "exposed",
  ],
  [
    "vmap on ct state",
    nft(
      T(),
      C("input", "input", "drop"),
      R("input", [
        {
          vmap: {
            key: { ct: { key: "state" } },
            data: {
              set: [
                ["established", A],
                ["related", A],
                ["invalid", D],
              ],
            },
          },
        },
      ]),
      R("input", [dport(9200), A]),
    ),
    "exposed",
  ],
  [
    "vmap iifname",
    nft(
      T(),
      C("input", "input", "drop"),
      R("input", [
        {
          vmap: {
            key: { meta: { key: "iifname" } },
            data: {
              set: [
                ["lo", A],
                ["eth0", { jump: { target: "x" } }],
              ],
            },
          },
        },
      ]),
      C("x"),
      R("x", [dport(9200), A]),
    ),
    "exposed",
  ],
  [
    "second base chain drops",
    nft(
      T(),
      C("input", "input", "accept"),
      C("late", "input", "drop", 10),
      R("input", [dport(9200), A]),
      R("late", [dport(22), A]),
    ),
    "closed",
  ],
  [
    "earlier accept doesn't end",
    nft(
      T(),
      C("a", "input", "accept", -10),
      C("b", "input", "accept", 10),
      R("a", [dport(9200), A]),
      R("b", [saddr(pre("10.0.0.0", 8), "!="), dport(9200), D]),
    ),
    "exposed",
  ],
  [
    "same in ip family",
    nft(
      T("ip"),
      C("a", "input", "accept", -10, "ip"),
      C("b", "input", "accept", 10, "ip"),
      R("a", [dport(9200), A], "ip"),
      R("b", [saddr(pre("10.0.0.0", 8), "!="), dport(9200), D], "ip"),
    ),
    "restricted",
  ],
  [
    "netdev ingress drops",
    nft(
      T("netdev", "nd"),
      {
        chain: {
          family: "netdev",
          table: "nd",
          name: "in",
          handle: 3,
          type: "filter",
          hook: "ingress",
          prio: -500,
          policy: "accept",
          dev: "eth0",
        },
      },
      R("in", [dport(9200), D], "netdev", "nd"),
      T(),
      C("input", "input", "accept"),
    ),
    "exposed",
  ],
  [
    "fib saddr rpfilter drop",
    nft(
      T(),
      C("pre", "prerouting", "accept", -300),
      R("pre", [m({ fib: { result: "oif", flags: ["saddr", "iif"] } }, false), D]),
      C("input", "input", "drop"),
      R("input", [dport(9200), A]),
    ),
    "exposed",
  ],
  [
    "fib daddr type not local drop",
    nft(
      T(),
      C("pre", "prerouting", "accept", -300),
      R("pre", [m({ fib: { result: "type", flags: ["daddr"] } }, "local", "!="), D]),
      C("input", "input", "drop"),
      R("input", [dport(9200), A]),
    ),
    "exposed",
  ],
  [
    "flowtable beside",
    nft(
      T(),
      {
        flowtable: {
          family: "inet",
          name: "f",
          table: "filter",
          handle: 2,
          hook: "ingress",
          prio: 0,
          dev: ["eth0", "eth1"],
        },
      },
      C("forward", "forward", "drop"),
      R("forward", [
        m(p("ip", "protocol"), ["tcp", "udp"].length ? { set: ["tcp", "udp"] } : 0),
        { flow: { op: "add", flowtable: "@f" } },
      ]),
      C("input", "input", "drop"),
      R("input", [saddr(pre("10.0.0.0", 8)), dport(9200), A]),
    ),
    "restricted",
  ],
  [
    "goto then base policy",
    nft(
      T(),
      C("input", "input", "drop"),
      C("x"),
      R("input", [{ goto: { target: "x" } }]),
      R("input", [dport(9200), A]),
      R("x", [saddr("10.0.0.1"), A]),
    ),
    "restricted",
  ],
  [
    "return from base = policy",
    nft(T(), C("input", "input", "accept"), R("input", [dport(9200), { return: null }]), R("input", [dport(9200), D])),
    "exposed",
  ],
  [
    "meta mark set then asked",
    nft(
      T(),
      C("pre", "prerouting", "accept", -150),
      R("pre", [dport(9200), { mangle: { key: { meta: { key: "mark" } }, value: 1 } }]),
      C("input", "input", "drop"),
      R("input", [m({ meta: { key: "mark" } }, 1), A]),
    ),
    "unknown",
  ],
  [
    "meta mark asked, never set, accept",
    nft(T(), C("input", "input", "drop"), R("input", [m({ meta: { key: "mark" } }, 1), A])),
    "unknown",
  ],
  [
    "ports as set of ranges",
    nft(T(), C("input", "input", "drop"), R("input", [dport({ set: [22, { range: [9000, 9300] }] }), A])),
    "exposed",
  ],
  [
    "port not in set",
    nft(T(), C("input", "input", "accept"), R("input", [dport({ set: [22, 443] }, "!="), D])),
    "closed",
  ],
  [
    "th dport, l4proto set",
    nft(
      T(),
      C("input", "input", "drop"),
      R("input", [m({ meta: { key: "l4proto" } }, { set: ["tcp", "udp"] }), m(p("th", "dport"), 9200), A]),
    ),
    "exposed",
  ],
  [
    "ip6 only",
    nft(T(), C("input", "input", "drop"), R("input", [m({ meta: { key: "nfproto" } }, "ipv6"), dport(9200), A])),
    "exposed",
  ],
  [
    "nfproto v4 with private",
    nft(
      T(),
      C("input", "input", "drop"),
      R("input", [
        m({ meta: { key: "nfproto" } }, "ipv4"),
        saddr({ set: [pre("10.0.0.0", 8), pre("172.16.0.0", 12)] }),
        dport(9200),
        A,
      ]),
    ),
    "restricted",
  ],
  [
    "range saddr wide",
    nft(
      T(),
      C("input", "input", "drop"),
      R("input", [saddr({ range: ["1.0.0.0", "223.255.255.255"] }), dport(9200), A]),
    ),
    "exposed",
  ],
  [
    "bitmask ct state",
    nft(T(), C("input", "input", "drop"), R("input", [m({ ct: { key: "state" } }, "new", "in"), dport(9200), A])),
    "exposed",
  ],
  [
    "syn flags match",
    nft(
      T(),
      C("input", "input", "drop"),
      R("input", [m({ "&": [p("tcp", "flags"), { "|": ["fin", "syn", "rst", "ack"] }] }, "syn"), dport(9200), A]),
    ),
    "exposed",
  ],
  [
    "not syn & new drop",
    nft(
      T(),
      C("input", "input", "drop"),
      R("input", [
        m({ "&": [p("tcp", "flags"), { "|": ["fin", "syn", "rst", "ack"] }] }, "syn", "!="),
        m({ ct: { key: "state" } }, "new", "in"),
        D,
      ]),
      R("input", [dport(9200), A]),
    ),
    "exposed",
  ],
  [
    "dnat map by dport",
    nft(
      T("ip", "nat"),
      C("pre", "prerouting", "accept", -100, "ip", "nat", "nat"),
      R(
        "pre",
        [
          m(p("tcp", "dport"), { set: [80, 9200] }),
          {
            dnat: {
              addr: {
                map: {
                  key: p("tcp", "dport"),
                  data: {
                    set: [
                      [80, "10.0.0.2"],
                      [9200, "10.0.0.3"],
                    ],
                  },
                },
              },
            },
          },
        ],
        "ip",
        "nat",
      ),
      T("ip"),
      C("forward", "forward", "drop", 0, "ip"),
      R("forward", [m(p("ip", "daddr"), "10.0.0.3"), dport(9200), A], "ip"),
    ),
    "exposed",
  ],
  [
    "dnat to port; forward sees new port",
    nft(
      T("ip", "nat"),
      C("pre", "prerouting", "accept", -100, "ip", "nat", "nat"),
      R("pre", [dport(80), { dnat: { addr: "10.0.0.3", port: 9200 } }], "ip", "nat"),
      T("ip"),
      C("forward", "forward", "drop", 0, "ip"),
      R("forward", [m(p("ip", "daddr"), "10.0.0.3"), dport(9200), A], "ip"),
    ),
    "exposed",
    80,
  ],
  [
    "raw prerouting drop by daddr public",
    nft(
      T("ip", "raw"),
      C("pre", "prerouting", "accept", -300, "ip", "raw"),
      R("pre", [dport(9200), D], "ip", "raw"),
      T("ip"),
      C("input", "input", "accept", 0, "ip"),
    ),
    "closed",
  ],
  [
    "reject final",
    nft(T(), C("input", "input", "accept"), R("input", [dport(9200), { reject: { type: "tcp reset" } }])),
    "closed",
  ],
  [
    "limit over drop",
    nft(
      T(),
      C("input", "input", "drop"),
      R("input", [dport(9200), { limit: { rate: 10, per: "minute", inv: true } }, D]),
      R("input", [dport(9200), A]),
    ),
    "exposed",
  ],
  [
    "quota accept",
    nft(T(), C("input", "input", "drop"), R("input", [dport(9200), { quota: { val: 25, val_unit: "mbytes" } }, A])),
    "unknown",
  ],
  [
    "counter/log pass",
    nft(
      T(),
      C("input", "input", "drop"),
      R("input", [{ counter: { packets: 1, bytes: 2 } }, { log: { prefix: "x" } }]),
      R("input", [dport(9200), { counter: null }, A]),
    ),
    "exposed",
  ],
  [
    "a dormant table alone is named",
    nft(T("inet", "filter", { flags: "dormant" }), C("input", "input", "drop")),
    "exit:2",
  ],
  [
    "ct mark",
    nft(T(), C("input", "input", "drop"), R("input", [m({ ct: { key: "mark" } }, 1), dport(9200), A])),
    "unknown",
  ],
  [
    "ct status dnat",
    nft(
      T("ip", "nat"),
      C("pre", "prerouting", "accept", -100, "ip", "nat", "nat"),
      R("pre", [dport(80), { redirect: { port: 9200 } }], "ip", "nat"),
      T(),
      C("input", "input", "drop"),
      R("input", [m({ ct: { key: "status" } }, "dnat", "in"), A]),
    ),
    "exposed",
    80,
  ],
  [
    "iif group / cgroup",
    nft(T(), C("input", "input", "drop"), R("input", [m({ meta: { key: "iifgroup" } }, 1), dport(9200), A])),
    "unknown",
  ],
  [
    "time hour",
    nft(
      T(),
      C("input", "input", "drop"),
      R("input", [m({ meta: { key: "hour" } }, { range: ["08:00", "18:00"] }), dport(9200), A]),
    ),
    "exposed",
  ],
  ["unknown statement", nft(T(), C("input", "input", "drop"), R("input", [dport(9200), { acept: null }])), "exit:2"],
  [
    "unknown match left",
    nft(T(), C("input", "input", "drop"), R("input", [m({ mata: { key: "x" } }, 1), A])),
    "exit:2",
  ],
  [
    "jump to missing chain",
    nft(T(), C("input", "input", "drop"), R("input", [{ jump: { target: "gone" } }])),
    "exit:2",
  ],
  ["set missing", nft(T(), C("input", "input", "drop"), R("input", [saddr("@gone"), dport(9200), A])), "unknown"],
  ["a table for bridges alone is named", nft(T("bridge"), C("input", "input", "drop", 0, "bridge")), "exit:2"],
  [
    "a table for ARP says nothing of IP",
    nft(T("arp"), C("input", "input", "drop", 0, "arp"), T(), C("input", "input", "drop")),
    "closed",
  ],
  [
    "xt compat",
    nft(T("ip"), C("INPUT", "input", "drop", 0, "ip"), R("INPUT", [{ xt: { type: "match", name: "set" } }, A], "ip")),
    "unknown",
  ],
  [
    "ip protocol tcp then accept, daddr broadcast",
    nft(
      T(),
      C("input", "input", "drop"),
      R("input", [m(p("ip", "protocol"), "tcp"), m({ meta: { key: "pkttype" } }, "host"), A]),
    ),
    "exposed",
  ],
  [
    "ct direction original",
    nft(T(), C("input", "input", "drop"), R("input", [m({ ct: { key: "direction" } }, "original"), dport(9200), A])),
    "exposed",
  ],
  [
    "chain policy from default when missing",
    nft(T(), {
      chain: { family: "inet", table: "filter", name: "input", handle: 1, type: "filter", hook: "input", prio: 0 },
    }),
    "exposed",
  ],
]);
