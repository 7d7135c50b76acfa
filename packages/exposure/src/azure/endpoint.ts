import { union } from "../algebra/address-set.ts";
import { ALLOW, DENY, type Layer, layer, localPipeline, type Rule, type Target } from "../engine/model.ts";
import { insiders, type Names } from "../engine/names.ts";
import { PRIVATE } from "../engine/public.ts";
import type { Placed } from "./network.ts";

/**
 * A private endpoint has an address of its network alone. The subnet's list stands before it only where the subnet's
 * network policies for endpoints are on, which they are not by default.
 * https://learn.microsoft.com/azure/private-link/disable-private-endpoint-network-policy
 */
export function endpointTarget(at: Placed, lists: readonly Layer[], names: Names): Target {
  const origin = { rule: `private endpoint ${at.name}`, file: at.file, line: at.line };
  const inside: Rule = {
    kind: "rule",
    origin,
    when: { sources: union(PRIVATE, insiders(names)) },
    action: ALLOW,
    fallback: true,
  };
  const outside: Rule = {
    kind: "rule",
    origin: { ...origin, rule: `${origin.rule}: no public address` },
    when: {},
    action: DENY,
  };
  return {
    kind: "target",
    name: origin.rule,
    origin,
    pipeline: localPipeline([layer("private endpoint", [inside], outside), ...lists]),
    families: [4, 6],
  };
}
