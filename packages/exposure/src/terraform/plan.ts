import { isUnresolved, unresolved } from "../azure/expression.ts";
import { type Dict, dict, expectShape, get, isDict, list, noteCopy, originalOf, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import { type References, referencesOf } from "./references.ts";

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
  /**
   * Everything an attribute names: known values as they are, addresses of resources, and marked texts for what is not
   * known. A computed attribute that nobody configured names nothing.
   */
  links(attribute: string): readonly string[];
  /** Whether an attribute is known after apply because somebody wrote it so, and not computed by the provider alone. */
  isLater(attribute: string): boolean;
}

export const looksLikePlan = (value: unknown): boolean =>
  isDict(get(value, "planned_values")) ||
  isDict(get(get(value, "values"), "root_module")) ||
  (Array.isArray(get(value, "resource_changes")) && text(value, "format_version") !== undefined) ||
  isStateFile(value);

/** A `terraform.tfstate` of version 4, as backends store it. */
const isStateFile = (value: unknown): boolean =>
  get(value, "version") === 4 && Array.isArray(get(value, "resources")) && text(value, "lineage") !== undefined;

/** Its resources, one for each instance, as `terraform show -json` lists them. */
const stored = (value: unknown): Dict[] =>
  list(value, "resources").flatMap((one) =>
    list(one, "instances").map((instance): Dict => {
      const index = get(instance, "index_key");
      const suffix = index === undefined ? "" : `[${JSON.stringify(index)}]`;
      const module = text(one, "module");
      const address = `${module === undefined ? "" : `${module}.`}${text(one, "type")}.${text(one, "name")}${suffix}`;
      const made = { address, mode: get(one, "mode"), type: get(one, "type"), values: dict(instance, "attributes") };
      return noteCopy(made, instance);
    }),
  );

/** `terraform show -json` of a plan or a state: the resources as they will be. */
export function plannedResources(file: string, parsed: Parsed): Planned[] {
  const { value } = parsed;
  const unknown = new Map<string, Dict>();
  for (const change of list(value, "resource_changes")) {
    unknown.set(text(change, "address") ?? "", dict(dict(change, "change"), "after_unknown"));
  }
  const references = referencesOf(value);
  const out: Planned[] = [];
  const visit = (module: unknown, depth: number): void => {
    if (depth > 20) return;
    for (const node of list(module, "resources")) {
      const address = text(node, "address") ?? "";
      if (text(node, "mode") === "data") continue;
      const one = {
        address,
        type: text(node, "type") ?? "",
        values: dict(node, "values"),
        unknown: unknown.get(address) ?? {},
        file,
        line: parsed.lineOf(isDict(node) ? originalOf(node) : node),
      };
      out.push({ ...one, ...referring(one, references) });
    }
    for (const child of list(module, "child_modules")) visit(child, depth + 1);
  };
  const root = get(get(value, "planned_values") ?? get(value, "values"), "root_module");
  if (isStateFile(value)) visit({ resources: stored(value) }, 0);
  else if (root !== undefined) visit(root, 0);
  else
    for (const change of list(value, "resource_changes"))
      if (isDict(change)) out.push(...fromChange(change, file, parsed, references));
  return out;
}

/** What the outputs of a plan's root module name. */
export function exportedBy(plan: unknown): string[] {
  const references = referencesOf(plan);
  const outputs = dict(get(get(plan, "configuration"), "root_module"), "outputs");
  return Object.values(outputs).flatMap((one) => references.named(get(one, "expression"), ""));
}

function fromChange(change: Dict, file: string, parsed: Parsed, references: References): Planned[] {
  const after = get(dict(change, "change"), "after");
  if (!isDict(after)) return [];
  if (text(change, "mode") === "data") return [];
  const one = {
    address: text(change, "address") ?? "",
    type: text(change, "type") ?? "",
    values: after,
    unknown: dict(dict(change, "change"), "after_unknown"),
    file,
    line: parsed.lineOf(change),
  };
  return [{ ...one, ...referring(one, references) }];
}

/** The value behind a path like `block.0.attribute`. */
export const valueAt = (node: unknown, path: string): unknown =>
  path.split(".").reduce((inner, key) => (Array.isArray(inner) ? inner[Number(key)] : get(inner, key)), node);

