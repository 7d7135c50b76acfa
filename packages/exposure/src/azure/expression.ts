/**
 * Template expressions. A value that only a deployment can know (a parameter without default, reference(), uniqueString)
 * becomes a marked text, `<<...>>`, that survives concatenation: names built from it still match each other, and an
 * address or a port that contains it is recognisably unresolved.
 */
export interface Scope {
  parameter(name: string): unknown;
  variable(name: string): unknown;
  /** Values of copy loops by loop name; "" is the innermost. */
  readonly loops: ReadonlyMap<string, number>;
  /** Values of the variables of lambdas around the expression, by their names in lower case. */
  readonly lambda?: ReadonlyMap<string, unknown>;
}

/** `lambda('a', ...)`: the names of its variables and its body as text, evaluated for each element. */
class Lambda {
  readonly names: readonly string[];
  readonly body: string;
  constructor(names: readonly string[], body: string) {
    this.names = names;
    this.body = body;
  }
}

/** Lists that lambdas go through, and lambdas in each other: more is no rule set. */
const MOST_ITEMS = 1000;
const MOST_LAMBDAS = 4;

export const unresolved = (what: string): string => `<<${what.replace(/<<|>>/g, "")}>>`;
export const isUnresolved = (value: unknown): boolean => typeof value === "string" && value.includes("<<");

/** Evaluates a string of a template: `[...]` is an expression, `[[` an escaped bracket, anything else itself. */
export function evaluate(text: string, scope: Scope): unknown {
  if (!text.startsWith("[") || !text.endsWith("]") || text.startsWith("[["))
    return text.startsWith("[[") ? text.slice(1) : text;
  const source = text.slice(1, -1);
  if (source.length > LONGEST) return unresolved(source.slice(0, 100));
  try {
    const parser = parserOf(source, scope);
    const value = parser.expression();
    return parser.done() ? value : unresolved(source);
  } catch (error) {
    if (error instanceof ExpressionProblem) return unresolved(source);
    throw error;
  }
}

class ExpressionProblem extends Error {}

/** Doubling in a chain of variables is an attack on memory, not a rule set. */
const LARGEST = 100_000;
const tooLarge = (value: unknown): boolean =>
  (typeof value === "string" || Array.isArray(value)) && value.length > LARGEST;

/** https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices#template-limits */
const LONGEST = 24_576;

/** Depth of nested calls; templates in the field stay below ten. */
const DEEPEST = 100;

function parserOf(source: string, scope: Scope) {
  let at = 0;
  let depth = 0;
  const skip = (): void => {
    while (/\s/.test(source[at] ?? "")) at++;
  };
  const take = (char: string): boolean => {
    skip();
    if (source[at] !== char) return false;
    at++;
    return true;
  };
  const expect = (char: string): void => {
    if (!take(char)) throw new ExpressionProblem(char);
  };
  const quoted = (): string => {
    let out = "";
    for (at++; at < source.length; at++) {
      if (source[at] !== "'") out += source[at];
      else if (source[at + 1] === "'") {
        out += "'";
        at++;
      } else {
        at++;
        return out;
      }
    }
    throw new ExpressionProblem("quote");
  };
  const primary = (): unknown => {
    skip();
    if (source[at] === "'") return quoted();
    const number = /^-?\d+/.exec(source.slice(at))?.[0];
    if (number) {
      at += number.length;
      return Number(number);
    }
    const name = /^[A-Za-z_][\w.]*/.exec(source.slice(at))?.[0];
    if (!name) throw new ExpressionProblem("name");
    const start = at;
    at += name.length;
    if (!take("(")) throw new ExpressionProblem("call");
    if (name.toLowerCase() === "lambda") return lambda();
    const args: unknown[] = [];
    while (!take(")")) {
      if (args.length > 0) expect(",");
      args.push(expression());
    }
    const value = call(name.toLowerCase(), args, scope);
    return value === undefined || tooLarge(value) ? unresolved(source.slice(start, at)) : value;
  };
  /** Names first; what follows them is read once to find its end. */
  const lambda = (): Lambda => {
    const names: string[] = [];
    for (;;) {
      skip();
      const start = at;
      const isName = source[at] === "'";
      const value = expression();
      if (take(")")) return new Lambda(names, source.slice(start, at - 1));
      expect(",");
      if (!isName) throw new ExpressionProblem("name");
      names.push(String(value).toLowerCase());
    }
  };
  const expression = (): unknown => {
    if (++depth > DEEPEST) throw new ExpressionProblem("depth");
    let value = primary();
    for (;;) {
      if (take(".")) {
        const name = /^\w+/.exec(source.slice(at))?.[0];
        if (!name) throw new ExpressionProblem("property");
        at += name.length;
        value = property(value, name);
      } else if (take("[")) {
        value = property(value, expression());
        expect("]");
      } else break;
    }
    depth--;
    return value;
  };
  return {
    expression,
    done: () => {
      skip();
      return at === source.length;
    },
  };
}

