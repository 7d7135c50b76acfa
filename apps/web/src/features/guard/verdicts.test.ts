import { describe, expect, it } from "vitest";
import type { GuardAssetState, GuardRow } from "../../api/types.ts";
import { INTERNET, matrixOf, notSealedSentence, stretch, verdictSentence } from "./verdicts.ts";

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

const asset = (name: string, rows: GuardRow[], over: Partial<GuardAssetState> = {}) => ({
  name,
  verdict: "restricted" as const,
  reason: "",
  rows,
  ...over,
});

describe("who reaches what, as a table", () => {
  it("puts the internet first, joins what is the same source, and leaves closed ports out", () => {
    const view = matrixOf([
      asset("a", [row({}), row({ verdict: "exposed", from: ["0.0.0.0/0", "::/0"], ports: ["5601"] })]),
      asset("b", [row({ ports: ["22"] }), row({ verdict: "closed", from: [] })]),
    ]);
    expect(view.sources).toEqual([INTERNET, "10.0.0.0/8"]);
    const [a, b] = view.groups;
    expect(a?.cells.get(INTERNET)).toMatchObject({ verdict: "exposed", ports: ["5601/tcp"] });
    expect(b?.cells.get(INTERNET)).toBeUndefined();
    expect(b?.cells.get("10.0.0.0/8")?.ports).toEqual(["22/tcp"]);
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
    expect(matrixOf([asset("a", [row({ from })])]).sources).toEqual([
      INTERNET,
      "0.0.0.0-9.255.255.255",
      "8.8.8.0/24",
      "AzureCloud",
    ]);
  });

  it("does not say that an office cannot reach what everybody can", () => {
    const [open, shut] = matrixOf([
      asset("open", [row({ verdict: "exposed", from: ["0.0.0.0/0"] })], { verdict: "exposed" }),
      asset("shut", [row({ from: ["10.20.0.0/16", "2001:db8::/48", "AzureCloud"] })]),
    ]).groups;
    expect(open).toMatchObject({ names: ["open"], asEverybody: ["10.20.0.0/16"] });
    expect(shut?.asEverybody).toEqual([]);
  });

  it("makes one column of what no eye compares, and loses no asset in it", () => {
    const from = Array.from({ length: 40 }, (_, place) => `10.0.${place}.0/24`);
    const view = matrixOf([asset("a", [row({ from })])]);
    expect(view.sources).toHaveLength(9);
    expect(view.groups[0]?.cells.get(view.sources.at(-1) ?? "")?.ports).toEqual(["9200/tcp"]);
  });

  it("says where somebody reaches it whom nobody allowed", () => {
    const view = matrixOf([asset("a", [row({ undeclared: ["10.0.0.0/8"] })])]);
    expect(view.groups[0]?.cells.get("10.0.0.0/8")?.allowed).toBe(false);
  });

  it("puts hundreds that the same people reach into one line, the worst lines first, and loses none", () => {
    const many = Array.from({ length: 300 }, (_, place) => asset(`node-${place}`, [row({})]));
    const view = matrixOf([
      ...many,
      asset("b", [row({ verdict: "exposed", from: ["::/0"] })], { verdict: "exposed" }),
      asset("c", [], { verdict: "unknown", reason: "unread for 400 s" }),
      asset("d", [], { verdict: "unknown", reason: "no rule speaks of it" }),
    ]);
    expect(view.groups.map(({ names, verdict }) => [names.length, verdict])).toEqual([
      [1, "exposed"],
      [1, "unknown"],
      [1, "unknown"],
      [300, "restricted"],
    ]);
  });
});

describe("the verdict in a sentence", () => {
  const of = (verdict: GuardAssetState["verdict"], count: number) =>
    Array.from({ length: count }, (_, place) => ({ name: `${verdict}-${place}`, verdict }));
  it.each([
    ["exposed", [...of("exposed", 1), ...of("closed", 2)], "1 of 3 is exposed: exposed-0."],
    [
      "exposed",
      [...of("exposed", 5), ...of("unknown", 1)],
      "5 of 6 are exposed: exposed-0, exposed-1, exposed-2 and 2 more. 1 of 6 is unknown: unknown-0.",
    ],
    [
      "restricted",
      [...of("restricted", 2), ...of("closed", 1)],
      "Nobody on the internet reaches what they are not allowed to; 2 of 3 can be reached.",
    ],
    ["closed", of("closed", 3), "Nobody reaches any of the 3 assets."],
    ["undeclared", [], "No asset is declared: no rule is watched."],
  ] as const)("%s", (verdict, assets, sentence) => {
    expect(verdictSentence(verdict, assets)).toBe(sentence);
  });
});

it("says that the keep stays open only where its policy lets it", () => {
  const open = [{ verdict: "exposed" as const }, { verdict: "restricted" as const }];
  expect(notSealedSentence(open, { exposed: false, unknown: false })).toContain(
    "does not seal it where something is exposed.",
  );
  expect(notSealedSentence(open, { exposed: true, unknown: false })).toBeUndefined();
  expect(notSealedSentence([{ verdict: "closed" }], { exposed: false, unknown: false })).toBeUndefined();
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
