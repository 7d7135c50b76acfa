import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { PersonKeyEntry } from "../ports/person-keys.ts";
import type { ControlStore } from "../store.ts";

const entry = (): PersonKeyEntry => ({
  id: randomBytes(8).readBigUInt64BE(0),
  wrapped: new Uint8Array(randomBytes(61)),
});
const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("hex");

export function keysConformance(store: () => ControlStore): void {
  describe("person keys", () => {
    test("come back byte for byte under any 64-bit id", async () => {
      const wrapped = new Uint8Array(randomBytes(61));
      const ids = [0n, 1n, (1n << 63n) - 1n, 1n << 63n, (1n << 64n) - 1n];
      await store().personKeys.add(ids.map((id) => ({ id, wrapped })));
      const found = await store().personKeys.wrapped([...ids, 77n]);
      expect([...found.keys()].sort()).toEqual([...ids].sort());
      for (const bytes of found.values()) {
        expect(bytes).toEqual(wrapped);
        expect(bytes.buffer.byteLength).toBe(61);
      }
      expect((await store().personKeys.wrapped([])).size).toBe(0);
    });

    test("stand once: whoever adds later gets the first one's", async () => {
      const first = entry();
      await store().personKeys.add([first]);
      const second = entry();
      const standing = await store().personKeys.add([{ id: first.id, wrapped: entry().wrapped }, second]);
      expect(hex(standing.get(first.id))).toBe(hex(first.wrapped));
      expect(hex(standing.get(second.id))).toBe(hex(second.wrapped));
    });

    test("are agreed on by importers that add the same people at once, in any order", async () => {
      const ids = Array.from({ length: 500 }, () => entry().id);
      const answers = await Promise.all(
        Array.from({ length: 6 }, (_, importer) => {
          const order = importer % 2 === 0 ? ids : [...ids].reverse();
          return store().personKeys.add(order.map((id) => ({ id, wrapped: entry().wrapped })));
        }),
      );
      const stored = await store().personKeys.wrapped(ids);
      for (const answer of answers) for (const id of ids) expect(hex(answer.get(id))).toBe(hex(stored.get(id)));
    });

    test("are gone for good when shredded", async () => {
      const one = entry();
      await store().personKeys.add([one]);
      expect(await store().personKeys.shred(one.id)).toBe(true);
      expect(await store().personKeys.shred(one.id)).toBe(false);
      expect((await store().personKeys.wrapped([one.id])).size).toBe(0);
    });

    test("go in by the thousand: many at once take a small part of the time of one after the other", async () => {
      const ONES = 100;
      const MANY = 20_000;
      let start = performance.now();
      for (let n = 0; n < ONES; n++) await store().personKeys.add([entry()]);
      const one = (performance.now() - start) / ONES;
      const entries = Array.from({ length: MANY }, entry);
      start = performance.now();
      expect((await store().personKeys.add(entries)).size).toBe(MANY);
      expect((performance.now() - start) / MANY).toBeLessThan(one / 2);
    });
  });
}