function property(value: unknown, key: unknown): unknown {
  if (isUnresolved(value)) return unresolved(`${String(value)}.${String(key)}`);
  if (typeof value !== "object" || value === null) return unresolved(String(key));
  if (Array.isArray(value)) return value[Number(key)] ?? unresolved(String(key));
  const lower = String(key).toLowerCase();
  const found = Object.keys(value).find((name) => name.toLowerCase() === lower);
  return found === undefined ? unresolved(String(key)) : (value as Record<string, unknown>)[found];
}

const same = (a: unknown, b: unknown): boolean =>
  typeof a === "string" && typeof b === "string"
    ? a.toLowerCase() === b.toLowerCase()
    : JSON.stringify(a) === JSON.stringify(b);
const truth = (value: unknown): boolean | undefined =>
  typeof value === "boolean"
    ? value
    : value === "true" || value === "True"
      ? true
      : value === "false" || value === "False"
        ? false
        : undefined;

/** Undefined = not known; the caller marks the text. */
function call(name: string, args: readonly unknown[], scope: Scope): unknown {
  const [a, b, c] = args;
  switch (name) {
    case "parameters":
      return scope.parameter(String(a));
    case "variables":
      return scope.variable(String(a));
    case "lambdavariables":
      return scope.lambda?.get(String(a).toLowerCase());
    case "map":
    case "filter":
    case "toobject":
      return over(name, args, scope);
    case "copyindex": {
      const loop = typeof a === "string" ? a : "";
      const offset = typeof a === "number" ? a : typeof b === "number" ? b : 0;
      const index = scope.loops.get(loop.toLowerCase());
      return index === undefined ? undefined : index + offset;
    }
    case "if": {
      const test = truth(a);
      return test === undefined ? undefined : test ? b : c;
    }
    case "resourceid":
    case "subscriptionresourceid":
    case "tenantresourceid":
    case "extensionresourceid":
      return resourceId(args);
    case "equals":
      return args.some(isUnresolved) && a !== b ? undefined : same(a, b);
    case "and":
    case "or": {
      const values = args.map(truth);
      const stop = name === "or";
      return values.includes(stop) ? stop : values.includes(undefined) ? undefined : !stop;
    }
    case "not": {
      const test = truth(a);
      return test === undefined ? undefined : !test;
    }
    case "true":
      return true;
    case "false":
      return false;
    case "null":
      return null;
    case "concat":
      if (args.every(Array.isArray)) return args.flat();
      return args.some((arg) => typeof arg === "object") ? undefined : args.map(String).join("");
    case "format":
      return String(a).replace(/\{(\d+)(?::[^}]*)?\}/g, (_, i) => String(args[Number(i) + 1]));
    case "uri": {
      // The base may be known to the deployment alone: what follows it is known all the same.
      if (typeof a !== "string" || typeof b !== "string") return undefined;
      const base = a.endsWith("/") || isUnresolved(a) ? a.replace(/\/$/, "") : a.slice(0, a.lastIndexOf("/"));
      return `${base}/${b.replace(/^\//, "")}`;
    }
    case "createarray":
      return [...args];
    case "createobject":
      return Object.fromEntries(args.flatMap((key, i) => (i % 2 === 0 ? [[String(key), args[i + 1]]] : [])));
    default:
      return args.some(isUnresolved) ? undefined : pure(name, args);
  }
}

/** Functions that ask a lambda about each element of a list. */
function over(name: string, [list, ask, value]: readonly unknown[], scope: Scope): unknown {
  const nested = scope.lambda?.size ?? 0;
  if (!Array.isArray(list) || !(ask instanceof Lambda) || list.length > MOST_ITEMS || nested >= MOST_LAMBDAS)
    return undefined;
  const answer = (of: Lambda, item: unknown, i: number): unknown => {
    const lambda = new Map([...(scope.lambda ?? []), [of.names[0] ?? "", item] as const]);
    if (of.names[1] !== undefined) lambda.set(of.names[1], i);
    return evaluate(`[${of.body}]`, { ...scope, lambda });
  };
  const answers = list.map((item, i) => answer(ask, item, i));
  if (name === "map") return answers;
  if (name === "filter") {
    const kept = answers.map(truth);
    return kept.includes(undefined) ? undefined : list.filter((_, i) => kept[i]);
  }
  if (answers.some(isUnresolved)) return undefined;
  const held = value instanceof Lambda ? list.map((item, i) => answer(value, item, i)) : list;
  return Object.fromEntries(answers.map((key, i) => [String(key), held[i]]));
}

