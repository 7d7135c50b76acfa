import { get, isDict, text } from "../json/get.ts";
import { familyOf, looksLikeSave } from "../linux/iptables.ts";
import { looksLikeNft } from "../linux/nft.ts";
import { documentsOf, type Node } from "./documents.ts";
import { PRIVATE_V4, PRIVATE_V6 } from "./keep.ts";
import { holeText, holeWord, isEverything, spanText } from "./spans.ts";
import type { Candidate, Fixer, Hole, Span } from "./types.ts";

/** multiport takes fifteen ports, a range counting as two. */
const MOST_PORTS = 7;

/** What is under way, answers to the host's own connections among it, is not to be cut. */
const ANSWERS = "-m conntrack --ctstate RELATED,ESTABLISHED -j RETURN";
const FRESH = ["new", "invalid", "untracked"];

/**
 * A chain that sends insiders back to where they came from and drops the rest, asked first. It opens nothing: what
 * returns meets the same rules as before.
 */
export const iptables: Fixer = (files, hole, at) => {
  const file = files.find((one) => one.name === at.file);
  if (!file || !looksLikeSave(file.text)) return [];
  const v6 = familyOf(file.name, file.text) === 6;
  const translated =
    hole.responsible.some((one) => /-j (DNAT|REDIRECT)/.test(one.rule)) || /forwarded/.test(hole.target);
  const bases = translated ? ["FORWARD", "INPUT"] : ["INPUT", "FORWARD"];
  // Where both a translation and the host itself let in, neither alone shuts anything.
  return [...bases.map((one) => [one]), bases].map((asked): Candidate => {
    const name = `CASEKEEP-${holeWord(hole)}`.slice(0, 28);
    const chain = [
      "-i lo -j RETURN",
      ANSWERS,
      ...(v6 ? PRIVATE_V6 : PRIVATE_V4).map((cidr) => `-s ${cidr} -j RETURN`),
      "-j DROP",
    ].map((rest) => `-A ${name} ${rest}`);
    const jumps = asked.flatMap((base) =>
      [...hole.ports].flatMap(([protocol, spans]) =>
        matches(protocol, spans, translated || base === "FORWARD").map((match) => ({
          base,
          to: `${match} -j ${name}`,
        })),
      ),
    );
    const tool = v6 ? "ip6tables" : "iptables";
    const lines = [...chain, ...jumps.map(({ base, to }) => `-A ${base} ${to}`)];
    return {
      adds: true,
      files: files.map((one) => (one === file ? { ...one, text: inserted(one.text, name, lines) } : one)),
      step: {
        at,
        change: `${asked.join(" and ")} drop${asked.length > 1 ? "" : "s"} ${holeText(hole)} from all but private addresses, before its other rules`,
        commands: [
          `${tool} -N ${name}`,
          ...chain.map((line) => `${tool} ${line}`),
          ...jumps.reverse().map(({ base, to }) => `${tool} -I ${base} 1 ${to}`),
        ],
      },
    };
  });
};

/** What forwarding sees is the port behind the translation; conntrack remembers the one the client wrote. */
function matches(protocol: string, spans: readonly Span[], original: boolean): string[] {
  if (isEverything(spans)) return [`-p ${protocol}`];
  if (original) return spans.map((one) => `-p ${protocol} -m conntrack --ctorigdstport ${spanText(one, ":")}`);
  const out: string[] = [];
  for (let i = 0; i < spans.length; i += MOST_PORTS) {
    const some = spans.slice(i, i + MOST_PORTS).map((one) => spanText(one, ":"));
    out.push(
      some.length === 1
        ? `-p ${protocol} -m ${protocol} --dport ${some[0]}`
        : `-p ${protocol} -m multiport --dports ${some.join(",")}`,
    );
  }
  return out;
}

