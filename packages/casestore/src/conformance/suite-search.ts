import { formatId } from "@casekeep/cases";
import { FACETS } from "@casekeep/contracts";
import { describe, expect, it } from "vitest";
import type { CaseSearch } from "../store.ts";
import { staff, viewer } from "./cast.ts";
import type { Filled } from "./conformance.ts";
import { createRandom, type Random } from "./random.ts";
import { plainSearch, viewers } from "./viewers.ts";

const WORDS =
  "refund Über uber cafe café straße k7f2q9xa 返金 充電 充電器 環 東京 iphone 환불 คืนเงิน don't start art geheimnis привет елка ελλασ x\\y a_b thanks 5 👍 100 nothere".split(
    " ",
  );
const PHRASES = [
  "please help",
  "Out of Order",
  "art of",
  "café — closed",
  "再発行",
  "help me",
  "refund refund",
  "order,",
];

function randomSearch(random: Random): CaseSearch {
  const some = <T>(list: readonly T[], chance: number) => (random.chance(chance) ? [random.pick(list)] : []);
  return {
    ...plainSearch,
    words: [...some(WORDS, 0.7), ...some(WORDS, 0.3)],
    phrases: some(PHRASES, 0.2),
    blind: random.chance(0.2) ? [[BigInt(random.below(40)), BigInt(random.below(40))]] : [],
    filter: {
      ...(random.chance(0.3) ? { status: random.pick(["open,new", "solved", "deleted", "deleted,open"]) } : {}),
      ...(random.chance(0.2) ? { product: random.pick(["Mail", "地図,Größe", "(none)"]) } : {}),
      ...(random.chance(0.2) ? { region: "EMEA,AMER" } : {}),
      ...(random.chance(0.1) ? { tag: "vip" } : {}),
      ...(random.chance(0.1) ? { team: "x'y\\z" } : {}),
      ...(random.chance(0.2) ? { from: "2019-02-01", to: "2019-12-05T17:02:11Z" } : {}),
    },
    sort: random.pick(["newest", "oldest", "updated"]),
    facets: [...FACETS],
  };
}

