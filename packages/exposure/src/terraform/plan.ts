import { isUnresolved } from "../azure/expression.ts";
import { type Dict, dict, get, isDict, list, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";

/** One planned resource with what the plan does not know yet and which resources its expressions name. */
export interface Planned {
  readonly address: string;
  readonly type: string;
  readonly values: Dict;
  readonly unknown: Dict;
  readonly file: string;
  readonly line: number;
  /** The address of the resource an attribute (`a`, or `block.0.a`) refers to, where the configuration says so. */
  refersTo(attribute: string): string | undefined;
}

export const looksLikePlan = (value: unknown): boolean =>
  isDict(get(value, "planned_values")) ||
  isDict(get(get(value, "values"), "root_module")) ||
  (Array.isArray(get(value, "resource_changes")) && text(value, "format_version") !== undefined);

/** `terraform show -json` of a plan or a state: the resources as they will be. */
export function plannedResources(file: string, parsed: Parsed): Planned[] {
  const { value } = parsed;
  const unknown = new Map<string, Dict>();
  for (const change of list(value, "resource_changes")) {
    unknown.set(text(change, "address") ?? "", dict(dict(change, "change"), "after_unknown"));
  }
  const expressions = configured(get(get(value, "configuration"), "root_module"), "");
  const out: Planned[] = [];
  const visit = (module: unknown, depth: number): void => {
    if (depth > 20) return;
    for (const node of list(module, "resources")) {
      const address = text(node, "address") ?? "";
      if (text(node, "mode") === "data") continue;
      const plain = withoutIndex(address);
      out.push({
        address,
        type: text(node, "type") ?? "",
        values: dict(node, "values"),
        unknown: unknown.get(address) ?? {},
        file,
        line: parsed.lineOf(node),
        refersTo: (attribute) => reference(at(expressions.get(plain), attribute), plain),
      });
    }
    for (const child of list(module, "child_modules")) visit(child, depth + 1);
  };
  const root = get(get(value, "planned_values") ?? get(value, "values"), "root_module");
  if (root !== undefined) visit(root, 0);
  else
    for (const change of list(value, "resource_changes"))
      if (isDict(change)) out.push(...fromChange(change, file, parsed));
  return out;
}

function fromChange(change: Dict, file: string, parsed: Parsed): Planned[] {
  const after = get(dict(change, "change"), "after");
  if (!isDict(after)) return [];
  return [
    {
      address: text(change, "address") ?? "",
      type: text(change, "type") ?? "",
      values: after,
      unknown: dict(dict(change, "change"), "after_unknown"),
      file,
      line: parsed.lineOf(change),
      refersTo: () => undefined,
    },
  ];
}

const at = (node: unknown, path: string): unknown =>
  path.split(".").reduce((inner, key) => (Array.isArray(inner) ? inner[Number(key)] : get(inner, key)), node);

const withoutIndex = (address: string): string => address.replace(/\[[^\]]*\]/g, "");

function configured(module: unknown, prefix: string, depth = 0): Map<string, Dict> {
  const out = new Map<string, Dict>();
  if (depth > 20) return out;
  for (const node of list(module, "resources")) out.set(`${prefix}${text(node, "address")}`, dict(node, "expressions"));
  for (const [name, call] of Object.entries(dict(module, "module_calls"))) {
    for (const [key, value] of configured(get(call, "module"), `${prefix}module.${name}.`, depth + 1))
      out.set(key, value);
  }
  return out;
}

/** `aws_security_group.web.id` in a module's resource names a resource of the same module. */
function reference(expression: unknown, from: string): string | undefined {
  const prefix = /^((?:module\.[^.]+\.)*)/.exec(from)?.[1] ?? "";
  for (const one of list(expression, "references")) {
    const match = typeof one === "string" ? /^([a-z]\w*_\w+\.[\w-]+)/.exec(one)?.[1] : undefined;
    if (match) return `${prefix}${match}`;
  }
  return undefined;
}

/** A value of the plan, or a doubt when it is only known after apply. */
export function known(resource: Planned, attribute: string, doubts: string[]): unknown {
  const value = resource.values[attribute];
  const later = resource.unknown[attribute];
  const isLater = later === true || (Array.isArray(later) && later.includes(true));
  if (isUnresolved(value)) doubts.push(`${attribute} ${String(value)}`);
  else if (isLater) doubts.push(`${attribute}, known after apply,`);
  return value;
}

/** The address of the resource an attribute means: by its expression, or as the value itself in a configuration. */
export function linked(resource: Planned, attribute: string): string | undefined {
  const found = resource.refersTo(attribute);
  if (found !== undefined) return found;
  const value = at(resource.values, attribute);
  return typeof value === "string" && value !== "" ? value : undefined;
}
