import { ALL_V4, ALL_V6, parseAddress } from "../algebra/address.ts";
import { span, union } from "../algebra/address-set.ts";
import { type NumberSet, numberSet } from "../algebra/number-set.ts";
import { ALLOW, type Condition, DENY, layer, localPipeline, type Rule, type Target } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { PRIVATE } from "../engine/public.ts";
import { dict, list, number, text } from "../json/get.ts";
import { protocolNumber } from "../protocols.ts";
import { isUnresolved } from "./expression.ts";
import type { Placed } from "./network.ts";

/** Database and cache services with a firewall of their own before a public endpoint, and the ports they listen on. */
const PORTS: Readonly<Record<string, readonly [number, number]>> = {
  "microsoft.sql": [1433, 1433],
  "microsoft.dbforpostgresql": [5432, 5432],
  "microsoft.dbformysql": [3306, 3306],
  "microsoft.dbformariadb": [3306, 3306],
  "microsoft.cache": [6379, 6380],
};
const CONTAINERS = "microsoft.containerinstance/containergroups";
export const isService = (type: string): boolean =>
  type === CONTAINERS || PORTS[type.split("/")[0] ?? ""] !== undefined;

/** Containers with an address of their own: nothing stands before the ports they publish. */
function containerTargets(resources: readonly Placed[]): Target[] {
  return resources
    .filter((one) => one.type === CONTAINERS)
    .flatMap((one): Target[] => {
      const address = dict(one.properties, "ipAddress");
      const open = /^public$/i.test(text(address, "type") ?? "");
      const origin = { rule: `container group ${one.name}`, file: one.file, line: one.line };
      const rules = list(address, "ports").map((entry): Rule => {
        const port = number(entry, "port");
        const protocol = protocolNumber(text(entry, "protocol") ?? "TCP") ?? 6;
        return {
          kind: "rule",
          origin,
          when: {
            ...(!open && { sources: PRIVATE }),
            protocols: numberSet([[protocol, protocol]]),
            ...(port !== undefined && { ports: numberSet([[port, port]]) }),
          },
          action: ALLOW,
          ...(port === undefined && { uncertain: "a port that is not known" }),
        };
      });
      const end: Rule = { kind: "rule", origin, when: {}, action: DENY, fallback: true };
      const pipeline = localPipeline([layer("published ports", rules, end)]);
      return [{ kind: "target", name: origin.rule, origin, pipeline, families: [4] }];
    });
}

/** The servers themselves; their databases, configurations and the like stand before nobody. */
const isServer = (type: string): boolean =>
  isService(type) && /^[^/]+\/((flexible)?servers|redis|redisenterprise)$/.test(type);
const isRule = ({ type }: Placed): boolean => isService(type) && type.endsWith("/firewallrules");
const parentOf = (name: string): string => name.split("/").slice(0, -1).join("/") || name;

/**
 * Each server behind its firewall rules, which are a union; 0.0.0.0 to 0.0.0.0 stands for every address of the cloud, and
 * with public access off none counts. https://learn.microsoft.com/azure/azure-sql/database/firewall-configure
 */
export function serviceTargets(resources: readonly Placed[], names: Names): Target[] {
  const rules = resources.filter(isRule);
  const servers = resources.filter((one) => isServer(one.type));
  const named = new Map([...rules.map((one) => parentOf(one.name)), ...servers.map((one) => one.name)].map(lowered));
  const made = [...named].map(([lower, name]): Target => {
    const own = rules.filter((one) => parentOf(one.name).toLowerCase() === lower);
    const server = servers.find((one) => one.name.toLowerCase() === lower);
    const at = own[0] ?? server!;
    const [lo, hi] = PORTS[at.type.split("/")[0]!]!;
    const ports: NumberSet = numberSet([[lo, hi]]);
    const origin = (rule: string) => ({ rule: `${name}: ${rule}`, file: at.file, line: at.line });
    const place = placeOf(server);
    const doubt = server?.perhaps ?? (isUnresolved(accessOf(server)) ? "whether public access is on" : undefined);
    const admits = (rule: string, when: Condition): Rule => ({
      kind: "rule",
      origin: origin(rule),
      when: { ...when, protocols: numberSet([[6, 6]]), ports },
      action: ALLOW,
      ...(doubt !== undefined && { uncertain: doubt }),
    });
    const lets =
      place === "shut"
        ? []
        : place === "inside"
          ? [admits("stands in a network of its own", { sources: PRIVATE })]
          : own.length === 0 && at.type.startsWith("microsoft.cache/")
            ? [admits("no firewall rule, which lets in everyone", {})]
            : own.map((one) => ruleOf(one, ports, names));
    const end = origin(place === "shut" ? "public access is off" : "no firewall rule");
    const last: Rule = { kind: "rule", origin: end, when: {}, action: DENY, fallback: true };
    return {
      kind: "target",
      name: `server ${name}`,
      origin: { rule: name, file: at.file, line: at.line },
      pipeline: localPipeline([layer("firewall rules", lets, last)]),
      families: [4, 6],
    };
  });
  return [...made, ...containerTargets(resources)];
}

const lowered = (name: string): [string, string] => [name.toLowerCase(), name];

const accessOf = (server: Placed | undefined): string =>
  text(server?.properties, "publicNetworkAccess") ??
  text(dict(server?.properties, "network"), "publicNetworkAccess") ??
  "";

/** Whether a server has a public endpoint: flexible servers say so in their network, and so do those that stand in one. */
function placeOf(server: Placed | undefined): "public" | "inside" | "shut" {
  const network = dict(server?.properties, "network");
  if (text(network, "delegatedSubnetResourceId") || text(server?.properties, "subnetId")) return "inside";
  return /^disabled$/i.test(accessOf(server)) ? "shut" : "public";
}

function ruleOf(one: Placed, ports: NumberSet, names: Names): Rule {
  const address = (...keys: string[]): bigint | undefined =>
    keys.map((key) => parseAddress(text(one.properties, key) ?? "")).find((found) => found !== undefined);
  const from = address("startIpAddress", "startIP");
  const to = address("endIpAddress", "endIP");
  const known = from !== undefined && to !== undefined && from <= to;
  const cloud = known && from === 0n && to === 0n;
  return {
    kind: "rule",
    origin: { rule: `${one.name}`, file: one.file, line: one.line },
    when: {
      sources: cloud ? names.of("AzureCloud", true) : known ? span(from, to + 1n) : union(ALL_V4, ALL_V6),
      protocols: numberSet([[6, 6]]),
      ports,
    },
    action: ALLOW,
    ...((!known || one.perhaps !== undefined) && { uncertain: one.perhaps ?? "addresses that are not known" }),
  };
}
