import { decided } from "../testing/decided.ts";

const META = { metainfo: { version: "1.0.9", release_name: "Old Doc Yak #3", json_schema_version: 1 } };
const nft = (...nftables: unknown[]) => ({ "nft.json": { nftables: [META, ...nftables] } });
const table = (family = "inet", name = "filter") => ({ table: { family, name, handle: 1 } });
const base = (
  hook = "input",
  policy = "drop",
  over: Record<string, unknown> = {},
  family = "inet",
  tableName = "filter",
) => ({
  chain: { family, table: tableName, name: hook, handle: 2, type: "filter", hook, prio: 0, policy, ...over },
});
const chain = (name: string, family = "inet", tableName = "filter") => ({
  chain: { family, table: tableName, name, handle: 3 },
});
const rule = (expr: unknown[], chainName = "input", family = "inet", tableName = "filter") => ({
  rule: { family, table: tableName, chain: chainName, handle: 9, expr },
});
const match = (left: unknown, right: unknown, op = "==") => ({ match: { op, left, right } });
const payload = (protocol: string, field: string) => ({ payload: { protocol, field } });
const dport = (right: unknown, op = "==") => match(payload("tcp", "dport"), right, op);
const saddr = (right: unknown, op = "==", family = "ip") => match(payload(family, "saddr"), right, op);
const prefix = (addr: string, len: number) => ({ prefix: { addr, len } });
const meta = (key: string) => ({ meta: { key } });
const ACCEPT = { accept: null };
const DROP = { drop: null };
const EST = rule([match({ ct: { key: "state" } }, ["established", "related"], "in"), ACCEPT]);
const OPEN = rule([dport(9200), ACCEPT]);

