import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, subtract, union, unionAll } from "../algebra/address-set.ts";
import { type NumberSet, numberSet } from "../algebra/number-set.ts";
import { type Action, ALLOW, type Condition, DENY, type Origin, type Rule } from "../engine/model.ts";
import { type Dict, dict, get, isDict, list, number, text, texts } from "../json/get.ts";
import { protocolNumber } from "../protocols.ts";

/** A firewall with the endpoints that route tables lead to, each in a subnet of its own. */
export interface NetworkFirewall {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly policy: string;
  readonly endpoints: readonly { readonly id: string; readonly subnet: string | undefined }[];
}

interface Placed {
  readonly node: Dict;
  readonly file: string;
  lineOf(node: unknown): number;
}

/** What `aws network-firewall describe-*` shows, by ARN. */
export interface Firewalls {
  readonly all: NetworkFirewall[];
  readonly policies: Map<string, Placed>;
  readonly groups: Map<string, Placed>;
}

export const firewalls = (): Firewalls => ({ all: [], policies: new Map(), groups: new Map() });

export const isFirewallPart = (value: unknown): boolean =>
  [
    ["Firewall", "FirewallStatus"],
    ["FirewallPolicy", "FirewallPolicyResponse"],
    ["RuleGroup", "RuleGroupResponse"],
  ].some((keys) => keys.every((key) => isDict(get(value, key))));

export function readFirewallPart(file: string, value: Dict, lineOf: (node: unknown) => number, into: Firewalls): void {
  const firewall = dict(value, "Firewall");
  if (isDict(get(value, "Firewall")))
    into.all.push({
      name: text(firewall, "FirewallName") ?? "firewall",
      file,
      line: lineOf(firewall),
      policy: text(firewall, "FirewallPolicyArn") ?? "",
      endpoints: Object.values(dict(dict(value, "FirewallStatus"), "SyncStates")).flatMap((zone) => {
        const at = dict(zone, "Attachment");
        const id = text(at, "EndpointId");
        return id === undefined ? [] : [{ id, subnet: text(at, "SubnetId") }];
      }),
    });
  if (isDict(get(value, "FirewallPolicy")))
    into.policies.set(text(dict(value, "FirewallPolicyResponse"), "FirewallPolicyArn") ?? "", {
      node: dict(value, "FirewallPolicy"),
      file,
      lineOf,
    });
  if (isDict(get(value, "RuleGroup")))
    into.groups.set(text(dict(value, "RuleGroupResponse"), "RuleGroupArn") ?? "", {
      node: dict(value, "RuleGroup"),
      file,
      lineOf,
    });
}

const EVERYONE: AddressSet = union(ALL_V4, ALL_V6);
const STATEFUL: Action = { kind: "goto", chain: "stateful" };

/**
 * The rules that a first packet meets: stateless ones by priority, then the stateful engine's in the order the policy asks for.
 * Undefined where the policy is not in the input. https://docs.aws.amazon.com/network-firewall/latest/developerguide/firewall-rules-engines.html
 */
export function firewallChains(at: NetworkFirewall, all: Firewalls): Map<string, readonly Rule[]> | undefined {
  const policy = all.policies.get(at.policy);
  if (!policy) return undefined;
  const line = policy.lineOf(policy.node);
  const origin = (rule: string): Origin => ({ rule: `${at.name}: ${rule}`, file: policy.file, line });
  const end = (actions: readonly string[], what: string): Rule => ({
    kind: "rule",
    origin: origin(what),
    when: {},
    action: actionOf(actions) ?? ALLOW,
    fallback: true,
  });
  const ordered = (key: string) =>
    list(policy.node, key)
      .filter(isDict)
      .sort((a, b) => (number(a, "Priority") ?? 0) - (number(b, "Priority") ?? 0))
      .map((one) => text(one, "ResourceArn") ?? "");
  const away = (arn: string): Rule[] =>
    bothWays(
      { rule: `${at.name}: ${arn.split("/").at(-1)}`, file: policy.file, line },
      "a rule group not in the input",
    );
  const stateless = ordered("StatelessRuleGroupReferences").flatMap((arn) => {
    const group = all.groups.get(arn);
    return group ? statelessRules(group, arn.split("/").at(-1) ?? "") : away(arn);
  });
  const groups = ordered("StatefulRuleGroupReferences").map((arn): Ranked[] => {
    const group = all.groups.get(arn);
    if (group) return statefulRules(group, arn.split("/").at(-1) ?? "");
    return away(arn).map((rule) => ({ rank: 0, rule }));
  });
  const strict = text(dict(policy.node, "StatefulEngineOptions"), "RuleOrder") === "STRICT_ORDER";
  // Without a strict order every pass comes before every drop, wherever they stand.
  const stateful = strict ? groups.flat() : groups.flat().sort((a, b) => a.rank - b.rank);
  const drops = strict && texts(policy.node, "StatefulDefaultActions").some((one) => /^aws:drop_/.test(one));
  return new Map([
    ["stateless", [...stateless, end(texts(policy.node, "StatelessDefaultActions"), "stateless default")]],
    ["stateful", [...stateful.map(({ rule }) => rule), end([drops ? "aws:drop" : "aws:pass"], "no stateful rule")]],
  ]);
}

