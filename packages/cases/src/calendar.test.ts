import { describe, expect, it } from "vitest";
import { parseCalendar } from "./calendar.ts";

const good = { tz: "Europe/Berlin", days: { "1": [[540, 1020]] }, holidays: ["2019-12-25"] };

describe("reading a calendar", () => {
  it("takes an object or JSON text, holidays being optional, and freezes what it returns", () => {
    const calendar = parseCalendar(JSON.stringify(good));
    expect(calendar).toEqual(good);
    expect(parseCalendar({ tz: "UTC", days: {} })).toEqual({ tz: "UTC", days: {}, holidays: [] });
    expect(Object.isFrozen(calendar) && Object.isFrozen(calendar.days["1"]?.[0])).toBe(true);
  });

  it.each([
    ["not JSON", "{", /^calendar: not JSON/],
    ["no object", [], /^calendar: expected an object/],
    ["an unknown key", { ...good, zone: "x" }, /^calendar\.zone: unknown key/],
    ["a zone that is none", { ...good, tz: "Europe/Atlantis" }, /^calendar\.tz: unknown time zone "Europe\/Atlantis"/],
    ["no zone", { days: {} }, /^calendar\.tz: expected/],
    ["no days", { tz: "UTC" }, /^calendar\.days: expected/],
    ["day 8", { ...good, days: { "8": [] } }, /^calendar\.days\.8: unknown day/],
    ["a day by name", { ...good, days: { mon: [] } }, /^calendar\.days\.mon: unknown day/],
    ["a range of one", { ...good, days: { "2": [[1]] } }, /^calendar\.days\.2\[0\]: expected \[start, end\]/],
    [
      "start at end",
      {
        ...good,
        days: {
          "2": [
            [0, 9],
            [60, 60],
          ],
        },
      },
      /^calendar\.days\.2\[1\]: start 60 is not before/,
    ],
    ["start after end", { ...good, days: { "2": [[1320, 360]] } }, /overnight shift is two ranges/],
    ["beyond the day", { ...good, days: { "2": [[0, 1441]] } }, /^calendar\.days\.2\[0\]: .*1440, got 1441/],
    ["half a minute", { ...good, days: { "2": [[0.5, 10]] } }, /whole minutes/],
    ["a date that does not exist", { ...good, holidays: ["2019-02-29"] }, /^calendar\.holidays\[0\]: expected a date/],
    ["a date in another form", { ...good, holidays: ["2019-12-25", "26.12.2019"] }, /^calendar\.holidays\[1\]/],
    ["holidays that are no list", { ...good, holidays: "2019-12-25" }, /^calendar\.holidays: expected a list/],
  ])("names the place of %s", (_, json, message) => {
    expect(() => parseCalendar(json)).toThrow(message);
  });
});
