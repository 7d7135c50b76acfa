import { type AddressSet, unionAll } from "../algebra/address-set.ts";
import { type NumberSet, numberSet } from "../algebra/number-set.ts";
import { ALLOW, DENY, type Layer, layer, type Origin, type Rule } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { type Dict, dict, get, isDict, list, number, text, texts } from "../json/get.ts";
import { protocolNumber } from "../protocols.ts";
import { isUnresolved } from "./expression.ts";
import { destinationOf, type Network, sourceOf } from "./tags.ts";

/** What building rules needs beside the rule itself. */
export interface Reading {
  readonly file: string;
  readonly names: Names;
  readonly network: Network;
  readonly notes: string[];
  lineOf(node: unknown): number;
  /** Why a rule may not be there at all. */
  doubtOf?(node: unknown): string | undefined;
  /** The file of a rule that stands in another one than its group. */
  fileOf?(node: unknown): string | undefined;
}

/** One security rule as given: its properties may stand under `properties` (ARM) or beside the name (az). */
interface Written {
  readonly node: Dict;
  readonly properties: Dict;
}

export function nsgLayer(
  name: string,
  rules: readonly unknown[],
  defaults: readonly unknown[],
  whole: boolean,
  reading: Reading,
  line: number,
): Layer {
  const made = rules
    .filter(isDict)
    .map((node) =>
      ruleOf({ node, properties: isDict(get(node, "properties")) ? dict(node, "properties") : node }, name, reading),
    )
    .filter((one) => one !== undefined);
  const listed = defaults
    .filter(isDict)
    .map((node) =>
      ruleOf(
        { node, properties: isDict(get(node, "properties")) ? dict(node, "properties") : node },
        name,
        reading,
        true,
      ),
    );
  const own = listed.filter((one) => one !== undefined);
  const builtIn = defaultRules(name, reading, line).filter(
    (rule) => !own.some((one) => one.priority === rule.priority),
  );
  const origin = (rule: string): Origin => ({ rule: `${name}/${rule}`, file: reading.file, line });
  // The service refuses two rules of one priority: where a file has them, the one that lets in is taken to stand.
  const shuts = ({ rule }: Ranked): number => Number(rule.action.kind === "deny");
  const all = [...made, ...own, ...builtIn]
    .sort((a, b) => a.priority - b.priority || shuts(a) - shuts(b))
    .map((one) => one.rule);
  if (!whole) {
    reading.notes.push(`${reading.file}:${line}: the rules of ${name} are not known; it may let anything in`);
    all.unshift({
      kind: "rule",
      origin: origin("rules given from outside"),
      when: {},
      action: ALLOW,
      uncertain: "its rules are not in the input",
    });
  }
  return layer(name, all, { kind: "rule", origin: origin("DenyAllInBound"), when: {}, action: DENY, fallback: true });
}

interface Ranked {
  readonly priority: number;
  readonly rule: Rule;
}

/** 65000 and 65001; 65500 is the end of the list. */
function defaultRules(name: string, reading: Reading, line: number): Ranked[] {
  const make = (priority: number, rule: string, tag: string): Ranked => ({
    priority,
    rule: {
      kind: "rule",
      origin: { rule: `${name}/${rule}`, file: reading.file, line },
      when: { sources: sourceOf(tag, false, reading.network, reading.names).set },
      action: ALLOW,
    },
  });
  return [
    make(65_000, "AllowVnetInBound", "VirtualNetwork"),
    make(65_001, "AllowAzureLoadBalancerInBound", "AzureLoadBalancer"),
  ];
}

function ruleOf(
  { node, properties }: Written,
  nsg: string,
  reading: Reading,
  listedDefault = false,
): Ranked | undefined {
  const direction = text(properties, "direction") ?? "<<direction>>";
  if (direction.toLowerCase() === "outbound") return undefined;
  const doubts: string[] = [reading.doubtOf?.(node)].filter((one) => one !== undefined);
  if (isUnresolved(direction)) doubts.push("direction");
  const access = (text(properties, "access") ?? "<<access>>").toLowerCase();
  if (isUnresolved(access)) doubts.push("access");
  const deny = access === "deny";
  const priority = number(properties, "priority");
  if (priority === undefined) doubts.push("priority");
  const sources = sourcesOf(properties, deny, reading, doubts);
  const elsewhere: string[] = [];
  const destinations = destinationsOf(properties, elsewhere);
  // The target's own prefix is often a parameter: an allow is taken to mean the target, a deny is not relied on.
  if (deny) doubts.push(...elsewhere);
  else for (const doubt of elsewhere) reading.notes.push(`${reading.file}: ${nsg}: ${doubt} is taken to be the target`);
  const members = list(properties, "destinationApplicationSecurityGroups").map(groupName);
  const protocols = protocolsOf(text(properties, "protocol"), doubts);
  const ports = portsOf(properties, "destinationPortRange", doubts);
  const sourcePorts = portsOf(properties, "sourcePortRange", doubts);
  const name = text(node, "name") ?? "(unnamed)";
  const file = reading.fileOf?.(node) ?? reading.file;
  const origin: Origin = { rule: `${nsg}/${name}`, file, line: reading.lineOf(node) };
  if (doubts.length > 0) {
    reading.notes.push(
      `${file}:${origin.line}: ${origin.rule}: ${doubts.join(", ")} cannot be resolved from the input`,
    );
  }
  const sure: Rule = {
    kind: "rule",
    origin,
    when: {
      ...(sources && { sources }),
      ...(destinations && { destinations }),
      ...(protocols && { protocols }),
      ...(ports && { ports }),
      ...(sourcePorts && { sourcePorts }),
    },
    action: deny ? DENY : ALLOW,
    ...(doubts.length > 0 && { uncertain: doubts.join(", ") }),
  };
  // What stands behind the list may be a member or not: an allow is taken to mean it, a deny is not relied on.
  const away = members.length > 0 && deny ? `whether it is in ${members.join(" or ")}` : undefined;
  const rule: Rule = away === undefined ? sure : { ...sure, uncertain: sure.uncertain ?? away };
  if (members.length > 0) forMembers.set(rule, { members, sure });
  return {
    // A rule whose place is unknown is asked first: being uncertain, it hides nothing.
    priority: priority ?? (listedDefault ? 65_499 : 0),
    rule,
  };
}

