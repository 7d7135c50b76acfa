import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewer } from "../conformance/cast.ts";
import { plainSearch, viewers } from "../conformance/viewers.ts";
import { batchesOf, NOW, worldOf } from "../conformance/world.ts";
import { openEmbedded } from "../embedded.ts";
import { encodeBatch } from "../encode/encode.ts";
import { messagePartition } from "../queries/erase.ts";
import type { Batch } from "../rows.ts";
import { openServer } from "../server/open.ts";
import { describe as describeAddress, readAddress, type ServerAddress } from "../server/url.ts";
import type { CaseStore } from "../store.ts";
import { missing, startServers, type TestServers } from "../testing/servers/servers.ts";
import { writeCursor } from "./cursor.ts";
import { move } from "./move.ts";

const world = worldOf(11, 360);
const [retired] = world.messages;
if (retired === undefined) throw new Error("The world has no message.");
const nothing = { cases: [], messages: [], events: [], sealed: [], blind: [] };
const retirement: Batch = { ...nothing, ver: 5n, gone: { messages: [retired], events: [] } };
const everything = viewer();

/** Every list, page by page, and every case of it whole, for viewers of all kinds. */
async function answers(store: CaseStore): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [, who] of viewers) {
    const page = await store.list(who, { ...plainSearch, words: ["refund"], facets: ["product", "status"] });
    found.push(page, await store.metric(who, "volume", { by: "month" }));
  }
  for (const { id } of world.cases.slice(0, 20)) {
    found.push(
      await store.open(everything, id),
      await store.sealedOf(everything, id),
      await store.keysOf(everything, id),
    );
  }
  found.push(await store.locate(everything, world.blind.map(({ hash }) => hash).slice(0, 200)));
  const { cases, messages, newest } = await store.stats(everything);
  return [...found, { cases, messages, newest }];
}

describe.skipIf(missing !== undefined).each([
  ["a server", { shards: 1, replicas: 1 }],
  ["a cluster of two shards", { shards: 2, replicas: 1 }],
])("moved to %s", (_name, shape) => {
  let servers: TestServers;
  let folder = "";
  let before: unknown[] = [];
  const to = (database: string): ServerAddress => readAddress(servers.url(database));
  const cursor = () => join(folder, "move.json");
  const carry = (database: string, onProgress?: () => void) =>
    move({ folder: join(folder, "store"), to: to(database), cursor: cursor(), ...(onProgress ? { onProgress } : {}) });

  beforeAll(async () => {
    servers = await startServers(shape);
    folder = await mkdtemp(join(tmpdir(), "casestore-move-"));
    const store = await openEmbedded({ folder: join(folder, "store"), now: () => NOW });
    // Two versions of every row, and one that was retired.
    for (const ver of [1n, 2n]) for (const batch of batchesOf(world, ver)) await store.insert(encodeBatch(batch));
    await store.insert(encodeBatch(retirement));
    before = await answers(store);
    await store.close();
  });
  afterAll(async () => {
    await servers?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("it answers as before, of each row the newest version went, and what was retired stays so", async () => {
    const moved = await carry("whole");
    expect(moved.differences).toEqual([]);
    const rows = (name: string) => moved.tables.find(({ table }) => table === name)?.rows;
    expect([rows("cases"), rows("messages")]).toEqual([world.cases.length, world.messages.length - 1]);
    const total = moved.tables.reduce((sum, one) => sum + one.rows, 0);
    // The retired message.
    expect(moved.written).toBe(total + 1);
    expect(await readdir(folder)).toEqual(["store"]);
    const store = await openServer({ address: to("whole"), now: () => NOW });
    try {
      expect(await answers(store)).toEqual(before);
      // A block that waited elsewhere and arrives late.
      for (const batch of batchesOf(world, 1n)) await store.insert(encodeBatch(batch));
      expect(await answers(store)).toEqual(before);
    } finally {
      await store.close();
    }
    expect(await carry("whole")).toEqual({ ...moved, written: 0, bytes: 0 });
  }, 240_000);

  it("a partition that a broken run stands in is carried to its end, also where it looks the same", async () => {
    const partition = String(messagePartition(retired.at));
    await writeCursor(cursor(), {
      target: describeAddress(to("whole")),
      table: "messages",
      partition,
      after: ["0", "0", "0"],
    });
    const again = await carry("whole");
    expect(again.differences).toEqual([]);
    expect(again.written).toBe(world.messages.filter(({ at }) => String(messagePartition(at)) === partition).length);
  }, 240_000);

  it("rows that only the target has, or has otherwise, are named by table and partition", async () => {
    const store = await openServer({ address: to("other"), now: () => NOW });
    const [one] = world.cases;
    if (one === undefined) throw new Error("The world has no case.");
    // Newer than what is moved, so that it stays.
    await store.insert(encodeBatch({ ...nothing, ver: 9n, cases: [{ ...one, version: 77 }] }));
    await store.close();
    const { differences } = await carry("other");
    expect(differences.map(({ table }) => table)).toEqual(["cases"]);
    const [{ here, there } = { here: undefined, there: undefined }] = differences;
    expect(here?.rows).toBe(there?.rows);
    expect(here?.checksum).not.toBe(there?.checksum);
  }, 240_000);

  it("nothing goes where cases of another keep lie", async () => {
    const store = await openServer({ address: to("foreign"), now: () => NOW });
    const others = worldOf(12, 40);
    for (const batch of batchesOf(others, 1n)) await store.insert(encodeBatch(batch));
    const count = async () => (await store.stats(everything)).cases;
    await expect(carry("foreign")).rejects.toMatchObject({ code: "STORE_REFUSED" });
    expect(await count()).toBe(others.cases.length);
    await store.close();
  }, 240_000);

  it("a run that ends in the middle goes on after its last batch, and a target that is away is said", async () => {
    let told = 0;
    const broken = carry("broken", () => {
      if (++told === 16) throw new Error("ended here");
    });
    await expect(broken).rejects.toThrow("ended here");
    const rest = await carry("broken");
    expect(rest.differences).toEqual([]);
    const whole = rest.tables.reduce((sum, one) => sum + one.rows, 0);
    expect(rest.written).toBeGreaterThan(0);
    expect(rest.written).toBeLessThan(whole);
    const away = readAddress("http://keep:x@127.0.0.1:1/away");
    await expect(move({ folder: join(folder, "store"), to: away, cursor: cursor() })).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
    });
  }, 240_000);
});
