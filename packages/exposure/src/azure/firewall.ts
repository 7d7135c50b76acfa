import { ALL_V4, ALL_V6, parseAddress, parseRange } from "../algebra/address.ts";
import { type AddressSet, covers, has, intersect, isEmpty, span, union, unionAll } from "../algebra/address-set.ts";
import { type NumberSet, numberSet } from "../algebra/number-set.ts";
import {
  ALLOW,
  type Condition,
  DENY,
  type InterfaceMatch,
  type Layer,
  layer,
  type Rule,
  type Target,
} from "../engine/model.ts";
import { ALL_NAMES, type Names } from "../engine/names.ts";
import { PRIVATE, PUBLIC } from "../engine/public.ts";
import { dict, get, list, text } from "../json/get.ts";
import { protocolNumber } from "../protocols.ts";
import type { Placed } from "./network.ts";
import { propertiesOf } from "./vnet.ts";

/**
 * A DNAT rule of an Azure Firewall: it lets its sources through by itself, and what is behind sees an address of the
 * firewall's subnet. https://learn.microsoft.com/azure/firewall/rule-processing and .../firewall/snat-private-range
 */
export interface Dnat {
  readonly firewall: string;
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly sources: AddressSet;
  /** Why the input cannot tell whom the rule lets in. */
  readonly uncertain?: string;
  readonly protocols: NumberSet;
  readonly ports: NumberSet | undefined;
  /** The address, or the text that stands for one. */
  readonly to: bigint | string;
  /** Undefined = the port is kept, or is not known. */
  readonly port: number | undefined;
}

const EVERYONE: AddressSet = unionAll([ALL_V4, ALL_V6, ALL_NAMES]);
const last = (id: string | undefined): string => (id ?? "").split("/").at(-1)?.toLowerCase() ?? "";
const strings = (node: unknown, key: string): string[] => {
  const value = get(node, key);
  return (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])
    .map(String)
    .filter((one) => one !== "");
};

export function dnatRules(resources: readonly Placed[]): Dnat[] {
  return resources.flatMap((at): Dnat[] => {
    if (at.type === "microsoft.network/azurefirewalls") {
      return list(at.properties, "natRuleCollections").flatMap((collection) => {
        const own = propertiesOf(collection);
        if (/^snat$/i.test(text(dict(own, "action"), "type") ?? "")) return [];
        return list(own, "rules").map((rule) => dnat(at, at.name, rule, resources));
      });
    }
    if (at.type === "microsoft.network/firewallpolicies/rulecollectiongroups") {
      return list(at.properties, "ruleCollections")
        .filter((one) => /nat/i.test(text(one, "ruleCollectionType") ?? text(dict(one, "action"), "type") ?? ""))
        .flatMap((one) =>
          list(one, "rules").map((rule) => dnat(at, at.name.split("/")[0] ?? at.name, rule, resources)),
        );
    }
    return [];
  });
}

function dnat(at: Placed, firewall: string, rule: unknown, resources: readonly Placed[]): Dnat {
  const doubts: string[] = [];
  const sets: AddressSet[] = [];
  for (const word of strings(rule, "sourceAddresses")) {
    const found = word === "*" ? EVERYONE : rangeOf(word);
    if (found) sets.push(found);
    else doubts.push(`source ${word}`);
  }
  for (const id of strings(rule, "sourceIpGroups")) {
    const group = resources.find((one) => one.type === "microsoft.network/ipgroups" && last(one.name) === last(id));
    const addresses = strings(group?.properties, "ipAddresses").map(rangeOf);
    if (!group || addresses.includes(undefined)) doubts.push(`IP group ${last(id)}`);
    for (const one of addresses) sets.push(one ?? []);
  }
  if (sets.length + doubts.length === 0) doubts.push("no source is given");
  const inward = strings(rule, "destinationAddresses").map(rangeOf);
  // A private address of the firewall as destination is reached from inside alone.
  const inside = inward.length > 0 && inward.every((one) => one !== undefined && isEmpty(intersect(one, PUBLIC)));
  const ports = strings(rule, "destinationPorts").map((word) => /^(\d+)(?:-(\d+))?$/.exec(word));
  const words = [...strings(rule, "protocols"), ...strings(rule, "ipProtocols")];
  const protocols = words.map((word) => (/^(tcp|udp)$/i.test(word) ? protocolNumber(word) : undefined));
  const target = text(rule, "translatedAddress") ?? text(rule, "translatedFqdn") ?? "an address that is not known";
  const port = Number(text(rule, "translatedPort") ?? Number.NaN);
  const everyone = doubts.length > 0 ? EVERYONE : unionAll(sets);
  const line = at.lineOf(rule);
  return {
    firewall,
    rule: text(rule, "name") ?? "rule",
    file: at.file,
    line: line > 1 ? line : at.line,
    sources: inside ? intersect(everyone, union(PRIVATE, ALL_NAMES)) : everyone,
    ...(doubts.length > 0 && { uncertain: `${doubts.join(", ")} of a DNAT rule` }),
    protocols: numberSet(
      protocols.length === 0 || protocols.includes(undefined)
        ? [
            [6, 6],
            [17, 17],
          ]
        : protocols.map((one) => [one!, one!] as const),
    ),
    ports:
      ports.length === 0 || ports.includes(null)
        ? undefined
        : numberSet(ports.map((one) => [Number(one![1]), Number(one![2] ?? one![1])] as const)),
    to: parseAddress(target) ?? target,
    port: Number.isInteger(port) && port > 0 ? port : undefined,
  };
}

