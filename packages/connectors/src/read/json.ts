import { createDecoder } from "@casekeep/documents/records";
import type { SourceFile } from "../source.ts";
import { isObject, type Json } from "../text/values.ts";
import { chain, concat, open } from "./encoding.ts";
import { KEPT_OF_OVERLONG, lines, MAX_RECORD } from "./lines.ts";
import { parseJson } from "./parse.ts";
import { createScanner, type Select } from "./scan.ts";

export type JsonItem =
  /** `path` as in `scan.ts`. `raw` is what to set aside when the value turns out to be unusable. */
  | {
      readonly kind: "value";
      readonly path: string;
      readonly value: unknown;
      readonly line: number;
      readonly raw: Uint8Array;
    }
  | { readonly kind: "bad"; readonly line: number; readonly reason: string; readonly raw: Uint8Array }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "read"; readonly bytes: number };

const OPEN = 123;
const OPEN_LIST = 91;

/**
 * Reads JSON of any layout: one document a line, one document over many lines, documents one after another, a list.
 * Elements of the arrays that `select` names come one by one before the rest of their document, however it is laid out.
 * Memory is bounded by one record of 16 MB.
 */
export async function* readJson(file: SourceFile, select: Select): AsyncGenerator<JsonItem> {
  const opened = await open(file);
  if (opened.note !== undefined) yield { kind: "note", text: opened.note };
  const { head, first, second, rest, blank } = await peek(opened.bytes);
  const decoder = createDecoder();
  if (blank) {
    yield { kind: "bad", line: 1, reason: "empty file", raw: concat([...head, new Uint8Array(0)]) };
    return;
  }
  const start = first?.find((byte) => byte > 32) ?? OPEN;
  if (start !== OPEN && start !== OPEN_LIST && second !== OPEN && second !== OPEN_LIST) {
    await rest.return?.();
    yield { kind: "bad", line: 1, reason: "not a JSON file", raw: concat(head).slice(0, KEPT_OF_OVERLONG) };
    return;
  }
  const bytes = chain(head, rest);
  const byLine = first !== undefined && eachLineIsOne(decoder.decode(first).trim(), second);
  yield* byLine ? readLines(bytes, select, decoder) : readPieces(bytes, select, decoder);
  for (const text of decoder.notes()) yield { kind: "note", text };
}

async function peek(bytes: AsyncIterable<Uint8Array>) {
  const rest = bytes[Symbol.asyncIterator]();
  const head: Uint8Array[] = [];
  let length = 0;
  let first: Uint8Array | undefined;
  let second = 0;
  while (length <= MAX_RECORD) {
    const next = await rest.next();
    if (next.done === true) {
      first ??= length === 0 ? undefined : concat(head);
      break;
    }
    head.push(next.value);
    length += next.value.length;
    if (!next.value.includes(10) && first === undefined) continue;
    const whole = concat(head);
    head.splice(0, head.length, whole);
    const start = whole.findIndex((byte) => byte > 32);
    if (start < 0) continue;
    const end = whole.indexOf(10, start);
    if (end < 0) continue;
    first = whole.subarray(start, end);
    second = whole.subarray(end + 1).find((byte) => byte !== 10 && byte !== 13) ?? 0;
    if (second !== 0) break;
  }
  const blank = length <= MAX_RECORD && !head.some((part) => part.some((byte) => byte > 32));
  return { head, first, second, rest, blank };
}

function eachLineIsOne(first: string, second: number): boolean {
  if (parseJson(first).ok) return true;
  if (!first.startsWith("{")) return !first.startsWith("[");
  return second === OPEN && !/[[{]$/.test(first);
}

async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  select: Select,
  decoder: ReturnType<typeof createDecoder>,
): AsyncGenerator<JsonItem> {
  for await (const { batch, read } of lines(bytes)) {
    for (const line of batch) {
      const at = { line: line.number, raw: line.bytes };
      if (line.overlong) {
        yield { kind: "bad", reason: "line over 16 MB", ...at };
        continue;
      }
      const text = decoder.decode(line.bytes).trim();
      if (text === "" || text === "\u001e") continue;
      const parsed = parseJson(text.charCodeAt(0) === 0x1e ? text.slice(1) : text);
      if (!parsed.ok) yield { kind: "bad", reason: parsed.reason, ...at };
      else for (const [path, value] of takeApart(parsed.value, select)) yield { kind: "value", path, value, ...at };
    }
    yield { kind: "read", bytes: read };
  }
}

async function* readPieces(
  bytes: AsyncIterable<Uint8Array>,
  select: Select,
  decoder: ReturnType<typeof createDecoder>,
): AsyncGenerator<JsonItem> {
  const scanner = createScanner(select);
  const convert = (pieces: ReturnType<typeof scanner.push>): JsonItem[] =>
    pieces.map((piece): JsonItem => {
      const at = { line: piece.line, raw: piece.bytes };
      if (piece.kind === "bad") return { kind: "bad", reason: piece.reason, ...at };
      const parsed = parseJson(decoder.decode(piece.bytes).trim());
      return parsed.ok
        ? { kind: "value", path: piece.path, value: parsed.value, ...at }
        : { kind: "bad", reason: parsed.reason, ...at };
    });
  for await (const chunk of bytes) {
    yield* convert(scanner.push(chunk));
    yield { kind: "read", bytes: chunk.length };
  }
  yield* convert(scanner.end());
}

/** The same pieces in the same order as the scanner makes them, from a value already in memory. */
function* takeApart(value: unknown, select: Select): Generator<readonly [path: string, value: unknown]> {
  if (Array.isArray(value)) {
    for (const element of value) yield ["[]", element];
    return;
  }
  if (!isObject(value)) {
    yield ["", value];
    return;
  }
  if (!holdsChosen(value, select)) {
    yield ["", value];
    return;
  }
  const keys = new Set<string>();
  const rest: [key: string, part: unknown][] = [];
  for (const [key, part] of Object.entries(value)) {
    keys.add(key);
    if (Array.isArray(part) && select(key, keys)) {
      for (const element of part) yield [key, element];
      rest.push([key, []]);
    } else rest.push([key, isObject(part) ? yield* inner(key, part, keys, select) : part]);
  }
  // Not by assignment: a field may be called "__proto__".
  yield ["", Object.fromEntries(rest)];
}

/** Most lines are one record each: they are handed on as they are. */
function holdsChosen(value: Json, select: Select): boolean {
  const keys = new Set<string>();
  for (const key in value) {
    keys.add(key);
    const part = value[key];
    if (typeof part !== "object" || part === null) continue;
    if (Array.isArray(part)) {
      if (select(key, keys)) return true;
    } else {
      const below = part as Json;
      for (const name in below) if (Array.isArray(below[name]) && select(`${key}.${name}`, keys)) return true;
    }
  }
  return false;
}

function* inner(
  key: string,
  part: Json,
  keys: ReadonlySet<string>,
  select: Select,
): Generator<readonly [path: string, value: unknown], Json> {
  const copy: [name: string, below: unknown][] = [];
  for (const [name, below] of Object.entries(part)) {
    if (Array.isArray(below) && select(`${key}.${name}`, keys)) {
      for (const element of below) yield [`${key}.${name}`, element];
      copy.push([name, []]);
    } else copy.push([name, below]);
  }
  return Object.fromEntries(copy);
}
