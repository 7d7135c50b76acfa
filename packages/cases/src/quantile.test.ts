import { describe, expect, it } from "vitest";
import { groupFigures, quantile } from "./quantile.ts";

describe("quantiles", () => {
  it.each<[number[], number, number | null]>([
    [[], 0.5, null],
    [[7], 0.9, 7],
    [[1, 2], 0.5, 1.5],
    [[12, 60, 60, 90], 0.5, 60],
    [[12, 60, 60, 90], 0.9, 81],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 0.9, 10],
    [[1, 2, 3], 1, 3],
  ])("of %j at %d is %s", (sorted, p, expected) => {
    expect(quantile(sorted, p)).toBe(expected);
  });
  it("are taken of values in any order, numbers compared as numbers", () => {
    expect(groupFigures([100, 9, 20])).toEqual({ n: 3, median: 20, p90: 84, mean: 43 });
  });
});