export function searchTests(of: Filled, rounds: number): void {
  describe("lists", () => {
    it.each(viewers)(
      "find, count, order and facet like reading every row, for who may see %s",
      async (_name, who) => {
        const random = createRandom(7);
        for (let round = 0; round < rounds; round++) {
          const search = randomSearch(random);
          const rows = of.model.found(who, search);
          const page = await of.store.list(who, { ...search, limit: 200 });
          const what = JSON.stringify({ ...search, blind: search.blind.map(String) });
          const order = of.model.order(rows, search.sort as "newest");
          expect({ total: page.total, what }).toEqual({ total: { value: rows.length, exact: true }, what });
          expect(page.items.map((item) => item.id)).toEqual(order.slice(0, 200));
          expect(page.facets).toEqual(of.model.facets(rows));
          const alone = await of.store.count(who, search);
          expect({ ...alone, what }).toEqual({ total: page.total, facets: page.facets, what });
          for (const item of page.items) {
            const row = rows.find((one) => formatId(one.id) === item.id);
            expect(item.messages).toBe(row && of.model.messagesOf(who, row).length);
          }
        }
      },
      120_000,
    );

    it.each(viewers)(
      "are estimated about as they are counted, where an estimate tells anything, for who may see %s",
      async (_name, who) => {
        for (const more of [{}, { filter: { product: "Mail" } }, { filter: { from: "2019-01-01" } }]) {
          const search = { ...plainSearch, words: ["refund"], facets: [...FACETS], ...more };
          const rows = of.model.found(who, search);
          const { total, facets } = await of.store.count(who, search, { about: true });
          expect(total.exact).toBe(false);
          if (total.margin === undefined)
            expect({ total, facets }).toEqual({ total: { value: 0, exact: false }, facets: {} });
          else {
            // Beyond three times the margin lies one estimate in hundreds of millions.
            const told = [total.value, ...Object.values(facets).flatMap((values) => values.map(({ count }) => count))];
            expect(told.filter((value) => !Number.isInteger(value))).toEqual([]);
            expect(Math.abs(total.value / rows.length - 1)).toBeLessThan(3 * Math.max(0.02, total.margin));
            const counted = of.model.facets(rows);
            for (const { value } of facets.region ?? [])
              expect(counted.region?.map((one) => one.value)).toContain(value);
          }
        }
      },
    );

    it.each(viewers)("find cases by their own number, for who may see %s", async (_name, who) => {
      const ids = of.world.cases.slice(0, 9).map(({ id }) => id);
      const search = { ...plainSearch, ids };
      const rows = of.model.found(who, search);
      const page = await of.store.list(who, search);
      expect(page.items.map(({ id }) => id)).toEqual(of.model.order(rows, "newest"));
      expect(page.total).toEqual({ value: rows.length, exact: true });
      expect((await of.store.list(who, { ...search, ids: [] })).items).toEqual([]);
    });

    it.each(["newest", "oldest", "updated"] as const)("%s: pages join to the whole, none twice", async (sort) => {
      const all = of.model.order(of.model.found(staff, plainSearch), sort);
      const seen: string[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < 40; page++) {
        const got = await of.store.list(staff, { ...plainSearch, sort, limit: 97, ...(cursor ? { cursor } : {}) });
        seen.push(...got.items.map((item) => item.id));
        if (got.next === null) break;
        cursor = got.next;
      }
      expect(seen).toEqual(all);
    });

    it("relevance: pages join to the ranked set, which is what was found", async () => {
      const search: CaseSearch = { ...plainSearch, words: ["refund", "late"], sort: "relevance", limit: 60 };
      const found = new Set(of.model.order(of.model.found(staff, search), "newest"));
      const seen: string[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < 40; page++) {
        const got = await of.store.list(staff, { ...search, ...(cursor ? { cursor } : {}) });
        seen.push(...got.items.map((item) => item.id));
        if (got.next === null) break;
        expect(got.next.length).toBeLessThanOrEqual(400);
        cursor = got.next;
      }
      expect(seen.length).toBe(found.size);
      expect(new Set(seen)).toEqual(found);
    });

    it("refuses a cursor of another sort, a forged and a broken one", async () => {
      const { next } = await of.store.list(staff, { ...plainSearch, limit: 5 });
      const forged = Buffer.from(JSON.stringify([1, "newest", "x", "'", 0])).toString("base64url");
      for (const [cursor, sort] of [
        [next, "oldest"],
        [forged, "newest"],
        ["%%%", "newest"],
        ["", "newest"],
      ] as const)
        await expect(of.store.list(staff, { ...plainSearch, sort, cursor: cursor as string })).rejects.toMatchObject({
          code: "BAD_CURSOR",
        });
    });

    it("marks hits in what the viewer may see", async () => {
      const { items } = await of.store.list(staff, { ...plainSearch, words: ["k7f2q9xa", "cafe"], limit: 100 });
      const hits = items.flatMap((item) => (item.snippet ?? []).filter((run) => run.hit).map((run) => run.text));
      expect(new Set(hits)).toEqual(new Set(["k7f2q9xa", "café"]));
      const text = items.flatMap((item) => item.snippet ?? []).map((run) => run.text);
      expect(text.join("")).not.toContain("geheimnis");
    });

    it("hostile words and values find nothing and break nothing", async () => {
      for (const word of ["') OR 1=1 --", "\\", "'", "{p0:String}", "\u0000", "\ud800", "%", "_", "a".repeat(5000)]) {
        const page = await of.store.list(viewer(), { ...plainSearch, words: [word], filter: { product: `${word}x` } });
        expect(page.total.value).toBe(0);
      }
    });
  });
}
