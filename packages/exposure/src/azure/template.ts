import { type Dict, dict, dicts, get, isDict, list, noteCopy, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import { evaluate, isUnresolved, type Scope, unresolved } from "./expression.ts";

/** One resource with every expression of it evaluated as far as the input allows. */
export interface Resource {
  /** Lower case, with parents: `microsoft.network/networksecuritygroups/securityrules`. */
  readonly type: string;
  /** With parents, as many parts as the type has after the provider. */
  readonly name: string;
  readonly id?: string;
  readonly properties: Dict;
  readonly node: Dict;
  readonly line: number;
  lineOf(node: unknown): number;
}

export interface Expanded {
  readonly resources: readonly Resource[];
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
  readonly notes: readonly string[];
}

/** A loop of more copies than this is not unrolled. */
const MOST_COPIES = 1000;
const DEEPEST = 20;

export const isTemplate = (node: unknown): boolean =>
  isDict(node) &&
  (Array.isArray(get(node, "resources")) || isDict(get(node, "resources"))) &&
  (/deploymentTemplate/i.test(text(node, "$schema") ?? "") || text(node, "contentVersion") !== undefined);

/** All resources of a template, nested deployments and child resources included. `given` overrides parameter defaults. */
export function expandTemplate(template: Dict, parsed: Parsed, given: Dict = {}): Expanded {
  const resources: Resource[] = [];
  const problems: { line: number; reason: string }[] = [];
  const notes: string[] = [];
  const lines = new WeakMap<object, number>();
  const lineOf = (node: unknown): number =>
    typeof node === "object" && node ? (lines.get(node) ?? parsed.lineOf(node)) : 1;

  /** A deep copy with expressions evaluated; copies remember the line they come from. */
  const resolve = (node: unknown, scope: Scope, depth = 0): unknown => {
    if (typeof node === "string") return settle(evaluate(node, scope), scope, depth);
    if (depth > 60 || typeof node !== "object" || node === null) return node;
    const out: unknown = Array.isArray(node)
      ? node.map((item) => resolve(item, scope, depth + 1))
      : resolveDict(node as Dict, scope, depth);
    lines.set(out as object, lineOf(node));
    noteCopy(out, node);
    return out;
  };
  // A value taken from a variable may hold expressions of its own.
  const settle = (value: unknown, scope: Scope, depth: number): unknown =>
    typeof value === "object" && value !== null && depth < 60 ? resolve(value, scope, depth + 1) : value;

  const resolveDict = (node: Dict, scope: Scope, depth: number): Dict => {
    const out: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(node))
      if (key !== "copy" || !Array.isArray(value)) out[key] = resolve(value, scope, depth + 1);
    const copies = node.copy;
    if (!Array.isArray(copies)) return out;
    for (const copy of copies) {
      const name = text(copy, "name") ?? "";
      const count = resolve(get(copy, "count"), scope);
      if (typeof count !== "number" || count > MOST_COPIES) out[name] = unresolved(`copy ${name}`);
      else
        out[name] = Array.from({ length: count }, (_, i) =>
          resolve(get(copy, "input"), loop(scope, name, i), depth + 1),
        );
    }
    return out;
  };
  const loop = (scope: Scope, name: string, index: number): Scope => ({
    ...scope,
    loops: new Map([...scope.loops, ["", index], [name.toLowerCase(), index]]),
  });

  const scopeOf = (body: Dict, values: Dict): Scope => {
    const busy = new Set<string>();
    const done = new Map<string, unknown>();
    const once = (kind: string, name: string, make: () => unknown): unknown => {
      const key = `${kind} ${name.toLowerCase()}`;
      // Each is worked out once: a chain of variables that name each other twice would double the work at every step.
      if (done.has(key)) return done.get(key);
      if (busy.has(key)) return undefined;
      busy.add(key);
      const value = make();
      busy.delete(key);
      done.set(key, value);
      return value;
    };
    const scope: Scope = {
      loops: new Map(),
      parameter: (name) =>
        once("parameter", name, () => {
          const value = get(get(values, name), "value");
          if (value !== undefined) return value;
          const fallback = get(get(get(body, "parameters"), name), "defaultValue");
          return fallback === undefined ? undefined : resolve(fallback, scope);
        }),
      variable: (name) =>
        once("variable", name, () => {
          const value = get(get(body, "variables"), name);
          if (value !== undefined) return resolve(value, scope);
          const copy = list(get(body, "variables"), "copy").find(
            (one) => text(one, "name")?.toLowerCase() === name.toLowerCase(),
          );
          return copy ? get(resolve({ copy: [copy] }, scope), text(copy, "name") ?? "") : undefined;
        }),
    };
    return scope;
  };

  const walk = (body: Dict, scope: Scope, depth: number): void => {
    const own = get(body, "resources");
    const nodes = Array.isArray(own) ? own : isDict(own) ? Object.values(own) : [];
    for (const node of nodes) {
      if (isDict(node)) resource(node, scope, undefined, depth);
      else problems.push({ line: lineOf(own), reason: "a resource that is not an object" });
    }
  };

  const resource = (
    node: Dict,
    scope: Scope,
    parent: { type: string; name: string } | undefined,
    depth: number,
  ): void => {
    const copy = get(node, "copy");
    if (isDict(copy)) {
      const count = resolve(get(copy, "count"), scope);
      const copies = typeof count === "number" ? Math.min(count, MOST_COPIES) : 1;
      if (typeof count !== "number")
        notes.push(`line ${lineOf(node)}: the number of copies is not known; one is judged`);
      const { copy: _, ...single } = node;
      lines.set(single, lineOf(node));
      for (let i = 0; i < copies; i++) resource(single, loop(scope, text(copy, "name") ?? "", i), parent, depth);
      return;
    }
    const condition = resolve(get(node, "condition"), scope);
    if (condition === false || condition === "false" || condition === "False") return;
    const word = resolve(get(node, "type"), scope);
    if (typeof word !== "string") problems.push({ line: lineOf(node), reason: "a resource without a type" });
    const ownType = String(word ?? "").toLowerCase();
    const type = parent && !ownType.startsWith("microsoft.") ? `${parent.type}/${ownType}` : ownType;
    const ownName = String(resolve(get(node, "name"), scope) ?? "");
    const name = parent && !ownName.includes("/") ? `${parent.name}/${ownName}` : ownName;
    if (condition !== undefined && condition !== true && isUnresolved(condition)) {
      notes.push(`line ${lineOf(node)}: the condition of ${name} is not known; it is taken as deployed`);
    }
    if (type === "microsoft.resources/deployments") {
      deployment(node, scope, depth);
      return;
    }
    const relevant =
      type.startsWith("microsoft.network/") || type.startsWith("microsoft.compute/virtualmachinescalesets");
    const resolved = get(node, "properties");
    const properties = relevant ? resolve(resolved, scope) : {};
    if (relevant && resolved !== undefined && resolved !== null && !isDict(properties) && !isUnresolved(properties))
      problems.push({ line: lineOf(node), reason: `the properties of ${name || type} are not an object` });
    resources.push({ type, name, properties: isDict(properties) ? properties : {}, node, line: lineOf(node), lineOf });
    for (const child of dicts(node, "resources")) resource(child, scope, { type, name }, depth);
  };

  const deployment = (node: Dict, scope: Scope, depth: number): void => {
    const properties = dict(node, "properties");
    const inner = get(properties, "template");
    if (!isDict(inner)) {
      problems.push({ line: lineOf(node), reason: "a linked template is not in the file; its rules are not judged" });
      return;
    }
    if (depth >= DEEPEST) return;
    const own = text(dict(properties, "expressionEvaluationOptions"), "scope")?.toLowerCase() === "inner";
    const values = resolve(get(properties, "parameters") ?? {}, scope);
    const innerScope = scopeOf(inner, isDict(values) ? values : {});
    // Outside "inner" scope, names are looked up in the parent, which is what most nested templates rely on.
    walk(inner, own ? innerScope : either(scope, innerScope), depth + 1);
  };

  walk(template, scopeOf(template, given), 0);
  return { resources, problems, notes };
}