function actionOf(actions: readonly string[]): Action | undefined {
  const known: Readonly<Record<string, Action>> = {
    "aws:pass": ALLOW,
    "aws:drop": DENY,
    "aws:forward_to_sfe": STATEFUL,
  };
  return actions.map((one) => known[one]).find((one) => one !== undefined);
}

/** Rules of which the input does not say what they do may let in and shut out. */
const bothWays = (origin: Origin, uncertain: string): Rule[] =>
  [ALLOW, DENY].map((action) => ({ kind: "rule", origin, when: {}, action, uncertain }));

function statelessRules({ node, file, lineOf }: Placed, name: string): Rule[] {
  const source = dict(dict(node, "RulesSource"), "StatelessRulesAndCustomActions");
  return list(source, "StatelessRules")
    .filter(isDict)
    .sort((a, b) => (number(a, "Priority") ?? 0) - (number(b, "Priority") ?? 0))
    .map((one): Rule => {
      const definition = dict(one, "RuleDefinition");
      const match = dict(definition, "MatchAttributes");
      const doubts: string[] = list(match, "TCPFlags").length > 0 ? ["its TCP flags"] : [];
      const addresses = (key: string): AddressSet | undefined => {
        const words = list(match, key).map((at) => text(at, "AddressDefinition") ?? "");
        const ranges = words.map((word) => parseRange(word));
        if (ranges.includes(undefined)) doubts.push(`${key} ${words.join(", ")}`);
        return words.length === 0 || ranges.includes(undefined) ? undefined : unionAll(ranges as AddressSet[]);
      };
      const ports = (key: string): NumberSet | undefined => {
        const pairs = list(match, key).map(
          (at) => [number(at, "FromPort") ?? 0, number(at, "ToPort") ?? 65_535] as const,
        );
        return pairs.length === 0 ? undefined : numberSet(pairs);
      };
      const protocols = list(match, "Protocols").map(Number);
      const action = actionOf(texts(definition, "Actions"));
      if (!action) doubts.push("its action");
      return {
        kind: "rule",
        origin: { rule: `${name} ${text(one, "Priority") ?? ""}`, file, line: lineOf(one) },
        when: condition({
          sources: addresses("Sources"),
          destinations: addresses("Destinations"),
          ports: ports("DestinationPorts"),
          sourcePorts: ports("SourcePorts"),
          protocols: protocols.length === 0 ? undefined : numberSet(protocols.map((p) => [p, p] as const)),
        }),
        action: action ?? DENY,
        ...(doubts.length > 0 && { uncertain: doubts.join(", ") }),
      };
    });
}

interface Ranked {
  readonly rank: number;
  readonly rule: Rule;
}

const ACTIONS: Readonly<Record<string, { readonly rank: number; readonly action: Action }>> = {
  PASS: { rank: 0, action: ALLOW },
  DROP: { rank: 1, action: DENY },
  REJECT: { rank: 2, action: DENY },
};
/** Options that ask nothing of a packet. */
const SAYS_NOTHING = /^(sid|msg|rev|gid|classtype|reference|metadata|priority)$/;

