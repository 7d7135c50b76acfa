import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bomb, bounded, meterOf } from "./bounded.ts";

const MIB = 1024 * 1024;
async function* chunks(sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (const size of sizes) yield new Uint8Array(size);
}
async function passed(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let bytes = 0;
  for await (const chunk of stream) bytes += chunk.length;
  return bytes;
}

describe("bounded decompression", () => {
  it("passes on every byte of what is in proportion, and ends what is not within a chunk of the limit", async () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 8 * MIB }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 1, max: MIB }), async (list, packed) => {
        const total = list.reduce((sum, size) => sum + size, 0);
        const limit = Math.max(64 * MIB, packed * 400);
        const outcome = await passed(bounded(chunks(list), meterOf(packed))).catch((error: unknown) => error);
        if (total <= limit) expect(outcome).toBe(total);
        else expect(outcome).toBeInstanceOf(Bomb);
      }),
      { numRuns: 60 },
    );
  });

  it("closes what it reads from when it ends it", async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield new Uint8Array(MIB);
      } finally {
        closed = true;
      }
    }
    await expect(passed(bounded(endless(), meterOf(10)))).rejects.toBeInstanceOf(Bomb);
    expect(closed).toBe(true);
  });

  it("counts the entries of one archive together", async () => {
    const meter = meterOf(1000);
    expect(await passed(bounded(chunks([40 * MIB]), meter))).toBe(40 * MIB);
    await expect(passed(bounded(chunks([40 * MIB]), meter))).rejects.toThrow("400 times");
  });
});
