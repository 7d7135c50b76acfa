import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { METRIC_DEFINITIONS, metricDefinition } from "./definitions.ts";
import { formatId, parseId, timeId } from "./ids.ts";
import { formatInstant, parseDay, parseInstant } from "./instant.ts";
import { groupFigures, quantile } from "./quantile.ts";
import { caseState } from "./reduce.ts";
import { assignee, customer, group, minute, priority, status } from "./testing.ts";

describe("the state of a case", () => {
  it("is new and nobody's without events", () => {
    expect(caseState([])).toEqual({
      ...{ kind: "case-state", status: "new", priority: null, group: null, assignee: null },
      ...{ tags: [], csat: null, mergedInto: null },
    });
  });
  it("is what the last event of each type said, in the order of time", () => {
    const state = caseState([
      ...[status(5, "pending"), status(1, "open"), priority(1, "low"), priority(2, "urgent"), customer(3)],
      ...[group(1, "g1"), group(4, null), assignee(2, "a1")],
      { type: "tags", at: minute(1), add: ["vip", "beta"], remove: [] },
      { type: "tags", at: minute(2), add: ["vip", "late"], remove: ["beta", "none"] },
      { type: "csat", at: minute(8), to: 4 },
      { type: "csat", at: minute(7), to: "offered" },
      { type: "merge", at: minute(9), into: "C-2" },
    ]);
    expect(state).toMatchObject({ status: "pending", priority: "urgent", group: null, assignee: "a1", csat: 4 });
    expect(state).toMatchObject({ tags: ["vip", "late"], mergedInto: "C-2" });
  });
});

describe("times", () => {
  it.each([
    ["2019-12-06T15:30:00Z", "2019-12-06T15:30:00Z"],
    ["2019-12-06T15:30Z", "2019-12-06T15:30:00Z"],
    ["2019-12-06 15:30:00", "2019-12-06T15:30:00Z"],
    ["2019-12-06T15:30:00.1234567Z", "2019-12-06T15:30:00.123Z"],
    ["2019-12-06T15:30:00.5+05:45", "2019-12-06T09:45:00.500Z"],
    ["2019-12-06T15:30:00-0330", "2019-12-06T19:00:00Z"],
    ["2019-12-06T15:30:00+01", "2019-12-06T14:30:00Z"],
    ["2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"],
    ["2020-02-29T24:00:00Z", "2020-03-01T00:00:00Z"],
    ["0099-01-01T00:00:00Z", "0099-01-01T00:00:00Z"],
  ])("%s is %s", (text, utc) => {
    expect(formatInstant(parseInstant(text)!)).toBe(utc);
  });
  it.each(["", "2019-12-06", "2019-13-06T00:00Z", "2019-02-29T00:00Z", "2019-12-06T24:00:01Z", "2019-12-06T10:60Z"])(
    "%s is none",
    (text) => expect(parseInstant(text)).toBeUndefined(),
  );
  it("read back what was written", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(-6e13), max: new Date(2.5e14), noInvalidDate: true }), (date) => {
        expect(parseInstant(formatInstant(date.getTime()))).toBe(date.getTime());
      }),
    );
  });
  it("dates are days since 1970", () => {
    expect([parseDay("1970-01-02"), parseDay("1969-12-31"), parseDay("2023-02-29")]).toEqual([1, -1, undefined]);
  });
});

describe("quantiles", () => {
  it.each<[number[], number, number | null]>([
    [[], 0.5, null],
    [[7], 0.9, 7],
    [[1, 2], 0.5, 1.5],
    [[12, 60, 60, 90], 0.5, 60],
    [[12, 60, 60, 90], 0.9, 81],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.9, 10],
    [[1, 2, 3], 1, 3],
  ])("of %j at %d is %s", (sorted, p, expected) => {
    expect(quantile(sorted, p)).toBe(expected);
  });
  it("are taken of values in any order, numbers compared as numbers", () => {
    expect(groupFigures([100, 9, 20])).toEqual({ n: 3, median: 20, p90: 84, mean: 43 });
  });
});

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

describe("definitions", () => {
  it("have a name, a title, plain words and a source, each name once", () => {
    const names = METRIC_DEFINITIONS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { title, definition, source } of METRIC_DEFINITIONS) {
      expect(Math.min(title.length, source.length)).toBeGreaterThan(3);
      expect(definition).toMatch(/^[A-Z].{30,}\.$/s);
    }
    expect(metricDefinition("frt")?.title).toBe("First reply time");
    expect(metricDefinition("nothing")).toBeUndefined();
  });
});
