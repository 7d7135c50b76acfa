import { describe, expect, test } from "vitest";
import type { ImportCounters, NewQuarantineItem } from "../ports/imports.ts";
import type { ControlStore } from "../store.ts";

const counters = (cases: number): ImportCounters => ({
  bytes: cases * 100,
  bytesTotal: null,
  cases,
  messages: cases * 3,
  quarantined: 0,
  created: cases,
  updated: 0,
  unchanged: 0,
});
const item = (line: number): NewQuarantineItem => ({
  file: "export.ndjson",
  line,
  message: null,
  reason: "not JSON",
  sealed: new Uint8Array([1, line & 255, 3]),
  bytes: 3,
});
const START = { source: "zendesk", startedBy: "user-1", request: { paths: ["a"], expect: 10 } };

export function importsConformance(store: () => ControlStore): void {
  describe("imports", () => {
    test("run one at a time, whoever asks first", async () => {
      const attempts = await Promise.allSettled(Array.from({ length: 4 }, () => store().imports.start(START)));
      const won = attempts.flatMap((attempt) => (attempt.status === "fulfilled" ? [attempt.value] : []));
      expect(won).toHaveLength(1);
      for (const attempt of attempts) {
        if (attempt.status === "rejected") expect(attempt.reason).toMatchObject({ code: "IMPORT_BUSY" });
      }
      await store().imports.finish(won[0]?.id ?? "", { state: "done" });
      const next = await store().imports.start(START);
      expect((await store().imports.list())[0]?.id).toBe(next.id);
      await store().imports.finish(next.id, { state: "done" });
    });

    test("keep request, cursor, counters, summary and error", async () => {
      const { id, ...run } = await store().imports.start(START);
      expect(run).toMatchObject({
        state: "running",
        request: START.request,
        cursor: null,
        finishedAt: null,
        error: null,
      });
      await store().imports.progress(id, counters(5));
      expect((await store().imports.get(id))?.counters).toEqual(counters(5));
      await store().imports.commit(id, { cursor: { file: 0, offset: 4096 }, counters: counters(8) });
      expect(await store().imports.get(id)).toMatchObject({ cursor: { file: 0, offset: 4096 }, counters: counters(8) });
      const error = { code: "DISK_FULL", message: "full", help: "free some" };
      await store().imports.finish(id, { state: "failed", error, summary: { complete: false } });
      const ended = await store().imports.get(id);
      expect(ended).toMatchObject({ state: "failed", error, summary: { complete: false }, counters: counters(8) });
      expect(ended?.finishedAt).toBeInstanceOf(Date);
    });

    test("that a crash left running are interrupted once, and go on from their cursor", async () => {
      const { id } = await store().imports.start(START);
      await store().imports.commit(id, { cursor: { offset: 7 }, counters: counters(1) });
      expect((await store().imports.interruptRunning()).map((run) => run.id)).toEqual([id]);
      expect(await store().imports.interruptRunning()).toEqual([]);
      // Whoever worked on it all the same is told so, and moves nothing.
      const late = { cursor: { offset: 9 }, counters: counters(9) };
      await expect(store().imports.commit(id, late)).rejects.toMatchObject({ code: "RUN_BUSY" });
      expect((await store().imports.get(id))?.cursor).toEqual({ offset: 7 });
      const resumed = await store().imports.resume(id);
      expect(resumed).toMatchObject({ state: "running", cursor: { offset: 7 }, finishedAt: null });
      await expect(store().imports.start(START)).rejects.toMatchObject({ code: "IMPORT_BUSY" });
      await store().imports.finish(id, { state: "done" });
      expect(await store().imports.resume(id)).toBeUndefined();
    });

    test("quarantine with the cursor or not at all, in order, page by page", async () => {
      const { id } = await store().imports.start(START);
      const lines = Array.from({ length: 25 }, (_, place) => place + 1);
      await store().imports.commit(id, { cursor: { offset: 1 }, counters: counters(1), quarantine: lines.map(item) });
      const broken = { ...item(99), file: "with a zero \u0000 in it" };
      await expect(
        store().imports.commit(id, { cursor: { offset: 2 }, counters: counters(2), quarantine: [item(98), broken] }),
      ).rejects.toMatchObject({ code: "INTERNAL" });
      expect((await store().imports.get(id))?.cursor).toEqual({ offset: 1 });

      const seen: (number | null)[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < 4; page++) {
        const got = await store().imports.quarantined({
          run: id,
          limit: 10,
          ...(cursor === undefined ? {} : { cursor }),
        });
        seen.push(...got.items.map(({ line }) => line));
        if (got.next === null) break;
        cursor = got.next;
      }
      expect(seen).toEqual(lines);
      const [first] = (await store().imports.quarantined({ run: id, limit: 1 })).items;
      expect(first).toMatchObject({ run: id, file: "export.ndjson", reason: "not JSON", bytes: 3 });
      expect([...((await store().imports.quarantinedBytes(first?.id ?? "")) ?? [])]).toEqual([1, 1, 3]);
      expect(await store().imports.quarantinedBytes("none")).toBeUndefined();
      await expect(store().imports.quarantined({ limit: 1, cursor: "%%" })).rejects.toMatchObject({
        code: "BAD_CURSOR",
      });
      await store().imports.finish(id, { state: "done" });
    });
  });
}
