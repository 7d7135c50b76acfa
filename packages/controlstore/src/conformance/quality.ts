import { describe, expect, test } from "vitest";
import type { NewSuspect, RescanCounters, RescanFinding, ResidualCounters } from "../ports/quality.ts";
import type { ControlStore } from "../store.ts";

const NONE: RescanCounters = {
  cases: 0,
  messages: 0,
  casesTotal: 10,
  affectedCases: 0,
  affectedMessages: 0,
  values: 0,
  characters: 0,
  dropped: 0,
};
export const RUN = { dry: false, version: 2, startedBy: "user-1", belowVer: 4096n, counters: NONE };
const at = (day: number) => new Date(Date.UTC(2019, 11, day));
const finding = (message: number, more: Partial<RescanFinding> = {}): RescanFinding => ({
  caseId: 2n ** 63n + 5n,
  messageId: BigInt(message),
  at: at(message),
  place: "body",
  type: "EMAIL",
  rule: "email-spaced",
  values: 1,
  characters: 18,
  personId: 2n ** 64n - 1n,
  person: "person·k7f2q9xa",
  visibility: "public",
  language: "en",
  source: "zendesk",
  ...more,
});

export function qualityConformance(store: () => ControlStore): void {
  describe("rescans", () => {
    test("run one at a time; one that a crash left goes on from its cursor with its own number", async () => {
      const { rescans } = store();
      const tried = await Promise.allSettled(Array.from({ length: 4 }, () => rescans.start(RUN)));
      const won = tried.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
      expect(won).toHaveLength(1);
      for (const one of tried) if (one.status === "rejected") expect(one.reason).toMatchObject({ code: "RUN_BUSY" });
      const run = won[0];
      if (!run) throw new Error("no run");
      expect(run).toMatchObject({ state: "running", cursor: 0n, partitions: { cases: [], messages: [] } });
      const counters = { ...NONE, cases: 7, values: 3 };
      await rescans.found(run.id, [], { cases: [1], messages: [2019] });
      await rescans.commit(run.id, { cursor: 2n ** 64n - 2n, counters });
      expect((await rescans.interruptRunning()).map(({ id }) => id)).toEqual([run.id]);
      const late = { cursor: 2n ** 64n - 1n, counters };
      await expect(rescans.commit(run.id, late)).rejects.toMatchObject({ code: "RUN_BUSY" });
      await expect(rescans.found(run.id, [], { cases: [], messages: [] })).rejects.toMatchObject({ code: "RUN_BUSY" });
      const again = await rescans.resume(run.id);
      expect(again).toMatchObject({
        state: "running",
        cursor: 2n ** 64n - 2n,
        counters,
        part: run.part,
        belowVer: 4096n,
        partitions: { cases: [1], messages: [2019] },
      });
      const error = { code: "DISK_FULL", message: "full", help: "free some" };
      await rescans.finish(run.id, { state: "failed", error });
      expect(await rescans.get(run.id)).toMatchObject({ state: "failed", error });
      const next = await rescans.start({ ...RUN, dry: true });
      expect(next.part).toBeGreaterThan(run.part);
      expect((await rescans.list(1))[0]).toMatchObject({ id: next.id, dry: true });
      await rescans.finish(next.id, { state: "done" });
      expect(await rescans.resume(next.id)).toBeUndefined();
    });

    test("keep what was found by text, once however often it is told, and answer for a period", async () => {
      const { rescans } = store();
      const { id } = await rescans.start(RUN);
      const all = [
        ...[1, 2, 3, 4].map((day) => finding(day)),
        finding(2, { type: "PHONE", rule: "phone", values: 2, characters: 20, visibility: "confidential" }),
        // In a field that is not for everybody.
        finding(3, { visibility: "internal" }),
        finding(0, { at: at(1), place: "subject", caseId: 9n, personId: 8n, person: "person·m3d8w1zz" }),
      ];
      const parts = { cases: [], messages: [] };
      await rescans.found(id, all, parts);
      await rescans.found(
        id,
        [
          finding(1),
          finding(2, { type: "PHONE", rule: "phone", values: 1, characters: 9, visibility: "confidential" }),
        ],
        parts,
      );
      const pages: RescanFinding[] = [];
      for (let cursor: string | undefined, more = true; more; ) {
        const page = await rescans.affected({ run: id, confidential: true }, { limit: 4, cursor });
        pages.push(...page.items);
        cursor = page.next ?? undefined;
        more = page.next !== null;
      }
      expect(pages).toEqual(all);
      expect(await rescans.totals({ run: id, confidential: true })).toEqual({
        cases: 2,
        messages: 4,
        persons: 2,
        byType: [
          { type: "EMAIL", values: 6, messages: 4 },
          { type: "PHONE", values: 2, messages: 1 },
        ],
      });
      expect(await rescans.totals({ run: id, confidential: true, to: at(3) })).toMatchObject({
        cases: 2,
        messages: 2,
        persons: 2,
      });
      expect(await rescans.totals({ run: id, confidential: true, from: at(2), to: at(3) })).toMatchObject({
        messages: 1,
        persons: 1,
      });
      expect(await rescans.persons({ run: id, confidential: true }, 10)).toEqual([
        { person: "person·k7f2q9xa", cases: 1, messages: 4, values: 7 },
        { person: "person·m3d8w1zz", cases: 1, messages: 0, values: 1 },
      ]);
      expect(await rescans.totals({ run: id, confidential: false })).toMatchObject({
        byType: [{ type: "EMAIL", values: 6, messages: 4 }],
      });
      await expect(rescans.affected({ run: id, confidential: true }, { limit: 1, cursor: "%%" })).rejects.toMatchObject(
        {
          code: "BAD_CURSOR",
        },
      );
      await rescans.finish(id, { state: "cancelled" });
    });

    test("begin with what earlier ones left unpurged, until one is done", async () => {
      const { rescans } = store();
      const ended = async (dry: boolean, state: "failed" | "cancelled" | "done", messages: readonly number[]) => {
        const run = await rescans.start({ ...RUN, dry });
        if (!dry)
          await rescans.found(run.id, [], { ...run.partitions, messages: [...run.partitions.messages, ...messages] });
        await rescans.finish(run.id, { state });
        return [...run.partitions.messages].sort();
      };
      await ended(false, "done", []);
      expect(await ended(false, "failed", [2019])).toEqual([]);
      expect(await ended(true, "done", [])).toEqual([]);
      expect(await ended(false, "cancelled", [2020])).toEqual([2019]);
      expect(await ended(false, "done", [2021])).toEqual([2019, 2020]);
      expect(await ended(false, "done", [])).toEqual([]);
    });

    test("note a new era only when the version is another one", async () => {
      const { rescans } = store();
      await rescans.begin({ version: 1, fromVer: 1n });
      await rescans.begin({ version: 1, fromVer: 5n });
      await rescans.begin({ version: 2, fromVer: 9n });
      await rescans.begin({ version: 2, fromVer: 12n });
      expect(await rescans.eras()).toEqual([
        { version: 1, fromVer: 1n },
        { version: 2, fromVer: 9n },
      ]);
    });
  });

  describe("samples read by a second detector", () => {
    const counters: ResidualCounters = { texts: 0, textsTotal: 100, suspects: 0, withheld: 0 };
    const stratum = { version: 1, language: "en", source: "zendesk" };
    const suspect = (message: number, mark: number, more: Partial<NewSuspect> = {}): NewSuspect => ({
      ...stratum,
      caseId: 5n,
      messageId: 2n ** 63n + BigInt(message),
      place: "body",
      mark: 2n ** 64n - BigInt(mark),
      at: at(3),
      start: 4,
      end: 9,
      type: "PERSON",
      score: 0.5,
      reason: "name-like",
      visibility: "public",
      ...more,
    });

    test("count draws by stratum, and keep those that held a suspect; a verdict changes what they count as", async () => {
      const { residuals } = store();
      const order = { startedBy: "service:quality", auditor: "residual/1", counters };
      const { id } = await residuals.start(order);
      await expect(residuals.start(order)).rejects.toMatchObject({ code: "RUN_BUSY" });
      const draws = [{ ...stratum, messages: 900, random: 60, weighted: 20 }];
      const random = { how: "random", weight: 1 } as const;
      const hits = [
        { ...random, draw: 1, suspects: [suspect(1, 1), suspect(1, 2)] },
        { ...random, draw: 2, suspects: [suspect(2, 1)] },
      ];
      const fresh = await residuals.add(id, { draws, hits, counters });
      expect(fresh.map(({ state, withheld }) => [state, withheld])).toEqual(Array(3).fill(["open", null]));
      const weighted = { how: "weighted", weight: 0.75 } as const;
      const more = [
        { ...weighted, draw: 3, suspects: [suspect(1, 1)] },
        { ...weighted, draw: 4, suspects: [suspect(3, 1, { visibility: "confidential" })] },
      ];
      expect(await residuals.add(id, { draws, hits: more, counters })).toHaveLength(1);
      await residuals.finish(id, { state: "done" });
      const results = async () => {
        const [row, ...others] = await residuals.results("residual/1", at(1));
        expect(others).toEqual([]);
        const text = ({ how, weight, verdict }: { how: string; weight: number; verdict: string }) =>
          `${how} ${weight} ${verdict}`;
        return { ...row, hits: row?.hits.map(text).sort() };
      };
      const counted = { ...stratum, messages: 900, random: 120, weighted: 40 };
      expect(await results()).toEqual({
        ...counted,
        hits: ["random 1 open", "random 1 open", "weighted 0.75 open", "weighted 0.75 open"],
      });
      await residuals.judge(fresh[2]?.id ?? "", "user-1", "clean");
      await residuals.judge(fresh[0]?.id ?? "", "user-1", "leak");
      expect(await results()).toEqual({
        ...counted,
        hits: ["random 1 clean", "random 1 leak", "weighted 0.75 leak", "weighted 0.75 open"],
      });
      expect(await residuals.results("residual/1", new Date(Date.now() + 60_000))).toEqual([]);
      expect(await residuals.results("another", at(1))).toEqual([]);
      expect(await residuals.counts(true)).toEqual({ open: 2, leak: 1, clean: 1 });
      expect(await residuals.counts(false)).toEqual({ open: 1, leak: 1, clean: 1 });
    });

    test("leave out strata that the newest finished run did not meet", async () => {
      const { residuals } = store();
      const { id } = await residuals.start({ startedBy: "x", auditor: "residual/2", counters });
      const draws = [{ ...stratum, messages: 900, random: 60, weighted: 20 }];
      await residuals.add(id, { draws, hits: [], counters });
      expect(await residuals.results("residual/2", at(1))).toEqual([]);
      await residuals.finish(id, { state: "done" });
      expect(await residuals.results("residual/2", at(1))).toEqual([{ ...draws[0], hits: [] }]);
      const later = await residuals.start({ startedBy: "x", auditor: "residual/2", counters });
      const next = { ...stratum, version: 2, messages: 901, random: 0, weighted: 0 };
      await residuals.add(later.id, { draws: [next], hits: [], counters });
      await residuals.finish(later.id, { state: "done" });
      expect(await residuals.results("residual/2", at(1))).toEqual([{ ...next, hits: [] }]);
    });

    test("list suspects newest first, by verdict, page by page; what is withheld is remembered with its number", async () => {
      const { residuals } = store();
      const confidential = true;
      const { items, next } = await residuals.suspects({ confidential }, { limit: 3 });
      expect(items).toHaveLength(3);
      const rest = await residuals.suspects({ confidential }, { limit: 3, cursor: next ?? "" });
      const ids = [...items, ...rest.items].map(({ id }) => Number(id));
      expect(ids).toEqual([...ids].sort((a, b) => b - a));
      expect(rest.next).toBeNull();
      expect((await residuals.suspects({ confidential: false }, { limit: 9 })).items).toHaveLength(3);
      const [leak] = (await residuals.suspects({ state: "leak", confidential }, { limit: 9 })).items;
      const [first, second] = [await residuals.nextPart(), await residuals.nextPart()];
      expect(second).toBe(first + 1);
      const id = leak?.id ?? "";
      expect(await residuals.moveWithheld(id, null, first)).toBe(true);
      expect(await residuals.withheld("0", 10)).toMatchObject([{ id: leak?.id, withheld: first, judgedBy: "user-1" }]);
      expect(await residuals.withheld(leak?.id ?? "", 10)).toEqual([]);
      // Of two who withhold or bring back at once, the second has not seen what the first did.
      for (const [from, to] of [
        [null, second],
        [second, null],
      ] as const)
        expect(await residuals.moveWithheld(id, from, to)).toBe(false);
      expect((await residuals.suspect(id))?.withheld).toBe(first);
      expect(await residuals.moveWithheld(id, first, null)).toBe(true);
      expect((await residuals.suspect(leak?.id ?? ""))?.withheld).toBeNull();
      for (const id of ["none", "1e3", ""]) {
        expect(await residuals.suspect(id)).toBeUndefined();
        expect(await residuals.judge(id, "x", "leak")).toBeUndefined();
      }
    });

    test("a passage of a case's own texts is one for each case, whichever message it was met with", async () => {
      const { residuals } = store();
      const { id } = await residuals.start({ startedBy: "x", auditor: "residual/of-cases", counters });
      const own = suspect(0, 77, { messageId: 0n, place: "subject" });
      const hit = (draw: number, one: NewSuspect) => ({ draw, how: "random" as const, weight: 1, suspects: [one] });
      const hits = [
        hit(1, own),
        hit(2, { ...own, start: 6, end: 11 }),
        hit(3, { ...own, caseId: 6n, place: "tags.0" }),
      ];
      const fresh = await residuals.add(id, { draws: [], hits, counters });
      expect(fresh.map(({ caseId, place }) => [caseId, place])).toEqual([
        [5n, "subject"],
        [6n, "tags.0"],
      ]);
      expect(await residuals.suspect(fresh[0]?.id ?? "")).toMatchObject({ messageId: 0n, start: 6, end: 11 });
      await residuals.finish(id, { state: "done" });
      for (const { id: judged } of fresh) await residuals.judge(judged, "user-1", "clean");
    });

    test("what is replaced waits to be purged until it was purged after its replacement had arrived", async () => {
      const { residuals, changes } = store();
      const one = (caseId: bigint, part: number) => ({ part, caseId, of: "messages" as const, partition: 2019 });
      const [a, b, c] = [one(2n ** 63n + 1n, 1), one(2n ** 63n + 2n, 2), one(2n ** 63n + 3n, 3)];
      expect(await residuals.erasing()).toBe(false);
      await Promise.all([a, b, c].map(residuals.replacing));
      expect([await residuals.erasing(), await residuals.unpurged()]).toEqual([true, []]);
      await residuals.replaced(a);
      const base = { version: 1, seq: 1, confidentialSeq: 0 };
      const { outboxId } = await changes.change(
        { caseId: b.caseId, expected: "any", base, stream: "confidential" },
        () => [],
      );
      await residuals.replaced(b);
      expect(await residuals.unpurged()).toEqual([{ part: 1, of: "messages", partition: 2019 }]);
      await residuals.purged([1, 3]);
      await changes.done(outboxId);
      expect(await residuals.unpurged()).toEqual([{ part: 2, of: "messages", partition: 2019 }]);
      await residuals.purged([2]);
      expect(await residuals.erasing()).toBe(true);
      await residuals.replaced(c);
      await residuals.purged([3]);
      expect(await residuals.erasing()).toBe(false);
    });

    test("that a crash left running are interrupted once", async () => {
      const { residuals } = store();
      const { id } = await residuals.start({ startedBy: "x", auditor: "residual/1", counters });
      expect((await residuals.interruptRunning()).map((run) => run.id)).toEqual([id]);
      expect(await residuals.interruptRunning()).toEqual([]);
      expect((await residuals.get(id))?.state).toBe("interrupted");
    });
  });
}
