import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { batchesOf, worldOf } from "../conformance/world.ts";
import { openEmbedded, openTables } from "../embedded.ts";
import { encodeBatch } from "../encode/encode.ts";
import { bySlice, CutShort, remembered } from "./remember.ts";
import { onePlace, tablesOf } from "./scope.ts";

it("what is being counted is not counted again by whoever asks for the same meanwhile, nor after it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "casestore-"));
  const world = worldOf(3, 40);
  const store = await openEmbedded({ folder });
  for (const batch of batchesOf(world, 1n)) await store.insert(encodeBatch(batch));
  await store.close();
  const { db, close } = await openTables({ folder });
  try {
    let counts = 0;
    const watched: typeof db = {
      ...db,
      rows(sql, params, options) {
        if (sql.startsWith("SELECT count()")) counts++;
        return db.rows(sql, params, options);
      },
    };
    const ask = () =>
      remembered(watched, tablesOf(onePlace("keep")), ["cases"], "SELECT count() FROM keep.cases FINAL", {});
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect([...answers, await ask()]).toEqual(Array(4).fill([[String(world.cases.length)]]));
    expect(counts).toBe(1);
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
});

it("an answer by slice that was cut short is no answer, and is not kept", async () => {
  const folder = await mkdtemp(join(tmpdir(), "casestore-"));
  const world = worldOf(3, 40);
  const store = await openEmbedded({ folder });
  for (const batch of batchesOf(world, 1n)) await store.insert(encodeBatch(batch));
  await store.close();
  const { db, close } = await openTables({ folder });
  try {
    const ask = (most: number) => {
      const sql = (slice: string, within: string) =>
        `SELECT ${slice} AS slice, id FROM keep.cases FINAL WHERE ${within} LIMIT ${most + 1}`;
      return bySlice(db, tablesOf(onePlace("keep")), "cases", sql, {}, { most });
    };
    for (let twice = 0; twice < 2; twice++) await expect(ask(world.cases.length - 1)).rejects.toBeInstanceOf(CutShort);
    for (let twice = 0; twice < 2; twice++) expect(await ask(world.cases.length)).toHaveLength(world.cases.length);
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true });
  }
});
