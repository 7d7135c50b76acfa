import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, union } from "../algebra/address-set.ts";
import { type NumberSet, numberSet, PORT_END } from "../algebra/number-set.ts";
import { ALLOW, type Condition, DENY, type Layer, layer, type Rule, type Target } from "../engine/model.ts";
import { ALL_NAMES, insiders, type Names } from "../engine/names.ts";
import { PRIVATE, PUBLIC } from "../engine/public.ts";
import { type Dict, dict, get, isDict, list, number, text } from "../json/get.ts";
import { protocolNumber } from "../protocols.ts";
import type { Placed } from "./network.ts";

/** One way through a load balancer: the front's ports and what the machine behind sees. The client's address stays. */
export interface Door {
  readonly balancer: string;
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  /** Whether the front has a public address. */
  readonly open: boolean;
  readonly standard: boolean;
  readonly protocol: number | undefined;
  /** Inclusive; undefined = every port (HA ports). */
  readonly front: readonly [number, number] | undefined;
  /** Undefined = the port is kept. */
  readonly back: number | undefined;
}

const propertiesOf = (node: unknown): Dict =>
  isDict(get(node, "properties")) ? dict(node, "properties") : isDict(node) ? node : {};
const last = (id: string | undefined): string => (id ?? "").split("/").at(-1)?.toLowerCase() ?? "";
/** `balancer/part`, in small letters, of an id like `.../loadBalancers/lb/backendAddressPools/pool`. */
export const partKey = (id: string | undefined): string => {
  const match = /loadbalancers\/([^/]+)\/[a-z]+\/([^/]+)/i.exec(id ?? "");
  return match ? `${match[1]}/${match[2]}`.toLowerCase() : last(id);
};
const nicOf = (id: string | undefined): string =>
  /networkinterfaces\/([^/]+)/i.exec(id ?? "")?.[1]?.toLowerCase() ?? "";

export interface Balancers {
  /** By pool, NAT rule or NAT pool (`balancer/part`). */
  readonly byPart: ReadonlyMap<string, readonly Door[]>;
  /** By interface name, where the balancer lists what is behind it. */
  readonly byInterface: ReadonlyMap<string, readonly Door[]>;
  /** By private address, of pools that hold addresses. */
  readonly byAddress: readonly { readonly address: AddressSet; readonly door: Door }[];
  /** All pools and rules of the input; one without a way in serves connections outward alone. */
  readonly parts: ReadonlySet<string>;
}

const CHILDREN: Readonly<Record<string, string>> = {
  inboundNatRules: "inboundnatrules",
  backendAddressPools: "backendaddresspools",
};

/** A balancer's own entries and those that are resources of their own (`balancer/name`). */
function partsOf(at: Placed, key: string, resources: readonly Placed[]): { node: unknown; at: Placed }[] {
  const type = `${BALANCER}/${CHILDREN[key]}`;
  const own = `${at.name.toLowerCase()}/`;
  const alone = resources.filter((one) => one.type === type && one.name.toLowerCase().startsWith(own));
  const known = new Set(alone.map((one) => last(one.name)));
  return [
    ...list(at.properties, key)
      .filter((node) => !known.has((text(node, "name") ?? "").toLowerCase()))
      .map((node) => ({ node, at })),
    ...alone.map((one) => ({ node: { name: last(one.name), properties: one.properties }, at: one })),
  ];
}

const BALANCER = "microsoft.network/loadbalancers";

