import { formatAddress, parseRange, V4_END } from "../algebra/address.ts";
import { type Dict, get, isDict, noteCopy, text } from "../json/get.ts";

/** Values only a deployment can know are marked as in Azure templates, so that they survive joining. */
const unknown = (what: string): string => `<<${what}>>`;

export interface Evaluator {
  /** A value with its functions worked out as far as the template allows. */
  resolve(node: unknown): unknown;
  /** Whether a condition holds; undefined where only a deployment knows. */
  condition(name: string): boolean | undefined;
}

/** Evaluates the intrinsic functions of one template. Parameters take their defaults; resources are their own names. */
export function evaluator(template: Dict): Evaluator {
  const parameters = get(template, "Parameters");
  const conditions = get(template, "Conditions");
  const mappings = get(template, "Mappings");
  const resources = get(template, "Resources");

  const reference = (name: string): unknown => {
    const parameter = get(parameters, name);
    if (isDict(parameter)) return parameterValue(parameter) ?? unknown(name);
    return isDict(get(resources, name)) ? name : unknown(name);
  };
  /** A network's own range is in the template; of other attributes all that is known is whose they are. */
  const attribute = (path: string, depth: number): unknown => {
    const [name = "", ...rest] = path.split(".");
    const own = get(get(get(resources, name), "Properties"), "CidrBlock");
    if (rest.join(".") === "CidrBlock" && own !== undefined) return resolve(own, depth + 1);
    return reference(name);
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
        return attribute(items.map(String).join("."), depth);
      case "Fn::If": {
        const test = condition(items[0], depth + 1);
        return test === undefined ? unknown(String(items[0])) : resolve(items[test ? 1 : 2], depth + 1);
      }
      case "Fn::Sub": {
        const own = items[1];
        return String(items[0]).replace(/\$\{(!?)([^}${]+)\}/g, (_, literal, name) =>
          literal ? `\${${name}}` : String(resolve(get(own, name), depth + 1) ?? attribute(name, depth)),
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
        const [map, first, second] = items.slice(0, 3).map((item) => String(resolve(item, depth + 1)));
        const found = get(get(get(mappings, map ?? ""), first ?? ""), second ?? "");
        if (found !== undefined) return found;
        const otherwise = get(items[3], "DefaultValue");
        const known = ![map, first, second].some(marked);
        return known && otherwise !== undefined ? resolve(otherwise, depth + 1) : unknown("FindInMap");
      }
      case "Fn::Cidr": {
        const [block, count, bits] = items.map((item) => resolve(item, depth + 1));
        return cidrs(String(block), Number(count), bits === undefined ? 8 : Number(bits)) ?? unknown("Cidr");
      }
      case "Fn::Length": {
        const of = resolve(value, depth + 1);
        return Array.isArray(of) ? of.length : unknown("Length");
      }
      default:
        return unknown(key);
    }
  };
  return { resolve: (node) => resolve(node), condition: (name) => condition(name, 0) };
}

/** A parameter's default: lists are written with commas, and what the parameter store holds is not in the template. */
function parameterValue(parameter: Dict): unknown {
  const type = text(parameter, "Type") ?? "String";
  const { Default } = parameter;
  if (type.startsWith("AWS::SSM::Parameter::Value")) return undefined;
  if (!/^(CommaDelimitedList$|List<)/.test(type) || typeof Default !== "string") return Default;
  return Default === "" ? [] : Default.split(",").map((one) => one.trim());
}

const MOST_CIDRS = 256;

/** The first `count` blocks of a network, each with `bits` bits for its hosts. */
function cidrs(block: string, count: number, bits: number): string[] | undefined {
  const range = parseRange(block);
  const start = range?.[0];
  const end = range?.[1];
  if (start === undefined || end === undefined || !(count >= 1 && count <= MOST_CIDRS) || !Number.isInteger(bits))
    return undefined;
  const width = start < V4_END ? 32 : 128;
  if (bits < 0 || bits > width) return undefined;
  const size = 1n << BigInt(bits);
  const all = Array.from({ length: count }, (_, i) => start + BigInt(i) * size);
  return all.some((at) => at + size > end) ? undefined : all.map((at) => `${formatAddress(at)}/${width - bits}`);
}

/** AWS::NoValue removes the property it stands for. */
const NOTHING = Symbol("no value");
export const marked = (value: unknown): boolean => typeof value === "string" && value.includes("<<");

export const isCloudFormation = (value: unknown): boolean => {
  const resources = get(value, "Resources");
  return (
    isDict(resources) &&
    Object.entries(resources).some(
      ([name, node]) =>
        /^Fn::ForEach::\w+$/.test(name) || (isDict(node) && /^(AWS|Custom|Alexa)::/.test(text(node, "Type") ?? "")),
    )
  );
};
