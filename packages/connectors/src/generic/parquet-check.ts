import type { FileMetaData } from "hyparquet";
import { decompressed } from "./parquet-codecs.ts";

/**
 * Looks a column chunk's pages over before they are decoded. The decoder trusts the lengths and counts in a file: a
 * damaged one can make it loop without end or fill the memory, and nothing can stop it then. Throws where a count does
 * not fit. Layout: parquet-format, "parquet.thrift" and "Encodings.md".
 */
export type Column = NonNullable<FileMetaData["row_groups"][number]["columns"][number]["meta_data"]>;
export type SchemaElement = FileMetaData["schema"][number];

const MAX_PAGE = 256 * 1024 * 1024;
const MAX_VALUES = 50_000_000;
/** Writers fill the last bit-packed run up; more than this beyond the page's values is damage. */
const PADDING = 512;
const PLAIN = 0;
const RLE = 3;
const DELTA_BINARY = 5;
const DELTA_LENGTH = 6;
const SPLIT = 9;
const DICTIONARY: readonly number[] = [2, 8];

class Unfit extends Error {}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

function byte(cursor: Cursor): number {
  const value = cursor.bytes[cursor.at++];
  if (value === undefined) throw new Unfit("end of data");
  return value;
}

/** As the decoder reads it: 32 bits, signed. */
function varint(cursor: Cursor): number {
  let value = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    const part = byte(cursor);
    if (shift < 32) value |= (part & 127) << shift;
    if (part < 128) return value;
  }
  throw new Unfit("endless number");
}

const zigzag = (value: number) => (value >>> 1) ^ -(value & 1);

type Struct = Map<number, number | boolean | Struct>;

/** A Thrift compact structure; text and lists are passed over. */
function struct(cursor: Cursor, depth = 0): Struct {
  if (depth > 8) throw new Unfit("deep header");
  const fields: Struct = new Map();
  let field = 0;
  while (true) {
    const head = byte(cursor);
    const type = head & 15;
    if (type === 0) return fields;
    field = head >> 4 ? field + (head >> 4) : zigzag(varint(cursor));
    const value = element(cursor, type, depth);
    if (value !== undefined) fields.set(field, value);
  }
}

function element(cursor: Cursor, type: number, depth: number): number | boolean | Struct | undefined {
  if (type === 1 || type === 2) return type === 1;
  if (type === 3) return byte(cursor);
  if (type >= 4 && type <= 6) return zigzag(varint(cursor));
  if (type === 12) return struct(cursor, depth + 1);
  if (type === 7) cursor.at += 8;
  else if (type === 8) {
    const length = varint(cursor);
    if (length < 0) throw new Unfit("negative length");
    cursor.at += length;
  } else throw new Unfit("unknown type");
  return undefined;
}

const number = (fields: Struct | undefined, field: number): number => {
  const value = fields?.get(field);
  return typeof value === "number" ? value : -1;
};

const bits = (highest: number) => 32 - Math.clz32(highest);

/** Runs of the RLE and bit-packing hybrid: each has to fit what is left of the page's values. */
function hybrid(cursor: Cursor, width: number, count: number): void {
  let seen = 0;
  while (seen < count) {
    const head = varint(cursor);
    if (head < 0) throw new Unfit("negative run");
    const run = head & 1 ? (head >>> 1) * 8 : head >>> 1;
    if (run > count - seen + (head & 1 ? PADDING : 0)) throw new Unfit("run beyond the page");
    seen += run;
    cursor.at += head & 1 ? Math.ceil((run * width) / 8) : (width + 7) >> 3;
  }
}

