import { afterEach, describe, expect, it, vi } from "vitest";
import { viewer } from "../conformance/cast.ts";
import type { Db, Lane } from "../db.ts";
import type { CaseSearch } from "../store.ts";
import { listCases } from "./case-list.ts";
import type { ZonedSearch } from "./dates.ts";
import { onePlace, tablesOf } from "./scope.ts";

const tables = tablesOf(onePlace("keep"));
const search: ZonedSearch = {
  filter: {},
  timeZone: "UTC",
  words: [],
  phrases: [],
  blind: [],
  sort: "newest",
  limit: 50,
  facets: [],
};
const ID = String((1_700_000_000n << 30n) + 7n);
const OLDER = String((1_600_000_000n << 30n) + 7n);
const YEAR = "53";

/** What the statements of a page are about. */
function kindOf(sql: string): string {
  if (sql.includes("SELECT partition")) return "years";
  if (sql.includes("SELECT (SELECT id")) return "ends";
  if (sql.includes("max_block_number")) return "versions";
  if (sql.includes("AS slice")) return "count";
  if (sql.includes("ORDER BY updated_at")) return "changed";
  if (sql.includes("ORDER BY created_at")) return sql.includes("SELECT id, subject") ? "page" : "ids";
  if (sql.includes("SELECT id, subject")) return "items";
  return "messages";
}

const ROW = [ID, "Broken", "open", "", "", "", "", "", "", "", "", [], "generic", 1.7e12, 1.7e12, "", "0"];
const ANSWERS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  ends: [["1", ID]],
  versions: [["cases", YEAR, "", "1", "1"]],
  count: [[YEAR, "3", "-1", ""]],
  page: [[...ROW, 1.7e12]],
  ids: [[OLDER, 1.6e12]],
  items: [[OLDER, "Older", ...ROW.slice(2)]],
  messages: [[ID, "2"]],
};

/** A store of one case that says what it is asked, and answers when it is let. */
function askedDb(until: (kind: string) => Promise<void> | undefined = () => undefined, cases = "3") {
  const asked: string[] = [];
  const statements: string[] = [];
  const lanes: (readonly [kind: string, lane: Lane])[] = [];
  const db: Db = {
    async rows(sql, _params, { lane = "light" } = {}) {
      const kind = kindOf(sql);
      asked.push(kind);
      lanes.push([kind, lane]);
      statements.push(sql);
      await until(kind);
      return kind === "years" ? [[YEAR, cases]] : (ANSWERS[kind] ?? []);
    },
    run: async () => {},
    everywhere: async () => {},
    close: async () => {},
  };
  return { db, asked, statements, lanes };
}

describe("a page of cases", () => {
  afterEach(() => void vi.useRealTimers());

  it("asks for what it shows of them while they are still being counted", async () => {
    const shown = Promise.withResolvers<void>();
    const { db, asked } = askedDb((kind) => {
      if (kind === "messages") shown.resolve();
      return kind === "count" ? shown.promise : undefined;
    });
    const page = await listCases(db, tables, viewer(), search);
    expect(page.items).toMatchObject([{ subject: "Broken", messages: 2 }]);
    expect(page.total).toEqual({ value: 3, exact: true });
    expect(asked).toContain("count");
  });

  it("reads what it shows with the newest cases, and asks for it only of those it finds further back", async () => {
    const { db, asked, statements } = askedDb(undefined, "100000");
    const page = await listCases(db, tables, viewer(), search);
    expect(page.items.map(({ subject }) => subject)).toEqual(["Broken", "Older"]);
    expect(asked.filter((kind) => kind === "page" || kind === "ids")).toEqual(["page", "ids"]);
    const items = statements.filter((sql) => kindOf(sql) === "items");
    expect(items).toHaveLength(1);
    expect(items[0]).toContain(OLDER);
    expect(items[0]).not.toContain(ID);
  });

  it("is light as far as its first window; further back, and to count with a filter, it waits in turn with searches", async () => {
    const of = async (cases: string, one: Partial<CaseSearch>, ...kinds: string[]) => {
      const { db, lanes } = askedDb(undefined, cases);
      await listCases(db, tables, viewer(), { ...search, ...one });
      return lanes.filter(([kind]) => kinds.includes(kind)).map(([, lane]) => lane);
    };
    const rare = { filter: { tag: "nothere" } };
    expect(await of("100000", rare, "page", "ids")).toEqual(["light", "search"]);
    expect(await of("1000000", { sort: "updated" }, "changed")).toEqual(["light", "search"]);
    expect(await of("3", rare, "count")).toEqual(["count"]);
    expect(await of("3", {}, "count")).toEqual(["light"]);
  });

  it("fails as a whole when its count fails, also when that comes first", async () => {
    const { db } = askedDb(async (kind) => {
      if (kind === "count") throw new Error("gone");
      if (kind === "messages") await new Promise((resolve) => setTimeout(resolve, 20));
    });
    await expect(listCases(db, tables, viewer(), search)).rejects.toThrow("gone");
  });

  it("fails once when its cases cannot be found: no other failure of it is left that nobody hears", async () => {
    const unheard: unknown[] = [];
    const hear = (error: unknown) => void unheard.push(error);
    process.on("unhandledRejection", hear);
    try {
      const { db } = askedDb(async (kind) => {
        if (kind === "page" || kind === "ids") throw new Error("gone");
      });
      for (const words of [[], ["refund"]])
        await expect(listCases(db, tables, viewer(), { ...search, words })).rejects.toThrow("gone");
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(unheard).toEqual([]);
    } finally {
      process.off("unhandledRejection", hear);
    }
  });

  it("does not wait for the table's size to be looked up anew, unless what is known of it is old", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    let slow: PromiseWithResolvers<void> | undefined;
    const { db, asked } = askedDb((kind) => (kind === "years" ? slow?.promise : undefined));
    const looks = () => asked.filter((kind) => kind === "years").length;
    const ask = () => listCases(db, tables, viewer(), search);
    await ask();
    await ask();
    expect(looks()).toBe(1);

    slow = Promise.withResolvers();
    vi.advanceTimersByTime(11_000);
    expect((await Promise.all([ask(), ask()])).map(({ items }) => items.length)).toEqual([1, 1]);
    expect(looks()).toBe(2);
    slow.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    await ask();
    expect(looks()).toBe(2);

    slow = Promise.withResolvers();
    vi.advanceTimersByTime(61_000);
    let answered = false;
    const late = ask().then(() => {
      answered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toBe(false);
    slow.resolve();
    await late;
  });
});
