import { isUnresolved, unresolved } from "../../azure/expression.ts";
import { isDict } from "../../json/get.ts";
import { SyntaxProblem } from "../../json/parse.ts";
import { callFunction, FAILED } from "./functions.ts";
import { parseTemplate } from "./parse.ts";
import type { Expression } from "./syntax.ts";

/** What names mean at one place. Values that only an apply can know are marked texts, as in Azure templates. */
export interface Scope {
  /** Names bound by for expressions, each, count and dynamic blocks. */
  readonly bound: ReadonlyMap<string, unknown>;
  /** Anything else: var, local, module, data, resources. `path` holds evaluated keys. */
  resolve(root: string, path: readonly (string | number)[]): unknown;
  /** The text of a file of the input; `template`: it is one. */
  read?(path: string, template?: boolean): string | undefined;
}

/** A loop over more than this is not unrolled: its value is not known. */
const MOST_ITEMS = 5000;
const DEEPEST = 150;
const LONGEST = 100_000;

/** Something that the configuration itself does not hold, so that Terraform would stop at it. */
const missing = (what: string): string => unresolved(`no ${MISSING}${what}`);
const MISSING = "such attribute: ";
const isMissing = (value: unknown): boolean => typeof value === "string" && value.startsWith(`<<no ${MISSING}`);

export const isUnknown = (value: unknown): boolean => isUnresolved(value);

export function bind(scope: Scope, names: Readonly<Record<string, unknown>>): Scope {
  return { ...scope, bound: new Map([...scope.bound, ...Object.entries(names)]) };
}

export function evaluate(node: Expression, scope: Scope, depth = 0): unknown {
  if (depth > DEEPEST) return unresolved("nesting");
  const at = (inner: Expression, where: Scope = scope): unknown => evaluate(inner, where, depth + 1);
  switch (node.kind) {
    case "literal":
      return node.value;
    case "template":
      return joined(node.parts.map((part) => (typeof part === "string" ? part : at(part))));
    case "name":
    case "attribute":
    case "index":
      return traverse(node, scope, depth);
    case "splat": {
      const of = at(node.of);
      if (isUnknown(of)) return of;
      const each = Array.isArray(of) ? of : of === null || of === undefined ? [] : [of];
      return each.map((one) => node.path.reduce(property, one));
    }
    case "list":
      return node.items.map((item) => at(item));
    case "object":
      return Object.fromEntries(node.items.map(([key, value]) => [textOf(at(key)), at(value)]));
    case "choice": {
      const test = truth(at(node.test));
      if (test !== undefined) return at(test ? node.yes : node.no);
      const [yes, no] = [at(node.yes), at(node.no)];
      return JSON.stringify(yes) === JSON.stringify(no) ? yes : unresolved("condition");
    }
    case "binary":
      return operate(node.operator, at(node.left), () => at(node.right));
    case "unary": {
      const value = at(node.operand);
      if (isUnknown(value)) return value;
      return node.operator === "!" ? !truth(value) : -Number(value);
    }
    case "for":
      return loop(node, scope, depth);
    case "call": {
      // What is not there is an error, which these catch; what only an apply knows is none.
      if (node.name === "can") {
        const value = at(node.args[0] ?? { kind: "literal", value: null });
        return isMissing(value) ? false : isUnknown(value) ? value : true;
      }
      if (node.name === "try") {
        for (const arg of node.args) {
          const value = at(arg);
          if (!isMissing(value)) return value;
        }
        return unresolved("try()");
      }
      if (node.name === "file" && node.args.length === 1) {
        const path = at(node.args[0]!);
        return (isUnknown(path) ? undefined : scope.read?.(textOf(path))) ?? unresolved("file()");
      }
      if (node.name === "templatefile" || node.name === "templatestring") return rendered(node, scope, depth);
      const args = node.args.map((arg) => at(arg));
      const last = args.at(-1);
      const all = node.spread && Array.isArray(last) ? [...args.slice(0, -1), ...last] : args;
      const value = callFunction(node.name, all);
      if (value === FAILED) return missing(`${node.name}()`);
      return value === undefined ? unresolved(`${node.name}()`) : value;
    }
  }
}

/** `templatefile(path, names)` and `templatestring(text, names)`: a template that knows these names alone. */
function rendered(node: Extract<Expression, { kind: "call" }>, scope: Scope, depth: number): unknown {
  const [from, given] = node.args.map((arg) => evaluate(arg, scope, depth + 1));
  const text = isUnknown(from)
    ? undefined
    : node.name === "templatefile"
      ? scope.read?.(textOf(from), true)
      : textOf(from);
  if (text === undefined || !isDict(given)) return unresolved(`${node.name}()`);
  const own: Scope = { ...scope, bound: new Map(Object.entries(given)), resolve: (root) => missing(root) };
  try {
    return evaluate(parseTemplate(text), own, depth + 1);
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    return unresolved(`${node.name}(): ${error.message}`);
  }
}

