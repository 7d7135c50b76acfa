import { type Dict, get, isDict, noteCopy, text } from "../json/get.ts";

/** Values only a deployment can know are marked as in Azure templates, so that they survive joining. */
const unknown = (what: string): string => `<<${what}>>`;

/** Evaluates the intrinsic functions of one template. Parameters take their defaults; resources are their own names. */
export function evaluator(template: Dict): (node: unknown) => unknown {
  const parameters = get(template, "Parameters");
  const conditions = get(template, "Conditions");
  const mappings = get(template, "Mappings");
  const resources = get(template, "Resources");

  const reference = (name: string): unknown => {
    const parameter = get(parameters, name);
    if (isDict(parameter)) return parameter.Default ?? unknown(name);
    return isDict(get(resources, name)) ? name : unknown(name);
  };
  const condition = (node: unknown, depth: number): boolean | undefined => {
    if (depth > 30) return undefined;
    if (typeof node === "string") return condition(get(conditions, node), depth + 1);
    const [key, value] = isDict(node) ? (Object.entries(node)[0] ?? []) : [];
    const items = Array.isArray(value) ? value : [value];
    switch (key) {
      case "Condition":
        return typeof value === "string" ? condition(get(conditions, value), depth + 1) : undefined;
      case "Fn::Equals": {
        const [a, b] = items.map((item) => resolve(item, depth + 1));
        return marked(a) || marked(b) ? undefined : String(a) === String(b);
      }
      case "Fn::Not": {
        const inner = condition(items[0], depth + 1);
        return inner === undefined ? undefined : !inner;
      }
      case "Fn::And":
      case "Fn::Or": {
        const stop = key === "Fn::Or";
        const values = items.map((item) => condition(item, depth + 1));
        return values.includes(stop) ? stop : values.includes(undefined) ? undefined : !stop;
      }
      default:
        return undefined;
    }
  };
  const resolve = (node: unknown, depth = 0): unknown => {
    if (depth > 60) return unknown("depth");
    if (Array.isArray(node)) return node.map((item) => resolve(item, depth + 1)).filter((item) => item !== NOTHING);
    if (!isDict(node)) return node;
    const entries = Object.entries(node);
    const [key, value] = entries[0] ?? [];
    if (entries.length !== 1 || key === undefined || !/^(Ref|Condition|Fn::\w+)$/.test(key)) {
      const resolved = entries.map(([name, child]) => [name, resolve(child, depth + 1)] as const);
      return noteCopy(Object.fromEntries(resolved.filter(([, child]) => child !== NOTHING)), node);
    }
    const items = Array.isArray(value) ? value : [value];
    switch (key) {
      case "Ref":
        return value === "AWS::NoValue" ? NOTHING : reference(String(value));
      case "Fn::GetAtt":
        return reference(String(items[0]).split(".")[0] ?? "");
      case "Fn::If": {
        const test = condition(items[0], depth + 1);
        return test === undefined ? unknown(String(items[0])) : resolve(items[test ? 1 : 2], depth + 1);
      }
      case "Fn::Sub": {
        const own = items[1];
        return String(items[0]).replace(/\$\{(!?)([^}]+)\}/g, (_, literal, name) =>
          literal ? `\${${name}}` : String(resolve(get(own, name), depth + 1) ?? reference(name.split(".")[0] ?? "")),
        );
      }
      case "Fn::Join": {
        const parts = resolve(items[1], depth + 1);
        return Array.isArray(parts) ? parts.map(String).join(String(items[0])) : unknown("Join");
      }
      case "Fn::Select": {
        const from = resolve(items[1], depth + 1);
        return Array.isArray(from) ? (from[Number(items[0])] ?? unknown("Select")) : unknown("Select");
      }
      case "Fn::Split":
        return String(resolve(items[1], depth + 1)).split(String(items[0]));
      case "Fn::FindInMap": {
        const [map, first, second] = items.map((item) => String(resolve(item, depth + 1)));
        return get(get(get(mappings, map ?? ""), first ?? ""), second ?? "") ?? unknown("FindInMap");
      }
      default:
        return unknown(key);
    }
  };
  return resolve;
}

/** AWS::NoValue removes the property it stands for. */
const NOTHING = Symbol("no value");
export const marked = (value: unknown): boolean => typeof value === "string" && value.includes("<<");

export const isCloudFormation = (value: unknown): boolean => {
  const resources = get(value, "Resources");
  return (
    isDict(resources) && Object.values(resources).some((node) => /^(AWS|Custom|Alexa)::/.test(text(node, "Type") ?? ""))
  );
};
