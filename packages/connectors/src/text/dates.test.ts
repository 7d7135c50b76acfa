import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate, UTC } from "./dates.ts";
import { zoneClock } from "./zone.ts";

const iso = (value: unknown, zone?: string) => {
  const found = readDate(value, { ...UTC, toUtc: zone === undefined ? UTC.toUtc : zoneClock(zone)! });
  return found === undefined ? undefined : new Date(found.at).toISOString();
};

describe("readDate", () => {
  it.each([
    ["2019-12-06T15:30:00Z", "2019-12-06T15:30:00.000Z"],
    ["2019-12-06 16:30:00.25+01:00", "2019-12-06T15:30:00.250Z"],
    ["2019-12-06T16:30:00+0100", "2019-12-06T15:30:00.000Z"],
    ["2019-12-06 15:30:00 UTC", "2019-12-06T15:30:00.000Z"],
    ["2019-12-06 16:30:00 CET", "2019-12-06T15:30:00.000Z"],
    ["Fri Dec 06 10:30:00 EST 2019", "2019-12-06T15:30:00.000Z"],
    ["Fri, 06 Dec 2019 10:30 AM EST", "2019-12-06T15:30:00.000Z"],
    ["Sat, 07 Dec 19 00:30:00 JST", "2019-12-06T15:30:00.000Z"],
    ["06.12.2019 16:30", "2019-12-06T16:30:00.000Z"],
    ["06/Dec/19 4:30 PM", "2019-12-06T16:30:00.000Z"],
    ["06-Dec-2019 16:30", "2019-12-06T16:30:00.000Z"],
    ["2019年12月6日 16:30", "2019-12-06T16:30:00.000Z"],
    ["2019年12月06日16時30分", "2019-12-06T16:30:00.000Z"],
    ["2019년 12월 6일 16시 30분 5초", "2019-12-06T16:30:05.000Z"],
    ["6.12.19", "2019-12-06T00:00:00.000Z"],
    ["06.12.2019, 16:30 Uhr", "2019-12-06T16:30:00.000Z"],
    ["12/06/2019 4:30 PM", "2019-12-06T16:30:00.000Z"],
    ["Fri, 6 Dec 2019 16:30:00 +0100", "2019-12-06T15:30:00.000Z"],
    ["Dec 6, 2019 4:30 PM", "2019-12-06T16:30:00.000Z"],
    ["6. Dezember 2019", "2019-12-06T00:00:00.000Z"],
    ["20191206T153000Z", "2019-12-06T15:30:00.000Z"],
    ["20191206", "2019-12-06T00:00:00.000Z"],
    ["Fri Dec 06 15:30:00 2019", "2019-12-06T15:30:00.000Z"],
    [1575646200, "2019-12-06T15:30:00.000Z"],
    ["1575646200", "2019-12-06T15:30:00.000Z"],
    ["1575646200.5", "2019-12-06T15:30:00.500Z"],
    [1575646200000, "2019-12-06T15:30:00.000Z"],
    ["1575646200000000", "2019-12-06T15:30:00.000Z"],
    ["43805.5", "2019-12-06T12:00:00.000Z"],
  ])("reads %j", (value, expected) => {
    expect(iso(value)).toBe(expected);
  });

  it.each([
    "yesterday",
    "",
    "0001-01-01",
    "9999-12-31T00:00:00Z",
    "2024-02-30",
    "2024-13-01",
    "31.04.2024",
    "12",
    0,
    -1,
    true,
    null,
    {},
    "2024-01-01T25:00:00Z",
    "NaN",
    "١٢",
  ])("refuses %j", (value) => {
    expect(readDate(value)).toBeUndefined();
  });

  it("places local time in its zone over both changes of the clock", () => {
    expect(iso("2024-03-31 01:59", "Europe/Berlin")).toBe("2024-03-31T00:59:00.000Z");
    expect(iso("2024-03-31 03:00", "Europe/Berlin")).toBe("2024-03-31T01:00:00.000Z");
    expect(iso("2024-10-27 02:30", "Europe/Berlin")).toBe("2024-10-27T00:30:00.000Z");
    expect(iso("2024-10-27 03:30", "Europe/Berlin")).toBe("2024-10-27T02:30:00.000Z");
    expect(iso("2024-07-01 12:00", "America/New_York")).toBe("2024-07-01T16:00:00.000Z");
    expect(zoneClock("Nowhere/At_All")).toBeUndefined();
  });

  it("never throws and never leaves 1970 to 2100", () => {
    const digits = fc.stringMatching(/^[0-9./:T +Z-]{0,40}$/);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), digits, fc.double()), (value) => {
        const found = readDate(value);
        if (found !== undefined) expect(found.at >= 86_400_000 && found.at < Date.UTC(2100, 0, 1)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads back what it wrote in ISO, epoch and dotted form", () => {
    fc.assert(
      fc.property(fc.integer({ min: 200_000_000, max: 4_000_000_000 }), (seconds) => {
        const date = new Date(seconds * 1000);
        expect(readDate(date.toISOString())?.at).toBe(date.getTime());
        expect(readDate(String(seconds))?.at).toBe(date.getTime());
        const [year, month, day] = date.toISOString().slice(0, 10).split("-");
        expect(readDate(`${day}.${month}.${year} ${date.toISOString().slice(11, 19)}`)?.at).toBe(date.getTime());
      }),
    );
  });
});