const either = (outer: Scope, inner: Scope): Scope => ({
  loops: outer.loops,
  parameter: (name) => outer.parameter(name) ?? inner.parameter(name),
  variable: (name) => outer.variable(name) ?? inner.variable(name),
});

/** Resources as `az ... show` and `az ... list` print them: nothing to evaluate, properties at the top or below. */
export function listedResource(node: Dict, parsed: Parsed): Resource | undefined {
  const id = text(node, "id");
  const type = (text(node, "type") ?? /\/providers\/(microsoft\.[^/]+\/[^/]+)\//i.exec(id ?? "")?.[1])?.toLowerCase();
  const guessed =
    type ??
    (get(node, "securityRules") || get(dict(node, "properties"), "securityRules")
      ? "microsoft.network/networksecuritygroups"
      : undefined);
  if (guessed === undefined) return undefined;
  const properties = isDict(get(node, "properties")) ? dict(node, "properties") : node;
  const parent = /networkSecurityGroups\/([^/]+)\/securityRules\//i.exec(id ?? "")?.[1];
  const name = text(node, "name") ?? "";
  return {
    type: guessed,
    name: parent ? `${parent}/${name}` : name,
    ...(id !== undefined && { id }),
    properties,
    node,
    line: parsed.lineOf(node),
    lineOf: (inner) => parsed.lineOf(inner),
  };
}
