import { isUnresolved } from "../azure/expression.ts";
import type { FirewallRule, Inventory } from "../gcp/firewall.ts";
import { type Policy, ruleOf as policyRule } from "../gcp/policy.ts";
import { type Dict, get, isDict, list, number, text } from "../json/get.ts";
import { known, linked, type Planned } from "./plan.ts";

/** `google_compute_firewall` and the firewall policies as the API would list them. */
export function googleInventory(resources: readonly Planned[]): Inventory {
  const rules = resources
    .filter((one) => one.type === "google_compute_firewall")
    .flatMap((one) => rule(one, resources));
  const networks = resources.filter((one) => one.type === "google_compute_network");
  return {
    rules,
    policies: policies(resources),
    machines: [],
    entrances: [],
    networks: [],
    policiesFirst: networks
      .filter((one) => text(one.values, "network_firewall_policy_enforcement_order") === "BEFORE_CLASSIC_FIREWALL")
      .map((one) => text(one.values, "name") ?? one.address),
  };
}

const POLICY_RULE = /^google_compute_((region_)?network_)?firewall_policy_rule$/;

/** Rules and associations join their policy by the resource they name. */
function policies(resources: readonly Planned[]): Policy[] {
  const rules = resources.filter((one) => POLICY_RULE.test(one.type));
  const whole = resources.filter((one) =>
    /^google_compute_((region_)?network_)?firewall_policy_with_rules$/.test(one.type),
  );
  const keyOf = (one: Planned): string => linked(one, "firewall_policy") ?? `policy of ${one.address}`;
  const made = [...new Set(rules.map(keyOf))].map((key): Policy => {
    const own = rules.filter((one) => keyOf(one) === key);
    const first = own[0]!;
    const holder = resources.find((one) => one.address === key);
    return policy(key, holder ?? first, first.type, resources, (name) =>
      own.flatMap((one) => rulesFrom(one, one.values, name)),
    );
  });
  const others = whole.map((one) =>
    policy(one.address, one, one.type, resources, (name) =>
      list(one.values, "rule").flatMap((node) => rulesFrom(one, node, name)),
    ),
  );
  return [...made, ...others];
}

function policy(
  key: string,
  at: Planned,
  type: string,
  resources: readonly Planned[],
  rules: (name: string) => Policy["rules"],
): Policy {
  const name = text(at.values, "short_name") ?? text(at.values, "name") ?? key;
  const associations = resources.filter(
    (one) =>
      /firewall_policy_association$/.test(one.type) && [key, name].includes(linked(one, "firewall_policy") ?? ""),
  );
  const attached = associations.flatMap((one) => linked(one, "attachment_target") ?? []);
  const networks = attached.flatMap((target) => {
    const network = resources.find((one) => one.type === "google_compute_network" && one.address === target);
    return network
      ? [text(network.values, "name") ?? target]
      : /networks\//.test(target)
        ? [target.split("/").at(-1)!]
        : [];
  });
  const region = /region_network/.test(type);
  const folder = [text(at.values, "parent") ?? "", ...attached].some((one) => /folders?[/.]/.test(one));
  return {
    name,
    file: at.file,
    line: at.line,
    tier: region ? "regional" : /network_firewall/.test(type) ? "global" : folder ? "folder" : "organization",
    networks: networks.length > 0 ? networks : undefined,
    rules: rules(name),
  };
}

const camel = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(camel)
    : isDict(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [
            key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
            camel(inner),
          ]),
        )
      : value;

/** A value that is not known makes the whole rule unsettled: which packets it speaks of is not known either. */
function rulesFrom(at: Planned, node: unknown, policyName: string): Policy["rules"] {
  const written = camel(node) as Dict;
  const match = list(written, "match")[0] ?? get(written, "match");
  const made = policyRule({ ...written, match }, policyName, at.file, at.line);
  const deciding = [
    "match",
    "priority",
    "action",
    "direction",
    "disabled",
    "target_service_accounts",
    "target_resources",
  ];
  const doubtful = deciding.some((key) => at.unknown[key] === true || /<</.test(JSON.stringify(get(node, key)) ?? ""));
  if (!doubtful) return made;
  const any = [{ protocol: "all", ports: undefined }];
  return made.map((one) => ({
    ...one,
    ranges: [],
    services: any,
    doubts: [...one.doubts, "a value known after apply"],
  }));
}

function rule(one: Planned, resources: readonly Planned[]): FirewallRule[] {
  const { values } = one;
  if ((text(values, "direction") ?? "INGRESS").toUpperCase() === "EGRESS" || get(values, "disabled") === true)
    return [];
  const doubts: string[] = [];
  const words = (key: string): string[] => {
    const value = known(one, key, doubts);
    return Array.isArray(value) ? value.map(String) : [];
  };
  for (const key of ["direction", "disabled", "priority", "allow", "deny"])
    if (isUnresolved(values[key])) doubts.push(`${key} ${String(values[key])}`);
  const denied = list(values, "deny");
  const services = (denied.length > 0 ? denied : list(values, "allow")).map((entry) => ({
    protocol: text(entry, "protocol") ?? "all",
    ports: portsOf(get(entry, "ports")),
  }));
  return [
    {
      name: text(values, "name") ?? one.address,
      file: one.file,
      line: one.line,
      network: networkOf(one, resources),
      // A rule whose place is unknown is asked first: being uncertain, it hides nothing.
      priority: number(values, "priority") ?? (doubts.length > 0 ? 0 : 1000),
      deny: denied.length > 0,
      ranges: words("source_ranges"),
      tags: words("source_tags"),
      accounts: words("source_service_accounts"),
      targetTags: words("target_tags"),
      targetAccounts: words("target_service_accounts"),
      destinations: words("destination_ranges"),
      services: services.length > 0 || doubts.length === 0 ? services : [{ protocol: "all", ports: undefined }],
      doubts,
    },
  ];
}

function portsOf(value: unknown): string[] | undefined {
  if (isUnresolved(value)) return [String(value)];
  return Array.isArray(value) && value.length > 0 ? value.map(String) : undefined;
}

/** A network is named by its name, its link or the resource that makes it. */
function networkOf(one: Planned, resources: readonly Planned[]): string {
  const target = linked(one, "network");
  const made = resources.find((other) => other.type === "google_compute_network" && other.address === target);
  return (text(made?.values, "name") ?? target ?? "default").split("/").at(-1) ?? "default";
}