function levels(cursor: Cursor, highest: number, count: number): void {
  if (highest === 0) return;
  const { bytes, at } = cursor;
  const length = (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
  if (!(length <= bytes.length - at - 4)) throw new Unfit("levels beyond the page");
  hybrid({ bytes, at: at + 4 }, bits(highest), count);
  cursor.at = at + 4 + length;
}

function values(cursor: Cursor, encoding: number, type: string, count: number): void {
  if (encoding === PLAIN || encoding === SPLIT || count === 0) return;
  if (DICTIONARY.includes(encoding) || (encoding === RLE && type !== "BOOLEAN")) {
    const width = byte(cursor);
    if (width > 32) throw new Unfit("width");
    if (width > 0) hybrid(cursor, width, count);
  } else if (encoding === RLE) levels(cursor, 1, count);
  else if (encoding === DELTA_BINARY || encoding === DELTA_LENGTH) {
    const block = varint(cursor);
    const parts = varint(cursor);
    if (!(block > 0 && block <= 1 << 20 && parts > 0 && parts <= 4096 && block % parts === 0))
      throw new Unfit("blocks");
  } else throw new Unfit("encoding");
}

/** `path`: the schema elements from the root to the leaf. */
export function checkColumn(chunk: Uint8Array, column: Column, path: readonly SchemaElement[]): void {
  const inner = path.slice(1);
  const repetition = inner.filter((part) => part.repetition_type === "REPEATED").length;
  const definition = inner.filter((part) => part.repetition_type !== "REQUIRED").length;
  const all = Number(column.num_values);
  if (!(all >= 0 && all <= MAX_VALUES)) throw new Unfit("values");
  const cursor: Cursor = { bytes: chunk, at: 0 };
  let met = 0;
  while (cursor.at < chunk.length - 1) {
    const header = struct(cursor);
    const kind = number(header, 1);
    const size = number(header, 3);
    const plainSize = number(header, 2);
    if (size < 0 || size > chunk.length - cursor.at || plainSize < 0 || plainSize > MAX_PAGE)
      throw new Unfit("page size");
    const page = chunk.subarray(cursor.at, cursor.at + size);
    cursor.at += size;
    const detail = header.get(kind === 0 ? 5 : kind === 2 ? 7 : 8);
    if (!(detail instanceof Map)) throw new Unfit("page kind");
    const count = number(detail, 1);
    if (count < 0 || count > MAX_VALUES) throw new Unfit("page values");
    if (kind === 2) continue;
    met += count;
    if (met > all) throw new Unfit("more values than announced");
    if (kind === 0) {
      const opened: Cursor = { bytes: unpacked(page, plainSize, column.codec), at: 0 };
      levels(opened, repetition, count);
      levels(opened, definition, count);
      // Without knowing how many are null the count is an upper bound; a shorter page ends where its data do.
      bounded(() => values(opened, number(detail, 2), column.type, count), opened, count);
    } else {
      const [repeats, defines] = [number(detail, 6), number(detail, 5)];
      const nulls = number(detail, 2);
      const rows = number(detail, 3);
      if (
        repeats < 0 ||
        defines < 0 ||
        repeats + defines > page.length ||
        nulls < 0 ||
        nulls > count ||
        rows < 0 ||
        rows > count
      )
        throw new Unfit("levels");
      if (repetition > 0) hybrid({ bytes: page, at: 0 }, bits(repetition), count);
      if (definition > 0) hybrid({ bytes: page, at: repeats }, bits(definition), count);
      const body = page.subarray(repeats + defines);
      const size = plainSize - repeats - defines;
      const opened: Cursor = { bytes: detail.get(7) === false ? body : unpacked(body, size, column.codec), at: 0 };
      values(opened, number(detail, 4), column.type, count - nulls);
    }
  }
}

/** Nulls have no value: running out of data before the upper bound is no fault, a run that does not fit is. */
function bounded(work: () => void, cursor: Cursor, count: number): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof Unfit) || error.message !== "end of data" || cursor.at < cursor.bytes.length || count < 0)
      throw error;
  }
}

function unpacked(page: Uint8Array, size: number, codec: string): Uint8Array {
  if (size < 0) throw new Unfit("page size");
  const output = decompressed(page, size, codec);
  if (output === undefined) throw new Unfit("codec");
  return output;
}