decided("nftables: sets, maps, hooks and tables further on", "nft(8) and libnftables-json(5)", [
  [
    "an inet chain before the family's own chain that drops",
    nft(table(), base("input", "accept"), table("ip", "old"), base("input", "drop", { prio: 10 }, "ip", "old"), OPEN),
    "exposed",
  ],
  [
    "both families' own chains drop after the inet one",
    nft(
      table(),
      base("input", "accept"),
      OPEN,
      table("ip", "old"),
      base("input", "drop", { prio: 10 }, "ip", "old"),
      table("ip6", "old"),
      base("input", "drop", { prio: 10 }, "ip6", "old"),
    ),
    "closed",
  ],
  [
    "a verdict map by port and a default",
    nft(
      table(),
      base(),
      chain("es"),
      {
        map: {
          family: "inet",
          name: "ports",
          table: "filter",
          type: "inet_service",
          handle: 5,
          map: "verdict",
          flags: ["interval"],
          elem: [
            [22, { accept: null }],
            [{ range: [9200, 9300] }, { jump: { target: "es" } }],
          ],
        },
      },
      rule([{ vmap: { key: payload("tcp", "dport"), data: "@ports" } }]),
      rule([saddr(prefix("10.0.0.0", 8)), ACCEPT], "es"),
    ),
    "restricted",
  ],
  [
    "a verdict map over address and port",
    nft(
      table(),
      base(),
      rule([
        {
          vmap: {
            key: { concat: [payload("ip", "saddr"), payload("tcp", "dport")] },
            data: {
              set: [
                [{ concat: ["192.168.1.1", 9200] }, { accept: null }],
                [{ concat: [prefix("0.0.0.0", 0), 9201] }, { accept: null }],
              ],
            },
          },
        },
      ]),
    ),
    "restricted",
  ],
  [
    "a flow that is offloaded was let in before",
    nft(
      table(),
      { flowtable: { family: "inet", name: "f", table: "filter", handle: 4, hook: "ingress", prio: 0, dev: ["eth0"] } },
      base("forward", "drop"),
      rule([match(meta("l4proto"), { set: ["tcp", "udp"] }), { flow: { op: "add", flowtable: "@f" } }], "forward"),
      base(),
      EST,
    ),
    "closed",
  ],
  [
    "translated to a host behind, and forwarded there",
    nft(
      table("ip", "nat"),
      base("prerouting", "accept", { type: "nat", prio: -100 }, "ip", "nat"),
      rule([dport(9200), { dnat: { addr: "10.0.0.5", port: 9200 } }], "prerouting", "ip", "nat"),
      table(),
      base(),
      base("forward", "drop"),
      rule([match({ ct: { key: "status" } }, "dnat", "in"), ACCEPT], "forward"),
    ),
    "exposed",
  ],
  [
    "translated, and forwarding admits another port",
    nft(
      table("ip", "nat"),
      base("prerouting", "accept", { type: "nat", prio: -100 }, "ip", "nat"),
      rule([dport(9200), { dnat: { addr: "10.0.0.5", port: 9201 } }], "prerouting", "ip", "nat"),
      table(),
      base(),
      base("forward", "drop"),
      rule([dport(9200), ACCEPT], "forward"),
    ),
    "closed",
  ],
  [
    "dropped where it comes in, before everything",
    nft(
      table("netdev", "guard"),
      {
        chain: {
          family: "netdev",
          table: "guard",
          name: "in",
          handle: 1,
          dev: "eth0",
          type: "filter",
          hook: "ingress",
          prio: -500,
          policy: "accept",
        },
      },
      rule([saddr(prefix("10.0.0.0", 8), "!="), dport(9200), DROP], "in", "netdev", "guard"),
      table(),
      base("input", "accept"),
    ),
    "exposed",
  ],
  [
    "the source is in a set of the private networks, negated, and dropped",
    nft(
      table(),
      base(),
      {
        set: {
          family: "inet",
          name: "inside",
          table: "filter",
          type: "ipv4_addr",
          handle: 6,
          flags: ["interval"],
          elem: [prefix("10.0.0.0", 8), prefix("192.168.0.0", 16), { range: ["172.16.0.0", "172.31.255.255"] }],
        },
      },
      rule([match(meta("nfproto"), "ipv6"), DROP]),
      rule([saddr("@inside", "!="), DROP]),
      OPEN,
    ),
    "restricted",
  ],
  [
    "a set with an element for each family, and IPv6 stays open",
    nft(table(), base("input", "accept"), rule([saddr(prefix("0.0.0.0", 0)), dport({ set: [9200, 9300] }), DROP])),
    "exposed",
  ],
  [
    "a port that is masked by a set of intervals with a hole",
    nft(table(), base(), rule([dport({ set: [{ range: [9000, 9199] }, { range: [9201, 9999] }] }), ACCEPT])),
    "closed",
  ],
  [
    "goto from a base chain does not come back",
    nft(
      table(),
      base("input", "drop"),
      chain("log"),
      rule([{ goto: { target: "log" } }]),
      OPEN,
      rule([{ log: null }], "log"),
    ),
    "closed",
  ],
  [
    "jump does",
    nft(
      table(),
      base("input", "drop"),
      chain("log"),
      rule([{ jump: { target: "log" } }]),
      OPEN,
      rule([{ log: null }], "log"),
    ),
    "exposed",
  ],
  [
    "what is handed to a local socket still meets the input chain",
    nft(
      table("ip", "mangle"),
      base("prerouting", "accept", { prio: -150 }, "ip", "mangle"),
      rule([dport(9200), { tproxy: { port: 50080 } }, ACCEPT], "prerouting", "ip", "mangle"),
      table(),
      base(),
      EST,
    ),
    "closed",
  ],
  [
    "firewalld's zones: the public one has the port",
    nft(
      table("inet", "firewalld"),
      base("input", "accept", { name: "filter_INPUT", prio: 10 }, "inet", "firewalld"),
      chain("filter_INPUT_ZONES", "inet", "firewalld"),
      chain("filter_IN_public", "inet", "firewalld"),
      chain("filter_IN_public_allow", "inet", "firewalld"),
      chain("filter_IN_public_deny", "inet", "firewalld"),
      rule(
        [match({ ct: { key: "state" } }, { set: ["established", "related"] }, "in"), ACCEPT],
        "filter_INPUT",
        "inet",
        "firewalld",
      ),
      rule([match(meta("iifname"), "lo"), ACCEPT], "filter_INPUT", "inet", "firewalld"),
      rule([{ jump: { target: "filter_INPUT_ZONES" } }], "filter_INPUT", "inet", "firewalld"),
      rule([match({ ct: { key: "state" } }, { set: ["invalid"] }, "in"), DROP], "filter_INPUT", "inet", "firewalld"),
      rule([{ reject: { type: "icmpx", expr: "admin-prohibited" } }], "filter_INPUT", "inet", "firewalld"),
      rule(
        [match(meta("iifname"), "eth0"), { goto: { target: "filter_IN_public" } }],
        "filter_INPUT_ZONES",
        "inet",
        "firewalld",
      ),
      rule([{ goto: { target: "filter_IN_public" } }], "filter_INPUT_ZONES", "inet", "firewalld"),
      rule([{ jump: { target: "filter_IN_public_deny" } }], "filter_IN_public", "inet", "firewalld"),
      rule([{ jump: { target: "filter_IN_public_allow" } }], "filter_IN_public", "inet", "firewalld"),
      rule([match(meta("l4proto"), { set: ["icmp", "ipv6-icmp"] }), ACCEPT], "filter_IN_public", "inet", "firewalld"),
      rule([{ reject: { type: "icmpx", expr: "admin-prohibited" } }], "filter_IN_public", "inet", "firewalld"),
      rule([dport(22), ACCEPT], "filter_IN_public_allow", "inet", "firewalld"),
      rule([saddr(prefix("203.0.112.0", 22)), dport(9200), ACCEPT], "filter_IN_public_allow", "inet", "firewalld"),
    ),
    "exposed",
  ],
  [
    "a packet that two devices may bring, one of them trusted",
    nft(table(), base(), rule([match(meta("iifname"), { set: ["lo", "docker0"] }), ACCEPT]), EST),
    "closed",
  ],
]);
