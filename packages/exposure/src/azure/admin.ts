import { unionAll } from "../algebra/address-set.ts";
import { ALLOW, DENY, type Layer, layer, localPipeline, type Rule, type Target } from "../engine/model.ts";
import { get, list, number, text } from "../json/get.ts";
import type { Placed } from "./network.ts";
import { portsOf, protocolsOf, type Reading } from "./nsg.ts";
import { destinationOf, sourceOf } from "./tags.ts";

/** A Virtual Network Manager's security admin rule: asked before every security group. */
export const isAdminRule = (one: Placed): boolean =>
  one.type.startsWith("microsoft.network/networkmanagers") &&
  text(one.properties, "access") !== undefined &&
  text(one.properties, "direction") !== undefined;

/**
 * Inbound admin rules by priority. Deny is final, AlwaysAllow lets in past every security group, Allow leaves it to
 * them, as does no match. They are taken to be deployed to every network of the input.
 */
export function adminRules(resources: readonly Placed[], reading: (at: Placed) => Reading): Rule[] {
  return resources
    .filter((one) => isAdminRule(one) && text(one.properties, "direction")?.toLowerCase() !== "outbound")
    .map((one) => ({ priority: number(one.properties, "priority") ?? 0, rule: ruleOf(one, reading(one)) }))
    .sort((a, b) => a.priority - b.priority)
    .map(({ rule }) => rule);
}

const NEXT = "security groups";

function ruleOf(one: Placed, reading: Reading): Rule {
  const { properties } = one;
  const doubts: string[] = [];
  const access = (text(properties, "access") ?? "").toLowerCase();
  const deny = access === "deny";
  if (!/^(deny|allow|alwaysallow)$/.test(access)) doubts.push(`access ${access}`);
  if (number(properties, "priority") === undefined) doubts.push("priority");
  const prefixes = list(properties, "sources").flatMap((source) => text(source, "addressPrefix") ?? []);
  const meanings = prefixes.map((prefix) => sourceOf(prefix, deny, reading.network, reading.names));
  for (const { uncertain } of meanings) if (uncertain !== undefined) doubts.push(uncertain);
  const targets = list(properties, "destinations")
    .flatMap((target) => text(target, "addressPrefix") ?? [])
    .map(destinationOf);
  for (const { uncertain } of targets) if (uncertain !== undefined) doubts.push(uncertain);
  const anywhere = targets.length === 0 || targets.some(({ set }) => set === undefined);
  const protocols = protocolsOf(text(properties, "protocol") ?? "Any", doubts);
  const ports = portsOf(properties, "destinationPortRange", doubts);
  const sourcePorts = portsOf(properties, "sourcePortRange", doubts);
  return {
    kind: "rule",
    origin: { rule: `security admin rule ${one.name.split("/").at(-1)}`, file: one.file, line: one.line },
    when: {
      ...(meanings.length > 0 && { sources: unionAll(meanings.map(({ set }) => set)) }),
      ...(!anywhere && { destinations: unionAll(targets.map(({ set }) => set ?? [])) }),
      ...(protocols && { protocols }),
      ...(ports && { ports }),
      ...(sourcePorts && { sourcePorts }),
    },
    action: deny ? DENY : access === "alwaysallow" ? ALLOW : { kind: "goto", chain: NEXT },
    ...(doubts.length > 0 && { uncertain: doubts.join(", ") }),
  };
}

/** Each list asks the admin rules first; being the same before all of them, they decide once. */
export function behindAdmin(at: Layer, rules: readonly Rule[]): Layer {
  if (rules.length === 0) return at;
  const first = rules[0]!;
  const rest: Rule = {
    kind: "rule",
    origin: first.origin,
    when: {},
    action: { kind: "goto", chain: NEXT },
    fallback: true,
  };
  const own = at.chains.get(at.entry) ?? [];
  const chains = new Map([...at.chains, ["admin", [...rules, rest]], [NEXT, own]] as const);
  return { ...at, chains: chains as Layer["chains"], entry: "admin" };
}

/** Admin rules alone settle what they deny and what they always allow. */
export function adminTarget(rules: readonly Rule[], at: Placed): Target {
  const origin = { rule: "security groups that are not in the input", file: at.file, line: at.line };
  const open: Rule = { kind: "rule", origin, when: {}, action: ALLOW, uncertain: "no security group is in the input" };
  const groups = layer("security groups", [open], { kind: "rule", origin, when: {}, action: DENY, fallback: true });
  return {
    kind: "target",
    name: text(get(at.node, "properties"), "displayName") ?? "security admin rules",
    origin: { rule: at.name, file: at.file, line: at.line },
    pipeline: localPipeline([behindAdmin(groups, rules)]),
    families: [4, 6],
  };
}
