import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { batchesOf, worldOf } from "../conformance/world.ts";
import { openEmbedded, openTables } from "../embedded.ts";
import { encodeBatch } from "../encode/encode.ts";
import { remembered } from "./remember.ts";
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
