import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regularisedBeta } from "./beta.ts";
import { bound, weightedBound } from "./bound.ts";

/** P(X <= x) for X binomial, summed term by term: independent of the beta function. */
function atMost(x: number, n: number, p: number): number {
  let sum = 0;
  let ln = n * Math.log1p(-p);
  for (let k = 0; k <= x; k++) {
    sum += Math.exp(ln);
    ln += Math.log((n - k) / (k + 1)) + Math.log(p) - Math.log1p(-p);
  }
  return sum;
}

describe("bound", () => {
  // Tabulated one-sided Clopper-Pearson upper limits; the 97.5 % column is the upper end of the usual 95 % interval.
  it.each([
    [0, 10, 0.95, 0.2589],
    [1, 10, 0.95, 0.3942],
    [2, 10, 0.95, 0.5069],
    [5, 10, 0.95, 0.7776],
    [0, 20, 0.95, 0.1391],
    [1, 20, 0.95, 0.2161],
    [0, 100, 0.95, 0.0295],
    [0, 10, 0.975, 0.3085],
    [1, 10, 0.975, 0.445],
    [3, 10, 0.975, 0.6525],
    [0, 100, 0.975, 0.0362],
    [10, 100, 0.975, 0.1762],
  ])("%i leaks in %i at %f is the tabulated %f", (leaks, n, confidence, expected) => {
    expect(bound({ n, leaks, confidence })).toBeCloseTo(expected, 4);
  });

  it("is about three over n for no leak at 95 %", () => {
    for (const n of [100, 1000, 100_000]) expect((bound({ n, leaks: 0, confidence: 0.95 }) * n) / 3).toBeCloseTo(1, 1);
  });

  it("leaves exactly the allowed error to the binomial", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.constantFrom(0.8, 0.95, 0.99),
        (n, f, confidence) => {
          const leaks = Math.floor(f * n);
          const p = bound({ n, leaks, confidence });
          expect(atMost(leaks, n, p)).toBeCloseTo(1 - confidence, 6);
        },
      ),
    );
  });

  it("grows with leaks and confidence and falls with n", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (n, x) => {
        const leaks = x % n;
        const here = bound({ n, leaks, confidence: 0.95 });
        expect(bound({ n, leaks: leaks + 1, confidence: 0.95 })).toBeGreaterThan(here);
        expect(bound({ n: n + 1, leaks, confidence: 0.95 })).toBeLessThan(here);
        expect(bound({ n, leaks, confidence: 0.99 })).toBeGreaterThan(here);
        expect(here).toBeGreaterThan(leaks / n);
      }),
    );
  });

  it("knows nothing from no message and all from all leaking", () => {
    expect(bound({ n: 0, leaks: 0, confidence: 0.95 })).toBe(1);
    expect(bound({ n: 7, leaks: 7, confidence: 0.95 })).toBe(1);
  });

  it("stays exact for samples of many millions", () => {
    expect(bound({ n: 100_000_000, leaks: 0, confidence: 0.95 }) * 1e8).toBeCloseTo(2.9957, 3);
    expect(bound({ n: 100_000_000, leaks: 1, confidence: 0.95 }) * 1e8).toBeCloseTo(4.7439, 3); // Poisson limit
  });

  it("refuses what is no count and no confidence", () => {
    expect(() => bound({ n: 2.5, leaks: 0, confidence: 0.95 })).toThrow(RangeError);
    expect(() => bound({ n: 2, leaks: 3, confidence: 0.95 })).toThrow(RangeError);
    expect(() => bound({ n: 2, leaks: 0, confidence: 1 })).toThrow(RangeError);
  });
});

describe("regularisedBeta", () => {
  it.each([
    [0.5, 2, 3, 0.6875],
    [0.25, 1, 1, 0.25],
    [0.2, 2, 2, 0.104],
    [0.9, 5, 1, 0.59049],
  ])("I_%f(%i, %i) is %f", (x, a, b, expected) => {
    expect(regularisedBeta(x, a, b)).toBeCloseTo(expected, 12);
  });
});

describe("weightedBound", () => {
  it("with no leak is the largest weight times the unweighted bound", () => {
    const plain = bound({ n: 300, leaks: 0, confidence: 0.95 });
    expect(weightedBound({ n: 300, leakWeights: [], maxWeight: 2, confidence: 0.95 }).upper).toBeCloseTo(2 * plain, 12);
  });

  it("with weights of one is never below the exact bound and near it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(), (n, x) => {
        const leaks = x % n;
        const { upper, estimate } = weightedBound({
          n,
          leakWeights: Array(leaks).fill(1),
          maxWeight: 1,
          confidence: 0.95,
        });
        const exact = bound({ n, leaks, confidence: 0.95 });
        expect(upper).toBeGreaterThanOrEqual(exact - 1e-12);
        expect(upper - exact).toBeLessThan(1.5 / Math.sqrt(n));
        expect(estimate).toBeCloseTo(leaks / n, 12);
      }),
    );
  });

  it("grows with every leak and with its weight", () => {
    const at = (leakWeights: number[]): number =>
      weightedBound({ n: 200, leakWeights, maxWeight: 2, confidence: 0.95 }).upper;
    expect(at([0.5])).toBeGreaterThan(at([]));
    expect(at([1.5])).toBeGreaterThan(at([0.5]));
    expect(at([1.5, 0.5])).toBeGreaterThan(at([1.5]));
  });

  it("refuses a weight above the design's largest", () => {
    expect(() => weightedBound({ n: 2, leakWeights: [2.1], maxWeight: 2, confidence: 0.95 })).toThrow(RangeError);
  });
});
