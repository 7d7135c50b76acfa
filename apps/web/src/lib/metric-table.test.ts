import { describe, expect, test } from "vitest";
import type { MetricGroup, MetricResult } from "../api/types.ts";
import { fillPeriods, mainValue, ranked, seriesOf, tableOf } from "./metric-table.ts";

const group = (change: Partial<MetricGroup>): MetricGroup => ({
  key: "",
  period: null,
  hidden: false,
  n: 10,
  median: null,
  p90: null,
  mean: null,
  numerator: null,
  denominator: null,
  ...change,
});
const result = (change: Partial<MetricResult>): MetricResult => ({
  metric: "volume",
  timeZone: "UTC",
  title: "Cases created",
  definition: "",
  unit: "cases",
  calendar: "business",
  from: null,
  to: null,
  groups: [],
  overall: group({ n: 12 }),
  response: null,
  hiddenBecause: null,
  ...change,
});

describe("fillPeriods", () => {
  test("puts in the months nothing happened in", () => {
    expect(fillPeriods(["2019-11-01", "2020-02-01"], "month")).toEqual([
      "2019-11-01",
      "2019-12-01",
      "2020-01-01",
      "2020-02-01",
    ]);
  });

  test("weeks go over the end of a year", () => {
    expect(fillPeriods(["2020-01-06", "2019-12-23"], "week")).toEqual(["2019-12-23", "2019-12-30", "2020-01-06"]);
  });

  test("buckets off the grid are shown as they came", () => {
    expect(fillPeriods(["2020-01-01", "2020-01-05"], "week")).toEqual(["2020-01-01", "2020-01-05"]);
  });
});

describe("mainValue", () => {
  test("a hidden group has none, whatever it carries", () => {
    expect(mainValue("cases", group({ hidden: true, n: 3 }))).toBeNull();
  });

  test("a rate of nothing is none", () => {
    expect(mainValue("rate", group({ numerator: 0, denominator: 0 }))).toBeNull();
    expect(mainValue("rate", group({ numerator: 1, denominator: 4 }))).toBe(0.25);
  });
});

test("series come largest first, with a hole where a bucket is missing", () => {
  const set = seriesOf(
    result({
      groups: [
        group({ key: "a", period: "2020-01-01", n: 1 }),
        group({ key: "b", period: "2020-01-01", n: 5 }),
        group({ key: "b", period: "2020-03-01", n: 5 }),
      ],
    }),
    "month",
  );
  expect(set.series.map(({ key }) => key)).toEqual(["b", "a"]);
  expect(set.series[0]?.groups.map((one) => one?.n)).toEqual([5, undefined, 5]);
});

test("hidden groups rank last and say so in the table", () => {
  const groups = [group({ key: "few", hidden: true, n: null }), group({ key: "many", n: 9 })];
  const some = result({ groups });
  expect(ranked(some).map(({ key }) => key)).toEqual(["many", "few"]);
  expect(tableOf(some, "Team")).toEqual({
    columns: ["Team", "n"],
    rows: [
      ["many", 9],
      ["few", "hidden"],
      ["All", 12],
    ],
  });
});