export function balancersOf(resources: readonly Placed[]): Balancers {
  const byPart = new Map<string, Door[]>();
  const byInterface = new Map<string, Door[]>();
  const byAddress: { address: AddressSet; door: Door }[] = [];
  const parts = new Set<string>();
  const add = (into: Map<string, Door[]>, key: string, door: Door): void => {
    if (key !== "") into.set(key, [...(into.get(key) ?? []), door]);
  };
  for (const at of resources.filter((one) => one.type === BALANCER)) {
    const fronts = new Map(
      list(at.properties, "frontendIPConfigurations").map((front) => {
        const properties = propertiesOf(front);
        const inside = get(properties, "subnet") ?? get(properties, "privateIPAddress");
        const outside = get(properties, "publicIPAddress") ?? get(properties, "publicIPPrefix");
        return [(text(front, "name") ?? "").toLowerCase(), isDict(outside) || !inside] as const;
      }),
    );
    const pools = partsOf(at, "backendAddressPools", resources);
    const nats = partsOf(at, "inboundNatRules", resources);
    const membersOf = (name: string): { nics: string[]; addresses: AddressSet[] } => {
      const mine = pools.filter(({ node }) => (text(node, "name") ?? "").toLowerCase() === name);
      return {
        nics: mine
          .flatMap(({ node }) => list(propertiesOf(node), "backendIPConfigurations"))
          .map((one) => nicOf(text(one, "id"))),
        addresses: mine
          .flatMap(({ node }) => list(propertiesOf(node), "loadBalancerBackendAddresses"))
          .flatMap((one) => [parseRange(text(propertiesOf(one), "ipAddress") ?? "") ?? []]),
      };
    };
    const door = (node: unknown, from: Placed = at): Door => {
      const properties = propertiesOf(node);
      const start = number(properties, "frontendPortRangeStart") ?? number(properties, "frontendPort");
      const end = number(properties, "frontendPortRangeEnd") ?? start;
      const floating = get(properties, "enableFloatingIP") === true;
      const back = number(properties, "backendPort");
      const word = text(properties, "protocol") ?? "All";
      return {
        balancer: at.name,
        rule: text(node, "name") ?? "rule",
        file: from.file,
        line: from === at && at.lineOf(node) > 1 ? at.lineOf(node) : from.line,
        open: fronts.get(last(text(dict(properties, "frontendIPConfiguration"), "id"))) ?? true,
        standard: text(dict(at.node, "sku"), "name")?.toLowerCase() === "standard",
        protocol: /^all$/i.test(word) ? undefined : protocolNumber(word),
        front: start === undefined || start === 0 ? undefined : [start, end ?? start],
        back: floating || back === undefined || back === 0 ? undefined : back,
      };
    };
    const own = at.name.toLowerCase();
    for (const { node } of pools) parts.add(`${own}/${(text(node, "name") ?? "").toLowerCase()}`);
    for (const { node, at: from } of [
      ...list(at.properties, "loadBalancingRules").map((node) => ({ node, at })),
      ...nats,
    ]) {
      const properties = propertiesOf(node);
      const used = [get(properties, "backendAddressPool"), ...list(properties, "backendAddressPools")];
      for (const id of new Set(used.flatMap((pool) => text(pool, "id") ?? []))) {
        add(byPart, `${own}/${last(id)}`, door(node, from));
        const { nics, addresses } = membersOf(last(id));
        for (const nic of nics) add(byInterface, nic, door(node, from));
        for (const address of addresses) byAddress.push({ address, door: door(node, from) });
      }
      add(byInterface, nicOf(text(dict(properties, "backendIPConfiguration"), "id")), door(node, from));
    }
    for (const { node, at: from } of [
      ...nats,
      ...list(at.properties, "inboundNatPools").map((node) => ({ node, at })),
    ]) {
      const key = `${own}/${(text(node, "name") ?? "").toLowerCase()}`;
      parts.add(key);
      add(byPart, key, door(node, from));
    }
  }
  return { byPart, byInterface, byAddress, parts };
}

const tcpAndUdp: NumberSet = numberSet([
  [6, 6],
  [17, 17],
]);
const protocolsOf = (door: Door): NumberSet =>
  door.protocol === undefined ? tcpAndUdp : numberSet([[door.protocol, door.protocol]]);
const everyone: AddressSet = union(union(ALL_V4, ALL_V6), ALL_NAMES);
const originOf = (door: Door) => ({ rule: `${door.balancer}/${door.rule}`, file: door.file, line: door.line });
const fallback = (rule: string, at: { file: string; line: number }, action: Rule["action"]): Rule => ({
  kind: "rule",
  origin: { rule, file: at.file, line: at.line },
  when: {},
  action,
  fallback: true,
});

