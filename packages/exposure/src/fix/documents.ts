import { isDict } from "../json/get.ts";
import { type Parsed, parseJson } from "../json/parse.ts";
import { parseYaml } from "../json/yaml.ts";
import type { InputFile } from "../types.ts";

export type Node = Record<string, unknown>;

/** Where a node stands: what holds it, under which key. */
export interface Found {
  readonly node: Node;
  readonly parents: readonly (Node | unknown[])[];
}

/** A file of objects that can be changed and written again. */
export interface Documents {
  readonly file: InputFile;
  readonly documents: readonly Parsed[];
  /** The objects that start on the line, outermost first. */
  at(line: number): Found[];
  find(wanted: (node: Node) => boolean): Found[];
  /** All files with this one as it is now; as they were where nothing of it has changed. */
  written(files: readonly InputFile[]): InputFile[];
}

const parsedBefore = new WeakMap<InputFile, readonly Parsed[] | null>();

/** A file is parsed once, however many changes are tried on it; null where it cannot be. */
function parsedOnce(file: InputFile): readonly Parsed[] | null {
  const known = parsedBefore.get(file);
  if (known !== undefined) return known;
  let documents: readonly Parsed[] | null = null;
  try {
    documents = /^[\ufeff\s]*[{[]/.test(file.text) ? [parseJson(file.text)] : parseYaml(file.text);
  } catch {
    // What cannot be parsed cannot be changed.
  }
  parsedBefore.set(file, documents);
  return documents;
}

/** The same values in objects of their own, which know their lines. */
function copied({ value, lineOf, ...rest }: Parsed): Parsed {
  const lines = new WeakMap<object, number>();
  const copy = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null) return node;
    const made: unknown[] | Node = Array.isArray(node) ? [] : {};
    lines.set(made, lineOf(node));
    for (const [key, child] of Object.entries(node))
      Object.defineProperty(made, key, { value: copy(child), writable: true, enumerable: true, configurable: true });
    return made;
  };
  const made = copy(value);
  return { ...rest, value: made, lineOf: (node) => (typeof node === "object" && node ? (lines.get(node) ?? 1) : 1) };
}

export function documentsOf(files: readonly InputFile[], name: string): Documents | undefined {
  const file = files.find((one) => one.name === name);
  const parsed = file && parsedOnce(file);
  if (!file || !parsed) return undefined;
  // Each caller changes a copy of its own.
  const documents = parsed.map(copied);
  const find = (wanted: (node: Node, lineOf: Parsed["lineOf"]) => boolean): Found[] => {
    const found: Found[] = [];
    for (const { value, lineOf } of documents) {
      const visit = (node: unknown, parents: readonly (Node | unknown[])[]): void => {
        if (typeof node !== "object" || node === null || parents.length > 60) return;
        if (isDict(node) && wanted(node as Node, lineOf)) found.push({ node: node as Node, parents });
        const inside = [...parents, node as Node | unknown[]];
        for (const child of Object.values(node)) visit(child, inside);
      };
      visit(value, []);
    }
    return found;
  };
  return {
    file,
    documents,
    at: (line) => find((node, lineOf) => lineOf(node) === line),
    find: (wanted) => find((node) => wanted(node)),
    written: (all) => {
      if (documents.every((one, i) => JSON.stringify(one.value) === JSON.stringify(parsed[i]!.value))) return [...all];
      const texts = documents.map(({ value }) => JSON.stringify(value, null, 2));
      const text = texts.length === 1 ? texts[0]! : texts.map((one) => `---\n${one}\n`).join("");
      return all.map((one) => (one === file ? { ...one, text } : one));
    },
  };
}

/** The list that holds the node, and its place there. */
export function placeIn({ node, parents }: Found): { readonly list: unknown[]; readonly index: number } | undefined {
  const list = parents.at(-1);
  return Array.isArray(list) ? { list, index: list.indexOf(node) } : undefined;
}

/** JSON for a shell: in single quotes. */
export const quoted = (value: unknown): string => shell(typeof value === "string" ? value : JSON.stringify(value));

/** A word as the shell must be given it. */
export const shell = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
