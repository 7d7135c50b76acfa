import { ALL_V4, ALL_V6, parseAddress, parseRange, V4_END } from "../algebra/address.ts";
import { type AddressSet, covers, has, intersect, subtract, union, unionAll } from "../algebra/address-set.ts";
import { hasNumber, PORT_END } from "../algebra/number-set.ts";
import { type Flow, hasPorts } from "./flow.ts";
import { rulesFrom } from "./layers.ts";
import type { InterfaceMatch, Layer, Pipeline, Rule, Target } from "./model.ts";

/** More combinations of destination, interface and source port than this for one port are not enumerated. */
const MOST_FLOWS = 20_000;

const LOOPBACK: AddressSet = unionAll([parseRange("127.0.0.0/8") ?? [], parseRange("::1") ?? []]);
/** A remote packet for a loopback address is a martian: the kernel drops it before any rule. Nor is 0/8 or 224/3 a host. */
const DESTINATIONS: AddressSet = subtract(
  union(ALL_V4, ALL_V6),
  unionAll([LOOPBACK, parseRange("0.0.0.0/8") ?? [], parseRange("224.0.0.0/3") ?? [], parseRange("ff00::/8") ?? []]),
);

export interface PortClass {
  readonly lo: number;
  readonly end: number;
}

const layersOf = (target: Target): readonly Layer[] => {
  const { before, translate, after, local, forward } = target.pipeline;
  return [...before, ...translate, ...after, ...local, ...forward].filter((at) => at.direction !== "return");
};

function rulesOf(target: Target, protocol: number): Rule[] {
  const speaks = (rule: Rule) => rule.when.protocols === undefined || hasNumber(rule.when.protocols, protocol);
  return layersOf(target).flatMap((at) => [...at.chains.values()].flat().filter(speaks));
}

const known = new WeakMap<Pipeline, Map<number, Rule[]>>();

/** The same, remembered: many assets may stand behind one list. */
function allRulesOf(target: Target, protocol: number): Rule[] {
  const ofPipeline = known.get(target.pipeline) ?? new Map<number, Rule[]>();
  known.set(target.pipeline, ofPipeline);
  const rules = ofPipeline.get(protocol) ?? rulesOf(target, protocol);
  ofPipeline.set(protocol, rules);
  return rules;
}

/** Ports cut where any rule for the protocol begins or ends: within a class every port has the same answer. */
export function portClasses(target: Target, protocol: number): PortClass[] {
  if (!hasPorts(protocol)) return [{ lo: 0, end: 1 }];
  const cuts = [0, PORT_END];
  for (const { when } of allRulesOf(target, protocol)) {
    for (const bound of when.ports ?? []) cuts.push(bound);
    for (const bound of when.originalPorts ?? []) cuts.push(bound);
  }
  for (const { ports } of target.listens ?? []) for (const bound of ports) cuts.push(bound);
  const sorted = Int32Array.from(cuts).sort();
  const classes: PortClass[] = [];
  let lo = 0;
  for (const end of sorted) {
    if (end > lo) classes.push({ lo, end });
    lo = end;
  }
  return classes;
}

/** Protocol numbers any rule names, with the ones that carry ports always among them. */
export function protocolsOf(target: Target): number[] {
  return target.listens ? [...new Set(target.listens.map((at) => at.protocol))] : [6, 17, 132];
}

/**
 * All first packets for one port that differ in something a rule asks about, sources aside. `narrowed`: the target with
 * the rules of this port alone, where they have been picked already.
 */
export function flowsFor(target: Target, protocol: number, port: number, narrowed: Target = target): Flow[] {
  const rewrites = target.pipeline.translate.length > 0;
  const rules = rulesOf(narrowed, protocol).filter(
    ({ when }) => rewrites || when.ports === undefined || !hasPorts(protocol) || hasNumber(when.ports, port),
  );
  const flows: Flow[] = [];
  const paces = rules.some(({ when }) => when.pace !== undefined) ? (["slow", "fast"] as const) : [undefined];
  const tracks = rules.some(({ when }) => when.tracked !== undefined) ? [true, false] : [undefined];
  const kinds = paces.flatMap((pace) =>
    tracks.map((tracked) => ({ ...(pace !== undefined && { pace }), ...(tracked !== undefined && { tracked }) })),
  );
  for (const destination of destinationsOf(target, rules)) {
    const local = destination === undefined || isLocal(target, destination);
    for (const sourcePort of sourcePortsOf(rules)) {
      for (const inInterface of inInterfacesOf(target, rules)) {
        for (const outInterface of local ? [undefined] : outInterfacesOf(target, rules, destination)) {
          for (const kind of kinds)
            flows.push({
              protocol,
              port,
              originalPort: port,
              sourcePort,
              local,
              ...(destination !== undefined && { destination, originalDestination: destination }),
              ...(inInterface !== undefined && { inInterface }),
              ...(outInterface !== undefined && { outInterface }),
              ...kind,
            });
          if (flows.length > MOST_FLOWS) throw new RangeError(`more than ${MOST_FLOWS} paths for one port`);
        }
      }
    }
  }
  return flows;
}

/** Whether the flows of a port depend on which rules speak of it: nothing but source and port is asked about otherwise. */
export function flowsVary(target: Target, protocol: number): boolean {
  if (target.addresses !== undefined && target.pipeline.forward.length > 0) return true;
  return allRulesOf(target, protocol).some(
    ({ when }) =>
      when.destinations !== undefined ||
      when.originalDestinations !== undefined ||
      when.sourcePorts !== undefined ||
      when.pace !== undefined ||
      when.tracked !== undefined ||
      (when.inInterface !== undefined && target.inInterface === undefined) ||
      when.outInterface !== undefined,
  );
}

