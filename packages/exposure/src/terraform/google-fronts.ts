import { armorRule, type SecurityPolicy } from "../gcp/armor.ts";
import type { Behind } from "../gcp/fronts.ts";
import { keyOf } from "../gcp/fronts.ts";
import { type Dict, get, list, text } from "../json/get.ts";
import { camel } from "./camel.ts";
import type { Lookup } from "./lookup.ts";
import type { Planned } from "./plan.ts";

const PROXY = /^google_compute_(region_)?target_(http|https|tcp|ssl|grpc)_proxy$/;
const MAP = /^google_compute_(region_)?url_map$/;
const SERVICE = /^google_compute_(region_)?backend_service$|^google_compute_backend_bucket$/;
const POLICY = /^google_compute_(region_)?security_policy$/;

/** What stands behind forwarding rules, each by its address. */
export function frontParts(
  resources: readonly Planned[],
  lookup: Lookup,
): { readonly behind: readonly Behind[]; readonly armor: readonly SecurityPolicy[] } {
  const keys = (one: Planned, path: string): string[] =>
    lookup.of(one, path).map((word) => (lookup.find(word) ? word.toLowerCase() : keyOf(word)));
  const behind = resources.flatMap((one): Behind[] => {
    const key = one.address.toLowerCase();
    if (SERVICE.test(one.type))
      return [
        {
          key: `backendservices/${key}`,
          to: [],
          policies: ["security_policy", "edge_security_policy"].flatMap((path) => keys(one, path)),
        },
        { key, to: [`backendservices/${key}`], policies: [] },
      ];
    if (PROXY.test(one.type))
      return [{ key, to: ["url_map", "backend_service"].flatMap((path) => keys(one, path)), policies: [] }];
    if (MAP.test(one.type)) return [{ key, to: servicePaths(one).flatMap((path) => keys(one, path)), policies: [] }];
    return [];
  });
  const armor = resources.filter((one) => POLICY.test(one.type)).map((one) => policyOf(one, resources, lookup));
  return { behind, armor };
}

/** Where a URL map names services. */
function servicePaths(one: Planned): string[] {
  const matchers = list(one.values, "path_matcher").flatMap((matcher, i) => {
    const at = `path_matcher.${i}`;
    const rules = (key: string) => list(matcher, key).map((_, j) => `${at}.${key}.${j}.service`);
    return [`${at}.default_service`, ...rules("path_rule"), ...rules("route_rules")];
  });
  return ["default_service", ...matchers];
}

function policyOf(one: Planned, resources: readonly Planned[], lookup: Lookup): SecurityPolicy {
  const name = text(one.values, "name") ?? one.address;
  const alone = resources.filter(
    (other) =>
      /^google_compute_(region_)?security_policy_rule$/.test(other.type) &&
      lookup.of(other, "security_policy").some((word) => word === one.address || word === name),
  );
  const written = [
    ...list(one.values, "rule").map((node) => ({ node, at: one })),
    ...list(one.values, "rules").map((node) => ({ node, at: one })),
    ...alone.map((at) => ({ node: at.values as unknown, at })),
  ];
  return {
    key: one.address.toLowerCase(),
    name,
    file: one.file,
    line: one.line,
    rules: written.flatMap(({ node, at }) => armorRule(unfolded(node), name, at.file, at.line) ?? []),
  };
}

/** Blocks that stand once are lists of one. */
function unfolded(node: unknown): Dict {
  const single = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
  const rule = camel(node) as Dict;
  const match = single(get(rule, "match"));
  const network = single(get(rule, "networkMatch"));
  return {
    ...rule,
    match: { ...(match as Dict | undefined), config: single(get(match, "config")), expr: single(get(match, "expr")) },
    ...(network === undefined ? { networkMatch: undefined } : { networkMatch: network }),
  };
}