/** The balancer's front as a target: its ports, translated, then the lists of the machine behind. */
export function frontTargets(
  nic: Pick<Target, "name" | "addresses">,
  doors: readonly Door[],
  lists: readonly Layer[],
  names: Names,
): Target[] {
  return [...new Set(doors.map((door) => door.balancer))].map((balancer) => {
    const own = doors.filter((door) => door.balancer === balancer);
    const first = own[0]!;
    const when = (door: Door): Condition => ({
      protocols: protocolsOf(door),
      ...(door.front && { ports: numberSet([door.front]) }),
    });
    const knock = own.map(
      (door): Rule => ({
        kind: "rule",
        origin: originOf(door),
        when: { ...when(door), sources: door.open ? everyone : union(PRIVATE, insiders(names)) },
        action: ALLOW,
      }),
    );
    const behind = own.map(
      (door): Rule => ({
        kind: "rule",
        origin: originOf(door),
        when: when(door),
        action: { kind: "translate", to: door.back === undefined ? {} : { port: door.back } },
        fallback: true,
      }),
    );
    return {
      kind: "target",
      name: `load balancer ${balancer} to ${nic.name}`,
      origin: { rule: balancer, file: first.file, line: first.line },
      pipeline: {
        before: [layer("front", knock, fallback(`${balancer}: no such port`, first, DENY))],
        translate: [layer("ports", behind, fallback(balancer, first, ALLOW))],
        after: [],
        local: lists,
        forward: [],
      },
      families: [4, 6],
    };
  });
}

/** Where only load balancers of the input lead to a machine, the internet arrives at their back ports alone. */
export function onlyThrough(
  name: string,
  at: { file: string; line: number },
  doors: readonly Door[],
  names: Names,
): Layer {
  const allowed = doors
    .filter((door) => door.open)
    .map((door): Rule => {
      const ports =
        door.back !== undefined ? numberSet([[door.back, door.back]]) : door.front && numberSet([door.front]);
      return {
        kind: "rule",
        origin: originOf(door),
        when: { protocols: protocolsOf(door), ...(ports && { ports }) },
        action: ALLOW,
      };
    });
  const outside = names.list.reduce((set, one) => (one.public ? union(set, names.of(one.name, true)) : set), PUBLIC);
  const shut: Rule = {
    kind: "rule",
    origin: { rule: `${name}: no public address, and no load balancer rule for the port`, ...at },
    when: { sources: outside },
    action: DENY,
  };
  return layer("load balancers", [...allowed, shut], fallback(name, at, ALLOW));
}

/** An application gateway or its listeners as the internet sees them. */
export function gatewayTarget(at: Placed, lists: readonly Layer[], names: Names): Target | undefined {
  const open = list(at.properties, "frontendIPConfigurations").some((front) =>
    isDict(get(propertiesOf(front), "publicIPAddress")),
  );
  const ports = new Map(
    list(at.properties, "frontendPorts").map((one) => [
      (text(one, "name") ?? "").toLowerCase(),
      number(propertiesOf(one), "port"),
    ]),
  );
  const listeners = [...list(at.properties, "httpListeners"), ...list(at.properties, "listeners")];
  const used = listeners.flatMap((one) => ports.get(last(text(dict(propertiesOf(one), "frontendPort"), "id"))) ?? []);
  const pairs = (used.length > 0 ? used : [...ports.values()])
    .filter((port): port is number => port !== undefined && port < PORT_END)
    .map((port) => [port, port] as const);
  if (pairs.length === 0) return undefined;
  const origin = { rule: `${at.name}: listeners`, file: at.file, line: at.line };
  const rule: Rule = {
    kind: "rule",
    origin,
    when: {
      protocols: numberSet([[6, 6]]),
      ports: numberSet(pairs),
      ...(!open && { sources: union(PRIVATE, insiders(names)) }),
    },
    action: ALLOW,
  };
  return {
    kind: "target",
    name: `application gateway ${at.name}`,
    origin,
    pipeline: {
      before: [layer("listeners", [rule], fallback(`${at.name}: no listener`, at, DENY))],
      translate: [],
      after: [],
      local: lists,
      forward: [],
    },
    families: [4, 6],
  };
}
