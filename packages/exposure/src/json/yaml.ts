import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from "yaml";
import type { Parsed } from "./parse.ts";
import { SyntaxProblem } from "./parse.ts";

/** CloudFormation's short forms stand for one-key objects; every other unknown tag is left as plain data. */
const LONG_FORM = (tag: string): string | undefined => {
  const name = /^!([A-Za-z]+)$/.exec(tag)?.[1];
  if (name === undefined) return undefined;
  return name === "Ref" || name === "Condition" ? name : `Fn::${name}`;
};

/** More nodes than this come from aliases of aliases, not from a rule set. */
const MOST_NODES = 2_000_000;

/** Every document of a YAML stream, with lines as in parseJson. Throws SyntaxProblem with the first error's line. */
export function parseYaml(text: string): Parsed[] {
  const counter = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: counter, logLevel: "silent", uniqueKeys: false });
  const lines = new WeakMap<object, number>();
  const lineOf = (node: unknown): number => (typeof node === "object" && node ? (lines.get(node) ?? 1) : 1);
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document) => {
    const error = document.errors[0];
    if (error) throw new SyntaxProblem(`line ${error.linePos?.[0].line ?? 1}: ${error.message.split("\n")[0]}`);
    let count = 0;
    const known = new Map<Node, unknown>();
    const convert = (node: unknown): unknown => {
      if (++count > MOST_NODES) throw new SyntaxProblem("line 1: too many nodes");
      if (isAlias(node)) {
        const source = node.resolve(document);
        return source ? (known.get(source) ?? convert(source)) : undefined;
      }
      const plain = convertPlain(node);
      const tag = (node as { tag?: string } | null)?.tag;
      const long = tag === undefined ? undefined : LONG_FORM(tag);
      if (long === undefined) return plain;
      const value = long === "Fn::GetAtt" && typeof plain === "string" ? plain.split(".") : plain;
      const wrapped = { [long]: value };
      note(wrapped, node);
      return wrapped;
    };
    const note = (value: object, node: unknown): void => {
      const start = (node as { range?: readonly number[] | null }).range?.[0];
      if (start !== undefined) lines.set(value, counter.linePos(start).line);
    };
    const convertPlain = (node: unknown): unknown => {
      if (isScalar(node)) return node.value;
      if (isSeq(node)) {
        const out: unknown[] = [];
        known.set(node, out);
        for (const item of node.items) out.push(convert(item));
        note(out, node);
        return out;
      }
      if (!isMap(node)) return undefined;
      const out: Record<string, unknown> = {};
      known.set(node, out);
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        const child = convert(value);
        if (name === "<<" && typeof child === "object" && child) Object.assign(out, { ...child, ...out });
        else Object.defineProperty(out, name, { value: child, enumerable: true, writable: true, configurable: true });
      }
      note(out, node);
      return out;
    };
    const value = convert(document.contents);
    return value === null || value === undefined ? [] : [{ value, lineOf }];
  });
}
