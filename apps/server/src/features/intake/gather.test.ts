import type { EncodedBatch } from "@casekeep/casestore";
import { describe, expect, it } from "vitest";
import { gatherer } from "./gather.ts";

const blocks = (bytes: number): EncodedBatch["blocks"] => [
  { table: "cases@1", rows: 1, bytes: new Uint8Array(new ArrayBuffer(bytes)) },
];

describe("batches put together", () => {
  it("go in as one when there is enough, and are durable together", async () => {
    const inserted: number[] = [];
    const gather = gatherer(async (batch) => void inserted.push(batch.blocks.length), 100);
    const first = gather.put(blocks(60));
    expect(inserted).toEqual([]);
    expect(gather.held).toBe(60);
    await Promise.all([first, gather.put(blocks(60))]);
    expect(inserted).toEqual([2]);
    expect(gather.held).toBe(0);
  });

  it("go in when asked, however little there is; nothing is inserted for nothing", async () => {
    const inserted: number[] = [];
    const gather = gatherer(async (batch) => void inserted.push(batch.blocks.length), 100);
    const waiting = gather.put(blocks(1));
    gather.flush();
    gather.flush();
    await waiting;
    expect(inserted).toEqual([1]);
  });

  it("an insertion that fails fails everyone in it and nobody after it", async () => {
    let fails = true;
    const gather = gatherer(async () => {
      if (fails) throw new Error("disk full");
    }, 100);
    const both = [gather.put(blocks(1)), gather.put(blocks(1))];
    gather.flush();
    const settled = await Promise.allSettled(both);
    expect(settled.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    fails = false;
    const after = gather.put(blocks(1));
    gather.flush();
    await after;
    expect(gather.held).toBe(0);
  });
});
