import { describe, expect, it } from "vitest";
import type { Db } from "../db.ts";
import { StoreError } from "../errors.ts";
import { gather, mergeWhole } from "./gather.ts";
import { onePlace } from "./scope.ts";

/** An engine that has so many parts each time it is asked, the last of them from then on. */
function engine(...parts: number[]) {
  const statements: string[] = [];
  const db: Db = {
    rows: async () => [["", parts.length > 1 ? parts.shift() : parts[0]]],
    run: async () => {},
    everywhere: async (sql) => void statements.push(sql),
    close: async () => {},
  };
  return { db, statements };
}

const place = onePlace("keep");

describe("gathering the parts of a partition", () => {
  it("merges in steps, none of which takes all, until there are few", async () => {
    const { db, statements } = engine(1969, 1100, 300, 38);
    await gather(db, place, "messages", "2024");
    expect(statements).toHaveLength(3);
    for (const sql of statements) {
      expect(sql).toContain("OPTIMIZE TABLE keep.messages");
      expect(sql, "with a partition named the engine takes all of it at once").not.toContain("PARTITION");
      expect(sql).not.toContain("FINAL");
    }
  });

  it("asks nothing of a partition of few parts, or of none", async () => {
    const few = engine(40);
    await gather(few.db, place, "messages", "2024");
    expect(few.statements).toEqual([]);
    const none = engine(0);
    await gather(none.db, place, "messages", "2024");
    expect(none.statements).toEqual([]);
  });

  it("ends where nothing is left that it could merge", async () => {
    const { db, statements } = engine(90);
    await gather(db, place, "messages", "2024", 1);
    expect(statements.length).toBeGreaterThan(1);
    expect(statements.length).toBeLessThan(60);
  });
});

describe("merging a partition whole", () => {
  /** An engine that answers with these errors, one after the other, and then merges. */
  function refusing(...codes: ("STORE_UNAVAILABLE" | "DISK_FULL")[]) {
    const { db, statements } = engine(2);
    return {
      statements,
      db: {
        ...db,
        everywhere: async (sql: string) => {
          await db.everywhere(sql);
          const code = codes.shift();
          if (code !== undefined) throw new StoreError(code, "");
        },
      },
    };
  }

  it("is asked for again where other merges have its parts, until it is done", async () => {
    const { db, statements } = refusing("STORE_UNAVAILABLE", "STORE_UNAVAILABLE");
    await mergeWhole(db, place, "messages", "2024", { waitMs: 1 });
    expect(statements).toHaveLength(3);
    for (const sql of statements) expect(sql).toMatch(/keep\.messages .*'2024' FINAL .*throw_if_noop = 1/);
  });

  it("says so where it is refused for ever, and at once where the disk is full", async () => {
    const { db, statements } = refusing(...new Array<"STORE_UNAVAILABLE">(99).fill("STORE_UNAVAILABLE"));
    await expect(mergeWhole(db, place, "messages", "2024", { waitMs: 1 })).rejects.toMatchObject({
      code: "STORE_UNAVAILABLE",
    });
    expect(statements.length).toBeLessThan(50);
    const full = refusing("DISK_FULL");
    await expect(mergeWhole(full.db, place, "messages", "2024", { waitMs: 1 })).rejects.toMatchObject({
      code: "DISK_FULL",
    });
    expect(full.statements).toHaveLength(1);
  });
});
