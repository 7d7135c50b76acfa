import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, subtract, union, unionAll } from "../algebra/address-set.ts";
import { type NumberSet, numberSet } from "../algebra/number-set.ts";
import { ALLOW, DENY, type Layer, layer, localPipeline, type Origin, type Rule, type Target } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { PRIVATE } from "../engine/public.ts";
import { type Dict, get, isDict, list, number, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import { protocolNumber } from "../protocols.ts";

export interface FirewallRule {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly network: string;
  readonly priority: number;
  readonly deny: boolean;
  readonly ranges: readonly string[];
  readonly tags: readonly string[];
  readonly accounts: readonly string[];
  readonly targetTags: readonly string[];
  readonly targetAccounts: readonly string[];
  /** One entry per protocol; undefined ports = all. */
  readonly services: readonly { readonly protocol: string; readonly ports: readonly string[] | undefined }[];
  readonly doubts: readonly string[];
}

export interface Machine {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly network: string;
  readonly tags: readonly string[];
  readonly accounts: readonly string[];
  readonly addresses: readonly string[];
  readonly external: boolean;
}

const nodesOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  const items = get(value, "items");
  return Array.isArray(items) ? items : [value];
};

const isRule = (node: unknown): boolean =>
  text(node, "kind") === "compute#firewall" ||
  [...list(node, "allowed"), ...list(node, "denied")].some((one) => text(one, "IPProtocol") !== undefined);
const isMachine = (node: unknown): boolean => text(node, "kind") === "compute#instance";

/** `gcloud compute firewall-rules list --format=json`, one rule, or the API's list; instances beside them. */
export const looksLikeGcp = (value: unknown): boolean => {
  const nodes = nodesOf(value);
  return nodes.length > 0 && nodes.every((node) => isRule(node) || isMachine(node));
};

const last = (url: string | undefined): string => url?.split("/").at(-1) ?? "default";
const words = (node: unknown, key: string): string[] =>
  list(node, key).filter((one): one is string => typeof one === "string");

export function readGcp(file: string, parsed: Parsed): { rules: FirewallRule[]; machines: Machine[] } {
  const nodes = nodesOf(parsed.value).filter(isDict);
  const rules = nodes.filter(isRule).flatMap((node) => {
    if ((text(node, "direction") ?? "INGRESS").toUpperCase() === "EGRESS" || get(node, "disabled") === true) return [];
    const denied = list(node, "denied");
    const services = (denied.length > 0 ? denied : list(node, "allowed")).map((one) => ({
      protocol: text(one, "IPProtocol") ?? "all",
      ports:
        Array.isArray(get(one, "ports")) && list(one, "ports").length > 0 ? list(one, "ports").map(String) : undefined,
    }));
    return [
      {
        name: text(node, "name") ?? "firewall rule",
        file,
        line: parsed.lineOf(node),
        network: last(text(node, "network")),
        priority: number(node, "priority") ?? 1000,
        deny: denied.length > 0,
        ranges: words(node, "sourceRanges"),
        tags: words(node, "sourceTags"),
        accounts: words(node, "sourceServiceAccounts"),
        targetTags: words(node, "targetTags"),
        targetAccounts: words(node, "targetServiceAccounts"),
        services,
        doubts: [],
      },
    ];
  });
  return { rules, machines: nodes.filter(isMachine).map((node) => machine(file, node, parsed.lineOf(node))) };
}

function machine(file: string, node: Dict, line: number): Machine {
  const interfaces = list(node, "networkInterfaces");
  return {
    name: text(node, "name") ?? "instance",
    file,
    line,
    network: last(text(interfaces[0], "network")),
    tags: words(get(node, "tags"), "items"),
    accounts: list(node, "serviceAccounts").flatMap((one) => text(one, "email") ?? []),
    addresses: interfaces.flatMap((one) => text(one, "networkIP") ?? []),
    external: interfaces.some(
      (one) => list(one, "accessConfigs").length > 0 || list(one, "ipv6AccessConfigs").length > 0,
    ),
  };
}

