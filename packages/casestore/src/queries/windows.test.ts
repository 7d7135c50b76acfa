import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwanted, wantedUntil } from "../asking.ts";
import type { Db } from "../db.ts";
import { YEAR_SECONDS } from "./erase.ts";
import { EVERYTHING, firstId, type Window } from "./ids.ts";
import { onePlace, tablesOf } from "./scope.ts";
import { evenly, sizeBehind, walk } from "./windows.ts";

const tables = tablesOf(onePlace("keep"));
const idOf = (second: number, hash = 0) => (BigInt(second) << 30n) + BigInt(hash);

/** A store that says of itself what it would with cases of these seconds. */
function storeOf(seconds: readonly number[]): Db {
  const years = new Map<number, number>();
  for (const second of seconds) {
    const year = Math.floor(second / Number(YEAR_SECONDS));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const ids = seconds.map((second) => idOf(second, 5)).sort((a, b) => (a < b ? -1 : 1));
  return {
    rows: async (sql) =>
      sql.includes("SELECT partition")
        ? [...years].sort((a, b) => b[0] - a[0]).map(([year, cases]) => [String(year), String(cases)])
        : [[String(ids[0] ?? 0), String(ids.at(-1) ?? 0)]],
    run: async () => {},
    everywhere: async () => {},
    close: async () => {},
  };
}

const holds = ({ from, to }: Window, id: bigint) => id >= from && (to === undefined || id < to);

async function spansOf(db: Db, order: "newest" | "oldest", range: Window, sizes: readonly number[]): Promise<Window[]> {
  const all = await walk(db, tables, order, range);
  const spans: Window[] = [];
  for (let n = 0; ; n++) {
    const span = all.next(sizes[n % sizes.length] as number);
    if (span === undefined) return spans;
    spans.push(span);
    if (spans.length > 10_000) throw new Error("The walk does not end.");
  }
}

describe("a walk over all cases", () => {
  it("does not fail because somebody else, who asked first, did not wait for the answer", async () => {
    const plain = storeOf([1, 2, 3]);
    const stops: Db = {
      ...plain,
      rows: async (sql, params) => {
        const asked = unwanted();
        await new Promise((later) => setTimeout(later, 20));
        if (asked?.aborted) throw new Error("stopped: nobody waits for it");
        return plain.rows(sql, params);
      },
    };
    const leaving = new AbortController();
    const first = wantedUntil(leaving.signal, () => walk(stops, tables, "newest")).catch(() => undefined);
    const second = walk(stops, tables, "newest");
    leaving.abort();
    expect((await second).next(10)).toEqual(EVERYTHING);
    await first;
  });

  it("meets every case of its range once, the newest (oldest) first, whatever the sizes", async () => {
    const seconds = fc.array(fc.integer({ min: 0, max: 2 ** 34 - 1 }), { minLength: 1, maxLength: 60 });
    const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 });
    const range = fc.option(fc.tuple(fc.nat(2 ** 34 - 1), fc.option(fc.nat(2 ** 34 - 1))));
    await fc.assert(
      fc.asyncProperty(
        seconds,
        sizes,
        range,
        fc.constantFrom("newest" as const, "oldest" as const),
        async (seconds, sizes, range, order) => {
          const within =
            range === null ? EVERYTHING : { from: idOf(range[0]), to: range[1] === null ? undefined : idOf(range[1]) };
          const spans = await spansOf(storeOf(seconds), order, within, sizes);
          for (const id of seconds.map((second) => idOf(second, 5)))
            expect(spans.filter((span) => holds(span, id))).toHaveLength(holds(within, id) ? 1 : 0);
          for (const [at, { from, to }] of spans.entries()) {
            const next = spans[at + 1];
            if (next !== undefined)
              expect(order === "newest" ? next.to : next.from).toBe(order === "newest" ? from : to);
          }
        },
      ),
    );
  });

  it("takes about as many cases as it was asked for, and a small store at once", async () => {
    const start = 40 * Number(YEAR_SECONDS);
    const even = storeOf(Array.from({ length: 10_000 }, (_, at) => start + at * 1000));
    const [first, second, ...rest] = await spansOf(even, "newest", EVERYTHING, [1000]);
    const cases = ({ from, to }: Window) =>
      Array.from({ length: 10_000 }, (_, at) => idOf(start + at * 1000, 5)).filter((id) => holds({ from, to }, id))
        .length;
    expect(cases(first as Window)).toBeGreaterThan(900);
    expect(cases(first as Window)).toBeLessThan(1100);
    expect(cases(second as Window)).toBeGreaterThan(900);
    expect(rest.length).toBeGreaterThan(5);
    expect(await spansOf(even, "newest", EVERYTHING, [6000])).toEqual([EVERYTHING]);
  });

  it("begins where the page before ended and goes no further than the dates asked for", async () => {
    const day = 86_400_000;
    const now = Date.UTC(2026, 0, 1);
    const db = storeOf(Array.from({ length: 1000 }, (_, at) => Math.floor(now / 1000) - at * 86_400));
    const range = { from: firstId(now - 500 * day), to: firstId(now - 100 * day) };
    const spans = await spansOf(db, "newest", range, [50]);
    expect(spans[0]?.to).toBe(range.to);
    expect(spans.at(-1)?.from).toBe(range.from);
    expect(spans.length).toBeGreaterThan(4);
  });
});

describe("how many cases to look at next", () => {
  it("grows fast where nothing was found, and to what it takes where something was", () => {
    expect(sizeBehind(4_000, 0, 21)).toBe(400_000);
    expect(sizeBehind(4_000, 20, 21)).toBe(4_000);
    expect(sizeBehind(4_000, 7, 21)).toBe(24_000);
    expect(sizeBehind(4_000, 1, 21)).toBe(240_000);
  });
});

describe("spans that lie evenly over all cases", () => {
  const YEAR = Number(YEAR_SECONDS);
  /** Four times as many in the second year as in the first. */
  const seconds = [
    ...Array.from({ length: 1000 }, (_, n) => 50 * YEAR + n * 30_000),
    ...Array.from({ length: 4000 }, (_, n) => 51 * YEAR + n * 7500),
  ];
  const counts = (spans: readonly Window[]) =>
    spans.map((span) => seconds.filter((second) => holds(span, idOf(second, 5))).length);

  it("hold about as many each, from the oldest on, and their share of all together", async () => {
    const spans = await evenly(storeOf(seconds), tables, EVERYTHING, 20, 0.2);
    expect(spans).toHaveLength(20);
    for (const [at, span] of spans.entries())
      expect(span.from).toBeGreaterThanOrEqual(at === 0 ? 0n : (spans[at - 1]?.to ?? 0n));
    const held = counts(spans);
    expect(Math.min(...held)).toBeGreaterThanOrEqual(45);
    expect(Math.max(...held)).toBeLessThanOrEqual(55);
    expect(Math.abs(held.reduce((sum, one) => sum + one, 0) - 1000)).toBeLessThan(60);
  });

  it("stay within a range of dates", async () => {
    const range = { from: idOf(51 * YEAR + 7500 * 1000), to: idOf(51 * YEAR + 7500 * 3000) };
    const spans = await evenly(storeOf(seconds), tables, range, 10, 0.25);
    expect(spans.every(({ from, to }) => from >= range.from && to !== undefined && to <= range.to)).toBe(true);
    expect(counts(spans).reduce((sum, one) => sum + one, 0)).toBeCloseTo(500, -2);
  });
});
