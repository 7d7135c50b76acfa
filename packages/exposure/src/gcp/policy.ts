import { type Dict, dicts, get, list, number, text } from "../json/get.ts";
import type { FirewallRule } from "./firewall.ts";

/** What a policy rule does beside allow and deny: hands the packet to the next policy. */
export interface PolicyRule extends FirewallRule {
  readonly next: boolean;
  readonly fqdns: readonly string[];
  readonly regions: readonly string[];
  readonly secureTags: readonly string[];
  readonly targetSecureTags: readonly string[];
  readonly threats: readonly string[];
  readonly addressGroups: readonly string[];
  /** INTERNET, NON_INTERNET, VPC_NETWORKS or INTRA_VPC. */
  readonly context: string | undefined;
  /** Networks the rule is limited to; empty = all that the policy is attached to. */
  readonly networks: readonly string[];
}

/**
 * A hierarchical policy (organization, folder) is asked before the network's own rules; a network's global or regional
 * policy after them, or before where the network says BEFORE_CLASSIC_FIREWALL.
 */
export interface Policy {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly tier: "organization" | "folder" | "global" | "regional";
  /** Networks the policy is attached to; undefined = the input does not say, or all below a folder. */
  readonly networks: readonly string[] | undefined;
  readonly rules: readonly PolicyRule[];
}

const last = (url: string): string => url.split("/").at(-1) ?? url;
const words = (node: unknown, ...keys: string[]): string[] =>
  keys
    .flatMap((key) => list(node, key))
    .flatMap((one) => (typeof one === "string" ? [one] : (text(one, "name") ?? [])));

export const isPolicyRule = (node: unknown): boolean =>
  text(node, "kind") === "compute#firewallPolicyRule" ||
  (text(node, "action") !== undefined && Array.isArray(get(get(node, "match"), "layer4Configs")));

export const isPolicy = (node: unknown): boolean =>
  text(node, "kind") === "compute#firewallPolicy" ||
  (list(node, "rules").length > 0 && list(node, "rules").every(isPolicyRule));

export function policyOf(node: Dict, file: string, lineOf: (node: unknown) => number, name = ""): Policy {
  const own = text(node, "displayName") ?? text(node, "shortName") ?? text(node, "name") ?? (name || "firewall policy");
  const targets = list(node, "associations").flatMap((one) => text(one, "attachmentTarget") ?? []);
  const networks = targets.filter((one) => /networks\//.test(one)).map(last);
  const rules = dicts(node, "rules");
  return {
    name: own,
    file,
    line: lineOf(node),
    tier: tierOf(node, targets),
    networks: networks.length > 0 ? networks : undefined,
    rules: rules.flatMap((rule) => ruleOf(rule, own, file, lineOf(rule))),
  };
}

function tierOf(node: Dict, targets: readonly string[]): Policy["tier"] {
  const type = (text(node, "type") ?? "").toUpperCase();
  const link = text(node, "selfLink") ?? "";
  const parent = text(node, "parent") ?? "";
  if (/REGIONAL/.test(type) || /\/regions\//.test(link) || text(node, "region") !== undefined) return "regional";
  if (type === "NETWORK" || /\/projects\//.test(link) || targets.some((one) => /networks\//.test(one))) return "global";
  if (/folders\//.test(parent) || (parent === "" && targets.some((one) => /folders\//.test(one)))) return "folder";
  return "organization";
}

export function ruleOf(node: Dict, policy: string, file: string, line: number): PolicyRule[] {
  const direction = (text(node, "direction") ?? "INGRESS").toUpperCase();
  if (direction === "EGRESS" || get(node, "disabled") === true) return [];
  const match = get(node, "match");
  const action = (text(node, "action") ?? "").toLowerCase();
  const doubts: string[] = [];
  if (!/^(allow|deny|goto_next|apply_security_profile_group|deny\(\d+\))$/.test(action))
    doubts.push(`action "${action}"`);
  const priority = number(node, "priority");
  if (priority === undefined) doubts.push("priority");
  return [
    {
      name: `${policy}/${text(node, "ruleName") || text(node, "description") || (priority ?? "?")}`,
      file,
      line,
      network: "",
      priority: priority ?? 0,
      deny: action.startsWith("deny"),
      next: action === "goto_next",
      ranges: words(match, "srcIpRanges"),
      destinations: words(match, "destIpRanges"),
      tags: [],
      accounts: [],
      secureTags: words(match, "srcSecureTags"),
      fqdns: words(match, "srcFqdns"),
      regions: words(match, "srcRegionCodes"),
      threats: words(match, "srcThreatIntelligences"),
      addressGroups: words(match, "srcAddressGroups"),
      context: text(match, "srcNetworkContext") || text(match, "srcNetworkScope") || text(match, "srcNetworkType"),
      targetTags: [],
      targetAccounts: words(node, "targetServiceAccounts"),
      targetSecureTags: words(node, "targetSecureTags"),
      networks: words(node, "targetResources").map(last),
      services: list(match, "layer4Configs").map((one) => ({
        protocol: text(one, "ipProtocol") ?? "all",
        ports: list(one, "ports").length > 0 ? list(one, "ports").map(String) : undefined,
      })),
      doubts,
    },
  ];
}
