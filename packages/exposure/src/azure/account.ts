import { ALL_V4, parseRange } from "../algebra/address.ts";
import { numberSet } from "../algebra/number-set.ts";
import { ALLOW, type Condition, DENY, layer, localPipeline, type Rule, type Target } from "../engine/model.ts";
import type { Names } from "../engine/names.ts";
import { dict, get, isDict, list, text } from "../json/get.ts";
import { isUnresolved } from "./expression.ts";
import type { Placed } from "./network.ts";

/** Services with a public endpoint and a list of addresses of their own, in which none means everyone; their ports. */
const PORTS: Readonly<Record<string, readonly number[]>> = {
  // Those of the Cassandra and MongoDB interfaces among them.
  "microsoft.documentdb/databaseaccounts": [443, 10250, 10255, 10256, 10350],
  "microsoft.search/searchservices": [443],
};
export const isAccount = (type: string): boolean => type in PORTS;

/** Addresses let in; undefined where no list narrows them. */
function listed({ properties }: Placed): readonly string[] | undefined {
  const rules = [...list(properties, "ipRules"), ...list(dict(properties, "networkRuleSet"), "ipRules")];
  const words = rules.map((one) =>
    isDict(one) ? (text(one, "ipAddressOrRange") ?? text(one, "value") ?? "") : String(one),
  );
  const written = get(properties, "ipRangeFilter");
  if (typeof written === "string") words.push(...written.split(",").map((one) => one.trim()));
  const found = words.filter((one) => one !== "");
  const filtered = /^true$/i.test(String(get(properties, "isVirtualNetworkFilterEnabled")));
  return found.length > 0 || filtered ? found : undefined;
}

/**
 * Accounts of Cosmos DB and search services. https://learn.microsoft.com/azure/cosmos-db/how-to-configure-firewall and
 * https://learn.microsoft.com/azure/search/service-configure-firewall
 */
export function accountTargets(resources: readonly Placed[], names: Names): Target[] {
  return resources
    .filter((one) => isAccount(one.type))
    .map((one): Target => {
      const { name, file, line, properties } = one;
      const access = text(properties, "publicNetworkAccess") ?? "";
      const off = /^(disabled|securedByPerimeter)$/i.test(access);
      const doubt = one.perhaps ?? (isUnresolved(access) ? "whether public access is on" : undefined);
      const admits = (rule: string, when: Condition, uncertain = doubt): Rule => ({
        kind: "rule",
        origin: { rule: `${name}: ${rule}`, file, line },
        when: {
          ...when,
          protocols: numberSet([[6, 6]]),
          ports: numberSet(PORTS[one.type]!.map((port) => [port, port] as const)),
        },
        action: ALLOW,
        ...(uncertain !== undefined && { uncertain }),
      });
      const rules = (listed(one) ?? [undefined]).map((word) => {
        if (word === undefined) return admits("no list of addresses, which lets in everyone", {});
        if (/^0\.0\.0\.0(\/32)?$/.test(word))
          return admits("0.0.0.0, every address of the cloud", { sources: names.of("AzureCloud", true) });
        const sources = parseRange(word);
        return admits(word, { sources: sources ?? ALL_V4 }, sources ? doubt : "addresses that are not known");
      });
      const end = off ? "public access is off" : "no other address, and no other port";
      const last = { rule: `${name}: ${end}`, file, line };
      const closing: Rule = { kind: "rule", origin: last, when: {}, action: DENY, fallback: true };
      return {
        kind: "target",
        name: `account ${name}`,
        origin: { rule: name, file, line },
        pipeline: localPipeline([layer("list of addresses", off ? [] : rules, closing)]),
        families: [4, 6],
      };
    });
}
