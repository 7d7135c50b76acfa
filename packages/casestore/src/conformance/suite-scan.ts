import { describe, expect, it } from "vitest";
import { encodeBatch } from "../encode/encode.ts";
import { casePartition, messagePartition } from "../queries/erase.ts";
import type { CaseStore, CaseTexts } from "../store.ts";
import { compare, redacted, sealed, staff, viewer } from "./cast.ts";
import type { Filled } from "./conformance.ts";
import { plainSearch, viewers } from "./viewers.ts";
import { batchesOf, worldOf } from "./world.ts";

const none = { cases: [], messages: [], events: [], sealed: [], blind: [] };

export function scanTests(of: Filled, open: (part: string) => Promise<CaseStore>): void {
  describe("reading everything again", () => {
    const all = async (who = viewer(), limit = 300): Promise<CaseTexts[]> => {
      const found: CaseTexts[] = [];
      for (let after = 0n; ; ) {
        const page = await of.store.texts(who, after, limit);
        const last = page.at(-1);
        if (!last) return found;
        found.push(...page);
        after = last.row.id;
      }
    };

    it("meets every case once, in order, with every text and its ver, whatever the page's size", async () => {
      const [found, again] = [await all(), await all(viewer(), 77)];
      expect(again).toEqual(found);
      const ids = found.map(({ row }) => row.id);
      expect(ids).toEqual([...of.world.cases.map((row) => row.id)].sort((a, b) => (a < b ? -1 : 1)));
      const messages = new Map(of.world.messages.map((row) => [row.id, row]));
      for (const one of found) {
        expect(one.ver).toBe(10n);
        for (const { row, ver } of one.messages) expect([messages.get(row.id), ver]).toEqual([row, 10n]);
      }
      expect(found.reduce((sum, one) => sum + one.messages.length, 0)).toBe(of.world.messages.length);
      const worded = of.world.events.filter((one) => one.type === "group" || one.type === "tags");
      expect(found.reduce((sum, one) => sum + one.events.length, 0)).toBe(worded.length);
    });

    it("gives each viewer what opening the cases one by one gives", async () => {
      for (const [, who] of viewers) {
        const found = await all(who);
        const visible = of.model.visible(who);
        expect(found.length).toBe(visible.length);
        for (const { row, messages } of found.slice(0, 200))
          expect(new Set(messages.map((one) => one.row.id))).toEqual(
            new Set(of.model.messagesOf(who, row).map((one) => one.id)),
          );
      }
    });

    it("carries the sealed identity of a case where it has one", async () => {
      const store = await open("identity");
      try {
        const world = worldOf(11, 6);
        for (const batch of batchesOf(world, 1n)) await store.insert(encodeBatch(batch));
        const caseId = world.cases[0]?.id as bigint;
        const row = { caseId, owner: "case", ownerId: caseId, part: 0, personId: 5n } as const;
        const later = { ...row, part: 3, bytes: sealed(new Uint8Array([9])) };
        const bytes = sealed(new Uint8Array([1, 0, 255]));
        await store.insert(encodeBatch({ ...none, ver: 2n, sealed: [{ ...row, bytes }, later] }));
        const found = await store.texts(viewer(), 0n, 100);
        expect(found.map((one) => one.identity?.personId)).toEqual(
          found.map((one) => (one.row.id === caseId ? 5n : undefined)),
        );
        expect([...(found.find((one) => one.row.id === caseId)?.identity?.bytes ?? [])]).toEqual([1, 0, 255]);
      } finally {
        await store.close();
      }
    });
  });

  describe("messages that their case's history does not list", () => {
    it("are none where every message has its entry, whatever else was replaced or retired", async () => {
      const { length } = of.world.messages;
      expect(await of.store.unlisted(viewer())).toEqual({ messages: length, looked: 1, found: 0, cases: [] });
    });

    it("are named with their cases once their entries are gone, and looked for in a share of the cases where all are too many", async () => {
      const store = await open("unlisted");
      try {
        const world = worldOf(31, 60);
        for (const batch of batchesOf(world, 1n)) await store.insert(encodeBatch(batch));
        const [kept, gone, retired] = world.events.filter(({ type }) => type === "message");
        if (!kept || !gone || !retired) throw new Error("the world has too few messages");
        const withdrawn = world.messages.filter(({ at, caseId }) => at === retired.at && caseId === retired.caseId);
        await store.insert(encodeBatch({ ...none, ver: 2n, gone: { messages: withdrawn, events: [gone, retired] } }));
        const found = await store.unlisted(viewer());
        expect(found).toMatchObject({ looked: 1, found: 1, cases: [gone.caseId] });
        const atOnce = Math.ceil(found.messages / 8);
        expect(await store.unlisted(viewer(), { atOnce })).toMatchObject({ looked: 1, found: 1, cases: [gone.caseId] });
        expect((await store.unlisted(viewer(), { atOnce, forMs: 0 })).looked).toBe(1 / 8);
      } finally {
        await store.close();
      }
    });
  });

  describe("samples", () => {
    it("are the same for the same seed, others for another, and a longer one begins with the shorter", async () => {
      const ids = async (seed: string, limit: number) =>
        (await of.store.sample(viewer(), { seed, limit })).map(({ message }) => message.id);
      const short = await ids("a", 50);
      expect(short).toHaveLength(50);
      expect((await ids("a", 200)).slice(0, 50)).toEqual(short);
      expect(await ids("b", 50)).not.toEqual(short);
    });

    it("draw every message equally often", async () => {
      // 40 draws of a tenth: 4 expected; that any of some 5,000 is drawn 20 times has a chance below 1 in 10^5.
      const drawn = new Map<bigint, number>();
      const size = Math.floor(of.world.messages.length / 10);
      for (let seed = 0; seed < 40; seed++)
        for (const { message } of await of.store.sample(viewer(), { seed: `s${seed}`, limit: size }))
          drawn.set(message.id, (drawn.get(message.id) ?? 0) + 1);
      const never = of.world.messages.filter((row) => !drawn.has(row.id)).length;
      // 0.9^40 = 1.5 % are never drawn.
      expect(never / of.world.messages.length).toBeLessThan(0.03);
      expect(Math.max(...drawn.values())).toBeLessThan(20);
    });

    it("hold only what was asked for and what the viewer may see", async () => {
      const language = of.world.cases[0]?.language ?? "";
      const cases = new Map(of.world.cases.map((row) => [row.id, row]));
      const some = await of.store.sample(staff, { seed: "x", limit: 5000, language });
      const expected = of.world.messages.filter(
        (row) => row.visibility !== "confidential" && cases.get(row.caseId)?.language === language,
      );
      expect(new Set(some.map(({ message }) => message.id))).toEqual(new Set(expected.map((row) => row.id)));
      for (const { message, source } of some) expect(source).toBe(cases.get(message.caseId)?.source);
      expect(await of.store.sample(viewer(), { seed: "x", limit: 9, from: 11n })).toEqual([]);
      expect(await of.store.sample(viewer(), { seed: "x", limit: 9, to: 10n })).toEqual([]);
      expect(await of.store.sample(viewer({ cases: compare("region", "nowhere") }), { seed: "x", limit: 9 })).toEqual(
        [],
      );
    });

    it("strata count each message once", async () => {
      for (const [bounds, era] of [
        [[], 0],
        [[1n, 10n], 2],
        [[1n, 11n], 1],
      ] as const) {
        const found = await of.store.strata(viewer(), bounds);
        expect(new Set(found.map((one) => one.era))).toEqual(new Set([era]));
        expect(found.reduce((sum, one) => sum + one.messages, 0)).toBe(of.world.messages.length);
        const cases = new Map(of.world.cases.map((row) => [row.id, row]));
        for (const one of found) {
          const same = of.world.messages.filter((row) => {
            const of_ = cases.get(row.caseId);
            return of_?.language === one.language && of_.source === one.source;
          });
          expect(one.messages).toBe(same.length);
        }
      }
    });
  });

  describe("purging", () => {
    it("changes no answer, whatever is read and written meanwhile, and may be asked for again", async () => {
      const store = await open("purge");
      try {
        const world = worldOf(21, of.few(100) + 50);
        for (const batch of batchesOf(world, 5n, 40)) await store.insert(encodeBatch(batch));
        const messages = world.messages.map((row) => ({ ...row, body: redacted(`${row.body} again`) }));
        for (const batch of batchesOf({ ...world, messages }, 6n, 40)) await store.insert(encodeBatch(batch));
        const everything = async () => [
          await store.stats(viewer()).then(({ cases, messages }) => ({ cases, messages })),
          await store.list(viewer(), { ...plainSearch, words: ["again"], limit: 200 }),
        ];
        const before = await everything();
        const partitions = {
          cases: [...new Set(world.cases.map((row) => casePartition(row.id)))],
          messages: [...new Set(world.messages.map((row) => messagePartition(row.at)))],
        };
        const more = worldOf(22, of.few(60));
        await Promise.all([
          store.purge(partitions),
          ...batchesOf(more, 7n, 2).map((batch) => store.insert(encodeBatch(batch))),
        ]);
        await store.purge(partitions);
        await store.purge({ cases: [1], messages: [1971] });
        const { cases } = await store.stats(viewer());
        expect(cases).toBe(world.cases.length + more.cases.length);
        const old = new Set(world.cases.map((row) => row.id));
        const kept = await store.texts(viewer(), 0n, 1000);
        expect(kept.filter(({ row }) => old.has(row.id)).flatMap((one) => one.messages).length).toBe(messages.length);
        expect(JSON.stringify((await everything())[1])).toContain(
          (before[1] as { items: { id: string }[] }).items[0]?.id,
        );
      } finally {
        await store.close();
      }
    }, 120_000);
  });
}
