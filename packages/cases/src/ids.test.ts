import { describe, expect, it } from "vitest";
import { formatId, parseId, timeId } from "./ids.ts";

describe("ids", () => {
  it("read back what was written and sort by time", () => {
    const id = timeId(Date.UTC(2024, 2, 4), 123456789n);
    expect(parseId(formatId(id))).toBe(id);
    expect(formatId(timeId(Date.UTC(2025, 1, 1), 0n)) > formatId(id)).toBe(true);
    expect([parseId("short"), parseId("uuuuuuuuuuuuu"), parseId("zzzzzzzzzzzzz")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
