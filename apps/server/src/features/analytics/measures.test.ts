import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ControlStore, openEmbedded } from "@casekeep/controlstore";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { openMeasures } from "./measures.ts";

let folder = "";
let control: ControlStore;
/** What was done to every case, in order: the hour at which the days began. */
let measured: string[] = [];
let fails = 0;
let now = 0;
const reported: unknown[] = [];

const open = async () => {
  const measures = await openMeasures({
    control,
    cases: () => ({
      stats: async () => {
        if (fails-- > 0) throw new Error("away");
        return { cases: 0 } as never;
      },
      histories: async () => {
        measured.push(JSON.stringify(measures.show().calendar.days));
        return [];
      },
      insert: async () => undefined,
    }),
    pool: () => ({ renew: async () => undefined }) as never,
    report: (error) => void reported.push(error),
    now: () => now,
  });
  return measures;
};
const days = (from: number) => ({ "1": [[from, 1000] as [number, number]] });
const calendar = (from: number) => ({ tz: "UTC", days: days(from), holidays: [] });
const by = (...from: number[]) => from.map((one) => JSON.stringify(days(one)));
const pending = () => control.settings.get("measures.pending");

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "casekeep-measures-")));
  control = await openEmbedded({ folder: join(folder, "postgres"), dataFolder: folder });
});
beforeEach(() => {
  measured = [];
  fails = 0;
  reported.length = 0;
});
afterAll(async () => {
  await control?.close();
  await rm(folder, { recursive: true, force: true });
});

it("cases are measured once by a new calendar, and once more when an import has ended that was under way", async () => {
  const measures = await open();
  await measures.set(calendar(100));
  await measures.settled();
  expect([measured, await pending()]).toEqual([by(100), false]);
  const { id } = await control.imports.start({ source: "generic", startedBy: "test", request: {} });
  await measures.set(calendar(200));
  await expect.poll(() => measured).toEqual(by(100, 200));
  expect(await pending()).not.toBe(false);
  await control.imports.finish(id, { state: "done" });
  await measures.settled();
  expect([measured, await pending()]).toEqual([by(100, 200, 200), false]);
});

it("a newer calendar does not wait for an import that an older one waits for", async () => {
  const measures = await open();
  const { id } = await control.imports.start({ source: "generic", startedBy: "test", request: {} });
  await measures.set(calendar(300));
  await expect.poll(() => measured).toEqual(by(300));
  await measures.set(calendar(400));
  await expect.poll(() => measured, { timeout: 5_000 }).toEqual(by(300, 400));
  await control.imports.finish(id, { state: "done" });
  await measures.settled();
  expect([measured, await pending()]).toEqual([by(300, 400, 400), false]);
});

it("a server that takes up another one's calendar measures anew what it measured by the old one meanwhile", async () => {
  const [here, there] = [await open(), await open()];
  await here.set(calendar(500));
  await here.settled();
  await here.refresh();
  await here.settled();
  expect(measured).toEqual(by(500));
  await there.refresh();
  await there.settled();
  expect([measured, await pending()]).toEqual([by(500, 500), false]);
  await there.refresh();
  await there.settled();
  expect(measured).toEqual(by(500, 500));
});

it("a measuring that fails is tried again, after longer and longer pauses, until it is done", async () => {
  const measures = await open();
  fails = 3;
  await measures.set(calendar(600));
  await measures.settled();
  expect([measured, reported.length]).toEqual([[], 1]);
  const tries: number[] = [];
  for (const start = now; fails > -1; now += 5_000) {
    const before = fails;
    await measures.refresh();
    await measures.settled();
    if (fails < before) tries.push(now - start);
  }
  expect(tries).toEqual([10_000, 30_000, 70_000]);
  expect([measured, reported.length, await pending()]).toEqual([by(600), 3, false]);
});

it("what a stop left undone is gone on with at the next start, also as an earlier version noted it", async () => {
  await control.settings.set("measures.pending", true);
  const measures = await open();
  await measures.resume();
  await measures.settled();
  expect([measured, await pending()]).toEqual([by(600), false]);
});
