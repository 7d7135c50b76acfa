import { decided } from "../testing/decided.ts";
import { A, C, D, dport, m, nft, p, pre, R, SET, saddr, T } from "../testing/nft-words.ts";

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
]);