interface ForMembers {
  readonly members: readonly string[];
  /** The rule as its members meet it. */
  readonly sure: Rule;
}

const forMembers = new WeakMap<Rule, ForMembers>();

/** The last part of an application security group's id. */
export const groupName = (group: unknown): string =>
  (text(group, "id") ?? text(group, "name") ?? "").split("/").at(-1)!.toLowerCase();

/** A list as an interface meets it that is in `groups` and no other: rules for other groups' members do not speak of it. */
export function asMember(at: Layer, groups: readonly string[]): Layer {
  const mine = (rule: Rule): Rule[] => {
    const to = forMembers.get(rule);
    if (!to || to.members.some((one) => one === "" || isUnresolved(one))) return [rule];
    return to.members.some((one) => groups.includes(one)) ? [to.sure] : [];
  };
  if (![...at.chains.values()].some((rules) => rules.some((rule) => forMembers.has(rule)))) return at;
  return { ...at, chains: new Map([...at.chains].map(([name, rules]) => [name, rules.flatMap(mine)])) };
}

/** Singular and plural fields are one list; an empty text is an absent field. */
function valuesOf(properties: Dict, singular: string, plural: string): string[] {
  const many = get(properties, plural);
  const some = typeof many === "string" ? [many] : texts(properties, plural);
  // PowerShell prints lists under the singular name.
  const one = Array.isArray(get(properties, singular))
    ? texts(properties, singular)
    : [text(properties, singular) ?? ""];
  return [...one, ...some]
    .flatMap((value) => value.split(","))
    .map((value) => value.trim())
    .filter((value) => value !== "");
}

function sourcesOf(properties: Dict, deny: boolean, reading: Reading, doubts: string[]): AddressSet | undefined {
  const prefixes = valuesOf(properties, "sourceAddressPrefix", "sourceAddressPrefixes");
  const groups = list(properties, "sourceApplicationSecurityGroups");
  const sets = prefixes.map((prefix) => {
    const meaning = sourceOf(prefix, deny, reading.network, reading.names);
    if (meaning.uncertain !== undefined) doubts.push(meaning.uncertain);
    return meaning.set;
  });
  // A list of application security groups means their members, never anyone.
  for (const group of groups) {
    const id = text(group, "id") ?? text(group, "name") ?? "application security group";
    sets.push(reading.names.of(`asg:${id.split("/").at(-1)}`, false));
  }
  if (sets.length === 0) {
    doubts.push("no source is given");
    return undefined;
  }
  return unionAll(sets);
}

function destinationsOf(properties: Dict, doubts: string[]): AddressSet | undefined {
  const prefixes = valuesOf(properties, "destinationAddressPrefix", "destinationAddressPrefixes");
  const meanings = prefixes.map(destinationOf);
  // Members of a destination group are private addresses that the input does not give: the open case is all of them.
  if (meanings.length === 0) return undefined;
  for (const { uncertain } of meanings) if (uncertain !== undefined) doubts.push(uncertain);
  if (meanings.some(({ set }) => set === undefined)) return undefined;
  return unionAll(meanings.map(({ set }) => set ?? []));
}

export function protocolsOf(word: string | undefined, doubts: string[]): NumberSet | undefined {
  if (word === undefined || isUnresolved(word)) {
    doubts.push("protocol");
    return undefined;
  }
  if (word === "*" || /^(any|all)$/i.test(word)) return undefined;
  const value = protocolNumber(word);
  if (value === undefined) doubts.push(`protocol "${word}"`);
  return value === undefined ? undefined : numberSet([[value, value]]);
}

export function portsOf(properties: Dict, field: string, doubts: string[]): NumberSet | undefined {
  const pairs: [number, number][] = [];
  const values = valuesOf(properties, field, `${field}s`);
  for (const value of values) {
    if (value === "*" || /^any$/i.test(value)) return undefined;
    const match = /^(\d+)\s*(?:-\s*(\d+))?$/.exec(value);
    const lo = Number(match?.[1]);
    const hi = Number(match?.[2] ?? match?.[1]);
    if (!match || hi > 65_535 || lo > hi) {
      doubts.push(`${field} ${value}`);
      return undefined;
    }
    pairs.push([lo, hi]);
  }
  if (pairs.length > 0) return numberSet(pairs);
  return undefined;
}
