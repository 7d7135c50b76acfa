import { StoreError } from "../errors.ts";
import type { Layout } from "./layout.ts";

/** Bytes of columns that always have the same number of them. */
const FIXED: Readonly<Record<string, number>> = { UInt8: 1, UInt32: 4, UInt64: 8, Int64: 8, "DateTime64(3, 'UTC')": 8 };

/** A step over one value: takes where it begins, gives where it ends. */
type Step = (bytes: Uint8Array, at: number) => number;

/**
 * Shares out the rows of RowBinary blocks by the case they belong to: the part of the place `caseId % shards` in the answer. The rows'
 * bytes stay as they are, and in their order. Throws BAD_QUERY when a block is not what its layout says.
 */
export function splitByCase(layout: Layout, blocks: readonly Uint8Array[], shards: number): Uint8Array[][] {
  const parts: Uint8Array[][] = Array.from({ length: shards }, () => []);
  if (shards === 1) return [[...blocks]];
  const steps = layout.columns.map(([, type]) => stepOver(type));
  const key = layout.columns.findIndex(([name]) => name === (layout.table === "cases" ? "id" : "case_id"));
  for (const block of blocks) {
    const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
    // Runs of rows that go to the same place stay one piece.
    let [from, before] = [0, -1];
    for (let at = 0; at < block.byteLength; ) {
      const row = at;
      let place = 0;
      for (const [column, step] of steps.entries()) {
        if (column === key && at + 8 <= block.byteLength) place = Number(view.getBigUint64(at, true) % BigInt(shards));
        at = step(block, at);
      }
      if (at > block.byteLength) throw new StoreError("BAD_QUERY", `A block of '${layout.table}' ends in a row.`);
      if (place === before) continue;
      if (before >= 0) parts[before]?.push(block.subarray(from, row));
      [from, before] = [row, place];
    }
    if (before >= 0) parts[before]?.push(block.subarray(from));
  }
  return parts;
}

function stepOver(type: string): Step {
  const size = FIXED[type];
  if (size !== undefined) return (_bytes, at) => at + size;
  if (type === "String")
    return (bytes, at) => {
      const [length, next] = varint(bytes, at);
      return next + length;
    };
  const [, outer, inner = ""] = /^(Array|Nullable)\((.+)\)$/.exec(type) ?? [];
  if (outer === undefined) throw new StoreError("BAD_QUERY", `Values of the type ${type} cannot be stepped over.`);
  const step = stepOver(inner);
  if (outer === "Nullable") return (bytes, at) => (bytes[at] === 0 ? step(bytes, at + 1) : at + 1);
  return (bytes, at) => {
    let [left, next] = varint(bytes, at);
    for (; left > 0 && next <= bytes.byteLength; left--) next = step(bytes, next);
    return left > 0 ? bytes.byteLength + 1 : next;
  };
}

/** A number in groups of seven bits, lowest first, and where it ends. */
function varint(bytes: Uint8Array, from: number): [value: number, next: number] {
  let value = 0;
  for (let at = from, unit = 1; at < bytes.byteLength; at++, unit *= 128) {
    const byte = bytes[at] as number;
    value += (byte & 0x7f) * unit;
    if (byte < 0x80) return [value, at + 1];
  }
  return [0, bytes.byteLength + 1];
}
