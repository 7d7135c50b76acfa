import { describe, expect, it } from "vitest";
import { batchesOf, worldOf } from "../conformance/world.ts";
import { encodeBatch } from "./encode.ts";
import { LAYOUTS, type Layout } from "./layout.ts";
import { splitByCase } from "./split.ts";

const bytes = (parts: readonly Uint8Array[]) => Buffer.concat(parts);

describe("rows shared out by case", () => {
  it("every row once, where its case's number says, in the blocks' own bytes", () => {
    const world = worldOf(71, 300);
    const [whole] = batchesOf(world, 3n, 1000).map(encodeBatch);
    for (const shards of [1, 2, 3, 7]) {
      const alone = Array.from({ length: shards }, (_, shard) => {
        const mine = <T>(rows: readonly T[], id: (row: T) => bigint) =>
          rows.filter((row) => id(row) % BigInt(shards) === BigInt(shard));
        const part = {
          ...world,
          cases: mine(world.cases, (row) => row.id),
          messages: mine(world.messages, (row) => row.caseId),
          events: mine(world.events, (row) => row.caseId),
          sealed: mine(world.sealed, (row) => row.caseId),
          blind: mine(world.blind, (row) => row.caseId),
        };
        return batchesOf(part, 3n, 1000).map(encodeBatch)[0];
      });
      for (const block of whole?.blocks ?? []) {
        const parts = splitByCase(LAYOUTS[block.table] as Layout, [block.bytes], shards);
        const expected = alone.map((one) => one?.blocks.find(({ table }) => table === block.table)?.bytes);
        expect(parts.map((part) => bytes(part).equals(Buffer.from(expected[parts.indexOf(part)] ?? [])))).toEqual(
          new Array(shards).fill(true),
        );
      }
    }
  });

  it("a block cut short is refused", () => {
    const [batch] = batchesOf(worldOf(72, 20), 3n, 1000).map(encodeBatch);
    for (const block of batch?.blocks ?? [])
      for (const cut of [1, 2, 9])
        expect(() =>
          splitByCase(LAYOUTS[block.table] as Layout, [block.bytes.subarray(0, block.bytes.byteLength - cut)], 2),
        ).toThrow(/ends in a row/);
  });
});
