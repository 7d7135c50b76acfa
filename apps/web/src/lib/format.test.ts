import { describe, expect, test } from "vitest";
import { daysNote, formatBytes, formatMinutes, formatPeriod, formatRate, formatRelative, NONE } from "./format.ts";

test.each([
  [null, NONE],
  [0, "0 min"],
  [59.4, "59 min"],
  [59.6, "1 h 00 min"],
  [60, "1 h 00 min"],
  [125, "2 h 05 min"],
  [8250, "138 h"],
])("%s minutes read %s", (minutes, text) => {
  expect(formatMinutes(minutes)).toBe(text);
});

test("a rate without a denominator is none, not zero", () => {
  expect(formatRate(0, 0)).toBe(NONE);
  expect(formatRate(0, 3)).toBe("0 %");
  expect(formatRate(2, 3)).toBe("66.7 %");
});

describe("formatRelative", () => {
  const now = Date.parse("2020-01-15T12:00:00Z");
  test.each([
    ["2020-01-15T11:59:40Z", "just now"],
    ["2020-01-15T11:15:00Z", "45 min ago"],
    ["2020-01-15T09:00:00Z", "3 hr ago"],
    ["2020-01-14T12:00:00Z", "yesterday"],
    ["2019-12-01T12:00:00Z", "1 Dec 2019"],
    ["not a date", "not a date"],
  ])("%s reads %s", (at, text) => {
    expect(formatRelative(at, now)).toBe(text);
  });
});

test("a period is named by its start", () => {
  expect(formatPeriod("2019-12-01", "month")).toBe("Dec 2019");
  expect(formatPeriod("2019-12-09", "week")).toBe("9 Dec 19");
});

test("sizes are decimal", () => {
  expect(formatBytes(999)).toBe("999 B");
  expect(formatBytes(2_911_042)).toBe("2.9 MB");
});

test("whoever lives by the keep's calendar is not told of it, and others are, with both zones", () => {
  for (const zone of ["UTC", "Etc/UTC", "GMT"]) expect(daysNote("UTC", zone)).toBeUndefined();
  expect(daysNote("Europe/Berlin", "Europe/Berlin")).toBeUndefined();
  expect(daysNote("UTC", "Europe/London")).toMatch(/calendar, UTC\..*Europe\/London/);
  expect(daysNote("Europe/Berlin", "UTC")).toMatch(/calendar, Europe\/Berlin\..*UTC/);
});
