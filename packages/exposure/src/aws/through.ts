import { parseRange } from "../algebra/address.ts";
import { type AddressSet, covers, intersect, isEmpty, unionAll } from "../algebra/address-set.ts";
import { hasNumber, numberSet } from "../algebra/number-set.ts";
import { hasPorts } from "../engine/flow.ts";
import { ALLOW, type Condition, DENY, type InterfaceMatch, type Layer, layer, type Rule } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import type { Balancer, Inventory } from "./inventory.ts";
import type { Place } from "./paths.ts";
import { aclLists, aclOf, groupList, groupPoint, INSIDE, layerOf, pathList, type RuleList } from "./rules.ts";
import { isOpenBalancer, type Way } from "./ways.ts";

/** What all of these need. */
export interface World {
  readonly all: Inventory;
  readonly names: Names;
  readonly notes: string[];
}

const inOnly = (way: Way): InterfaceMatch => ({ names: [way.name], negated: false });
const inOther = (way: Way): InterfaceMatch => ({ names: [way.name], negated: true });
const gate = (origin: Rule["origin"], way: Way, action: Rule["action"]): Rule => ({
  kind: "rule",
  origin,
  when: { inInterface: inOnly(way) },
  action,
  fallback: true,
});

const originOf = (way: Way) => ({
  rule: `load balancer ${way.balancer.name}: listener ${way.front ?? "*"}`,
  file: way.file,
  line: way.line,
});

/** Addresses the nodes of a balancer send from. */
const sendsFrom = (balancer: Balancer, all: Inventory): AddressSet => {
  const cidrs = balancer.subnets.map((subnet) => all.subnets.get(subnet));
  if (cidrs.length === 0 || cidrs.includes(undefined)) return INSIDE;
  return unionAll(cidrs.flat().map((text) => parseRange(text ?? "") ?? []));
};

/** A rule about one port as it reads where that port has another number; undefined = it does not speak of it. */
function moved(rule: Rule, way: Way, from: number | undefined, to: number | undefined): Rule | undefined {
  const { ports, protocols, ...rest } = rule.when;
  const speaks = way.protocols.filter((_, i) => i % 2 === 0).filter((one) => !protocols || hasNumber(protocols, one));
  if (speaks.length === 0) return undefined;
  if (from !== undefined && ports && speaks.some(hasPorts) && !hasNumber(ports, from)) return undefined;
  const when: Condition = {
    ...rest,
    protocols: numberSet(speaks.map((one) => [one, one] as const)),
    ...(to !== undefined && { ports: numberSet([[to, to]]) }),
  };
  const vague = from === undefined && ports !== undefined && rule.action.kind === "deny";
  return { ...rule, when, ...(vague && { uncertain: rule.uncertain ?? "the listener's port is not known" }) };
}

/** The lists before the balancer, for clients of one way, with its port written as `port`. */
function frontLayers(way: Way, port: number | undefined, { all, names, notes }: World): Layer[] {
  const { balancer } = way;
  const place = { subnet: way.subnet, vpc: balancer.vpc };
  const origin = originOf(way);
  const listener: Rule = {
    kind: "rule",
    origin,
    when: { protocols: way.protocols, ...(port !== undefined && { ports: numberSet([[port, port]]) }) },
    action: ALLOW,
  };
  const shut: Rule = {
    ...gate(origin, way, DENY),
    when: {},
    origin: { ...origin, rule: `${origin.rule}: no other port` },
  };
  const bare = balancer.kind === "network" && balancer.groups.length === 0;
  const groups = balancer.groups.length > 0 ? balancer.groups : ["the default security group"];
  const open = isOpenBalancer(balancer, all);
  if (open === undefined) notes.push(`${balancer.file}: ${balancer.name}: it is assumed to face the internet`);
  const facing = {
    ...balancer,
    name: `load balancer ${balancer.name}`,
    v4: open,
    v6: open !== false && balancer.dualstack,
  };
  const lists: RuleList[] = [
    { kind: "path", name: "listener", rules: [listener], end: shut },
    ...(bare ? [] : [groupList(groups, all, names, notes, balancer)]),
    ...aclLists(aclOf(place, all), all, names, notes),
    ...pathList(facing, place, all, notes),
  ];
  return lists.map(({ name, rules, end, direction, chains }, i) => {
    const here =
      i === 0 || direction === "return" ? rules : rules.flatMap((rule) => moved(rule, way, way.front, port) ?? []);
    const elsewhere: Rule = { ...gate(origin, way, ALLOW), when: { inInterface: inOther(way) } };
    return layerOf({ name: `${way.name} ${name}`, rules: [elsewhere, ...here], end, direction, chains });
  });
}

