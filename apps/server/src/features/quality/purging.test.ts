import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Partitions } from "@casekeep/casestore";
import { type ControlStore, openEmbedded, openUrl } from "@casekeep/controlstore";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { purging } from "./purging.ts";

let folder = "";
let control: ControlStore;
let other: ControlStore;
const purged: Partitions[] = [];
const reported: unknown[] = [];
let fails = false;
const made: ReturnType<typeof purging>[] = [];

const on = (store: ControlStore) => {
  const cases = {
    purge: async (partitions: Partitions) => {
      if (fails) throw new Error("no room");
      purged.push(partitions);
    },
  };
  const one = purging({ cases, control: store, report: (error) => void reported.push(error) });
  made.push(one);
  return one;
};
const row = (part: number, partition: number) => ({ part, caseId: BigInt(part), of: "messages" as const, partition });

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "casekeep-purging-")));
  control = await openEmbedded({ folder: join(folder, "postgres"), dataFolder: folder });
  other = await openUrl(`postgres://casekeep@/postgres?host=${encodeURIComponent(join(folder, "postgres", "run"))}`);
});
afterEach(() => {
  for (const one of made.splice(0)) one.close();
  purged.length = 0;
});
afterAll(async () => {
  await other?.close();
  await control?.close();
  await rm(folder, { recursive: true, force: true });
});

it("what is being replaced while a purge goes on is purged by the next one", async () => {
  const { replacing, flush, isWaiting } = on(control);
  const gate = Promise.withResolvers<void>();
  const slow = replacing(row(1, 2019), () => gate.promise);
  await replacing(row(2, 2020), async () => undefined);
  await flush();
  expect([purged, await isWaiting()]).toEqual([[{ cases: [], messages: [2020] }], true]);
  gate.resolve();
  await slow;
  await flush();
  expect([purged.slice(1), await isWaiting()]).toEqual([[{ cases: [], messages: [2019] }], false]);
});

it("many at once, on two servers, lose none of each other", async () => {
  const [here, there] = [on(control), on(other)];
  await Promise.all(
    Array.from({ length: 20 }, (_, at) => (at % 2 ? here : there).replacing(row(10 + at, 2000 + at), async () => at)),
  );
  await here.flush();
  expect(purged).toEqual([{ cases: [], messages: Array.from({ length: 20 }, (_, at) => 2000 + at) }]);
  expect(await there.isWaiting()).toBe(false);
});

it("rows of cases are purged where cases lie", async () => {
  const { replacing, flush } = on(control);
  await replacing({ ...row(30, 7), of: "cases" }, async () => undefined);
  await replacing(row(31, 2020), async () => undefined);
  await flush();
  expect(purged).toEqual([{ cases: [7], messages: [2020] }]);
});

it("one that failed may have changed something: it is purged all the same", async () => {
  const { replacing, flush } = on(control);
  const failing = replacing(row(40, 2021), () => Promise.reject(new Error("half done")));
  await expect(failing).rejects.toThrow("half done");
  await flush();
  expect(purged).toEqual([{ cases: [], messages: [2021] }]);
});

it("a purge that failed is done again", async () => {
  const { replacing, flush, isWaiting } = on(control);
  await replacing(row(50, 2022), async () => undefined);
  fails = true;
  await flush();
  expect([reported.length, await isWaiting()]).toEqual([1, true]);
  fails = false;
  await flush();
  expect([purged, await isWaiting()]).toEqual([[{ cases: [], messages: [2022] }], false]);
});

it("what a server was replacing when it ended is purged by another one", async () => {
  void on(other).replacing(row(60, 2023), () => new Promise(() => undefined));
  const here = on(control);
  await expect.poll(here.isWaiting).toBe(true);
  await here.flush();
  expect(purged).toEqual([]);
  await other.close();
  const flushed = async () => {
    await here.flush();
    return purged;
  };
  await expect.poll(flushed).toEqual([{ cases: [], messages: [2023] }]);
});
