import { FACETS } from "@casekeep/contracts";
import { describe, expect, it } from "vitest";
import { encodeBatch } from "../encode/encode.ts";
import type { CaseRow } from "../rows.ts";
import type { CaseStore } from "../store.ts";
import { redacted } from "./cast.ts";
import type { Filled } from "./conformance.ts";
import { figures } from "./figures.ts";
import { createModel } from "./model.ts";
import { createRandom } from "./random.ts";
import { rounded } from "./suite-metrics.ts";
import { plainSearch, viewers } from "./viewers.ts";
import { batchesOf, NOW, type World, worldOf } from "./world.ts";

const EMPTY = { cases: [], messages: [], events: [], sealed: [], blind: [] };

/** Figures may be kept between questions; whatever happens to the rows, the next answer is that of reading all of them. */
export function freshTests({ few }: Pick<Filled, "few">, open: (part: string) => Promise<CaseStore>): void {
  describe("figures asked for before", () => {
    it("are right after corrections, merges, deletions, retired messages, late older rows, and new cases of any year", async () => {
      const store = await open("fresh");
      try {
        const random = createRandom(11);
        let world: World = worldOf(21, few(150) + 30);
        for (const batch of batchesOf(world, 10n)) await store.insert(encodeBatch(batch));
        await agree(store, world, few(3));
        const changed = (row: CaseRow): CaseRow => ({
          ...row,
          product: redacted(random.pick(["Mail", "Drive", "new"])),
          status: random.pick(["open", "solved", "closed"]),
          deleted: random.chance(0.3),
          mergedInto: random.chance(0.3) ? 7n : 0n,
        });
        for (let round = 0; round < few(2); round++) {
          const ver = 20n + BigInt(round);
          const before = world;
          const cases = world.cases.map((row) => (random.chance(0.2) ? changed(row) : row));
          const gone = world.messages.filter(() => random.chance(0.1));
          world = { ...world, cases, messages: world.messages.filter((row) => !gone.includes(row)) };
          const corrected = cases.filter((row, at) => row !== before.cases[at]);
          await store.insert(encodeBatch({ ...EMPTY, ver, cases: corrected, gone: { messages: gone, events: [] } }));
          await agree(store, world, few(3));

          // What is older than what is stored changes nothing, and neither does what is stored already.
          await store.insert(encodeBatch({ ...EMPTY, ver: 5n, cases: before.cases, messages: before.messages }));
          await store.insert(encodeBatch({ ...EMPTY, ver, cases: corrected }));
          await agree(store, world, few(3));

          const more = worldOf(100 + round, 30);
          for (const batch of batchesOf(more, ver)) await store.insert(encodeBatch(batch));
          world = {
            ...world,
            cases: [...world.cases, ...more.cases],
            messages: [...world.messages, ...more.messages],
            blind: [...world.blind, ...more.blind],
          };
          await agree(store, world, few(3));
        }
      } finally {
        await store.close();
      }
    }, 300_000);
  });
}

async function agree(store: CaseStore, world: World, asking: number): Promise<void> {
  const model = createModel(world);
  for (const [name, who] of viewers.slice(0, asking))
    for (const words of [[], ["refund"]]) {
      const search = { ...plainSearch, words, facets: [...FACETS], limit: 200, sort: "updated" as const };
      const rows = model.found(who, search);
      const page = await store.list(who, search);
      expect({ name, total: page.total.value }).toEqual({ name, total: rows.length });
      expect(page.facets).toEqual(model.facets(rows));
      expect(page.items.map(({ id }) => id)).toEqual(model.order(rows, "updated").slice(0, 200));
      const key = (row: CaseRow) => row.product;
      const expected = figures(model, who, {
        ...{ name: "volume", calendar: "business", now: NOW, key, period: () => null },
      });
      expect((await store.metric(who, "volume", { by: "product" })).groups).toEqual(expected);
      for (const metric of ["first_reply", "next_reply", "csat", "backlog"] as const) {
        const kept = { name: metric, calendar: "business" as const, now: NOW, key: (row: CaseRow) => row.region };
        const { groups } = await store.metric(who, metric, { by: "region" });
        expect({ metric, groups: rounded(groups) }).toEqual({
          metric,
          groups: rounded(figures(model, who, { ...kept, period: () => null })),
        });
      }
      const stats = await store.stats(who);
      expect(stats.cases).toBe(model.visible(who).length);
      expect(stats.messages).toBe(model.visible(who).reduce((sum, row) => sum + model.messagesOf(who, row).length, 0));
    }
}
