import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bind } from "./bind.ts";
import { viewer } from "./conformance/cast.ts";
import { batchesOf, worldOf } from "./conformance/world.ts";
import type { Db } from "./db.ts";
import { openEmbedded } from "./embedded.ts";
import { encodeBatch } from "./encode/encode.ts";
import { createSpool } from "./engine/spool.ts";
import { createInserter } from "./insert.ts";
import { MIGRATIONS, migrate } from "./migrate.ts";
import { testEngine } from "./testing/engine.ts";

const FORM = { database: "keep", onCluster: "", replacing: "ReplacingMergeTree(ver, is_deleted)", plain: false };
/** Of the statements that are left when an attempt begins, the one that the engine dies in. */
const KILLED_IN = [0, 4, 3, 5, 2, 7, 11, 12];

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "casestore-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The engine of the folder, and what is done as each statement that changes something is sent. */
async function engineAt(sent: (statement: number, pid: number) => void) {
  const engine = await testEngine(folder);
  let statement = 0;
  const run: Db["run"] = async (sql, params = {}) => {
    const done = engine.ask("write", bind(sql, params), "Null");
    sent(statement++, engine.pid() as number);
    await done;
  };
  const db: Db = {
    async rows(sql) {
      const text = await engine.ask("light", sql, "JSONCompactEachRow");
      return text
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line) as unknown[]);
    },
    ...{ run, everywhere: run, close: () => engine.close() },
  };
  return db;
}

it("the engine killed in one statement of a migration after another: starting again finishes it, and every row is there once", async () => {
  const world = worldOf(44, 120);
  const old = await engineAt(() => {});
  await migrate(old, FORM, MIGRATIONS.slice(0, 1));
  const spool = createSpool({ folder: join(folder, "spool"), database: FORM.database, run: (sql) => old.run(sql) });
  await spool.prepare();
  const inserter = createInserter(spool.insertBlock);
  for (const batch of batchesOf(world, 10n, 40)) await inserter.insert(encodeBatch(batch));
  await old.run(
    `INSERT INTO keep.places (case_id, at, id, author_kind, author, visibility, ver, is_deleted)
     SELECT case_id, at, id, author_kind, author, visibility, ver, is_deleted FROM keep.messages`,
  );
  // As the first release left them: which cases were merged into one was not in the index of known values.
  await old.run("DELETE FROM keep.blind WHERE kind = 'merge' SETTINGS lightweight_deletes_sync = 1");
  await inserter.drain();
  await old.close();

  let kills = 0;
  for (const [attempt, at] of KILLED_IN.entries()) {
    let killed = false;
    const db = await engineAt((statement, pid) => {
      // Two that every start repeats come first. At another moment of the statement each time.
      if (statement !== 2 + at) return;
      killed = true;
      setTimeout(() => process.kill(pid, "SIGKILL"), attempt % 4);
    });
    const outcome = await migrate(db, FORM).catch((error: unknown) => error);
    await delay(50);
    await db.close();
    // An engine quick enough to end its last statement before it dies has finished: nothing is left to kill it in.
    if (outcome === undefined) break;
    expect(killed).toBe(true);
    expect(outcome).toMatchObject({ code: "STORE_UNAVAILABLE" });
    kills++;
  }
  expect(kills).toBeGreaterThanOrEqual(4);

  const store = await openEmbedded({ folder });
  try {
    const { cases, messages } = await store.stats(viewer());
    expect([cases, messages]).toEqual([world.cases.length, world.messages.length]);
    for (const row of world.cases) {
      const got = await store.open(viewer(), row.id);
      expect(got?.row).toEqual(row);
      expect(new Set(got?.messages)).toEqual(new Set(world.messages.filter((one) => one.caseId === row.id)));
      expect(new Set(got?.events)).toEqual(new Set(world.events.filter((one) => one.caseId === row.id)));
      const merged = world.cases.filter((one) => one.mergedInto === row.id).map((one) => one.id);
      expect(got?.mergedFrom).toEqual(merged.sort());
    }
  } finally {
    await store.close();
  }
}, 300_000);
