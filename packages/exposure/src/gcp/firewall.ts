import { type Dict, get, isDict, list, noteCopy, number, originalOf, strayKeys, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import { nearest } from "../near.ts";
import { type SecurityPolicy, securityPolicy } from "./armor.ts";
import { type Database, isDatabase, listedDatabase } from "./databases.ts";
import { type Behind, behindOf, type Entrance, isBehind, keyOf } from "./fronts.ts";
import { isPolicy, isPolicyRule, type Policy, policyOf } from "./policy.ts";

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
  readonly destinations: readonly string[];
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
  /** Whether it has an external address of each family. */
  readonly external: { readonly v4: boolean; readonly v6: boolean };
  /** It has no IPv6 address at all, so nobody inside reaches one either. */
  readonly noV6?: true;
}

export interface Network {
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** Everything Google inputs are reduced to. */
export interface Inventory {
  readonly rules: readonly FirewallRule[];
  readonly policies: readonly Policy[];
  readonly machines: readonly Machine[];
  readonly entrances: readonly Entrance[];
  /** Proxies, URL maps and backend services behind entrances, and the security policies these are under. */
  readonly behind: readonly Behind[];
  readonly armor: readonly SecurityPolicy[];
  readonly databases: readonly Database[];
  /** Networks whose policies are asked before their own rules. */
  readonly policiesFirst: readonly string[];
  /** Networks that are in the input by themselves, or by a rule that lets nothing in: what no rule opens is closed. */
  readonly networks: readonly Network[];
  /** The machines are those of one configuration: others may wear the tags that none of them wears. */
  readonly partial?: true;
}

const nodesOf = (value: unknown): readonly unknown[] => {
  const items = Array.isArray(value) ? value : get(value, "items");
  return (Array.isArray(items) ? items : [value]).map(assetOf);
};

/** What the Cloud Asset inventory lists of a resource; the resource itself is as its own API shows it. */
function assetOf(node: unknown): unknown {
  const type = /^compute\.googleapis\.com\/(\w+)$/.exec(text(node, "assetType") ?? "")?.[1];
  const data = get(get(node, "resource"), "data");
  if (type === undefined || !isDict(data)) return node;
  return noteCopy({ kind: `compute#${type[0]!.toLowerCase()}${type.slice(1)}`, ...data }, data);
}

const isRule = (node: unknown): boolean =>
  text(node, "kind") === "compute#firewall" ||
  [...list(node, "allowed"), ...list(node, "denied")].some((one) => text(one, "IPProtocol") !== undefined);
const isMachine = (node: unknown): boolean => text(node, "kind") === "compute#instance";
const isNetwork = (node: unknown): boolean => text(node, "kind") === "compute#network";
const isEntrance = (node: unknown): boolean => text(node, "kind") === "compute#forwardingRule";
const isArmor = (node: unknown): boolean => text(node, "kind") === "compute#securityPolicy";
const policiesIn = (node: unknown): readonly unknown[] => [
  ...list(node, "firewallPolicys"),
  ...list(node, "firewallPolicies"),
];
const isEffective = (node: unknown): boolean =>
  policiesIn(node).some(isPolicy) || (list(node, "firewalls").length > 0 && list(node, "firewalls").every(isRule));

const isKnown = (node: unknown): boolean =>
  [isRule, isMachine, isNetwork, isEntrance, isBehind, isArmor, isDatabase, isPolicy, isPolicyRule, isEffective].some(
    (is) => is(node),
  );

/**
 * What `gcloud compute` lists as JSON: firewall rules, firewall policies and their rules, effective firewalls,
 * instances, networks and forwarding rules; one of them, a list, or the API's list.
 */
export const looksLikeGcp = (value: unknown): boolean => {
  const nodes = nodesOf(value);
  return nodes.length > 0 && nodes.every(isKnown);
};

const last = (url: string | undefined): string => url?.split("/").at(-1) ?? "default";
const words = (node: unknown, key: string): string[] =>
  list(node, key).filter((one): one is string => typeof one === "string");

export function readGcp(file: string, parsed: Parsed): Inventory {
  const lineOf = (node: unknown): number => parsed.lineOf(isDict(node) ? originalOf(node) : node);
  const top = nodesOf(parsed.value).filter(isDict);
  const effective = top.filter(isEffective);
  const nodes = [...top, ...effective.flatMap((one) => [...list(one, "firewalls"), ...policiesIn(one)]).filter(isDict)];
  // Rules listed without their policy are one policy's, which the file stands for.
  const loose = top.filter((node) => isPolicyRule(node) && !isPolicy(node));
  const stem = last(file).replace(/\.json$/i, "");
  return {
    rules: nodes.filter(isRule).flatMap((node) => ruleOf(file, node, lineOf(node))),
    policies: [
      ...nodes.filter(isPolicy).map((node) => policyOf(node, file, lineOf)),
      ...(loose.length > 0 ? [policyOf({ name: stem, rules: loose }, file, lineOf, stem)] : []),
    ],
    machines: nodes.filter(isMachine).flatMap((node) => machines(file, node, lineOf(node))),
    entrances: nodes.filter(isEntrance).map((node) => entrance(file, node, lineOf(node))),
    behind: nodes.filter(isBehind).map(behindOf),
    armor: nodes.filter(isArmor).map((node) => securityPolicy(node, file, lineOf)),
    databases: nodes.filter(isDatabase).map((node) => listedDatabase(node, file, lineOf(node))),
    networks: nodes.flatMap((node): Network[] => {
      if (!isNetwork(node) && !isRule(node)) return [];
      const name = isNetwork(node) ? (text(node, "name") ?? "default") : last(text(node, "network"));
      return [{ name, file, line: lineOf(node) }];
    }),
    policiesFirst: nodes
      .filter((node) => text(node, "networkFirewallPolicyEnforcementOrder") === "BEFORE_CLASSIC_FIREWALL")
      .map((node) => text(node, "name") ?? "default"),
  };
}

function ruleOf(file: string, node: Dict, line: number): FirewallRule[] {
  if ((text(node, "direction") ?? "INGRESS").toUpperCase() === "EGRESS" || get(node, "disabled") === true) return [];
  const denied = list(node, "denied");
  const services = (denied.length > 0 ? denied : list(node, "allowed")).map((one) => ({
    protocol: text(one, "IPProtocol") ?? "all",
    ports: list(one, "ports").length > 0 ? list(one, "ports").map(String) : undefined,
  }));
  return [
    {
      name: text(node, "name") ?? "firewall rule",
      file,
      line,
      network: last(text(node, "network")),
      priority: number(node, "priority") ?? 1000,
      deny: denied.length > 0,
      ranges: words(node, "sourceRanges"),
      tags: words(node, "sourceTags"),
      accounts: words(node, "sourceServiceAccounts"),
      destinations: words(node, "destinationRanges"),
      targetTags: words(node, "targetTags"),
      targetAccounts: words(node, "targetServiceAccounts"),
      services,
      doubts: [],
    },
  ];
}

/** https://cloud.google.com/compute/docs/reference/rest/v1/firewalls: another word was meant to be one of these. */
const FIELDS = [
  "kind",
  "id",
  "creationTimestamp",
  "name",
  "description",
  "network",
  "priority",
  "sourceRanges",
  "destinationRanges",
  "sourceTags",
  "targetTags",
  "sourceServiceAccounts",
  "targetServiceAccounts",
  "allowed",
  "denied",
  "direction",
  "logConfig",
  "enableLogging",
  "disabled",
  "selfLink",
  "selfLinkWithId",
  "params",
];

/** What is no field of a rule, and rules that neither allow nor deny: what they were meant to say is lost. */
export function brokenRules(parsed: Parsed): string[] {
  const top = nodesOf(parsed.value).filter(isDict);
  return [...top, ...top.filter(isEffective).flatMap((one) => list(one, "firewalls"))]
    .filter((node): node is Dict => isDict(node) && isRule(node))
    .flatMap((node) => {
      const at = `line ${parsed.lineOf(originalOf(node))}: ${text(node, "name") ?? "firewall rule"}: `;
      const stray = strayKeys(node, FIELDS).flatMap((key) => {
        const meant = nearest(key, FIELDS);
        return meant === undefined ? [] : [`${at}${key} is no field of a firewall rule; is it ${meant}?`];
      });
      const way = text(node, "direction");
      if (way !== undefined && !/^(ingress|egress)$/i.test(way)) stray.push(`${at}${way} is no direction`);
      const does = list(node, "allowed").length + list(node, "denied").length > 0;
      return does ? stray : [...stray, `${at}neither allows nor denies anything`];
    });
}

/** Each interface of an instance stands in a network of its own. */
function machines(file: string, node: Dict, line: number): Machine[] {
  const name = text(node, "name") ?? "instance";
  const interfaces = list(node, "networkInterfaces");
  const all = interfaces.length > 0 ? interfaces : [{}];
  return all.map((one, i) => ({
    name: all.length > 1 ? `${name}/${text(one, "name") ?? `nic${i}`}` : name,
    file,
    line,
    network: last(text(one, "network")),
    tags: words(get(node, "tags"), "items"),
    accounts: list(node, "serviceAccounts").flatMap((account) => text(account, "email") ?? []),
    addresses: [text(one, "networkIP"), text(one, "ipv6Address")].filter(
      (at) => at !== undefined && at !== "",
    ) as string[],
    ...(text(one, "stackType") === "IPV4_ONLY" && { noV6: true as const }),
    external: { v4: list(one, "accessConfigs").length > 0, v6: list(one, "ipv6AccessConfigs").length > 0 },
  }));
}

function entrance(file: string, node: Dict, line: number): Entrance {
  const scheme = text(node, "loadBalancingScheme") ?? "EXTERNAL";
  const range = text(node, "portRange");
  const ports = list(node, "ports").map(String);
  const leads = text(node, "target") ?? text(node, "backendService");
  return {
    name: text(node, "name") ?? "forwarding rule",
    file,
    line,
    external: /^EXTERNAL/.test(scheme),
    ...(leads !== undefined && { to: keyOf(leads) }),
    proxied: /target(Http|Https|Tcp|Ssl|Grpc)Proxies/i.test(text(node, "target") ?? ""),
    protocol: text(node, "IPProtocol") ?? "TCP",
    ports: get(node, "allPorts") === true ? undefined : ports.length > 0 ? ports : range ? [range] : undefined,
  };
}
