import { type Action, ALLOW, DENY, type Layer, RETURN, type Rule } from "../engine/model.ts";
import { type Dict, dict, dicts, get, isDict, list, number, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import { ANY_WAY, elementWays, matchWays, type Way } from "./nft-match.ts";
import { type Emit, LOST, translate } from "./nft-translate.ts";
import { operands, type Sets, unwrap } from "./nft-value.ts";
import { limitsIn, paceOf } from "./pace.ts";
import { askedOfTracking, trackingLayer } from "./tracking.ts";

/** A base chain with the place it hooks into. */
export interface BaseChain {
  readonly hook: string;
  readonly type: string;
  readonly priority: number;
  readonly layer: Layer;
  /** The same list asked for what stays tracked, where it takes something out of tracking. */
  readonly tracking?: Layer;
}

export interface Listing {
  readonly bases: readonly BaseChain[];
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

export const looksLikeNft = (value: unknown): boolean => Array.isArray(get(value, "nftables"));

export function readNft(file: string, parsed: Parsed): Listing {
  const items = dicts(parsed.value, "nftables");
  const objects = (kind: string): Dict[] =>
    items.flatMap((item) => (item[kind] === undefined ? [] : [dict(item, kind)]));
  const rules = objects("rule");
  const sets: Sets = Object.assign(
    new Map(
      [...objects("set"), ...objects("map")].map((set) => [`${scopeOf(set)} ${text(set, "name")}`, list(set, "elem")]),
    ),
    {
      untracked: trackingIn(objects("chain"), rules),
      growing: new Set(rules.flatMap((rule) => grownBy(rule).map((name) => `${scopeOf(rule)} ${name}`))),
    },
  );
  const tracked = chainsWith(objects("chain"), rules, file, parsed, sets);
  const early = objects("chain").some(isEarly)
    ? chainsWith(objects("chain"), rules, file, parsed, Object.assign(new Map(sets), sets, { early: true }))
    : tracked;
  // A dormant table is stored and sees no packet.
  const dormant = new Set(
    objects("table").flatMap((table) =>
      [get(table, "flags")].flat().includes("dormant") ? [`${text(table, "family")} ${text(table, "name")}`] : [],
    ),
  );
  const bases = objects("chain")
    .filter((chain) => !dormant.has(scopeOf(chain)))
    .flatMap((chain) => {
      const { chains } = isEarly(chain) ? early : tracked;
      const base = baseOf(chain, file, parsed, chains.get(scopeOf(chain)) ?? new Map());
      const asked = isEarly(chain) && sets.untracked === "known" ? early.asked.get(scopeOf(chain)) : undefined;
      return base.map((one) => (asked ? { ...one, tracking: trackingLayer(one.layer, asked) } : one));
    });
  return { bases, problems: tracked.problems, notes: [...new Set([...tracked.notes, ...early.notes])] };
}

const scopeOf = (node: Dict): string => `${text(node, "family")} ${text(node, "table")}`;

/** Where connection tracking begins (NF_IP_PRI_CONNTRACK): a chain before it knows of no connection. */
const CONNTRACK = -200;
const isEarly = (chain: Dict): boolean =>
  text(chain, "hook") === "ingress" ||
  (text(chain, "hook") === "prerouting" && (number(chain, "prio") ?? 0) < CONNTRACK);

interface Chains {
  /** By table, then by name. */
  readonly chains: ReadonlyMap<string, Map<string, Rule[]>>;
  /** Of tables that take something out of tracking, the chains asked for what stays tracked. */
  readonly asked: ReadonlyMap<string, ReadonlyMap<string, readonly Rule[]>>;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

function chainsWith(
  declared: readonly Dict[],
  rules: readonly Dict[],
  file: string,
  parsed: Parsed,
  sets: Sets,
): Chains {
  const chains = new Map<string, Map<string, Rule[]>>();
  const chainOf = (scope: string, name: string): Rule[] => {
    const table = chains.get(scope) ?? new Map<string, Rule[]>();
    chains.set(scope, table);
    const own = table.get(name) ?? [];
    table.set(name, own);
    return own;
  };
  for (const chain of declared) chainOf(scopeOf(chain), String(text(chain, "name")));
  const notes: string[] = [];
  const problems: string[] = [];
  const lost: Rule[] = [];
  const untracking = new Set<Rule>();
  for (const rule of rules) {
    const scope = scopeOf(rule);
    const name = String(text(rule, "chain"));
    const comment = text(rule, "comment");
    const origin = {
      rule: `${scope} ${name} handle ${text(rule, "handle")}${comment ? ` "${comment}"` : ""}`,
      file,
      line: parsed.lineOf(rule),
    };
    const broken: string[] = [];
    if (!chains.get(scope)?.has(name)) broken.push(`chain ${name} of table ${scope} is not in the listing`);
    const made = rulesOf(rule, origin, sets, scope, broken, untracking);
    for (const reason of broken) {
      problems.push(`line ${origin.line}: ${reason}`);
      lost.push({
        kind: "rule",
        origin,
        when: {},
        action: { kind: "translate", to: LOST },
        uncertain: "a rule that cannot be read",
      });
    }
    for (const one of made) {
      if (one.uncertain)
        notes.push(
          `${file}:${origin.line}: ${origin.rule}: ${one.uncertain} cannot be settled from the rules; taken as may match and may not`,
        );
      const to = one.action.kind === "jump" || one.action.kind === "goto" ? one.action.chain : undefined;
      if (to !== undefined && !chains.get(scope)?.has(to)) {
        problems.push(`line ${origin.line}: ${origin.rule}: chain ${to} is not in the listing`);
        const uncertain = "a chain that is not in the listing";
        chainOf(scope, to).push({ kind: "rule", origin, when: {}, action: { kind: "translate", to: LOST }, uncertain });
      }
    }
    chainOf(scope, name).push(...made);
  }
  // What cannot be read may let in wherever it stands.
  if (lost.length > 0) for (const table of chains.values()) for (const chain of table.values()) chain.unshift(lost[0]!);
  const asked = new Map<string, ReadonlyMap<string, readonly Rule[]>>();
  for (const [scope, table] of chains) {
    if (![...table.values()].flat().some((rule) => untracking.has(rule))) continue;
    const of = (chain: readonly Rule[]) => chain.flatMap((rule) => askedOfTracking(rule, untracking.has(rule)));
    asked.set(scope, new Map([...table].map(([name, chain]) => [name, of(chain)])));
    for (const [name, chain] of table)
      table.set(
        name,
        chain.filter((rule) => !untracking.has(rule)),
      );
  }
  return { chains, asked, problems, notes };
}

/**
 * Whether rules take packets out of tracking, which only a list before tracking can: "known" where it is one list, and it
 * does so by nothing but its own statement.
 */
function trackingIn(chains: readonly Dict[], rules: readonly Dict[]): Sets["untracked"] {
  const taking = rules.filter((rule) => dicts(rule, "expr").some((one) => "notrack" in one || isNotrack(one)));
  const tables = new Set(taking.map(scopeOf));
  const lists = chains.filter((chain) => isEarly(chain) && tables.has(scopeOf(chain)));
  if (lists.length === 0) return undefined;
  return lists.length > 1 || taking.some((rule) => dicts(rule, "expr").some(isNotrack)) ? "doubtful" : "known";
}

function baseOf(chain: Dict, file: string, parsed: Parsed, chains: Map<string, Rule[]>): BaseChain[] {
  const hook = text(chain, "hook");
  const family = text(chain, "family");
  if (hook === undefined || family === "arp" || family === "bridge") return [];
  const name = String(text(chain, "name"));
  const drops = text(chain, "policy") === "drop";
  const place = `${family} ${text(chain, "table")} ${name}`;
  const policy: Rule = {
    kind: "rule",
    origin: { rule: `${place} policy ${drops ? "drop" : "accept"}`, file, line: parsed.lineOf(chain) },
    when: {},
    action: drops ? DENY : ALLOW,
    fallback: true,
  };
  const layer: Layer = {
    kind: "layer",
    name: place,
    ...onDevices(chain, name, chains, policy),
    policy,
    ...(family === "ip" && { family: 4 as const }),
    ...(family === "ip6" && { family: 6 as const }),
  };
  return [{ hook, type: text(chain, "type") ?? "filter", priority: number(chain, "prio") ?? 0, layer }];
}

/** A chain of a device sees what comes in there; through another one packets pass it by. */
function onDevices(
  chain: Dict,
  name: string,
  chains: Map<string, Rule[]>,
  policy: Rule,
): Pick<Layer, "chains" | "entry"> {
  const names = [get(chain, "dev")].flat().filter((one): one is string => typeof one === "string");
  if (names.length === 0) return { chains, entry: name };
  const entry = `${name} on its devices`;
  const past: Rule = { ...policy, when: { inInterface: { names, negated: true } }, action: ALLOW };
  const into: Rule = { ...policy, action: { kind: "goto", chain: name } };
  return { chains: new Map([...chains, [entry, [past, into]]]), entry };
}

/** Names of the sets that a rule adds elements to. */
const grownBy = (rule: Dict): string[] =>
  dicts(rule, "expr").flatMap((statement) =>
    ["set", "map"].flatMap((kind) => {
      const body = get(statement, kind);
      const name = text(body, kind) ?? text(body, "set");
      return isDict(body) && get(body, "op") !== "delete" && name?.startsWith("@") ? [name.slice(1)] : [];
    }),
  );

const isNotrack = (statement: Dict): boolean =>
  isDict(statement.xt) && /^(CT|NOTRACK)$/.test(String(get(statement.xt, "name")));

/** Statements that neither match nor decide. */
const PASSING = new Set([
  "counter",
  "log",
  "comment",
  "mangle",
  "notrack",
  "ct helper",
  "ct timeout",
  "ct expectation",
  "dup",
  "flow",
  "synproxy",
  "masquerade",
  "snat",
  "last",
  "continue",
  "tunnel",
  "secmark",
]);

/** https://manpages.debian.org/libnftables-json, expressions. */
const EXPRESSIONS =
  /^(payload|meta|ct|ct helper|fib|rt|exthdr|tcp option|ip option|sctp chunk|dccp option|socket|osf|ipsec|numgen|jhash|symhash|hash|concat|map|set|prefix|range|elem|tunnel|gre|vxlan|geneve|gretap|[&|^]|<<|>>)$/;

/** Statements that match or not by what the listing does not say. */
const UNSETTLED = new Set([
  "quota",
  "limit",
  "ct count",
  "fwd",
  "tproxy",
  "osf",
  "socket",
  "exthdr",
  "reset",
  "connlimit",
]);

function rulesOf(
  rule: Dict,
  origin: Rule["origin"],
  sets: Sets,
  scope: string,
  broken: string[],
  untracking: Set<Rule>,
): Rule[] {
  let ways: Way[] = [ANY_WAY];
  const out: Rule[] = [];
  const emit = (from: readonly Way[], action: Action): void => {
    for (const { when, uncertain, only } of from) {
      if (only !== undefined && (only === "deny") !== (action.kind === "deny")) continue;
      // What a chain says to those who choose to come there, it need not say to everyone.
      const chosen = only === "other" && action.kind !== "allow" && uncertain.length === 0;
      const why = chosen ? ["what the client chooses"] : uncertain;
      out.push({
        kind: "rule",
        origin,
        when,
        action,
        ...(why.length > 0 && { uncertain: why.join(", ") }),
      });
    }
  };
  /** A rate that the statement carries; undefined = it carries something else. */
  const atPace = (statement: unknown): boolean => {
    const pace = paceOf(statement);
    if (pace === undefined) return false;
    ways = ways.map((way): Way => {
      const other = way.when.pace !== undefined && way.when.pace !== pace;
      return other ? { ...way, uncertain: [...way.uncertain, "two rates"] } : { ...way, when: { ...way.when, pace } };
    });
    return true;
  };
  const doubt = (why: string): void => {
    ways = ways.map((way) => ({ ...way, uncertain: [...way.uncertain, why] }));
  };
  for (const statement of dicts(rule, "expr")) {
    if (!isDict(statement)) continue;
    const [kind, body] = Object.entries(statement)[0] ?? [];
    if (kind === "notrack") {
      const before = out.length;
      emit(ways, ALLOW);
      for (const one of out.slice(before)) untracking.add(one);
    }
    if (kind === undefined || PASSING.has(kind)) continue;
    const action = verdictOf(kind, body);
    if (action) emit(ways, action);
    else if (kind === "match") {
      const asked = Object.keys(dict(body, "left"))[0];
      if (asked !== undefined && !EXPRESSIONS.test(asked)) broken.push(`a match on ${asked}, which is none`);
      ways = matchWays(ways, body, sets, scope);
    } else if (kind === "vmap") vmap(ways, body, sets, scope, emit);
    else if (atPace(statement)) continue;
    else if (kind === "set" || kind === "map" || kind === "meter") {
      // An update matches as its limit does, and always where it has none; a full set is not told from one with room.
      for (const limit of limitsIn(body)) if (!atPace(limit)) doubt(kind);
    } else if (kind === "dnat" || kind === "redirect") translate(ways, kind, body, sets, scope, emit);
    else if (kind === "xt") {
      const target = get(body, "type") === "target" ? String(get(body, "name")) : undefined;
      if (target === undefined) doubt(`iptables match ${String(get(body, "name"))}, listed without its operands`);
      else if (target === "REJECT") emit(ways, DENY);
      else if (target === "DNAT" || target === "REDIRECT" || target === "NETMAP") {
        doubt(`iptables target ${target}, listed without its operands`);
        emit(ways, { kind: "translate", to: {} });
      }
    } else if (kind === "queue") {
      doubt("a queue to another program");
      emit(ways, ALLOW);
    } else {
      doubt(kind);
      if (!UNSETTLED.has(kind)) broken.push(`statement ${kind} is not one`);
    }
  }
  return out;
}

function verdictOf(kind: string, body: unknown): Action | undefined {
  if (kind === "accept") return ALLOW;
  if (kind === "drop" || kind === "reject") return DENY;
  if (kind === "return") return RETURN;
  if (kind === "jump" || kind === "goto") return { kind, chain: String(get(body, "target")) };
  return undefined;
}

function vmap(ways: readonly Way[], body: unknown, sets: Sets, scope: string, emit: Emit): void {
  const data = get(body, "data");
  const pairs = typeof data === "string" || isDict(data) ? operands(data, sets, scope) : undefined;
  const verdicts = (pairs ?? []).map((pair) =>
    Array.isArray(pair) && isDict(pair[1]) ? Object.keys(pair[1])[0] : undefined,
  );
  if (
    !pairs ||
    verdicts.some((kind) => kind === undefined || !/^(accept|drop|return|jump|goto|continue|queue)$/.test(kind))
  ) {
    // What the map would have said is lost: it may let in and may drop.
    const doubtful = ways.map((way) => ({
      ...way,
      uncertain: [...way.uncertain, "a verdict map that is not in the listing"],
    }));
    emit(doubtful, ALLOW);
    emit(doubtful, DENY);
    return;
  }
  if (typeof data === "string" && sets.growing?.has(`${scope} ${data.slice(1)}`))
    emit(
      ways.map((way) => ({ ...way, uncertain: [...way.uncertain, "a map that packets add to"] })),
      ALLOW,
    );
  // Elements never overlap, so their order does not matter, except that "*" is what no other element matched.
  const entries = pairs
    .filter((pair): pair is unknown[] => Array.isArray(pair))
    .map(([key, verdict]) => [unwrap(key), verdict] as const);
  for (const [key, verdict] of [...entries.filter(([key]) => key !== "*"), ...entries.filter(([key]) => key === "*")]) {
    const [kind, target] = isDict(verdict) ? (Object.entries(verdict)[0] ?? []) : [];
    const action = kind === undefined ? undefined : verdictOf(kind, target);
    if (action) emit(key === "*" ? ways : elementWays(ways, get(body, "key"), key, sets), action);
  }
}
