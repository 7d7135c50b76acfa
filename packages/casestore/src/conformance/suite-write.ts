import { describe, expect, it } from "vitest";
import { encodeBatch } from "../encode/encode.ts";
import type { CaseStore } from "../store.ts";
import { redacted, viewer } from "./cast.ts";
import type { Filled } from "./conformance.ts";
import { plainSearch } from "./viewers.ts";
import { batchesOf, worldOf } from "./world.ts";

const EMPTY = { cases: [], messages: [], events: [], sealed: [], blind: [] };
const NOTHING = { messages: [], events: [] };

export function writeTests({ few }: Pick<Filled, "few">, open: (part: string) => Promise<CaseStore>): void {
  describe("writing", () => {
    it("the same batches again change nothing, newer ones replace, older ones do not, retired rows go", async () => {
      const store = await open("write");
      try {
        const world = worldOf(3, few(150) + 50);
        const who = viewer();
        const everything = async () => [
          await store.stats(who).then(({ cases, messages }) => ({ cases, messages })),
          await store.list(who, { ...plainSearch, limit: 200, facets: ["status", "month"] }),
          await store.list(who, { ...plainSearch, words: ["refund"], limit: 200, facets: ["status"] }),
        ];
        for (const batch of batchesOf(world, 5n)) await store.insert(encodeBatch(batch));
        const first = await everything();
        for (const batch of batchesOf(world, 5n, 70)) await store.insert(encodeBatch(batch));
        expect(await everything()).toEqual(first);

        const message = world.messages.find((one) => one.visibility === "public");
        const row = world.cases.find((one) => one.id === message?.caseId);
        if (!message || !row) throw new Error("the world has no public message");
        const changed = { ...row, subject: redacted("zebrafish"), version: row.version + 1 };
        await store.insert(
          encodeBatch({ ...EMPTY, ver: 9n, cases: [changed], messages: [{ ...message, body: redacted("okapi") }] }),
        );
        await store.insert(encodeBatch({ ...EMPTY, ver: 7n, cases: [row], messages: [message] }));
        const got = await store.open(who, row.id);
        expect([got?.row.subject, got?.ver, got?.messages.find((one) => one.id === message.id)?.body]).toEqual([
          "zebrafish",
          9n,
          "okapi",
        ]);
        for (const words of [["zebrafish"], ["okapi"]])
          expect((await store.list(who, { ...plainSearch, words })).total.value).toBe(1);

        const event = world.events.find((one) => one.caseId === row.id && one.stream === "main");
        if (!event) throw new Error("the case has no event");
        await store.insert(encodeBatch({ ...EMPTY, ver: 11n, gone: { messages: [message], events: [event] } }));
        const after = await store.open(who, row.id);
        expect(after?.messages.some((one) => one.id === message.id)).toBe(false);
        expect(after?.events.some((one) => one.stream === event.stream && one.seq === event.seq)).toBe(false);
        expect((await store.list(who, { ...plainSearch, words: ["okapi"] })).total.value).toBe(0);
      } finally {
        await store.close();
      }
    });

    it("a page's cursor is not shifted by cases that come in meanwhile", async () => {
      const store = await open("shift");
      try {
        const who = viewer();
        const [early, late] = [worldOf(5, few(80) + 40), worldOf(6, few(80) + 40)];
        for (const batch of batchesOf(early, 1n)) await store.insert(encodeBatch(batch));
        const whole = (await store.list(who, { ...plainSearch, limit: 200 })).items.map((item) => item.id);
        const first = await store.list(who, { ...plainSearch, limit: 20 });
        for (const batch of batchesOf(late, 2n)) await store.insert(encodeBatch(batch));
        const rest = await store.list(who, { ...plainSearch, limit: 200, cursor: first.next as string });
        const old = new Set(whole);
        expect([...first.items, ...rest.items].map((item) => item.id).filter((id) => old.has(id))).toEqual(whole);
      } finally {
        await store.close();
      }
    });

    it("a known value that a case holds no longer finds it no more", async () => {
      const store = await open("known");
      try {
        const who = viewer();
        const world = worldOf(12, 40);
        for (const batch of batchesOf(world, 1n)) await store.insert(encodeBatch(batch));
        const caseId = world.cases[0]?.id ?? 0n;
        const row = { hash: 2n ** 63n + 77n, kind: "email", caseId } as const;
        const [open_, hidden] = [
          { ...row, visibility: "public" },
          { ...row, visibility: "confidential" },
        ] as const;
        const before = await store.blindOf(who, caseId);
        await store.insert(encodeBatch({ ...EMPTY, ver: 3n, blind: [open_] }));
        expect(new Set(await store.blindOf(who, caseId))).toEqual(new Set([...before, open_]));
        const found = async () => [
          (await store.list(who, { ...plainSearch, blind: [[row.hash]] })).items.map(({ id }) => id),
          [...(await store.locate(who, [row.hash])).values()],
        ];
        const here = await found();
        expect(here[1]).toEqual([caseId]);
        await store.insert(encodeBatch({ ...EMPTY, ver: 4n, blind: [hidden], gone: { ...NOTHING, blind: [open_] } }));
        expect(new Set(await store.blindOf(who, caseId))).toEqual(new Set([...before, hidden]));
        expect(await found()).toEqual(here);
        await store.insert(encodeBatch({ ...EMPTY, ver: 5n, gone: { ...NOTHING, blind: [hidden] } }));
        expect(await store.blindOf(who, caseId)).toEqual(before);
        expect(await found()).toEqual([[], []]);
      } finally {
        await store.close();
      }
    });

    it("many small batches at once are all there", async () => {
      const store = await open("many");
      try {
        const world = worldOf(8, few(150));
        await Promise.all(batchesOf(world, 1n, 1).map((batch) => store.insert(encodeBatch(batch))));
        const { cases, messages } = await store.stats(viewer());
        expect([cases, messages]).toEqual([world.cases.length, world.messages.length]);
      } finally {
        await store.close();
      }
    });
  });
}