/** Tells where an attribute of a plan, or what the plan says of its being known, has another shape than it must have. */
export function expectAttribute(
  one: Pick<Planned, "values" | "unknown">,
  path: string,
  wanted: keyof typeof WANTED,
): void {
  const [fits, expected] = WANTED[wanted];
  const end = path.lastIndexOf(".");
  const key = path.slice(end + 1);
  const at = (node: Dict): unknown => (end < 0 ? node : valueAt(node, path.slice(0, end)));
  expectShape(at(one.values), key, fits, expected);
  const settled = (value: unknown): boolean =>
    typeof value === "boolean" || (wanted !== "scalar" && Array.isArray(value));
  expectShape(at(one.unknown), key, settled, wanted === "scalar" ? "true or false" : "true or a list");
}

const isText = (value: unknown): boolean => typeof value === "string" || typeof value === "number";
const WANTED = {
  scalar: [(value: unknown) => isText(value) || typeof value === "boolean", "a text, a number, true or false"],
  words: [(value: unknown) => isText(value) || Array.isArray(value), "a text or a list"],
  blocks: [Array.isArray, "a list of blocks"],
} as const;

const withoutIndex = (address: string): string => address.replace(/\[[^\]]*\]/g, "");

/** How one resource refers to others. */
function referring(
  one: Omit<Planned, "refersTo" | "links" | "isLater">,
  references: References,
): Pick<Planned, "refersTo" | "links" | "isLater"> {
  const plain = withoutIndex(one.address);
  const configured = references.expressionsOf(plain);
  const expression = (attribute: string): unknown => valueAt(configured, attribute);
  const later = (attribute: string): boolean =>
    isLaterAt(one.unknown, attribute) &&
    (configured === undefined || configured[attribute.split(".")[0]!] !== undefined);
  return {
    isLater: later,
    refersTo: (attribute) => {
      const found = references.named(expression(attribute), plain).find((name) => RESOURCE.test(name));
      return found === undefined ? undefined : withoutIndex(found);
    },
    links(attribute) {
      const values = wordsIn(valueAt(one.values, attribute));
      // Computed by the provider: whatever it will be, it is not what somebody wrote here.
      if (!later(attribute)) return values;
      const named = references.named(expression(attribute), plain);
      return [...new Set([...values, ...(named.length > 0 ? named : [unresolved(`${one.address}.${attribute}`)])])];
    },
  };
}

const RESOURCE = /^(?:module\.[^.]+\.)*[a-z]\w*_\w+\.[\w-]+/;

const isLater = (later: unknown): boolean =>
  later === true || (Array.isArray(later) ? later.some(isLater) : isDict(later) && Object.values(later).some(isLater));

/** Whether an attribute, or a block around it, is known after apply. */
export const isLaterAt = (unknown: Dict, attribute: string): boolean =>
  attribute.split(".").some((_, i, keys) => valueAt(unknown, keys.slice(0, i + 1).join(".")) === true) ||
  isLater(valueAt(unknown, attribute));

/** The texts of a value, lists opened. */
export const wordsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap(wordsIn) : typeof value === "string" && value !== "" ? [value] : [];

/** A value of the plan, or a doubt when it is only known after apply. */
export function known(
  resource: Planned,
  attribute: string,
  doubts: string[],
  wanted: keyof typeof WANTED = "words",
): unknown {
  expectAttribute(resource, attribute, wanted);
  const value = resource.values[attribute];
  const later = resource.unknown[attribute];
  const isLater = later === true || (Array.isArray(later) && later.includes(true));
  if (isUnresolved(value)) doubts.push(`${attribute} ${String(value)}`);
  else if (isLater) doubts.push(`${attribute}, known after apply,`);
  return value;
}

/** The address of the resource an attribute means: by its expression, or as the value itself in a configuration. */
export function linked(resource: Planned, attribute: string): string | undefined {
  expectAttribute(resource, attribute, "words");
  const found = resource.refersTo(attribute);
  if (found !== undefined) return found;
  const value = valueAt(resource.values, attribute);
  return typeof value === "string" && value !== "" ? value : undefined;
}
