import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, subtract, union, unionAll } from "../algebra/address-set.ts";
import { ALLOW, DENY, type Layer, layer, localPipeline, type Origin, type Rule, type Target } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { PRIVATE, PUBLIC_V4 } from "../engine/public.ts";
import { databaseTargets } from "./databases.ts";
import type { FirewallRule, Inventory, Machine } from "./firewall.ts";
import { type Entrance, frontLists } from "./fronts.ts";
import type { Policy, PolicyRule } from "./policy.ts";
import { rulesOf } from "./rules.ts";

/** What a rule may choose its targets by. */
interface Wearer {
  readonly tags: readonly string[];
  readonly accounts: readonly string[];
  /** Undefined = the input does not list them (instances do not show their secure tags). */
  readonly secureTags: readonly string[] | undefined;
}

const NOBODY: Wearer = { tags: [], accounts: [], secureTags: [] };

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Machines where the input has them; else, per network, one target for each way rules choose machines. */
export function gcpTargets(all: Inventory, names: Names): { targets: Target[]; assumptions: string[] } {
  const notes: string[] = [];
  const targets: Target[] = [];
  const written = [...all.rules, ...all.policies.flatMap((policy) => policy.rules)];
  for (const rule of written) {
    if (rule.doubts.length === 0) continue;
    notes.push(`${rule.file}:${rule.line}: ${rule.name}: ${rule.doubts.join(", ")} cannot be resolved from the input`);
  }
  for (const policy of all.policies) {
    if (policy.networks === undefined)
      notes.push(`${policy.file}: ${policy.name}: is taken to be attached to every network of the input`);
  }
  const passThrough = all.entrances.filter((one) => one.external && !one.proxied);
  for (const one of all.machines) {
    const cut = one.external.v4 && one.external.v6 ? [] : [noExternal(one, passThrough)];
    const wearer: Wearer = { tags: one.tags, accounts: one.accounts, secureTags: undefined };
    const addresses = unionAll(one.addresses.map((at) => parseRange(at) ?? []));
    targets.push(target(one.name, one, [...cut, networkLayer(one.network, all, wearer, names, one)], addresses));
  }
  for (const one of all.entrances.filter(({ proxied }) => proxied))
    for (const { name, layers } of frontLists(one, all, names, notes)) targets.push(target(name, one, layers));
  targets.push(...databaseTargets(all.databases));
  if (all.machines.length > 0 && !all.partial) return { targets, assumptions: notes };
  for (const network of networksOf(all)) {
    const here = all.machines.filter((one) => one.network === network);
    const own = [
      ...all.rules.filter((rule) => rule.network === network),
      ...policiesOf(all, network).flatMap((policy) => policy.rules),
    ];
    const at: Place = own[0] ??
      all.networks.find(({ name }) => name === network) ??
      all.policies[0] ?? { file: "", line: 1 };
    const before = targets.length;
    const add = (name: string, wearer: Wearer): void => {
      targets.push(target(name, at, [networkLayer(network, all, wearer, names, at)]));
    };
    const general = own.filter((rule) => applies(rule, NOBODY) === true);
    if (here.length === 0 && (general.length > 0 || own.every((rule) => rule.deny))) add(`network ${network}`, NOBODY);
    const worn = (key: "tags" | "accounts", word: string): boolean => here.some((one) => one[key].includes(word));
    for (const tag of unique(own.flatMap((rule) => rule.targetTags)).filter((tag) => !worn("tags", tag)))
      add(`network ${network}, tag ${tag}`, { ...NOBODY, tags: [tag] });
    for (const account of unique(own.flatMap((rule) => rule.targetAccounts)).filter((one) => !worn("accounts", one)))
      add(`network ${network}, service account ${account}`, { ...NOBODY, accounts: [account] });
    for (const tag of unique(
      own.flatMap((rule) => ("targetSecureTags" in rule ? (rule as PolicyRule).targetSecureTags : [])),
    ))
      add(`network ${network}, secure tag ${tag}`, { ...NOBODY, secureTags: [tag] });
    if (targets.length > before)
      notes.push(`network ${network}: machines are assumed to have an external address or a load balancer`);
  }
  return { targets, assumptions: notes };
}

const unique = (items: readonly string[]): string[] => [...new Set(items)];

function networksOf(all: Inventory): string[] {
  const named = unique([
    ...all.rules.map((rule) => rule.network),
    ...all.policies.flatMap((policy) => policy.networks ?? []),
    ...all.policies.flatMap((policy) => policy.rules.flatMap((rule) => rule.networks)),
    ...all.networks.map(({ name }) => name),
  ]);
  return named.length > 0 || all.policies.length === 0 ? named : ["(any)"];
}

const policiesOf = (all: Inventory, network: string): readonly Policy[] =>
  all.policies.filter((policy) => policy.networks === undefined || policy.networks.includes(network));