function rangeOf(word: string): AddressSet | undefined {
  const [from, to, ...rest] = word.split("-").map((one) => parseAddress(one.trim()));
  if (rest.length === 0 && from !== undefined && to !== undefined && from <= to) return span(from, to + 1n);
  return parseRange(word);
}

/** How far a DNAT rule leads to something with these addresses: surely, perhaps, or not. */
export function leadsTo(rule: Dnat, addresses: AddressSet, settled: boolean): "yes" | "maybe" | "no" {
  if (typeof rule.to === "string") return "maybe";
  if (!has(addresses, rule.to)) return "no";
  return settled ? "yes" : "maybe";
}

const originOf = (rule: Dnat) => ({ rule: `${rule.firewall}/${rule.rule}`, file: rule.file, line: rule.line });

const AS_FIREWALL = " as the firewall meets it";

/** The chains of a list as the firewall meets them, which sends from its own subnet. */
function asFirewall(at: Layer, sends: AddressSet): [string, Rule[]][] {
  const seen = (rule: Rule): Rule[] => {
    const { sources, ...when } = rule.when;
    const { action } = rule;
    const onward =
      action.kind === "jump" || action.kind === "goto" ? { ...action, chain: action.chain + AS_FIREWALL } : action;
    if (sources === undefined) return [{ ...rule, action: onward }];
    if (covers(sources, sends)) return [{ ...rule, when, action: onward }];
    if (isEmpty(intersect(sources, sends))) return [];
    return [
      { ...rule, when, action: onward, uncertain: rule.uncertain ?? "the firewall's own address is not in the input" },
    ];
  };
  return [...at.chains].map(([name, rules]) => [name + AS_FIREWALL, rules.flatMap(seen)]);
}

/** Where a firewall sends from: its subnet, or some address of the network. */
export const sendsFrom = (space: AddressSet, names: Names): AddressSet =>
  space.length > 0 ? space : union(PRIVATE, names.of("VirtualNetwork", false));

/** Lists that speak of public addresses and of what leads there, not of the network's own packets. */
const isOfPublic = (at: Layer): boolean => /^(load balancers|no security group)$/.test(at.name);

export interface Through {
  readonly rule: Dnat;
  readonly sure: boolean;
}

const wayOf = ({ rule }: Through): string => `firewall ${rule.firewall} ${rule.rule} line ${rule.line}`;

const knock = ({ rule, sure }: Through, ports: NumberSet | undefined): Rule => {
  const doubt = rule.uncertain ?? (sure ? undefined : "whether the DNAT rule leads here");
  const when: Condition = { sources: rule.sources, protocols: rule.protocols, ...(ports && { ports }) };
  return {
    kind: "rule",
    origin: originOf(rule),
    when,
    action: ALLOW,
    ...(doubt !== undefined && { uncertain: doubt }),
  };
};

/** Lists of a machine for those who come straight, and at its own port for those whom a DNAT rule lets through. */
export function layersBehind(lists: readonly Layer[], through: readonly Through[], sends: AddressSet): Layer[] {
  const only = (one: Through): InterfaceMatch => ({ names: [wayOf(one)], negated: false });
  const open = (one: Through, inInterface: InterfaceMatch): Rule => ({
    kind: "rule",
    origin: originOf(one.rule),
    when: { inInterface },
    action: ALLOW,
    fallback: true,
  });
  return [
    ...lists.map((at) => {
      const onward: Rule["action"] = isOfPublic(at) ? ALLOW : { kind: "goto", chain: at.entry + AS_FIREWALL };
      const turns = through.map((one) => ({ ...open(one, only(one)), action: onward }));
      const own = at.chains.get(at.entry) ?? [];
      return { ...at, chains: new Map([...at.chains, ...asFirewall(at, sends), [at.entry, [...turns, ...own]]]) };
    }),
    ...through.map((one) => {
      const { port, ports } = one.rule;
      const shut: Rule = {
        kind: "rule",
        origin: { ...originOf(one.rule), rule: `${originOf(one.rule).rule}: no other port` },
        when: {},
        action: DENY,
        fallback: true,
      };
      const rule = knock(one, port === undefined ? ports : numberSet([[port, port]]));
      return layer(wayOf(one), [open(one, { names: [wayOf(one)], negated: true }), rule], shut);
    }),
  ];
}

/** The firewall's own port as the internet sees it, for what one address is behind it. */
export function firewallTarget(
  name: string,
  through: readonly Through[],
  lists: readonly Layer[],
  sends: AddressSet,
): Target {
  const first = through[0]!.rule;
  const end = (rule: string, action: Rule["action"]): Rule => ({
    kind: "rule",
    origin: { rule: `${first.firewall}: ${rule}`, file: first.file, line: first.line },
    when: {},
    action,
    fallback: true,
  });
  const ports = through.map(
    (one): Rule => ({
      ...knock(one, one.rule.ports),
      action: { kind: "translate", to: one.rule.port === undefined ? {} : { port: one.rule.port } },
      fallback: true,
    }),
  );
  return {
    kind: "target",
    name: `firewall ${first.firewall} to ${name}`,
    origin: { rule: first.firewall, file: first.file, line: first.line },
    pipeline: {
      before: [
        layer(
          "DNAT rules",
          through.map((one) => knock(one, one.rule.ports)),
          end("no DNAT rule", DENY),
        ),
      ],
      translate: [layer("translated ports", ports, end("not translated", ALLOW))],
      after: [],
      local: lists
        .filter((at) => at.name !== "load balancers")
        .map((at) => ({ ...at, chains: new Map(asFirewall(at, sends)), entry: at.entry + AS_FIREWALL })),
      forward: [],
    },
    families: [4, 6],
  };
}
