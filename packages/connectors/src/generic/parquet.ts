import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { concat } from "../read/encoding.ts";
import { KEPT_OF_OVERLONG } from "../read/lines.ts";
import type { SourceFile, SourceItem } from "../source.ts";
import { isObject, type Json } from "../text/values.ts";
import { type Column, checkColumn, type SchemaElement } from "./parquet-check.ts";
import { CODECS } from "./parquet-codecs.ts";
import type { Row } from "./rows.ts";

/** Up to this size the file is held whole; a larger one is read anew for its footer and for each row group. */
const HELD = 64 * 1024 * 1024;
/** Row groups above this are set aside: one has to fit into memory. */
const MAX_GROUP = 512 * 1024 * 1024;
const MAX_ROWS = 5_000_000;

const decoder = new TextDecoder();

/** Rows of a Parquet file (any codec but LZO and Brotli). `line` is the row's number from 1. Unreadable parts are set aside whole. */
export async function* parquetRows(file: SourceFile): AsyncGenerator<Row | SourceItem> {
  let row = 0;
  const { held, length } = await load(file);
  // What cannot be decoded is kept as the beginning of the file; the file itself stays with its owner.
  const aside = (reason: string): SourceItem => ({
    kind: "quarantined",
    quarantined: {
      file: file.name,
      ...(row === 0 ? {} : { line: row + 1 }),
      reason,
      raw: held?.slice(0, KEPT_OF_OVERLONG) ?? new Uint8Array(0),
    },
  });
  yield { kind: "progress", bytes: length };
  const source: AsyncBuffer = {
    byteLength: length,
    slice: async (start, end = length) =>
      exact(held === undefined ? await range(file, start, end) : held.subarray(start, end)),
  };
  let metadata: FileMetaData;
  try {
    metadata = await parquetMetadataAsync(source);
  } catch {
    yield aside("Parquet file without a readable footer");
    return;
  }
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const span = groupSpan(group, length);
    if (span === undefined || span.end - span.start > MAX_GROUP || !(rows >= 0 && rows <= MAX_ROWS)) {
      yield aside("row group of unusable size");
      row += Number.isSafeInteger(rows) && rows > 0 ? rows : 0;
      continue;
    }
    const bytes = await source.slice(span.start, span.end);
    const local: AsyncBuffer = {
      byteLength: length,
      slice: async (start, end = length) =>
        start >= span.start && end <= span.end
          ? bytes.slice(start - span.start, end - span.start)
          : source.slice(start, end),
    };
    const first = row;
    try {
      for (const record of await groupRows(local, metadata, group)) {
        row++;
        const plain = simple(record, 0) as Json;
        yield { kind: "row", line: row, record: plain, raw: new TextEncoder().encode(JSON.stringify(plain)) };
      }
      if (row - first !== rows) throw new Error("rows are missing");
    } catch {
      yield aside("row group not readable (damaged, or compressed with LZO or Brotli)");
    }
    row = first + rows;
  }
}

type Group = FileMetaData["row_groups"][number];

/**
 * Rows of one group, read one leaf column at a time: the reader starts all columns of a call at once, and where two of
 * them fail, the second failure would have nobody to catch it.
 */
async function groupRows(file: AsyncBuffer, metadata: FileMetaData, group: Group): Promise<unknown[]> {
  const rows: unknown[] = Array.from({ length: Math.min(Number(group.num_rows), MAX_ROWS) }, () => ({}));
  for (const column of group.columns) {
    const path = column.meta_data?.path_in_schema;
    if (path === undefined) throw new Error("column without a path");
    const { kept, way } = onlyPath(metadata.schema, path);
    const span = columnSpan(column.meta_data!);
    checkColumn(new Uint8Array(await file.slice(span.start, span.end)), column.meta_data!, way);
    const alone: FileMetaData = {
      ...metadata,
      schema: kept,
      num_rows: group.num_rows,
      row_groups: [{ ...group, columns: [column] }],
    };
    const read = await parquetReadObjects({ file, metadata: alone, compressors: CODECS });
    if (read.length !== rows.length) throw new Error("rows are missing");
    for (const [place, part] of read.entries()) rows[place] = merged(rows[place], part);
  }
  return rows;
}

