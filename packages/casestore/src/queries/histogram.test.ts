import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, quantileOf, spread } from "./histogram.ts";

describe("figures out of how often each value occurs", () => {
  it("are those of all values, however they are split into parts", () => {
    const values = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 60 }), fc.constantFrom(0, 0.1, 0.5, 0.9, 1), (all, cut, share) => {
        const sum = spread();
        for (const part of [all.slice(0, cut), all.slice(cut)])
          add(
            sum,
            part,
            part.map(() => 1),
            part.length,
          );
        const sorted = [...all].sort((a, b) => a - b);
        const place = (sorted.length - 1) * share;
        const low = sorted[Math.floor(place)] as number;
        const high = sorted[Math.ceil(place)] as number;
        expect(quantileOf(sum, share)).toBeCloseTo(low + (place - Math.floor(place)) * (high - low), 6);
        expect([sum.n, sum.cases, sum.sum]).toEqual([
          all.length,
          all.length,
          all.reduce((total, one) => total + one, 0),
        ]);
      }),
    );
  });

  it("of nothing are not a number", () => expect(quantileOf(spread(), 0.5)).toBeNaN());
});
