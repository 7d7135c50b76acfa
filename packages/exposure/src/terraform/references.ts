import { unresolved } from "../azure/expression.ts";
import { type Dict, dict, get, isDict, list, text } from "../json/get.ts";

/** What the expressions of a plan's configuration name, followed through variables and outputs of modules. */
export interface References {
  /** Expressions of a resource by its address without indexes; undefined where the plan holds no configuration of it. */
  expressionsOf(address: string): Dict | undefined;
  /**
   * Addresses of the resources that an expression of a resource names, known values, and marks for what cannot be
   * followed (locals, data sources, values of a loop).
   */
  named(expression: unknown, address: string): string[];
}

interface Module {
  readonly parent: Module | undefined;
  readonly prefix: string;
  readonly name: string;
  readonly node: unknown;
  readonly inner: Map<string, Module>;
}

const DEEPEST = 20;

export function referencesOf(plan: unknown): References {
  const expressions = new Map<string, Dict>();
  const modules = new Map<string, Module>();
  const visit = (node: unknown, name: string, parent: Module | undefined, depth: number): Module => {
    const prefix = parent ? `${parent.prefix}module.${name}.` : "";
    const module: Module = { parent, prefix, name, node, inner: new Map() };
    modules.set(prefix, module);
    for (const one of list(node, "resources"))
      expressions.set(`${prefix}${text(one, "address")}`, dict(one, "expressions"));
    if (depth < DEEPEST)
      for (const [key, call] of Object.entries(dict(node, "module_calls")))
        module.inner.set(key, visit(get(call, "module"), key, module, depth + 1));
    return module;
  };
  visit(get(get(plan, "configuration"), "root_module"), "", undefined, 0);

  const follow = (expression: unknown, module: Module, depth: number): string[] => {
    if (depth > DEEPEST) return [unresolved("references")];
    if (Array.isArray(expression)) return expression.flatMap((one) => follow(one, module, depth + 1));
    if (!isDict(expression)) return [];
    const constant = get(expression, "constant_value");
    if (constant !== undefined) return wordsIn(constant);
    const words = get(expression, "references");
    // A block: its attributes have expressions of their own.
    if (!Array.isArray(words)) return Object.values(expression).flatMap((one) => follow(one, module, depth + 1));
    const all = words.filter((one): one is string => typeof one === "string");
    const found = longest(all).flatMap((word) => target(word, module, depth));
    const onlyIndexes = found.some((one) => !one.includes("<<"));
    return [...new Set(onlyIndexes ? found.filter((one) => !INDEX.test(one)) : found)];
  };
  const target = (word: string, module: Module, depth: number): string[] => {
    const [root = "", name = "", output = ""] = word.split(/\.|\[/);
    if (root === "var") {
      const given = get(get(plan, "variables"), name);
      if (!module.parent) return given === undefined ? [unresolved(word)] : wordsIn(get(given, "value"));
      const call = get(get(module.parent.node, "module_calls"), module.name);
      const value = get(get(call, "expressions"), name);
      return value === undefined
        ? wordsIn(get(get(get(get(call, "module"), "variables"), name), "default"))
        : follow(value, module.parent, depth + 1);
    }
    if (root === "module") {
      const inner = module.inner.get(name);
      const wanted = output.includes("]") ? (word.split("].")[1]?.split(/\.|\[/)[0] ?? "") : output;
      const value = get(get(get(inner?.node, "outputs"), wanted), "expression");
      // Of a module as a whole, or of one that is not here, nothing more can be said.
      return inner && value !== undefined ? follow(value, inner, depth + 1) : [unresolved(word)];
    }
    const resource = RESOURCE.exec(word)?.[0];
    return [resource && root !== "data" ? `${module.prefix}${resource}` : unresolved(word)];
  };
  return {
    expressionsOf: (address) => expressions.get(address),
    named(expression, address) {
      const prefix = /^((?:module\.[^.]+\.)*)/.exec(address)?.[1] ?? "";
      const module = modules.get(prefix);
      return module ? follow(expression, module, 0) : [];
    },
  };
}

/** A loop's place in an index tells which instance is meant, not what. */
const INDEX = /^<<(each\.key|count\.index)>>$/;
const RESOURCE = /^[a-z]\w*_\w+\.[\w-]+(?:\[(?:\d+|"[^"]*")\])?/;

const wordsIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(wordsIn)
    : isDict(value)
      ? Object.values(value).flatMap(wordsIn)
      : typeof value === "string" && value !== ""
        ? [value]
        : [];

/** A plan lists `a.b.id` and then `a.b`: the longer one says it all. */
const longest = (words: readonly string[]): string[] =>
  words.filter(
    (word) => !words.some((other) => other !== word && (other.startsWith(`${word}.`) || other.startsWith(`${word}[`))),
  );