/** The schema with nothing but the way to one leaf. Maps become lists of keys and values, whose halves can be read apart. */
function onlyPath(
  schema: readonly SchemaElement[],
  path: readonly string[],
): { readonly kept: SchemaElement[]; readonly way: SchemaElement[] } {
  const size = (at: number): number => {
    let next = at + 1;
    for (let child = 0; child < (schema[at]?.num_children ?? 0) && next < schema.length; child++) next += size(next);
    return next - at;
  };
  const root = schema[0];
  if (root === undefined) throw new Error("no schema");
  const kept: SchemaElement[] = [{ ...root, num_children: 1 }];
  const way: SchemaElement[] = [root];
  let at = 1;
  let children = root.num_children ?? 0;
  for (const [depth, name] of path.entries()) {
    while (children > 0 && at < schema.length && schema[at]?.name !== name) {
      at += size(at);
      children--;
    }
    const element = schema[at];
    if (children <= 0 || element === undefined) throw new Error("column outside the schema");
    way.push(element);
    if (depth === path.length - 1) kept.push(element);
    else {
      const { converted_type: type, logical_type: logical, ...rest } = element;
      const isList = type === "LIST" || logical?.type === "LIST";
      kept.push({ ...(isList ? element : rest), num_children: 1 });
    }
    children = element.num_children ?? 0;
    at++;
  }
  return { kept, way };
}

/** Two halves of one value: objects by key, lists by place. */
function merged(a: unknown, b: unknown, depth = 0): unknown {
  if (a === null || a === undefined || depth > 20) return b;
  if (b === null || b === undefined) return a;
  if (Array.isArray(a) && Array.isArray(b)) return a.map((part, place) => merged(part, b[place], depth + 1));
  if (typeof a !== "object" || typeof b !== "object") return a;
  const both: Record<string, unknown> = { ...a };
  for (const [key, part] of Object.entries(b)) both[key] = key in both ? merged(both[key], part, depth + 1) : part;
  return both;
}

async function load(file: SourceFile): Promise<{ held: Uint8Array | undefined; length: number }> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file.bytes()) {
    length += chunk.length;
    if (length <= HELD) parts.push(chunk);
    else parts = [];
  }
  return { held: length <= HELD ? concat(parts.length === 0 ? [new Uint8Array(0)] : parts) : undefined, length };
}

async function range(file: SourceFile, start: number, end: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let at = 0;
  for await (const chunk of file.bytes()) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, chunk.length);
    if (from < to) parts.push(chunk.slice(from, to));
    at += chunk.length;
    if (at >= end) break;
  }
  return concat(parts.length === 0 ? [new Uint8Array(0)] : parts);
}

/** A copy of exactly these bytes. Not `bytes.slice()`: of a Buffer that is a view into a larger, shared one. */
const exact = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** As the decoder takes it: from the dictionary, or the first page, over the whole compressed length. */
function columnSpan(column: Column): { start: number; end: number } {
  const start = Number(column.dictionary_page_offset || column.data_page_offset);
  return { start, end: start + Number(column.total_compressed_size) };
}

function groupSpan(group: Group, length: number): { start: number; end: number } | undefined {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { meta_data: column } of group.columns) {
    if (column === undefined) return undefined;
    const span = columnSpan(column);
    if (!(span.start >= 0 && span.end >= span.start && span.end <= length)) return undefined;
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return start < end ? { start, end } : undefined;
}

/** Values as JSON has them: long integers as text beyond 2^53, dates as ISO text, bytes as text, maps as objects. */
export function simple(value: unknown, depth: number): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Uint8Array) return decoder.decode(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > 20) return null;
  if (Array.isArray(value)) return value.map((part) => simple(part, depth + 1));
  const entries = entriesOf(value) ?? Object.entries(value);
  return Object.fromEntries(entries.map(([key, part]) => [key, simple(part, depth + 1)]));
}

/** The keys and values of a map, which comes as a list of both under the name the format gives it. */
function entriesOf(value: object): [string, unknown][] | undefined {
  const { key_value: pairs, ...rest } = value as { readonly key_value?: unknown };
  if (!Array.isArray(pairs) || Object.keys(rest).length > 0) return undefined;
  return pairs.every((pair) => isObject(pair) && "key" in pair)
    ? pairs.map(({ key, value: part }) => [String(simple(key, 0)), part])
    : undefined;
}