/** What a rule says of packets that a balancer sends by itself: as its security group, or from one of its addresses. */
function seenFrom(rule: Rule, sends: AddressSet, points: AddressSet): Rule | undefined {
  const { sources, ...when } = rule.when;
  if (sources === undefined) return rule;
  if (!isEmpty(intersect(sources, points)) || covers(sources, sends)) return { ...rule, when };
  if (isEmpty(intersect(sources, sends))) return undefined;
  return { ...rule, when, uncertain: rule.uncertain ?? "the load balancer's own address is not in the input" };
}

/** One list of what is behind, as it reads for those who come through a way. */
function through(list: RuleList, way: Way, asFront: boolean, at: Place, world: World): Rule[] {
  const { balancer } = way;
  const pass = [gate(originOf(way), way, ALLOW)];
  if (list.kind === "path") return pass;
  // A network ACL does not stand between two machines of one subnet.
  if (list.kind === "acl" && !way.preserved && at.subnet !== undefined && balancer.subnets.includes(at.subnet))
    return pass;
  const points = unionAll(balancer.groups.map((id) => groupPoint(id, world.names)));
  const named = (rule: Rule) => rule.when.sources !== undefined && !isEmpty(intersect(rule.when.sources, points));
  const sends = sendsFrom(balancer, world.all);
  const seen = way.preserved
    ? // Naming the balancer's group admits all who came through it.
      [
        ...list.rules
          .filter((rule) => list.kind === "groups" && named(rule))
          .flatMap((rule) => seenFrom(rule, sends, points) ?? []),
        ...list.rules,
      ]
    : list.rules.flatMap((rule) => seenFrom(rule, sends, points) ?? []);
  const placed =
    asFront && list.direction === undefined
      ? seen.flatMap((rule) => moved(rule, way, way.back, way.front) ?? [])
      : seen;
  return [...placed, list.end].map((rule) => ({ ...rule, when: { ...rule.when, inInterface: inOnly(way) } }));
}

/** The lists of what is behind, for those who come straight and for those who come through each way. */
const behindLayers = (
  lists: readonly RuleList[],
  ways: readonly Way[],
  asFront: boolean,
  at: Place,
  world: World,
): Layer[] =>
  lists.map((list) => {
    const own = ways.flatMap((way) => through(list, way, asFront, at, world));
    return layerOf({ ...list, rules: [...own, ...list.rules] });
  });

/** What is behind, as its own network sees it: reached straight, or at its own port through any of the ways. */
export const layersBehind = (lists: readonly RuleList[], ways: readonly Way[], at: Place, world: World): Layer[] => [
  ...behindLayers(lists, ways, false, at, world),
  ...ways.flatMap((way) => frontLayers(way, way.back, world)),
];

/** What is behind, as a client of the balancer sees it: at the listener's port and through the ways alone. */
export function layersThrough(
  ways: readonly Way[],
  world: World,
  lists: readonly RuleList[] = [],
  at: Place = NOWHERE,
): Layer[] {
  const first = ways[0]!;
  const origin = { rule: `load balancer ${first.balancer.name}: no listener`, file: first.file, line: first.line };
  const enter = ways.map((way) => gate(originOf(way), way, ALLOW));
  const end: Rule = { kind: "rule", origin, when: {}, action: DENY, fallback: true };
  return [
    layer("listeners", enter, end),
    ...ways.flatMap((way) => frontLayers(way, way.front, world)),
    ...behindLayers(lists, ways, true, at, world),
  ];
}

const NOWHERE: Place = { subnet: undefined, vpc: undefined };
