import { decided } from "../testing/decided.ts";
import { A, C, D, dport, m, nft, p, pre, R, saddr, T } from "../testing/nft-words.ts";

decided("nftables: what else stands in a rule set, and what is not understood", "man page nft", [
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
