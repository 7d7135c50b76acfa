import { describe, expect, test } from "vitest";
import type { ControlStore } from "../store.ts";

const EVER = new Date(0);

export function sealsConformance(store: () => ControlStore): void {
  describe("the seal", () => {
    test("is open until somebody seals it, and a further cause is kept beside the first", async () => {
      const { seals } = store();
      expect(await seals.state()).toEqual({ sealed: false, entries: [] });
      await seals.seal({ actor: "a", cause: "exposed", reason: "port 9200", finding: "f1" });
      const again = await seals.seal({ actor: "b", cause: "hand", reason: "to be sure" });
      expect(again.sealed).toBe(true);
      expect(again.entries.map(({ kind, actor, cause, finding }) => [kind, actor, cause, finding])).toEqual([
        ["sealed", "a", "exposed", "f1"],
        ["noted", "b", "hand", ""],
      ]);
    });

    test("one person cannot unseal, however often asked; two can; of two servers at once one does", async () => {
      const { seals } = store();
      await seals.consent("a");
      await seals.consent("a");
      expect((await seals.unseal("a", EVER)).sealed).toBe(true);
      await seals.consent("b");
      const both = await Promise.all([seals.unseal("a", EVER), seals.unseal("b", EVER)]);
      expect(both.map(({ sealed }) => sealed)).toEqual([false, false]);
      const { entries } = await seals.state();
      expect(entries.filter(({ kind }) => kind === "unsealed")).toHaveLength(1);
    });

    test("consents do not outlive a further cause: who agreed did not agree to opening what that one closed", async () => {
      const { seals } = store();
      await seals.seal({ actor: "a", cause: "hand", reason: "first" });
      await seals.consent("a");
      await seals.consent("b");
      await seals.seal({ actor: "c", cause: "canary", reason: "second" });
      expect((await seals.unseal("a", EVER)).sealed).toBe(true);
      await seals.consent("b");
      expect((await seals.unseal("a", EVER)).sealed).toBe(true);
      await seals.consent("a");
      expect((await seals.unseal("a", EVER)).sealed).toBe(false);
    });

    test("consents do not outlive a refusal, a new sealing or their time", async () => {
      const { seals } = store();
      await seals.seal({ actor: "a", cause: "hand", reason: "again" });
      expect((await seals.unseal("a", EVER)).sealed).toBe(true);
      await seals.consent("a");
      await seals.consent("b");
      await seals.refuse("a", "still exposed");
      expect((await seals.unseal("a", EVER)).sealed).toBe(true);
      await seals.consent("a");
      await seals.consent("b");
      expect((await seals.unseal("a", new Date(Date.now() + 60_000))).sealed).toBe(true);
      expect((await seals.unseal("a", EVER)).sealed).toBe(false);
      expect((await seals.consent("a")).entries.filter(({ kind }) => kind === "consent")).toHaveLength(4);
    });

    test("what waits is taken out once, in order", async () => {
      const { seals } = store();
      for (const text of ["one", "two", "three"]) await seals.enqueue("a", Buffer.from(text));
      expect(await seals.queueLength()).toBe(3);
      const waiting = await seals.queued(2);
      expect(waiting.map(({ box }) => Buffer.from(box).toString())).toEqual(["one", "two"]);
      const first = waiting[0]?.id as bigint;
      const taken = await Promise.all([seals.dequeue(first), seals.dequeue(first)]);
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await seals.queueLength()).toBe(2);
    });
  });
}
