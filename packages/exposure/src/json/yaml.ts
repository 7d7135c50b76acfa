import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from "yaml";
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
  // Pretty errors repeat the text around each of them: many errors on a long line take minutes.
  const options = { lineCounter: counter, logLevel: "silent", uniqueKeys: false, prettyErrors: false } as const;
  const documents = parseAllDocuments(text, options);
  const lines = new WeakMap<object, number>();
  const lineOf = (node: unknown): number => (typeof node === "object" && node ? (lines.get(node) ?? 1) : 1);
  if (!Array.isArray(documents)) return [];
  return documents.flatMap((document) => {
    const error = document.errors[0];
    if (error) throw new SyntaxProblem(`line ${counter.linePos(error.pos[0]).line}: ${error.message.split("\n")[0]}`);
    let count = 0;
    const anchors = new Map<string, { readonly value: unknown; readonly size: number }>();
    const lineAt = (node: unknown): number =>
      counter.linePos((node as { range?: readonly number[] | null } | null)?.range?.[0] ?? 0).line;
    const spend = (nodes: number, at: unknown): void => {
      count += nodes;
      if (count > MOST_NODES)
        throw new SyntaxProblem(`line ${lineAt(at)}: more than ${MOST_NODES} nodes, aliases written out`);
    };
    const convert = (node: unknown): unknown => {
      if (isAlias(node)) {
        // The last one before it; what is still being read stands around it.
        const found = anchors.get(node.source);
        if (found === undefined)
          throw new SyntaxProblem(`line ${lineAt(node)}: the alias "${node.source}" stands for nothing before it`);
        // Whoever walks the result meets all of it again at every alias.
        spend(found.size, node);
        return found.value;
      }
      const before = count;
      spend(1, node);
      const value = tagged(node, convertPlain(node));
      const anchor = (node as { anchor?: string } | null)?.anchor;
      if (anchor !== undefined) anchors.set(anchor, { value, size: count - before });
      return value;
    };
    const tagged = (node: unknown, plain: unknown): unknown => {
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
        for (const item of node.items) out.push(convert(item));
        note(out, node);
        return out;
      }
      if (!isMap(node)) return undefined;
      const out: Record<string, unknown> = {};
      // What a merge brings may be written again; what is written twice is read differently by different readers.
      const own = new Set<string>();
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        if (name !== "<<" && own.has(name))
          throw new SyntaxProblem(`line ${lineAt(key)}: the key ${JSON.stringify(name)} stands twice in one mapping`);
        own.add(name);
        const child = convert(value);
        if (name === "<<" && typeof child === "object" && child)
          for (const one of Array.isArray(child) ? child : [child]) Object.assign(out, { ...one, ...out });
        else Object.defineProperty(out, name, { value: child, enumerable: true, writable: true, configurable: true });
      }
      note(out, node);
      return out;
    };
    const value = convert(document.contents);
    return value === null || value === undefined ? [] : [{ value, lineOf, has: (node) => lines.has(node) }];
  });
}
