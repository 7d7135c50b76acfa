import { isUnresolved } from "../azure/expression.ts";
import type { FirewallRule, Inventory } from "../gcp/firewall.ts";
import { type Policy, ruleOf as policyRule } from "../gcp/policy.ts";
import { type Dict, get, list, number, text } from "../json/get.ts";
import { camel } from "./camel.ts";
import { databases } from "./google-databases.ts";
import { frontParts } from "./google-fronts.ts";
import { entrances, machines } from "./google-machines.ts";
import { type Lookup, lookupIn } from "./lookup.ts";
import { known, linked, type Planned } from "./plan.ts";

/** `google_compute_firewall` and the firewall policies as the API would list them. */
export function googleInventory(resources: readonly Planned[]): Inventory {
  const lookup = lookupIn(resources);
  const rules = resources
    .filter((one) => one.type === "google_compute_firewall")
    .flatMap((one) => rule(one, resources, lookup));
  const networks = resources.filter((one) => one.type === "google_compute_network");
  return {
    rules: [...rules, ...addedByModules(resources, rules)],
    policies: policies(resources),
    machines: machines(resources, lookup, (one, attribute) => networkOf(one, resources, attribute)),
    entrances: entrances(resources, lookup),
    ...frontParts(resources, lookup),
    databases: databases(resources),
    networks: [],
    partial: true,
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

function rule(one: Planned, resources: readonly Planned[], lookup: Lookup): FirewallRule[] {
  const { values } = one;
  if ((text(values, "direction") ?? "INGRESS").toUpperCase() === "EGRESS" || get(values, "disabled") === true)
    return [];
  const doubts: string[] = [];
  const words = (key: string): string[] => {
    const value = known(one, key, doubts);
    return Array.isArray(value) ? value.map(String) : [];
  };
  /** Accounts that are made here go by their address, as machines name them too. */
  const accounts = (key: string): string[] => {
    const named = lookup.of(one, key);
    if (named.some(isUnresolved)) doubts.push(key);
    return named.filter((word) => !isUnresolved(word));
  };
  for (const key of ["direction", "disabled", "priority", "allow", "deny"])
    if (isUnresolved(values[key])) doubts.push(`${key} ${String(values[key])}`);
  const denied = list(values, "deny");
  if (denied.length + list(values, "allow").length === 0 && doubts.length === 0) doubts.push("neither allow nor deny");
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
      accounts: accounts("source_service_accounts"),
      targetTags: words("target_tags"),
      targetAccounts: accounts("target_service_accounts"),
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

/** Rules that a module which is not in the input may add to a network it is given. */
function addedByModules(resources: readonly Planned[], rules: readonly FirewallRule[]): FirewallRule[] {
  const networks = [...new Set(rules.map((rule) => rule.network))];
  return resources
    .filter((one) => one.type === "module")
    .flatMap((one) =>
      networks
        .filter((name) =>
          Object.keys(one.values).some((key) =>
            one.links(key).some((word) => word.split("/").at(-1) === name || networkNamed(word, resources) === name),
          ),
        )
        .map((network) => ({
          name: one.address,
          file: one.file,
          line: one.line,
          network,
          priority: 0,
          deny: false,
          ranges: [],
          tags: [],
          accounts: [],
          targetTags: [],
          targetAccounts: [],
          destinations: [],
          services: [{ protocol: "all", ports: undefined }],
          doubts: [`what ${one.address} adds, which is not in the input`],
        })),
    );
}

const networkNamed = (address: string, resources: readonly Planned[]): string | undefined => {
  const made = resources.find((one) => one.type === "google_compute_network" && one.address === address);
  return made && (text(made.values, "name") ?? address);
};

/** A network is named by its name, its link or the resource that makes it. */
function networkOf(one: Planned, resources: readonly Planned[], attribute = "network"): string {
  const target = linked(one, attribute);
  const made = resources.find((other) => other.type === "google_compute_network" && other.address === target);
  return (text(made?.values, "name") ?? target ?? "default").split("/").at(-1) ?? "default";
}
