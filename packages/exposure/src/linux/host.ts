import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, covers, intersect, isEmpty, subtract, union, unionAll } from "../algebra/address-set.ts";
import { rulesFrom } from "../engine/layers.ts";
import { ALLOW, DENY, type Layer, type Pipeline, type Rule, type Target } from "../engine/model.ts";
import type { SaveFile, Table } from "./iptables.ts";
import { trackedOnly, trackingLayer } from "./tracking.ts";

/** Interfaces that container engines and hypervisors make for themselves. */
export const INWARD = ["lo", "docker0", "docker_gwbridge", "cni0", "virbr0", "lxcbr0", "podman0"];

/** One host from its IPv4 and, where given, IPv6 save files. */
export function hostTargets(name: string, saves: readonly SaveFile[]): Target[] {
  const tables = saves.flatMap((save) => save.tables);
  const stage = (table: string, chain: string) =>
    tables.filter((t) => t.name === table).flatMap((t) => layerOf(t, chain));
  const escapes = ({ family }: Table): boolean => tables.some((t) => t.family === family && t.tracking !== undefined);
  const pipeline: Pipeline = {
    before: [...stage("raw", "PREROUTING"), ...tables.flatMap(trackingOf), ...stage("mangle", "PREROUTING")],
    translate: tables
      .filter((t) => t.name === "nat")
      .flatMap((t) => layerOf(t, "PREROUTING").map((nat) => (escapes(t) ? trackedOnly(nat) : nat))),
    after: [],
    local: [...stage("mangle", "INPUT"), ...stage("filter", "INPUT"), ...stage("security", "INPUT")],
    forward: [...stage("mangle", "FORWARD"), ...stage("filter", "FORWARD"), ...stage("security", "FORWARD")],
  };
  const bridges = tables.flatMap((table) => table.bridges);
  const routes = bridges.flatMap((bridge) => {
    const network = parseRange(bridge.network);
    return network ? [{ network, name: bridge.name }] : [];
  });
  const families = ([4, 6] as const).filter((family) => tables.some((table) => table.family === family));
  return withForwarded({
    kind: "target",
    name,
    origin: { rule: "*filter", file: name, line: 1 },
    pipeline,
    families,
    internal: [...INWARD, ...bridges.map((bridge) => bridge.name)],
    routes,
  });
}

const trackingOf = (table: Table): Layer[] =>
  table.tracking ? layerOf(table, "PREROUTING").map((raw) => trackingLayer(raw, table.tracking!)) : [];

function layerOf(table: Table, chain: string): Layer[] {
  const policy = table.policies.get(chain);
  if (!policy && !table.chains.has(chain)) return [];
  const drops = policy?.policy === "DROP";
  const fallback: Rule = {
    kind: "rule",
    origin: { rule: `${chain} policy ${drops ? "DROP" : "ACCEPT"}`, file: table.file, line: policy?.line ?? 1 },
    when: {},
    action: drops ? DENY : ALLOW,
    fallback: true,
  };
  return [
    {
      kind: "layer",
      name: `${table.name} ${chain}`,
      chains: table.chains,
      entry: chain,
      policy: fallback,
      family: table.family,
    },
  ];
}

/** The host itself, and, where forwarding rules name destinations that are not containers, what lies behind it. */
export function withForwarded(host: Target): Target[] {
  const rules = (layers: readonly Layer[]) => layers.flatMap(rulesFrom);
  const narrow = (set: AddressSet | undefined): set is AddressSet =>
    set !== undefined && !covers(set, ALL_V4) && !covers(set, ALL_V6) && set.length <= 2;
  const named = (layers: readonly Layer[]) =>
    unionAll(rules(layers).flatMap(({ when }) => (narrow(when.destinations) ? [when.destinations] : [])));
  const containers = unionAll([
    ...(host.routes ?? []).map((route) => route.network),
    ...rules(host.pipeline.translate).flatMap(({ action }) => {
      const address = action.kind === "translate" ? action.to.address : undefined;
      return address === undefined ? [] : [[address, address + 1n]];
    }),
  ]);
  const behind = subtract(named(host.pipeline.forward), union(containers, named(host.pipeline.local)));
  const reachable = intersect(behind, union(ALL_V4, ALL_V6));
  if (isEmpty(reachable)) return [host];
  return [host, { ...host, name: `${host.name} (forwarded)`, addresses: reachable }];
}
