import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatInstant, parseDay, parseInstant } from "./instant.ts";

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
