import { describe, expect, it } from "vitest";
import { createRandom } from "../conformance/random.ts";
import { estimateOf, rounded } from "./estimate.ts";

const PARTS = 32;
const OF_EACH = 5000;

describe("an estimate from parts of a store", () => {
  /** Parts of the same size, in which a share of the cases is found that goes up and down between them. */
  const drawn = (seed: number, share: (part: number) => number, size = OF_EACH) => {
    const random = createRandom(seed);
    return Array.from({ length: PARTS }, (_, part) => {
      let found = 0;
      for (let one = 0; one < size; one++) if (random.chance(share(part))) found++;
      return { size, found };
    });
  };

  it("holds the true number within its margin about 95 times in 100, whether a word is as frequent at all times or not", () => {
    const all = 40_000_000;
    for (const share of [() => 0.02, (part: number) => 0.01 + 0.02 * (part % 2)]) {
      let within = 0;
      for (let seed = 1; seed <= 200; seed++) {
        const estimate = estimateOf(drawn(seed, share, 500), all);
        if (estimate && Math.abs(estimate.value - 0.02 * all) <= estimate.margin * estimate.value) within++;
      }
      expect(within).toBeGreaterThan(178);
    }
  });

  it("has a wider margin the less is found and the less evenly", () => {
    const margin = (share: (part: number) => number) => estimateOf(drawn(3, share), 10_000_000)?.margin ?? 1;
    expect(margin(() => 0.05)).toBeLessThan(margin(() => 0.005));
    expect(margin(() => 0.02)).toBeLessThan(margin((part) => 0.04 * (part % 2)));
  });

  it("tells nothing where hardly anything is found, or all of it in one week", () => {
    expect(
      estimateOf(
        drawn(1, () => 0.0002),
        10_000_000,
      ),
    ).toBeUndefined();
    expect(
      estimateOf(
        drawn(1, (part) => (part === 7 ? 0.5 : 0)),
        10_000_000,
      ),
    ).toBeUndefined();
    expect(estimateOf([{ size: 100, found: 90 }], 1000)).toBeUndefined();
    expect(estimateOf([], 1000)).toBeUndefined();
  });

  it("is a whole number with the digits that say something, also of the one case that was found", () => {
    expect([6.52, 9.96, 1234.5, 0.4].map((value) => rounded(value, 2))).toEqual([7, 10, 1200, 0]);
  });

  it("weighs parts by how many cases they have, and knows all where all was looked at", () => {
    const parts = Array.from({ length: PARTS }, (_, at) => ({ size: 100 + 50 * at, found: 10 + 5 * at }));
    const all = parts.reduce((total, { size }) => total + size, 0);
    expect(estimateOf(parts, all)).toEqual({ value: all / 10, times: 1, margin: 0 });
    // Rows that came in between the two looks.
    expect(estimateOf(parts, all - 5)?.margin).toBe(0);
    expect(estimateOf(parts, 10 * all)).toEqual({ value: all, times: 10, margin: 0 });
  });
});
