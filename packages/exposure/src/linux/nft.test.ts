import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { json, verdict } from "../testing/build.ts";

type Expression = Record<string, unknown>;
const dport = (right: unknown): Expression => ({
  match: { op: "==", left: { payload: { protocol: "tcp", field: "dport" } }, right },
});
const meta = (key: string, right: unknown, op = "=="): Expression => ({
  match: { op, left: { meta: { key } }, right },
});

/** A listing with one input chain that drops, and what else is given. */
function listing(
  rules: readonly (readonly Expression[])[],
  more: readonly Record<string, unknown>[] = [],
  family = "inet",
) {
  const chain = {
    family,
    table: "t",
    name: "input",
    handle: 1,
    type: "filter",
    hook: "input",
    prio: 0,
    policy: "drop",
  };
  const made = rules.map((expr, i) => ({ rule: { family, table: "t", chain: "input", handle: 10 + i, expr } }));
  return json("ruleset.json", {
    nftables: [{ metainfo: {} }, { table: { family, name: "t" } }, { chain }, ...more, ...made],
  });
}

describe("an nft listing", () => {
  it.each([
    ["a port accepted", [[dport(9200), { accept: null }]], "exposed"],
    ["a set of ranges", [[dport({ set: [22, { range: [9000, 9300] }] }), { accept: null }]], "exposed"],
    ["a named set that is not listed", [[dport("@ports"), { accept: null }]], "unknown"],
    [
      "established answers",
      [[{ match: { op: "in", left: { ct: { key: "state" } }, right: ["established", "related"] } }, { accept: null }]],
      "closed",
    ],
    [
      "a verdict map by state",
      [
        [
          {
            vmap: {
              key: { ct: { key: "state" } },
              data: {
                set: [
                  ["established", { accept: null }],
                  ["new", { accept: null }],
                ],
              },
            },
          },
        ],
      ],
      "exposed",
    ],
    [
      "a verdict map by interface",
      [[{ vmap: { key: { meta: { key: "iifname" } }, data: { set: [["lo", { accept: null }]] } } }]],
      "closed",
    ],
    ["a limit", [[{ limit: { rate: 5, per: "minute" } }, { accept: null }]], "exposed"],
    [
      "a reverse path filter before it",
      [
        [
          { match: { op: "==", left: { fib: { result: "oif", flags: ["saddr", "iif"] } }, right: false } },
          { drop: null },
        ],
        [dport(9200), { accept: null }],
      ],
      "exposed",
    ],
    ["a reject before it", [[dport(9200), { reject: { type: "tcp reset" } }], [{ accept: null }]], "closed"],
    [
      "a concatenation of address and port",
      [
        [
          {
            match: {
              op: "==",
              left: {
                concat: [
                  { payload: { protocol: "ip", field: "saddr" } },
                  { payload: { protocol: "tcp", field: "dport" } },
                ],
              },
              right: { set: [{ concat: ["8.8.8.8", 9200] }] },
            },
          },
          { accept: null },
        ],
      ],
      "exposed",
    ],
    [
      "another port of the concatenation",
      [
        [
          {
            match: {
              op: "==",
              left: {
                concat: [
                  { payload: { protocol: "ip", field: "saddr" } },
                  { payload: { protocol: "tcp", field: "dport" } },
                ],
              },
              right: { set: [{ concat: ["8.8.8.8", 22] }] },
            },
          },
          { accept: null },
        ],
      ],
      "closed",
    ],
    ["IPv6 only", [[meta("nfproto", "ipv6"), dport(9200), { accept: null }]], "exposed"],
    [
      "a first packet carries SYN alone",
      [
        [
          {
            match: {
              op: "!=",
              left: { "&": [{ payload: { protocol: "tcp", field: "flags" } }, ["fin", "syn", "rst", "ack"]] },
              right: "syn",
            },
          },
          { drop: null },
        ],
        [dport(9200), { accept: null }],
      ],
      "exposed",
    ],
    [
      "UDP with the same port",
      [
        [
          { match: { op: "==", left: { payload: { protocol: "udp", field: "dport" } }, right: 9200 } },
          { accept: null },
        ],
      ],
      "closed",
    ],
    [
      "any transport with the port",
      [[{ match: { op: "==", left: { payload: { protocol: "th", field: "dport" } }, right: 9200 } }, { accept: null }]],
      "exposed",
    ],
  ] as const)("%s", (_, rules, expected) => {
    expect(verdict([listing(rules)])).toBe(expected);
  });

  it("a later base chain on the same hook still drops what an earlier one accepted", () => {
    const early = {
      chain: {
        family: "inet",
        table: "t",
        name: "early",
        handle: 2,
        type: "filter",
        hook: "input",
        prio: -10,
        policy: "accept",
      },
    };
    const late = {
      chain: {
        family: "inet",
        table: "t",
        name: "late",
        handle: 3,
        type: "filter",
        hook: "input",
        prio: 10,
        policy: "drop",
      },
    };
    expect(verdict([listing([[dport(9200), { accept: null }]], [early])])).toBe("exposed");
    expect(verdict([listing([[dport(9200), { accept: null }]], [late])])).toBe("closed");
  });

  it("a table for IPv4 leaves IPv6 unjudged, and says so", () => {
    const report = check([listing([], [], "ip")], { ports: [9200] });
    expect(report.results.map((row) => row.verdict)).toEqual(["closed"]);
    expect(report.assumptions).toContain("ruleset.json: no IPv6 rule set in the input; IPv6 is not judged");
  });

  it("a jump to a chain that is not listed is named", () => {
    expect(check([listing([[{ jump: { target: "gone" } }]])]).unreadable[0]?.reason).toMatch(
      /line \d+: inet t input handle 10: chain gone is not in the listing/,
    );
  });

  it("a listing without input or forward chains is unreadable, not open and not safe", () => {
    const report = check([json("empty.json", { nftables: [{ metainfo: {} }] })]);
    expect(report.results).toEqual([]);
    expect(report.unreadable).toEqual([{ file: "empty.json", reason: "no chain hooks into input or forward" }]);
  });
});
