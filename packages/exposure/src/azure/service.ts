import { ALL_V4, ALL_V6, parseAddress } from "../algebra/address.ts";
import { span, union } from "../algebra/address-set.ts";
import { type NumberSet, numberSet } from "../algebra/number-set.ts";
import { ALLOW, DENY, layer, localPipeline, type Rule, type Target } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { PRIVATE } from "../engine/public.ts";
import { dict, list, number, text } from "../json/get.ts";
import { protocolNumber } from "../protocols.ts";
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

/**
 * Each server behind its firewall rules, which are a union; 0.0.0.0 to 0.0.0.0 stands for every address of the cloud, and
 * with public access off none counts. https://learn.microsoft.com/azure/azure-sql/database/firewall-configure
 */
export function serviceTargets(resources: readonly Placed[], names: Names): Target[] {
  const rules = resources.filter((one) => isService(one.type) && one.type.endsWith("/firewallrules"));
  const serverOf = (one: Placed): string => one.name.split("/").slice(0, -1).join("/") || one.name;
  const servers = [...new Set(rules.map(serverOf))].map((name): Target => {
    const own = rules.filter((one) => serverOf(one) === name);
    const first = own[0]!;
    const [lo, hi] = PORTS[first.type.split("/")[0]!]!;
    const ports: NumberSet = numberSet([[lo, hi]]);
    const server = resources.find(
      (one) =>
        isService(one.type) && !one.type.endsWith("/firewallrules") && one.name.toLowerCase() === name.toLowerCase(),
    );
    const off = /^disabled$/i.test(text(server?.properties, "publicNetworkAccess") ?? "");
    const end: Rule = {
      kind: "rule",
      origin: {
        rule: off ? `${name}: public access is off` : `${name}: no firewall rule`,
        file: first.file,
        line: first.line,
      },
      when: {},
      action: DENY,
      fallback: true,
    };
    const made = off ? [] : own.map((one) => ruleOf(one, ports, names));
    return {
      kind: "target",
      name: `server ${name}`,
      origin: { rule: name, file: first.file, line: first.line },
      pipeline: localPipeline([layer("firewall rules", made, end)]),
      families: [4, 6],
    };
  });
  return [...servers, ...containerTargets(resources)];
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
