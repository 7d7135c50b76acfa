import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, union, unionAll } from "../algebra/address-set.ts";
import { numberSet } from "../algebra/number-set.ts";
import { ALLOW, type Condition, DENY, type Layer, layer, type Rule } from "../engine/model.ts";
import { ALL_NAMES, type Names } from "../engine/names.ts";
import { type Dict, dicts, get, list, number, text, texts } from "../json/get.ts";
import { protocolNumber } from "../protocols.ts";
import { meaningOf } from "./cel.ts";
import { portsOf } from "./rules.ts";

/** One rule of a Cloud Armor policy as it is written; what an expression means is worked out where sources have points. */
export interface ArmorRule {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly priority: number;
  readonly action: string;
  readonly ranges: readonly string[] | undefined;
  readonly expression: string | undefined;
  /** Destination ports and protocols, which policies of pass-through balancers may ask for. */
  readonly ports: readonly string[];
  readonly protocols: readonly string[];
  readonly doubts: readonly string[];
}

/** https://cloud.google.com/armor/docs/security-policy-overview: in order of priority, the first match decides. */
export interface SecurityPolicy {
  /** `securitypolicies/NAME`. */
  readonly key: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly rules: readonly ArmorRule[];
}

/** Undefined for a rule in preview, which is only logged. */
export function armorRule(node: Dict, policy: string, file: string, line: number): ArmorRule | undefined {
  if (String(get(node, "preview")) === "true") return undefined;
  const match = get(node, "match");
  const network = get(node, "networkMatch");
  const config = get(match, "config");
  const doubts: string[] = [];
  const priority = number(node, "priority");
  if (priority === undefined) doubts.push("priority");
  if (/^<</.test(String(get(node, "preview")))) doubts.push("preview");
  const own = ["srcIpRanges", "destPorts", "ipProtocols"];
  const asked = network === undefined ? [] : Object.keys(network as Dict).filter((key) => !own.includes(key));
  for (const key of asked) if (list(network, key).length > 0) doubts.push(key);
  const expression = text(get(match, "expr"), "expression");
  const ranges = network === undefined ? texts(config, "srcIpRanges") : texts(network, "srcIpRanges");
  return {
    name: `${policy}/${text(node, "description") || (priority ?? "?")}`,
    file,
    line,
    priority: priority ?? 0,
    action: (text(node, "action") ?? "").toLowerCase(),
    ranges: ranges.length > 0 || expression !== undefined ? ranges : undefined,
    expression: ranges.length > 0 ? undefined : expression,
    ports: texts(network, "destPorts"),
    protocols: texts(network, "ipProtocols"),
    doubts,
  };
}

export function securityPolicy(node: Dict, file: string, lineOf: (node: unknown) => number): SecurityPolicy {
  const name = text(node, "name") ?? "security policy";
  return {
    key: `securitypolicies/${name}`.toLowerCase(),
    name,
    file,
    line: lineOf(node),
    rules: dicts(node, "rules").flatMap((rule) => armorRule(rule, name, file, lineOf(rule)) ?? []),
  };
}

const EVERYONE = union(union(ALL_V4, ALL_V6), ALL_NAMES);

/** A policy as a list. Each is made with a rule for everyone; one that is written without it gets an allow. */
export function armorLayer(policy: SecurityPolicy, names: Names): Layer {
  const rules = [...policy.rules].sort((a, b) => a.priority - b.priority).flatMap((one) => rulesOf(one, names));
  const origin = { rule: `${policy.name}: no rule for everyone`, file: policy.file, line: policy.line };
  const end: Rule = { kind: "rule", origin, when: {}, action: ALLOW, fallback: true };
  return layer(`security policy ${policy.name}`, rules, end);
}

function rulesOf(one: ArmorRule, names: Names): Rule[] {
  const doubts = [...one.doubts];
  const deny = one.action.startsWith("deny");
  // A limited rate lets in whoever stays below it, a redirect leads away from the service.
  const passes = /^(allow|throttle|rate_based_ban|fairshare)$/.test(one.action);
  if (!deny && !passes) doubts.push(`action "${one.action}"`);
  const sources = one.ranges?.length ? rangesOf(one.ranges, doubts) : undefined;
  const meaning = one.expression === undefined ? undefined : meaningOf(one.expression, names);
  // What a client puts into its requests is its own choice: a deny that asks for an attack keeps nobody out.
  if (meaning?.chosen === true && deny) return [];
  if (meaning && meaning.sources === undefined) doubts.push(`expression ${one.expression}`);
  const at: Condition = {
    ...(sources && doubts.length === one.doubts.length && { sources }),
    ...(meaning?.sources && { sources: meaning.sources }),
    ...(one.ports.length > 0 && { ports: portsOf(one.ports, doubts) ?? numberSet([[0, 65_535]]) }),
  };
  const numbers = one.protocols.flatMap((word) => protocolNumber(word) ?? []);
  return [
    {
      kind: "rule",
      origin: { rule: one.name, file: one.file, line: one.line },
      when: { ...at, ...(numbers.length > 0 && { protocols: numberSet(numbers.map((n) => [n, n] as const)) }) },
      action: deny ? DENY : ALLOW,
      ...(doubts.length > 0 && { uncertain: doubts.join(", ") }),
    },
  ];
}

function rangesOf(ranges: readonly string[], doubts: string[]): AddressSet {
  return unionAll(
    ranges.map((word) => {
      if (word === "*") return EVERYONE;
      const range = parseRange(word);
      if (!range) doubts.push(`source ${word}`);
      return range ?? [];
    }),
  );
}