function pure(name: string, [a, b, c, ...rest]: readonly unknown[]): unknown {
  const text = String(a);
  const array = Array.isArray(a) ? a : undefined;
  switch (name) {
    case "tolower":
      return text.toLowerCase();
    case "toupper":
      return text.toUpperCase();
    case "trim":
      return text.trim();
    case "string":
      return typeof a === "object" ? JSON.stringify(a) : text;
    case "int":
      return Number.isFinite(Number(a)) ? Number(a) : undefined;
    case "bool":
      return truth(typeof a === "number" ? a !== 0 : a);
    case "array":
      return array ?? [a];
    case "length":
      return array ? array.length : typeof a === "object" && a ? Object.keys(a).length : text.length;
    case "empty":
      return a === null || a === "" || (typeof a === "object" && Object.keys(a ?? {}).length === 0);
    case "contains":
      if (array) return array.some((item) => same(item, b));
      return typeof a === "object" && a ? Object.keys(a).some((key) => same(key, b)) : text.includes(String(b));
    case "first":
      return array ? array[0] : text[0];
    case "last":
      return array ? array.at(-1) : text.at(-1);
    case "skip":
      return (array ?? text).slice(Number(b));
    case "take":
      return (array ?? text).slice(0, Number(b));
    case "split":
      return typeof b === "string" ? text.split(b) : undefined;
    case "join":
      return array?.join(String(b));
    case "replace":
      return text.replaceAll(String(b), String(c));
    case "substring":
      return text.slice(Number(b), c === undefined ? undefined : Number(b) + Number(c));
    case "startswith":
      return text.toLowerCase().startsWith(String(b).toLowerCase());
    case "endswith":
      return text.toLowerCase().endsWith(String(b).toLowerCase());
    case "indexof":
      return text.toLowerCase().indexOf(String(b).toLowerCase());
    case "padleft":
      return text.padStart(Math.min(Number(b), LARGEST), c === undefined ? " " : String(c));
    case "add":
      return Number(a) + Number(b);
    case "sub":
      return Number(a) - Number(b);
    case "mul":
      return Number(a) * Number(b);
    case "div":
      return Math.trunc(Number(a) / Number(b));
    case "mod":
      return Number(a) % Number(b);
    case "min":
      return Math.min(...(array ?? [a, b, c, ...rest].filter((x) => x !== undefined)).map(Number));
    case "max":
      return Math.max(...(array ?? [a, b, c, ...rest].filter((x) => x !== undefined)).map(Number));
    case "less":
      return Number(a) < Number(b);
    case "lessorequals":
      return Number(a) <= Number(b);
    case "greater":
      return Number(a) > Number(b);
    case "greaterorequals":
      return Number(a) >= Number(b);
    case "range":
      return Array.from({ length: Math.min(Number(b), 10_000) }, (_, i) => Number(a) + i);
    case "coalesce":
      return [a, b, c, ...rest].find((x) => x !== null && x !== undefined);
    case "union":
      return array
        ? [a, b, c, ...rest].flatMap((x) => (Array.isArray(x) ? x : []))
        : Object.assign({}, a, b, c, ...rest);
    case "flatten":
      return array?.flat();
    case "intersection":
      return array && [b, c, ...rest].every((x) => x === undefined || Array.isArray(x))
        ? array.filter((x) => [b, c, ...rest].every((y) => !Array.isArray(y) || y.some((z) => same(x, z))))
        : undefined;
    case "objectkeys":
      return typeof a === "object" && a && !array ? Object.keys(a).sort() : undefined;
    case "items":
      return typeof a === "object" && a && !array
        ? Object.entries(a)
            .sort(([x], [y]) => (x < y ? -1 : 1))
            .map(([key, value]) => ({ key, value }))
        : undefined;
    case "tryget": {
      const found = property(a, b);
      return isUnresolved(found) ? null : found;
    }
    case "json":
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return undefined;
      }
    default:
      return undefined;
  }
}

/** Scopes before the type do not matter for finding a resource in the same input. */
function resourceId(args: readonly unknown[]): string | undefined {
  const at = args.findIndex((arg) => typeof arg === "string" && /^[\w.]+\/[\w./]+$/.test(arg) && !arg.startsWith("/"));
  if (at < 0) return undefined;
  const [provider, ...types] = String(args[at]).split("/");
  const parts = args.slice(at + 1).flatMap((arg) => String(arg).split("/"));
  return `/providers/${provider}${types.map((type, i) => `/${type}/${parts[i] ?? ""}`).join("")}`;
}