function inserted(save: string, chain: string, rules: readonly string[]): string {
  const declared = `:${chain} - [0:0]`;
  const start = save.search(/^\ufeff?\*filter\b/m);
  if (start < 0)
    return `${save.trimEnd()}\n*filter\n:INPUT ACCEPT [0:0]\n:FORWARD ACCEPT [0:0]\n${declared}\n${rules.join("\n")}\nCOMMIT\n`;
  const rest = save.slice(start);
  const end = rest.search(/^COMMIT\b/m);
  // Where later lines go in front of earlier ones, these go in front of all of them.
  if (/^[ \t]*-[IRDF] /m.test(end < 0 ? rest : rest.slice(0, end)))
    return `${save.slice(0, start)}${rest.slice(0, end < 0 ? rest.length : end)}${inFront(chain, rest, rules)}${end < 0 ? "" : rest.slice(end)}`;
  const first = rest.search(/^[ \t]*(-A|-I|\[\d+:\d+\] -A|COMMIT)/m);
  const at = start + (first < 0 ? rest.length : first);
  const has = new RegExp(`^:${chain} `, "m").test(rest);
  return `${save.slice(0, at)}${has ? "" : `${declared}\n`}${(has ? rules.filter((rule) => !rule.startsWith(`-A ${chain} `)) : rules).join("\n")}\n${save.slice(at)}`;
}

function inFront(chain: string, table: string, rules: readonly string[]): string {
  const own = rules.filter((rule) => rule.startsWith(`-A ${chain} `));
  const jumps = rules.filter((rule) => !own.includes(rule)).map((rule) => rule.replace(/^-A (\S+)/, "-I $1 1"));
  const declared = new RegExp(`^:${chain} `, "m").test(table);
  return [...(declared ? [] : [`:${chain} - [0:0]`, ...own]), ...jumps.reverse(), ""].join("\n");
}

/** One rule for each family at the head of a base chain: a drop is final whatever other chains say. */
export const nftables: Fixer = (files, hole, at) => {
  const documents = documentsOf(files, at.file);
  const value = documents?.documents[0]?.value;
  if (!documents || !looksLikeNft(value)) return [];
  const chains = (get(value, "nftables") as unknown[]).flatMap((one) =>
    isDict(get(one, "chain")) ? [get(one, "chain") as Node] : [],
  );
  const hooks =
    hole.responsible.some((one) => /prerouting/i.test(one.rule)) || /forwarded/.test(hole.target)
      ? ["forward", "input"]
      : ["input", "forward"];
  // Behind a translation the port that the client wrote is asked for; a host may translate what comes in for itself.
  const ways: Way[] = hooks.map((hook) => ({ hook, original: hook === "forward" }));
  const input: Way = { hook: "input", original: true };
  // Where both a translation and the host itself let in, neither alone shuts anything.
  return [...ways.map((one) => [one]), [input], [{ hook: "forward", original: true }, input]].flatMap(
    (asked): Candidate[] => {
      const mine = documentsOf(files, at.file)!;
      const items = get(mine.documents[0]!.value, "nftables") as unknown[];
      const base = (hook: string, family: string): Node | undefined => {
        const bases = chains.filter(
          (chain) =>
            text(chain, "hook") === hook &&
            text(chain, "type") !== "nat" &&
            /^(inet|ip|ip6)$/.test(text(chain, "family") ?? ""),
        );
        return (
          bases.find((chain) => text(chain, "family") === "inet") ??
          bases.find((chain) => text(chain, "family") === family)
        );
      };
      const added = asked.flatMap(({ hook, original }) =>
        (["ip", "ip6"] as const).flatMap((family) => {
          const chain = base(hook, family);
          return chain
            ? [...hole.ports].map(([protocol, spans]) => ({ chain, family, protocol, spans, original }))
            : [];
        }),
      );
      if (added.length === 0) return [];
      const first = items.findIndex((one) => isDict(get(one, "rule")));
      items.splice(first < 0 ? items.length : first, 0, ...added.map(dropRule));
      return [
        {
          adds: true,
          files: mine.written(files),
          step: {
            at,
            change: `${asked.map(({ hook }) => hook).join(" and ")} drop${asked.length > 1 ? "" : "s"} ${holeText(hole)} from all but private addresses, before its other rules`,
            commands: added.map(dropText),
          },
        },
      ];
    },
  );
};