/** Machines where the input has them; else, per network, one target for each way rules choose machines. */
export function gcpTargets(
  rules: readonly FirewallRule[],
  machines: readonly Machine[],
  names: Names,
): { targets: Target[]; assumptions: string[] } {
  const notes: string[] = [];
  const targets: Target[] = [];
  for (const rule of rules)
    if (rule.doubts.length > 0)
      notes.push(
        `${rule.file}:${rule.line}: ${rule.name}: ${rule.doubts.join(", ")} cannot be resolved from the input`,
      );
  for (const one of machines) {
    const mine = rules.filter((rule) => rule.network === one.network && applies(rule, one.tags, one.accounts));
    const cut = one.external ? [] : [noExternal(one)];
    const addresses = unionAll(one.addresses.map((at) => parseRange(at) ?? []));
    targets.push(target(one.name, one, [...cut, ruleLayer(one.network, mine, names, one)], addresses));
  }
  if (machines.length > 0) return { targets, assumptions: notes };
  for (const network of new Set(rules.map((rule) => rule.network))) {
    const own = rules.filter((rule) => rule.network === network);
    notes.push(`network ${network}: machines are assumed to have an external address or a load balancer`);
    const general = own.filter((rule) => rule.targetTags.length + rule.targetAccounts.length === 0);
    if (general.length > 0 || own.every((rule) => rule.deny))
      targets.push(target(`network ${network}`, own[0]!, [ruleLayer(network, general, names, own[0]!)]));
    for (const tag of new Set(own.flatMap((rule) => rule.targetTags))) {
      targets.push(
        target(`network ${network}, tag ${tag}`, own[0]!, [
          ruleLayer(
            network,
            own.filter((rule) => applies(rule, [tag], [])),
            names,
            own[0]!,
          ),
        ]),
      );
    }
    for (const account of new Set(own.flatMap((rule) => rule.targetAccounts))) {
      const mine = own.filter((rule) => applies(rule, [], [account]));
      targets.push(
        target(`network ${network}, service account ${account}`, own[0]!, [ruleLayer(network, mine, names, own[0]!)]),
      );
    }
  }
  return { targets, assumptions: notes };
}

function applies(rule: FirewallRule, tags: readonly string[], accounts: readonly string[]): boolean {
  if (rule.targetTags.length + rule.targetAccounts.length === 0) return true;
  return (
    rule.targetTags.some((tag) => tags.includes(tag)) ||
    rule.targetAccounts.some((account) => accounts.includes(account))
  );
}

function target(
  name: string,
  at: { readonly file: string; readonly line: number },
  layers: readonly Layer[],
  addresses: AddressSet = [],
): Target {
  return {
    kind: "target",
    name,
    origin: { rule: name, file: at.file, line: at.line },
    pipeline: localPipeline(layers),
    families: [4, 6],
    ...(addresses.length > 0 && { addresses }),
  };
}

function noExternal(one: Machine): Layer {
  const origin: Origin = { rule: `${one.name}: no external address`, file: one.file, line: one.line };
  const outside = subtract(union(ALL_V4, ALL_V6), PRIVATE);
  return layer("external address", [{ kind: "rule", origin, when: { sources: outside }, action: DENY }], {
    kind: "rule",
    origin,
    when: {},
    action: ALLOW,
    fallback: true,
  });
}

/** Lowest number first; at the same number a deny wins, wherever it stands. */
function ruleLayer(
  network: string,
  rules: readonly FirewallRule[],
  names: Names,
  at: { readonly file: string; readonly line: number },
): Layer {
  const sorted = [...rules].sort((a, b) => a.priority - b.priority || Number(b.deny) - Number(a.deny));
  const shut: Rule = {
    kind: "rule",
    origin: { rule: `network ${network}: implied deny`, file: at.file, line: at.line },
    when: {},
    action: DENY,
    fallback: true,
  };
  return layer(
    `network ${network}`,
    sorted.flatMap((rule) => rulesOf(rule, names)),
    shut,
  );
}

function rulesOf(rule: FirewallRule, names: Names): Rule[] {
  const doubts = [...rule.doubts];
  const sources = sourcesOf(rule, names, doubts);
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
        ...(sources && { sources }),
        ...(value !== undefined && { protocols: numberSet([[value, value]]) }),
        ...(set && { ports: set }),
      },
      action: rule.deny ? DENY : ALLOW,
      ...(own.length > 0 && { uncertain: own.join(", ") }),
    };
  });
}

/** Ranges, tags and service accounts are alternatives. None at all means every IPv4 address. */
function sourcesOf(rule: FirewallRule, names: Names, doubts: string[]): AddressSet | undefined {
  const sets: AddressSet[] = [];
  for (const text of rule.ranges) {
    const range = parseRange(text);
    if (range) sets.push(range);
    else doubts.push(`source ${text}`);
  }
  // A tag or an account stands for the primary internal addresses of its machines, never a public address.
  for (const tag of rule.tags) sets.push(names.of(`tag:${tag}`, false));
  for (const account of rule.accounts) sets.push(names.of(`account:${account}`, false));
  if (doubts.length > 0) return undefined;
  return sets.length === 0 ? ALL_V4 : unionAll(sets);
}

function portsOf(ports: readonly string[], doubts: string[]): NumberSet | undefined {
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
