import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FACETS } from "@casekeep/contracts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { wantedUntil } from "./asking.ts";
import { compare, redacted, viewer } from "./conformance/cast.ts";
import { createModel } from "./conformance/model.ts";
import { plainSearch } from "./conformance/viewers.ts";
import { batchesOf, worldOf } from "./conformance/world.ts";
import { openEmbedded } from "./embedded.ts";
import { encodeBatch } from "./encode/encode.ts";
import { StoreError } from "./errors.ts";
import { casePartition, messagePartition } from "./queries/erase.ts";
import { testEngine } from "./testing/engine.ts";

const DAY = 86_400_000;

describe("embedded store", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "casestore-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("killed eight times while it writes: nothing acknowledged is lost, nothing is doubled", async () => {
    const world = worldOf(42, 160);
    const batches = batchesOf(world, 3n, 4);
    const store = await openEmbedded({ folder });
    const acknowledged: bigint[] = [];
    let refused = 0;
    let kills = 0;
    for (const [at, batch] of batches.entries()) {
      const encoded = encodeBatch(batch);
      for (let attempt = 0; attempt < 10; attempt++) {
        const writing = store.insert(encoded);
        const pid = store.enginePid();
        // At a different moment of a write each time: before its file, in the middle, between two tables.
        const timer = setTimeout(() => pid !== undefined && process.kill(pid, "SIGKILL"), kills * 4);
        if (at % 5 !== 3 || attempt > 0) clearTimeout(timer);
        try {
          await writing;
          acknowledged.push(...batch.cases.map((row) => row.id));
          break;
        } catch (error) {
          if (!(error instanceof StoreError) || error.code !== "STORE_UNAVAILABLE") throw error;
          refused += 1;
        } finally {
          clearTimeout(timer);
          kills += at % 5 === 3 && attempt === 0 ? 1 : 0;
        }
      }
    }
    try {
      const known = await store.known(
        viewer(),
        world.cases.map((row) => row.id),
      );
      expect(acknowledged.filter((id) => !known.has(id))).toEqual([]);
      expect(acknowledged.length).toBe(world.cases.length);
      const { cases, messages } = await store.stats(viewer());
      expect([cases, messages]).toEqual([world.cases.length, world.messages.length]);
      expect(refused).toBeGreaterThan(0);
      expect(await readdir(join(folder, "spool"))).toEqual([]);
    } finally {
      await store.close();
    }
  }, 120_000);

  it("keeps what it holds across a close, removes leftovers of a crash, is closed to others", async () => {
    const world = worldOf(4, 30);
    const first = await openEmbedded({ folder });
    for (const batch of batchesOf(world, 1n)) await first.insert(encodeBatch(batch));
    await first.close();
    await expect(first.stats(viewer())).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await writeFile(join(folder, "spool", "left.rowbinary"), "x");
    const second = await openEmbedded({ folder });
    try {
      expect((await second.stats(viewer())).messages).toBe(world.messages.length);
      expect(await readdir(join(folder, "spool"))).toEqual([]);
      for (const name of ["", "engine", "spool", "tmp"]) expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    } finally {
      await second.close();
    }
  });

  it("refuses a folder written by a newer release, without changing it", async () => {
    const world = worldOf(4, 30);
    const store = await openEmbedded({ folder });
    for (const batch of batchesOf(world, 1n)) await store.insert(encodeBatch(batch));
    await store.close();
    /** What only insertions and changes move: merges that go on by themselves leave it as it is. */
    const contents = async (...before: string[]) => {
      const engine = await testEngine(folder);
      try {
        for (const sql of before) await engine.ask("write", sql, "Null");
        const found = [];
        for (const sql of [
          `SELECT table, partition, sum(rows), max(max_block_number), max(data_version) FROM system.parts
           WHERE active AND database = 'keep' GROUP BY table, partition ORDER BY table, partition`,
          "SELECT name, create_table_query FROM system.tables WHERE database = 'keep' ORDER BY name",
          "SELECT * FROM keep.schema_migrations ORDER BY number, ver",
        ])
          found.push(await engine.ask("light", sql, "TSV"));
        return found;
      } finally {
        await engine.close();
      }
    };
    const before = await contents("INSERT INTO keep.schema_migrations (number, name) VALUES (9999, 'later')");
    expect(before[2]).toContain("later");
    await expect(openEmbedded({ folder })).rejects.toMatchObject({ code: "SCHEMA_TOO_NEW" });
    expect(await contents()).toEqual(before);
  });

  it("plain form: every stored byte can be found in the files", async () => {
    const marker = "marker-zq81-ümlaut";
    const store = await openEmbedded({ folder, diagnostics: { plain: true } });
    const world = worldOf(4, 20);
    const [batch] = batchesOf(world, 1n);
    if (!batch) throw new Error("no batch");
    const messages = batch.messages.map((row) => ({ ...row, body: redacted(`${row.body} ${marker}`) }));
    await store.insert(encodeBatch({ ...batch, messages }));
    await store.close();
    const files = (await readdir(join(folder, "engine"), { recursive: true, withFileTypes: true })).filter((one) =>
      one.isFile(),
    );
    const found = [];
    for (const file of files)
      if ((await readFile(join(file.parentPath, file.name))).includes(marker)) found.push(file.name);
    expect(found.length).toBeGreaterThan(0);
  });

  it("purging leaves no byte of a replaced text in any file: column, text index, grams, dictionary", async () => {
    const store = await openEmbedded({ folder, diagnostics: { plain: true } });
    const world = worldOf(4, 60);
    const [latin, wide] = ["quokkaville", "鳳凰木"];
    // Long, so that the blocks are large enough to have their indexes made with them.
    const planted = (text: string) => redacted(`${`${text} `.repeat(12)} ${latin} ${wide}`);
    const rows = {
      ...world,
      cases: world.cases.map((row) => ({ ...row, subject: planted(row.subject), tags: [redacted(latin)] })),
      messages: world.messages.map((row) => ({ ...row, body: planted(row.body), product: redacted(latin) })),
      events: world.events.map((row) => ({ ...row, change: redacted(JSON.stringify({ to: latin })) })),
    };
    /** A folder may be deleted while it is being read: then all of it is read once more. */
    const everything = async () => {
      for (;;) {
        try {
          return await readdir(folder, { recursive: true, withFileTypes: true });
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
        }
      }
    };
    const found = async () => {
      const bytes = [latin, wide, "鳳凰"].map((text) => Buffer.from(text));
      const files = (await everything()).filter((one) => one.isFile());
      const names = [];
      for (const file of files) {
        const content = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0));
        if (bytes.some((needle) => content.includes(needle))) names.push(file.name);
      }
      return names;
    };
    try {
      for (const batch of batchesOf(rows, 1n, 20)) await store.insert(encodeBatch(batch));
      expect(new Set(await found()).size).toBeGreaterThan(2);
      for (const batch of batchesOf(world, 2n, 20)) await store.insert(encodeBatch(batch));
      await store.purge({
        cases: [...new Set(world.cases.map((row) => casePartition(row.id)))],
        messages: [...new Set(world.messages.map((row) => messagePartition(row.at)))],
      });
      expect(await found()).toEqual([]);
      expect((await store.stats(viewer())).messages).toBe(world.messages.length);
    } finally {
      await store.close();
    }
  }, 120_000);

  it("what one person wrote is found by its words at once, before and after it is merged with the rest", async () => {
    const store = await openEmbedded({ folder });
    try {
      const world = worldOf(4, 90);
      const [first, ...rest] = batchesOf(world, 1n, 30);
      if (!first) throw new Error("no batch");
      await store.insert(encodeBatch(first));
      const model = createModel(world);
      const words = [["refund"], ["返金"], ["late", "order"], ["k7f2q9xa"]];
      for (const { cases, messages, events } of rest)
        for (const row of cases) {
          const its = <T extends { readonly caseId: bigint }>(rows: readonly T[]) =>
            rows.filter(({ caseId }) => caseId === row.id);
          const one = { ver: 1n, cases: [row], messages: its(messages), events: its(events), sealed: [], blind: [] };
          await store.insert(encodeBatch(one));
        }
      for (const merges of [0, 1, 2]) {
        // The second time nothing is left to merge.
        if (merges > 0) await store.settle();
        for (const asked of words) {
          const search = { ...plainSearch, words: asked, limit: 200 };
          const page = await store.list(viewer(), search);
          expect(page.items.map(({ id }) => id)).toEqual(model.order(model.found(viewer(), search), "newest"));
        }
      }
    } finally {
      await store.close();
    }
  }, 120_000);

  it("in a large store a page does not wait for its count, which can be asked for by itself and given up", async () => {
    const world = worldOf(4, 60);
    const search = { ...plainSearch, words: ["refund"], facets: ["status"], limit: 3 };
    // No Session counts: whatever waits for one waits for ever.
    const slow = await openEmbedded({ folder, pool: { count: 0 }, diagnostics: { countsApart: 0 } });
    try {
      for (const batch of batchesOf(world, 1n, 30)) await slow.insert(encodeBatch(batch));
      const page = await slow.list(viewer(), search);
      expect(page).toMatchObject({ total: { value: 3, exact: false }, facets: {} });
      expect(page.items).toHaveLength(3);
      const leaving = new AbortController();
      const counting = wantedUntil(leaving.signal, () => slow.count(viewer(), search));
      setTimeout(() => leaving.abort(), 50);
      expect(await counting).toEqual({ total: { value: 0, exact: false }, facets: {} });
    } finally {
      await slow.close();
    }
    const store = await openEmbedded({ folder });
    try {
      const model = createModel(world);
      const found = model.found(viewer(), search);
      expect(found.length).toBeGreaterThan(3);
      const { status } = model.facets(found);
      expect(await store.count(viewer(), search)).toEqual({
        total: { value: found.length, exact: true },
        facets: { status },
      });
    } finally {
      await store.close();
    }
  }, 60_000);

  it("in a large store the number of what is found is estimated at once, of what who asks may see", async () => {
    const world = worldOf(6, 6000);
    const model = createModel(world);
    const store = await openEmbedded({ folder, diagnostics: { sampled: 920 } });
    try {
      for (const batch of batchesOf(world, 1n, 500)) await store.insert(encodeBatch(batch));
      const emea = viewer({ cases: compare("region", "EMEA") });
      for (const who of [viewer(), emea]) {
        const search = { ...plainSearch, words: ["refund"], facets: [...FACETS] };
        const found = model.found(who, search);
        const { total, facets } = await store.count(who, search, { about: true });
        expect(total.exact).toBe(false);
        expect(total.margin).toBeLessThan(0.3);
        expect(Math.abs(total.value - found.length)).toBeLessThan(2 * (total.margin ?? 0) * found.length);
        expect(new Set(facets.region?.map(({ value }) => value))).toEqual(new Set(found.map(({ region }) => region)));
        expect(facets.month).toBeUndefined();
        const counts = Object.values(facets).flatMap((values) => values.map(({ count }) => count));
        expect([total.value, ...counts].filter((count) => !Number.isInteger(count))).toEqual([]);
        expect(await store.count(who, search)).toEqual({
          total: { value: found.length, exact: true },
          facets: model.facets(found),
        });
      }
      const [first, last] = [new Date(world.now - 400 * DAY), new Date(world.now - 100 * DAY)];
      const dates = { from: first.toISOString(), to: last.toISOString() };
      const within = { ...plainSearch, words: ["refund"], filter: dates };
      const found = model.found(viewer(), within).length;
      const { total } = await store.count(viewer(), within, { about: true });
      expect(Math.abs(total.value - found)).toBeLessThan(2 * (total.margin ?? 0) * found);
      const rare = { ...plainSearch, words: ["nothere"] };
      expect(await store.count(viewer(), rare, { about: true })).toEqual({
        total: { value: 0, exact: false },
        facets: {},
      });
    } finally {
      await store.close();
    }
  }, 60_000);

  it("one broken batch does not fail those it shares a commit with", async () => {
    const store = await openEmbedded({ folder });
    try {
      const world = worldOf(9, 24);
      const broken = { blocks: [{ table: "cases@1", rows: 1, bytes: new Uint8Array([1, 2, 3]) }] };
      const unknown = { blocks: [{ table: "cases@9", rows: 1, bytes: new Uint8Array([1]) }] };
      const good = batchesOf(world, 1n, 6).map((batch) => store.insert(encodeBatch(batch)));
      const bad = [store.insert(broken), store.insert(unknown)];
      const rest = batchesOf(world, 1n, 6).map((batch) => store.insert(encodeBatch(batch)));
      // All at once: the second may fail while the first is still awaited.
      await Promise.all(bad.map((one) => expect(one).rejects.toMatchObject({ code: "BAD_QUERY" })));
      await Promise.all([...good, ...rest]);
      const page = await store.list(viewer(), {
        ...plainSearch,
        filter: { status: "new,open,pending,hold,solved,closed,deleted" },
      });
      expect(page.total.value).toBe(world.cases.length);
    } finally {
      await store.close();
    }
  });
});
