import { type Dict, dict, dicts, get, isDict, list, noteCopy, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";
import { isAccount } from "./account.ts";
import { brokenGroup, brokenParameters, isType } from "./broken.ts";
import { evaluate, isUnresolved, type Scope, unresolved } from "./expression.ts";
import { linkedFile, type TemplateFile } from "./links.ts";
import { isService } from "./service.ts";

/** One resource with every expression of it evaluated as far as the input allows. */
export interface Resource {
  /** Lower case, with parents: `microsoft.network/networksecuritygroups/securityrules`. */
  readonly type: string;
  /** With parents, as many parts as the type has after the provider. */
  readonly name: string;
  readonly id?: string;
  readonly properties: Dict;
  readonly node: Dict;
  readonly file: string;
  readonly line: number;
  lineOf(node: unknown): number;
  /** Why the input cannot tell whether it is deployed at all. */
  readonly perhaps?: string;
}

/** A place of the input, with what is wrong there. */
interface Problem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export interface Expanded {
  readonly resources: readonly Resource[];
  readonly problems: readonly Problem[];
  /** Of these, the templates that are not in the input: what they deploy may change any list of this one. */
  readonly unread: readonly Problem[];
  readonly notes: readonly string[];
  /** Files of the input that it links to. */
  readonly linked: ReadonlySet<string>;
}

/** A loop of more copies than this is not unrolled. */
const MOST_COPIES = 1000;
const DEEPEST = 20;
const MOST_DEPLOYMENTS = 1000;

export const isTemplate = (node: unknown): boolean =>
  isDict(node) &&
  (Array.isArray(get(node, "resources")) || isDict(get(node, "resources"))) &&
  (/deploymentTemplate/i.test(text(node, "$schema") ?? "") || text(node, "contentVersion") !== undefined);

/**
 * All resources of a template: child resources, nested deployments and those linked templates that are among `others`.
 * `given` overrides parameter defaults.
 */
export function expandTemplate(root: TemplateFile, given: Dict = {}, others: readonly TemplateFile[] = []): Expanded {
  const resources: Resource[] = [];
  const problems: Problem[] = [];
  const unread: Problem[] = [];
  const notes: string[] = [];
  const linked = new Set<string>();
  const lines = new WeakMap<object, number>();
  let document: Parsed = root.parsed;
  let file = root.file;
  let deployments = 0;
  const lineOf = (node: unknown): number =>
    typeof node === "object" && node ? (lines.get(node) ?? document.lineOf(node)) : 1;
  const complain = (node: unknown, reason: string): Problem => {
    const problem = { file, line: lineOf(node), reason };
    problems.push(problem);
    return problem;
  };

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

  const walk = (body: Dict, scope: Scope, depth: number, perhaps?: string): void => {
    for (const { node, reason } of brokenParameters(body)) complain(node, reason);
    const own = get(body, "resources");
    const nodes = Array.isArray(own) ? own : isDict(own) ? Object.values(own) : [];
    for (const node of nodes) {
      if (isDict(node)) resource(node, scope, undefined, depth, perhaps);
      else complain(own, "a resource that is not an object");
    }
  };

  const resource = (
    node: Dict,
    scope: Scope,
    parent: { type: string; name: string; perhaps?: string } | undefined,
    depth: number,
    given?: string,
  ): void => {
    // Of a template with symbolic names: something that is there already, and that is only referred to.
    if (get(node, "existing") === true) return;
    const copy = get(node, "copy");
    if (isDict(copy)) {
      const count = resolve(get(copy, "count"), scope);
      const copies = typeof count === "number" ? Math.min(count, MOST_COPIES) : 1;
      const { copy: _, ...single } = node;
      lines.set(single, lineOf(node));
      const why = "how many copies are deployed is not known";
      if (typeof count !== "number") notes.push(`${file}: line ${lineOf(node)}: ${why}; one is judged`);
      const perhaps = typeof count === "number" ? given : why;
      for (let i = 0; i < copies; i++)
        resource(single, loop(scope, text(copy, "name") ?? "", i), parent, depth, perhaps);
      return;
    }
    const condition = resolve(get(node, "condition"), scope);
    if (condition === false || condition === "false" || condition === "False") return;
    const word = resolve(get(node, "type"), scope);
    if (typeof word !== "string") complain(node, "a resource without a type");
    else if (!isUnresolved(word) && !isType(word, parent !== undefined)) complain(node, `the type "${word}" is none`);
    const ownType = String(word ?? "").toLowerCase();
    const type = parent && !ownType.startsWith("microsoft.") ? `${parent.type}/${ownType}` : ownType;
    const ownName = String(resolve(get(node, "name"), scope) ?? "");
    const name = parent && !ownName.includes("/") ? `${parent.name}/${ownName}` : ownName;
    const open = condition !== undefined && condition !== true && isUnresolved(condition);
    if (open)
      notes.push(`${file}: line ${lineOf(node)}: the condition of ${name} is not known; it is taken as deployed`);
    const perhaps = open ? "whether its condition holds" : (given ?? parent?.perhaps);
    if (type === "microsoft.resources/deployments") {
      deployment(node, scope, depth, perhaps);
      return;
    }
    const relevant =
      type.startsWith("microsoft.network/") ||
      type.startsWith("microsoft.compute/virtualmachinescalesets") ||
      isService(type) ||
      isAccount(type);
    const resolved = get(node, "properties");
    const properties = relevant ? resolve(resolved, scope) : {};
    if (relevant && resolved !== undefined && resolved !== null && !isDict(properties) && !isUnresolved(properties))
      complain(node, `the properties of ${name || type} are not an object`);
    for (const reason of brokenGroup(type, name, properties, resolved)) complain(node, reason);
    const own = document;
    resources.push({
      type,
      name,
      properties: isDict(properties) ? properties : {},
      node,
      file,
      line: lineOf(node),
      lineOf: (inner) => (typeof inner === "object" && inner ? (lines.get(inner) ?? own.lineOf(inner)) : 1),
      ...(perhaps !== undefined && { perhaps }),
    });
    const here = { type, name, ...(perhaps !== undefined && { perhaps }) };
    for (const child of dicts(node, "resources")) resource(child, scope, here, depth);
  };

  /** The files that led here, the innermost last. */
  const chain: string[] = [root.file];

  const deployment = (node: Dict, scope: Scope, depth: number, perhaps?: string): void => {
    const properties = dict(node, "properties");
    const inner = get(properties, "template");
    if (depth >= DEEPEST || ++deployments > MOST_DEPLOYMENTS) {
      unread.push(complain(node, `deployments beyond ${MOST_DEPLOYMENTS}, or nested deeper than ${DEEPEST}`));
      return;
    }
    const values = resolve(get(properties, "parameters") ?? {}, scope);
    if (!isDict(inner)) {
      follow(node, resolve(get(properties, "templateLink"), scope), isDict(values) ? values : {}, depth, perhaps);
      return;
    }
    const own = text(dict(properties, "expressionEvaluationOptions"), "scope")?.toLowerCase() === "inner";
    const innerScope = scopeOf(inner, isDict(values) ? values : {});
    // Outside "inner" scope, names are looked up in the parent, which is what most nested templates rely on.
    walk(inner, own ? innerScope : either(scope, innerScope), depth + 1, perhaps);
  };

  const follow = (node: Dict, link: unknown, values: Dict, depth: number, perhaps?: string): void => {
    const [uri, relativePath] = [text(link, "uri"), text(link, "relativePath")];
    const where = {
      ...(uri !== undefined && { uri }),
      ...(relativePath !== undefined && { relativePath }),
    };
    const found = linkedFile(where, [chain.at(-1)!, root.file], others);
    if (!found || chain.includes(found.file)) {
      unread.push(complain(node, "a linked template is not in the file; its rules are not judged"));
      return;
    }
    const apart = get(dict(node, "properties"), "parametersLink") !== undefined;
    if (apart) notes.push(`${file}: line ${lineOf(node)}: the parameters of ${found.file} are not in the input`);
    notes.push(`${file}: line ${lineOf(node)}: ${found.file} is taken to be the linked template`);
    linked.add(found.file);
    const before = { document, file };
    [document, file] = [found.parsed, found.file];
    chain.push(found.file);
    // Parameters of a file that is not here may be anything, whatever the defaults are.
    const inner = scopeOf(found.template, apart ? {} : values);
    walk(found.template, apart ? withoutDefaults(inner) : inner, depth + 1, perhaps);
    chain.pop();
    ({ document, file } = before);
  };

  walk(root.template, scopeOf(root.template, given), 0);
  return { resources, problems, unread, notes, linked };
}

const withoutDefaults = (scope: Scope): Scope => ({
  ...scope,
  parameter: (name) => unresolved(`parameters('${name}')`),
});

const either = (outer: Scope, inner: Scope): Scope => ({
  loops: outer.loops,
  parameter: (name) => outer.parameter(name) ?? inner.parameter(name),
  variable: (name) => outer.variable(name) ?? inner.variable(name),
});

/** Resources as `az ... show` and `az ... list` print them: nothing to evaluate, properties at the top or below. */
export function listedResource(node: Dict, parsed: Parsed, file: string): Resource | undefined {
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
    file,
    line: parsed.lineOf(node),
    lineOf: (inner) => parsed.lineOf(inner),
  };
}