/** Five-tuple rules as they stand; what is written in Suricata's language, or about names of hosts, is not read. */
function statefulRules({ node, file, lineOf }: Placed, name: string): Ranked[] {
  const source = dict(node, "RulesSource");
  const origin = { rule: name, file, line: lineOf(node) };
  const unread = get(source, "RulesString") !== undefined || get(source, "RulesSourceList") !== undefined;
  if (unread)
    return bothWays(origin, "rules in Suricata's language or about host names").map((rule) => ({ rank: 0, rule }));
  return list(source, "StatefulRules").flatMap((one): Ranked[] => {
    const does = ACTIONS[text(one, "Action") ?? ""];
    if (!does) return [];
    const header = dict(one, "Header");
    const word = (text(header, "Protocol") ?? "IP").toUpperCase();
    const doubts = list(one, "RuleOptions").flatMap((option) =>
      SAYS_NOTHING.test(text(option, "Keyword") ?? "") ? [] : [`its option ${text(option, "Keyword")}`],
    );
    const value = word === "IP" ? undefined : /^(TCP|UDP|ICMP)$/.test(word) ? protocolNumber(word) : 6;
    if (!/^(IP|TCP|UDP|ICMP)$/.test(word)) doubts.push(`whether the client speaks ${word}`);
    const variables = dict(node, "RuleVariables");
    const addresses = (key: string): AddressSet | undefined =>
      addressesOf(text(header, key) ?? "ANY", variables, doubts);
    const ports = (key: string): NumberSet | undefined => portsOf(text(header, key) ?? "ANY", variables, doubts);
    const when = condition({
      sources: addresses("Source"),
      destinations: addresses("Destination"),
      ports: ports("DestinationPort"),
      sourcePorts: ports("SourcePort"),
      protocols: value === undefined ? undefined : numberSet([[value, value]]),
    });
    return [
      {
        rank: does.rank,
        rule: {
          kind: "rule",
          origin: {
            rule: `${name}: ${text(one, "Action")} ${text(header, "DestinationPort") ?? ""}`,
            file,
            line: lineOf(one),
          },
          when,
          action: does.action,
          ...(doubts.length > 0 && { uncertain: doubts.join(", ") }),
        },
      },
    ];
  });
}

const condition = (parts: { readonly [K in keyof Condition]: Condition[K] | undefined }): Condition =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));

/** `[a, !b]` and `$NAME` of Suricata's headers; undefined = any. */
function wordsOf(text: string, sets: Dict): string[] | undefined {
  const words = text
    .replace(/^\[|\]$/g, "")
    .split(",")
    .map((one) => one.trim());
  if (words.some((one) => /^any$/i.test(one))) return undefined;
  return words.flatMap((one) => {
    const found = one.startsWith("$") ? list(get(sets, one.slice(1)), "Definition").map(String) : [];
    return found.length > 0 ? found : [one];
  });
}

function addressesOf(text: string, variables: Dict, doubts: string[]): AddressSet | undefined {
  const words = wordsOf(text, dict(variables, "IPSets"));
  if (!words) return undefined;
  const [yes, no] = [words.filter((one) => !one.startsWith("!")), words.filter((one) => one.startsWith("!"))];
  const rangesOf = (all: readonly string[]): AddressSet | undefined => {
    const ranges = all.map((one) => parseRange(one.replace(/^!/, "")));
    return ranges.includes(undefined) ? undefined : unionAll(ranges as AddressSet[]);
  };
  const [into, out] = [yes.length === 0 ? EVERYONE : rangesOf(yes), rangesOf(no)];
  if (into && out) return subtract(into, out);
  doubts.push(`the addresses ${text}`);
  return undefined;
}

function portsOf(text: string, variables: Dict, doubts: string[]): NumberSet | undefined {
  const words = wordsOf(text, dict(variables, "PortSets"));
  if (!words) return undefined;
  const pairs = words.map((word) => {
    const [, from, colon, to] = /^(\d*)(:?)(\d*)$/.exec(word) ?? [];
    return from === undefined || (from === "" && to === "")
      ? undefined
      : ([Number(from), colon === "" ? Number(from) : Number(to || 65_535)] as const);
  });
  if (!pairs.includes(undefined)) return numberSet(pairs as (readonly [number, number])[]);
  doubts.push(`the ports ${text}`);
  return undefined;
}