/** Where packets are dropped, and whether by the port that the client wrote. */
interface Way {
  readonly hook: string;
  readonly original: boolean;
}

interface Drop {
  readonly original: boolean;
  readonly chain: Node;
  readonly family: "ip" | "ip6";
  readonly protocol: string;
  readonly spans: readonly Span[];
}

const privateOf = (family: Drop["family"]): readonly string[] => (family === "ip" ? PRIVATE_V4 : PRIVATE_V6);

function dropRule({ chain, family, protocol, spans, original }: Drop): Node {
  const prefixes = privateOf(family).map((cidr) => {
    const [addr, len] = cidr.split("/");
    return { prefix: { addr, len: Number(len) } };
  });
  const ports = { set: spans.map(([from, to]) => (from === to ? from : { range: [from, to] })) };
  const field = original ? { ct: { key: "proto-dst", dir: "original" } } : { payload: { protocol, field: "dport" } };
  return {
    rule: {
      family: chain.family,
      table: chain.table,
      chain: chain.name,
      expr: [
        { match: { op: "!=", left: { payload: { protocol: family, field: "saddr" } }, right: { set: prefixes } } },
        { match: { op: "==", left: { ct: { key: "state" } }, right: { set: FRESH } } },
        { match: { op: "==", left: { meta: { key: "l4proto" } }, right: protocol } },
        ...(isEverything(spans) ? [] : [{ match: { op: "==", left: field, right: ports } }]),
        { drop: null },
      ],
    },
  };
}

function dropText({ chain, family, protocol, spans, original }: Drop): string {
  const ports = spans.map((one) => spanText(one)).join(", ");
  const what = isEverything(spans)
    ? `meta l4proto ${protocol}`
    : original
      ? `meta l4proto ${protocol} ct original proto-dst { ${ports} }`
      : `${protocol} dport { ${ports} }`;
  return `nft 'insert rule ${chain.family} ${chain.table} ${chain.name} ${family} saddr != { ${privateOf(family).join(", ")} } ct state { ${FRESH.join(", ")} } ${what} drop'`;
}

/** A published port bound to the host itself; insiders then come through the host. */
export const docker: Fixer = (files, hole, at) => {
  const documents = documentsOf(files, at.file);
  const places =
    documents?.find(
      (node) => (Array.isArray(node.Ports) === false && isDict(node.Ports)) || isDict(node.PortBindings),
    ) ?? [];
  if (!documents || places.length === 0) return [];
  const wanted = publishes(hole);
  const changed: string[] = [];
  for (const { node } of places) {
    for (const bindings of [node.Ports, node.PortBindings].filter(isDict)) {
      for (const [inside, list] of Object.entries(bindings as Node)) {
        for (const one of Array.isArray(list) ? list.filter(isDict) : []) {
          const host = text(one, "HostPort") ?? "";
          if (!wanted(host, inside.split("/")[1] ?? "tcp") || /^(127\.|::1)/.test(text(one, "HostIp") ?? "")) continue;
          (one as Node).HostIp = "127.0.0.1";
          changed.push(`-p 127.0.0.1:${host}:${inside}`);
        }
      }
    }
  }
  if (changed.length === 0) return [];
  const commands = [
    `docker run ${[...new Set(changed)].join(" ")} ...   # in place of the old -p; in a compose file: ports`,
  ];
  return [
    {
      files: documents.written(files),
      step: { at, change: `publish ${holeText(hole)} on the host itself only`, commands },
    },
  ];
};

const publishes =
  (hole: Hole) =>
  (port: string, protocol: string): boolean =>
    (hole.ports.get(protocol) ?? []).some(([from, to]) => {
      const [lo = 0, hi = lo] = port.split("-").map(Number);
      return port === "" || (from <= hi && lo <= to);
    });
