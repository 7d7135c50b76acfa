import { describe, expect, it } from "vitest";
import { grid } from "./exposure/table.ts";
import { fitted, wrapped } from "./layout.ts";

const ROWS = [
  ["ASSET", "VERDICT", "SINCE", "WHY"],
  [
    "search-1",
    "unknown",
    "2026-11-26T05:12:44.000Z",
    "azure: unread for 322 s: az: ended with 1, and it said nothing else",
  ],
  ["search-2", "closed", "2026-11-26T05:12:44.000Z", ""],
];
const widest = (text: string): number => Math.max(...text.split("\n").map((line) => [...line].length));

describe("a table in a terminal", () => {
  it("is one line a row where there is room, and in a pipe", () => {
    expect(fitted(ROWS, 200).split("\n")).toHaveLength(3);
    expect(fitted(ROWS, Number.POSITIVE_INFINITY)).toContain(
      "search-1  unknown  2026-11-26T05:12:44.000Z  azure: unread",
    );
  });

  it("of verdicts is cut in its cells where there is room, and whole row below row on a narrow screen", () => {
    const rule = "-A INPUT -p tcp --dport 9200 -m comment --comment opened-for-an-afternoon -j ACCEPT";
    const rows = [
      ["TARGET", "VERDICT", "RULE"],
      ["host.rules", "exposed", rule],
    ];
    expect(grid(rows, [60, 10, 40], 200).split("\n")).toHaveLength(2);
    expect(grid(rows, [60, 10, 40], 200)).not.toContain("ACCEPT");
    const narrow = grid(rows, [60, 10, 90], 50);
    expect(widest(narrow)).toBeLessThanOrEqual(50);
    expect(narrow.replace(/\s+/g, " ")).toContain(rule);
  });

  it("goes on below its last column where there is less", () => {
    const text = fitted(ROWS, 80);
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text.split("\n")[2]).toMatch(/^ {45}\S/);
    expect(text.replace(/\s+/g, " ")).toContain("az: ended with 1, and it said nothing else");
  });

  it("is a block a row where there is little, with the columns' names and nothing cut off", () => {
    const text = fitted(ROWS, 40);
    expect(widest(text)).toBeLessThanOrEqual(40);
    expect(text).toContain("search-1\n  VERDICT  unknown\n  SINCE    2026-11-26T05:12:44.000Z\n  WHY      azure:");
    expect(text.replace(/\s+/g, " ")).toContain("and it said nothing else");
    // What is empty needs no line.
    expect(text.trimEnd().endsWith("SINCE    2026-11-26T05:12:44.000Z")).toBe(true);
  });

  it("lets no text steer the terminal", () => {
    const text = fitted(
      [
        ["A", "B"],
        ["x", "\u001b[2Jgone\nnext"],
      ],
      80,
    );
    expect(text).not.toContain("\u001b");
    expect(text.split("\n")).toHaveLength(2);
  });
});

describe("a text in lines", () => {
  it.each([
    ["breaks between words", "one two three", 7, ["one two", "three"]],
    ["breaks a word that is too long", "abcdefghij k", 4, ["abcd", "efgh", "ij k"]],
    ["of nothing is one empty line", "", 4, [""]],
  ])("%s", (_, text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });
});
