import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ImportRun } from "@casekeep/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serviceViewer } from "../../access/index.ts";
import { MASTER, openStores, type TestStores } from "../../testing/stores.ts";
import { type FilesOrder, importThread } from "./import-thread.ts";

const AT = 1_700_000_000_000;
const line = (id: string, text: string, extra: object = {}) =>
  JSON.stringify({
    case_id: id,
    opened: new Date(AT).toISOString(),
    subject: `About ${id}`,
    customer: { email: `${id}@example.com` },
    messages: [{ at: new Date(AT).toISOString(), by: "customer", text }],
    ...extra,
  });

describe("files carried in by a thread of their own", () => {
  let stores: TestStores;
  beforeAll(async () => {
    stores = await openStores();
  });
  afterAll(() => stores?.close());

  const file = async (name: string, lines: readonly string[]) => {
    const path = join(stores.folder, name);
    await writeFile(path, lines.join("\n"));
    return path;
  };
  const ended = async (path: string): Promise<ImportRun> => {
    const { id } = await stores.intake.start(
      { order: { source: "generic", paths: [path], own: [] }, anyPath: true },
      "test",
    );
    let last: ImportRun | undefined;
    for await (const run of stores.intake.watch(id, new AbortController().signal)) last = run;
    return last as ImportRun;
  };
  const hooks = (signal = new AbortController().signal) => ({
    moved: () => undefined,
    committed: async () => undefined,
    signal,
  });
  const ports = () => ({ ...stores, masterKey: MASTER, now: Date.now });
  const asked = (order: Partial<FilesOrder>): FilesOrder => ({
    ...{ source: "generic", paths: [], within: null, own: [], folder: join(stores.folder, "tmp"), bytes: 0 },
    ...order,
  });
  const carrying = (order: Partial<FilesOrder>, signal?: AbortSignal) =>
    importThread(ports()).carry(asked(order), hooks(signal));

  it("end with the summary, what could not be read set aside; again, what changed takes the place of what was there", async () => {
    const first = await ended(await file("one.jsonl", [line("a", "It blinks."), "{ broken", line("b", "It beeps.")]));
    expect(first.error).toBeNull();
    expect(first.summary).toMatchObject({
      cases: 2,
      created: 2,
      complete: false,
      incomplete_because: "one line quarantined",
    });
    expect(first).toMatchObject({ state: "done", quarantined: 1, messages: 2, prepared: 2 });
    expect((await stores.intake.quarantine({ run: first.id, limit: 10 })).items).toMatchObject([{ line: 2 }]);

    const second = await ended(await file("one.jsonl", [line("a", "It blinks."), line("b", "It beeps loudly.")]));
    expect(second.summary).toMatchObject({ created: 0, updated: 1, unchanged: 1, complete: true });
    expect(stores.reported).toEqual([]);
  });

  it("set aside what cannot be read without the name of a person that is its file's", async () => {
    const { id } = await ended(await file("Complaint_MaraOduya.jsonl", [line("n", "It hums."), "{ broken"]));
    const { items } = await stores.intake.quarantine({ run: id, limit: 10 });
    expect(items).toHaveLength(1);
    expect(items[0]?.file).toMatch(/Complaint_\[PERSON·\w+\]\.jsonl$/);
  });

  it("fail by the name of what went wrong in the stores, whose error it is", async () => {
    const full = Object.assign(new Error("marker-4711"), { code: "DISK_FULL" });
    const path = await file("two.jsonl", [line("c", "It hums.")]);
    const failing = { ...stores.cases, insert: () => Promise.reject(full) };
    const thread = importThread({ ...ports(), cases: failing });
    await expect(thread.carry(asked({ paths: [path] }), hooks())).rejects.toBe(full);
  });

  it("fail without a word of their content where the thread itself cannot go on", async () => {
    const failed = await carrying({ paths: [join(stores.folder, "marker-4711.jsonl")] }).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({ name: "ApiError", code: "PATH_UNREADABLE" });
    expect(String((failed as Error).stack)).not.toContain("4711");
  });

  it("find the thread of the last ones waiting, by the rules that hold then; left alone or stopped it ends", async () => {
    let [joined, left] = [0, 0];
    const joins: Parameters<TestStores["pool"]["join"]>[0][] = [];
    const pool: Pick<TestStores["pool"], "join"> = {
      join(others) {
        joined++;
        joins.push(others);
        let gone = false;
        const { rules } = stores.pool.join({ renew: async () => undefined });
        return {
          rules,
          leave: () => {
            left += Number(!gone);
            gone = true;
          },
        };
      },
    };
    const thread = importThread({ ...ports(), pool }, 1_500);
    const carry = async (name: string, signal?: AbortSignal) =>
      thread.carry(asked({ paths: [await file(name, [line(name, "It rattles.")])] }), hooks(signal));
    expect(await carry("w1")).toMatchObject({ progress: { created: 1 } });
    // It is as good as those at work when the calendar changes.
    await joins[0]?.renew(stores.measures.plain());
    expect(await carry("w2")).toMatchObject({ progress: { created: 1 } });
    expect([joined, left]).toEqual([1, 0]);
    await expect.poll(() => left).toBe(1);
    expect(await carry("w3")).toMatchObject({ progress: { created: 1 } });
    await expect(carry("w4", AbortSignal.abort())).rejects.toThrow();
    expect([joined, left]).toEqual([2, 2]);
    await thread.close();
  });

  it("let nobody who changes the calendar wait for ever", async () => {
    const lines = Array.from({ length: 1_500 }, (_, at) => line(`m${at}`, `The lamp ${at} is dark.`));
    const { id } = await stores.intake.start(
      { order: { source: "generic", paths: [await file("four.jsonl", lines)], own: [] }, anyPath: true },
      "test",
    );
    const { calendar } = stores.measures.show();
    // Resolves when no thread measures by the old one any more, those of the import among them.
    await stores.measures.set({ ...calendar, tz: "Asia/Tokyo" });
    let last: ImportRun | undefined;
    for await (const run of stores.intake.watch(id, new AbortController().signal)) last = run;
    expect(last?.summary).toMatchObject({ created: 1_500, complete: true });
    await stores.measures.settled();
  });

  it("stop when they are told to, and leave nothing that works on", async () => {
    const lines = Array.from({ length: 6_000 }, (_, at) => line(`s${at}`, `The device ${at} stopped.`));
    const path = await file("three.jsonl", lines);
    await mkdir(join(stores.folder, "tmp"), { recursive: true });
    const stop = new AbortController();
    const carried = carrying({ paths: [path], bytes: 1e6 }, stop.signal);
    setTimeout(() => stop.abort(), 700);
    await expect(carried).rejects.toThrow();
    const { cases } = await stores.cases.stats(serviceViewer("intake"));
    expect(cases).toBeLessThan(6_000);
    const again = await ended(path);
    expect(again.summary).toMatchObject({ cases: 6_000, complete: true });
  });
});
