import fc from "fast-check";
import { expect, test } from "vitest";
import { dated } from "./dates.ts";

test("a date is its first moment in the zone, on short and long days and on one that begins late too", () => {
  const from = (date: string, zone: string) => dated({ from: date }, zone).from;
  expect(from("2026-11-01", "UTC")).toBe("2026-11-01T00:00:00.000Z");
  expect(from("2026-03-29", "Europe/Berlin")).toBe("2026-03-28T23:00:00.000Z");
  expect(from("2026-03-30", "Europe/Berlin")).toBe("2026-03-29T22:00:00.000Z");
  // Clocks went from midnight to one.
  expect(from("2018-11-04", "America/Sao_Paulo")).toBe("2018-11-04T03:00:00.000Z");
});

test("from, to and at are read alike; what is no date, and what else was asked, stays as it is", () => {
  expect(dated({ from: "2026-01-01", to: "2026-02-01", at: "2026-03-01", q: "2026-01-01" }, "Asia/Kolkata")).toEqual({
    from: "2025-12-31T18:30:00.000Z",
    to: "2026-01-31T18:30:00.000Z",
    at: "2026-02-28T18:30:00.000Z",
    q: "2026-01-01",
  });
  for (const text of ["2026-01-01T10:00", "2026-02-30", "yesterday", ""])
    expect(dated({ from: text }, "Asia/Kolkata")).toEqual({ from: text });
});

test("a day ends where the next one begins: no instant is in two of them or in none", () => {
  const zones = ["UTC", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia", "Africa/Cairo"];
  const days = fc.date({ min: new Date("1980-01-01"), max: new Date("2037-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...zones), days, (zone, at) => {
      const day = (date: Date) => new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(date);
      const today = day(at);
      const next = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      const { from, to } = dated({ from: today, to: next }, zone);
      expect(Date.parse(from)).toBeLessThanOrEqual(at.getTime());
      expect(Date.parse(to)).toBeGreaterThan(at.getTime());
    }),
  );
});