/** True, false, or undefined where the input does not say what the machine wears. */
function applies(rule: FirewallRule | PolicyRule, wearer: Wearer): boolean | undefined {
  const secure = "targetSecureTags" in rule ? rule.targetSecureTags : [];
  if (rule.targetTags.length + rule.targetAccounts.length + secure.length === 0) return true;
  if (rule.targetTags.some((tag) => wearer.tags.includes(tag))) return true;
  if (rule.targetAccounts.some((account) => wearer.accounts.includes(account))) return true;
  if (secure.length === 0) return false;
  return wearer.secureTags === undefined ? undefined : secure.some((tag) => wearer.secureTags!.includes(tag));
}

function target(name: string, at: Place, layers: readonly Layer[], known: AddressSet = []): Target {
  const destinations = layers.some((one) => [...one.chains.values()].flat().some((rule) => rule.when.destinations));
  // Rules see the machine's own address: a public one as destination never matches.
  const addresses = known.length > 0 ? known : destinations ? INTERNAL : [];
  return {
    kind: "target",
    name,
    origin: { rule: name, file: at.file, line: at.line },
    pipeline: localPipeline(layers),
    families: [4, 6],
    ...(addresses.length > 0 && { addresses }),
  };
}

const INTERNAL: AddressSet = unionAll([subtract(ALL_V4, PUBLIC_V4), ALL_V6]);

/** A pass-through balancer keeps the client's address: whether it leads here the input does not say. */
function noExternal(one: Machine, balancers: readonly Entrance[]): Layer {
  const { v4, v6 } = one.external;
  const family = v4 ? " of IPv6" : v6 ? " of IPv4" : "";
  const origin: Origin = { rule: `${one.name}: no external address${family}`, file: one.file, line: one.line };
  const outside = subtract(union(v4 ? [] : ALL_V4, v6 ? [] : ALL_V6), PRIVATE);
  const none: Rule[] = one.noV6 && !v6 ? [{ kind: "rule", origin, when: { sources: ALL_V6 }, action: DENY }] : [];
  const shut: Rule = {
    kind: "rule",
    origin,
    when: { sources: outside },
    action: DENY,
    ...(balancers.length > 0 && { uncertain: `whether ${balancers[0]!.name} leads to it` }),
  };
  return layer("external address", [...none, shut], { kind: "rule", origin, when: {}, action: ALLOW, fallback: true });
}

const RANK: Readonly<Record<Policy["tier"], number>> = { organization: 0, folder: 1, global: 2, regional: 3 };

/**
 * Lists in the order of evaluation, each a chain that ends in the next: organization, folders, the network's own rules,
 * its global and its regional policy (the last two first where the network says so), then the implied deny.
 */
function networkLayer(network: string, all: Inventory, wearer: Wearer, names: Names, at: Place): Layer {
  const policies = [...policiesOf(all, network)].sort((a, b) => RANK[a.tier] - RANK[b.tier]);
  const own = all.rules
    .filter((rule) => rule.network === network && applies(rule, wearer) === true)
    // Lowest number first; at the same number a deny wins, wherever it stands.
    .sort((a, b) => a.priority - b.priority || Number(b.deny) - Number(a.deny));
  const above = policies.filter((policy) => RANK[policy.tier] < 2);
  const beside = policies.filter((policy) => RANK[policy.tier] >= 2);
  const first = all.policiesFirst.includes(network);
  const lists: (readonly (FirewallRule | PolicyRule)[])[] = [
    ...above.map(rulesIn),
    ...(first ? beside.map(rulesIn) : []),
    own,
    ...(first ? [] : beside.map(rulesIn)),
  ];
  const chain = (index: number): string => `list ${index}`;
  const pass = (index: number, rule: Rule): Rule => ({ ...rule, action: { kind: "goto", chain: chain(index + 1) } });
  const chains = new Map<string, readonly Rule[]>();
  lists.forEach((rules, index) => {
    const mine = rules.flatMap((rule): Rule[] => {
      if ("networks" in rule && rule.networks.length > 0 && !rule.networks.includes(network)) return [];
      const worn = applies(rule, wearer);
      if (worn === false) return [];
      const doubts = worn === undefined ? ["whether the machine has the secure tag"] : [];
      const made = rulesOf(rule, names, doubts);
      return "next" in rule && rule.next ? made.map((one) => pass(index, one)) : made;
    });
    const end: Rule = pass(index, {
      kind: "rule",
      origin: { rule: "", ...at },
      when: {},
      action: ALLOW,
      fallback: true,
    });
    chains.set(chain(index), [...mine, end]);
  });
  chains.set(chain(lists.length), []);
  const origin = { rule: `network ${network}: implied deny`, file: at.file, line: at.line };
  return {
    kind: "layer",
    name: `network ${network}`,
    chains,
    entry: chain(0),
    policy: { kind: "rule", origin, when: {}, action: DENY, fallback: true },
  };
}

const rulesIn = (policy: Policy): readonly PolicyRule[] => [...policy.rules].sort((a, b) => a.priority - b.priority);
