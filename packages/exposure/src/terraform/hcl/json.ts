import { isDict } from "../../json/get.ts";
import type { Parsed } from "../../json/parse.ts";
import { parseTemplate } from "./parse.ts";
import type { Attribute, Block, Body, Expression } from "./syntax.ts";

/**
 * https://developer.hashicorp.com/terraform/language/syntax/json: the same configuration as JSON. Texts are templates, and
 * objects under a resource are blocks of their name.
 */
export function bodyOfJson(parsed: Parsed): Body {
  const { value, lineOf } = parsed;
  const blocks: Block[] = [];
  const root = isDict(value) ? value : {};
  const values = (node: unknown): Body => ({
    attributes: entriesOf(node).map(([name, one]) => ({ name, value: expression(one), line: lineOf(node) })),
    blocks: [],
  });
  for (const [type, holder] of Object.entries(root)) {
    if (type === "//") continue;
    const labels = LABELS[type] ?? 0;
    for (const one of many(holder)) {
      if (labels === 0) blocks.push({ type, labels: [], body: values(one), line: lineOf(one) });
      for (const [first, inner] of labels > 0 ? entriesOf(one) : []) {
        if (labels === 1)
          for (const node of many(inner))
            blocks.push({
              type,
              labels: [first],
              body: type === "module" ? values(node) : inside(node),
              line: lineOf(node),
            });
        else
          for (const each of many(inner))
            for (const [name, node] of entriesOf(each))
              for (const body of many(node))
                blocks.push({ type, labels: [first, name], body: inside(body), line: lineOf(body) });
      }
    }
  }
  function inside(node: unknown): Body {
    const own: Attribute[] = [];
    const inner: Block[] = [];
    for (const [name, one] of entriesOf(node)) {
      const line = lineOf(node);
      if (name === "//") continue;
      if (name === "dynamic")
        for (const [label, made] of many(one).flatMap(entriesOf))
          for (const body of many(made)) inner.push({ type: "dynamic", labels: [label], body: inside(body), line });
      else if (isBlock(name, one))
        for (const body of many(one)) inner.push({ type: name, labels: [], body: inside(body), line: lineOf(body) });
      else own.push({ name, value: expression(one), line });
    }
    return { attributes: own, blocks: inner };
  }
  return { attributes: [], blocks };
}

/** Values of variables, which are no templates. */
export const valuesOfJson = ({ value, lineOf }: Parsed): Body => ({
  attributes: entriesOf(value).map(([name, one]) => ({ name, value: literal(one), line: lineOf(value) })),
  blocks: [],
});

const literal = (node: unknown): Expression =>
  Array.isArray(node)
    ? { kind: "list", items: node.map(literal) }
    : isDict(node)
      ? {
          kind: "object",
          items: Object.entries(node).map(([key, one]) => [{ kind: "literal", value: key }, literal(one)] as const),
        }
      : { kind: "literal", value: (node ?? null) as string | number | boolean | null };

/** How many names stand before the body of a block. */
const LABELS: Readonly<Record<string, number>> = {
  resource: 2,
  data: 2,
  ephemeral: 2,
  variable: 1,
  output: 1,
  module: 1,
  provider: 1,
  check: 1,
};

const many = (node: unknown): readonly unknown[] => (Array.isArray(node) ? node : [node]);
const entriesOf = (node: unknown): (readonly [string, unknown])[] => (isDict(node) ? Object.entries(node) : []);

/** Objects that are values: maps, and what a variable's default or an output's value is made of. */
const VALUES =
  /^(tags|tags_all|labels|metadata|annotations|default|value|type|depends_on|for_each|triggers|variables|environment_variables)$/;
const isBlock = (name: string, node: unknown): boolean =>
  !VALUES.test(name) && (Array.isArray(node) ? node.length > 0 && node.every(isDict) : isDict(node));

function expression(node: unknown): Expression {
  if (Array.isArray(node)) return { kind: "list", items: node.map(expression) };
  if (isDict(node))
    return {
      kind: "object",
      items: Object.entries(node).map(([key, one]) => [expression(key), expression(one)] as const),
    };
  if (typeof node !== "string") return { kind: "literal", value: (node ?? null) as number | boolean | null };
  if (!/[$%]\{/.test(node)) return { kind: "literal", value: node };
  return parseTemplate(node);
}
