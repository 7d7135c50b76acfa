import { describe, expect, it } from "vitest";
import { difference } from "./textdiff.ts";

const file = (text: string, name = "a.rules") => ({ name, text });

describe("the difference of two readings", () => {
  it("shows the lines that changed with what is around them, file by file", () => {
    const old = ["1", "2", "3", "4", "5", "6"].join("\n");
    const now = ["1", "2", "3", "four", "5", "6"].join("\n");
    expect(difference([file(old)], [file(now)])).toEqual([
      "--- a.rules",
      "+++ a.rules",
      "@@ line 4 @@",
      " 2",
      " 3",
      "-4",
      "+four",
      " 5",
      " 6",
    ]);
    expect(difference([file(old)], [file(old)])).toEqual([]);
  });

  it("lays out JSON that stands on one line, so that a change has a place", () => {
    const rules = (names: string[]) =>
      JSON.stringify({ rules: names.map((name) => ({ name, port: 9200, x: "y".repeat(200) })) });
    const lines = difference([file(rules(["a", "b"]))], [file(rules(["a", "new", "b"]))]);
    expect(lines.filter((line) => /^[+-] /.test(line)).some((line) => line.includes('"new"'))).toBe(true);
    expect(lines.every((line) => line.length < 300)).toBe(true);
  });

  it("names files that came and went, and is cut where it grows too long", () => {
    expect(difference([file("x", "old")], [file("x", "new")]).join("\n")).toContain("+++ (not there)");
    const many = Array.from({ length: 5_000 }, (_, place) => `line ${place}`).join("\n");
    const lines = difference([], [file(many)]);
    expect(lines.at(-1)).toBe("... and more");
    expect(lines.length).toBeLessThan(500);
  });

  it("aligns what moved within a change", () => {
    const lines = difference([file("a\nb\nc\nd")], [file("a\nx\nb\nc\ny\nd")]);
    expect(lines.filter((line) => line.startsWith("-"))).toEqual(["--- a.rules"]);
    expect(lines.filter((line) => /^\+[^+]/.test(line))).toEqual(["+x", "+y"]);
  });
});
