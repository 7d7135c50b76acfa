import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, covers, intersect, subtract, union, unionAll } from "../algebra/address-set.ts";
import { type NumberSet, numberSet } from "../algebra/number-set.ts";
import { ALLOW, DENY, type Rule } from "../engine/model.ts";
import { ALL_NAMES, type Names } from "../engine/names.ts";
import { PUBLIC } from "../engine/public.ts";
import { protocolNumber } from "../protocols.ts";
import type { FirewallRule } from "./firewall.ts";
import type { PolicyRule } from "./policy.ts";

/** One rule for each protocol entry of a firewall or policy rule. */
export function rulesOf(rule: FirewallRule | PolicyRule, names: Names, given: readonly string[] = []): Rule[] {
  const doubts = [...given, ...rule.doubts];
  const before = doubts.length;
  const sources = sourcesOf(rule, names, doubts);
  // A source that is not known may be anyone.
  const settled = doubts.length === before;
  const destinations = destinationsOf(rule, doubts);
  const origin = { rule: rule.name, file: rule.file, line: rule.line };
  return rule.services.map(({ protocol, ports }): Rule => {
    const own = [...doubts];
    const value = /^all$/i.test(protocol) ? undefined : protocolNumber(protocol);
    if (value === undefined && !/^all$/i.test(protocol)) own.push(`protocol ${protocol}`);
    const set = ports === undefined ? undefined : portsOf(ports, own);
    return {
      kind: "rule",
      origin,
      when: {
        ...(sources && settled && { sources }),
        ...(destinations && { destinations }),
        ...(value !== undefined && { protocols: numberSet([[value, value]]) }),
        ...(set && { ports: set }),
      },
      action: rule.deny ? DENY : ALLOW,
      ...(own.length > 0 && { uncertain: own.join(", ") }),
    };
  });
}

/**
 * All kinds of sources are alternatives; only the network context narrows them. A network's rule without any means
 * every IPv4 address, a policy's rule everyone.
 */
function sourcesOf(rule: FirewallRule | PolicyRule, names: Names, doubts: string[]): AddressSet | undefined {
  const sets: AddressSet[] = [];
  for (const text of rule.ranges) {
    const range = parseRange(text);
    // A deny of every address takes in the addresses behind a name as well.
    if (range) sets.push(rule.deny && covers(range, ALL_V4) ? union(range, ALL_NAMES) : range);
    else doubts.push(`source ${text}`);
  }
  // A tag or an account stands for the primary internal addresses of its machines, never a public address.
  for (const tag of rule.tags) sets.push(names.of(`tag:${tag}`, false));
  for (const account of rule.accounts) sets.push(names.of(`account:${account}`, false));
  if (!("context" in rule)) {
    if (sets.length > 0) return unionAll(sets);
    if (rule.doubts.length > 0) return undefined;
    return rule.deny ? union(ALL_V4, ALL_NAMES) : ALL_V4;
  }
  for (const tag of rule.secureTags) sets.push(names.of(`secure tag:${tag}`, false));
  // Whole countries, names and threat lists hold public addresses; which ones the input does not say.
  for (const region of rule.regions) sets.push(names.of(`region:${region}`, true));
  for (const name of rule.fqdns) sets.push(names.of(`name:${name}`, true));
  for (const threat of rule.threats) sets.push(names.of(`threats:${threat}`, true));
  for (const group of rule.addressGroups) doubts.push(`address group ${group}`);
  const everyone = union(union(ALL_V4, ALL_V6), ALL_NAMES);
  const all = sets.length === 0 ? undefined : unionAll(sets);
  switch ((rule.context ?? "").toUpperCase()) {
    case "":
    case "UNSPECIFIED":
      return all;
    case "INTERNET":
      return intersect(all ?? everyone, union(PUBLIC, ALL_NAMES));
    default:
      return subtract(all ?? everyone, PUBLIC);
  }
}

function destinationsOf(rule: FirewallRule, doubts: string[]): AddressSet | undefined {
  if (rule.destinations.length === 0) return undefined;
  const sets = rule.destinations.map((text) => {
    const range = parseRange(text);
    if (!range) doubts.push(`destination ${text}`);
    return range ?? [];
  });
  return doubts.length > 0 ? undefined : unionAll(sets);
}

export function portsOf(ports: readonly string[], doubts: string[]): NumberSet | undefined {
  const pairs: [number, number][] = [];
  for (const port of ports) {
    const match = /^(\d+)(?:-(\d+))?$/.exec(port);
    if (!match) {
      doubts.push(`port ${port}`);
      return undefined;
    }
    pairs.push([Number(match[1]), Number(match[2] ?? match[1])]);
  }
  return numberSet(pairs);
}
