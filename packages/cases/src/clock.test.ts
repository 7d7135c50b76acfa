import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Calendar, parseCalendar } from "./calendar.ts";
import { businessClock } from "./clock.ts";
import { parseInstant } from "./instant.ts";
import { allDayIn, always, dailyIn, office, officeClock } from "./testing.ts";

const at = (text: string) => parseInstant(text)!;
const minutesIn = (calendar: Calendar, from: string, to: string) =>
  businessClock(calendar).seconds(at(from), at(to)) / 60;
const berlin = (extra: object = {}) =>
  parseCalendar({ tz: "Europe/Berlin", days: { "1": [[540, 1020]], "5": [[540, 1020]], "7": [[60, 240]] }, ...extra });

describe("the business clock's hand-worked minutes", () => {
  it.each([
    ["a weekend counts nothing", office, "2024-03-01T16:30:00Z", "2024-03-04T09:15:00Z", 45],
    ["the end of a range is outside", office, "2024-03-04T17:00:00Z", "2024-03-04T18:00:00Z", 0],
    ["an interval that ends before it begins is empty", office, "2024-03-04T12:00:00Z", "2024-03-04T11:00:00Z", 0],
    ["seconds are exact", office, "2024-03-04T16:59:30Z", "2024-03-05T09:00:15Z", 0.75],
    ["milliseconds are exact", office, "2024-03-04T16:59:59.250Z", "2024-03-04T17:00:00Z", 0.0125],
    [
      "overlapping ranges count once",
      dailyIn("UTC", [540, 720], [600, 780], [780, 790]),
      "2024-03-04",
      "2024-03-05",
      250,
    ],
    ["unsorted ranges are the same ranges", dailyIn("UTC", [900, 960], [0, 60]), "2024-03-04", "2024-03-05", 120],
    [
      "a holiday takes its own date's part of a night shift",
      parseCalendar({ tz: "UTC", days: { "1": [[1320, 1440]], "2": [[0, 360]] }, holidays: ["2024-03-05"] }),
      "2024-03-04",
      "2024-03-06",
      120,
    ],
    [
      "a holiday is a local date",
      parseCalendar({ tz: "Pacific/Auckland", days: { "2": [[0, 1440]] }, holidays: ["2024-03-05"] }),
      "2024-03-04",
      "2024-03-06T11:00:00Z",
      0,
    ],
    [
      "spring: the missing hour counts not at all (Berlin, 01-04 that Sunday)",
      berlin(),
      "2020-03-29T00:00:00Z",
      "2020-03-29T06:00:00Z",
      120,
    ],
    ["autumn: the repeated hour counts twice", berlin(), "2020-10-24T22:00:00Z", "2020-10-25T12:00:00Z", 240],
    [
      "autumn: a range that begins in the repeated hour's second turn",
      berlin(),
      "2020-10-25T01:30:00Z",
      "2020-10-25T02:00:00Z",
      30,
    ],
    [
      "autumn: 02:30-03:00 is inside twice",
      dailyIn("Europe/Berlin", [150, 180]),
      "2020-10-25T00:00:00Z",
      "2020-10-25T03:00:00Z",
      60,
    ],
    [
      "spring: hours wholly inside the gap never come",
      dailyIn("Europe/Berlin", [120, 180]),
      "2020-03-28T12:00:00Z",
      "2020-03-29T12:00:00Z",
      0,
    ],
    [
      "spring: a range that begins in the gap starts after it",
      dailyIn("Europe/Berlin", [150, 210]),
      "2020-03-28T12:00:00Z",
      "2020-03-29T12:00:00Z",
      30,
    ],
    [
      "spring: a range that ends in the gap stops before it",
      dailyIn("Europe/Berlin", [90, 150]),
      "2020-03-28T12:00:00Z",
      "2020-03-29T12:00:00Z",
      30,
    ],
    ["Samoa had no 30 December 2011", allDayIn("Pacific/Apia"), "2011-12-29T10:00:00Z", "2011-12-31T10:00:00Z", 2880],
    [
      "Samoa: a Friday that did not happen has no hours",
      parseCalendar({ tz: "Pacific/Apia", days: { "5": [[0, 1440]] } }),
      "2011-12-28T00:00:00Z",
      "2012-01-03T00:00:00Z",
      0,
    ],
    [
      "Kwajalein skipped 21 August 1993",
      parseCalendar({ tz: "Pacific/Kwajalein", days: { "6": [[0, 1440]] } }),
      "1993-08-19T00:00:00Z",
      "1993-08-25T00:00:00Z",
      0,
    ],
    [
      "Lord Howe's half hour comes twice",
      dailyIn("Australia/Lord_Howe", [90, 120]),
      "2024-04-06T12:00:00Z",
      "2024-04-07T01:00:00Z",
      60,
    ],
    [
      "Lord Howe's half hour goes missing",
      dailyIn("Australia/Lord_Howe", [120, 150]),
      "2024-10-05T12:00:00Z",
      "2024-10-06T01:00:00Z",
      0,
    ],
    [
      "a gap at midnight (Sao Paulo 2018): the day has 23 hours",
      parseCalendar({ tz: "America/Sao_Paulo", days: { "7": [[0, 1440]] } }),
      "2018-11-03T12:00:00Z",
      "2018-11-05T12:00:00Z",
      1380,
    ],
    [
      "midnight repeated (Sao Paulo 2018): Saturday has 25 hours",
      parseCalendar({ tz: "America/Sao_Paulo", days: { "6": [[0, 1440]] } }),
      "2018-02-17T00:00:00Z",
      "2018-02-18T12:00:00Z",
      1500,
    ],
    ["Kathmandu's 5:45", dailyIn("Asia/Kathmandu", [540, 600]), "2024-03-04T03:15:00Z", "2024-03-04T04:15:00Z", 60],
    [
      "Monrovia's 44 minutes 30 seconds until 1972",
      dailyIn("Africa/Monrovia", [540, 600]),
      "1971-03-01T09:44:00Z",
      "1971-03-01T12:00:00Z",
      60,
    ],
    [
      "offsets may be negative years back",
      dailyIn("America/New_York", [0, 60]),
      "1950-01-01T05:00:00Z",
      "1950-01-01T12:00:00Z",
      60,
    ],
  ])("%s", (_, calendar, from, to, expected) => {
    const whole = (text: string) => (text.length === 10 ? `${text}T00:00:00Z` : text);
    expect(minutesIn(calendar, whole(from), whole(to))).toBe(expected);
  });

  it("covers backwards as it covers forwards", () => {
    const clock = businessClock(office);
    const later = clock.seconds(at("2024-03-01T00:00:00Z"), at("2024-03-31T00:00:00Z"));
    expect(clock.seconds(at("2001-01-01T00:00:00Z"), at("2001-01-08T00:00:00Z"))).toBe(5 * 8 * 3600);
    expect(clock.seconds(at("2024-03-01T00:00:00Z"), at("2024-03-31T00:00:00Z"))).toBe(later);
  });

  it("refuses what is no instant", () => {
    expect(() => officeClock.seconds(0, Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(officeClock.seconds(0, Number.NaN)).toBe(0);
    expect(() => officeClock.addSeconds(0, -1)).toThrow(RangeError);
  });
});

describe("adding business time", () => {
  it.each([
    ["within a day", "2024-03-04T10:00:00Z", 3600, "2024-03-04T11:00:00Z"],
    ["none is the same instant, also outside the hours", "2024-03-02T10:00:00Z", 0, "2024-03-02T10:00:00Z"],
    [
      "exactly to closing time is closing time, not the next opening",
      "2024-03-01T16:00:00Z",
      3600,
      "2024-03-01T17:00:00Z",
    ],
    ["one second more is after the weekend", "2024-03-01T16:00:00Z", 3601, "2024-03-04T09:00:01Z"],
    ["from outside the hours", "2024-03-02T10:00:00Z", 60, "2024-03-04T09:01:00Z"],
    ["over years", "2024-03-04T09:00:00Z", 52 * 5 * 10 * 8 * 3600, "2034-02-17T17:00:00Z"],
  ])("%s", (_, from, seconds, expected) => {
    expect(officeClock.addSeconds(at(from), seconds)).toBe(at(expected));
  });

  it("never ends in a calendar without hours", () => {
    const none = businessClock(parseCalendar({ tz: "UTC", days: { "1": [] } }));
    expect(none.addSeconds(0, 1)).toBe(Number.POSITIVE_INFINITY);
    expect(none.seconds(0, 1e12)).toBe(0);
  });
});

const ZONES = [
  ...["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "Asia/Beirut"],
  ...["Africa/Cairo", "America/Santiago", "Asia/Kathmandu", "Asia/Pyongyang", "America/Caracas", "Africa/Casablanca"],
  ...["Pacific/Chatham", "America/St_Johns", "Asia/Gaza", "Antarctica/Troll", "Asia/Tehran", "Pacific/Kiritimati"],
];
/** Days at which some of these zones did something odd, so that chance finds them. */
const ODD_DAYS = ["2011-12-30", "2018-11-04", "2018-02-18", "2024-04-07", "2024-10-06", "2015-08-15", "2018-05-05"]
  .concat(["2016-05-01", "2006-10-29", "2020-03-29", "2020-10-25", "2020-11-01", "1986-01-01", "1995-01-01"])
  .map((day) => at(`${day}T00:00:00Z`));

const range = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .map(([start, size]) => [start, Math.min(1440, start + size)] as [number, number]);
const calendars = fc.record({
  tz: fc.oneof(fc.constantFrom(...ZONES), fc.constantFrom(...Intl.supportedValuesOf("timeZone"))),
  days: fc.dictionary(fc.constantFrom("1", "2", "3", "4", "5", "6", "7"), fc.array(range, { maxLength: 3 }), {
    minKeys: 3,
  }),
});
/** Whole UTC minutes: since 1975 every zone's offset is whole minutes, so a walk by minutes is exact. */
const instants = fc.oneof(
  fc
    .tuple(fc.constantFrom(...ODD_DAYS), fc.integer({ min: -2880, max: 2880 }))
    .map(([day, minutes]) => day + minutes * 60_000),
  fc.integer({ min: at("1975-01-01T00:00Z") / 60_000, max: at("2037-12-31T00:00Z") / 60_000 }).map((m) => m * 60_000),
);

describe("the business clock as a whole", () => {
  it("equals a minute-by-minute walk along the wall clock", () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 0, max: 3000 }), fc.boolean(), (json, from, minutes, off) => {
        const to = from + minutes * 60_000;
        const holidays = off ? [new Date(from + 86_400_000).toISOString().slice(0, 10)] : [];
        const calendar = parseCalendar({ ...json, holidays });
        expect(businessClock(calendar).seconds(from, to)).toBe(walk(calendar, from, to) * 60);
      }),
      { numRuns: 300 },
    );
  });

  it("is additive over any split, never more than the time passed, and all of it where always open", () => {
    const clock = businessClock(
      parseCalendar({ tz: "Australia/Lord_Howe", days: { "7": [[0, 150]], "1": [[30, 900]] } }),
    );
    const open = businessClock(always);
    const any = fc.integer({ min: at("1960-01-01T00:00Z"), max: at("2040-01-01T00:00Z") });
    fc.assert(
      fc.property(any, any, any, (...three) => {
        const [a, b, c] = three.sort((x, y) => x - y) as [number, number, number];
        expect(clock.milliseconds(a, c)).toBe(clock.milliseconds(a, b) + clock.milliseconds(b, c));
        expect(clock.milliseconds(a, c)).toBeLessThanOrEqual(c - a);
        expect(open.milliseconds(a, c)).toBe(c - a);
      }),
    );
  });

  it("addSeconds finds the first instant at which that much has passed", () => {
    fc.assert(
      fc.property(calendars, instants, fc.integer({ min: 1, max: 200_000 }), (json, from, seconds) => {
        const clock = businessClock(parseCalendar(json));
        const reached = clock.addSeconds(from, seconds);
        if (reached === Number.POSITIVE_INFINITY) return;
        expect(clock.seconds(from, reached)).toBe(seconds);
        expect(clock.seconds(from, reached - 1)).toBeLessThan(seconds);
      }),
      { numRuns: 200 },
    );
  });
});

/** The rule R3 as it reads, minute by minute, with nothing of the clock's own. */
function walk(calendar: Calendar, from: number, to: number): number {
  const wall = new Intl.DateTimeFormat("en-GB", {
    timeZone: calendar.tz,
    weekday: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const names = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
  let count = 0;
  for (let now = from; now < to; now += 60_000) {
    const part = Object.fromEntries(wall.formatToParts(now).map(({ type, value }) => [type, value]));
    if (calendar.holidays.includes(`${part.year}-${part.month}-${part.day}`)) continue;
    const ofDay = Number(part.hour) * 60 + Number(part.minute);
    const ranges = calendar.days[String(names.indexOf(part.weekday!)) as keyof Calendar["days"]] ?? [];
    if (ranges.some(([start, end]) => start <= ofDay && ofDay < end)) count++;
  }
  return count;
}
