import { expect, it } from "vitest";
import { readInstant } from "./instants.ts";

it.each([
  ["2026-02-28", "2026-02-28T00:00:00.000Z"],
  ["2024-02-29", "2024-02-29T00:00:00.000Z"],
  ["2026-11-01T00:30:00+02:00", "2026-10-31T22:30:00.000Z"],
  ["2026-11-01T00:30:00.250-0130", "2026-11-01T02:00:00.250Z"],
])("%s is an instant", (text, iso) => {
  expect(new Date(readInstant(text) ?? 0).toISOString()).toBe(iso);
});

it.each([
  "",
  "0",
  "-1",
  "1.5",
  "2026",
  "2026-02-30",
  "2025-02-29",
  "2026-13-01",
  "2026-11-31T00:00:00Z",
  "2026-11-01T25:00:00Z",
  "2026-11-01T10:00",
  "yesterday",
])("%j is none", (text) => {
  expect(readInstant(text)).toBeUndefined();
});
