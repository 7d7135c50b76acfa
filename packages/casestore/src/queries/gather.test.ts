import { describe, expect, it } from "vitest";
import type { Db } from "../db.ts";
import { gather } from "./gather.ts";
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

describe("gathering the parts of a partition", () => {
  const place = onePlace("keep");

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