/** Behind a container bridge, or named by forwarding rules only, is not the host itself. */
export function isLocal(target: Target, destination: bigint): boolean {
  if (target.pipeline.forward.length === 0) return true;
  if (target.routes?.some((route) => has(route.network, destination))) return false;
  if (target.pipeline.translate.some((at) => translatesTo(at, destination))) return false;
  return !isNamedBehind(target, destination);
}

/** Whether forwarding rules name the address and the host's own do not. */
export function isNamedBehind({ pipeline }: Target, address: bigint): boolean {
  const naming = (layers: readonly Layer[]) => layers.some((at) => namesAddress(at, address));
  return naming(pipeline.forward) && !naming(pipeline.local);
}

const translatesTo = (at: Layer, address: bigint): boolean =>
  rulesFrom(at).some(({ action }) => action.kind === "translate" && action.to.address === address);

const namesAddress = (at: Layer, address: bigint): boolean =>
  rulesFrom(at).some(({ when: { destinations } }) => {
    if (destinations === undefined || !has(destinations, address)) return false;
    return !covers(destinations, ALL_V4) && !covers(union(destinations, LOOPBACK), ALL_V6) && destinations.length <= 8;
  });

function destinationsOf(target: Target, rules: readonly Rule[]): (bigint | undefined)[] {
  const asked = rules
    .flatMap(({ when }) => [when.destinations ?? [], when.originalDestinations ?? []])
    .filter((s) => s.length);
  if (asked.length === 0 && (target.addresses === undefined || target.pipeline.forward.length === 0))
    return [undefined];
  const room =
    target.addresses === undefined ? DESTINATIONS : intersect(target.addresses, union(DESTINATIONS, LOOPBACK));
  const cuts = new Set<bigint>(room);
  const apart = [...(target.routes ?? []).map((route) => route.network), ...translatedTo(target)];
  for (const set of [...asked, ...apart]) for (const bound of set) if (has(room, bound)) cuts.add(bound);
  const sorted = [...cuts].sort((a, b) => (a < b ? -1 : 1));
  // Destinations that every condition treats alike (and that are alike local) are one.
  const classes = new Map<string, bigint>();
  for (let i = 0; i + 1 < sorted.length; i++) {
    const lo = sorted[i]!;
    if (!has(room, lo)) continue;
    const kind = `${lo < V4_END} ${isLocal(target, lo)} ${asked.map((set) => (has(set, lo) ? 1 : 0)).join("")}`;
    const known = classes.get(kind);
    const nice = presentable(lo, sorted[i + 1]!);
    const point = isLocal(target, nice) === isLocal(target, lo) ? nice : lo;
    if (known === undefined || PRESENTABLE.includes(point)) classes.set(kind, point);
  }
  const out = [...classes.values()];
  const families = out.filter((point) => target.families.includes(point < V4_END ? 4 : 6));
  // Without addresses given, what lies behind the host's own bridges is reached through the host, not by itself.
  return target.addresses ? families : families.filter((point) => isLocal(target, point));
}

const translatedTo = (target: Target): AddressSet[] =>
  target.pipeline.translate.flatMap(rulesFrom).flatMap(({ action }) => {
    const address = action.kind === "translate" ? action.to.address : undefined;
    return address === undefined ? [] : [[address, address + 1n]];
  });

const PRESENTABLE = ["192.0.2.1", "10.0.0.1", "2001:db8::1"].map((text) => parseAddress(text)!);

/** A documentation address where the class has one: it ends up in witnesses. */
function presentable(lo: bigint, end: bigint): bigint {
  return PRESENTABLE.find((point) => lo <= point && point < end) ?? lo;
}

function sourcePortsOf(rules: readonly Rule[]): number[] {
  const cuts = new Set<number>();
  for (const { when } of rules) for (const bound of when.sourcePorts ?? []) if (bound < PORT_END) cuts.add(bound);
  if (cuts.size > 0) cuts.add(0);
  return cuts.size === 0 ? [50_000] : [...cuts].sort((a, b) => b - a);
}

const sample = (name: string): string => name.replace(/[+*]$/, "0");

function namesIn(matches: readonly (InterfaceMatch | undefined)[], without: readonly string[]): string[] {
  const found = new Set(matches.flatMap((match) => match?.names ?? []).map(sample));
  for (const name of without) found.delete(name);
  return [...found];
}

function inInterfacesOf(target: Target, rules: readonly Rule[]): (string | undefined)[] {
  if (target.inInterface !== undefined) return [target.inInterface];
  const asked = rules.map(({ when }) => when.inInterface);
  if (asked.every((match) => match === undefined)) return [undefined];
  return ["", ...namesIn(asked, ["lo", ...(target.internal ?? [])])];
}

function outInterfacesOf(
  target: Target,
  rules: readonly Rule[],
  destination: bigint | undefined,
): (string | undefined)[] {
  const route = target.routes?.find(({ network }) => destination !== undefined && has(network, destination));
  if (route) return [route.name];
  const asked = rules.map(({ when }) => when.outInterface);
  return asked.every((match) => match === undefined) ? [undefined] : ["", ...namesIn(asked, ["lo"])];
}
