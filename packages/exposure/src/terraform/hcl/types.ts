import { isDict } from "../../json/get.ts";
import { evaluate, type Scope } from "./evaluate.ts";
import type { Expression } from "./syntax.ts";

const DEEPEST = 40;

/**
 * A variable's value with what its type gives where an attribute is left away: `object({ a = optional(string, "x") })`.
 * https://developer.hashicorp.com/terraform/language/expressions/type-constraints#optional-object-type-attributes
 */
export function withDefaults(value: unknown, type: Expression, scope: Scope, depth = 0): unknown {
  const [of] = type.kind === "call" ? type.args : [];
  if (type.kind !== "call" || !of || depth > DEEPEST) return value;
  switch (type.name) {
    case "optional":
      return withDefaults(value, of, scope, depth + 1);
    case "list":
    case "set":
      return Array.isArray(value) ? value.map((one) => withDefaults(one, of, scope, depth + 1)) : value;
    case "map":
      return isDict(value)
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withDefaults(one, of, scope, depth + 1)]))
        : value;
    case "object":
      return isDict(value) && of.kind === "object" ? { ...value, ...attributesOf(value, of, scope, depth) } : value;
    default:
      return value;
  }
}

function attributesOf(
  value: Readonly<Record<string, unknown>>,
  of: Extract<Expression, { kind: "object" }>,
  scope: Scope,
  depth: number,
): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [keyed, type] of of.items) {
    const key = keyed.kind === "name" ? keyed.name : keyed.kind === "literal" ? String(keyed.value) : undefined;
    if (key === undefined) continue;
    const optional = type.kind === "call" && type.name === "optional";
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    if (given === undefined && !optional) continue;
    const fallback = optional ? type.args[1] : undefined;
    const whole = given ?? (fallback ? evaluate(fallback, scope, depth + 1) : null);
    out[key] = withDefaults(whole, type, scope, depth + 1);
  }
  return out;
}
