import { describe, expect, it } from "vitest";
import type { GuardRow } from "../../api/types.ts";
import { INTERNET, matrixOf, stretch } from "./verdicts.ts";

const row = (over: Partial<GuardRow>): GuardRow => ({
  source: "nsg",
  target: "t",
  protocol: "tcp",
  ports: ["9200"],
  verdict: "restricted",
  from: ["10.0.0.0/8"],
  undeclared: [],
  responsible: [],
  witness: null,
  ...over,
});

describe("who reaches what, as a table", () => {
  it("puts the internet first, joins what is the same source, and leaves closed ports out", () => {
    const view = matrixOf([
      { name: "a", rows: [row({}), row({ verdict: "exposed", from: ["0.0.0.0/0", "::/0"], ports: ["5601"] })] },
      { name: "b", rows: [row({ ports: ["22"] }), row({ verdict: "closed", from: [] })] },
    ]);
    expect(view.sources).toEqual([INTERNET, "10.0.0.0/8"]);
    expect(view.at(INTERNET, "a")).toMatchObject({ verdict: "exposed", ports: ["5601/tcp"] });
    expect(view.at(INTERNET, "b")).toBeUndefined();
    expect(view.at("10.0.0.0/8", "b")?.ports).toEqual(["22/tcp"]);
  });

  it("takes halves of the internet for the internet, and an office for an office", () => {
    const from = [
      "0.0.0.0/1",
      "128.0.0.0/1",
      "0.0.0.0-9.255.255.255",
      "11.0.0.0-255.255.255.255",
      "8.8.8.0/24",
      "AzureCloud",
    ];
    expect(matrixOf([{ name: "a", rows: [row({ from })] }]).sources).toEqual([
      INTERNET,
      "0.0.0.0-9.255.255.255",
      "8.8.8.0/24",
      "AzureCloud",
    ]);
  });

  it("makes one row of what no eye compares, and loses no asset in it", () => {
    const from = Array.from({ length: 40 }, (_, place) => `10.0.${place}.0/24`);
    const view = matrixOf([{ name: "a", rows: [row({ from })] }]);
    expect(view.sources).toHaveLength(13);
    expect(view.at(view.sources.at(-1) ?? "", "a")?.ports).toEqual(["9200/tcp"]);
  });

  it("says where somebody reaches it whom nobody allowed", () => {
    const view = matrixOf([{ name: "a", rows: [row({ undeclared: ["10.0.0.0/8"] })] }]);
    expect(view.at("10.0.0.0/8", "a")?.allowed).toBe(false);
  });
});

describe("a stretch of time on a line", () => {
  const line = { from: 100, to: 200 };
  it("is cut to the line, and is nothing outside it", () => {
    expect(stretch(150, 175, line)).toEqual({ left: 50, width: 25 });
    expect(stretch(0, 150, line)).toEqual({ left: 0, width: 50 });
    expect(stretch(150, 900, line)).toEqual({ left: 50, width: 50 });
    expect(stretch(0, 99, line)).toBeUndefined();
    expect(stretch(201, 300, line)).toBeUndefined();
  });
});
