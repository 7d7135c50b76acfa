import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diskSpool } from "./spool.ts";

describe("the spool", () => {
  let folder = "";
  let count = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "casekeep-spool-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const fresh = (expected = 0) => {
    const path = join(folder, String(++count));
    return { path, spool: diskSpool(path, expected) };
  };
  const all = async (spool: ReturnType<typeof diskSpool>) => {
    const found = new Map<string, unknown[]>();
    for await (const { key, pieces } of spool.groups()) {
      expect(found.has(key)).toBe(false);
      found.set(key, [...pieces]);
    }
    return found;
  };

  it("says how much was put and which part of it still waits", async () => {
    const { spool } = fresh();
    expect(spool.standing()).toEqual({ put: 0, waiting: 0 });
    for (const [key, body] of [
      ["a", "x".repeat(984)],
      ["b", "y".repeat(984)],
      ["a", "z".repeat(984)],
      ["c", "w".repeat(984)],
    ])
      await spool.put(key!, body);
    const seen = [spool.standing()];
    for await (const _ of spool.groups()) seen.push(spool.standing());
    expect(seen.map((it) => it.put)).toEqual([4000, 4000, 4000, 4000]);
    expect(seen.map((it) => it.waiting)).toEqual([1, 0.5, 0.25, 0]);
  });

  it("gives every key once with its pieces in the order they were put", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.integer(),
      fc.uint8Array({ maxLength: 400_000, size: "max" }),
      fc.record({ body: fc.string(), at: fc.integer(), none: fc.constant(null) }),
    );
    const puts = fc.array(fc.tuple(fc.constantFrom("a", "b", "__proto__", "", "ü", "\0"), piece), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(puts, fc.constantFrom(0, 30e6, 3e9), async (list, expected) => {
        const { spool } = fresh(expected);
        const wanted = new Map<string, unknown[]>();
        for (const [key, one] of list) {
          await spool.put(key, one);
          wanted.set(key, [...(wanted.get(key) ?? []), one]);
        }
        const found = await all(spool);
        expect([...found.keys()].sort()).toEqual([...wanted.keys()].sort());
        for (const [key, pieces] of wanted) {
          expect(found.get(key)?.map(plain)).toEqual(pieces.map(plain));
        }
        await spool.remove();
      }),
      { numRuns: 40 },
    );
  });

  it("keeps pieces whole that are put at once and are longer than one write", async () => {
    const { spool } = fresh();
    const size = 3 * 1024 * 1024;
    await Promise.all(
      Array.from({ length: 8 }, (_, place) => spool.put(`k${place}`, new Uint8Array(size).fill(place))),
    );
    const found = await all(spool);
    expect(found.size).toBe(8);
    for (const [key, [piece]] of found) expect((piece as Uint8Array).every((byte) => `k${byte}` === key)).toBe(true);
  });

  it("leaves nothing readable on the disk, lets nobody else read, and nothing at all afterwards", async () => {
    const { path, spool } = fresh();
    for (let place = 0; place < 40; place++) await spool.put(`zzcanary-${place}`, "zzcanaryzz ".repeat(2000));
    const names = await readdir(path);
    expect(names.length).toBeGreaterThan(0);
    expect((await stat(path)).mode & 0o077).toBe(0);
    for (const name of names) {
      expect((await stat(join(path, name))).mode & 0o077).toBe(0);
      expect((await readFile(join(path, name))).includes("zzcanary")).toBe(false);
    }
    await spool.remove();
    await expect(stat(path)).rejects.toMatchObject({ code: "ENOENT" });
  });

  it("holds no more in memory than it says, however many buckets there are", async () => {
    const { path, spool } = fresh(30e9);
    // Under what a single bucket is written out at, in every bucket: together over the limit.
    for (let place = 0; place < 1200; place++) await spool.put(`key ${place}`, "x".repeat(100_000));
    const written = await Promise.all((await readdir(path)).map(async (name) => (await stat(join(path, name))).size));
    expect(written.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(120_000_000 - 70 * 1024 * 1024);
    expect((await all(spool)).size).toBe(1200);
  });
});

const plain = (value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString("base64") : value);