const textOf = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));

function joined(parts: readonly unknown[]): string {
  const text = parts.map((part) => (part === null || part === undefined ? "" : textOf(part))).join("");
  return text.length > LONGEST ? unresolved("a long text") : text;
}

export function truth(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  return value === "true" ? true : value === "false" ? false : undefined;
}

const deployed = new WeakSet<object>();

/** A resource as a value: what the configuration does not say of it, an apply will. */
export function asDeployed<T extends object>(whole: T): T {
  deployed.add(whole);
  return whole;
}

export function property(value: unknown, key: string | number): unknown {
  if (isMissing(value)) return value;
  if (isUnknown(value) || isUnknown(key)) return unresolved(`${String(value)}.${key}`);
  if (Array.isArray(value)) {
    const index = Number(key);
    return Number.isInteger(index) ? (value[index] ?? missing(`[${key}]`)) : unresolved(String(key));
  }
  if (isDict(value)) {
    if (Object.hasOwn(value, String(key))) return value[String(key)];
    return deployed.has(value) ? unresolved(String(key)) : missing(String(key));
  }
  return value === null ? missing(String(key)) : unresolved(String(key));
}

/** `a.b[c].d` is one path from its root, so that a resource is looked up whole. */
function traverse(node: Expression, scope: Scope, depth: number): unknown {
  const path: (string | number)[] = [];
  let inner = node;
  for (;;) {
    if (inner.kind === "attribute") path.unshift(inner.name);
    else if (inner.kind === "index") {
      const key = evaluate(inner.key, scope, depth + 1);
      path.unshift(typeof key === "number" ? key : textOf(key));
    } else break;
    inner = inner.of;
  }
  if (inner.kind !== "name") return path.reduce(property, evaluate(inner, scope, depth + 1));
  if (scope.bound.has(inner.name)) return path.reduce(property, scope.bound.get(inner.name));
  return scope.resolve(inner.name, path);
}

function operate(operator: string, left: unknown, right: () => unknown): unknown {
  if (operator === "&&" || operator === "||") {
    const stop = operator === "||";
    const values = [truth(left), truth(right())];
    return values.includes(stop) ? stop : values.includes(undefined) ? unresolved(operator) : !stop;
  }
  const other = right();
  if (isUnknown(left) || isUnknown(other)) return unresolved(operator);
  if (operator === "==" || operator === "!=") {
    const same =
      typeof left === "object" || typeof other === "object"
        ? JSON.stringify(left) === JSON.stringify(other)
        : left === other || String(left) === String(other);
    return same === (operator === "==");
  }
  const [a, b] = [Number(left), Number(other)];
  if (Number.isNaN(a) || Number.isNaN(b)) return unresolved(operator);
  const results: Readonly<Record<string, () => number | boolean>> = {
    "+": () => a + b,
    "-": () => a - b,
    "*": () => a * b,
    "/": () => a / b,
    "%": () => a % b,
    "<": () => a < b,
    ">": () => a > b,
    "<=": () => a <= b,
    ">=": () => a >= b,
  };
  return results[operator]?.() ?? unresolved(operator);
}

/** Keys and values of a list, set, map or object. Undefined when it is none. */
export function entriesOf(value: unknown): [string | number, unknown][] | undefined {
  if (Array.isArray(value)) return value.length > MOST_ITEMS ? undefined : value.map((item, i) => [i, item]);
  return isDict(value) ? Object.entries(value) : undefined;
}

function loop(node: Extract<Expression, { kind: "for" }>, scope: Scope, depth: number): unknown {
  const over = evaluate(node.over, scope, depth + 1);
  const entries = entriesOf(over);
  if (!entries) return unresolved("for");
  // Maps and objects are walked in the order of their keys.
  if (isDict(over)) entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const list: unknown[] = [];
  const object: Record<string, unknown> = {};
  for (const [key, value] of entries) {
    const [first, second] = node.names;
    const inner = bind(scope, second === undefined ? { [first!]: value } : { [first!]: key, [second]: value });
    if (node.when) {
      const test = truth(evaluate(node.when, inner, depth + 1));
      // Whether an element is there at all is not known: then neither is the whole.
      if (test === undefined) return unresolved("for if");
      if (!test) continue;
    }
    const made = evaluate(node.value, inner, depth + 1);
    if (!node.key) list.push(made);
    else {
      const name = textOf(evaluate(node.key, inner, depth + 1));
      const before = object[name];
      object[name] = node.grouped ? [...(Array.isArray(before) ? before : []), made] : made;
    }
  }
  return node.key ? object : list;
}
