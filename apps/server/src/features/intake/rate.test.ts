import { describe, expect, it } from "vitest";
import { doneOf, rateMeter } from "./rate.ts";

describe("how far an import is", () => {
  it("what was read and waits for the rest of its case is hardly done; without a join, reading is all", () => {
    expect(doneOf(1000, { put: 0, waiting: 0 })).toBe(1000);
    expect(doneOf(1000, { put: 1200, waiting: 1 })).toBe(50);
    expect(doneOf(1000, { put: 1200, waiting: 0.5 })).toBe(525);
    expect(doneOf(1000, { put: 1200, waiting: 0 })).toBe(1000);
  });

  it("a few rows that wait hold back no more than their own share", () => {
    expect(doneOf(1000, { put: 100, waiting: 1 })).toBe(905);
  });

  it("the rate is a mean that a burst does not throw", () => {
    let now = 0;
    const meter = rateMeter(() => now);
    for (let second = 1; second <= 60; second++) {
      now = second * 1000;
      meter.rate(second * 100);
    }
    now += 1000;
    expect(meter.rate(7100)).toBeGreaterThan(150);
    expect(meter.rate(7100)).toBeLessThan(250);
  });
});
