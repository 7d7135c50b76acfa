import { type Dict, dict, get, isDict, strayKeys, text } from "../json/get.ts";

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

export function brokenGroup(type: string, name: string, properties: unknown): string[] {
  if (type === GROUP)
    return strayKeys(properties, GROUP_PROPERTIES).map((key) => `${key} is no property of ${name || type}`);
  const stray = type.startsWith(`${GROUP}/`) && !/\/((default)?securityrules|providers\/.*)$/.test(type);
  return stray ? [`the type "${type}" is none`] : [];
}

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
