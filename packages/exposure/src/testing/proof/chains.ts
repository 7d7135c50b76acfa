import { json } from "../build.ts";
import { cidr, type Ports, ports, type Random } from "./random.ts";
import type { Case, Formula, Logic } from "./solver.ts";

interface Written {
  readonly source: string | undefined;
  readonly negated: boolean;
  readonly ports: readonly Ports[];
  readonly action: string;
}

const CHAINS = ["one", "two"] as const;

/** Two chains below the entry; a chain only jumps to a later one, as the kernel refuses circles. */
function chainsOf(from: Random, jump: string, goto: string): Map<string, Written[]> {
  const written = (below: readonly string[]): Written => ({
    source: from.chance(0.7) ? cidr(from) : undefined,
    negated: from.chance(0.2),
    ports: from.chance(0.8) ? from.many(1, 3, () => ports(from)) : [],
    action: from.pick([
      "accept",
      "accept",
      "drop",
      "return",
      ...below.flatMap((name) => [`${jump} ${name}`, `${goto} ${name}`]),
    ]),
  });
  return new Map([
    ["entry", from.many(1, 6, () => written(CHAINS))],
    ["one", from.many(0, 4, () => written(["two"]))],
    ["two", from.many(0, 4, () => written([]))],
  ]);
}

interface Outcome {
  readonly accepted: Formula;
  readonly returned: Formula;
}

/** What becomes of a packet in a chain, from its last rule to its first. */
function outcome(chains: ReadonlyMap<string, readonly Written[]>, name: string, logic: Logic): Outcome {
  let rest: Outcome = { accepted: logic.no, returned: logic.yes };
  for (const one of [...(chains.get(name) ?? [])].reverse()) {
    const source = one.source === undefined ? logic.yes : logic.from(one.source);
    const match = logic.and(
      one.negated && one.source !== undefined ? logic.not(source) : source,
      one.ports.length === 0 ? logic.yes : logic.or(...one.ports.map(logic.to)),
    );
    const [verb = "", to = ""] = one.action.split(" ");
    const after = rest;
    const then = ((): Outcome => {
      if (verb === "accept") return { accepted: logic.yes, returned: logic.no };
      if (verb === "drop") return { accepted: logic.no, returned: logic.no };
      if (verb === "return") return { accepted: logic.no, returned: logic.yes };
      const inner = outcome(chains, to, logic);
      if (verb === "goto" || verb === "-g") return inner;
      return {
        accepted: logic.or(inner.accepted, logic.and(inner.returned, after.accepted)),
        returned: logic.and(inner.returned, after.returned),
      };
    })();
    rest = {
      accepted: logic.when(match, then.accepted, rest.accepted),
      returned: logic.when(match, then.returned, rest.returned),
    };
  }
  return rest;
}

const passes = ({ accepted, returned }: Outcome, policyAccepts: boolean, logic: Logic): Formula =>
  policyAccepts ? logic.or(accepted, returned) : accepted;

/** iptables: first match, jumps come back, gotos do not, RETURN in a built-in chain is its policy. */
export function iptablesCase(from: Random): Case {
  const chains = chainsOf(from, "-j", "-g");
  const accepts = from.chance(0.3);
  const line = (chain: string, one: Written): string => {
    const [verb = "", to = ""] = one.action.split(" ");
    const target = to === "" ? `-j ${verb.toUpperCase()}` : `${verb} ${to}`;
    const source = one.source === undefined ? "" : `${one.negated ? "! " : ""}-s ${one.source} `;
    const dports = one.ports.map(([lo, hi]) => (lo === hi ? `${lo}` : `${lo}:${hi}`));
    const match =
      dports.length === 0
        ? ""
        : dports.length === 1
          ? `-p tcp -m tcp --dport ${dports[0]} `
          : `-p tcp -m multiport --dports ${dports.join(",")} `;
    return `-A ${chain === "entry" ? "INPUT" : chain} ${source}${match}${target}`;
  };
  const text = [
    "*filter",
    `:INPUT ${accepts ? "ACCEPT" : "DROP"} [0:0]`,
    ":FORWARD DROP [0:0]",
    ...CHAINS.map((name) => `:${name} - [0:0]`),
    ...[...chains].flatMap(([name, rules]) => rules.map((one) => line(name, one))),
    "COMMIT",
    "",
  ].join("\n");
  return {
    files: [{ name: "iptables.rules", text }],
    meaning: (logic) => passes(outcome(chains, "entry", logic), accepts, logic),
  };
}

/** nftables: every base chain of the hook must let it pass; an accept ends its own chain only. */
export function nftCase(from: Random): Case {
  const tables = from.many(1, 2, () => ({
    chains: chainsOf(from, "jump", "goto"),
    accepts: from.chance(0.4),
    priority: from.pick([-10, 0, 10]),
  }));
  const items = tables.flatMap(({ chains, accepts, priority }, i) => {
    const at = { family: "inet", table: `t${i}` };
    const rule = (chain: string, one: Written) => {
      const [addr, len] = (one.source ?? "").split("/");
      const [verb = "", target = ""] = one.action.split(" ");
      const set = one.ports.map(([lo, hi]) => (lo === hi ? lo : { range: [lo, hi] }));
      return {
        rule: {
          ...at,
          chain,
          handle: 1,
          expr: [
            // Without this an IPv6 packet would meet rules that this packet cannot.
            ...(one.source === undefined
              ? []
              : [
                  {
                    match: {
                      op: one.negated ? "!=" : "==",
                      left: { payload: { protocol: "ip", field: "saddr" } },
                      right: { prefix: { addr, len: Number(len) } },
                    },
                  },
                ]),
            ...(set.length === 0
              ? []
              : [
                  {
                    match: {
                      op: "==",
                      left: { payload: { protocol: "tcp", field: "dport" } },
                      right: set.length === 1 ? set[0] : { set },
                    },
                  },
                ]),
            target === "" ? { [verb]: null } : { [verb]: { target } },
          ],
        },
      };
    };
    return [
      { table: { family: "inet", name: at.table } },
      {
        chain: {
          ...at,
          name: "entry",
          type: "filter",
          hook: "input",
          prio: priority,
          policy: accepts ? "accept" : "drop",
        },
      },
      ...CHAINS.map((name) => ({ chain: { ...at, name } })),
      ...[...chains].flatMap(([name, rules]) => rules.map((one) => rule(name, one))),
    ];
  });
  return {
    files: [json("ruleset.json", { nftables: [{ metainfo: { json_schema_version: 1 } }, ...items] })],
    meaning: (logic) =>
      logic.and(...tables.map(({ chains, accepts }) => passes(outcome(chains, "entry", logic), accepts, logic))),
  };
}
