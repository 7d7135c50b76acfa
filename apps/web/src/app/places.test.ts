import { expect, test } from "vitest";
import type { Me } from "../api/types.ts";
import { maySee, PLACES, placesFor } from "./places.ts";

const nothing: Me["can"] = {
  readCases: false,
  write: false,
  import: false,
  people: false,
  audit: false,
  metrics: false,
  seal: false,
  unseal: false,
  guard: false,
  quality: false,
};

test("whoever may do nothing is offered no place, and sees pages outside the rail all the same", () => {
  expect(placesFor(nothing)).toEqual([]);
  expect(placesFor(undefined)).toEqual([]);
  expect(maySee("/security", nothing)).toBe(true);
  expect(maySee("/casesque", nothing)).toBe(true);
});

test("a place opens with its right and with no other, with the pages below it", () => {
  for (const { to, needs } of PLACES) {
    const can = { ...nothing, [needs]: true };
    expect(placesFor(can).map((place) => place.to)).toEqual([to]);
    for (const pathname of [to, `${to}/1ngpv80s8ewh9`]) {
      expect(maySee(pathname, can)).toBe(true);
      expect(maySee(pathname, nothing)).toBe(false);
    }
  }
});
