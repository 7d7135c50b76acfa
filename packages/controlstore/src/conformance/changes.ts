import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { ChangeRequest, OutboxBlock } from "../ports/changes.ts";
import type { ControlStore } from "../store.ts";

const BASE = { version: 4, seq: 9, confidentialSeq: 2 };
const someId = (): bigint => randomBytes(8).readBigUInt64BE(0);
const block = (text: string): OutboxBlock => ({ table: "messages", rows: 1, bytes: new Uint8Array(Buffer.from(text)) });
const request = (caseId: bigint, change: Partial<ChangeRequest> = {}): ChangeRequest => ({
  caseId,
  expected: 4,
  base: BASE,
  stream: "main",
  ...change,
});

export function changesConformance(store: () => ControlStore): void {
  describe("changes", () => {
    test("take the next version and number, from the base at first and from the head afterwards", async () => {
      const id = someId();
      const first = await store().changes.change(request(id), () => [block("a")]);
      expect(first).toMatchObject({ version: 5, seq: 10 });
      const second = await store().changes.change(request(id, { expected: 5, events: 3 }), () => [block("b")]);
      expect(second).toMatchObject({ version: 6, seq: 11 });
      expect(second.ver > first.ver && second.outboxId > first.outboxId).toBe(true);
      expect(await store().changes.heads([id])).toEqual(new Map([[id, { version: 6, seq: 13, confidentialSeq: 2 }]]));
    });

    test("refuse a version that has gone by, and leave nothing", async () => {
      const id = someId();
      await store().changes.change(request(id), () => [block("a")]);
      let called = false;
      const stale = store().changes.change(request(id), () => {
        called = true;
        return [block("b")];
      });
      await expect(stale).rejects.toMatchObject({ code: "STALE_VERSION", current: 5 });
      expect(called).toBe(false);
      expect((await store().changes.heads([id])).get(id)?.version).toBe(5);
    });

    test("that are confidential leave the version and the main numbers alone", async () => {
      const id = someId();
      const hidden = await store().changes.change(request(id, { stream: "confidential" }), () => [block("a")]);
      expect(hidden).toMatchObject({ version: 4, seq: 3 });
      const open = await store().changes.change(request(id), () => [block("b")]);
      expect(open).toMatchObject({ version: 5, seq: 10 });
      expect((await store().changes.heads([id])).get(id)).toEqual({ version: 5, seq: 10, confidentialSeq: 3 });
    });

    test("of two writers with one version let exactly one through, 100 rounds", async () => {
      const id = someId();
      for (let round = 0; round < 100; round++) {
        const attempt = () =>
          store().changes.change(request(id, { expected: 4 + round }), () => [block(`round ${round}`)]);
        const outcomes = await Promise.allSettled([attempt(), attempt()]);
        const lost = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
        expect(lost).toHaveLength(1);
        expect(lost[0]).toMatchObject({ code: "STALE_VERSION", current: 5 + round });
      }
      const mine = (await store().changes.pending(100_000)).filter(({ caseId }) => caseId === id);
      expect(mine.map(({ blocks }) => Buffer.from(blocks[0]?.bytes ?? []).toString())).toEqual(
        Array.from({ length: 100 }, (_, round) => `round ${round}`),
      );
    });

    test("with numbers taken beforehand are made at once, and after whoever was faster where they may be", async () => {
      const id = someId();
      const early = await store().changes.numbers();
      const first = await store().changes.change(request(id, { numbers: early, events: 2 }), () => [block("a")]);
      expect(first).toEqual({ version: 5, seq: 10, ...early });
      expect((await store().changes.heads([id])).get(id)).toEqual({ version: 5, seq: 11, confidentialSeq: 2 });

      // Made from what the case was before the first: refused by its version, or numbered behind the first.
      const numbers = await store().changes.numbers();
      await expect(store().changes.change(request(id, { numbers }), () => [block("late")])).rejects.toMatchObject({
        code: "STALE_VERSION",
        current: 5,
      });
      const calls: number[] = [];
      const second = await store().changes.change(request(id, { numbers, expected: "any" }), ({ seq }) => {
        calls.push(seq);
        return [block(`from ${seq}`)];
      });
      expect(calls).toEqual([10, 12]);
      expect(second).toMatchObject({ version: 6, seq: 12 });
      expect(second.ver > numbers.ver && second.ver > first.ver).toBe(true);

      const hidden = await store().changes.numbers();
      const base = { version: 6, seq: 12, confidentialSeq: 2 };
      const note = request(id, { numbers: hidden, expected: "any", base, stream: "confidential" });
      expect(await store().changes.change(note, () => [block("hidden")])).toEqual({ version: 6, seq: 3, ...hidden });
      expect((await store().changes.heads([id])).get(id)).toEqual({ version: 6, seq: 12, confidentialSeq: 3 });
      const mine = (await store().changes.pending(100_000)).filter(({ caseId }) => caseId === id);
      expect(mine.map(({ blocks }) => Buffer.from(blocks[0]?.bytes ?? []).toString())).toEqual([
        "a",
        "from 12",
        "hidden",
      ]);
    });

    test("with numbers taken beforehand: of many writers of one version exactly one gets through, 50 rounds", async () => {
      const id = someId();
      for (let round = 0; round < 50; round++) {
        const base = { version: 4 + round, seq: 9 + round, confidentialSeq: 2 };
        const attempt = async (hopeful: boolean) => {
          const numbers = hopeful ? { numbers: await store().changes.numbers() } : {};
          return store().changes.change(request(id, { expected: base.version, base, ...numbers }), () => [block("x")]);
        };
        const outcomes = await Promise.allSettled([attempt(true), attempt(false), attempt(true)]);
        expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
        for (const outcome of outcomes)
          if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "STALE_VERSION" });
      }
      const mine = (await store().changes.pending(100_000)).filter(({ caseId }) => caseId === id);
      expect(mine).toHaveLength(50);
    });

    test("of everybody may take numbers of the confidential stream as well: whoever writes there next comes behind them", async () => {
      const id = someId();
      const numbers = await store().changes.numbers();
      await store().changes.change(request(id, { expected: "any", confidential: 3 }), () => [block("import")]);
      expect((await store().changes.heads([id])).get(id)).toEqual({ version: 5, seq: 10, confidentialSeq: 5 });
      const note = request(id, { numbers, expected: "any", stream: "confidential" });
      expect(await store().changes.change(note, () => [block("note")])).toMatchObject({ seq: 6 });
    });

    test("may ask the store while they hold their case, however many do so at once", async () => {
      const ids = Array.from({ length: 30 }, someId);
      const asked = ids.map((id) =>
        store().changes.change(request(id), async () => {
          await new Promise((resolve) => setTimeout(resolve, 50));
          if (await store().changes.isPending(id)) throw new Error("nothing of it is stored yet");
          return [block("a")];
        }),
      );
      expect(await Promise.all(asked)).toHaveLength(30);
      expect(await Promise.all(ids.map((id) => store().changes.isPending(id)))).toEqual(ids.map(() => true));
      const [first] = await Promise.all(asked);
      await store().changes.done(first?.outboxId ?? 0n);
      expect(await store().changes.isPending(ids[0] ?? 0n)).toBe(false);
    }, 8_000);

    test("that are done are gone for whoever asks next, waited for or not", async () => {
      const id = someId();
      const { outboxId } = await store().changes.change(request(id), () => [block("a")]);
      const removal = store().changes.done(outboxId);
      expect((await store().changes.pending(100_000)).some((one) => one.caseId === id)).toBe(false);
      await removal;
    });

    test("that do not mind the version all get through, each with its own number", async () => {
      const id = someId();
      const taken = await Promise.all(
        Array.from({ length: 20 }, () => store().changes.change(request(id, { expected: "any" }), () => [block("x")])),
      );
      expect(taken.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 20 }, (_, place) => 10 + place),
      );
      const byVersion = [...taken].sort((a, b) => a.version - b.version);
      expect(byVersion.every((one, place) => place === 0 || one.ver > (byVersion[place - 1]?.ver ?? 0n))).toBe(true);
    });

    test("carry a payload made from what was taken, byte for byte, until it is done", async () => {
      const id = someId();
      const bytes = new Uint8Array(randomBytes(70_000));
      const taken = await store().changes.change(request(id), async ({ version, seq }) => [
        { table: `v${version}`, rows: seq, bytes },
        { table: "empty", rows: 0, bytes: new Uint8Array(0) },
      ]);
      const [entry] = (await store().changes.pending(100_000)).filter((one) => one.caseId === id);
      expect(entry?.id).toBe(taken.outboxId);
      expect(entry?.blocks.map(({ table, rows }) => [table, rows])).toEqual([
        ["v5", 10],
        ["empty", 0],
      ]);
      expect(Buffer.from(entry?.blocks[0]?.bytes ?? []).equals(Buffer.from(bytes))).toBe(true);
      await store().changes.done(taken.outboxId);
      await store().changes.done(taken.outboxId);
      expect((await store().changes.pending(100_000)).some((one) => one.caseId === id)).toBe(false);
    });

    test("whose payload cannot be made never happened", async () => {
      const id = someId();
      const failing = store().changes.change(request(id), () => {
        throw new RangeError("cannot encode");
      });
      await expect(failing).rejects.toThrow(RangeError);
      expect((await store().changes.heads([id])).size).toBe(0);
      expect(await store().changes.change(request(id), () => [block("a")])).toMatchObject({ version: 5, seq: 10 });
    });

    test("follow a case store that an import moved further than the head", async () => {
      const id = someId();
      await store().changes.change(request(id), () => [block("a")]);
      const ahead = { version: 9, seq: 30, confidentialSeq: 2 };
      expect(await store().changes.change(request(id, { expected: 9, base: ahead }), () => [block("b")])).toMatchObject(
        {
          version: 10,
          seq: 31,
        },
      );
    });

    test("are taken into account by an importer: heads move on for cases changed here, and only those", async () => {
      const [changed, untouched] = [someId(), someId()];
      await store().changes.change(request(changed), () => [block("a")]);
      const moved = await store().changes.advance([
        { caseId: changed, events: 4 },
        { caseId: untouched, events: 4 },
      ]);
      expect(moved).toEqual(new Map([[changed, { version: 6, seq: 11 }]]));
      expect((await store().changes.heads([changed, untouched])).get(changed)).toEqual({
        version: 6,
        seq: 14,
        confidentialSeq: 2,
      });
    });

    test("that are to be alone are, also among more than there are connections, and what one throws holds up nobody", async () => {
      let inside = 0;
      let most = 0;
      const work = async (place: number) => {
        most = Math.max(most, ++inside);
        await store().changes.nextVer();
        inside--;
        if (place === 0) throw new RangeError("no");
        return place;
      };
      const done = await Promise.allSettled(
        Array.from({ length: 30 }, (_, place) => store().changes.alone(() => work(place))),
      );
      expect(most).toBe(1);
      expect(done.map((one) => (one.status === "fulfilled" ? one.value : one.reason.message))).toEqual(
        Array.from({ length: 30 }, (_, place) => place || "no"),
      );
    });

    test("give vers that only grow", async () => {
      const vers = [await store().changes.nextVer()];
      vers.push(
        (await store().changes.change(request(someId()), () => [block("a")])).ver,
        await store().changes.nextVer(),
      );
      expect([...vers].sort((a, b) => (a < b ? -1 : 1))).toEqual(vers);
      expect(new Set(vers).size).toBe(3);
    });
  });
}
