import { ALL_V4, ALL_V6 } from "../algebra/address.ts";
import { subtract } from "../algebra/address-set.ts";
import { complement, PORT_END } from "../algebra/number-set.ts";
import { type Condition, RETURN, type Rule } from "../engine/model.ts";
import type { IpSet } from "./ipset.ts";
import { type Alternatives, alternativesOf, both } from "./ipset-match.ts";
import type { AskedSet } from "./iptables-rule.ts";

/** The sets of a host, and which of them its rules add to. */
export interface KnownSets {
  readonly sets: ReadonlyMap<string, IpSet>;
  readonly growing: ReadonlySet<string>;
}

/** Names of the sets that rules of a save file add packets' addresses to. */
export const grownIn = (text: string): string[] =>
  [...text.matchAll(/\s--(?:add|map)-set\s+"?([^\s"]+)/g)].map((found) => found[1]!);

interface Opened {
  readonly rules: readonly Rule[];
  /** Chains that are not in the file: what is in a set goes back, the rest goes on to what the rule says. */
  readonly chains: ReadonlyMap<string, readonly Rule[]>;
}

/** Rules of one line with the sets it asks for written out: one for each condition that puts a packet into them. */
export function withSets(given: readonly Rule[], asked: readonly AskedSet[], known: KnownSets, family: 4 | 6): Opened {
  const chains = new Map<string, readonly Rule[]>();
  const rule = given[0]!;
  let rules: Rule[] = [...given];
  const doubt = (one: Rule, why: string): Rule => ({
    ...one,
    uncertain: one.uncertain === undefined ? why : `${one.uncertain}, ${why}`,
  });
  asked.forEach(({ name, flags, negated }, i) => {
    const set = known.sets.get(name);
    const ways = set && alternativesOf(set, flags, known.sets);
    if (!ways) {
      const why = set ? `set ${name} asked for ${flags.join()}` : `match set ${name}, which is not in the input`;
      rules = rules.map((one) => doubt(one, why));
      return;
    }
    const grown = known.growing.has(name)
      ? rules.map((one) => doubt(one, `set ${name}, which packets are added to`))
      : [];
    if (!negated) {
      rules = [...rules.flatMap((one) => within(one, ways, doubt)), ...grown];
      return;
    }
    if (grown.length > 0) {
      rules = grown;
      return;
    }
    const rest = ways.length === 0 ? {} : ways.length === 1 ? outside(ways[0]!, family) : undefined;
    if (rest) {
      rules = rules.flatMap((one) => within(one, [rest], doubt));
      return;
    }
    const { kind } = rule.action;
    if (kind === "goto" || kind === "return") {
      rules = rules.map((one) => doubt(one, `not in set ${name}`));
      return;
    }
    const chain = `not in ${name}, line ${rule.origin.line}, ${i}`;
    const back = ways.map((when): Rule => ({ kind: "rule", origin: rule.origin, when, action: RETURN }));
    chains.set(chain, [...back, { kind: "rule", origin: rule.origin, when: {}, action: rule.action }]);
    rules = rules.map((one) => ({ ...one, action: { kind: "jump", chain } }));
  });
  return { rules, chains };
}

const within = (rule: Rule, ways: Alternatives, doubt: (one: Rule, why: string) => Rule): Rule[] =>
  ways.flatMap((way) => {
    const when = both(rule.when, way);
    if (when === undefined) return [];
    return when === "unsettled" ? [doubt(rule, "an interface and a set of interfaces")] : [{ ...rule, when }];
  });

/** What one condition on one thing leaves; undefined where it asks for several. */
function outside(way: Condition, family: 4 | 6): Condition | undefined {
  const keys = Object.keys(way);
  if (keys.length !== 1) return undefined;
  const every = family === 4 ? ALL_V4 : ALL_V6;
  if (way.sources) return { sources: subtract(every, way.sources) };
  if (way.destinations) return { destinations: subtract(every, way.destinations) };
  if (way.ports) return { ports: complement(way.ports, PORT_END) };
  return way.sourcePorts ? { sourcePorts: complement(way.sourcePorts, PORT_END) } : undefined;
}
