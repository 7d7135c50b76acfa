import { type Dict, dict, get, isDict, list, strayKeys, text } from "../json/get.ts";
import { nearest } from "../near.ts";

/** What Azure would refuse to deploy, so that something of a template is lost. */
export function brokenParameters(body: Dict): { readonly node: unknown; readonly reason: string }[] {
  return Object.entries(dict(body, "parameters")).flatMap(([name, node]) => {
    const type = text(node, "type");
    return fitsType(type, get(node, "defaultValue"))
      ? []
      : [{ node, reason: `the default of parameter ${name} is no ${type}` }];
  });
}

/** A provider and a kind, or, inside another resource, a kind. */
export const isType = (word: string, nested: boolean): boolean =>
  (nested ? /^[\w.]+(\/[\w.]+)*$/ : /^[\w.]+(\/[\w.]+)+(@[\w.-]+)?$/).test(word);

/** What of a resource a deployment would refuse, so that its rules are lost. `written`: its properties as they stand in the file. */
export function brokenGroup(type: string, name: string, properties: unknown, written: unknown): string[] {
  if (type === GROUP) {
    const stray = strayKeys(properties, GROUP_PROPERTIES).map((key) => `${key} is no property of ${name || type}`);
    const rules =
      isDict(properties) && Array.isArray(properties.securityRules) ? list(properties, "securityRules") : [];
    return [...stray, ...rules.flatMap((rule) => strayInRule(get(rule, "properties"), text(rule, "name") ?? name))];
  }
  if (type === `${GROUP}/securityrules`) return strayInRule(properties, name);
  const meant = READ.has(type) ? undefined : nearest(type, READ);
  if (meant !== undefined) return [`the type "${type}" is none that is read; is it ${meant}?`];
  if (type.startsWith(`${GROUP}/`) && !/\/((default)?securityrules|providers\/.*)$/.test(type))
    return [`the type "${type}" is none`];
  // Rules under a type that has none are meant for another one.
  const holder = !READ.has(type) && isDict(written) && Array.isArray(get(written, "securityRules"));
  return holder && !/^microsoft\.(network|classicnetwork)\//.test(type)
    ? [`${type} is not supported, and has rules`]
    : [];
}

const strayInRule = (properties: unknown, name: string): string[] =>
  strayKeys(properties, RULE_PROPERTIES).map((key) => `${key} is no property of the rule ${name}`);

/** Whether a parameter's default is of the kind it is declared as; an expression may become any. */
function fitsType(type: string | undefined, value: unknown): boolean {
  if (value === undefined || value === null || (typeof value === "string" && value.startsWith("["))) return true;
  switch ((type ?? "").toLowerCase()) {
    case "string":
    case "securestring":
      return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    case "int":
      return typeof value === "number" || /^-?\d+$/.test(String(value));
    case "bool":
      return typeof value === "boolean" || /^(true|false)$/i.test(String(value));
    case "array":
      return Array.isArray(value);
    case "object":
    case "secureobject":
      return isDict(value);
    default:
      return true;
  }
}

const GROUP = "microsoft.network/networksecuritygroups";
/** https://learn.microsoft.com/azure/templates/microsoft.network/networksecuritygroups, read-only ones too. */
const GROUP_PROPERTIES = [
  "securityRules",
  "flushConnection",
  "defaultSecurityRules",
  "networkInterfaces",
  "subnets",
  "flowLogs",
  "provisioningState",
  "resourceGuid",
  "copy",
];
/** https://learn.microsoft.com/azure/templates/microsoft.network/networksecuritygroups/securityrules */
const RULE_PROPERTIES = [
  "access",
  "description",
  "destinationAddressPrefix",
  "destinationAddressPrefixes",
  "destinationApplicationSecurityGroups",
  "destinationPortRange",
  "destinationPortRanges",
  "direction",
  "priority",
  "protocol",
  "sourceAddressPrefix",
  "sourceAddressPrefixes",
  "sourceApplicationSecurityGroups",
  "sourcePortRange",
  "sourcePortRanges",
  "provisioningState",
  "copy",
  "name",
  "id",
];
/** Types that decide who gets in, in lower case. */
const READ = new Set(
  [
    "networkSecurityGroups",
    "networkSecurityGroups/securityRules",
    "networkInterfaces",
    "virtualNetworks",
    "virtualNetworks/subnets",
    "virtualNetworks/virtualNetworkPeerings",
    "publicIPAddresses",
    "routeTables",
    "routeTables/routes",
    "loadBalancers",
    "loadBalancers/inboundNatRules",
    "loadBalancers/backendAddressPools",
    "applicationGateways",
    "applicationSecurityGroups",
    "azureFirewalls",
    "firewallPolicies",
    "firewallPolicies/ruleCollectionGroups",
    "ipGroups",
    "privateEndpoints",
    "networkManagers",
    "networkManagers/securityAdminConfigurations",
    "networkManagers/securityAdminConfigurations/ruleCollections",
    "networkManagers/securityAdminConfigurations/ruleCollections/rules",
  ].map((name) => `microsoft.network/${name}`.toLowerCase()),
);
