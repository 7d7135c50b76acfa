import { expect, test } from "vitest";
import { verifiedText } from "./audit/verified-text.ts";
import { EMPTY_CASE, toNewCase } from "./cases/new-case.ts";
import { binOf, bins } from "./dashboards/map-bins.ts";
import { axisScale } from "./dashboards/options.ts";
import { linesOfText } from "./imports/sources.ts";
import { drawn } from "./quality/StrataCard.tsx";
import { passwordAdvice } from "./session/password-advice.ts";

test("a new case carries only what was filled in", () => {
  expect(
    toNewCase({ ...EMPTY_CASE, subject: " It fails ", body: "Help", email: "a@example.com", country: "de" }),
  ).toEqual({
    subject: "It fails",
    body: "Help",
    requester: { email: "a@example.com" },
    country: "DE",
  });
});

test("one giant does not push every other country into the palest class", () => {
  const steps = bins([1, 2, 3, 4, 100_000]);
  expect([1, 2, 3, 4, 100_000].map((value) => binOf(steps, value))).toEqual([0, 1, 2, 3, 4]);
  expect(binOf(bins([7, 7, 7]), 7)).toBe(0);
  expect(bins([])).toEqual([]);
});

test("paths are lines, without doubles and blanks", () => {
  expect(linesOfText(" /a \n\n/b\n/a")).toEqual(["/a", "/b"]);
});

test("a password is long before it is good, and not one's own name", () => {
  expect(passwordAdvice("short", []).good).toBe(false);
  expect(passwordAdvice("aaaaaaaaaaaaaaaa", []).good).toBe(false);
  expect(passwordAdvice("correct horse battery", []).good).toBe(true);
  expect(passwordAdvice("mara likes long words", ["Mara Oduya", ""]).text).toContain("mara");
});

test("an axis of durations steps by whole hours or days, in about four lines", () => {
  const line = (most: number) => [{ name: "p90", values: [0, null, most], counts: [] }];
  expect(axisScale("minutes", line(50))).toEqual({ interval: 10, max: 50 });
  expect(axisScale("minutes", line(780))).toEqual({ interval: 180, max: 900 });
  expect(axisScale("minutes", line(4_000))).toEqual({ interval: 1440, max: 4320 });
  expect(axisScale("cases", line(50))).toEqual({});
});

test("what does not fit in the audit trail is told by its numbers, and how many more there are", () => {
  expect(verifiedText({ breaks: 0, broken: [] })).toBe("Each fits the one before it.");
  const broken = [
    { seq: 1, after: null },
    { seq: 9, after: 7 },
  ];
  expect(verifiedText({ breaks: 2, broken })).toBe("Altered, or preceded by missing or altered ones: 1, 9 (after 7).");
  expect(verifiedText({ breaks: 30, broken })).toContain("and 28 more");
});

test("of many rows the chart of what may still be readable draws those that may hold most", () => {
  const rows = Array.from({ length: 40 }, (_, place) => ({ upper: place / 100, messages: 1000 - place }) as never);
  const shown = drawn(rows);
  expect(shown[0]).toMatchObject({ upper: 0.39 });
  expect(shown.length).toBeLessThan(rows.length);
  expect(Math.min(...shown.map(({ upper }) => upper))).toBeCloseTo(0.4 - shown.length / 100);
});
