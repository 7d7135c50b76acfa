import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewer } from "../conformance/cast.ts";
import { plainSearch } from "../conformance/viewers.ts";
import { batchesOf, worldOf } from "../conformance/world.ts";
import { encodeBatch } from "../encode/encode.ts";
import { StoreError } from "../errors.ts";
import type { EncodedBatch } from "../rows.ts";
import type { CaseStore } from "../store.ts";
import { missing, startServers, type TestServers } from "../testing/servers/servers.ts";
import { createLink } from "./link.ts";
import { openServer } from "./open.ts";
import { readAddress } from "./url.ts";

/** Four servers share this machine's cores with whatever else is tested: a node that is back has so long to take what is written, ms. */
const PATIENCE = 60_000;

/** Two shards of two replicas; the nodes of the first shard are 0 and 1, of the second 2 and 3. */
describe.skipIf(missing !== undefined)("nodes of a cluster that end without warning", () => {
  let servers: TestServers;
  let store: CaseStore;
  const who = viewer();
  const node = (at: number) => servers.nodes[at] as TestServers["nodes"][number];

  beforeAll(async () => {
    servers = await startServers({ shards: 2, replicas: 2 });
    store = await openServer({ address: readAddress(servers.url("keep")) });
  });
  afterAll(async () => {
    await store?.close();
    await servers?.close();
  });

  /** As the outbox and an import do: what is not acknowledged is written again, until it is. */
  async function persist(batch: EncodedBatch, into = store): Promise<void> {
    for (const end = Date.now() + PATIENCE; ; ) {
      try {
        return await into.insert(batch);
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== "STORE_UNAVAILABLE" || Date.now() > end) throw error;
        await delay(200);
      }
    }
  }

  it("killed and returned during writes: nothing acknowledged is lost, nothing is there twice, reads go on and servers start", async () => {
    const world = worldOf(44, 300);
    const batches = batchesOf(world, 10n, 15).map(encodeBatch);
    const first = batches.slice(0, 5);
    for (const batch of first) await persist(batch);
    const before = await store.list(who, { ...plainSearch, limit: 1 });

    let written = 0;
    const writing = (async () => {
      for (const batch of batches.slice(5)) {
        await persist(batch);
        written++;
      }
    })();
    writing.catch(() => {});
    while (written < 3) await delay(10);
    // The node that is asked first, and a replica of the other shard.
    await Promise.all([node(0).kill(), node(3).kill()]);
    const atKill = written;
    const during = await store.list(who, { ...plainSearch, limit: 200 });
    expect(during.total.value).toBeGreaterThanOrEqual(before.total.value);
    expect((await store.open(who, BigInt(world.cases[0]?.id ?? 0n)))?.row.id).toBe(world.cases[0]?.id);
    const opened = await openServer({ address: readAddress(servers.url("keep")) });
    expect((await opened.open(who, BigInt(world.cases[0]?.id ?? 0n)))?.row.id).toBe(world.cases[0]?.id);
    await delay(1000);
    expect(written).toBeLessThan(batches.length - 5);
    await Promise.all([node(0).start(), node(3).start()]);
    await writing;
    await persist(first[0] as EncodedBatch, opened);
    await opened.close();
    expect(written).toBe(batches.length - 5);
    expect(written).toBeGreaterThan(atKill);

    const { cases, messages } = await store.stats(who);
    expect([cases, messages]).toEqual([world.cases.length, world.messages.length]);
    for (const row of world.cases.slice(0, 40)) expect((await store.open(who, row.id))?.row).toEqual(row);
    // On every replica, and before any merge could have hidden a row that is there twice.
    const link = createLink(readAddress(servers.url("keep")), {});
    try {
      const counted = await link.ask(
        `SELECT sum(n), max(twice) FROM (SELECT _shard_num, count() AS n, count() - uniqExact(id) AS twice
           FROM clusterAllReplicas('pair', keep_shard, messages) GROUP BY _shard_num)`,
        { lane: "light" },
      );
      expect(JSON.parse(counted)).toEqual([String(2 * world.messages.length), "0"]);
    } finally {
      await link.close();
    }
  }, 240_000);

  it("a shard without any node: reads and writes are refused and say so, and go on when it is back", async () => {
    const { cases } = await store.stats(who);
    await Promise.all([node(2).kill(), node(3).kill()]);
    const world = worldOf(45, 30);
    const [batch] = batchesOf(world, 11n, 30).map(encodeBatch);
    const refused = { code: "STORE_UNAVAILABLE", help: expect.stringContaining("Nothing is shown rather than a part") };
    await expect(store.list(who, plainSearch)).rejects.toMatchObject(refused);
    await expect(store.metric(who, "volume", {})).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await expect(store.insert(batch as EncodedBatch)).rejects.toMatchObject({ code: "STORE_UNAVAILABLE" });
    await Promise.all([node(2).start(), node(3).start()]);
    await persist(batch as EncodedBatch);
    expect((await store.stats(who)).cases).toBe(cases + world.cases.length);
  }, 240_000);

  it("a newer schema, and another number of shards, are refused before anything is changed", async () => {
    const link = createLink(readAddress(servers.url("keep")), { distributed_foreground_insert: 1 });
    const refusal = () => openServer({ address: readAddress(servers.url("keep")) }).catch((one: StoreError) => one);
    const record = (number: number, name: string, ver: number, gone = 0) =>
      link.run(
        `INSERT INTO keep.schema_migrations (number, name, ver, is_deleted) VALUES (${number}, '${name}', ${ver}, ${gone})`,
      );
    const isThere = (table: string) => link.ask(`EXISTS TABLE ${table}`, { lane: "light" });
    try {
      // What the next start would make again.
      await link.each("DROP TABLE keep.blind SYNC");
      await record(9999, "later", 1);
      expect(await refusal()).toMatchObject({ code: "SCHEMA_TOO_NEW" });
      await record(9999, "later", 2, 1);
      // Newer rows would not meet older ones.
      await record(0, "3 shards", 2);
      expect(await refusal()).toMatchObject({
        code: "STORE_REFUSED",
        help: expect.stringContaining("new shards"),
      });
      expect(await isThere("keep.blind")).toBe("[0]\n");
      await record(0, "2 shards", 3);
      await (await openServer({ address: readAddress(servers.url("keep")) })).close();
      expect(await isThere("keep.blind")).toBe("[1]\n");
    } finally {
      await link.close();
    }
  });
});
