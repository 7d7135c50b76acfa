import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { concat } from "../read/encoding.ts";
import type { SourceFile, SourceItem } from "../source.ts";
import type { Json } from "../text/values.ts";
import type { Row } from "./rows.ts";

/** Up to this size the file is held whole; a larger one is read anew for its footer and for each row group. */
const HELD = 64 * 1024 * 1024;
/** Row groups above this are set aside: one has to fit into memory. */
const MAX_GROUP = 512 * 1024 * 1024;
const ROWS_AT_ONCE = 5000;

const decoder = new TextDecoder();

/** Rows of a Parquet file (uncompressed or Snappy). `line` is the row's number from 1. Unreadable parts are set aside whole. */
export async function* parquetRows(file: SourceFile): AsyncGenerator<Row | SourceItem> {
  let row = 0;
  const aside = (reason: string): SourceItem => ({
    kind: "quarantined",
    quarantined: { file: file.name, ...(row === 0 ? {} : { line: row + 1 }), reason, raw: new Uint8Array(0) },
  });
  const { held, length } = await load(file);
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
    const span = groupSpan(group);
    if (span === undefined || span.end - span.start > MAX_GROUP) {
      yield aside("row group of unusable size");
      row += rows;
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
    const last = row + rows;
    try {
      while (row < last) {
        const rowEnd = Math.min(last, row + ROWS_AT_ONCE);
        for (const record of await parquetReadObjects({ file: local, metadata, rowStart: row, rowEnd })) {
          row++;
          const plain = simple(record, 0) as Json;
          yield { kind: "row", line: row, record: plain, raw: new TextEncoder().encode(JSON.stringify(plain)) };
        }
        if (row < rowEnd) throw new Error("rows are missing");
      }
    } catch {
      yield aside("row group not readable (damaged, or compressed with something other than Snappy)");
      row = last;
    }
  }
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

const exact = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;

function groupSpan(group: FileMetaData["row_groups"][number]): { start: number; end: number } | undefined {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const { meta_data: column } of group.columns) {
    if (column === undefined) return undefined;
    const from = Number(column.dictionary_page_offset ?? column.data_page_offset);
    const first = Math.min(from, Number(column.data_page_offset));
    start = Math.min(start, first);
    end = Math.max(end, first + Number(column.total_compressed_size));
  }
  return start < end ? { start, end } : undefined;
}

/** Values as JSON has them: long integers as text beyond 2^53, dates as ISO text, bytes as text. */
function simple(value: unknown, depth: number): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Uint8Array) return decoder.decode(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > 20) return null;
  if (Array.isArray(value)) return value.map((part) => simple(part, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, simple(part, depth + 1)]));
}
